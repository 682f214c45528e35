"""The Today page without Qt: a day's cases as rows, what the day adds up to, and which rows changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from irplanner.language import day as written_day
from irplanner.language import mark, tr, tr_n, weekday
from irplanner.models.day_enums import CaseStatus, Sex, Urgency
from irplanner.ui.presenters.chip import Chip, count_chips

if TYPE_CHECKING:
    from irplanner.services.case_store.case_row import CaseRow

STATUS_WORDS: dict[CaseStatus, str] = {
    CaseStatus.PLANNED: mark("Planned"),
    CaseStatus.READY: mark("Ready"),
    CaseStatus.IN_ROOM: mark("In room"),
    CaseStatus.DONE: mark("Done"),
    CaseStatus.CANCELLED: mark("Cancelled"),
}
_SEX_LETTERS = {Sex.FEMALE: mark("F"), Sex.MALE: mark("M"), Sex.OTHER: mark("X")}
_URGENT = {Urgency.URGENT: mark("Urgent"), Urgency.EMERGENCY: mark("Emergency")}
_WEEKDAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
_MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
UNKNOWN = "?"


class TodayRow(NamedTuple):
    """One case of the day as the table shows it. `readiness` is None for a case never planned."""

    case_id: str
    time: str
    room: str
    patient: str
    age_sex: str
    procedure: str
    operator: str
    readiness: int | None
    chips: tuple[Chip, ...]
    status: str
    urgency: str  # empty for an elective case
    is_over: bool  # done or cancelled: shown muted
    clash: str = ""  # the case that has the same room at the same time

    @property
    def spoken(self) -> str:
        """The row in one sentence, for screen readers."""
        risks = ", ".join(chip.spoken for chip in self.chips)
        ready = (
            tr("not planned yet")
            if self.readiness is None
            else tr("{readiness} percent ready").format(readiness=self.readiness)
        )
        clash = tr("room and time clash with {case}").format(case=self.clash) if self.clash else ""
        parts = (
            self.time,
            self.room,
            clash,
            self.patient,
            self.procedure,
            ready,
            risks,
            self.status,
        )
        return ", ".join(part for part in parts if part)


class TodayPresenter:
    """One day's list. `read_day` returns its rows in any order; it is fast enough for the GUI thread."""

    def __init__(self, read_day: Callable[[date], Sequence[CaseRow]], today: Callable[[], date]) -> None:
        self._read_day, self._today = read_day, today
        self.day = today()
        self.rows: tuple[TodayRow, ...] = ()
        self._cases: dict[str, CaseRow] = {}
        # Set once the services are loaded (day_order.clashes): the first list is painted without it.
        self.find_clashes: Callable[[Sequence[CaseRow]], dict[str, str]] = lambda _cases: {}

    @property
    def cases(self) -> tuple[CaseRow, ...]:
        """The lines of the day as read, in the order of the list."""
        return tuple(self._cases.values())

    @property
    def not_cancelled(self) -> tuple[str, ...]:
        """The ids of the cases that are to be done or are done, in order."""
        return tuple(case.case_id for case in self.cases if case.status is not CaseStatus.CANCELLED)

    @property
    def title(self) -> str:
        return long_day(self.day)

    @property
    def is_today(self) -> bool:
        return self.day == self._today()

    @property
    def summary(self) -> str:
        """What the day adds up to: `8 cases, 2 with stops, 10 values missing`."""
        open_cases = [case for case in self._cases.values() if case.status is not CaseStatus.CANCELLED]
        if not open_cases:
            return (
                "" if not self._cases else tr_n(len(self._cases), "{n} case cancelled", "{n} cases cancelled")
            )
        parts = [tr_n(len(open_cases), "{n} case", "{n} cases")]
        stops = sum(1 for case in open_cases if case.stop)
        parts.append(tr_n(stops, "{n} with stops", "{n} with stops") if stops else tr("no stops found"))
        missing = sum(case.not_assessed or 0 for case in open_cases)
        if missing:
            parts.append(tr_n(missing, "{n} not assessed", "{n} not assessed"))
        unplanned = sum(1 for case in open_cases if case.stop is None)
        if unplanned:
            parts.append(tr_n(unplanned, "{n} never planned", "{n} never planned"))
        clashing = sum(1 for row in self.rows if row.clash)
        if clashing:
            parts.append(tr_n(clashing, "{n} clash in room and time", "{n} clash in room and time"))
        return ", ".join(parts)

    @property
    def empty_text(self) -> str:
        return (
            tr("No cases today.")
            if self.is_today
            else tr("No cases on {day}.").format(day=short_day(self.day))
        )

    def case(self, case_id: str) -> CaseRow | None:
        """Return the line of a case, None when it is not on this day."""
        return self._cases.get(case_id)

    def move(self, days: int) -> None:
        """Go some days forward or back; 0 goes to today."""
        self.day = self._today() if days == 0 else self.day + timedelta(days=days)

    def read(self) -> tuple[int, ...] | None:
        """Read the day again. Return the places of rows that changed, None when rows came, went or moved."""
        cases = sorted(self._read_day(self.day), key=_place)
        clashes = self.find_clashes(cases)
        rows = tuple(today_row(case, self.day, clashes.get(case.case_id, "")) for case in cases)
        before, self.rows = self.rows, rows
        self._cases = {case.case_id: case for case in cases}
        if [row.case_id for row in before] != [row.case_id for row in rows]:
            return None
        return tuple(place for place, row in enumerate(rows) if row != before[place])


def today_row(case: CaseRow, day: date, clash: str = "") -> TodayRow:
    """Return a case as a row of the day's table; what is not recorded says so."""
    status = tr(STATUS_WORDS[case.status])
    urgency = "" if case.urgency in (None, Urgency.ELECTIVE) else tr(_URGENT[case.urgency])
    return TodayRow(
        case_id=case.case_id,
        time=f"{case.scheduled_at:%H:%M}" if case.scheduled_at else UNKNOWN,
        room=case.room_code or UNKNOWN,
        patient=case.patient_name or tr("Name not recorded"),
        age_sex=age_and_sex(case, day),
        procedure=case.procedure_name or tr("No procedure chosen"),
        operator=case.operator or UNKNOWN,
        readiness=case.readiness_percent,
        chips=count_chips(case.stop, case.caution, case.not_assessed),
        status=status,
        urgency=urgency,
        is_over=case.status in (CaseStatus.DONE, CaseStatus.CANCELLED),
        clash=clash,
    )


def age_and_sex(case: CaseRow, day: date) -> str:
    """Return `44 F`; a part not recorded is a question mark."""
    age: int | None = None
    if case.birth_date is not None:
        born = case.birth_date
        age = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    elif case.age_years is not None:
        age = int(case.age_years)
    letter = tr(_SEX_LETTERS.get(case.sex, UNKNOWN)) if case.sex else UNKNOWN
    return f"{UNKNOWN if age is None else age} {letter}"


def long_day(day: date) -> str:
    """Return `Friday 4 September 2026`."""
    words = tr("{weekday} {day} {month} {year}")
    name, month = tr(_WEEKDAYS[day.weekday()]), tr(_MONTHS[day.month - 1])
    return words.format(weekday=name, day=day.day, month=month, year=day.year)


def short_day(day: date) -> str:
    """Return `Fri 2026-09-04`."""
    return f"{weekday(day)} {written_day(day)}"


def _place(case: CaseRow) -> tuple[bool, str, str, int]:
    at = case.scheduled_at
    return (at is None, at.isoformat() if at else "", case.room_code or "", case.row_id)
