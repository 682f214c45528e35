"""The pieces a page is made of. A block knows its height and draws itself; it is never split over pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from irplanner.reports.canvas import Align, Canvas, Font, Measure, Shape

BODY = Font(9.5)
BOLD = Font(9.5, bold=True)
SMALL = Font(8, gray=True)
LABEL = Font(7.5, gray=True)
HEADING = Font(11.5, bold=True)
PADDING = 4.0
BOX_PT = 12.0
HAIR = 0.25


class Block(Protocol):
    """`keep_with_next`: not left alone at the foot of a page."""

    @property
    def keep_with_next(self) -> bool: ...

    def height(self, measure: Measure, width: float) -> float: ...

    def draw(self, canvas: Canvas, x: float, y: float, width: float) -> None: ...


@dataclass(frozen=True)
class Heading:
    text: str
    right: str = ""
    keep_with_next: bool = True

    def height(self, measure: Measure, width: float) -> float:
        return measure.text_height(self.text, width * 0.75, HEADING) + 12

    def draw(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        canvas.text(self.text, x, y + 9, width * 0.75, HEADING)
        if self.right:
            canvas.text(self.right, x + width * 0.4, y + 10, width * 0.6, BOLD, Align.RIGHT)


@dataclass(frozen=True)
class Paragraph:
    text: str
    font: Font = BODY
    keep_with_next: bool = False

    def height(self, measure: Measure, width: float) -> float:
        return measure.text_height(self.text, width, self.font) + 2 * PADDING

    def draw(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        canvas.text(self.text, x, y + PADDING, width, self.font)


@dataclass(frozen=True)
class Gap:
    points: float
    keep_with_next: bool = False

    def height(self, measure: Measure, width: float) -> float:
        return self.points

    def draw(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        """Nothing: it is a gap."""


@dataclass(frozen=True)
class FieldGrid:
    """Labelled values in a frame, `columns` a row. An unknown value is a line to write on."""

    cells: tuple[tuple[str, str], ...]
    columns: int = 4
    keep_with_next: bool = False

    def _rows(self) -> list[tuple[tuple[str, str], ...]]:
        return [self.cells[at : at + self.columns] for at in range(0, len(self.cells), self.columns)]

    def _cell_width(self, width: float) -> float:
        return (width - 2 * PADDING) / self.columns - 2 * PADDING

    def _row_height(self, measure: Measure, row: tuple[tuple[str, str], ...], width: float) -> float:
        inner = self._cell_width(width)
        tallest = max(measure.text_height(value or " ", inner, BOLD) for _, value in row)
        return measure.text_height("X", inner, LABEL) + tallest + 5

    def height(self, measure: Measure, width: float) -> float:
        return sum(self._row_height(measure, row, width) for row in self._rows()) + 4 + PADDING

    def draw(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        canvas.box(x, y, width, self.height(canvas, width) - PADDING)
        top = y + 4
        step = (width - 2 * PADDING) / self.columns
        for row in self._rows():
            for place, (label, value) in enumerate(row):
                left = x + 2 * PADDING + place * step
                canvas.text(label, left, top, step - 2 * PADDING, LABEL)
                below = top + canvas.text_height("X", step, LABEL)
                if value:
                    canvas.text(value, left, below, self._cell_width(width), BOLD)
                else:
                    canvas.line(left, below + 11, left + step * 0.75, below + 11)
            top += self._row_height(canvas, row, width)


@dataclass(frozen=True)
class RiskRow:
    """One finding: shape and word at left, the statement in bold, detail and action after it."""

    shape: Shape
    word: str
    title: str
    detail: str = ""
    mark: str = ""
    keep_with_next: bool = False
    _word_width: float = 104

    def _text(self) -> str:
        return self.title + (self.mark and f" {self.mark}")

    def height(self, measure: Measure, width: float) -> float:
        inner = width - self._word_width - PADDING
        tall = measure.text_height(self._text(), inner, BOLD)
        if self.detail:
            tall += measure.text_height(self.detail, inner, BODY)
        return max(tall, measure.text_height(self.word, self._word_width - 15, BOLD)) + 6

    def draw(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        inner = width - self._word_width - PADDING
        canvas.shape(self.shape, x + 2, y + 4, 9)
        canvas.text(self.word, x + 15, y + 3, self._word_width - 15, BOLD)
        left = x + self._word_width
        canvas.text(self._text(), left, y + 3, inner, BOLD)
        if self.detail:
            canvas.text(self.detail, left, y + 3 + canvas.text_height(self._text(), inner, BOLD), inner, BODY)
        bottom = y + self.height(canvas, width)
        canvas.line(x, bottom, x + width, bottom, HAIR)


@dataclass(frozen=True)
class AnswerColumns:
    """The words over the boxes of a checklist."""

    keep_with_next: bool = True

    def height(self, measure: Measure, width: float) -> float:
        return 13

    def draw(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        for word, center in zip(("Yes", "No", "N/A"), box_centers(x, width), strict=True):
            canvas.text(word, center - 20, y + 1, 40, Font(7.5, bold=True), Align.CENTER)
        canvas.text("Initials", x + width - 52, y + 1, 52, Font(7.5, bold=True), Align.CENTER)
        canvas.line(x, y + 12.5, x + width, y + 12.5, 0.5)


def box_centers(x: float, width: float) -> tuple[float, float, float]:
    """Return the middle of the three answer columns."""
    right = x + width - 60
    return right - 78, right - 48, right - 18


@dataclass(frozen=True)
class CheckItem:
    """One line to tick. `boxes`: which of yes, no, n/a have a box; none: a line to write on instead."""

    number: int
    text: str
    boxes: tuple[bool, bool, bool] = (True, True, True)
    stops: bool = False
    note: str = ""
    ticked: int | None = None
    initials: str = ""
    written: str = ""
    keep_with_next: bool = False

    def _text(self) -> str:
        return f"{self.number}. {self.text}"

    def _text_width(self, width: float) -> float:
        return width - 170 - 16

    def height(self, measure: Measure, width: float) -> float:
        tall = measure.text_height(self._text(), self._text_width(width), BODY)
        if self.note:
            tall += measure.text_height(self.note, self._text_width(width) - 12, SMALL)
        return max(tall, BOX_PT) + 7

    def draw(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        tall = self.height(canvas, width)
        if self.stops:
            canvas.shape(Shape.OCTAGON, x, y + 4, 8)
        inner = self._text_width(width)
        canvas.text(self._text(), x + 12, y + 3, inner, BODY)
        if self.note:
            below = y + 3 + canvas.text_height(self._text(), inner, BODY)
            canvas.text(self.note, x + 24, below, inner - 12, SMALL)
        self._draw_answer(canvas, x, y + (tall - BOX_PT) / 2, width)
        if self.initials:
            canvas.text(self.initials, x + width - 54, y + 3, 54, Font(7.5), Align.CENTER)
        canvas.line(x, y + tall, x + width, y + tall, HAIR)

    def _draw_answer(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        centers = box_centers(x, width)
        if not any(self.boxes):
            if self.written:
                canvas.text(self.written, centers[0] - 16, top, 92, BOLD)
            else:
                canvas.line(centers[0] - 14, top + BOX_PT, centers[2] + 14, top + BOX_PT, 0.5)
            return
        for place, (center, wanted) in enumerate(zip(centers, self.boxes, strict=True)):
            if wanted:
                canvas.box(center - BOX_PT / 2, top, BOX_PT, BOX_PT)
            if self.ticked == place:
                canvas.tick(center - BOX_PT / 2, top, BOX_PT)


@dataclass(frozen=True)
class Signatures:
    """Lines to sign on, side by side."""

    labels: tuple[str, ...]
    keep_with_next: bool = False

    def height(self, measure: Measure, width: float) -> float:
        return 38

    def draw(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        step = width / len(self.labels)
        for place, label in enumerate(self.labels):
            left = x + place * step
            canvas.line(left, y + 24, left + step - 20, y + 24, 0.75)
            canvas.text(label, left, y + 26, step - 20, SMALL)


@dataclass(frozen=True)
class TableRow:
    """One row of a table; `shares` are the columns' parts of the width. The first may be a box to tick."""

    cells: tuple[str, ...]
    shares: tuple[float, ...]
    font: Font = BODY
    box_first: bool = False
    is_ticked: bool = False
    keep_with_next: bool = False
    aligns: tuple[Align, ...] = field(default=())

    def _columns(self, x: float, width: float) -> list[tuple[float, float]]:
        total = sum(self.shares)
        places = []
        left = x
        for share in self.shares:
            step = width * share / total
            places.append((left, step - 6))
            left += step
        return places

    def height(self, measure: Measure, width: float) -> float:
        columns = self._columns(0, width)
        return (
            max(
                measure.text_height(cell or " ", max(wide, 8), self.font)
                for cell, (_, wide) in zip(self.cells, columns, strict=True)
            )
            + 6
        )

    def draw(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        tall = self.height(canvas, width)
        for place, (cell, (left, wide)) in enumerate(zip(self.cells, self._columns(x, width), strict=True)):
            align = self.aligns[place] if self.aligns else Align.LEFT
            if self.box_first and place == 0:
                canvas.box(left, y + (tall - BOX_PT) / 2, BOX_PT, BOX_PT)
                if self.is_ticked:
                    canvas.tick(left, y + (tall - BOX_PT) / 2, BOX_PT)
            elif cell:
                canvas.text(cell, left, y + 3, max(wide, 8), self.font, align)
        canvas.line(x, y + tall, x + width, y + tall, HAIR)
