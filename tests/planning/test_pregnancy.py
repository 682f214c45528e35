"""Pregnancy against radiation, contrast and sedation: asked, unknown, possible, yes."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.pregnancy import assess_pregnancy, could_be_pregnant
from tests.planning.periprocedural import case, found, status

RULE = "pregnancy.radiation"
FAR = "diagnostic_cerebral_angiogram"


@pytest.mark.parametrize(
    ("pregnancy", "procedure", "urgency", "expected"),
    [
        ("no", "uterine_fibroid_embolization", "elective", Status.OK),
        ("possible", "uterine_fibroid_embolization", "elective", Status.CAUTION),
        ("yes", "uterine_fibroid_embolization", "elective", Status.STOP),
        ("yes", "uterine_fibroid_embolization", "emergency", Status.CAUTION),
        ("yes", FAR, "elective", Status.CAUTION),
        ("possible", FAR, "elective", Status.CAUTION),
        ("unknown", FAR, "elective", Status.NOT_ASSESSED),
        (None, FAR, "elective", Status.NOT_ASSESSED),
    ],
)
def test_radiation_by_answer_and_place(
    pregnancy: str | None, procedure: str, urgency: str, expected: Status
) -> None:
    one = case(patient={"pregnancy": pregnancy}, procedure=procedure, urgency=urgency)

    assert status(assess_pregnancy, RULE, one) is expected


@pytest.mark.parametrize(
    ("sex", "needs"),
    [("female", ("patient.pregnancy",)), (None, ("patient.pregnancy", "patient.sex"))],
)
def test_what_is_not_known_is_asked_for(sex: str | None, needs: tuple[str, ...]) -> None:
    assert found(assess_pregnancy, case(patient={"pregnancy": None, "sex": sex}))[RULE].needs == needs


@pytest.mark.parametrize(
    ("patient", "expected"),
    [
        ({"sex": "male"}, False),
        ({"sex": "female"}, True),
        ({"sex": "other"}, True),
        ({"sex": None}, None),
        ({"conditions": ["hysterectomy"]}, False),
        ({"conditions": ["menopause"]}, False),
    ],
)
def test_who_is_asked(patient: dict[str, Any], expected: bool | None) -> None:
    assert could_be_pregnant(case(patient=patient)) is expected


def test_a_man_is_not_asked_and_a_ruled_out_pregnancy_is_said() -> None:
    assert found(assess_pregnancy, case(patient={"sex": "male", "pregnancy": None})) == {}
    ruled_out = case(patient={"pregnancy": None, "conditions": ["hysterectomy"]})
    assert status(assess_pregnancy, RULE, ruled_out) is Status.OK


def test_a_recorded_pregnancy_beats_what_would_rule_it_out() -> None:
    one = case(patient={"pregnancy": "possible", "conditions": ["postmenopausal"]})

    assert status(assess_pregnancy, RULE, one) is Status.CAUTION


def test_without_x_rays_nothing_is_asked() -> None:
    one = case(patient={"pregnancy": None}, procedure="paracentesis")

    assert RULE not in found(assess_pregnancy, one)


@pytest.mark.parametrize(
    ("agent", "expected"), [("iodixanol", Status.INFO), ("gadobutrol", Status.CAUTION), ("co2", None)]
)
def test_contrast_in_pregnancy(agent: str, expected: Status | None) -> None:
    one = case(patient={"pregnancy": "yes"}, contrast={"agent": agent})

    assert status(assess_pregnancy, "pregnancy.contrast", one) is expected


@pytest.mark.parametrize(("level", "expected"), [("general", Status.CAUTION), ("local", None)])
def test_sedation_in_pregnancy(level: str, expected: Status | None) -> None:
    one = case(patient={"pregnancy": "yes"}, anesthesia={"type": level})

    assert status(assess_pregnancy, "pregnancy.sedation", one) is expected


def test_breast_feeding_goes_on_after_contrast() -> None:
    one = case(patient={"breast_feeding": True})

    assert status(assess_pregnancy, "pregnancy.breast_feeding", one) is Status.INFO
    assert "pregnancy.breast_feeding" not in found(assess_pregnancy, case())
