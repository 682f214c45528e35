"""The fields of forms: what a click or key gives, what stays as typed, what is never changed by itself."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from irplanner.models.enums import Status
from irplanner.ui.fields.buttons import OneOf, SomeOf
from irplanner.ui.fields.choice import ListField, SearchField
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.fields.form_grid import HALF, QUARTER, WIDE, FormGrid
from irplanner.ui.fields.found_set import FoundSet
from irplanner.ui.fields.line import moment_field, number_field, range_field, text_field
from irplanner.ui.fields.note import NoteField
from irplanner.ui.fields.rows import Column, RowsEditor
from irplanner.ui.presenters.choices import Choice, found, listed_first
from tests.ui.fake_shell import light_theme

CHOICES = (Choice("l", "Left"), Choice("r", "Right"), Choice("b", "Both"))
DRUGS = (
    Choice("apixaban", "Apixaban", "antithrombotic", ("Eliquis",)),
    Choice("aspirin", "Aspirin", "antithrombotic"),
    Choice("metformin", "Metformin", "glucose lowering", ("Glucophage",)),
)


@pytest.fixture(autouse=True)
def _theme(qtbot):
    light_theme()


def shown(qtbot, field):
    """Show a field and return what it tells."""
    told = []
    qtbot.addWidget(field)
    field.edited.connect(lambda path, value: told.append(value))
    field.show()
    return told


def test_a_button_chosen_is_told_and_the_same_again_takes_it_back(qtbot):
    field = OneOf("side", "Side", CHOICES)
    told = shown(qtbot, field)
    qtbot.mouseClick(field.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(field.buttons[1], Qt.MouseButton.LeftButton)

    assert told == ["r", None]
    assert not any(button.isChecked() for button in field.buttons)


def test_arrow_keys_go_along_the_buttons_and_choose_nothing(qtbot):
    field = OneOf("side", "Side", CHOICES)
    told = shown(qtbot, field)
    field.buttons[0].setFocus()
    qtbot.keyClick(field.buttons[0], Qt.Key.Key_Left)

    assert told == []
    assert field.window().focusWidget() is field.buttons[2]


def test_the_chosen_button_has_the_tab_stop(qtbot):
    field = OneOf("side", "Side", CHOICES)
    shown(qtbot, field)
    field.show_value("b")

    assert field.control is field.buttons[2]
    assert [button.focusPolicy() for button in field.buttons].count(Qt.FocusPolicy.StrongFocus) == 1


def test_several_choices_are_told_in_their_order(qtbot):
    field = SomeOf("guidance", "Guidance", CHOICES)
    told = shown(qtbot, field)
    for place in (2, 0, 2):
        qtbot.mouseClick(field.buttons[place], Qt.MouseButton.LeftButton)

    assert told == [("b",), ("l", "b"), ("l",)]


def test_a_code_that_is_no_choice_is_shown_and_kept(qtbot):
    field = SomeOf("guidance", "Guidance", CHOICES)
    told = shown(qtbot, field)
    field.show_value(("old_code",))
    assert field.buttons[-1].text() == "old code"

    qtbot.mouseClick(field.buttons[0], Qt.MouseButton.LeftButton)
    assert told == [("l", "old_code")]


def test_a_list_shows_a_code_it_does_not_know(qtbot):
    field = ListField("closure", "Closure", CHOICES)
    shown(qtbot, field)
    field.show_value("gone")

    assert field.box.currentText() == "gone"
    field.show_value(None)
    assert field.box.currentIndex() == 0


@pytest.mark.parametrize("typed", ["eliquis", "apix", "anti api"])
def test_a_search_finds_by_any_part_of_a_name_and_enter_takes_it(qtbot, typed):
    field = SearchField("drug", "Drug", [Choice("apixaban", "Apixaban", "x", ("Eliquis", "anti"))])
    told = shown(qtbot, field)
    qtbot.keyClicks(field.edit, typed)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)

    assert told == ["apixaban"]
    assert field.edit.text() == "Apixaban"


def test_down_opens_the_whole_list(qtbot):
    field = SearchField("drug", "Drug", DRUGS)
    shown(qtbot, field)
    field.show_value("aspirin")
    qtbot.keyClick(field.edit, Qt.Key.Key_Down)

    assert field._model.rowCount() == len(DRUGS)
    field._list.hide()


def test_what_is_not_in_the_list_is_asked_for_again_and_not_told(qtbot):
    field = SearchField("drug", "Drug", DRUGS)
    told = shown(qtbot, field)
    qtbot.keyClicks(field.edit, "zzz")
    field.edit.editingFinished.emit()

    assert told == []
    assert "not in the list" in field.advice


def test_a_free_search_takes_what_is_written(qtbot):
    field = SearchField("drug", "Drug", DRUGS, free=True)
    told = shown(qtbot, field)
    qtbot.keyClicks(field.edit, "tea")

    assert told[-1] == "tea"
    field._list.hide()


def test_an_emptied_search_is_not_recorded(qtbot):
    field = SearchField("drug", "Drug", DRUGS)
    told = shown(qtbot, field)
    field.show_value("aspirin")
    field.edit.selectAll()
    qtbot.keyClick(field.edit, Qt.Key.Key_Delete)

    assert told == [None]


def test_a_number_tells_every_keystroke_and_keeps_the_text(qtbot):
    field = number_field("weight", "Weight", "kg")
    told = shown(qtbot, field)
    qtbot.keyClicks(field.edit, "7,5")

    assert told == [7, 7, 7.5]
    field.show_value(7.5)
    assert field.edit.text() == "7,5"


def test_leaving_a_number_writes_it_the_usual_way(qtbot):
    field = number_field("weight", "Weight", "kg")
    shown(qtbot, field)
    qtbot.keyClicks(field.edit, "07,50")
    field.edit.editingFinished.emit()

    assert field.edit.text() == "7.5"


def test_a_time_alone_becomes_a_whole_moment_when_the_field_is_left(qtbot):
    field = moment_field("last", "Last dose", lambda: datetime(2026, 9, 4, 7), past=True)
    told = shown(qtbot, field)
    qtbot.keyClicks(field.edit, "20:00")
    field.edit.editingFinished.emit()

    assert told[-1] == datetime(2026, 9, 3, 20)
    assert field.edit.text() == "2026-09-03 20:00"


def test_another_case_drops_half_typed_text(qtbot):
    field = range_field("size", "Size", "um")
    shown(qtbot, field)
    qtbot.keyClicks(field.edit, "500-")
    field.show_value(None)
    assert field.edit.text() == "500-"

    field.show_value(None, reset=True)
    assert field.edit.text() == ""


def test_a_suggestion_is_marked_by_word_and_frame(qtbot):
    field = text_field("name", "Name")
    shown(qtbot, field)
    field.set_suggested(True)

    assert field.edit.property("suggested") is True
    assert "suggested" in field.edit.accessibleDescription()
    field.set_suggested(False)
    assert "suggested" not in field.edit.accessibleDescription()


def test_a_mark_says_what_is_missing(qtbot):
    field = text_field("name", "Name")
    shown(qtbot, field)
    field.set_status(Status.NOT_ASSESSED, "Platelets not recorded")
    assert field._mark.accessibleName() == "Platelets not recorded"
    assert not field._mark.isHidden()

    field.set_status(None)
    assert field._mark.isHidden()


def test_a_note_tells_its_text_and_tab_leaves_it(qtbot):
    field = NoteField("notes", "Notes")
    told = shown(qtbot, field)
    qtbot.keyClicks(field.pad, "two")

    assert told[-1] == "two"
    assert field.pad.tabChangesFocus()
    field.show_value(None)
    assert field.pad.toPlainText() == ""


def test_rows_come_and_go_at_the_end_and_know_their_place(qtbot):
    rows = RowsEditor(
        "meds", [Column("Drug", "drug", text_field, 6), Column("Dose", "dose", number_field, 6)], "Add"
    )
    qtbot.addWidget(rows)
    removed = []
    rows.remove_requested.connect(removed.append)
    rows.set_count(2)
    rows.show()

    assert [field.path for field in rows.fields] == [
        "meds.0.drug",
        "meds.0.dose",
        "meds.1.drug",
        "meds.1.dose",
    ]
    assert rows.fields[2].control.accessibleName() == "Drug, 2"
    last = next(one for one in rows.findChildren(QPushButton) if one.accessibleName() == "Remove row 2")
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    assert removed == [1]
    rows.set_count(0)
    assert rows.fields == []


def test_a_form_takes_fewer_columns_on_less_room(qtbot):
    grid = FormGrid()
    qtbot.addWidget(grid)
    parts = [QWidget() for _ in range(3)]
    for part, share in zip(parts, (HALF, QUARTER, QUARTER), strict=True):
        part.setMinimumHeight(20)
        grid.add(part, share)
    grid.resize(700, 200)
    grid.show()
    assert len({part.y() for part in parts}) == 1
    assert parts[0].width() == pytest.approx(parts[1].width() * 2 + 14, abs=2)

    grid.resize(400, 200)
    assert parts[0].y() < parts[1].y() == parts[2].y()
    assert parts[0].width() == 400


def test_a_hidden_field_leaves_no_gap(qtbot):
    grid = FormGrid()
    qtbot.addWidget(grid)
    first, second = QWidget(), QWidget()
    grid.add(first, WIDE)
    grid.add(second, WIDE)
    grid.resize(700, 200)
    grid.show()
    grid.set_shown(first, False)
    grid.layout().activate()

    assert second.y() == 0


def test_buttons_go_on_in_the_next_line(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    buttons = [QPushButton("A button with words") for _ in range(3)]
    for button in buttons:
        flow.addWidget(button)
    width = buttons[0].sizeHint().width()
    one_line, two_lines = flow.heightForWidth(width * 4), flow.heightForWidth(width * 2 + 20)

    assert two_lines > one_line
    assert flow.count() == 3


def test_choices_are_found_by_words_and_names_that_begin_come_first():
    assert [choice.code for choice in found(DRUGS, "as")] == ["aspirin"]
    assert [choice.code for choice in found(DRUGS, "gluc")] == ["metformin"]
    assert found(DRUGS, "") == DRUGS
    assert found(DRUGS, "nothing") == ()


def test_listed_choices_come_first_in_the_lists_order():
    ordered = listed_first(DRUGS, ["metformin", "unknown"], "usual")

    assert [choice.code for choice in ordered] == ["metformin", "apixaban", "aspirin"]
    assert ordered[0].note == "glucose lowering"


def test_a_set_is_added_to_by_search_and_taken_from_by_button(qtbot):
    field = FoundSet("conditions", "Conditions", DRUGS, placeholder="Find", none_text="None of these")
    told = shown(qtbot, field)
    for typed in ("apix", "metf"):
        qtbot.keyClicks(field._search.edit, typed)
        qtbot.keyClick(field._search.edit, Qt.Key.Key_Return)
    qtbot.mouseClick(field._chips["apixaban"], Qt.MouseButton.LeftButton)

    assert told == [("apixaban",), ("apixaban", "metformin"), ("metformin",)]


def test_asked_and_none_is_an_answer_only_where_it_is_offered(qtbot):
    asked = FoundSet("conditions", "Conditions", DRUGS, placeholder="Find", none_text="None of these")
    told = shown(qtbot, asked)
    qtbot.mouseClick(asked._none, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(asked._none, Qt.MouseButton.LeftButton)
    assert told == [(), None]

    linked = FoundSet("linked", "Linked", DRUGS, placeholder="Find")
    told = shown(qtbot, linked)
    linked.show_value(("aspirin",))
    qtbot.mouseClick(linked._chips["aspirin"], Qt.MouseButton.LeftButton)
    assert told == [()]
    assert linked._none.isHidden()
