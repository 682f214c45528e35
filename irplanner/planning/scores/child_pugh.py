"""Child-Pugh of a patient with chronic liver disease: points and class, or the range that is still open.

Bilirubin, albumin and INR are results; ascites and encephalopathy are recorded conditions, which may say
that they are there without saying how much.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.scores import PointScore, ScoreItem
from irplanner.models.enums import Status
from irplanner.planning.cited import finding
from irplanner.planning.outcome import Derived, Finding, Value
from irplanner.planning.scores.points import band_of, item_points, item_range
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import listed

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

SCORE = "child_pugh"
_LAB = "labs."


def child_pugh_finding(case: Situation, answer: TopicAnswer) -> Finding:
    """Return the class when every possible sum gives the same; an exact sum is put into `answer.derived`."""
    score = case.catalog.scores[SCORE]
    points = {item.id: points_of(case, item) for item in score.items}
    low = sum(least for least, _ in points.values())
    high = sum(most for _, most in points.values())
    classes = list(dict.fromkeys(band_of(score, total).level for total in (low, *range(low, high), high)))
    open_items = [item for item in score.items if points[item.id][0] != points[item.id][1]]
    values: dict[str, Value] = {"score_low": low, "score_high": high}
    total = f"{low}" if low == high else f"{low} to {high}"
    title = f"{score.label}: {total} points, class {listed(classes, 'or')}."
    if low == high:
        answer.derived[SCORE] = _derived(score, low, points)
    if len(classes) > 1:
        return finding(
            score,
            f"scores.{SCORE}",
            Status.NOT_ASSESSED,
            title,
            detail=f"Open: {listed(item.text.lower() for item in open_items)}.",
            action="Enter the missing results; record ascites and encephalopathy with their grade.",
            values=values,
            needs=tuple(item.field for item in open_items if item.field),
        )
    return finding(
        score,
        f"scores.{SCORE}",
        Status.INFO,
        title,
        detail=score.conflict or "",
        values=values | {"class": classes[0]},
        field="labs.bilirubin",
    )


def points_of(case: Situation, item: ScoreItem) -> tuple[int, int]:
    """Return the fewest and the most points an item can give from what is known."""
    if item.field and item.field.startswith(_LAB):
        result = case.labs.get(item.field.removeprefix(_LAB))
        if result is None:
            return item_range(item)
        return (item_points(item, result.value),) * 2
    conditions = case.conditions
    if conditions is None:
        return item_range(item)
    if item.condition not in conditions:
        return item.choices[0].points, item.choices[0].points
    said = [choice.points for choice in item.choices if choice.condition in conditions]
    possible = [max(said)] if said else [choice.points for choice in item.choices if choice.condition]
    return min(possible), max(possible)


def _derived(score: PointScore, total: int, points: dict[str, tuple[int, int]]) -> Derived:
    inputs: dict[str, Value] = {f"points.{name}": least for name, (least, _) in points.items()}
    return Derived(value=total, unit="1", formula=score.id, inputs=inputs, source=score.sources[0])
