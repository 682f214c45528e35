"""The card "Backup and keys": ages, backups, checks, restores and keys, each with clear words."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from irplanner.models.held_keys import forget
from irplanner.models.sqlite_file import is_encrypted
from irplanner.models.store import open_store
from irplanner.planning.facts import CaseFacts
from irplanner.services.safekeeping import protection, rotation
from irplanner.services.safekeeping.backup import backups
from irplanner.ui.paper.recovery import RecoveryBox
from irplanner.ui.reopening import DeedDone, StoreDeed, carry_out
from irplanner.ui.settings import safety as card_module
from irplanner.ui.settings.key_boxes import PassphraseBox, RestoreBox
from irplanner.ui.settings.safety import SafetyCard
from tests.ui.fake_shell import NOW

WORDS = "four or five words"


@pytest.fixture
def deeds(context):
    found = []
    context.reopen_wanted.connect(found.append)
    return found


@pytest.fixture
def card(qtbot, context, deeds):
    made = SafetyCard(context)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def in_box(monkeypatch, kind, fill):
    """Answer the next box of a kind: fill it and press its main button; say whether it closed."""

    def answer(box):
        fill(box)
        box.main.click()
        return box.result()

    monkeypatch.setattr(kind, "exec", answer)


def test_without_a_backup_the_reminder_says_so_and_one_is_made_at_once(card, context):
    made = []
    context.backup_made.connect(lambda: made.append(True))
    assert card.age.text() == "No backup yet"
    assert card.age.property("role") == "stop"

    card.back_up.click()

    [backup] = backups(context.services.store.path.parent / "backups")
    assert backup.name in card.told.text()
    assert backup.name in card.age.text()
    assert made == [True]


def test_an_old_backup_is_named_with_its_age(card, context):
    card.back_up.click()
    [backup] = backups(card.safety.folder)
    old = (NOW - timedelta(days=5)).timestamp()
    os.utime(backup, (old, old))

    card.refresh()

    assert "5 days old" in card.age.text()
    assert card.age.property("role") == "stop"


def test_a_check_says_what_it_looked_at_and_what_is_wrong(card, context, monkeypatch):
    context.cases.create(CaseFacts(procedure=""))
    card.check.click()
    assert "no problem found in 1 cases" in card.told.text()

    card.back_up.click()
    [backup] = backups(card.safety.folder)
    with backup.open("r+b") as file:
        file.seek(backup.stat().st_size // 2)
        file.write(b"\xff" * 4096)
    monkeypatch.setattr(card_module, "ask_open_path", lambda *_words: backup)
    card.check_backup.click()

    assert "is damaged" in card.told.text()
    assert card.told.property("role") == "stop"


def test_a_restore_is_compared_first_and_done_while_the_window_is_closed(card, context, deeds, monkeypatch):
    context.cases.create(CaseFacts(procedure=""))
    card.back_up.click()
    later = context.cases.create(CaseFacts(procedure="", notes="after the backup")).case_id
    [backup] = backups(card.safety.folder)
    monkeypatch.setattr(card_module, "ask_open_path", lambda *_words: backup)
    told = []
    monkeypatch.setattr(card_module, "may_restore", lambda _name, lines, _parent: told.extend(lines) or True)

    card.bring_back.click()

    assert any(later in line for line in told)
    [deed] = deeds
    context.services.store.close()
    done = carry_out(deed, QApplication.instance())
    assert isinstance(done, DeedDone)
    path = context.services.store.path
    assert "cases.db.replaced-" in done.text
    again = open_store(path)
    assert rotation.paused_until(again, NOW) is not None
    again.close()


def test_a_restore_that_is_not_wanted_changes_nothing(card, context, deeds, monkeypatch):
    card.back_up.click()
    [backup] = backups(card.safety.folder)
    monkeypatch.setattr(card_module, "ask_open_path", lambda *_words: backup)
    monkeypatch.setattr(RestoreBox, "exec", lambda box: box.other.click() or box.result())

    card.bring_back.click()

    assert deeds == []


def test_a_plain_store_is_encrypted_and_the_recovery_key_comes_back_once(card, context, deeds, monkeypatch):
    path = context.services.store.path
    assert not card.passphrase.isVisible()

    def fill(box):
        box.words.setText(WORDS)
        box.again.setText(WORDS)

    in_box(monkeypatch, PassphraseBox, fill)
    card.encrypt.click()
    context.services.store.close()
    done = carry_out(deeds[0], QApplication.instance())

    assert is_encrypted(path)
    assert len(done.recovery.split("-")) == 8
    forget(path)
    protection.unlock(path, done.recovery)
    open_store(path).close()
    forget(path)


def test_two_passphrases_that_differ_are_refused_in_the_box(card, deeds, monkeypatch):
    problems = []

    def fill(box):
        box.words.setText(WORDS)
        box.again.setText(WORDS + "s")
        box.main.click()
        problems.append(box.problem.text())
        box.words.setText("short")
        box.again.setText("short")

    in_box(monkeypatch, PassphraseBox, fill)
    card.encrypt.click()

    assert deeds == []
    assert "not the same" in problems[0]


@pytest.fixture
def encrypted(context, deeds, qtbot):
    """A card on an encrypted store."""
    context.services.store.close()
    path = context.services.store.path
    recovery, _kept = protection.encrypt(path, WORDS, at=NOW)
    context._services = context.services._replace(store=open_store(path))
    made = SafetyCard(context)
    qtbot.addWidget(made)
    made.show()
    yield made, recovery
    forget(path)


def test_the_passphrase_is_changed_only_with_the_one_in_force(encrypted, context, monkeypatch):
    card, _recovery = encrypted
    path = context.services.store.path
    assert "passphrase, recovery key" in card.key.text()
    tries = []

    def fill(box):
        box.words.setText("another set of words")
        box.again.setText("another set of words")
        box.current.setText("not these words")
        box.main.click()
        tries.append(box.problem.text())
        box.current.setText(WORDS)

    in_box(monkeypatch, PassphraseBox, fill)
    card.passphrase.click()

    assert "do not open" in tries[0]
    assert "is changed" in card.told.text()
    forget(path)
    protection.unlock(path, "another set of words")


def test_a_new_recovery_key_is_shown_and_can_be_printed(encrypted, context, monkeypatch, qtbot):
    card, old = encrypted
    shown = []
    monkeypatch.setattr(card_module, "show_recovery", lambda key, store, _parent: shown.append((key, store)))
    in_box(monkeypatch, PassphraseBox, lambda box: box.current.setText(WORDS))

    card.recovery.click()

    [(key, store)] = shown
    assert key != old
    box = RecoveryBox(key, store)
    qtbot.addWidget(box)
    box.show()
    box.print_button.click()
    assert len(box.preview.pages) == 1
    assert not box.preview.save_button.isVisible()
    box.preview.close()


def test_a_deed_that_fails_comes_back_as_its_error(qtbot):
    def fail():
        raise protection.InputError("The store is in use.", "Close the other window.")

    answer = carry_out(StoreDeed("Encrypting", fail), QApplication.instance())

    assert isinstance(answer, protection.InputError)
    assert QApplication.instance().quitOnLastWindowClosed()


def test_the_folder_is_chosen_here(card, context, monkeypatch, tmp_path):
    monkeypatch.setattr(card_module, "ask_folder", lambda *_words: tmp_path / "elsewhere")
    card.choose.click()

    assert context.settings.backup_folder == str(tmp_path / "elsewhere")
    assert card.folder.text() == str(tmp_path / "elsewhere")
