"""One case: a row of `cases` with everything that occurs once. What repeats is in `case_parts`.

Column names are those of the facts with the part's name in front (`access_site`, `contrast_volume_ml`);
`services.case_columns` holds the mapping and a test proves it complete.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from irplanner.models.base import CODE, NAME, NOTES, TEXT, Base, JsonValue, UtcTime, WallTime


class Case(Base):
    """A case as planned and as done. `revision` makes two editors an error instead of a lost change."""

    __tablename__ = "cases"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(String(CODE), unique=True)
    patient_id: Mapped[int] = mapped_column(ForeignKey("patients.id"), index=True)
    revision: Mapped[int] = mapped_column()
    status: Mapped[str] = mapped_column(String(CODE))
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    updated_at: Mapped[datetime] = mapped_column(UtcTime)
    signed_at: Mapped[datetime | None] = mapped_column(WallTime)
    # Paths that still hold a default nobody accepted.
    suggested: Mapped[list[str]] = mapped_column(JsonValue)

    # Administration
    site_code: Mapped[str | None] = mapped_column(String(CODE))
    accession_number: Mapped[str | None] = mapped_column(String(CODE), index=True)
    patient_class: Mapped[str | None] = mapped_column(String(CODE))
    room_code: Mapped[str | None] = mapped_column(String(CODE))
    performing_service: Mapped[str | None] = mapped_column(String(NAME))
    ordering_service: Mapped[str | None] = mapped_column(String(NAME))
    order_number: Mapped[str | None] = mapped_column(String(CODE))
    scheduled_at: Mapped[datetime | None] = mapped_column(WallTime, index=True)
    expected_end: Mapped[datetime | None] = mapped_column(WallTime)
    urgency: Mapped[str | None] = mapped_column(String(CODE))
    delay_reason: Mapped[str | None] = mapped_column(String(TEXT))
    cancel_reason: Mapped[str | None] = mapped_column(String(TEXT))
    notes: Mapped[str | None] = mapped_column(String(NOTES))

    # Patient, as known for this case
    mrn: Mapped[str | None] = mapped_column(String(CODE), index=True)
    patient_name: Mapped[str | None] = mapped_column(String(NAME))
    birth_date: Mapped[date | None]
    age_years: Mapped[float | None]
    sex: Mapped[str | None] = mapped_column(String(CODE))
    height_cm: Mapped[float | None]
    weight_kg: Mapped[float | None]
    pregnancy: Mapped[str | None] = mapped_column(String(CODE))
    breast_feeding: Mapped[bool | None]
    # Asked at all? Without rows: true means "none", false "not asked".
    allergies_recorded: Mapped[bool]
    conditions_recorded: Mapped[bool]
    medications_recorded: Mapped[bool]
    vitals_systolic_mmhg: Mapped[float | None]
    vitals_diastolic_mmhg: Mapped[float | None]
    vitals_pulse_per_min: Mapped[float | None]
    vitals_respiration_per_min: Mapped[float | None]
    vitals_spo2_percent: Mapped[float | None]
    vitals_on_oxygen: Mapped[bool | None]
    vitals_temperature_c: Mapped[float | None]
    vitals_alert: Mapped[bool | None]

    # Procedure
    procedure: Mapped[str] = mapped_column(String(CODE), index=True)  # empty: none chosen yet
    laterality: Mapped[str | None] = mapped_column(String(CODE))
    target_level: Mapped[str | None] = mapped_column(String(NAME))
    target_anatomy: Mapped[str | None] = mapped_column(String(TEXT))
    indication: Mapped[str | None] = mapped_column(String(TEXT))
    additional_procedures: Mapped[list[str]] = mapped_column(JsonValue)
    imaging_guidance: Mapped[list[str] | None] = mapped_column(JsonValue)
    alternatives: Mapped[str | None] = mapped_column(String(TEXT))
    expected_outcome: Mapped[str | None] = mapped_column(String(TEXT))
    treatment_intent: Mapped[str | None] = mapped_column(String(CODE))

    # Access
    access_site: Mapped[str | None] = mapped_column(String(CODE))
    access_side: Mapped[str | None] = mapped_column(String(CODE))
    access_sheath_fr: Mapped[float | None]
    access_vessel_mm: Mapped[float | None]
    access_barbeau: Mapped[str | None] = mapped_column(String(CODE))
    access_guidance: Mapped[list[str] | None] = mapped_column(JsonValue)
    access_closure: Mapped[str | None] = mapped_column(String(CODE))
    access_crossover: Mapped[bool | None]

    # Anesthesia and pain
    anesthesia_type: Mapped[str | None] = mapped_column(String(CODE))
    anesthesia_asa_class: Mapped[int | None]
    anesthesia_mallampati: Mapped[int | None]
    # Any: yes, no or a measure, by question.
    anesthesia_stop_bang: Mapped[dict[str, Any] | None] = mapped_column(JsonValue)
    intake_recorded: Mapped[bool]
    local_recorded: Mapped[bool]
    drugs_recorded: Mapped[bool]
    pain_asra_class: Mapped[str | None] = mapped_column(String(CODE))
    pain_score_before: Mapped[float | None]
    pain_score_after: Mapped[float | None]

    # Contrast and radiation
    contrast_agent: Mapped[str | None] = mapped_column(String(CODE))
    contrast_mg_i_per_ml: Mapped[float | None]
    contrast_route: Mapped[str | None] = mapped_column(String(CODE))
    contrast_first_pass_renal: Mapped[bool | None]
    contrast_volume_ml: Mapped[float | None]
    radiation_air_kerma_mgy: Mapped[float | None]
    radiation_kap_gy_cm2: Mapped[float | None]
    radiation_fluoro_min: Mapped[float | None]
    radiation_prior_60_days_mgy: Mapped[float | None]
    kap_fluoro_gy_cm2: Mapped[float | None]
    kap_acq_gy_cm2: Mapped[float | None]
    frames_total: Mapped[int | None]
    dose_source: Mapped[str | None] = mapped_column(String(CODE))
    xray_unit: Mapped[str | None] = mapped_column(String(NAME))
    dose_followup: Mapped[str | None] = mapped_column(String(CODE))

    # Team
    team_operator: Mapped[str | None] = mapped_column(String(NAME))
    team_technologist: Mapped[str | None] = mapped_column(String(NAME))
    team_nurse: Mapped[str | None] = mapped_column(String(NAME))
    team_anesthesia: Mapped[str | None] = mapped_column(String(NAME))
    operator_grade: Mapped[str | None] = mapped_column(String(CODE))
    supervisor: Mapped[str | None] = mapped_column(String(NAME))
    tech_scrub: Mapped[str | None] = mapped_column(String(NAME))

    # Times, documents and outcome
    first_contact_at: Mapped[datetime | None] = mapped_column(WallTime)
    arrival_at: Mapped[datetime | None] = mapped_column(WallTime)
    in_room_at: Mapped[datetime | None] = mapped_column(WallTime)
    sign_in_at: Mapped[datetime | None] = mapped_column(WallTime)
    time_out_at: Mapped[datetime | None] = mapped_column(WallTime)
    procedure_start_at: Mapped[datetime | None] = mapped_column(WallTime)
    device_at: Mapped[datetime | None] = mapped_column(WallTime)
    procedure_end_at: Mapped[datetime | None] = mapped_column(WallTime)
    hemostasis_at: Mapped[datetime | None] = mapped_column(WallTime)
    sign_out_at: Mapped[datetime | None] = mapped_column(WallTime)
    out_of_room_at: Mapped[datetime | None] = mapped_column(WallTime)
    consent_documented: Mapped[str | None] = mapped_column(String(CODE))
    premedication_given: Mapped[str | None] = mapped_column(String(CODE))
    antibiotic_agent: Mapped[str | None] = mapped_column(String(NAME))
    antibiotic_at: Mapped[datetime | None] = mapped_column(WallTime)
    embolization_endpoint: Mapped[str | None] = mapped_column(String(CODE))
    technical_success: Mapped[str | None] = mapped_column(String(CODE))
    adverse_event: Mapped[bool | None]
    adverse_event_scheme: Mapped[str | None] = mapped_column(String(CODE))
    adverse_event_grade: Mapped[str | None] = mapped_column(String(CODE))
    adverse_event_timing: Mapped[str | None] = mapped_column(String(CODE))
    adverse_event_text: Mapped[str | None] = mapped_column(String(TEXT))
    specimens: Mapped[int | None]
    disposition: Mapped[str | None] = mapped_column(String(CODE))
    followup_date: Mapped[date | None]

    # The plan as last shown (services.plan_snapshot)
    plan_content_pack: Mapped[str | None] = mapped_column(String(CODE))
    plan_assessed_at: Mapped[datetime | None] = mapped_column(WallTime)
    plan_stop: Mapped[int | None]
    plan_caution: Mapped[int | None]
    plan_not_assessed: Mapped[int | None]
    plan_ok: Mapped[int | None]
    plan_readiness_percent: Mapped[int | None]
    plan_egfr: Mapped[float | None]
    plan_egfr_formula: Mapped[str | None] = mapped_column(String(CODE))
    plan_bleeding_sir: Mapped[str | None] = mapped_column(String(CODE))
    plan_checklist_total: Mapped[int | None]
    plan_checklist_done: Mapped[int | None]
    plan_checklist_na: Mapped[int | None]
    plan_checklist_deviations: Mapped[int | None]

    # Shown in lists and searched, written at each save in the words of the content pack
    procedure_name: Mapped[str] = mapped_column(String(NAME))
    procedure_category: Mapped[str] = mapped_column(String(CODE))
    access_text: Mapped[str] = mapped_column(String(TEXT))
    embolic_text: Mapped[str] = mapped_column(String(TEXT))
    search_text: Mapped[str] = mapped_column(Text)
    sort_at: Mapped[str] = mapped_column(String(32))

    # Columns of later formats stand behind, in the order they were added
    course_id: Mapped[str | None] = mapped_column(String(CODE), index=True)
    content_seal: Mapped[str | None] = mapped_column(String(64))  # services/case_store/case_seal.py
    route_path_cm: Mapped[float | None]
    route_parent_hub_cm: Mapped[float | None]
    route_superselective_cm: Mapped[float | None]
    route_inside_cm: Mapped[float | None]
    route_cava_mm: Mapped[float | None]
    route_injector_psi: Mapped[float | None]
    route_syringe_dmso: Mapped[bool | None]
    route_ware_ok: Mapped[bool | None]
    route_preclose: Mapped[bool | None]

    __table_args__ = (Index("ix_cases_newest", "sort_at", "id"),)
    __mapper_args__ = {"version_id_col": revision}  # noqa: RUF012  # SQLAlchemy reads a plain dict here
