"""The command palette (Ctrl+K): one line to type in, and cases, procedures, pages and commands below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from irplanner.ui.context import AppContext
from irplanner.ui.icons import paint_icon
from irplanner.ui.key_button import key_width, paint_key
from irplanner.ui.labels import Label
from irplanner.ui.pages import PageSpec
from irplanner.ui.presenters.palette import (
    GROUP_TITLES,
    EntryKind,
    PaletteEntry,
    find_entries,
    grouped,
    matching,
)
from irplanner.ui.theme import px, tokens, ui_font

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
EntryRole = Qt.ItemDataRole.UserRole
StartsGroupRole = Qt.ItemDataRole.UserRole + 1
_ICONS = {EntryKind.CASE: "person", EntryKind.PROCEDURE: "catalog", EntryKind.COMMAND: "right"}
SEARCH_MS = 120
WIDTH, HEIGHT = 640, 460


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the program or of the page in front."""

    entry: PaletteEntry
    run: Callable[[], object]


class _Model(QAbstractListModel):
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


class _Delegate(QStyledItemDelegate):
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
            painter.setPen(colors.color("muted"))
            painter.setFont(ui_font(11, bold=True))
            heading = QRectF(rect.x() + px(12), rect.y() + px(4), rect.width(), px(20))
            painter.drawText(heading, Qt.AlignmentFlag.AlignVCenter, GROUP_TITLES[entry.kind])
            rect.setTop(rect.bottom() - px(34))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.color("accent_ground"))
            painter.fillRect(QRectF(rect.x(), rect.y(), px(3), rect.height()), colors.color("accent"))
        icon = _ICONS.get(entry.kind) or self._page_icons.get(entry.target, "right")
        side = px(16)
        icon_rect = QRectF(rect.x() + px(14), rect.center().y() - side / 2, side, side)
        paint_icon(painter, icon, icon_rect, colors.color("muted"))
        self._paint_words(painter, rect.adjusted(px(42), 0, -px(12), 0), entry, colors.color("text"))
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, entry: PaletteEntry, ink: QColor) -> None:
        right = rect.right()
        if entry.key:
            right -= key_width(entry.key)
            paint_key(painter, right, rect.center().y(), entry.key, tokens().muted)
            right -= px(10)
        metrics = QFontMetrics(ui_font())
        room = int(right - rect.x())
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(ui_font())
        painter.setPen(ink)
        painter.drawText(
            QRectF(rect.x(), rect.y(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, title
        )
        x = rect.x() + metrics.horizontalAdvance(title) + px(12)
        if entry.detail and right - x > px(40):
            painter.setPen(tokens().color("muted"))
            detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, int(right - x))
            painter.drawText(
                QRectF(x, rect.y(), right - x, rect.height()), Qt.AlignmentFlag.AlignVCenter, detail
            )


class Palette(QFrame):
    """Lies over the window; Esc, a click elsewhere or a choice closes it and gives the focus back."""

    def __init__(
        self,
        window: QWidget,
        context: AppContext,
        pages: tuple[PageSpec, ...],
        commands: Callable[[], list[Command]],
    ) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self._window, self._context = window, context
        self._pages = [
            PaletteEntry(EntryKind.PAGE, page.id, page.title, "", page.shortcut.replace("+", " "))
            for page in pages
        ]
        self._make_commands = commands
        self._commands: dict[str, Command] = {}
        self._found: list[PaletteEntry] = []
        self._asked = 0
        self._before: QWidget | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find a case, patient, procedure or command"))
        self.line.setAccessibleName(self.tr("Find a case, patient, procedure or command"))
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self._model = _Model(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate({page.id: page.icon for page in pages}, self.list))
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._on_chosen)
        self._nothing = Label(self.tr("Nothing found. Try a name, MRN, procedure or page."), role="muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(10), px(10), px(10), px(10))
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_MS)
        self._wait.timeout.connect(self._search)
        window.installEventFilter(self)
        self.hide()

    @property
    def entries(self) -> list[PaletteEntry]:
        return self._model.entries

    def open(self) -> None:
        """Show the palette, empty, over the window."""
        if self.isVisible():
            self.line.selectAll()
            return
        self._before = self._window.focusWidget()
        self._commands = {command.entry.target: command for command in self._make_commands()}
        self._found = []
        self.line.clear()
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._show_entries()
        self._search()

    def close_palette(self) -> None:
        """Hide it and give the focus back."""
        self._wait.stop()
        self._asked += 1
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: arrows move in the list while the line keeps the focus; leaving closes."""
        if watched is self.line:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
            if event.type() == QEvent.Type.FocusOut and self.isVisible() and self._window.isActiveWindow():
                self._before = None  # the user has gone somewhere else already
                self.close_palette()
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        if key in steps:
            last = self._model.rowCount() - 1
            row = min(max(self.list.currentIndex().row() + steps[Qt.Key(key)], 0), last)
            self.list.setCurrentIndex(self._model.index(row))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_chosen(self.list.currentIndex())
            return True
        if key == Qt.Key.Key_Escape:
            self.close_palette()
            return True
        return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def _on_typed(self) -> None:
        self._asked += 1  # what was asked for before is no longer wanted
        self._show_entries()
        self._wait.start()

    def _search(self) -> None:
        if not self._context.is_loaded:
            return
        self._asked += 1
        asked, text = self._asked, self.line.text()
        cases, catalog = self._context.cases, self._context.catalog

        def work() -> tuple[int, list[PaletteEntry]]:
            return asked, find_entries(cases, catalog, text)

        self._context.tasks.start(work, self._on_found)

    def _on_found(self, answer: tuple[int, list[PaletteEntry]]) -> None:
        asked, found = answer
        if asked == self._asked and self.isVisible():
            self._found = found
            self._show_entries()

    def _show_entries(self) -> None:
        text = self.line.text()
        own = [*self._pages, *(command.entry for command in self._commands.values())]
        # Cases and procedures found before stay while they still match: the list does not flicker.
        entries = grouped([*matching(self._found, text), *matching(own, text)])
        if not text.strip():
            entries = grouped([*self._found, *own])
        self._model.show_entries(entries)
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        if entries and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0))

    def _on_chosen(self, index: QModelIndex) -> None:
        entry: PaletteEntry | None = index.data(EntryRole)
        if entry is None:
            return
        command = self._commands.get(entry.target) if entry.kind is EntryKind.COMMAND else None
        self.close_palette()
        if command is not None:
            command.run()
        elif entry.kind is EntryKind.CASE:
            self._context.navigate("plan", entry.target)
        elif entry.kind is EntryKind.PROCEDURE:
            self._context.navigate("catalog", field=f"procedures/{entry.target}")
        elif entry.kind is EntryKind.PAGE:
            self._context.navigate(entry.target)

    def _place(self) -> None:
        width = min(px(WIDTH), self._window.width() - px(40))
        height = min(px(HEIGHT), self._window.height() - px(80))
        self.resize(width, height)
        self.move(min(px(100), self._window.width() - width), px(48))
