"""Adverse-event grades by scale."""

from __future__ import annotations

import pytest

from irplanner.errors import InputError
from irplanner.planning.adverse_events import grade_of, scale_named
from tests.planning.any_case import catalog
from tests.planning.calculators.ask import results


@pytest.mark.parametrize(
    ("scale", "code", "word"),
    [
        ("sir_2017", "4", "organ failure"),
        ("sir_2003", "d", "over 48 h"),
        ("cirse_2017", "6", "death"),
        ("cirse_modified_2025", "1A", "same procedure"),
        ("cirse_modified_2025", "3b", "not fully seen"),
    ],
)
def test_a_grade_has_its_definition(scale: str, code: str, word: str) -> None:
    assert word in grade_of(scale_named(catalog(), scale), code).definition
    assert word in results("adverse_event_grade", scale=scale, grade=code)["definition"]


def test_a_grade_of_another_scale_is_refused() -> None:
    with pytest.raises(InputError, match="no grade 'A'"):
        grade_of(scale_named(catalog(), "sir_2017"), "A")


def test_an_unknown_scale_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InputError, match="cirse_2017"):
        scale_named(catalog(), "clavien")
