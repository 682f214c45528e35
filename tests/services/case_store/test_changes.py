"""A change made elsewhere is known here within a second; a server that is gone, and back, too."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from irplanner.catalog.catalog import Catalog
from irplanner.models.store import Store
from irplanner.planning.facts import CaseFacts
from irplanner.services.case_store.changes import Change, StoreWatch
from irplanner.services.cases import Cases
from tests.both_stores import BOTH, copy_of, opened
from tests.postgres_server import PostgresServer


@pytest.fixture(params=BOTH)
def two(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """The same store, opened at two workstations."""
    keys = tmp_path / "keys"
    if request.param == "sqlite":
        with opened(tmp_path / "cases.db", keys) as here, opened(tmp_path / "cases.db", keys) as there:
            yield here, there
        return
    server, template = request.getfixturevalue("postgres"), request.getfixturevalue("postgres_template")
    with copy_of(server, template) as url, opened(url, keys) as here, opened(url, keys) as there:
        yield here, there


@contextmanager
def watched(store: Store) -> Iterator[queue.Queue[Change]]:
    told: queue.Queue[Change] = queue.Queue()
    watch = StoreWatch(store, told.put)
    watch.start()
    yield told
    watch.stop()


def seconds_until_told(told: queue.Queue[Change], cases: Cases) -> float:
    """Save something until it is told; return how long after the save that was."""
    for _ in range(10):  # the first may come before the watch listens
        cases.create(CaseFacts(procedure=""))
        began = time.monotonic()  # acknowledged
        try:
            assert told.get(timeout=2) is Change.ELSEWHERE
        except queue.Empty:
            continue
        return time.monotonic() - began
    raise AssertionError("the change was never told")


def test_a_change_elsewhere_is_told(two: tuple[Store, Store], catalog: Catalog) -> None:
    here, there = two
    with watched(here) as told:
        assert seconds_until_told(told, Cases(there, catalog)) < 2


@pytest.mark.slow
def test_a_change_elsewhere_is_told_within_a_second(two: tuple[Store, Store], catalog: Catalog) -> None:
    here, there = two
    with watched(here) as told:
        cases = Cases(there, catalog)
        seconds = sorted(seconds_until_told(told, cases) for _ in range(20))
        print(f"median {seconds[10] * 1000:.0f} ms, longest {seconds[-1] * 1000:.0f} ms")

        assert seconds[-1] < 1


def test_ones_own_change_is_not_told(two: tuple[Store, Store], catalog: Catalog) -> None:
    here, _ = two
    with watched(here) as told:
        time.sleep(0.3)
        Cases(here, catalog).create(CaseFacts(procedure=""))
        time.sleep(0.8)

        assert told.empty()


def test_a_server_that_is_gone_and_back_is_told(catalog: Catalog, tmp_path: Path) -> None:
    server = PostgresServer()  # of its own: it is switched off
    try:
        server.run("CREATE DATABASE cases")
        with opened(server.url("cases"), tmp_path) as store, watched(store) as told:
            cases = Cases(store, catalog)
            saved = cases.create(CaseFacts(procedure=""))
            server.halt()

            assert told.get(timeout=20) is Change.LOST

            server.start()

            assert told.get(timeout=20) is Change.BACK
            assert cases.load(saved.case_id) == saved  # over a connection made anew
    finally:
        server.stop()
