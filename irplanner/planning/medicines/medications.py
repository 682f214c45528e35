"""Which rows of the drug tables a patient's medications stand for.

A drug is named by row id, generic name or brand. Where a name has several rows (heparin, enoxaparin, aspirin)
dose, times per day or indication choose; where that leaves more than one, all are kept and `asked` names the
fields that would settle it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, TypeVar

from irplanner.catalog.schema.antithrombotics import Antithrombotic, AsraDrug, UncoveredDrug
from irplanner.catalog.schema.bleeding import Regimen
from irplanner.catalog.schema.held_drugs import OtherDrug
from irplanner.planning.facts import Medication
from irplanner.planning.medicines.other_drugs import drug_named, taken

if TYPE_CHECKING:
    from irplanner.catalog.catalog import Catalog
    from irplanner.planning.situation import Situation


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def names(self) -> tuple[str, ...]: ...
    @property
    def brands(self) -> tuple[str, ...]: ...


Row = TypeVar("Row", bound=_Named)
Tabled = TypeVar("Tabled", Antithrombotic, AsraDrug)


SHORT_NAME = 45
NOT_ANTITHROMBOTIC = frozenset({"nsaid", "cox2_inhibitor", "minor_antiplatelet_effect"})


@dataclass(frozen=True, slots=True)
class DrugTaken:
    """One medication with the rows it stands for; `asked`: fields that would leave one row per table."""

    index: int
    medication: Medication
    sir: tuple[Antithrombotic, ...]
    asra: tuple[AsraDrug, ...]
    uncovered: tuple[UncoveredDrug, ...]
    other: OtherDrug | None
    asked: tuple[str, ...] = ()

    @property
    def is_known(self) -> bool:
        return bool(self.sir or self.asra or self.uncovered or self.other)

    @property
    def is_antithrombotic(self) -> bool:
        """Say whether any bleeding table has the drug."""
        return bool(self.sir or self.asra or self.uncovered)

    @property
    def name(self) -> str:
        """The drug as people write it, short enough for a title."""
        if len(self.sir) == 1 and len(self.sir[0].label) <= SHORT_NAME:
            return self.sir[0].label
        return self.medication.drug.replace("_", " ").strip()

    @property
    def groups(self) -> frozenset[str]:
        """Classes of the drug in the bleeding tables, as conditions ask for them."""
        rows: list[Antithrombotic | AsraDrug | UncoveredDrug] = [*self.sir, *self.asra, *self.uncovered]
        found = {group for row in rows for group in row.groups}
        if self.is_antithrombotic and not found <= NOT_ANTITHROMBOTIC:
            found.add("antithrombotic")
        return frozenset(found)

    def path(self, field: str) -> str:
        """Return the case field of this medication, e.g. `medications.0.last_dose_at`."""
        return f"medications.{self.index}.{field}"


def drugs_taken(case: Situation) -> tuple[DrugTaken, ...] | None:
    """Return every medication with its rows; None when medications were not asked."""
    if case.facts.medications is None:
        return None
    return tuple(
        resolve(medication, index, case.catalog) for index, medication in enumerate(case.facts.medications)
    )


def rows(case: Situation) -> list[str] | None:
    """Return the row ids of all medications, each once, open choices with every row; None when not asked.

    A drug no table has is there under the name it was given.
    """
    if case.drugs is None:
        return None
    found: dict[str, None] = {}
    for drug in case.drugs:
        ids = [row.id for table in (drug.sir, drug.asra, drug.uncovered) for row in table]
        ids += [drug.other.id] if drug.other else []
        found.update(dict.fromkeys(ids or [drug.medication.drug]))
    return list(found)


def classes(case: Situation) -> list[str] | None:
    """Return the classes of all medications, wider classes included; None when not asked."""
    if case.drugs is None:
        return None
    found = {group for drug in case.drugs for group in drug.groups}
    return sorted(found.union(*(drug.classes for drug in taken(case) or ())))


def resolve(medication: Medication, index: int, catalog: Catalog) -> DrugTaken:
    """Return the rows one medication stands for."""
    key = _key(medication.drug)
    sir = _narrowed(_named(key, catalog.antithrombotics.values()), medication)
    asra = _narrowed(_named(key, catalog.asra_drugs.values()), medication)
    return DrugTaken(
        index=index,
        medication=medication,
        sir=tuple(sir),
        asra=tuple(asra),
        uncovered=() if sir else tuple(_named(key, catalog.uncovered_drugs.values())),
        other=drug_named(medication.drug, catalog),
        asked=_asked(sir, asra, medication, index),
    )


def resolve_asra(name: str, medication: Medication, catalog: Catalog) -> list[AsraDrug]:
    """Return the ASRA rows of a name, narrowed by what is known of a medication."""
    return _narrowed(_named(_key(name), catalog.asra_drugs.values()), medication)


def _named(key: str, entries: Iterable[Row]) -> list[Row]:
    """Return the entries of this name; an id that matches leaves only its own."""
    found = []
    for entry in entries:
        if key == _key(entry.id):
            return [entry]
        if key in map(_key, (*entry.names, *entry.brands)):
            found.append(entry)
    return found


def _narrowed(found: list[Tabled], medication: Medication) -> list[Tabled]:
    """Let dose, times per day and indication choose among rows of one name."""
    if len(found) < 2:
        return found
    by_regimen = _by_regimen(found, medication)
    if len(by_regimen) < 2:
        return by_regimen
    return _by_indication(_by_route(by_regimen, medication), medication)


def _by_regimen(found: list[Tabled], medication: Medication) -> list[Tabled]:
    """Choose by dose: an example of the table, or a daily dose above every fixed example (then by weight).

    Reading a larger daily dose as treatment is the safe side: that row holds longer.
    """
    dose, times = medication.dose_mg, times_per_day(medication)
    fixed = [regimen for row in found for regimen in row.regimens if regimen.dose_mg is not None]
    if dose is None or times is None or not fixed:
        return found
    exact = [row for row in found if any(_is_regimen(each, dose, times) for each in row.regimens)]
    if exact:
        return exact
    if dose * times > max((each.dose_mg or 0) * each.times_per_day for each in fixed):
        return [row for row in found if any(each.mg_per_kg is not None for each in row.regimens)]
    return found


def _is_regimen(regimen: Regimen, dose_mg: float, times: float) -> bool:
    return regimen.dose_mg == dose_mg and regimen.times_per_day == times


def _by_route(found: list[Tabled], medication: Medication) -> list[Tabled]:
    """A drug given at times of day is no infusion."""
    if times_per_day(medication) is None:
        return found
    given = [row for row in found if not row.infusion]
    return given or found


def _by_indication(found: list[Tabled], medication: Medication) -> list[Tabled]:
    if not medication.indication:
        return found
    wanted = _key(medication.indication)
    chosen = [row for row in found if isinstance(row, AsraDrug) and wanted in map(_key, row.indications)]
    return chosen or found


def times_per_day(medication: Medication) -> float | None:
    """Return how often the drug is taken: as given, else the number of clock times; the fewer of the two.

    Fewer doses a day make a longer hold, so a contradiction is read on the safe side.
    """
    counted = float(len(medication.dose_times)) if medication.dose_times else None
    given = medication.times_per_day
    if given is None or given <= 0:
        return counted
    return given if counted is None else min(given, counted)


def _asked(
    sir: Sequence[Antithrombotic], asra: Sequence[AsraDrug], medication: Medication, index: int
) -> tuple[str, ...]:
    """Return the fields that would leave one row: those that are empty, else the drug itself."""
    fields: list[str] = []
    for table in (sir, asra):
        if len(table) < 2:
            continue
        if any(row.regimens for row in table):
            fields += ["dose_mg"] if medication.dose_mg is None else []
            fields += ["times_per_day"] if times_per_day(medication) is None else []
        elif any(row.infusion for row in table):
            fields.append("times_per_day")
        else:
            fields.append("indication")
    if not fields and (len(sir) > 1 or len(asra) > 1):
        fields.append("drug")
    return tuple(f"medications.{index}.{field}" for field in dict.fromkeys(fields))


@lru_cache(maxsize=4096)  # every name of every table is compared with every medication
def _key(name: str) -> str:
    return " ".join(name.replace("_", " ").replace("-", " ").replace("/", " ").casefold().split())
