"""Local anesthetic doses against their limits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.models.enums import Status
from irplanner.planning.care.local_anesthetic_limits import max_dose_mg, volume_ml
from irplanner.planning.care.local_anesthetics import assess_local_anesthetics
from tests.planning.any_case import catalog, situation
from tests.planning.measured import measured

LEAN = {"weight_kg": 60, "height_cm": 170, "sex": "female", "conditions": []}
HEAVY = {"weight_kg": 100, "height_cm": 165, "sex": "female", "conditions": []}  # BMI 36.7, ideal 56.9 kg
LIMITS = {
    "lidocaine_plain": (4.5, 300),
    "lidocaine_epinephrine": (7.0, 500),
    "bupivacaine_plain": (2.5, 175),
    "bupivacaine_epinephrine": (3.0, 225),
    "ropivacaine_plain": (3.0, 200),
    "mepivacaine_plain": (7.0, 400),
    "chloroprocaine_plain": (11.0, 800),
    "chloroprocaine_epinephrine": (14.0, 1000),
}


def found(*rows, patient=LEAN, kind="local"):
    local = [dict(zip(("agent", "percent", "volume_ml"), row, strict=True)) for row in rows]
    case = situation(anesthesia={"type": kind, "local": local}, patient=patient)
    return {one.rule: one for one in assess_local_anesthetics(case).findings}


def lidocaine(volume, **kwargs):
    return found(("lidocaine_plain", 1, volume), **kwargs)["local_anesthetic.lidocaine_plain"]


@pytest.mark.parametrize(("agent", "limits"), LIMITS.items())
def test_the_lower_of_the_two_limits_counts(agent, limits):
    row, (per_kg, absolute) = catalog().local_anesthetics[agent], limits
    crossing = absolute / per_kg

    assert max_dose_mg(row, crossing - 1) == pytest.approx(per_kg * (crossing - 1))
    assert max_dose_mg(row, crossing + 1) == absolute
    assert max_dose_mg(row, None) == absolute


@pytest.mark.parametrize(("volume", "status"), [(26.9, "ok"), (27.0, "ok"), (27.1, "stop")])
def test_the_limit_itself_is_allowed(volume, status):
    assert lidocaine(volume).status == status


def test_the_fraction_of_the_limit_is_told():
    assert lidocaine(13.5).values["fraction"] == 0.5


def test_published_worked_doses_are_met():
    """droracle.ai/articles/537919: 70 kg, 1 % with epinephrine: 490 mg, 49 mL. kxzdds.com: 60 kg: 42 mL."""
    row = catalog().local_anesthetics["lidocaine_epinephrine"]

    assert max_dose_mg(row, 70) == 490
    assert volume_ml(490, 1, 10) == 49.0
    assert volume_ml(max_dose_mg(row, 60), 1, 10) == 42.0


def test_the_volume_is_rounded_down():
    assert volume_ml(175, 0.25, 10) == 70.0
    assert volume_ml(193.5, 2, 10) == 9.6


def test_above_bmi_30_the_ideal_weight_counts():
    assert lidocaine(25.6, patient=HEAVY).status is Status.OK
    assert lidocaine(25.7, patient=HEAVY).status is Status.STOP


def test_a_bmi_of_30_still_takes_the_actual_weight():
    patient = {"weight_kg": 67.5, "height_cm": 150, "sex": "female", "conditions": []}

    assert lidocaine(30, patient=patient).status is Status.OK


def test_an_unknown_sex_matters_only_between_the_two_ideal_weights():
    patient = {**HEAVY, "sex": "unknown"}

    assert lidocaine(25.6, patient=patient).status is Status.OK
    assert lidocaine(26.5, patient=patient).needs == ("patient.sex",)
    assert lidocaine(28, patient=patient).status is Status.STOP


def test_a_missing_weight_shows_the_absolute_limit_and_asks():
    finding = lidocaine(20, patient={"conditions": []})

    assert (finding.status, finding.needs) == (Status.NOT_ASSESSED, ("patient.weight_kg",))
    assert "300 mg" in finding.title


def test_above_the_absolute_limit_no_weight_is_waited_for():
    assert lidocaine(30.1, patient={"conditions": []}).status is Status.STOP


def test_a_missing_height_is_asked_for_and_an_excess_is_not_hidden_by_it():
    patient = {"weight_kg": 60, "conditions": []}

    assert lidocaine(20, patient=patient).needs == ("patient.height_cm",)
    assert lidocaine(27.1, patient=patient).status is Status.STOP


def test_a_short_heavy_patient_is_set_by_hand():
    patient = {"weight_kg": 80, "height_cm": 150, "sex": "female", "conditions": []}

    assert lidocaine(20, patient=patient).status is Status.CAUTION


@pytest.mark.parametrize(
    ("row", "need"), [(("lidocaine_plain", None, 10), "percent"), (("lidocaine_plain", 1, None), "volume_ml")]
)
def test_a_missing_strength_or_volume_is_asked_for(row, need):
    finding = found(row)["local_anesthetic.lidocaine_plain"]

    assert finding.needs == (f"anesthesia.local.0.{need}",)


def test_an_excess_does_not_wait_for_a_missing_volume():
    rules = found(("lidocaine_plain", 1, 30), ("lidocaine_plain", 2, None))

    assert rules["local_anesthetic.lidocaine_plain"].status is Status.STOP


def test_an_unknown_agent_is_asked_about():
    assert found(("lidocaine", 1, 10))["local_anesthetic.unknown"].needs == ("anesthesia.local.0.agent",)


@pytest.mark.parametrize(("volume", "status"), [(10, "ok"), (30, "ok"), (30.1, "stop")])
def test_a_mixture_is_the_sum_of_fractions(volume, status):
    rules = found(("lidocaine_plain", 1, 13.5), ("bupivacaine_plain", 0.25, volume))

    assert rules["local_anesthetic.mixture"].status == status


def test_a_mixture_with_mepivacaine_carries_the_label_caution():
    rules = found(("lidocaine_plain", 1, 5), ("mepivacaine_plain", 1, 5))

    assert rules["local_anesthetic.mixture"].status is Status.CAUTION
    assert "advises against mixing" in rules["local_anesthetic.mixture"].detail


@pytest.mark.parametrize("condition", ["frail", "heart_failure", "cirrhosis"])
def test_groups_that_need_less_are_named(condition):
    rules = found(("lidocaine_plain", 1, 5), patient={**LEAN, "conditions": [condition]})

    assert rules["local_anesthetic.reduce"].status is Status.CAUTION


@pytest.mark.parametrize(("age", "said"), [(0.49, True), (0.5, False)])
def test_infants_under_six_months_get_thirty_percent_less(age, said):
    rules = found(("lidocaine_plain", 1, 1), patient={**LEAN, "age_years": age})

    assert (
        "30 %" in rules["local_anesthetic.reduce"].title if said else "local_anesthetic.reduce" not in rules
    )


def test_pregnancy_is_a_reason_for_less():
    assert "local_anesthetic.reduce" in found(("lidocaine_plain", 1, 1), patient={**LEAN, "pregnancy": "yes"})


def test_unknown_conditions_are_asked_for():
    rules = found(("lidocaine_plain", 1, 1), patient={"weight_kg": 60, "height_cm": 170, "sex": "female"})

    assert rules["local_anesthetic.reduce"].needs == ("patient.conditions",)


@pytest.mark.parametrize(("height", "bolus"), [(165, "85 mL"), (175, "100 mL")])
def test_the_toxicity_kit_is_dosed_by_ideal_weight(height, bolus):
    patient = {
        "weight_kg": 90,
        "height_cm": height,
        "sex": "female" if height == 165 else "male",
        "conditions": [],
    }

    assert bolus in found(("lidocaine_plain", 1, 1), patient=patient)["local_anesthetic.toxicity"].title


def test_the_kit_names_both_rules_without_a_height():
    title = lidocaine_kit = found(("lidocaine_plain", 1, 1), patient={"conditions": []})[
        "local_anesthetic.toxicity"
    ].title

    assert "100 mL" in title and "1.5 mL/kg" in lidocaine_kit


def test_where_a_local_anesthetic_is_usual_its_absence_is_asked_about():
    case = situation(anesthesia={"type": "local"}, patient=LEAN)
    [finding] = assess_local_anesthetics(case).findings

    assert finding.needs == ("anesthesia.local",)
    assert "270 mg" in finding.detail


def test_general_anesthesia_does_not_ask():
    assert assess_local_anesthetics(situation(anesthesia={"type": "general"})).findings == []


def test_tumescent_solution_has_its_own_limit():
    assert max_dose_mg(catalog().local_anesthetics["tumescent_lidocaine"], 70) == 1960
    rules = found(("tumescent_lidocaine", 0.1, 400))

    assert rules["local_anesthetic.tumescent_lidocaine"].status is Status.OK


@given(volume=measured(100), step=measured(100), weight=st.floats(20, 200), height=st.floats(120, 210))
def test_more_is_never_a_milder_finding(volume, step, weight, height):
    patient = {"weight_kg": weight, "height_cm": height, "sex": "male", "conditions": []}

    assert (
        lidocaine(volume + step, patient=patient).status.rank
        <= lidocaine(volume, patient=patient).status.rank
    )
