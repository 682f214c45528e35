from __future__ import annotations

import pytest

from irplanner.models.enums import Status
from irplanner.planning.rules.patient_conditions import (
    assess_conditions,
    condition_id,
    condition_ids,
    has_condition,
)
from tests.planning.any_case import catalog, situation


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("chronic_liver_disease", "chronic_liver_disease"),
        ("Chronic liver disease", "chronic_liver_disease"),
        ("CHF", "heart_failure"),
        ("sleep apnea", "osa"),
        ("liver-cirrhosis", "cirrhosis"),
        ("AF", "atrial_fibrillation"),
        ("tennis elbow", None),
    ],
)
def test_a_condition_is_found_by_id_label_or_synonym(word: str, found: str | None) -> None:
    assert condition_id(word, catalog()) == found


def test_a_condition_brings_what_it_implies_at_any_distance() -> None:
    assert condition_ids(("dialysis",), catalog()) == {
        "dialysis",
        "advanced_kidney_disease",
        "chronic_kidney_disease",
    }


def test_unknown_conditions_leave_every_question_open() -> None:
    assert condition_ids(None, catalog()) is None
    assert has_condition(situation(), "diabetes") is None


def test_a_list_is_the_whole_answer() -> None:
    case = situation(patient={"conditions": ["cirrhosis"]})

    assert has_condition(case, "chronic_liver_disease") is True
    assert has_condition(case, "diabetes") is False


def test_a_word_no_rule_can_read_is_said() -> None:
    [found] = assess_conditions(
        situation(patient={"conditions": ["diabetes", "chronic_liver_diease"]})
    ).findings

    assert found.status is Status.NOT_ASSESSED
    assert "chronic liver diease" in found.title
    assert found.needs == ("patient.conditions",)


def test_every_implied_condition_exists() -> None:
    for entry in catalog().conditions.values():
        assert set(entry.implies) <= set(catalog().conditions), entry.id


def test_no_two_conditions_share_a_name() -> None:
    names: dict[str, str] = {}
    for entry in catalog().conditions.values():
        for name in {each.replace("_", " ").casefold() for each in (entry.id, entry.label, *entry.synonyms)}:
            assert names.setdefault(name, entry.id) == entry.id, name
