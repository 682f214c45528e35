"""Encryption: what opens a store and what does not, changing keys, and no plain copy anywhere."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.models import key_file
from irplanner.models.held_keys import forget, held_key, hold, key_file_of
from irplanner.models.key_file import KeyFileUnusable, WrongWords, read_key_file
from irplanner.models.store import open_store
from irplanner.models.store_errors import StoreDamaged, StoreNeedsKey, StoreTooNew
from irplanner.services.case_record import with_value
from irplanner.services.cases import Cases
from irplanner.services.day_list import newest
from irplanner.services.safekeeping import protection
from irplanner.services.safekeeping.backup import back_up
from irplanner.services.safekeeping.verification import verify

WORDS = "correct horse bättery"
NOW = datetime(2026, 9, 4, 6)
MARK = "Zyxwvut"


@pytest.fixture(autouse=True)
def cheap_guesses(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let words be tried at no cost, but where the cost is what is tested."""
    if "costs" not in request.node.name:
        monkeypatch.setattr(key_file, "_PASSES", 1)
        monkeypatch.setattr(key_file, "_MEMORY_KIB", 64)


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "cases.db"
    yield path
    forget(path)


@pytest.fixture
def recovery(path: Path, catalog: Catalog) -> str:
    words = protection.protect_new(path, WORDS)
    add_case(path, catalog)
    forget(path)
    return words


def add_case(path: Path, catalog: Catalog) -> None:
    store = open_store(path)
    cases = Cases(store, catalog)
    cases.save(with_value(cases.create(), "patient.name", MARK))
    store.close()


def names(path: Path, catalog: Catalog) -> list[str | None]:
    store = open_store(path)
    found = [row.patient_name for row in Cases(store, catalog).find("")]
    store.close()
    return found


def test_a_locked_store_is_neither_opened_nor_listed(path: Path, recovery: str) -> None:
    with pytest.raises(StoreNeedsKey):
        open_store(path)
    assert newest(path, 10) == []


@pytest.mark.parametrize("spelled", [WORDS, unicodedata.normalize("NFD", WORDS)])
def test_the_passphrase_opens_it_however_it_is_encoded(
    path: Path, recovery: str, catalog: Catalog, spelled: str
) -> None:
    protection.unlock(path, spelled)

    assert names(path, catalog) == [MARK]


def test_the_recovery_key_opens_it_however_it_is_typed(path: Path, recovery: str, catalog: Catalog) -> None:
    protection.unlock(path, recovery.lower().replace("-", " "))

    assert names(path, catalog) == [MARK]


@pytest.mark.parametrize("words", ["", WORDS.upper(), WORDS + " ", "x" * 2**20, "\x00", "\ud800"])
def test_a_near_miss_opens_nothing_and_leaves_the_files_alone(path: Path, recovery: str, words: str) -> None:
    before = path.read_bytes(), key_file_of(path).read_bytes()

    with pytest.raises(WrongWords) as caught:
        protection.unlock(path, words)

    assert str(caught.value) == "These words do not open the case store. Check them and try again."
    assert (path.read_bytes(), key_file_of(path).read_bytes()) == before
    assert held_key(path) is None


def test_a_guess_costs_a_tenth_of_a_second_whether_right_or_wrong(path: Path, recovery: str) -> None:
    def seconds(words: str) -> float:
        start = time.process_time()
        try:
            protection.unlock(path, words)
        except WrongWords:
            return time.process_time() - start
        return time.process_time() - start

    taken = [(seconds(WORDS), seconds("another long phrase")) for _ in range(3)]

    assert min(min(pair) for pair in taken) > 0.1
    right, wrong = (min(pair[place] for pair in taken) for place in (0, 1))
    assert 0.5 < right / wrong < 2  # all slots are tried either way; a busy machine is no fault


def test_the_wrong_key_is_told_from_a_plain_store_and_reads_nothing(path: Path, recovery: str) -> None:
    from irplanner.models.key_file import new_key

    hold(path, new_key())

    with pytest.raises(StoreDamaged):
        open_store(path)


def test_a_key_file_that_is_gone_or_spoilt_is_told(path: Path, recovery: str) -> None:
    key_file_of(path).write_text("{}")
    with pytest.raises(KeyFileUnusable, match="cannot be read"):
        protection.unlock(path, WORDS)

    key_file_of(path).unlink()
    with pytest.raises(KeyFileUnusable, match="is gone"):
        protection.unlock(path, WORDS)


def test_a_changed_passphrase_replaces_the_old_one(path: Path, recovery: str) -> None:
    protection.unlock(path, WORDS)
    protection.change_passphrase(path, "another long phrase")
    forget(path)

    with pytest.raises(WrongWords):
        protection.unlock(path, WORDS)
    protection.unlock(path, "another long phrase")
    protection.unlock(path, recovery)


def test_a_new_recovery_key_replaces_the_old_one(path: Path, recovery: str) -> None:
    protection.unlock(path, WORDS)
    fresh = protection.new_recovery_key(path)
    forget(path)

    with pytest.raises(WrongWords):
        protection.unlock(path, recovery)
    protection.unlock(path, fresh)


def test_a_new_key_opens_the_store_and_the_old_one_does_not(
    path: Path, recovery: str, catalog: Catalog
) -> None:
    protection.unlock(path, WORDS)
    old = held_key(path)
    assert old is not None

    _, kept_as = protection.change_key(path, "another long phrase", at=NOW)

    assert held_key(path) != old
    assert names(path, catalog) == [MARK]
    assert verify(path).problems == ()
    hold(path, old)
    with pytest.raises(StoreDamaged):
        open_store(path)
    forget(path)
    protection.unlock(path, "another long phrase")
    protection.unlock(kept_as, WORDS)
    forget(kept_as)


@pytest.mark.parametrize("replaced", [False, True], ids=["before the store is exchanged", "after it"])
def test_a_crash_while_the_key_changes_leaves_a_store_that_opens(
    path: Path, recovery: str, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, replaced: bool
) -> None:
    protection.unlock(path, WORDS)
    copy = protection.replace_by_copy

    def crash(*args: object, **rest: object) -> None:
        if replaced:
            copy(*args, **rest)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    monkeypatch.setattr(protection, "replace_by_copy", crash)
    with pytest.raises(KeyboardInterrupt):
        protection.change_key(path, WORDS + " 2", at=NOW)
    forget(path)

    protection.unlock(path, WORDS + " 2" if replaced else WORDS)

    assert names(path, catalog) == [MARK]


def test_a_plain_store_is_encrypted_with_all_it_holds(path: Path, catalog: Catalog) -> None:
    add_case(path, catalog)
    assert MARK.encode() in path.read_bytes()

    _, kept_as = protection.encrypt(path, WORDS, at=NOW)

    assert names(path, catalog) == [MARK]
    store = open_store(path)
    assert [row.patient_name for row in Cases(store, catalog).find(MARK.lower())] == [MARK]
    store.close()
    assert verify(path).problems == ()
    assert MARK.encode() not in path.read_bytes()
    assert MARK.encode() in kept_as.read_bytes()


def test_a_backup_of_an_encrypted_store_opens_by_its_own_key_file(
    path: Path, recovery: str, catalog: Catalog, tmp_path: Path
) -> None:
    protection.unlock(path, WORDS)
    store = open_store(path)
    backup = back_up(store, tmp_path / "backups", at=NOW)
    store.close()
    forget(path)
    forget(backup)

    assert sorted(file.name for file in backup.parent.iterdir()) == [backup.name, f"{backup.name}.keys"]
    assert MARK.encode() not in backup.read_bytes()
    protection.unlock(backup, WORDS)
    assert names(backup, catalog) == [MARK]
    forget(backup)


def test_an_encrypted_store_of_a_later_version_is_refused(
    path: Path, recovery: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    protection.unlock(path, WORDS)
    monkeypatch.setattr("irplanner.models.sqlite_file.SCHEMA_VERSION", 1)

    with pytest.raises(StoreTooNew):
        open_store(path)


def test_neither_key_nor_words_stand_in_any_file_or_text(path: Path, recovery: str, tmp_path: Path) -> None:
    protection.unlock(path, WORDS)
    key = held_key(path)
    assert key is not None

    content = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())

    for secret in (key.secret, key.secret.hex().encode(), WORDS.encode(), recovery.encode()):
        assert secret not in content
    assert key.secret.hex() not in repr(key) + str(read_key_file(path))


def test_too_short_a_passphrase_is_refused(path: Path) -> None:
    with pytest.raises(InputError, match="at least 12"):
        protection.protect_new(path, "short")


def test_without_a_keyring_nothing_is_remembered(path: Path, recovery: str) -> None:
    protection.unlock(path, WORDS)

    assert protection.remember_in_keyring(path) in (True, False)
    forget(path)
    assert protection.unlock_by_keyring(path) in (True, False)
