"""Takes each scan to where it belongs: the open case, the page in front, or the case of a patient."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from irplanner.language import tr
from irplanner.models.enums import Status
from irplanner.services.inventory.product import Product, figures_of_device
from irplanner.services.inventory.stock import Stock
from irplanner.services.scans.patients import cases_of_code
from irplanner.services.scans.reading import Label, LabelJoiner, Reading, read_scan
from irplanner.ui.context import AppContext
from irplanner.ui.plan.open_case import OpenCase, open_case_of
from irplanner.ui.presenters.scanning.people import case_text, cases_meant, is_of, patient_text
from irplanner.ui.presenters.scanning.placing import DeviceScan, Placing, Way
from irplanner.ui.scanning.catcher import KeyCatcher
from irplanner.ui.scanning.panel import ScanPanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from irplanner.services.case_store.case_row import CaseRow
    from irplanner.services.inventory.recalls import Recall
    from irplanner.ui.main_window import MainWindow

OF_PATIENT = frozenset({"plan", "checklist"})


@dataclass(frozen=True)
class _Found:
    """What the store knows of a scan."""

    reading: Reading
    label: Label
    cases: tuple[CaseRow, ...] = ()
    product: Product | None = None
    recall: Recall | None = None


class ScanDesk(QObject):
    """One for the window. Scans are taken in order: the next waits until the one before has been looked up.

    Signals:
        taken: the text of a scan that has come to its place.
    """

    taken = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context: AppContext = window.context
        self.catcher = KeyCatcher(self._context.settings, self)
        self.catcher.scanned.connect(self.take)
        self.panel = ScanPanel(window)
        self._joiner = LabelJoiner()
        self._open: OpenCase = open_case_of(self._context)
        self._open.opened.connect(self._forget)
        for signal in (self._open.opened, self._open.opened_again):
            signal.connect(self._on_opened)
        self._context.settings_changed.connect(lambda: self.catcher.use_settings(self._context.settings))
        self._last_row: int | None = None  # of the case, filled by the scan before
        self._waiting: list[str] = []
        self._held: _Found | None = None
        self._is_busy = False

    def take(self, text: str) -> None:
        """Take a scanned code. While the window is locked a scan opens nothing."""
        if self._context.is_locked:
            return
        self._waiting.append(text)
        if not self._is_busy:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        self._is_busy = True
        reading = read_scan(self._waiting.pop(0))
        joined = self._joiner.take(reading.label) if reading.may_be_device else None
        label = joined.label if joined is not None else reading.label
        if joined is None or not joined.completes:
            self._last_row = None
        if joined is not None and joined.waits_for:
            self._say(tr("The label has lot and date but no product: scan the product's label too."))
            return
        store, stock = self._context.services.store, self._stock()

        def work() -> _Found:
            rows = () if reading.is_surely_device else cases_of_code(store, reading.text)
            if rows or not reading.may_be_device:
                return _Found(reading, label, rows)
            di = label.di or ""
            return _Found(
                reading,
                label,
                product=stock.find_product(di) if di else None,
                recall=stock.recall_of(label.di, label.lot),
            )

        self._context.tasks.start(work, self._on_found, self._on_failed)

    def _on_found(self, found: _Found) -> None:
        if self._open.is_opening and self._window.current_page_id in OF_PATIENT:
            self._held = found  # the case is being read: the scan is for it
            return
        page = self._window.current_page
        if page is not None and page.take_scan(found.reading.text, found.label):
            self._done(found.reading.text)
        elif found.cases:
            self._on_patient(found)
        elif not found.reading.may_be_device:
            self._say(tr("Nothing here has the code {code}.").format(code=found.reading.text[:60]))
        elif self._window.current_page_id in OF_PATIENT and self._open.editor is not None:
            self._on_device(found)
        else:
            name = found.product.name if found.product else found.label.di or found.reading.text[:60]
            self._say(tr("{device}: open the case it is for, then scan it.").format(device=name))

    def _on_opened(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._joiner.take(held.label)  # the second label of a product may follow
            self._on_found(held)

    def _on_failed(self, error: Exception) -> None:
        self._context.show_error(error)
        self._done("")

    # a device in the open case

    def _on_device(self, found: _Found) -> None:
        editor = self._open.editor
        if editor is None:
            return
        record = editor.record
        if record.signed_at is not None:
            self._say(tr("This record is signed: nothing was changed."))
            return
        day = (record.facts.scheduled_at or self._context.now()).date()
        scan = DeviceScan(
            label=found.label,
            product=found.product,
            recall=found.recall,
            devices=record.facts.devices,
            catalog=self._context.catalog,
            day=day,
            is_suggested=editor.is_suggested,
            chosen=self._chosen_row(),
            row=self._last_row,
        )
        placing = scan.placed()
        if not placing.asks:
            if placing.ways:
                self._do(found, placing.ways[0])
                return
            if placing.status is not Status.OK:
                self._ask(found, placing, (Way(tr("Understood")),))
                return
            self._say(f"{placing.title} {placing.detail}".strip(), found.reading.text)
            return
        self._ask(found, placing, placing.ways)

    def _ask(self, found: _Found, placing: Placing, ways: tuple[Way, ...]) -> None:
        texts = [way.text for way in ways]
        self.panel.ask(
            placing.status, placing.title, placing.detail, texts, lambda number: self._do(found, ways[number])
        )
        self._done(found.reading.text)

    def _do(self, found: _Found, way: Way) -> None:
        """Make the change as one step of the plan that can be undone."""
        editor = self._open.editor
        if editor is None or not way.does_something:
            self._done(found.reading.text)
            return
        before = len(editor.record.facts.devices)
        editor.apply(dict(way.values), tr("Scan"), added=way.added)
        rows = {int(path.split(".")[1]) for path, _ in way.values}
        self._last_row = before if way.added is not None else next(iter(rows), None)
        if way.learns is not None:
            self._learn(found, way.learns)
        self._say(way.told or way.text, found.reading.text, editor.undo)

    def _learn(self, found: _Found, row: int) -> None:
        """Keep a product the stock list did not know, by the row it was scanned for."""
        editor, label = self._open.editor, found.label
        if editor is None or label.di is None:
            return
        device = editor.record.facts.devices[row]
        product = Product(
            kind=device.kind,
            name=device.name or label.di,
            di=label.di,
            reference_number=label.reference,
            figures=figures_of_device(device),
        )
        stock = self._stock()
        self._context.tasks.start(lambda: stock.add_product(product), lambda _added: None, self._on_failed)

    def _chosen_row(self) -> int | None:
        page = self._window.current_page
        row = getattr(page, "chosen_device", None)
        return row if isinstance(row, int) else None

    # a patient or an order

    def _on_patient(self, found: _Found) -> None:
        code, editor = found.reading.text, self._open.editor
        rows = cases_meant(found.cases, code, self._context.now().date())
        page_id = self._window.current_page_id
        if editor is not None and page_id in OF_PATIENT:
            if is_of(editor.record, code):
                name = editor.record.facts.patient.name or code
                self._say(tr("The code is that of the open case: {name}.").format(name=name), code)
                return
            title = tr("This is another patient than the one on the screen.")
            detail = patient_text(rows[0])
            texts = [tr("Stay with the open case"), *(self._open_text(row) for row in rows)]
            self.panel.ask(
                Status.STOP,
                title,
                detail,
                texts,
                lambda number: self._open_case(rows[number - 1], page_id) if number else None,
            )
            self._done(code)
            return
        if len(rows) > 1:
            title = tr("{patient}: which case?").format(patient=rows[0].patient_name or code)
            self.panel.ask(
                Status.NOT_ASSESSED,
                title,
                "",
                [case_text(row) for row in rows],
                lambda number: self._open_case(rows[number], "plan"),
            )
            self._done(code)
            return
        self._open_case(rows[0], "plan")
        self._done(code)

    def _open_case(self, row: CaseRow, page_id: str) -> None:
        self._context.navigate(page_id, row.case_id)

    @staticmethod
    def _open_text(row: CaseRow) -> str:
        return tr("Open {case}").format(case=case_text(row))

    # the rest

    def _stock(self) -> Stock:
        return Stock(self._context.services.store, actor=self._context.cases.actor)

    def _forget(self) -> None:
        """Another case: nothing of the scans before belongs to it."""
        self._joiner.forget()
        self._last_row = None
        self.panel.close_panel()

    def _say(self, text: str, code: str = "", undo: Callable[[], object] | None = None) -> None:
        self._context.notify(text, undo)
        self._done(code)

    def _done(self, code: str) -> None:
        self._is_busy = False
        self.taken.emit(code)
        self._next()
