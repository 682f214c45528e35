"""The words a case list shows and searches: written with each save, in the content pack's own terms."""

from __future__ import annotations

from datetime import datetime

from irplanner.catalog.catalog import Catalog
from irplanner.models.base import NAME, TEXT
from irplanner.models.enums import Laterality
from irplanner.planning.facts import CaseFacts, Embolic
from irplanner.services.case_record import CaseRecord
from irplanner.services.search.texts import kept_text

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
    when = facts.scheduled_at or created_at
    return texts | {"search_text": _search_text(record, texts, catalog), "sort_at": when.isoformat()[:19]}


def _search_text(record: CaseRecord, texts: dict[str, str], catalog: Catalog) -> str:
    """Return what the search index is given, field by field (services.search.texts)."""
    facts, outcome = record.facts, record.outcome
    procedure = catalog.procedures.get(facts.procedure)
    further = [
        catalog.procedures[name].name for name in record.additional_procedures if name in catalog.procedures
    ]
    team, staff = facts.team, record.staff
    return kept_text(
        {
            "patient": (facts.patient.name,),
            "mrn": (facts.patient.mrn,),
            "accession": (record.accession_number, record.order_number),
            "procedure": (
                texts["procedure_name"],
                facts.procedure,
                texts["procedure_category"],
                *(procedure.synonyms if procedure else ()),
                *further,
            ),
            "access": (texts["access_text"],),
            "embolic": (texts["embolic_text"],),
            "staff": (
                team.operator,
                team.technologist,
                team.nurse,
                team.anesthesia,
                staff.supervisor,
                staff.tech_scrub,
            ),
            "room": (record.room_code,),
            "device": (part for device in facts.devices for part in (device.name, device.lot)),
            "text": (
                record.case_id,
                facts.scheduled_at.isoformat()[:10] if facts.scheduled_at else None,
                facts.laterality,
                facts.anesthesia.type,
                record.target_anatomy,
                record.indication,
                facts.notes,
                outcome.adverse_event_text,
            ),
        },
        {
            "status": record.status,
            "category": texts["procedure_category"],
            "procedure": facts.procedure,
            "urgency": facts.urgency,
            "side": facts.laterality,
            "sex": facts.patient.sex,
            "anesthesia": facts.anesthesia.type,
            "class": record.patient_class,
            "adverse": None if outcome.adverse_event is None else "yes" if outcome.adverse_event else "no",
            "grade": outcome.adverse_event_grade,
            "signed": "yes" if record.signed_at else "no",
        },
        {
            "kerma": facts.radiation.air_kerma_mgy,
            "kap": facts.radiation.kap_gy_cm2,
            "fluoro": facts.radiation.fluoro_min,
            "contrast": facts.contrast.volume_ml,
        },
    )


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
