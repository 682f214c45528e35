"""The list of the command palette: its model and how a line is drawn."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from irplanner.language import tr
from irplanner.ui.icons import paint_icon
from irplanner.ui.key_button import key_width, paint_key
from irplanner.ui.paint import fill, write
from irplanner.ui.presenters.palette import GROUP_TITLES, EntryKind, PaletteEntry
from irplanner.ui.theme import px, tokens, ui_font

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
EntryRole = Qt.ItemDataRole.UserRole
StartsGroupRole = Qt.ItemDataRole.UserRole + 1
_ICONS = {
    EntryKind.CASE: "today",
    EntryKind.PATIENT: "person",
    EntryKind.PROCEDURE: "catalog",
    EntryKind.COMMAND: "right",
}


class PaletteModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[PaletteEntry] = []

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override: one row an entry."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: title, sentence for screen readers, the entry, and whether a group begins here."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        if role == EntryRole:
            return entry
        if role == StartsGroupRole:
            return index.row() == 0 or self.entries[index.row() - 1].kind is not entry.kind
        return None

    def show_entries(self, entries: list[PaletteEntry]) -> None:
        if entries != self.entries:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()


class PaletteDelegate(QStyledItemDelegate):
    def __init__(self, icons: dict[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page_icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Override: a group's first row has its heading above."""
        return QSize(px(300), px(58) if index.data(StartsGroupRole) else px(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override: heading, icon, title, detail, key."""
        entry: PaletteEntry = index.data(EntryRole)
        colors = tokens()
        rect = QRectF(option.rect)
        painter.save()
        if index.data(StartsGroupRole):
            heading = QRectF(rect.x() + px(12), rect.y() + px(4), rect.width(), px(20))
            write(painter, heading, tr(GROUP_TITLES[entry.kind]), ui_font(11, bold=True), colors.muted)
            rect.setTop(rect.bottom() - px(34))
        if option.state & QStyle.StateFlag.State_Selected:
            fill(painter, rect, colors.accent_ground)
            fill(painter, QRectF(rect.x(), rect.y(), px(3), rect.height()), colors.accent)
        icon = _ICONS.get(entry.kind) or self._page_icons.get(entry.target, "right")
        side = px(16)
        icon_rect = QRectF(rect.x() + px(14), rect.center().y() - side / 2, side, side)
        paint_icon(painter, icon, icon_rect, colors.muted)
        self._paint_words(painter, rect.adjusted(px(42), 0, -px(12), 0), entry)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, entry: PaletteEntry) -> None:
        colors = tokens()
        right = rect.right()
        if entry.key:
            right -= key_width(entry.key)
            paint_key(painter, right, rect.center().y(), entry.key, colors.muted)
            right -= px(10)
        room = QRectF(rect.x(), rect.y(), right - rect.x(), rect.height())
        used = write(painter, room, entry.title, ui_font(), colors.text) + px(12)
        if entry.detail and room.width() - used > px(40):
            write(painter, room.adjusted(used, 0, 0, 0), entry.detail, ui_font(), colors.muted)
