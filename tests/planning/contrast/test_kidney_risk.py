"""Kidney risk of contrast by route: each limit below, at and above, and what is missing."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.contrast.topic import assess_contrast
from tests.planning.periprocedural import case, egfr, found, moments, status

ACR, ESUR = "contrast.kidney.acr_nkf", "contrast.kidney.esur10"


@pytest.mark.parametrize(
    ("rate", "expected"),
    [
        (29.99, Status.CAUTION),
        (30, Status.INFO),
        (44.99, Status.INFO),
        (45, Status.OK),
    ],
)
def test_intravenous_contrast_by_acr_and_nkf(rate: float, expected: Status) -> None:
    assert status(assess_contrast, ACR, case(labs=egfr(rate), contrast={"route": "iv"})) is expected


@pytest.mark.parametrize(
    ("contrast", "limit"),
    [
        ({"route": "ia", "first_pass_renal": True}, 45),
        ({"route": "ia", "first_pass_renal": False}, 30),
        ({"route": "iv"}, 30),
    ],
)
def test_esur_limit_by_exposure(contrast: dict[str, Any], limit: float) -> None:
    below = case(labs=egfr(limit - 0.01), contrast=contrast)
    at = case(labs=egfr(limit), contrast=contrast)

    assert status(assess_contrast, ESUR, below) is Status.CAUTION
    assert status(assess_contrast, ESUR, at) is Status.OK


@pytest.mark.parametrize(("rate", "expected"), [(44.99, Status.CAUTION), (45, Status.OK)])
def test_in_intensive_care_the_higher_limit_holds_for_every_route(rate: float, expected: Status) -> None:
    one = case(patient={"conditions": ["intensive_care"]}, labs=egfr(rate), contrast={"route": "iv"})

    assert status(assess_contrast, ESUR, one) is expected


def test_arterial_contrast_has_no_acr_line() -> None:
    assert ACR not in found(assess_contrast, case(labs=egfr(20)))


@pytest.mark.parametrize(
    ("rate", "expected"),
    [(29.99, Status.CAUTION), (30, Status.NOT_ASSESSED), (44.99, Status.NOT_ASSESSED), (45, Status.OK)],
)
def test_without_the_exposure_only_what_both_readings_say_is_said(rate: float, expected: Status) -> None:
    said = found(assess_contrast, case(labs=egfr(rate)))[ESUR]

    assert said.status is expected
    assert said.needs == (("contrast.first_pass_renal",) if expected is Status.NOT_ASSESSED else ())


def test_acute_injury_decides_without_a_rate() -> None:
    one = case(patient={"conditions": ["aki"]}, labs=[], contrast={"route": "iv"})

    assert status(assess_contrast, ACR, one) is Status.CAUTION
    assert status(assess_contrast, ESUR, one) is Status.CAUTION


@pytest.mark.parametrize(("rate", "expected"), [(29, Status.CAUTION), (60, Status.NOT_ASSESSED)])
def test_unknown_conditions_leave_open_only_what_injury_could_change(rate: float, expected: Status) -> None:
    one = case(patient={"conditions": None}, labs=egfr(rate), contrast={"route": "iv"})
    said = found(assess_contrast, one)[ACR]

    assert said.status is expected
    assert ("patient.conditions" in said.needs) is (expected is Status.NOT_ASSESSED)


def test_without_creatinine_the_missing_value_is_named() -> None:
    said = found(assess_contrast, case(labs=[], contrast={"route": "iv"}))[ACR]

    assert said.status is Status.NOT_ASSESSED
    assert said.needs == ("labs.creatinine",)


def test_on_dialysis_contrast_alone_changes_nothing() -> None:
    one = case(patient={"conditions": ["dialysis"]}, labs=egfr(8), contrast={"route": "iv"})

    assert status(assess_contrast, ACR, one) is Status.OK
    assert status(assess_contrast, ESUR, one) is Status.INFO


def test_a_worse_rate_never_gives_a_milder_line() -> None:
    ranks = [
        found(assess_contrast, case(labs=egfr(rate), contrast={"route": "iv"}))[ACR].status.rank
        for rate in range(5, 90)
    ]

    assert ranks == sorted(ranks)


def test_fluid_is_timed_from_the_appointment() -> None:
    one = case(labs=egfr(20), contrast={"route": "iv"})
    [saline, *_] = moments(assess_contrast, one, "hydration")

    assert saline.guideline == "acr_nkf2020"
    assert f"{saline.from_:%H:%M}" == "07:00"
    assert f"{saline.until:%H:%M}" == "21:30"


def test_fluid_is_left_to_the_physician_in_heart_failure() -> None:
    one = case(patient={"conditions": ["heart_failure"]}, labs=egfr(20), contrast={"route": "iv"})

    assert "heart failure" in found(assess_contrast, one)[ACR].action


def test_no_fluid_is_timed_where_the_kidney_is_not_at_risk() -> None:
    assert moments(assess_contrast, case(labs=egfr(80)), "hydration") == []


def test_drugs_that_harm_the_kidney_are_paused_only_at_risk() -> None:
    drugs = [{"drug": "ibuprofen"}, {"drug": "Lasix"}]
    at_risk = case(labs=egfr(20), medications=drugs)
    well = case(labs=egfr(80), medications=drugs)

    assert status(assess_contrast, "contrast.nephrotoxic_drugs", at_risk) is Status.CAUTION
    assert [entry.what for entry in moments(assess_contrast, at_risk, "hold")] == ["ibuprofen", "furosemide"]
    assert status(assess_contrast, "contrast.nephrotoxic_drugs", well) is None


def test_without_a_medication_list_such_drugs_are_not_assessed() -> None:
    said = found(assess_contrast, case(labs=egfr(20), medications=None))["contrast.nephrotoxic_drugs"]

    assert said.needs == ("medications",)


def test_without_a_route_nothing_is_assumed_from_the_procedure() -> None:
    one = case(contrast={"route": None})
    said = found(assess_contrast, one)

    assert set(said) == {"contrast.route"}
    assert said["contrast.route"].needs == ("contrast.route",)


def test_a_procedure_without_contrast_is_not_asked_about_it() -> None:
    assert found(assess_contrast, case(procedure="paracentesis", contrast={"route": None})) == {}


def test_no_contrast_is_said_as_fine() -> None:
    assert status(assess_contrast, "contrast.route", case(contrast={"route": "none"})) is Status.OK


@pytest.mark.parametrize(("agent", "named"), [("Visipaque", True), (None, False), ("some dye", False)])
def test_an_agent_that_is_not_known_counts_as_iodinated_and_says_so(agent: str | None, named: bool) -> None:
    said = found(assess_contrast, case(contrast={"agent": agent}))

    assert ("contrast.agent" in said) is not named
    assert ESUR in said
