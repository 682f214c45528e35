"""Length calculators: French, inch, millimeter and micrometer exactly, gauge by the needle table."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.devices import NeedleSize
from irplanner.errors import InputError
from irplanner.models.enums import Evidence
from irplanner.planning.calculators.calculator import Answer, Calculator, not_applicable
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.units import convert_length, length_unit

GAUGE = "gauge"
_GAUGE_WORDS = frozenset({"gauge", "g", "ga"})
_SAME_MM = 0.005  # the needle table has three decimals; half of its second one is read as the same size
_SOURCES = ("irplanner_screens",)
_EXACT = "1 Fr = 1/3 mm, 1 in = 25.4 mm, 1 mm = 1000 um"


def _convert(values: Values, catalog: Catalog) -> Answer:
    value, start, end = values.number("value"), _unit(values.text("from")), _unit(values.text("to"))
    if value < 0:
        raise InputError(f"A length of {value:g} is negative.", "Give 0 or more.")
    if GAUGE not in (start, end):
        return Answer(
            {"value": convert_length(value, start, end)}, _SOURCES, Evidence.ENGINEERING, formula=_EXACT
        )
    if start == end:
        return Answer({"value": value}, _SOURCES, Evidence.ENGINEERING, formula="the same unit")
    return _from_gauge(value, end, catalog) if start == GAUGE else _to_gauge(value, start, catalog)


def _french(values: Values, catalog: Catalog) -> Answer:
    fr = values.number("fr")
    results = {"mm": convert_length(fr, "fr", "mm"), "in": convert_length(fr, "fr", "in")}
    notes = (f"{catalog.practice_points['access.french'].text}.",)
    return Answer(results, _SOURCES, Evidence.ENGINEERING, formula=_EXACT, notes=notes)


def _unit(word: str) -> str:
    if word.strip().lower() in _GAUGE_WORDS:
        return GAUGE
    try:
        return length_unit(word)
    except ValueError as error:
        raise InputError(f"{word!r} is no unit.", f"{error}; gauge.") from None


def _from_gauge(gauge: float, end: str, catalog: Catalog) -> Answer:
    row = next((row for row in catalog.needle_sizes.values() if row.gauge == gauge), None)
    if row is None:
        rows = list(catalog.needle_sizes.values())
        reason = f"The needle table has no {gauge:g} G; it lists {rows[0].gauge} to {rows[-1].gauge} G."
        return not_applicable(reason, rows[0].sources, rows[0].evidence)
    results = {
        "value": convert_length(row.od_mm, "mm", end),
        "outer_mm": row.od_mm,
        "inner_regular_wall_mm": row.regular_wall_id_mm,
    }
    return _gauge_answer(row, results)


def _to_gauge(value: float, start: str, catalog: Catalog) -> Answer:
    outer = convert_length(value, start, "mm")
    rows = list(catalog.needle_sizes.values())
    row = min(rows, key=lambda each: abs(each.od_mm - outer))
    if abs(row.od_mm - outer) > _SAME_MM:
        nearest = f"{row.gauge} G, {row.od_mm:g} mm"
        reason = f"No needle of the table is {outer:.3f} mm outside; the nearest is {nearest}."
        return not_applicable(reason, row.sources, row.evidence)
    return _gauge_answer(row, {"value": row.gauge, "outer_mm": row.od_mm})


def _gauge_answer(row: NeedleSize, results: dict[str, float]) -> Answer:
    notes = ("Gauge is the outside of a needle; thin-wall needles are wider inside.",)
    return Answer(results, row.sources, row.evidence, formula="needle table", notes=notes)


CALCULATORS = (
    Calculator(
        "convert",
        "A length in another unit: fr, in, mm, um, cm, gauge",
        (Input("value"), Input("from", Kind.TEXT), Input("to", Kind.TEXT)),
        _convert,
        ("value", "outer_mm", "inner_regular_wall_mm"),
        main="value",
    ),
    Calculator(
        "french",
        "French in millimeters and inches",
        (Input("fr", range_id="sheath_fr"),),
        _french,
        ("mm", "in"),
        main="mm",
    ),
)
