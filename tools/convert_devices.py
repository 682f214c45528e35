"""Turn the reference's device tables into pack files. Run once; the files are then edited by hand.

    python tools/convert_devices.py ../shared/clinical/materials_devices.yaml resources/catalog

Tables that are plain arithmetic (French to mm, inch to um) are not carried: `units` computes them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from device_notes import device_notes
from device_rows import cited, rest, slug
from pack_yaml import read_reference, without_empty, write_section
from us_spelling import american

Raw = dict[str, Any]
CITATION = {"source", "seen", "page", "page_fields"}
ARITHMETIC = {"evidence": "engineering"}

CLOSURE_NAMES = {
    "angio_seal_6f": "Angio-Seal 6 Fr",
    "angio_seal_8f": "Angio-Seal 8 Fr",
    "proglide": "Perclose ProGlide",
    "prostar_xl": "Prostar XL",
    "femoseal": "FemoSeal",
    "starclose": "StarClose",
    "celt_acd": "Celt ACD",
    "exoseal": "ExoSeal",
    "mynx": "Mynx",
    "vascade": "Vascade",
    "manta_14f": "Manta 14 Fr",
    "manta_18f": "Manta 18 Fr",
}
# From the devices' own warnings (facts of note closure_devices): materials to hold against allergies
_ANGIO_SEAL = ["bovine", "collagen", "polyglycolic_acid", "polylactic_acid"]
# said in the product's name only
STENT_DIAMETERS = {
    "Gore Viabahn 5-6 mm (0.018/0.014 in wire)": [5, 6],
    "Gore Viabahn 7-8 mm (0.018/0.014 in wire)": [7, 8],
}
CLOSURE_ALLERGENS = {
    "angio_seal_6f": _ANGIO_SEAL,
    "angio_seal_8f": _ANGIO_SEAL,
    "manta_14f": ["bovine", "collagen"],
    "manta_18f": ["bovine", "collagen"],
    "celt_acd": ["stainless_steel"],
}
_ALLERGY_WORDS = {"beef_or_collagen_allergy", "polyglycolic_polylactic_allergy"}  # said by CLOSURE_ALLERGENS
SPECIAL_NAMES = {
    "rf_pain_cannula": "Radiofrequency cannula for pain work",
    "rf_tumour_electrode": "Radiofrequency tumor electrode",
    "microwave_antenna": "Microwave antenna",
    "cryoprobe": "Cryoprobe",
    "vertebroplasty_needle": "Vertebroplasty needle",
    "spinal_needle": "Spinal needle",
    "scs_lead": "Spinal cord stimulator lead",
    "intrathecal_pump": "Intrathecal pump",
}
HEADERS = {
    "wire_sizes": "Guidewires by diameter.",
    "sheath_sizes": "Introducer sheaths by label. Outer diameters are estimates (label + 1 to + 2 Fr):\n"
    "replace them with the product's figure.",
    "sheath_products": "Outer diameters of single sheaths, for the check against the artery; confirm them.",
    "diagnostic_catheters": "Diagnostic catheters by size; the lumen varies by maker and shape.",
    "guide_catheters": "Guide catheters: sizes with their range of lumens, then single products.",
    "microcatheters": "Microcatheters. `dmso: true` where the label says so; absent means unknown.",
    "balloon_platforms": "Balloon catheters by wire platform.",
    "stent_products": "Stents and stent-grafts with their sheath, wire or vessel range.",
    "closure_devices": "Closure devices: sheath range first, then vessel size and puncture site.",
    "caval_filters": "Caval filters: largest cava at the landing zone, measured by cavography or CT.",
    "needle_sizes": "Needles with regular wall, the worst case; a thin-wall needle's label is the authority.",
    "coaxial_pairs": "Biopsy needles and the coaxial introducer each goes with.",
    "drainage_catheters": "Drains and tubes: usual sizes.",
    "special_devices": "Coronary, ablation and pain devices: usual sizes.",
    "device_notes": "What holds for a whole group of devices.",
}


def convert(reference: Path, pack: Path) -> None:
    """Write one file for each table of catheters, sheaths, wires, needles and implants."""
    raw = read_reference(reference)
    tables = raw["catheters_sheaths_wires"]
    sections: dict[str, list[Raw]] = {name: CONVERTERS[name](tables) for name in CONVERTERS}
    sections["device_notes"] = device_notes(tables, raw["fit_rules"])
    for name, entries in sections.items():
        write_section(
            pack / "devices" / f"{name}.yaml",
            name,
            american([without_empty(row) for row in entries]),
            HEADERS[name],
        )


def _row(entry_id: str, raw: Raw, owner: Raw | None = None, **fields: Any) -> Raw:
    """Return a device row: its id, the given fields, then evidence; fields read apart are named."""
    source = raw if "source" in raw else (owner or raw)
    known = dict.fromkeys(raw.get("page_fields", ()), "page")
    return {"id": entry_id, **fields, **cited(source), "field_evidence": known}


def _span(value: Any) -> list[float] | None:
    """Return a value as a range; the reference writes one number where both ends are the same."""
    return None if value is None else value if isinstance(value, list) else [value, value]


def _size(value: float) -> str:
    return str(value).replace(".", "_")


def _wires(tables: Raw) -> list[Raw]:
    return [
        {
            "id": f"wire_{_size(format(row['in'], '.3f'))}",
            "diameter_in": row["in"],
            "use": row["use"],
            "sources": ["s_textbook_general"],
            **ARITHMETIC,
        }
        for row in tables["wire_in_to_mm"]["rows"]
    ]


def _sheath_sizes(tables: Raw) -> list[Raw]:
    return [
        {
            "id": f"sheath_{row['fr']}fr",
            "accepts_fr": row["accepts_catheter_fr"],
            "estimated_od_mm": [row["est_od_low_mm"], row["est_od_high_mm"]],
            "sources": ["s_learnir_wires", "s_virwiki_sheath"],
            **ARITHMETIC,
        }
        for row in tables["sheath_table"]["rows"]
    ]


def _sheath_products(tables: Raw) -> list[Raw]:
    return [
        _row(slug(row["product"]), row, name=row["product"], accepts_fr=row["accepts_fr"], od_mm=row["od_mm"])
        for row in tables["sheath_od_products"]["rows"]
    ]


def _diagnostic(tables: Raw) -> list[Raw]:
    table = tables["diagnostic_catheters"]
    return [
        _row(
            f"diagnostic_{row['fr']}fr",
            row,
            table,
            fr=row["fr"],
            id_in=row["id_in"],
            max_wire_in=row["max_wire_in"],
        )
        for row in table["rows"]
    ]


def _guides(tables: Raw) -> list[Raw]:
    table = tables["guide_catheters"]
    sizes = [_row(f"guide_{row['fr']}fr", row, fr=row["fr"], id_in=row["id_in"]) for row in table["rows"]]
    products = [
        _row(
            f"{slug(product)}_{size}fr",
            table["product_source"],
            product=product,
            fr=int(size),
            id_in=[lumen, lumen],
        )
        for product, lumens in table["product_id_in"].items()
        for size, lumen in lumens.items()
    ]
    return [*sizes, *products]


def _microcatheters(tables: Raw) -> list[Raw]:
    rows = []
    for raw in tables["microcatheters"]["rows"]:
        plain = rest(raw, {"model", "dead_space_ml", "dead_space_ml_range", *CITATION})
        dead_space = _span(raw.get("dead_space_ml_range", raw.get("dead_space_ml")))
        rows.append(_row(slug(raw["model"]), raw, name=raw["model"], **plain, dead_space_ml=dead_space))
    return rows


def _balloons(tables: Raw) -> list[Raw]:
    return [
        _row(
            f"balloon_wire_{_size(format(row['platform_wire_in'], '.3f'))}",
            row,
            wire_in=row["platform_wire_in"],
            usual_sheath_fr=row["usual_sheath_fr"],
            examples=row["examples"],
        )
        for row in tables["balloon_catheters"]["rows"]
    ]


def _stents(tables: Raw) -> list[Raw]:
    return [
        _row(
            slug(row["product"]),
            row,
            name=row["product"],
            sheath_fr=_span(row.get("sheath_fr")),
            diameters_mm=STENT_DIAMETERS.get(row["product"], row.get("diameters_mm")),
            **rest(row, {"product", "sheath_fr", "diameters_mm", *CITATION}),
        )
        for row in tables["stent_grafts_and_stents"]["rows"]
    ]


def _closure(tables: Raw) -> list[Raw]:
    raws = {raw["id"]: raw for raw in tables["closure_devices"]["rows"]}
    rows = []
    for code, raw in raws.items():
        low, high = raw.get("sheath_fr", (None, raw.get("max_sheath_fr")))
        # the page's warnings hold for both sizes; the reference writes them once
        avoid = raws["angio_seal_6f"]["avoid"] if code == "angio_seal_8f" else raw.get("avoid", ())
        row = _row(
            code,
            raw,
            name=CLOSURE_NAMES[code],
            min_sheath_fr=low,
            max_sheath_fr=high,
            **rest(raw, {"id", "sheath_fr", "max_sheath_fr", "vessel_min_seen", "avoid", *CITATION}),
            allergens=CLOSURE_ALLERGENS.get(code),
            avoid=[word for word in avoid if word not in _ALLERGY_WORDS],
        )
        if "vessel_min_seen" in raw:
            row["field_evidence"]["vessel_min_mm"] = raw["vessel_min_seen"]
        rows.append(row)
    return rows


def _filters(tables: Raw) -> list[Raw]:
    table = tables["ivc_filters"]
    return [
        _row(slug(row["model"]), row, table, name=row["model"], **rest(row, {"model", *CITATION}))
        for row in table["rows"]
    ]


def _needles(tables: Raw) -> list[Raw]:
    table = tables["needles"]
    rows = [_row(f"needle_{row['gauge']}g", row, table, **row) for row in table["rows"]]
    for row in rows:
        row["field_evidence"] = {"max_wire_regular_wall_in": "engineering"}
    return rows


def _coaxial(tables: Raw) -> list[Raw]:
    table = tables["biopsy"]
    return [
        _row(f"coaxial_{row['coaxial_g']}g_for_{row['needle_g']}g", row, table, **row)
        for row in table["pairs"]
    ]


def _drains(tables: Raw) -> list[Raw]:
    table = tables["drainage_and_access_catheters"]
    return [_row(row["use"], row, table, use=row["use"], fr=row["fr"]) for row in table["rows"]]


def _special(tables: Raw) -> list[Raw]:
    pci = tables["pci"]
    rows = [
        _row("coronary_balloon", pci, name="Coronary balloon", wire_in=pci["wire_platform_in"])
        | {"diameters_mm": pci["balloon_mm_examples"]},
        _row("coronary_stent", pci, name="Coronary stent", wire_in=pci["wire_platform_in"])
        | {"diameters_mm": pci["stent_mm_examples"]},
    ]
    for code, raw in tables["ablation_and_pain_devices"].items():
        if code == "facts":
            continue
        plain = rest(raw, {"active_tip_cm", *CITATION})
        if "active_tip_cm" in raw:
            plain["active_tip_mm"] = [end * 10 for end in raw["active_tip_cm"]]
        rows.append(_row(code, raw, name=SPECIAL_NAMES[code], **plain))
    return rows


CONVERTERS: dict[str, Callable[[Raw], list[Raw]]] = {
    "wire_sizes": _wires,
    "sheath_sizes": _sheath_sizes,
    "sheath_products": _sheath_products,
    "diagnostic_catheters": _diagnostic,
    "guide_catheters": _guides,
    "microcatheters": _microcatheters,
    "balloon_platforms": _balloons,
    "stent_products": _stents,
    "closure_devices": _closure,
    "caval_filters": _filters,
    "needle_sizes": _needles,
    "coaxial_pairs": _coaxial,
    "drainage_catheters": _drains,
    "special_devices": _special,
}

if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
