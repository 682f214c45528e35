"""Saving, conflicts, finding and listing cases."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import msgspec
import pytest
from sqlalchemy import text

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError, UserError
from irplanner.models.enums import BleedingAsra, BleedingSir, CaseStatus, Laterality
from irplanner.models.store import Store
from irplanner.planning.facts import Access, CaseFacts, Embolic, Patient, Team
from irplanner.planning.outcome import Classes, Plan, Summary
from irplanner.services.case_record import CaseRecord, Times, value_at, with_value
from irplanner.services.cases import CaseChanged, CaseGone, Cases
from irplanner.services.day_list import first_day, newest

EIGHT = datetime(2026, 9, 4, 8, 0)
UFE = "uterine_fibroid_embolization"


def anna(**changes: object) -> CaseFacts:
    facts = CaseFacts(
        procedure=UFE,
        scheduled_at=EIGHT,
        patient=Patient(name="DEMO, Anna", mrn="100234"),
        access=Access(site="radial_artery", side=Laterality.LEFT),
        team=Team(operator="Dr. Lund"),
    )
    return msgspec.structs.replace(facts, **changes)


def plan_with(stop: int) -> Plan:
    return Plan(
        case="",
        content_pack="2026.1",
        assessed_at=EIGHT,
        summary=Summary(stop=stop, caution=4, not_assessed=2, ok=1, readiness_percent=55),
        classes=Classes(bleeding_sir=BleedingSir.HIGH, bleeding_asra=BleedingAsra.NONE, governs="sir"),
        derived={},
        findings=(),
        checklist=(),
        timeline=(),
        pick_list=(),
        sources={},
    )


def test_a_new_case_has_an_id_that_says_nothing_about_the_patient(cases: Cases) -> None:
    record = cases.create(anna())

    assert record.facts.id == record.case_id
    assert len(record.case_id) == 14
    assert record.revision == 1
    assert record.site_code == "DEMO"


def test_a_case_from_a_file_keeps_its_id_once(cases: Cases) -> None:
    cases.create(anna(id="any"))

    with pytest.raises(InputError, match="id any is in the store already"):
        cases.create(anna(id="any"))


@pytest.mark.parametrize("bad", [" x", "x" * 65, "a\nb"])
def test_an_id_that_cannot_be_printed_is_refused(cases: Cases, bad: str) -> None:
    with pytest.raises(InputError, match="cannot be the id"):
        cases.create(anna(id=bad))


def test_the_second_of_two_editors_is_refused_and_told_by_whom(
    cases: Cases, store: Store, catalog: Catalog
) -> None:
    mine = cases.create(anna())
    other = Cases(store, catalog, actor="Dr. Ito")
    theirs = other.load(mine.case_id)
    other.save(with_value(theirs, "access.sheath_fr", 5.0))

    with pytest.raises(CaseChanged, match=r"was changed by Dr\. Ito at \d\d:\d\d:\d\d"):
        cases.save(with_value(mine, "room_code", "IR 2"))

    kept = cases.load(mine.case_id)
    assert (kept.facts.access.sheath_fr, kept.room_code) == (5.0, None)


def test_a_save_to_a_removed_case_is_refused(cases: Cases, store: Store, catalog: Catalog) -> None:
    mine = cases.create(anna())
    Cases(store, catalog).discard(mine.case_id)

    with pytest.raises(CaseGone):
        cases.save(with_value(mine, "room_code", "IR 2"))


def test_a_save_without_changes_writes_nothing(cases: Cases) -> None:
    saved = cases.create(anna())

    again = cases.save(saved)

    assert again == saved
    assert len(cases.history(saved.case_id)) == 1


def test_the_figures_of_a_plan_are_kept_without_a_new_revision(cases: Cases) -> None:
    saved = cases.create(anna())

    again = cases.save(saved, plan=plan_with(stop=1))

    [row] = cases.day(EIGHT.date())
    assert (row.stop, row.caution, row.not_assessed, row.readiness_percent) == (1, 4, 2, 55)
    assert again.revision == saved.revision
    assert len(cases.history(saved.case_id)) == 1


def test_history_says_who_changed_what_from_and_to(cases: Cases) -> None:
    saved = cases.create(anna())

    cases.save(with_value(saved, "access.side", Laterality.RIGHT))

    created, changed = cases.history(saved.case_id)
    assert created.action == "case.created"
    assert created.after is not None and created.after["patient.name"] == "DEMO, Anna"
    assert (changed.actor, changed.action) == ("M. Ortiz", "case.saved")
    assert (changed.before, changed.after) == ({"access.side": "left"}, {"access.side": "right"})


def test_a_changed_line_is_noted_alone(cases: Cases) -> None:
    lines = (Embolic(material="metal_coil", amount=1.0), Embolic(material="gelatin_sponge"))
    saved = cases.create(anna(embolics=lines))

    coil = msgspec.structs.replace(lines[0], amount=2.0)
    cases.save(with_value(saved, "embolics", (coil, lines[1])))

    after = cases.history(saved.case_id)[-1].after
    assert after == {"embolics.0": {"material": "metal_coil", "amount": 2.0}}


def test_a_case_is_cancelled_with_its_reason(cases: Cases) -> None:
    saved = cases.create(anna())

    cases.cancel(saved.case_id, " fever ")

    assert cases.load(saved.case_id).status is CaseStatus.CANCELLED
    assert cases.load(saved.case_id).cancel_reason == "fever"
    assert cases.history(saved.case_id)[-1].action == "case.cancelled"


def test_cancelling_without_a_reason_is_refused(cases: Cases) -> None:
    saved = cases.create(anna())

    with pytest.raises(InputError, match="needs its reason"):
        cases.cancel(saved.case_id, "  ")


def test_a_duplicate_is_planned_alike_and_nothing_of_it_is_done(cases: Cases) -> None:
    record = cases.create(anna())
    record = cases.save(
        msgspec.structs.replace(
            record, accession_number="IR-26-1", status=CaseStatus.DONE, times=Times(in_room_at=EIGHT)
        )
    )

    copy = cases.duplicate(record.case_id)

    assert copy.case_id != record.case_id
    assert copy.facts.id == copy.case_id
    assert copy.facts.patient == record.facts.patient
    assert copy.facts.access == record.facts.access
    assert (copy.accession_number, copy.status, copy.times) == (None, CaseStatus.PLANNED, Times())
    assert copy.facts.scheduled_at is None
    assert cases.load(copy.case_id) == copy


def test_only_a_draft_can_be_discarded(cases: Cases) -> None:
    record = cases.create(anna())
    cases.save(msgspec.structs.replace(record, status=CaseStatus.IN_ROOM))

    with pytest.raises(UserError, match="more than a draft"):
        cases.discard(record.case_id)


def test_a_discarded_draft_leaves_its_history(cases: Cases) -> None:
    record = cases.create(anna())

    cases.discard(record.case_id)

    assert [line.action for line in cases.history(record.case_id)] == ["case.created", "case.discarded"]
    assert cases.find() == []


def test_a_day_is_listed_by_time_and_room(cases: Cases) -> None:
    late = cases.create(anna(scheduled_at=EIGHT + timedelta(hours=5)))
    second = cases.create(anna())
    second = cases.save(with_value(second, "room_code", "IR 2"))
    first = cases.create(anna())
    first = cases.save(with_value(first, "room_code", "IR 1"))
    cases.create(anna(scheduled_at=EIGHT + timedelta(days=1)))

    found = [row.case_id for row in cases.day(date(2026, 9, 4))]

    assert found == [first.case_id, second.case_id, late.case_id]


def test_the_first_list_equals_the_one_through_the_service(cases: Cases, store: Store) -> None:
    record = cases.create(anna(embolics=(Embolic(material="metal_coil", diameter_mm=4.0),)))
    cases.save(record, plan=plan_with(stop=0))
    cases.create(CaseFacts(procedure=""))

    # Nothing waits for a server before the first paint.
    assert first_day(store.path, EIGHT.date()) == (cases.day(EIGHT.date()) if store.is_sqlite else [])
    assert newest(store.path, 50) == (cases.find() if store.is_sqlite else [])


def test_a_row_shows_the_words_of_the_content_pack(cases: Cases, catalog: Catalog) -> None:
    cases.create(anna(embolics=(Embolic(material="metal_coil", diameter_mm=4.0),)))

    [row] = cases.find()

    assert row.procedure_name == catalog.procedures[UFE].name
    assert row.access == "L " + catalog.access_sites["radial_artery"].label
    assert row.embolic == catalog.embolic_families["metal_coil"].label + " 4 mm"
    assert row.operator == "Dr. Lund"


@pytest.mark.parametrize(
    "words", ["demo anna", "ANNA", "100234", "2026-09-04", "lund uterine", "muller", "MÜLLER", "radial"]
)
def test_every_word_typed_is_looked_for_everywhere(cases: Cases, words: str) -> None:
    cases.create(anna(patient=Patient(name="DEMO, Anna Müller", mrn="100234")))
    cases.create(CaseFacts(procedure="", patient=Patient(name="DEMO, Boris")))

    assert [row.patient_name for row in cases.find(words)] == ["DEMO, Anna Müller"]
    assert cases.count(words) == 1


@pytest.mark.parametrize("words", ["l%nd", "demo anna zzz", "' OR 1=1 --", "NEAR"])
def test_a_search_takes_every_sign_as_itself(cases: Cases, words: str) -> None:
    cases.create(anna())

    assert cases.find(words) == []


@pytest.mark.parametrize("signs", ["%", '"', "*", " - ", "(", "🙂"])
def test_signs_without_a_letter_or_digit_ask_for_nothing(cases: Cases, signs: str) -> None:
    cases.create(anna())

    assert len(cases.find(signs)) == 1


def test_pages_follow_each_other_without_gap_or_repetition(cases: Cases) -> None:
    for hour in range(7):
        cases.create(anna(scheduled_at=EIGHT + timedelta(hours=hour // 2)))

    pages, before = [], None
    while page := cases.find("anna", limit=3, before=before):
        pages.append([row.row_id for row in page])
        before = page[-1]

    assert [len(page) for page in pages] == [3, 3, 1]
    assert sorted(row for page in pages for row in page) == list(range(1, 8))
    assert pages[0][0] == 7


def test_recent_lists_the_last_saved_first(cases: Cases) -> None:
    first, second = cases.create(anna()), cases.create(anna())
    cases.save(with_value(first, "room_code", "IR 1"))

    assert [row.case_id for row in cases.recent(2)] == [first.case_id, second.case_id]


def test_cases_of_one_number_share_one_person_while_it_is_typed(cases: Cases, store: Store) -> None:
    first = cases.create(anna())
    second = cases.create(CaseFacts(procedure=""))
    for typed in ("1", "10", "100234"):
        second = cases.save(with_value(second, "patient.mrn", typed))

    with store.reading() as connection:
        people = connection.execute(text("SELECT mrn FROM patients")).scalars().all()
    assert people == ["100234"]
    assert {row.case_id for row in cases.of_patient("100234")} == {first.case_id, second.case_id}


def test_a_name_changed_in_one_case_leaves_the_other_as_it_was_planned(cases: Cases) -> None:
    first, second = cases.create(anna()), cases.create(anna())

    cases.save(with_value(second, "patient.name", "DEMO, Anne"))

    assert cases.load(first.case_id).facts.patient.name == "DEMO, Anna"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("access.site", "radial_artery"),
        ("room_code", "IR 1"),
        ("times.in_room_at", EIGHT),
        ("details.lesion_mm", 12.5),
        ("procedure", UFE),
    ],
)
def test_any_field_is_changed_and_read_by_its_path(path: str, value: object) -> None:
    record = CaseRecord(case_id="a", facts=CaseFacts(procedure="", id="a"))

    changed = with_value(record, path, value)

    assert value_at(changed, path) == value
    assert value_at(record, path) in (None, "")


@pytest.mark.parametrize("path", ["access.sight", "rooms", "times.lunch_at", "case_id"])
def test_a_path_that_is_no_field_is_an_error(path: str) -> None:
    record = CaseRecord(case_id="a", facts=CaseFacts(procedure=""))

    with pytest.raises(AttributeError):
        with_value(record, path, 1)
