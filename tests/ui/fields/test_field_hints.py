"""Every kind of field says in a few words what it is for or how it is filled in."""

from __future__ import annotations

from datetime import datetime

import pytest

from irplanner.ui.fields.buttons import OneOf, SomeOf
from irplanner.ui.fields.choice import ListField, SearchField
from irplanner.ui.fields.line import date_field, moment_field, number_field, range_field, text_field
from irplanner.ui.fields.note import NoteField
from irplanner.ui.presenters.choices import Choice
from irplanner.ui.presenters.field_hints import FIELD_HINTS, WAYS, field_hint

LONGEST = 100
CHOICES = (Choice("a", "Alpha", "the first"), Choice("b", "Beta"))
NOW = datetime(2026, 9, 4, 6, 30)
KINDS = {
    "text": lambda path: text_field(path, "Label"),
    "number": lambda path: number_field(path, "Label", "mm"),
    "range": lambda path: range_field(path, "Label"),
    "day": lambda path: date_field(path, "Label", lambda: NOW),
    "moment": lambda path: moment_field(path, "Label", lambda: NOW),
    "one": lambda path: OneOf(path, "Label", CHOICES),
    "some": lambda path: SomeOf(path, "Label", CHOICES),
    "list": lambda path: ListField(path, "Label", CHOICES),
    "search": lambda path: SearchField(path, "Label", CHOICES),
    "note": lambda path: NoteField(path, "Label"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_field_of_every_kind_says_how_it_is_filled_in(qtbot, kind):
    field = KINDS[kind]("nothing.known")
    qtbot.addWidget(field)

    assert 0 < len(field.hint) <= LONGEST
    assert field.hint in field.control.accessibleDescription()


def test_a_field_says_what_it_is_for_whatever_its_row(qtbot):
    field = range_field("embolics.2.size_um", "Particle size")
    qtbot.addWidget(field)

    assert field.hint == field_hint("embolics.size_um") == FIELD_HINTS["embolics.size_um"]
    assert field.edit.toolTip() == field.hint


def test_a_button_keeps_its_own_remark(qtbot):
    field = OneOf("urgency", "Urgency", CHOICES)
    qtbot.addWidget(field)

    assert [button.toolTip() for button in field.buttons] == ["the first", FIELD_HINTS["urgency"]]


def test_no_hint_is_long():
    assert [text for text in (*FIELD_HINTS.values(), *WAYS.values()) if len(text) > LONGEST] == []
