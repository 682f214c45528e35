"""Fasting calculators: last times of intake, earliest start, and whether a start is late enough."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.sedation import FastingKind
from irplanner.errors import InputError
from irplanner.planning.calculators.calculator import Answer, Calculator
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.care.fasting import counted_kinds, earliest_start, fasting_kind, last_intake
from irplanner.planning.outcome import Value

_RULE = (
    "latest intake = start - hours; earliest start = last intake + hours, the latest of all; equal is in time"
)
_START = Input("procedure_time", Kind.MOMENT)
_INTAKES = Input("intakes", Kind.JSON, meaning='list of {"kind", "time"}')


def _stop_times(values: Values, catalog: Catalog) -> Answer:
    start = values.moment("procedure_time")
    kinds = list(counted_kinds(catalog.fasting_kinds))
    return _answer({kind.id: last_intake(kind, start) for kind in kinds}, catalog)


def _earliest(values: Values, catalog: Catalog) -> Answer:
    taken = _read_intakes(values, catalog)
    moments = [earliest_start(kind, at) for kind, at in taken]
    return _answer({"earliest_start": max(moments) if moments else None}, catalog)


def _ok(values: Values, catalog: Catalog) -> Answer:
    care = catalog.anesthesia_care[values.text("anesthesia")]
    start, taken = values.moment("procedure_time"), _read_intakes(values, catalog)
    _same_clock([start, *(at for _, at in taken)])
    moments = [earliest_start(kind, at) for kind, at in taken]
    earliest = max(moments) if moments else None
    ok = not care.fasting or earliest is None or start >= earliest
    notes = () if care.fasting else ("This type of anesthesia does not need fasting.",)
    return _answer({"ok": ok, "earliest_start": earliest, "fasting_needed": care.fasting}, catalog, notes)


def _answer(results: dict[str, Any], catalog: Catalog, notes: tuple[str, ...] = ()) -> Answer:
    entry = next(iter(catalog.fasting_kinds.values()))
    return Answer(results, entry.sources, entry.evidence, formula=_RULE, notes=notes)


def _read_intakes(values: Values, catalog: Catalog) -> list[tuple[FastingKind, datetime]]:
    rows = values.data("intakes")
    if isinstance(rows, dict):
        rows = [rows]
    taken = [_read_intake(row, catalog) for row in rows]
    _same_clock([at for _, at in taken])
    return taken


def _read_intake(row: object, catalog: Catalog) -> tuple[FastingKind, datetime]:
    if not isinstance(row, dict) or not {"kind", "time"} >= set(row) or len(row) != 2:
        raise InputError(f"An intake is {row!r}.", 'Give {"kind": "light_meal", "time": "2026-09-04T06:00"}.')
    kind = fasting_kind(catalog.fasting_kinds, str(row["kind"]))
    if kind is None:
        known = ", ".join(catalog.fasting_kinds)
        raise InputError(f"{row['kind']!r} is no kind of intake.", f"Known: {known}.")
    try:
        return kind, datetime.fromisoformat(str(row["time"]))
    except ValueError:
        raise InputError(f"{row['time']!r} is no date and time.", "Give it as 2026-09-04T06:00.") from None


def _same_clock(moments: list[datetime]) -> None:
    if len({moment.tzinfo is None for moment in moments}) > 1:
        raise InputError("Some times have an offset and some have none.", "Give all of them the same way.")


_TYPES: tuple[Value, ...] = ("none", "local", "moderate_sedation", "mac_deep", "regional", "general")
_SPELLINGS = {"sedation": "moderate_sedation", "moderate": "moderate_sedation", "deep": "mac_deep"}
CALCULATORS = (
    Calculator(
        "fasting_stop_times",
        "Last time of each kind of intake before a start",
        (_START,),
        _stop_times,
        (
            "clear_liquid",
            "breast_milk",
            "infant_formula",
            "nonhuman_milk",
            "light_meal",
            "fried_or_fatty_or_meat",
        ),
    ),
    Calculator(
        "fasting_earliest_start",
        "Earliest start after what was taken",
        (_INTAKES,),
        _earliest,
        ("earliest_start",),
        main="earliest_start",
    ),
    Calculator(
        "fasting_ok",
        "Whether a start is late enough after what was taken",
        (
            _START,
            _INTAKES,
            Input("anesthesia", Kind.CHOICE, choices=tuple(map(str, _TYPES)), spellings=_SPELLINGS),
        ),
        _ok,
        ("ok", "earliest_start", "fasting_needed"),
        main="ok",
    ),
)
