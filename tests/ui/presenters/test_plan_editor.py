"""Defaults, what they never overwrite, undo over everything, and all 130 procedures."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irplanner.models.enums import ContrastRoute, Laterality, Urgency
from irplanner.planning.facts import Device, Embolic, LabResult, Medication
from irplanner.ui.presenters import suggestion_marks
from irplanner.ui.presenters.record_values import value_at
from tests.ui.presenters.case_factory import catalog, make_editor

UFE = "uterine_fibroid_embolization"
PROCEDURES = tuple(catalog().procedures)


def test_picking_a_procedure_fills_the_usual_choices_and_marks_them():
    editor = make_editor(UFE)
    option = catalog().procedures[UFE].access_options[0]

    assert editor.value("access.site") == option.site
    assert editor.value("access.sheath_fr") == option.sheath_fr[1]
    assert editor.value("anesthesia.type") == "moderate_sedation"
    assert editor.value("contrast.route") is ContrastRoute.INTRA_ARTERIAL
    assert editor.value("embolics.0.material") == "calibrated_microspheres"
    assert all(
        editor.is_suggested(path)
        for path in (
            "access.site",
            "access.sheath_fr",
            "contrast.volume_ml",
            "embolics.0.material",
            "devices.0.name",
        )
    )


def test_what_a_person_typed_is_not_overwritten_by_a_default():
    editor = make_editor()
    editor.set_value("access.site", "radial_artery")
    editor.set_value("contrast.volume_ml", 40)
    editor.add_row("embolics", Embolic(material="metal_coil", amount=3))
    editor.choose_procedure(UFE)

    assert editor.value("access.site") == "radial_artery"
    assert editor.value("contrast.volume_ml") == 40
    assert [row.material for row in editor.value("embolics")] == ["metal_coil"]
    assert not editor.is_suggested("access.site")


def test_another_procedure_replaces_only_what_is_still_suggested():
    editor = make_editor(UFE)
    editor.set_value("access.sheath_fr", 4)
    editor.set_value("devices.0.available", True)
    ticked = editor.value("devices.0.name")
    editor.choose_procedure("liver_biopsy")

    assert editor.value("access.site") == catalog().procedures["liver_biopsy"].access_options[0].site
    assert editor.value("access.sheath_fr") == 4
    assert editor.value("embolics") == ()
    assert editor.value("contrast.volume_ml") is None
    assert editor.value("devices")[0].name == ticked
    assert editor.value("devices")[0].available is True


def test_a_field_of_a_suggested_row_makes_the_whole_row_a_persons_own():
    editor = make_editor(UFE)
    editor.set_value("embolics.0.amount", 4)

    assert not editor.is_suggested("embolics.0.material")
    editor.choose_procedure("liver_biopsy")
    assert editor.value("embolics.0.amount") == 4


def test_the_sheath_follows_the_site_until_somebody_sets_it():
    editor = make_editor("diagnostic_aortogram_runoff")
    editor.set_value("access.site", "radial_artery")
    followed = editor.value("access.sheath_fr")
    editor.set_value("access.sheath_fr", 5)
    editor.set_value("access.site", "common_femoral_artery")

    assert followed == 6
    assert editor.value("access.sheath_fr") == 5


def test_the_expected_end_follows_the_start():
    editor = make_editor(UFE)
    editor.set_value("scheduled_at", datetime(2026, 9, 4, 8))

    assert editor.value("expected_end") == datetime(2026, 9, 4, 9, 30)
    assert editor.is_suggested("expected_end")


def test_a_removed_row_takes_its_mark_along_and_later_marks_move_up():
    editor = make_editor(UFE)
    names = [row.name for row in editor.value("devices")]
    editor.set_value("devices.2.available", True)
    editor.remove_row("devices", 0)

    assert [row.name for row in editor.value("devices")] == names[1:]
    assert not editor.is_suggested("devices.1.name")
    assert editor.is_suggested("devices.0.name")
    assert editor.is_suggested("devices.2.name")


def test_accepting_makes_every_suggestion_ones_own_in_one_step():
    editor = make_editor(UFE)
    count = editor.suggested_count

    assert editor.accept() == count
    assert editor.suggested_count == 0
    editor.undo()
    assert editor.suggested_count == count


def test_only_the_asked_part_is_accepted():
    editor = make_editor(UFE)
    editor.accept(lambda path: path.startswith("access."))

    assert not editor.is_suggested("access.site")
    assert editor.is_suggested("anesthesia.type")


def test_a_code_becomes_its_enum_member_so_that_rules_compare_like_with_like():
    editor = make_editor(UFE)
    editor.set_value("urgency", "emergency")
    editor.set_value("access.side", "left")

    assert editor.value("urgency") is Urgency.EMERGENCY
    assert editor.value("access.side") is Laterality.LEFT


def test_a_value_that_does_not_fit_the_field_is_refused_and_nothing_changes():
    editor = make_editor(UFE)
    before = editor.record

    with pytest.raises(msgspec.ValidationError):
        editor.set_value("patient.weight_kg", "heavy")
    with pytest.raises(AttributeError):
        editor.set_value("patient.shoe_size", 42)
    assert editor.record is before


def test_an_emptied_text_is_not_recorded_rather_than_blank():
    editor = make_editor()
    editor.set_value("patient.name", "DEMO, Anna")
    editor.set_value("patient.name", "  ")

    assert editor.value("patient.name") is None


def test_labs_are_edited_by_test_and_the_newest_result_counts():
    old = LabResult(test="inr", value=2.4, taken_at=datetime(2026, 9, 1, 8))
    new = LabResult(test="inr", value=1.4, taken_at=datetime(2026, 9, 3, 8))
    editor = make_editor(labs=(new, old))
    editor.set_value("labs.inr", 1.2)
    editor.set_value("labs.platelets", 210)
    editor.set_value("labs.platelets.unit", "10*9/L")

    assert editor.value("labs.inr") == 1.2
    assert editor.value("labs")[1] == old
    assert editor.value("labs.platelets.unit") == "10*9/L"
    editor.set_value("labs.inr", None)
    assert editor.value("labs.inr") == 2.4


def test_asked_and_none_is_not_the_same_as_not_asked():
    editor = make_editor()
    editor.add_row("medications", Medication(drug="apixaban"))
    editor.remove_row("medications", 0)

    assert editor.value("medications") == ()
    editor.undo()
    editor.undo()
    assert editor.value("medications") is None


def test_the_rules_see_the_guidance_chosen_and_what_is_used_for_the_puncture():
    editor = make_editor(UFE)
    editor.set_value("access.guidance", ("fluoroscopy", "ultrasound"))
    editor.set_value("imaging_guidance", ("mr",))

    assert editor.value("access.guidance") == ("mr", "ultrasound")
    assert not editor.is_suggested("access.guidance")


def test_without_a_procedure_there_is_no_plan_and_no_error():
    editor = make_editor()

    assert editor.plan is None
    assert editor.plan_error is None


def test_a_procedure_the_pack_does_not_know_is_told_and_the_case_kept():
    editor = make_editor()
    editor.set_value("procedure", "no_such_procedure")

    assert editor.plan is None
    assert "no_such_procedure" in editor.plan_error.title


def test_listeners_hear_what_was_touched():
    editor = make_editor(UFE)
    heard = []
    editor.listeners.append(lambda change: heard.append(change.path))
    editor.set_value("patient.weight_kg", 72)
    editor.set_value("patient.weight_kg", 72)
    editor.undo()

    assert heard == ["patient.weight_kg", None]


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_every_procedure_can_be_picked_accepted_planned_and_read_back(procedure):
    editor = make_editor()
    editor.choose_procedure(procedure)
    entry = catalog().procedures[procedure]

    assert all(value_at(editor.record, path) is not None for path in editor.record.suggested)
    assert editor.value("anesthesia.type") == entry.anesthesia_options[0]
    assert len(editor.value("devices")) == sum(not line.optional for line in entry.device_list)
    editor.accept()
    assert editor.record.suggested == frozenset()
    assert editor.plan.summary.readiness_percent < 100
    content = msgspec.json.encode(editor.record)
    assert msgspec.json.decode(content, type=type(editor.record)) == editor.record


EDITS = st.one_of(
    st.tuples(st.just("procedure"), st.sampled_from(PROCEDURES)),
    st.tuples(st.just("patient.weight_kg"), st.one_of(st.none(), st.integers(1, 200))),
    st.tuples(st.just("access.site"), st.sampled_from(["radial_artery", "common_femoral_artery", None])),
    st.tuples(st.just("labs.inr"), st.one_of(st.none(), st.integers(1, 5))),
    st.tuples(st.just("imaging_guidance"), st.sampled_from([("ct",), ("ultrasound", "fluoroscopy"), None])),
    st.tuples(st.just("add devices"), st.just(Device(kind="guidewire", name="own wire"))),
    st.tuples(st.just("remove devices"), st.integers(0, 6)),
    st.tuples(st.just("accept"), st.none()),
    st.tuples(st.just("undo"), st.none()),
    st.tuples(st.just("redo"), st.none()),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(EDITS, max_size=25))
def test_any_walk_of_edits_keeps_marks_on_values_that_exist_and_can_be_undone_whole(steps):
    editor = make_editor()
    first = editor.record
    for name, value in steps:
        _carry_out(editor, name, value)

        marked = editor.record.suggested
        assert all(value_at(editor.record, path) is not None for path in marked)
        rows = suggestion_marks.suggested_rows(marked, "devices")
        assert all(editor.value("devices")[row].name != "own wire" for row in rows)
    last = editor.record
    while editor.undo():
        editor.end_edit()
    assert editor.record == first
    while editor.redo():
        editor.end_edit()
    assert editor.record == last or editor.redo_label is None


def _carry_out(editor, name, value):
    if name == "procedure":
        editor.choose_procedure(value)
    elif name == "add devices":
        editor.add_row("devices", value)
    elif name == "remove devices":
        if value < len(editor.value("devices")):
            editor.remove_row("devices", value)
    elif name in {"accept", "undo", "redo"}:
        getattr(editor, name)()
    else:
        editor.set_value(name, value)
        editor.end_edit()
