"""The drug tables of the bleeding reference as pack files. Used by convert_bleeding.py only."""

from __future__ import annotations

import re
from pathlib import Path

import bleeding_names as names
import bleeding_wording as wording
from bleeding_rows import NUMBER, Raw, cited, confidence, number
from pack_yaml import without_empty, write_section

_TIME = re.compile(rf"^{NUMBER}(?:-{NUMBER})? (days?|h)\b")


def write_sir_drugs(raw: Raw, folder: Path) -> None:
    entries = []
    for row in raw["rows"]:
        drug = row["id"]
        is_doac = "doac" in names.SIR_GROUPS[drug]
        entries.append(
            without_empty(
                {
                    "id": drug,
                    "label": wording.LABELS.get(drug, row["generic"]),
                    "names": names.SIR_NAMES.get(drug, [row["generic"]]),
                    "brands": row["brands"],
                    "drug_class": row["class"],
                    "groups": names.SIR_GROUPS[drug],
                    "infusion": True if drug in names.INFUSIONS else None,
                    "doses_per_day": row.get("doses_per_day"),
                    "regimens": names.REGIMENS.get(drug),
                    "regimen_examples": row.get("regimen_examples"),
                    "refer_below_crcl": names.DOAC_REFER_BELOW if is_doac else None,
                    "low": _class_rule(row["low"], drug),
                    "high": _class_rule(row["high"], drug),
                    "resume": _restarts(row.get("resume")),
                    "reversal": _reversal(row.get("reversal")),
                    "renal": row.get("renal"),
                    "dose_note": (row.get("dose_note") or "").replace(" (page)", ""),
                    "sheath_removal": row.get("sheath_removal"),
                    "site_variant": _variant(row.get("site_variant") or ""),
                    "market": row.get("market"),
                    "seen_note": row.get("seen_note"),
                    **cited(row),
                    "note": row.get("note"),
                }
            )
        )
    write_section(
        folder / "antithrombotics_sir.yaml",
        "antithrombotics",
        entries,
        "Every row of the SIR 2019 drug table. action: none (do not withhold), target_inr, withhold, defer,\n"
        "no_recommendation. Holds count hours, doses or days; min to max where the guideline gives a range.",
    )


def _variant(words: str) -> str:
    """Return what one hospital does otherwise, without its short name."""
    return words.replace(" (page)", "").replace("VUMC", "one university hospital")


def _class_rule(raw: Raw, drug: str) -> Raw:
    rule: Raw = {
        "action": raw["action"],
        "hold": _hold(raw.get("hold")),
        "bands": [_band(band, drug) for band in raw.get("crcl_bands", [])],
        "check": raw.get("check"),
        "target": raw.get("target"),
        "bridging": raw.get("bridging"),
        "consult": raw.get("consult"),
        "emergent_hours": raw.get("emergent", {}).get("min"),
        "note": raw.get("note"),
    }
    return rule


def _reversal(words: str | None) -> str | None:
    """Say in the row itself what a later change has made of it."""
    return wording.REVERSAL_AFTER_C1 if words and "C1" in words else words


def _hold(raw: Raw | None) -> Raw | None:
    if raw is None:
        return None
    return {"unit": raw["unit"], "min": raw["min"], "max": raw["max"], "or_hours": raw.get("or_hours")}


def _band(raw: Raw, drug: str) -> Raw:
    words = str(raw["crcl"])
    at_least = below = None
    if found := re.match(rf"^>= {NUMBER}", words):
        at_least = number(found.group(1))
    elif found := re.match(rf"^{NUMBER} to {NUMBER}$", words):
        at_least, below = number(found.group(1)), number(found.group(2)) + 1
    elif found := re.match(rf"^< {NUMBER}", words):
        below = number(found.group(1))
    if at_least is None and below is None:
        raise ValueError(f"unknown band {words!r}")
    least = names.LEAST_BELOW.get(drug) if below is not None else None
    return {"at_least": at_least, "below": below, "least_below": least, "hold": _hold(raw["hold"])}


def _restarts(raw: Raw | None) -> list[Raw]:
    if not raw:
        return []
    first = {key: value for key, value in raw.items() if key != "alt"}
    return [first, raw["alt"]] if "alt" in raw else [first]


def write_uncovered(drugs: list[Raw], folder: Path) -> None:
    entries = []
    for row, (drug, spoken, groups) in zip(drugs, names.UNCOVERED, strict=True):
        entries.append(
            without_empty(
                {
                    "id": drug,
                    "label": row["generic"],
                    "names": spoken,
                    "brands": row.get("brands"),
                    "drug_class": row["class"],
                    "groups": groups,
                    "hint": row.get("hint"),
                    "hint_source": row.get("hint_source"),
                    "market": row.get("market"),
                    "sources": ["asra2018"] if "ASRA pain" in str(row.get("hint")) else ["sir2019"],
                    "evidence": row["seen"],
                    "read_at": row.get("page"),
                }
            )
        )
    write_section(
        folder / "antithrombotics_uncovered.yaml",
        "uncovered_drugs",
        entries,
        "Drugs without a SIR 2019 row: no hold is invented, the operator and the prescriber are asked.",
    )


def write_asra(raw: Raw, folder: Path) -> None:
    procedures = [
        without_empty(
            {
                "id": re.sub(r"[^a-z0-9]+", "_", row["name"].lower()).strip("_"),
                "name": row["name"],
                "asra": level,
                **cited(row, ["asra2018"]),
            }
        )
        for level, rows in raw["procedures"].items()
        for row in rows
    ]
    write_section(
        folder / "asra_procedures.yaml",
        "asra_procedures",
        procedures,
        "The pain guideline's procedure list (ASRA 2018).",
    )
    write_section(
        folder / "asra_drugs.yaml",
        "asra_drugs",
        [_asra_drug(row) for row in raw["drugs"]],
        "Every row of the ASRA 2018 drug table. action: none, withhold, shared (assessed together by\n"
        "operator and prescriber), as_row. A class without a rule is one the copies of the table leave out.",
    )
    upgrade = raw["upgrade_rule"]
    write_section(
        folder / "asra_upgrade.yaml",
        "asra_upgrade",
        [
            without_empty(
                {
                    "id": upgrade_id,
                    "label": label,
                    "conditions": conditions,
                    "several_agents": several or None,
                    **cited(upgrade, ["asra2018"]),
                    "note": upgrade["seen_note"],
                }
            )
            for upgrade_id, label, conditions, several in names.UPGRADES
        ],
        "Reasons to grade a patient one ASRA class higher. Without conditions the operator judges.",
    )
    write_section(
        folder / "differences.yaml",
        "guideline_differences",
        [
            without_empty(
                {
                    "id": re.sub(r"[^a-z0-9]+", "_", row["topic"].lower()).strip("_"),
                    "topic": row["topic"],
                    "sir": row["sir"],
                    "asra": row["asra"],
                    "drugs": names.DIFFERENCE_DRUGS.get(row["topic"]),
                    "sources": ["sir2019", "asra2018"],
                    "evidence": "page",
                    "read_at": "radref; utd_pain_drugs; utd_pain_class; asra_timer",
                }
            )
            for row in raw["differences_from_sir"]
        ],
        "Where SIR 2019 and ASRA 2018 differ.",
    )


def _asra_drug(row: Raw) -> Raw:
    drug = row["id"]
    hold = row.get("hold", {})
    restart = row.get("restart", "")
    steps = names.ASRA_RESTART[restart] if restart else []
    return without_empty(
        {
            "id": drug,
            "label": row["generic"],
            "names": names.ASRA_NAMES.get(drug, [row["generic"]]) if hold else ["nsaid footnote"],
            "brands": names.ASRA_BRANDS.get(drug),
            "groups": names.ASRA_GROUPS.get(drug) or names.SIR_GROUPS.get(drug),
            **{level: _asra_hold(hold[level]) for level in ("low", "intermediate", "high") if level in hold},
            "restart": [
                {"hours_min": first, "hours_max": last, "classes": classes} for first, last, classes in steps
            ],
            "restart_text": restart,
            "infusion": True if drug in names.ASRA_INFUSIONS else None,
            "regimens": names.REGIMENS.get(drug),
            "indications": names.ASRA_INDICATIONS.get(drug),
            "impaired_below_crcl": 50 if "renal function impaired" in str(hold) else None,
            "seen_note": row.get("seen_note"),
            **cited(row, ["asra2018"]),
            "note": "; ".join(filter(None, [wording.ASRA_NOTES.get(drug, row.get("note")), confidence(row)])),
        }
    )


def _asra_hold(words: str) -> Raw:
    if words == "none":
        return {"action": "none"}
    if words == "as aspirin":
        return {"action": "as_row", "row": "aspirin", "text": words}
    if words.startswith(("shared assessment", "none; shared")):
        return {"action": "shared", "text": words}
    if not (found := _TIME.match(words)):
        raise ValueError(f"unknown hold {words!r}")
    impaired = re.search(rf"; {NUMBER}-{NUMBER} days if renal function impaired", words)
    return {
        "action": "withhold",
        "hold": _asra_time(*found.groups()),
        "impaired": _asra_time(*impaired.groups(), "days") if impaired else None,
        "normal_inr": True if "normal INR" in words else None,
        "text": words if impaired else None,
    }


def _asra_time(first: str, last: str | None, unit: str) -> Raw:
    return {"unit": "hours" if unit == "h" else "days", "min": number(first), "max": number(last or first)}
