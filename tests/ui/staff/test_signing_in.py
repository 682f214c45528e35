"""Signing in at the window, the lock, and what each person is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from irplanner.models.store import open_store
from irplanner.services.staff.duty import SignInMode, mode_of
from irplanner.ui.plan.open_case import open_case_of
from irplanner.ui.scanning.desk import ScanDesk
from irplanner.ui.staff.boxes import EmergencyBox, OwnAccountBox
from irplanner.ui.staff.first_cards import ChoiceCard, FirstAdminCard, NewPasswordCard
from irplanner.ui.staff.idle import IdleWatch
from irplanner.ui.staff.sign_in_card import SignInCard
from tests.services.staff.conftest import PASSWORD
from tests.ui.staff.conftest import PATIENT, PIN, SECRET

NEW = "marble tractor lemon"


def shown_texts(window):
    """Return every text that is on the screen, titles of windows too."""
    texts = []
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            texts.append(top.windowTitle())
        for kind in (QLabel, QPushButton, QLineEdit):
            texts += [one.text() for one in top.findChildren(kind) if one.isVisible()]
    return " ".join(texts)


def test_nothing_is_shown_before_somebody_has_signed_in(at_start):
    window = at_start.window

    assert isinstance(at_start.card, SignInCard)
    assert not window.context.is_loaded
    assert window.windowTitle() == "IR Planner - Locked"
    assert PATIENT not in shown_texts(window)


def test_the_right_password_opens_the_day_and_the_status_line_names_the_person(signed_in):
    window = signed_in.window

    assert window.windowTitle() == "IR Planner - Today"
    assert signed_in.desk.cover is None
    assert "K. Vance (Technologist, Administrator)" in shown_texts(window.status_line)
    assert window.context.cases.actor == "K. Vance"


def test_a_wrong_password_is_said_and_typed_anew(at_start):
    at_start.password(words="amber kettle wallpaper")

    assert at_start.card.problem.isVisible()
    assert "Login or password is wrong" in at_start.card.problem.text()
    assert at_start.card.secret.text() == ""
    assert at_start.card.secret.isEnabled()
    assert not at_start.window.context.is_loaded


def test_a_closed_account_says_until_when(at_start):
    for _ in range(5):
        at_start.password(words="amber kettle wallpaper")
    at_start.password()

    assert "this account is closed until" in at_start.card.problem.text()
    assert not at_start.window.context.is_loaded


def test_signing_in_needs_the_keyboard_only(at_start, qtbot):
    window = at_start.window
    assert window.focusWidget() is at_start.card.login

    QTest.keyClicks(window.focusWidget(), "vance")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.focusWidget() is at_start.card.secret
    QTest.keyClicks(window.focusWidget(), PASSWORD)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.context.is_loaded, timeout=20_000)


def test_tab_stays_on_the_card(at_start):
    window = at_start.window
    seen = set()
    for _ in range(12):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.add(window.focusWidget())

    assert at_start.card.secret in seen
    assert all(at_start.desk.cover.isAncestorOf(widget) for widget in seen)


def test_the_key_locks_and_hides_everything_of_patients(signed_in, prepared, qtbot):
    window = signed_in.window
    window.navigate("plan", prepared[1])
    signed_in.settle()
    assert PATIENT in shown_texts(window)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()

    assert signed_in.desk.is_locked
    assert PATIENT not in shown_texts(window)
    assert window.windowTitle() == "IR Planner - Locked"
    window.notify(f"{PATIENT} was saved")
    assert PATIENT not in shown_texts(window)


def test_keys_and_scans_reach_nothing_while_it_is_locked(signed_in):
    window = signed_in.window
    signed_in.desk.lock()
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(at := window.focusWidget(), Qt.Key.Key_Escape)
    QApplication.processEvents()

    assert at is not None
    assert window.current_page_id == "today"
    assert signed_in.desk.is_locked
    assert window.windowTitle() == "IR Planner - Locked"


def test_the_pin_brings_everything_back_as_it_was(signed_in, prepared):
    window = signed_in.window
    window.navigate("plan", prepared[1])
    signed_in.settle()
    page = window.current_page
    signed_in.desk.lock()
    assert [button.text() for button in signed_in.card.people] == ["K. Vance"]
    signed_in.pin()

    assert not signed_in.desk.is_locked
    assert window.current_page is page
    assert window.windowTitle() == "IR Planner - Plan"
    assert PATIENT in shown_texts(window)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page_id == "today"


def test_a_wrong_pin_keeps_it_locked(signed_in):
    signed_in.desk.lock()
    signed_in.pin("270419")

    assert signed_in.desk.is_locked
    assert "The PIN is wrong" in signed_in.card.problem.text()


def test_another_person_takes_over_and_both_come_back_by_pin(signed_in):
    signed_in.desk.lock()
    signed_in.password("lund", SECRET)
    assert signed_in.window.context.cases.actor == "R. Lund"
    assert "R. Lund (Nurse)" in shown_texts(signed_in.window.status_line)

    signed_in.desk.lock()
    assert [button.text() for button in signed_in.card.people] == ["R. Lund", "K. Vance"]
    signed_in.card.people[1].click()
    signed_in.pin()
    assert signed_in.window.context.cases.actor == "K. Vance"


def test_after_signing_out_the_pin_is_not_enough(signed_in):
    signed_in.desk.change_person()
    signed_in.settle()

    assert signed_in.card.people == []
    assert signed_in.desk.duty.is_vacant


def test_nobody_at_the_window_locks_it(signed_in):
    times = [0.0]
    watch = IdleWatch(signed_in.desk, clocks=(lambda: times[0],))
    watch.idle.connect(signed_in.desk.lock)
    watch.start(10)
    times[0] = 599
    watch.look()
    assert not signed_in.desk.is_locked
    watch.touch()
    times[0] = 1198
    watch.look()
    assert not signed_in.desk.is_locked

    times[0] = 1200
    watch.look()
    assert signed_in.desk.is_locked


def test_a_key_or_the_mouse_counts_as_somebody(signed_in):
    times = [0.0]
    watch = IdleWatch(signed_in.desk, clocks=(lambda: times[0],))
    watch.start(10)
    times[0] = 590
    QTest.keyClick(signed_in.window.windowHandle(), Qt.Key.Key_Shift)
    times[0] = 700
    with signed_in.qtbot.assertNotEmitted(watch.idle):
        watch.look()


def test_a_box_that_waits_for_an_answer_is_covered_and_answered_later(signed_in):
    from irplanner.ui.dialogs import AskedSlot, SlotBox
    from tests.ui.staff.conftest import NOW

    window = signed_in.window
    box = SlotBox(PATIENT, AskedSlot(NOW, "IR 1"), NOW, window)
    box.open()
    box.reason.setText("typed before the lock")
    QApplication.processEvents()
    signed_in.desk.lock()
    QApplication.processEvents()
    assert PATIENT not in shown_texts(window)

    card = signed_in.desk._card()
    card.secret.setText(PIN)
    card.main.click()
    signed_in.settle()
    assert box.isVisible()
    assert box.reason.text() == "typed before the lock"
    assert PATIENT in shown_texts(window)
    box.reject()


def test_an_administrator_without_patients_gets_settings_and_a_clear_refusal(signed_in):
    window = signed_in.window
    signed_in.desk.lock()
    signed_in.password("holm", SECRET)
    assert window.current_page_id == "settings"
    window.navigate("records")

    assert window.current_page_id == "settings"
    assert "S. Holm may not read cases." in shown_texts(window)
    assert PATIENT not in shown_texts(window)


def test_emergency_access_opens_the_pages_for_a_while(signed_in):
    window = signed_in.window
    signed_in.desk.lock()
    signed_in.password("holm", SECRET)

    def answer():
        box = QApplication.activeModalWidget()
        assert isinstance(box, EmergencyBox)
        box.main.click()
        assert "needs its reason" in box.problem.text()
        box.reason.setPlainText("Bleeding patient, nobody else here")
        box.main.click()

    QTimer.singleShot(0, answer)
    signed_in.desk.ask_emergency()
    window.navigate("today")

    assert window.current_page_id == "today"
    assert "S. Holm: emergency access until" in shown_texts(window.status_line)
    signed_in.desk._on_emergency_end()
    assert window.current_page_id == "settings"


def test_a_password_that_was_given_is_changed_first(prepared, open_window, qtbot):
    from irplanner.services.staff.duty import duty_of
    from irplanner.services.staff.people import Staff

    store = open_store(prepared[0])
    duty_of(store).take(Staff(store).find("vance"))
    Staff(store).give_password("lund", NEW)
    store.close()
    at = open_window(prepared[0])
    at.password("lund", NEW)
    assert isinstance(at.card, NewPasswordCard)
    at.card.password.setText("another good password")
    at.card.again.setText("another bad password")
    at.card.main.click()
    assert "not the same" in at.card.problem.text()

    at.card.again.setText("another good password")
    at.card.main.click()
    qtbot.waitUntil(lambda: at.window.context.is_loaded, timeout=20_000)
    assert at.desk.duty.person.must_change_password is False


def test_the_first_run_asks_and_one_person_works_without_sign_in(tmp_path, open_window, qtbot):
    at = open_window(tmp_path / "new.db", everyday=True)
    assert isinstance(at.card, ChoiceCard)
    at.card.single.setFocus()
    qtbot.keyClick(at.card.single, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at.window.context.is_loaded, timeout=20_000)
    at.settle()

    assert mode_of(at.window.context.services.store) is SignInMode.SINGLE
    assert "No sign-in: one person" in shown_texts(at.window.status_line)
    at.desk.lock()
    assert not at.desk.is_locked


def test_the_first_run_makes_the_first_administrator(tmp_path, open_window, qtbot):
    at = open_window(tmp_path / "new.db", everyday=True)
    at.card.main.click()
    card = at.card
    assert isinstance(card, FirstAdminCard)
    for line, text in zip(card.lines, ("K. Vance", "vance", PASSWORD, PASSWORD, "111111"), strict=True):
        line.setText(text)
    card.roles["technologist"].setChecked(True)
    card.main.click()
    at.settle()
    assert "This PIN is guessed at once" in card.problem.text()

    card.pin.setText(PIN)
    card.main.click()
    qtbot.waitUntil(lambda: at.window.context.is_loaded, timeout=20_000)
    at.settle()
    assert mode_of(at.window.context.services.store) is SignInMode.SEVERAL
    at.desk.lock()
    at.pin()
    assert not at.desk.is_locked


def test_ones_own_password_and_pin_are_changed_after_the_old_one(signed_in):
    said = []

    def answer():
        box = QApplication.activeModalWidget()
        assert isinstance(box, OwnAccountBox)
        box.now.setText("not the password at all")
        box.pin.setText("982451")
        box.main.click()
        signed_in.settle()
        said.append(box.problem.text())
        box.now.setText(PASSWORD)
        box.pin.setText("982451")
        box.main.click()

    QTimer.singleShot(0, answer)
    signed_in.desk.own_account()
    signed_in.desk.lock()
    signed_in.pin("982451")

    assert "wrong" in said[0]
    assert not signed_in.desk.is_locked


@pytest.mark.parametrize("name", ["choice", "admin", "sign_in"])
def test_every_control_of_the_cards_has_a_name(name, qtbot, prepared, tmp_path, open_window):
    if name == "sign_in":
        at = open_window(prepared[0])
    else:
        at = open_window(tmp_path / "new.db", everyday=True)
        if name == "admin":
            at.card.main.click()
    for kind in (QPushButton, QLineEdit):
        for widget in at.card.findChildren(kind):
            assert widget.accessibleName() or widget.text(), widget


def test_the_manual_opens_at_signing_in_while_it_is_locked(signed_in):
    window = signed_in.window
    signed_in.desk.lock()
    asked = []
    window.open_help()
    asked.append(window._help.isVisible())
    window._help.close()

    assert asked == [True]
    assert signed_in.desk.is_locked


def test_what_was_typed_before_the_lock_is_in_the_store_and_on_the_page_afterwards(signed_in, prepared):
    window = signed_in.window
    window.navigate("plan", prepared[1])
    signed_in.settle()
    editor = open_case_of(window.context).editor
    editor.set_value("notes", "typed before the lock", "Notes")
    signed_in.desk.lock()
    signed_in.settle()
    kept = window.context.cases.load(prepared[1])
    signed_in.password("lund", SECRET)
    editor = open_case_of(window.context).editor

    assert kept.facts.notes == "typed before the lock"
    assert editor.record.facts.notes == "typed before the lock"
    assert {line.actor for line in window.context.cases.history(prepared[1])} == {"K. Vance"}


def test_a_scan_opens_nothing_while_it_is_locked(signed_in, qtbot):
    window = signed_in.window
    qtbot.waitUntil(lambda: window.findChild(ScanDesk) is not None, timeout=20_000)
    signed_in.desk.lock()
    window.findChild(ScanDesk).take("1234567")
    signed_in.settle()

    assert window.current_page_id == "today"
    assert window.findChild(ScanDesk)._waiting == []
