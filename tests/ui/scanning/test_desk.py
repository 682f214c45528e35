"""Scans in the whole window: each comes to its place, whatever has the focus."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from irplanner import app
from irplanner.models.enums import Status
from irplanner.planning.facts import Access, CaseFacts, Device, Patient
from irplanner.services.case_record import CaseRecord
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.stock import Stock
from irplanner.settings import LoadedSettings, Settings
from irplanner.ui.plan.open_case import open_case_of
from irplanner.ui.scanning.desk import ScanDesk
from tests.ui.fake_shell import NOW, _new_store
from tests.ui.scanning.keys import scan

DI = "51022222233336"
LABEL = f"(01){DI}(17)270707(10)A213B1"


@pytest.fixture
def window(qtbot, tmp_path):
    """The whole program on a store with two patients and one product, loaded and in front."""
    path = tmp_path / "cases.db"
    path.write_bytes(_new_store())
    window, loader = app.make_window(
        app.make_application(), path, LoadedSettings(Settings(), None), now=lambda: NOW
    )
    window.context.settings_path = tmp_path / "settings.json"
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
    qtbot.waitUntil(lambda: window.findChild(ScanDesk) is not None, timeout=30_000)
    for record in (case("anna", "100234", "IR-26-0417"), case("otto", "100777", "IR-26-0418")):
        window.context.cases.add(record)
    settle(qtbot, window)
    yield window
    window.close()
    loader.services.store.close()


def case(case_id, mrn, accession):
    facts = CaseFacts(
        id=case_id,
        procedure="uterine_fibroid_embolization",
        scheduled_at=datetime(2026, 9, 3, 14),
        patient=Patient(mrn=mrn, name=f"DEMO, {case_id.capitalize()}", birth_date=date(1982, 3, 2)),
        access=Access(site="radial_artery"),
        devices=(
            Device(kind="introducer_sheath", name="Sheath", fr=5.0),
            Device(kind="microcatheter", name="Microcatheter", fr=2.4),
        ),
    )
    return CaseRecord(case_id=case_id, facts=facts, accession_number=accession)


def settle(qtbot, window):
    QApplication.processEvents()
    qtbot.waitUntil(lambda: window.context.tasks.is_idle, timeout=10_000)
    QApplication.processEvents()


class Scanner:
    def __init__(self, qtbot, window):
        self._qtbot, self._window = qtbot, window
        self.desk = window.findChild(ScanDesk)

    def __call__(self, text):
        with self._qtbot.waitSignal(self.desk.taken, timeout=10_000):
            scan(self._window, text)
        settle(self._qtbot, self._window)

    @property
    def panel(self):
        return self.desk.panel


@pytest.fixture
def scanner(qtbot, window):
    return Scanner(qtbot, window)


def editor(window):
    return window.page("plan").editor


def open_anna(window):
    window.navigate("plan", "anna", "patient.weight_kg")
    wait_for(window, "anna")


def wait_for(window, case_id):
    """Turn the event loop until a case is open."""
    loop = QEventLoop()
    opened = open_case_of(window.context)
    for signal in (opened.opened, opened.opened_again):
        signal.connect(loop.quit)
    QTimer.singleShot(10_000, loop.quit)
    if opened.case_id != case_id:
        loop.exec()
    assert opened.case_id == case_id
    QApplication.processEvents()


def add_product(window, **changes):
    product = Product(**{"kind": "microcatheter", "name": "Direct 2.4", "di": DI, **changes})
    return Stock(window.context.services.store).add_product(product)


def test_an_order_number_opens_its_case_from_today(window, scanner):
    scanner("IR-26-0417")

    assert window.current_page_id == "plan"
    wait_for(window, "anna")


def test_a_wristband_opens_the_patients_case_of_the_day(window, scanner):
    scanner("100777")

    wait_for(window, "otto")


def test_the_wristband_of_another_patient_is_said_and_opens_nothing(window, scanner):
    open_anna(window)
    scanner("100777")

    assert editor(window).record.case_id == "anna"
    assert scanner.panel.isVisible()
    assert "DEMO, Otto" in scanner.panel.detail
    scanner.panel.buttons[1].click()
    wait_for(window, "otto")


def test_the_wristband_of_the_open_case_is_said_to_match(window, scanner):
    open_anna(window)
    scanner("100234")

    assert not scanner.panel.isVisible()
    assert "DEMO, Anna" in window._notice.accessibleName()


def test_a_device_fills_its_row_whatever_has_the_focus_and_can_be_undone(window, scanner):
    add_product(window)
    open_anna(window)
    before = editor(window).record.facts
    scanner(LABEL)

    row = editor(window).record.facts.devices[1]
    assert (row.lot, row.expires_on, row.available) == ("A213B1", date(2027, 7, 7), True)
    assert editor(window).record.facts.patient == before.patient
    assert editor(window).undo()
    assert editor(window).record.facts == before


def test_two_labels_of_one_product_fill_one_row(window, scanner):
    add_product(window)
    open_anna(window)
    scanner(f"01{DI}")
    scanner("17270707" + "10B7")

    devices = editor(window).record.facts.devices
    assert len(devices) == 2
    assert (devices[1].lot, devices[1].udi) == ("B7", f"(01){DI}(17)270707(10)B7")


def test_an_unknown_product_is_asked_about_and_kept_in_the_stock_list(window, scanner, qtbot):
    open_anna(window)
    scanner(LABEL)

    assert [one.accessibleName() for one in scanner.panel.buttons] == [
        "Sheath, 5 Fr",
        "Microcatheter, 2.4 Fr",
        "Another device",
    ]
    scanner.panel.buttons[1].click()
    settle(qtbot, window)
    assert editor(window).record.facts.devices[1].lot == "A213B1"
    kept = Stock(window.context.services.store).find_product(DI)
    assert (kept.kind, kept.name, kept.figures) == ("microcatheter", "Microcatheter", {"fr": 2.4})


@pytest.mark.parametrize("page", ["plan", "checklist"])
def test_an_expired_device_stops_and_is_recorded_only_on_purpose(window, scanner, page):
    add_product(window)
    window.navigate(page, "anna")
    wait_for(window, "anna")
    scanner(f"(01){DI}(17)260902(10)A")

    assert scanner.panel.isVisible()
    assert "2026-09-02" in scanner.panel.detail
    edited = open_case_of(window.context).editor
    assert edited.record.facts.devices[1].lot is None
    scanner.panel.buttons[1].click()
    assert "fit.expiry" in [one.rule for one in edited.plan.findings if one.status is Status.STOP]


def test_a_label_with_a_wrong_check_digit_changes_nothing(window, scanner):
    open_anna(window)
    before = editor(window).record
    scanner("(01)51022222233337(10)A")

    assert scanner.panel.isVisible()
    assert editor(window).record is before


def test_a_device_without_an_open_case_asks_for_one(window, scanner):
    scanner(LABEL)

    assert "open the case" in window._notice.accessibleName()


def test_on_records_a_scan_is_searched_for(window, scanner, qtbot):
    window.navigate("records")
    settle(qtbot, window)
    scanner(LABEL)

    assert window.page("records").search.text() == "A213B1"


def test_a_code_nobody_has_is_said(window, scanner):
    open_anna(window)
    scanner("NOBODY-1")

    assert "NOBODY-1" in window._notice.accessibleName()


def test_scans_that_follow_each_other_closely_are_all_taken(window, scanner, qtbot):
    add_product(window)
    open_anna(window)
    taken = []
    scanner.desk.taken.connect(taken.append)
    for number in range(3):
        scan(window, f"(01){DI}(10)L{number}")
    qtbot.waitUntil(lambda: len(taken) == 3, timeout=10_000)

    assert [one.lot for one in editor(window).record.facts.devices[1:]] == ["L0", "L1", "L2"]


def test_a_device_scanned_right_after_the_order_is_for_its_case(window, scanner, qtbot):
    add_product(window)
    taken = []
    scanner.desk.taken.connect(taken.append)
    scan(window, "IR-26-0417")
    scan(window, LABEL)
    qtbot.waitUntil(lambda: len(taken) == 2, timeout=10_000)

    assert editor(window).record.case_id == "anna"
    assert editor(window).record.facts.devices[1].lot == "A213B1"
