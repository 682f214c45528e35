"""Adding up a point score, with a lowest and a highest sum where items are unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from irplanner.catalog.schema.scores import PointScore, ScoreBand, ScoreItem

ItemAnswer = float | bool | str


@dataclass(frozen=True, slots=True)
class Tally:
    """The sum of a score: exact when nothing is missing, else the range the missing items leave open.

    Attributes:
        missing: ids of the items without an answer.
        largest: the most points any one known item gave.
    """

    low: int
    high: int
    missing: tuple[str, ...]
    largest: int

    @property
    def is_exact(self) -> bool:
        return not self.missing


def tally(items: tuple[ScoreItem, ...], answers: Mapping[str, ItemAnswer | None]) -> Tally:
    """Add up the items; an item that is absent from `answers` or None is unknown.

    Raises:
        ValueError: an answer that the item does not know.
    """
    low = high = largest = 0
    missing = []
    for item in items:
        answer = answers.get(item.id)
        if answer is None:
            least, most = item_range(item)
            missing.append(item.id)
        else:
            least = most = item_points(item, answer)
            largest = max(largest, least)
        low, high = low + least, high + most
    return Tally(low, high, tuple(missing), largest)


def item_points(item: ScoreItem, answer: ItemAnswer) -> int:
    """Return the points of one answered item.

    Raises:
        ValueError: an answer that the item does not know.
    """
    if item.kind == "flag":
        return item.points if answer else 0
    if item.kind == "choice":
        for choice in item.choices:
            if choice.code == str(answer):
                return choice.points
        codes = ", ".join(choice.code for choice in item.choices)
        raise ValueError(f"{item.id} is one of {codes}, not {answer!r}")
    value = float(answer)
    for band in item.bands:
        if band.up_to is not None and value <= band.up_to:
            return band.points
        if band.below is not None and value < band.below:
            return band.points
        if band.up_to is None and band.below is None:
            return band.points
    raise ValueError(f"{item.id}: no band holds {value}")


def item_range(item: ScoreItem) -> tuple[int, int]:
    """Return the fewest and the most points an item can give."""
    if item.kind == "flag":
        return min(0, item.points), max(0, item.points)
    points = [part.points for part in (item.bands or item.choices)]
    return min(points), max(points)


def band_of(score: PointScore, total: float) -> ScoreBand:
    """Return the band a sum lies in; the upper end of a band belongs to it."""
    for band in score.bands:
        if band.up_to is None or total <= band.up_to:
            return band
    raise ValueError(f"{score.id}: no band holds {total}")
