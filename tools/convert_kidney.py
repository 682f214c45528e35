"""Turn section renal (kidney function) of periprocedural.yaml into pack files. Run once, then edited by hand.

python tools/convert_kidney.py ../shared/clinical/periprocedural.yaml resources/catalog
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from pack_yaml import read_reference, without_empty, write_section
from periprocedural_rows import cited, point, text_of

Raw = dict[str, Any]


def convert(reference: Path, pack: Path) -> None:
    """Write kidney/*.yaml and practice_points/kidney.yaml."""
    renal = read_reference(reference)["renal"]
    write_section(
        pack / "kidney" / "formulas.yaml",
        "formulas",
        without_empty(_formulas(renal)),
        "Kidney formulas in words; the arithmetic is in the program under the same id.",
    )
    stages = renal["g_stages"]
    write_section(
        pack / "kidney" / "gfr_stages.yaml",
        "gfr_stages",
        without_empty(
            [
                {"id": b["stage"], "low": b.get("min"), "below": b.get("below")}
                | cited(stages, "renal.g_stages")
                for b in stages["bands"]
            ]
        ),
        "Stages of filtration, mL/min/1.73 m2. `low` belongs to the stage, `below` does not.\n"
        "The stage is read from the unrounded value.",
    )
    write_section(
        pack / "practice_points" / "kidney.yaml",
        "practice_points",
        without_empty(_points(renal)),
        "Kidney rules in words, and the figures a topic takes from them by name.",
    )


def _formulas(renal: Raw) -> list[Raw]:
    epi, gault, conversion = renal["ckd_epi_2021"], renal["cockcroft_gault"], renal["unit_conversion"]
    ideal = gault["ideal_body_weight"]
    return [
        {
            "id": "creatinine_unit",
            "label": "Creatinine, umol/L to mg/dL",
            "use": "One unit for every formula",
            "formula": conversion["rule"],
            "result_unit": "mg/dL",
            **cited(conversion, "renal.unit_conversion"),
        },
        {
            "id": "ckd_epi_2021",
            "label": "CKD-EPI 2021, creatinine",
            "use": epi["use"],
            "formula": epi["formula"]
            + "; k 0.7 and alpha -0.241 for women, 0.9 and -0.302 for men; no race term",
            "result_unit": epi["result_unit"],
            "age_from": epi["not_valid"]["age_under"],
            "not_valid_with": ["aki", "dialysis"],
            "reporting": epi["reporting"],
            **cited({**epi, "note": epi["not_valid"]["note"]}, "renal.ckd_epi_2021"),
        },
        {
            "id": "cockcroft_gault",
            "label": "Cockcroft-Gault",
            "use": gault["use"],
            "formula": gault["formula"],
            "result_unit": gault["result_unit"],
            "age_from": epi["not_valid"]["age_under"],
            "not_valid_with": ["aki", "dialysis"],
            **cited(gault, "renal.cockcroft_gault"),
        },
        {
            "id": "cockcroft_gault_si",
            "label": "Cockcroft-Gault, creatinine in umol/L",
            "use": gault["use"],
            "formula": gault["formula_si"],
            "result_unit": gault["result_unit"],
            "age_from": epi["not_valid"]["age_under"],
            "not_valid_with": ["aki", "dialysis"],
            **cited(
                {**gault, "note": gault["derived"]},
                "renal.cockcroft_gault.formula_si",
                "renal.cockcroft_gault.derived",
            ),
        },
        {
            "id": "ideal_body_weight",
            "label": "Ideal body weight, Devine",
            "use": "Choice of the weight for Cockcroft-Gault",
            "formula": f"men {ideal['male']}, women {ideal['female']}; kg, for heights from 60 inches",
            "result_unit": "kg",
            **cited(ideal, "renal.cockcroft_gault.ideal_body_weight"),
        },
    ]


def _points(renal: Raw) -> list[Raw]:
    gault, aki, nkf = renal["cockcroft_gault"], renal["aki_definition"], renal["acr_nkf"]
    choice = gault["weight_choice"]
    choice_cite = cited({**gault, "note": choice["note"]}, "renal.cockcroft_gault.weight_choice")
    aki_cite = cited(aki, "renal.aki_definition")
    stages = [f"stage {number}: {text}" for number, text in aki["stages"].items()]
    nephrotoxic, saline = nkf["nephrotoxic_drugs"], nkf["saline_regimen"]
    return [
        point(
            "kidney.clearance_weight",
            "kidney",
            choice["rule"],
            choice_cite,
            values={"adjusted_share": 0.4, "switch_ratio": 1.2},
        ),
        point(
            "kidney.aki_definition",
            "kidney",
            "Acute kidney injury is any one of these.",
            aki_cite,
            items=aki["any_of"] + stages,
        ),
        point(
            "kidney.high_risk",
            "contrast",
            "High risk for kidney injury after intravenous contrast is any one of these.",
            cited(
                {"note": nkf["scope"]}, "renal.acr_nkf.scope", "renal.acr_nkf.high_risk_any_of", parent=nkf
            ),
            items=nkf["high_risk_any_of"],
        ),
        point(
            "kidney.anuric_dialysis",
            "contrast",
            nkf["anuric_dialysis"]["rule"],
            cited(nkf["anuric_dialysis"], "renal.acr_nkf.anuric_dialysis", parent=nkf),
        ),
        point(
            "kidney.solitary_kidney",
            "contrast",
            nkf["solitary_kidney"]["rule"],
            cited(nkf["solitary_kidney"], "renal.acr_nkf.solitary_kidney", parent=nkf),
        ),
        point(
            "kidney.saline",
            "contrast",
            f"Isotonic saline: start {saline['start']}, continue {saline['continue']};"
            f" {saline['fixed_dose']}, or {saline['weight_dose']}; {saline['longer']}.",
            cited(saline, "renal.acr_nkf.saline_regimen", parent=nkf),
            values={"start_h_before": 1, "continue_h_after": [3, 12], "ml_per_kg_h": [1, 3], "fixed_ml": 500},
        ),
        point(
            "kidney.nephrotoxic_drugs",
            "contrast",
            nephrotoxic["rule"],
            cited(
                nephrotoxic,
                "renal.acr_nkf.nephrotoxic_drugs",
                "hold_other_drugs.nephrotoxic_drugs",
                parent=nkf,
            ),
            items=nephrotoxic["drugs"],
            values={"stop_h_before": [24, 48], "resume_h_after": 48},
        ),
        point(
            "kidney.do_not",
            "contrast",
            "Things not to do for contrast alone.",
            cited({}, "renal.acr_nkf.do_not", parent=nkf),
            items=nkf["do_not"],
        ),
        point(
            "kidney.who_to_test",
            "contrast",
            text_of(nkf["risk_factors_to_check"]["rule"]),
            cited(nkf["risk_factors_to_check"], "renal.acr_nkf.risk_factors_to_check", parent=nkf),
        ),
    ]


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
