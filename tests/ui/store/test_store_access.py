"""Unlocking, protecting and taking over a store in the window."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from irplanner.app import make_application, make_window
from irplanner.models.held_keys import forget
from irplanner.models.sqlite_file import is_encrypted
from irplanner.models.store import open_store
from irplanner.services.safekeeping import protection
from irplanner.services.safekeeping.window_guard import WindowGuard
from irplanner.settings import LoadedSettings, Settings
from irplanner.ui import store_access
from irplanner.ui.store_access import ProtectBox, TakeOverBox, UnlockBox

WORDS = "correct horse battery"
NOW = datetime(2026, 9, 4, 8)


@pytest.fixture
def locked(tmp_path):
    path = tmp_path / "cases.db"
    recovery = protection.protect_new(path, WORDS)
    open_store(path).close()
    forget(path)
    yield path, recovery
    forget(path)


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_box_says_what_is_wrong_and_forgets_what_was_typed(qtbot, locked):
    path, _ = locked
    box = UnlockBox(path)
    qtbot.addWidget(box)
    box.words.setText("correct horse batterz")

    press(qtbot, box.main)

    assert "do not open" in box.problem.text()
    assert box.words.text() == ""
    assert box.words.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize("with_recovery", [False, True])
def test_passphrase_and_recovery_key_open_the_store(qtbot, locked, with_recovery):
    path, recovery = locked
    box = UnlockBox(path)
    qtbot.addWidget(box)
    box.words.setText(recovery.lower() if with_recovery else WORDS)

    with qtbot.waitSignal(box.accepted):
        press(qtbot, box.main)

    open_store(path).close()


def test_a_short_passphrase_or_another_one_protects_nothing(qtbot, tmp_path):
    box = ProtectBox(tmp_path / "cases.db")
    qtbot.addWidget(box)

    for words, again, said in (("short", "short", "at least 12"), (WORDS, WORDS + "x", "not the same")):
        box.words.setText(words)
        box.again.setText(again)
        press(qtbot, box.main)
        assert said in box.problem.text()

    assert list(tmp_path.iterdir()) == []


def test_a_protected_store_is_encrypted_from_its_first_byte(qtbot, tmp_path):
    path = tmp_path / "cases.db"
    box = ProtectBox(path)
    qtbot.addWidget(box)
    box.words.setText(WORDS)
    box.again.setText(WORDS)

    with qtbot.waitSignal(box.accepted):
        press(qtbot, box.main)

    open_store(path).close()
    assert is_encrypted(path)
    assert len(box.recovery) == 39
    forget(path)


def test_the_window_asks_for_the_passphrase_and_goes_on(qtbot, locked, monkeypatch):
    path, _ = locked
    asked = []

    def unlock(store, _parent):
        asked.append(store)
        protection.unlock(store, WORDS)
        return True

    monkeypatch.setattr(store_access, "unlock_store", unlock)
    window, loader = make_window(make_application(), path, LoadedSettings(Settings()))
    qtbot.addWidget(window)
    window.show()

    qtbot.waitUntil(lambda: loader.services is not None, timeout=20_000)
    qtbot.waitUntil(lambda: window.context.is_loaded and window.is_at_rest, timeout=20_000)

    assert asked == [path]
    window.close()
    loader.services.store.close()


def test_a_second_window_is_told_who_has_the_store(qtbot, tmp_path):
    first, second = WindowGuard(tmp_path / "cases.db"), WindowGuard(tmp_path / "cases.db")

    assert first.take(NOW)
    assert not second.take(NOW)
    assert "since 2026-09-04 08:00" in second.holder()
    second.ask_for()
    assert first.is_asked_for()
    first.release()
    assert second.take(NOW)
    assert not second.is_asked_for()
    second.release()


def test_the_window_that_is_asked_closes_and_the_other_opens(qtbot, tmp_path, monkeypatch):
    path = tmp_path / "cases.db"
    monkeypatch.setattr("irplanner.ui.store_claim.LOOK_MS", 20)
    monkeypatch.setattr("irplanner.ui.store_claim.WAIT_MS", 20)
    monkeypatch.setattr(store_access, "takes_over", lambda _holder, _parent: True)
    windows = []
    for _ in range(2):
        window, loader = make_window(make_application(), path, LoadedSettings(Settings()))
        qtbot.addWidget(window)
        loader.claim_store(ask_protection=False)
        window.show()
        if not windows:
            qtbot.waitUntil(lambda: loader.services is not None and window.is_at_rest, timeout=20_000)  # noqa: B023
            window.closing.connect(loader.services.store.close)
            window.closing.connect(loader.claim.release)
        windows.append((window, loader))
    (first, _), (second, loader) = windows

    qtbot.waitUntil(lambda: loader.services is not None and second.is_at_rest, timeout=20_000)

    assert not first.isVisible()
    assert second.isVisible()
    second.close()
    loader.services.store.close()
    loader.claim.release()


def test_who_has_it_is_said_in_the_box(qtbot):
    box = TakeOverBox("ortiz on ir-1, since 08:00")
    qtbot.addWidget(box)

    assert any("ortiz on ir-1" in label.text() for label in box.findChildren(type(box.problem)))


def test_the_keyring_is_offered_where_there_is_one_and_asked_when_chosen(qtbot, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(protection, "has_keyring", lambda: False)
    plain = ProtectBox(tmp_path / "one.db")
    qtbot.addWidget(plain)
    assert plain.keyring is None

    monkeypatch.setattr(protection, "has_keyring", lambda: True)
    monkeypatch.setattr(protection, "remember_in_keyring", lambda path: asked.append(path) or True)
    box = ProtectBox(tmp_path / "two.db")
    qtbot.addWidget(box)
    box.words.setText(WORDS)
    box.again.setText(WORDS)
    box.keyring.setChecked(True)
    press(qtbot, box.main)

    assert asked == [tmp_path / "two.db"]
    assert box.recovery
    forget(tmp_path / "two.db")
