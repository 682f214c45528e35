"""Cases per month, stacked by category, operator or room."""

from __future__ import annotations

from itertools import accumulate

from irplanner.language import mark, tr
from irplanner.services.insights.view import View
from irplanner.services.insights.volume import REST, monthly_counts
from irplanner.ui.presenters.charts.chart import REST_INK, SERIES, Bars, Chart, Hit, Table
from irplanner.ui.presenters.charts.words import Words, cases_text, month_range, month_ticks, search

VARIANTS = (("category", mark("Category")), ("operator", mark("Operator")), ("room", mark("Room")))
_BY = {"category": mark("by category"), "operator": mark("by operator"), "room": mark("by room")}


def volume_chart(view: View, variant: str, words: Words) -> Chart:
    """Return stacked bars, the most frequent word at the bottom; months without a case included."""
    title = tr("Cases per month")
    sentence = tr("Scheduled cases {by}. Cancelled ones left out.").format(by=tr(_BY[variant]))
    found = monthly_counts(view, variant, len(SERIES))
    if not found.words:
        return Chart(title, sentence, empty=tr("One case with a date begins this chart."))
    names = [words.of(variant, word) for word in found.words]
    xs = tuple(float(at) for at in range(len(found.months)))
    tops = list(accumulate(found.counts, lambda below, own: tuple(map(sum, zip(below, own, strict=True)))))
    bottoms = [(0,) * len(xs), *tops[:-1]]
    layers, hits, rows, targets = [], [], [], []
    inks = [*SERIES[: len(names)]]
    if found.words[-1] == REST or len(names) > len(SERIES):
        inks = [*inks[: len(names) - 1], REST_INK]
    for name, word, ink, counts, bases in zip(names, found.words, inks, found.counts, bottoms, strict=True):
        layers.append(Bars(name, ink, xs, tuple(map(float, counts)), tuple(map(float, bases))))
        for at, (count, base) in enumerate(zip(counts, bases, strict=True)):
            if count:
                month = found.months[at]
                target = search(view, (month, month), **{variant: word})
                text = f"{month}, {name}: {cases_text(count)}"
                hits.append(Hit(float(at), base + count / 2, text, target, layers[-1].width / 2, count / 2))
                rows.append((month, name, count))
                targets.append(target)
    order = sorted(range(len(rows)), key=lambda at: str(rows[at][0]))
    totals = tops[-1]
    return Chart(
        title,
        sentence,
        tr("month"),
        tr("cases"),
        tuple(layers),
        tuple(hits),
        x_ticks=month_ticks(found.months),
        x_range=month_range(found.months),
        y_range=(0.0, max(totals) * 1.08),
        table=Table(
            (tr("Month"), tr(dict(VARIANTS)[variant]), tr("Cases")),
            tuple(rows[at] for at in order),
            tuple(targets[at] for at in order),
        ),
        spoken="; ".join(
            f"{month}: {cases_text(total)}" for month, total in zip(found.months, totals, strict=True)
        ),
    )
