from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Evidence, Status
from tests.planning.bleeding.cases import bleeding, drug, labs

WARFARIN: dict[str, Any] = {"procedure": "liver_biopsy", "medications": [drug("warfarin")]}
OPEN, CAUTION = Status.NOT_ASSESSED, Status.CAUTION


@pytest.mark.parametrize(
    ("conditions", "alert", "status"),
    [
        (["mechanical_mitral_valve"], "t1", CAUTION),
        (["mechanical_aortic_valve_old_design"], "t1", CAUTION),
        (["mechanical_aortic_valve", "recent_stroke_tia"], "t1", CAUTION),
        (["mechanical_valve"], "t1", OPEN),
        (["mechanical_aortic_valve"], "t1", None),
        (["atrial_fibrillation", "cha2ds2_vasc_7_or_more"], "t2", CAUTION),
        (["atrial_fibrillation", "recent_stroke_tia"], "t2", CAUTION),
        (["rheumatic_mitral_stenosis"], "t2", CAUTION),
        (["atrial_fibrillation"], "t2", OPEN),
        (["atrial_fibrillation", "cha2ds2_vasc_below_7"], "t2", None),
        (["recent_vte"], "t3", CAUTION),
        (["antiphospholipid_syndrome"], "t3", CAUTION),
        (["recent_bare_metal_stent"], "t4", CAUTION),
        (["recent_drug_eluting_stent"], "t4", CAUTION),
        (["recent_stent"], "t4", CAUTION),
        (["coronary_stent"], "t4", OPEN),
        (["older_coronary_stent"], "t4", None),
    ],
)
def test_an_alert_warns_before_a_drug_is_stopped(
    conditions: list[str], alert: str, status: Status | None
) -> None:
    found = bleeding(**WARFARIN, patient={"conditions": conditions}).get(f"bleeding.thrombosis.{alert}")

    assert (found.status if found else None) is status
    if found:
        assert found.evidence is Evidence.RECALLED


def test_conditions_without_an_alert_say_so() -> None:
    assert bleeding(**WARFARIN)["bleeding.thrombosis.none"].status is Status.OK


def test_unknown_conditions_are_not_assessed_where_a_drug_is_stopped() -> None:
    found = bleeding(**WARFARIN, patient={})["bleeding.thrombosis.unknown"]

    assert (found.status, found.needs) == (OPEN, ("patient.conditions",))


def test_an_indication_counts_as_a_condition() -> None:
    taken = drug("warfarin", indication="mechanical mitral valve")

    found = bleeding(procedure="liver_biopsy", patient={}, medications=[taken])

    assert found["bleeding.thrombosis.t1"].status is CAUTION


def test_no_alert_where_nothing_is_stopped() -> None:
    found = bleeding(
        procedure="port_placement",
        medications=[drug("apixaban")],
        patient={"conditions": ["mechanical_mitral_valve"]},
    )

    assert [rule for rule in found if rule.startswith("bleeding.thrombosis")] == []


def test_an_emergency_reversal_is_warned_of_too() -> None:
    found = bleeding(
        procedure="pelvic_trauma_embolization",
        urgency="emergency",
        medications=[drug("warfarin")],
        patient={"conditions": ["mechanical_mitral_valve"]},
    )

    assert found["bleeding.thrombosis.t1"].status is CAUTION


@pytest.mark.parametrize(
    ("taken", "values", "flagged"),
    [
        (["aspirin", "clopidogrel"], {}, True),
        (["aspirin"], {}, False),
        (["aspirin", "celecoxib"], {}, False),
        (["aspirin", "fish oil"], {}, False),
        (["aspirin", "metformin"], {}, False),
        (["apixaban"], {"platelets": 49}, True),
        (["apixaban"], {"platelets": 50}, False),
        ([], {"platelets": 10}, False),
    ],
)
def test_several_agents_or_one_with_an_abnormal_value_are_outside_the_tables(
    taken: list[str], values: dict[str, float], flagged: bool
) -> None:
    found = bleeding(
        procedure="liver_biopsy", medications=[drug(name) for name in taken], labs=labs(**values)
    )

    assert ("bleeding.several_agents" in found) == flagged
