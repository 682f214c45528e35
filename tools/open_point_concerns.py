"""Which entries an open point of the reference speaks of, as `section/id`; general points name none."""

from __future__ import annotations

from typing import Any

_PLUGS = ["embolic_products/avp_1", "embolic_products/avp_2", "embolic_products/avp_4"]

PROCEDURES: dict[int, list[str]] = {
    1: [
        "procedures/uterine_fibroid_embolization",
        "procedures/prostate_artery_embolization",
        "procedures/preoperative_renal_embolization",
        "procedures/tips",
        "procedures/port_placement",
        "procedures/asd_closure",
        "procedures/vsd_closure",
        "procedures/pfo_closure",
        "procedures/pda_closure",
    ],
    2: [
        "procedures/uterine_fibroid_embolization",
        "procedures/prostate_artery_embolization",
        "procedures/ctace",
        "procedures/tare_treatment",
    ],
    3: ["procedures/intrathecal_trial"],
    7: [
        "procedures/ia_chemo_retinoblastoma",
        "procedures/deb_tace",
        "procedures/ia_chemo_regional",
        "procedures/nomi_papaverine",
        "procedures/vasopressin_infusion_gi",
        "procedures/cerebral_vasospasm_ia",
    ],
    8: ["procedures/nomi_papaverine"],
    9: ["procedures/haic_percutaneous"],
    10: ["procedures/intrathecal_trial"],
    13: ["embolic_families/ferromagnetic_microspheres", "embolic_families/platinum_microparticles"],
    14: ["procedures/celiac_plexus_block"],
    15: ["procedures/scs_trial", "procedures/scs_implant"],
    16: [
        "procedures/hemorrhoid_embolization",
        "procedures/genicular_artery_embolization",
        "procedures/pancreatitis_arterial_infusion",
        "procedures/ia_chemo_regional",
    ],
    20: [
        "procedures/lumbar_interlaminar_esi",
        "procedures/cervical_interlaminar_esi",
        "procedures/caudal_esi",
        "procedures/facet_joint_injection",
        "procedures/sacroiliac_joint_injection",
    ],
    21: ["procedures/lumbar_sympathetic_block", "procedures/intrathecal_trial", "procedures/discography"],
}

MATERIALS: dict[int, list[str]] = {
    1: ["embolic_products/pva_nonspherical", "embolic_products/deb_lifepearl"],
    2: ["fit_rules/pressure"],
    3: ["device_notes/sheaths"],
    4: _PLUGS,
    5: ["microcatheters/terumo_progreat_2_4_fr", "device_notes/microcatheters"],
    6: ["fit_rules/coaxial_pair", "fit_rules/coil_side_holes", "fit_rules/length_microcatheter"],
    7: ["sizing_rules/ethanol_session_max", "sizing_rules/ethanol_bolus"],
    8: ["sizing_rules/dmso_rate"],
    9: ["sizing_rules/ethanol_bolus"],
    10: ["sizing_rules/lipiodol_max_hepatic", "sizing_rules/lipiodol_max_lymphangiography"],
    11: ["sizing_rules/sts_foam_total"],
    12: ["device_notes/stents"],
    13: ["closure_devices/femoseal"],
    14: ["sizing_rules/angio_seal_vessel", "closure_devices/angio_seal_6f"],
    15: ["embolic_families/platinum_microparticles"],
    16: [
        "embolic_products/detachable_balloon",
        "embolic_products/gel_conformable_tantalum",
        "embolic_products/bioresorbable_plug",
        "embolic_products/deb_tandem",
        "embolic_products/ho166",
    ],
    17: ["embolic_products/evoh_squid", "embolic_products/phil"],
    18: ["sizing_rules/nbca_ratio"],
    19: ["sizing_rules/manta_vessel", "closure_devices/mynx"],
    20: ["device_notes/needles"],
}


def open_points(texts: list[str], prefix: str, concerns: dict[int, list[str]]) -> list[dict[str, Any]]:
    """Return the open_points of one list of the reference, numbered as it stands there."""
    return [
        {"id": f"{prefix}.{number:02}", "text": text}
        | ({"concerns": concerns[number]} if number in concerns else {})
        for number, text in enumerate(texts, start=1)
    ]
