"""Turn section contrast_allergy of periprocedural.yaml into pack files. Run once, then edited by hand.

python tools/convert_contrast_allergy.py ../shared/clinical/periprocedural.yaml resources/catalog
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from pack_yaml import read_reference, without_empty, write_section
from periprocedural_rows import cited, point, text_of

Raw = dict[str, Any]
ROOT = "contrast_allergy"


def convert(reference: Path, pack: Path) -> None:
    """Write contrast_allergy/*.yaml and practice_points/contrast_allergy.yaml."""
    raw = read_reference(reference)[ROOT]
    folder = pack / ROOT

    def write(name: str, section: str, entries: list[Raw], header: str) -> None:
        write_section(folder / f"{name}.yaml", section, without_empty(entries), header)

    write(
        "regimens", "premedication_regimens", _regimens(raw), "Premedication: clock times back from contrast."
    )
    write(
        "rule_sets",
        "premedication_rules",
        _rule_sets(raw),
        "When to premedicate, by dated rule set; the site's policy says which one leads.",
    )
    write(
        "reaction_classes",
        "reaction_classes",
        _classes(raw["severity_classes"]),
        "Grades of acute reactions.",
    )
    write(
        "treatment",
        "reaction_treatments",
        _treatment(raw["treatment"]),
        "Treating an acute reaction, adults.",
    )
    write("no_indication", "no_indications", _no_indication(raw), "What is no reason to premedicate.")
    write_section(
        pack / "practice_points" / "contrast_allergy.yaml",
        "practice_points",
        without_empty(_points(raw)),
        "Contrast reactions: rules in words.",
    )


def _regimens(raw: Raw) -> list[Raw]:
    entries = []
    for order, (name, label) in enumerate(
        (("oral_13h", "13 h oral scheme"), ("oral_12h", "12 h oral scheme")), start=1
    ):
        row = raw[name]
        entries.append(
            {
                "id": name,
                "label": label,
                "route": "oral",
                "lead_h": row["steps"][0]["hours_before"],
                "order": order,
                "steps": row["steps"],
                "no_oral_route": row.get("if_no_oral_route"),
                **cited(row, f"{ROOT}.{name}"),
            }
        )
    fast = raw["accelerated_iv"]
    for order, row in enumerate(fast["regimens"], start=3):
        proven = "no proof" not in row.get("when", "")
        duration = row.get("usual_duration_h")
        entries.append(
            {
                "id": f"accelerated_iv_{row['id']}",
                "label": "accelerated IV scheme" if proven else "single IV dose 1 h before",
                "route": "iv",
                "lead_h": fast["minimum_effective_interval_h"] if proven else 1,
                "order": order,
                "drugs": row["steroid"],
                "schedule": row["schedule"],
                "antihistamine": row["antihistamine"],
                "usual_duration_h": [float(part) for part in duration.split("-")] if duration else None,
                "proven": proven,
                "when": row.get("when"),
                **cited(row, f"{ROOT}.accelerated_iv", parent=fast),
            }
        )
    child = raw["pediatric"]
    entries.append(
        {
            "id": "pediatric_13h",
            "label": "13 h oral scheme by weight",
            "route": "oral",
            "lead_h": 13,
            "order": 1,
            "pediatric": True,
            "steps": [
                {
                    "hours_before": hours,
                    "drug": "prednisone",
                    "mg_per_kg": [0.5, 0.7],
                    "max_mg": 50,
                    "route": "oral",
                }
                for hours in (13, 7, 1)
            ]
            + [
                {
                    "hours_before": 1,
                    "drug": "diphenhydramine",
                    "mg_per_kg": [1.25, 1.25],
                    "max_mg": 50,
                    "route": "oral, IM or IV",
                    "optional": True,
                }
            ],
            **cited(child, f"{ROOT}.pediatric"),
        }
    )
    return entries


def _rule_sets(raw: Raw) -> list[Raw]:
    manual, update = raw["indications_manual"], raw["update_2025"]
    rules = [
        {"prior": row["prior"], "action": row["premedication"], "advice": row.get("other", "")}
        for row in update["rules"]
    ]
    open_case = {"action": "clinician_decision", "advice": update["moderate_reaction"].partition(" (")[0]}
    rules.insert(1, {"prior": "moderate_immediate", **open_case})
    rules.append({"prior": "unknown_severity", **open_case})
    same_class = "prior allergic-like reaction to the same class of agent"
    kinds = [f"{severity}_immediate" for severity in ("mild", "moderate", "severe")]
    none = ["physiologic_or_chemotoxic", "isolated_shellfish_allergy", "isolated_iodine_allergy"]
    return [
        {
            "id": "update_2025",
            "label": "ACR and AAAAI consensus",
            "dated": "2025",
            "rules": rules,
            **cited({**update, "note": update["documentation"]}, f"{ROOT}.update_2025"),
        },
        {
            "id": "manual",
            "label": "ACR Manual on Contrast Media, before 2025",
            "dated": "2024",
            "rules": [{"prior": prior, "action": "premedicate", "advice": same_class} for prior in kinds]
            + [
                {
                    "prior": "unknown_severity",
                    "action": "premedicate",
                    "advice": "prior reaction of unknown type",
                    "recalled": True,
                }
            ]
            + [{"prior": prior, "action": "none"} for prior in none],
            **cited({**manual, "conflict": update["conflict"]}, f"{ROOT}.indications_manual"),
        },
    ]


def _classes(rows: Raw) -> list[Raw]:
    return [
        {
            "id": name,
            "label": name.capitalize(),
            "allergic_like": rows[name]["allergic_like"],
            "physiologic": rows[name]["physiologic"],
            "meaning": rows[name]["meaning"],
            **cited(rows, f"{ROOT}.severity_classes.{name}"),
        }
        for name in ("mild", "moderate", "severe")
    ]


TREATMENTS = {
    "epinephrine_im": (
        "Epinephrine IM",
        "{dose_mg} mg of {solution}; repeat every {repeat_min} min; at most {max_total_mg} mg",
    ),
    "epinephrine_iv": (
        "Epinephrine IV",
        "{dose_mg} mg of {solution}; repeat {repeat}; at most {max_total_mg} mg",
    ),
    "bronchospasm": (
        "Bronchospasm",
        "oxygen {oxygen}; inhaled beta agonist {inhaled_beta_agonist}, repeat {repeat}",
    ),
    "hypotension": ("Hypotension", "legs: {legs}; fluid: {fluid}"),
    "vasovagal_bradycardia": (
        "Vasovagal reaction with bradycardia",
        "atropine {atropine_mg} mg; at most {max_total_mg} mg",
    ),
    "urticaria": ("Urticaria", "diphenhydramine {diphenhydramine_mg} mg {route}"),
    "on_beta_blocker": ("On a beta blocker", "glucagon {glucagon_mg} mg {route}"),
}


def _treatment(rows: Raw) -> list[Raw]:
    entries = [
        {
            "id": name,
            "label": label,
            "text": form.format(**{key: text_of(value) for key, value in rows[name].items()}),
            **cited(
                {**rows[name], "recalled_parts": ["repeat up to 3 times"] if name == "bronchospasm" else []},
                f"{ROOT}.treatment.{name}",
                parent={**rows, "recalled_parts": []},
            ),
        }
        for name, (label, form) in TREATMENTS.items()
    ]
    recalled = {"source": rows["source"], "seen": "recalled"}
    return [
        *entries,
        {
            "id": "epinephrine_route",
            "label": "Route of epinephrine",
            "text": rows["route_note"],
            **cited({}, f"{ROOT}.treatment.route_note", parent={**rows, "recalled_parts": []}),
        },
        {
            "id": "observation",
            "label": "Afterwards",
            "text": rows["observe"],
            **cited({}, f"{ROOT}.treatment.observe", parent=recalled),
        },
    ]


def _no_indication(raw: Raw) -> list[Raw]:
    row = raw["not_an_indication"]
    found = {
        "shellfish allergy": ("shellfish", ["shellfish"], []),
        "povidone-iodine or topical iodine reaction": (
            "topical_iodine",
            ["povidone_iodine", "iodine_skin_prep", "iodine"],
            [],
        ),
        "asthma alone": ("asthma", [], ["asthma"]),
        "other drug or food allergies alone": ("other_allergies", [], []),
        "vasovagal or nausea after contrast": ("physiologic", [], []),
    }
    return [
        {
            "id": found[item][0],
            "label": item[0].upper() + item[1:],
            "agents": found[item][1],
            "conditions": found[item][2],
            **cited(row, f"{ROOT}.not_an_indication"),
        }
        for item in row["items"]
    ]


def _points(raw: Raw) -> list[Raw]:
    update, breakthrough = raw["update_2025"], raw["breakthrough"]
    example = update["moderate_reaction_example"]
    return [
        point(
            "contrast_allergy.breakthrough",
            "contrast_allergy",
            f"{breakthrough['rule']}.",
            cited(breakthrough, f"{ROOT}.breakthrough"),
        ),
        point(
            "contrast_allergy.documentation",
            "contrast_allergy",
            f"{update['documentation']}.",
            cited(update, f"{ROOT}.update_2025.documentation"),
        ),
        point(
            "contrast_allergy.moderate_example",
            "contrast_allergy",
            f"{example['rule']}.",
            cited({**update, "page": example["page"]}, f"{ROOT}.update_2025.moderate_reaction_example"),
        ),
    ]


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
