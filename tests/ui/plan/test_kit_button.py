"""The button that puts a kit into the case."""

from __future__ import annotations

import pytest

from irplanner.planning.facts import Device
from irplanner.services.inventory.kits import Kit, KitRow
from irplanner.ui.plan.kit_button import KitButton
from irplanner.ui.plan.steps.devices import DevicesForm
from tests.ui.presenters.case_factory import make_editor

UFE = "uterine_fibroid_embolization"
ROWS = (KitRow(kind="snare", name="DEMO snare"),)
EVERYBODY = Kit(name="Fibroids", procedure=UFE, rows=ROWS)
LUND = Kit(name="Fibroids, radial", procedure=UFE, operator="Dr. Lund", rows=ROWS)


@pytest.fixture
def button(qtbot):
    made = KitButton()
    qtbot.addWidget(made)
    made.chosen.connect(lambda kit: made.setProperty("got", kit.name))
    return made


def editor_with(*kits):
    editor = make_editor(UFE)
    editor.kits = lambda: kits
    return editor


def test_without_kits_there_is_no_button(button):
    button.follow(editor_with())

    assert button.isHidden()


def test_one_kit_is_named_and_put_in_by_a_click(qtbot, button):
    button.follow(editor_with(EVERYBODY))

    assert (button.text(), button.isHidden()) == ("Kit: Fibroids", False)
    button.click()
    assert button.property("got") == "Fibroids"


def test_several_kits_stand_in_a_menu(button):
    button.follow(editor_with(LUND, EVERYBODY))

    assert [action.text() for action in button.menu().actions()] == [
        "Fibroids, radial (Dr. Lund)",
        "Fibroids",
    ]
    button.menu().actions()[1].trigger()
    assert button.property("got") == "Fibroids"


def test_kits_are_asked_for_again_only_for_another_procedure(button):
    editor = editor_with(EVERYBODY)
    asked = []
    editor.kits = lambda: asked.append(1) or (EVERYBODY,)

    for _ in range(3):
        button.follow(editor)
    editor.choose_procedure("liver_biopsy")
    button.follow(editor)

    assert len(asked) == 2


def test_what_became_of_a_device_is_asked_once_it_is_opened(qtbot):
    sealed, opened = Device(kind="snare", name="sealed"), Device(kind="snare", name="opened", lot="A1")
    editor = make_editor(devices=(sealed, opened))
    form = DevicesForm(editor, "Devices")
    qtbot.addWidget(form)
    while form.build_part():
        pass
    shown = []

    for row in range(2):
        form.table.setCurrentIndex(form.table.model().index(row, 2))
        shown.append([not field.isHidden() for field, _ in form._fates])

    assert shown == [[False] * 3, [True] * 3]
