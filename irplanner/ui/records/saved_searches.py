"""Searches kept by name, in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from irplanner.language import tr

if TYPE_CHECKING:
    from irplanner.settings import SavedSearch
    from irplanner.ui.context import AppContext


class SavedSearches(QObject):
    """Keeps and forgets; a name that is there already gets the new search."""

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._window = context, parent

    def all(self) -> tuple[SavedSearch, ...]:
        """Return the searches kept, by name."""
        return self._context.settings.saved_searches

    def keep(self, text: str) -> None:
        """Ask for a name and keep the search under it."""
        from irplanner.settings import SavedSearch
        from irplanner.ui.records.name_box import ask_name

        if not text.strip():
            self._context.notify(tr("Type a search or add a filter first."))
            return
        name = ask_name(tr("Keep this search"), text, self._window)
        if name:
            others = [search for search in self.all() if search.name != name]
            kept = sorted([*others, SavedSearch(name=name, text=text)], key=lambda one: one.name.casefold())
            self._change(tuple(kept))

    def forget(self, name: str) -> None:
        """Take a search away; the notice brings it back."""
        before = self.all()
        self._change(tuple(search for search in before if search.name != name))
        text = tr("The search {name} is gone.").format(name=name)
        self._context.notify(text, lambda: self._change(before))

    def _change(self, searches: tuple[SavedSearch, ...]) -> None:
        settings = msgspec.structs.replace(self._context.settings, saved_searches=searches)
        self._context.change_settings(settings)
