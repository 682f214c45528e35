from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Evidence, Status
from irplanner.planning.bleeding.lab_limits import Verdict, compare
from tests.planning.any_case import catalog
from tests.planning.bleeding.cases import bleeding, drug, labs, status_of

FEMORAL = {"site": "common_femoral_artery", "sheath_fr": 5}
RADIAL = {"site": "radial_artery", "sheath_fr": 5}
VEIN = {"site": "right_internal_jugular_vein"}
LIVER = {"conditions": ["chronic_liver_disease"]}
HIGH: dict[str, Any] = {"procedure": "liver_biopsy"}
LOW: dict[str, Any] = {"procedure": "port_placement", "access": VEIN}
LOW_FEMORAL: dict[str, Any] = {"procedure": "diagnostic_aortogram_runoff", "access": FEMORAL}
LOW_RADIAL: dict[str, Any] = {"procedure": "diagnostic_aortogram_runoff", "access": RADIAL}

OK, STOP, CAUTION, OPEN, INFO = (
    Status.OK,
    Status.STOP,
    Status.CAUTION,
    Status.NOT_ASSESSED,
    Status.INFO,
)


# One step below, at, and above every limit of the reference.
@pytest.mark.parametrize(
    ("case", "rule", "test", "values"),
    [
        (HIGH, "inr.high", "inr", {1.7: OK, 1.8: OK, 1.9: STOP}),
        (HIGH, "platelets.high", "platelets", {49: STOP, 50: OK, 51: OK}),
        (LOW, "inr.low", "inr", {2.9: OK, 3.0: OK, 3.1: STOP}),
        (LOW, "platelets.low", "platelets", {19: STOP, 20: OK, 21: OK}),
        (LOW_FEMORAL, "inr.low_femoral", "inr", {1.7: OK, 1.8: STOP, 1.9: STOP}),
        (LOW_RADIAL, "inr.low_radial", "inr", {2.1: OK, 2.2: STOP, 2.3: STOP}),
        (LOW_FEMORAL, "platelets.low", "platelets", {19: STOP, 20: OK, 21: OK}),
        ({**HIGH, "patient": LIVER}, "inr.high_liver", "inr", {2.4: OK, 2.5: STOP, 2.6: STOP}),
        ({**HIGH, "patient": LIVER}, "platelets.high_liver", "platelets", {29: STOP, 30: CAUTION, 31: OK}),
        (
            {**HIGH, "patient": LIVER},
            "fibrinogen.high_liver",
            "fibrinogen",
            {99: STOP, 100: CAUTION, 101: OK},
        ),
        ({**LOW, "patient": LIVER}, "inr.low_liver", "inr", {1.0: INFO, 3.0: INFO, 6.0: INFO}),
        ({**LOW, "patient": LIVER}, "platelets.low_liver", "platelets", {19: STOP, 20: CAUTION, 21: OK}),
        ({**LOW, "patient": LIVER}, "fibrinogen.low_liver", "fibrinogen", {99: STOP, 100: CAUTION, 101: OK}),
    ],
)
def test_each_limit_holds_with_its_own_comparator(
    case: dict[str, Any], rule: str, test: str, values: dict[float, Status]
) -> None:
    found = {value: status_of(f"bleeding.{rule}", **case, labs=labs(**{test: value})) for value in values}

    assert found == values


@pytest.mark.parametrize(
    ("case", "rule", "test"),
    [
        (HIGH, "inr.high", "inr"),
        (HIGH, "platelets.high", "platelets"),
        (LOW, "inr.low", "inr"),
        (LOW_FEMORAL, "inr.low_femoral", "inr"),
        (LOW_RADIAL, "inr.low_radial", "inr"),
        (LOW_FEMORAL, "platelets.low", "platelets"),
        ({**HIGH, "patient": LIVER}, "inr.high_liver", "inr"),
        ({**HIGH, "patient": LIVER}, "platelets.high_liver", "platelets"),
        ({**HIGH, "patient": LIVER}, "fibrinogen.high_liver", "fibrinogen"),
        ({**LOW, "patient": LIVER}, "platelets.low_liver", "platelets"),
        ({**LOW, "patient": LIVER}, "fibrinogen.low_liver", "fibrinogen"),
    ],
)
def test_a_missing_result_is_not_assessed_and_named(case: dict[str, Any], rule: str, test: str) -> None:
    found = bleeding(**case, medications=[drug("warfarin")])[f"bleeding.{rule}"]

    assert found.status is Status.NOT_ASSESSED
    assert found.needs == (f"labs.{test}",)
    assert found.field == f"labs.{test}"


def test_liver_biopsy_passes_at_inr_1_8_and_platelets_50_and_stops_above() -> None:
    at_limit = bleeding(procedure="liver_biopsy", patient={}, labs=labs(inr=1.8, platelets=50))
    above = bleeding(procedure="liver_biopsy", patient={}, labs=labs(inr=1.9, platelets=50))

    assert [each for each in at_limit.values() if each.status is Status.STOP] == []
    assert above["bleeding.inr.high"].status is Status.STOP
    assert above["bleeding.inr.high"].values == {
        "labs.inr": 1.9,
        "limit": 1.8,
        "comparator": "<=",
        "class": "high",
    }


def test_a_femoral_angiogram_stops_at_inr_1_8_even_without_a_recorded_sheath() -> None:
    found = bleeding(
        procedure="diagnostic_aortogram_runoff",
        patient={},
        access={"site": "common_femoral_artery"},
        labs=labs(inr=1.8),
    )

    assert found["bleeding.inr.low_femoral"].status is Status.STOP
    assert found["bleeding.platelets.low"].status is Status.NOT_ASSESSED
    assert "labs.platelets" in found["bleeding.platelets.low"].needs


def test_the_upper_part_of_the_range_is_said() -> None:
    clear = bleeding(**HIGH, labs=labs(inr=1.5))["bleeding.inr.high"].title
    upper = bleeding(**HIGH, labs=labs(inr=1.6))["bleeding.inr.high"].title

    assert "upper part" not in clear
    assert "upper part" in upper


def test_a_high_class_artery_says_that_the_strict_limit_of_the_low_class_would_fail() -> None:
    found = bleeding(procedure="iliac_artery_pta_stent", access=FEMORAL, labs=labs(inr=1.8))[
        "bleeding.inr.high"
    ]

    assert found.status is Status.OK
    assert "below 1.8 (low class, femoral artery) would not be met" in found.detail


def test_unknown_access_settles_what_every_access_agrees_on() -> None:
    case: dict[str, Any] = {"procedure": "diagnostic_visceral_angiogram"}
    found = {
        value: bleeding(**case, labs=labs(inr=value))["bleeding.inr.low_femoral"]
        for value in (1.7, 1.8, 2.1, 2.2)
    }

    assert [found[value].status for value in (1.7, 1.8, 2.1, 2.2)] == [OK, OPEN, OPEN, STOP]
    assert found[1.8].needs == ("access.site",)


def test_another_artery_takes_the_femoral_limit_as_an_assumption() -> None:
    found = bleeding(
        procedure="diagnostic_aortogram_runoff",
        access={"site": "brachial_artery", "sheath_fr": 5},
        labs=labs(inr=1.8),
    )["bleeding.inr.low_femoral"]

    assert found.status is Status.STOP
    assert "assumed" in found.title
    assert found.evidence is Evidence.ENGINEERING


def test_a_dialysis_access_keeps_the_general_limit_of_its_own_row() -> None:
    case: dict[str, Any] = {
        "procedure": "dialysis_fistulogram_pta",
        "access": {"site": "dialysis_access_puncture", "sheath_fr": 6},
    }

    assert status_of("bleeding.inr.low", **case, labs=labs(inr=2.5)) is Status.OK


def test_an_ambiguous_class_uses_the_stricter_limit_of_each_test_and_shows_the_other() -> None:
    found = bleeding(
        procedure="uterine_fibroid_embolization", access=FEMORAL, labs=labs(inr=1.8, platelets=40)
    )

    assert found["bleeding.inr.low_femoral"].status is Status.STOP
    assert found["bleeding.inr.high"].status is Status.INFO
    assert found["bleeding.platelets.high"].status is Status.STOP
    assert found["bleeding.platelets.low"].status is Status.INFO
    assert "would be met" in found["bleeding.platelets.low"].title


def test_the_operators_choice_of_low_leaves_the_limits_of_low() -> None:
    found = bleeding(
        procedure="uterine_fibroid_embolization",
        access=RADIAL,
        labs=labs(inr=2.0, platelets=40),
        checklist={"M06": {"answer": "value", "value": "low", "reason": "radial, 5 Fr"}},
    )

    assert found["bleeding.inr.low_radial"].status is Status.OK
    assert found["bleeding.platelets.low"].status is Status.OK
    assert "bleeding.platelets.high" not in found


def test_a_class_nobody_lists_cautions_where_the_classes_disagree_and_stops_where_they_agree() -> None:
    case: dict[str, Any] = {"procedure": "coronary_angiogram", "access": RADIAL}

    assert status_of("bleeding.inr.high", **case, labs=labs(inr=1.9)) is Status.CAUTION
    assert status_of("bleeding.inr.high", **case, labs=labs(inr=2.2)) is Status.STOP


def test_liver_disease_with_an_artery_shows_both_limits_and_asks() -> None:
    found = bleeding(**LOW_FEMORAL, patient=LIVER, labs=labs(inr=2.0))

    assert found["bleeding.inr.low_liver"].status is Status.INFO
    assert found["bleeding.inr.low_femoral"].status is Status.CAUTION
    assert "operator decides" in found["bleeding.inr.low_femoral"].detail


@pytest.mark.parametrize("value", [0.5, 3.0, 20.0])
def test_a_rule_without_a_limit_is_no_gate(value: float) -> None:
    assert compare(catalog().lab_rules["CLD_LOW_INR"], value) is Verdict.NO_GATE


def test_cirrhosis_counts_as_chronic_liver_disease() -> None:
    assert (
        status_of(
            "bleeding.inr.high_liver", **HIGH, patient={"conditions": ["cirrhosis"]}, labs=labs(inr=2.4)
        )
        is Status.OK
    )


def test_unknown_liver_disease_keeps_the_stricter_general_limits_and_asks() -> None:
    found = bleeding(**HIGH, patient={}, labs=labs(inr=2.0))

    assert found["bleeding.inr.high"].status is Status.STOP
    assert found["bleeding.liver_disease"].status is Status.NOT_ASSESSED
    assert found["bleeding.liver_disease"].needs == ("patient.conditions",)


def test_management_of_liver_disease_marks_what_is_only_recalled() -> None:
    found = bleeding(**HIGH, patient=LIVER)["bleeding.liver_management"]

    assert found.evidence is Evidence.RECALLED
    assert "(recalled)" in found.detail


@pytest.mark.parametrize("test", ["inr", "platelets"])
def test_the_low_class_does_not_ask_for_tests_without_a_reason(test: str) -> None:
    case: dict[str, Any] = {"procedure": "paracentesis", "medications": []}
    rule = f"bleeding.{test}.low"

    assert status_of(rule, **{**case, "procedure": "picc"}) is Status.INFO


@pytest.mark.parametrize(
    ("case", "needs"),
    [
        ({"medications": [{"drug": "warfarin"}]}, ("labs.inr",)),
        ({"medications": [{"drug": "heparin sc"}]}, ("labs.inr",)),
        ({"medications": [], "patient": {"conditions": ["bleeding_disorder"]}}, ("labs.inr",)),
        ({}, ("labs.inr", "medications")),
        ({"medications": [], "patient": {}}, ("labs.inr", "patient.conditions")),
    ],
)
def test_the_low_class_asks_for_tests_when_something_speaks_for_them(
    case: dict[str, Any], needs: tuple[str, ...]
) -> None:
    found = bleeding(**{"procedure": "picc", **case})["bleeding.inr.low"]

    assert found.status is Status.NOT_ASSESSED
    assert found.needs == needs


def test_an_emergency_turns_stops_into_cautions_and_waits_for_no_laboratory() -> None:
    found = bleeding(
        procedure="pelvic_trauma_embolization", urgency="emergency", labs=labs(inr=4.0, platelets=12)
    )

    assert found["bleeding.inr.high"].status is Status.CAUTION
    assert found["bleeding.platelets.high"].status is Status.CAUTION
    assert "do not block" in found["bleeding.inr.high"].action
    assert [each for each in found.values() if each.status is Status.STOP] == []


def test_hemoglobin_is_asked_for_in_the_high_class_and_never_a_gate() -> None:
    missing = bleeding(**HIGH)["bleeding.hemoglobin"]
    present = bleeding(**HIGH, labs=labs(hemoglobin=5.1))["bleeding.hemoglobin"]

    assert (missing.status, missing.needs) == (Status.NOT_ASSESSED, ("labs.hemoglobin",))
    assert present.status is Status.INFO
    assert "bleeding.hemoglobin" not in bleeding(**LOW)


def test_aptt_is_information_only() -> None:
    assert status_of("bleeding.aptt", **HIGH, labs=labs(aptt=90)) is Status.INFO


def test_a_questioned_value_that_passes_is_not_assessed_and_one_that_fails_still_stops() -> None:
    passes = bleeding(**HIGH, labs=labs(platelets=150000))["bleeding.platelets.high"]
    fails = bleeding(**HIGH, labs=labs(inr=25))["bleeding.inr.high"]

    assert (passes.status, passes.needs) == (Status.NOT_ASSESSED, ("labs.platelets",))
    assert fails.status is Status.STOP
