"""A seeded monkey at the window: valid and invalid actions at random, by key, mouse and typing.

It never leaves the program (no file dialogs, printers, browsers), and checks after every action that the
window is still true to what it shows.
"""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from irplanner.ui import demo_window, dialogs, guide
from irplanner.ui.plan.open_case import open_case_of
from irplanner.ui.presenters.draft_saver import SaveKind
from tests.ui.whole.conftest import settle
from tests.ui.whole.controls import called, controls

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
TEXTS = (
    "72",
    "0",
    "-5",
    "9999999999999",
    "1,5",
    "abc",
    "2026-09-04",
    "31.02.2026",
    "03/04/2026",
    "08:00",
    "25:99",
    "2026-09-04 08:00",
    "today",
    "DEMO, Zoë 患者",
    '<b>plt <50</b> & "x"',
    "'; drop table cases; --",
    "uterine",
    "heparin",
    "iodinated",
    "a" * 300,
    "\u202eright to left",
    "=1+1",
)
KEYS = (
    *((key, PLAIN) for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space)),
    *((key, PLAIN) for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)),
    *((key, PLAIN) for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Home, Qt.Key.Key_End)),
    *((key, PLAIN) for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_PageDown)),
    (Qt.Key.Key_Backtab, SHIFT),
    *((Qt.Key(ord(str(number))), CONTROL) for number in range(1, 10)),
    *((Qt.Key(ord(str(number))), ALT) for number in range(1, 9)),
    *((Qt.Key(ord(str(number))), CONTROL | SHIFT) for number in range(1, 5)),
    *((key, CONTROL) for key in (Qt.Key.Key_Z, Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_K)),
    *((key, CONTROL) for key in (Qt.Key.Key_F, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)),
    (Qt.Key.Key_Z, CONTROL | SHIFT),
    *((key, ALT) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home)),
)


class Monkey:
    """Plays on one window.

    Attributes:
        played: The last actions, newest last: what to do again by hand after a failure.
    """

    def __init__(self, window, seed: int) -> None:
        self._window = window
        self._chance = random.Random(seed)
        self.played: list[str] = []
        self._actions = (
            (self._press, 40),
            (self._write, 22),
            (self._click, 18),
            (self._choose, 8),
            (self._go, 6),
            (self._turn_wheel, 3),
            (self._resize, 1),
            (self._menu, 2),
        )

    def play(self) -> None:
        """Do one action and let the window come to rest."""
        kinds, weights = zip(*self._actions, strict=True)
        action = self._chance.choices(kinds, weights)[0]
        self.played = [*self.played[-40:], action.__name__]
        action()
        settle(self._window)

    def _note(self, what: str) -> None:
        self.played[-1] += f" {what}"

    def _press(self) -> None:
        key, modifiers = self._chance.choice(KEYS)
        focus = self._window.focusWidget() or self._window
        self._note(f"{key.name} {modifiers.name} on {called(focus)}")
        QTest.keyClick(focus, key, modifiers)

    def _write(self) -> None:
        fields = [one for one in self._controls() if isinstance(one, QLineEdit | QPlainTextEdit)]
        if not fields:
            return
        field, text = self._chance.choice(fields), self._chance.choice(TEXTS)
        self._note(f"{text[:30]!r} into {called(field)}")
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._chance.random() < 0.7:
            field.selectAll()
        type_text(field, text)
        if self._chance.random() < 0.5:
            QTest.keyClick(field, self._chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape)))

    def _click(self) -> None:
        buttons = [one for one in self._controls() if isinstance(one, QAbstractButton) and one.isEnabled()]
        buttons = [one for one in buttons if not (isinstance(one, QPushButton) and one.menu())]
        if buttons:
            button = self._chance.choice(buttons)
            self._note(called(button))
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _choose(self) -> None:
        lists = [one for one in self._controls() if isinstance(one, QComboBox | QAbstractItemView)]
        if not lists:
            return
        box = self._chance.choice(lists)
        self._note(called(box))
        if isinstance(box, QComboBox):
            if box.count():
                place = self._chance.randrange(box.count())
                box.setCurrentIndex(place)
                box.activated.emit(place)
            return
        model = box.model()
        if model is None or not model.rowCount():
            return
        index = model.index(self._chance.randrange(min(model.rowCount(), 200)), 0)
        box.scrollTo(index)
        QTest.mouseClick(box.viewport(), Qt.MouseButton.LeftButton, pos=box.visualRect(index).center())
        if self._chance.random() < 0.4:
            QTest.keyClick(box, Qt.Key.Key_Return)

    def _go(self) -> None:
        cases = [row.case_id for row in self._window.context.cases.recent(20)]
        page = self._chance.choice(list(self._window._specs))
        case_id = self._chance.choice([*cases, "", None])
        self._note(f"{page} {case_id}")
        self._window.navigate(page, case_id or None if page != "plan" else case_id)

    def _turn_wheel(self) -> None:
        targets = self._controls()
        if targets:
            target = self._chance.choice(targets)
            turn_wheel(target, self._chance.choice((-120, 120)))

    def _resize(self) -> None:
        self._window.resize(self._chance.choice((1024, 1280, 1920)), self._chance.choice((600, 720, 1080)))

    def _menu(self) -> None:
        menus = [one.menu() for one in self._controls() if isinstance(one, QPushButton) and one.menu()]
        actions = [action for menu in menus for action in menu.actions() if action.isEnabled()]
        if actions:
            action = self._chance.choice(actions)
            self._note(action.text())
            action.trigger()

    def _controls(self) -> list[QWidget]:
        top = QApplication.activeModalWidget() or self._window
        return list(controls(top))


def type_text(field: QWidget, text: str) -> None:
    """Type any letters: QTest knows those of Latin-1 alone."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, PLAIN, letter))


def turn_wheel(control: QWidget, by: int) -> None:
    """Turn the wheel over a control."""
    middle = QPointF(control.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(control.mapToGlobal(control.rect().center())),
        QPoint(0, by),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control, event)


def stay_inside(monkeypatch, folder: Path, chance: random.Random) -> None:
    """Answer every box at once and open nothing outside: files go to a folder."""

    def answer(box: QDialog) -> int:
        for line in box.findChildren(QLineEdit):
            line.setText(chance.choice(TEXTS))
        for pad in box.findChildren(QPlainTextEdit):
            pad.setPlainText(chance.choice(("", "the patient asked for it")))
        enabled = [one for one in box.findChildren(QAbstractButton) if one.isEnabled()]
        accepted = bool(enabled) and chance.random() < 0.6
        return int(QDialog.DialogCode.Accepted if accepted else QDialog.DialogCode.Rejected)

    for kind in (QDialog, dialogs.MessageBox, dialogs.ReasonBox):
        monkeypatch.setattr(kind, "exec", answer)
    monkeypatch.setattr(QMenu, "exec", lambda *_: None)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "out.csv"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(dialogs, "ask_printer", lambda *_: None)
    monkeypatch.setattr(demo_window, "open_demo_window", lambda: True)
    monkeypatch.setattr(guide, "restart", lambda _window: None)


def faults_in(window) -> list[str]:
    """Return what is not as it must be, in words."""
    found = []
    context = window.context
    open_case = open_case_of(context)
    editor = open_case.editor
    if editor is not None and window._has_patient and window.current_page_id in ("plan", "checklist"):
        shown = window._banner._shown
        name = editor.record.facts.patient.name
        if name and shown is not None and shown.name != name:
            found.append(f"the banner shows {shown.name}, the case is of {name}")
    if window.current_page is None:
        found.append("no page is in front")
    if not window.isVisible():
        found.append("the window has gone")
    return found


def lost_edits(window) -> list[str]:
    """Hand everything to the store and return what it then does not hold."""
    context = window.context
    open_case = open_case_of(context)
    open_case.flush()
    settle(window)
    editor = open_case.editor
    if editor is None or open_case.is_blank or open_case.case_id is None:
        return []
    if open_case.save_state.kind is SaveKind.FAILED:
        return []  # the store refused it and the window says so; what was typed is still there
    kept, shown = context.cases.load(open_case.case_id).facts, editor.record.facts
    names = [name for name in shown.__struct_fields__ if getattr(kept, name) != getattr(shown, name)]
    return [
        f"case {open_case.case_id}, {name}: {getattr(shown, name)!r} is shown, {getattr(kept, name)!r} kept "
        f"({open_case.save_state.text})"
        for name in names
    ]
