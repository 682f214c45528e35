"""A store on a real PostgreSQL server: what the database refuses, addresses, TLS, and clear messages."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from irplanner.catalog.catalog import load_catalog
from irplanner.errors import InputError
from irplanner.models.server import driver_arguments
from irplanner.models.server_errors import ServerLost, ServerRefuses
from irplanner.models.server_place import address_of, read_url
from irplanner.models.sqlite_file import SCHEMA_VERSION
from irplanner.models.store import Store, open_store
from irplanner.models.store_errors import NotAStore, StoreLocked, StoreReadOnly, StoreTooNew, StoreTooOld
from irplanner.models.store_place import store_name, store_path
from irplanner.planning.facts import CaseFacts, Patient
from irplanner.services import audit_trail
from irplanner.services.case_story.sign_off import SignOff
from irplanner.services.cases import Cases
from irplanner.services.safekeeping.protection import encrypt
from irplanner.services.safekeeping.restore import restore
from irplanner.services.safekeeping.server_safety import safety_words
from irplanner.services.safekeeping.verification import verify
from tests.both_stores import copy_of, opened
from tests.postgres_server import NOBODY, NoServer, PostgresServer


@pytest.fixture
def url(postgres: PostgresServer, postgres_template: str) -> Iterator[str]:
    with copy_of(postgres, postgres_template) as made:
        yield made


@pytest.fixture
def store(url: str, tmp_path: Path) -> Iterator[Store]:
    with opened(url, tmp_path / "keys") as made:
        yield made


def note(store: Store) -> None:
    with store.writing() as connection:
        audit_trail.note(
            connection, actor="Ito", action="export", entity="store", entity_id="1", after={"n": 1}
        )


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE audit_entries SET actor = 'nobody'",
        "DELETE FROM audit_entries",
        "TRUNCATE audit_entries",
        "TRUNCATE cases CASCADE",
        "TRUNCATE stock_movements",
    ],
)
def test_the_server_refuses_to_change_what_is_never_changed(store: Store, attack: str) -> None:
    note(store)

    with pytest.raises(DBAPIError, match="never changed"), store.writing() as connection:
        connection.execute(text(attack))


@pytest.mark.parametrize(
    ("attack", "found"),
    [
        ("ALTER TABLE audit_entries DISABLE TRIGGER never_changed", "never_changed of audit_entries"),
        ("DROP TRIGGER signed_lock_cases ON cases", "signed_lock_cases of cases"),
        (
            "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger AS "
            "$$ BEGIN RETURN NEW; END $$ LANGUAGE plpgsql",
            "refuse_change",
        ),
    ],
)
def test_a_lock_that_was_taken_out_is_found(
    store: Store, url: str, tmp_path: Path, attack: str, found: str
) -> None:
    note(store)
    assert verify(store_path(url), keys_folder=tmp_path / "keys").problems == ()

    with store.writing() as connection:
        connection.exec_driver_sql(attack)

    [problem] = verify(store_path(url), keys_folder=tmp_path / "keys").problems
    assert found in problem


def test_entries_cut_off_at_the_end_are_found(store: Store, url: str, tmp_path: Path) -> None:
    for _ in range(3):
        note(store)
    with store.writing() as connection:
        connection.exec_driver_sql("ALTER TABLE audit_entries DISABLE TRIGGER USER")
        connection.exec_driver_sql("DELETE FROM audit_entries WHERE seq > 1")
        connection.exec_driver_sql("ALTER TABLE audit_entries ENABLE TRIGGER USER")

    problems = verify(store_path(url), keys_folder=tmp_path / "keys").problems
    assert problems == ("audit: entries 2 to 3 are gone at the end",)


def test_an_acknowledged_save_is_on_the_disk_and_no_statement_waits_for_ever(store: Store) -> None:
    with store.reading() as connection:
        settings = {
            name: connection.exec_driver_sql(f"SHOW {name}").scalar()
            for name in ("synchronous_commit", "statement_timeout", "lock_timeout", "transaction_isolation")
        }

    assert settings == {
        "synchronous_commit": "on",
        "statement_timeout": "30s",
        "lock_timeout": "10s",
        "transaction_isolation": "repeatable read",
    }


def test_a_save_that_waits_too_long_for_another_says_so(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("irplanner.models.server.WAIT_SECONDS", 1)
    refused = pytest.raises(StoreLocked, match="in use by another workstation")
    with opened(url, tmp_path / "keys") as other, store.writing(), refused, other.writing():
        raise AssertionError("two writers at once")


def test_a_store_of_a_later_version_is_refused_and_an_earlier_one_is_upgraded_only_when_asked(
    store: Store, url: str, tmp_path: Path
) -> None:
    def be(version: int) -> None:
        with store.writing() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": f"{version:04}"})

    be(SCHEMA_VERSION + 1)
    with pytest.raises(StoreTooNew, match="later irplanner"):
        open_store(url, keys_folder=tmp_path / "keys")
    be(SCHEMA_VERSION - 1)
    with pytest.raises(StoreTooOld, match="earlier irplanner"):
        open_store(url, keys_folder=tmp_path / "keys")


def test_a_database_of_something_else_is_refused(postgres: PostgresServer) -> None:
    postgres.run("CREATE DATABASE something_else")
    import psycopg

    with psycopg.connect(postgres.dsn("something_else")) as connection:
        connection.execute("CREATE TABLE invoices (id int)")

    with pytest.raises(NotAStore, match="not a case store"):
        open_store(postgres.url("something_else"))


def test_an_account_without_the_right_to_write_says_so(
    postgres: PostgresServer, store: Store, url: str, tmp_path: Path
) -> None:
    postgres.run("CREATE ROLE looker LOGIN")
    with store.writing() as connection:
        connection.exec_driver_sql("GRANT SELECT ON ALL TABLES IN SCHEMA public TO looker")
    theirs = url.replace("irplanner@", "looker@")
    with opened(theirs, tmp_path / "keys") as looking, pytest.raises(StoreReadOnly, match="this account"):
        note(looking)


def test_an_address_holds_no_password_and_names_a_database() -> None:
    with pytest.raises(InputError, match="holds a password") as refused:
        read_url("postgresql://planner:secret@db.example.org/irplanner")
    assert "secret" not in str(refused.value)
    with pytest.raises(InputError, match="names no database"):
        read_url("postgresql://planner@db.example.org")
    with pytest.raises(InputError, match="not known"):
        read_url("postgresql://planner@db.example.org/irplanner?options=-cfsync=off")


def test_a_server_elsewhere_must_prove_who_it_is_unless_the_address_says_otherwise() -> None:
    there = "postgresql://planner@db.example.org/irplanner"

    assert driver_arguments(read_url(there))["sslmode"] == "verify-full"
    assert driver_arguments(read_url(f"{there}?sslmode=require"))["sslmode"] == "require"
    assert driver_arguments(read_url("postgresql://planner@localhost/irplanner"))["sslmode"] == "prefer"
    assert safety_words(store_path(there)) == ""
    assert safety_words(store_path(f"{there}?sslmode=disable")) == "connection not encrypted"


def test_an_address_stands_for_one_place_here(postgres: PostgresServer) -> None:
    url = "postgresql://planner@db.example.org:5433/irplanner?sslmode=require"

    assert store_path(url) == store_path(url) != store_path(url.replace("5433", "5434"))
    assert address_of(store_path(url)).as_url() == url
    assert store_name(store_path(url)) == "irplanner on db.example.org"
    assert store_path(url).stat().st_mode & 0o777 == 0o600


def test_a_server_that_does_not_answer_is_named_soon() -> None:
    began = time.monotonic()

    with pytest.raises(ServerLost, match="does not answer"):
        open_store("postgresql://planner@127.0.0.1:1/irplanner")
    assert time.monotonic() - began < 5


def test_a_database_that_is_not_there_is_named(postgres: PostgresServer) -> None:
    with pytest.raises(ServerRefuses, match='database "nowhere" does not exist'):
        open_store(postgres.url("nowhere"))


def test_an_unknown_certificate_is_refused_and_the_known_one_opens(tmp_path: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("no openssl to make a certificate with")
    server = PostgresServer()
    try:
        server.run("CREATE DATABASE cases")
        server.halt()
        certificate = certified(server)
        try:
            server.start()
        except NoServer as error:
            if "SSL is not supported" in str(error):
                pytest.skip("this PostgreSQL was built without TLS")
            raise
        address = server.url("cases", tcp=True).replace("127.0.0.1", "localhost")

        with pytest.raises(ServerRefuses, match="is not safe"):
            open_store(f"{address}?sslmode=verify-full", keys_folder=tmp_path)

        known = f"{address}?sslmode=verify-full&sslrootcert={certificate}"
        with opened(known, tmp_path) as store, store.reading() as connection:
            query = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
            assert connection.exec_driver_sql(query).scalar() is True
    finally:
        server.stop()


def certified(server: PostgresServer) -> Path:
    """Give a server that is halted a certificate of its own and return it."""
    key, certificate = server.data / "server.key", server.data / "server.crt"
    made = "req -new -x509 -days 2 -nodes -subj /CN=localhost -addext subjectAltName=DNS:localhost"
    words = [*made.split(), "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(["openssl", *words], check=True, capture_output=True)
    key.chmod(0o600)
    if server.data.stat().st_uid == NOBODY:
        shutil.chown(key, NOBODY, NOBODY)
        shutil.chown(certificate, NOBODY, NOBODY)
    with (server.data / "postgresql.conf").open("a") as file:
        file.write("ssl = on\n")
    copy = server.folder / "root.crt"
    shutil.copy(certificate, copy)
    return copy


def test_the_daily_role_of_the_manual_can_work_but_not_touch_the_trail(
    postgres: PostgresServer, store: Store, url: str, tmp_path: Path
) -> None:
    manual = (Path(__file__).parent.parent.parent / "docs" / "postgresql.md").read_text("utf-8")
    rights = manual[manual.index("    GRANT USAGE ON SCHEMA") : manual.index("Take the owner's line")]
    postgres.run("CREATE ROLE planner_owner")
    postgres.run("CREATE ROLE planner LOGIN")
    with store.writing() as connection:
        connection.exec_driver_sql(rights)
    with opened(url.replace("irplanner@", "planner@"), tmp_path / "keys") as daily:
        catalog = load_catalog()
        cases = Cases(daily, catalog, actor="Ito")
        saved = cases.create(CaseFacts(procedure="liver_biopsy", patient=Patient(name="DEMO, Anna")))
        SignOff(daily, cases, catalog).sign(saved.case_id, "Dr. Lund", datetime(2026, 9, 4, 12))
        cases.discard(cases.create(CaseFacts(procedure="")).case_id)

        assert [row.case_id for row in cases.find("anna")] == [saved.case_id]
        for attack in ("UPDATE audit_entries SET actor = ''", "DELETE FROM case_versions"):
            with pytest.raises(StoreReadOnly), daily.writing() as connection:
                connection.exec_driver_sql(attack)
    assert verify(store_path(url), keys_folder=tmp_path / "keys").problems == ()


def test_what_is_for_files_only_leaves_the_file_that_stands_for_the_server_alone(tmp_path: Path) -> None:
    path = store_path("postgresql://planner@db.example.org/irplanner")
    content = path.read_bytes()
    for deed in (
        lambda: encrypt(path, "four plain demo words", at=datetime(2026, 9, 4)),
        lambda: restore(tmp_path / "backup.db", path, at=datetime(2026, 9, 4)),
    ):
        with pytest.raises(InputError, match="is on a server"):
            deed()
    assert path.read_bytes() == content
