"""Random, possible case JSON for property tests: ids come from the pack, numbers from wide ranges."""

from __future__ import annotations

import random
from typing import Any

from irplanner.catalog.catalog import Catalog

CONDITIONS = 4
DAY = "2026-09-{day:02}T{hour:02}:{minute:02}"


def random_case(catalog: Catalog, procedure: str, dice: random.Random) -> dict[str, Any]:
    """Return a case for `procedure` in which every field is present or absent by chance."""
    chosen = catalog.procedures[procedure]
    case: dict[str, Any] = {"procedure": procedure, "id": procedure}
    parts = {
        "scheduled_at": lambda: moment(dice, 4),
        "urgency": lambda: dice.choice(["elective", "urgent", "emergency"]),
        "laterality": lambda: dice.choice(["left", "right", "bilateral", "none"]),
        "level": lambda: dice.choice(["L4-L5", "C6"]),
        "patient": lambda: patient(catalog, dice),
        "labs": lambda: labs(catalog, dice),
        "vitals": lambda: {
            "systolic_mmhg": dice.randint(60, 210),
            "diastolic_mmhg": dice.randint(30, 120),
            "pulse_per_min": dice.randint(30, 180),
            "spo2_percent": dice.randint(70, 100),
            "temperature_c": dice.uniform(34, 41),
        },
        "medications": lambda: medications(catalog, dice),
        "access": lambda: access(catalog, chosen.guidance, dice),
        "anesthesia": lambda: anesthesia(dice),
        "embolics": lambda: [embolic(catalog, dice) for _ in range(dice.randint(0, 2))],
        "infusions": lambda: [
            {"drug": row.drug, "dose": dice.uniform(0.1, 50), "unit": "mg", "route": "ia"}
            for row in chosen.drugs[:1]
        ],
        "devices": lambda: [
            {"id": f"d{number}", "kind": row.kind, "fr": dice.choice([2.4, 4, 5, 6, 8]), "length_cm": 110}
            for number, row in enumerate(chosen.device_list[: dice.randint(0, 4)])
        ],
        "contrast": lambda: {
            "agent": dice.choice(["iodixanol", "iohexol", "co2", "gadobutrol"]),
            "route": dice.choice(["ia", "iv", "other", "none"]),
            "volume_ml": dice.randint(0, 400),
            "mg_i_per_ml": dice.choice([300, 320, 350]),
            "first_pass_renal": dice.random() < 0.5,
        },
        "radiation": lambda: {"prior_60_days_mgy": dice.randint(0, 6000), "fluoro_min": dice.randint(0, 90)},
        "pain": lambda: {"score_before": dice.randint(0, 10)},
        "team": lambda: {"operator": "Dr. Lund"},
        "checklist": lambda: {
            "M01": {"answer": "yes", "by": "M. Ortiz"},
            "M06": {"answer": "no", "reason": "open"},
        },
    }
    for name, part in parts.items():
        if dice.random() < 0.7:
            case[name] = part()
    return case


def moment(dice: random.Random, day: int) -> str:
    return DAY.format(day=day, hour=dice.randint(6, 17), minute=dice.choice([0, 15, 30]))


def some(dice: random.Random, values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if dice.random() < 0.7}


def patient(catalog: Catalog, dice: random.Random) -> dict[str, Any]:
    conditions = list(catalog.conditions)
    agents = ["iodinated_contrast", "latex", "chlorhexidine", "nickel", "penicillin", "gelatin"]
    return some(
        dice,
        {
            "birth_date": f"{dice.randint(1930, 2020)}-05-17",
            "sex": dice.choice(["female", "male", "other", "unknown"]),
            "height_cm": dice.randint(90, 200),
            "weight_kg": dice.randint(12, 180),
            "pregnancy": dice.choice(["no", "possible", "yes", "unknown"]),
            "breast_feeding": dice.random() < 0.2,
            "allergies": [
                {"agent": agent, "severity": dice.choice(["mild", "moderate", "severe"])}
                for agent in dice.sample(agents, dice.randint(0, 2))
            ],
            "conditions": dice.sample(conditions, dice.randint(0, CONDITIONS)),
        },
    )


def labs(catalog: Catalog, dice: random.Random) -> list[dict[str, Any]]:
    wanted = dice.sample(list(catalog.analytes.values()), dice.randint(0, 6))
    return [
        {
            "test": one.id,
            "value": dice.uniform(one.valid_low or 0, one.valid_high or 100),
            "taken_at": moment(dice, dice.randint(1, 3)),
        }
        for one in wanted
    ]


def medications(catalog: Catalog, dice: random.Random) -> list[dict[str, Any]]:
    names = [*catalog.antithrombotics, *catalog.other_drugs, "metformin", "something_new"]
    return [
        {"drug": name, "last_dose_at": moment(dice, dice.randint(1, 3))}
        if dice.random() < 0.6
        else {"drug": name}
        for name in dice.sample(names, dice.randint(0, 3))
    ]


def access(catalog: Catalog, guidance: tuple[str, ...], dice: random.Random) -> dict[str, Any]:
    return some(
        dice,
        {
            "site": dice.choice(list(catalog.access_sites)),
            "side": dice.choice(["left", "right"]),
            "sheath_fr": dice.choice([4, 5, 6, 7, 8, 12]),
            "vessel_mm": dice.uniform(1.5, 9),
            "barbeau": dice.choice(["A", "B", "C", "D"]),
            "guidance": dice.sample(list(guidance), dice.randint(1, len(guidance))),
        },
    )


def anesthesia(dice: random.Random) -> dict[str, Any]:
    return some(
        dice,
        {
            "type": dice.choice(["none", "local", "moderate_sedation", "mac_deep", "regional", "general"]),
            "asa_class": dice.randint(1, 5),
            "mallampati": dice.randint(1, 4),
            "stop_bang": some(dice, {"snoring": True, "tired": False, "observed": True, "neck_cm": 44}),
            "intake": [{"kind": dice.choice(["clear_liquid", "light_meal"]), "at": moment(dice, 4)}],
            "local": [{"agent": "lidocaine_plain", "percent": 1, "volume_ml": dice.randint(1, 60)}],
            "drugs": [{"drug": "midazolam", "amount": dice.uniform(0.5, 5), "unit": "mg"}],
        },
    )


def embolic(catalog: Catalog, dice: random.Random) -> dict[str, Any]:
    low = dice.choice([100, 300, 500])
    return {
        "material": dice.choice([*catalog.embolic_families, *catalog.embolic_products]),
        **some(
            dice,
            {
                "size_um": [low, low + 200],
                "amount": dice.randint(1, 9),
                "unit": "mL",
                "target_vessel_mm": dice.uniform(0.5, 8),
                "intent": dice.choice(["temporary", "permanent"]),
            },
        ),
    }
