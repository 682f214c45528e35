"""The view of what drawing could not settle: each point with its way to be settled."""

from __future__ import annotations

from PySide6.QtCore import Signal

from irplanner.language import tr, tr_n
from irplanner.services.inventory.open_points import KeptPoint, OpenPoints
from irplanner.services.inventory.settling import draw_again, draw_what_is_listed_now
from irplanner.ui.context import AppContext
from irplanner.ui.empty_state import EmptyState
from irplanner.ui.inventory.desk import Desk
from irplanner.ui.inventory.lines_table import LinesTable
from irplanner.ui.inventory.settle_pane import SettlePane
from irplanner.ui.presenters.inventory.settling import (
    COLUMNS,
    STRETCHED,
    Deed,
    SettleList,
    deeds,
    settle_list,
)


class SettleDesk(Desk):
    """Signals:
    product_wanted: a product's identifier and the lot that was used, to be added.
    lot_wanted: id of the product whose lot is to be counted.
    """

    product_wanted = Signal(str, str)
    lot_wanted = Signal(int)

    def __init__(self, context: AppContext) -> None:
        table = LinesTable(tr("To settle"), COLUMNS, STRETCHED)
        super().__init__(context, table, EmptyState("ok", "", ""))
        self.points = OpenPoints(context.services.store, actor=context.cases.actor)
        self.shown = SettleList()
        self.asking = SettlePane()
        self.pane.addWidget(self.asking)
        table.chosen.connect(self._on_chosen)
        table.activated.connect(lambda _index: self._on_entered())
        self.asking.wanted.connect(self._on_wanted)

    def reload(self) -> None:
        """Override: draw what can be drawn by now, then read what is left."""
        store, cases, points = self._context.services.store, self._context.cases, self.points

        def work() -> tuple[int, SettleList]:
            return draw_what_is_listed_now(store, cases), settle_list(points.all())

        self.work(work, self._on_read)

    def _point(self) -> KeptPoint | None:
        return self.shown.point(self.table.key)

    def _on_read(self, read: tuple[int, SettleList]) -> None:
        settled, self.shown = read
        if settled:
            words = tr_n(settled, "{n} point settled: drawn now.", "{n} points settled: drawn now.")
            self._context.notify(words)
            self.stock_changed.emit()
        empty = (
            tr("Nothing is to be settled."),
            tr("Every device that cases name was drawn from its lot."),
        )
        self.show_lines(self.shown.lines, self.shown.summary, empty)
        self.asking.show_point(self._point())

    def _on_chosen(self, _key: int) -> None:
        self.asking.show_point(self._point())

    def _on_entered(self) -> None:
        point = self._point()
        if point is not None:
            self._on_wanted(deeds(point)[0])

    def _on_wanted(self, deed: Deed) -> None:
        point = self._point()
        if point is None:
            return
        if deed is Deed.LIST:
            self.product_wanted.emit(point.di, point.lot)
        elif deed is Deed.COUNT:
            self.lot_wanted.emit(point.product_id)
        elif deed is Deed.OPEN:
            self._context.navigate("plan", point.case_id)
        elif deed is Deed.AGAIN:
            store, cases = self._context.services.store, self._context.cases
            self.work(lambda: draw_again(store, cases, point.case_id), self._on_drawn)
        else:
            self._leave(point)

    def _on_drawn(self, still_open: tuple[str, ...]) -> None:
        words = tr_n(len(still_open), "Drawn again: {n} point is left.", "Drawn again: {n} points are left.")
        self._context.notify(words)
        self._on_changed(None)

    def _leave(self, point: KeptPoint) -> None:
        from irplanner.ui.dialogs import ask_reason

        reason = ask_reason(
            tr("Leave it"),
            tr("{what} is taken off this list and never drawn. Say why.").format(what=point.name),
            tr("Leave it"),
            self.table,
        )
        if reason is not None:
            points = self.points
            self.work(lambda: points.leave(point.point_id, reason), self._on_changed)

    def _on_changed(self, _nothing: object) -> None:
        self.reload()
        self.stock_changed.emit()
