"""Numbers that the reference writes inside expressions, by name, and how well each is known.

Nothing here is new: every number stands in the rule's own `expr`, `words` or `facts`.
"""

from __future__ import annotations

from typing import Any

FIGURES_OF: dict[str, dict[str, Any]] = {
    "coil_undersize": {"min_ratio": 1.0},
    "particle_band_uterine": {"min_band_um": 355},
    "particle_band_tace_deb": {"min_band_um": 100},
    "particle_band_haemorrhoid": {"min_band_um": 300},
    "particle_band_hcc_bland": {"shunt_check_below_um": 100},
    "y90_lung_shunt_resin": {"max_lsf_pct": 20},
    "y90_lung_dose": {"gy_kg_per_gbq": 49.67, "lung_mass_kg": 1},
    "ethanol_session_max": {"max_ml_per_kg": 1.0},
    "ethanol_bolus": {
        "bolus_max_ml_per_kg": 0.1,
        "wait_min": 10,
        "monitor_bolus_over_ml": 3,
        "monitor_total_over_ml_per_kg": 0.25,
    },
    "sts_session_max_us": {
        "session_max_ml": 10,
        "per_injection_max_ml": 2,
        "per_injection_preferred_max_ml": 1,
    },
    "sts_paediatric": {"max_ml_per_kg": 0.5, "below_age_years": 18},
    "sts_foam_total": {"european_leg_max_ml": 10},
    "polidocanol_asclera_max": {"session_max_ml": 10, "per_injection_max_ml": 0.3},
    "polidocanol_varithena_max": {"session_max_ml": 15, "per_injection_max_ml": 5, "min_days_between": 5},
    "polidocanol_daily": {"max_mg_per_kg_day": 2},
    "lipiodol_max_lymphangiography": {
        "leg_max_ml": 8,
        "rate_max_ml_min": 0.2,
        "duration_min_h": 1.25,
        "pediatric_max_ml_per_kg": 0.25,
        "pediatric_max_ml": 6,
    },
    "doxorubicin_ctace": {"max_mg_m2": 75, "usual_total_max_mg": 150},
    "dmso_shake": {"min_shake_min": 20},
    "nbca_ratio": {"oil_parts": [1, 9], "usual_oil_parts": [1, 2, 3, 4]},
    "thrombin_max": {"max_iu": 3000},
    "radial_sheath_ratio": {"max_ratio": 1.0},
    "angio_seal_vessel": {"min_artery_mm": 4.0},
    "exoseal_vessel": {"min_artery_mm": 5.0, "max_sheath_working_length_cm": 12},
    "manta_vessel": {"min_artery_mm": {"manta_14f": 5.0, "manta_18f": 6.0}},
}

MATERIALS_OF = {"particle_band_genicular": ["imipenem_cilastatin"]}

# Rules whose sources stand with their facts only: how well the figure that decides is known
EVIDENCE_OF = {
    "coil_oversize_artery": "recalled",
    "plug_oversize_amplatzer": "recalled",
    "particle_band_bronchial": "page",
    "particle_band_uterine": "page",
    "particle_band_prostate": "page",
    "particle_band_genicular": "page",
    "particle_band_haemorrhoid": "page",
    "particle_band_tace_deb": "page",
    "particle_band_hcc_bland": "page",
    "particle_shunt": "page",
    "y90_lung_shunt_resin": "page",
    "y90_lung_dose": "page",
    "ethanol_bolus": "recalled",
    "lipiodol_max_hepatic": "recalled",
    "lipiodol_max_lymphangiography": "page",
    "doxorubicin_deb": "page",
    "exoseal_vessel": "page",
}

FIELD_EVIDENCE_OF = {
    "particle_band_bronchial": {"warn_below_um": "recalled"},
    "ethanol_bolus": {"monitor_bolus_over_ml": "page", "monitor_total_over_ml_per_kg": "page"},
    "lipiodol_max_hepatic": {"usual_ml": "page"},
    "lipiodol_max_lymphangiography": {"pediatric_max_ml_per_kg": "recalled", "pediatric_max_ml": "recalled"},
    "wire_in_catheter": {"clearance_in": "engineering"},
    "microcatheter_in_catheter": {"caution_below_mm": "engineering"},
    "particle_rigid": {"safe_fraction": "engineering"},
    "length_exchange_wire": {"caution_margin_cm": "engineering"},
}

FIT_FIGURES_OF: dict[str, dict[str, Any]] = {
    "wire_in_catheter": {"clearance_in": 0.001},
    "coaxial_pair": {"gauge_step": 1},
    "microcatheter_in_catheter": {"caution_below_mm": 0.05},
    "coil_no_doubling": {"max_lumen_over_primary": 2},
    "sphere_compressible": {"compressible_fraction": 0.25},
    "particle_rigid": {"safe_fraction": 0.67},
    "coil_vs_vessel": {"min_ratio": 1.0, "max_ratio": 1.5, "best_ratio": [1.2, 1.3]},
    "sheath_vs_artery": {"max_ratio": 1.0},
    "stent_vessel": {"oversize_ratio": [1.05, 1.2]},
    "length_catheter": {"spare_cm": 10},
    # from the fact in `guide_catheters`: burrs and stents side by side by size of the guide
    "label_minimum_lumen": {
        "guide_fr_by_burr_mm": {"1.75": 6, "2.0": 7},
        "guide_fr_for_larger_burrs": 8,
        "guide_fr_for_two_stents": 7,
    },
    "length_exchange_wire": {"caution_margin_cm": 10},
}
