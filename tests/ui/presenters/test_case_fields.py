"""Fields of single procedures: who asks for them, where they are kept, what follows from them."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest

from irplanner.ui.presenters.field_names import field_name, step_of
from irplanner.ui.presenters.record_values import value_at, with_value_at
from irplanner.ui.presenters.steps import case_fields
from tests.ui.presenters.case_factory import catalog, make_editor


@pytest.mark.parametrize(
    ("procedure", "field"),
    [
        ("lumbar_interlaminar_esi", "pain_score_before"),
        ("rf_ablation_facet_lumbar", "cannula_gauge"),
        ("scs_trial", "trial_relief_percent"),
        ("intrathecal_pump_implant", "refill_on"),
        ("primary_pci_ami", "first_contact_at"),
        ("pda_closure", "echo_size_mm"),
        ("foreign_body_heart", "foreign_object"),
        ("upper_gi_bleed_embolization", "endoscopy_result"),
        ("preoperative_renal_embolization", "planned_surgery_on"),
        ("tare_mapping", "lung_shunt_percent"),
        ("ia_infusion_general", "selective_position"),
        ("arterial_cdt_limb", "viability_class"),
        ("pe_cdt", "pe_risk_class"),
        ("visceral_aneurysm_embolization", "aneurysm_neck_mm"),
    ],
)
def test_a_procedure_asks_for_its_own_fields(procedure, field):
    record = make_editor(procedure).record
    asked = {one.id for fields in case_fields.groups(record, catalog()).values() for one in fields}

    assert field in asked


def test_every_case_asks_where_the_patient_is_to_go_and_the_pack_suggests_how_long():
    for procedure in catalog().procedures:
        editor = make_editor(procedure)
        assert "After the procedure" in case_fields.groups(editor.record, catalog())
        assert editor.value("details.planned_observation_h") == editor.procedure.post_care.observation_h[1]
        assert editor.is_suggested("details.planned_observation_h")


def test_a_field_that_holds_a_value_stays_when_the_procedure_changes():
    editor = make_editor("foreign_body_heart")
    editor.set_value("details.foreign_object", "catheter tip")
    editor.choose_procedure("port_placement")

    assert "Foreign body" in case_fields.groups(editor.record, catalog())


def test_every_field_can_be_written_and_read_at_its_path():
    samples = {"text": "x", "number": 3.0, "yes_no": True, "day": "2026-09-04", "moment": "2026-09-04T08:00"}
    record = make_editor("liver_biopsy").record
    for field in catalog().case_fields.values():
        value = field.choices[0] if field.kind == "choice" else samples[field.kind]
        if field.path.startswith("times."):
            value = datetime(2026, 9, 4, 8)
        record = with_value_at(record, field.field, value)

        assert value_at(record, field.field) == value
        assert field_name(field.field, catalog())
        assert step_of(field.field) == "procedure"
    assert msgspec.json.decode(msgspec.json.encode(record), type=type(record)) == record


def test_relief_interval_and_minutes_are_worked_out():
    editor = make_editor("primary_pci_ami")
    editor.set_value("pain.score_before", 8)
    editor.set_value("pain.score_after", 2)
    editor.set_value("scheduled_at", datetime(2026, 9, 4, 8))
    editor.set_value("details.planned_surgery_on", "2026-09-06")
    editor.set_value("times.first_contact_at", datetime(2026, 9, 4, 7))
    editor.set_value("times.device_at", datetime(2026, 9, 4, 8, 25))

    assert case_fields.notes(editor.record, catalog()) == {
        "Pain": "Relief 75 %.",
        "Treatment afterwards": "2 days after this procedure.",
        "Time to device": "First contact to first device 85 min. "
        "Within the target, 90 min, or 120 min after transfer †.",
    }


def test_nothing_is_worked_out_from_half_of_it():
    editor = make_editor("primary_pci_ami")
    editor.set_value("pain.score_before", 0)
    editor.set_value("pain.score_after", 0)
    editor.set_value("details.planned_surgery_on", "soon")

    assert case_fields.notes(editor.record, catalog()) == {}
