"""Numbers at the edge of what a case file may hold, and hostile texts, never break a plan."""

from __future__ import annotations

import copy
import json
import math
from collections.abc import Iterator
from typing import Any

import pytest

from irplanner.errors import InputError
from irplanner.exchange.assessment_file import assessment_json
from irplanner.planning.plan import make_plan
from tests.planning.any_case import AT, RICH, catalog, facts

Path = tuple[str | int, ...]
WHOLE: dict[str, Any] = {
    **RICH,
    "radiation": {"air_kerma_mgy": 100, "kap_gy_cm2": 10, "fluoro_min": 3, "prior_60_days_mgy": 1},
    "pain": {"score_before": 3, "score_after": 2},
    "infusions": [
        {
            "drug": "papaverine",
            "dose": 3,
            "unit": "mg",
            "duration_min": 60,
            "rate_ml_h": 3,
            "concentration_mg_per_ml": 1,
            "volume_ml": 3,
        }
    ],
}
NUMBERS = (0, 1e-5, 0.5, 1e9)
TEXTS = ("{labs.inr} <b>x</b> \x00", "x" * 3000)


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, (*path, key))
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield from leaves(part, (*path, place))
    else:
        yield path, value


def replaced(path: Path, value: Any) -> dict[str, Any]:
    case: Any = copy.deepcopy(WHOLE)
    part = case
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = value
    return case


def others(value: Any) -> tuple[Any, ...]:
    if isinstance(value, bool):
        return (not value,)
    return NUMBERS if isinstance(value, int | float) else TEXTS


@pytest.mark.parametrize(
    "path", [path for path, _ in leaves(WHOLE)], ids=lambda path: ".".join(map(str, path))
)
def test_an_extreme_value_in_one_field_is_refused_or_planned(path: Path) -> None:
    given = dict(leaves(WHOLE))[path]
    answered = 0
    for value in others(given):
        try:
            made = make_plan(facts(**replaced(path, value)), catalog(), AT)
        except InputError as refused:
            assert "\n" not in str(refused)
        else:
            assert json.loads(assessment_json(made))["summary"]
            for one in made.findings:
                assert len(one.title) < 140
                assert all(
                    math.isfinite(number) for number in one.values.values() if isinstance(number, float)
                )
        answered += 1
    assert answered
