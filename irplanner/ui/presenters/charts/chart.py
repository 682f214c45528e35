"""A chart as plain values: layers to draw, points to touch, words to say, rows to export. No Qt.

Places are numbers of the axes; where an axis has words, its ticks say which. Inks are names of theme colors.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Ticks = tuple[tuple[float, str], ...]
Floats = tuple[float, ...]
SERIES = ("series_1", "series_2", "series_3", "series_4", "series_5")
REST_INK = "line_strong"


@dataclass(frozen=True, slots=True)
class Bars:
    """Upright bars from `bases` up by `heights`; `name` is empty for what the legend leaves out."""

    name: str
    ink: str
    xs: Floats
    heights: Floats
    bases: Floats
    width: float = 0.66


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points, broken where a y is nan. `symbol`: drawn at each point, none when empty."""

    name: str
    ink: str
    xs: Floats
    ys: Floats
    style: Literal["solid", "dash", "dot"] = "solid"
    symbol: Literal["", "o", "s", "d"] = ""
    width: float = 2.0


@dataclass(frozen=True, slots=True)
class Band:
    """The ground between two lines."""

    name: str
    ink: str
    xs: Floats
    lower: Floats
    upper: Floats


@dataclass(frozen=True, slots=True)
class Dots:
    """Single marks. `bar` is an upright stroke as high as a row."""

    name: str
    ink: str
    xs: Floats
    ys: Floats
    symbol: Literal["o", "d", "s", "t", "bar"] = "o"
    size: float = 8.0
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Spans:
    """Level strokes at `ys` from `starts` to `ends`; `thick` ones are boxes."""

    name: str
    ink: str
    ys: Floats
    starts: Floats
    ends: Floats
    thick: bool = False


Layer = Bars | Line | Band | Dots | Spans


@dataclass(frozen=True, slots=True)
class Target:
    """What a click opens: the cases a search text finds, or one case by its row in the store."""

    query: str = ""
    row_id: int | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that answers the mouse: a point, or a box that reaches so far from its middle."""

    x: float
    y: float
    text: str
    target: Target
    reach_x: float = 0.0
    reach_y: float = 0.0


@dataclass(frozen=True, slots=True)
class Table:
    """The same figures as rows: for the full view, for CSV, and for whoever does not see the picture."""

    header: tuple[str, ...]
    rows: tuple[tuple[str | float | int | None, ...], ...]
    targets: tuple[Target, ...]  # one a row


NO_TABLE = Table((), (), ())


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart. `empty` says why nothing is drawn and what it takes; `layers` are then none.

    `rows`: the y axis has words, first row on top; what stands behind a tab is never cut. `notes`: what to
    know before reading it.
    """

    title: str
    sentence: str
    x_label: str = ""
    y_label: str = ""
    layers: tuple[Layer, ...] = ()
    hits: tuple[Hit, ...] = ()
    x_ticks: Ticks | None = None
    y_ticks: Ticks | None = None
    x_range: tuple[float, float] = (0.0, 1.0)
    y_range: tuple[float, float] = (0.0, 1.0)
    rows: bool = False
    notes: tuple[str, ...] = ()
    empty: str = ""
    table: Table = NO_TABLE
    spoken: str = ""

    @property
    def legend(self) -> tuple[Layer, ...]:
        """The layers that have a name."""
        return tuple(layer for layer in self.layers if layer.name)
