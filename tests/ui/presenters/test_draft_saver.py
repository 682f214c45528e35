"""Drafts follow the typing, one write at a time; a write that fails loses nothing and says so."""

from __future__ import annotations

from datetime import datetime

import msgspec

from irplanner.errors import EnvironmentFailure
from irplanner.planning.facts import CaseFacts
from irplanner.services.case_record import CaseRecord, with_value
from irplanner.services.cases import CaseChanged
from irplanner.ui.presenters.draft_saver import Cause, DraftSaver, SaveKind

DISK_FULL = EnvironmentFailure("The disk is full.", "Make room.")


class FakeStore:
    """Runs a write when told to; `failure` makes the next one fail."""

    def __init__(self):
        self.saved, self.failure, self.waiting = [], None, []

    def save(self, record, *, plan=None):
        if self.failure is not None:
            raise self.failure
        self.saved.append(record)
        return msgspec.structs.replace(record, revision=record.revision + 1)

    def start(self, work, done, failed):
        self.waiting.append((work, done, failed))

    def run(self):
        work, done, failed = self.waiting.pop(0)
        try:
            result = work()
        except Exception as error:
            failed(error)
        else:
            done(result)


def make_saver(store, refused=None):
    record = CaseRecord(case_id="c", facts=CaseFacts(procedure=""), revision=1)
    saver = DraftSaver(
        record,
        store.save,
        store.start,
        lambda: datetime(2026, 9, 4, 10, 42, 7),
        lambda state: None,
        refused if refused is not None else lambda error: None,
    )
    return saver, record


def test_what_was_typed_is_written_and_the_time_is_said():
    store = FakeStore()
    saver, record = make_saver(store)

    assert saver.note(with_value(record, "room_code", "IR 1"))
    saver.save_now()
    store.run()

    assert store.saved[0].room_code == "IR 1"
    assert saver.state.text == "Saved 10:42:07"
    assert not saver.has_unsaved


def test_an_unchanged_case_is_not_written():
    store = FakeStore()
    saver, record = make_saver(store)

    assert not saver.note(msgspec.structs.replace(record, updated_at=datetime(2026, 1, 1)))
    saver.save_now()

    assert store.waiting == []


def test_typing_during_a_write_is_written_after_it_at_the_new_revision():
    store = FakeStore()
    saver, record = make_saver(store)
    saver.note(with_value(record, "room_code", "IR"))
    saver.save_now()
    saver.note(with_value(record, "room_code", "IR 1"))
    saver.save_now()
    store.run()
    assert saver.state.kind is SaveKind.UNSAVED
    saver.save_now()
    store.run()

    assert [(saved.room_code, saved.revision) for saved in store.saved] == [("IR", 1), ("IR 1", 2)]
    assert saver.state.kind is SaveKind.SAVED


def test_a_write_that_fails_says_why_and_keeps_what_was_typed():
    store = FakeStore()
    saver, record = make_saver(store)
    store.failure = DISK_FULL
    saver.note(with_value(record, "notes", "two drains"))
    saver.save_now()
    store.run()

    assert saver.state.kind is SaveKind.FAILED
    assert "disk is full" in saver.state.text
    assert saver.has_unsaved
    store.failure = None
    saver.save_now()
    store.run()
    assert store.saved[0].facts.notes == "two drains"
    assert saver.state.kind is SaveKind.SAVED


def test_a_case_changed_elsewhere_is_not_overwritten():
    store = FakeStore()
    saver, record = make_saver(store)
    store.failure = CaseChanged("Case c was changed by M. Ortiz.", "Open it again.")
    saver.note(with_value(record, "room_code", "IR 2"))
    saver.save_now()
    store.run()

    assert store.saved == []
    assert "kept in this window" in saver.state.advice
    assert saver.state.cause is Cause.CHANGED


def test_a_fault_of_the_program_is_handed_on():
    store, refused = FakeStore(), []
    saver, record = make_saver(store, refused.append)
    store.failure = ZeroDivisionError()
    saver.note(with_value(record, "room_code", "IR 2"))
    saver.save_now()
    store.run()

    assert refused == [store.failure]
    assert saver.has_unsaved


def test_closing_during_a_write_hands_the_rest_to_the_worker_at_once():
    store = FakeStore()
    saver, record = make_saver(store)
    saver.note(with_value(record, "room_code", "IR"))
    saver.save_now()
    saver.note(with_value(record, "room_code", "IR 1"))
    saver.flush()

    assert len(store.waiting) == 2
    for work, _, _ in store.waiting:
        work()
    assert [(saved.room_code, saved.revision) for saved in store.saved] == [("IR", 1), ("IR 1", 2)]
