"""A drug in iodized oil: more oil than solution, parts that are missing, amounts that do not add up."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.facts import Embolic
from irplanner.planning.medicines.drug_allergies import assess_drug_allergies
from irplanner.planning.outcome import Finding
from irplanner.planning.sizing.oil_mixture import mixture_text, ratio_text
from irplanner.planning.sizing.topic import assess_sizing
from tests.planning.any_case import situation

PATIENT = {"weight_kg": 70, "height_cm": 175, "birth_date": "1960-01-01"}  # 1.84 m2
MIXTURE: dict[str, Any] = {
    "material": "lipiodol_mixes",
    "mix_drug": "doxorubicin",
    "mix_drug_mg": 50,
    "mix_drug_ml": 5,
    "mix_oil_ml": 10,
}


def said(procedure: str = "ctace", **change: Any) -> dict[str, Finding]:
    """Return the worst finding of each rule about the mixture, changed."""
    row = {name: value for name, value in {**MIXTURE, **change}.items() if value is not None}
    found = assess_sizing(situation(procedure=procedure, patient=PATIENT, embolics=[row])).findings
    worst: dict[str, Finding] = {}
    for one in sorted(found, key=lambda each: each.status.rank, reverse=True):
        worst[one.rule.removeprefix("sizing.")] = one
    return worst


@pytest.mark.parametrize(
    ("oil", "expected"), [(4.9, Status.CAUTION), (5, Status.CAUTION), (5.1, Status.OK), (10, Status.OK)]
)
def test_a_water_in_oil_emulsion_has_more_oil_than_drug_solution(oil: float, expected: Status) -> None:
    assert said(mix_oil_ml=oil)["oil_mix"].status is expected


@pytest.mark.parametrize("material", ["oil_emulsion", "lipiodol", "lipiodol_mixes"])
def test_each_oil_can_be_mixed(material: str) -> None:
    assert said(material=material)["oil_mix"].title == (
        "Oil 10 mL and drug solution 5 mL (2:1): more oil than drug solution."
    )


@pytest.mark.parametrize(
    ("change", "needs"),
    [
        ({"mix_oil_ml": None}, ("embolics.0.mix_oil_ml",)),
        ({"mix_drug_ml": None}, ("embolics.0.mix_drug_ml",)),
        ({"mix_oil_ml": 0, "mix_drug_ml": None}, ("embolics.0.mix_oil_ml", "embolics.0.mix_drug_ml")),
    ],
)
def test_a_missing_volume_is_asked_for(change: dict[str, Any], needs: tuple[str, ...]) -> None:
    found = said(**change)["oil_mix"]

    assert (found.status, found.needs) == (Status.NOT_ASSESSED, needs)


def test_oil_alone_and_glue_in_oil_are_no_emulsion() -> None:
    nothing = dict.fromkeys(name for name in MIXTURE if name.startswith("mix_"))

    assert "oil_mix" not in said(**nothing, material="lipiodol", amount=5, unit="mL")
    assert "oil_mix" not in said(**nothing, glue_percent=25)
    assert said(**nothing, material="oil_emulsion")["oil_mix"].status is Status.NOT_ASSESSED


@pytest.mark.parametrize(
    ("oil", "expected"), [(15, Status.OK), (15.1, Status.CAUTION), (20.1, Status.CAUTION)]
)
def test_the_oil_of_a_mixture_has_the_limits_of_oil_in_the_liver(oil: float, expected: Status) -> None:
    assert said(mix_oil_ml=oil)["lipiodol_max_hepatic"].status is expected


@pytest.mark.parametrize(("dose", "expected"), [(138, Status.OK), (139, Status.CAUTION)])
def test_doxorubicin_in_the_mixture_is_held_against_its_limit(dose: float, expected: Status) -> None:
    assert said(mix_drug_mg=dose)["doxorubicin_ctace"].status is expected


@pytest.mark.parametrize(("amount", "warned"), [(14.9, False), (15, False), (15.1, True)])
def test_no_more_is_given_than_the_mixture_makes(amount: float, warned: bool) -> None:
    assert ("oil_mix_amount" in said(amount=amount, unit="mL")) is warned


def test_a_drug_in_the_oil_is_held_against_allergies() -> None:
    allergic = {**PATIENT, "allergies": [{"agent": "anthracycline"}]}
    one = situation(procedure="ctace", patient=allergic, embolics=[MIXTURE])
    stop = next(each for each in assess_drug_allergies(one).findings if each.status is Status.STOP)

    assert (stop.rule, stop.field) == ("allergies.drug.doxorubicin", "embolics.0.mix_drug")


@pytest.mark.parametrize(
    ("oil", "solution", "text"), [(10, 5, "2:1"), (5, 5, "1:1"), (5, 10, "1:2"), (10, 4, "2.5:1")]
)
def test_the_ratio_has_one_as_its_smaller_part(oil: float, solution: float, text: str) -> None:
    assert ratio_text(oil, solution) == text


def test_paper_says_what_is_mixed() -> None:
    assert mixture_text(Embolic(**MIXTURE)) == "doxorubicin 50 mg in 5 mL, oil 10 mL, oil to drug 2:1"
    assert mixture_text(Embolic(material="lipiodol", mix_oil_ml=8)) == "oil 8 mL"
    assert mixture_text(Embolic(material="lipiodol")) == ""
