"""Antibiotics of periprocedural.yaml as pack entries."""

from __future__ import annotations

from pathlib import Path

from care_rows import Raw, cited, limit, note, recalled, sentence
from pack_yaml import without_empty, write_section

CLASSES = {
    "cefazolin": "cephalosporin",
    "ceftriaxone": "cephalosporin",
    "cefoxitin": "cephalosporin",
    "cefotetan": "cephalosporin",
    "cefuroxime": "cephalosporin",
    "ampicillin_sulbactam": "penicillin",
    "ampicillin": "penicillin",
    "piperacillin_tazobactam": "penicillin",
    "vancomycin": "glycopeptide",
    "clindamycin": "lincosamide",
    "gentamicin": "aminoglycoside",
    "metronidazole": "nitroimidazole",
    "ciprofloxacin": "fluoroquinolone",
    "levofloxacin": "fluoroquinolone",
    "ertapenem": "carbapenem",
    "aztreonam": "monobactam",
    "doxycycline": "tetracycline",
}
BETA_LACTAMS = {"cephalosporin", "penicillin", "carbapenem"}
VALUES = {
    "routine": ["recommended"],
    "treatment": ["recommended"],
    "selected": ["controversial"],
    "no_consensus": ["controversial"],
    "not_routine": ["none"],
}
# Regimens for penicillin allergy that a text names in full: the first drug it names comes first.
ALLERGY = {
    "vancomycin or clindamycin": [["vancomycin"], ["clindamycin"]],
    "vancomycin or clindamycin plus gentamicin": [
        ["vancomycin", "gentamicin"],
        ["clindamycin", "gentamicin"],
    ],
    "clindamycin with gentamicin or vancomycin": [["clindamycin", "gentamicin"], ["vancomycin"]],
    # The aminoglycoside of the reference's dose table is gentamicin.
    "vancomycin or clindamycin plus aminoglycoside": [
        ["vancomycin", "gentamicin"],
        ["clindamycin", "gentamicin"],
    ],
    "clindamycin": [["clindamycin"]],
    "same": [],
}
# The reference names these as its least certain entries.
UNCERTAIN = {"prostate_artery_embolization", "splenic_embolization", "lung_or_bone_ablation"}
RISK_CONDITIONS = {
    "angiography_angioplasty_stent_closure": ["immunosuppression"],
    "liver_ablation": ["biliary_anastomosis", "biliary_stent", "sphincterotomy"],
    "radioembolization_y90": ["biliary_anastomosis", "biliary_stent", "sphincterotomy"],
    "hepatic_chemoembolization": ["biliary_anastomosis", "biliary_stent"],
}


LABELS = {
    "angiography_angioplasty_stent_closure": "Angiography, angioplasty, stent or closure device",
    "catheter_directed_thrombolysis": "Catheter-directed thrombolysis",
    "aortic_stent_graft_evar": "Aortic stent graft (EVAR)",
    "ivc_filter": "Vena cava filter",
    "picc_or_nontunneled_line": "PICC or nontunneled line",
    "radioembolization_y90": "Radioembolization (Y-90)",
    "gastrointestinal_bleed_embolization": "Embolization for gastrointestinal bleeding",
    "trauma_solid_organ_embolization": "Solid-organ embolization in trauma",
    "tips": "TIPS",
    "nephrostomy_new": "Nephrostomy, new",
    "nephrostomy_exchange": "Nephrostomy, exchange",
    "gastrostomy_pull": "Gastrostomy, pull technique",
    "gastrostomy_push": "Gastrostomy, push technique",
    "gastrostomy_exchange": "Gastrostomy, exchange",
    "percutaneous_biopsy_sterile_route": "Percutaneous biopsy through a sterile route",
    "lymphatic_and_fallopian": "Lymphatic and fallopian work",
}
AT = "antibiotics."


def write_antibiotics(antibiotics: Raw, folder: Path) -> None:
    """Write resources/catalog/antibiotics/*.yaml."""
    _section(
        folder / "levels.yaml",
        "antibiotic_levels",
        [
            {"id": key, "label": sentence(key.replace("_", " ")), "text": sentence(text)}
            | {"procedure_values": VALUES[key], **recalled("sir_abx2018", f"{AT}levels.{key}")}
            for key, text in antibiotics["levels"].items()
        ],
        "How strong the advice is, and the words procedures use for the same.",
    )
    doses = antibiotics["doses"]
    _section(
        folder / "drugs.yaml",
        "antibiotic_drugs",
        [_drug(key, row, doses) for key, row in doses["drugs"].items()],
        "Adult doses before a procedure, time to the second dose, and slow infusions.",
    )
    _section(
        folder / "rules.yaml",
        "antibiotic_rules",
        [_rule(key, row) for key, row in antibiotics["procedures"].items()],
        "Advice by kind of procedure. Most rows are recalled from the guideline; `page_parts` and `agrees`\n"
        "name what was read and where.",
    )
    _write_fallback(antibiotics["pen_allergy_fallback"], folder)
    _write_limits_and_notes(antibiotics, folder)


def _section(path: Path, section: str, entries: list[Raw], header: str) -> None:
    write_section(path, section, [without_empty(entry) for entry in entries], header)


def _write_fallback(fallback: Raw, folder: Path) -> None:
    gram_negative = [
        ["clindamycin", "gentamicin"],
        ["vancomycin", "gentamicin"],
        ["clindamycin", "ciprofloxacin"],
        ["vancomycin", "ciprofloxacin"],
    ]
    options = {"clean": [["vancomycin"], ["clindamycin"]], "gram_negative_needed": gram_negative}
    _section(
        folder / "allergy_fallback.yaml",
        "allergy_fallbacks",
        [
            {"id": key, "text": sentence(fallback[key]), "options": regimens}
            | cited(fallback, f"{AT}pen_allergy_fallback.{key}")
            for key, regimens in options.items()
        ],
        "Penicillin allergy where the rule of the procedure names nothing.",
    )


def _write_limits_and_notes(antibiotics: Raw, folder: Path) -> None:
    timing = antibiotics["timing"]
    said = {key: cited(timing, f"{AT}timing.{key}") for key in timing}
    window, slow = "within_min_before_puncture", "slow_infusion_within_min"
    loss = "redose_blood_loss_ml_over"
    _section(
        folder / "limits.yaml",
        "care_limits",
        [
            limit("antibiotics.window", ("=", timing[window], "min"), "start before puncture", said[window]),
            limit(
                "antibiotics.slow_window",
                ("=", timing[slow], "min"),
                "start of a slow infusion before puncture",
                said[slow],
            ),
            limit(
                "antibiotics.redose_blood_loss", (">", timing[loss], "mL"), "give a second dose", said[loss]
            ),
        ],
        "Timing of antibiotics.",
    )
    endocarditis, mrsa = antibiotics["infective_endocarditis"], antibiotics["mrsa"]
    _section(
        folder / "notes.yaml",
        "practice_points",
        [
            note("antibiotics.duration", sentence(timing["routine_duration"]), said["routine_duration"]),
            note("antibiotics.redose", sentence(timing["redose_rule"]), said["redose_rule"]),
            note(
                "antibiotics.endocarditis",
                sentence(endocarditis["rule"]),
                cited(endocarditis, AT + "infective_endocarditis"),
            ),
            note("antibiotics.mrsa", sentence(mrsa["rule"]), cited(mrsa, AT + "mrsa")),
            note(
                "antibiotics.reading",
                "The 2018 guideline itself was not available: its levels are recalled except where a row says"
                " otherwise; doses come from the surgical guideline of 2013, which was read",
                recalled("sir_abx2018", AT + "rule_source"),
            ),
        ],
        "Practice of prophylaxis.",
    )


def _drug(key: str, row: Raw, doses: Raw) -> Raw:
    grams, heavy = row.get("dose_g"), row.get("heavy")
    kind = CLASSES[key]
    return {
        "id": key,
        "label": sentence(key.replace("_", "-")),
        "drug_class": kind,
        "beta_lactam": kind in BETA_LACTAMS or None,
        "dose_mg": row.get("dose_mg", round(grams * 1000) if grams else None),
        "mg_per_kg": row.get("mg_per_kg"),
        "heavy": {"from_weight_kg": heavy["weight_kg"], "dose_mg": heavy["dose_g"] * 1000} if heavy else None,
        "redose_h": row.get("redose_h"),
        "single_dose": row.get("single_dose"),
        "slow_infusion": key == "vancomycin" or kind == "fluoroquinolone" or None,
        "composition": row.get("composition"),
        **cited(
            {"source": doses["source"], "seen": doses["seen"], "page": doses["page"], **row},
            f"{AT}doses.drugs.{key}",
        ),
    }


def _rule(key: str, row: Raw) -> Raw:
    read = row.get("evidence_read")
    named = {
        "exception": "exception: ",
        "biliary_anastomosis_or_stent": "biliary anastomosis or stent: ",
        "hydrosalpinx": "hydrosalpinx: ",
        "first_line_if_graft_stent_graft": "graft or stent graft: ",
        "trial": "",
    }
    special = [f"{words}{row[name]}" for name, words in named.items() if name in row]
    if read:
        special.append(read["finding"])
    allergy = row.get("pen_allergy")
    citation = cited(row, f"{AT}procedures.{key}")
    if read:
        citation["page_parts"]["finding"] = read["page"]
    return {
        "id": key,
        "label": LABELS.get(key, sentence(key.replace("_", " "))),
        "level": row["level"],
        "first_line": _regimen(row.get("first_line")),
        "alternatives": [_regimen(text) for text in row.get("alternatives", [])],
        "high_risk": _regimen(row.get("high_risk")),
        "high_risk_when": row.get("high_risk_when"),
        "risk_conditions": RISK_CONDITIONS.get(key),
        "allergy_text": allergy,
        "allergy_options": ALLERGY[allergy] if allergy else None,
        "special_cases": special,
        "uncertain": key in UNCERTAIN or None,
        **citation,
    }


def _regimen(text: str | None) -> list[str] | None:
    return text.split(" with ") if text else None
