"""Pictures of every page of the window on a store, light and dark: for the demo, the manual and the eye."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer

from irplanner.app import make_window
from irplanner.commands.drawing import drawing_application
from irplanner.errors import EnvironmentFailure
from irplanner.language import tr
from irplanner.settings import Appearance, LoadedSettings, Settings
from irplanner.ui.main_window import MainWindow
from irplanner.ui.pages import FURTHER_PAGES, PAGES

SIZE = QSize(1440, 900)
LOADING_LIMIT_MS = 60_000
SETTLING_MS = 200  # a page asks its worker, and draws its answer, well within this
STEP_MS = 20
STORE_NAME = "demo.db"


def take_pictures(store: Path, folder: Path, now: datetime, case_id: str) -> Iterator[Path]:
    """Write `PAGE-light.png` and `PAGE-dark.png` for every page, seen at the moment `now` on one case.

    Raises:
        EnvironmentFailure: the window did not come up.
    """
    folder.mkdir(parents=True, exist_ok=True)
    application = drawing_application()
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        loaded = LoadedSettings(Settings(appearance=appearance))
        window, loader = make_window(application, store, loaded, now=lambda: now)
        window.resize(SIZE)
        window.show()
        try:
            _until_at_rest(window)
            for page in (*PAGES, *FURTHER_PAGES):
                yield _picture(window, page.id, case_id, folder / f"{page.id}-{appearance.value}.png")
        finally:
            window.close()
            if loader.services is not None:
                loader.services.store.close()
            window.deleteLater()


def _picture(window: MainWindow, page_id: str, case_id: str, path: Path) -> Path:
    window.navigate(page_id, case_id if page_id in ("today", "plan", "checklist", "case") else None)
    _let_run(SETTLING_MS)
    _until_at_rest(window)
    _let_run(SETTLING_MS)
    window.status_line.set_store(tr("Demo store: {name}").format(name=STORE_NAME))  # not where it lies
    if not window.grab().save(str(path)):
        raise EnvironmentFailure(f"{path} cannot be written.", "Choose another folder.")
    return path


def _until_at_rest(window: MainWindow) -> None:
    """Wait until the services are loaded and the worker has nothing left to do."""
    waited = 0
    while not (window.context.is_loaded and window.is_at_rest):
        if waited >= LOADING_LIMIT_MS:
            raise EnvironmentFailure(
                f"{window.windowTitle()} did not come to rest.", "Start the window itself to see why."
            )
        _let_run(STEP_MS)
        waited += STEP_MS


def _let_run(milliseconds: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
