"""A store goes from a file to a server and back: every row, trail, anchors and signatures go along."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from irplanner.catalog.catalog import Catalog
from irplanner.errors import EnvironmentFailure, InputError
from irplanner.models.store import Store
from irplanner.models.store_place import store_path
from irplanner.planning.facts import CaseFacts, Patient
from irplanner.services.case_story.sign_off import SignOff
from irplanner.services.cases import Cases
from irplanner.services.inventory.demo_stock import add_demo_stock
from irplanner.services.safekeeping import store_moving
from irplanner.services.safekeeping.store_moving import digests, move_store
from irplanner.services.safekeeping.verification import verify
from tests.both_stores import copy_of, opened
from tests.postgres_server import PostgresServer
from tests.services.full_record import RECORD, at


def fill(store: Store, catalog: Catalog) -> None:
    """Put something into every corner: stock, a full record, one that is signed."""
    cases = Cases(store, catalog, actor="M. Ortiz")
    add_demo_stock(store, at(8).date())
    cases.add(msgspec.structs.replace(RECORD, case_id="full"))
    cases.create(CaseFacts(procedure="", patient=Patient(name="DEMO, Élise", mrn="0017")))
    signed = cases.create(CaseFacts(procedure="liver_biopsy", scheduled_at=at(8), labs=()))
    SignOff(store, cases, catalog).sign(signed.case_id, "Dr. Lund", at(12))


@pytest.fixture
def file(tmp_path: Path, catalog: Catalog) -> Path:
    with opened(tmp_path / "cases.db", tmp_path / "keys") as store:
        fill(store, catalog)
    return tmp_path / "cases.db"


def test_a_store_goes_to_a_server_and_back_row_for_row(
    postgres: PostgresServer, postgres_template: str, file: Path, tmp_path: Path, catalog: Catalog
) -> None:
    keys, back = tmp_path / "keys", tmp_path / "back.db"
    with copy_of(postgres, postgres_template) as url:
        there = move_store(file, url, keys_folder=keys)

        assert verify(store_path(url), keys_folder=keys).problems == ()
        with opened(url, keys) as store:
            cases = Cases(store, catalog)
            with opened(file, keys) as old:
                assert cases.load("full") == Cases(old, catalog).load("full")
            assert [row.case_id for row in cases.find("elise")] == [row.case_id for row in cases.find("0017")]
            new = cases.create(CaseFacts(procedure=""))  # numbered behind those that were copied
            cases.discard(new.case_id)

        home = move_store(url, back, keys_folder=keys)

    assert verify(back, keys_folder=keys).problems == ()
    same = {table.name: table for table in home.tables if table.name not in ("audit_entries", "store_info")}
    assert same == {table.name: table for table in there.tables if table.name in same}
    trail = {table.name: table.rows for table in home.tables}["audit_entries"]
    assert trail == {table.name: table.rows for table in there.tables}["audit_entries"] + 3


def test_a_copy_that_differs_is_thrown_away(
    postgres: PostgresServer,
    postgres_template: str,
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep = store_moving._value
    monkeypatch.setattr(
        store_moving, "_value", lambda column, value: 1 if column.name == "weight_kg" else keep(column, value)
    )
    monkeypatch.setattr(store_moving, "_said", lambda table, row: repr([str(one) for one in row]).encode())
    with copy_of(postgres, postgres_template) as url:
        with pytest.raises(EnvironmentFailure, match="not the same"):
            move_store(file, url, keys_folder=tmp_path / "keys")

        with opened(url, tmp_path / "other") as store, store.reading() as connection:
            assert {table.name: table.rows for table in digests(connection)}["cases"] == 0


def test_a_store_that_holds_something_is_no_target(file: Path, tmp_path: Path, catalog: Catalog) -> None:
    with opened(tmp_path / "other.db", tmp_path / "keys") as store:
        Cases(store, catalog).create(CaseFacts(procedure=""))

    with pytest.raises(InputError, match="is not empty"):
        move_store(file, tmp_path / "other.db", keys_folder=tmp_path / "keys")
