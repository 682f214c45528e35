"""Weight-based thrombolytic doses at the ends of their bands, at their maxima, and without a weight."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding
from irplanner.planning.procedure_rules.lytic_doses import assess_lytic_doses, parts_for
from tests.planning.any_case import catalog, situation


def told(weight_kg: float | None, procedure: str = "ami_thrombolysis") -> dict[str, Finding]:
    patient = {} if weight_kg is None else {"weight_kg": weight_kg}
    return {
        one.rule: one for one in assess_lytic_doses(situation(procedure=procedure, patient=patient)).findings
    }


@pytest.mark.parametrize(
    ("weight", "dose"),
    [(59.9, 30), (60, 35), (69.9, 35), (70, 40), (79.9, 40), (80, 45), (89.9, 45), (90, 50), (140, 50)],
)
def test_tenecteplase_goes_by_weight_bands(weight: float, dose: float) -> None:
    assert parts_for(catalog().lytic_doses["tenecteplase_stemi"], weight) == [("single bolus", dose)]
    assert told(weight)["lysis.dose.tenecteplase"].values["total_mg"] == dose


@pytest.mark.parametrize(
    ("weight", "parts", "total"),
    [
        (60, [15, 45, 30], 90),
        (66, [15, 49.5, 33], 97.5),
        (66.6, [15, 49.9, 33.3], 98.2),
        (67, [15, 50, 33.5], 98.5),
        (70, [15, 50, 35], 100),
        (120, [15, 50, 35], 100),
    ],
)
def test_alteplase_goes_by_weight_up_to_its_maxima(weight: float, parts: list[float], total: float) -> None:
    reckoned = [amount for _, amount in parts_for(catalog().lytic_doses["alteplase_stemi"], weight)]

    assert reckoned == pytest.approx(parts)
    assert told(weight)["lysis.dose.alteplase"].values["total_mg"] == pytest.approx(total)


def test_a_heavier_patient_never_gets_less() -> None:
    for entry in catalog().lytic_doses.values():
        totals = [sum(amount for _, amount in parts_for(entry, weight)) for weight in range(40, 160)]

        assert totals == sorted(totals)


def test_without_a_weight_the_dose_is_not_assessed() -> None:
    asked = told(None)["lysis.dose.tenecteplase"]

    assert (asked.status, asked.needs) == (Status.NOT_ASSESSED, ("patient.weight_kg",))


def test_another_procedure_has_no_such_dose() -> None:
    assert told(72, "liver_biopsy") == {}


def test_a_lytic_through_two_catheters_is_added_up() -> None:
    rows = [{"drug": "alteplase", "dose": 10, "unit": "mg", "vessel": side} for side in ("left", "right")]

    [total] = assess_lytic_doses(situation(procedure="pe_cdt", infusions=rows)).findings

    assert total.title == "Alteplase through 2 catheters: 20 mg in all."
    assert assess_lytic_doses(situation(procedure="pe_cdt", infusions=rows[:1])).findings == []
