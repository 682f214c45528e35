"""The reference's words for when a checklist item applies, as conditions over planning.vocabulary.

Used by convert_checklists.py only; in the pack the conditions are edited by hand.
"""

from __future__ import annotations

from typing import Any

SEDATION = {"because": "sedation or anesthesia", "when": "uses.sedation"}
BEYOND_LOCAL = {"because": "more than local anesthesia", "when": "uses.beyond_local"}
HIGH_RISK = {"because": "high bleeding risk", "when": "bleeding.is_high"}
LIVER = {"because": "chronic liver disease", "when": '"chronic_liver_disease" in patient.conditions'}
ANTITHROMBOTIC = {"because": "antithrombotic drug", "when": "size(medications.antithrombotics) > 0"}
IONIZING = {"because": "ionizing radiation", "when": "uses.ionizing_radiation"}
IODINATED = {"because": "iodinated contrast", "when": "uses.iodinated_contrast"}
CONTRAST = {"because": "contrast", "when": "uses.contrast"}
IMPLANT = {"because": "implant", "when": "uses.implant"}
EMBOLIC = {"because": "embolic material", "when": "uses.embolic"}
RADIOACTIVE = {"because": "radioactive material", "when": "uses.radioactive"}
SPECIMEN = {"because": "specimen expected", "when": "uses.specimen"}
SIDE = {"because": "side or level to choose", "when": "procedure.needs_side || procedure.needs_level"}
ARTERIAL = {"because": "arterial access", "when": "uses.arterial_access"}
ANTIBIOTIC = {"because": "antibiotic prophylaxis for this procedure", "when": "uses.antibiotic"}
DEVICES = {"because": "devices listed for this procedure", "when": "size(procedure.device_kinds) > 0"}
DRUGS = {"because": "drugs drawn up", "when": "uses.any_drug"}
PAD = {"because": "grounding pad", "when": "uses.grounding_pad"}
BLOOD = {
    "because": "blood loss foreseeable: group and save or crossmatch listed",
    "when": '"type_and_screen" in procedure.labs || "crossmatch" in procedure.labs',
}
PREGNANCY = {
    "because": "ionizing radiation, pregnancy possible",
    "when": "uses.ionizing_radiation && patient.pregnancy_possible",
}
REACTION = {
    "because": "contrast and an earlier reaction to it",
    "when": "uses.contrast && allergies.contrast_reaction",
}
# The limit is the kidney rules' own: the item follows their findings.
KIDNEY = {"because": "contrast and reduced kidney function", "rules": ["contrast.kidney"]}
STAYS = {"because": "stays in hospital", "when": '!("outpatient" in patient.conditions)'}
LIMITED_BY_RESULTS = {
    "because": "results limited by class or access",
    "when": "bleeding.is_high || uses.arterial_access",
}

# Conditions of the published lists, by their own words.
PUBLISHED: dict[str, list[dict[str, Any]]] = {
    "iodinated contrast and reduced renal function": [KIDNEY],
    "sedation or anesthesia planned": [SEDATION],
    "sedation or anesthesia": [SEDATION],
    "anesthesia": [{"because": "deep sedation or anesthesia", "when": "uses.deep_sedation"}],
    "by bleeding class and contrast use": [LIMITED_BY_RESULTS, LIVER, ANTITHROMBOTIC, CONTRAST],
    "results required by bleeding class": [LIMITED_BY_RESULTS, LIVER, ANTITHROMBOTIC],
    "patient takes an antithrombotic that needs a hold": [ANTITHROMBOTIC],
    "antithrombotic drug": [ANTITHROMBOTIC],
    "high-risk case or inpatient recovery": [HIGH_RISK, STAYS],
    "iodinated contrast and previous reaction": [REACTION],
    "prophylaxis indicated for the procedure": [ANTIBIOTIC],
    "indicated": [ANTIBIOTIC],
    "specimen taken": [SPECIMEN],
    "specimen": [SPECIMEN],
    "laterality or level applies": [SIDE],
    "laterality, multiple structures or levels": [SIDE],
    "laterality": [SIDE],
    "no mark": [SIDE],
    "ionizing radiation": [IONIZING],
    "contrast planned": [CONTRAST],
    "contrast": [CONTRAST],
    "implant left in": [IMPLANT, EMBOLIC],
}
# These depend on the course, not on facts: the item is shown and may be answered "not applicable".
ALWAYS_SHOWN = {
    "always",
    "as needed",
    "as ordered",
    "by procedure",
    "follow-up labs needed",
    "follow-up needed",
    "patient able",
    "required for the case",
    "second procedure or operator change",
    "sharps or swabs or wires used",
}

_SEDATED_OR_RISK = [BEYOND_LOCAL, HIGH_RISK]
_LABS = [
    HIGH_RISK,
    LIVER,
    {
        "because": "warfarin or unfractionated heparin",
        "when": '"warfarin" in medications.rows || "ufh_iv" in medications.rows',
    },
    {"because": "positive bleeding history", "when": '"bleeding_disorder" in patient.conditions'},
    {"because": "arterial access has limits of its own", "when": "uses.arterial_access"},
]
_CLEARED = ["apixaban", "dabigatran", "rivaroxaban", "edoxaban", "fondaparinux", "enoxaparin", "dalteparin"]

# Conditions of the merged list, by item.
MERGED: dict[str, list[dict[str, Any]]] = {
    "M05": [REACTION],
    "M07": _LABS,
    "M08": [
        CONTRAST,
        {
            "because": "antithrombotic cleared by the kidney",
            "when": " || ".join(f'"{drug}" in medications.drugs' for drug in _CLEARED),
        },
    ],
    "M09": [KIDNEY],
    "M10": [
        {
            "because": "metformin with iodinated contrast",
            "when": 'uses.iodinated_contrast && "metformin" in medications.drugs && (derived.egfr < 30.0 '
            '|| "aki" in patient.conditions || uses.arterial_access)',
        }
    ],
    "M11": [ANTITHROMBOTIC],
    "M12": [
        {
            "because": "antithrombotic and a thrombosis alert",
            "when": "size(medications.antithrombotics) > 0 && bleeding.thrombosis_alert",
        },
        {"because": "two or more antithrombotics", "when": "size(medications.antithrombotics) > 1"},
    ],
    "M13": [PREGNANCY],
    "M14": [BEYOND_LOCAL],
    "M15": [SEDATION],
    "M16": [SEDATION],
    "M17": [IMPLANT, EMBOLIC, DEVICES],
    "M18": [RADIOACTIVE],
    "M19": [HIGH_RISK, {"because": "deep sedation or anesthesia", "when": "uses.deep_sedation"}, STAYS],
    "M20": [BLOOD],
    "M21": [
        {
            "because": "implanted electronic device and grounding pad",
            "when": 'uses.grounding_pad && "cied" in patient.conditions',
        }
    ],
    "M22": [{"because": "interpreter needed", "when": '"interpreter_needed" in patient.conditions'}],
    "M26": [PREGNANCY],
    "M27": [SEDATION],
    "M28": _LABS,
    "M29": _LABS,
    "M30": [HIGH_RISK],
    "M31": [LIVER],
    "M32": [ANTITHROMBOTIC],
    "M33": [REACTION],
    "M34": [BEYOND_LOCAL, {"because": "intravenous contrast", "when": 'contrast.route == "iv"'}, HIGH_RISK],
    "M35": [SIDE],
    "M36": [ARTERIAL],
    "M37": [PAD],
    "M39": [
        {
            "because": "radiation in the last 60 days",
            "when": "uses.ionizing_radiation && radiation.prior_60_days_mgy > 0.0",
        }
    ],
    "M42": _SEDATED_OR_RISK,
    "M43": [BEYOND_LOCAL],
    "M44": [SEDATION],
    "M46": [IMPLANT, EMBOLIC, DRUGS],
    "M47": [HIGH_RISK, CONTRAST],
    "M48": [IONIZING],
    "M52": [HIGH_RISK, ANTITHROMBOTIC, LIVER],
    "M53": [ANTIBIOTIC],
    "M55": [IMPLANT, EMBOLIC, RADIOACTIVE],
    "M60": [IMPLANT, EMBOLIC],
    "M61": [SPECIMEN],
    "M62": [CONTRAST, DRUGS],
    "M63": [IONIZING],
    "M64": [
        {
            "because": "a substantial dose level is passed, or the dose is not known yet",
            "when": "uses.ionizing_radiation && (radiation.air_kerma_mgy >= 5000.0 || "
            "radiation.kap_gy_cm2 >= 500.0 || radiation.fluoro_min >= 60.0)",
        }
    ],
    "M65": [ARTERIAL],
    "M69": [ANTITHROMBOTIC],
}
