"""The whole window on the demo store, once for each module of tests that look and do not change."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from time import monotonic

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irplanner import app
from irplanner.models.store import open_store
from irplanner.services.cases import Cases
from irplanner.services.demo.demo_day import demo_day, demo_moment, demo_records
from irplanner.services.demo.demo_history import add_history
from irplanner.services.inventory.demo_stock import add_demo_stock
from irplanner.services.plans import plan_for
from irplanner.settings import Appearance, LoadedSettings, Settings
from irplanner.ui.slices import Slices
from tests.ui.fake_shell import shipped_catalog


@cache
def demo_store() -> bytes:
    """Return the file of the demo store, made once."""
    catalog = shipped_catalog()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.db"
        store = open_store(path)
        add_demo_stock(store, demo_day())
        cases = Cases(store, catalog, actor="demo", site_code="DEMO")
        for record in demo_records():
            cases.add(record, plan=plan_for(record, catalog, demo_moment()))
        add_history(store, cases, demo_day())
        store.close()
        return path.read_bytes()


def make_demo_window(folder: Path):
    """Return the window on a copy of the demo store, shown and loaded, and its loader."""
    path = folder / "demo.db"
    path.write_bytes(demo_store())
    return make_window(path)


def make_window(path: Path):
    """Return the window on a store, at the hour of the demo, shown and loaded, and its loader."""
    loaded = LoadedSettings(Settings(appearance=Appearance.LIGHT))
    window, loader = app.make_window(app.make_application(), path, loaded, now=demo_moment)
    window.context.settings_path = path.parent / "settings.json"
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    wait_until(lambda: window.context.is_loaded)
    settle(window)
    return window, loader


def close_window(window, loader) -> None:
    """Close a window and drop what it leaves to be deleted."""
    window.zoom(0)
    window.set_appearance(Appearance.LIGHT)
    settle(window)
    window.close()
    loader.services.store.close()
    shiboken6.delete(window.context)  # with its open case, whose timers would outlive the window
    shiboken6.delete(window)


def wait_until(is_so, timeout: int = 30_000) -> None:
    """Let events run until something is so."""
    end = monotonic() + timeout / 1000
    while not is_so():
        assert monotonic() < end, "it did not come to be so"
        QTest.qWait(5)


def settle(window) -> None:
    """Let events run until the worker has nothing to do and what it answered is shown."""
    for _ in range(3):
        wait_until(lambda: window.is_at_rest and is_whole(window))
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def is_whole(window) -> bool:
    """Say whether all that is made part by part is there."""
    if not all(slices.is_done for slices in window.findChildren(Slices)):
        return False
    form = getattr(window.current_page, "form", None)
    return form is None or getattr(form, "_is_built", True)


@pytest.fixture(scope="module")
def demo_window(tmp_path_factory, qapp):
    """The window on the demo store at 1280 x 720, light, for tests that leave it as it was."""
    window, loader = make_demo_window(tmp_path_factory.mktemp("demo"))
    yield window
    close_window(window, loader)


MARKED_ONE_BY_ONE = {"test_accessibility.py", "test_keys.py", "test_monkey.py", "test_watch.py"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Walks that take minutes run with `-m slow`; some files say which of theirs are quick."""
    for item in items:
        if item.path.parent == Path(__file__).parent and item.path.name not in MARKED_ONE_BY_ONE:
            item.add_marker(pytest.mark.slow)
