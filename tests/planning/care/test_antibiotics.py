"""Antibiotic prophylaxis: level, drug, dose, window, second dose."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.models.enums import Status
from irplanner.planning.care.antibiotic_choice import antibiotic_choice, is_penicillin_allergy
from irplanner.planning.care.antibiotic_doses import antibiotic_dose, is_within_window, redose_due
from irplanner.planning.care.antibiotics import assess_antibiotics
from irplanner.planning.rules.statements import assess_statements
from tests.planning.any_case import catalog, situation

FIBROID = "uterine_fibroid_embolization"  # rule: routine, cefazolin
START, END = "2026-09-04T08:00", "2026-09-04T09:30"
WELL = {"weight_kg": 72, "allergies": [], "conditions": []}


def answer(procedure=FIBROID, patient=WELL, start=START, end=END):
    return assess_antibiotics(
        situation(procedure=procedure, patient=patient, scheduled_at=start, expected_end=end)
    )


def found(*args, **kwargs):
    return {one.rule: one for one in answer(*args, **kwargs).findings}


@pytest.mark.parametrize(
    ("procedure", "level", "status"),
    [
        (FIBROID, "routine", "info"),
        ("ivc_filter_placement", "not_routine", "ok"),
        ("port_placement", "no_consensus", "info"),
        ("abscess_drainage", "treatment", "caution"),
        ("kidney_ablation", "selected", "info"),
    ],
)
def test_each_level_is_told_as_it_is(procedure, level, status):
    finding = found(procedure)["antibiotics.level"]

    assert (finding.values["level"], finding.status) == (level, status)


def test_a_recalled_row_says_so_and_a_read_one_too():
    assert found(FIBROID)["antibiotics.level"].evidence == "recalled"
    assert found("evar")["antibiotics.level"].evidence == "recalled"  # the wording of the level is recalled
    assert catalog().antibiotic_rules["aortic_stent_graft_evar"].evidence == "page"


def test_every_procedure_gets_exactly_one_level():
    for procedure in catalog().procedures:
        findings = answer(procedure).findings

        assert sum(one.rule == "antibiotics.level" for one in findings) == 1, procedure
        assert all(one.sources for one in findings), procedure


@pytest.mark.parametrize(("weight", "dose"), [(119.9, 2000), (120, 3000), (150, 3000)])
def test_cefazolin_is_three_grams_from_120_kg(weight, dose):
    assert found(patient={**WELL, "weight_kg": weight})["antibiotics.drug"].values["cefazolin_mg"] == dose


def test_a_missing_weight_is_asked_for_where_the_dose_depends_on_it():
    finding = found(patient={"allergies": [], "conditions": []})["antibiotics.drug"]

    assert (finding.status, finding.needs) == (Status.NOT_ASSESSED, ("patient.weight_kg",))
    assert finding.title.startswith("Cefazolin 2 g, 3 g from 120 kg.")


def test_unknown_allergies_leave_the_drug_open():
    finding = found(patient={"weight_kg": 72})["antibiotics.drug"]

    assert (finding.status, finding.needs) == (Status.NOT_ASSESSED, ("patient.allergies",))
    assert "clindamycin with gentamicin" in finding.detail


@pytest.mark.parametrize(
    "agent", ["penicillin", "amoxicillin penicillin", "cefazolin", "cephalosporin", "beta-lactam"]
)
def test_an_allergy_to_a_beta_lactam_takes_the_alternative(agent):
    finding = found(patient={**WELL, "allergies": [{"agent": agent}]})["antibiotics.drug"]

    assert finding.status is Status.CAUTION
    assert "clindamycin 900 mg with gentamicin 360 mg (5 mg/kg) instead of cefazolin" in finding.title


@pytest.mark.parametrize("agent", ["latex", "iodinated_contrast", "vancomycin", "nickel"])
def test_other_allergies_leave_the_first_line(agent):
    assert not is_penicillin_allergy(agent, catalog().antibiotic_drugs)


def test_an_allergy_to_the_named_drug_itself_is_a_caution():
    finding = found("prostate_artery_embolization", {**WELL, "allergies": [{"agent": "ciprofloxacin"}]})

    assert "choose another" in finding["antibiotics.drug"].title


def test_a_rule_without_its_own_alternative_takes_the_general_one():
    rule = catalog().antibiotic_rules["splenic_embolization"]
    choice = antibiotic_choice(rule, catalog(), penicillin_allergy=True)

    assert ("vancomycin",) in choice.regimens
    assert "gram negative needed" in choice.text
    assert choice.instead_of == ("ampicillin_sulbactam",)


def test_no_alternative_ever_holds_a_beta_lactam():
    drugs = catalog().antibiotic_drugs
    for rule in catalog().antibiotic_rules.values():
        choice = antibiotic_choice(rule, catalog(), penicillin_allergy=True)
        leading = choice.regimens[0] if choice.regimens else ()

        assert not any(drugs[drug].beta_lactam for drug in leading), rule.id


def test_a_higher_risk_patient_is_asked_about_where_nothing_is_given_by_default():
    patient = {**WELL, "conditions": ["biliary_stent"]}
    rules = found("tare_treatment", patient)

    assert rules["antibiotics.level"].status is Status.CAUTION
    assert found("tare_treatment")["antibiotics.level"].status is Status.OK
    assert found("tare_treatment", {"weight_kg": 72, "allergies": []})["antibiotics.level"].needs == (
        "patient.conditions",
    )


def test_the_window_is_on_the_timeline():
    [entry] = [one for one in answer().timeline if one.rule == "antibiotics.timing"]

    assert (entry.from_, entry.until) == (datetime(2026, 9, 4, 7), datetime(2026, 9, 4, 8))
    assert (entry.kind, entry.what) == ("antibiotic", "cefazolin 2 g")


def test_without_a_start_the_window_is_not_assessed():
    assert found(start=None, end=None)["antibiotics.timing"].needs == ("scheduled_at",)


@pytest.mark.parametrize(
    ("drug", "minutes", "in_time"),
    [
        ("cefazolin", 0, True),
        ("cefazolin", 60, True),
        ("cefazolin", 61, False),
        ("vancomycin", 120, True),
        ("vancomycin", 121, False),
        ("ciprofloxacin", 120, True),
        ("levofloxacin", 121, False),
        ("clindamycin", 61, False),
        ("cefazolin", -1, False),
    ],
)
def test_a_dose_is_in_time_within_its_window(drug, minutes, in_time):
    puncture = datetime(2026, 9, 4, 8)
    start = puncture - timedelta(minutes=minutes)

    assert (
        is_within_window(catalog().antibiotic_drugs[drug], start, puncture, catalog().care_limits) is in_time
    )


@pytest.mark.parametrize(
    ("drug", "hours"),
    [
        ("cefazolin", 4),
        ("cefoxitin", 2),
        ("cefuroxime", 4),
        ("clindamycin", 6),
        ("aztreonam", 4),
        ("vancomycin", None),
    ],
)
def test_the_second_dose_is_counted_from_the_first(drug, hours):
    first = datetime(2026, 9, 4, 7, 30)
    due = redose_due(catalog().antibiotic_drugs[drug], first)

    assert due == (None if hours is None else datetime(2026, 9, 4, 7 + hours, 30))


@pytest.mark.parametrize(
    ("end", "status"),
    [
        ("2026-09-04T11:00", "ok"),
        ("2026-09-04T11:01", "info"),
        ("2026-09-04T12:00", "info"),
        ("2026-09-04T12:01", "caution"),
    ],
)
def test_a_long_procedure_asks_for_a_second_dose(end, status):
    assert found(end=end)["antibiotics.redose.cefazolin"].status == status


def test_an_unknown_end_matters_only_when_the_usual_course_is_long():
    assert found(end=None)["antibiotics.redose.cefazolin"].status is Status.OK
    assert found("evar", end=None)["antibiotics.redose.cefazolin"].needs == ("expected_end",)


def test_entries_that_name_different_drugs_are_shown_side_by_side():
    finding = found("kidney_ablation")["antibiotics.disagreement"]

    assert "ceftriaxone" in finding.detail and "cefazolin" in finding.detail


@pytest.mark.parametrize(
    ("drug", "weight", "dose"),
    [
        ("vancomycin", 80, 1200),
        ("gentamicin", 80, 400),
        ("ampicillin_sulbactam", 80, 3000),
        ("clindamycin", None, 900),
        ("piperacillin_tazobactam", 80, 3375),
    ],
)
def test_doses_are_those_of_the_table(drug, weight, dose):
    assert antibiotic_dose(catalog().antibiotic_drugs[drug], weight).mg == dose


@given(weight=st.floats(1, 300), step=st.floats(0, 300))
def test_a_heavier_patient_never_gets_less(weight, step):
    for drug in catalog().antibiotic_drugs.values():
        assert antibiotic_dose(drug, weight + step).mg >= antibiotic_dose(drug, weight).mg


def test_carriers_of_mrsa_are_told_of_vancomycin():
    case = situation(procedure="port_placement", patient={"conditions": ["mrsa"]})

    assert "antibiotics.mrsa" in {one.rule for one in assess_statements(case).findings}
