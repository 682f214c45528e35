from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.errors import InputError
from irplanner.models.enums import Evidence, Status
from irplanner.planning.laboratory.lab_findings import assess_labs
from irplanner.planning.laboratory.labs import analyte_named, in_catalog_unit
from irplanner.planning.outcome import Finding
from tests.planning.any_case import catalog, situation


def lab(test: str, value: float, unit: str | None = None, taken_at: str | None = None) -> dict[str, Any]:
    return {"test": test, "value": value, "unit": unit, "taken_at": taken_at}


def read(*results: dict[str, Any]) -> Any:
    return situation(labs=list(results))


def findings(*results: dict[str, Any], **case: Any) -> dict[str, Finding]:
    return {each.rule: each for each in assess_labs(situation(labs=list(results), **case)).findings}


@pytest.mark.parametrize(
    ("test", "value", "unit", "expected"),
    [
        ("platelets", 50000, "/uL", 50),
        ("platelets", 50, "K/uL", 50),
        ("platelets", 50, "10*3/uL", 50),
        ("platelets", 50, "x10³/µL", 50),
        ("platelets", 50, "10^9/L", 50),
        ("creatinine", 88.4, "umol/L", 1),
        ("creatinine", 88.4, "µmol/L", 1),
        ("creatinine", 0.0884, "mmol/L", 1),
        ("fibrinogen", 1.0, "g/L", 100),
        ("fibrinogen", 1.1, "g/l", 110),
        ("hemoglobin", 112, "g/L", 11.2),
        ("hemoglobin", 7, "mmol/L", 11.277),
        ("glucose", 5.5, "mmol/L", 99.088),
        ("bilirubin", 17.1, "umol/L", 1),
        ("albumin", 35, "g/L", 3.5),
        ("hematocrit", 0.42, "L/L", 42),
        ("potassium", 4.1, "mEq/L", 4.1),
        ("inr", 1.2, "{INR}", 1.2),
        ("inr", 1.2, "1", 1.2),
        ("inr", 1.2, None, 1.2),
        ("egfr", 60, "mL/min/1.73m2", 60),
    ],
)
def test_a_result_is_read_in_the_catalogs_unit(
    test: str, value: float, unit: str | None, expected: float
) -> None:
    assert in_catalog_unit(catalog().analytes[test], value, unit) == expected


def test_a_value_at_a_limit_stays_at_it_through_conversion() -> None:
    for hundredths in range(1, 400):
        assert in_catalog_unit(catalog().analytes["fibrinogen"], hundredths / 100, "g/L") == hundredths


@given(value=st.floats(0.001, 1e6))
def test_the_catalogs_own_unit_changes_nothing(value: float) -> None:
    for analyte in catalog().analytes.values():
        assert in_catalog_unit(analyte, value, analyte.unit) == value


def test_an_unknown_unit_is_refused_with_the_accepted_ones() -> None:
    with pytest.raises(InputError, match=r"'stones'.*10\*9/L.*or /uL"):
        read(lab("platelets", 50, "stones")).labs  # noqa: B018


def test_an_unknown_test_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InputError, match="inr"):
        read(lab("magic", 1)).labs  # noqa: B018


@pytest.mark.parametrize(
    ("name", "unit", "analyte"),
    [
        ("INR", None, "inr"),
        ("pt_inr", None, "inr"),
        ("plt", None, "platelets"),
        ("platelets_10e9_per_L", None, "platelets"),
        ("fibrinogen_mg_dL", None, "fibrinogen"),
        ("creatinine_egfr", "mg/dL", "creatinine"),
        ("creatinine_egfr", "mL/min/1.73 m2", "egfr"),
        ("Hemoglobin", "g/L", "hemoglobin"),
        ("pregnancy_test", "mIU/mL", "hcg"),
    ],
)
def test_a_test_is_found_by_its_usual_names(name: str, unit: str | None, analyte: str) -> None:
    assert analyte_named(catalog(), name, unit).id == analyte


def test_the_newest_result_counts_whatever_the_order_it_is_given_in() -> None:
    older, newer = lab("inr", 2.0, taken_at="2026-09-01T08:00"), lab("inr", 1.1, taken_at="2026-09-02T08:00")

    assert read(older, newer).labs["inr"].value == 1.1
    assert read(newer, older).labs["inr"].value == 1.1


def test_of_results_that_cannot_be_put_in_order_the_later_entry_counts_and_it_is_said() -> None:
    dated, undated = lab("inr", 2.0, taken_at="2026-09-01T08:00"), lab("inr", 1.1)

    assert read(dated, undated).labs["inr"].value == 1.1
    found = findings(dated, undated)["labs.inr.order"]
    assert found.status is Status.CAUTION
    assert "not 2" in found.title


def test_equal_results_need_no_order() -> None:
    assert "labs.inr.order" not in findings(lab("inr", 1.1), lab("inr", 1.1))


@pytest.mark.parametrize(
    ("test", "value", "guess"),
    [
        ("platelets", 150000, "/uL (150 x10^9/L)"),
        ("fibrinogen", 3.5, "g/L (350 mg/dL)"),
        ("creatinine", 90, "umol/L (1.02 mg/dL)"),
        ("hemoglobin", 112, "g/L (11.2 g/dL)"),
        ("albumin", 35, "g/L (3.5 g/dL)"),
        ("glucose", 5.5, "mmol/L (99.1 mg/dL)"),
    ],
)
def test_an_implausible_value_offers_the_unit_it_looks_like(test: str, value: float, guess: str) -> None:
    found = findings(lab(test, value))[f"labs.{test}.implausible"]

    assert found.status is Status.CAUTION
    assert f"looks like {guess}" in found.title
    assert found.field == f"labs.{test}"


@pytest.mark.parametrize(
    ("test", "plausible", "implausible"),
    [
        ("platelets", 1500, 1501),
        ("fibrinogen", 20, 19),
        ("creatinine", 30, 30.1),
        ("creatinine", 0.1, 0.09),
        ("hemoglobin", 50, 51),
        ("hemoglobin", 1, 0.9),
        ("inr", 0.5, 0.4),
    ],
)
def test_the_plausible_range_includes_its_ends(test: str, plausible: float, implausible: float) -> None:
    inside, outside = read(lab(test, plausible)), read(lab(test, implausible))

    assert test in inside.labs
    assert test not in outside.labs
    assert test in outside.questioned_labs


@pytest.mark.parametrize(
    ("test", "usual", "unusual"),
    [("hemoglobin", 20, 20.1), ("hemoglobin", 5, 4.9), ("creatinine", 5, 5.1)],
)
def test_an_unusual_value_is_remarked_on_and_used(test: str, usual: float, unusual: float) -> None:
    rule = f"labs.{test}.unusual"

    assert rule not in findings(lab(test, usual))
    assert findings(lab(test, unusual))[rule].status is Status.INFO
    assert test in read(lab(test, unusual)).labs


def test_screens_of_the_program_are_marked_as_such() -> None:
    registry = findings(lab("creatinine", 90))["labs.creatinine.implausible"]
    screen = findings(lab("platelets", 2000))["labs.platelets.implausible"]

    assert (registry.evidence, registry.sources) == (Evidence.PAGE, ("cathpci_v5",))
    assert (screen.evidence, screen.sources) == (Evidence.ENGINEERING, ("irplanner_screens",))


def test_a_result_from_after_the_assessment_is_questioned() -> None:
    found = findings(lab("inr", 1.1, taken_at="2027-09-02T08:00"))["labs.inr.future"]

    assert found.status is Status.CAUTION


def test_usual_orders_that_are_not_entered_are_named() -> None:
    missing = findings(lab("inr", 1.1))["labs.usual_orders"]

    assert missing.status is Status.INFO
    assert "Platelets" in missing.title
    assert "INR" not in missing.title


def test_complete_usual_orders_are_said() -> None:
    found = findings(lab("egfr", 60), procedure="picc")["labs.usual_orders"]

    assert found.status is Status.OK


def test_a_procedure_without_usual_orders_says_nothing() -> None:
    assert "labs.usual_orders" not in findings(procedure="sacroiliac_joint_injection")
