"""Cases from files: all or nothing, and what went out comes back."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.exchange.csv_export import Profile
from irplanner.models.enums import Answer
from irplanner.models.store import Store, open_store
from irplanner.planning.facts import (
    Allergy,
    CaseFacts,
    ChecklistAnswer,
    Device,
    Embolic,
    Medication,
    Team,
)
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_story.adverse_events import AdverseEvents
from irplanner.services.case_story.follow_up import FollowUp
from irplanner.services.cases import Cases
from irplanner.services.exporting.exports import export_cases
from irplanner.services.importing.imports import Duplicates, ImportReport, import_cases
from tests.services.any_record import TEXTS
from tests.services.exporting.test_exports import add_full
from tests.services.full_record import RECORD, tell

NOON = datetime(2026, 9, 3, 12)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def second(tmp_path: Path, empty_store: Path) -> Iterator[Store]:
    shutil.copy(empty_store, tmp_path / "second.db")
    store = open_store(tmp_path / "second.db")
    yield store
    store.close()


def take_in(store: Store, path: Path, catalog: Catalog, **options: object) -> ImportReport:
    return import_cases(store, path, catalog, at=NOON, zone=BERLIN, **options)  # type: ignore[arg-type]


def out_of(store: Store, folder: Path, catalog: Catalog, profile: Profile = Profile.DATA) -> dict[str, bytes]:
    folder.mkdir()
    report = export_cases(store, folder / "cases.csv", catalog=catalog, zone=BERLIN, profile=profile)
    return {path.name: path.read_bytes() for path in report if path.name != "audit.csv"}


@pytest.mark.parametrize("profile", [Profile.DATA, Profile.EXCEL])
def test_export_import_export_gives_the_same_bytes(
    store: Store, second: Store, cases: Cases, catalog: Catalog, tmp_path: Path, profile: Profile
) -> None:
    add_full(store, cases)
    tell(store, "anna-1")
    cases.create(CaseFacts(procedure="liver_biopsy", medications=()))
    first_files = out_of(store, tmp_path / "one", catalog, profile)

    report = take_in(second, tmp_path / "one" / "cases.csv", catalog)

    assert (report.read, len(report.added), report.refused) == (2, 2, ())
    assert out_of(second, tmp_path / "two", catalog, profile) == first_files


def test_a_case_comes_back_with_all_the_files_hold(
    store: Store, second: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    add_full(store, cases)
    out_of(store, tmp_path / "one", catalog)

    take_in(second, tmp_path / "one" / "cases.csv", catalog)

    back = Cases(second, catalog).load("anna-1")
    assert back.facts.medications is not None
    assert back.facts.medications[0].dose_times == ("08:00", "20:00")
    assert back.facts.embolics == RECORD.facts.embolics
    assert back.facts.devices == RECORD.facts.devices
    assert back.facts.patient.allergies == RECORD.facts.patient.allergies
    assert back.facts.checklist["M38"].value == 118.0
    assert back.times.arrival_at == datetime(2026, 9, 4, 6, 30, tzinfo=BERLIN)
    assert back.outcome == RECORD.outcome
    assert back.facts.patient.name is None  # names never leave in a CSV


def test_events_and_tasks_keep_their_author_and_a_second_import_adds_none(
    store: Store, second: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    add_full(store, cases)
    tell(store, "anna-1")
    out_of(store, tmp_path / "one", catalog)

    take_in(second, tmp_path / "one" / "cases.csv", catalog, actor="somebody else")
    take_in(second, tmp_path / "one" / "cases.csv", catalog, duplicates=Duplicates.MERGE)

    events = AdverseEvents(second, Cases(second, catalog), catalog).of_case("anna-1")
    assert [(event.grade, event.recorded_by) for event in events] == [("2", "small hematoma"), (None, "")]
    assert events[0].recorded_at == datetime(2026, 9, 5, 7, 30, 0, 250_000, tzinfo=UTC)
    tasks = FollowUp(second, Cases(second, catalog)).of_case("anna-1")
    assert [(task.kind, task.is_open, task.done_on) for task in tasks] == [
        ("call", False, date(2026, 9, 8)),
        ("other", False, None),
    ]


@pytest.mark.parametrize(
    ("name", "header", "row", "reason"),
    [
        ("adverse_events", "case_id,scheme,grade", "anna-1,sir_2017,9", "has no grade '9'"),
        ("adverse_events", "case_id,grade", "anna-1,2", "names no scale"),
        ("adverse_events", "case_id,text", "anna-1,", "says nothing"),
        ("follow_up_tasks", "case_id,kind,text", "anna-1,call,ring her", "lacks kind, day or words"),
    ],
)
def test_an_event_that_cannot_be_keeps_the_file_out(
    store: Store,
    second: Store,
    cases: Cases,
    catalog: Catalog,
    tmp_path: Path,
    name: str,
    header: str,
    row: str,
    reason: str,
) -> None:
    add_full(store, cases)
    out_of(store, tmp_path / "one", catalog)
    (tmp_path / "one" / f"{name}.csv").write_text(f"{header}\r\n{row}\r\n")

    report = take_in(second, tmp_path / "one" / "cases.csv", catalog)

    assert report.added == ()
    assert [reason in fault.reason for fault in report.refused] == [True]


def with_text(text: str) -> CaseRecord:
    """Return the full case with the same text in every field that people type into."""
    facts = RECORD.facts
    replace = msgspec.structs.replace
    facts = replace(
        facts,
        patient=replace(
            facts.patient, mrn=text, allergies=(Allergy(agent="iodinated_contrast", reaction=text),)
        ),
        medications=(Medication(drug=text or "x", indication=text),),
        team=Team(operator=text, technologist=text, nurse=text, anesthesia=text),
        devices=(Device(kind="stent", name=text, udi=text, lot=text),),
        embolics=(Embolic(material="metal_coil", territory=text, via=text),),
        checklist={"M1": ChecklistAnswer(answer=Answer.VALUE, value=text, reason=text, by=text)},
    )
    return replace(
        RECORD,
        facts=facts,
        indication=text,
        target_anatomy=text,
        room_code=text,
        accession_number=text,
        delay_reason=text,
        cancel_reason=text,
        given=replace(RECORD.given, antibiotic_agent=text),
    )


@settings(max_examples=6, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(text=TEXTS, profile=st.sampled_from([Profile.DATA, Profile.EXCEL]))
@example(text='"quoted";a:b@c', profile=Profile.EXCEL)
@example(text="=1+1", profile=Profile.EXCEL)
@example(text="'=1+1", profile=Profile.EXCEL)
@example(text="\r\n", profile=Profile.DATA)
@example(text="none", profile=Profile.DATA)
@example(text="\u202eשלום 👩\u200d⚕️", profile=Profile.DATA)
def test_any_text_goes_out_and_comes_back_the_same(
    catalog: Catalog,
    tmp_path_factory: pytest.TempPathFactory,
    empty_store: Path,
    text: str,
    profile: Profile,
) -> None:
    folder = tmp_path_factory.mktemp("trip")
    for name in ("one.db", "two.db"):
        shutil.copy(empty_store, folder / name)
    one, two = open_store(folder / "one.db"), open_store(folder / "two.db")
    add_full(one, Cases(one, catalog, zone=BERLIN), with_text(text))
    tell(one, "anna-1", text if text.strip() else "x")
    first_files = out_of(one, folder / "first", catalog, profile)

    report = take_in(two, folder / "first" / "cases.csv", catalog)

    assert report.refused == ()
    assert out_of(two, folder / "again", catalog, profile) == first_files
    one.close()
    two.close()


def write_rows(path: Path, *rows: dict[str, str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def test_one_refused_row_keeps_the_whole_file_out(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    path = tmp_path / "in.csv"
    write_rows(
        path,
        {"case_id": "a", "procedure_code_local": "liver_biopsy", "weight_kg": "72"},
        {"case_id": "b", "procedure_code_local": "liver_biopsy", "weight_kg": "heavy"},
        {"case_id": "c", "procedure_code_local": "no_such", "weight_kg": "72"},
        {"case_id": "a", "procedure_code_local": "liver_biopsy", "weight_kg": "72"},
    )

    report = take_in(store, path, catalog)

    assert [(fault.line, fault.column) for fault in report.refused] == [
        (3, "weight_kg"),
        (4, "procedure_code_local"),
        (5, ""),
    ]
    assert "is in the store already" in report.refused[2].reason
    assert (report.read, report.added) == (4, ())
    assert cases.find() == []


def test_a_dry_run_keeps_nothing(store: Store, cases: Cases, catalog: Catalog, tmp_path: Path) -> None:
    write_rows(tmp_path / "in.csv", {"case_id": "a", "procedure_code_local": "liver_biopsy"})

    report = take_in(store, tmp_path / "in.csv", catalog, dry_run=True)

    assert (report.read, report.added, report.refused) == (1, (), ())
    assert cases.find() == []


def test_a_part_of_the_columns_is_enough_and_the_rest_stays_unknown(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    write_rows(
        tmp_path / "in.csv",
        {
            "case_id": "a",
            "procedure_code_local": "liver_biopsy",
            "procedure_date": "2026-09-04",
            "inr": "1.9",
            "coag_collected_at": "2026-09-03T09:00:00",
            "antithrombotics": "apixaban@2026-09-01T20:00:00",
            "contrast_reaction_history": "none",
        },
    )

    take_in(store, tmp_path / "in.csv", catalog)

    facts = cases.load("a").facts
    assert facts.scheduled_at == datetime(2026, 9, 4)
    assert [(lab.test, lab.value, lab.unit) for lab in facts.labs] == [("inr", 1.9, "1")]
    assert facts.medications is not None and facts.medications[0].drug == "apixaban"
    assert facts.patient.allergies is None  # nothing was said about other allergies


def test_none_without_the_side_file_does_not_become_takes_nothing(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    write_rows(
        tmp_path / "in.csv",
        {"case_id": "a", "procedure_code_local": "liver_biopsy", "antithrombotics": "none"},
    )

    take_in(store, tmp_path / "in.csv", catalog)

    assert cases.load("a").facts.medications is None


def test_a_fault_in_a_side_file_names_that_file(store: Store, catalog: Catalog, tmp_path: Path) -> None:
    write_rows(tmp_path / "in.csv", {"case_id": "a", "procedure_code_local": "liver_biopsy"})
    write_rows(tmp_path / "labs.csv", {"case_id": "a", "analyte": "inr", "value": "x"})

    report = take_in(store, tmp_path / "in.csv", catalog)

    assert next(map(str, report.refused)).startswith("line 2, labs.csv value: 'x' is no number")


def test_a_file_of_someone_elses_beside_the_cases_is_left_alone(
    store: Store, catalog: Catalog, tmp_path: Path
) -> None:
    write_rows(tmp_path / "in.csv", {"case_id": "a", "procedure_code_local": "liver_biopsy"})
    (tmp_path / "labs.csv").write_text("patient,potassium\n1,4\n")

    assert take_in(store, tmp_path / "in.csv", catalog).added == ("a",)


def case_json(**fields: object) -> str:
    return json.dumps({"schema": "irplanner.case/1", "procedure": "liver_biopsy", **fields})


def test_case_json_comes_in_planned(store: Store, cases: Cases, catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(case_json(id="a", scheduled_at="2026-09-04T08:00"))

    report = take_in(store, tmp_path / "a.json", catalog)

    assert report.added == ("a",)
    [row] = cases.find()
    assert row.readiness_percent is not None


def test_json_lines_are_refused_by_line(store: Store, cases: Cases, catalog: Catalog, tmp_path: Path) -> None:
    lines = [case_json(id="a"), case_json(id="b", procedure="no_such"), '{"schema": 1}', case_json(id="a")]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))

    report = take_in(store, tmp_path / "a.jsonl", catalog)

    assert [fault.line for fault in report.refused] == [2, 3, 4]
    assert report.read == 4
    assert cases.find() == []


@pytest.mark.parametrize("kind", ["fhir", "rdsr", "hl7"])
def test_formats_of_later_versions_are_refused_clearly(
    store: Store, catalog: Catalog, tmp_path: Path, kind: str
) -> None:
    (tmp_path / "x").write_text("")

    with pytest.raises(InputError, match=f"does not read {kind} files"):
        take_in(store, tmp_path / "x", catalog, kind=kind)


def test_an_ending_that_says_nothing_asks_for_the_format(
    store: Store, catalog: Catalog, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match=r"Say it with --as csv\|cases"):
        take_in(store, tmp_path / "x.bin", catalog)


def test_a_file_that_is_not_there_is_named(store: Store, catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no file"):
        take_in(store, tmp_path / "x.csv", catalog)
