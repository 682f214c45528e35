"""The keys a quick question about size or amount may give, each with how it is written."""

from __future__ import annotations

from irplanner.planning.device_fit.question_values import BAND, FLAG, NUMBER, WORD


def _keys(kind: str, names: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), kind)


KEYS: dict[str, str] = {
    **_keys(
        NUMBER,
        """vessel_mm coil_mm coil_primary_in coil_length_cm ethanol_ml kg bolus_ml total_ml sts_ml
        per_injection_ml lipiodol_ml lsf_pct gbq doxorubicin_mg bead_ml mg_m2 bsa nbca_pct""",
    ),
    **_keys(WORD, "bed plug lesion territory session sac_mm form route product"),
    **_keys(BAND, "band_um"),
    # beyond the fixed list
    **_keys(
        NUMBER,
        """plug_mm diameter_mm coils sac_volume_mm3 straight_landing_mm plug_length_mm shunt_um age_years
        asclera_ml varithena_ml polidocanol_ml polidocanol_mg days_between rate_ml_min duration_h lung_mass_kg
        prior_gy oil_parts minutes_shaken thrombin_iu artery_mm cava_mm sheath_fr sheath_od_mm
        sheath_working_length_cm""",
    ),
    **_keys(WORD, "embolic material prime_fluid filter closure"),
    **_keys(FLAG, "shunt_excluded"),
}
