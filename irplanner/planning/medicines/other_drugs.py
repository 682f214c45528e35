"""Which drugs other than antithrombotics a patient takes, by class: metformin, insulin, PDE5 inhibitors ...

Antithrombotics have their own resolver (`planning.medications`). A drug that neither knows is named there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.held_drugs import OtherDrug
from irplanner.planning.facts import Medication

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

ONCE_DAILY = 1.0  # doses a day from which a GLP-1 drug of either form is the daily one


@dataclass(frozen=True, slots=True)
class Taken:
    """One line of the medication list that names a drug of section `other_drugs`."""

    place: int
    row: Medication
    drug: OtherDrug
    classes: frozenset[str]

    @property
    def last_dose_field(self) -> str:
        return f"medications.{self.place}.last_dose_at"


def drug_named(name: str, catalog: Catalog) -> OtherDrug | None:
    """Return the drug a name stands for, by id, generic name or brand; None for one not listed."""
    return _by_name(catalog).get(_key(name))


@lru_cache(maxsize=2)  # one shipped pack and one under test
def _by_name(catalog: Catalog) -> dict[str, OtherDrug]:
    """Every spelling with its drug; where two share one, the first of the pack counts."""
    found: dict[str, OtherDrug] = {}
    for drug in catalog.other_drugs.values():
        for name in (drug.id, drug.label, *drug.brands):
            found.setdefault(_key(name), drug)
    return found


def taken(case: Situation) -> list[Taken] | None:
    """Return the listed drugs with their classes; None when the medication list is unknown."""
    if case.facts.medications is None:
        return None
    found = []
    for place, row in enumerate(case.facts.medications):
        drug = drug_named(row.drug, case.catalog)
        if drug is not None:
            found.append(Taken(place, row, drug, _classes_of(drug, row, case.catalog)))
    return found


def taken_of(case: Situation, drug_class: str) -> list[Taken] | None:
    """Return the listed drugs of one class; None when the medication list is unknown."""
    everything = taken(case)
    return None if everything is None else [item for item in everything if drug_class in item.classes]


def classes(case: Situation) -> frozenset[str] | None:
    """Return every class the patient's other drugs belong to; None when the list is unknown."""
    everything = taken(case)
    return None if everything is None else frozenset(name for item in everything for name in item.classes)


def planned_drugs(case: Situation) -> Iterator[tuple[str, OtherDrug]]:
    """Yield field and drug of every listed drug planned for the procedure itself."""
    facts = case.facts
    rows = [(f"infusions.{place}.drug", row.drug) for place, row in enumerate(facts.infusions)]
    rows += [
        (f"anesthesia.drugs.{place}.drug", row.drug) for place, row in enumerate(facts.anesthesia.drugs or ())
    ]
    for field, name in rows:
        drug = drug_named(name, case.catalog)
        if drug is not None:
            yield field, drug


def _classes_of(drug: OtherDrug, row: Medication, catalog: Catalog) -> frozenset[str]:
    """Classes with the wider ones; a GLP-1 drug that comes in two forms is told apart by doses a day."""
    found: set[str] = set(drug.classes)
    if drug.classes == ("glp1_receptor_agonist",) and row.times_per_day is not None:
        found.add("glp1_daily" if row.times_per_day >= ONCE_DAILY else "glp1_weekly")
    waiting = list(found)
    while waiting:
        for wider in catalog.drug_classes[waiting.pop()].within:
            if wider not in found:
                found.add(wider)
                waiting.append(wider)
    return frozenset(found)


@lru_cache(maxsize=1024)
def _key(name: str) -> str:
    return " ".join(name.replace("_", " ").replace("-", " ").replace("/", " and ").casefold().split())
