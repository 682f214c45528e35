"""Guessing the passphrase of a store: waits grow, survive a restart and a clock change, and end for good."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from irplanner.models import key_file
from irplanner.models.held_keys import forget, held_key
from irplanner.models.key_file import WrongWords
from irplanner.services.safekeeping import guess_limit, protection
from irplanner.services.safekeeping.guess_limit import GuessesSpent, guess_file_of
from irplanner.services.staff.lockout import FOR_GOOD, FREE_FAILURES

WORDS = "four or five words"
NOW = datetime(2026, 9, 3, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a guess costs is another test's subject."""
    monkeypatch.setattr(key_file, "_PASSES", 1)
    monkeypatch.setattr(key_file, "_MEMORY_KIB", 64)


class Clock(datetime):
    moment = NOW

    @classmethod
    def now(cls, tz=None):  # type: ignore[no-untyped-def]
        return cls.moment


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> type[Clock]:
    Clock.moment = NOW
    monkeypatch.setattr(guess_limit, "datetime", Clock)
    return Clock


@pytest.fixture
def store(tmp_path: Path, clock: type[Clock]) -> tuple[Path, str]:
    path = tmp_path / "cases.db"
    recovery = protection.protect_new(path, WORDS)
    forget(path)
    return path, recovery


def guess(path: Path, words: str) -> str:
    try:
        protection.unlock(path, words)
    except GuessesSpent:
        return "spent"
    except WrongWords:
        return "wrong"
    return "right"


def test_the_first_guesses_are_free_then_each_has_to_wait(store: tuple[Path, str]) -> None:
    path, _ = store

    assert [guess(path, f"guess {number}") for number in range(7)] == ["wrong"] * FREE_FAILURES + [
        "spent"
    ] * 2
    assert guess(path, WORDS) == "spent"  # the right words have to wait as well
    Clock.moment = NOW + timedelta(minutes=1, seconds=1)
    assert guess(path, WORDS) == "right"
    assert not guess_file_of(path).exists()
    forget(path)


@pytest.mark.parametrize("guesses", [100, pytest.param(10_000, marks=pytest.mark.slow)])
def test_however_many_are_guessed_few_are_tried(
    store: tuple[Path, str], guesses: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, recovery = store
    tried: list[str] = []
    plain = key_file.unlock

    def noticed(content, words, kinds):  # type: ignore[no-untyped-def]
        tried.extend(words for kind in kinds if kind == key_file.PASSPHRASE)
        return plain(content, words, kinds)

    monkeypatch.setattr(key_file, "unlock", noticed)
    for number in range(guesses):
        Clock.moment += timedelta(days=2)  # whoever sets the clock forward gains no more than that
        assert guess(path, f"guess {number}") == "wrong"

    assert len(tried) == FOR_GOOD
    assert guess(path, WORDS) == "wrong"  # the passphrase is not asked any more
    assert guess(path, recovery) == "right"
    forget(path)
    assert guess(path, WORDS) == "right"
    forget(path)


def test_a_clock_set_back_neither_shortens_nor_lengthens_the_wait(store: tuple[Path, str]) -> None:
    path, _ = store
    for number in range(FREE_FAILURES):
        guess(path, f"guess {number}")

    Clock.moment = NOW - timedelta(days=400)
    assert guess(path, WORDS) == "spent"
    Clock.moment += timedelta(minutes=1, seconds=1)
    assert guess(path, WORDS) == "right"
    forget(path)


def test_a_count_that_was_tampered_with_costs_a_wait(store: tuple[Path, str]) -> None:
    path, _ = store
    for content in (b"", b"{", b'{"failures": -1, "locked_until": null}', b"[" * 900, b"\xff"):
        guess_file_of(path).write_bytes(content)
        assert guess(path, "a guess") == "spent"
    Clock.moment += timedelta(minutes=6)
    assert guess(path, WORDS) == "right"
    forget(path)


def test_a_try_is_counted_before_it_is_made(store: tuple[Path, str], monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = store

    def killed(*_words: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(key_file, "unlock", killed)
    for _ in range(FREE_FAILURES):
        with pytest.raises(KeyboardInterrupt):
            protection.unlock(path, "a guess")

    assert guess(path, WORDS) == "spent"


def test_the_count_says_nothing_of_the_guesses_and_is_for_this_account(store: tuple[Path, str]) -> None:
    path, _ = store
    guess(path, "a guess that is nearly right")

    assert b"nearly" not in guess_file_of(path).read_bytes()
    assert guess_file_of(path).stat().st_mode & 0o777 == 0o600
    assert held_key(path) is None
