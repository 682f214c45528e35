"""Patient and labs: which results are asked for, what each is entered in, and what looks unlikely."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.language import mark, tr
from irplanner.models.enums import Pregnancy, Severity, Sex
from irplanner.planning.facts import CaseFacts
from irplanner.planning.laboratory.labs import LabValue, newest_results
from irplanner.planning.outcome import Plan
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.choices import Choice, of_enum
from irplanner.ui.presenters.field_names import lab_name
from irplanner.ui.presenters.record_values import newest_lab

SEXES = of_enum((Sex.FEMALE, Sex.MALE, Sex.OTHER), (mark("Female"), mark("Male"), mark("Other")))
PREGNANCY = of_enum(
    (Pregnancy.NO, Pregnancy.POSSIBLE, Pregnancy.YES, Pregnancy.UNKNOWN),
    (mark("No"), mark("Possible"), mark("Yes"), mark("Unknown")),
)
SEVERITIES = of_enum(
    (Severity.MILD, Severity.MODERATE, Severity.SEVERE), (mark("Mild"), mark("Moderate"), mark("Severe"))
)
# Results that nearly every plan reads, in the order of a laboratory sheet.
_USUAL_LABS = ("inr", "platelets", "hemoglobin", "creatinine")


@dataclass(frozen=True, slots=True)
class LabRow:
    """One line of the laboratory table. `units`: what the value may be entered in, the pack's own first."""

    test: str
    label: str
    units: tuple[Choice, ...]
    is_asked: bool  # the plan or the procedure asks for it
    advice: str = ""  # an unlikely value is questioned
    guess_unit: str = ""  # the unit it was most likely meant in
    status: str = ""


def summary(record: CaseRecord, catalog: Catalog) -> str:
    """Return which results are there: `INR, platelets, creatinine`."""
    known = dict.fromkeys(result.test for result in record.facts.labs)
    names = [lab_name(test, catalog) for test in known]
    text = ", ".join(
        name if name.isupper() or not position else name[0].lower() + name[1:]
        for position, name in enumerate(names)
    )
    if text:
        return text
    return tr("No results yet") if record.facts.patient.name or record.facts.patient.mrn else ""


def lab_rows(
    record: CaseRecord, plan: Plan | None, catalog: Catalog, added: Iterable[str]
) -> tuple[LabRow, ...]:
    """Return the lines of the laboratory table: usual, asked for by the plan, recorded, and added by hand."""
    asked = _asked(record, plan, catalog)
    recorded = [result.test for result in record.facts.labs]
    tests = dict.fromkeys((*_USUAL_LABS, *asked, *recorded, *added))
    doubts = _doubts(record.facts, catalog)
    guesses = {test: value.guess_unit for test, value in newest_values(record.facts, catalog).items()}
    rows = []
    for test in tests:
        analyte = catalog.analytes.get(test)
        if analyte is None:
            rows.append(LabRow(test, lab_name(test, catalog), (), test in asked))
            continue
        units = tuple(Choice(unit.unit, shown_unit(unit.unit)) for unit in analyte.units)
        doubt, guess = doubts.get(test, ""), guesses.get(test, "")
        rows.append(LabRow(test, analyte.label, units, test in asked, doubt, guess))
    return tuple(rows)


def further_labs(shown: Iterable[LabRow], catalog: Catalog) -> tuple[Choice, ...]:
    """Return the tests that are not in the table yet."""
    held = {row.test for row in shown}
    return tuple(
        Choice(analyte.id, analyte.label, words=analyte.synonyms)
        for analyte in catalog.analytes.values()
        if analyte.id not in held
    )


def shown_unit(unit: str) -> str:
    """Return a UCUM unit as people read it."""
    words = {"1": "", "10*9/L": "×10⁹/L", "10*3/uL": "×10³/µL", "10*12/L": "×10¹²/L", "/uL": "/µL"}
    return words.get(unit, unit.replace("umol", "µmol").replace("10*", "10^").replace("[IU]", "IU"))


def condition_choices(catalog: Catalog) -> tuple[Choice, ...]:
    return tuple(
        Choice(entry.id, entry.label, entry.means, entry.synonyms) for entry in catalog.conditions.values()
    )


def newest_values(facts: CaseFacts, catalog: Catalog) -> dict[str, LabValue]:
    """Return what the rules make of the results; nothing while a test or unit cannot be read."""
    try:
        return newest_results(facts.labs, catalog)
    except InputError:
        return {}


def _doubts(facts: CaseFacts, catalog: Catalog) -> dict[str, str]:
    doubts = {}
    for test, value in newest_values(facts, catalog).items():
        if value.question:
            guess = tr(" Was {guess} meant?").format(guess=value.guess) if value.guess else ""
            doubts[test] = tr("Unlikely: {question}.{guess}").format(question=value.question, guess=guess)
    return doubts


def _asked(record: CaseRecord, plan: Plan | None, catalog: Catalog) -> list[str]:
    """Return the tests that findings need or speak of, then those usual for the procedure."""
    needed: dict[str, None] = {}
    for finding in plan.findings if plan else ():
        for path in (*finding.needs, *((finding.field,) if finding.field else ())):
            if path.startswith("labs."):
                needed[path.split(".")[1]] = None
    entry = catalog.procedures.get(record.facts.procedure)
    orders = set(entry.labs) if entry else set()
    for analyte in catalog.analytes.values():
        if analyte.orders and orders & set(analyte.orders) and analyte.id in _USUAL_LABS:
            needed[analyte.id] = None
    return [test for test in needed if test in catalog.analytes]


def lab_unit(record: CaseRecord, test: str, catalog: Catalog) -> str | None:
    """Return the unit a result is in, or the pack's own where none was given."""
    index = newest_lab(record.facts.labs, test)
    if index is not None and record.facts.labs[index].unit:
        return record.facts.labs[index].unit
    analyte = catalog.analytes.get(test)
    return analyte.unit if analyte else None
