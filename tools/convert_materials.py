"""Turn the reference's embolic materials and target levels into pack files. Run once; then edited by hand.

    python tools/convert_materials.py ../shared/clinical/materials_devices.yaml resources/catalog

Sizing rules, fit rules and devices: convert_devices.py. Barcodes: convert_udi.py.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from device_rows import band, cited, fact, rest, source_list
from material_words import (
    ALIASES,
    CONTRAINDICATIONS_OF,
    LEVEL_LABELS,
    PRODUCT_FILES,
    SPELLED_OUT,
    VOCABULARIES,
)
from open_point_concerns import MATERIALS, open_points
from pack_yaml import read_reference, without_empty, write_section
from source_entries import source_entry
from us_spelling import american

Raw = dict[str, Any]


def convert(reference: Path, pack: Path) -> None:
    """Write products, levels, their words, the sources and open points of materials_devices.yaml."""
    raw = read_reference(reference)
    products = {entry["id"]: entry for entry in raw["embolics"]}
    for name, classes in PRODUCT_FILES.items():
        entries = [_product(entry, products) for entry in raw["embolics"] if entry["class"] in classes]
        write_section(
            pack / "materials" / f"{name}.yaml",
            "embolic_products",
            american(entries),
            "Embolic products. Product figures stay editable: where a label differs, the label wins.",
        )
    write_section(
        pack / "materials" / "target_levels.yaml",
        "target_levels",
        american(_levels(raw["target_levels"])),
        "Levels of the vascular tree, to match an embolic to the vessel.",
    )
    for vocabulary, labels in VOCABULARIES.items():
        write_section(
            pack / "words" / f"{vocabulary}.yaml",
            "words",
            [
                {"id": f"{vocabulary}.{code}", "label": label, "vocabulary": vocabulary}
                for code, label in labels.items()
            ],
            f"Codes of the vocabulary {vocabulary}; change labels freely, codes never.",
        )
    write_section(
        pack / "sources" / "materials.yaml",
        "sources",
        [_source(source_id, source) for source_id, source in raw["sources"].items()],
        "Documents behind embolic products, devices, fit and sizing rules and barcodes.\n"
        "Titles may be shortened or described; the address identifies the work.",
    )
    write_section(
        pack / "open_points" / "materials.yaml",
        "open_points",
        american(open_points(raw["unsure"], "materials", MATERIALS)),
        "What the reference itself is unsure of. `concerns` names entries as section/id.",
    )


def _source(source_id: str, raw: Raw) -> Raw:
    year = str(raw["year"])
    entry = source_entry(
        source_id,
        {
            "title": raw["title"],
            "by": raw["org"],
            "year": int(year) if year.isdigit() else None,
            "ref": "" if year.isdigit() or year == "n.d." else year,
            "note": raw.get("note"),
        },
    )
    return without_empty({**entry, "url": raw["url"]})


def _levels(raw: Raw) -> list[Raw]:
    levels = []
    for code, label in LEVEL_LABELS.items():
        level = raw[code]
        low, high = level.get("calibre_mm", (None, None))
        levels.append(
            without_empty(
                {
                    "id": code,
                    "label": label,
                    "caliber_min_mm": low,
                    "caliber_max_mm": high,
                    "meaning": level["meaning"],
                    "typical_agents": level["typical_agents"],
                    **cited(raw),
                    "note": raw["note"],
                    "facts": [fact(row, raw) for row in raw["facts"]] if code == "distal" else [],
                }
            )
        )
    return levels


def _product(raw: Raw, products: dict[str, Raw]) -> Raw:
    spelled = SPELLED_OUT.get(raw["id"], {})
    return without_empty(
        {
            "id": raw["id"],
            "name": raw["name"],
            "aliases": ALIASES.get(raw["id"]),
            "examples": raw["examples"],
            "material_class": raw["class"],
            "status": raw.get("status", "current"),
            "permanence": raw["permanence"],
            "duration_days": raw.get("duration_days"),
            "mechanism": spelled.get("mechanism", raw["mechanism"]),
            "target_levels": raw["target_level"],
            "indications": raw["indications"],
            **cited(raw),
            "evidence_note": raw.get("evidence_note"),
            "sizes": _sizes(raw["sizes"]),
            "delivery": _delivery(raw["delivery"]),
            "radiopaque": raw["radiopaque"],
            "radiopaque_by_product": raw.get("radiopaque_by_product"),
            "contraindications": _contraindications(raw, products),
            "contraindications_grounds": _grounds(raw.get("contraindications_evidence")),
            "allergen_flags": raw["allergen_flags"],
            "allergen_flags_by_product": raw.get("allergen_flags_by_product"),
            "ethical_flags": raw.get("ethical_flags"),
            "mr": raw["mr"],
            "radiation": raw.get("radiation"),
            "nontarget_risk": spelled.get("nontarget_risk", raw["nontarget_risk"]),
            "pain": raw["pain"],
            "pain_note": raw.get("pain_note"),
            "monitoring": raw.get("monitoring"),
            "facts": [fact(row, raw) for row in raw.get("facts", ())],
        }
    ) | {"allergen_flags": raw["allergen_flags"]}


def _grounds(raw: Raw | None) -> Raw | None:
    return cited(raw) if raw else None


def _contraindications(raw: Raw, products: dict[str, Raw]) -> list[str]:
    """Return the list itself, a reference such as `as pushable coils` replaced by what it stands for."""
    if raw["id"] not in CONTRAINDICATIONS_OF:
        return list(raw["contraindications"])
    other, without, added = CONTRAINDICATIONS_OF[raw["id"]]
    listed = [text for text in products[other]["contraindications"] if text not in without]
    return [*listed, *added]


def _sizes(raw: Raw) -> Raw:
    renamed = {"alt_bands_um": "alternative_bands_um"}
    special = {"size_bands_evidence", "label_min_catheter_id", "models"}
    sizes: Raw = {renamed.get(key, key): value for key, value in rest(raw, special).items()}
    sizes["bands_grounds"] = _grounds(raw.get("size_bands_evidence"))
    if "label_min_catheter_id" in raw:
        chart = raw["label_min_catheter_id"]
        sizes["labeled_lumens"] = {
            "product": chart["product"],
            "bands": [
                {"band_um": band(text), "min_id_in": lumen} for text, lumen in chart["by_band_in"].items()
            ],
            "sources": source_list(chart["source"]),
            "evidence": chart["seen"],
        }
    sizes["models"] = [{**rest(model, {"catheter"}), **model["catheter"]} for model in raw.get("models", ())]
    return sizes


def _delivery(raw: Raw) -> Raw:
    delivery = dict(raw)
    for key in ("guide_fr_by_diameter", "sheath_fr_by_diameter"):
        if key in raw:
            delivery[key] = [{"diameter_mm": band(text), "fr": size} for text, size in raw[key].items()]
    return delivery


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
