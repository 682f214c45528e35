"""The layout that other programs rely on."""

from __future__ import annotations

import csv
import io

from irplanner.exchange.csv_columns import CASE_COLUMNS, SCHEMA_VERSION, SIDE_FILES, Kind, Privacy
from irplanner.exchange.csv_export import Profile, write_codebook

ORDER_TEXT = """
schema_version case_id record_status site_code content_version signed_at patient_key mrn birth_date
age_years sex_at_birth height_cm weight_kg patient_class accession_number procedure_code_local
procedure_name procedure_code_std procedure_category additional_procedures laterality target_anatomy
indication urgency imaging_guidance room_code procedure_date in_room_at sign_in_at time_out_at
procedure_start_at procedure_end_at hemostasis_at sign_out_at out_of_room_at procedure_minutes delay_reason
cancel_reason operator_code operator_grade tech_scrub_code tech_circulating_code nurse_code
anesthesia_provider_code asa_class creatinine_mg_dl creatinine_collected_at egfr egfr_formula
hemoglobin_g_dl platelets_10e9_l inr coag_collected_at bleeding_risk_class antithrombotics
contrast_reaction_history premedication_given pregnancy_status consent_documented checklist_version
checklist_items_total checklist_items_done checklist_items_na checklist_deviations access_site access_side
access_guidance sheath_size_fr access_crossover closure_method anesthesia_type sedation_drugs
local_anesthetic_mg antibiotic contrast_agent contrast_mg_i_ml contrast_volume_ml contrast_route
fluoro_time_min air_kerma_ref_mgy kap_total_gy_cm2 kap_fluoro_gy_cm2 kap_acq_gy_cm2 frames_total dose_source
xray_unit dose_followup embolics embolization_endpoint implants_udi devices_used devices_wasted
technical_success adverse_event adverse_event_scheme adverse_event_grade adverse_event_timing specimens
disposition followup_date
"""
ORDER = ORDER_TEXT.split()


def test_the_columns_of_the_first_major_version_never_change() -> None:
    assert [column.name for column in CASE_COLUMNS] == ORDER
    assert len(ORDER) == 100
    assert SCHEMA_VERSION.startswith("1.")


def test_every_column_says_what_it_means_and_numbers_say_their_unit() -> None:
    for columns in (CASE_COLUMNS, *SIDE_FILES.values()):
        for column in columns:
            assert column.meaning, column.name
            if column.kind is Kind.DECIMAL and column.name not in ("value_number",):
                assert column.unit, column.name


def test_the_codebook_has_a_line_for_each_column_of_each_file() -> None:
    text = io.StringIO()

    write_codebook(text, Profile.DATA)

    rows = list(csv.DictReader(io.StringIO(text.getvalue())))
    named = [(row["file"], row["column"]) for row in rows]
    assert named[:100] == [("cases.csv", name) for name in ORDER]
    assert named[100:] == [
        (f"{name}.csv", column.name) for name, columns in SIDE_FILES.items() for column in columns
    ]
    by_name = {row["column"]: row for row in rows[:100]}
    assert by_name["egfr"]["unit"] == "mL/min/1.73 m2"
    assert by_name["egfr"]["type"] == "decimal(0)"
    assert "ambiguous" in by_name["bleeding_risk_class"]["codes"]


def test_what_identifies_a_person_does_not_leave_de_identified() -> None:
    treatment = {column.name: column.privacy for column in CASE_COLUMNS}

    assert treatment["mrn"] is Privacy.DROP
    assert treatment["birth_date"] is Privacy.DROP
    for name in ("case_id", "patient_key", "accession_number", "operator_code", "nurse_code"):
        assert treatment[name] is Privacy.HASH
    for column in CASE_COLUMNS:
        if column.kind in (Kind.DATE, Kind.DATETIME) and column.name != "birth_date":
            assert column.privacy is Privacy.SHIFT, column.name
