"""STOP-Bang: risk of sleep apnea, with the range that unknown items leave open.

Source: catalog score `stop_bang` (source id `stopbang`). Besides the bands, two or more of the four STOP
items together with male sex, a high body-mass index or a large neck also make the risk high.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from irplanner.catalog.schema.scores import PointScore, ScoreItem
from irplanner.planning.scores.points import ItemAnswer, band_of, item_points, item_range

STOP = ("snoring", "tired", "observed", "pressure")
_STOP_NEEDED = 2  # of the four, for the added rule of the source
_NECK = "neck"


@dataclass(frozen=True, slots=True)
class StopBang:
    """Scores and risks at best and at worst; equal when nothing that matters is unknown.

    `missing`: names of the unknown inputs: the STOP items, bmi, age, neck_cm, sex.
    """

    low: int
    high: int
    risk_at_best: str
    risk_at_worst: str
    missing: tuple[str, ...]

    @property
    def risk(self) -> str | None:
        """Return the risk when every possible score gives the same."""
        return self.risk_at_best if self.risk_at_best == self.risk_at_worst else None


def stop_bang(score: PointScore, answers: Mapping[str, ItemAnswer | None]) -> StopBang:
    """Return the score.

    `answers` may hold snoring, tired, observed, pressure, bmi, age, neck_cm and sex ("M" or "F").
    """
    sex, neck_cm = answers.get("sex"), answers.get("neck_cm")
    best: dict[str, int] = {}
    worst: dict[str, int] = {}
    missing: list[str] = []
    for item in score.items:
        if item.id.startswith(_NECK):
            continue
        name = "sex" if item.id == "gender" else item.id
        answer = answers.get(name)
        if answer is None:
            missing.append(name)
            best[name], worst[name] = item_range(item)
        else:
            best[name] = worst[name] = item_points(item, answer)
    best[_NECK], worst[_NECK] = _neck_points(score.items, neck_cm, sex)
    if neck_cm is None:
        missing.append("neck_cm")
    low, high = sum(best.values()), sum(worst.values())
    return StopBang(low, high, _risk(score, low, best), _risk(score, high, worst), tuple(missing))


def _neck_points(
    items: tuple[ScoreItem, ...], neck_cm: ItemAnswer | None, sex: ItemAnswer | None
) -> tuple[int, int]:
    necks = [item for item in items if item.id.startswith(_NECK) and (sex is None or item.sex == sex)]
    if neck_cm is None:
        return min(item_range(item)[0] for item in necks), max(item_range(item)[1] for item in necks)
    points = [item_points(item, neck_cm) for item in necks]
    return min(points), max(points)


def _risk(score: PointScore, total: int, points: Mapping[str, int]) -> str:
    level = band_of(score, total).level
    stops = sum(points[name] > 0 for name in STOP)
    also = points["sex"] > 0 or points["bmi"] > 0 or points[_NECK] > 0
    return score.bands[-1].level if stops >= _STOP_NEEDED and also else level
