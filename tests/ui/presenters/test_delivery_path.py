"""The delivery path as rows, and the changes that make it fit with what each does to the findings."""

from __future__ import annotations

from irplanner.models.enums import Status
from irplanner.planning.device_fit.parts import Part
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


STOCK = (
    Part(kind="microcatheter", name="Wide 2.8", fr=2.8, id_in=0.028, length_cm=150.0),
    Part(kind="microcatheter", name="Out of stock", fr=2.7, id_in=0.027, length_cm=150.0, available=False),
    Part(kind="microcatheter", name="Narrow", fr=2.0, id_in=0.017, length_cm=150.0),
)


def test_ways_come_from_the_stock_and_say_what_goes_and_comes():
    editor = make_case((900, 1200))
    [way] = [
        one
        for one in ways_to_fit(make_case((500, 700)).record, catalog(), NOW, STOCK)
        if one.text.startswith("Wide")
    ]
    wide = ways_to_fit(editor.record, catalog(), NOW, STOCK)

    assert way.in_stock
    assert any("Microspheres" in title or "microspheres" in title for title in way.gone)
    assert "Out of stock" not in {one.text for one in wide}


def test_without_a_way_in_stock_the_sizes_of_the_pack_are_offered_as_such():
    ways = ways_to_fit(make_case((500, 700)).record, catalog(), NOW, STOCK[2:])

    assert ways
    assert not any(one.in_stock for one in ways)


def test_a_way_applied_brings_exactly_what_it_said():
    editor = make_case((500, 700))
    way = ways_to_fit(editor.record, catalog(), NOW, STOCK)[0]
    before = {one.title for one in editor.plan.findings}
    editor.set_values(dict(way.values), "way")
    after = {one.title for one in editor.plan.findings}

    assert set(way.gone) <= before - after
    assert set(way.new) <= after - before


def test_the_sheath_goes_through_the_artery_where_both_sizes_are_known():
    editor = make_case()
    editor.set_values(
        {"access.site": "radial_artery", "access.side": "left", "access.vessel_mm": 2.4}, "way in"
    )
    editor.set_value("access.sheath_fr", 5)
    editor.set_value("devices.0.od_mm", 2.29)
    first = rows_of(editor)[0]

    assert (first.key, first.outer, first.through) == ("devices.0", "2.29 mm", "left radial artery, 2.4 mm")
    assert (first.status, first.result) == (Status.OK, "fits")

    editor.set_value("access.vessel_mm", 2.2)
    assert (rows_of(editor)[0].status, rows_of(editor)[0].result) == (Status.CAUTION, "with caution")
