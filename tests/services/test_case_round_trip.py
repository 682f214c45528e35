"""What is saved comes back as it was, whatever it was."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.models.store import open_store
from irplanner.planning.facts import Allergy, CaseFacts, ChecklistAnswer, Patient
from irplanner.services.case_record import CaseRecord, with_value
from irplanner.services.case_store.case_columns import CASES, COLUMNS, LINES
from irplanner.services.cases import Cases
from tests.services.any_record import RECORDS

SOME = settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking a whole record takes minutes
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.function_scoped_fixture,
        HealthCheck.data_too_large,
    ],
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, catalog: Catalog) -> Iterator[Cases]:
    store = open_store(tmp_path_factory.mktemp("store") / "cases.db")
    yield Cases(store, catalog)
    store.close()


def content(record: CaseRecord) -> CaseRecord:
    return msgspec.structs.replace(record, revision=0, created_at=None, updated_at=None)


def read_anew(cases: Cases, case_id: str) -> CaseRecord:
    return Cases(cases._store, cases._catalog).load(case_id)


@SOME
@given(record=RECORDS)
def test_a_record_comes_back_as_it_was_saved(shared: Cases, record: CaseRecord) -> None:
    shared.add(record)

    assert content(shared.load(record.case_id)) == content(record)


@SOME
@given(first=RECORDS, second=RECORDS)
def test_a_change_leaves_exactly_the_new_record(shared: Cases, first: CaseRecord, second: CaseRecord) -> None:
    saved = shared.add(msgspec.structs.replace(first, signed_at=None))  # a signed one is not changed
    facts = msgspec.structs.replace(second.facts, id=first.case_id)
    wanted = msgspec.structs.replace(second, case_id=first.case_id, facts=facts, revision=saved.revision)

    saved = shared.save(wanted)

    assert content(read_anew(shared, first.case_id)) == content(wanted)
    assert content(saved) == content(wanted)


@pytest.mark.slow
@settings(SOME, max_examples=500)
@given(first=RECORDS, second=RECORDS)
def test_five_hundred_changes_leave_exactly_the_new_record(
    shared: Cases, first: CaseRecord, second: CaseRecord
) -> None:
    saved = shared.add(msgspec.structs.replace(first, signed_at=None))  # a signed one is not changed
    facts = msgspec.structs.replace(second.facts, id=first.case_id)
    wanted = msgspec.structs.replace(second, case_id=first.case_id, facts=facts, revision=saved.revision)

    shared.save(wanted)

    assert content(read_anew(shared, first.case_id)) == content(wanted)


def test_every_field_has_one_place_in_the_tables() -> None:
    columns = list(COLUMNS.values()) + [lines.recorded for lines in LINES if lines.recorded]

    assert len(set(columns)) == len(columns)
    assert set(columns) <= set(CASES.columns.keys())


def test_every_column_is_the_place_of_a_field_or_kept_by_the_store() -> None:
    placed = set(COLUMNS.values()) | {lines.recorded for lines in LINES if lines.recorded}
    kept = {
        "id",
        "case_id",
        "patient_id",
        "revision",
        "created_at",
        "updated_at",
        "suggested",
        "content_seal",
    }
    shown = {"procedure_name", "procedure_category", "access_text", "embolic_text", "search_text", "sort_at"}
    plan = {name for name in CASES.columns.keys() if name.startswith("plan_")}  # noqa: SIM118  # not a dict

    assert set(CASES.columns.keys()) == placed | kept | shown | plan


@pytest.mark.parametrize("allergies", [None, (), (Allergy(agent="latex"),)])
def test_not_asked_and_none_known_stay_apart(cases: Cases, allergies: tuple[Allergy, ...] | None) -> None:
    saved = cases.create(CaseFacts(procedure="", patient=Patient(allergies=allergies)))

    assert read_anew(cases, saved.case_id).facts.patient.allergies == allergies


def test_a_list_set_back_to_not_asked_is_not_an_empty_one(cases: Cases) -> None:
    saved = cases.create(CaseFacts(procedure="", medications=()))

    cases.save(with_value(saved, "medications", None))

    assert read_anew(cases, saved.case_id).facts.medications is None


def test_a_moment_with_offset_is_kept_on_the_sites_clock(cases: Cases, catalog: Catalog) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    on_site = Cases(cases._store, catalog, zone=berlin)
    utc = datetime.fromisoformat("2026-10-25T00:30:00+00:00")  # 02:30, the first of two that night

    saved = on_site.create(CaseFacts(procedure="", scheduled_at=utc))

    read = read_anew(cases, saved.case_id).facts.scheduled_at
    assert read == utc
    assert read is not None and read.isoformat() == "2026-10-25T02:30:00+02:00"


HOSTILE = [
    "O'Brien; DROP TABLE cases;--",
    '"quoted", and\r\na second line\ttab',
    '=HYPERLINK("http://x")',
    "\u202egnissap\u202c שלום مرحبا",
    "👩‍⚕️ 🩸 𝔘𝔫𝔦",
    "%_\\*'\"`",
    "<b>plt <50</b> & inr >1.5",
    " leading and trailing ",
    "",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_kept_as_typed_and_found(cases: Cases, text: str) -> None:
    saved = cases.create(CaseFacts(procedure="", patient=Patient(name=text), notes=text))

    read = read_anew(cases, saved.case_id)
    assert (read.facts.patient.name, read.facts.notes) == (text, text)
    assert saved.case_id in [row.case_id for row in cases.find(text)]


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("patient.name", "Anna\x00", "patient.name: the text holds a character"),
        ("notes", "\ud83d", "notes: the text holds a character"),
        ("patient.name", "x" * 201, "patient.name: the text has 201 characters, at most 200"),
        ("patient.weight_kg", float("nan"), "patient.weight_kg: nan is not a number"),
        ("contrast.volume_ml", float("inf"), "contrast.volume_ml: inf is not a number"),
    ],
)
def test_what_no_file_can_keep_is_refused_by_field(
    cases: Cases, path: str, value: typing.Any, said: str
) -> None:
    saved = cases.create(CaseFacts(procedure=""))

    with pytest.raises(InputError, match=said):
        cases.save(with_value(saved, path, value))

    assert read_anew(cases, saved.case_id) == saved


def test_a_refused_line_is_named_by_its_place(cases: Cases) -> None:
    saved = cases.create(CaseFacts(procedure=""))
    answers = {"M1": ChecklistAnswer(answer="yes", by="x" * 300)}  # type: ignore[arg-type]  # as from a file

    with pytest.raises(InputError, match=r"checklist\.M1\.by: the text has 300"):
        cases.save(with_value(saved, "checklist", answers))
