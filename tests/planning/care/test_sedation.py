"""ASA class, sedation drugs and their reversal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.models.enums import Status
from irplanner.planning.care.sedation import assess_sedation
from tests.planning.any_case import situation
from tests.planning.measured import measured

MODERATE = {"type": "moderate_sedation"}
GROWN = {"age_years": 40, "conditions": [], "weight_kg": 72}


def found(patient=None, **anesthesia):
    case = situation(anesthesia={**MODERATE, **anesthesia}, patient=GROWN if patient is None else patient)
    return {one.rule: one for one in assess_sedation(case).findings}


def dose(drug, amount, unit, *, patient=None, others=(), **anesthesia):
    rows = [{"drug": drug, "amount": amount, "unit": unit}, *({"drug": other} for other in others)]
    return found(patient, drugs=rows, **anesthesia)[f"sedation.drugs.{drug}"]


@pytest.mark.parametrize(
    ("number", "status"),
    [(1, "ok"), (2, "ok"), (3, "caution"), (4, "caution"), (5, "caution"), (6, "caution")],
)
def test_asa_class_is_advised_on_by_class(number, status):
    assert found(asa_class=number)["sedation.asa_class"].status == status


def test_asa_three_and_four_ask_for_different_help():
    assert "consultation" in found(asa_class=3)["sedation.asa_class"].title
    assert "team" in found(asa_class=4)["sedation.asa_class"].title


def test_an_anesthesia_team_that_is_planned_is_not_asked_for_again():
    assert found(asa_class=4, type="general")["sedation.asa_class"].status is Status.INFO


@pytest.mark.parametrize("number", [None, 0, 7])
def test_a_missing_or_impossible_class_is_not_assessed(number):
    finding = found(asa_class=number)["sedation.asa_class"]

    assert (finding.status, finding.needs) == (Status.NOT_ASSESSED, ("anesthesia.asa_class",))


@pytest.mark.parametrize("kind", ["none", "local", "regional"])
def test_types_without_sedation_ask_for_no_class(kind):
    assert found(type=kind) == {}


def test_without_a_type_there_is_nothing_to_answer():
    assert assess_sedation(situation()).findings == []


@pytest.mark.parametrize(
    ("amount", "age", "status"),
    [(2.5, 59, "ok"), (2.6, 59, "caution"), (1.5, 60, "ok"), (1.6, 60, "caution"), (2.5, 60, "caution")],
)
def test_midazolam_is_held_against_the_first_dose_of_the_age(amount, age, status):
    assert dose("midazolam", amount, "mg", patient={"age_years": age, "conditions": []}).status == status


@pytest.mark.parametrize(
    ("amount", "age", "status"),
    [(1.75, 59, "ok"), (1.76, 59, "caution"), (0.75, 60, "ok"), (0.76, 60, "caution")],
)
def test_an_opioid_lowers_the_first_dose_of_midazolam(amount, age, status):
    patient = {"age_years": age, "conditions": []}

    assert dose("midazolam", amount, "mg", patient=patient, others=["fentanyl"]).status == status


def test_frail_patients_get_the_lower_dose_at_any_age():
    patient = {"age_years": 40, "conditions": ["frail"]}

    assert dose("midazolam", 1.6, "mg", patient=patient).status is Status.CAUTION


@pytest.mark.parametrize(("amount", "status"), [(1.5, "ok"), (2.0, "not_assessed"), (2.6, "caution")])
def test_an_unknown_age_matters_only_between_the_two_limits(amount, status):
    finding = dose("midazolam", amount, "mg", patient={"conditions": []})

    assert finding.status == status
    assert finding.needs == (("patient.birth_date",) if status == "not_assessed" else ())


def test_more_than_is_ever_needed_is_said_so():
    assert "rarely needed" in dose("midazolam", 5.1, "mg").title


@pytest.mark.parametrize(
    ("amount", "unit", "asa", "status"),
    [
        (100, "mcg", 2, "ok"),
        (101, "mcg", 2, "caution"),
        (50, "mcg", 3, "ok"),
        (51, "mcg", 3, "caution"),
        (0.1, "mg", 2, "ok"),
        (100, "µg", 2, "ok"),
    ],
)
def test_fentanyl_is_read_in_any_mass_unit(amount, unit, asa, status):
    assert dose("fentanyl", amount, unit, asa_class=asa).status == status


@pytest.mark.parametrize(("age", "limit"), [(65, 72.0), (66, 36.0)])
def test_dexmedetomidine_is_dosed_by_weight_and_halved_over_65(age, limit):
    patient = {"age_years": age, "conditions": [], "weight_kg": 72}

    assert dose("dexmedetomidine", limit, "mcg", patient=patient).status is Status.OK
    assert dose("dexmedetomidine", limit + 1, "mcg", patient=patient).status is Status.CAUTION


def test_a_dose_by_weight_needs_the_weight():
    finding = dose("dexmedetomidine", 1, "mcg/kg", patient={"age_years": 40, "conditions": []})

    assert finding.needs == ("patient.weight_kg",)


@pytest.mark.parametrize(
    ("amount", "unit", "need"),
    [
        (None, "mg", "anesthesia.drugs.0.amount"),
        (2, None, "anesthesia.drugs.0.unit"),
        (2, "mL", "anesthesia.drugs.0.unit"),
    ],
)
def test_an_amount_that_cannot_be_read_is_asked_for(amount, unit, need):
    finding = dose("midazolam", amount, unit)

    assert (finding.status, finding.needs) == (Status.NOT_ASSESSED, (need,))


def test_drugs_that_are_not_recorded_are_not_assessed():
    assert found()["sedation.drugs"].needs == ("anesthesia.drugs",)


def test_none_planned_is_an_answer():
    assert "sedation.drugs" not in found(drugs=[])


def test_both_classes_bring_the_combination_and_both_reversals():
    rules = found(
        drugs=[
            {"drug": "midazolam", "amount": 1, "unit": "mg"},
            {"drug": "fentanyl", "amount": 25, "unit": "mcg"},
        ]
    )

    assert {
        "sedation.drugs.combination",
        "sedation.reversal.naloxone",
        "sedation.reversal.flumazenil",
    } <= set(rules)


def test_flumazenil_is_a_caution_in_benzodiazepine_dependence():
    patient = {"age_years": 40, "conditions": ["benzodiazepine_dependence"]}
    rules = found(patient, drugs=[{"drug": "midazolam", "amount": 1, "unit": "mg"}])

    assert rules["sedation.reversal.flumazenil"].status is Status.CAUTION


@pytest.mark.parametrize(
    ("drug", "amount", "status"),
    [
        ("flumazenil", 1.0, "ok"),
        ("flumazenil", 1.1, "caution"),
        ("naloxone", 10, "ok"),
        ("naloxone", 10.1, "caution"),
    ],
)
def test_a_reversal_dose_is_held_against_its_series(drug, amount, status):
    assert dose(drug, amount, "mg").status == status


RANK = {Status.OK: 0, Status.CAUTION: 1}


@given(amount=measured(10), step=measured(10), age=st.integers(18, 100))
def test_more_midazolam_is_never_a_milder_finding(amount, step, age):
    patient = {"age_years": age, "conditions": []}
    less = dose("midazolam", amount, "mg", patient=patient)
    more = dose("midazolam", amount + step, "mg", patient=patient)

    assert RANK[more.status] >= RANK[less.status]


def test_every_finding_names_its_source():
    rules = found(asa_class=3, drugs=[{"drug": "midazolam", "amount": 1, "unit": "mg"}])

    assert all(one.sources for one in rules.values())
