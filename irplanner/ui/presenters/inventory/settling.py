"""What is to be settled without Qt: rows of the list, what each means, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from irplanner.language import day, mark, tr, tr_n
from irplanner.models.enums import Status
from irplanner.services.inventory.open_points import KeptPoint, OpenCode
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.presenters.inventory.products import Column, Line

COLUMNS: tuple[Column, ...] = (
    Column(mark("Product"), 220),
    Column(mark("Lot"), 96),
    Column(mark("Patient"), 150),
    Column(mark("Date"), 98),
    Column(mark("State"), 190, is_chips=True),
)
STRETCHED = 0


class Deed(StrEnum):
    """What can be done about a point."""

    LIST = "list"
    COUNT = "count"
    OPEN = "open"
    AGAIN = "again"
    LEAVE = "leave"


DEED_WORDS: dict[Deed, str] = {
    Deed.LIST: mark("Add to the stock"),
    Deed.COUNT: mark("Show the lot to count it"),
    Deed.OPEN: mark("Open the case"),
    Deed.AGAIN: mark("Draw again"),
    Deed.LEAVE: mark("Leave it ..."),
}
_WORDS: dict[OpenCode, str] = {
    OpenCode.NOT_LISTED: mark("Not in the stock list"),
    OpenCode.NO_LOT: mark("No lot named"),
    OpenCode.NO_SERIAL: mark("No serial number"),
    OpenCode.BELOW_ZERO: mark("Below zero"),
}
_MEANINGS: dict[OpenCode, str] = {
    OpenCode.NOT_LISTED: mark(
        "The case used it, and the stock has no such product: nothing was drawn. Add the product and what "
        "came of it; the case is then drawn by itself."
    ),
    OpenCode.NO_LOT: mark("The case names no lot, so nothing was drawn. Enter the lot in the case."),
    OpenCode.NO_SERIAL: mark(
        "The lot is kept by serial number and the case names none, so nothing was drawn. Enter it in "
        "the case."
    ),
    OpenCode.BELOW_ZERO: mark(
        "More was taken than was ever received. Count what is there, or receive what was forgotten."
    ),
}
_DEEDS: dict[OpenCode, tuple[Deed, ...]] = {
    OpenCode.NOT_LISTED: (Deed.LIST, Deed.OPEN, Deed.AGAIN, Deed.LEAVE),
    OpenCode.NO_LOT: (Deed.OPEN, Deed.AGAIN, Deed.LEAVE),
    OpenCode.NO_SERIAL: (Deed.OPEN, Deed.AGAIN, Deed.LEAVE),
    OpenCode.BELOW_ZERO: (Deed.COUNT, Deed.OPEN),
}


@dataclass(frozen=True, slots=True)
class SettleList:
    """The points and their rows, in the same order."""

    points: tuple[KeptPoint, ...] = ()
    lines: tuple[Line, ...] = ()

    def point(self, key: int) -> KeptPoint | None:
        """Return the point of a row, None for none."""
        return next((one for one, line in zip(self.points, self.lines, strict=True) if line.key == key), None)

    @property
    def summary(self) -> str:
        return tr_n(len(self.points), "{n} to settle", "{n} to settle")


def settle_list(points: list[KeptPoint]) -> SettleList:
    """Return the points as a list."""
    return SettleList(tuple(points), tuple(_line(point) for point in points))


def deeds(point: KeptPoint) -> tuple[Deed, ...]:
    """Return what can be done, the first one by Enter; a case that is gone cannot be opened."""
    needs_case = (Deed.OPEN, Deed.AGAIN)
    return tuple(deed for deed in _DEEDS[point.code] if point.case_id or deed not in needs_case)


def meaning(point: KeptPoint) -> str:
    """Return what is open and what settles it."""
    return tr(_MEANINGS[point.code])


def state_words(point: KeptPoint) -> str:
    """Return why it is open, in a few words."""
    if point.code is OpenCode.BELOW_ZERO:
        return tr_n(point.missing, "{n} more taken", "{n} more taken")
    return tr(_WORDS[point.code])


def case_words(points: Sequence[KeptPoint]) -> tuple[str, ...]:
    """Return a case's own points as sentences: product, lot, why."""
    return tuple(f"{point.name}{_lot_words(point)}: {tr(_WORDS[point.code]).lower()}." for point in points)


def _line(point: KeptPoint) -> Line:
    when = point.scheduled_at or point.noted_at
    texts = (
        point.name,
        point.lot or tr("none"),
        point.patient_name or tr("Name not recorded"),
        day(when) if when else tr("no date"),
        "",
    )
    note = ", ".join(part for part in (point.di, point.mrn or "", point.procedure_name) if part)
    # A lot below zero has no row of its own: odd keys are lots, even ones points.
    key = point.lot_id * 2 + 1 if point.code is OpenCode.BELOW_ZERO else point.point_id * 2
    return Line(key, texts, (Chip(Status.CAUTION, state_words(point)),), note)


def _lot_words(point: KeptPoint) -> str:
    return f", {tr('lot')} {point.lot}" if point.lot else ""
