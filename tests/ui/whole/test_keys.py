"""Every shortcut of every page works there once, is in the manual, and a scanner is heard on every page."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from irplanner.installed import manual_path
from irplanner.services.demo.demo_day import demo_records
from irplanner.ui.pages import FURTHER_PAGES, PAGES
from irplanner.ui.plan.open_case import open_case_of
from irplanner.ui.scanning.desk import OF_PATIENT, ScanDesk
from tests.ui.scanning.keys import scan
from tests.ui.whole.conftest import close_window, make_demo_window, settle, wait_until

EVERY_PAGE = (*PAGES, *FURTHER_PAGES)
PRESSED: list[str] = []
_RANGE = re.compile(r"((?:\w+\+)*)(\d) to (?:\w+\+)*(\d)")


@pytest.fixture(scope="module")
def window(tmp_path_factory, qapp):
    """A window of this module's own: its shortcuts do nothing any more once they were pressed."""
    window, loader = make_demo_window(tmp_path_factory.mktemp("keys"))
    wait_until(lambda: loader.is_done)
    yield window
    close_window(window, loader)


def open_page(window, spec) -> QWidget:
    anna = demo_records()[0].case_id
    window.navigate(spec.id, anna if spec.of_patient or spec.id == "today" else None)
    settle(window)
    window.activateWindow()
    wait_until(window.isActiveWindow)
    return window.current_page


@pytest.mark.parametrize("spec", EVERY_PAGE, ids=lambda spec: spec.id)
def test_a_scanner_is_heard_on_the_page_whatever_has_the_focus(window, qtbot, spec):
    desk, opened = window.findChild(ScanDesk), open_case_of(window.context)
    page = open_page(window, spec)
    lines = [one for one in page.findChildren(QLineEdit) if one.isVisible() and one.isEnabled()]
    field = lines[0] if lines else None
    if field is not None:
        field.setFocus()
    before = field.text() if field is not None else ""
    boris = demo_records()[1]

    with qtbot.waitSignal(desk.taken, timeout=10_000):
        scan(window, boris.accession_number)
    settle(window)

    if spec.id == "records":  # there it is searched for
        assert page.search.text() == boris.accession_number
        page.search.clear()
    elif spec.id in OF_PATIENT:  # another patient's code is told, and opens nothing
        assert desk.panel.isVisible()
        assert opened.case_id == demo_records()[0].case_id
        assert field is None or field.text() == before
        desk.panel.close_panel()
    else:
        wait_until(lambda: opened.case_id == boris.case_id)
        assert field is None or field.text() == before or not field.isVisible()
    settle(window)


def shortcuts(window) -> dict[str, list[QAction | QShortcut]]:
    """Return everything in sight that a key sets off, by the key."""
    found: dict[str, list[QAction | QShortcut]] = {}
    for one in (*window.findChildren(QAction), *window.findChildren(QShortcut)):
        owner, key = one.parent(), one.shortcut() if isinstance(one, QAction) else one.key()
        if not key.isEmpty() and isinstance(owner, QWidget) and owner.isVisible():
            name = key.toString(QKeySequence.SequenceFormat.PortableText)
            found.setdefault(name, []).append(one)
    return found


def in_manual() -> set[str]:
    """Return the keys the manual's table lists, ranges taken apart, in Qt's spelling."""
    text = manual_path().read_text("utf-8")
    keys: set[str] = set()
    for line in text[text.index("## Keys") :].splitlines():
        if line.startswith("| "):
            cell = line.split("|")[1]
            for prefix, first, last in _RANGE.findall(cell):
                keys |= {f"{prefix}{number}" for number in range(int(first), int(last) + 1)}
            keys |= {part.strip() for part in _RANGE.sub("", cell).split(", ")}
            if "Ctrl with Up or Down" in cell:
                keys |= {"Ctrl+Up", "Ctrl+Down"}
    return keys


@pytest.mark.parametrize("spec", EVERY_PAGE, ids=lambda spec: spec.id)
def test_every_shortcut_of_the_page_works_once(window, spec):
    open_page(window, spec)
    wrong = []
    for key, owners in shortcuts(window).items():
        for owner in owners:
            signal = owner.triggered if isinstance(owner, QAction) else owner.activated
            if not owner.property("is_spied"):
                signal.disconnect()
                signal.connect(lambda *_, own=owner: PRESSED.append(own.property("is_spied")))
            owner.setProperty("is_spied", key)
            owner.setEnabled(True)
        PRESSED.clear()
        stroke = QKeySequence(key)[0]
        QTest.keyClick(window.focusWidget() or window, stroke.key(), stroke.keyboardModifiers())
        settle(window)
        if [key] != PRESSED:
            wrong.append(f"{key}: set off {PRESSED}")

    assert wrong == []
    assert len(shortcuts(window)) >= 14


def test_every_shortcut_is_in_the_manual(window):
    listed = in_manual()
    missing = set()
    for spec in EVERY_PAGE:
        open_page(window, spec)
        missing |= {f"{spec.id}: {key}" for key in shortcuts(window) if key not in listed}

    assert missing == set()
