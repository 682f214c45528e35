"""A window's stand-in for pages under test: work is done at once, and what pages say is kept."""

from __future__ import annotations

import tempfile
from datetime import datetime
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.models.store import open_store
from irplanner.services.cases import Cases
from irplanner.services.opening import Services
from irplanner.settings import Settings
from irplanner.ui.context import AppContext
from irplanner.ui.tasks import Progress
from irplanner.ui.theme import Appearance, Theme

NOW = datetime(2026, 9, 3, 12, 0)


class ImmediateTasks:
    """Runs work where it is asked for."""

    def start(self, work, done, failed=None):
        try:
            result = work()
        except Exception as error:
            if failed is None:
                raise
            failed(error)
        else:
            done(result)

    start_apart = start

    def start_long(self, title, work, done, failed=None):
        self.start(lambda: work(Progress(lambda _done, _total: None)), done, failed)


class FakeShell:
    """Keeps what a page tells the window."""

    def __init__(self):
        self.notices, self.saved, self.errors, self.banners, self.visited = [], [], [], [], []

    def navigate(self, page_id, case_id=None, field=None):
        self.visited.append((page_id, case_id, field))

    def notify(self, text, undo=None):
        self.notices.append(text)

    def show_patient(self, banner):
        self.banners.append(banner)

    def set_saved(self, text):
        self.saved.append(text)

    def show_error(self, error):
        self.errors.append(error)


@cache
def shipped_catalog() -> Catalog:
    """Return the shipped pack, loaded once for the whole run."""
    return load_catalog()


@cache
def light_theme() -> Theme:
    """Return the theme, applied once: a style sheet set anew goes over every widget alive."""
    theme = Theme(QApplication.instance())
    theme.apply(Appearance.LIGHT)
    return theme


@cache
def _new_store() -> bytes:
    """Return a new store's file, made once: a copy costs less than all migrations."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cases.db"
        open_store(path).close()
        return path.read_bytes()


def make_context(folder: Path) -> AppContext:
    """Return a context on a new store; `context.shell` is its FakeShell. Close with `close_context`."""
    shell = FakeShell()
    context = AppContext(ImmediateTasks(), light_theme(), shell)
    context.shell = shell
    context.now = lambda: NOW
    (folder / "cases.db").write_bytes(_new_store())
    store = open_store(folder / "cases.db")
    context.set_loaded(
        Services(store, Cases(store, shipped_catalog(), actor="M. Ortiz"), shipped_catalog()), Settings()
    )
    return context
