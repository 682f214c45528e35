"""Turn the reference's barcode rules into pack files. Run once; the files are then edited by hand.

python tools/convert_udi.py ../shared/clinical/materials_devices.yaml resources/catalog
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from device_rows import cited, fact, slug
from pack_yaml import read_reference, without_empty, write_section
from us_spelling import american

Raw = dict[str, Any]
_SYNTAX = {"source": "s_gs1_syntax", "seen": "page"}
_HIBC = {"source": ["s_ptw_udi", "s_hibc_idautomation"], "seen": "page"}
_ISBT = {"source": "s_iccbba_idautomation", "seen": "page"}
_HIBC_TOKEN_NAMES = {
    "$": "lot",
    "$+": "serial",
    "$$": "quantity_or_date_then_lot",
    "$$+": "quantity_or_date_then_serial",
    "/S": "serial_supplement",
    "/16D": "manufacture_date",
    "/14D": "expiry_date",
    "/Q": "quantity",
}


def convert(reference: Path, pack: Path) -> None:
    """Write elements, rules and worked examples of the three barcode agencies."""
    raw = read_reference(reference)["udi"]
    for name, entries, header in (
        ("udi_elements", _elements(raw), "Identifiers, delimiters and prefixes of device barcodes."),
        ("udi_rules", _rules(raw), "How a device barcode is told apart, read and checked."),
        ("udi_examples", _examples(raw), "Worked examples; `<GS>` stands for the separator, ASCII 29."),
    ):
        write_section(
            pack / "udi" / f"{name}.yaml", name, american([without_empty(row) for row in entries]), header
        )


def _elements(raw: Raw) -> list[Raw]:
    gs1, hibc, isbt = raw["gs1"], raw["hibc"], raw["iccbba_isbt128"]
    rows = [
        _element(f"gs1.{row['ai']}", "GS1", "identifier", row["ai"], row["name"], _SYNTAX)
        | {"format": row["format"], "ends_with_fnc1": row.get("fnc1_needed"), "note": row.get("note")}
        for row in gs1["application_identifiers"]
    ]
    rows += [
        _element(
            f"symbology.{row['id'][1:].lower()}_{'upper' if row['id'][1].isupper() else 'lower'}",
            "HIBCC" if "HIBC" in row["symbology"] else "GS1",
            "symbology",
            row["id"],
            row["symbology"],
            gs1["symbology_evidence"],
        )
        for row in gs1["symbology_ids"]
    ]
    rows += [
        _element(f"hibc.{_HIBC_TOKEN_NAMES[code]}", "HIBCC", "delimiter", code, text, _HIBC)
        for code, text in hibc["secondary_tokens"].items()
    ]
    rows += [
        _element(f"hibc.date_flag_{slug(code)}", "HIBCC", "date_flag", code, text, _HIBC)
        for code, text in hibc["date_flags_after_dollars"].items()
    ]
    rows += [
        _element(f"isbt128.{slug(text.split(',')[0])}", "ICCBBA", "delimiter", code, text, _ISBT)
        for code, text in isbt["delimiters"].items()
    ]
    return rows


def _element(entry_id: str, agency: str, role: str, code: str, name: str, evidence: Raw) -> Raw:
    return {"id": entry_id, "agency": agency, "role": role, "code": code, "name": name, **cited(evidence)}


def _rules(raw: Raw) -> list[Raw]:
    gs1, hibc, isbt = raw["gs1"], raw["hibc"], raw["iccbba_isbt128"]
    check, dates, separators, mod43 = (
        gs1["check_digit"],
        gs1["dates"],
        gs1["separators"],
        hibc["check_character"],
    )
    return [
        _rule("parts", "Device and production identifier", list(raw["meaning"].values())[:2], raw["meaning"]),
        _rule(
            "detection", "Telling the agencies apart", raw["detection_order"], _SYNTAX, evidence="engineering"
        ),
        _rule("gs1.elements", "GS1 elements", [], _SYNTAX, agency="GS1", facts=gs1["facts"]),
        _rule(
            "gs1.check_digit",
            "GS1 check digit",
            [check["words"]],
            _SYNTAX,
            agency="GS1",
            evidence="engineering",
            figures={key: str(value) for key, value in check["example"].items()},
        ),
        _rule(
            "gs1.indicator",
            "GTIN-14 indicator digit",
            [gs1["indicator_digit"]],
            gs1["indicator_evidence"],
            agency="GS1",
        ),
        _rule(
            "gs1.dates",
            "GS1 dates",
            [dates["rule_day00"], dates["century_formula"], f"Reject: {dates['reject']}"],
            {"source": ["s_gs1_ai17_doc", "s_gs1_syntax"], "seen": "page"},
            agency="GS1",
            facts=dates["facts"],
        ),
        _rule(
            "gs1.separator",
            "GS1 separator",
            [separators["words"], separators["consequence"]],
            separators["evidence"],
            agency="GS1",
        ),
        _rule(
            "hibc.structure",
            "HIBC structure",
            [
                hibc["structure"],
                hibc["primary"]["uom_zero"],
                f"MMYY means the {hibc['mmyy_means']}",
                hibc["link_character"],
            ],
            _HIBC,
            agency="HIBCC",
            figures={"primary_pattern": hibc["primary"]["regex"]},
            facts=hibc["facts"],
        ),
        _rule(
            "hibc.check_character",
            "HIBC check character",
            [mod43["words"], mod43["printed"]],
            mod43["evidence"],
            agency="HIBCC",
            figures={"table": mod43["table"], **mod43["example"]},
        ),
        _rule(
            "hibc.pitfalls", "HIBC pitfalls", hibc["pitfalls"], _HIBC, agency="HIBCC", evidence="engineering"
        ),
        _rule(
            "isbt128", "ISBT 128", [isbt["date"], isbt["note"]], _ISBT, agency="ICCBBA", facts=isbt["facts"]
        ),
        _rule(
            "record",
            "What is kept of a scan",
            [raw["record_keeping"]],
            raw["meaning"],
            evidence="engineering",
        ),
    ]


def _rule(
    entry_id: str,
    label: str,
    statements: list[str],
    grounds: Raw,
    *,
    agency: str = "",
    evidence: str = "",
    figures: Raw | None = None,
    facts: list[Raw] | None = None,
) -> Raw:
    return {
        "id": entry_id,
        "label": label,
        "agency": agency,
        "statements": statements,
        "figures": figures,
        **cited(grounds),
        **({"evidence": evidence} if evidence else {}),
        "facts": [fact(row, grounds) for row in facts or ()],
    }


def _examples(raw: Raw) -> list[Raw]:
    return [
        {
            "id": f"example.{number:02}",
            "agency": row["agency"],
            "text": row.get("hri") or row.get("raw_gs1") or row["raw"],
            "human_readable": "hri" in row,
            "fields": row["fields"],
            **cited(row),
            "note": row.get("note"),
        }
        for number, row in enumerate(raw["worked_examples"], start=1)
    ]


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
