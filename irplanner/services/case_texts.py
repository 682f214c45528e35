"""The words a case list shows and searches: written with each save, in the content pack's own terms."""

from __future__ import annotations

import unicodedata
from datetime import datetime

from irplanner.catalog.catalog import Catalog
from irplanner.models.base import NAME, TEXT
from irplanner.models.enums import Laterality
from irplanner.planning.facts import CaseFacts, Embolic
from irplanner.services.case_record import CaseRecord

_SIDES = {Laterality.LEFT: "L", Laterality.RIGHT: "R", Laterality.BILATERAL: "L+R"}


def list_texts(record: CaseRecord, catalog: Catalog, created_at: datetime) -> dict[str, str]:
    """Return the text columns of `cases` that lists show, search and sort by."""
    facts = record.facts
    procedure = catalog.procedures.get(facts.procedure)
    texts = {
        "procedure_name": (procedure.name if procedure else facts.procedure)[:NAME],
        "procedure_category": procedure.category if procedure else "",
        "access_text": _access_text(facts, catalog)[:TEXT],
        "embolic_text": "; ".join(_embolic_text(line, catalog) for line in facts.embolics)[:TEXT],
    }
    synonyms = procedure.synonyms if procedure else ()
    words = (
        facts.patient.name,
        facts.patient.mrn,
        record.accession_number,
        record.case_id,
        facts.scheduled_at.isoformat()[:16] if facts.scheduled_at else None,
        record.room_code,
        facts.team.operator,
        facts.procedure,
        facts.laterality,
        facts.anesthesia.type,
        *texts.values(),
        *synonyms,
    )
    when = facts.scheduled_at or created_at
    return texts | {
        "search_text": folded(" ".join(word for word in words if word)),
        "sort_at": when.isoformat()[:19],
    }


def folded(text: str) -> str:
    """Return the text without case and accents, as it is searched: `Müller` is found by `muller`."""
    parts = unicodedata.normalize("NFKD", text.replace("_", " ")).casefold()
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())


def _access_text(facts: CaseFacts, catalog: Catalog) -> str:
    site = facts.access.site
    if site is None:
        return ""
    entry = catalog.access_sites.get(site)
    side = _SIDES.get(facts.access.side) if facts.access.side else None
    label = entry.label if entry else site
    return f"{side} {label}" if side else label


def _material_label(material: str, catalog: Catalog) -> str:
    family = catalog.embolic_families.get(material)
    if family is not None:
        return family.label
    product = catalog.embolic_products.get(material)
    return product.name if product is not None else material


def _embolic_text(line: Embolic, catalog: Catalog) -> str:
    label = _material_label(line.material, catalog)
    if line.size_um is not None:
        low, high = line.size_um
        return f"{label} {low:g}-{high:g} µm" if low != high else f"{label} {low:g} µm"
    return f"{label} {line.diameter_mm:g} mm" if line.diameter_mm is not None else label
