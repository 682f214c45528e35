"""Adverse events: their scale, their grade or that nobody is sure, and what the record says of them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from irplanner.errors import InputError, UserError
from irplanner.models.enums import AdverseEventScheme, AdverseEventTiming
from irplanner.planning.facts import CaseFacts
from irplanner.services.case_story.adverse_events import AdverseEvent, AdverseEvents
from irplanner.services.case_story.sign_off import SignOff

AT = datetime(2026, 9, 5, 9, 0)
SIR = AdverseEventScheme.SIR_2017


@pytest.fixture
def events(store, cases, catalog):
    return AdverseEvents(store, cases, catalog)


@pytest.fixture
def case_id(cases):
    return cases.create(CaseFacts(procedure="lung_biopsy", scheduled_at=datetime(2026, 9, 4, 8))).case_id


def test_the_record_says_the_gravest_event(events, cases, case_id):
    mild = AdverseEvent(scheme=SIR, grade="1", text="small hematoma")
    events.record(case_id, mild, "K. Vance", AT)
    grave = AdverseEvent(
        scheme=AdverseEventScheme.CIRSE_2017,
        grade="3",
        timing=AdverseEventTiming.LATER,
        occurred_on=date(2026, 9, 6),
        complication="pneumothorax",
    )
    events.record(case_id, grave, "K. Vance", AT)

    outcome = cases.load(case_id).outcome
    assert outcome.adverse_event is True
    assert (outcome.adverse_event_scheme, outcome.adverse_event_grade) == ("cirse_2017", "3")
    assert outcome.adverse_event_timing is AdverseEventTiming.LATER
    assert len(events.of_case(case_id)) == 2


@pytest.mark.parametrize("scheme", list(AdverseEventScheme))
def test_every_grade_of_the_pack_is_taken_and_no_other(events, catalog, case_id, scheme):
    for grade in catalog.adverse_event_scales[scheme.value].grades:
        events.record(case_id, AdverseEvent(scheme=scheme, grade=grade.code.upper()), "", AT)

    kept = [event.grade for event in events.of_case(case_id)]
    assert kept == [grade.code for grade in catalog.adverse_event_scales[scheme.value].grades]
    with pytest.raises(InputError, match="has no grade"):
        events.record(case_id, AdverseEvent(scheme=scheme, grade="9"), "", AT)


def test_a_grade_without_its_scale_is_refused(events, case_id):
    with pytest.raises(InputError, match="names no scale"):
        events.record(case_id, AdverseEvent(grade="2"), "", AT)


def test_an_event_nobody_is_sure_of_is_kept_without_a_grade(events, cases, case_id):
    events.record(case_id, AdverseEvent(scheme=SIR, text="fever, cause not known"), "", AT)

    outcome = cases.load(case_id).outcome
    assert (outcome.adverse_event, outcome.adverse_event_grade) == (True, None)


def test_an_event_that_says_nothing_is_refused(events, case_id):
    with pytest.raises(InputError, match="says nothing"):
        events.record(case_id, AdverseEvent(scheme=SIR), "", AT)


def test_none_is_an_answer_and_absent_is_not(events, cases, case_id):
    assert cases.load(case_id).outcome.adverse_event is None

    events.say_none(case_id, "K. Vance", AT)

    assert cases.load(case_id).outcome.adverse_event is False


def test_none_is_refused_beside_an_event(events, case_id):
    events.record(case_id, AdverseEvent(text="hematoma"), "", AT)

    with pytest.raises(UserError, match="is recorded"):
        events.say_none(case_id, "", AT)


def test_a_withdrawn_event_stays_to_be_read_and_counts_no_more(events, cases, case_id):
    events.record(case_id, AdverseEvent(scheme=SIR, grade="3"), "K. Vance", AT)
    [event] = events.of_case(case_id)

    events.withdraw(case_id, event.id, "other patient", "K. Vance", AT)

    [kept] = events.of_case(case_id)
    assert kept.withdrawn_reason == "other patient"
    assert cases.load(case_id).outcome.adverse_event is None
    with pytest.raises(UserError, match="not there"):
        events.withdraw(case_id, event.id, "again", "", AT)
    with pytest.raises(InputError, match="needs a reason"):
        events.withdraw(case_id, event.id, " ", "", AT)


def test_an_event_found_after_signing_amends_the_case_and_keeps_the_first_version(
    events, store, cases, catalog, case_id
):
    signing = SignOff(store, cases, catalog)
    signing.sign(case_id, "Dr. Lund", datetime(2026, 9, 4, 12))

    events.record(case_id, AdverseEvent(scheme=SIR, grade="2", text="late bleeding"), "K. Vance", AT)

    first, second = signing.versions(case_id)
    assert first.record.outcome.adverse_event is None
    assert second.record.outcome.adverse_event is True
    assert second.reason == "adverse event recorded"
    assert cases.load(case_id).signed_at == AT


def test_every_step_is_in_the_history(events, cases, case_id):
    events.record(case_id, AdverseEvent(scheme=SIR, grade="2"), "K. Vance", AT)

    line = next(line for line in cases.history(case_id) if line.action == "case.adverse_event")
    assert (line.actor, line.after) == ("K. Vance", {"scheme": "sir_2017", "grade": "2"})


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b"])
def test_a_character_no_file_can_keep_is_refused_before_anything_is_kept(events, case_id, text):
    with pytest.raises(InputError, match="text: the text holds a character"):
        events.record(case_id, AdverseEvent(text=text), "K. Vance", AT)

    assert events.of_case(case_id) == ()
