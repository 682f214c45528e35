"""The command palette (Ctrl+K): one line to type in, and cases, procedures, pages and commands below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from irplanner.language import tr
from irplanner.ui.context import AppContext
from irplanner.ui.labels import Label
from irplanner.ui.pages import PageSpec
from irplanner.ui.palette_list import EntryRole, PaletteDelegate, PaletteModel
from irplanner.ui.presenters.palette import (
    SEARCH_PREFIX,
    EntryKind,
    PaletteEntry,
    find_entries,
    grouped,
    matching,
)
from irplanner.ui.theme import px

SEARCH_MS = 120
WIDTH, HEIGHT = 640, 460


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the program or of the page in front."""

    entry: PaletteEntry
    run: Callable[[], object]


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
            PaletteEntry(EntryKind.PAGE, page.id, tr(page.title), "", page.shortcut.replace("+", " "))
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
        self._model = PaletteModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(PaletteDelegate({page.id: page.icon for page in pages}, self.list))
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
        elif entry.kind is EntryKind.PATIENT:
            self._context.navigate("records", field=f"{SEARCH_PREFIX}{entry.target}")
        elif entry.kind is EntryKind.PROCEDURE:
            self._context.navigate("catalog", field=f"procedures/{entry.target}")
        elif entry.kind is EntryKind.PAGE:
            self._context.navigate(entry.target)

    def _place(self) -> None:
        width = min(px(WIDTH), self._window.width() - px(40))
        height = min(px(HEIGHT), self._window.height() - px(80))
        self.resize(width, height)
        self.move(min(px(100), self._window.width() - width), px(48))
