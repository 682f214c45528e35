"""Names and result keys other programs rely on (docs/interface.md): kidney, contrast, drugs, radiation."""

from __future__ import annotations

from typing import Any

import pytest

from tests.planning.calculators.ask import results

T = "2026-09-04T08:00"
ALL_NO = {"hypotension": False, "iabp": False, "chf": False, "anemia": False, "diabetes": False}
CALLS: list[tuple[str, dict[str, Any], set[str]]] = [
    (
        "ckd_epi_2021",
        {"age": 55, "sex": "F", "creatinine_mg_dl": 0.9},
        {"egfr", "egfr_reported", "stage_from_unrounded"},
    ),
    ("ckd_epi_2021_si", {"age": 55, "sex": "F", "creatinine_umol_l": 80}, {"egfr"}),
    ("cockcroft_gault", {"age": 70, "sex": "M", "weight_kg": 75, "creatinine_mg_dl": 1}, {"crcl_ml_min"}),
    (
        "cockcroft_gault_si",
        {"age": 70, "sex": "M", "weight_kg": 75, "creatinine_umol_l": 88},
        {"crcl_ml_min"},
    ),
    ("ideal_body_weight", {"sex": "M", "height_cm": 180}, {"ibw_kg"}),
    (
        "contrast_kidney_acr_nkf_iv",
        {"egfr": 29, "aki": False, "maintenance_dialysis": False},
        {"prophylaxis"},
    ),
    (
        "contrast_kidney_esur10",
        {"route": "intra_arterial_first_pass", "egfr": 44, "aki": False},
        {"at_risk"},
    ),
    ("contrast_first_pass_site", {"injection_site": "renal_artery"}, {"exposure"}),
    (
        "metformin_acr",
        {"egfr": 40, "aki": False, "arterial_study_with_renal_emboli_risk": False},
        {"metformin"},
    ),
    (
        "metformin_fda",
        {"egfr": 70, "route": "iv", "liver_disease": False, "heart_failure": False, "alcoholism": False},
        {"metformin"},
    ),
    ("max_contrast_cigarroa", {"weight_kg": 70, "creatinine_mg_dl": 2}, {"max_ml"}),
    ("max_contrast_cigarroa_si", {"weight_kg": 70, "creatinine_umol_l": 180}, {"max_ml"}),
    ("volume_clearance_ratio", {"volume_ml": 100, "crcl": 50}, {"ratio", "over_3_7"}),
    ("volume_clearance_max", {"crcl": 50, "limit": 3.7}, {"max_ml"}),
    ("volume_egfr_esur", {"volume_ml": 100, "egfr": 40, "iodine_mg_ml": 350}, {"ratio", "within_below_3"}),
    ("iodine_grams", {"volume_ml": 100, "iodine_mg_ml": 320}, {"iodine_g"}),
    (
        "mehran_2004",
        {**ALL_NO, "age": 60, "contrast_ml": 100, "egfr": 70},
        {"score", "group", "cin_percent", "dialysis_percent"},
    ),
    ("mehran_anemia", {"sex": "M", "hematocrit_percent": 38}, {"anemia"}),
    ("co2_arterial_allowed", {"site": "thoracic_aorta"}, {"allowed"}),
    (
        "premedication_clock",
        {"contrast_time": T, "regimen": "oral_13h"},
        {"prednisone_50mg", "diphenhydramine_50mg_optional"},
    ),
    ("premedication_clock", {"contrast_time": T, "regimen": "oral_12h"}, {"methylprednisolone_32mg"}),
    (
        "premedication_feasible",
        {"now": T, "contrast_time": "2026-09-04T20:00"},
        {"oral_13h", "oral_12h", "accelerated_iv"},
    ),
    ("premedication_indication_2025", {"prior": "mild_immediate"}, {"action"}),
    (
        "glp1_hold_asa2023",
        {"procedure_date": "2026-09-04", "formulation": "weekly"},
        {"last_dose_on_or_before"},
    ),
    (
        "sglt2_hold",
        {"drug": "empagliflozin", "procedure_date": "2026-09-04"},
        {"first_drug_free_day", "last_dose_on_or_before"},
    ),
    ("pde5_nitrate_interval", {"drug": "sildenafil", "last_dose": T}, {"no_nitrate_before"}),
    ("radiation_srdl", {"ka_r_gy": 5, "pka_gy_cm2": 100, "psd_gy": 1, "fluoro_min": 10}, {"srdl_reached"}),
    ("radiation_notifications", {"quantity": "ka_r", "value": 4}, {"notifications_due"}),
    ("radiation_skin_band", {"skin_dose_gy": 4}, {"band"}),
    ("kerma_area_unit", {"value": 100, "unit": "cGy.cm2"}, {"gy_cm2"}),
    ("air_kerma_unit", {"value": 1500, "unit": "mGy"}, {"gy"}),
    (
        "radiation_reference_level_2009",
        {"procedure": "tips_creation", "quantity": "pka_gy_cm2", "value": 600},
        {"above_reference"},
    ),
    ("egfr", {"age": 55, "sex": "F", "creatinine_mg_dl": 0.9}, {"egfr"}),
    ("crcl", {"age": 70, "sex": "M", "weight_kg": 75, "creatinine_mg_dl": 1}, {"crcl_ml_min"}),
    ("bmi", {"weight_kg": 70, "height_cm": 170}, {"bmi"}),
    ("bsa", {"weight_kg": 70, "height_cm": 170}, {"bsa_m2"}),
    ("max_contrast", {"weight_kg": 70, "creatinine_mg_dl": 2}, {"max_ml"}),
    ("contrast_ratio", {"volume_ml": 100, "crcl": 50}, {"per_crcl"}),
    ("mehran", {**ALL_NO, "age": 60, "contrast_ml": 100, "creatinine_mg_dl": 1}, {"score"}),
    ("kap_convert", {"value": 100, "unit": "dGy.cm2"}, {"gy_cm2"}),
]


@pytest.mark.parametrize(("name", "inputs", "keys"), CALLS, ids=[call[0] for call in CALLS])
def test_the_fixed_keys_are_given(name: str, inputs: dict[str, Any], keys: set[str]) -> None:
    assert keys <= set(results(name, **inputs))
