"""Many writers at once on the same cases: no update is lost, none waits for ever, every conflict is told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.models.store_place import store_path
from irplanner.services.safekeeping.verification import verify
from tests.both_stores import copy_of
from tests.faults.shared_edits import counted, edit_shared, make_cases
from tests.postgres_server import PostgresServer

ROOT = Path(__file__).parent.parent.parent


def swarm(where: str, keys: Path, writers: int, edits: int, fault: str = "") -> dict[str, int]:
    """Let so many processes make so many accepted edits each; return what they found."""
    words = [where, str(keys), str(writers), str(edits), *([fault] if fault else [])]
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.shared_edits", *words],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    print(f"{writers} writers: {found}")  # shown with -s
    return found


def threads(where: str, keys: Path, writers: int, edits: int) -> Counter[str]:
    """The same with threads, each with a store of its own: quick, for every run of the suite."""
    catalog = load_catalog()
    make_cases(where, keys, catalog)
    found: Counter[str] = Counter()
    with ThreadPoolExecutor(writers) as pool:
        numbers = range(writers)
        for one in pool.map(lambda number: edit_shared(where, keys, catalog, number, edits, ""), numbers):
            found.update(one)
    found["sum"] = counted(where, keys, catalog)
    return found


def wrong(where: str, keys: Path, found: dict[str, int] | Counter[str], accepted: int) -> list[str]:
    """Return what must not be: updates lost, writers that failed, a broken trail."""
    problems = list(verify(store_path(where), keys_folder=keys).problems)
    if found["saved"] != accepted or found["sum"] != accepted:
        problems.append(f"{found['saved']} of {accepted} were accepted, {found['sum']} are there")
    problems += [f"{name}: {count}" for name, count in found.items() if name.startswith("failed: ")]
    return problems


def test_writers_on_a_file_lose_nothing(tmp_path: Path) -> None:
    where, keys = str(tmp_path / "cases.db"), tmp_path / "keys"

    assert wrong(where, keys, threads(where, keys, 3, 12), 36) == []


def test_writers_on_a_server_lose_nothing(
    postgres: PostgresServer, postgres_template: str, tmp_path: Path
) -> None:
    with copy_of(postgres, postgres_template) as where:
        assert wrong(where, tmp_path, threads(where, tmp_path, 4, 12), 48) == []


@pytest.mark.slow
def test_eight_writers_on_a_file(tmp_path: Path) -> None:
    where, keys = str(tmp_path / "cases.db"), tmp_path / "keys"
    found = swarm(where, keys, 8, 625)

    assert wrong(where, keys, found, 5000) == []
    assert found["refused"] > 100  # they did get in each other's way, and were told


@pytest.mark.slow
def test_fifty_writers_on_a_server(postgres: PostgresServer, postgres_template: str, tmp_path: Path) -> None:
    with copy_of(postgres, postgres_template) as where:
        found = swarm(where, tmp_path, 50, 100)

        assert wrong(where, tmp_path, found, 5000) == []
        assert found["refused"] > 100
        assert deadlocks(postgres, where) == 0


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["revision", "lock"])
def test_without_its_locks_a_server_would_lose_updates_or_break_the_trail(
    postgres: PostgresServer, postgres_template: str, tmp_path: Path, fault: str
) -> None:
    with copy_of(postgres, postgres_template) as where:
        found = swarm(where, tmp_path, 8, 40, fault)

        assert wrong(where, tmp_path, found, 320) != []


@pytest.mark.slow
def test_without_the_revision_a_file_would_lose_updates(tmp_path: Path) -> None:
    where, keys = str(tmp_path / "cases.db"), tmp_path / "keys"

    assert wrong(where, keys, swarm(where, keys, 8, 40, "revision"), 320) != []


def deadlocks(server: PostgresServer, where: str) -> int:
    """Return how many times the server had to end one of two that waited for each other."""
    import psycopg

    name = where.split("?")[0].rsplit("/", 1)[-1]
    with psycopg.connect(server.dsn()) as connection:
        query = "SELECT deadlocks FROM pg_stat_database WHERE datname = %s"
        return int(connection.execute(query, (name,)).fetchone()[0])
