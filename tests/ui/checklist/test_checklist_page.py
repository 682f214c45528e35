"""Running a checklist by keys: answers, reasons, signatures, what the data prove, and the store behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from irplanner.models.enums import Answer, AnswerKind, Phase
from irplanner.planning.facts import CaseFacts
from irplanner.ui.checklist.page import ChecklistPage
from irplanner.ui.checklist.run_row import TARGET
from tests.ui.fake_shell import NOW


@pytest.fixture
def page(qtbot, context):
    page = ChecklistPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def run_case(page, context, **facts):
    record = context.cases.create(CaseFacts(procedure="uterine_fibroid_embolization", **facts))
    page.open_case(record.case_id)
    page.activate()
    return record.case_id


def row(page, matches):
    return next(one for one in page.rows if matches(one.row))


def yes_no(page, *, stops):
    return row(page, lambda one: one.kind is AnswerKind.YES_NO and one.stops is stops and not one.is_done)


def answer_all(page):
    for widget in page.rows:
        if not widget.row.is_done:
            if widget.choice_buttons:
                next(iter(widget.choice_buttons.values())).click()
            else:
                page._rows.answer(widget.row.key, Answer.YES)


def test_without_a_case_the_page_says_how_to_get_one(page):
    assert "Open one" in page._nothing.text()
    assert page.page_actions() == ()


def test_a_case_without_procedure_sends_to_the_plan(page, context):
    record = context.cases.create(CaseFacts(procedure=""))
    page.open_case(record.case_id)
    page.activate()

    assert "Choose a procedure" in page._nothing.text()


def test_no_row_of_the_case_before_is_left_when_the_page_comes_back(page, context):
    run_case(page, context)
    page.open_phase(Phase.HANDOVER)
    page.hide()
    run_case(page, context)  # brought up to date before it is shown, as the window does
    page.show()

    assert page.phase is Phase.PLANNING
    assert tuple(one.row for one in page.rows) == page.run.rows(Phase.PLANNING)


def test_one_key_answers_and_goes_on_to_the_next_row(page, context, qtbot):
    run_case(page, context)
    first = yes_no(page, stops=True)
    place = page.rows.index(first)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Y)

    held = page.run._held(first.row.key)
    assert (held.answer, held.by, held.at) == (Answer.YES, "M. Ortiz", NOW)
    assert first.row.said == "M. Ortiz 12:00"
    assert page.rows[place + 1].hasFocus()


def test_the_same_key_again_takes_the_answer_back(page, context, qtbot):
    run_case(page, context)
    first = yes_no(page, stops=True)
    qtbot.keyClick(first, Qt.Key.Key_Y)
    qtbot.keyClick(first, Qt.Key.Key_Y)

    assert not first.row.is_done


def test_a_no_on_a_stopping_item_asks_for_a_reason_before_the_phase_can_be_signed(page, context, qtbot):
    run_case(page, context)
    answer_all(page)
    stopping = row(page, lambda one: one.stops and Answer.NO and one.kind is AnswerKind.YES_NO)
    qtbot.keyClick(stopping, Qt.Key.Key_N)
    assert stopping.reason.isVisibleTo(page)
    assert page._stop_chip.chip.text == "one answer stops this phase"

    page._on_sign("M. Ortiz", "Technologist")
    assert page.run.signature(Phase.PLANNING) is None
    assert "Needs a reason" in page._sign_bar._against.text()

    qtbot.keyClicks(stopping.reason, "imaging is on its way")
    page._on_sign("M. Ortiz", "Technologist")
    signature = page.run.signature(Phase.PLANNING)
    assert (signature.name, signature.role, signature.at) == ("M. Ortiz", "Technologist", NOW)


def test_an_open_item_keeps_the_phase_from_being_signed_and_gets_the_focus(page, context):
    run_case(page, context)
    page._on_sign("M. Ortiz", "Nurse")

    assert page.run.signature(Phase.PLANNING) is None
    assert page._sign_bar._against.text().startswith("Not answered")
    assert page.focusWidget() is not None


def test_a_signature_needs_a_name(page, context):
    run_case(page, context)
    answer_all(page)

    assert page.run.sign(Phase.PLANNING, "  ", "Nurse")[0].text == "Write the name of the person who signs."


def test_a_signed_phase_is_locked_until_it_is_opened_again(page, context, qtbot):
    run_case(page, context)
    answer_all(page)
    page._on_sign("M. Ortiz", "Technologist")
    assert page.phase is Phase.SIGN_IN

    page.open_phase(Phase.PLANNING)
    locked = page.rows[0]
    before = locked.row.answer
    qtbot.keyClick(locked, Qt.Key.Key_N)
    assert locked.row.answer is before
    assert "M. Ortiz" in page._sign_bar._words.text()

    page._on_reopen()
    qtbot.keyClick(page.rows[0], Qt.Key.Key_N)
    assert page.rows[0].row.answer is Answer.NO


def test_signing_notes_the_time_of_the_phase(page, context):
    run_case(page, context)
    page.open_phase(Phase.TIME_OUT)
    answer_all(page)
    page._on_sign("M. Ortiz", "Nurse")

    assert page._open.editor.value("times.time_out_at") == NOW


def test_what_the_data_prove_counts_as_done_and_says_from_where(page, context):
    from irplanner.planning.facts import LabResult

    run_case(page, context, labs=(LabResult(test="hemoglobin", value=10.4, taken_at=NOW),))
    page.open_phase(Phase.SIGN_IN)
    proven = row(page, lambda one: one.prefilled is not None)

    assert proven.row.is_done
    assert proven.row.said.startswith("from ")
    page._rows.answer(proven.row.key, Answer.NO)
    assert proven.row.shown_answer is Answer.NO


def test_a_value_typed_is_the_answer(page, context, qtbot):
    run_case(page, context)
    widget = row(page, lambda one: one.kind is AnswerKind.TEXT)
    qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert widget.entry is page.focusWidget()
    qtbot.keyClicks(widget.entry, "latex only")
    qtbot.keyClick(widget.entry, Qt.Key.Key_Return)

    held = page.run._held(widget.row.key)
    assert (held.answer, held.value) == (Answer.VALUE, "latex only")


def test_answers_go_to_the_store_and_come_back(page, context, qtbot):
    case_id = run_case(page, context)
    first = yes_no(page, stops=True)
    key = first.row.key
    qtbot.keyClick(first, Qt.Key.Key_Y)
    page.keep()

    assert context.cases.load(case_id).facts.checklist[key].answer is Answer.YES
    assert context.cases.load(case_id).facts.checklist[key].by == "M. Ortiz"


def test_undo_takes_an_answer_back(page, context, qtbot):
    run_case(page, context)
    first = yes_no(page, stops=True)
    qtbot.keyClick(first, Qt.Key.Key_Y)
    page._undo.trigger()
    page._open._on_tell()

    assert not first.row.is_done


def test_arrows_move_and_end_at_the_signature(page, context, qtbot):
    run_case(page, context)
    last = page.rows[-1]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Down)

    assert page.focusWidget() is page._sign_bar.name


def test_targets_are_large_and_every_control_has_a_name(page, context):
    run_case(page, context)
    for phase in Phase:
        page.open_phase(phase)
        page._rows.widget().layout().activate()
        buttons = [button for widget in page.rows for button in widget.buttons.values()]
        assert all(button.height() >= TARGET and button.width() >= TARGET for button in buttons)
        kinds = (QAbstractButton, QLineEdit, QComboBox)
        controls = [one for one in page.findChildren(QWidget) if isinstance(one, kinds)]
        assert all(one.accessibleName() or getattr(one, "text", str)() for one in controls)


def test_a_row_says_itself_in_words(page, context, qtbot):
    run_case(page, context)
    first = yes_no(page, stops=True)
    assert "not answered" in first.accessibleName()
    qtbot.keyClick(first, Qt.Key.Key_N)

    assert "no, stops the phase" in first.accessibleName()
