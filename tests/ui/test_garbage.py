"""Cyclic garbage is collected from the event loop, and the collector is given back."""

from __future__ import annotations

import gc
import weakref

from irplanner.ui import garbage
from irplanner.ui.garbage import GuiCollector


class Ring:
    """Holds itself."""

    def __init__(self):
        self.self = self


def test_the_automatic_collector_is_off_until_the_window_closes(qtbot):
    gc.enable()
    collector = GuiCollector()
    assert not gc.isenabled()

    collector.stop()

    assert gc.isenabled()


def test_garbage_goes_when_the_event_loop_turns(qtbot, monkeypatch):
    monkeypatch.setattr(garbage, "YOUNG", 1)
    monkeypatch.setattr(garbage, "EVERY_MS", 1)
    collector = GuiCollector()
    ring = Ring()
    gone = weakref.ref(ring)
    del ring

    qtbot.waitUntil(lambda: gone() is None)

    collector.stop()


def test_a_little_garbage_is_left_for_later(qtbot, monkeypatch):
    collector = GuiCollector()
    gc.collect()
    collected = []
    monkeypatch.setattr(garbage.gc, "collect", lambda generation=2: collected.append(generation))

    collector.collect()

    assert collected == []
    collector.stop()
