"""Labels of the reference's code lists, and what each procedure is for: the part a table cannot convert."""

from __future__ import annotations

DIAGNOSTIC, THERAPEUTIC = ["diagnostic"], ["therapeutic"]

CATEGORY_PURPOSES = {"vascular_diagnostic": DIAGNOSTIC, "biopsy": DIAGNOSTIC}
PROCEDURE_PURPOSES = {
    "medial_branch_block_lumbar": DIAGNOSTIC,
    "medial_branch_block_cervical": DIAGNOSTIC,
    "discography": DIAGNOSTIC,
    "sacroiliac_joint_injection": ["diagnostic", "therapeutic"],
    "tare_mapping": DIAGNOSTIC,
}

# Names people search by that the reference does not list
ADDED_SYNONYMS = {"primary_pci_ami": ["primary coronary angioplasty"]}
CATEGORY_SYNONYMS = {"embolization": ["X-ray endovascular occlusion", "roentgen endovascular occlusion"]}

# Reference list -> (file and vocabulary, labels that plain words of the code would not give)
VOCABULARIES: dict[str, tuple[str, dict[str, str]]] = {
    "categories": (
        "category",
        {
            "vascular_diagnostic": "Diagnostic angiography and venography",
            "cardiac": "Cardiac catheter work",
            "oncologic_transarterial": "Transarterial cancer treatment",
            "intra_arterial_infusion": "Intra-arterial infusion",
            "biliary": "Biliary",
            "urinary": "Urinary tract",
            "gi_access": "Gastrointestinal access",
            "spine_augmentation": "Vertebral augmentation",
            "pain": "Interventional pain management",
        },
    ),
    "body_regions": (
        "body_region",
        {"head_neck": "Head and neck", "biliary": "Bile ducts and gallbladder", "pelvis": "Pelvis"},
    ),
    "guidance_modes": (
        "guidance",
        {"ct": "CT", "cbct": "Cone-beam CT", "mr": "MR"},
    ),
    "anesthesia_levels": (
        "anesthesia",
        {
            "none": "No anesthesia",
            "local": "Local anesthesia",
            "moderate_sedation": "Moderate sedation",
            "mac_deep": "Monitored anesthesia care or deep sedation",
            "regional": "Regional anesthesia",
            "general": "General anesthesia",
        },
    ),
    "laterality_kinds": (
        "laterality_kind",
        {
            "none": "No side",
            "side": "Side",
            "level": "Level",
            "side_and_level": "Side and level",
        },
    ),
    "urgency_levels": ("urgency", {}),
    "bleeding_values": (
        "bleeding_value",
        {"low": "Low risk (SIR)", "high": "High risk (SIR)", "not_classified": "Not named in the SIR list"},
    ),
    "asra_values": (
        "asra",
        {
            "none": "No ASRA tier",
            "asra_low": "ASRA low risk",
            "asra_intermediate": "ASRA intermediate risk",
            "asra_high": "ASRA high risk",
        },
    ),
    "antibiotic_values": (
        "antibiotic_level",
        {
            "none": "Not recommended routinely",
            "controversial": "No consensus, or for selected higher-risk patients",
        },
    ),
    "contrast_routes": (
        "contrast_route",
        {
            "none": "No contrast",
            "iv": "Intravenous",
            "ia": "Intra-arterial",
            "local": "Local: duct, joint, epidural space, cavity",
        },
    ),
    "labs": (
        "lab_order",
        {
            "pt_inr": "PT and INR",
            "creatinine_egfr": "Creatinine and eGFR",
            "liver_panel": "Liver panel",
            "type_and_screen": "Type and screen",
            "psa": "PSA",
            "act_intraprocedure": "ACT during the procedure",
            "anti_xa": "Anti-Xa",
            "white_cells": "White cell count",
            "bnp": "BNP",
            "d_dimer": "D-dimer",
            "crp": "CRP",
        },
    ),
    "positions": (
        "position",
        {
            "supine_arm_abducted": "Supine, arm abducted",
            "supine_head_turned": "Supine, head turned",
            "reverse_trendelenburg": "Reverse Trendelenburg",
            "trendelenburg": "Trendelenburg",
            "swimmer": "Swimmer's position",
            "frog_leg": "Frog leg",
            "left_lateral": "Left lateral",
            "prone_oblique": "Prone oblique",
        },
    ),
    "device_kinds": (
        "device_kind",
        {
            "embolic": "Embolic material",
            "retrieval_set": "Retrieval set",
            "rf_cannula": "RF cannula",
            "embolic_protection": "Embolic protection device",
            "radiation_kit": "Radiation treatment kit",
        },
    ),
    "drug_roles": (
        "drug_role",
        {
            "opioid_intrathecal": "Intrathecal opioid",
            "intrathecal_other": "Intrathecal drug, not an opioid",
            "antiemetic_analgesic": "Antiemetic or analgesic",
            "gut_motility": "Gut motility agent",
            "reversal": "Reversal agent",
        },
    ),
}

RENAMED_CODES = {"emergent": "emergency"}

ACCESS_KINDS = {
    "arterial": "Artery",
    "venous": "Vein",
    "percutaneous": "Through the skin",
    "natural_orifice": "Natural orifice",
    "spine": "Spine",
    "nerve": "Nerve",
}


def plain_label(code: str) -> str:
    """Return a code as a sentence-case label: `drainage_catheter` as `Drainage catheter`."""
    return code.replace("_", " ").capitalize()
