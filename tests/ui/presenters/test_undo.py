"""The walk over versions: what can be taken back, brought again, and what typing merges."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from irplanner.ui.presenters.undo import MOST_STEPS, History


def test_nothing_before_the_first_version_can_be_undone():
    history = History("a")

    assert history.undo() == "a"
    assert history.undo_label is None


def test_undo_and_redo_walk_over_the_versions():
    history = History("a")
    history.push("b", "B")
    history.push("c", "C")

    assert [history.undo(), history.undo(), history.redo(), history.redo()] == ["b", "a", "b", "c"]


def test_a_new_version_drops_what_was_undone():
    history = History("a")
    history.push("b", "B")
    history.undo()
    history.push("c", "C")

    assert history.redo_label is None
    assert history.undo() == "a"


def test_keystrokes_in_one_field_are_one_step():
    history = History("")
    for text in ("7", "72", "72."):
        history.push(text, "Weight", merge="patient.weight_kg")

    assert history.undo() == ""


def test_typing_again_after_leaving_the_field_is_another_step():
    history = History("")
    history.push("7", "Weight", merge="weight")
    history.end_merge()
    history.push("72", "Weight", merge="weight")

    assert history.undo() == "7"


def test_typing_after_an_undo_does_not_change_the_version_undone_to():
    history = History("")
    history.push("7", "Weight", merge="weight")
    history.end_merge()
    history.push("72", "Weight", merge="weight")
    history.undo()
    history.push("75", "Weight", merge="weight")

    assert [history.undo(), history.undo()] == ["7", ""]


def test_only_the_latest_steps_are_kept():
    history = History(0)
    for number in range(1, MOST_STEPS + 50):
        history.push(number, "count")
    while history.undo_label is not None:
        history.undo()

    assert history.value == 50


@given(st.lists(st.one_of(st.integers(0, 9), st.sampled_from(["undo", "redo"])), max_size=60))
def test_a_walk_shows_what_a_plain_list_of_versions_shows(steps):
    history, versions, at = History(-1), [-1], 0
    for step in steps:
        if step == "undo":
            history.undo()
            at = max(0, at - 1)
        elif step == "redo":
            history.redo()
            at = min(len(versions) - 1, at + 1)
        else:
            history.push(step, "step")
            versions, at = [*versions[: at + 1], step], at + 1

        assert history.value == versions[at]
        assert (history.undo_label is None) == (at == 0)
