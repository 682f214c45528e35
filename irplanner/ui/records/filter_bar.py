"""The row beside the search line: a chip for each filter, a menu to add one, and searches kept by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from irplanner.language import tr
from irplanner.settings import SavedSearch
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.presenters.record_filters import FilterGroup, chip_text


class FilterBar(QWidget):
    """Chips and menus; it says what was chosen and keeps nothing.

    Signals:
        added: A term was chosen from the menu.
        removed: A chip was taken away.
        recalled: A kept search was chosen.
        keep_requested: The search as it stands shall be kept.
        forget_requested: The name of a kept search that shall go.
    """

    added = Signal(str)
    removed = Signal(str)
    recalled = Signal(str)
    keep_requested = Signal()
    forget_requested = Signal(str)

    def __init__(
        self,
        groups: Callable[[], Sequence[FilterGroup]],
        searches: Callable[[], Sequence[SavedSearch]],
        label: Callable[[str, str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._groups, self._searches, self._label = groups, searches, label
        self.chips: dict[str, QPushButton] = {}
        self.filter_button = self._menu_button(tr("+ Filter"), self._fill_filters)
        self.saved_button = self._menu_button(tr("Searches"), self._fill_searches)
        self._row = FlowLayout(self, gap=8)
        self._row.addWidget(self.filter_button)
        self._row.addWidget(self.saved_button)

    def show_terms(self, terms: Sequence[str]) -> None:
        """Show these chips; those that stay are left alone."""
        for term in list(self.chips):
            if term not in terms:
                chip = self.chips.pop(term)
                chip.hide()
                self._row.removeWidget(chip)
                chip.deleteLater()
        for term in terms:
            if term not in self.chips:
                self.chips[term] = self._chip(term)
                self._row.addWidget(self.chips[term])
                self.chips[term].show()
        for button in (*(self.chips[term] for term in terms), self.filter_button, self.saved_button):
            self._row.removeWidget(button)  # chips in order, before the menus
            self._row.addWidget(button)

    def _chip(self, term: str) -> QPushButton:
        words = chip_text(term, self._label)
        chip = QPushButton(f"{words}  ✕")
        chip.setProperty("role", "chip")
        chip.setAccessibleName(tr("Remove the filter {words}").format(words=words))
        chip.setToolTip(tr("Remove the filter {words}").format(words=words))
        chip.clicked.connect(partial(self.removed.emit, term))
        return chip

    def _menu_button(self, words: str, fill: Callable[[QMenu], None]) -> QPushButton:
        button = QPushButton(words)
        menu = QMenu(button)
        menu.aboutToShow.connect(partial(fill, menu))
        button.setMenu(menu)
        button.setAccessibleName(words)
        return button

    def _fill_filters(self, menu: QMenu) -> None:
        menu.clear()
        for group in self._groups():
            part = menu.addMenu(group.title)
            for choice in group.choices:
                part.addAction(choice.label).triggered.connect(partial(self.added.emit, choice.term))

    def _fill_searches(self, menu: QMenu) -> None:
        menu.clear()
        menu.addAction(tr("Keep this search…")).triggered.connect(self.keep_requested.emit)
        searches = self._searches()
        if not searches:
            return
        menu.addSeparator()
        for search in searches:
            menu.addAction(search.name).triggered.connect(partial(self.recalled.emit, search.text))
        forget = menu.addMenu(tr("Forget"))
        for search in searches:
            forget.addAction(search.name).triggered.connect(partial(self.forget_requested.emit, search.name))
