"""Tables of other programs into the store: mapped, tried out, merged or skipped, refused rows kept."""

from __future__ import annotations

import csv
from datetime import datetime

import pytest

from irplanner.planning.facts import Patient
from irplanner.services.case_record import with_value
from irplanner.services.importing.imports import (
    Duplicates,
    import_cases,
    is_our_own,
    read_source,
    suggested_mapping,
)
from irplanner.services.importing.refused_rows import write_refused

NOON = datetime(2026, 9, 3, 12)
TABLE = "Accession;Patient ID;Procedure;Weight\nA-1;100234;liver_biopsy;72,5\nA-2;100235;liver_biopsy;80\n"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text(TABLE)
    return path


def take_in(store, path, catalog, **options):
    mapping = suggested_mapping(read_source(path.name, path.read_bytes()).header)
    return import_cases(store, path, catalog, at=NOON, mapping=mapping, **options)


def test_a_mapped_table_comes_in(store, cases, catalog, table):
    report = take_in(store, table, catalog)

    assert (report.read, len(report.added), report.refused) == (2, 2, ())
    [second, first] = cases.find("liver")
    assert (first.accession_number, second.mrn) == ("A-1", "100235")
    assert cases.load(first.case_id).facts.patient.weight_kg == 72.5


def test_a_trial_keeps_nothing(store, cases, catalog, table):
    report = take_in(store, table, catalog, dry_run=True)

    assert (report.read, report.added) == (2, ())
    assert cases.count() == 0


def test_a_case_that_is_here_already_is_skipped(store, cases, catalog, table):
    take_in(store, table, catalog)

    report = take_in(store, table, catalog, duplicates=Duplicates.SKIP)

    assert (report.added, len(report.skipped)) == ((), 2)
    assert cases.count() == 2


def test_merging_fills_in_what_the_row_says_and_leaves_the_rest(store, cases, catalog, table):
    [case_id, _] = take_in(store, table, catalog).added
    record = cases.load(case_id)
    record = cases.save(
        with_value(record, "patient", Patient(mrn="100234", name="DEMO, Anna", weight_kg=70.0))
    )
    cases.save(with_value(record, "indication", "pain"))

    report = take_in(store, table, catalog, duplicates=Duplicates.MERGE)

    after = cases.load(case_id)
    assert len(report.merged) == 2
    assert after.facts.patient.name == "DEMO, Anna"
    assert after.facts.patient.weight_kg == 72.5
    assert after.indication == "pain"


def test_one_refused_row_keeps_all_out_and_is_written_with_its_reason(store, cases, catalog, tmp_path, table):
    table.write_text(TABLE + "A-3;=1+1;no_such_thing;80\n")

    report = take_in(store, table, catalog)
    source = read_source(table.name, table.read_bytes())
    count = write_refused(tmp_path / "refused.csv", source, report.refused)

    assert cases.count() == 0
    assert count == 1
    with (tmp_path / "refused.csv").open(encoding="utf-8-sig", newline="") as file:
        [row] = csv.DictReader(file)
    assert row["line"] == "4"
    assert row["Patient ID"] == "'=1+1"
    assert "no procedure of the content pack" in row["refused_because"]


def test_a_signed_case_is_not_merged_over(store, cases, catalog, table):
    [case_id, _] = take_in(store, table, catalog).added
    cases.save(with_value(cases.load(case_id), "signed_at", NOON))
    table.write_text("Accession;Procedure;Weight\nA-1;liver_biopsy;99\n")

    report = take_in(store, table, catalog, duplicates=Duplicates.MERGE)

    assert len(report.refused) == 1
    assert cases.load(case_id).facts.patient.weight_kg == 72.5


def test_our_own_table_is_known_by_its_columns(store, cases, catalog, tmp_path):
    from irplanner.services.exporting.exports import export_cases

    cases.create()
    export_cases(store, tmp_path / "cases.csv", catalog=catalog)

    assert is_our_own(read_source("cases.csv", (tmp_path / "cases.csv").read_bytes()))
    assert not is_our_own(read_source("t.csv", TABLE.encode()))


def test_a_procedure_may_be_given_by_its_name(store, cases, catalog, table):
    table.write_text(TABLE.replace("liver_biopsy", catalog.procedures["liver_biopsy"].name.upper(), 1))

    report = take_in(store, table, catalog)

    assert report.refused == ()
    assert {cases.load(one).facts.procedure for one in report.added} == {"liver_biopsy"}
