"""The store as a file: settings, refusals, errors in plain words, and what is left untouched."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from irplanner.errors import InputError
from irplanner.models import sqlite_file
from irplanner.models.migrate import FOLDER
from irplanner.models.store import Store, open_store
from irplanner.models.store_errors import (
    NotAStore,
    StoreDamaged,
    StoreFull,
    StoreLocked,
    StoreReadOnly,
    StoreTooNew,
    StoreUnreachable,
)
from irplanner.models.tables import METADATA

DATA = Path(__file__).parent.parent / "data"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cases.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = open_store(path)
    yield store
    store.close()


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def add_info(store: Store, key: str, value: str = "x") -> None:
    with store.writing() as connection:
        connection.execute(
            text("INSERT INTO store_info (key, value) VALUES (:key, :value)"), {"key": key, "value": value}
        )


def schema_of(store: Store) -> set[tuple[str, str]]:
    with store.reading() as connection:
        found = connection.execute(text("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))
        return {(name, " ".join(sql.split())) for name, sql in found}


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("application_id", sqlite_file.APPLICATION_ID),
        ("user_version", sqlite_file.SCHEMA_VERSION),
    ],
)
def test_every_connection_has_the_settings_that_keep_data_safe(
    store: Store, pragma: str, value: object
) -> None:
    with store.writing() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar() == value


def test_only_this_account_can_read_the_files(store: Store, path: Path) -> None:
    add_info(store, "a")

    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert set(modes) == {"cases.db", "cases.db-wal", "cases.db-shm"}
    assert set(modes.values()) == {0o600}


def test_the_number_of_steps_is_the_format(path: Path) -> None:
    assert len(list((FOLDER / "versions").glob("v*.py"))) == sqlite_file.SCHEMA_VERSION


def test_migrations_make_exactly_the_tables_of_the_models(store: Store) -> None:
    with store.reading() as connection:
        made = inspect(connection)
        names = {name for name in made.get_table_names() if not name.startswith("case_search")}
        names -= {"alembic_version"}
        assert names == set(METADATA.tables)
        for name, table in METADATA.tables.items():
            columns = {column["name"]: column for column in made.get_columns(name)}
            assert list(columns) == [column.name for column in table.columns]
            for column in table.columns:
                assert columns[column.name]["nullable"] == column.nullable, f"{name}.{column.name}"
                length = getattr(column.type, "length", None)
                impl = getattr(column.type, "impl", None)
                length = getattr(impl, "length", length)
                assert getattr(columns[column.name]["type"], "length", None) == length
            assert made.get_pk_constraint(name)["constrained_columns"] == [
                column.name for column in table.primary_key
            ]
            kept = connection.exec_driver_sql(
                "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
                (name,),
            )
            # Those for the orders of lists are made of expressions, which no model declares.
            plain = {index for index in kept.scalars() if not index.startswith("ix_cases_by_")}
            assert plain == {index.name for index in table.indexes}


def test_an_empty_store_of_the_first_format_opens(tmp_path: Path) -> None:
    copy = tmp_path / "old.db"
    shutil.copy(DATA / "store_v1.db", copy)

    store = open_store(copy)
    new = open_store(tmp_path / "new.db")

    assert store.info("store_id") == "0" * 32
    assert schema_of(store) == schema_of(new)
    store.close()
    new.close()
    assert sqlite_file.file_state(copy) is sqlite_file.FileState.CURRENT


def test_an_older_format_is_copied_before_it_is_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_store(path)
    add_info(store, "kept")
    store.close()
    monkeypatch.setattr(sqlite_file, "SCHEMA_VERSION", sqlite_file.SCHEMA_VERSION + 1)

    store = open_store(path)

    copy = path.with_name(f"cases.db.before-format-{sqlite_file.SCHEMA_VERSION}")
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT value FROM store_info WHERE key = 'kept'").fetchone() == ("x",)
    assert store.info("kept") == "x"
    store.close()


def test_a_migration_that_fails_leaves_the_store_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(path).close()
    before = digest(path)
    monkeypatch.setattr(sqlite_file, "SCHEMA_VERSION", sqlite_file.SCHEMA_VERSION + 1)

    def half_done(connection: object) -> None:
        connection.execute(text("CREATE TABLE half (a)"))  # type: ignore[attr-defined]
        connection.execute(text("DROP TABLE cases"))  # type: ignore[attr-defined]
        raise RuntimeError("power")

    monkeypatch.setattr("irplanner.models.migrate.bring_up_to_date", half_done)
    with pytest.raises(RuntimeError, match="power"):
        open_store(path)

    assert digest(path) == before


def test_a_file_of_a_later_version_is_refused_untouched(path: Path) -> None:
    open_store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before, files = digest(path), sorted(path.parent.iterdir())

    with pytest.raises(StoreTooNew, match=r"later irplanner \(format 99\)"):
        open_store(path)

    assert digest(path) == before
    assert sorted(path.parent.iterdir()) == files


def test_a_later_format_still_in_the_log_is_seen_too(path: Path, tmp_path: Path) -> None:
    store = open_store(path)
    with store.writing() as connection:
        connection.execute(text("PRAGMA user_version = 99"))
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for file in path.parent.glob("cases.db*"):
        shutil.copy(file, crashed / file.name)
    store.close()
    before = digest(crashed / "cases.db")

    with pytest.raises(StoreTooNew):
        open_store(crashed / "cases.db")

    assert digest(crashed / "cases.db") == before


@pytest.mark.parametrize(
    "content", [b"patient list\n" * 50, b"SQLite", b"SQLite format 3\x00" + bytes(84), b"\x00" * 4096]
)
def test_a_file_of_something_else_is_refused_untouched(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    with pytest.raises(NotAStore, match="is not a case store"):
        open_store(path)

    assert path.read_bytes() == content


def test_another_programs_database_is_refused_untouched(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE moz_places (a)")
    connection.close()
    before = digest(path)

    with pytest.raises(NotAStore):
        open_store(path)

    assert digest(path) == before


def test_an_empty_file_beside_a_full_log_is_no_new_store(path: Path) -> None:
    path.write_bytes(b"")
    path.with_name("cases.db-wal").write_bytes(b"x" * 100)

    with pytest.raises(StoreDamaged, match="log file is still there"):
        open_store(path)


def test_a_damaged_file_is_named_as_such(path: Path) -> None:
    open_store(path).close()
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xff" * 3996
    path.write_bytes(content)

    with pytest.raises(StoreDamaged, match="is damaged"):
        open_store(path)

    assert path.read_bytes() == content


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreUnreachable, match=r"cases\.db cannot be"):
        open_store(tmp_path / "file" / "cases.db")


def test_a_url_names_the_same_file_and_others_are_refused(path: Path) -> None:
    open_store(f"sqlite:///{path}").close()

    assert path.is_file()
    with pytest.raises(InputError, match="not in mysql"):
        open_store("mysql://host/name")


def test_a_store_held_by_another_program_says_so_and_can_still_be_read(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_file, "WAIT_SECONDS", 0.05)
    store.close()  # connections made from now on wait that long
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreLocked, match="in use by another program"):
        add_info(store, "a")
    assert store.info("a") is None

    other.execute("ROLLBACK")
    other.close()
    add_info(store, "a")
    assert store.info("a") == "x"


def test_a_full_disk_says_so_and_the_next_save_works(store: Store) -> None:
    with store.writing() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))

    with pytest.raises(StoreFull, match="is full"), store.writing() as connection:
        connection.execute(text("UPDATE store_info SET value = 'changed' WHERE key = 'store_id'"))
        for number in range(200):
            connection.execute(
                text("INSERT INTO store_info VALUES (:key, :value)"),
                {"key": str(number), "value": "x" * 200},
            )

    with store.writing() as connection:
        connection.execute(text("PRAGMA max_page_count = 1000000"))
    add_info(store, "after")
    assert store.info("after") == "x"
    assert store.info("store_id") != "changed"


def test_a_store_opened_for_reading_shows_and_refuses_saves(path: Path) -> None:
    open_store(path).close()
    store = open_store(path, read_only=True)

    assert store.info("store_id")
    with pytest.raises(StoreReadOnly, match="for reading only"):
        add_info(store, "a")
    store.close()


def test_there_is_nothing_to_read_where_there_is_no_store(path: Path) -> None:
    with pytest.raises(StoreReadOnly, match="made or brought up"):
        open_store(path, read_only=True)
    assert not path.exists()


def test_a_failed_step_leaves_nothing_of_itself(store: Store) -> None:
    with pytest.raises(RuntimeError), store.writing() as connection:
        connection.execute(text("INSERT INTO store_info VALUES ('half', 'x')"))
        raise RuntimeError

    assert store.info("half") is None


def test_reading_goes_on_while_another_writes(store: Store) -> None:
    with store.writing() as connection:
        connection.execute(text("INSERT INTO store_info VALUES ('new', 'x')"))

        assert store.info("new") is None

    assert store.info("new") == "x"


def test_writers_queue_and_no_update_is_lost(store: Store) -> None:
    add_info(store, "count", "0")
    problems: list[BaseException] = []

    def count_up() -> None:
        try:
            for _ in range(20):
                with store.writing() as connection:
                    value = connection.execute(
                        text("SELECT value FROM store_info WHERE key = 'count'")
                    ).scalar_one()
                    connection.execute(
                        text("UPDATE store_info SET value = :value WHERE key = 'count'"),
                        {"value": str(int(value) + 1)},
                    )
        except BaseException as error:  # told to the test below
            problems.append(error)

    threads = [threading.Thread(target=count_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert problems == []
    assert store.info("count") == "80"


@pytest.mark.parametrize("attack", ["UPDATE audit_entries SET actor = 'nobody'", "DELETE FROM audit_entries"])
def test_the_database_refuses_to_change_an_audit_entry(store: Store, attack: str) -> None:
    with store.writing() as connection:
        connection.execute(
            text(
                "INSERT INTO audit_entries (at_utc, actor, action, entity, entity_id) "
                "VALUES ('2026-09-04T06:00:00.000000Z', 'a', 'b', 'c', 'd')"
            )
        )

    with pytest.raises(IntegrityError, match="never changed"), store.writing() as connection:
        connection.execute(text(attack))

    with store.reading() as connection:
        assert connection.execute(text("SELECT actor FROM audit_entries")).scalars().all() == ["a"]


def test_an_error_of_the_database_shows_no_values(store: Store) -> None:
    add_info(store, "DEMO, Anna")

    with pytest.raises(IntegrityError) as caught:
        add_info(store, "DEMO, Anna")

    assert "Anna" not in str(caught.value)
