from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.facts import Medication
from irplanner.planning.medicines.medications import resolve
from tests.planning.any_case import catalog
from tests.planning.bleeding.cases import bleeding, drug, labs, moments, status_of

HIGH: dict[str, Any] = {"procedure": "liver_biopsy"}
LOW: dict[str, Any] = {"procedure": "port_placement"}

# Hours the table asks for in the high class with normal kidneys: last dose at, one minute after the limit.
HOURS = {
    "ufh_iv": 4,
    "ufh_sc": 6,
    "enoxaparin_therapeutic": 24,
    "fondaparinux": 48,
    "argatroban": 2,
    "bivalirudin": 2,
    "warfarin": 120,
    "apixaban": 48,
    "betrixaban": 72,
    "dabigatran": 48,
    "edoxaban": 48,
    "rivaroxaban": 48,
    "clopidogrel": 120,
    "prasugrel": 168,
    "ticagrelor": 120,
    "aspirin": 72,
    "aspirin_dipyridamole": 72,
    "eptifibatide": 4,
    "tirofiban": 4,
    "abciximab": 24,
}


def before_start(hours: float, minutes: int = 0) -> str:
    return (datetime(2026, 9, 3, 10) - timedelta(hours=hours) + timedelta(minutes=minutes)).isoformat()


@pytest.mark.parametrize("row", HOURS)
def test_a_last_dose_at_the_limit_meets_the_hold_and_one_minute_later_stops(row: str) -> None:
    def status(last_dose: str) -> Status | None:
        return status_of(
            f"bleeding.hold.sir.{row}",
            **HIGH,
            medications=[drug(row, last_dose_at=last_dose)],
            labs=labs(crcl=80),
        )

    assert status(before_start(HOURS[row], -1)) is Status.OK
    assert status(before_start(HOURS[row])) is Status.OK
    assert status(before_start(HOURS[row], 1)) is Status.STOP


@pytest.mark.parametrize("row", [*HOURS, "enoxaparin_prophylactic", "dalteparin"])
def test_a_drug_without_a_recorded_last_dose_is_not_assessed_by_name(row: str) -> None:
    found = bleeding(**HIGH, medications=[drug(row)], labs=labs(crcl=80))[f"bleeding.hold.sir.{row}"]

    assert found.status is Status.NOT_ASSESSED
    assert "medications.0.last_dose_at" in found.needs


@pytest.mark.parametrize("row", ["enoxaparin_prophylactic", "dalteparin"])
def test_a_dose_of_unknown_interval_is_met_after_a_day_and_asks_before(row: str) -> None:
    def found(last_dose: str, **more: Any) -> Any:
        taken = drug(row, last_dose_at=last_dose, **more)
        return bleeding(**HIGH, medications=[taken])[f"bleeding.hold.sir.{row}"]

    assert found(before_start(24)).status is Status.OK
    assert found(before_start(23)).status is Status.NOT_ASSESSED
    assert found(before_start(23)).needs == ("medications.0.times_per_day",)
    assert found(before_start(23), times_per_day=1).status is Status.STOP
    assert found(before_start(12), times_per_day=2).status is Status.OK


@pytest.mark.parametrize(
    ("row", "clearances"),
    [
        ("apixaban", {50: 48, 49.9: 72, 30: 72, 29.9: 72, 15: 72}),
        ("dabigatran", {50: 48, 49.9: 72, 15: 72}),
        ("rivaroxaban", {50: 48, 49.9: 48, 30: 48, 29.9: 72, 15: 72}),
        ("fondaparinux", {50: 48, 49.9: 72}),
    ],
)
def test_the_hold_follows_creatinine_clearance(row: str, clearances: dict[float, float]) -> None:
    for clearance, hours in clearances.items():
        for minutes, stops in ((0, False), (1, True)):
            found = bleeding(
                **HIGH,
                medications=[drug(row, last_dose_at=before_start(hours, minutes))],
                labs=labs(crcl=clearance),
            )[f"bleeding.hold.sir.{row}"]

            assert (found.status is Status.STOP) == stops, (clearance, minutes)


def test_under_the_guidelines_own_band_the_hold_is_a_minimum() -> None:
    def found(clearance: float) -> tuple[Status, Status]:
        answer = bleeding(
            **HIGH,
            medications=[drug("apixaban", last_dose_at=before_start(72))],
            labs=labs(crcl=clearance),
        )
        return answer["bleeding.hold.sir.apixaban"].status, answer["bleeding.kidney.apixaban"].status

    assert found(30) == (Status.OK, Status.OK)
    assert found(29.9) == (Status.CAUTION, Status.CAUTION)


@pytest.mark.parametrize("row", ["apixaban", "betrixaban", "dabigatran", "edoxaban", "rivaroxaban"])
def test_below_15_there_is_no_automatic_hold(row: str) -> None:
    def found(clearance: float, hours: float) -> dict[str, Any]:
        return bleeding(
            **HIGH,
            medications=[drug(row, last_dose_at=before_start(hours))],
            labs=labs(crcl=clearance),
        )

    assert "refer" not in found(15, 200)[f"bleeding.kidney.{row}"].title
    assert "refer" in found(14.9, 200)[f"bleeding.kidney.{row}"].title
    assert found(14.9, 200)[f"bleeding.hold.sir.{row}"].status is Status.CAUTION
    assert found(14.9, 2)[f"bleeding.hold.sir.{row}"].status is Status.STOP


def test_dialysis_refers_whatever_the_clearance() -> None:
    found = bleeding(
        **HIGH,
        patient={"conditions": ["dialysis"]},
        medications=[drug("apixaban", last_dose_at=before_start(200))],
        labs=labs(crcl=60),
    )

    assert found["bleeding.kidney.apixaban"].status is Status.CAUTION
    assert "dialysis" in found["bleeding.kidney.apixaban"].title


@pytest.mark.parametrize(("row", "said"), [("apixaban", "below CrCl 30"), ("rivaroxaban", "exactly 30")])
def test_what_the_reference_is_unsure_of_is_said(row: str, said: str) -> None:
    found = bleeding(**HIGH, medications=[drug(row)], labs=labs(crcl=30))[f"bleeding.kidney.{row}"]

    assert "Not settled: " in found.detail
    assert said in found.detail


def test_unknown_dialysis_is_asked_for() -> None:
    found = bleeding(
        **HIGH,
        patient={},
        medications=[drug("apixaban", last_dose_at=before_start(200))],
        labs=labs(crcl=60),
    )["bleeding.kidney.apixaban"]

    assert (found.status, found.needs) == (Status.NOT_ASSESSED, ("patient.conditions",))


def test_a_missing_clearance_shows_the_longer_hold_and_asks() -> None:
    case: dict[str, Any] = {**HIGH, "medications": [drug("apixaban", times_per_day=2)]}

    found, [entry] = (
        bleeding(**case),
        [each for each in moments(**case) if each.kind == "last_dose"],
    )

    assert found["bleeding.hold.sir.apixaban"].values["hold"] == "6 doses (72 h)"
    assert entry.at is not None
    assert entry.at.isoformat() == "2026-08-31T10:00:00"
    assert found["bleeding.kidney.apixaban"].needs == (
        "labs.creatinine",
        "patient.birth_date",
        "patient.sex",
        "patient.weight_kg",
    )


def test_a_missing_clearance_settles_nothing_between_the_two_holds() -> None:
    def found(hours: float) -> Any:
        taken = drug("apixaban", last_dose_at=before_start(hours))
        return bleeding(**HIGH, medications=[taken])["bleeding.hold.sir.apixaban"]

    assert found(72).status is Status.OK
    assert found(60).status is Status.NOT_ASSESSED
    assert "labs.creatinine" in found(60).needs
    assert found(40).status is Status.STOP


def test_twice_daily_rivaroxaban_is_held_for_two_days_not_for_two_doses() -> None:
    taken = drug("rivaroxaban", dose_mg=15, times_per_day=2, last_dose_at=before_start(25))

    found = bleeding(**HIGH, medications=[taken], labs=labs(crcl=80))["bleeding.hold.sir.rivaroxaban"]

    assert found.status is Status.STOP
    assert found.values["hold"] == "2 doses (48 h)"


def test_the_low_class_withholds_nothing_but_the_infused_antiplatelets() -> None:
    for row in catalog().antithrombotics:
        found = bleeding(**LOW, medications=[drug(row, last_dose_at=before_start(1))], labs=labs(inr=2.0))
        stopped = found[f"bleeding.hold.sir.{row}"].status

        expected = row in {"cangrelor", "eptifibatide", "tirofiban", "abciximab"}
        assert (stopped in (Status.STOP, Status.CAUTION)) == expected, row


def test_warfarin_in_the_low_class_goes_by_the_inr() -> None:
    found = bleeding(**LOW, medications=[drug("warfarin")])

    assert found["bleeding.hold.sir.warfarin"].status is Status.INFO
    assert found["bleeding.hold.sir.warfarin"].field == "labs.inr"
    assert found["bleeding.inr.low"].status is Status.NOT_ASSESSED


@pytest.mark.parametrize(
    ("last_dose", "status"),
    [
        (before_start(-1), Status.STOP),
        (before_start(0), Status.STOP),
        (before_start(0.5), Status.STOP),
        (before_start(1), Status.CAUTION),
        (before_start(30), Status.CAUTION),
        (None, Status.NOT_ASSESSED),
    ],
)
def test_cangrelor_is_waited_out(last_dose: str | None, status: Status) -> None:
    found = bleeding(**HIGH, medications=[drug("cangrelor", last_dose_at=last_dose)])

    assert found["bleeding.hold.sir.cangrelor"].status is status
    assert "cardiology" in found["bleeding.hold.sir.cangrelor"].action


@pytest.mark.parametrize(
    ("name", "row", "status"),
    [
        ("ibuprofen", "nsaid_short", Status.INFO),
        ("Aleve", "nsaid_intermediate", Status.INFO),
        ("meloxicam", "nsaid_long", Status.INFO),
        ("celecoxib", "cox2", Status.OK),
        ("cilostazol", "cilostazol", Status.OK),
    ],
)
def test_drugs_without_a_hold_say_so(name: str, row: str, status: Status) -> None:
    assert status_of(f"bleeding.hold.sir.{row}", **HIGH, medications=[drug(name)]) is status


def test_a_case_without_a_time_names_the_hold_and_asks_for_the_time() -> None:
    found = bleeding(
        **HIGH, scheduled_at=None, medications=[drug("clopidogrel", last_dose_at=before_start(1))]
    )

    assert found["bleeding.hold.sir.clopidogrel"].status is Status.NOT_ASSESSED
    assert found["bleeding.hold.sir.clopidogrel"].needs == ("scheduled_at",)
    assert "5 days" in found["bleeding.hold.sir.clopidogrel"].title


def test_a_class_left_open_cautions_instead_of_stopping() -> None:
    taken = drug("clopidogrel", last_dose_at=before_start(24))

    found = bleeding(procedure="varicose_vein_ablation", medications=[taken])["bleeding.hold.sir.clopidogrel"]

    assert found.status is Status.CAUTION
    assert "decides for low" in found.detail


def test_an_ambiguous_class_stops_by_the_stricter_row_and_names_the_other() -> None:
    taken = drug("clopidogrel", last_dose_at=before_start(24))

    found = bleeding(procedure="uterine_fibroid_embolization", medications=[taken])[
        "bleeding.hold.sir.clopidogrel"
    ]

    assert found.status is Status.STOP
    assert "does not withhold" in found.detail


def test_before_cardiac_work_no_hold_is_reckoned() -> None:
    case: dict[str, Any] = {"procedure": "pci_stent", "medications": [drug("clopidogrel")]}

    assert bleeding(**case)["bleeding.hold.outside_list.clopidogrel"].status is Status.CAUTION
    assert moments(**case) == []


def test_medications_nobody_asked_for_are_not_assessed() -> None:
    found = bleeding(**HIGH)["bleeding.medications"]

    assert (found.status, found.needs) == (Status.NOT_ASSESSED, ("medications",))


def test_an_empty_list_of_medications_is_an_answer() -> None:
    assert status_of("bleeding.medications", **HIGH, medications=[]) is Status.OK


def test_a_drug_of_other_rules_is_no_antithrombotic() -> None:
    assert status_of("bleeding.medications", **HIGH, medications=[drug("metformin")]) is Status.OK


def test_an_unknown_drug_is_named_and_not_assessed() -> None:
    found = bleeding(**HIGH, medications=[drug("wondercillin")])

    assert found["bleeding.drug.unknown"].needs == ("medications.0.drug",)
    assert "wondercillin" in found["bleeding.drug.unknown"].title
    assert "bleeding.medications" not in found


@pytest.mark.parametrize("row", ["ticlopidine", "vorapaxar", "pentoxifylline", "alteplase", "Sintrom"])
def test_a_drug_outside_the_table_asks_and_has_no_hold(row: str) -> None:
    case: dict[str, Any] = {**HIGH, "medications": [drug(row, last_dose_at=before_start(1))]}
    found = [each for each in bleeding(**case).values() if each.rule.startswith("bleeding.not_covered")]

    assert [each.status for each in found] == [Status.CAUTION]
    assert [each for each in moments(**case) if each.kind in ("last_dose", "hold")] == []


def test_supplements_are_recorded_without_alarm() -> None:
    found = bleeding(**HIGH, medications=[drug("ginkgo")])

    assert found["bleeding.not_covered.minor_antiplatelet_effect"].status is Status.INFO


def test_a_drug_that_left_the_market_is_marked() -> None:
    assert status_of("bleeding.market.betrixaban", **HIGH, medications=[drug("betrixaban")]) is Status.INFO


def test_rows_that_stay_open_show_the_longest_hold_and_ask() -> None:
    found = bleeding(**HIGH, medications=[drug("enoxaparin", last_dose_at=before_start(20))])
    by_dose = bleeding(
        **HIGH,
        medications=[drug("enoxaparin", dose_mg=30, times_per_day=2, last_dose_at=before_start(20))],
    )

    assert found["bleeding.hold.sir.open"].status is Status.NOT_ASSESSED
    assert found["bleeding.hold.sir.open"].needs == (
        "medications.0.dose_mg",
        "medications.0.times_per_day",
    )
    assert by_dose["bleeding.hold.sir.enoxaparin_prophylactic"].status is Status.OK


def test_every_row_is_found_by_its_id() -> None:
    for row in catalog().antithrombotics:
        found = resolve_row(row)

        assert [each.id for each in found] == [row]


def resolve_row(row: str) -> Any:
    return resolve(Medication(drug=row), 0, catalog()).sir
