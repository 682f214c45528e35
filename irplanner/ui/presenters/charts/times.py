"""The day's times as run charts: first start, turnover, room to puncture."""

from __future__ import annotations

import math

from irplanner.language import mark, number, tr
from irplanner.services.insights.times import monthly_times
from irplanner.services.insights.view import View
from irplanner.ui.presenters.charts.chart import SERIES, Band, Chart, Dots, Hit, Layer, Line, Table
from irplanner.ui.presenters.charts.words import (
    Words,
    cut,
    month_range,
    month_ticks,
    search,
    small_numbers,
)

VARIANTS = (
    ("start_delay_min", mark("First start")),
    ("turnover_min", mark("Turnover")),
    ("to_puncture_min", mark("Room to puncture")),
)
_SENTENCES = {
    "start_delay_min": mark("First case of each room and day: in the room after its scheduled time."),
    "turnover_min": mark("Patient out until the next one in, same room and day; gaps over 3 h left out."),
    "to_puncture_min": mark("Patient in the room until the first puncture."),
}
_NEEDS = {
    "start_delay_min": mark("Needs one first case of a day with room, scheduled time and time in the room."),
    "turnover_min": mark("Needs two cases of a room and day with the times into and out of the room."),
    "to_puncture_min": mark("Needs one case with the time in the room and that of the puncture."),
}
LEAST_FOR_SIGNALS = 10  # run chart rules say nothing over fewer points


def times_chart(view: View, variant: str, words: Words) -> Chart:
    """Return monthly medians with their middle half, the median of all months, and signals marked."""
    title = tr("Times: {what}").format(what=tr(dict(VARIANTS)[variant]))
    sentence = tr(_SENTENCES[variant]) + " " + tr("Run chart of monthly medians.")
    found = monthly_times(view, variant)
    present = [at for at, count in enumerate(found.counts) if count]
    if not present:
        return Chart(title, sentence, empty=tr(_NEEDS[variant]))
    xs = tuple(float(at) for at in range(len(found.months)))
    run = found.run
    enough = len(present) >= LEAST_FOR_SIGNALS
    signals = sorted({*run.shifts, *run.trends}) if enough else []
    ends = (xs[0] - 0.5, xs[-1] + 0.5)
    layers: list[Layer] = [
        Band(tr("Middle half of the cases"), SERIES[0], xs, found.lower, found.upper),
        Line(tr("Median of all months"), "text", ends, (run.median, run.median), "dash", width=1.5),
        Line(tr("Median of the month"), SERIES[0], xs, found.medians, symbol="o"),
    ]
    if signals:
        marked = tuple(found.medians[at] for at in signals)
        layers.append(Dots(tr("Signal"), "caution", tuple(map(float, signals)), marked, "o", 15, hollow=True))
    hits, rows = [], []
    for at in present:
        kinds = [tr("shift")] * (at in run.shifts) + [tr("trend")] * (at in run.trends)
        signal = ", ".join(kinds) if at in signals else ""
        text = tr("{month}: median {median} min, middle half {low} to {high}, {n} values").format(
            month=found.months[at],
            median=number(round(found.medians[at], 1)),
            low=number(round(found.lower[at], 1)),
            high=number(round(found.upper[at], 1)),
            n=found.counts[at],
        )
        target = search(view, (found.months[at],) * 2)
        hits.append(Hit(float(at), found.medians[at], f"{text}; {signal}" if signal else text, target))
        figures = (cut(found.medians[at]), cut(found.lower[at]), cut(found.upper[at]))
        rows.append((found.months[at], *figures, found.counts[at], signal))
    low = min(0.0, *(value for value in found.lower if not math.isnan(value)))
    high = max(value for value in found.upper if not math.isnan(value))
    notes = small_numbers((found.months[at], found.counts[at]) for at in present)
    if not enough:
        notes += (tr("Shifts and trends are looked for from {n} months on.").format(n=LEAST_FOR_SIGNALS),)
    return Chart(
        title,
        sentence,
        tr("month"),
        tr("minutes"),
        tuple(layers),
        tuple(hits),
        x_ticks=month_ticks(found.months),
        x_range=month_range(found.months),
        y_range=(low * 1.08, max(high * 1.08, 1.0)),
        notes=notes,
        table=Table(
            (tr("Month"), tr("Median, min"), tr("25 %, min"), tr("75 %, min"), tr("Values"), tr("Signal")),
            tuple(rows),
            tuple(hit.target for hit in hits),
        ),
        spoken="; ".join(hit.text for hit in hits),
    )
