"""Nothing that names a person of the demo day leaves in a de-identified export: every byte is looked at."""

from __future__ import annotations

import csv
import re
from datetime import date, datetime

import msgspec
import pytest

from irplanner.exchange.csv_export import Profile
from irplanner.services.case_record import with_value
from irplanner.services.demo_day import demo_records
from irplanner.services.exports import export_cases
from irplanner.services.plans import plan_for

DAY = date(2026, 9, 4)
# Written in names as anybody's words; they name nobody.
NOT_NAMES = {"demo"}


@pytest.fixture(scope="module")
def exported(tmp_path_factory, catalog):
    """The files of the demo day, its free texts full of names, and the records they were made from."""
    from irplanner.models.store import open_store
    from irplanner.services.cases import Cases

    folder = tmp_path_factory.mktemp("demo")
    store = open_store(folder / "cases.db")
    cases = Cases(store, catalog, actor="M. Ortiz")
    records = []
    for number, record in enumerate(demo_records(DAY)):
        patient = record.facts.patient
        record = with_value(record, "accession_number", record.accession_number or f"IR-26-{9000 + number}")
        record = with_value(
            record, "room_code", f"{patient.name}'s room" if number == 0 else record.room_code
        )
        record = with_value(record, "notes", f"{patient.name}, MRN {patient.mrn}, born {patient.birth_date}")
        record = with_value(record, "indication", f"as {patient.name} said")
        records.append(cases.add(record, plan=plan_for(record, catalog, datetime(2026, 9, 3, 12))))
    (folder / "out").mkdir()
    report = export_cases(store, folder / "out" / "cases.csv", catalog=catalog, profile=Profile.DEIDENTIFIED)
    store.close()
    return records, list(report)


def written_ways(day: date) -> set[str]:
    return {f"{day:%Y-%m-%d}", f"{day:%Y%m%d}", f"{day:%d.%m.%Y}", f"{day:%m/%d/%Y}", f"{day:%d/%m/%Y}"}


def test_no_file_holds_a_name_a_number_or_a_birth_date(exported):
    records, files = exported
    assert len(records) >= 12
    secrets = set()
    for record in records:
        patient = record.facts.patient
        words = re.findall(r"\w+", (patient.name or "").casefold())
        secrets |= {word for word in words if len(word) > 2} - NOT_NAMES
        secrets |= {text.casefold() for text in (patient.mrn, record.accession_number) if text}
        if patient.birth_date:
            secrets |= written_ways(patient.birth_date)

    found = []
    for path in files:
        content = path.read_bytes().decode("utf-8").casefold()
        words = set(re.findall(r"\w+", content))
        for secret in secrets:
            is_in = secret in words if secret.isalpha() else secret in content
            if is_in:
                found.append((path.name, secret))

    assert len(secrets) > 30
    assert found == []


def test_the_data_profile_of_the_same_cases_holds_them(exported, tmp_path, catalog):
    """The search above can fail: what is looked for is in the other profile."""
    from irplanner.models.store import open_store

    records, files = exported
    store = open_store(files[0].parent.parent / "cases.db")
    report = export_cases(store, tmp_path / "cases.csv", catalog=catalog)
    store.close()

    content = b"".join(path.read_bytes() for path in report).decode("utf-8")
    for record in records:
        assert record.accession_number in content
        assert record.facts.patient.mrn is None or record.facts.patient.mrn in content


def test_keys_join_the_files_and_dates_keep_their_distance(exported):
    records, [cases_file, *others] = exported
    with cases_file.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    keys = {row["case_id"] for row in rows}

    for path in others:
        if path.name == "codebook.csv":
            continue
        with path.open(encoding="utf-8", newline="") as file:
            assert {row["case_id"] for row in csv.DictReader(file)} <= keys
    assert all(row["procedure_date"] < DAY.isoformat() for row in rows if row["procedure_date"])
    assert all(row["mrn"] == row["birth_date"] == row["indication"] == "" for row in rows)
    assert msgspec.structs.asdict(records[0])["case_id"] not in keys
