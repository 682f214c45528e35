"""When the last dose may be taken: doses, days and hours counted back from the start of the procedure.

The counting rules are notes `rule_...` of the content pack. A displayed last dose is never later than the
hard limit, and a dose due exactly at the start counts as one of those left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from irplanner.catalog.schema.antithrombotics import Hold
from irplanner.errors import InputError
from irplanner.planning.clock import after_days, after_hours, is_later
from irplanner.planning.facts import Medication
from irplanner.planning.medicines.medications import times_per_day
from irplanner.planning.words.figures import number_text

HOURS_A_DAY = 24


class HoldVerdict(Enum):
    """How a last dose stands to a hold. `WITHIN`: longer than the shorter end of the range, met."""

    MET = "met"
    WITHIN = "within"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Dosing:
    """How a drug is taken. Neither recorded nor labeled times a day: once a day is the safe side."""

    per_day: float | None
    labeled_per_day: float | None
    times: tuple[time, ...] = ()

    @property
    def interval_hours(self) -> float:
        """Hours between doses; not under a day for a drug labeled once daily, however it is taken."""
        per_day = self.per_day or self.labeled_per_day or 1
        interval = HOURS_A_DAY / per_day
        return max(interval, HOURS_A_DAY) if self.labeled_per_day == 1 else interval

    @property
    def is_known(self) -> bool:
        return self.per_day is not None or self.labeled_per_day is not None


@dataclass(frozen=True, slots=True)
class HoldWindow:
    """One hold in moments of this case.

    Attributes:
        text: the hold in words, e.g. `4 doses (48 h)`.
        latest: the hard limit by the shorter end of the hold: no dose after it.
        latest_longer: the hard limit by the longer end; equal without a range.
        last_dose, last_dose_longer: the dose due at or before each limit, the limit itself when the times
            of day are not recorded.
        free_days_from, free_days_from_shorter: by the convention of full drug-free days, the date of the last
            dose for the longer and the shorter end; None unless the hold counts days.
    """

    hold: Hold
    text: str
    latest: datetime
    latest_longer: datetime
    last_dose: datetime
    last_dose_longer: datetime
    free_days_from: date | None
    free_days_from_shorter: date | None

    @property
    def is_range(self) -> bool:
        return self.latest != self.latest_longer

    def verdict(self, last_dose: datetime) -> HoldVerdict:
        """Return how an actual last dose stands to this hold."""
        if is_later(last_dose, self.latest):
            return HoldVerdict.NOT_MET
        return HoldVerdict.WITHIN if is_later(last_dose, self.latest_longer) else HoldVerdict.MET


def dosing_of(medication: Medication, labeled_per_day: float | None) -> Dosing:
    """Return how a medication is taken.

    Raises:
        InputError: a dose time that is no time of day.
    """
    times = sorted(_clock_time(text) for text in medication.dose_times or ())
    return Dosing(per_day=times_per_day(medication), labeled_per_day=labeled_per_day, times=tuple(times))


def hold_window(hold: Hold, start: datetime, dosing: Dosing) -> HoldWindow:
    """Return the moments of one hold before a procedure that starts at `start`."""
    latest = _limit(hold, hold.min, start, dosing)
    longer = _limit(hold, hold.max, start, dosing)
    return HoldWindow(
        hold=hold,
        text=hold_text(hold, dosing),
        latest=latest,
        latest_longer=longer,
        last_dose=last_scheduled(latest, dosing.times),
        last_dose_longer=last_scheduled(longer, dosing.times),
        free_days_from=start.date() - timedelta(days=int(hold.max) + 1) if hold.unit == "days" else None,
        free_days_from_shorter=start.date() - timedelta(days=int(hold.min) + 1)
        if hold.unit == "days"
        else None,
    )


def hold_text(hold: Hold, dosing: Dosing | None = None) -> str:
    """Return a hold in words; doses also in hours, once it is known how often the drug is taken."""
    count = (
        number_text(hold.min)
        if hold.min == hold.max
        else f"{number_text(hold.min)} to {number_text(hold.max)}"
    )
    if hold.unit == "hours":
        return f"{count} h"
    word = hold.unit.rstrip("s") if hold.max == 1 else hold.unit
    if hold.unit == "days" or dosing is None:
        return f"{count} {word}"
    least, most = _dose_hours(hold, hold.min, dosing), _dose_hours(hold, hold.max, dosing)
    hours = number_text(least) if least == most else f"{number_text(least)} to {number_text(most)}"
    return f"{count} {word} ({hours} h)"


def last_scheduled(limit: datetime, times: tuple[time, ...]) -> datetime:
    """Return the latest dose due at or before the limit; the limit itself without times of day.

    >>> last_scheduled(datetime(2026, 9, 1, 10), (time(8), time(20)))
    datetime.datetime(2026, 9, 1, 8, 0)
    """
    due = [
        datetime.combine(limit.date() - timedelta(days=days_before), each, tzinfo=limit.tzinfo)
        for each in times
        for days_before in (0, 1)
    ]
    return max((moment for moment in due if moment <= limit), default=limit)


def _limit(hold: Hold, count: float, start: datetime, dosing: Dosing) -> datetime:
    if hold.unit == "hours":
        return after_hours(start, -count)
    if hold.unit == "doses":
        return after_hours(start, -_dose_hours(hold, count, dosing))
    # Wall clock and elapsed time differ over a change of daylight-saving time: the earlier moment is safe.
    return min(after_days(start, -count), after_hours(start, -count * HOURS_A_DAY))


def _dose_hours(hold: Hold, count: float, dosing: Dosing) -> float:
    return hold.or_hours if hold.or_hours is not None else count * dosing.interval_hours


def _clock_time(text: str) -> time:
    try:
        return time.fromisoformat(text.strip()).replace(tzinfo=None)
    except ValueError:
        raise InputError(f"Dose time {text!r} is no time of day.", "Give 24 h times such as 08:00.") from None
