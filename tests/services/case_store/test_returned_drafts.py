"""The server is lost and comes back: edits wait here unreadable, and overwrite nothing unseen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from irplanner.catalog.catalog import Catalog
from irplanner.models.held_keys import forget
from irplanner.models.server_errors import ServerLost
from irplanner.models.store import Store
from irplanner.planning.facts import CaseFacts, Patient
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.local_drafts import Draft, draft_file_of, drafts_of
from irplanner.services.case_store.returned_drafts import bring_back
from irplanner.services.cases import Cases
from tests.both_stores import opened
from tests.postgres_server import PostgresServer

AT = datetime(2026, 9, 3, 12)


@pytest.fixture(scope="module")
def own_server() -> Iterator[PostgresServer]:
    server = PostgresServer()  # of its own: it is switched off
    server.run("CREATE DATABASE cases")
    yield server
    server.stop()


@pytest.fixture
def here(own_server: PostgresServer, tmp_path: Path) -> Iterator[Store]:
    with opened(own_server.url("cases"), tmp_path / "keys") as store:
        yield store
    draft_file_of(store.path).unlink(missing_ok=True)


def named(record: CaseRecord, name: str) -> CaseRecord:
    patient = Patient(name=name)
    return msgspec.structs.replace(record, facts=msgspec.structs.replace(record.facts, patient=patient))


def keep(store: Store, base: CaseRecord, mine: CaseRecord) -> None:
    drafts_of(store.path).keep(Draft(base=base, mine=mine, actor="Ito", at=AT))


def test_an_edit_made_while_the_server_was_gone_is_saved_when_it_is_back(
    own_server: PostgresServer, here: Store, catalog: Catalog
) -> None:
    cases = Cases(here, catalog)
    saved = cases.create(CaseFacts(procedure=""))
    mine = named(saved, "DEMO, Anna")
    own_server.halt()
    with pytest.raises(ServerLost, match="does not answer"):
        cases.save(mine)
    keep(here, saved, mine)

    assert b"Anna" not in draft_file_of(here.path).read_bytes()  # the server keeps its key

    own_server.start()
    returned = bring_back(cases, drafts_of(here.path))

    assert returned.saved == (saved.case_id,)
    assert cases.load(saved.case_id).facts.patient.name == "DEMO, Anna"
    assert not draft_file_of(here.path).exists()


def test_a_case_that_others_changed_meanwhile_is_left_to_be_merged(here: Store, catalog: Catalog) -> None:
    cases = Cases(here, catalog)
    saved = cases.create(CaseFacts(procedure=""))
    keep(here, saved, named(saved, "DEMO, Anna"))
    theirs = cases.save(named(saved, "DEMO, Boris"))

    assert bring_back(cases, drafts_of(here.path)).waiting == (saved.case_id,)
    assert cases.load(saved.case_id) == theirs
    assert drafts_of(here.path).of(saved.case_id) is not None


def test_a_case_begun_without_the_server_is_added_when_it_is_back(here: Store, catalog: Catalog) -> None:
    cases = Cases(here, catalog)
    begun = CaseRecord(case_id="begun-here", facts=CaseFacts(id="begun-here", procedure=""))
    keep(here, begun, named(begun, "DEMO, Carla"))

    assert bring_back(cases, drafts_of(here.path), except_for="begun-here").saved == ()
    assert bring_back(cases, drafts_of(here.path)).saved == ("begun-here",)
    assert cases.load("begun-here").revision == 1


def test_another_workstations_key_opens_the_drafts_only_with_the_server(here: Store) -> None:
    begun = CaseRecord(case_id="c1", facts=CaseFacts(id="c1", procedure=""))
    keep(here, begun, begun)
    forget(here.path)

    with opened(here.path, None):
        assert drafts_of(here.path).of("c1") is not None
