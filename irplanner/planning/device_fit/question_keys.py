"""The keys a quick question about fit may give, each with how it is written. The first part is fixed."""

from __future__ import annotations

from irplanner.planning.device_fit.question_values import BAND, DAY, FLAG, NUMBER, WORD, WORDS


def _keys(kind: str, names: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), kind)


KEYS: dict[str, str] = {
    **_keys(
        NUMBER,
        """plug_mm lumen_in id_mm catheter_fr guide_fr sheath_fr sheath_od_fr sheath_od_mm micro_fr
        parent_id_in wire_in label_max_wire_in gauge needle_g coaxial_g coil_primary_in coil_label_min_in
        coil_label_max_in compressible_fraction shunt_um artery_mm vessel_mm cava_mm diameter_mm stents
        burr_mm micro_length_cm parent_length_cm parent_hub_cm superselective_cm
        sheath_working_length_cm""",
    ),
    **_keys(FLAG, "side_holes catheter_dmso syringe_dmso preclose"),
    **_keys(WORD, "plug coil embolic flush closure filter device"),
    **_keys(BAND, "band_um dry_band_um delivered_um"),
    **_keys(WORDS, "allergy devices"),
    # beyond the fixed list
    **_keys(
        NUMBER,
        """coil_mm micro_od_mm parent_id_mm label_min_in device_wire_in device_sheath_fr pusher_od_in
        dmso_fill_ml dead_space_ml catheter_length_cm sheath_length_cm path_cm wire_length_cm inside_cm
        device_length_cm injector_psi max_psi""",
    ),
    **_keys(FLAG, "ware_ok in_vein"),
    **_keys(WORD, "puncture_site"),
    **_keys(DAY, "expires_on use_date"),
}
