"""From the last signed phase to the locked record, and back by an amendment."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Answer, Phase
from irplanner.planning.facts import CaseFacts, ChecklistAnswer
from irplanner.services.case_story.sign_off import SignOff
from irplanner.ui.checklist.page import ChecklistPage
from irplanner.ui.plan import record_lock
from tests.ui.fake_shell import NOW


@pytest.fixture
def page(qtbot, context):
    page = ChecklistPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    record = context.cases.create(CaseFacts(procedure="liver_biopsy"))
    page.open_case(record.case_id)
    page.activate()
    return page


def sign_phases(page):
    editor = page._open.editor
    for phase in Phase:
        value = ChecklistAnswer(answer=Answer.YES, value="Nurse", by="M. Ortiz", at=NOW)
        editor.set_value(f"checklist.signed_{phase.value}", value)
    page._open._on_tell()


def versions(context, case_id):
    services = context.services
    return SignOff(services.store, services.cases, services.catalog).versions(case_id)


def test_the_record_is_offered_once_every_phase_is_signed(page):
    assert not page._lock.isVisibleTo(page)
    sign_phases(page)

    assert page._lock.sign_button.isVisibleTo(page)


def test_a_signed_record_is_locked_on_the_screen_and_in_the_store(page, context):
    sign_phases(page)
    page._lock.name.setText("Dr. Lund")
    page._lock.sign_button.click()
    case_id = page._open.case_id
    stored = context.cases.load(case_id)

    assert stored.signed_at == NOW
    assert [one.signed_by for one in versions(context, case_id)] == ["Dr. Lund"]
    assert "locked" in page._lock._words.text()
    assert all(widget.row.is_locked for widget in page.rows)
    page._open.editor.set_value("patient.weight_kg", 80.0)
    assert page._open.editor.value("patient.weight_kg") is None
    assert "Amend it" in context.shell.notices[-1]
    assert context.cases.load(case_id) == stored


def test_an_amendment_needs_a_reason_and_keeps_the_first_version(page, context, monkeypatch):
    sign_phases(page)
    page._lock.sign_button.click()
    case_id = page._open.case_id
    monkeypatch.setattr(record_lock, "ask_reason", lambda *_: None)
    page._lock.amend_button.click()
    assert context.cases.load(case_id).signed_at is not None

    monkeypatch.setattr(record_lock, "ask_reason", lambda *_: "weight was wrong")
    page._lock.amend_button.click()
    assert context.cases.load(case_id).signed_at is None
    page._open.editor.set_value("patient.weight_kg", 80.0)
    page._open._on_tell()
    page._lock.sign_button.click()

    kept = versions(context, case_id)
    assert [one.record.facts.patient.weight_kg for one in kept] == [None, 80.0]
    assert kept[1].reason == "weight was wrong"


def test_nobody_signs_without_a_name(page, context):
    sign_phases(page)
    page._lock.name.setText("  ")
    page._lock.sign_button.click()

    assert context.shell.errors[-1].title == "Nobody signs."
    assert context.cases.load(page._open.case_id).signed_at is None
