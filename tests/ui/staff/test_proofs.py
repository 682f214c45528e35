"""Signing at the window where people sign in: PIN or password, in whose name, and who may."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from irplanner.models.enums import Phase
from irplanner.services.case_story.sign_off import SignOff
from irplanner.services.staff.people import Staff
from irplanner.services.staff.rights import Role
from irplanner.ui.plan.record_lock import RecordLock
from irplanner.ui.settings.accounts import AccountsCard
from irplanner.ui.settings.person_box import PersonBox
from irplanner.ui.staff.boxes import ProofBox
from tests.ui.staff.conftest import PIN, SECRET


def prove(at, who, secret, seen=None):
    """Answer the next proof box as somebody, once it is there."""

    def answer():
        box = QApplication.activeModalWidget()
        if not isinstance(box, ProofBox):
            QTimer.singleShot(20, answer)
            return
        if seen is not None:
            seen.extend(box.who.itemText(place) for place in range(box.who.count()))
        box.who.setCurrentIndex(box.who.findText(who))
        box.secret.setText(secret)
        box.main.click()
        at.settle()
        if box.isVisible():  # refused
            if seen is not None:
                seen.append(box.problem.text())
            box.reject()

    QTimer.singleShot(0, answer)


@pytest.fixture
def checklist(signed_in, prepared):
    """The Checklist page on the case of the day."""
    signed_in.window.navigate("checklist", prepared[1])
    signed_in.settle()
    page = signed_in.window.current_page
    signed_in.qtbot.waitUntil(lambda: page.run is not None and page.run.plan is not None, timeout=20_000)
    return page


def lock_line(at):
    return next(one for one in at.window.current_page.findChildren(RecordLock))


def test_a_record_is_signed_in_the_name_of_whoever_gives_the_pin(signed_in, checklist, prepared):
    seen = []
    prove(signed_in, "R. Lund", PIN, seen)
    lock_line(signed_in).sign()
    signed_in.settle()
    signed_in.settle()

    services = signed_in.window.context.services
    [version] = SignOff(services.store, services.cases, services.catalog).versions(prepared[1])
    assert version.signed_by == "R. Lund"
    assert "S. Holm" not in seen  # no right to sign
    assert services.cases.actor == "K. Vance"


def test_a_wrong_pin_signs_nothing(signed_in, checklist, prepared):
    seen = []
    prove(signed_in, "K. Vance", "000000", seen)
    lock_line(signed_in).sign()
    signed_in.settle()

    assert "The PIN is wrong" in seen[-1]
    assert signed_in.window.context.cases.load(prepared[1]).signed_at is None


def test_an_amendment_is_asked_of_those_who_may(signed_in, checklist, prepared, monkeypatch):
    prove(signed_in, "K. Vance", PIN)
    lock_line(signed_in).sign()
    signed_in.settle()
    signed_in.settle()
    monkeypatch.setattr("irplanner.ui.plan.record_lock.ask_reason", lambda *_args: "wrong side")
    seen = []
    prove(signed_in, "P. Moe", SECRET, seen)
    lock_line(signed_in).amend()
    signed_in.settle()
    signed_in.settle()

    cases = signed_in.window.context.cases
    assert seen == ["K. Vance", "P. Moe"]
    assert cases.load(prepared[1]).signed_at is None
    amended = [line for line in cases.history(prepared[1]) if line.action == "case.amended"]
    assert [line.actor for line in amended] == ["P. Moe"]


def test_the_second_person_is_another_one_and_gives_the_pin(signed_in, checklist):
    names, seen = [], []
    prove(signed_in, "R. Lund", PIN, seen)
    checklist.run.ask_second(names.append)
    signed_in.settle()

    assert names == ["R. Lund"]
    assert "K. Vance" not in seen


def test_a_phase_is_signed_in_another_name_only_with_their_pin(signed_in, checklist, monkeypatch):
    signed = []
    monkeypatch.setattr(checklist.run, "obstacles", lambda _phase: ())
    checklist.open_phase(Phase.PLANNING)
    prove(signed_in, "P. Moe", SECRET)
    checklist._on_sign("Somebody Else", "Operator")
    signed_in.settle()
    signed.append(checklist.run.signature(Phase.PLANNING).name)

    assert signed == ["P. Moe"]


def test_answers_are_those_of_the_person_who_has_taken_over(signed_in, checklist):
    signed_in.desk.lock()
    signed_in.password("lund", SECRET)

    assert checklist.run.actor == "R. Lund"


def test_the_staff_card_adds_and_changes_people(signed_in):
    signed_in.window.navigate("settings")
    page = signed_in.window.current_page
    signed_in.qtbot.waitUntil(lambda: page.is_drawn, timeout=20_000)
    card = page.findChild(AccountsCard)
    signed_in.settle()
    assert set(card.change_buttons) == {"vance", "lund", "moe", "holm"}

    def add():
        box = QApplication.activeModalWidget()
        assert isinstance(box, PersonBox)
        box.name.setText("T. Berg")
        box.login.setText("berg")
        box.password.setText("short")
        box.roles[Role.TECHNOLOGIST].setChecked(True)
        box.main.click()
        signed_in.settle()
        assert "at least 12" in box.problem.text()
        box.password.setText(SECRET)
        box.main.click()

    QTimer.singleShot(0, add)
    card.add_button.click()
    signed_in.settle()
    assert "berg" in card.change_buttons

    def change():
        box = QApplication.activeModalWidget()
        box.active.setChecked(False)
        box.main.click()

    QTimer.singleShot(0, change)
    card.change_buttons["berg"].click()
    signed_in.settle()
    assert Staff(signed_in.window.context.services.store).find("berg").is_active is False


def test_settings_of_the_site_are_the_administrators(signed_in):
    import msgspec

    window = signed_in.window
    signed_in.desk.lock()
    signed_in.password("lund", SECRET)
    window.navigate("settings")
    page = window.current_page
    page._change(lambda settings: msgspec.structs.replace(settings, site_name="Elsewhere"))
    assert "R. Lund may not change the site's settings." in page.problem.text()
    assert window.context.settings.site_name == ""

    window.zoom(1)
    assert window.context.settings.text_percent > 100
