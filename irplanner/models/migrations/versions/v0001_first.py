"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_REFUSE = """
CREATE TRIGGER audit_entries_no_{verb} BEFORE {verb} ON audit_entries
BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END
"""


def upgrade() -> None:
    op.create_table(
        "audit_entries",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at_utc", sa.String(27), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("action", sa.String(length=64), nullable=False),
        sa.Column("entity", sa.String(length=64), nullable=False),
        sa.Column("entity_id", sa.String(length=64), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.Column("chain", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit_entries")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_audit_entries_entity_id"), "audit_entries", ["entity_id"], unique=False)
    op.create_table(
        "patients",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("patient_key", sa.String(length=32), nullable=False),
        sa.Column("mrn", sa.String(length=64), nullable=True),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patients")),
        sa.UniqueConstraint("mrn", name=op.f("uq_patients_mrn")),
        sa.UniqueConstraint("patient_key", name=op.f("uq_patients_patient_key")),
    )
    op.create_table(
        "store_info",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_store_info")),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.String(length=64), nullable=False),
        sa.Column("patient_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("updated_at", sa.String(27), nullable=False),
        sa.Column("signed_at", sa.String(32), nullable=True),
        sa.Column("suggested", sa.JSON(), nullable=False),
        sa.Column("site_code", sa.String(length=64), nullable=True),
        sa.Column("accession_number", sa.String(length=64), nullable=True),
        sa.Column("patient_class", sa.String(length=64), nullable=True),
        sa.Column("room_code", sa.String(length=64), nullable=True),
        sa.Column("performing_service", sa.String(length=200), nullable=True),
        sa.Column("ordering_service", sa.String(length=200), nullable=True),
        sa.Column("order_number", sa.String(length=64), nullable=True),
        sa.Column("scheduled_at", sa.String(32), nullable=True),
        sa.Column("expected_end", sa.String(32), nullable=True),
        sa.Column("urgency", sa.String(length=64), nullable=True),
        sa.Column("delay_reason", sa.String(length=4000), nullable=True),
        sa.Column("cancel_reason", sa.String(length=4000), nullable=True),
        sa.Column("notes", sa.String(length=20000), nullable=True),
        sa.Column("mrn", sa.String(length=64), nullable=True),
        sa.Column("patient_name", sa.String(length=200), nullable=True),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("age_years", sa.Double(), nullable=True),
        sa.Column("sex", sa.String(length=64), nullable=True),
        sa.Column("height_cm", sa.Double(), nullable=True),
        sa.Column("weight_kg", sa.Double(), nullable=True),
        sa.Column("pregnancy", sa.String(length=64), nullable=True),
        sa.Column("breast_feeding", sa.Boolean(), nullable=True),
        sa.Column("allergies_recorded", sa.Boolean(), nullable=False),
        sa.Column("conditions_recorded", sa.Boolean(), nullable=False),
        sa.Column("medications_recorded", sa.Boolean(), nullable=False),
        sa.Column("vitals_systolic_mmhg", sa.Double(), nullable=True),
        sa.Column("vitals_diastolic_mmhg", sa.Double(), nullable=True),
        sa.Column("vitals_pulse_per_min", sa.Double(), nullable=True),
        sa.Column("vitals_respiration_per_min", sa.Double(), nullable=True),
        sa.Column("vitals_spo2_percent", sa.Double(), nullable=True),
        sa.Column("vitals_on_oxygen", sa.Boolean(), nullable=True),
        sa.Column("vitals_temperature_c", sa.Double(), nullable=True),
        sa.Column("vitals_alert", sa.Boolean(), nullable=True),
        sa.Column("procedure", sa.String(length=64), nullable=False),
        sa.Column("laterality", sa.String(length=64), nullable=True),
        sa.Column("target_level", sa.String(length=200), nullable=True),
        sa.Column("target_anatomy", sa.String(length=4000), nullable=True),
        sa.Column("indication", sa.String(length=4000), nullable=True),
        sa.Column("additional_procedures", sa.JSON(), nullable=False),
        sa.Column("imaging_guidance", sa.JSON(), nullable=True),
        sa.Column("alternatives", sa.String(length=4000), nullable=True),
        sa.Column("expected_outcome", sa.String(length=4000), nullable=True),
        sa.Column("treatment_intent", sa.String(length=64), nullable=True),
        sa.Column("access_site", sa.String(length=64), nullable=True),
        sa.Column("access_side", sa.String(length=64), nullable=True),
        sa.Column("access_sheath_fr", sa.Double(), nullable=True),
        sa.Column("access_vessel_mm", sa.Double(), nullable=True),
        sa.Column("access_barbeau", sa.String(length=64), nullable=True),
        sa.Column("access_guidance", sa.JSON(), nullable=True),
        sa.Column("access_closure", sa.String(length=64), nullable=True),
        sa.Column("access_crossover", sa.Boolean(), nullable=True),
        sa.Column("anesthesia_type", sa.String(length=64), nullable=True),
        sa.Column("anesthesia_asa_class", sa.Integer(), nullable=True),
        sa.Column("anesthesia_mallampati", sa.Integer(), nullable=True),
        sa.Column("anesthesia_stop_bang", sa.JSON(), nullable=True),
        sa.Column("intake_recorded", sa.Boolean(), nullable=False),
        sa.Column("local_recorded", sa.Boolean(), nullable=False),
        sa.Column("drugs_recorded", sa.Boolean(), nullable=False),
        sa.Column("pain_asra_class", sa.String(length=64), nullable=True),
        sa.Column("pain_score_before", sa.Double(), nullable=True),
        sa.Column("pain_score_after", sa.Double(), nullable=True),
        sa.Column("contrast_agent", sa.String(length=64), nullable=True),
        sa.Column("contrast_mg_i_per_ml", sa.Double(), nullable=True),
        sa.Column("contrast_route", sa.String(length=64), nullable=True),
        sa.Column("contrast_first_pass_renal", sa.Boolean(), nullable=True),
        sa.Column("contrast_volume_ml", sa.Double(), nullable=True),
        sa.Column("radiation_air_kerma_mgy", sa.Double(), nullable=True),
        sa.Column("radiation_kap_gy_cm2", sa.Double(), nullable=True),
        sa.Column("radiation_fluoro_min", sa.Double(), nullable=True),
        sa.Column("radiation_prior_60_days_mgy", sa.Double(), nullable=True),
        sa.Column("kap_fluoro_gy_cm2", sa.Double(), nullable=True),
        sa.Column("kap_acq_gy_cm2", sa.Double(), nullable=True),
        sa.Column("frames_total", sa.Integer(), nullable=True),
        sa.Column("dose_source", sa.String(length=64), nullable=True),
        sa.Column("xray_unit", sa.String(length=200), nullable=True),
        sa.Column("dose_followup", sa.String(length=64), nullable=True),
        sa.Column("team_operator", sa.String(length=200), nullable=True),
        sa.Column("team_technologist", sa.String(length=200), nullable=True),
        sa.Column("team_nurse", sa.String(length=200), nullable=True),
        sa.Column("team_anesthesia", sa.String(length=200), nullable=True),
        sa.Column("operator_grade", sa.String(length=64), nullable=True),
        sa.Column("supervisor", sa.String(length=200), nullable=True),
        sa.Column("tech_scrub", sa.String(length=200), nullable=True),
        sa.Column("first_contact_at", sa.String(32), nullable=True),
        sa.Column("arrival_at", sa.String(32), nullable=True),
        sa.Column("in_room_at", sa.String(32), nullable=True),
        sa.Column("sign_in_at", sa.String(32), nullable=True),
        sa.Column("time_out_at", sa.String(32), nullable=True),
        sa.Column("procedure_start_at", sa.String(32), nullable=True),
        sa.Column("device_at", sa.String(32), nullable=True),
        sa.Column("procedure_end_at", sa.String(32), nullable=True),
        sa.Column("hemostasis_at", sa.String(32), nullable=True),
        sa.Column("sign_out_at", sa.String(32), nullable=True),
        sa.Column("out_of_room_at", sa.String(32), nullable=True),
        sa.Column("consent_documented", sa.String(length=64), nullable=True),
        sa.Column("premedication_given", sa.String(length=64), nullable=True),
        sa.Column("antibiotic_agent", sa.String(length=200), nullable=True),
        sa.Column("antibiotic_at", sa.String(32), nullable=True),
        sa.Column("embolization_endpoint", sa.String(length=64), nullable=True),
        sa.Column("technical_success", sa.String(length=64), nullable=True),
        sa.Column("adverse_event", sa.Boolean(), nullable=True),
        sa.Column("adverse_event_scheme", sa.String(length=64), nullable=True),
        sa.Column("adverse_event_grade", sa.String(length=64), nullable=True),
        sa.Column("adverse_event_timing", sa.String(length=64), nullable=True),
        sa.Column("adverse_event_text", sa.String(length=4000), nullable=True),
        sa.Column("specimens", sa.Integer(), nullable=True),
        sa.Column("disposition", sa.String(length=64), nullable=True),
        sa.Column("followup_date", sa.Date(), nullable=True),
        sa.Column("plan_content_pack", sa.String(length=64), nullable=True),
        sa.Column("plan_assessed_at", sa.String(32), nullable=True),
        sa.Column("plan_stop", sa.Integer(), nullable=True),
        sa.Column("plan_caution", sa.Integer(), nullable=True),
        sa.Column("plan_not_assessed", sa.Integer(), nullable=True),
        sa.Column("plan_ok", sa.Integer(), nullable=True),
        sa.Column("plan_readiness_percent", sa.Integer(), nullable=True),
        sa.Column("plan_egfr", sa.Double(), nullable=True),
        sa.Column("plan_egfr_formula", sa.String(length=64), nullable=True),
        sa.Column("plan_bleeding_sir", sa.String(length=64), nullable=True),
        sa.Column("plan_checklist_total", sa.Integer(), nullable=True),
        sa.Column("plan_checklist_done", sa.Integer(), nullable=True),
        sa.Column("plan_checklist_na", sa.Integer(), nullable=True),
        sa.Column("plan_checklist_deviations", sa.Integer(), nullable=True),
        sa.Column("procedure_name", sa.String(length=200), nullable=False),
        sa.Column("procedure_category", sa.String(length=64), nullable=False),
        sa.Column("access_text", sa.String(length=4000), nullable=False),
        sa.Column("embolic_text", sa.String(length=4000), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("sort_at", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patients.id"], name=op.f("fk_cases_patient_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("case_id", name=op.f("uq_cases_case_id")),
    )
    op.create_index(op.f("ix_cases_accession_number"), "cases", ["accession_number"], unique=False)
    op.create_index(op.f("ix_cases_mrn"), "cases", ["mrn"], unique=False)
    op.create_index("ix_cases_newest", "cases", ["sort_at", "id"], unique=False)
    op.create_index(op.f("ix_cases_patient_id"), "cases", ["patient_id"], unique=False)
    op.create_index(op.f("ix_cases_procedure"), "cases", ["procedure"], unique=False)
    op.create_index(op.f("ix_cases_scheduled_at"), "cases", ["scheduled_at"], unique=False)
    op.create_table(
        "case_allergies",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("agent", sa.String(length=64), nullable=False),
        sa.Column("reaction", sa.String(length=4000), nullable=True),
        sa.Column("severity", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_allergies_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_allergies")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_checklist_answers",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.String(length=64), nullable=False),
        sa.Column("answer", sa.String(length=64), nullable=False),
        sa.Column("value_text", sa.String(length=4000), nullable=True),
        sa.Column("value_number", sa.Double(), nullable=True),
        sa.Column("reason", sa.String(length=4000), nullable=True),
        sa.Column("by", sa.String(length=200), nullable=True),
        sa.Column("at", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_checklist_answers_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "item_id", name=op.f("pk_case_checklist_answers")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_conditions",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("condition", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_conditions_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_conditions")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_details",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("value_text", sa.String(length=4000), nullable=True),
        sa.Column("value_number", sa.Double(), nullable=True),
        sa.Column("value_yes", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_details_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "key", name=op.f("pk_case_details")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_devices",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=True),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=True),
        sa.Column("fr", sa.Double(), nullable=True),
        sa.Column("od_mm", sa.Double(), nullable=True),
        sa.Column("id_mm", sa.Double(), nullable=True),
        sa.Column("id_in", sa.Double(), nullable=True),
        sa.Column("length_cm", sa.Double(), nullable=True),
        sa.Column("wire_in", sa.Double(), nullable=True),
        sa.Column("gauge", sa.Double(), nullable=True),
        sa.Column("diameter_mm", sa.Double(), nullable=True),
        sa.Column("dmso_ok", sa.Boolean(), nullable=True),
        sa.Column("inside", sa.String(length=64), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=True),
        sa.Column("udi", sa.String(length=200), nullable=True),
        sa.Column("lot", sa.String(length=64), nullable=True),
        sa.Column("serial", sa.String(length=64), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("available", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_devices_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_devices")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_case_devices_lot"), "case_devices", ["lot"], unique=False)
    op.create_index(op.f("ix_case_devices_udi"), "case_devices", ["udi"], unique=False)
    op.create_table(
        "case_embolics",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("material", sa.String(length=64), nullable=False),
        sa.Column("size_from_um", sa.Double(), nullable=True),
        sa.Column("size_to_um", sa.Double(), nullable=True),
        sa.Column("diameter_mm", sa.Double(), nullable=True),
        sa.Column("length_cm", sa.Double(), nullable=True),
        sa.Column("amount", sa.Double(), nullable=True),
        sa.Column("unit", sa.String(length=64), nullable=True),
        sa.Column("target_vessel_mm", sa.Double(), nullable=True),
        sa.Column("territory", sa.String(length=4000), nullable=True),
        sa.Column("via", sa.String(length=64), nullable=True),
        sa.Column("intent", sa.String(length=64), nullable=True),
        sa.Column("purpose", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_embolics_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_embolics")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_infusions",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("drug", sa.String(length=200), nullable=False),
        sa.Column("dose", sa.Double(), nullable=True),
        sa.Column("unit", sa.String(length=64), nullable=True),
        sa.Column("vessel", sa.String(length=4000), nullable=True),
        sa.Column("duration_min", sa.Double(), nullable=True),
        sa.Column("rate_ml_h", sa.Double(), nullable=True),
        sa.Column("concentration_mg_per_ml", sa.Double(), nullable=True),
        sa.Column("volume_ml", sa.Double(), nullable=True),
        sa.Column("route", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_infusions_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_infusions")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_intakes",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_intakes_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_intakes")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_labs",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("test", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Double(), nullable=False),
        sa.Column("unit", sa.String(length=64), nullable=True),
        sa.Column("taken_at", sa.String(32), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_labs_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_labs")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_local_anesthetics",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("agent", sa.String(length=64), nullable=False),
        sa.Column("percent", sa.Double(), nullable=True),
        sa.Column("volume_ml", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_local_anesthetics_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_local_anesthetics")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_medications",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("drug", sa.String(length=200), nullable=False),
        sa.Column("dose_mg", sa.Double(), nullable=True),
        sa.Column("times_per_day", sa.Double(), nullable=True),
        sa.Column("dose_times", sa.JSON(), nullable=True),
        sa.Column("last_dose_at", sa.String(32), nullable=True),
        sa.Column("indication", sa.String(length=4000), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_medications_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_medications")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "case_sedation_drugs",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("drug", sa.String(length=200), nullable=False),
        sa.Column("amount", sa.Double(), nullable=True),
        sa.Column("unit", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_sedation_drugs_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_sedation_drugs")),
        sqlite_with_rowid=False,
    )
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("update", "delete"):
            op.execute(_REFUSE.format(verb=verb))
