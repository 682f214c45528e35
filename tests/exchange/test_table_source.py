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


SPANISH = (
    "Nº Historia;Número de historia;Fecha de nacimiento;Sexo;Procedimiento;Fecha;Lado;Kerma aire;PDA;Peso\r\n"
    ";100234;02.03.1982;Mujer;liver_biopsy;04.09.2026;Izquierdo;1.812,5;96,25;72,5\r\n"
    ";100235;;Hombre;liver_biopsy;05.09.2026;derecha;1.204;1.000,5;80\r\n"
)
GERMAN = (
    "Patientennummer;Geburtsdatum;Geschlecht;Eingriff;Datum;Seite;Technischer Erfolg;Größe\r\n"
    "7;02.03.1982;weiblich;liver_biopsy;46269;links;Ja;164,5\r\n"
)


def test_spanish_columns_words_and_decimal_commas_become_ours():
    table = rows_of(SPANISH.encode(), suggested_mapping(read_source("a.csv", SPANISH.encode()).header))

    assert table.faults == []
    first, second = (row.values for row in table.rows)
    assert (first["mrn"], first["sex_at_birth"], first["laterality"]) == ("100234", "female", "left")
    assert (first["air_kerma_ref_mgy"], first["kap_total_gy_cm2"], first["weight_kg"]) == (
        1812.5,
        96.25,
        72.5,
    )
    assert (second["air_kerma_ref_mgy"], second["kap_total_gy_cm2"], second["laterality"]) == (
        1204,
        1000.5,
        "right",
    )
    assert str(first["procedure_date"]) == "2026-09-04"


def test_german_columns_and_day_numbers_of_a_spreadsheet_become_ours():
    table = rows_of(GERMAN.encode(), suggested_mapping(read_source("a.csv", GERMAN.encode()).header))

    assert table.faults == []
    [row] = table.rows
    assert (row.values["sex_at_birth"], row.values["laterality"]) == ("female", "left")
    assert (row.values["technical_success"], row.values["height_cm"]) == ("yes", 164.5)
    assert str(row.values["procedure_date"]) == "2026-09-04"


@pytest.mark.parametrize(
    ("cells", "read"),
    [
        (('"1,234"', '"12,5"'), [1.234, 12.5]),
        (('"1,234"', "12.5"), [1234.0, 12.5]),
        (('"1,234.5"', "7"), [1234.5, 7.0]),
        (('"0,125"', "1.234"), [0.125, 1234.0]),
        (("1.234", "7"), [1.234, 7.0]),
    ],
)
def test_a_comma_means_what_the_rest_of_the_table_shows(cells, read):
    content = "Patient ID,Kerma\r\n" + "".join(f"{at},{cell}\r\n" for at, cell in enumerate(cells))

    table = rows_of(content.encode())

    assert table.faults == []
    assert [row.values["air_kerma_ref_mgy"] for row in table.rows] == read


@pytest.mark.parametrize("cells", [('"1,234"', "7"), ('"1,234"', '"12,5"', "12.5")])
def test_a_comma_with_two_readings_is_refused(cells):
    content = "Patient ID,Kerma\r\n" + "".join(f"{at},{cell}\r\n" for at, cell in enumerate(cells))

    table = rows_of(content.encode())

    assert (table.faults[0].line, table.faults[0].column) == (2, "air_kerma_ref_mgy")


def test_a_letter_that_is_a_grade_stays_a_letter():
    content = b"Patient ID,Grade\r\n1,F\r\n"

    table = rows_of(content, {"Patient ID": "mrn", "Grade": "adverse_event_grade"})

    assert table.rows[0].values["adverse_event_grade"] == "F"


@pytest.mark.parametrize(("is_1904", "day"), [(False, "2026-09-04"), (True, "2030-09-05")])
def test_a_workbook_counts_days_from_its_own_beginning(is_1904, day):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    if is_1904:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append(["Patient ID", "Date"])
    book.active.append(["1", 46269])
    content = io.BytesIO()
    book.save(content)

    table = rows_of(content.getvalue())

    assert str(table.rows[0].values["procedure_date"]) == day
