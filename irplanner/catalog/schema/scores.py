"""Point scores as data: items, the points each gives, and the bands of the sum."""

from __future__ import annotations

from irplanner.catalog.schema.base import Part
from irplanner.catalog.schema.reference import Referenced


class PointBand(Part):
    """Points for values `up_to` (included) or `below` (excluded); with neither, for all that are left.

    Bands stand in rising order and the first that fits counts, so no value falls between two.
    """

    points: int
    up_to: float | None = None
    below: float | None = None


class Choice(Part):
    """One answer of an item, by code. `condition`: a recorded condition that is this answer."""

    code: str
    points: int
    text: str = ""
    condition: str | None = None


class ScoreItem(Part):
    """One item: `number` by bands, `flag` worth `points` when true, `choice` by code.

    `field` is the path in the case where the item is known from, `sex` limits an item to one sex.
    `condition`: known not to be recorded, the first choice holds; recorded, one of those with a condition.
    """

    id: str
    text: str
    kind: str  # number | flag | choice
    unit: str = ""
    points: int = 1
    bands: tuple[PointBand, ...] = ()
    choices: tuple[Choice, ...] = ()
    field: str | None = None
    sex: str | None = None
    condition: str | None = None


class ScoreBand(Part):
    """A level for sums up to `up_to` (included); the last band has none."""

    level: str
    up_to: float | None = None
    text: str = ""


class PointScore(Referenced):
    """A score. `items` is empty where a formula gives the number and only the bands are data."""

    label: str
    items: tuple[ScoreItem, ...] = ()
    bands: tuple[ScoreBand, ...] = ()
    highest: float | None = None
