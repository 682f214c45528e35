"""Turn held drugs, diabetes and pregnancy of periprocedural.yaml into pack files. Run once, then edit.

python tools/convert_held_drugs.py ../shared/clinical/periprocedural.yaml resources/catalog
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from pack_yaml import read_reference, without_empty, write_section
from periprocedural_rows import cited, point, text_of

Raw = dict[str, Any]


def convert(reference: Path, pack: Path) -> None:
    """Write held_drugs/*.yaml and the practice points of held drugs, diabetes and pregnancy."""
    raw = read_reference(reference)
    held = raw["hold_other_drugs"]
    folder = pack / "held_drugs"
    write_section(
        folder / "drug_holds.yaml",
        "drug_holds",
        without_empty(_sglt2(held["sglt2_inhibitor"])),
        "Drug-free days before a procedure. The first drug-free day is the date minus `days`;\n"
        "the last dose falls on the day before that.",
    )
    write_section(
        folder / "glp_rules.yaml",
        "glp_rules",
        without_empty(_glp(raw["sedation"]["glp1_ra"])),
        "GLP-1 receptor agonists: two documents that differ; the site's policy leads, both are shown.",
    )
    write_section(
        folder / "nitrate_intervals.yaml",
        "nitrate_intervals",
        without_empty(_nitrates(held["phosphodiesterase5_inhibitor"])),
        "Hours after a PDE5 inhibitor in which no nitrate is given.",
    )
    write_section(
        folder / "glucose_rules.yaml",
        "glucose_rules",
        without_empty(_glucose(raw["diabetes"])),
        "Glucose-lowering drugs on the morning of the procedure.",
    )
    write_section(
        pack / "practice_points" / "held_drugs.yaml",
        "practice_points",
        without_empty(_held_points(held) + _diabetes_points(raw["diabetes"])),
        "Held drugs and diabetes: rules in words, and the figures a topic takes from them by name.",
    )
    write_section(
        pack / "practice_points" / "pregnancy.yaml",
        "practice_points",
        without_empty(_pregnancy_points(raw)),
        "Pregnancy and breast-feeding: rules in words, and the fetal doses they name.",
    )


def _sglt2(row: Raw) -> list[Raw]:
    read = {drug: ("page", days) for drug, days in row["days"].items()}
    recalled = {drug: ("recalled", days) for drug, days in row["days_recalled"].items()}
    return [
        {
            "id": f"sglt2.{drug}",
            "drug": drug,
            "days": days,
            **cited(
                {**row, "seen": seen, "page": row["page"] if seen == "page" else None},
                "hold_other_drugs.sglt2_inhibitor",
            ),
        }
        for drug, (seen, days) in (read | recalled).items()
    ]


def _glp(rows: Raw) -> list[Raw]:
    asa, multi = rows["asa_2023"], rows["multisociety_2024"]
    symptoms = ["gastrointestinal_symptoms", "delayed_gastric_emptying"]
    return [
        {
            "id": "asa_2023",
            "label": "ASA guidance",
            "dated": "2023-06-29",
            "text": f"daily drug: {asa['daily_formulation']}; weekly drug: {asa['weekly_formulation']}",
            "weekly_days": 7,
            "daily_days": 1,
            "raises_risk": symptoms[:1],
            "action": f"With symptoms on the day: {asa['gi_symptoms_on_day']}.",
            **cited({**asa, "conflict": rows["conflict"]}, "sedation.glp1_ra.asa_2023"),
        },
        {
            "id": "multisociety_2024",
            "label": "Multisociety guidance",
            "dated": "2024",
            "text": f"{multi['default']}; risk is raised by {text_of(multi['risk_raising'])}",
            "raises_risk": [*symptoms, "glp1_dose_escalation"],
            "action": multi["action"][0].upper() + multi["action"][1:] + ".",
            **cited({**multi, "conflict": rows["conflict"]}, "sedation.glp1_ra.multisociety_2024"),
        },
    ]


def _nitrates(row: Raw) -> list[Raw]:
    return [
        {
            "id": f"nitrate.{drug}",
            "drug": drug,
            "hours": row[f"{drug}_h"],
            **cited({**row, "note": row["seen_note"]}, "hold_other_drugs.phosphodiesterase5_inhibitor"),
        }
        for drug in ("sildenafil", "vardenafil", "tadalafil", "avanafil")
    ]


def _glucose(row: Raw) -> list[Raw]:
    morning = row["morning_of_procedure"]

    row = {**row, "recalled_parts": []}

    def rule(drug_class: str, key: str, **more: Any) -> Raw:
        return {
            "id": f"glucose.{drug_class}",
            "drug_class": drug_class,
            "text": text_of(morning[key]).replace(
                "see renal.metformin for contrast", "contrast has its own rule"
            ),
            **more,
            **cited(
                {"was": row["was"]} if key in row["was"] else {},
                f"diabetes.morning_of_procedure.{key}",
                parent=row,
            ),
        }

    return [
        rule("metformin", "metformin", hold=True),
        rule("other_oral_glucose_lowering", "other_oral", hold=True),
        rule("insulin_basal", "basal_long_acting", share_percent=[75, 80], night_share_percent=75),
        rule("insulin_nph", "nph", share_percent=[50, 50]),
        rule("insulin_rapid", "rapid_acting_prandial", hold=True),
    ]


def _held_points(held: Raw) -> list[Raw]:
    def held_point(name: str, **more: Any) -> Raw:
        row = held[name]
        extra = f" {row['contrast'][0].upper()}{row['contrast'][1:]}." if "contrast" in row else ""
        return point(
            f"held_drugs.{name}",
            "held_drugs",
            row["rule"].replace(" (see glucagon in contrast_allergy.treatment)", ", glucagon then helps")
            + "."
            + extra,
            cited(row, f"hold_other_drugs.{name}"),
            **more,
        )

    sglt2, pde5 = held["sglt2_inhibitor"], held["phosphodiesterase5_inhibitor"]
    return [
        point(
            "held_drugs.sglt2_inhibitor",
            "held_drugs",
            sglt2["rule"],
            cited(
                sglt2, "hold_other_drugs.sglt2_inhibitor.rule", "hold_other_drugs.sglt2_inhibitor.day_count"
            ),
        ),
        point(
            "held_drugs.pde5_inhibitor",
            "held_drugs",
            pde5["rule"],
            cited(pde5, "hold_other_drugs.phosphodiesterase5_inhibitor.rule"),
        ),
        held_point("beta_blocker"),
        held_point("pheochromocytoma", values={"alpha_blockade_days": [7, 14]}),
        held_point("ace_inhibitor_or_arb"),
        held_point("interleukin2"),
        held_point("thyroid", values={"no_radioiodine_months": 2}),
        held_point("benzodiazepine_long_term"),
        held_point("glucagon"),
        held_point("hyoscine_butylbromide"),
    ]


def _diabetes_points(row: Raw) -> list[Raw]:
    row = {**row, "recalled_parts": []}
    low, high = row["target_mg_dl"]["periprocedural"]
    sugar, every = row["hypoglycemia"], row["monitor_hours"].replace(" while", " h while")
    goal = row["elective_a1c_goal"]["below_percent"]
    return [
        point(
            "diabetes.glucose_target",
            "held_drugs",
            f"Glucose around the procedure: {low} to {high} mg/dL; check every {every}.",
            cited({}, "diabetes.target_mg_dl", "diabetes.monitor_hours", parent=row),
            values={"target_mg_dl": [low, high], "check_every_h": [2, 4]},
        ),
        point(
            "diabetes.a1c",
            "held_drugs",
            f"A1C below {goal} % is the goal before elective procedures.",
            cited({}, "diabetes.elective_a1c_goal", parent=row),
            values={"below_percent": goal},
        ),
        point(
            "diabetes.hypoglycemia",
            "held_drugs",
            f"Hypoglycemia: level 1 below {sugar['level1_below_mg_dl']},"
            f" level 2 below {sugar['level2_below_mg_dl']} mg/dL.",
            cited({"source": row["source"], "seen": "recalled"}, "diabetes.hypoglycemia"),
            values={
                "level_1_below_mg_dl": sugar["level1_below_mg_dl"],
                "level_2_below_mg_dl": sugar["level2_below_mg_dl"],
            },
        ),
        point(
            "diabetes.schedule",
            "held_drugs",
            row["schedule"],
            cited({"source": row["source"], "seen": "recalled"}, "diabetes.schedule"),
        ),
        point(
            "diabetes.correction",
            "held_drugs",
            f"Correction: {row['morning_of_procedure']['correction']}.",
            cited({}, "diabetes.morning_of_procedure.correction", "diabetes.contrast", parent=row),
        ),
    ]


def _pregnancy_points(raw: Raw) -> list[Raw]:
    own, dose = raw["pregnancy"], raw["radiation"]["pregnancy"]

    def one(name: str, row: Raw, *rows: str, **more: Any) -> Raw:
        return point(
            f"pregnancy.{name}",
            "pregnancy",
            row["rule"] + ".",
            cited(row, *rows),
            **more,
        )

    bands = {key: text_of(dose[key]) for key in ("below_50_mgy_fetal", "50_to_100_mgy", "above_100_mgy")}
    return [
        one("ask_and_test", dose, "radiation.pregnancy.rule"),
        point(
            "pregnancy.fetal_dose",
            "pregnancy",
            f"Fetal dose: below 50 mGy {bands['below_50_mgy_fetal']}; 50 to 100 mGy {bands['50_to_100_mgy']};"
            f" above 100 mGy {bands['above_100_mgy']}.",
            cited(
                dose,
                "radiation.pregnancy.below_50_mgy_fetal",
                "radiation.pregnancy.50_to_100_mgy",
                "radiation.pregnancy.above_100_mgy",
                "pregnancy.fetal_dose",
            ),
            values={"negligible_below_mgy": 50, "discuss_above_mgy": 100},
        ),
        point(
            "pregnancy.outside_abdomen",
            "pregnancy",
            f"Exposure outside the abdomen: {dose['exposure_outside_abdomen']}.",
            cited(dose, "radiation.pregnancy.exposure_outside_abdomen"),
        ),
        one("typical_dose", own["typical"], "pregnancy.typical"),
        one("hcg_test", own["hcg_test"], "pregnancy.hcg_test"),
        one("iodinated_contrast", own["iodinated_contrast"], "pregnancy.iodinated_contrast"),
        one("gadolinium", own["gadolinium"], "pregnancy.gadolinium"),
        one("breast_feeding", own["breast_feeding"], "pregnancy.breast_feeding"),
        one(
            "sedation_drugs",
            own["sedation_drugs"],
            "pregnancy.sedation_drugs",
            values={"displacement_from_weeks": 20},
        ),
    ]


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
