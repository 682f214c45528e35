"""Dose and contrast by procedure: percentiles, single cases where few, published reference levels."""

from __future__ import annotations

import math
from typing import NamedTuple

from irplanner.catalog.schema.radiation import ReferenceLevel
from irplanner.language import mark, number, tr, whole
from irplanner.models.enums import Evidence
from irplanner.planning.radiation.levels import reference_levels_for
from irplanner.services.insights.spread import Spread, spreads
from irplanner.services.insights.view import View
from irplanner.ui.presenters.charts.chart import (
    SERIES,
    Chart,
    Dots,
    Hit,
    Layer,
    Spans,
    Table,
    Target,
    Ticks,
)
from irplanner.ui.presenters.charts.words import Words, from_zero, search, small_numbers

VARIANTS = (
    ("kerma_mgy", mark("Air kerma")),
    ("kap_gy_cm2", mark("KAP")),
    ("fluoro_min", mark("Fluoroscopy")),
)
CONTRAST_VARIANTS = (("contrast_ml", mark("Volume")),)
LEAST_CASES = 5
ROWS_SHOWN = 9
_LOW, _QUARTER, _MIDDLE, _UPPER, _HIGH = range(5)  # places in a spread's percentiles
_DECADE = (1, 2, 5)


class _Figure(NamedTuple):
    title: str
    label: str
    unit: str
    field: str  # of a reference level; empty: there is none
    is_log: bool


_FIGURES = {
    "kerma_mgy": _Figure(
        mark("Air kerma by procedure"), mark("air kerma at the reference point, mGy"), "mGy", "ka_r_mgy", True
    ),
    "kap_gy_cm2": _Figure(
        mark("Kerma-area product by procedure"),
        mark("kerma-area product, Gy·cm²"),
        "Gy·cm²",
        "pka_gy_cm2",
        True,
    ),
    "fluoro_min": _Figure(
        mark("Fluoroscopy time by procedure"), mark("fluoroscopy time, min"), "min", "fluoro_min", False
    ),
    "contrast_ml": _Figure(mark("Contrast by procedure"), mark("contrast volume, mL"), "mL", "", False),
}


def dose_chart(view: View, variant: str, words: Words) -> Chart:
    """Return a row a procedure: 10 to 90 %, the middle half, the median, and the reference levels."""
    figure = _FIGURES[variant]
    sentence = tr("Line: 10 to 90 %; box: the middle half; mark: median; dots: single cases where few.")
    found = spreads(view, variant, most=ROWS_SHOWN)
    total = sum(one.cases for one in found)
    if total < LEAST_CASES:
        needs = tr("Needs {n} cases with this figure; {has} so far.")
        return Chart(tr(figure.title), sentence, empty=needs.format(n=LEAST_CASES, has=total))
    place = math.log10 if figure.is_log else float
    ys = tuple(float(len(found) - 1 - at) for at in range(len(found)))
    rows = list(zip(found, ys, strict=True))

    def at(index: int) -> tuple[float, ...]:
        return tuple(place(max(one.percentiles[index], _least(figure))) for one in found)

    levels = [
        (level, value, y)
        for one, y in rows
        for level in (reference_levels_for(words.catalog, one.word) if figure.field else ())
        if (value := getattr(level, figure.field)) is not None
    ]
    dots = [(one, row_id, value, y) for one, y in rows for row_id, value in one.dots]
    layers: list[Layer] = [
        Spans(tr("10 to 90 %"), SERIES[0], ys, at(_LOW), at(_HIGH)),
        Spans(tr("Middle half"), SERIES[0], ys, at(_QUARTER), at(_UPPER), thick=True),
        Dots(tr("Median"), "text", at(_MIDDLE), ys, "bar"),
    ]
    if dots:
        places = tuple(place(max(value, _least(figure))) for _, _, value, _ in dots)
        layers.append(Dots(tr("One case"), "muted", places, tuple(_apart(dots)), "o", 5, hollow=True))
    if levels:
        places = tuple(place(value) for _, value, _ in levels)
        layers.append(Dots(tr("Reference level"), SERIES[1], places, tuple(y for _, _, y in levels), "d", 12))
    hits = _hits(view, figure, rows, levels, words, place)
    for (one, row_id, value, _), y in zip(dots, _apart(dots), strict=True):
        text = f"{words.procedure(one.word)}: {number(round(value, 1))} {figure.unit}"
        hits.append(Hit(place(max(value, _least(figure))), y, text, Target(row_id=row_id)))
    furthest = [one.most if one.dots else one.percentiles[_HIGH] for one in found]
    highest = max(*furthest, *(value for _, value, _ in levels), _least(figure) * 2)
    lowest = min(max(one.percentiles[_LOW], _least(figure)) for one in found)
    return Chart(
        tr(figure.title),
        sentence,
        _axis(figure),
        "",
        tuple(layers),
        tuple(hits),
        x_ticks=_log_ticks(lowest, highest) if figure.is_log else None,
        y_ticks=tuple((y, f"{words.procedure(one.word)}\t({whole(one.cases)})") for one, y in rows),
        x_range=(place(lowest) - 0.08, place(highest) + 0.08) if figure.is_log else from_zero(highest),
        y_range=(-0.6, len(found) - 0.4),
        rows=True,
        notes=(
            *_level_notes([level for level, _, _ in levels]),
            *small_numbers((words.procedure(one.word), one.cases) for one in found),
        ),
        table=_table(view, figure, rows, levels, words),
        spoken="; ".join(hit.text for hit in hits[: len(rows)]),
    )


def _axis(figure: _Figure) -> str:
    label = tr(figure.label)
    return tr("{axis}, logarithmic scale").format(axis=label) if figure.is_log else label


def _least(figure: _Figure) -> float:
    """The least value an axis of powers of ten can show."""
    return 0.1 if figure.is_log else 0.0


def _apart(dots: list[tuple[Spread, int, float, float]]) -> list[float]:
    """Return the dots' heights, by turns above and below the row, so that equal values are seen."""
    return [y + (0.09, -0.09, 0.2, -0.2)[at % 4] for at, (_, _, _, y) in enumerate(dots)]


def _hits(
    view: View,
    figure: _Figure,
    rows: list[tuple[Spread, float]],
    levels: list[tuple[ReferenceLevel, float, float]],
    words: Words,
    place: object,
) -> list[Hit]:
    convert = place if callable(place) else float
    hits = []
    for one, y in rows:
        low, _, median, upper, high = (number(round(value, 1)) for value in one.percentiles)
        text = tr(
            "{what}: {n} cases, median {median} {unit}, 75 % {upper}, 10 to 90 % {low} to {high}"
        ).format(
            what=words.procedure(one.word),
            n=whole(one.cases),
            median=median,
            upper=upper,
            low=low,
            high=high,
            unit=figure.unit,
        )
        x = convert(max(one.percentiles[_MIDDLE], _least(figure)))
        hits.append(Hit(x, y, text, search(view, procedure=one.word)))
    for level, value, y in levels:
        text = f"{level.label}: {number(value)} {figure.unit}, {level.statistic} ({level.group}, "
        text += f"{words.source(level.sources)})"
        hits.append(Hit(convert(value), y, text, Target()))
    return hits


def _level_notes(levels: list[ReferenceLevel]) -> tuple[str, ...]:
    if not levels:
        return ()
    notes = [tr("Reference levels describe groups of patients: one patient above is no fault.")]
    if any(level.evidence is Evidence.RECALLED for level in levels):
        notes.append(tr("† They are recalled: nobody has read them again in their source."))
    return tuple(notes)


def _table(
    view: View,
    figure: _Figure,
    rows: list[tuple[Spread, float]],
    levels: list[tuple[ReferenceLevel, float, float]],
    words: Words,
) -> Table:
    unit = figure.unit
    head = tuple(f"{share} %, {unit}" for share in (10, 25, 50, 75, 90))
    lines: list[tuple[str | float | int | None, ...]] = []
    for one, y in rows:
        own = [(level, value) for level, value, at in levels if at == y]
        said = "; ".join(f"{number(value)} ({level.group}, {level.evidence.value})" for level, value in own)
        figures = (round(value, 2) for value in one.percentiles)
        lines.append((words.procedure(one.word), one.cases, *figures, round(one.most, 2), said))
    return Table(
        (tr("Procedure"), tr("Cases"), *head, tr("Highest, {unit}").format(unit=unit), tr("Reference level")),
        tuple(lines),
        tuple(search(view, procedure=one.word) for one, _ in rows),
    )


def _log_ticks(low: float, high: float) -> Ticks:
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    steps = _DECADE if last - first <= len(_DECADE) + 1 else (1,)
    values = [step * 10.0**power for power in range(first, last + 1) for step in steps]
    return tuple((math.log10(value), number(value)) for value in values)
