"""What the bleeding reference leaves to its reader: drug names, groups of drugs, questions to the operator.

Names and groups are vocabulary, no clinical figures. Used by convert_bleeding.py only.
"""

from __future__ import annotations

SIR_NAMES: dict[str, list[str]] = {
    "ufh_iv": ["heparin", "unfractionated heparin", "ufh", "heparin infusion", "heparin iv", "iv heparin"],
    "ufh_sc": [
        "heparin",
        "unfractionated heparin",
        "ufh",
        "heparin sc",
        "subcutaneous heparin",
        "sc heparin",
    ],
    "enoxaparin_prophylactic": ["enoxaparin", "enoxaparin prophylaxis", "prophylactic enoxaparin"],
    "enoxaparin_therapeutic": ["enoxaparin", "enoxaparin treatment", "therapeutic enoxaparin"],
    "aspirin": ["aspirin", "acetylsalicylic acid", "asa", "aspirin primary", "aspirin secondary"],
    "aspirin_dipyridamole": ["aspirin/dipyridamole", "aspirin with dipyridamole", "aspirin combination"],
    "nsaid_short": ["ibuprofen", "diclofenac", "ketoprofen", "indomethacin", "ketorolac"],
    "nsaid_intermediate": ["naproxen", "sulindac", "diflunisal"],
    "nsaid_long": ["meloxicam", "nabumetone", "piroxicam"],
    "cox2": ["celecoxib"],
}
SIR_GROUPS: dict[str, list[str]] = {
    "ufh_iv": ["anticoagulant", "ufh"],
    "ufh_sc": ["anticoagulant", "ufh"],
    "enoxaparin_prophylactic": ["anticoagulant", "lmwh"],
    "enoxaparin_therapeutic": ["anticoagulant", "lmwh"],
    "dalteparin": ["anticoagulant", "lmwh"],
    "fondaparinux": ["anticoagulant", "factor_xa_inhibitor"],
    "argatroban": ["anticoagulant", "direct_thrombin_inhibitor"],
    "bivalirudin": ["anticoagulant", "direct_thrombin_inhibitor"],
    "warfarin": ["anticoagulant", "vitamin_k_antagonist"],
    "apixaban": ["anticoagulant", "doac", "factor_xa_inhibitor"],
    "betrixaban": ["anticoagulant", "doac", "factor_xa_inhibitor"],
    "dabigatran": ["anticoagulant", "doac", "direct_thrombin_inhibitor"],
    "edoxaban": ["anticoagulant", "doac", "factor_xa_inhibitor"],
    "rivaroxaban": ["anticoagulant", "doac", "factor_xa_inhibitor"],
    "clopidogrel": ["antiplatelet", "p2y12_inhibitor"],
    "prasugrel": ["antiplatelet", "p2y12_inhibitor"],
    "ticagrelor": ["antiplatelet", "p2y12_inhibitor"],
    "cangrelor": ["antiplatelet", "p2y12_inhibitor"],
    "aspirin": ["antiplatelet", "aspirin"],
    "aspirin_dipyridamole": ["antiplatelet", "aspirin"],
    "nsaid_short": ["nsaid"],
    "nsaid_intermediate": ["nsaid"],
    "nsaid_long": ["nsaid"],
    "cox2": ["cox2_inhibitor"],
    "eptifibatide": ["antiplatelet", "gp_iib_iiia_inhibitor"],
    "tirofiban": ["antiplatelet", "gp_iib_iiia_inhibitor"],
    "abciximab": ["antiplatelet", "gp_iib_iiia_inhibitor"],
    "cilostazol": ["antiplatelet", "pde3_inhibitor"],
}
INFUSIONS = {"ufh_iv", "argatroban", "bivalirudin", "cangrelor", "eptifibatide", "tirofiban", "abciximab"}
ASRA_INFUSIONS = {"ufh_iv", "cangrelor", "abciximab", "eptifibatide_tirofiban"}
# "outside the DOAC rows": the clearance under which calculation rule crcl_below_15_or_dialysis refers.
DOAC_REFER_BELOW = 15
# The guideline's own band ends here (open point on apixaban and dabigatran).
LEAST_BELOW = {"apixaban": 30, "dabigatran": 30}
REGIMENS: dict[str, list[dict[str, float]]] = {
    "enoxaparin_prophylactic": [
        {"dose_mg": 40, "times_per_day": 1},
        {"dose_mg": 30, "times_per_day": 2},
    ],
    "enoxaparin_therapeutic": [
        {"mg_per_kg": 1, "times_per_day": 2},
        {"mg_per_kg": 1.5, "times_per_day": 1},
    ],
}

NSAIDS = [
    *("diclofenac", "ketorolac", "ibuprofen", "etodolac", "indomethacin"),
    *("naproxen", "meloxicam", "nabumetone", "oxaprozin", "piroxicam"),
]

ASRA_NAMES: dict[str, list[str]] = {
    "aspirin_primary": ["aspirin", "acetylsalicylic acid", "asa"],
    "aspirin_secondary": ["aspirin", "acetylsalicylic acid", "asa"],
    "aspirin_combination": SIR_NAMES["aspirin_dipyridamole"],
    "ufh_iv": SIR_NAMES["ufh_iv"],
    "ufh_sc": SIR_NAMES["ufh_sc"],
    "enoxaparin_prophylactic": SIR_NAMES["enoxaparin_prophylactic"],
    "enoxaparin_therapeutic": SIR_NAMES["enoxaparin_therapeutic"],
    "fibrinolytics": ["alteplase", "tenecteplase", "reteplase", "fibrinolytic", "tpa"],
    "eptifibatide_tirofiban": ["eptifibatide", "tirofiban"],
    "acenocoumarol": ["acenocoumarol", "acenocoumarol / phenprocoumon"],
    "dipyridamole": ["dipyridamole", "dipyridamole alone"],
}
ASRA_BRANDS: dict[str, list[str]] = {
    "aspirin_primary": ["Bayer", "Ecotrin"],
    "aspirin_secondary": ["Bayer", "Ecotrin"],
    "aspirin_combination": ["Aggrenox"],
    "diclofenac": ["Voltaren"],
    "ketorolac": ["Toradol"],
    "ibuprofen": ["Advil", "Motrin"],
    "etodolac": ["Lodine"],
    "indomethacin": ["Indocin"],
    "naproxen": ["Aleve", "Naprosyn"],
    "meloxicam": ["Mobic"],
    "nabumetone": ["Relafen"],
    "oxaprozin": ["Daypro"],
    "piroxicam": ["Feldene"],
    "cilostazol": ["Pletal"],
    "dipyridamole": ["Persantine"],
    "warfarin": ["Coumadin", "Jantoven"],
    "acenocoumarol": ["Sintrom"],
    "enoxaparin_prophylactic": ["Lovenox", "Clexane"],
    "enoxaparin_therapeutic": ["Lovenox", "Clexane"],
    "dalteparin": ["Fragmin"],
    "fibrinolytics": ["Activase", "TNKase"],
    "fondaparinux": ["Arixtra"],
    "clopidogrel": ["Plavix"],
    "prasugrel": ["Effient"],
    "ticagrelor": ["Brilinta", "Brilique"],
    "cangrelor": ["Kengreal"],
    "apixaban": ["Eliquis"],
    "rivaroxaban": ["Xarelto"],
    "edoxaban": ["Savaysa", "Lixiana"],
    "dabigatran": ["Pradaxa"],
    "abciximab": ["ReoPro"],
    "eptifibatide_tirofiban": ["Integrilin", "Aggrastat"],
}
ASRA_GROUPS: dict[str, list[str]] = {
    "aspirin_primary": ["antiplatelet", "aspirin"],
    "aspirin_secondary": ["antiplatelet", "aspirin"],
    "aspirin_combination": ["antiplatelet", "aspirin"],
    **{key: ["nsaid"] for key in NSAIDS},
    "cilostazol": ["antiplatelet", "pde3_inhibitor"],
    "dipyridamole": ["antiplatelet"],
    "acenocoumarol": ["anticoagulant", "vitamin_k_antagonist"],
    "fibrinolytics": ["fibrinolytic"],
    "eptifibatide_tirofiban": ["antiplatelet", "gp_iib_iiia_inhibitor"],
}
ASRA_INDICATIONS = {
    "aspirin_primary": ["primary prevention", "primary_prevention", "primary"],
    "aspirin_secondary": ["secondary prevention", "secondary_prevention", "secondary"],
}
# Structured form of the restart column; the printed words are kept beside it.
ALL: list[str] = []
LATER = ["intermediate", "high"]
ASRA_RESTART: dict[str, list[tuple[float, float | None, list[str]]]] = {
    "24 h": [(24, None, ALL)],
    "6 h": [(6, None, ALL)],
    "48 h": [(48, None, ALL)],
    "12-24 h": [(12, 24, ALL)],
    "8-12 h": [(8, 12, ALL)],
    "as aspirin": [(24, None, ALL)],
    "2 h (24 h if an intermediate or high procedure was bloody - recalled)": [(2, None, ALL)],
    # The remark of the row asks for the later of the times its copies give.
    "2 h after low/intermediate, 6 h after high": [
        (2, None, ["low"]),
        (2, 8, ["intermediate"]),
        (6, 8, ["high"]),
    ],
    "4 h after low, 12-24 h after intermediate/high": [(4, None, ["low"]), (12, 24, LATER)],
    "6 h after low, 24 h after intermediate/high": [(6, None, ["low"]), (24, None, LATER)],
}

UNCOVERED: list[tuple[str, list[str], list[str]]] = [
    ("ticlopidine", ["ticlopidine"], ["antiplatelet", "p2y12_inhibitor"]),
    ("vorapaxar", ["vorapaxar"], ["antiplatelet"]),
    ("dipyridamole", ["dipyridamole", "dipyridamole alone"], ["antiplatelet"]),
    ("pentoxifylline", ["pentoxifylline"], ["antiplatelet"]),
    ("anagrelide", ["anagrelide"], ["antiplatelet"]),
    ("tinzaparin", ["tinzaparin"], ["anticoagulant", "lmwh"]),
    ("nadroparin", ["nadroparin"], ["anticoagulant", "lmwh"]),
    ("desirudin", ["desirudin"], ["anticoagulant", "direct_thrombin_inhibitor"]),
    (
        "acenocoumarol_phenprocoumon",
        ["acenocoumarol / phenprocoumon", "acenocoumarol", "phenprocoumon"],
        ["anticoagulant", "vitamin_k_antagonist"],
    ),
    ("fibrinolytics", ["alteplase", "tenecteplase", "reteplase", "fibrinolytic", "tpa"], ["fibrinolytic"]),
    (
        "minor_antiplatelet_effect",
        [
            *("ssri", "snri", "sertraline", "fluoxetine", "citalopram", "escitalopram", "paroxetine"),
            *("venlafaxine", "duloxetine", "fish oil", "omega-3", "ginkgo", "garlic", "ginseng", "vitamin e"),
        ],
        ["minor_antiplatelet_effect"],
    ),
]

QUESTIONS = {
    "A1": "SIR lists sheaths below 6 Fr as low and above 7 Fr as high. Which class holds here, and why?",
    "A2": "SIR lists embolotherapy as low and arterial work in the aorta, pelvis, mesentery or CNS as high. "
    "Which class holds for this territory, and why?",
    "A3": "SIR does not name this biopsy; it is read as a solid or deep organ. Does the operator agree?",
    "A4": "SIR lists lumbar puncture as low, other lists as high. Which class holds here, and why?",
    "A5": "Which bone is taken? Marrow aspiration and extremity bone are low, spine is high, an iliac core "
    "is open.",
    "A6": "SIR names the chest tube for pleural effusion only; air and empyema are read the same. Agreed?",
    "A7": "SIR does not name this venous work. Pelvis and extremity are read as low, thorax and portal vein "
    "as high. Which territory is treated, and which class holds?",
    "A8": "SIR does not name this block; the ASRA class is used. Does the operator agree?",
}

# Site rows the procedure list prints in words only: where the site decides the row.
CLASS_BY_SITE = [
    {
        "id": "cervical_facet",
        "procedures": ["facet_joint_injection"],
        "access_sites": ["cervical_facet", "cervical_medial_branch"],
        "row": "H11",
        "asra": "intermediate",
        "text": "Cervical facet work is in the high row of SIR and intermediate in ASRA.",
        "sources": ["sir2019", "asra2018"],
        "evidence": "page",
        "read_at": "radref; utd_pain_class",
    },
]
OUTSIDE_LIST = [
    {
        "id": "cardiology",
        "procedures": ["coronary_angiogram"],
        "categories": ["cardiac"],
        "text": "Cardiac work is outside the SIR list: the cardiology plan decides on antithrombotics, and "
        "antiplatelets may be part of the treatment.",
        "sources": ["sir2019"],
        "evidence": "recalled",
        "note": "SIR limits of arterial access can be borrowed for the INR.",
    },
]
_ASSUMED = "The sources read give no limit for this site; the femoral limit is proposed."
ARTERIAL_LIMITS = [
    ("common_femoral_artery", "femoral", False, ""),
    ("common_femoral_artery_antegrade", "femoral", False, ""),
    ("radial_artery", "radial", False, ""),
    (
        "distal_radial_artery",
        "radial",
        True,
        "The sources name radial access; the snuffbox is taken to be meant with it.",
    ),
    ("ulnar_artery", "femoral", True, _ASSUMED),
    ("brachial_artery", "femoral", True, _ASSUMED),
    ("axillary_artery", "femoral", True, _ASSUMED),
    ("popliteal_artery", "femoral", True, _ASSUMED),
    ("tibiopedal_artery", "femoral", True, _ASSUMED),
    ("common_carotid_artery", "femoral", True, _ASSUMED),
    (
        "dialysis_access_puncture",
        "none",
        True,
        "A dialysis access has a row of its own; whether an arterial limit is meant for it is not stated.",
    ),
]

ALERTS = {
    "T1": {
        "when": [
            ["mechanical_mitral_valve"],
            ["mechanical_aortic_valve_old_design"],
            ["mechanical_valve", "recent_stroke_tia"],
        ],
        "possible": ["mechanical_valve"],
        "settled_by": ["mechanical_aortic_valve"],
    },
    "T2": {
        "when": [
            ["atrial_fibrillation", "cha2ds2_vasc_7_or_more"],
            ["atrial_fibrillation", "recent_stroke_tia"],
            ["rheumatic_mitral_stenosis"],
        ],
        "possible": ["atrial_fibrillation"],
        "settled_by": ["cha2ds2_vasc_below_7"],
    },
    "T3": {"when": [["recent_vte"], ["severe_thrombophilia"]], "possible": []},
    "T4": {
        "when": [["recent_bare_metal_stent"], ["recent_drug_eluting_stent"], ["recent_stent"]],
        "possible": ["coronary_stent"],
        "settled_by": ["older_coronary_stent"],
    },
}

UPGRADES = [
    ("older_age", "older age (the sources read give no figure)", [], False),
    ("bleeding_tendency", "a bleeding tendency", ["bleeding_disorder"], False),
    ("several_antithrombotics", "other antithrombotics at the same time", [], True),
    ("liver_disease", "cirrhosis or advanced liver disease", ["chronic_liver_disease"], False),
    ("kidney_disease", "advanced kidney disease", ["advanced_kidney_disease"], False),
    ("surgery_at_site", "earlier surgery at the site", ["prior_surgery_at_site"], False),
    ("radiation_at_site", "earlier radiation at the site", ["prior_radiation_at_site"], False),
]

DIFFERENCE_DRUGS = {
    "apixaban": ["apixaban"],
    "rivaroxaban / edoxaban": ["rivaroxaban", "edoxaban"],
    "dabigatran": ["dabigatran"],
    "clopidogrel": ["clopidogrel"],
    "prasugrel": ["prasugrel"],
    "ticagrelor": ["ticagrelor"],
    "cangrelor": ["cangrelor"],
    "aspirin": ["aspirin"],
    "NSAIDs": ["nsaid_short", "nsaid_intermediate", "nsaid_long"],
    "cilostazol": ["cilostazol"],
    "fondaparinux": ["fondaparinux"],
    "heparin SC": ["ufh_sc"],
    "dalteparin": ["dalteparin"],
    "warfarin INR goal": ["warfarin"],
    "GP IIb/IIIa": ["abciximab", "eptifibatide", "tirofiban"],
    "clopidogrel restart": ["clopidogrel"],
    "LMWH restart": ["enoxaparin_prophylactic", "enoxaparin_therapeutic", "dalteparin"],
    "heparins before low-risk procedures": [
        *("ufh_iv", "ufh_sc", "enoxaparin_prophylactic", "enoxaparin_therapeutic", "dalteparin"),
    ],
    "DOAC and P2Y12 before low-risk procedures": [
        *("apixaban", "betrixaban", "dabigatran", "edoxaban", "rivaroxaban"),
        *("clopidogrel", "prasugrel", "ticagrelor", "cangrelor"),
    ],
}
CHANGE_ABOUT = {
    "C1": ["apixaban", "betrixaban", "edoxaban", "rivaroxaban"],
    "C2": ["betrixaban", "abciximab", "ticlopidine"],
    "C3": ["asra"],
    "C4": ["sir"],
}
# Which entries an open point of the reference concerns, in its own order.
UNSURE_CONCERNS = [
    ["sources/sir2019"],
    ["bleeding_rows/L02", "bleeding_rows/L07", "bleeding_rows/L06", "bleeding_rows/H12"],
    ["bleeding_rows/L02", "bleeding_ambiguities/A1"],
    ["antithrombotics/fondaparinux", "antithrombotics/rivaroxaban"],
    ["antithrombotics/apixaban", "antithrombotics/dabigatran"],
    ["lab_rules/CLD_HIGH_FIB", "lab_rules/CLD_LOW_FIB"],
    [],
    [
        *("asra_drugs/abciximab", "asra_drugs/eptifibatide_tirofiban", "asra_drugs/fibrinolytics"),
        *("asra_drugs/clopidogrel", "asra_drugs/ufh_sc", "asra_drugs/nsaid_note"),
    ],
    ["sources/sir2019", "sources/asra2018"],
    [],
]
