"""Statements and facts that belong to a group of devices rather than to one row."""

from __future__ import annotations

from typing import Any

from device_rows import cited, fact

Raw = dict[str, Any]


def device_notes(tables: Raw, fit: Raw) -> list[Raw]:
    """Return the entries of section device_notes in the reference's order, the order of fit checks last."""
    french = tables["french_arithmetic"]
    lumen = tables["microsphere_lumen"]
    balloons = tables["balloon_catheters"]
    stents = tables["stent_grafts_and_stents"]
    filters = tables["ivc_filters"]
    needles = tables["needles"]
    biopsy = tables["biopsy"]
    drains = tables["drainage_and_access_catheters"]
    pci = tables["pci"]
    special = tables["ablation_and_pain_devices"]
    textbook = {"source": "s_textbook_general", "seen": "recalled"}
    return [
        _note(
            "french_arithmetic",
            "French, gauge and inch",
            [french[key] for key in ("rule", "catheters", "sheaths", "needles", "wires", "balloons_stents")],
            french["facts"],
            {"sources": ["s_learnir_wires", "s_thoracickey_material"], "evidence": "page"},
        ),
        _note(
            "sheaths",
            "Introducer sheaths",
            [tables["sheath_table"]["note"], tables["sheath_od_products"]["note"]],
            [],
            {"sources": ["s_learnir_wires", "s_virwiki_sheath"], "evidence": "engineering"},
        ),
        _table_note("diagnostic_catheters", "Diagnostic catheters", tables["diagnostic_catheters"]),
        _note(
            "guide_catheters",
            "Guide catheters",
            [tables["guide_catheters"]["note"]],
            tables["guide_catheters"]["facts"],
            cited(tables["guide_catheters"]["product_source"]),
        ),
        _note(
            "microcatheters",
            "Microcatheters",
            [tables["microcatheters"]["note"]],
            tables["microcatheters"]["facts"],
            {"sources": ["s_schneider_micro", "s_marathon_coil"], "evidence": "page"},
        ),
        _note(
            "microsphere_lumen",
            "Microspheres and particles through a lumen",
            [lumen["note"], lumen["compressible_rule"], lumen["rigid_rule"], lumen["rigid_reference_note"]],
            [],
            {"sources": ["s_embogold_ifu", "s_nspva_ifu"], "evidence": "engineering"},
            was=lumen["rigid_rule_was"],
        ),
        _note(
            "balloon_catheters",
            "Balloon catheters",
            [balloons["note"], balloons["inflation"]],
            [],
            cited(balloons["inflation_evidence"]),
        ),
        _note("stents", "Stents and stent-grafts", [stents["sizing"]], [], cited(stents["sizing_evidence"])),
        _note(
            "closure_devices",
            "Closure devices",
            [tables["closure_devices"]["note"]],
            tables["closure_devices"]["facts"],
            {"sources": ["s_vcd_table", "s_angioseal_ifu"], "evidence": "page"},
        ),
        _note(
            "caval_filters",
            "Caval filters",
            [filters["note"], filters["rule"]],
            [],
            {"sources": [filters["source"]], "evidence": "engineering"},
        ),
        _note(
            "needles", "Needles", [needles["note"]], needles["wire_rules"], cited(needles), was=needles["was"]
        ),
        _note("biopsy", "Biopsy needles", [biopsy["rule"], biopsy["note"]], biopsy["facts"], cited(biopsy)),
        _note("drainage", "Drainage catheters", [drains["wire_note"]], [], cited(drains)),
        _note("coronary", "Coronary devices", [], pci["rules"], cited(pci)),
        _note("ablation_and_pain", "Ablation and pain devices", [], special["facts"], cited(textbook)),
        _note(
            "fit_order",
            "Order of fit checks",
            [
                *fit["evaluation_order"],
                fit["constants"]["min_radial_clearance_note"],
                fit["tolerance"]["catheter_in_sheath_note"],
            ],
            [],
            {"sources": ["s_textbook_general"], "evidence": "engineering"},
        ),
    ]


def _table_note(note_id: str, label: str, table: Raw) -> Raw:
    return _note(note_id, label, [table["note"]], table["facts"], cited(table))


def _note(
    note_id: str, label: str, statements: list[str], facts: list[Raw], evidence: Raw, was: str = ""
) -> Raw:
    return {
        "id": note_id,
        "label": label,
        "statements": statements,
        **evidence,
        "facts": [fact(row, {}) for row in facts],
        "was": was,
    }
