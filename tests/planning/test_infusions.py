"""Infusions: what the order lacks, what the procedure lists, and figures that contradict each other."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding
from irplanner.planning.procedure_rules.infusions import assess_infusions
from tests.planning.any_case import situation

ORDER = {
    "drug": "papaverine",
    "dose": 720,
    "unit": "mg",
    "vessel": "superior mesenteric artery",
    "duration_min": 1440,
    "rate_ml_h": 30,
    "volume_ml": 720,
    "concentration_mg_per_ml": 1,
}


def told(procedure: str = "nomi_papaverine", **changes: Any) -> dict[str, Finding]:
    answer = assess_infusions(situation(procedure=procedure, infusions=[{**ORDER, **changes}]))
    return {one.rule: one for one in answer.findings}


def test_an_infusion_procedure_asks_for_its_drug() -> None:
    [asked] = assess_infusions(situation(procedure="ia_infusion_general")).findings

    assert (asked.status, asked.needs) == (Status.NOT_ASSESSED, ("infusions",))


def test_another_procedure_asks_for_none() -> None:
    assert assess_infusions(situation(procedure="liver_biopsy")).findings == []


def test_a_complete_order_shows_the_reference_range_only() -> None:
    assert set(told()) == {"drugs.infusion.reference"}
    assert "papaverine" in told()["drugs.infusion.reference"].title.lower()


def test_missing_parts_of_the_order_are_named() -> None:
    asked = told(dose=None, vessel=None, rate_ml_h=None, duration_min=None)["drugs.infusion.incomplete"]

    assert asked.needs == (
        "infusions.0.dose",
        "infusions.0.vessel",
        "infusions.0.rate_ml_h",
        "infusions.0.duration_min",
    )


def test_a_rate_or_a_duration_is_enough_to_know_the_speed() -> None:
    assert "drugs.infusion.incomplete" not in told(duration_min=None)


@pytest.mark.parametrize(
    ("changes", "rule", "title"),
    [
        (
            {"volume_ml": 100, "concentration_mg_per_ml": None},
            "drugs.infusion.figures.volume",
            "Papaverine: 30 mL/h for 1440 min give 720 mL, entered is 100 mL.",
        ),
        (
            {"concentration_mg_per_ml": 2},
            "drugs.infusion.figures.dose",
            "Papaverine: 720 mL of 2 mg/mL give 1440 mg, entered is 720 mg.",
        ),
    ],
)
def test_figures_that_contradict_each_other_are_questioned_not_stopped(
    changes: dict[str, Any], rule: str, title: str
) -> None:
    found = told(**changes)[rule]

    assert (found.status, found.title) == (Status.CAUTION, title)


@pytest.mark.parametrize(("volume", "questioned"), [(684, False), (683, True), (757, False), (759, True)])
def test_figures_may_differ_by_a_twentieth(volume: float, questioned: bool) -> None:
    assert (
        "drugs.infusion.figures.volume" in told(volume_ml=volume, concentration_mg_per_ml=None)
    ) is questioned


def test_a_drug_the_procedure_does_not_list_has_no_reference_range() -> None:
    assert told(drug="melphalan")["drugs.infusion.not_listed"].status is Status.INFO
