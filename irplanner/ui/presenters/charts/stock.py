"""Stock on the shelf by month of expiry: expired, within three months, later."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from irplanner.language import day, tr, tr_n
from irplanner.services.insights.stock_expiry import DAYS_AHEAD, ExpiringLot
from irplanner.ui.presenters.charts.chart import SERIES, Bars, Chart, Hit, Table, Target
from irplanner.ui.presenters.charts.words import month_range

SOON_MONTHS = 3
NAMED = 4  # products a tool tip names


def stock_chart(lots: tuple[ExpiringLot, ...], has_stock: bool, today: date) -> Chart:
    """Return bars by month from the current one on; what is expired already stands before it."""
    title = tr("Stock near expiry")
    sentence = tr("Pieces on the shelf by month of expiry, a year ahead.")
    if not lots:
        empty = (
            tr("Nothing on the shelf expires within a year.")
            if has_stock
            else tr("Needs one lot on the shelf with its expiry date.")
        )
        return Chart(title, sentence, empty=empty)
    by_month: defaultdict[int, list[ExpiringLot]] = defaultdict(list)
    for lot in lots:
        by_month[-1 if lot.expires_on < today else _months_ahead(lot.expires_on, today)].append(lot)
    last = max(1, _months_ahead(date.fromordinal(today.toordinal() + DAYS_AHEAD - 1), today))
    places = range(-1, last + 1)
    pieces = {at: sum(lot.quantity for lot in by_month.get(at, ())) for at in places}
    layers = []
    groups = (
        (tr("Expired"), "stop", range(-1, 0)),
        (tr("Within 3 months"), "caution", range(SOON_MONTHS)),
        (tr("Later"), SERIES[0], range(SOON_MONTHS, last + 1)),
    )
    for name, ink, own in groups:
        xs = tuple(float(at + 1) for at in own if pieces[at])
        heights = tuple(float(pieces[at]) for at in own if pieces[at])
        if xs:
            layers.append(Bars(name, ink, xs, heights, (0.0,) * len(xs)))
    names = {at: tr("expired") if at < 0 else _month(today, at) for at in places}
    hits = tuple(
        Hit(float(at + 1), pieces[at] / 2, _text(names[at], by_month[at]), Target(), 0.5, pieces[at] / 2)
        for at in places
        if pieces[at]
    )
    return Chart(
        title,
        sentence,
        tr("month of expiry"),
        tr("pieces"),
        tuple(layers),
        hits,
        x_ticks=tuple((float(at + 1), names[at]) for at in places if at < 0 or at % 2 == 0),
        x_range=month_range(tuple(names.values())),
        y_range=(0.0, max(pieces.values()) * 1.1),
        table=Table(
            (tr("Product"), tr("Lot"), tr("Place"), tr("Shelf"), tr("Expires"), tr("Pieces")),
            tuple(
                (lot.product, lot.lot, lot.place, lot.shelf, day(lot.expires_on), lot.quantity)
                for lot in lots
            ),
            (Target(),) * len(lots),
        ),
        spoken="; ".join(hit.text for hit in hits),
    )


def _months_ahead(expires: date, today: date) -> int:
    return (expires.year - today.year) * 12 + expires.month - today.month


def _month(today: date, ahead: int) -> str:
    number = today.year * 12 + today.month - 1 + ahead
    return f"{number // 12:04d}-{number % 12 + 1:02d}"


def _text(month: str, lots: list[ExpiringLot]) -> str:
    by_product: defaultdict[str, int] = defaultdict(int)
    for lot in lots:
        by_product[lot.product] += lot.quantity
    most = sorted(by_product.items(), key=lambda item: (-item[1], item[0]))
    named = ", ".join(f"{name} {count}" for name, count in most[:NAMED])
    more = tr(" and {n} more").format(n=len(most) - NAMED) if len(most) > NAMED else ""
    pieces = tr_n(sum(by_product.values()), "{n} piece", "{n} pieces")
    return f"{month}: {pieces}: {named}{more}"
