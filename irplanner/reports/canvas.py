"""What a page is drawn on. Reports know this protocol; `ui.printing` draws it with Qt, tests record it.

All lengths are points (1/72 inch), measured from the left and top edge of the paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Align(StrEnum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Shape(StrEnum):
    """Marks that can be told apart in black and white, besides the word beside them."""

    OCTAGON = "octagon"
    TRIANGLE = "triangle"
    QUESTION = "question"
    CHECK = "check"
    DOT = "dot"


@dataclass(frozen=True)
class Font:
    size_pt: float = 10
    bold: bool = False
    gray: bool = False


@dataclass(frozen=True)
class Paper:
    """A paper size in points with its margin."""

    name: str
    width: float
    height: float
    margin: float = 40


A4 = Paper("a4", 595.28, 841.89)
LETTER = Paper("letter", 612, 792)
PAPERS = {paper.name: paper for paper in (A4, LETTER)}


class Measure(Protocol):
    """Text metrics of the device."""

    def text_height(self, text: str, width: float, font: Font) -> float:
        """Return the height of the text wrapped at word boundaries to `width`."""

    def text_width(self, text: str, font: Font) -> float:
        """Return the width of the text on one line."""


class Canvas(Measure, Protocol):
    """One page to draw on."""

    def text(
        self, text: str, x: float, y: float, width: float, font: Font, align: Align = Align.LEFT
    ) -> None:
        """Draw plain text with its top at `y`, wrapped to `width`; nothing in it is markup."""

    def line(self, x1: float, y1: float, x2: float, y2: float, weight: float = 0.5) -> None: ...

    def box(self, x: float, y: float, width: float, height: float, weight: float = 0.75) -> None:
        """Draw a rectangle with slightly rounded corners."""

    def tick(self, x: float, y: float, size: float) -> None:
        """Draw a tick mark within a square."""

    def shape(self, shape: Shape, x: float, y: float, size: float) -> None: ...

    def squares(self, rows: tuple[tuple[bool, ...], ...], x: float, y: float, size: float) -> None:
        """Draw a two-dimensional code: True is black."""
