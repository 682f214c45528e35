"""Two windows on one store edit one case: both changes are kept, or the user chooses."""

from __future__ import annotations

import msgspec
import pytest
import shiboken6
from PySide6.QtCore import Qt

from irplanner.models.store import open_store
from irplanner.planning.facts import CaseFacts, Medication, Patient
from irplanner.services.case_store.local_drafts import draft_file_of, drafts_of
from irplanner.services.cases import Cases
from irplanner.services.opening import Services
from irplanner.settings import Settings
from irplanner.ui.context import AppContext
from irplanner.ui.plan.page import PlanPage
from tests.ui.fake_shell import NOW, FakeShell, ImmediateTasks, light_theme, shipped_catalog

UFE = "uterine_fibroid_embolization"


@pytest.fixture
def second(context):
    """Another window's context on the same file."""
    shell = FakeShell()
    made = AppContext(ImmediateTasks(), light_theme(), shell)
    made.shell, made.now = shell, lambda: NOW
    store = open_store(context.services.store.path)
    cases = Cases(store, shipped_catalog(), actor="K. Ito")
    made.set_loaded(Services(store, cases, shipped_catalog()), Settings())
    yield made
    store.close()
    shiboken6.delete(made)


def window_on(qtbot, context, case_id):
    page = PlanPage(context)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    page.open_case(case_id)
    page.activate()
    return page


def write(page, path, value):
    page.editor.set_value(path, value)
    page._open._on_tell()
    page._open.save()


@pytest.fixture
def windows(qtbot, context, second):
    record = context.cases.create(
        CaseFacts(
            procedure=UFE,
            patient=Patient(name="DEMO, Anna", mrn="1", weight_kg=60.0),
            medications=(Medication(drug="aspirin", dose_mg=81.0),),
        )
    )
    return window_on(qtbot, context, record.case_id), window_on(qtbot, second, record.case_id)


def test_different_fields_are_merged_without_a_question_and_said(windows, context, second):
    mine, theirs = windows
    write(theirs, "notes", "allergic to plaster")
    write(mine, "patient.weight_kg", 61.5)

    kept = context.cases.load(mine.editor.record.case_id)
    assert (kept.facts.notes, kept.facts.patient.weight_kg) == ("allergic to plaster", 61.5)
    assert mine.editor.record.facts.notes == "allergic to plaster"
    assert "K. Ito changed this case meanwhile" in context.shell.notices[-1]
    assert "Notes" in context.shell.notices[-1]
    last = context.cases.history(kept.case_id)[-1]
    assert (last.action, last.after["from_theirs"]) == ("case.merged", ["notes"])
    assert not draft_file_of(context.services.store.path).exists()


def test_the_same_field_is_asked_by_name_with_who_and_when(windows, context):
    mine, theirs = windows
    write(theirs, "patient.weight_kg", 72.0)
    write(mine, "patient.weight_kg", 61.5)

    view = mine._merge_view
    assert view.isVisible()
    assert not mine._workspace.isVisible()
    [row] = mine._open.merging.pending.rows(context.catalog)
    assert (row.title, row.base, row.mine, row.theirs) == ("Weight", "60", "61.5", "72")
    assert row.mine_by.startswith("M. Ortiz")
    assert row.theirs_by.startswith("K. Ito")
    assert not view.save_button.isEnabled()
    assert context.cases.load(mine.editor.record.case_id).facts.patient.weight_kg == 72.0


def test_the_choice_is_made_by_keyboard_and_noted(windows, context, qtbot):
    mine, theirs = windows
    write(theirs, "patient.weight_kg", 72.0)
    write(mine, "patient.weight_kg", 61.5)
    view = mine._merge_view
    [card] = view.cards.values()

    assert view.first_focus() is card.mine
    qtbot.keyClick(card.mine, Qt.Key.Key_Space)
    assert view.save_button.isEnabled()
    qtbot.keyClick(card.mine, Qt.Key.Key_Return)

    assert not view.isVisible()
    kept = context.cases.load(mine.editor.record.case_id)
    assert kept.facts.patient.weight_kg == 61.5
    note = context.cases.history(kept.case_id)[-1]
    assert note.action == "case.merged"
    assert note.after["decided"]["facts.patient.weight_kg"] == {"taken": "mine", "mine": 61.5, "theirs": 72.0}
    assert not draft_file_of(context.services.store.path).exists()


def test_taking_all_of_theirs_leaves_the_store_as_it_is_and_notes_what_was_let_go(windows, context):
    mine, theirs = windows
    write(theirs, "patient.weight_kg", 72.0)
    write(mine, "patient.weight_kg", 61.5)
    before = context.cases.load(mine.editor.record.case_id)

    mine._merge_view.all_theirs.click()
    mine._merge_view.save_button.click()

    assert context.cases.load(before.case_id) == before
    assert mine.editor.record.facts.patient.weight_kg == 72.0
    assert (
        context.cases.history(before.case_id)[-1].after["decided"]["facts.patient.weight_kg"]["mine"] == 61.5
    )
    assert not mine._notice.isVisible()
    assert not draft_file_of(context.services.store.path).exists()


def test_an_undecided_edit_outlives_the_window_as_a_draft(windows, context, qtbot):
    mine, theirs = windows
    case_id = mine.editor.record.case_id
    write(theirs, "patient.weight_kg", 72.0)
    write(mine, "patient.weight_kg", 61.5)
    mine._merge_view.closed.emit()
    write(mine, "notes", "typed after putting it off")

    assert not mine._merge_view.isVisible()
    assert mine._notice.isVisible()
    draft = drafts_of(context.services.store.path).of(case_id)
    assert (draft.mine.facts.patient.weight_kg, draft.mine.facts.notes) == (
        61.5,
        "typed after putting it off",
    )

    mine._open.close()  # as after a crash: nothing of it is in memory
    mine.open_case(case_id)

    assert mine.editor.record.facts.patient.weight_kg == 61.5
    assert mine._merge_view.isVisible()
    mine._merge_view.all_mine.click()
    mine._merge_view.save_button.click()
    kept = context.cases.load(case_id)
    assert (kept.facts.patient.weight_kg, kept.facts.notes) == (61.5, "typed after putting it off")
    assert drafts_of(context.services.store.path).all() == []


def test_a_case_signed_meanwhile_stays_as_signed_and_the_edit_waits(windows, context, monkeypatch):
    mine, theirs = windows
    case_id = mine.editor.record.case_id
    other = theirs._context.cases
    other.save(msgspec.structs.replace(other.load(case_id), signed_at=NOW))
    write(mine, "notes", "too late")

    assert mine.editor.record.signed_at == NOW
    assert "signed meanwhile" in context.shell.notices[-1]
    assert drafts_of(context.services.store.path).of(case_id).mine.facts.notes == "too late"
    assert context.cases.load(case_id).facts.notes is None


def test_a_case_removed_meanwhile_can_be_kept_as_a_new_one(windows, context):
    mine, theirs = windows
    case_id = mine.editor.record.case_id
    theirs._context.cases.discard(case_id)
    write(mine, "notes", "still here")

    assert "new case" in mine._notice.retry.text()
    mine._notice.retry.click()

    assert context.cases.load(case_id).facts.notes == "still here"
    assert not mine._notice.isVisible()
    assert not draft_file_of(context.services.store.path).exists()


def test_a_third_change_while_choosing_is_merged_too(windows, context):
    mine, theirs = windows
    case_id = mine.editor.record.case_id
    write(theirs, "patient.weight_kg", 72.0)
    write(mine, "patient.weight_kg", 61.5)
    write(theirs, "notes", "while they chose")

    mine._merge_view.all_mine.click()
    mine._merge_view.save_button.click()

    kept = context.cases.load(case_id)
    assert (kept.facts.patient.weight_kg, kept.facts.notes) == (61.5, "while they chose")


def test_rows_and_values_are_said_in_words(windows, context):
    mine, theirs = windows
    write(theirs, "medications.0.dose_mg", 325.0)
    mine.editor.remove_row("medications", 0)
    mine._open._on_tell()
    mine._open.save()

    [row] = mine._open.merging.pending.rows(context.catalog)
    assert row.title == "Medications, aspirin"
    assert row.mine == "removed"
    assert "325" in row.theirs


def test_every_order_of_choices_ends_with_what_was_chosen(windows, context):
    mine, theirs = windows
    case_id = mine.editor.record.case_id
    for path, value in (("patient.weight_kg", 72.0), ("notes", "theirs"), ("room_code", "IR3")):
        write(theirs, path, value)
    for path, value in (("patient.weight_kg", 61.5), ("notes", "mine"), ("room_code", "IR2")):
        mine.editor.set_value(path, value)
    mine._open._on_tell()
    mine._open.save()
    cards = mine._merge_view.cards
    assert len(cards) == 3

    cards["facts.notes"].mine.click()
    cards["room_code"].theirs.click()
    cards["facts.patient.weight_kg"].theirs.click()
    cards["facts.patient.weight_kg"].mine.click()
    mine._merge_view.save_button.click()

    kept = context.cases.load(case_id)
    assert (kept.facts.notes, kept.room_code, kept.facts.patient.weight_kg) == ("mine", "IR3", 61.5)


def test_every_choice_has_a_name_for_screen_readers(windows):
    mine, theirs = windows
    write(theirs, "patient.weight_kg", 72.0)
    write(mine, "patient.weight_kg", 61.5)

    [card] = mine._merge_view.cards.values()
    assert card.mine.accessibleName() == "Weight, Mine: 61.5"
    assert card.theirs.accessibleName() == "Weight, Theirs: 72"


def test_without_the_draft_the_edit_would_be_gone(windows, context):
    mine, theirs = windows
    case_id = mine.editor.record.case_id
    write(theirs, "patient.weight_kg", 72.0)
    write(mine, "patient.weight_kg", 61.5)
    mine._open.close()
    drafts_of(context.services.store.path).drop(case_id)
    mine.open_case(case_id)

    assert mine.editor.record.facts.patient.weight_kg == 72.0


def test_drafts_that_cannot_be_read_are_told_and_keep_no_case_closed(windows, context):
    mine, _theirs = windows
    case_id = mine.editor.record.case_id
    mine._open.close()
    file = draft_file_of(context.services.store.path)
    file.write_bytes(b"not a file of drafts" * 100)

    mine.open_case(case_id)
    write(mine, "notes", "goes on")

    assert "cannot be read" in context.shell.errors[0].title or "drafts" in str(context.shell.errors[0])
    assert context.cases.load(case_id).facts.notes == "goes on"
    assert file.read_bytes() == b"not a file of drafts" * 100


def test_a_collision_on_another_page_is_said_there_and_asked_when_plan_comes_back(windows, context):
    mine, theirs = windows
    write(theirs, "patient.weight_kg", 72.0)
    mine.hide()
    write(mine, "patient.weight_kg", 61.5)

    assert "K. Ito changed the open case too" in context.shell.notices[-1]
    assert mine._merge_view is None

    mine.show()
    mine.activate()
    assert mine._merge_view.isVisible()
