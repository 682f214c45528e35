"""The Insights page without Qt: figures as bars and dots with labelled axes, for a period of months."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median

from irplanner.language import mark, number, tr
from irplanner.services.insights import Insights, KermaValue, MonthCount

PERIODS: tuple[tuple[str, str], ...] = (
    ("3", mark("3 months")),
    ("12", mark("12 months")),
    ("all", mark("All")),
)
PROCEDURES_SHOWN = 6
EMBOLIZATION = "embolization"
MOST_MONTHS = 24


@dataclass(frozen=True, slots=True)
class VolumeChart:
    """Bars by month: embolization below, all others above. `months` are the labels under the bars."""

    months: tuple[str, ...]
    embolization: tuple[int, ...]
    others: tuple[int, ...]

    @property
    def is_empty(self) -> bool:
        return not any(self.embolization) and not any(self.others)

    @property
    def spoken(self) -> str:
        """The chart in words."""
        bars = zip(self.months, self.embolization, self.others, strict=True)
        return "; ".join(
            tr("{month}: {cases} cases, {embolizations} embolizations").format(
                month=month, cases=one + other, embolizations=one
            )
            for month, one, other in bars
        )


@dataclass(frozen=True, slots=True)
class KermaGroup:
    """One procedure: each dot a case (case id, mGy), and their median."""

    label: str
    dots: tuple[tuple[str, float], ...]
    median_mgy: float


@dataclass(frozen=True, slots=True)
class KermaChart:
    """The procedures with most recorded values."""

    groups: tuple[KermaGroup, ...]

    @property
    def is_empty(self) -> bool:
        return not self.groups

    @property
    def spoken(self) -> str:
        """The chart in words."""
        return "; ".join(
            tr("{name}: {count} cases, median {median} mGy").format(
                name=group.label, count=len(group.dots), median=number(group.median_mgy)
            )
            for group in self.groups
        )


def first_day(period: str, today: date) -> date | None:
    """Return the first day of a period that ends with the current month; None: no beginning."""
    if period == "all":
        return None
    months = today.year * 12 + today.month - int(period)
    return date(months // 12, months % 12 + 1, 1)


def volume_chart(counts: Iterable[MonthCount], period: str, today: date) -> VolumeChart:
    """Return cases by month, months without a case included."""
    by_month: dict[tuple[int, int], list[int]] = {}
    for count in counts:
        pair = by_month.setdefault((count.month.year, count.month.month), [0, 0])
        pair[count.category != EMBOLIZATION] += count.cases
    begin = first_day(period, today)
    oldest = min(by_month, default=(today.year, today.month))
    start = (begin.year, begin.month) if begin else oldest
    newest = max([*by_month, (today.year, today.month)])
    months = _months(start, newest)[-MOST_MONTHS:]
    bars = [by_month.get(month, [0, 0]) for month in months]
    return VolumeChart(
        tuple(f"{year}-{month:02d}" for year, month in months),
        tuple(bar[0] for bar in bars),
        tuple(bar[1] for bar in bars),
    )


def kerma_chart(values: Iterable[KermaValue]) -> KermaChart:
    """Return the dots of the procedures with most values, most first."""
    by_procedure: dict[str, list[KermaValue]] = {}
    for value in values:
        by_procedure.setdefault(value.procedure, []).append(value)
    most = sorted(by_procedure.values(), key=lambda group: (-len(group), group[0].procedure_name))
    groups = []
    for group in most[:PROCEDURES_SHOWN]:
        dots = tuple((one.case_id, one.air_kerma_mgy) for one in group)
        label = group[0].procedure_name or tr("No procedure chosen")
        groups.append(KermaGroup(label, dots, median(mgy for _, mgy in dots)))
    return KermaChart(tuple(groups))


def load_charts(
    read: Callable[[date | None, date], Insights], period: str, today: date
) -> tuple[VolumeChart, KermaChart]:
    """Read and arrange both charts for a period; cases planned ahead in the current month count."""
    found = read(first_day(period, today), _month_after(today))
    return volume_chart(found.volume, period, today), kerma_chart(found.kerma)


def _months(first: tuple[int, int], last: tuple[int, int]) -> list[tuple[int, int]]:
    begin, end = first[0] * 12 + first[1] - 1, last[0] * 12 + last[1] - 1
    return [(one // 12, one % 12 + 1) for one in range(begin, end + 1)]


def _month_after(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)
