"""Everything there is to see in the window: every page, step, tab and box, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from irplanner.exchange.table_source import read_source
from irplanner.installed import manual_path
from irplanner.models.enums import Phase
from irplanner.services.demo.demo_day import demo_moment, demo_records
from irplanner.services.exporting.formats import formats_at_hand
from irplanner.ui.checklist.time_out_screen import TimeOutScreen
from irplanner.ui.dialogs import AskedSlot, MessageBox, ReasonBox, SlotBox
from irplanner.ui.guide import Guide
from irplanner.ui.help_window import HelpWindow
from irplanner.ui.pages import FURTHER_PAGES, PAGES
from irplanner.ui.presenters.field_names import STEPS
from irplanner.ui.records.export_box import ExportBox
from irplanner.ui.records.import_box import ImportBox
from irplanner.ui.records.name_box import NameBox
from irplanner.ui.store_access import ProtectBox, TakeOverBox, UnlockBox
from tests.ui.whole.conftest import settle
from tests.ui.whole.tour_states import import_boxes, states


def case_id() -> str:
    """Return the case of the demo that the tour opens."""
    return demo_records()[0].case_id


def pages(window) -> Iterator[tuple[str, QWidget]]:
    """Go through all pages; yield a name and the window each time it has come to rest."""
    for spec in (*PAGES, *FURTHER_PAGES):
        window.navigate(spec.id, case_id() if spec.of_patient or spec.id == "today" else None)
        settle(window)
        yield spec.id, window
        if spec.id == "plan":
            yield from _plan(window)
        elif spec.id == "checklist":
            yield from _checklist(window)


def everything(window) -> Iterator[tuple[str, QWidget]]:
    """Go through all pages, then what lies over them."""
    yield from pages(window)
    yield from states(window)
    yield from overlays(window)
    yield from boxes(window)
    yield from import_boxes(window)


def overlays(window) -> Iterator[tuple[str, QWidget]]:
    """Show what lies over pages: comparison, time out, palette, notice, first steps."""
    window.navigate("plan", case_id())
    settle(window)
    window.current_page.open_compare()
    settle(window)
    yield "compare", window
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    window.navigate("checklist", case_id())
    settle(window)
    window.current_page.open_time_out()
    settle(window)
    for screen in window.findChildren(TimeOutScreen):
        screen.showNormal()  # the screen of the test machine may be smaller than the window
        screen.resize(window.size())
        settle(window)
        yield "time_out", screen
    window.current_page._time_out.close()
    window.navigate("today")
    settle(window)
    window.open_palette()
    settle(window)
    yield "palette", window._palette
    window._palette.close_palette()
    window.notify("DEMO, Anna: ready", lambda: None)
    yield "notice", window._notice
    window._notice.hide()
    window.open_guide()
    settle(window)
    [guide] = window.findChildren(Guide)
    yield "guide", guide
    guide.start_button.click()
    settle(window)


def boxes(window) -> Iterator[tuple[str, QWidget]]:
    """Show each box over the window in turn."""
    now = demo_moment()
    table = read_source("cases.csv", b'patient_name,procedure\n"DEMO, Anna",liver_biopsy\n')
    makers = {
        "message": lambda: MessageBox("Something went wrong.", "What you typed is kept.", "details", window),
        "reason": lambda: ReasonBox("Cancel the case?", "The record is kept.", "Cancel the case", window),
        "slot": lambda: SlotBox("DEMO, Anna", AskedSlot(now, "IR 1"), now, window),
        "export": lambda: ExportBox(13, formats_at_hand(), ("13 cases",), window),
        "import": lambda: ImportBox(table, None, lambda: None, lambda: None, window),
        "name": lambda: NameBox("DEMO, Anna", "DEMO, Anna", window),
        "help": lambda: HelpWindow(manual_path(), window),
        "unlock": lambda: UnlockBox(Path("demo.db"), window),
        "protect": lambda: ProtectBox(Path("demo.db"), window),
        "take_over": lambda: TakeOverBox("M. Ortiz", window),
    }
    for name, make in makers.items():
        box = make()
        box.show()
        settle(window)
        yield name, box
        box.close()
        box.deleteLater()


def _plan(window) -> Iterator[tuple[str, QWidget]]:
    page = window.current_page
    for step_id, _title in STEPS[1:]:
        page.open_step(step_id)
        settle(window)
        yield f"plan/{step_id}", window
    page.open_step(STEPS[0][0])


def _checklist(window) -> Iterator[tuple[str, QWidget]]:
    page = window.current_page
    for phase in list(Phase)[1:]:
        page.open_phase(phase)
        settle(window)
        yield f"checklist/{phase.value}", window
