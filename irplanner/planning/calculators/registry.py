"""The list of calculator groups, and the one way to call a calculator by name."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.planning.calculators.calculator import Calculator, printable
from irplanner.planning.calculators.inputs import read_values

# One line a group: a module of this package with a tuple CALCULATORS.
GROUPS: tuple[str, ...] = (
    "kidney",
    "contrast",
    "contrast_volume",
    "contrast_allergy",
    "held_drugs",
    "radiation",
    "adverse_events",
    "fasting",
    "sedation",
    "local_anesthetics",
    "antibiotics",
    "access",
    "scores",
    "units",
)


@cache
def calculators() -> Mapping[str, Calculator]:
    """Return every calculator by name, in the order of the groups."""
    found: dict[str, Calculator] = {}
    for group in GROUPS:
        for calculator in import_module(f"irplanner.planning.calculators.{group}").CALCULATORS:
            if calculator.name in found:
                raise ValueError(f"two calculators are named {calculator.name!r}")
            found[calculator.name] = calculator
    return found


def find_calculator(name: str) -> Calculator:
    """Raises: InputError for a name that is not there, with the nearest one that is."""
    known = calculators()
    if name not in known:
        close = difflib.get_close_matches(name, known, n=1)
        advice = f"Did you mean {close[0]!r}?" if close else "`irplanner calc` alone lists them."
        raise InputError(f"There is no calculator {name!r}.", advice)
    return known[name]


def calculate(name: str, raw: Mapping[str, Any], catalog: Catalog) -> dict[str, Any]:
    """Return one calculation as JSON-ready data: name, inputs, results, units, formula, source, notes ...

    Raises:
        InputError: unknown calculator or input, a missing or an impossible value.
    """
    calculator = find_calculator(name)
    values = read_values(name, calculator.inputs, raw, catalog.input_ranges)
    try:
        answer = calculator.work(values, catalog)
    except OverflowError:  # a date before year 1 or after 9999, a number without end
        raise InputError(
            f"{name}: the answer is beyond any calendar or number.", "Check the inputs."
        ) from None
    results = printable(answer.results)
    notes = [*answer.notes, *values.remarks]
    if values.assumed:
        notes.append("Not given and counted as no: " + ", ".join(sorted(values.assumed)) + ".")
    told: dict[str, Any] = {"name": name, "inputs": printable(values.given), "results": results}
    if calculator.main is not None and calculator.main in results:
        told["value"] = results[calculator.main]
        told["unit"] = answer.units.get(calculator.main) or _unit_in(calculator.main)
    told |= {
        "units": answer.units,
        "formula": answer.formula,
        "source": answer.sources[0] if answer.sources else "",
        "sources": {source: _source(catalog, source) for source in answer.sources},
        "evidence": str(answer.evidence),
        "notes": notes,
    }
    return told


_UNIT_ENDINGS = {
    "_ml_min": "mL/min",
    "_ml": "mL",
    "_mg": "mg",
    "_g": "g",
    "_kg": "kg",
    "_m2": "m2",
    "_hours": "h",
}


def _unit_in(key: str) -> str:
    """Return the unit a key ends with, "" for a key without one."""
    return next((unit for ending, unit in _UNIT_ENDINGS.items() if key.endswith(ending)), "")


def _source(catalog: Catalog, source_id: str) -> dict[str, Any]:
    source = catalog.sources[source_id]
    return {
        "title": source.title,
        "organization": source.organization,
        "year": source.year,
        "doi": source.doi,
        "url": source.url,
    }
