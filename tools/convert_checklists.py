"""Turn checklists.yaml of the reference into pack files. Run once; the pack is then edited by hand.

python tools/convert_checklists.py ../shared/clinical/checklists.yaml resources/catalog
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from checklist_conditions import ALWAYS_SHOWN, MERGED, PUBLISHED
from pack_yaml import read_reference, without_empty, write_section
from us_spelling import american

# Documents that an earlier file of the pack lists under the same id.
LISTED_ELSEWHERE = {"sir2019", "asra2018", "sir_abx2018"}
COPIES = {"pacsde", "pss2010", "npsa2010", "corso2014", "radpass2013", "asa_fasting", "tjc_up", "aaos_up"}
PHASES = {
    "Procedure planning": "planning",
    "A - Planning and preparation": "planning",
    "Planning": "planning",
    "Day of procedure preparation": "sign_in",
    "Sign in": "sign_in",
    "UP.01.01.01 Pre-procedure verification": "sign_in",
    "UP.01.02.01 Site marking": "sign_in",
    "B1 - Before the procedure": "time_out",
    "Time out": "time_out",
    "UP.01.03.01 Time-out": "time_out",
    "B2 - After the procedure": "sign_out",
    "Sign out": "sign_out",
    "Post-procedure handover": "handover",
}
EVIDENCE = {"page": "page", "recalled": "recalled"}

# Items whose text the case fills in; the words in braces are phrases of planning.checklist_phrases.
TEXTS = {
    "M04": "Allergy list complete (contrast, latex, antibiotics, chlorhexidine, iodine skin prep, "
    "adhesive){allergies}",
    "M05": "Contrast reaction plan ordered: premedication or another agent{premedication}",
    "M06": "Bleeding class shown and accepted by the operator{bleeding}",
    "M08": "Kidney function known (eGFR or creatinine; CrCl for an antithrombotic the kidney clears){egfr}",
    "M11": "Antithrombotic plan written: drug, last dose, restart, who agreed{last_doses}",
    "M14": "Sedation or anesthesia level chosen; anesthesia booked{anesthesia}",
    "M16": "Fasting instruction given with clock times (clear fluid 2 h, light meal 6 h, fatty or fried food "
    "8 h or more){fasting}",
    "M24": "Consent signed, matches the planned procedure and side{side}",
    "M26": "Pregnancy excluded or risk accepted in writing{pregnancy}",
    "M28": "INR inside the limit for class and access site{inr}",
    "M29": "Platelets inside the limit{platelets}",
    "M30": "Hemoglobin entered; no guideline limit, note the trend{hemoglobin}",
    "M31": "Fibrinogen above 100 mg/dL{fibrinogen}",
    "M32": "Actual last dose of each antithrombotic asked and entered; hold met{last_doses}",
    "M33": "Contrast premedication taken on time, where ordered{premedication}",
    "M35": "Site marked by the operator, mark visible after draping{side}",
    "M36": "Baseline pulses and access limb noted (collateral test for radial if site policy){access}",
    "M38": "Baseline vital signs, blood glucose if diabetic, weight entered{weight}",
    "M44": "ASA class stated{asa}",
    "M49": "Patient, procedure, side or site and position agreed aloud by all{side}",
    "M51": "Allergies and their precautions said aloud{allergies}",
    "M52": "Bleeding status said aloud: class, INR, platelets, last antithrombotic dose{bleeding_status}",
    "M53": "Antibiotic given within 60 minutes before puncture (120 for vancomycin or a "
    "fluoroquinolone){antibiotic}",
    "M55": "Embolic type and size, implant size or radioactive dose read back{embolics}",
    "M60": "Implants and embolics recorded with lot, size, amount and expiry{embolics}",
    "M69": "Restart time for each held antithrombotic written and told to the patient{restarts}",
}
# Filled in when every finding of these rules is ok, or with the value itself.
PROVEN = {
    "M28": {"proven_by": ["bleeding.inr"], "value_of": "labs.inr", "rules": ["bleeding.inr"]},
    "M29": {
        "proven_by": ["bleeding.platelets"],
        "value_of": "labs.platelets",
        "rules": ["bleeding.platelets"],
    },
    "M30": {"value_of": "labs.hemoglobin", "rules": ["bleeding.hemoglobin"]},
    "M31": {
        "proven_by": ["bleeding.fibrinogen"],
        "value_of": "labs.fibrinogen",
        "rules": ["bleeding.fibrinogen"],
    },
    "M08": {"value_of": "derived.egfr", "rules": ["contrast.kidney"]},
    "M44": {"value_of": "anesthesia.asa_class"},
    "M05": {"rules": ["contrast_allergy"]},
    "M09": {"rules": ["contrast.kidney", "contrast.volume"]},
    "M10": {"rules": ["contrast.metformin"]},
    "M11": {"rules": ["bleeding.hold"]},
    "M12": {"rules": ["bleeding.thrombosis", "bleeding.several_agents"]},
    "M13": {"proven_by": ["pregnancy.radiation"], "rules": ["pregnancy"]},
    "M26": {"rules": ["pregnancy"]},
    "M15": {"rules": ["sedation.mallampati", "sedation.sleep_apnea", "sedation.stop_bang"]},
    "M16": {"rules": ["sedation.fasting"]},
    "M27": {"proven_by": ["sedation.fasting"], "rules": ["sedation.fasting"]},
    "M32": {"rules": ["bleeding.hold"]},
    "M35": {"rules": ["procedure.side", "procedure.level"]},
    "M39": {"rules": ["radiation.prior_60_days"]},
    "M64": {"rules": ["radiation.srdl"]},
    "M53": {"rules": ["antibiotics"]},
}
CHOICES = {
    "M06": ["low", "high", "operator decides, reason given"],
    "M14": ["none", "local", "moderate_sedation", "mac_deep", "regional", "general"],
    "M26": ["test negative", "cannot be pregnant", "risk accepted in writing"],
    "M44": ["1", "2", "3", "4", "5"],
    "N-T1": ["1", "2", "3", "4", "5"],
}
# What waits for a result or a clock does not hold up an emergency.
YIELDS = {"M07", "M08", "M28", "M29", "M31", "M32", "M27", "M33", "M11", "M12", "M05", "M26"}
# Depends on the course of the procedure, so it is asked every time and may be answered "not applicable".
# Premedication is not ordered for every reaction.
ANSWERS = {"M57": "yes_no_na", "M33": "yes_no_na"}
# The reference asks to split its last line on screen.
SPLIT = {
    "M70": [
        ("M70", "Note and result finished and sent to the referrer", [], "operator"),
        ("M70b", "Result explained to the patient", [], "operator"),
        ("M70c", "Follow-up laboratory tests, imaging and visit booked", [], "nurse"),
        (
            "M70d",
            "Discharge leaflet given, escort present",
            [{"because": "goes home", "when": '"outpatient" in patient.conditions'}],
            "nurse",
        ),
    ]
}


def convert(reference: Path, pack: Path) -> None:
    """Write sources, open points, the lists and their items."""
    raw = read_reference(reference)
    sources = [_source(key, row) for key, row in raw["sources"].items() if key not in LISTED_ELSEWHERE]
    write_section(
        pack / "sources" / "checklists.yaml", "sources", sources, "Documents behind the safety checklists."
    )
    points = [{"id": f"checklists.{n:02}", "text": t} for n, t in enumerate(raw["unsure"], start=1)]
    write_section(
        pack / "open_points" / "checklists.yaml",
        "open_points",
        points,
        "What the reference itself is unsure of.",
    )
    merged = raw["merged"]
    stopping = _covered_stops(merged)
    write_section(
        pack / "checklists" / "lists.yaml",
        "checklists",
        american([*(_list(one) for one in raw["checklists"]), _merged_list(merged), *_own_lists()]),
        "Safety checklists. `base` lists can be chosen as a case's list; the others are kept for reference.",
    )
    for one in raw["checklists"]:
        items = [
            _published_item(one, phase, item, stopping) for phase in one["phases"] for item in phase["items"]
        ]
        if items:
            write_section(
                pack / "checklists" / f"{one['id']}.yaml",
                "checklist_items",
                american(items),
                f"Items of: {one['name']}. Who answers is this program's mapping; an item stops where\n"
                "the merged list has a stopping item that covers it.",
            )
    for phase in merged["phases"]:
        name = phase["phase"].lower().replace(" ", "_").replace("-", "_")
        items = [entry for item in phase["items"] for entry in _merged_items(phase, item)]
        write_section(
            pack / "checklists" / f"merged_{name}.yaml",
            "checklist_items",
            american(items),
            f"Merged proposal, {phase['phase'].lower()}: {phase['when']}.",
        )


def _source(key: str, row: dict[str, Any]) -> dict[str, Any]:
    url = row.get("url") or ""
    return without_empty(
        {
            "id": key,
            "title": row["title"],
            "organization": row.get("authors"),
            "year": row.get("year"),
            "reference": row.get("journal") or row.get("kind") or "",
            "doi": row.get("doi"),
            "url": "" if key in COPIES else url,
            "read_at": url if key in COPIES else "",
            "note": row.get("note"),
        }
    )


def _list(one: dict[str, Any]) -> dict[str, Any]:
    page = one.get("structure_page")
    return without_empty(
        {
            "id": one["id"],
            "name": one["name"],
            "base": bool(one["phases"]),
            "phases": [_phase(phase) for phase in one["phases"]],
            "note": one.get("note") or one.get("items_note"),
            "sources": [one["source"]],
            "evidence": EVIDENCE[one["structure_seen"]],
            "read_at": page,
        }
    )


def _merged_list(merged: dict[str, Any]) -> dict[str, Any]:
    return without_empty(
        {
            "id": "merged",
            "name": merged["name"],
            "base": True,
            "status": merged["status"],
            "phases": [_phase(phase) for phase in merged["phases"]],
            "rules": merged["design_rules"],
            "sources": ["cirse2012", "npsa2010", "tjc_up", "who2009"],
            "evidence": "page",
        }
    )


def _own_lists() -> list[dict[str, Any]]:
    return [
        {
            "id": "added",
            "name": "Items a plan adds to every list",
            "base": False,
            "sources": ["usual_practice"],
            "evidence": "engineering",
        },
        {
            "id": "site",
            "name": "The site's own items",
            "base": False,
            "sources": ["usual_practice"],
            "evidence": "site",
        },
    ]


def _phase(phase: dict[str, Any]) -> dict[str, Any]:
    return {"name": phase["phase"], "phase": PHASES[phase["phase"]], "when": phase["when"]}


def _published_item(
    one: dict[str, Any], phase: dict[str, Any], item: dict[str, Any], stopping: set[str]
) -> dict[str, Any]:
    when = item["applies_when"]
    reasons = [] if when in ALWAYS_SHOWN else PUBLISHED[when]
    return without_empty(
        {
            "id": item["id"],
            "checklist": one["id"],
            "phase": PHASES[phase["phase"]],
            "named_phase": phase["phase"],
            "text": item["text"],
            "who": [item["who"]],
            "answer": item["answer"],
            "stops": item["id"] in stopping,
            "reference": "" if when == "always" else when,
            "reasons": reasons,
            "choices": CHOICES.get(item["id"]),
            "note": item.get("note"),
            "sources": [one["source"]],
            "evidence": EVIDENCE[item["seen"]],
            "read_at": item.get("page"),
        }
    )


def _merged_items(phase: dict[str, Any], item: dict[str, Any]) -> list[dict[str, Any]]:
    parts = SPLIT.get(item["id"]) or [(item["id"], None, None, None)]
    return [_merged_item(phase, item, *part) for part in parts]


def _merged_item(
    phase: dict[str, Any],
    item: dict[str, Any],
    key: str,
    text: str | None,
    reasons: list[dict[str, str]] | None,
    who: str | None,
) -> dict[str, Any]:
    when = item["applies_if"]
    return without_empty(
        {
            "id": key,
            "checklist": "merged",
            "phase": PHASES[phase["phase"]],
            "named_phase": phase["phase"],
            "text": text or TEXTS.get(key, item["text"]),
            "who": [who or item["who"]],
            "answer": ANSWERS.get(key, item["answer"]),
            "stops": item["hard_stop"],
            "yields_to_emergency": True if key in YIELDS else None,
            "reference": "" if when == "always" else when,
            "reasons": MERGED.get(key, []) if reasons is None else reasons,
            "choices": CHOICES.get(key),
            **PROVEN.get(key, {}),
            "covers": item.get("from"),
            "note": item.get("note"),
            "recalled_parts": item.get("seen_note"),
            "sources": item["sources"],
            "evidence": EVIDENCE[item["seen"]],
            "read_at": item.get("page"),
        }
    )


def _covered_stops(merged: dict[str, Any]) -> set[str]:
    """Items of published lists that a stopping item of the merged list covers."""
    return {
        covered
        for phase in merged["phases"]
        for item in phase["items"]
        if item["hard_stop"]
        for covered in item.get("from", [])
    }


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
