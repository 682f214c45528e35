"""Digests at the lowest cost, and a store with its first administrator."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from irplanner.models.store import open_store
from irplanner.services.staff import digests
from irplanner.services.staff.duty import duty_of
from irplanner.services.staff.people import Staff
from irplanner.services.staff.sign_in import SignIn

PASSWORD = "amber kettle window"
START = datetime(2026, 9, 3, 8, 0, tzinfo=UTC)


class Clock:
    """A clock that a test turns."""

    def __init__(self):
        self.at = START

    def __call__(self):
        return self.at

    def turn(self, **by):
        self.at += timedelta(**by)


@pytest.fixture(autouse=True)
def cheap_digests(monkeypatch):
    """Argon2id at its lowest cost: what is tested is what is asked of it."""
    monkeypatch.setattr(digests, "PASSES", 1)
    monkeypatch.setattr(digests, "MEMORY_KIB", 8)
    monkeypatch.setattr(digests, "LANES", 1)
    for made in (digests._hasher, digests._nobody):
        made.cache_clear()
    yield
    for made in (digests._hasher, digests._nobody):
        made.cache_clear()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture(scope="session")
def new_store(tmp_path_factory):
    """The file of a new store, made once: a copy costs less than all migrations."""
    path = tmp_path_factory.mktemp("store") / "cases.db"
    open_store(path, keys_folder=path.parent / "keys").close()
    return path.read_bytes()


@pytest.fixture
def store(tmp_path, clock, new_store):
    """A store with sign-in; K. Vance, administrator and technologist, is at work."""
    (tmp_path / "cases.db").write_bytes(new_store)
    made = open_store(tmp_path / "cases.db", keys_folder=tmp_path / "keys")
    duty_of(made).clock = clock
    Staff(made).create_first("vance", "K. Vance", PASSWORD)
    yield made
    made.close()


@pytest.fixture
def staff(store):
    return Staff(store)


@pytest.fixture
def sign_in(store):
    return SignIn(store)
