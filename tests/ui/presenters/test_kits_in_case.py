"""A kit put into a case: suggestions make room for it, what a person entered stays."""

from __future__ import annotations

from irplanner.planning.facts import CaseFacts, Device
from irplanner.services.case_record import CaseRecord
from irplanner.services.inventory.kits import Kit, KitRow
from irplanner.ui.presenters.defaults import with_procedure
from irplanner.ui.presenters.inventory.kits import with_kit
from irplanner.ui.presenters.plan_editor import PlanEditor
from tests.ui.fake_shell import NOW
from tests.ui.presenters.case_factory import catalog

UFE = "uterine_fibroid_embolization"
KIT = Kit(
    name="UFE",
    procedure=UFE,
    rows=(
        KitRow(kind="microcatheter", name="DEMO micro 2.4", figures={"fr": 2.4, "id_in": 0.021}),
        KitRow(kind="closure_device", name="DEMO band", quantity=1, optional=True),
        KitRow(kind="embolic", name="DEMO spheres"),
        KitRow(kind="snare", name="DEMO snare", quantity=2),
    ),
)


def make_record(**facts):
    return CaseRecord(case_id="case-1", facts=CaseFacts(id="case-1", **{"procedure": "", **facts}))


def devices_of(record):
    return [(device.kind, device.name) for device in record.facts.devices]


def test_the_kits_rows_take_the_place_of_suggestions_of_their_kind():
    record = with_procedure(make_record(), UFE, catalog())
    before = devices_of(record)

    changed = with_kit(record, KIT)

    micros = [name for kind, name in devices_of(changed) if kind == "microcatheter"]
    assert micros == ["DEMO micro 2.4"]
    assert ("snare", "DEMO snare") in devices_of(changed)
    assert not any(kind == "closure_device" and name == "DEMO band" for kind, name in devices_of(changed))
    others = [row for row in before if row[0] != "microcatheter"]
    assert [row for row in devices_of(changed) if row in others] == others
    place = devices_of(changed).index(("microcatheter", "DEMO micro 2.4"))
    assert changed.facts.devices[place].id_in == 0.021
    assert f"devices.{place}" in changed.suggested


def test_what_a_person_entered_stays_and_is_not_doubled():
    own = (Device(kind="microcatheter", name="demo MICRO 2.4"), Device(kind="microcatheter", name="my own"))
    record = make_record(procedure=UFE, devices=own)

    changed = with_kit(with_kit(record, KIT), KIT)

    assert devices_of(changed) == [*devices_of(record), ("snare", "DEMO snare")]
    assert changed.suggested == {"devices.2"}


def test_a_kit_is_one_step_that_can_be_undone():
    editor = PlanEditor(make_record(procedure=UFE), catalog(), lambda: NOW)
    editor.add_kit(KIT)
    assert editor.undo_label == "UFE"

    editor.undo()

    assert editor.record.facts.devices == ()
