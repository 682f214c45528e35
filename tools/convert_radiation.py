"""Turn radiation and adverse events of periprocedural.yaml into pack files. Run once, then edited by hand.

python tools/convert_radiation.py ../shared/clinical/periprocedural.yaml resources/catalog
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from pack_yaml import read_reference, without_empty, write_section
from periprocedural_rows import cited, point, text_of

Raw = dict[str, Any]

QUANTITIES = {
    "ka_r_gy": ("Air kerma at the reference point", "Gy"),
    "psd_gy": ("Peak skin dose", "Gy"),
    "pka_gy_cm2": ("Kerma-area product", "Gy.cm2"),
    "fluoro_min": ("Fluoroscopy time", "min"),
}
NOTIFIED = {"ka_r": "ka_r_gy", "psd": "psd_gy", "pka": "pka_gy_cm2", "fluoro_time": "fluoro_min"}

OTHER_GROUPS = {
    "aroua2007": "Switzerland 2007",
    "lee2019": "Korea 2019",
    "mcparland1998": "one institution 1998",
    "esr_wp2011": "Europe 2011",
}

# Rows of the published tables and the pack's own id of the same procedure; no entry: none is the same.
SAME_PROCEDURE = {
    "tips_creation": ["tips"],
    "biliary_drainage": ["ptc_biliary_drainage"],
    "percutaneous_biliary_drainage": ["ptc_biliary_drainage"],
    "biliary_drainage_stent": ["biliary_stent"],
    "biliary_stent": ["biliary_stent"],
    "nephrostomy_obstruction": ["percutaneous_nephrostomy"],
    "nephrostomy_placement": ["percutaneous_nephrostomy"],
    "nephrostomy": ["percutaneous_nephrostomy"],
    "ivc_filter_placement": ["ivc_filter_placement"],
    "ivc_filter_removal": ["ivc_filter_retrieval"],
    "renal_visceral_angioplasty_stent": ["renal_visceral_artery_stent"],
    "iliac_angioplasty_no_stent": ["iliac_artery_pta_stent"],
    "iliac_angioplasty_stent": ["iliac_artery_pta_stent"],
    "peripheral_angioplasty": ["infrainguinal_pta_stent"],
    "peripheral_stenting": ["infrainguinal_pta_stent"],
    "bronchial_artery_embolization": ["bronchial_artery_embolization"],
    "hepatic_chemoembolization": ["ctace", "deb_tace"],
    "uterine_fibroid_embolization": ["uterine_fibroid_embolization"],
    "other_tumor_embolization": ["preoperative_tumor_embolization"],
    "gi_hemorrhage_localization_treatment": ["upper_gi_bleed_embolization", "lower_gi_bleed_embolization"],
    "pelvic_embolization_trauma_tumor": ["pelvic_trauma_embolization"],
    "vertebroplasty": ["vertebroplasty"],
    "cerebral_aneurysm_embolization": ["cerebral_aneurysm_coiling"],
    "cerebral_angiography": ["diagnostic_cerebral_angiogram"],
    "lower_limb_iliac_angiography": ["diagnostic_aortogram_runoff"],
    "gastrostomy_placement": ["gastrostomy"],
}


def convert(reference: Path, pack: Path) -> None:
    """Write radiation/*.yaml, adverse_events/*.yaml and practice_points/radiation.yaml."""
    raw = read_reference(reference)
    radiation = raw["radiation"]
    folder = pack / "radiation"

    def write(name: str, section: str, entries: list[Raw], header: str) -> None:
        write_section(folder / f"{name}.yaml", section, without_empty(entries), header)

    write(
        "dose_levels", "dose_levels", _levels(radiation), "Substantial dose levels: follow-up, not a limit."
    )
    write(
        "notifications",
        "dose_notifications",
        _notifications(radiation),
        "When the operator is told during the case.",
    )
    write(
        "skin_bands",
        "skin_bands",
        _skin(radiation["skin_injury_bands"]),
        "Expected skin reactions by single skin dose, Gy; not by air kerma at the reference point.",
    )
    write(
        "reference_levels",
        "reference_levels",
        [*_levels_2009(radiation), *_medians(radiation), *_others(radiation)],
        "Published dose figures by procedure; `procedures` names the pack's entry of the same procedure.",
    )
    write_section(
        pack / "practice_points" / "radiation.yaml",
        "practice_points",
        without_empty(_points(radiation)),
        "Radiation rules in words, and the figures a topic takes from them by name.",
    )
    write_section(
        pack / "adverse_events" / "scales.yaml",
        "adverse_event_scales",
        without_empty(_scales(raw["adverse_events"])),
        "Scales for adverse events. A stored grade always names its scale.",
    )


def _levels(radiation: Raw) -> list[Raw]:
    row = radiation["substantial_dose_levels"]
    return [
        {
            "id": f"srdl.{quantity}",
            "label": QUANTITIES[quantity][0],
            "quantity": quantity,
            "unit": QUANTITIES[quantity][1],
            "at_or_above": value,
            "only_without_dose": True if quantity == "fluoro_min" else None,
            **cited(
                {**row, "note": row["pka_note"] if quantity == "pka_gy_cm2" else None},
                "radiation.substantial_dose_levels",
            ),
        }
        for quantity, value in row["values"].items()
    ]


def _notifications(radiation: Raw) -> list[Raw]:
    rows = radiation["notifications_during_procedure"]
    entries = []
    for name, quantity in NOTIFIED.items():
        row = rows[name]
        first, every = (
            next(value for key, value in row.items() if key.startswith(start))
            for start in ("first_", "then_every_")
        )
        entries.append(
            {
                "id": f"notify.{quantity}",
                "label": QUANTITIES[quantity][0],
                "quantity": quantity,
                "unit": QUANTITIES[quantity][1],
                "first": first,
                "then_every": every,
                **cited(
                    {**row, "source": rows["source"], "also": rows["also"]},
                    f"radiation.notifications_during_procedure.{name}",
                    "radiation.notifications_during_procedure.count_rule",
                ),
            }
        )
    return entries


def _skin(rows: Raw) -> list[Raw]:
    return [
        {
            "id": band["id"],
            "low": band.get("min_gy"),
            "above": band.get("above_gy"),
            "below": band.get("below_gy"),
            "through": band.get("max_gy"),
            "nci_grade": band["nci_grade"],
            "prompt": band["prompt"],
            "early": band["early"],
            "midterm": band["midterm"],
            "long_term": band["long_term"],
            **cited({**rows, "conflict": rows["boundary_note"]}, "radiation.skin_injury_bands"),
        }
        for band in rows["bands"]
    ]


def _plain(name: str) -> str:
    words = name.replace("_", " ")
    for short, long in (("tips", "TIPS"), ("ivc", "IVC"), ("gi ", "GI "), ("avm", "AVM")):
        words = words.replace(short, long)
    return words[0].upper() + words[1:]


def _levels_2009(radiation: Raw) -> list[Raw]:
    rows = radiation["reference_levels_us_2009"]
    return [
        {
            "id": f"us_2009.{name}",
            "label": _plain(name),
            "group": "US 2009",
            "statistic": rows["statistic"],
            "fluoro_min": values[0],
            "ka_r_mgy": values[1],
            "pka_gy_cm2": values[2],
            "images": values[3],
            "procedures": SAME_PROCEDURE.get(name),
            **cited(
                rows,
                f"radiation.reference_levels_us_2009.procedures.{name}",
                "radiation.reference_levels_us_2009.statistic",
            ),
        }
        for name, values in rows["procedures"].items()
    ]


def _medians(radiation: Raw) -> list[Raw]:
    rows = radiation["medians_us_2018_2019"]
    return [
        {
            "id": f"us_2018.{name}",
            "label": _plain(name),
            "group": "US 2018-2019",
            "statistic": rows["statistic"],
            "cases": values[0],
            "fluoro_min": values[1],
            "ka_r_mgy": values[2],
            "pka_gy_cm2": values[3],
            "procedures": SAME_PROCEDURE.get(name),
            **cited(
                rows,
                f"radiation.medians_us_2018_2019.procedures.{name}",
                "radiation.medians_us_2018_2019.statistic",
            ),
        }
        for name, values in rows["procedures"].items()
    ]


def _others(radiation: Raw) -> list[Raw]:
    entries, page = [], None
    for row in radiation["other_published_kap_gy_cm2"]:
        page = page if row["page"] == "same" else row["page"]
        entries.append(
            {
                "id": f"{row['source']}.{row['procedure']}",
                "label": _plain(row["procedure"]),
                "group": OTHER_GROUPS[row["source"]],
                "statistic": row["statistic"],
                "pka_gy_cm2": row["value"],
                "fluoro_min": row["fluoro_s"] / 60 if "fluoro_s" in row else None,
                "pka_range": row.get("range"),
                "procedures": SAME_PROCEDURE.get(row["procedure"]),
                **cited(
                    {
                        **row,
                        "page": page,
                        "note": f"fluoroscopy {row['fluoro_s']} s" if "fluoro_s" in row else None,
                    },
                    "radiation.other_published_kap_gy_cm2",
                ),
            }
        )
    return entries


def _points(radiation: Raw) -> list[Raw]:
    units, levels, follow = (
        radiation["unit_conversion"],
        radiation["substantial_dose_levels"],
        radiation["follow_up"],
    )
    recalled = {"source": follow["source"], "seen": "recalled"}
    parts = follow["page_parts"]
    skin = radiation["skin_injury_bands"]
    trend = radiation["medians_us_2018_2019"]["trend"]
    return [
        point(
            "radiation.units",
            "radiation",
            "1 Gy.cm2 = 100 cGy.cm2 = 1000 mGy.cm2 = 100 uGy.m2 = 0.0001 Gy.m2; 1 Gy = 1000 mGy = 100 rad.",
            cited({**units, "note": units["derived"]}, "radiation.unit_conversion"),
        ),
        point(
            "radiation.srdl",
            "radiation",
            f"Substantial dose levels {levels['meaning']}; {text_of(levels['rule'])}.",
            cited({**levels, "note": levels["aapm_note"]}, "radiation.substantial_dose_levels.aapm_note"),
        ),
        point(
            "radiation.follow_up",
            "radiation",
            "At or above a substantial dose level: "
            + "; ".join(text_of(item) for item in follow["at_or_above_srdl"])
            + ".",
            cited({}, "radiation.follow_up.at_or_above_srdl", parent=recalled),
            values={"check_weeks": [2, 4]},
        ),
        point(
            "radiation.physicist",
            "radiation",
            f"Air kerma over 10 Gy: {follow['ka_r_over_10_gy']}.",
            cited({}, "radiation.follow_up.ka_r_over_10_gy", parent=recalled),
            values={"over_gy": 10},
        ),
        point(
            "radiation.quality_review",
            "radiation",
            f"Skin dose over 15 Gy: {follow['psd_over_15_gy']}.",
            cited(
                {
                    "source": follow["part_sources"]["psd_over_15_gy"],
                    "seen": "page",
                    "page": parts["psd_over_15_gy"],
                    "was": follow["was"],
                },
                "radiation.follow_up.psd_over_15_gy",
            ),
            values={"over_gy": 15},
        ),
        point(
            "radiation.no_biopsy",
            "radiation",
            f"{follow['warning']}.",
            cited({}, "radiation.follow_up.warning", parent=recalled),
        ),
        point(
            "radiation.prior_exposure",
            "radiation",
            f"{follow['prior_exposure']}.",
            cited({}, "radiation.follow_up.prior_exposure", parent=recalled),
            values={"days": 60},
        ),
        point(
            "radiation.skin_times",
            "radiation",
            "Skin reactions: "
            + "; ".join(f"{name.replace('_', ' ')} {span}" for name, span in skin["times"].items())
            + ".",
            cited({**skin, "note": skin["quantity"]}, "radiation.skin_injury_bands.times"),
        ),
        point(
            "radiation.trend",
            "radiation",
            f"{trend['rule']}.",
            cited({**trend, "source": "dirfluoro2022"}, "radiation.medians_us_2018_2019.trend"),
        ),
    ]


def _scales(rows: Raw) -> list[Raw]:
    sir, letters, cirse, modified = (
        rows["sir_2017"],
        rows["sir_2003_letters"],
        rows["cirse_2017"],
        rows["cirse_modified_2025"],
    )
    return [
        {
            "id": "sir_2017",
            "label": "SIR 2017",
            "published": "2017",
            "grades": [
                {"code": str(code), "name": row["name"].replace("_", " "), "definition": row["definition"]}
                for code, row in sir["severity"].items()
            ],
            "modifiers": [f"M: {sir['modifier_m']}"],
            "axes": re.split(r", (?=patient|preventability|management)", text_of(sir["companion_axes"])),
            **cited(sir, "adverse_events.sir_2017"),
        },
        {
            "id": "sir_2003",
            "label": "SIR 2003, letters",
            "published": "2003",
            "grades": [
                {"code": code, "group": group, "definition": text_of(text)}
                for group in ("minor", "major")
                for code, text in letters[group].items()
            ],
            **cited(letters, "adverse_events.sir_2003_letters"),
        },
        {
            "id": "cirse_2017",
            "label": "CIRSE 2017",
            "published": "2017",
            "grades": [
                {"code": str(code), "definition": text_of(text)} for code, text in cirse["grades"].items()
            ],
            **cited(cirse, "adverse_events.cirse_2017"),
        },
        {
            "id": "cirse_modified_2025",
            "label": "CIRSE modified",
            "published": text_of(modified["published"]),
            "complete": False,
            "grades": [
                {"code": "1a", "definition": "complication solved in the same procedure"},
                *(
                    {"code": code, "definition": "wording not fully seen"}
                    if code in ("1b", "3a", "3b")
                    else {"code": code, "definition": text_of(cirse["grades"][int(code)])}
                    for code in ("1b", "2", "3a", "3b", "4", "5", "6")
                ),
            ],
            "change": f"{text_of(modified['change'])}; the other grades are those of 2017",
            **cited(
                {**modified, "note": modified["stored_value_advice"]}, "adverse_events.cirse_modified_2025"
            ),
        },
    ]


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
