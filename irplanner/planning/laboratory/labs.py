"""Laboratory results in the catalog's units: the newest of each analyte, and whether it can be believed.

A questioned value (outside its plausible range) is kept apart: rules that read `case.labs` do not see it and
answer "not assessed", so that it is never used as if it were fine. The lab limits read it all the same,
because a value that fails its limit must not fall silent for being extreme.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.labs import Analyte, AnalyteUnit
from irplanner.errors import InputError
from irplanner.planning.facts import LabResult
from irplanner.planning.words.figures import amount_text, listed

KEPT_DIGITS = 9  # a conversion's float noise must not move a value across its limit
_SIGNS = str.maketrans({"µ": "u", "μ": "u", "³": "^3", "⁶": "^6", "⁹": "^9", "×": "x", "·": "*", " ": None})


@dataclass(frozen=True, slots=True)
class LabValue:
    """One result in the unit its limits are in.

    Attributes:
        value: in the catalog's unit; `display` is that unit as people read it ("" for a plain number).
        question: why it is not believed, "" for a plausible value.
        guess: the value and unit most likely meant, "" when there is no good guess; `guess_unit` that unit.
        rivals: further results of the analyte that no date puts before or after this one.
    """

    analyte: str
    label: str
    value: float
    unit: str
    display: str
    taken_at: datetime | None
    as_typed: LabResult
    question: str = ""
    guess: str = ""
    guess_unit: str = ""
    rivals: tuple[LabResult, ...] = ()

    @property
    def path(self) -> str:
        """The field of the case that holds it."""
        return f"labs.{self.analyte}"

    @property
    def text(self) -> str:
        return amount_text(self.value, self.display)


def newest_results(results: Iterable[LabResult], catalog: Catalog) -> dict[str, LabValue]:
    """Return the newest result of each analyte, questioned ones included.

    A later date wins; where two results cannot be put in order (one has no date, or the dates are equal) the
    one written later counts, and it carries the other as a rival when their values differ.

    Raises:
        InputError: a test or a unit that the content pack does not know.
    """
    by_analyte: dict[str, list[tuple[Analyte, LabResult]]] = {}
    for result in results:
        analyte = analyte_named(catalog, result.test, result.unit)
        by_analyte.setdefault(analyte.id, []).append((analyte, result))
    return {name: _newest(entries) for name, entries in by_analyte.items()}


def usable(values: Mapping[str, LabValue]) -> dict[str, LabValue]:
    """Return the values that can be believed."""
    return {name: value for name, value in values.items() if not value.question}


def questioned(values: Mapping[str, LabValue]) -> dict[str, LabValue]:
    """Return the values outside their plausible range."""
    return {name: value for name, value in values.items() if value.question}


def analyte_named(catalog: Catalog, test: str, unit: str | None) -> Analyte:
    """Return the analyte a test name stands for; a name that several share is told apart by the unit.

    Raises:
        InputError: no such test, or its unit fits none of the analytes of that name.
    """
    wanted = _test_key(test)
    found = [
        analyte
        for analyte in catalog.analytes.values()
        if wanted in {analyte.id, *map(_test_key, (analyte.label, *analyte.synonyms))}
    ]
    if not found:
        raise InputError(
            f"{test!r} is no laboratory test of the content pack.",
            f"Known are {listed(catalog.analytes)}.",
        )
    exact = [analyte for analyte in found if analyte.id == wanted]
    if exact or unit is None:
        return (exact or found)[0]
    fitting = [analyte for analyte in found if _unit_of(analyte, unit)]
    return (fitting or found)[0]


def in_catalog_unit(analyte: Analyte, value: float, unit: str | None) -> float:
    """Return the value in the analyte's own unit; without a unit it is taken to be in that unit.

    Raises:
        InputError: a unit the analyte does not come in.
    """
    if unit is None or not unit.strip():
        return value
    found = _unit_of(analyte, unit)
    if found is None:
        raise InputError(
            f"{analyte.label} in {unit!r} cannot be read.",
            f"Give it in {listed((accepted.unit for accepted in analyte.units), last='or')}.",
        )
    return _converted(value, found)


def _newest(entries: list[tuple[Analyte, LabResult]]) -> LabValue:
    analyte = entries[0][0]
    best = entries[0][1]
    for _, result in entries[1:]:
        if not (best.taken_at and result.taken_at and result.taken_at < best.taken_at):
            best = result
    value = in_catalog_unit(analyte, best.value, best.unit)
    rivals = tuple(
        other
        for _, other in entries
        if other is not best
        and (other.taken_at is None or best.taken_at is None or other.taken_at == best.taken_at)
        and in_catalog_unit(analyte, other.value, other.unit) != value
    )
    question, guess, guess_unit = _doubt(analyte, value, best)
    return LabValue(
        analyte=analyte.id,
        label=analyte.label,
        value=value,
        unit=analyte.unit,
        display=analyte.display,
        taken_at=best.taken_at,
        as_typed=best,
        question=question,
        guess=guess,
        guess_unit=guess_unit,
        rivals=rivals,
    )


def _doubt(analyte: Analyte, value: float, result: LabResult) -> tuple[str, str, str]:
    """Return why a value is not believed, what was most likely meant and its unit; "" for a plausible one."""
    low, high = analyte.valid_low, analyte.valid_high
    if low is not None and value < low:
        question = f"below {amount_text(low, analyte.display)}"
    elif high is not None and value > high:
        question = f"above {amount_text(high, analyte.display)}"
    else:
        return "", "", ""
    for slip in analyte.slips:
        beyond = (slip.above is not None and value > slip.above) or (
            slip.below is not None and value < slip.below
        )
        if beyond and (meant := _unit_of(analyte, slip.looks_like)):
            likely = _converted(result.value, meant)
            if (low is None or likely >= low) and (high is None or likely <= high):
                shown = amount_text(float(f"{likely:.3g}"), analyte.display)
                guess = f"{slip.looks_like} ({shown})"
                return question, guess, meant.unit
    return question, "", ""


def _converted(value: float, unit: AnalyteUnit) -> float:
    return value if unit.times == unit.per else float(f"{value * unit.times / unit.per:.{KEPT_DIGITS}g}")


def _unit_of(analyte: Analyte, unit: str) -> AnalyteUnit | None:
    wanted = _unit_key(unit)
    for accepted in analyte.units:
        if wanted in map(_unit_key, (accepted.unit, *accepted.spellings)):
            return accepted
    return None


@lru_cache(maxsize=1024)
def _unit_key(unit: str) -> str:
    return unicodedata.normalize("NFC", unit).translate(_SIGNS).casefold()


@lru_cache(maxsize=1024)
def _test_key(test: str) -> str:
    return " ".join(test.strip().casefold().split())
