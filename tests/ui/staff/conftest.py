"""The whole window on a store with sign-in, and people to sign in."""

from __future__ import annotations

from datetime import datetime

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from irplanner import app
from irplanner.models.store import open_store
from irplanner.planning.facts import CaseFacts, Patient
from irplanner.services.cases import Cases
from irplanner.services.staff.duty import duty_of
from irplanner.services.staff.people import Staff
from irplanner.services.staff.rights import Role
from irplanner.settings import LoadedSettings, Settings
from tests.services.staff.conftest import PASSWORD, cheap_digests
from tests.ui.fake_shell import shipped_catalog

__all__ = ["cheap_digests"]
NOW = datetime(2026, 9, 3, 12, 0)
PIN = "270418"
SECRET = "copper lantern river"
PATIENT = "DEMO, Anna"


class Desk:
    """The window and what a person does at it."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot = window, qtbot

    @property
    def desk(self):
        return self.window.context.desk

    @property
    def card(self):
        return self.desk.cover.card

    def settle(self):
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.window.context.tasks.is_idle, timeout=20_000)
        QApplication.processEvents()

    def password(self, login="vance", words=PASSWORD):
        card = self.card
        card.choose(None)
        card.login.setText(login)
        card.secret.setText(words)
        card.main.click()
        self.settle()

    def pin(self, digits=PIN):
        card = self.card
        card.secret.setText(digits)
        card.main.click()
        self.settle()


@pytest.fixture
def prepared(tmp_path):
    """A store with a case of the day and four people; K. Vance and R. Lund have a PIN."""
    path = tmp_path / "cases.db"
    store = open_store(path)
    staff = Staff(store)
    vance = staff.create_first("vance", "K. Vance", PASSWORD)
    staff.set_pin(vance, PIN)
    cases = Cases(store, shipped_catalog(), actor="x")
    facts = CaseFacts(
        procedure="uterine_fibroid_embolization",
        scheduled_at=NOW,
        patient=Patient(mrn="1234567", name=PATIENT),
    )
    case_id = cases.create(facts).case_id
    duty = duty_of(store)
    for login, name, roles in (
        ("lund", "R. Lund", [Role.NURSE]),
        ("moe", "P. Moe", [Role.PHYSICIAN]),
        ("holm", "S. Holm", [Role.ADMINISTRATOR]),
    ):
        duty.take(vance)
        person = staff.add(login, name, SECRET, roles)
        duty.take(person)
        staff.change_password(person, SECRET)
        if login == "lund":
            staff.set_pin(person, PIN)
    store.close()
    return path, case_id


@pytest.fixture
def open_window(qtbot):
    """Open the window on a path; closed after the test."""
    made = []

    def make(path, *, everyday=False):
        loaded = LoadedSettings(Settings(), None)
        window, loader = app.make_window(app.make_application(), path, loaded, now=lambda: NOW)
        if everyday:
            loader._everyday, loader.start = True, loader._load
            loader._keep_backups = lambda: None
            loader._bring_drafts = lambda: None
        qtbot.addWidget(window)
        window.resize(1280, 720)
        with qtbot.waitActive(window):
            window.show()
        made.append((window, loader))
        qtbot.waitUntil(lambda: window.context.desk is not None, timeout=20_000)
        return Desk(window, qtbot)

    yield make
    for window, loader in made:
        window.close()
        loader.services.store.close()
        shiboken6.delete(window.context)  # with the timers of the open case


@pytest.fixture
def at_start(prepared, open_window):
    """The window before anybody has signed in."""
    return open_window(prepared[0])


@pytest.fixture
def signed_in(at_start, qtbot):
    """K. Vance has signed in; Today is in front."""
    at_start.password()
    qtbot.waitUntil(lambda: at_start.window.context.is_loaded, timeout=20_000)
    at_start.settle()
    return at_start
