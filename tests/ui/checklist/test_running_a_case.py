"""While the case runs: stamps, limits, deviations, two people, and the time out read aloud."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from irplanner.models.enums import Answer, AnswerKind, CaseStatus, Phase
from irplanner.planning.facts import (
    CaseFacts,
    ChecklistAnswer,
    Contrast,
    Device,
    LabResult,
    LocalAnesthetic,
    Patient,
)
from irplanner.ui.checklist.page import ChecklistPage
from tests.ui.fake_shell import NOW


@pytest.fixture
def page(qtbot, context):
    page = ChecklistPage(context)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    yield page
    page._time_out.close()


def run_case(page, context, procedure="uterine_fibroid_embolization", **facts):
    record = context.cases.create(CaseFacts(procedure=procedure, **facts))
    page.open_case(record.case_id)
    page.activate()
    return page._open.editor


def sign(page, phase):
    value = ChecklistAnswer(answer=Answer.YES, value="Nurse", by="M. Ortiz", at=NOW)
    page._open.editor.set_value(f"checklist.signed_{phase.value}", value)
    page._open._on_tell()


def texts_of(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_one_key_stamps_a_stage_and_the_status_follows(page, context, qtbot):
    editor = run_case(page, context)
    qtbot.keyClick(page.rows[0], Qt.Key.Key_1)

    assert editor.value("times.in_room_at") == NOW
    assert editor.record.status is CaseStatus.IN_ROOM
    assert page._stages.strip.cells["times.in_room_at"].button.isChecked()
    editor.undo()
    assert editor.value("times.in_room_at") is None
    assert editor.record.status is CaseStatus.PLANNED


def test_every_stage_of_the_csv_has_its_key(page, context, qtbot):
    editor = run_case(page, context)
    sign(page, Phase.TIME_OUT)
    for key in range(Qt.Key.Key_1, Qt.Key.Key_9):
        qtbot.keyClick(page.rows[0], Qt.Key(key))

    assert all(editor.value(path) == NOW for path in page._stages.strip.cells)
    assert editor.record.status is CaseStatus.DONE


def test_a_digit_in_a_line_is_a_digit(page, context, qtbot):
    editor = run_case(page, context)
    widget = next(one for one in page.rows if one.entry is not None)
    widget.entry.setFocus()
    qtbot.keyClicks(widget.entry, "12")

    assert editor.value("times.in_room_at") is None
    assert widget.entry.text() == "12"


def test_a_stamp_is_corrected_in_its_place_and_order_is_watched(page, context, qtbot):
    editor = run_case(page, context)
    page._stages.stamp("times.in_room_at")
    page._stages.stamp("times.sign_in_at")
    cell = page._stages.strip.cells["times.sign_in_at"]
    cell.button.click()
    cell.edit.setText("11:40")
    qtbot.keyClick(cell.edit, Qt.Key.Key_Return)

    assert editor.value("times.sign_in_at") == datetime(2026, 9, 3, 11, 40)
    assert "before In room 12:00" in cell.button.toolTip()
    page._open._on_tell()
    assert any("Sign in 11:40" in one.accessibleName() for one in page._limits.deviation_buttons)


def test_escape_leaves_a_stamp_as_it_was(page, context, qtbot):
    editor = run_case(page, context)
    page._stages.stamp("times.in_room_at")
    cell = page._stages.strip.cells["times.in_room_at"]
    cell.button.click()
    cell.edit.setText("")
    qtbot.keyClick(cell.edit, Qt.Key.Key_Escape)

    assert editor.value("times.in_room_at") == NOW
    assert cell.currentWidget() is cell.button


def test_the_clock_says_how_long_the_newest_stage_runs(page, context):
    run_case(page, context)
    page._stages.stamp("times.in_room_at")
    context.now = lambda: NOW + timedelta(minutes=2, seconds=10)
    page._stages.strip._show_running()

    assert page._stages.strip._running.text() == "In room 0:02:10"


def test_the_puncture_needs_a_signed_time_out_or_a_reason(page, context, qtbot):
    editor = run_case(page, context)
    qtbot.keyClick(page.rows[0], Qt.Key.Key_4)
    assert editor.value("times.procedure_start_at") is None
    assert page._stages.guard.isVisibleTo(page)
    qtbot.keyClick(page._stages.reason, Qt.Key.Key_Return)
    assert editor.value("times.procedure_start_at") is None

    qtbot.keyClicks(page._stages.reason, "arrest in the room")
    qtbot.keyClick(page._stages.reason, Qt.Key.Key_Return)
    assert editor.value("times.procedure_start_at") == NOW
    assert [one.accessibleName() for one in page._limits.deviation_buttons] == [
        "Started before the time out was signed, arrest in the room, M. Ortiz 12:00"
    ]


def test_after_a_signed_time_out_the_puncture_is_one_key(page, context, qtbot):
    editor = run_case(page, context)
    sign(page, Phase.TIME_OUT)
    qtbot.keyClick(page.rows[0], Qt.Key.Key_4)

    assert editor.value("times.procedure_start_at") == NOW


def test_contrast_is_counted_against_its_ceilings(page, context, qtbot):
    patient = Patient(weight_kg=72, height_cm=164, age_years=44, sex="female")
    labs = (LabResult(test="creatinine", value=1.5),)
    contrast = Contrast(route="ia", agent="iodixanol", mg_i_per_ml=320, first_pass_renal=False)
    editor = run_case(page, context, patient=patient, labs=labs, contrast=contrast)
    line = page._limits.cards["contrast"].line
    for amount in ("30", "+20"):
        line.edit.setText(amount)
        qtbot.keyClick(line.edit, Qt.Key.Key_Return)

    assert editor.value("details.contrast_given_ml") == 50
    assert "mL left to" in page._limits.cards["contrast"].accessibleName()
    line.edit.setText("=400")
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert editor.value("details.contrast_given_ml") == 400
    assert "Over 8 of 8 limits" in page._limits.cards["contrast"].accessibleName()
    assert editor.value("contrast.volume_ml") is None
    editor.undo()
    assert editor.value("details.contrast_given_ml") == 50


def test_a_ceiling_that_cannot_be_worked_out_is_said(page, context):
    run_case(page, context)

    assert "Ceiling not known" in page._limits.cards["contrast"].accessibleName()


def test_local_anesthetic_and_air_kerma_are_counted_too(page, context, qtbot):
    editor = run_case(page, context, patient=Patient(weight_kg=72))
    local = (LocalAnesthetic(agent="lidocaine_plain", percent=1, volume_ml=10),)
    editor.set_value("anesthesia.local", local)
    page._open._on_tell()
    page._limits.counted.emit("anesthesia.local.0.volume_ml", 35.0)
    assert "350 of 300 mg" in page._limits.cards["local.0"].accessibleName()

    page._limits.counted.emit("radiation.air_kerma_mgy", 4200.0)
    assert "step 2 reached. Next at 5 Gy" in page._limits.cards["kerma"].accessibleName()


def test_what_is_no_number_is_said_and_kept(page, context, qtbot):
    run_case(page, context)
    line = page._limits.cards["kerma"].line
    line.edit.setText("much")
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)

    assert "not a number" in context.shell.notices[-1]
    assert line.edit.text() == "much"


def test_a_deviation_leads_to_its_row(page, context, qtbot):
    run_case(page, context)
    page.open_phase(Phase.SIGN_IN)
    first = next(one for one in page.rows if one.row.kind is AnswerKind.YES_NO and not one.row.is_done)
    qtbot.keyClick(first, Qt.Key.Key_N)
    page.open_phase(Phase.HANDOVER)
    page._limits.deviation_buttons[0].click()

    assert page.phase is Phase.SIGN_IN
    assert page.focusWidget() is not None


def two_person_row(page):
    return next(one for one in page.rows if one.row.is_for_two)


def test_an_item_for_two_people_needs_another_person(page, context, qtbot):
    run_case(page, context, "ctace")
    page.open_phase(Phase.TIME_OUT)
    row = two_person_row(page)
    qtbot.keyClick(row, Qt.Key.Key_Y)
    assert row.row.asks_second
    assert not row.row.is_done
    assert page.focusWidget() is row.second.name

    qtbot.keyClicks(row.second.name, "m. ortiz")
    qtbot.keyClick(row.second.name, Qt.Key.Key_Return)
    assert "another than M. Ortiz" in context.shell.notices[-1]
    row.second.name.clear()
    qtbot.keyClicks(row.second.name, "A. Nurse")
    qtbot.keyClick(row.second.name, Qt.Key.Key_Return)
    assert row.row.is_done
    assert row.row.second == "A. Nurse 12:00"


def test_taking_the_answer_back_takes_the_second_person_back(page, context, qtbot):
    editor = run_case(page, context, "ctace")
    page.open_phase(Phase.TIME_OUT)
    row = two_person_row(page)
    qtbot.keyClick(row, Qt.Key.Key_Y)
    page.run.confirm(row.row.key, "A. Nurse")
    qtbot.keyClick(row, Qt.Key.Key_Y)

    assert editor.record.facts.checklist == {}


def test_the_time_out_fills_the_screen_and_says_what_changed_since_planning(page, context):
    editor = run_case(page, context, labs=(LabResult(test="inr", value=1.1, unit="1"),))
    sign(page, Phase.PLANNING)
    page._open.flush()
    editor.set_value("labs.inr", 1.9)
    editor.set_value("team.operator", "Dr. Ito")
    editor.add_row("devices", Device(kind="microcatheter", name="Micro 2.4"))
    page._open._on_tell()
    page._aloud.trigger()
    screen = page._time_out.screen

    assert screen.isFullScreen()
    texts = texts_of(screen)
    assert "INR: 1.9 (was 1.1)" in texts
    assert "Operator: Dr. Ito (was not recorded)" in texts
    assert "Micro 2.4: new" in texts
    assert any("limit at most 1.8" in text for text in texts)


def test_without_a_signed_planning_nothing_is_called_unchanged(page, context):
    run_case(page, context)
    page._aloud.trigger()
    texts = texts_of(page._time_out.screen)

    assert any("cannot be said" in text for text in texts)


def test_a_whole_time_out_takes_one_key_an_item_and_one_to_sign(page, context, qtbot):
    editor = run_case(page, context)
    page._aloud.trigger()
    screen = page._time_out.screen
    open_items = [one for one in screen.rows.widgets if not one.row.is_done]
    pressed = 0
    while any(not one.row.is_done for one in screen.rows.widgets):
        focus = screen.focusWidget()
        qtbot.keyClick(focus, Qt.Key.Key_1 if focus.choice_buttons else Qt.Key.Key_Y)
        pressed += 1
        assert pressed <= len(open_items)
    page._on_sign("M. Ortiz", "Nurse")

    assert pressed <= len(open_items)
    assert page.run.signature(Phase.TIME_OUT).name == "M. Ortiz"
    assert editor.value("times.time_out_at") == NOW
    assert not screen.isVisible()


def test_what_stands_against_the_signature_is_said_on_the_screen(page, context):
    run_case(page, context)
    page._aloud.trigger()
    screen = page._time_out.screen
    screen.sign_bar.request()

    assert screen.sign_bar._against.text().startswith("Not answered")
    assert page.run.signature(Phase.TIME_OUT) is None


def test_every_control_of_the_run_says_its_name(page, context):
    run_case(page, context)
    page._aloud.trigger()
    for place in (page, page._time_out.screen):
        controls = [
            one for one in place.findChildren(QWidget) if isinstance(one, (QAbstractButton, QLineEdit))
        ]
        assert all(one.accessibleName() or one.text() for one in controls)
