"""The shell: pages, top bar, banner, notices, palette, names of controls, and closing without asking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
)

from irplanner import app
from irplanner.errors import UserError
from irplanner.first_look import Appearance, FirstLook
from irplanner.planning.facts import CaseFacts, Patient
from irplanner.settings import LoadedSettings, Settings
from irplanner.ui import faults
from irplanner.ui.banner import Banner
from irplanner.ui.key_button import ActionButton
from irplanner.ui.notice import Notice
from irplanner.ui.pages import PAGES
from irplanner.ui.presenters.banner import BannerField, PatientBanner
from irplanner.ui.presenters.palette import EntryKind
from irplanner.ui.theme import px
from tests.ui.fake_shell import NOW, _new_store

CONTROL = Qt.KeyboardModifier.ControlModifier
ANNA = PatientBanner(
    "DEMO, Anna",
    "MRN 100234",
    tuple(BannerField(label, "x") for label in ("Born", "Weight", "eGFR", "Allergy")),
    1,
    4,
    0,
)


@pytest.fixture
def window(qtbot, tmp_path):
    """The whole program on a new store, loaded."""
    path = tmp_path / "cases.db"
    path.write_bytes(_new_store())
    loaded = LoadedSettings(Settings(appearance=Appearance.LIGHT), None)
    window, loader = app.make_window(app.make_application(), path, loaded, now=lambda: NOW)
    window.context.settings_path = tmp_path / "settings.json"
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitUntil(lambda: window.context.is_loaded, timeout=20_000)
    settle(qtbot, window)
    yield window
    window.close()
    loader.services.store.close()


def settle(qtbot, window):
    qtbot.waitUntil(lambda: window.context.tasks.is_idle, timeout=10_000)
    QApplication.processEvents()


def buttons(window):
    """Return the words of the top bar's buttons."""
    return [one.text() for one in window._top_bar.findChildren(ActionButton) if one.isVisible()]


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.id)
def test_every_page_opens_by_its_key(qtbot, window, spec):
    key = Qt.Key(ord(spec.shortcut[-1]))

    QTest.keyClick(window, key, CONTROL)
    settle(qtbot, window)

    assert window.current_page_id == spec.id
    assert window.windowTitle() == f"IR Planner - {spec.title}"
    assert not (QApplication.focusWidget() or window.focusWidget()) or window.isAncestorOf(
        window.focusWidget()
    )


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.id)
def test_every_control_of_a_page_has_a_name(qtbot, window, spec):
    window.navigate(spec.id, "" if spec.of_patient else None)
    settle(qtbot, window)

    unnamed = [
        control
        for kind in (
            QAbstractButton,
            QLineEdit,
            QComboBox,
            QAbstractSpinBox,
            QPlainTextEdit,
            QTextEdit,
            QAbstractItemView,
        )
        for control in window.findChildren(kind)
        if control.isVisible()
        and not control.accessibleName()
        and not (isinstance(control, QAbstractButton) and control.text())
        and not isinstance(control.parent(), QLineEdit | QComboBox | QAbstractItemView | QScrollBar)
    ]
    assert [f"{type(one).__name__} in {type(one.parent()).__name__}" for one in unnamed] == []


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.id)
def test_every_page_fits_the_smallest_window(qtbot, window, spec):
    window.navigate(spec.id, "" if spec.of_patient else None)
    settle(qtbot, window)

    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 720


def test_the_top_bar_shows_the_actions_of_the_page_in_front(qtbot, window):
    assert buttons(window)[-1] == "New case"

    window.navigate("records")
    settle(qtbot, window)

    assert buttons(window)[-1].startswith("Export")


def test_a_button_follows_its_action(qtbot, window):
    action = window.current_page.page_actions()[-1]

    action.setEnabled(False)
    assert not next(
        b for b in window._top_bar.findChildren(ActionButton) if b.text() == "New case"
    ).isEnabled()

    action.setEnabled(True)
    assert isinstance(action, QAction)


def test_the_patient_is_in_sight_on_pages_about_one_patient_only(qtbot, window):
    window.navigate("plan", "")
    window.show_patient(ANNA)
    assert window.findChild(Banner).isVisible()

    window.navigate("records")
    assert not window.findChild(Banner).isVisible()

    window.navigate("plan")
    window.show_patient(None)
    assert not window.findChild(Banner).isVisible()


def test_the_banner_counts_in_words_and_hides_what_is_nought(window):
    window.navigate("plan", "")
    window.show_patient(ANNA)

    chips = {chip.chip.text for chip in window.findChild(Banner)._chips.values() if not chip.isHidden()}

    assert chips == {"1 stop", "4 caution"}


def test_a_notice_offers_the_way_back(qtbot, window):
    undone = []
    window.notify("DEMO, Anna: ready", lambda: undone.append(True))
    notice = window.findChild(Notice)
    assert notice.isVisible()

    notice.findChild(QAbstractButton).click()

    assert undone == [True]
    assert not notice.isVisible()


def test_an_error_the_user_can_mend_is_a_notice_and_a_fault_a_box(window, monkeypatch):
    shown = []
    monkeypatch.setattr(faults, "show_fault", lambda error, parent=None: shown.append(error))

    window.show_error(UserError("The disk is full.", "Free some space."))
    window.show_error(ValueError("MRN 100234"))

    assert window.findChild(Notice).accessibleName() == "The disk is full. Free some space."
    assert [type(error) for error in shown] == [ValueError]


def test_the_palette_opens_by_key_finds_a_page_and_goes_there(qtbot, window):
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = window._palette
    assert palette.isVisible()

    QTest.keyClicks(palette.line, "sett")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)

    assert window.current_page_id == "settings"
    assert not palette.isVisible()


def test_the_palette_finds_cases_and_procedures(qtbot, window):
    record = window.context.cases.create(
        CaseFacts(procedure="liver_biopsy", patient=Patient(name="DEMO, Boris"))
    )
    window.open_palette()
    palette = window._palette

    QTest.keyClicks(palette.line, "boris")

    qtbot.waitUntil(lambda: any(one.target == record.case_id for one in palette.entries))
    palette.line.clear()
    QTest.keyClicks(palette.line, "liver biopsy")
    qtbot.waitUntil(lambda: any(one.kind is EntryKind.PROCEDURE for one in palette.entries))
    palette.close_palette()


def test_the_palette_runs_a_command_of_the_page(qtbot, window):
    window.open_palette()
    QTest.keyClicks(window._palette.line, "larger")
    before = px(13)

    QTest.keyClick(window._palette.line, Qt.Key.Key_Return)

    assert px(13) > before
    window.zoom(0)
    assert px(13) == before


def test_escape_closes_the_palette_and_gives_the_focus_back(qtbot, window):
    window.current_page.first_focus().setFocus()
    before = window.focusWidget()
    window.open_palette()

    QTest.keyClick(window._palette.line, Qt.Key.Key_Escape)

    assert not window._palette.isVisible()
    assert window.focusWidget() is before


def test_arrows_move_in_the_palette_while_the_line_keeps_the_focus(qtbot, window):
    window.open_palette()
    palette = window._palette
    qtbot.waitUntil(lambda: len(palette.entries) > 3)

    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Up)

    assert palette.list.currentIndex().row() == 1
    palette.close_palette()


def test_the_size_of_text_and_the_appearance_are_kept(qtbot, window):
    window.zoom(1)
    window.set_appearance(Appearance.DARK)
    settle(qtbot, window)

    settings = window.context.settings
    assert settings.text_percent > 100
    assert settings.appearance is Appearance.DARK
    window.set_appearance(Appearance.LIGHT)
    window.zoom(0)


def test_the_status_line_says_store_and_pack(window):
    texts = [label.text() for label in window.status_line.findChildren(type(window.status_line._pack))]

    assert any(text.startswith("Database: ") for text in texts)
    assert any("130 procedures" in text for text in texts)


def test_long_work_is_shown_with_cancel_and_goes_away(qtbot, window):
    import threading

    gate, tasks = threading.Event(), window.context.tasks

    def work(progress):
        gate.wait()
        progress.report(1, 2)

    tasks.start_long("Exporting cases", work, lambda _result: None)
    cancel = next(
        b
        for b in window.status_line.findChildren(QAbstractButton)
        if b.accessibleName() == "Cancel: Exporting cases"
    )
    cancel.click()
    gate.set()

    settle(qtbot, window)
    assert not any(b.isVisible() for b in window.status_line.findChildren(QAbstractButton))


def test_closing_asks_nothing_and_keeps_the_geometry(qtbot, window):
    window.resize(1300, 800)

    window.close()

    assert QSettings().value("window/geometry") is not None


def test_a_wish_before_loading_is_kept(qtbot, tmp_path):
    path = tmp_path / "cases.db"
    path.write_bytes(_new_store())
    window, loader = app.make_window(
        app.make_application(), path, look=FirstLook(Appearance.LIGHT), now=lambda: NOW
    )
    qtbot.addWidget(window)

    window.navigate("records")
    assert window.current_page_id == "today"

    window.show()
    qtbot.waitUntil(lambda: window.current_page_id == "records", timeout=20_000)
    window.close()
    loader.services.store.close()


def test_a_store_that_cannot_be_opened_is_said_and_ends_the_program(qtbot, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(faults, "show_fault", lambda error, parent=None: said.append(error))
    path = tmp_path / "letter.db"
    path.write_bytes(b"Dear Sir " * 200)
    window, loader = app.make_window(
        app.make_application(), path, LoadedSettings(Settings(), None), now=lambda: NOW
    )
    qtbot.addWidget(window)

    window.show()

    qtbot.waitUntil(lambda: loader.failed, timeout=20_000)
    assert isinstance(said[0], UserError)
    assert path.read_bytes().startswith(b"Dear Sir")
