"""Nothing that names a person of the demo day leaves in a de-identified export: every byte is looked at,
those of workbooks and Parquet files as they are unpacked."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import msgspec
import pytest

from irplanner.exchange.csv_export import Profile
from irplanner.models.store import open_store
from irplanner.services.case_record import with_value
from irplanner.services.cases import Cases
from irplanner.services.demo.demo_day import demo_records
from irplanner.services.exporting.exports import export_cases
from irplanner.services.exporting.formats import Format, write_other
from irplanner.services.plans import plan_for
from tests.services.full_record import tell

DAY = date(2026, 9, 4)
# Written in names as anybody's words; they name nobody.
NOT_NAMES = {"demo"}


@pytest.fixture(scope="module")
def exported(tmp_path_factory, catalog):
    """The files of the demo day, its free texts full of names, and the records they were made from."""
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
        tell(store, record.case_id, f"{patient.name} ({patient.mrn}) said so")
    (folder / "out").mkdir()
    report = export_cases(store, folder / "out" / "cases.csv", catalog=catalog, profile=Profile.DEIDENTIFIED)
    store.close()
    return records, list(report)


def written_ways(day: date) -> set[str]:
    return {f"{day:%Y-%m-%d}", f"{day:%Y%m%d}", f"{day:%d.%m.%Y}", f"{day:%m/%d/%Y}", f"{day:%d/%m/%Y}"}


def secrets_of(records) -> set[str]:
    """Return what must not leave: name words, MRNs, accession numbers, birth dates in the usual ways."""
    secrets = set()
    for record in records:
        patient = record.facts.patient
        words = re.findall(r"\w+", (patient.name or "").casefold())
        secrets |= {word for word in words if len(word) > 2} - NOT_NAMES
        secrets |= {text.casefold() for text in (patient.mrn, record.accession_number) if text}
        if patient.birth_date:
            secrets |= written_ways(patient.birth_date)
    return secrets


def found_in(contents: dict[str, str], secrets: set[str]) -> list[tuple[str, str]]:
    """Return the secrets that stand in a content, names as whole words, with where."""
    found = []
    for name, text in contents.items():
        content = text.casefold()
        words = set(re.findall(r"\w+", content))
        found += [
            (name, secret)
            for secret in sorted(secrets)
            if (secret in words if secret.isalpha() else secret in content)
        ]
    return found


def test_no_file_holds_a_name_a_number_or_a_birth_date(exported):
    records, files = exported
    assert len(records) >= 12
    secrets = secrets_of(records)

    found = found_in({path.name: path.read_bytes().decode("utf-8") for path in files}, secrets)

    assert len(secrets) > 30
    assert found == []
    by_name = {path.stem: path.read_text(encoding="utf-8").count("\n") for path in files}
    assert (by_name["adverse_events"], by_name["follow_up_tasks"]) == (2 * len(records) + 1,) * 2


@pytest.mark.parametrize("form", [Format.XLSX, Format.PARQUET])
@pytest.mark.parametrize("profile", [Profile.DEIDENTIFIED, Profile.DATA])
def test_no_workbook_and_no_parquet_file_holds_one_either(exported, tmp_path, catalog, form, profile):
    pytest.importorskip("xlsxwriter" if form is Format.XLSX else "pyarrow")
    records, files = exported
    store = open_store(files[0].parent.parent / "cases.db")

    def write_csv(out: Path) -> tuple[Path, ...]:
        return tuple(export_cases(store, out, catalog=catalog, profile=profile))

    written = write_other(tmp_path / f"cases.{form.value}", form, write_csv)
    store.close()

    contents = {f"{path.name} {part}": text for path in written for part, text in unpacked(path)}
    found = found_in(contents, secrets_of(records))
    assert sum(map(len, contents.values())) > 50_000
    assert bool(found) is (profile is Profile.DATA)  # the search can fail: the data profile holds them


def unpacked(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the parts of a file as text: its bytes as they are, zip entries and Parquet columns unpacked."""
    yield "as it is", path.read_bytes().decode("latin-1")
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as entries:
            for entry in entries.namelist():
                yield entry, entries.read(entry).decode("utf-8")
    else:
        from pyarrow import parquet

        table = parquet.read_table(path)
        yield "schema", str(table.schema)
        for name in table.column_names:
            yield name, "\n".join(str(value) for value in table.column(name).to_pylist())


def test_the_data_profile_of_the_same_cases_holds_them(exported, tmp_path, catalog):
    """The search above can fail: what is looked for is in the other profile."""

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
