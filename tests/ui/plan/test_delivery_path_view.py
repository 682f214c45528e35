"""The delivery path in its step: ways out by key, undone, and the keys of the page still working after it."""

from __future__ import annotations

import pytest

from irplanner.planning.device_fit.parts import Part
from irplanner.planning.facts import Device, Embolic
from irplanner.ui.plan.delivery_path import DeliveryPath
from tests.ui.presenters.case_factory import make_editor

WIDE = Part(kind="microcatheter", name="Wide 2.8", fr=2.8, id_in=0.027, length_cm=150.0)


@pytest.fixture
def editor():
    made = make_editor("uterine_fibroid_embolization")
    devices = (
        Device(kind="introducer_sheath", fr=5.0),
        Device(kind="diagnostic_catheter", fr=4.0, id_mm=1.02),
        Device(kind="microcatheter", fr=2.4, id_mm=0.53),
    )
    spheres = Embolic(material="tris_acryl_microspheres", size_um=(700.0, 900.0))
    made.set_values({"devices": devices, "embolics": (spheres,)}, "route")
    made.stock = lambda: (WIDE,)
    return made


@pytest.fixture
def path(qtbot, editor):
    view = DeliveryPath(editor)
    qtbot.addWidget(view)
    editor.listeners.append(lambda _change: view.refresh())
    with qtbot.waitActive(view):
        view.show()
    view.refresh()
    view.look_for_ways()
    return view


def test_a_way_of_the_stock_is_applied_and_undone(path, editor):
    [row] = path._rows
    assert "Wide 2.8" in row.button.accessibleName()
    assert "1 stop fewer" in row.button.accessibleName()

    row.button.setFocus()
    row.button.click()

    assert editor.value("devices.2.id_in") == 0.027
    assert path.table.hasFocus()
    assert editor.undo()
    assert editor.value("devices.2.id_mm") == 0.53


def test_what_is_found_for_an_older_case_is_not_shown(path, editor):
    waiting = []
    editor.work = lambda work, done: waiting.append((work, done))
    path._show_ways(())
    path.look_for_ways()
    editor.set_value("embolics.0.size_um", (100.0, 300.0))
    [(work, done)] = waiting
    done(work())

    assert path._rows == []


def test_sizes_are_told_in_the_sign_people_read(path):
    assert any("700-900 µm" in row.part for row in path.model.rows)
