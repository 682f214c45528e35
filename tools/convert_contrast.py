"""Turn the contrast parts of periprocedural.yaml into pack files. Run once, then edited by hand.

python tools/convert_contrast.py ../shared/clinical/periprocedural.yaml resources/catalog
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from pack_yaml import read_reference, without_empty, write_section
from periprocedural_rows import cited, point, text_of

Raw = dict[str, Any]

FIRST_PASS = {
    "left_ventricle": "Left heart",
    "thoracic_aorta": "Thoracic aorta",
    "suprarenal_abdominal_aorta": "Abdominal aorta above the renal arteries",
    "renal_artery": "Renal artery",
}
SECOND_PASS = {
    "right_heart": "Right heart",
    "pulmonary_artery": "Pulmonary artery",
    "carotid_artery": "Carotid artery",
    "subclavian_artery": "Subclavian artery",
    "coronary_artery": "Coronary artery",
    "mesenteric_artery": "Mesenteric artery",
    "infrarenal_aorta": "Abdominal aorta below the renal arteries",
    "infrarenal_arteries": "Iliac and leg arteries",
}
IODINATED = {
    "iodixanol": ["Visipaque"],
    "iohexol": ["Omnipaque"],
    "iopamidol": ["Isovue", "Iopamiro", "Niopam"],
    "iopromide": ["Ultravist"],
    "ioversol": ["Optiray"],
    "iomeprol": ["Iomeron", "Imeron"],
    "iobitridol": ["Xenetix"],
    "ioxilan": ["Oxilan"],
    "ioxaglate": ["Hexabrix"],
    "diatrizoate": ["Renografin", "Hypaque", "amidotrizoate"],
}
GADOLINIUM = {
    "gadodiamide": ["Omniscan"],
    "gadopentetate": ["Magnevist"],
    "gadoversetamide": ["OptiMARK"],
    "gadobenate": ["MultiHance"],
    "gadobutrol": ["Gadavist", "Gadovist"],
    "gadoterate": ["Dotarem", "Clariscan"],
    "gadoteridol": ["ProHance"],
    "gadopiclenol": ["Elucirem", "Vueway"],
    "gadoxetate": ["Eovist", "Primovist"],
}
ABOVE_DIAPHRAGM = {
    "thoracic_aorta": ("Thoracic aorta", ["chest"]),
    "coronary_arteries": ("Coronary arteries", ["heart"]),
    "cerebral_circulation": ("Cerebral circulation", ["head_neck", "neck"]),
    "upper_extremity_arteries": ("Arm arteries (above the diaphragm)", ["upper_extremity"]),
}
BELOW_DIAPHRAGM = {
    "abdominal_aorta": ("Abdominal aorta and run-off", ["abdomen", "lower_extremity"]),
    "iliac_arteries": ("Iliac arteries", ["pelvis"]),
    "lower_extremity_arteries": ("Leg arteries", ["lower_extremity"]),
    "renal_arteries": ("Renal arteries", ["kidney"]),
    "mesenteric_arteries": ("Mesenteric arteries", ["abdomen"]),
    "visceral_arteries": ("Visceral arteries", ["abdomen", "liver", "spleen"]),
    "transplant_kidney": ("Transplant kidney", ["kidney"]),
}
GAS_CONDITIONS = {
    "nitrous oxide anesthesia": ("nitrous_oxide", []),
    "right-to-left cardiac shunt or pulmonary AVM": ("right_to_left_shunt", ["right_to_left_shunt"]),
    "COPD with raised CO2": ("copd", ["copd_with_raised_co2"]),
    "pulmonary hypertension": ("pulmonary_hypertension", ["pulmonary_hypertension"]),
    "air contamination or vapor lock": ("vapor_lock", []),
    "head position": ("head_position", []),
}


def convert(reference: Path, pack: Path) -> None:
    """Write contrast/*.yaml and practice_points/contrast.yaml."""
    raw = read_reference(reference)
    renal, allergy = raw["renal"], raw["contrast_allergy"]
    gas, gadolinium = allergy["co2_angiography"], allergy["gadolinium_alternative"]
    folder = pack / "contrast"

    def write(name: str, section: str, entries: list[Raw], header: str) -> None:
        write_section(folder / f"{name}.yaml", section, without_empty(entries), header)

    write(
        "agents",
        "contrast_agents",
        _agents(gadolinium, gas),
        "Contrast agents by kind; brands are local names.",
    )
    write(
        "injection_sites",
        "injection_sites",
        _sites(renal["esur_v10"]),
        "How contrast reaches the renal arteries: almost undiluted (first pass) or diluted (second pass).",
    )
    write(
        "kidney_thresholds",
        "kidney_thresholds",
        _thresholds(renal),
        "Filtration rates, mL/min/1.73 m2, at which a guideline asks for protection.\n"
        "`low` belongs to the row, `below` does not.",
    )
    write("hydration", "hydration_plans", _hydration(renal), "Fluid around contrast.")
    write(
        "metformin",
        "metformin_rules",
        _metformin(renal["metformin"]),
        "Metformin by document; the site's policy leads.",
    )
    write(
        "volume_limits",
        "contrast_volume_limits",
        _volume_limits(renal),
        "Estimates of risk, mainly from cardiac work; none is a hard stop.",
    )
    write(
        "mehran_bands",
        "mehran_bands",
        _mehran_bands(renal["mehran_2004"]),
        "Groups of the Mehran 2004 score.",
    )
    write(
        "gas_sites",
        "gas_sites",
        _gas_sites(gas),
        "Carbon dioxide in arteries: below the diaphragm only. `regions` are body regions of procedures.",
    )
    write(
        "gas_cautions", "gas_cautions", _gas_cautions(gas), "Cautions for carbon dioxide as a contrast agent."
    )
    write_section(
        pack / "practice_points" / "contrast.yaml",
        "practice_points",
        without_empty(_points(renal, gas, gadolinium)),
        "Contrast rules in words, and the figures a topic takes from them by name.",
    )


def _agents(gadolinium: Raw, gas: Raw) -> list[Raw]:
    group_1 = {**gadolinium, "seen": "page", "page": gadolinium["page_parts"]["group_1"]}
    entries = [
        {
            "id": agent,
            "label": agent.capitalize(),
            "kind": "iodinated",
            "synonyms": brands,
            "sources": ["acr_manual"],
            "evidence": "recalled",
        }
        for agent, brands in IODINATED.items()
    ]
    for agent, brands in GADOLINIUM.items():
        first = agent in gadolinium["group_1_avoid_egfr_below_30"]
        entries.append(
            {
                "id": agent,
                "label": agent.capitalize(),
                "kind": "gadolinium",
                "nsf_group": "1" if first else "2",
                "synonyms": brands,
                **cited(
                    {"source": gadolinium["source"], "seen": "page", "page": group_1["page"]}
                    if first or agent in list(GADOLINIUM)[3:7]
                    else {
                        "source": gadolinium["source"],
                        "seen": "recalled",
                        "note": gadolinium["group_note"],
                    },
                    "contrast_allergy.gadolinium_alternative",
                ),
            }
        )
    entries.append(
        {
            "id": "gadolinium",
            "label": "Gadolinium agent, not named",
            "kind": "gadolinium",
            "synonyms": ["gbca", "gadolinium_contrast"],
            **cited(gadolinium, "contrast_allergy.gadolinium_alternative"),
        }
    )
    entries.append(
        {
            "id": "iodinated",
            "label": "Iodinated agent, not named",
            "kind": "iodinated",
            "synonyms": ["iodinated_contrast", "nonionic"],
            "sources": ["acr_manual"],
            "evidence": "recalled",
        }
    )
    entries.append(
        {
            "id": "co2",
            "label": "Carbon dioxide",
            "kind": "gas",
            "synonyms": ["carbon_dioxide", "CO2 gas"],
            **cited(
                {"note": "; ".join(gas["benefits"])}, "contrast_allergy.co2_angiography.benefits", parent=gas
            ),
        }
    )
    return entries


def _sites(esur: Raw) -> list[Raw]:
    return [
        {
            "id": site,
            "label": label,
            "exposure": exposure,
            **cited(
                {}, f"renal.esur_v10.{exposure}_definition", parent={"source": "esur10", "seen": "recalled"}
            ),
        }
        for exposure, sites in (("first_pass", FIRST_PASS), ("second_pass", SECOND_PASS))
        for site, label in sites.items()
    ]


def _thresholds(renal: Raw) -> list[Raw]:
    nkf, esur = renal["acr_nkf"], renal["esur_v10"]
    entries = [
        {
            "id": f"acr_nkf.{row['id']}",
            "guideline": "acr_nkf2020",
            "route": "intravenous",
            "verdict": row["id"],
            "text": f"{row['when']}: {row['action']}",
            "low": row.get("egfr_min", row["egfr"] if row.get("op") == ">=" else None),
            "below": row.get("egfr_max_below", row["egfr"] if row.get("op") == "<" else None),
            **cited(row, "renal.acr_nkf.prophylaxis", parent=nkf),
        }
        for row in nkf["prophylaxis"]
    ]
    for row in esur["at_risk"]:
        if "egfr" in row:
            entries.append(
                {
                    "id": f"esur10.{row['route']}",
                    "guideline": "esur10",
                    "route": row["route"],
                    "verdict": "at_risk",
                    "text": f"at risk below {row['egfr']}, and with known or suspected acute kidney injury",
                    "below": row["egfr"],
                    **cited({}, "renal.esur_v10.at_risk", parent={"source": "esur10", "seen": "recalled"}),
                }
            )
    return entries


def _hydration(renal: Raw) -> list[Raw]:
    nkf, esur = renal["acr_nkf"], renal["esur_v10"]
    read = esur["page_parts"]["hydration_first_pass"]
    recalled, page = (
        {"source": "esur10", "seen": "recalled"},
        {"source": "esur10", "seen": "page", "page": read},
    )
    second, first = ["intravenous", "intra_arterial_second_pass"], ["intra_arterial_first_pass"]
    return [
        {
            "id": "acr_nkf.saline",
            "guideline": "acr_nkf2020",
            "label": "Isotonic saline IV",
            "routes": ["intravenous"],
            "text": "1-3 mL/kg/h, or for example 500 mL before and after; about 12 h may suit inpatients",
            "before_h": [1, 1],
            "after_h": [3, 12],
            "ml_per_kg_h": [1, 3],
            **cited(nkf["saline_regimen"], "renal.acr_nkf.saline_regimen", parent=nkf),
        },
        {
            "id": "esur10.short",
            "guideline": "esur10",
            "label": "Bicarbonate 1.4 % (or saline 0.9 %) IV",
            "routes": second,
            "text": "3 mL/kg/h for 1 h before",
            "before_h": [1, 1],
            "ml_per_kg_h": [3, 3],
            **cited({}, "renal.esur_v10.hydration.iv_or_second_pass", parent=recalled),
        },
        {
            "id": "esur10.saline",
            "guideline": "esur10",
            "label": "Saline 0.9 % IV",
            "routes": second,
            "text": "1 mL/kg/h for 3-4 h before and 4-6 h after",
            "before_h": [3, 4],
            "after_h": [4, 6],
            "ml_per_kg_h": [1, 1],
            **cited({}, "renal.esur_v10.hydration.iv_or_second_pass", parent=recalled),
        },
        {
            "id": "esur10.first_pass_bicarbonate",
            "guideline": "esur10",
            "label": "Bicarbonate 1.4 % IV",
            "routes": first,
            "text": "3 mL/kg/h for 1 h before, then 1 mL/kg/h for 4-6 h after",
            "before_h": [1, 1],
            "after_h": [4, 6],
            **cited({}, "renal.esur_v10.hydration.first_pass", parent=page),
        },
        {
            "id": "esur10.first_pass_saline",
            "guideline": "esur10",
            "label": "Saline 0.9 % IV",
            "routes": first,
            "text": "1 mL/kg/h for 3-4 h before and 4-6 h after",
            "before_h": [3, 4],
            "after_h": [4, 6],
            "ml_per_kg_h": [1, 1],
            **cited({}, "renal.esur_v10.hydration.first_pass", parent=page),
        },
    ]


def _metformin(rows: Raw) -> list[Raw]:
    acr, fda, esur = rows["acr"], rows["fda"], rows["esur_v10"]
    return [
        {
            "id": "acr",
            "label": "ACR Manual on Contrast Media",
            "year": 2024,
            "keep": f"{acr['category_1']['when']} (no mandatory repeat of kidney function)",
            "stop": f"{acr['category_2']['when']} (withhold 48 h)",
            "restart": "after 48 h, once kidney function was rechecked and found satisfactory",
            "restart_h": 48,
            "stop_below_egfr": 30,
            "stop_renal_emboli": True,
            "stop_with_aki": True,
            **cited({**acr, "note": f"Gadolinium: {acr['gadolinium']}."}, "renal.metformin.acr"),
        },
        {
            "id": "fda",
            "label": "FDA label wording",
            "year": 2016,
            "keep": "eGFR above 60, no liver disease, alcoholism or heart failure, no arterial contrast",
            "stop": "any of " + "; ".join(fda["stop_at_or_before_when_any"]),
            "restart": fda["restart"],
            "restart_h": 48,
            "stop_through_egfr": 60,
            "contraindicated_below_egfr": 30,
            "stop_conditions": ["chronic_liver_disease", "alcoholism", "heart_failure"],
            "stop_routes": ["ia"],
            **cited(
                {**fda, "note": rows["note_for_ir"]}, "renal.metformin.fda", "renal.metformin.note_for_ir"
            ),
        },
        {
            "id": "esur10",
            "label": "ESUR guidelines 10.0",
            "year": 2018,
            "keep": esur["continue_when"],
            "stop": "any of " + "; ".join(esur["stop_when_any"]),
            "restart": esur["restart"],
            "restart_h": 48,
            "stop_below_egfr": 30,
            "stop_first_pass": True,
            "stop_with_aki": True,
            **cited(esur, "renal.metformin.esur_v10"),
        },
    ]


VOLUME_FORMS = {
    "cigarroa": {
        "label": "5 x kg / creatinine, Cigarroa 1989",
        "amount": "volume_ml",
        "per": "weight_over_creatinine",
        "limit": 5,
        "op_flag": ">",
    },
    "v_crcl_3_7": {"label": "3.7 x CrCl, Laskey 2007", "amount": "volume_ml", "per": "crcl"},
    "v_crcl_2": {"label": "2 x CrCl, Gurm 2011", "amount": "volume_ml", "per": "crcl"},
    "v_crcl_3": {"label": "3 x CrCl, Gurm 2011", "amount": "volume_ml", "per": "crcl"},
    "v_egfr_3_esur": {
        "label": "3 x eGFR at 350 mg/mL, ESUR 10",
        "amount": "volume_ml_at_350",
        "per": "egfr",
        "only_first_pass": True,
        "reference_mg_i_per_ml": 350,
    },
    "iodine_egfr_1_1": {
        "label": "iodine 1.1 g per mL/min, ESUR 10",
        "amount": "iodine_g",
        "per": "absolute_egfr",
        "only_first_pass": True,
    },
    "v_ckdepi_1_78": {
        "label": "1.78 x eGFR, Nie 2021",
        "amount": "volume_ml",
        "per": "egfr",
        "research": True,
    },
}
FORMULAS_IN_WORDS = {
    "5 * weight_kg / scr_mg_dl": "5 x weight in kg / creatinine in mg/dL",
    "iodine_g / absolute eGFR": "iodine in g / absolute eGFR",
}
ESC_FORMS = [
    ("esc_2014_ml", "350 mL, ESC 2014", "volume in mL", "case", 350),
    ("esc_2014_ml_per_kg", "4 mL/kg, ESC 2014", "volume / weight in kg", "weight_kg", 4),
    ("esc_2014_ml_per_gfr", "3.4 x GFR, ESC 2014", "volume / GFR", "egfr", 3.4),
]


def _volume_limits(renal: Raw) -> list[Raw]:
    note = renal["contrast_volume_note"]
    entries = []
    for row in renal["contrast_volume_limits"]:
        rows = (f"renal.contrast_volume_limits.{row['id']}", "renal.contrast_volume_note")
        if row["source"] == "esur10":
            rows += ("renal.esur_v10.dose_limit_first_pass",)
        if row["id"] == "esc_2014":
            for limit_id, label, formula, per, limit in ESC_FORMS:
                entries.append(
                    {
                        "id": limit_id,
                        "label": label,
                        "formula": formula,
                        "amount": "volume_ml",
                        "per": per,
                        "op_flag": ">=",
                        "limit": limit,
                        "meaning": f"The guideline's line reads: {row['formula']}.",
                        **cited(row, *rows),
                    }
                )
            continue
        entries.append(
            {
                "id": row["id"],
                "label": "",
                "formula": FORMULAS_IN_WORDS.get(row["formula"], row["formula"]),
                "amount": "",
                "per": "",
                "op_flag": row.get("op_flag"),
                "limit": row.get("limit"),
                "cap_ml": row.get("cap_ml"),
                "derived_in": row.get("derived_in"),
                "meaning": row.get("meaning"),
                **VOLUME_FORMS[row["id"]],
                **cited({**row, "note": note}, *rows),
            }
        )
    return entries


def _mehran_bands(score: Raw) -> list[Raw]:
    return [
        {
            "id": band["group"],
            "group": band["group"],
            "low": band["min"],
            "high": band.get("max"),
            "cin_percent": band["cin_percent"],
            "dialysis_percent": band["dialysis_percent"],
            **cited({**score, "conflict": score["ambiguity"]}, "renal.mehran_2004.bands"),
        }
        for band in score["bands"]
    ]


def _gas_sites(gas: Raw) -> list[Raw]:
    return [
        {
            "id": site,
            "label": label,
            "allowed": allowed,
            "regions": regions,
            **cited({}, f"contrast_allergy.co2_angiography.{row}", parent=gas),
        }
        for allowed, row, sites in (
            (False, "never_use_arterially_in", ABOVE_DIAPHRAGM),
            (True, "uses", BELOW_DIAPHRAGM),
        )
        for site, (label, regions) in sites.items()
    ]


def _gas_cautions(gas: Raw) -> list[Raw]:
    return [
        {
            "id": GAS_CONDITIONS[row["item"]][0],
            "label": row["item"][0].upper() + row["item"][1:],
            "text": row["rule"],
            "conditions": GAS_CONDITIONS[row["item"]][1],
            **cited(row, "contrast_allergy.co2_angiography.cautions"),
        }
        for row in gas["cautions"]
    ]


def _points(renal: Raw, gas: Raw, gadolinium: Raw) -> list[Raw]:
    esur, score, newer = renal["esur_v10"], renal["mehran_2004"], renal["mehran_2021"]
    recalled = {"source": "esur10", "seen": "recalled"}
    key = esur["key_points_seen"]
    kidney = score["points"]["kidney_use_one_of"]
    flat = {
        "hypotension": 5,
        "iabp": 5,
        "chf": 5,
        "age": 4,
        "age_over_years": 75,
        "anemia": 3,
        "anemia_below_percent_men": 39,
        "anemia_below_percent_women": 36,
        "diabetes": 3,
        "per_100_ml": 1,
        "creatinine": 4,
        "creatinine_over_mg_dl": 1.5,
        "egfr_40_to_60": kidney["egfr"][0]["points"],
        "egfr_20_to_40": kidney["egfr"][1]["points"],
        "egfr_below_20": kidney["egfr"][2]["points"],
        "egfr_20": kidney["egfr"][2]["below"],
        "egfr_40": kidney["egfr"][0]["min"],
        "egfr_60": kidney["egfr"][0]["below"],
    }
    words = score["points"]
    return [
        point(
            "contrast.first_pass",
            "contrast",
            f"First pass: {esur['first_pass_definition']}.",
            cited({}, "renal.esur_v10.first_pass_definition", parent=recalled),
        ),
        point(
            "contrast.second_pass",
            "contrast",
            f"Second pass: {esur['second_pass_definition']}.",
            cited({}, "renal.esur_v10.second_pass_definition", parent=recalled),
        ),
        point(
            "contrast.injury_definition",
            "contrast",
            f"Kidney injury after contrast: {esur['definition_pc_aki']}.",
            cited(
                {"source": esur["definition_source"], "seen": "recalled"}, "renal.esur_v10.definition_pc_aki"
            ),
            values={"recheck_h": [48, 72]},
        ),
        point(
            "contrast.esur_key_points",
            "contrast",
            key["rule"],
            cited(key, "renal.esur_v10.key_points_seen"),
        ),
        point(
            "contrast.volume_note",
            "contrast",
            renal["contrast_volume_note"],
            cited({"source": "cigarroa1989", "seen": "page"}, "renal.contrast_volume_note"),
        ),
        point(
            "contrast.mehran_2004",
            "contrast",
            score["population"],
            cited(
                {**score, "conflict": score["ambiguity"]},
                "renal.mehran_2004.points",
                "renal.mehran_2004.population",
                "renal.mehran_2004.ambiguity",
            ),
            items=[
                f"hypotension: {words['hypotension']['definition']}",
                f"heart failure: {words['chf']['definition']}",
                f"anemia: {words['anemia']['definition']}; {words['anemia']['note']}",
                f"contrast: {words['contrast_volume']['rounding']}",
            ],
            values=flat,
        ),
        point(
            "contrast.mehran_2021",
            "contrast",
            f"{newer['facts']}; points {newer['points']}",
            cited(newer, "renal.mehran_2021"),
        ),
        point(
            "contrast.gas_limit",
            "contrast",
            f"Carbon dioxide in arteries: {gas['arterial_limit']};"
            f" never in {text_of(gas['never_use_arterially_in'])}.",
            cited({}, "contrast_allergy.co2_angiography.arterial_limit", parent=gas),
            items=[f"used for: {text_of(gas['uses'])}"],
        ),
        point(
            "contrast.gas_interval",
            "contrast",
            f"{gas['interval_min']['meaning']}: {gas['interval_min']['value']} min.",
            cited(gas["interval_min"], "contrast_allergy.co2_angiography.interval_min"),
            values={"interval_min": [2, 3]},
        ),
        point(
            "contrast.gadolinium_angiography",
            "contrast",
            f"Gadolinium: {gadolinium['rule']}.",
            cited(
                {**gadolinium, "note": gadolinium["group_note"]}, "contrast_allergy.gadolinium_alternative"
            ),
            values={"usual_mmol_per_kg": 0.1, "max_mmol_per_kg": 0.3, "group_1_avoid_below_egfr": 30},
        ),
    ]


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
