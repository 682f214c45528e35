"""NEWS2, saturation scale 1: sum, level, and which single items score highest.

Source: catalog score `news2` (source id `news2`). A single item of 3 points lifts a low sum to low_medium.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from irplanner.catalog.schema.scores import PointScore
from irplanner.planning.scores.points import ItemAnswer, band_of, item_points, item_range, tally

SINGLE_ITEM = 3
LOW_MEDIUM = "low_medium"
LEVELS = ("low", LOW_MEDIUM, "medium", "high")


@dataclass(frozen=True, slots=True)
class News2:
    """The sum at best and at worst, its level at best and at worst, and the unknown items."""

    low: int
    high: int
    level_at_best: str
    level_at_worst: str
    missing: tuple[str, ...]
    red_items: tuple[str, ...]

    @property
    def level(self) -> str | None:
        """Return the level when every possible sum gives the same."""
        return self.level_at_best if self.level_at_best == self.level_at_worst else None


def news2(score: PointScore, answers: Mapping[str, ItemAnswer | None]) -> News2:
    """Return the score; `answers` by item id: rr, spo2, oxygen, sbp, pulse, temp_c and the alertness item."""
    total = tally(score.items, answers)
    red = tuple(
        item.id
        for item in score.items
        if (answer := answers.get(item.id)) is not None and item_points(item, answer) >= SINGLE_ITEM
    )
    unknown = [item for item in score.items if item.id in total.missing]
    any_red_at_worst = bool(red) or any(item_range(item)[1] >= SINGLE_ITEM for item in unknown)
    return News2(
        total.low,
        total.high,
        _level(score, total.low, bool(red)),
        _level(score, total.high, any_red_at_worst),
        total.missing,
        red,
    )


def _level(score: PointScore, total: int, any_red: bool) -> str:
    level = band_of(score, total).level
    return LOW_MEDIUM if any_red and level == LEVELS[0] else level
