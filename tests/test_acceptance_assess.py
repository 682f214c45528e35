"""The examples a user of `irplanner assess` would try first, through the command itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from irplanner.cli import main


class Assess:
    """Runs the command on a piece of case JSON and returns the assessment."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[bytes]) -> None:
        self._file, self._capture = folder / "case.json", capture

    def __call__(self, procedure: str, **case: Any) -> dict[str, Any]:
        self._file.write_text(json.dumps({"schema": "irplanner.case/1", "procedure": procedure, **case}))
        assert main(["assess", str(self._file), "--at", "2026-09-03T12:00"]) == 0
        made: dict[str, Any] = json.loads(self._capture.readouterr().out)
        return made


@pytest.fixture
def assess(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Assess:
    return Assess(tmp_path, capsysbinary)


def labs(**values: float) -> list[dict[str, Any]]:
    return [{"test": test, "value": value} for test, value in values.items()]


def by_status(made: dict[str, Any], status: str) -> list[dict[str, Any]]:
    return [one for one in made["findings"] if one["status"] == status]


def test_a_liver_biopsy_at_the_limits_has_no_stop(assess: Assess) -> None:
    made = assess("liver_biopsy", labs=labs(inr=1.8, platelets=50))

    assert made["summary"]["stop"] == 0
    assert made["classes"]["bleeding_sir"] == "high"


def test_a_liver_biopsy_with_inr_1_9_stops(assess: Assess) -> None:
    made = assess("liver_biopsy", labs=labs(inr=1.9, platelets=50))

    [stop] = by_status(made, "stop")
    assert stop["values"]["labs.inr"] == 1.9
    assert stop["values"]["limit"] == 1.8
    assert stop["field"] == "labs.inr"
    assert "sir2019" in stop["sources"]


def test_a_femoral_angiogram_with_inr_1_8_stops(assess: Assess) -> None:
    made = assess(
        "diagnostic_visceral_angiogram",
        access={"site": "common_femoral_artery", "side": "right"},
        labs=labs(inr=1.8, platelets=200),
    )

    [stop] = by_status(made, "stop")
    assert (stop["values"]["labs.inr"], stop["values"]["comparator"]) == (1.8, "<")


def test_a_femoral_angiogram_below_1_8_does_not_stop(assess: Assess) -> None:
    made = assess(
        "diagnostic_visceral_angiogram",
        access={"site": "common_femoral_artery", "side": "right"},
        labs=labs(inr=1.79, platelets=200),
    )

    assert made["summary"]["stop"] == 0


def test_missing_platelets_are_not_assessed_and_named(assess: Assess) -> None:
    made = assess("liver_biopsy", labs=labs(inr=1.1))

    asked = [one for one in by_status(made, "not_assessed") if "labs.platelets" in one["needs"]]
    assert asked
    assert all(one["status"] != "ok" for one in made["findings"] if "platelets" in one["rule"])


def test_a_missing_side_is_asked_for_and_printed_as_room_to_write(assess: Assess) -> None:
    made = assess("preoperative_renal_embolization")

    assert ["laterality"] in [one["needs"] for one in by_status(made, "not_assessed")]
    [mark] = [one for one in made["checklist"] if one["id"] == "M35"]
    assert mark["stops"]
    assert mark["text"].endswith(": side ____")


def test_an_apixaban_hold_is_on_the_timeline_and_in_the_checklist(assess: Assess) -> None:
    made = assess(
        "liver_biopsy",
        scheduled_at="2026-09-04T08:00",
        medications=[
            {"drug": "apixaban", "dose_mg": 5, "times_per_day": 2, "last_dose_at": "2026-09-03T20:00"}
        ],
        patient={"birth_date": "1982-03-02", "sex": "female", "weight_kg": 72},
        labs=labs(inr=1.1, platelets=210, creatinine=0.9),
    )

    [dose] = [one for one in made["timeline"] if one["kind"] == "last_dose"]
    assert dose["not_after"]
    [asked] = [one for one in made["checklist"] if one["id"] == "M32"]
    assert "apixaban by" in asked["text"].lower()


def test_pelvic_trauma_in_an_emergency_does_not_wait_for_results(assess: Assess) -> None:
    made = assess("pelvic_trauma_embolization", urgency="emergency", laterality="left")

    waiting = [one for one in made["checklist"] if one["id"] in {"M28", "M29", "M32"}]
    assert waiting
    assert not any(one["stops"] for one in waiting)
    assert "procedure.emergency.path" in {one["rule"] for one in made["findings"]}
    assert {"A-TRA-1", "A-TRA-2"} <= {one["id"] for one in made["checklist"]}


def test_a_cervical_transforaminal_injection_refuses_particulate_steroid(assess: Assess) -> None:
    made = assess(
        "cervical_transforaminal_esi",
        laterality="left",
        level="C5-C6",
        infusions=[{"drug": "triamcinolone", "dose": 40, "unit": "mg"}],
    )

    assert any("particulate" in one["title"] for one in by_status(made, "stop"))
