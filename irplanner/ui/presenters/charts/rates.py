"""Complication rates against published limits, each with its 95 % interval."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import Complication
from irplanner.language import mark, number, tr, whole
from irplanner.models.enums import Evidence
from irplanner.services.insights.events import Rate, complication_rates
from irplanner.services.insights.view import View
from irplanner.ui.presenters.charts.chart import SERIES, Chart, Dots, Hit, Spans, Table
from irplanner.ui.presenters.charts.words import Words, from_zero, percent, search, small_numbers

ROWS_SHOWN = 12
VARIANTS = (("published", mark("With a published limit")),)
_Limit = tuple[Complication, float]


def limits_of(catalog: Catalog, procedures: tuple[str, ...]) -> dict[str, dict[str, _Limit]]:
    """Return by procedure the complications for which the content pack has a society's limit."""
    found = {}
    for procedure_id in procedures:
        procedure = catalog.procedures.get(procedure_id)
        limits = {
            one.name: (one, one.sir_threshold_pct)
            for one in (procedure.complications if procedure else ())
            if one.sir_threshold_pct is not None
        }
        if limits:
            found[procedure_id] = limits
    return found


def rates_chart(view: View, variant: str, words: Words) -> Chart:
    """Return a row a complication: our rate, its Wilson interval, the limit of the society."""
    title = tr("Complication rates against published limits")
    sentence = tr("Dot: our rate; line: its 95 % interval (Wilson); bar: the society's limit.")
    limits = limits_of(words.catalog, view.words("procedure"))
    rates = complication_rates(view, {procedure: tuple(own) for procedure, own in limits.items()})
    if not rates:
        return Chart(
            title,
            sentence,
            empty=tr(
                "Needs one done case, asked about adverse events, of a procedure with a published limit "
                "(e.g. lung biopsy, port, biliary drainage)."
            ),
        )
    # What was seen comes first, then the procedures done most; the full list is in the table.
    shown = sorted(rates, key=lambda rate: (rate.events == 0, -rate.cases))[:ROWS_SHOWN]
    ys = tuple(float(len(shown) - 1 - at) for at in range(len(shown)))
    ours = tuple(rate.interval.share * 100 for rate in shown)
    lows = tuple(rate.interval.low * 100 for rate in shown)
    highs = tuple(rate.interval.high * 100 for rate in shown)
    marks = tuple(limits[rate.procedure][rate.complication][1] for rate in shown)
    hits = [_hit(view, rate, limits, x, y, words) for rate, x, y in zip(shown, ours, ys, strict=True)]
    cases = {words.procedure(rate.procedure): rate.cases for rate in shown}
    table = [_hit(view, rate, limits, 0.0, 0.0, words).target for rate in rates]
    return Chart(
        title,
        sentence,
        tr("cases with it, %"),
        "",
        (
            Spans(tr("95 % interval"), SERIES[0], ys, lows, highs),
            Dots(tr("Our rate"), SERIES[0], ours, ys, "o", 9),
            Dots(tr("Published limit"), "stop", marks, ys, "bar"),
        ),
        tuple(hits),
        y_ticks=tuple((y, _row_name(rate, limits, words)) for rate, y in zip(shown, ys, strict=True)),
        x_range=from_zero(max(*highs, *marks)),
        y_range=(-0.6, len(shown) - 0.4),
        rows=True,
        notes=(
            *_recalled(shown, limits),
            *small_numbers(cases.items()),
        ),
        table=Table(
            (
                tr("Procedure"),
                tr("Complication"),
                tr("Cases with it"),
                tr("Cases asked"),
                tr("Rate, %"),
                tr("95 % low"),
                tr("95 % high"),
                tr("Limit, %"),
                tr("Source"),
                tr("Evidence"),
            ),
            tuple(_row(rate, limits, words) for rate in rates),
            tuple(table),
        ),
        spoken="; ".join(hit.text for hit in hits),
    )


def _row_name(rate: Rate, limits: dict[str, dict[str, _Limit]], words: Words) -> str:
    mark = " †" if limits[rate.procedure][rate.complication][0].evidence is Evidence.RECALLED else ""
    return f"{rate.complication}{mark}\n{words.procedure(rate.procedure)}"


def _row(
    rate: Rate, limits: dict[str, dict[str, _Limit]], words: Words
) -> tuple[str | float | int | None, ...]:
    complication, limit = limits[rate.procedure][rate.complication]
    interval = rate.interval
    return (
        words.procedure(rate.procedure),
        rate.complication,
        rate.events,
        rate.cases,
        *(round(share * 100, 3) for share in (interval.share, interval.low, interval.high)),
        limit,
        ", ".join(complication.sources),
        complication.evidence.value,
    )


def _hit(
    view: View, rate: Rate, limits: dict[str, dict[str, _Limit]], x: float, y: float, words: Words
) -> Hit:
    complication, limit = limits[rate.procedure][rate.complication]
    interval = rate.interval
    text = tr(
        "{procedure}, {complication}: {events} of {cases} cases, {rate} (95 % interval {low} to {high}); "
        "limit {limit} %, {source}"
    ).format(
        procedure=words.procedure(rate.procedure),
        complication=rate.complication,
        events=whole(rate.events),
        cases=whole(rate.cases),
        rate=percent(interval.share),
        low=percent(interval.low),
        high=percent(interval.high),
        limit=number(limit),
        source=words.source(complication.sources),
    )
    if interval.low * 100 > limit:
        text += "; " + tr("the whole interval lies above the limit")
    return Hit(x, y, text, search(view, procedure=rate.procedure, adverse="yes"))


def _recalled(shown: list[Rate], limits: dict[str, dict[str, _Limit]]) -> tuple[str, ...]:
    used = [limits[rate.procedure][rate.complication][0] for rate in shown]
    if any(one.evidence is Evidence.RECALLED for one in used):
        return (tr("† The limit is recalled: nobody has read it again in its source."),)
    return ()
