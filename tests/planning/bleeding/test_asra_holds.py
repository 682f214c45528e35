from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from irplanner.models.enums import Evidence, Status
from tests.planning.any_case import catalog
from tests.planning.bleeding.cases import bleeding, drug, labs, moments, status_of

HIGH, INTERMEDIATE, LOW = "scs_trial", "lumbar_interlaminar_esi", "sacroiliac_joint_injection"

# Hours the pain guideline asks for: high, intermediate, low; None: no fixed hold.
HOLDS: dict[str, tuple[float | None, float | None, float | None]] = {
    "aspirin_primary": (144, None, None),
    "diclofenac": (24, None, None),
    "ketorolac": (24, None, None),
    "ibuprofen": (24, None, None),
    "etodolac": (48, None, None),
    "indomethacin": (48, None, None),
    "naproxen": (96, None, None),
    "meloxicam": (96, None, None),
    "nabumetone": (144, None, None),
    "oxaprozin": (240, None, None),
    "piroxicam": (240, None, None),
    "cilostazol": (48, None, None),
    "dipyridamole": (48, None, None),
    "warfarin": (120, 120, None),
    "acenocoumarol": (72, 72, None),
    "ufh_iv": (6, 6, 6),
    "ufh_sc": (24, 6, 6),
    "enoxaparin_prophylactic": (12, 12, 12),
    "enoxaparin_therapeutic": (24, 24, 24),
    "dalteparin": (24, 24, 24),
    "fibrinolytics": (48, 48, 48),
    "fondaparinux": (96, 96, None),
    "clopidogrel": (168, 168, None),
    "prasugrel": (168, 168, None),
    "ticagrelor": (120, 120, None),
    "cangrelor": (3, 3, None),
    "apixaban": (72, 72, None),
    "rivaroxaban": (72, 72, None),
    "edoxaban": (72, 72, None),
    "dabigatran": (96, 96, None),
    "abciximab": (48, 48, 48),
}


def before_start(hours: float, minutes: int = 0) -> str:
    return (datetime(2026, 9, 3, 10) - timedelta(hours=hours) + timedelta(minutes=minutes)).isoformat()


@pytest.mark.parametrize("row", HOLDS)
def test_each_class_has_its_own_hold(row: str) -> None:
    for procedure, hours in zip((HIGH, INTERMEDIATE, LOW), HOLDS[row], strict=True):
        if hours is None:
            fixed = status(procedure, row, 1)
            assert fixed not in (Status.STOP, Status.NOT_ASSESSED), procedure
            continue
        assert status(procedure, row, hours) is Status.OK, procedure
        assert status(procedure, row, hours, 1) is Status.STOP, procedure


def status(procedure: str, row: str, hours: float, minutes: int = 0) -> Status | None:
    return status_of(
        f"bleeding.hold.asra.{row}",
        procedure=procedure,
        medications=[drug(row, last_dose_at=before_start(hours, minutes))],
        labs=labs(crcl=80),
    )


def test_short_acting_iib_iiia_inhibitors_share_a_row() -> None:
    for name in ("eptifibatide", "tirofiban"):
        taken = drug(name, last_dose_at=before_start(8))
        found = bleeding(procedure=HIGH, medications=[taken])["bleeding.hold.asra.eptifibatide_tirofiban"]

        assert found.status is Status.OK
        assert "within the range" in found.title
        assert found.evidence is Evidence.RECALLED


@pytest.mark.parametrize("row", [row for row, hours in HOLDS.items() if hours[0] is not None])
def test_a_missing_last_dose_is_not_assessed(row: str) -> None:
    found = bleeding(procedure=HIGH, medications=[drug(row)], labs=labs(crcl=80))[f"bleeding.hold.asra.{row}"]

    assert found.status is Status.NOT_ASSESSED
    assert "medications.0.last_dose_at" in found.needs


@pytest.mark.parametrize(("clearance", "hours"), [(50, 96), (49.9, 120)])
def test_dabigatran_is_held_longer_with_impaired_kidneys(clearance: float, hours: float) -> None:
    def found(minutes: int) -> Status:
        taken = drug("dabigatran", last_dose_at=before_start(hours, minutes))
        return bleeding(procedure=HIGH, medications=[taken], labs=labs(crcl=clearance))[
            "bleeding.hold.asra.dabigatran"
        ].status

    assert (found(0), found(1)) == (Status.OK, Status.STOP)


def test_an_unknown_clearance_keeps_the_longer_hold_of_dabigatran() -> None:
    taken = drug("dabigatran", last_dose_at=before_start(100))

    found = bleeding(procedure=HIGH, medications=[taken])["bleeding.hold.asra.dabigatran"]

    assert found.status is Status.NOT_ASSESSED
    assert "labs.creatinine" in found.needs


def test_dialysis_counts_as_impaired() -> None:
    taken = drug("dabigatran", last_dose_at=before_start(100))

    found = bleeding(
        procedure=HIGH, medications=[taken], patient={"conditions": ["dialysis"]}, labs=labs(crcl=90)
    )

    assert found["bleeding.hold.asra.dabigatran"].status is Status.STOP


def test_a_class_the_copies_leave_out_is_said() -> None:
    found = bleeding(procedure=HIGH, medications=[drug("nsaid_note")])["bleeding.hold.asra.nsaid_note"]

    assert found.status is Status.CAUTION
    assert "no rule" in found.title


@pytest.mark.parametrize("row", ["warfarin", "acenocoumarol"])
def test_a_normal_inr_is_asked_for_besides(row: str) -> None:
    taken = [drug(row, last_dose_at=before_start(200))]
    rule = f"bleeding.asra_inr.{row}"

    missing = bleeding(procedure=HIGH, medications=taken)[rule]
    present = bleeding(procedure=HIGH, medications=taken, labs=labs(inr=1.1))[rule]

    assert (missing.status, missing.needs) == (Status.NOT_ASSESSED, ("labs.inr",))
    assert present.status is Status.CAUTION
    assert "no figure" in present.title
    assert rule not in bleeding(procedure=LOW, medications=taken)


def test_aspirin_is_told_apart_by_its_indication_and_asked_for_without() -> None:
    open_question = bleeding(procedure=HIGH, medications=[drug("aspirin", last_dose_at=before_start(1))])
    secondary = bleeding(procedure=HIGH, medications=[drug("aspirin", indication="secondary prevention")])

    assert open_question["bleeding.hold.asra.open"].status is Status.NOT_ASSESSED
    assert open_question["bleeding.hold.asra.open"].needs == ("medications.0.indication",)
    assert secondary["bleeding.hold.asra.aspirin_secondary"].status is Status.CAUTION


def test_aspirin_with_dipyridamole_follows_aspirin_before_high_risk_work() -> None:
    def found(**more: Any) -> dict[str, Any]:
        return bleeding(procedure=HIGH, medications=[drug("Aggrenox", **more)])

    assert "medications.0.indication" in found()["bleeding.hold.asra.open"].needs
    assert "bleeding.hold.asra.aspirin_primary" in found(indication="primary prevention")
    assert (
        bleeding(procedure=INTERMEDIATE, medications=[drug("Aggrenox")])[
            "bleeding.hold.asra.aspirin_combination"
        ].status
        is Status.CAUTION
    )


def test_shared_assessment_cautions_and_none_with_shared_informs() -> None:
    taken = [drug("apixaban"), drug("clopidogrel")]

    found = bleeding(procedure=LOW, medications=taken)

    assert found["bleeding.hold.asra.apixaban"].status is Status.CAUTION
    assert found["bleeding.hold.asra.clopidogrel"].status is Status.INFO


def test_the_footnote_on_nsaids_is_shown_where_it_belongs() -> None:
    cervical = bleeding(procedure="stellate_ganglion_block", medications=[drug("ibuprofen")])
    lumbar = bleeding(procedure=INTERMEDIATE, medications=[drug("ibuprofen")])

    assert "stellate" in cervical["bleeding.hold.asra.ibuprofen"].detail
    assert "stellate" not in lumbar["bleeding.hold.asra.ibuprofen"].detail


def test_both_guidelines_stand_side_by_side_and_asra_decides() -> None:
    found = bleeding(procedure=HIGH, medications=[drug("clopidogrel", last_dose_at=before_start(140))])

    assert found["bleeding.hold.sir.clopidogrel"].status is Status.OK
    assert found["bleeding.hold.asra.clopidogrel"].status is Status.STOP
    assert found["bleeding.hold.sir.clopidogrel"].sources == ("sir2019",)
    assert found["bleeding.hold.asra.clopidogrel"].sources == ("asra2018",)
    assert "clopidogrel restart" in found["bleeding.difference.clopidogrel"].detail


def test_a_stricter_sir_row_is_a_question_not_a_stop() -> None:
    taken = drug("enoxaparin_prophylactic", times_per_day=1, last_dose_at=before_start(14))

    found = bleeding(procedure=HIGH, medications=[taken])

    assert found["bleeding.hold.asra.enoxaparin_prophylactic"].status is Status.OK
    assert found["bleeding.hold.sir.enoxaparin_prophylactic"].status is Status.CAUTION
    assert found["bleeding.difference.enoxaparin_prophylactic"].status is Status.CAUTION


def test_a_drug_asra_does_not_list_says_so() -> None:
    found = bleeding(procedure=HIGH, medications=[drug("bivalirudin")])

    assert found["bleeding.not_covered.asra.bivalirudin"].status is Status.CAUTION


def test_a_drug_only_asra_lists_says_that_sir_leads_nowhere() -> None:
    found = bleeding(procedure="liver_biopsy", medications=[drug("etodolac")])

    assert found["bleeding.not_covered.etodolac"].status is Status.CAUTION


@pytest.mark.parametrize(
    ("row", "procedure", "first", "last"),
    [
        ("clopidogrel", HIGH, "2026-09-03T23:30:00", "2026-09-04T11:30:00"),
        ("enoxaparin_therapeutic", LOW, "2026-09-03T15:30:00", None),
        ("enoxaparin_therapeutic", HIGH, "2026-09-03T23:30:00", "2026-09-04T11:30:00"),
        ("ufh_sc", HIGH, "2026-09-03T17:30:00", "2026-09-03T19:30:00"),
        ("warfarin", HIGH, "2026-09-03T17:30:00", None),
    ],
)
def test_restart_counts_from_the_planned_end(row: str, procedure: str, first: str, last: str | None) -> None:
    [entry] = [
        each
        for each in moments(procedure=procedure, medications=[drug(row)], labs=labs(crcl=80))
        if each.kind == "resume" and each.guideline == "asra2018"
    ]

    assert entry.from_ is not None
    assert entry.from_.isoformat() == first
    assert (entry.until.isoformat() if entry.until else None) == last


def test_every_row_of_the_table_answers_in_every_class() -> None:
    rows = [row for row in catalog().asra_drugs if row != "nsaid_note"]

    for procedure in (HIGH, INTERMEDIATE, LOW):
        for row in rows:
            found = bleeding(procedure=procedure, medications=[drug(row)], labs=labs(crcl=80, inr=1.0))
            assert any(rule.startswith("bleeding.hold.asra") for rule in found), (procedure, row)
