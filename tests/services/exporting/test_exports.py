"""Cases as CSV: what stands in which column, and that files appear whole or not at all."""

from __future__ import annotations

import csv
import re
import stat
from datetime import UTC, date
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest

from irplanner.catalog.catalog import Catalog
from irplanner.errors import EnvironmentFailure, InputError
from irplanner.exchange.csv_columns import CASE_COLUMNS, SIDE_FILES
from irplanner.exchange.csv_export import Profile
from irplanner.models.enums import Pregnancy, Sex
from irplanner.models.store import Store
from irplanner.planning.facts import Allergy, CaseFacts, Patient
from irplanner.services.case_record import CaseRecord, with_value
from irplanner.services.cases import Cases
from irplanner.services.exporting.exports import ExportStopped, Selection, count_cases, export_cases
from tests.services.full_record import RECORD, numbered

BERLIN = ZoneInfo("Europe/Berlin")
FIGURES = {
    "plan_content_pack": "2026.1",
    "plan_egfr": 41.2468,
    "plan_egfr_formula": "ckd_epi_2021",
    "plan_bleeding_sir": "low",
    "plan_checklist_total": 31,
    "plan_checklist_done": 2,
    "plan_checklist_na": 0,
    "plan_checklist_deviations": 1,
}


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def export_one(
    store: Store, catalog: Catalog, folder: Path, profile: Profile = Profile.DATA
) -> dict[str, str]:
    export_cases(store, folder / "cases.csv", catalog=catalog, zone=BERLIN, profile=profile)
    [row] = rows_of(folder / "cases.csv")
    return row


def add_full(store: Store, cases: Cases, record: CaseRecord = RECORD) -> None:
    with store.writing() as connection:
        cases.add_with(connection, record, figures=FIGURES, patient_key="k" * 32)


def test_every_recorded_value_stands_in_its_column(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    add_full(store, cases)

    row = export_one(store, catalog, tmp_path)

    expected = {
        "schema_version": "1.0.0",
        "case_id": "anna-1",
        "record_status": "completed",
        "site_code": "DEMO",
        "content_version": "2026.1",
        "signed_at": "2026-09-04T10:00:00+02:00",
        "patient_key": "k" * 32,
        "mrn": "100234",
        "birth_date": "1982-03-02",
        "age_years": "44.5",
        "sex_at_birth": "female",
        "height_cm": "164",
        "weight_kg": "72.35",
        "patient_class": "day_case",
        "accession_number": "IR-26-0417",
        "procedure_code_local": "uterine_fibroid_embolization",
        "procedure_name": catalog.procedures["uterine_fibroid_embolization"].name,
        "procedure_category": "embolization",
        "additional_procedures": "diagnostic_visceral_angiogram",
        "laterality": "bilateral",
        "target_anatomy": "both uterine arteries",
        "indication": "fibroids of Anna",
        "urgency": "elective",
        "imaging_guidance": "fluoroscopy;cbct",
        "room_code": "IR 1",
        "procedure_date": "2026-09-04",
        "in_room_at": "2026-09-04T07:55:00+02:00",
        "procedure_start_at": "2026-09-04T08:10:00+02:00",
        "procedure_end_at": "2026-09-04T09:02:00+02:00",
        "out_of_room_at": "2026-09-04T09:20:00+02:00",
        "procedure_minutes": "52",
        "delay_reason": "transport",
        "operator_code": "LUN",
        "operator_grade": "consultant",
        "tech_scrub_code": "KIM",
        "tech_circulating_code": "ORT",
        "nurse_code": "BAK",
        "anesthesia_provider_code": "CHO",
        "asa_class": "2",
        "creatinine_mg_dl": "1.5",
        "creatinine_collected_at": "2026-09-03T09:00:00+02:00",
        "egfr": "41",
        "egfr_formula": "ckd_epi_2021",
        "hemoglobin_g_dl": "11.2",
        "platelets_10e9_l": "212",
        "inr": "1.85",
        "coag_collected_at": "2026-09-03T07:00:00+02:00",
        "bleeding_risk_class": "low",
        "contrast_reaction_history": "mild",
        "premedication_given": "yes",
        "pregnancy_status": "excluded",
        "consent_documented": "yes",
        "checklist_version": "2026.1",
        "checklist_items_total": "31",
        "checklist_items_done": "2",
        "checklist_items_na": "0",
        "checklist_deviations": "1",
        "access_site": "radial_artery",
        "access_side": "left",
        "access_guidance": "ultrasound",
        "sheath_size_fr": "5",
        "access_crossover": "false",
        "closure_method": "radial_band",
        "anesthesia_type": "moderate_sedation",
        "sedation_drugs": "midazolam:2:mg",
        "local_anesthetic_mg": "100",
        "antibiotic": "cefazolin@2026-09-04T07:45:00+02:00",
        "contrast_agent": "iodixanol",
        "contrast_mg_i_ml": "320",
        "contrast_volume_ml": "90",
        "contrast_route": "intra_arterial",
        "fluoro_time_min": "14.2",
        "air_kerma_ref_mgy": "812",
        "kap_total_gy_cm2": "96.25",
        "kap_fluoro_gy_cm2": "40",
        "kap_acq_gy_cm2": "56.25",
        "frames_total": "310",
        "dose_source": "typed",
        "xray_unit": "maker|model|IR1",
        "dose_followup": "none",
        "embolics": "calibrated_microspheres:500-700um:4:mL:left uterine artery",
        "embolization_endpoint": "near_stasis",
        "implants_udi": "(01)00812345678901",
        "devices_used": "1",
        "devices_wasted": "0",
        "technical_success": "yes",
        "adverse_event": "true",
        "adverse_event_scheme": "sir_2017",
        "adverse_event_grade": "mild",
        "adverse_event_timing": "within_24h",
        "specimens": "0",
        "disposition": "ward",
        "followup_date": "2026-12-04",
    }
    assert {name: row[name] for name in expected} == expected
    assert re.fullmatch(r"apixaban\w*@2026-09-01T20:00:00\+02:00", row["antithrombotics"])
    assert {name for name, text in row.items() if text == ""} - {"procedure_code_std"} == {"cancel_reason"}


def test_what_is_not_recorded_is_an_empty_cell(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    record = cases.create(CaseFacts(procedure=""))

    row = export_one(store, catalog, tmp_path)

    said = {name: text for name, text in row.items() if text}
    assert set(said) == {"schema_version", "case_id", "record_status", "site_code", "patient_key"}
    assert said["case_id"] == record.case_id


@pytest.mark.parametrize(
    ("path", "value", "column", "text"),
    [
        ("medications", (), "antithrombotics", "none"),
        ("patient.allergies", (), "contrast_reaction_history", "none"),
        ("patient.allergies", (Allergy(agent="latex"),), "contrast_reaction_history", "none"),
        ("patient.allergies", (Allergy(agent="iodinated_contrast"),), "contrast_reaction_history", "unknown"),
        ("patient.sex", Sex.MALE, "pregnancy_status", "not_applicable"),
        ("patient.pregnancy", Pregnancy.UNKNOWN, "pregnancy_status", "unknown"),
        ("anesthesia.drugs", (), "sedation_drugs", "none"),
    ],
)
def test_asked_and_none_is_a_written_word(
    store: Store,
    cases: Cases,
    catalog: Catalog,
    tmp_path: Path,
    path: str,
    value: object,
    column: str,
    text: str,
) -> None:
    cases.save(with_value(cases.create(CaseFacts(procedure="")), path, value))

    assert export_one(store, catalog, tmp_path)[column] == text


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(1982, 9, 4), date(2026, 9, 4), "44"),
        (date(1982, 9, 5), date(2026, 9, 4), "43.9"),
        (date(2026, 9, 4), date(2026, 9, 4), "0"),
        (date(2024, 2, 29), date(2025, 2, 28), "0.9"),
        (date(2024, 2, 29), date(2025, 3, 1), "1"),
    ],
)
def test_the_age_is_never_rounded_up_to_a_birthday(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path, born: date, day: date, age: str
) -> None:
    facts = CaseFacts(procedure="", patient=Patient(birth_date=born))
    when = RECORD.facts.scheduled_at
    assert when is not None
    cases.create(
        msgspec.structs.replace(facts, scheduled_at=when.replace(year=day.year, month=day.month, day=day.day))
    )

    assert export_one(store, catalog, tmp_path)["age_years"] == age


def test_side_files_hold_what_repeats(store: Store, cases: Cases, catalog: Catalog, tmp_path: Path) -> None:
    add_full(store, cases)

    report = export_cases(store, tmp_path / "cases.csv", catalog=catalog, zone=UTC)

    assert [path.name for path in report][1:] == [f"{name}.csv" for name in SIDE_FILES] + ["codebook.csv"]
    assert {path.name: rows for path, rows in report.files.items()} == {
        "cases.csv": 1,
        "devices.csv": 1,
        "embolics.csv": 1,
        "infusions.csv": 0,
        "followups.csv": 0,
        "adverse_events.csv": 0,
        "follow_up_tasks.csv": 0,
        "details.csv": 0,
        "labs.csv": 4,
        "allergies.csv": 1,
        "medications.csv": 2,
        "local_anesthetics.csv": 1,
        "checklist_items.csv": 3,
        "events.csv": 11,
        "audit.csv": 1,
        "codebook.csv": len(CASE_COLUMNS) + sum(map(len, SIDE_FILES.values())),
    }
    [_, platelets, *_] = rows_of(tmp_path / "labs.csv")
    assert platelets == {
        "case_id": "anna-1",
        "position": "1",
        "analyte": "platelets",
        "value": "212",
        "unit": "10*9/L",
        "collected_at": "2026-09-03T07:00:00+00:00",
    }
    [no] = [row for row in rows_of(tmp_path / "checklist_items.csv") if row["state"] == "no"]
    assert (no["item_id"], no["reason"], no["by"]) == ("M2", "DEMO wristband missing", "ORT")


def test_only_this_account_can_read_an_export(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    cases.create()

    for path in export_cases(store, tmp_path / "cases.csv", catalog=catalog):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_lines_end_as_rfc_4180_has_it(store: Store, cases: Cases, catalog: Catalog, tmp_path: Path) -> None:
    cases.save(with_value(cases.create(), "indication", "one\ntwo"))

    export_cases(store, tmp_path / "cases.csv", catalog=catalog)

    content = (tmp_path / "cases.csv").read_bytes()
    assert content.count(b"\r\n") == 2
    assert b'"one\ntwo"' in content
    assert not content.startswith(b"\xef\xbb\xbf")


PAYLOADS = [
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\t=1",
    "\r=1",
    '=HYPERLINK("http://x","y")',
    "＝1",
    "=cmd|' /C calc'!A0",
]


def test_excel_gets_a_mark_and_no_formulas(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    for payload in PAYLOADS:
        cases.save(with_value(cases.create(), "indication", payload))

    export_cases(store, tmp_path / "cases.csv", catalog=catalog, profile=Profile.EXCEL)

    assert (tmp_path / "cases.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert [row["indication"] for row in rows_of(tmp_path / "cases.csv")] == ["'" + text for text in PAYLOADS]


def test_the_data_profile_keeps_every_sign(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    for payload in PAYLOADS:
        cases.save(with_value(cases.create(), "indication", payload))

    export_cases(store, tmp_path / "cases.csv", catalog=catalog)

    assert [row["indication"] for row in rows_of(tmp_path / "cases.csv")] == PAYLOADS


def test_a_negative_number_stays_a_number_in_excel(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    cases.save(with_value(cases.create(), "contrast.volume_ml", -1.5))

    assert export_one(store, catalog, tmp_path, Profile.EXCEL)["contrast_volume_ml"] == "-1.5"


def test_nothing_that_names_the_patient_leaves_de_identified(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    add_full(store, cases, with_value(RECORD, "room_code", "Anna's room"))

    report = export_cases(store, tmp_path / "cases.csv", catalog=catalog, profile=Profile.DEIDENTIFIED)

    exported = b"".join(path.read_bytes() for path in report if path.name != "codebook.csv").lower()
    for secret in (b"anna", b"100234", b"1982-03-02", b"ir-26-0417", b"lun,", b"812345678901"):
        assert secret not in exported
    [row] = rows_of(tmp_path / "cases.csv")
    assert row["procedure_date"] < "2026-09-04"
    assert row["age_years"] == "44.5"
    assert row["creatinine_mg_dl"] == "1.5"
    assert len({row["case_id"] for row in rows_of(tmp_path / "labs.csv")} | {row["case_id"]}) == 1


def test_cases_are_chosen_by_day_and_words(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    for number in range(3):
        add_full(store, cases, numbered(number))
    cases.create(CaseFacts(procedure="liver_biopsy"))
    day = date(2026, 9, 4)

    def chosen(selection: Selection) -> int:
        report = export_cases(store, tmp_path / "cases.csv", catalog=catalog, selection=selection)
        assert report.cases == count_cases(store, selection) == len(rows_of(tmp_path / "cases.csv"))
        return report.cases

    assert chosen(Selection()) == 4
    assert chosen(Selection(first=day, last=day)) == 3
    assert chosen(Selection(first=date(2026, 9, 5))) == 0
    assert chosen(Selection(words="biopsy")) == 1


def test_more_cases_than_are_read_at_once_come_out_once_each(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("irplanner.services.exporting.exports._AT_ONCE", 3)
    for number in range(8):
        add_full(store, cases, numbered(number))

    export_cases(store, tmp_path / "cases.csv", catalog=catalog)

    ids = [row["case_id"] for row in rows_of(tmp_path / "cases.csv")]
    assert ids == [f"anna-{number}" for number in range(8)]


def test_a_stopped_export_leaves_nothing_behind(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    cases.create()
    out = tmp_path / "out"
    out.mkdir()

    with pytest.raises(ExportStopped):
        export_cases(store, out / "cases.csv", catalog=catalog, progress=lambda _done, _all: False)

    assert list(out.iterdir()) == []


def test_an_export_that_fails_leaves_the_last_one_in_place(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    cases.create()
    out = tmp_path / "out"
    out.mkdir()
    export_cases(store, out / "cases.csv", catalog=catalog)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    cases.create()

    with pytest.raises(ExportStopped):
        export_cases(store, out / "cases.csv", catalog=catalog, progress=lambda _done, _all: False)

    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_file_that_is_not_ours_is_never_replaced(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    (tmp_path / "labs.csv").write_text("patient;potassium\n")

    with pytest.raises(InputError, match=r"labs\.csv is in the way"):
        export_cases(store, tmp_path / "cases.csv", catalog=catalog)

    assert (tmp_path / "labs.csv").read_text() == "patient;potassium\n"


@pytest.mark.parametrize("name", ["cases.txt", "labs.csv", "codebook.csv"])
def test_a_name_that_cannot_be_the_case_file_is_refused(
    store: Store, catalog: Catalog, tmp_path: Path, name: str
) -> None:
    with pytest.raises(InputError):
        export_cases(store, tmp_path / name, catalog=catalog)


def test_a_folder_that_is_not_there_is_named(store: Store, catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match="No such file or directory"):
        export_cases(store, tmp_path / "none" / "cases.csv", catalog=catalog)


def test_an_export_is_noted_with_who_and_how_many(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    cases.create()

    export_cases(store, tmp_path / "cases.csv", catalog=catalog, actor="M. Ortiz")

    from irplanner.services.audit_trail import last_of

    with store.reading() as connection:
        line = last_of(connection, "store", "cases")
    assert line is not None
    assert (line.actor, line.action) == ("M. Ortiz", "export")
    assert line.after is not None and line.after["cases"] == 1
