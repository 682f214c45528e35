"""Words of charts: what codes are called, periods, and the search text behind a point."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from irplanner.catalog.catalog import Catalog
from irplanner.language import decimal, mark, tr, tr_n
from irplanner.services.insights.view import FILTERED, View
from irplanner.services.insights.volume import REST
from irplanner.ui.presenters.charts.chart import Target, Ticks

PERIODS: tuple[tuple[str, str], ...] = (
    ("3", mark("3 months")),
    ("12", mark("12 months")),
    ("36", mark("3 years")),
    ("all", mark("All")),
)
SMALL = 30  # fewer values than this are named as a small number
TICKS_SHOWN = 9
ALL = ""  # choice of a filter that filters nothing


@dataclass(frozen=True, slots=True)
class Words:
    """Names of the content pack for codes of the store; a code it does not know is shown as it is."""

    catalog: Catalog

    def procedure(self, code: str) -> str:
        found = self.catalog.procedures.get(code)
        return found.name if found else code or tr("No procedure chosen")

    def category(self, code: str) -> str:
        return self.catalog.label("category", code) if code else tr("No procedure chosen")

    def access(self, code: str) -> str:
        site = self.catalog.access_sites.get(code)
        return site.label if site else code

    def closure(self, code: str) -> str:
        method = self.catalog.closure_methods.get(code)
        return method.label if method else code

    def source(self, ids: tuple[str, ...]) -> str:
        """Return the first source as a line names it."""
        found = self.catalog.sources.get(ids[0]) if ids else None
        if found is None:
            return ", ".join(ids)
        return found.short or f"{found.organization or found.title} {found.year or ''}".rstrip()

    def of(self, column: str, code: str) -> str:
        """Return the name of a code of a column of the frame."""
        if code == REST:
            return tr("All other")
        names = {
            "procedure": self.procedure,
            "category": self.category,
            "access_site": self.access,
            "closure": self.closure,
        }
        return names[column](code) if column in names else code or tr("Not recorded")


def first_month(period: str, today: date) -> str | None:
    """Return the first month of a period that ends with the current one; None: from the oldest case."""
    if period == "all":
        return None
    number = today.year * 12 + today.month - int(period)
    return f"{number // 12:04d}-{number % 12 + 1:02d}"


def month_ticks(months: tuple[str, ...]) -> Ticks:
    """Return as many months as have room, the newest always among them."""
    every = max(1, math.ceil(len(months) / TICKS_SHOWN))
    last = len(months) - 1
    return tuple((float(at), month) for at, month in enumerate(months) if (last - at) % every == 0)


def month_range(months: tuple[str, ...]) -> tuple[float, float]:
    """Return the stretch of the axis; a few months do not become broad."""
    return -0.7, max(len(months) - 0.3, 5.3)


def from_zero(highest: float) -> tuple[float, float]:
    """Return the stretch of a level axis from 0 on, with room for a mark that stands on it."""
    return -highest / 60, highest * 1.06


def cases_text(count: int) -> str:
    """Return `1 case`, `240 cases`."""
    return tr_n(count, "{n} case", "{n} cases")


def percent(share: float) -> str:
    """Return a share as percent with as many decimals as say something."""
    value = share * 100
    return decimal(f"{value:.2f}" if value < 1 else f"{value:.1f}") + " %"


def cut(value: float, digits: int = 3) -> float | None:
    """Return a figure as a table shows it; None for nan."""
    return None if math.isnan(value) else round(value, digits)


def small_numbers(counts: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    """Return a note that names what rests on few cases; none when nothing does."""
    few = [f"{name} ({count})" for name, count in counts if 0 < count < SMALL]
    if not few:
        return ()
    shown = ", ".join(few[:3])
    more = tr(" and {n} more").format(n=len(few) - 3) if len(few) > 3 else ""
    return (tr("Small numbers, under {n} cases: {names}.").format(n=SMALL, names=shown + more),)


def search(view: View, months: tuple[str, ...] | None = None, **fields: str) -> Target:
    """Return the search for the cases behind a point: the filter in force, a stretch of months, words.

    Args:
        months: first and last month, or one; None: the period of the view.
        fields: Columns of the frame and their code, in place of the filter's own.
    """
    months = months or view.months
    terms = []
    if months:
        terms.append(f"date:{months[0]}" if months[0] == months[-1] else f"date:{months[0]}..{months[-1]}")
    wanted = {name: getattr(view.filter, name) or "" for name in FILTERED} | fields
    terms += [_term(column, code) for column, code in wanted.items()]
    terms.append("-status:cancelled")
    return Target(" ".join(term for term in terms if term))


_FIELDS = {
    "procedure": "procedure",
    "category": "category",
    "room": "room",
    "operator": "staff",
    "technologist": "staff",
    "access_site": "access",
    "adverse": "adverse",
    "kerma_mgy": "kerma",
}


def _term(column: str, code: str) -> str:
    field = _FIELDS.get(column)
    if field is None or not code or code == REST:
        return ""
    value = code.replace("_", " ").replace('"', " ")
    if column == "category":
        return f"{field}:{code}"
    return f'{field}:"{value}"' if " " in value else f"{field}:{value}"
