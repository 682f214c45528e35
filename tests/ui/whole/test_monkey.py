"""Hours of use, compressed: a monkey at the whole window raises nothing, loses nothing, breaks nothing.

python -m pytest -m slow tests/ui/whole/test_monkey.py          ten thousand actions, in ten sittings
MONKEY_SEED=4711 python -m pytest -m slow tests/ui/whole/test_monkey.py -k given      one of your own
"""

from __future__ import annotations

import os
import random

import pytest

from irplanner.services.safekeeping.verification import verify
from irplanner.ui import faults
from tests.ui.whole.conftest import close_window, make_demo_window
from tests.ui.whole.monkey import Monkey, faults_in, lost_edits, stay_inside

SITTINGS, ACTIONS = 10, 1000
TOLD_EVERY = 500
LOOKED_EVERY = 25  # actions after which the store must hold what the window shows


@pytest.fixture
def play(tmp_path, monkeypatch, qapp, capfd):
    """Let a monkey play; fail with the seed, what went wrong and the actions before it."""

    def run(seed: int, actions: int) -> None:
        shown: list[BaseException] = []
        monkeypatch.setattr(faults, "show_fault", lambda error, parent=None: shown.append(error))
        stay_inside(monkeypatch, tmp_path, random.Random(seed))
        window, loader = make_demo_window(tmp_path)
        monkey = Monkey(window, seed)
        wrong: list[str] = []
        number = 0
        try:
            for number in range(1, actions + 1):
                monkey.play()
                wrong = [*faults_in(window), *(repr(error) for error in shown)]
                if number % LOOKED_EVERY == 0:
                    wrong += lost_edits(window)
                if number % TOLD_EVERY == 0:
                    with capfd.disabled():
                        print(f" seed {seed}: {number} actions", flush=True)
                if wrong:
                    break
            wrong = wrong or lost_edits(window)
        except BaseException as error:
            error.add_note(_story(seed, number, [], monkey.played))
            raise
        finally:
            close_window(window, loader)
        if not wrong:
            wrong = list(verify(tmp_path / "demo.db").problems)
        if wrong:
            pytest.fail(_story(seed, number, wrong, monkey.played), pytrace=False)

    return run


def _story(seed: int, number: int, wrong: list[str], played: list[str]) -> str:
    return "\n".join((f"seed {seed}, action {number}", *wrong, "The last actions:", *played))


def test_a_hundred_actions(play):
    play(seed=7, actions=100)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("sitting", range(SITTINGS))
def test_ten_thousand_actions(play, sitting):
    play(seed=100 + sitting, actions=ACTIONS)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.skipif("MONKEY_SEED" not in os.environ, reason="no seed is given")
def test_a_given_seed(play):
    play(seed=int(os.environ["MONKEY_SEED"]), actions=ACTIONS)
