"""Earlier contrast reactions by two dated rule sets, and premedication by the clock."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from irplanner.models.enums import Evidence, Status
from irplanner.planning.contrast_allergy.topic import assess_contrast_allergy
from irplanner.planning.situation import Situation
from tests.planning.periprocedural import case, found, moments, status

LEADING = "contrast_allergy.premedication.update_2025"
OTHER = "contrast_allergy.premedication.manual"
TIME = "contrast_allergy.premedication.time"


def reacted(at: str = "2026-09-01T12:00", agent: str = "iodinated_contrast", **allergy: Any) -> Situation:
    return case(datetime.fromisoformat(at), patient={"allergies": [{"agent": agent, **allergy}]})


@pytest.mark.parametrize(
    ("severity", "expected"),
    [
        ("mild", Status.CAUTION),
        ("moderate", Status.CAUTION),
        ("severe", Status.STOP),
        (None, Status.NOT_ASSESSED),
    ],
)
def test_the_leading_rules_by_severity(severity: str | None, expected: Status) -> None:
    assert status(assess_contrast_allergy, LEADING, reacted(severity=severity)) is expected


def test_both_rule_sets_are_shown_and_one_says_it_leads() -> None:
    said = found(assess_contrast_allergy, reacted(severity="mild"))

    assert said[LEADING].values["governs"] is True
    assert said[LEADING].values["action"] == "not_recommended"
    assert said[OTHER].values["governs"] is False
    assert said[OTHER].values["action"] == "premedicate"
    assert said[OTHER].status is Status.INFO


def test_an_unknown_severity_is_asked_for() -> None:
    said = found(assess_contrast_allergy, reacted())

    assert said[LEADING].needs == ("patient.allergies.0.severity",)
    assert said[OTHER].evidence is Evidence.RECALLED


@pytest.mark.parametrize(
    ("reaction", "severity", "kind"),
    [
        ("nausea", None, "physiologic_or_chemotoxic"),
        ("vasovagal", "moderate", "physiologic_or_chemotoxic"),
        ("nausea and hives", "mild", "mild_immediate"),
        ("anaphylactic shock", None, "severe_immediate"),
        ("hives", None, "unknown_severity"),
        ("anaphylaxis", "mild", "mild_immediate"),
    ],
)
def test_the_kind_of_reaction(reaction: str, severity: str | None, kind: str) -> None:
    said = found(assess_contrast_allergy, reacted(reaction=reaction, severity=severity))

    assert said[LEADING].values["prior"] == kind


def test_of_several_reactions_the_worst_counts() -> None:
    rows = [
        {"agent": "contrast dye", "severity": "mild"},
        {"agent": "Omnipaque", "severity": "severe"},
    ]

    assert status(assess_contrast_allergy, LEADING, case(patient={"allergies": rows})) is Status.STOP


def test_in_an_emergency_a_severe_reaction_cautions() -> None:
    one = case(patient={"allergies": [{"agent": "contrast", "severity": "severe"}]}, urgency="emergency")

    assert status(assess_contrast_allergy, LEADING, one) is Status.CAUTION


def test_a_reaction_to_the_other_class_does_not_count() -> None:
    said = found(assess_contrast_allergy, reacted(agent="gadolinium", severity="severe"))

    assert said["contrast_allergy.history"].status is Status.OK
    assert LEADING not in said


def test_gadolinium_is_held_against_planned_gadolinium() -> None:
    one = case(
        patient={"allergies": [{"agent": "gadobutrol", "severity": "severe"}]},
        contrast={"agent": "gadobutrol", "route": "iv"},
    )

    assert status(assess_contrast_allergy, LEADING, one) is Status.STOP


@pytest.mark.parametrize("contrast", [{"route": "none"}, {"agent": "co2"}])
def test_without_such_contrast_a_reaction_is_no_matter(contrast: dict[str, Any]) -> None:
    one = case(patient={"allergies": [{"agent": "contrast", "severity": "severe"}]}, contrast=contrast)

    assert found(assess_contrast_allergy, one) == {}


def test_allergies_not_asked_are_not_assessed() -> None:
    said = found(assess_contrast_allergy, case(patient={"allergies": None}))["contrast_allergy.history"]

    assert (said.status, said.needs) == (Status.NOT_ASSESSED, ("patient.allergies",))


def test_while_the_route_is_open_the_reaction_is_shown_all_the_same() -> None:
    one = case(patient={"allergies": [{"agent": "contrast", "severity": "severe"}]}, contrast={"route": None})

    assert status(assess_contrast_allergy, LEADING, one) is Status.STOP


@pytest.mark.parametrize(
    ("at", "expected", "word"),
    [
        ("2026-09-03T19:00", Status.OK, "13 h oral"),
        ("2026-09-03T19:01", Status.CAUTION, "12 h oral"),
        ("2026-09-03T20:00", Status.CAUTION, "12 h oral"),
        ("2026-09-03T20:01", Status.CAUTION, "accelerated"),
        ("2026-09-04T04:00", Status.CAUTION, "accelerated"),
        ("2026-09-04T04:01", Status.CAUTION, "Too late to begin any"),
        ("2026-09-04T07:01", Status.CAUTION, "nothing is left"),
    ],
)
def test_too_late_for_one_scheme_names_the_next(at: str, expected: Status, word: str) -> None:
    said = found(assess_contrast_allergy, reacted(at, severity="severe"))[TIME]

    assert said.status is expected
    assert word in said.title


def test_the_doses_stand_on_the_timeline() -> None:
    doses = moments(assess_contrast_allergy, reacted(severity="severe"), "premedication")

    assert [f"{entry.at:%d %H:%M}" for entry in doses] == ["03 19:00", "04 01:00", "04 07:00", "04 07:00"]
    assert doses[0].what == "prednisone 50 mg, oral"
    assert doses[-1].what.endswith("optional")


def test_while_a_clinician_decides_the_doses_say_so() -> None:
    doses = moments(assess_contrast_allergy, reacted(severity="moderate"), "premedication")

    assert all("only if the clinician decides" in entry.detail for entry in doses)


def test_where_premedication_is_not_recommended_no_dose_is_timed() -> None:
    assert moments(assess_contrast_allergy, reacted(severity="mild"), "premedication") == []


def test_without_an_appointment_the_times_ask_for_one() -> None:
    one = case(patient={"allergies": [{"agent": "contrast", "severity": "severe"}]}, scheduled_at=None)

    assert found(assess_contrast_allergy, one)[TIME].needs == ("scheduled_at",)


def test_after_the_appointment_nothing_is_timed() -> None:
    one = reacted("2026-09-05T08:00", severity="severe")

    assert TIME not in found(assess_contrast_allergy, one)
    assert moments(assess_contrast_allergy, one, "premedication") == []


def test_an_allergy_to_methylprednisolone_changes_the_scheme() -> None:
    rows = [{"agent": "contrast", "severity": "severe"}, {"agent": "methylprednisolone"}]
    one = case(datetime(2026, 9, 3, 19, 30), patient={"allergies": rows})
    [dose] = moments(assess_contrast_allergy, one, "premedication")

    assert "dexamethasone" in dose.what


def test_a_child_is_dosed_by_weight_up_to_the_ceiling() -> None:
    child = {"birth_date": "2016-01-01", "allergies": [{"agent": "contrast", "severity": "severe"}]}
    light = moments(
        assess_contrast_allergy,
        case(patient={**child, "weight_kg": 30}, procedure="lung_biopsy"),
        "premedication",
    )
    heavy = moments(
        assess_contrast_allergy,
        case(patient={**child, "weight_kg": 90}, procedure="lung_biopsy"),
        "premedication",
    )

    assert light[0].what == "prednisone 15-21 mg, oral"
    assert heavy[0].what == "prednisone 45-50 mg, oral"
    assert light[-1].what.startswith("diphenhydramine 37.5 mg")


@pytest.mark.parametrize(
    ("patient", "rule"),
    [
        ({"allergies": [{"agent": "seafood"}]}, "shellfish"),
        ({"allergies": [{"agent": "betadine"}]}, "topical_iodine"),
        ({"conditions": ["asthma"]}, "asthma"),
    ],
)
def test_what_is_no_reason_to_premedicate_is_said(patient: dict[str, Any], rule: str) -> None:
    said = found(assess_contrast_allergy, case(patient=patient))

    assert said[f"contrast_allergy.no_indication.{rule}"].status is Status.INFO
    assert said["contrast_allergy.history"].status is Status.OK


def test_a_beta_blocker_with_an_earlier_reaction_asks_for_glucagon() -> None:
    one = case(
        patient={"allergies": [{"agent": "contrast", "severity": "mild"}]},
        medications=[{"drug": "Lopressor"}],
    )

    assert "glucagon" in found(assess_contrast_allergy, one)["contrast_allergy.beta_blocker"].action


def test_a_word_that_is_no_listed_agent_is_named() -> None:
    said = found(assess_contrast_allergy, case(patient={"allergies": [{"agent": "kiwi"}]}))

    assert "'kiwi'" in said["allergies.unknown"].title
