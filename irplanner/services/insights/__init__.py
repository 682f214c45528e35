"""Figures over many cases: how many a month, and how much dose. Cancelled cases do not count."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import String, func, select, type_coerce

from irplanner.models.enums import CaseStatus
from irplanner.models.store import Store
from irplanner.services.case_columns import CASES


class MonthCount(NamedTuple):
    """Cases of one category in one month; `month` is its first day."""

    month: date
    category: str
    cases: int


class KermaValue(NamedTuple):
    """Air kerma at the reference point of one case."""

    case_id: str
    procedure: str  # id
    procedure_name: str
    air_kerma_mgy: float


class Insights(NamedTuple):
    """Both, for one period."""

    volume: tuple[MonthCount, ...]
    kerma: tuple[KermaValue, ...]


def insights(store: Store, first: date | None, before: date) -> Insights:
    """Return the figures of the cases from `first` (None: from the oldest) to the day before `before`."""
    # The stored text of a wall-clock moment begins with its day, so days compare as text.
    moment = type_coerce(CASES.c.scheduled_at, String)
    month = func.substr(moment, 1, 7)
    counted = [
        CASES.c.scheduled_at.is_not(None),
        CASES.c.status != CaseStatus.CANCELLED.value,
        moment < before.isoformat(),
    ]
    if first is not None:
        counted.append(moment >= first.isoformat())
    category = CASES.c.procedure_category
    volume = (
        select(month, category, func.count())
        .where(*counted)
        .group_by(month, category)
        .order_by(month, category)
    )
    kerma = (
        select(CASES.c.case_id, CASES.c.procedure, CASES.c.procedure_name, CASES.c.radiation_air_kerma_mgy)
        .where(*counted, CASES.c.radiation_air_kerma_mgy.is_not(None))
        .order_by(CASES.c.id)
    )
    with store.reading() as connection:
        months = connection.execute(volume).all()
        values = connection.execute(kerma).all()
    return Insights(
        tuple(MonthCount(date.fromisoformat(f"{text}-01"), name, count) for text, name, count in months),
        tuple(KermaValue(*value) for value in values),
    )
