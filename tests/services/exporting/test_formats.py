"""Workbooks and Parquet hold what the CSV holds, numbers as numbers and no formulas."""

from __future__ import annotations

import pytest

from irplanner.errors import InputError
from irplanner.exchange.csv_export import Profile
from irplanner.planning.facts import CaseFacts, Contrast, Device, Patient
from irplanner.services.exporting import formats
from irplanner.services.exporting.exports import export_cases
from irplanner.services.exporting.formats import Format, write_other
from irplanner.services.exporting.range_report import range_report
from irplanner.services.search.language import Query, read_query


@pytest.fixture
def write_csv(store, cases, catalog):
    for number in range(3):
        record = cases.create(
            CaseFacts(
                procedure="liver_biopsy",
                patient=Patient(mrn=f"00{number}", weight_kg=72.5 + number),
                contrast=Contrast(volume_ml=90.0 if number else None),
                devices=(Device(kind="stent", name="=1+1"),),
            )
        )
        assert record

    def write(out):
        return tuple(export_cases(store, out, catalog=catalog, profile=Profile.EXCEL))

    return write


def test_a_workbook_has_a_sheet_a_table_numbers_as_numbers_and_no_formula(write_csv, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")

    [path] = write_other(tmp_path / "cases.xlsx", Format.XLSX, write_csv)

    book = openpyxl.load_workbook(path)
    assert book.sheetnames[:2] == ["cases", "devices"]
    header, first, *_ = book["cases"].iter_rows(values_only=True)
    row = dict(zip(header, first, strict=True))
    assert (row["mrn"], row["weight_kg"], row["contrast_volume_ml"]) == ("000", 72.5, None)
    [name] = [cell for cell in next(book["devices"].iter_rows(min_row=2)) if cell.value == "=1+1"]
    assert name.data_type == "s"
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith("cases.x")] == ["cases.xlsx"]


def test_parquet_has_a_file_a_table_with_typed_columns(write_csv, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")

    files = write_other(tmp_path / "cases.parquet", Format.PARQUET, write_csv)

    table = parquet.read_table(files[0])
    assert table.column("weight_kg").to_pylist() == [72.5, 73.5, 74.5]
    assert table.column("mrn").to_pylist() == ["000", "001", "002"]
    assert (tmp_path / "devices.parquet").exists()


def test_a_format_without_its_library_says_what_to_install(write_csv, tmp_path, monkeypatch):
    monkeypatch.setattr(formats, "formats_at_hand", lambda: (Format.CSV,))

    with pytest.raises(InputError, match=r"irplanner\[xlsx\]"):
        write_other(tmp_path / "cases.xlsx", Format.XLSX, write_csv)

    assert not (tmp_path / "cases.xlsx").exists()


def test_the_report_gives_cases_days_and_the_ends_of_every_figure(write_csv, store):
    report = range_report(store, Query())

    assert (report.cases, report.without_date, report.without_mrn) == (3, 3, 0)
    [contrast] = [one for one in report.ranges if one.column == "contrast_volume_ml"]
    assert (contrast.filled, contrast.low, contrast.high) == (2, 90.0, 90.0)
    assert range_report(store, read_query("nobody")).cases == 0
