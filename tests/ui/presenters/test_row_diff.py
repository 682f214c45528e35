"""Row changes carried out on the old list give the new one, and touch nothing that is equal."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from irplanner.ui.presenters.row_diff import Inserted, Moved, Removed, Updated, apply_changes, row_changes


@dataclass(frozen=True)
class Line:
    key: str
    text: str = ""


def lines(keys: str) -> list[Line]:
    return [Line(key) for key in keys]


def test_equal_lists_need_no_change():
    assert row_changes(lines("abc"), lines("abc")) == []


def test_one_text_that_differs_is_one_update():
    changes = row_changes(lines("abc"), [Line("a"), Line("b", "new"), Line("c")])

    assert changes == [Updated(1, Line("b", "new"))]


def test_a_row_more_and_a_row_less_are_told():
    assert row_changes(lines("ab"), lines("axb")) == [Inserted(1, Line("x"))]
    assert row_changes(lines("axb"), lines("ab")) == [Removed(1)]


def test_a_row_that_became_worse_moves_up():
    assert row_changes(lines("abc"), lines("cab")) == [Moved(2, 0)]


rows = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from("xyz"), max_size=8).flatmap(
    lambda texts: st.permutations([Line(key, text) for key, text in texts.items()])
)


@given(rows, rows)
def test_carried_out_the_changes_give_the_new_list(old, new):
    shown = list(old)
    changes = row_changes(old, new)
    apply_changes(shown, changes)

    assert shown == list(new)


@given(rows, rows)
def test_rows_in_both_lists_are_never_taken_out(old, new):
    kept = {line.key for line in old} & {line.key for line in new}
    removed = [old[change.index].key for change in row_changes(old, new) if isinstance(change, Removed)]

    assert not kept & set(removed)
