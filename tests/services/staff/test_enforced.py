"""The table of rights holds in the services themselves, by whatever way they are reached."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest

from irplanner.models.enums import CaseStatus
from irplanner.planning.facts import CaseFacts
from irplanner.services.case_story.adverse_events import AdverseEvent, AdverseEvents
from irplanner.services.case_story.follow_up import FollowUp
from irplanner.services.case_story.sign_off import SignOff
from irplanner.services.cases import Cases
from irplanner.services.day_list import first_day, newest
from irplanner.services.exporting.exports import export_cases
from irplanner.services.importing.imports import import_cases
from irplanner.services.insights.packs import Packs
from irplanner.services.inventory.kits import Kits
from irplanner.services.inventory.recalls import Recalls
from irplanner.services.inventory.stock import Stock
from irplanner.services.scans.patients import cases_of_code
from irplanner.services.search.finder import Finder
from irplanner.services.staff.duty import SignInNeeded, duty_of
from irplanner.services.staff.rights import NotAllowed, Role
from tests.services.staff.conftest import PASSWORD

AT = datetime(2026, 9, 3, 10, 0)
SECRET = "copper lantern river"


@pytest.fixture
def catalog():
    from tests.ui.fake_shell import shipped_catalog

    return shipped_catalog()


@pytest.fixture
def cases(store, catalog):
    return Cases(store, catalog, actor="the computer's account")


@pytest.fixture
def case(cases):
    """A case of today, made by K. Vance."""
    made = cases.create(CaseFacts(procedure="uterine_fibroid_embolization", scheduled_at=AT))
    return cases.load(made.case_id)


@pytest.fixture
def at_work(store, staff):
    """Let somebody with these roles be at work."""

    def take(*roles):
        login = f"u{len(staff.everyone())}"
        duty = duty_of(store)
        duty.take(staff.find("vance"))
        person = staff.add(login, f"Somebody {login}", SECRET, roles)
        duty.take(person)
        return person

    return take


READING = {
    "load": lambda cases, case, store, out: cases.load(case.case_id),
    "day": lambda cases, case, store, out: cases.day(AT.date()),
    "find": lambda cases, case, store, out: cases.find(""),
    "recent": lambda cases, case, store, out: cases.recent(),
    "history": lambda cases, case, store, out: cases.history(case.case_id),
    "count": lambda cases, case, store, out: Finder(store).count(""),
    "scan": lambda cases, case, store, out: cases_of_code(store, "1234"),
    "due": lambda cases, case, store, out: FollowUp(store, cases).due(AT.date()),
    "insights": lambda cases, case, store, out: Packs(store).frame(),
    "recipients": lambda cases, case, store, out: Recalls(store).recipients(lot="L1"),
}
WRITING = {
    "create": lambda cases, case, store, out: cases.create(),
    "save": lambda cases, case, store, out: cases.save(msgspec.structs.replace(case, room_code="IR 2")),
    "start": lambda cases, case, store, out: cases.save(
        msgspec.structs.replace(case, status=CaseStatus.IN_ROOM)
    ),
    "discard": lambda cases, case, store, out: cases.discard(case.case_id),
    "event": lambda cases, case, store, out: AdverseEvents(store, cases, cases._catalog).record(
        case.case_id, AdverseEvent(text="hematoma"), "x", AT
    ),
    "stock": lambda cases, case, store, out: Stock(store).waste(1, 1, "expired"),
    "kit": lambda cases, case, store, out: Kits(store).remove(1),
    "recall": lambda cases, case, store, out: Recalls(store).record(lot="L1", since=AT.date(), reason="r"),
    "import": lambda cases, case, store, out: import_cases(store, out, cases._catalog, kind="cases", at=AT),
}


@pytest.mark.parametrize("deed", READING)
def test_an_administrator_reads_no_patient(deed, cases, case, store, at_work, tmp_path):
    at_work(Role.ADMINISTRATOR)

    with pytest.raises(NotAllowed, match="may not read cases"):
        READING[deed](cases, case, store, tmp_path / "x.json")


@pytest.mark.parametrize("deed", WRITING)
def test_an_auditor_changes_nothing(deed, cases, case, store, at_work, tmp_path):
    at_work(Role.AUDITOR)
    before = cases.history(case.case_id)

    with pytest.raises(NotAllowed, match="may not"):
        WRITING[deed](cases, case, store, tmp_path / "x.json")
    assert cases.history(case.case_id) == before


@pytest.mark.parametrize("deed", [*READING, *WRITING])
def test_nobody_at_work_reads_and_changes_nothing(deed, cases, case, store, tmp_path):
    duty_of(store).take(None)

    with pytest.raises(SignInNeeded):
        {**READING, **WRITING}[deed](cases, case, store, tmp_path / "x.json")


def test_a_nurse_exports_nothing(cases, case, store, catalog, at_work, tmp_path):
    at_work(Role.NURSE)

    with pytest.raises(NotAllowed, match="may not export"):
        export_cases(store, tmp_path / "cases.csv", catalog=catalog)
    assert list(tmp_path.glob("*.csv")) == []


def test_the_person_at_work_is_named_wherever_something_is_noted(cases, case, store, catalog, tmp_path):
    export_cases(store, tmp_path / "cases.csv", catalog=catalog, actor="somebody else")
    Kits(store, actor="somebody else").remove(1)

    assert cases.actor == "K. Vance"
    assert {line.actor for line in cases.history(case.case_id)} == {"K. Vance"}
    with store.plain() as connection:
        actors = {row[0] for row in connection.execute("SELECT DISTINCT actor FROM audit_entries")}
    assert actors == {"K. Vance"}


def test_signing_needs_a_proof_and_names_whoever_gave_it(cases, case, store, staff, sign_in, catalog):
    staff.add("lund", "R. Lund", SECRET, [Role.PHYSICIAN])
    sign_off = SignOff(store, cases, catalog)
    with pytest.raises(NotAllowed, match="needs PIN or password"):
        sign_off.sign(case.case_id, "R. Lund", AT)
    with pytest.raises(NotAllowed, match="needs PIN or password"):
        cases.save(msgspec.structs.replace(case, signed_at=AT))

    signed = sign_off.sign(case.case_id, "ignored", AT, proof=sign_in.confirm("lund", SECRET))
    assert signed.signed_at == AT
    assert [version.signed_by for version in sign_off.versions(case.case_id)] == ["R. Lund"]
    assert cases.history(case.case_id)[-1].actor == "R. Lund"


def test_amending_needs_the_right_and_a_proof(cases, case, store, staff, sign_in, catalog):
    staff.add("lund", "R. Lund", SECRET, [Role.NURSE])
    sign_off = SignOff(store, cases, catalog)
    sign_off.sign(case.case_id, "", AT, proof=sign_in.confirm("vance", PASSWORD))
    with pytest.raises(NotAllowed, match="needs PIN or password"):
        sign_off.amend(case.case_id, "K. Vance", "wrong side")
    with pytest.raises(NotAllowed, match=r"R\. Lund may not amend"):
        sign_off.amend(case.case_id, "", "wrong side", proof=sign_in.confirm("lund", SECRET))

    opened = sign_off.amend(case.case_id, "", "wrong side", proof=sign_in.confirm("vance", PASSWORD))
    assert opened.signed_at is None
    assert cases.history(case.case_id)[-2].after == {"reason": "wrong side"}


def test_an_adverse_event_of_a_signed_record_needs_no_second_signature(
    cases, case, store, staff, sign_in, catalog
):
    lund = staff.add("lund", "R. Lund", SECRET, [Role.NURSE])
    sign_off = SignOff(store, cases, catalog)
    sign_off.sign(case.case_id, "", AT, proof=sign_in.confirm("vance", PASSWORD))
    duty_of(store).take(lund)

    saved = AdverseEvents(store, cases, catalog).record(
        case.case_id, AdverseEvent(text="hematoma"), "R. Lund", AT
    )
    assert saved.signed_at == AT
    assert [version.signed_by for version in sign_off.versions(case.case_id)] == ["K. Vance", "R. Lund"]


def test_the_first_list_shows_nothing_before_somebody_has_signed_in(cases, case, store):
    assert first_day(store.path, AT.date()) == []
    assert newest(store.path, 10) == []


def test_the_first_list_shows_the_day_where_nobody_signs_in(tmp_path, new_store, catalog):
    from irplanner.models.store import open_store
    from irplanner.services.staff.people import Staff

    path = tmp_path / "single.db"
    path.write_bytes(new_store)
    store = open_store(path, keys_folder=tmp_path / "keys")
    Staff(store).choose_single()
    Cases(store, catalog, actor="A").create(
        CaseFacts(procedure="uterine_fibroid_embolization", scheduled_at=AT)
    )

    assert len(first_day(path, AT.date())) == 1
    store.close()
