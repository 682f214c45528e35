"""Is a hold kept? The last permitted day against the last dose known and the moment of assessment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from irplanner.models.enums import Status
from irplanner.planning.clock import is_later
from irplanner.planning.medicines.other_drugs import Taken

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

_LAST_MINUTE = time(23, 59)


@dataclass(frozen=True, slots=True)
class HoldState:
    """`status` info: the last day is still to come; not_assessed: it has passed and no last dose is known."""

    status: Status
    words: str
    needs: tuple[str, ...] = ()


def first_drug_free_day(procedure_day: date, days: int) -> date:
    """Return the first day without the drug: the day of the procedure minus the days."""
    return procedure_day - timedelta(days=days)


def last_dose_day(procedure_day: date, days: int) -> date:
    """Return the day of the last dose: the day before the first drug-free day."""
    return first_drug_free_day(procedure_day, days) - timedelta(days=1)


def end_of(day: date, like: datetime) -> datetime:
    """Return the last minute of a day, in the zone of another moment of the case."""
    return datetime.combine(day, _LAST_MINUTE, tzinfo=like.tzinfo)


def hold_state(case: Situation, item: Taken, latest: datetime) -> HoldState:
    """Compare the last dose of one drug with the latest permitted moment."""
    last = item.row.last_dose_at
    if last is not None and is_later(last, latest):
        return HoldState(Status.CAUTION, f"last dose {last:%Y-%m-%d %H:%M} is too late")
    if case.at <= latest:
        return HoldState(Status.INFO, "still to be held")
    if last is None:
        return HoldState(Status.NOT_ASSESSED, "last dose not known", (item.last_dose_field,))
    return HoldState(Status.OK, f"held since {last:%Y-%m-%d %H:%M}")
