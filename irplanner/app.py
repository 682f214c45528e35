"""The window's start: what is needed to paint the first page, then everything else in the worker.

Before the first paint only PySide6 and sqlite3 are loaded (tests/test_first_paint.py).
"""
# ruff: noqa: E402  # the collector is switched off before the first import that makes many objects

from __future__ import annotations

import gc

gc.disable()  # a tenth of the start; ui.garbage collects as soon as there is a window

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from irplanner import __version__
from irplanner.first_look import FirstLook, read_first_look, settings_path
from irplanner.language import tr
from irplanner.models.store_place import store_name, store_path
from irplanner.services.day_list import first_day
from irplanner.ui.idle_loading import IdleLoading, page_modules, qt_classes
from irplanner.ui.main_window import MainWindow
from irplanner.ui.tasks import Tasks
from irplanner.ui.theme import Theme

if TYPE_CHECKING:
    from irplanner.catalog.catalog import Catalog
    from irplanner.services.opening import Services
    from irplanner.settings import LoadedSettings
    from irplanner.ui.reopening import DeedDone, StoreDeed
    from irplanner.ui.store_claim import StoreClaim

AFTER_PAINT_MS = 30
BACKUP_LOOK_MS = 3_600_000


class Loader(QObject):
    """Loads settings, catalog and store once the window has been painted, and hands them to the pages.

    Attributes:
        services: what was loaded, None until then.
        failed: the store or the pack could not be opened: the window closes after it has been said.
        deed: what is to be done to the store once this window has closed; another one opens then.
        told: what came of such a deed before this window.
        is_done: every module of the window is loaded.
    """

    def __init__(
        self, window: MainWindow, path: Path, loaded: LoadedSettings | None, *, demo: bool = False
    ) -> None:
        super().__init__(window)
        self._window, self._path, self._loaded, self._demo = window, path, loaded, demo
        self.services: Services | None = None
        self.failed = self.is_done = False
        self.claim: StoreClaim | None = None
        self._everyday = self._ask_protection = False
        # After the paint has reached the screen; a window that is closed at once has not begun to load.
        window.first_painted.connect(lambda: QTimer.singleShot(AFTER_PAINT_MS, self.start))
        self._answer: tuple[Services, LoadedSettings] | None = None
        self._classes = IdleLoading(qt_classes(), self)
        self._classes.done.connect(self._on_classes)
        self._classes_made = False
        self._is_first_start = False
        self._history: Iterator[int] = iter(())  # of a demo store, while it is added
        self._modules = IdleLoading(page_modules(), self)
        self._modules.done.connect(self._on_modules)
        self.deed: StoreDeed | None = None
        self.told: DeedDone | Exception | None = None
        window.context.reopen_wanted.connect(self._on_reopen_wanted)
        self._backups = QTimer(self)
        self._backups.setInterval(BACKUP_LOOK_MS)

    def claim_store(self, *, ask_protection: bool) -> None:
        """Settle with other windows whose store it is, and make a backup a day: for everyday windows."""
        self._everyday, self._ask_protection = True, ask_protection
        self._is_first_start = not settings_path().exists()

    def start(self) -> None:
        """Begin: what is free of Qt in the worker, Qt's classes here between events (see idle_loading)."""
        if not self._everyday:
            self._load()
            return
        from irplanner.ui.store_claim import StoreClaim

        self.claim = StoreClaim(self._window, self._path, ask_protection=self._ask_protection)
        self.claim.granted.connect(self._load)
        self.claim.refused.connect(self._window.close)
        self.claim.start()

    def _load(self) -> None:
        self._open()
        self._classes.start()

    def _open(self) -> None:
        path, loaded, demo = self._path, self._loaded, self._demo
        now = self._window.context.now()

        def work() -> tuple[Services, LoadedSettings]:
            from irplanner.services.opening import open_services
            from irplanner.settings import load_settings

            settings = loaded or load_settings()
            services = open_services(path, settings.settings, demo_at=now if demo else None)
            return services, settings

        self._window.context.tasks.start(work, self._on_loaded, self._on_failed)

    def stop(self) -> None:
        """Leave undone what is not loaded yet: the window closes."""
        self._classes.stop()
        self._modules.stop()

    def _on_loaded(self, answer: tuple[Services, LoadedSettings]) -> None:
        self._answer = answer
        self.services = answer[0]
        self._hand_over()

    def _on_classes(self) -> None:
        self._classes_made = True
        self._hand_over()

    def _hand_over(self) -> None:
        """Give the pages their services once both halves are there."""
        if self._answer is None or not self._classes_made:
            return
        from irplanner.ui.icons import icon
        from irplanner.ui.paper.service import PaperService
        from irplanner.ui.staff.desk import StaffDesk

        services, loaded = self._answer
        context = self._window.context
        self._window.collector.set_aside()
        self._window.setWindowIcon(icon("app"))
        context.printing = PaperService(context, self._window)
        desk = context.desk = StaffDesk(self._window, services, loaded.settings.lock_minutes)
        desk.opened.connect(self._give_services)
        desk.changed.connect(context.person_changed)
        desk.open(asks_first=self._everyday)

    def _give_services(self) -> None:
        """Let the pages begin: somebody is in, or nobody has to sign in."""
        if self._answer is None:
            return
        services, loaded = self._answer
        context = self._window.context
        context.set_loaded(services, loaded.settings)
        for problem in (loaded.problem, services.problem):
            if problem is not None:
                self._window.show_error(problem)
        catalog, now = services.catalog, context.now()
        context.tasks.start(lambda: make_ready(catalog, now), self._on_ready)
        if self._everyday:
            self._keep_backups()
            self._backups.timeout.connect(self._keep_backups)
            self._backups.start()
            self._bring_drafts()
            self._watch_clock()
            self._watch_store()
        if self.told is not None:
            self._tell(self.told)
        if self._is_first_start:  # before anybody can have begun a case
            self._window.open_guide(is_first=True)

    def _on_ready(self, _nothing: None) -> None:
        self._modules.start()
        if self._demo and self.services is not None:
            self._add_demo_history()

    def _add_demo_history(self) -> None:
        """Add the year before the demo day a few cases at a time: what a person asks for comes between."""
        from irplanner.services.demo.demo_history import history_parts

        assert self.services is not None
        day = self._window.context.now().date()
        self._history = history_parts(self.services.store, self.services.cases, day)
        self._on_history_part(1)

    def _on_history_part(self, added: int) -> None:
        context, history = self._window.context, self._history
        if added:
            context.tasks.start(lambda: next(history, 0), self._on_history_part)
        else:
            context.case_saved.emit("")  # no one case, but lists have more now

    def _on_modules(self) -> None:
        """Listen to barcode scanners from now on, and give shortcuts the keys that Qt's lines take."""
        from irplanner.ui.scanning.desk import ScanDesk
        from irplanner.ui.window_keys import WindowKeys

        ScanDesk(self._window)
        WindowKeys(self._window)
        self.is_done = True

    def _keep_backups(self) -> None:
        """Make the day's backup when it is due, and say how old the newest is."""
        context = self._window.context
        now, store, settings = context.now(), context.services.store, context.settings

        def work() -> str:
            from irplanner.services.safekeeping.daily_backup import age_text, make_if_due

            if not store.is_sqlite:
                return tr("Backups: on the server")
            return age_text(make_if_due(store, settings, now))

        context.tasks.start(work, self._window.status_line.set_backup, context.show_error)

    def _watch_clock(self) -> None:
        """Say when the clock is behind what was recorded, or is set back."""
        from irplanner.ui.clock_watch import ClockWatch

        watch = ClockWatch(self._window.context, self)
        self._window.closing.connect(watch.stop)
        watch.start()

    def _bring_drafts(self) -> None:
        """Open a case whose edits the store has not taken: they come back."""
        context = self._window.context
        path = context.services.store.path

        def work() -> list[str]:
            from irplanner.services.case_store.local_drafts import drafts_of

            return [draft.mine.case_id for draft in drafts_of(path).all()]

        def bring(case_ids: list[str]) -> None:
            if case_ids and context.open_case_id is None:
                self._window.navigate("plan", case_ids[0])

        context.tasks.start(work, bring, context.show_error)

    def _watch_store(self) -> None:
        """Show what others change, and whether the server answers."""
        from irplanner.ui.store_watching import StoreWatching

        watching = StoreWatching(self._window)
        self._window.closing.connect(watching.stop)
        watching.start()

    def _on_reopen_wanted(self, deed: StoreDeed) -> None:
        self.deed = deed
        QTimer.singleShot(0, self._window.close)  # after whoever asked has ended

    def _tell(self, told: DeedDone | Exception) -> None:
        if isinstance(told, Exception):
            self._window.show_error(told)
            return
        if told.recovery:
            from irplanner.ui.store_access import show_recovery

            show_recovery(told.recovery, self._path.name, self._window)
        from irplanner.ui.dialogs import show_message

        show_message(told.title, told.text, parent=self._window)

    def _on_failed(self, error: Exception) -> None:
        from irplanner.models.store_errors import StoreNeedsKey

        if isinstance(error, StoreNeedsKey):
            from irplanner.ui.store_access import unlock_store

            if unlock_store(self._path, self._window):
                self._open()
            else:
                self._window.close()
            return
        from irplanner.ui.faults import show_fault

        self.failed = True
        show_fault(error, self._window)  # without a store there is no work: the program ends after it
        self._window.close()


def make_ready(catalog: Catalog, at: datetime) -> None:
    """Load in the worker what pages need: presenters, conditions, index, charts (Qt's classes exist now)."""
    import importlib
    import pkgutil

    import pyqtgraph  # noqa: F401  # used on the GUI thread later

    import irplanner.ui.presenters as presenters
    from irplanner.catalog.search import find_procedures
    from irplanner.planning.facts import CaseFacts
    from irplanner.planning.plan import make_plan

    for info in pkgutil.walk_packages(presenters.__path__, f"{presenters.__name__}."):
        importlib.import_module(info.name)
    make_plan(CaseFacts(procedure=next(iter(catalog.procedures))), catalog, at)
    find_procedures(catalog, "")


def open_window(database: str | None = None, demo: bool = False) -> int:
    """Open the window on a store and return the exit code once it is closed.

    Args:
        database: A file or URL; None for the one in the settings, or the platform's data folder.
        demo: Open a throwaway store with the demo day instead.
    """
    application = make_application()
    look = read_first_look()
    with _demo_folder() if demo else nullcontext() as folder:
        path = Path(folder) / "demo.db" if folder else store_path(database or look.database or None)
        told: DeedDone | Exception | None = None
        while True:
            window, loader = make_window(application, path, look=look, demo=demo)
            loader.told = told
            if not demo:
                loader.claim_store(ask_protection=not (database or look.database))
            window.first_painted.connect(partial(_show_faults, window))
            window.restore_layout(QSettings())
            window.show()
            code = application.exec()
            if loader.services is not None:
                loader.services.store.close()
            told = _carried_out(loader.deed, application)
            if loader.claim is not None:
                loader.claim.release()
            if told is None:
                break
            look = read_first_look()
    return 3 if loader.failed else code


def _carried_out(deed: StoreDeed | None, application: QApplication) -> DeedDone | Exception | None:
    """Do what the window was closed for, and return what came of it; None: it was closed for good."""
    if deed is None:
        return None
    from irplanner.ui.reopening import carry_out

    return carry_out(deed, application)


def _demo_folder() -> AbstractContextManager[str]:
    import tempfile

    return tempfile.TemporaryDirectory(prefix="irplanner-demo-")


def _show_faults(window: MainWindow) -> None:
    """From now on a fault of ours is shown and logged, not printed."""
    from irplanner.log_file import start_log
    from irplanner.ui.faults import FaultHook

    start_log()

    FaultHook(window).install()


def main() -> int:
    """The GUI entry point: the window with the arguments of the command line."""
    from irplanner.cli import main as command_line

    return command_line(sys.argv[1:])


def make_application() -> QApplication:
    """Return the application, made once: names, style, last resort for errors, Ctrl+C in a terminal."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # The style by argument: asking for the one in force, or setting it later, costs as much as all of this.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("irplanner")
    application.setOrganizationName("irplanner")
    application.setApplicationVersion(__version__)
    return application


def make_window(
    application: QApplication,
    path: Path,
    loaded: LoadedSettings | None = None,
    *,
    look: FirstLook | None = None,
    demo: bool = False,
    now: Callable[[], datetime] = datetime.now,
) -> tuple[MainWindow, Loader]:
    """Return the window on a store, Today in front, and the loader that acts after its first paint.

    Args:
        loaded: The settings; None to have them read after the first paint, `look` serves until then.
        now: The clock of the whole window.
    """
    if loaded is not None:
        chosen = loaded.settings
        look = FirstLook(chosen.appearance, chosen.text_percent, language=chosen.language)
    look = look or FirstLook()
    if look.language != "en":
        from irplanner.ui.translator import use_language  # English needs none

        use_language(application, look.language)
    theme = Theme(application)
    theme.choose(look.appearance, look.text_percent / 100)
    window = MainWindow(Tasks(application), theme)
    context = window.context
    context.first_day = lambda day: first_day(path, day)
    context.store_path, context.now = path, now
    window.status_line.set_store(
        tr("Demo store: {name}").format(name=path.name)
        if demo
        else tr("Database: {name}").format(name=store_name(path))
    )
    window.navigate("today")
    theme.set_style_sheet()
    loader = Loader(window, path, loaded, demo=demo)
    window.closing.connect(loader.stop)
    return window, loader
