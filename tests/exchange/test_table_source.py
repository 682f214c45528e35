"""Tables of other programs: CSV and Excel, columns recognized, words made ours where it is plain."""

from __future__ import annotations

import io
import zipfile

import pytest

from irplanner.errors import InputError
from irplanner.exchange.csv_columns import CASE_COLUMNS
from irplanner.exchange.csv_import import read_table
from irplanner.exchange.table_source import mapped_csv, read_source, suggested_mapping

FOREIGN = (
    "Patient ID;DOB;Sex;Procedure;Exam date;Air kerma;Adverse event;Comment\r\n"
    "100234;02.03.1982;F;liver_biopsy;04.09.2026;812,5;yes;fine\r\n"
    '100235;;m;liver_biopsy;2026-09-05;;no;"two\nlines"\r\n'
    ";;;;;;;\r\n"
    "100236;;x;liver_biopsy;03/04/2026;;;\r\n"
)


def rows_of(content, mapping=None):
    source = read_source("table.csv", content)
    mapping = mapping or suggested_mapping(source.header) | {"Adverse event": "adverse_event"}
    return read_table(mapped_csv(source, mapping), CASE_COLUMNS, needed=())


def test_columns_are_recognized_by_what_programs_call_them():
    source = read_source("table.csv", FOREIGN.encode())

    assert suggested_mapping(source.header) == {
        "Patient ID": "mrn",
        "DOB": "birth_date",
        "Sex": "sex_at_birth",
        "Procedure": "procedure_code_local",
        "Exam date": "procedure_date",
        "Air kerma": "air_kerma_ref_mgy",
        "Adverse event": "adverse_event",
    }


def test_words_days_and_numbers_become_ours():
    table = rows_of(FOREIGN.encode())

    first = table.rows[0].values
    assert str(first["birth_date"]) == "1982-03-02"
    assert first["sex_at_birth"] == "female"
    assert first["air_kerma_ref_mgy"] == 812.5
    assert first["adverse_event"] is True


def test_what_has_two_readings_is_refused_where_it_stands():
    table = rows_of(FOREIGN.encode())

    assert [(fault.line, fault.column) for fault in table.faults] == [
        (6, "sex_at_birth"),
        (6, "procedure_date"),
    ]


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_separator_is_found(sign):
    content = sign.join(("mrn", "procedure")) + "\n" + sign.join(("1", "liver_biopsy"))

    assert read_source("t.csv", content.encode()).header == ("mrn", "procedure")


def test_utf_16_as_excel_saves_unicode_text_is_read():
    assert read_source("t.txt", "mrn\tName\n1\tÉlise".encode("utf-16")).rows == ((2, ("1", "Élise")),)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no header"),
        (b"a,b\n\x00", "NUL"),
        (b"\xff\x41\xfe", "not UTF-8"),
        (b'a,b\n"x', "line 2"),
        (b"PK\x03\x04 no archive", "broken archive"),
    ],
)
def test_what_is_no_table_is_refused_by_name(content, said):
    with pytest.raises(InputError, match=said):
        read_source("table.csv", content)


def test_a_workbook_is_read_with_its_days_and_numbers():
    openpyxl = pytest.importorskip("openpyxl")
    from datetime import datetime

    book = openpyxl.Workbook()
    book.active.append(["MRN", "Procedure", "Date", "Weight", "Adverse event"])
    book.active.append([100234, "liver_biopsy", datetime(2026, 9, 4), 72.5, True])
    content = io.BytesIO()
    book.save(content)

    source = read_source("cases.xlsx", content.getvalue())
    table = read_table(mapped_csv(source, suggested_mapping(source.header)), CASE_COLUMNS, needed=())

    assert table.faults == []
    values = table.rows[0].values
    assert values["mrn"] == "100234"
    assert str(values["procedure_date"]) == "2026-09-04"
    assert values["weight_kg"] == 72.5
    assert values["adverse_event"] is True


def test_a_workbook_that_would_burst_is_refused_before_it_is_unpacked():
    pytest.importorskip("openpyxl")
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 30_000_000)

    with pytest.raises(InputError, match="would unpack"):
        read_source("bomb.xlsx", content.getvalue())
