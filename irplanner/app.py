"""The window's start: what is needed to paint the first page, then everything else in the worker.

Before the first paint only PySide6, sqlite3, json, msgspec and dataclasses are loaded (docs/decisions).
"""

from __future__ import annotations

import signal
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication

from irplanner import __version__
from irplanner.models.store_place import store_path
from irplanner.services.day_list import first_day
from irplanner.settings import LoadedSettings, Settings, load_settings
from irplanner.ui.faults import FaultHook
from irplanner.ui.main_window import MainWindow
from irplanner.ui.tasks import Tasks
from irplanner.ui.theme import Theme

if TYPE_CHECKING:
    from irplanner.catalog.catalog import Catalog
    from irplanner.services.cases import Cases
    from irplanner.ui.context import Services


class Loader(QObject):
    """Loads store, catalog and services once the window has been painted, and hands them to the pages."""

    def __init__(self, window: MainWindow, path: Path, settings: Settings, *, demo: bool = False) -> None:
        super().__init__(window)
        self._window, self._path, self._settings, self._demo = window, path, settings, demo
        self.services: Services | None = None
        self.failed = False
        window.first_painted.connect(self.start, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin loading in the worker."""
        path, settings, demo = self._path, self._settings, self._demo
        self._window.context.tasks.start(
            lambda: load_services(path, settings, demo=demo), self._on_loaded, self._on_failed
        )

    def _on_loaded(self, services: Services) -> None:
        self.services = services
        self._window.context.set_loaded(services, self._settings)

    def _on_failed(self, error: Exception) -> None:
        from irplanner.ui.faults import show_fault

        self.failed = True
        show_fault(error, self._window)  # without a store there is no work: the program ends after it
        self._window.close()


def load_services(path: Path, settings: Settings, *, demo: bool = False) -> Services:
    """Open the store and the content pack; with `demo`, fill the store with the demo day moved to today.

    Raises:
        EnvironmentFailure: the store cannot be opened.
        ContentError: the content pack has faults.
    """
    import getpass

    from irplanner.catalog.catalog import load_catalog
    from irplanner.models.store import open_store
    from irplanner.services.cases import Cases
    from irplanner.ui.context import Services

    catalog = load_catalog()
    store = open_store(path)
    cases = Cases(
        store, catalog, actor=getpass.getuser(), site_code=settings.site_code or None, zone=settings.zone()
    )
    if demo:
        _add_demo_day(cases, catalog)
    return Services(store, cases, catalog)


def _add_demo_day(cases: Cases, catalog: Catalog) -> None:
    from irplanner.services.demo_day import demo_records
    from irplanner.services.plans import plan_for

    now = datetime.now()
    for record in demo_records(now.date()):
        cases.add(record, plan=plan_for(record, catalog, now))


def open_window(database: str | None = None, demo: bool = False) -> int:
    """Open the window on a store and return the exit code once it is closed.

    Args:
        database: A file or URL; None for the one in the settings, or the platform's data folder.
        demo: Open a throwaway store with the demo day instead.
    """
    application = make_application()
    loaded = load_settings()
    with tempfile.TemporaryDirectory(prefix="irplanner-demo-") as folder:
        if demo:
            database = str(Path(folder) / "demo.db")
        path = store_path(database or loaded.settings.database or None)
        window, loader = make_window(application, path, loaded, demo=demo)
        FaultHook(application).install()
        window.restore_layout(QSettings())
        window.show()
        code = application.exec()
        if loader.services is not None:
            loader.services.store.close()
    return 3 if loader.failed else code


def main() -> int:
    """The GUI entry point: the window with the arguments of the command line."""
    from irplanner.cli import main as command_line

    return command_line(sys.argv[1:])


def make_application() -> QApplication:
    """Return the application, made once: names, style, last resort for errors, Ctrl+C in a terminal."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(sys.argv[:1])
    application.setApplicationName("irplanner")
    application.setOrganizationName("irplanner")
    application.setApplicationDisplayName("IR Planner")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return application


def make_window(
    application: QApplication,
    path: Path,
    loaded: LoadedSettings,
    *,
    demo: bool = False,
    now: Callable[[], datetime] = datetime.now,
) -> tuple[MainWindow, Loader]:
    """Return the window on a store, Today in front, and the loader that acts after its first paint."""
    settings = loaded.settings
    theme = Theme(application)
    theme.apply(settings.appearance, settings.text_percent / 100)
    tasks = Tasks(application)
    window = MainWindow(tasks, theme)
    context = window.context
    context.first_day = lambda day: first_day(path, day)
    context.store_path, context.now = path, now
    window.status_line.set_store(f"Demo store: {path.name}" if demo else f"Database: {path}")
    window.navigate("today")
    loader = Loader(window, path, settings, demo=demo)
    if loaded.problem is not None:
        window.show_error(loaded.problem)
    return window, loader
