"""Hours of use, compressed: a monkey at the whole window raises nothing, loses nothing, breaks nothing."""

from __future__ import annotations

import random

import pytest

from irplanner.ui import faults
from tests.ui.whole.conftest import close_window, make_demo_window
from tests.ui.whole.monkey import Monkey, faults_in, lost_edits, stay_inside


def play(tmp_path, monkeypatch, seed: int, actions: int) -> list[str]:
    """Let a monkey play and return what went wrong, with the actions before it."""
    shown: list[BaseException] = []
    monkeypatch.setattr(faults, "show_fault", lambda error, parent=None: shown.append(error))
    stay_inside(monkeypatch, tmp_path, random.Random(seed))
    window, loader = make_demo_window(tmp_path)
    monkey = Monkey(window, seed)
    wrong: list[str] = []
    try:
        for number in range(actions):
            monkey.play()
            wrong = [*faults_in(window), *(repr(error) for error in shown)]
            if number % 25 == 24:
                wrong += lost_edits(window)
            if wrong:
                return [f"seed {seed}, action {number}", *wrong, *monkey.played]
        return lost_edits(window)
    finally:
        close_window(window, loader)


def test_three_hundred_actions(tmp_path, monkeypatch, qapp):
    assert play(tmp_path, monkeypatch, seed=7, actions=300) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_ten_thousand_actions(tmp_path, monkeypatch, qapp, seed):
    assert play(tmp_path, monkeypatch, seed=100 + seed, actions=1000) == []
