"""Anesthesia: level, airway, what was eaten and drunk, local anesthetic and sedation drugs."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.language import tr
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.choices import Choice, listed_first, vocabulary

STOP_BANG_FLAGS = ("snoring", "tired", "observed", "pressure")
DRUG_UNITS = (Choice("mg", "mg"), Choice("mcg", "mcg"), Choice("mL", "mL"), Choice("units", "units"))


def type_choices(record: CaseRecord, catalog: Catalog) -> tuple[Choice, ...]:
    """Return the levels of anesthesia, the procedure's usual ones first."""
    entry = catalog.procedures.get(record.facts.procedure)
    options = entry.anesthesia_options if entry else ()
    return listed_first(vocabulary(catalog, "anesthesia"), options, "usual")


def asa_choices(catalog: Catalog) -> tuple[Choice, ...]:
    return tuple(Choice(int(entry.id), entry.id, entry.text) for entry in catalog.asa_classes.values())


def mallampati_choices(catalog: Catalog) -> tuple[Choice, ...]:
    return tuple(Choice(int(entry.id), entry.id, entry.text) for entry in catalog.mallampati_classes.values())


def intake_choices(catalog: Catalog) -> tuple[Choice, ...]:
    """Return the kinds of food and drink, each with the hours it is fasted for."""
    kinds = [
        Choice(entry.id, _upper(entry.label), f"{entry.hours:g} h", (*entry.aliases, *entry.examples))
        for entry in catalog.fasting_kinds.values()
    ]
    return (*kinds, Choice("full_meal", tr("Full meal")))


def local_choices(catalog: Catalog) -> tuple[Choice, ...]:
    return tuple(Choice(entry.id, _upper(entry.label)) for entry in catalog.local_anesthetics.values())


def drug_choices(catalog: Catalog) -> tuple[Choice, ...]:
    return tuple(Choice(entry.id, _upper(entry.label)) for entry in catalog.sedation_drugs.values())


def has_airway_fields(record: CaseRecord) -> bool:
    """Say whether airway, sleep apnea and fasting are asked for: not for local anesthesia or none."""
    return record.facts.anesthesia.type not in ("none", "local")


def summary(record: CaseRecord, catalog: Catalog) -> str:
    """Return the level and the ASA class: `Moderate sedation, ASA 2`."""
    anesthesia = record.facts.anesthesia
    level = catalog.label("anesthesia", anesthesia.type) if anesthesia.type else ""
    return ", ".join(
        part for part in (level, f"ASA {anesthesia.asa_class}" if anesthesia.asa_class else "") if part
    )


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
