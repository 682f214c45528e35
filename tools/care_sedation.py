"""Sedation and fasting of periprocedural.yaml as pack entries."""

from __future__ import annotations

from pathlib import Path

from care_rows import Raw, cited, in_brackets, limit, note, recalled, sentence, span
from pack_yaml import without_empty, write_section

# What each type of anesthesia asks for: fasting as the fasting guideline applies it, the rest as the merged
# checklist does (items M15, M16, M43, M44).
CARE_KEYS = (
    "fasting",
    "asa_class",
    "airway",
    "sedation_drugs",
    "anesthesia_team",
    "local_anesthetic",
    "depth",
)
CARE = {
    "none": (False, False, False, False, False, False, None),
    "local": (False, False, False, False, False, True, None),
    "moderate_sedation": (True, True, True, True, False, True, "moderate"),
    "mac_deep": (True, True, True, True, True, True, "deep"),
    "regional": (True, False, False, False, True, True, None),
    "general": (True, True, True, False, True, False, "general"),
}
FOOD_OF_INFANTS = ("breast_milk", "infant_formula")
FASTING_LABELS = {
    "clear_liquid": "clear liquid",
    "breast_milk": "breast milk",
    "infant_formula": "infant formula",
    "nonhuman_milk": "nonhuman milk",
    "light_meal": "light meal",
    "fried_or_fatty_or_meat": "fried or fatty food or meat",
}
FASTING_ALIASES = {"fried_or_fatty_or_meat": ["full_meal", "heavy_meal"], "clear_liquid": ["water"]}


def write_sedation(sedation: Raw, folder: Path) -> None:
    """Write resources/catalog/sedation/*.yaml."""
    _write_classes(sedation, folder)
    _write_fasting(sedation["fasting"], folder)
    _write_drugs(sedation["drugs"], folder)
    _write_limits(sedation, folder)
    _write_notes(sedation, folder)


def _section(path: Path, section: str, entries: list[Raw], header: str) -> None:
    write_section(path, section, [without_empty(entry) for entry in entries], header)


def _write_classes(sedation: Raw, folder: Path) -> None:
    status, depth, mallampati = sedation["asa_physical_status"], sedation["depth"], sedation["mallampati"]
    _section(
        folder / "asa_classes.yaml",
        "asa_classes",
        [
            {"id": str(n), "text": sentence(text)}
            | cited(status, f"sedation.asa_physical_status.classes.{n}")
            for n, text in status["classes"].items()
        ],
        "ASA physical status. The letter E is added in an emergency.",
    )
    _section(
        folder / "depths.yaml",
        "sedation_depths",
        [
            {"id": name, "label": sentence(name), "rank": rank, "text": sentence(depth[name])}
            | cited(depth, f"sedation.depth.{name}")
            for rank, name in enumerate(("minimal", "moderate", "deep", "general"), start=1)
        ],
        "Levels of sedation, lightest first.",
    )
    _section(
        folder / "anesthesia_care.yaml",
        "anesthesia_care",
        [
            {
                "id": kind,
                **dict(zip(CARE_KEYS, flags, strict=True)),
                "sources": ["asa_fast2017", "asa_sed2018"],
            }
            | {"evidence": "recalled", "rows": ["sedation.fasting.applies_to"]}
            for kind, flags in CARE.items()
        ],
        "What each type of anesthesia asks for: fasting, ASA class, airway screen, check of sedation drugs.\n"
        "Local anesthesia alone does not need fasting; every other type does.",
    )
    _section(
        folder / "mallampati.yaml",
        "mallampati_classes",
        [
            {"id": str(n), "text": sentence(mallampati[n])} | cited(mallampati, f"sedation.mallampati.{n}")
            for n in (1, 2, 3, 4)
        ],
        "What is seen with the mouth open.",
    )


def _write_fasting(fasting: Raw, folder: Path) -> None:
    examples = {
        "clear_liquid": fasting["clear_liquid_examples"],
        "light_meal": [fasting["light_meal_means"]],
    }
    rows = [
        {"id": kind, "label": FASTING_LABELS[kind], "hours": hours}
        | {"aliases": FASTING_ALIASES.get(kind), "examples": examples.get(kind)}
        | ({"infants": True} if kind in FOOD_OF_INFANTS else {})
        | cited(fasting, f"sedation.fasting.minimum_hours.{kind}")
        for kind, hours in fasting["minimum_hours"].items()
    ]
    gum = cited(fasting["gum"], "sedation.fasting.gum")
    rows.append({"id": "chewing_gum", "label": "chewing gum", "hours": 0, "aliases": ["gum"], **gum})
    _section(
        folder / "fasting.yaml",
        "fasting_kinds",
        rows,
        "Hours from the last intake to the earliest start; a start at exactly that time is accepted.\n"
        "A full meal is read as the strictest kind.",
    )


def _write_drugs(drugs: Raw, folder: Path) -> None:
    midazolam, fentanyl, dex = drugs["midazolam"], drugs["fentanyl"], drugs["dexmedetomidine"]
    at = "sedation.drugs."
    practice = cited(midazolam["common_practice"], at + "midazolam.common_practice")
    _section(
        folder / "drugs.yaml",
        "sedation_drugs",
        [
            {"id": "midazolam", "label": "Midazolam", "drug_class": midazolam["class"], "unit": "mg"}
            | {"onset_min": span(midazolam["onset_min"]), "peak_min": span(midazolam["peak_min"])}
            | {"reversal": "flumazenil", **practice},
            {"id": "fentanyl", "label": "Fentanyl", "drug_class": fentanyl["class"], "unit": "mcg"}
            | {"onset_min": span(fentanyl["onset_min"]), "duration_min": span(fentanyl["duration_min"])}
            | {"reversal": "naloxone", **cited(fentanyl, at + "fentanyl")},
            {
                "id": "dexmedetomidine",
                "label": "Dexmedetomidine",
                "drug_class": "alpha2_agonist",
                "unit": "mcg",
            }
            | cited(dex, at + "dexmedetomidine"),
        ],
        "Drugs given for sedation. First doses are in first_doses.yaml.",
    )
    _section(
        folder / "first_doses.yaml",
        "first_doses",
        [*_midazolam(midazolam), *_fentanyl(fentanyl), *_dexmedetomidine(dex)],
        "First-dose limits by group of patients. Give small steps and wait for the effect of each.",
    )
    _section(
        folder / "reversal.yaml",
        "reversal_drugs",
        _reversal(drugs["naloxone"], drugs["flumazenil"]),
        "Drugs that must be at hand when the class they reverse is given.",
    )


def _midazolam(midazolam: Raw) -> list[Raw]:
    adult, older, opioid = midazolam["under_60"], midazolam["age_60_or_frail"], midazolam["with_opioid"]
    at = "sedation.drugs.midazolam."
    return [
        {
            "id": "midazolam.adult",
            "drug": "midazolam",
            "group": "under 60",
            "first_dose": [0, adult["initial_mg_max"]],
            "give_over_min": adult["give_over_min"],
            "wait_min": adult["wait_min"],
            "next_steps": adult["increment"],
            "total_rarely_over": adult["total_over_mg_rarely_needed"],
            "with_opioid_reduce_percent": opioid["reduce_under_60_percent"],
            **cited(adult, at + "under_60"),
        },
        {
            "id": "midazolam.older",
            "drug": "midazolam",
            "group": "60 and over, or frail",
            "first_dose": [0, older["initial_mg_max"]],
            "age": {"op": ">=", "value": 60},
            "conditions": ["frail"],
            "next_steps": f"at most {older['increment_max_mg_over_2_min']} mg over 2 min",
            "total_rarely_over": older["total_over_mg_rarely_needed"],
            "with_opioid_reduce_percent": opioid["reduce_60_or_frail_percent_at_least"],
            **cited(older, at + "age_60_or_frail"),
        },
    ]


def _fentanyl(fentanyl: Raw) -> list[Raw]:
    steps = f"{fentanyl['increment_mcg']} mcg every {fentanyl['every_min']} min"
    note = "the source gives no age; 60 and ASA 3 are its own limits for midazolam"
    return [
        {"id": "fentanyl.adult", "drug": "fentanyl", "group": "adult", "next_steps": steps}
        | {"first_dose": span(fentanyl["initial_mcg"]), **cited(fentanyl, "sedation.drugs.fentanyl")},
        {"id": "fentanyl.older", "drug": "fentanyl", "group": "older or sicker", "next_steps": steps}
        | {"first_dose": span(in_brackets(fentanyl["initial_mcg"])), "age": {"op": ">=", "value": 60}}
        | {"conditions": ["frail"], "from_asa": 3}
        | cited(fentanyl, "sedation.drugs.fentanyl.elderly", note=note),
    ]


def _dexmedetomidine(dex: Raw) -> list[Raw]:
    shared = {
        "drug": "dexmedetomidine",
        "per_kg": True,
        "give_over_min": 10,
        "next_steps": dex["maintenance"],
    }
    said = cited(dex, "sedation.drugs.dexmedetomidine")
    return [
        {"id": "dexmedetomidine.adult", "group": "up to 65", "first_dose": [0, 1], **shared, **said},
        {"id": "dexmedetomidine.older", "group": "over 65", "first_dose": [0, 0.5], **shared, **said}
        | {"age": {"op": ">", "value": 65}},
    ]


def _reversal(naloxone: Raw, flumazenil: Raw) -> list[Raw]:
    tolerant, arrest = in_brackets(naloxone["dose_mg"]), naloxone["full_dose_arrest_mg"]
    return [
        {
            "id": "naloxone",
            "label": "Naloxone",
            "reverses": naloxone["reverses"],
            "first_mg": span(naloxone["dose_mg"]),
            "repeat_every_s": [minutes * 60 for minutes in span(naloxone["every_min"])],
            "rethink_total_mg": naloxone["stop_and_rethink_total_mg"],
            "duration_min": span(naloxone["duration_min"]),
            "watch_min": naloxone["resedation_watch_min"],
            "special_dose": f"{tolerant}; in arrest {arrest} mg",
            **cited(naloxone, "sedation.drugs.naloxone"),
        },
        {
            "id": "flumazenil",
            "label": "Flumazenil",
            "reverses": flumazenil["reverses"],
            "first_mg": span(flumazenil["first_mg"]),
            "repeat_mg": flumazenil["repeat_mg"],
            "repeat_every_s": span(flumazenil["repeat_every_s"]),
            "give_over_s": flumazenil["over_s"],
            "wait_s": flumazenil["wait_s"],
            "series_max_mg": flumazenil["max_first_series_mg"],
            "hour_max_mg": flumazenil["max_per_hour_mg"],
            "series_interval_min": flumazenil["resedation_interval_min"],
            "caution": flumazenil["caution"],
            "caution_conditions": ["benzodiazepine_dependence", "tricyclic_overdose"],
            **cited(flumazenil, "sedation.drugs.flumazenil"),
        },
    ]


def _write_limits(sedation: Raw, folder: Path) -> None:
    advice, combination = sedation["asa_physical_status"]["sedation_advice"], sedation["drugs"]["combination"]
    low, high = span(combination["rule"].rpartition("by")[2])
    asa = cited(advice, "sedation.asa_physical_status.sedation_advice")
    both = cited(combination, "sedation.drugs.combination")
    airway = cited(sedation["mallampati"], "sedation.mallampati.difficult_if")
    _section(
        folder / "limits.yaml",
        "care_limits",
        [
            limit("sedation.asa_consult", (">=", 3, "class"), "consider an anesthesia consultation", asa),
            limit("sedation.asa_team", (">=", 4, "class"), "an anesthesia team is advised", asa),
            limit("sedation.mallampati", (">=", 3, "class"), "a difficult airway is likely", airway),
            limit("sedation.combined_low", ("=", low, "%"), "least reduction of each drug", both),
            limit("sedation.combined_high", ("=", high, "%"), "largest reduction of each drug", both),
        ],
        "Single figures about sedation.",
    )


def _write_notes(sedation: Raw, folder: Path) -> None:
    points, fasting = sedation["asa_2018_points"], sedation["fasting"]
    practice = sedation["drugs"]["midazolam"]["common_practice"]
    bar = sedation["aldrete"]["discharge_at_least"]
    at, eating = "sedation.asa_2018_points.", "sedation.fasting."
    monitoring = [
        f"{key.replace('_', ' ').replace('ecg', 'ECG')}: {text}" for key, text in points["monitoring"].items()
    ]
    usual = (
        f"Midazolam in common practice: first {practice['initial_mg']} mg over {practice['give_over_min']}"
        f" min, then {practice['increment_mg']} mg every {practice['every_min']} min, total rarely over"
        f" {practice['total_rarely_over_mg']} mg; less by {practice['age_60_or_asa3_reduction_percent']}"
        " percent from age 60 or ASA 3"
    )
    combination = sedation["drugs"]["combination"]
    said = {key: cited(points, at + key) for key in points}
    _section(
        folder / "notes.yaml",
        "practice_points",
        [
            note("sedation.before", "Before sedation", said["before"], points["before"]),
            note("sedation.monitoring", "Monitoring during sedation", said["monitoring"], monitoring),
            note("sedation.team", "Team and room", said["team"], points["team"]),
            note("sedation.giving", "Giving the drugs", said["drugs"], points["drugs"]),
            note("sedation.after_reversal", sentence(points["after_reversal"]), said["after_reversal"]),
            note("sedation.discharge", f"Discharge: {points['discharge']}", said["discharge"]),
            note(
                "sedation.rescue",
                "Be able to rescue from a level deeper than intended",
                recalled("asa_sed2018", "sedation.depth.rule"),
            ),
            note(
                "sedation.emergency_letter",
                "Add E to the ASA class in an emergency",
                cited(sedation["asa_physical_status"], "sedation.asa_physical_status.suffix_E"),
            ),
            note(
                "sedation.midazolam_practice",
                usual,
                cited(practice, "sedation.drugs.midazolam.common_practice"),
            ),
            note(
                "sedation.combination",
                sentence(combination["rule"]),
                cited(combination, "sedation.drugs.combination"),
            ),
            note(
                "sedation.stop_bang_high",
                sentence(sedation["stop_bang"]["planning"]),
                recalled("stopbang", "sedation.stop_bang.planning"),
            ),
            note(
                "sedation.recovery",
                f"A recovery score of {bar} is the usual bar for leaving recovery; some units use 8",
                recalled("aldrete1995", "sedation.aldrete.discharge_at_least"),
            ),
            note(
                "fasting.emergency",
                "Fasting times do not hold for labor or an emergency: weigh aspiration against the delay",
                cited(fasting, eating + "not_for"),
            ),
            note("fasting.gum", sentence(fasting["gum"]["rule"]), cited(fasting["gum"], eating + "gum")),
            note(
                "fasting.tobacco_alcohol",
                "Tobacco and alcohol: local policy",
                cited(fasting, eating + "tobacco_alcohol_extra"),
            ),
        ],
        "Practice of sedation and fasting, in short points.",
    )
