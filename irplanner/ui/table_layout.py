"""What a person makes of a table: which columns, their order, width and sort; kept, also as named views.

Kept in the platform's own place for window layouts, for each user apart.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QMenu

from irplanner.language import tr

if TYPE_CHECKING:
    from irplanner.ui.table import RowTable

MOST_COPIED = 100_000
LEAST_WIDTH = 24


class _State:
    """Whose layouts are in force: one person works at a window."""

    user = ""


def set_layout_user(user: str) -> None:
    """Keep and show the layouts of another person from now on, in tables made later."""
    _State.user = user


class TableLayout(QObject):
    """The layout of one table.

    Args:
        table: Its model must be set.
        name: Names the table in what is kept.
        choosable: Let columns be hidden; False where the page has a choice of its own.
    """

    def __init__(self, table: RowTable, name: str, *, choosable: bool = True) -> None:
        super().__init__(table)
        self._table, self._choosable = table, choosable
        self._key = f"tables/{_State.user or 'all'}/{name}"
        self._widths: dict[int, int] = {}
        self._is_applying = False
        header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(LEAST_WIDTH)
        self.show_state(_read(self._key))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.menu().popup(header.mapToGlobal(at)))
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(lambda *_: self._keep())
        table.width_changed.connect(self.apply_widths)

    def apply_widths(self) -> None:
        """Give the columns their own widths again, after the page has given all of them the usual ones."""
        self._is_applying = True
        for column, width in self._widths.items():
            if column < self._count and not self._table.isColumnHidden(column):
                self._table.horizontalHeader().resizeSection(column, width)
        self._is_applying = False

    @property
    def state(self) -> dict[str, Any]:
        """Order, widths and hidden columns. Any: as JSON takes them."""
        header = self._table.horizontalHeader()
        return {
            "order": [header.logicalIndex(place) for place in range(self._count)],
            "widths": {str(column): width for column, width in self._widths.items()},
            "hidden": [
                one for one in range(self._count) if self._choosable and self._table.isColumnHidden(one)
            ],
            "sort": [header.sortIndicatorSection(), header.sortIndicatorOrder().value]
            if header.isSortIndicatorShown()
            else [],
        }

    def show_state(self, state: dict[str, Any]) -> None:
        """Put a layout in force; what does not fit this table is left out. Any: see `state`."""
        header = self._table.horizontalHeader()
        self._is_applying = True
        order = state.get("order") or list(range(self._count))
        if sorted(order) == list(range(self._count)):
            for place, column in enumerate(order):
                header.moveSection(header.visualIndex(column), place)
        hidden = state.get("hidden") or ()
        if self._choosable and len(hidden) < self._count:
            for column in range(self._count):
                self._table.setColumnHidden(column, column in hidden)
        sort: list[int] = state.get("sort") or []
        if header.isSortIndicatorShown() and len(sort) == 2 and 0 <= sort[0] < self._count:
            header.setSortIndicator(sort[0], Qt.SortOrder(sort[1]))
        self._widths = {int(column): int(width) for column, width in (state.get("widths") or {}).items()}
        self._is_applying = False
        self._table.width_changed.emit()

    def set_column_shown(self, column: int, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        left = sum(not self._table.isColumnHidden(one) for one in range(self._count))
        if shown or left > 1:
            self._table.setColumnHidden(column, not shown)
            self._table.width_changed.emit()
            self._keep()

    def reset(self) -> None:
        """Go back to the usual columns, order and widths."""
        self.show_state({})
        self._keep()

    @property
    def views(self) -> dict[str, dict[str, Any]]:
        """The named views of this person. Any: see `state`."""
        return _read(f"{self._key}/views")

    def save_view(self, name: str) -> None:
        """Keep the layout under a name."""
        if name.strip():
            _write(f"{self._key}/views", self.views | {name.strip(): self.state})

    def forget_view(self, name: str) -> None:
        """Take a named view away."""
        _write(f"{self._key}/views", {one: view for one, view in self.views.items() if one != name})

    def show_view(self, name: str) -> None:
        """Put a named view in force."""
        self.show_state(self.views.get(name, {}))
        self._keep()

    def menu(self) -> QMenu:
        """Return the table's menu: copy, columns, views."""
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy the row") + "\tCtrl+C").triggered.connect(self.copy_row)
        menu.addAction(tr("Copy all rows") + "\tCtrl+Shift+C").triggered.connect(self.copy_all)
        menu.addSeparator()
        if self._choosable:
            for column in range(self._count):
                title = self._title(column)
                if title:
                    action = menu.addAction(title)
                    action.setCheckable(True)
                    action.setChecked(not self._table.isColumnHidden(column))
                    action.toggled.connect(partial(self.set_column_shown, column))
        menu.addAction(tr("Usual columns and widths")).triggered.connect(self.reset)
        menu.addSeparator()
        for name in self.views:
            view = menu.addMenu(name)
            view.addAction(tr("Show this view")).triggered.connect(partial(self.show_view, name))
            view.addAction(tr("Forget this view")).triggered.connect(partial(self.forget_view, name))
        menu.addAction(tr("Save this view ...")).triggered.connect(self._on_save)
        return menu

    def copy_row(self) -> None:
        """Copy the row the cursor is on, cells apart by tabs."""
        index = self._table.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(self._line(index.row()))

    def copy_all(self) -> None:
        """Copy the heads and all rows that are known, cells apart by tabs."""
        rows = range(min(self._table.model().rowCount(), MOST_COPIED))
        heads = "\t".join(self._title(column) for column in self._shown)
        QGuiApplication.clipboard().setText("\n".join([heads, *(self._line(row) for row in rows)]))

    @property
    def _hidden(self) -> list[int]:
        return [column for column in range(self._count) if self._table.isColumnHidden(column)]

    @property
    def _count(self) -> int:
        return self._table.model().columnCount()

    @property
    def _shown(self) -> list[int]:
        header = self._table.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(self._count)]
        return [column for column in order if not self._table.isColumnHidden(column)]

    def _line(self, row: int) -> str:
        model = self._table.model()
        cells = (model.index(row, column, QModelIndex()).data() for column in self._shown)
        return "\t".join(" ".join(str(cell).split()) if cell is not None else "" for cell in cells)

    def _title(self, column: int) -> str:
        return str(self._table.model().headerData(column, Qt.Orientation.Horizontal) or "")

    def _on_resized(self, column: int, _old: int, new: int) -> None:
        # The page gives columns widths too: a person does it with the mouse down.
        if not self._is_applying and QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._widths[column] = max(new, LEAST_WIDTH)
            self._keep()

    def _on_save(self) -> None:
        from irplanner.ui.records.name_box import ask_name

        name = ask_name(tr("Save this view"), tr("Columns, order and widths under a name."), self._table)
        if name:
            self.save_view(name)

    def _keep(self) -> None:
        if not self._is_applying:
            _write(self._key, self.state)


def _read(key: str) -> dict[str, Any]:
    """Return what is kept under a key; nothing where it cannot be read. Any: JSON."""
    try:
        kept = json.loads(str(QSettings().value(key, "{}")))
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(key: str, value: dict[str, Any]) -> None:
    QSettings().setValue(key, json.dumps(value))
