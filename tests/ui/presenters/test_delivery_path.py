"""The delivery path as rows, and the changes that make it fit with what each does to the findings."""

from __future__ import annotations

from irplanner.models.enums import Status
from irplanner.planning.facts import Device, Embolic
from irplanner.ui.presenters.delivery_path import path_rows, ways_to_fit
from irplanner.ui.presenters.steps.devices import carrier_choices, ids_for
from tests.ui.presenters.case_factory import NOW, catalog, make_editor

SHEATH = Device(kind="introducer_sheath", name="radial sheath", fr=5)
CATHETER = Device(kind="diagnostic_catheter", name="angled catheter", fr=4, id_mm=1.02)
MICRO = Device(kind="microcatheter", name="microcatheter", fr=2.4, id_mm=0.53)


def make_case(size_um=(500, 700)):
    spheres = Embolic(material="tris_acryl_microspheres", size_um=size_um)
    editor = make_editor()
    editor.set_value("procedure", "uterine_fibroid_embolization")
    editor.set_values({"devices": (SHEATH, CATHETER, MICRO), "embolics": (spheres,)}, "route")
    editor.set_value("patient.allergies", ())
    return editor


def rows_of(editor):
    return path_rows(editor.record, catalog(), NOW)


def test_parts_come_from_the_skin_to_the_target():
    keys = [row.key for row in rows_of(make_case())]

    assert keys == ["devices.1", "devices.2", "embolics.0"]


def test_a_row_says_what_a_part_goes_through_and_its_sizes():
    row = next(row for row in rows_of(make_case()) if row.key == "devices.2")

    assert (row.outer, row.lumen) == ("0.80 mm", "0.53 mm")
    assert row.through == "angled catheter 4 Fr, 1.02 mm"
    assert row.status is Status.OK


def test_spheres_too_large_for_the_lumen_stop():
    row = rows_of(make_case((900, 1200)))[-1]

    assert row.status is Status.STOP
    assert row.result == "does not fit"
    assert row.outer == "1.2 mm"


def test_a_case_without_devices_or_materials_has_no_path():
    assert path_rows(make_editor().record, catalog(), NOW) == ()


def test_a_way_out_says_what_it_does_and_does_it():
    editor = make_case((900, 1200))
    ways = ways_to_fit(editor.record, catalog(), NOW)
    before = editor.plan.summary.stop

    assert ways
    assert any(effect.text == "1 stop fewer" for effect in ways[0].effects)
    editor.set_values(dict(ways[0].values), "way")
    assert editor.plan.summary.stop == before - 1


def test_what_fits_needs_no_way_out():
    assert ways_to_fit(make_case((100, 300)).record, catalog(), NOW) == ()


def test_choosing_a_carrier_gives_it_an_id_to_be_named_by():
    editor = make_case()
    choice = carrier_choices(editor.record, catalog(), besides=2)[1]
    ids = ids_for(editor.record, choice.code)
    editor.set_values({**ids, "devices.2.inside": choice.code}, "inside")

    assert choice.label == "angled catheter"
    assert editor.value("devices.1.id") == editor.value("devices.2.inside")
    assert ids_for(editor.record, choice.code) == {}
