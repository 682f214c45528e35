"""Stock: what lies on which shelf, what is pulled for a procedure, and who got a recalled lot."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.ui.context import AppContext
from irplanner.ui.inventory.desk import Desk
from irplanner.ui.inventory.filter_chips import FilterChips
from irplanner.ui.inventory.kit_desk import KitDesk
from irplanner.ui.inventory.product_desk import ProductDesk
from irplanner.ui.inventory.recall_desk import RecallDesk
from irplanner.ui.inventory.settle_desk import SettleDesk
from irplanner.ui.labels import Label
from irplanner.ui.pages import Page, page_action
from irplanner.ui.presenters.inventory.products import Filter
from irplanner.ui.search_line import SearchLine
from irplanner.ui.segmented import Segmented
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from irplanner.services.inventory.labels import Label as DeviceLabel

SEARCH_MS = 90
PRODUCTS, KITS, RECALLS, SETTLE = "products", "kits", "recalls", "settle"
LIST_WIDTH, PANE_WIDTH, PANE_LEAST = 920, 430, 360
NARROW = 980
DEVICE_SIGNS = ("(", "]", "+", "*+", "=", "&")  # how only a device label begins


_DESKS: dict[str, type[ProductDesk] | type[KitDesk] | type[RecallDesk] | type[SettleDesk]] = {
    PRODUCTS: ProductDesk,
    KITS: KitDesk,
    RECALLS: RecallDesk,
    SETTLE: SettleDesk,
}


class StockPage(Page):
    """Four views of one head: products, kits, recalls, what is to be settled."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.desks: dict[str, Desk] = {}  # made when they first come to the front
        self._lists, self._panes = QStackedWidget(), QStackedWidget()
        self._make_actions()
        self.views = Segmented(
            tr("View"),
            (
                (PRODUCTS, tr("Products")),
                (KITS, tr("Kits")),
                (RECALLS, tr("Recalls")),
                (SETTLE, tr("To settle")),
            ),
        )
        self.views.set_code(PRODUCTS)
        self.views.chosen.connect(self.show_view)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_MS)
        self._wait.timeout.connect(self._search)
        self.search = SearchLine(tr("Search the stock"))
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_search_entered)
        self.filters = FilterChips()
        self.filters.chosen.connect(self._on_filter)
        self._summary = Label(role="muted")
        context.case_saved.connect(self._on_case_saved)
        self._lay_out()
        self.show_view(PRODUCTS)

    @property
    def desk(self) -> Desk:
        """The view in front."""
        return self._desk(self.views.code)

    @property
    def products(self) -> ProductDesk:
        """The view of products."""
        desk = self._desk(PRODUCTS)
        assert isinstance(desk, ProductDesk)
        return desk

    @property
    def kits(self) -> KitDesk:
        """The view of kits."""
        desk = self._desk(KITS)
        assert isinstance(desk, KitDesk)
        return desk

    @property
    def recalls(self) -> RecallDesk:
        """The view of recalls."""
        desk = self._desk(RECALLS)
        assert isinstance(desk, RecallDesk)
        return desk

    @property
    def settling(self) -> SettleDesk:
        """The view of what drawing could not settle."""
        desk = self._desk(SETTLE)
        assert isinstance(desk, SettleDesk)
        return desk

    def _desk(self, code: str) -> Desk:
        if code not in self.desks:
            desk = _DESKS[code](self._context)
            self.desks[code] = desk
            desk.listed.connect(self._on_listed)
            desk.stock_changed.connect(self._on_stock_changed)
            if isinstance(desk, ProductDesk):
                desk.recall_requested.connect(self._on_recall)
            if isinstance(desk, SettleDesk):
                desk.product_wanted.connect(self._on_product_wanted)
                desk.lot_wanted.connect(self._on_lot_wanted)
            self._lists.addWidget(desk.list)
            self._panes.addWidget(desk.pane)
        return self.desks[code]

    def activate(self) -> None:
        """Override: cases may have drawn from the shelf."""
        self.desk.reload()

    def keep(self) -> None:
        """Override: a kit left with changes is saved."""
        for desk in self.desks.values():
            desk.keep()

    def page_actions(self) -> tuple[QAction, ...]:
        """Override: by view."""
        return self._actions[self.views.code]

    def first_focus(self) -> QWidget | None:
        """Override: typing searches at once."""
        return self.search

    def go_to_field(self, path: str) -> None:
        """Override: `recalls`, `kits`, `settle` or `products` opens that view."""
        if path in _DESKS:
            self.show_view(path)
            self.desk.reload()

    def take_scan(self, text: str, label: DeviceLabel) -> bool:
        """Override: a device is received, or asked for among the recalls; other codes are not for here."""
        is_half = label.lot is not None and self.products.waits_for_lot
        if label.di is None and not is_half and not text.startswith(DEVICE_SIGNS):
            return False  # a wristband or an order may read as a lot alone
        if self.views.code == RECALLS:
            self.recalls.begin(label.di or "", label.lot or "")
        else:
            self.show_view(PRODUCTS)
            self.products.take_label(label)
        return True

    def show_view(self, code: str) -> None:
        """Bring one of the views to the front."""
        self.keep()
        self.views.set_code(code)
        self._lists.setCurrentWidget(self.desk.list)
        self._panes.setCurrentWidget(self.desk.pane)
        self.filters.setVisible(code == PRODUCTS)
        self.search.setVisible(code in (PRODUCTS, KITS))
        words = {
            PRODUCTS: tr("Name, kind, size, lot, shelf, barcode"),
            KITS: tr("Kit, procedure or operator"),
            RECALLS: "",
            SETTLE: "",
        }
        self.search.setPlaceholderText(words[code])
        if self.isVisible():
            self.desk.reload()
        self._on_listed()
        self.actions_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: the pane goes below the list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._splitter.orientation() is not wanted:
            self._splitter.setOrientation(wanted)
            self._splitter.setSizes([1, 1] if narrow else [px(LIST_WIDTH), px(PANE_WIDTH)])

    def _make_actions(self) -> None:
        receive = page_action(
            self, tr("Receive"), self._on_receive, shortcut="Ctrl+N", icon="plus", primary=True
        )
        out = page_action(self, tr("Export to CSV"), self._on_export, shortcut="Ctrl+E", icon="export")
        into = page_action(self, tr("Import CSV"), self._on_import, icon="import")
        new_kit = page_action(self, tr("New kit"), lambda: self.kits.begin_new(), icon="plus", primary=True)
        lift = page_action(self, tr("Lift recall"), lambda: self.recalls.lift_chosen())
        ask = page_action(self, tr("Who got it"), lambda: self.recalls.begin(), icon="search", primary=True)
        self._actions = {PRODUCTS: (into, out, receive), KITS: (new_kit,), RECALLS: (lift, ask), SETTLE: ()}
        self._lift = lift
        find = QAction(self)
        find.setShortcut("Ctrl+F")
        find.triggered.connect(self._on_find)
        self.addAction(find)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        self.search.setMinimumWidth(px(220))
        self.search.setMaximumWidth(px(420))
        head.addWidget(self.views)
        head.addWidget(self.search, 2)
        head.addStretch(1)
        head.addWidget(self._summary)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(px(20), px(14), px(16), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addWidget(self._lists, 1)
        self._panes.setProperty("ground", "pane")
        self._panes.setMinimumWidth(px(PANE_LEAST))
        self._splitter = QSplitter()
        self._splitter.addWidget(left)
        self._splitter.addWidget(self._panes)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([px(LIST_WIDTH), px(PANE_WIDTH)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)

    def _search(self) -> None:
        self._wait.stop()
        self.products.search(self.search.text() if self.views.code == PRODUCTS else "", self.filters.filter)
        if self.views.code == KITS:
            self.kits.search(self.search.text())

    def _on_typed(self, _text: str) -> None:
        self._wait.start()

    def _on_filter(self, _filter: Filter) -> None:
        self._search()

    def _on_listed(self) -> None:
        self._summary.setText(self.desk.summary)
        self._lift.setEnabled(RECALLS in self.desks and self.recalls.table.key >= 0)
        presenter = self.products.presenter
        self.filters.show_counts({one: presenter.count(one) for one in Filter})

    def _on_stock_changed(self) -> None:
        for desk in self.desks.values():
            if desk is not self.sender() and desk is not self.desk:
                desk.reload()

    def _on_case_saved(self, _case_id: str) -> None:
        if self.isVisible():
            self.desk.reload()

    def _on_search_entered(self) -> None:
        table = self.desk.table
        if table.lines.rowCount():
            table.selectRow(0)
            table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_receive(self) -> None:
        self.show_view(PRODUCTS)
        self.products.begin_receiving()

    def _on_recall(self, di: str, lot: str) -> None:
        self.show_view(RECALLS)
        self.recalls.begin(di, lot)

    def _on_product_wanted(self, di: str, lot: str) -> None:
        from irplanner.services.inventory.labels import read_label

        self.show_view(PRODUCTS)
        self.products.begin_receiving()
        self.products.take_label(read_label(f"(01){di}(10){lot}" if lot and di.isdigit() else di))

    def _on_lot_wanted(self, product_id: int) -> None:
        self.search.clear()
        self.show_view(PRODUCTS)
        self.products.show_product(product_id)

    def _on_export(self) -> None:
        from irplanner.ui.dialogs import ask_save_path

        settings = self._context.settings
        folder = Path(settings.export_folder).expanduser() if settings.export_folder else Path.home()
        path = ask_save_path(
            tr("Export the stock to CSV"), folder / "stock.csv", tr("CSV files (*.csv)"), self
        )
        if path is not None:
            self.products.export_to(path if path.suffix else path.with_suffix(".csv"))

    def _on_import(self) -> None:
        from irplanner.ui.dialogs import ask_open_path

        path = ask_open_path(tr("Import a stock list"), tr("CSV files (*.csv)"), self)
        if path is not None:
            self.products.import_from(path)
