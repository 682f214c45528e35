"""Checklist completion and deviations by month."""

from __future__ import annotations

import math

from irplanner.language import mark, number, tr
from irplanner.services.insights.checklists import monthly_checklists
from irplanner.services.insights.view import View
from irplanner.ui.presenters.charts.chart import SERIES, Chart, Hit, Line, Table
from irplanner.ui.presenters.charts.words import (
    Words,
    cut,
    month_range,
    month_ticks,
    percent,
    search,
    small_numbers,
)

VARIANTS = (("completion", mark("Completion")), ("deviations", mark("Deviations")))


def checklist_chart(view: View, variant: str, words: Words) -> Chart:
    """Return the share of items answered, or the noes per 100 cases, of done cases."""
    is_share = variant == "completion"
    title = tr("Checklist completion") if is_share else tr("Checklist deviations")
    sentence = (
        tr("Items answered, of all that applied to done cases.")
        if is_share
        else tr("Answers of no in done cases, per 100 cases.")
    )
    found = monthly_checklists(view)
    present = [at for at, cases in enumerate(found.cases) if cases]
    if not present:
        return Chart(title, sentence, empty=tr("Needs one done case whose checklist was made."))
    values = found.completion if is_share else found.deviations
    ys = tuple(value * 100 for value in values)
    xs = tuple(float(at) for at in range(len(ys)))
    layer = Line("", SERIES[0] if is_share else SERIES[1], xs, ys, symbol="o")
    hits = []
    for at in present:
        said = (
            tr("{share} of items answered").format(share=percent(values[at]))
            if is_share
            else tr("{n} deviations per 100 cases").format(n=number(round(ys[at], 1)))
        )
        text = f"{found.months[at]}: {said}, {tr('{n} cases').format(n=found.cases[at])}"
        target = search(view, (found.months[at],) * 2)
        hits.append(Hit(xs[at], ys[at], text, target))
    highest = max(value for value in ys if not math.isnan(value))
    return Chart(
        title,
        sentence,
        tr("month"),
        tr("items answered, %") if is_share else tr("deviations per 100 cases"),
        (layer,),
        tuple(hits),
        x_ticks=month_ticks(found.months),
        x_range=month_range(found.months),
        y_range=(0.0, 104.0 if is_share else max(highest * 1.1, 1.0)),
        notes=small_numbers((found.months[at], found.cases[at]) for at in present),
        table=Table(
            (tr("Month"), tr("Items answered, %"), tr("Deviations per 100 cases"), tr("Cases")),
            tuple(
                (
                    found.months[at],
                    cut(found.completion[at] * 100, 2),
                    cut(found.deviations[at] * 100, 2),
                    found.cases[at],
                )
                for at in present
            ),
            tuple(hit.target for hit in hits),
        ),
        spoken="; ".join(hit.text for hit in hits),
    )
