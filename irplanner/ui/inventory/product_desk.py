"""The view of products: the list, the one chosen, receiving by scan."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal

from irplanner.errors import UserError
from irplanner.language import tr, tr_n
from irplanner.services.inventory.labels import Label, read_label
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.stock import Stock
from irplanner.services.inventory.stock_file import StockImport, export_stock, import_stock
from irplanner.ui.context import AppContext
from irplanner.ui.empty_state import EmptyState
from irplanner.ui.inventory.desk import Desk
from irplanner.ui.inventory.detail_pane import DetailPane
from irplanner.ui.inventory.lines_table import LinesTable
from irplanner.ui.inventory.lot_form import LotAction
from irplanner.ui.inventory.receive_pane import ReceivePane
from irplanner.ui.presenters.inventory.detail import ProductDetail, load_detail
from irplanner.ui.presenters.inventory.products import (
    COLUMNS,
    STRETCHED,
    Filter,
    Listed,
    ProductList,
    list_products,
)
from irplanner.ui.presenters.inventory.receiving import (
    Found,
    Receiving,
    changed_product,
    last_place,
    look_up,
)

REFUSED_SHOWN = 5  # lines of a refused file named in the box; the count says how many there are


class ProductDesk(Desk):
    """Signals: `recall_requested`: device identifier and lot."""

    recall_requested = Signal(str, str)

    def __init__(self, context: AppContext) -> None:
        table = LinesTable(tr("Products"), COLUMNS, STRETCHED)
        super().__init__(context, table, EmptyState("stock", "", ""))
        self.presenter = ProductList()
        self._wanted = -1  # of the product to choose once the list is read
        table.chosen.connect(self._on_chosen)
        table.activated.connect(lambda _index: self.receive_chosen())

    @cached_property
    def detail(self) -> DetailPane:
        """What is known of the chosen product, made with the first list."""
        pane = DetailPane()
        self.pane.insertWidget(0, pane)
        pane.receive_requested.connect(self.receive_chosen)
        pane.edit_requested.connect(self._on_edit)
        pane.recall_requested.connect(self._on_recall)
        pane.lot_action.connect(self._on_lot_action)
        pane.case_requested.connect(lambda case_id: self._context.navigate("plan", case_id))
        return pane

    @cached_property
    def receive(self) -> ReceivePane:
        """The form, made when it is first wanted."""
        form = ReceivePane(self._context.catalog, self._context.now)
        form.scanned.connect(lambda text: self.take_label(read_label(text)))
        form.receive_requested.connect(self._on_receive)
        form.save_requested.connect(self._on_save)
        form.closed.connect(self.close_form)
        self.pane.addWidget(form)
        return form

    @property
    def is_receiving(self) -> bool:
        """Say whether the form is in front."""
        return self.pane.currentWidget() is not self.detail

    @property
    def waits_for_lot(self) -> bool:
        """Say whether the second half of a label is wanted: the product is known, its lot is not."""
        if not self.is_receiving:
            return False
        receiving = self.receive.receiving
        return receiving.label is not None and not receiving.values.get("lot")

    def reload(self) -> None:
        """Override: products with their stock."""
        stock, today, label = self.stock, self._today(), self._context.catalog.label

        def work() -> Listed:
            return list_products(stock.products(today), label)

        self.work(work, self._on_listed)

    def search(self, text: str, filter_: Filter) -> None:
        """Narrow the list."""
        self.presenter.text, self.presenter.filter = text, filter_
        self._show()

    def show_product(self, product_id: int) -> None:
        """Bring one product with its lots to the front."""
        self.bring_pane(self.detail)
        self._wanted = product_id
        self.reload()

    def begin_receiving(self) -> None:
        """Ask for a scan."""
        self.receive.begin_receiving(Receiving(self._today()))
        self.bring_pane(self.receive)
        self.receive.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def receive_chosen(self) -> None:
        """Ask what came of the product chosen."""
        detail = self.detail.detail
        if detail is None:
            self.begin_receiving()
            return
        stock, product = self.stock, detail.product
        self.work(lambda: last_place(stock, product.product_id), partial(self._on_place, product))

    def take_label(self, label: Label) -> None:
        """Fill a scanned label into the form, opening it if need be."""
        if not self.is_receiving or self.receive.editing is not None:
            self.receive.begin_receiving(Receiving(self._today()))
            self.bring_pane(self.receive)
        stock, today = self.stock, self._today()
        joined = self.receive.receiving.joined(label)
        self.work(lambda: look_up(stock, joined, today), self._on_found)

    def close_form(self) -> None:
        """Go back to the product chosen."""
        self.bring_pane(self.detail)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def export_to(self, path: Path) -> None:
        """Write the stock to a file, in the worker."""
        store = self._context.services.store
        self.work(lambda: export_stock(store, path), partial(self._on_exported, path))

    def import_from(self, path: Path) -> None:
        """Read a file in, all of it or nothing."""
        store, actor = self._context.services.store, self.stock.actor
        self.work(lambda: import_stock(store, path, actor=actor), partial(self._on_imported, path))

    def _today(self) -> Any:
        return self._context.now().date()

    def _on_listed(self, listed: Listed) -> None:
        self.presenter.listed = listed
        self._show()

    def _show(self) -> None:
        lines = self.presenter.shown()
        before = self.table.key
        self.show_lines(lines, self.presenter.summary(len(lines)), self.presenter.empty_words)
        if self._wanted >= 0:
            self.table.choose(self._wanted)
            self._wanted = -1
        if self.table.key == before:
            self._on_chosen(before)  # the same product may have moved

    def _on_chosen(self, key: int) -> None:
        if key < 0:
            self.detail.show_detail(None)
            return
        stock, catalog, today = self.stock, self._context.catalog, self._today()
        zone = self._context.settings.zone()
        self._context.tasks.start(
            lambda: load_detail(stock, key, catalog, today, zone), self._on_detail, self._context.show_error
        )

    def _on_detail(self, detail: ProductDetail) -> None:
        if detail.product.product_id == self.table.key:
            self.detail.show_detail(detail)

    def _on_place(self, product: Product, place: tuple[str, str]) -> None:
        receiving = Receiving(self._today())
        receiving.for_product(product, place)
        self.receive.begin_receiving(receiving)
        self.bring_pane(self.receive)
        self.receive.fields["lot"].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_found(self, found: Found) -> None:
        self.receive.receiving.take(found)
        self.receive.refresh(reset=True)
        self.receive.focus_open_field()

    def _on_receive(self) -> None:
        receiving, stock = self.receive.receiving, self.stock
        self.work(lambda: receiving.receive(stock), self._on_received, self.receive.show_problem)

    def _on_received(self, product: Product) -> None:
        values = self.receive.receiving.values
        said = tr("{count} x {product} received.").format(count=values["quantity"], product=product.name)
        self._context.notify(said)
        self._wanted = product.product_id
        self.begin_receiving()
        self.reload()
        self.stock_changed.emit()

    def _on_edit(self) -> None:
        if self.detail.detail is not None:
            self.receive.begin_editing(self.detail.detail.product)
            self.bring_pane(self.receive)

    def _on_save(self, product: Product, values: dict[str, Any]) -> None:
        stock = self.stock
        self.work(
            lambda: stock.change_product(changed_product(product, values)),
            self._on_saved,
            self.receive.show_problem,
        )

    def _on_saved(self, product: Product) -> None:
        self._wanted = product.product_id
        self.close_form()
        self.reload()
        self.stock_changed.emit()

    def _on_recall(self, lot: str) -> None:
        detail = self.detail.detail
        if detail is not None:
            self.recall_requested.emit(detail.product.di or "", lot)

    def _on_lot_action(self, action: LotAction, lot_id: int, values: dict[str, Any]) -> None:
        stock = self.stock
        self.work(
            lambda: _do(stock, action, lot_id, values), self._on_moved, self.detail.lot_form.show_problem
        )

    def _on_moved(self, _nothing: object) -> None:
        self.detail.lot_form.hide()
        self.detail.lots.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reload()
        self.stock_changed.emit()

    def _on_exported(self, path: Path, lines: int) -> None:
        words = tr_n(lines, "{n} line written to {path}.", "{n} lines written to {path}.")
        self._context.notify(words.format(path=path.name))

    def _on_imported(self, path: Path, report: StockImport) -> None:
        if report.refused:
            self._context.show_error(refused_error(path, report))
            return
        words = tr("{path}: {lines} lines read, {products} new products, {lots} lots changed.")
        self._context.notify(
            words.format(path=path.name, lines=report.read, products=report.products, lots=report.lots)
        )
        self.reload()
        self.stock_changed.emit()


def refused_error(path: Path, report: StockImport) -> UserError:
    """Return the error that names the refused lines of a file."""
    named = "; ".join(str(fault) for fault in report.refused[:REFUSED_SHOWN])
    more = len(report.refused) - REFUSED_SHOWN
    rest = tr("; and {n} more").format(n=more) if more > 0 else ""
    return UserError(
        tr("{path} was refused; nothing was changed.").format(path=path.name),
        f"{named}{rest}.",
    )


def _do(stock: Stock, action: LotAction, lot_id: int, values: dict[str, Any]) -> None:
    """Do to a lot what was entered; runs in the worker. Any: of the field's type."""
    number, reason = values.get("number"), values.get("reason") or ""
    if action is LotAction.MOVE:
        stock.put_elsewhere(lot_id, place=values.get("place") or "", shelf=values.get("shelf") or "")
    elif action is LotAction.COUNT:
        stock.count(lot_id, int(number or 0), reason)
    else:
        stock.waste(lot_id, int(number or 0), reason)
