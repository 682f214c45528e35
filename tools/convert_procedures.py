"""Turn the clinical reference's procedures.yaml into pack files. Run once; the files are then edited by hand.

python tools/convert_procedures.py ../shared/clinical/procedures.yaml resources/catalog
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from open_point_concerns import PROCEDURES, open_points
from pack_yaml import read_reference, without_empty, write_section
from procedure_words import (
    ACCESS_KINDS,
    ADDED_SYNONYMS,
    CATEGORY_PURPOSES,
    CATEGORY_SYNONYMS,
    PROCEDURE_PURPOSES,
    RENAMED_CODES,
    VOCABULARIES,
    plain_label,
)
from source_entries import source_entry
from us_spelling import american

Raw = dict[str, Any]


def convert(reference: Path, pack: Path) -> None:
    """Write every pack file that rests on procedures.yaml."""
    raw = read_reference(reference)
    _write_procedures(raw["procedures"], raw["categories"], pack / "procedures")
    _write_words(raw, pack / "words")
    write_section(
        pack / "access_sites.yaml",
        "access_sites",
        [
            without_empty(
                {
                    "id": site_id,
                    "label": site["label"],
                    "kind": site["kind"],
                    "site_rules": site["periprocedural_id"],
                }
            )
            for site_id, site in raw["access_sites"].items()
        ],
        "Ways in. `site_rules` points to the entry of section access_rules that holds limits and care.",
    )
    write_section(
        pack / "embolic_families.yaml",
        "embolic_families",
        american([_family(key, family) for key, family in raw["embolic_materials"].items()]),
        "Families of embolic materials as procedures name them; `products`: ids of section embolic_products.",
    )
    write_section(
        pack / "sources" / "procedures.yaml",
        "sources",
        [source_entry(source_id, source) for source_id, source in raw["sources"].items()],
        "Documents behind procedures, access sites and embolic families.\n"
        "`read_at` is the page on which figures with evidence `page` were read.",
    )
    write_section(
        pack / "open_points" / "procedures.yaml",
        "open_points",
        open_points(raw["unsure"], "procedures", PROCEDURES),
        "What the reference itself is unsure of. `concerns` names entries as section/id.",
    )


def _write_procedures(procedures: list[Raw], categories: list[str], folder: Path) -> None:
    for category in categories:
        write_section(
            folder / f"{category}.yaml",
            "procedures",
            american([_procedure(raw) for raw in procedures if raw["category"] == category]),
            f"Procedures of category {category}. Ordered lists start with the usual choice.\n"
            "Defaults for planning, to be confirmed by the physician; drug doses are reference ranges.",
        )


def _cited(raw: Raw) -> Raw:
    """Return the evidence fields of a reference row, which names one source and how it was read."""
    return {"sources": [raw["source"]] if raw["source"] else [], "evidence": raw["seen"]}


def _without(raw: Raw, *names: str) -> Raw:
    return {key: value for key, value in raw.items() if key not in names}


def _procedure(raw: Raw) -> Raw:
    clinical = raw["provenance"]["clinical"]
    entry = without_empty(
        {
            "id": raw["id"],
            "name": raw["name"],
            "synonyms": [*raw["synonyms"], *ADDED_SYNONYMS.get(raw["id"], ())],
            "named_in": _phrases(raw["seed"]),
            "category": raw["category"],
            "purposes": PROCEDURE_PURPOSES.get(raw["id"]),
            "body_region": raw["body_region"],
            "laterality": raw["laterality"],
            "urgency": [RENAMED_CODES.get(code, code) for code in raw["urgency"]],
            **_cited(clinical),
            "evidence_note": raw["evidence_note"],
            "indications": raw["indications"],
            "contraindications": raw["contraindications"],
            "guidance": raw["guidance"],
            "access_options": raw["access_options"],
            "anesthesia_options": raw["anesthesia_options"],
            "positions": raw["positions"],
            "labs": raw["labs"],
            "embolic_options": raw["embolic_options"],
            "device_list": raw["device_list"],
            "drugs": [{**_without(drug, "source", "seen"), **_cited(drug)} for drug in raw["drugs"]],
            "antibiotic": {**_without(raw["antibiotic"], "source", "seen"), **_cited(raw["antibiotic"])},
            "contrast": raw["contrast"],
            "duration_min": raw["duration_min"],
            "complications": [
                {**_without(row, "source", "seen"), **_cited(row)} for row in raw["complications"]
            ],
            "post_care": raw["post_care"],
            "codes_icd10pcs": raw["codes"]["icd10pcs"],
            "field_evidence": [
                {"covers": extra["covers"], **_cited(extra)} for extra in raw["provenance"]["extra"]
            ],
            "further_sources": _further_sources(raw),
        }
    )
    bleeding = without_empty(_bleeding(raw["bleeding_risk_sir"]))
    return _insert_before(entry, "antibiotic", "bleeding", bleeding)


def _insert_before(entry: Raw, before: str, key: str, value: Any) -> Raw:
    ordered: Raw = {}
    for name, part in entry.items():
        if name == before:
            ordered[key] = value
        ordered[name] = part
    return ordered


def _bleeding(raw: Raw) -> Raw:
    return {
        "value": raw["value"],
        "sir_row": raw["sir_row"],
        "dual_listed": raw["dual_listed"],
        "ambiguity": raw["ambiguity"],
        **_cited(raw),
        "asra": raw["asra"],
        "asra_sources": [raw["asra_source"]] if raw["asra_source"] else [],
        "asra_evidence": raw["asra_seen"],
        "note": raw["note"],
    }


def _further_sources(raw: Raw) -> list[str]:
    """Return the documents listed for the entry that none of its fields names."""
    named: set[str] = set()

    def collect(value: Any) -> None:
        if isinstance(value, dict):
            named.update(value[key] for key in ("source", "asra_source") if value.get(key))
            for part in value.values():
                collect(part)
        elif isinstance(value, list):
            for part in value:
                collect(part)

    collect(raw)
    return [source for source in raw["sources"] if source not in named]


def _phrases(seed: list[Raw] | None) -> list[str]:
    return list(dict.fromkeys(row["phrase"] for row in seed or ()))


def _family(family_id: str, raw: Raw) -> Raw:
    return without_empty(
        {
            "id": family_id,
            "label": raw["label"],
            "named_in": _phrases(raw["seed"]),
            "permanence": raw["permanence"],
            "mechanism": raw["mechanism"],
            "status": raw["status"],
            "typical_sizes": raw["typical_sizes"],
            "products": raw["materials_ids"],
            **_cited(raw),
        }
    )


def _write_words(raw: Raw, folder: Path) -> None:
    for name, (vocabulary, labels) in VOCABULARIES.items():
        codes = [RENAMED_CODES.get(code, code) for code in raw[name]]
        _write_vocabulary(folder, vocabulary, {code: labels.get(code, plain_label(code)) for code in codes})
    _write_vocabulary(folder, "access_kind", ACCESS_KINDS)


def _write_vocabulary(folder: Path, vocabulary: str, labels: dict[str, str]) -> None:
    entries = []
    for code, label in labels.items():
        entry: Raw = {"id": f"{vocabulary}.{code}", "label": label, "vocabulary": vocabulary}
        if vocabulary == "category":
            entry["purposes"] = CATEGORY_PURPOSES.get(code, ["therapeutic"])
            entry |= {"synonyms": CATEGORY_SYNONYMS[code]} if code in CATEGORY_SYNONYMS else {}
        entries.append(entry)
    write_section(
        folder / f"{vocabulary}.yaml",
        "words",
        entries,
        f"Codes of the vocabulary {vocabulary} in display order; change labels freely, codes never.",
    )


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
