"""Adverse events over time: u-chart and CUSUM, their limits stated."""

from __future__ import annotations

import math

import numpy as np

from irplanner.language import mark, number, tr, whole
from irplanner.services.insights.events import EventSum, event_sum, monthly_events
from irplanner.services.insights.statistics import Cusum
from irplanner.services.insights.view import View
from irplanner.ui.presenters.charts.chart import SERIES, Chart, Dots, Hit, Layer, Line, Table, Target
from irplanner.ui.presenters.charts.words import (
    Words,
    cut,
    month_range,
    month_ticks,
    percent,
    search,
    small_numbers,
)

VARIANTS = (("u", mark("u-chart")), ("cusum", mark("CUSUM")))
LEAST_CASES = 20
POINTS_SHOWN = 400  # of a CUSUM: the highest of each stretch is kept, no alarm is lost


def events_chart(view: View, variant: str, words: Words) -> Chart:
    """Return one of the two control charts."""
    return _u_chart(view) if variant == "u" else _cusum(view)


def _needs(asked: int) -> str:
    return tr(
        "Needs {n} done cases in which adverse events were asked for; {asked} so far. "
        "Answer it in the case view: none is an answer too."
    ).format(n=LEAST_CASES, asked=asked)


def _u_chart(view: View) -> Chart:
    title = tr("Adverse events, u-chart")
    found = monthly_events(view)
    asked, chart = sum(found.cases), found.chart
    sentence = tr("Events per 100 cases; limits three standard errors from the mean of the period.")
    if asked < LEAST_CASES:
        return Chart(title, sentence, empty=_needs(asked))
    rates = tuple(rate * 100 for rate in chart.rates)
    xs = tuple(float(at) for at in range(len(rates)))
    center = chart.center * 100
    layers: list[Layer] = [
        Line(tr("Upper limit"), "stop", *_stairs(xs, chart.upper), "dash", width=1.5),
        Line(tr("Lower limit"), "stop", *_stairs(xs, chart.lower), "dash", width=1.5)
        if any(low > 0 for low in chart.lower)
        else Line("", "stop", (), ()),
        Line(
            tr("Mean of the period"), "text", (xs[0] - 0.5, xs[-1] + 0.5), (center, center), "dot", width=1.5
        ),
        Line(tr("Events per 100 cases"), SERIES[0], xs, rates, symbol="o"),
    ]
    outside = chart.outside
    if outside:
        ys = tuple(rates[at] for at in outside)
        layers.append(
            Dots(tr("Outside the limits"), "stop", tuple(map(float, outside)), ys, "o", 15, hollow=True)
        )
    hits, rows = [], []
    for at, cases in enumerate(found.cases):
        if not cases:
            continue
        text = tr("{month}: {events} events in {cases} cases, {rate} per 100; limit {limit}").format(
            month=found.months[at],
            events=found.events[at],
            cases=whole(cases),
            rate=number(round(rates[at], 2)),
            limit=number(round(chart.upper[at] * 100, 2)),
        )
        if at in outside:
            text += "; " + tr("outside the limits")
        hits.append(Hit(xs[at], rates[at], text, search(view, (found.months[at],) * 2, adverse="yes")))
        figures = (rates[at], center, chart.lower[at] * 100, chart.upper[at] * 100)
        rows.append((found.months[at], found.events[at], cases, *(cut(one) for one in figures)))
    notes = small_numbers((found.months[at], cases) for at, cases in enumerate(found.cases))
    highest = max(value for value in (*rates, *(one * 100 for one in chart.upper)) if not math.isnan(value))
    heads = (tr("Month"), tr("Events"), tr("Cases asked"), tr("Per 100"), tr("Mean"), tr("Lower limit"))
    return Chart(
        title,
        sentence,
        tr("month"),
        tr("events per 100 cases"),
        tuple(layer for layer in layers if not isinstance(layer, Line) or layer.xs),
        tuple(hits),
        x_ticks=month_ticks(found.months),
        x_range=month_range(found.months),
        y_range=(0.0, highest * 1.1),
        notes=(*_unasked(found.unasked), *notes),
        table=Table((*heads, tr("Upper limit")), tuple(rows), tuple(hit.target for hit in hits)),
        spoken="; ".join(hit.text for hit in hits),
    )


def _cusum(view: View) -> Chart:
    title = tr("Adverse events, CUSUM")
    found = event_sum(view)
    asked = len(found.month_of)
    if asked < LEAST_CASES:
        return Chart(title, tr("Each case with an event lifts the sum."), empty=_needs(asked))
    if found.chart is None:
        nothing = tr("{n} cases asked, none or all with an event: there is no rate to compare with.")
        return Chart(title, tr("Each case with an event lifts the sum."), empty=nothing.format(n=asked))
    chart = found.chart
    places = _highest_of_stretches(chart)
    xs = tuple(float(at + 1) for at in places)
    ys = tuple(float(chart.sums[at]) for at in places)
    alarms = tuple(int(at) for at in chart.alarms)
    layers: list[Layer] = [
        Line(
            tr("Limit {h}").format(h=number(chart.limit)),
            "stop",
            (0.0, float(asked)),
            (chart.limit,) * 2,
            "dash",
        ),
        Line(tr("Sum after each case"), SERIES[0], xs, ys),
    ]
    if alarms:
        points = tuple(float(at + 1) for at in alarms)
        highs = tuple(float(chart.sums[at]) for at in alarms)
        layers.append(Dots(tr("Reaches the limit"), "stop", points, highs, "o", 13, hollow=True))
    hits = [_case_hit(found, chart, at) for at in sorted({*places, *alarms})]
    ticks = tuple((x, text) for x, text in _month_starts(found) if text)
    return Chart(
        title,
        _cusum_sentence(found, chart),
        tr("cases in their order, by month"),
        tr("sum of log odds"),
        tuple(layers),
        tuple(hits),
        x_ticks=ticks,
        x_range=(0.0, float(asked) * 1.01),
        y_range=(0.0, max(chart.limit, float(chart.sums.max())) * 1.1),
        table=Table(
            (tr("Case number"), tr("Month"), tr("Sum"), tr("Reaches the limit")),
            tuple(
                (
                    int(hit.x),
                    found.months[int(found.month_of[int(hit.x) - 1])],
                    round(hit.y, 3),
                    _yes(hit, alarms),
                )
                for hit in hits
            ),
            tuple(hit.target for hit in hits),
        ),
        spoken=tr("{n} cases, {events} with an event; the sum reaches the limit {times} times").format(
            n=whole(asked), events=whole(found.events), times=len(alarms)
        ),
    )


def _cusum_sentence(found: EventSum, chart: Cusum) -> str:
    base = tr("that of the cases before") if found.from_earlier else tr("that of this period itself")
    return tr(
        "Looks for doubled odds against a rate of {rate}, {base}. At that rate one false alarm in about "
        "{n} cases."
    ).format(rate=percent(chart.expected_rate), base=base, n=whole(int(round(chart.false_alarm_cases, -2))))


def _case_hit(found: EventSum, chart: Cusum, at: int) -> Hit:
    text = tr("Case {n}, {month}: sum {value}").format(
        n=whole(at + 1),
        month=found.months[int(found.month_of[at])],
        value=number(round(float(chart.sums[at]), 2)),
    )
    return Hit(float(at + 1), float(chart.sums[at]), text, Target(row_id=int(found.row_ids[at])))


def _yes(hit: Hit, alarms: tuple[int, ...]) -> str:
    return tr("yes") if int(hit.x) - 1 in alarms else ""


def _highest_of_stretches(chart: Cusum) -> list[int]:
    size = math.ceil(len(chart.sums) / POINTS_SHOWN)
    return [
        start + int(np.argmax(chart.sums[start : start + size])) for start in range(0, len(chart.sums), size)
    ]


def _month_starts(found: EventSum) -> list[tuple[float, str]]:
    starts = np.searchsorted(found.month_of, np.arange(len(found.months)))
    wanted = dict(month_ticks(found.months))
    return [(float(starts[int(at)]), text) for at, text in wanted.items()]


def _stairs(xs: tuple[float, ...], values: tuple[float, ...]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return a limit as steps: each month its own."""
    pairs = [(x + side, value * 100) for x, value in zip(xs, values, strict=True) for side in (-0.5, 0.5)]
    return tuple(x for x, _ in pairs), tuple(y for _, y in pairs)


def _unasked(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return (tr("{n} done cases without an answer are left out.").format(n=whole(count)),)
