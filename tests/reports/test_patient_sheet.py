"""The patient's sheet and what a record adds to paper: outcome, stay, target, what was done."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from irplanner.catalog.catalog import load_catalog
from irplanner.planning.facts import Anesthesia, CaseFacts, Medication, Pain, Patient, Radiation
from irplanner.reports.blocks import FieldGrid, Heading, Paragraph, TableRow
from irplanner.services.case_record import CaseRecord, FollowUp, Times
from irplanner.services.paper import PaperKind, case_document

CATALOG = load_catalog()
AT = datetime(2026, 9, 3, 12)
FACTS = CaseFacts(
    id="anna-1",
    procedure="lumbar_interlaminar_esi",
    scheduled_at=datetime(2026, 9, 4, 8),
    patient=Patient(name="DEMO, Anna", mrn="1", weight_kg=72),
    medications=(Medication(drug="apixaban", dose_mg=5, times_per_day=2),),
    anesthesia=Anesthesia(type="moderate_sedation"),
    pain=Pain(score_before=8),
    radiation=Radiation(air_kerma_mgy=12, fluoro_min=1.5),
)
RECORD = CaseRecord(
    case_id="anna-1",
    facts=FACTS,
    target_anatomy="L4/L5",
    expected_outcome="less pain for weeks",
    alternatives="physiotherapy",
    details={"planned_observation_h": 2.0, "planned_disposition": "same day", "function_score": "ODI 40"},
    times=Times(in_room_at=datetime(2026, 9, 4, 7, 55)),
    followups=(FollowUp(seen_on=date(2026, 9, 18), pain_score=3, next_step="repeat in 3 months"),),
)


def words_of(document):
    """All words of a document's blocks."""
    parts = []
    for block in document.blocks:
        if isinstance(block, FieldGrid):
            parts += [f"{name}: {text}" for name, text in block.cells]
        elif isinstance(block, TableRow):
            parts.append(" | ".join(block.cells))
        elif isinstance(block, (Heading, Paragraph)):
            parts.append(block.text)
    return parts


def paper(kind, record=RECORD):
    return words_of(case_document(kind, record, CATALOG, AT))


def test_the_patient_is_told_what_when_and_what_to_leave_off():
    words = paper(PaperKind.PATIENT)

    assert "What is planned: " + CATALOG.procedures["lumbar_interlaminar_esi"].name in words
    assert any("Last dose of apixaban" in line for line in words)
    assert any("observation" in line or "You are watched" in line for line in words)
    assert any("Driving, work, sport" in line for line in words)
    assert "Expected outcome: less pain for weeks" in words


def test_no_rate_and_no_rule_id_reaches_the_patient():
    text = "\n".join(paper(PaperKind.PATIENT))

    assert "bleeding." not in text
    assert "†" not in text


def test_the_checklist_carries_target_outcome_and_stay():
    words = paper(PaperKind.CHECKLIST)

    assert "Target: L4/L5" in words
    assert "Planned observation: 2 h" in words
    assert "Planned disposition: same day" in words
    assert "Alternatives and back-up: physiotherapy" in words


def test_the_record_carries_what_was_done_and_the_follow_up():
    words = paper(PaperKind.RECORD)

    assert "Function score | ODI 40" in words
    assert "In room | 2026-09-04 07:55" in words
    assert "Air kerma | 12 mGy" in words
    assert "Follow-up 2026-09-18 | pain 3; next: repeat in 3 months" in words


def test_what_is_not_recorded_is_left_out():
    bare = CaseRecord(case_id="b-1", facts=msgspec.structs.replace(FACTS, radiation=Radiation()))
    words = paper(PaperKind.RECORD, bare)

    assert not any("Done and found" in line or "Expected outcome" in line for line in words)
