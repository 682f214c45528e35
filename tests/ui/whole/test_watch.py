"""Over a whole tour: the event loop is not blocked, and nothing is left behind."""

from __future__ import annotations

import gc
import shutil
import tempfile
import threading
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irplanner.models.sqlite_file import SCHEMA_VERSION
from irplanner.services.demo.demo_day import demo_records
from irplanner.ui.pages import PAGES
from irplanner.ui.presenters.field_names import STEPS
from tests.performance.generated_store import make_store
from tests.ui.whole.conftest import close_window, make_demo_window, make_window, settle, wait_until
from tests.ui.whole.watchdog import LIMIT_MS, Block, Watchdog

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BIG = 100_000


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("cases", [13, BIG], ids=["demo", "100,000 cases"])
def test_the_event_loop_is_never_blocked(tmp_path, qapp, capfd, cases):
    """One window's first tour; a noisy machine gets two more, and only what blocks each time counts.

    A change of the text size or the colors is left out: Qt gives every widget its style anew in one piece.
    """
    rounds = []
    for number in range(3):
        folder = tmp_path / str(number)
        folder.mkdir()
        rounds.append(blocks_of_a_tour(folder, cases))
        with capfd.disabled():
            print(f" round {number + 1} on {cases} cases:", *map(str, rounds[-1]), sep="\n   ", flush=True)
        if not rounds[-1]:
            break

    always = set.intersection(*({block.during for block in blocks} for blocks in rounds))
    assert [str(block) for block in rounds[-1] if block.during in always] == []


def test_opening_every_page_leaves_nothing_behind(demo_window):
    assert left_behind(demo_window, openings=4) == {}


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_opening_every_page_five_hundred_times_leaves_nothing_behind(demo_window, capfd):
    """Memory is looked at each fifty openings: what the first half needs to warm up is no leak."""
    left_behind(demo_window, openings=4)
    before, memory = counts(), []
    for number in range(10):
        open_round(demo_window, 50)
        memory.append(memory_mib())
        with capfd.disabled():
            print(f" {50 * (number + 1)} openings: {memory[-1]:.0f} MiB, {counts()}", flush=True)
    after = counts()

    assert {name: after[name] - before[name] for name in before if after[name] > before[name]} == {}
    assert memory[-1] - memory[4] < 8


@cache
def big_store() -> Path:
    """Return a store of 100,000 cases, made once and kept in the folder for temporary files."""
    path = Path(tempfile.gettempdir()) / f"irplanner-watch-{SCHEMA_VERSION}-{BIG}" / "cases.db"
    if not path.is_file():
        made = path.with_suffix(".making")
        shutil.rmtree(path.parent, ignore_errors=True)
        path.parent.mkdir(parents=True)
        make_store(made, BIG)
        made.rename(path)
    return path


def blocks_of_a_tour(folder: Path, cases: int) -> list[Block]:
    """Return what blocked the loop while a person goes through everything with keys."""
    if cases == BIG:
        path = folder / "cases.db"
        shutil.copyfile(big_store(), path)
        window, loader = make_window(path)
    else:
        window, loader = make_demo_window(folder)
    wait_until(lambda: loader.is_done)  # pages' modules come in behind the first page
    watchdog = Watchdog()
    watchdog.start()
    try:
        walk(window, watchdog)
    finally:
        watchdog.stop()
        close_window(window, loader)
    return [block for block in watchdog.blocks if block.cpu_ms > LIMIT_MS]


def walk(window, watchdog: Watchdog) -> None:
    """Go through pages, steps and tabs, type in forms, lists and the palette."""

    def press(during: str, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        with watchdog.watching(during):
            QTest.keyClick(window.focusWidget() or window, key, modifiers)
        with watchdog.watching(f"after {during}"):
            settle(window)

    def write(during: str, words: str) -> None:
        for letter in words:
            with watchdog.watching(f"{during}, a letter"):
                QTest.keyClicks(window.focusWidget() or window, letter)
            with watchdog.watching(f"after {during}, a letter"):
                QTest.qWait(1)
        with watchdog.watching(f"after {during}"):
            settle(window)

    recent = window.context.cases.recent(3)
    watchdog.pause()  # this question was the test's own
    for case in recent:
        with watchdog.watching("opening a plan"):
            window.navigate("plan", case.case_id)
        with watchdog.watching("after opening a plan"):
            settle(window)
        for number, (step_id, _title) in enumerate(STEPS, start=1):
            press(f"step {step_id}", Qt.Key(ord(str(number))), ALT)
            press(f"Tab in {step_id}", Qt.Key.Key_Tab)
        press("step patient_labs", Qt.Key.Key_1, ALT)
        write("typing a name", "DEMO, Xenia")
        for tab in range(4):
            press(
                f"tab {tab + 1} of the live pane",
                Qt.Key(ord(str(tab + 1))),
                CONTROL | Qt.KeyboardModifier.ShiftModifier,
            )
        press("undo", Qt.Key.Key_Z, CONTROL)
        press("redo", Qt.Key.Key_Z, CONTROL | SHIFT)
        press("the checklist", Qt.Key.Key_3, CONTROL)
        for key in (Qt.Key.Key_Y, Qt.Key.Key_Down, Qt.Key.Key_N, Qt.Key.Key_Down, Qt.Key.Key_A):
            press("answering", key)
        for phase in range(5):
            press(f"phase {phase + 1}", Qt.Key(ord(str(phase + 1))), ALT)
    for spec in PAGES:
        with watchdog.watching(f"opening {spec.id}"):
            window.navigate(spec.id)
        with watchdog.watching(f"after opening {spec.id}"):
            settle(window)
            QTest.qWait(150)
        for _ in range(3):
            press(f"Down in {spec.id}", Qt.Key.Key_Down)
    press("records", Qt.Key.Key_4, CONTROL)
    write("searching records", "embol left")
    with watchdog.watching("opening the palette"):
        window.open_palette()
    write("typing in the palette", "uterine")
    press("closing the palette", Qt.Key.Key_Escape)


def left_behind(window, openings: int) -> dict[str, int]:
    """Return by how much threads, timers and widgets have grown over so many openings, a multiple of four."""
    open_round(window, 8)  # every page and case has been made once
    before = counts()
    open_round(window, openings)
    after = counts()
    return {name: after[name] - before[name] for name in before if after[name] > before[name]}


def open_round(window, openings: int) -> None:
    """Open every page so many times, on four cases in turn."""
    cases = [record.case_id for record in demo_records()[:4]]
    for number in range(openings):
        open_all(window, cases[number % len(cases)])


def open_all(window, case_id: str) -> None:
    """Open every page, on a case where it is about one."""
    for spec in PAGES:
        window.navigate(spec.id, case_id if spec.of_patient or spec.id == "today" else None)
        settle(window)
    window.open_palette()
    window._palette.close_palette()
    window.notify("opened", lambda: None)
    settle(window)


def counts() -> dict[str, int]:
    """Return how many threads, timers and widgets there are."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    widgets = QApplication.allWidgets()
    timers = sum(len(one.findChildren(QTimer)) for one in QApplication.topLevelWidgets())
    return {"threads": threading.active_count(), "timers": timers, "widgets": len(widgets)}


def memory_mib() -> float:
    """Return the resident memory of this process; 0 where the system does not say."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * 4096 / 2**20 if status.exists() else 0.0
