"""How ways in and closures do: events at the access site, technical success, second access needed."""

from __future__ import annotations

from irplanner.language import mark, tr, whole
from irplanner.services.insights.access_outcomes import Outcome, outcomes
from irplanner.services.insights.statistics import Interval
from irplanner.services.insights.view import View
from irplanner.ui.presenters.charts.chart import SERIES, Chart, Dots, Hit, Spans, Table
from irplanner.ui.presenters.charts.words import Words, from_zero, percent, search, small_numbers

VARIANTS = (("access_site", mark("Access")), ("closure", mark("Closure")))
_TITLES = {"access_site": mark("Access outcomes"), "closure": mark("Closure outcomes")}
_ROWS_SHOWN = 9


def access_chart(view: View, variant: str, words: Words) -> Chart:
    """Return a row a way in (or closure): share of cases with an event at the access site, with interval."""
    title = tr(_TITLES[variant])
    sentence = tr("Adverse events at the access site, share of done cases asked, with its 95 % interval.")
    found = outcomes(view, variant, _ROWS_SHOWN)
    shown = [(one, one.at_site) for one in found if one.at_site is not None]
    if not shown:
        needs = tr("Needs one done case with this recorded and adverse events asked for.")
        return Chart(title, sentence, empty=needs)
    ys = tuple(float(len(shown) - 1 - at) for at in range(len(shown)))
    xs = tuple(interval.share * 100 for _, interval in shown)
    lows = tuple(interval.low * 100 for _, interval in shown)
    highs = tuple(interval.high * 100 for _, interval in shown)
    names = [words.of(variant, one.word) for one, _ in shown]
    hits, rows = [], []
    for (one, _), name, x, y in zip(shown, names, xs, ys, strict=True):
        target = (
            search(view, access_site=words.access(one.word)) if variant == "access_site" else search(view)
        )
        hits.append(Hit(x, y, _text(one, name), target))
        rows.append((name, one.cases, one.asked, one.events, *_ends(one.at_site), *_ends(one.success)))
        rows[-1] = (*rows[-1], *_ends(one.crossover))
    heads = [tr("Events at the site"), tr("Technical success"), tr("Second access")]
    columns = (f"{head}, {part}" for head in heads for part in ("%", tr("95 % low"), tr("95 % high")))
    return Chart(
        title,
        sentence,
        tr("cases with an event at the access site, %"),
        "",
        (
            Spans(tr("95 % interval"), SERIES[0], ys, lows, highs),
            Dots(tr("Our rate"), SERIES[0], xs, ys, "o", 9),
        ),
        tuple(hits),
        y_ticks=tuple(
            (y, f"{name}\t({whole(one.cases)})") for (one, _), name, y in zip(shown, names, ys, strict=True)
        ),
        x_range=from_zero(max(*highs, 1.0)),
        y_range=(-0.6, len(shown) - 0.4),
        rows=True,
        notes=small_numbers((name, one.asked) for (one, _), name in zip(shown, names, strict=True)),
        table=Table(
            (tr(dict(VARIANTS)[variant]), tr("Done cases"), tr("Cases asked"), tr("With an event"), *columns),
            tuple(rows),
            tuple(hit.target for hit in hits),
        ),
        spoken="; ".join(hit.text for hit in hits),
    )


def _text(one: Outcome, name: str) -> str:
    parts = [tr("{name}: {n} done cases").format(name=name, n=whole(one.cases))]
    if one.at_site is not None:
        said = tr("event at the site in {events} of {asked}, {share} ({low} to {high})")
        shares = {
            "share": percent(one.at_site.share),
            "low": percent(one.at_site.low),
            "high": percent(one.at_site.high),
        }
        parts.append(said.format(events=one.events, asked=whole(one.asked), **shares))
    if one.success is not None:
        parts.append(tr("technical success {share}").format(share=percent(one.success.share)))
    if one.crossover is not None:
        parts.append(tr("second access {share}").format(share=percent(one.crossover.share)))
    return "; ".join(parts)


def _ends(interval: Interval | None) -> tuple[float | None, ...]:
    if interval is None:
        return (None, None, None)
    return tuple(round(share * 100, 3) for share in (interval.share, interval.low, interval.high))
