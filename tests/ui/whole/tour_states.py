"""What pages show only after somebody has done something: tabs, forms, questions, searches, charts alone."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from irplanner.exchange.table_source import read_source
from irplanner.services.demo.demo_day import demo_records
from irplanner.ui.presenters.import_words import ImportPreview
from irplanner.ui.records.import_box import ImportBox
from irplanner.ui.scanning.desk import ScanDesk
from tests.ui.whole.conftest import settle

UNKNOWN_DEVICE = "(01)51022222233336(17)270707(10)A213B1"
PLAN_TABS = ("checklist", "timeline", "pick_list")  # the first, the risk summary, is there at once
DRAWN_MS = 400  # cards of charts are drawn one a turn


def states(window) -> Iterator[tuple[str, QWidget]]:
    """Go through what the pages show on demand; yield a name and the window each time it is at rest."""
    yield from _plan(window)
    yield from _scans(window)
    yield from _case(window)
    yield from _records(window)
    yield from _insights(window)
    yield from _catalog(window)
    yield from _stock(window)
    yield from _paper(window)


def import_boxes(window) -> Iterator[tuple[str, QWidget]]:
    """Show the box of an import: a strange table whose columns are asked for, and a trial with faults."""
    table = read_source(
        "cases.csv", b'Patient,Study date,Exam,Kerma\n"DEMO, Anna",2026-09-04,TIPS,640\n,,,\n'
    )
    mapping = {"Patient": "patient_name", "Study date": "procedure_date"}
    box = ImportBox(table, mapping, lambda: None, lambda: None, window)
    box.show_preview(ImportPreview("2 rows read, 1 refused: none is imported.", ("Line 3: empty",), 1, False))
    box.show()
    settle(window)
    yield "import/columns", box
    box.close()
    box.deleteLater()


def _plan(window) -> Iterator[tuple[str, QWidget]]:
    window.navigate("plan", demo_records()[0].case_id)
    settle(window)
    page = window.current_page
    for place, name in enumerate(PLAN_TABS, 1):
        page.live.open_tab(place)
        settle(window)
        yield f"plan/{name}_tab", window
    page.live.open_tab(0)
    page.open_step("procedure")
    settle(window)
    page.form.open_picker()
    settle(window)
    yield "plan/picker", window
    page.form.show_case(page.editor)
    page.open_step("patient_labs")
    settle(window)
    page.open_compare()
    settle(window)
    page._compare_view.combos[0].setCurrentIndex(1)
    page._compare_view.combos[0].activated.emit(1)
    settle(window)
    yield "compare/other_access", window
    page.close_compare()
    settle(window)


def _scans(window) -> Iterator[tuple[str, QWidget]]:
    [desk] = window.findChildren(ScanDesk)
    for name, text in (("device", UNKNOWN_DEVICE), ("patient", demo_records()[1].facts.patient.mrn)):
        desk.take(text)
        settle(window)
        yield f"scan/{name}", window
        desk.panel.close_panel()


def _case(window) -> Iterator[tuple[str, QWidget]]:
    window.navigate("case", demo_records()[0].case_id)
    settle(window)
    page = window.current_page
    page.add_event.click()
    settle(window)
    yield "case/event", window
    page.event_form.hide()


def _records(window) -> Iterator[tuple[str, QWidget]]:
    window.navigate("records")
    settle(window)
    page = window.current_page
    page.show_search("category:embol status:planned anna")
    settle(window)
    yield "records/searched", window
    page.show_search("nobody-has-this-name")
    settle(window)
    yield "records/none", window
    page.show_search("")
    settle(window)


def _insights(window) -> Iterator[tuple[str, QWidget]]:
    window.navigate("insights")
    settle(window)
    page = window.current_page
    card = next(iter(page.cards.values()))
    page._on_full(card)
    QTest.qWait(DRAWN_MS)
    settle(window)
    yield "insights/alone", window
    page._on_full(card)
    settle(window)


def _catalog(window) -> Iterator[tuple[str, QWidget]]:
    window.navigate("catalog")
    settle(window)
    panel = window.current_page.panel
    for name, button, form in (
        ("edit", panel.edit, panel.edit_form),
        ("sign", panel.sign, panel.sign_form),
    ):
        button.click()
        settle(window)
        yield f"catalog/{name}", window
        form.closed.emit()
        settle(window)


def _stock(window) -> Iterator[tuple[str, QWidget]]:
    window.navigate("stock")
    settle(window)
    page = window.current_page
    page.products.table.selectRow(0)
    settle(window)
    yield "stock/product", window
    page.products.begin_receiving()
    settle(window)
    yield "stock/receive", window
    page.products.close_form()
    for view in ("kits", "recalls"):
        page.go_to_field(view)
        settle(window)
        page.desk.table.selectRow(0)
        settle(window)
        yield f"stock/{view}", window
    page.go_to_field("products")
    settle(window)


def _paper(window) -> Iterator[tuple[str, QWidget]]:
    window.context.printing.print_checklists((demo_records()[0].case_id,))
    settle(window)
    preview = window.context.printing.preview
    yield "preview", preview
    preview.close()
