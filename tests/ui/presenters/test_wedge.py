"""What is a scanner's burst and what is typing."""

from __future__ import annotations

import pytest

from irplanner.ui.presenters.wedge import Becomes, ScannerManner, Wedge

MANNER = ScannerManner(gap_ms=35, least=4)


def typed(wedge: Wedge, text: str, gap_ms: int, start: int = 1000, *, may_wait: bool = False) -> int:
    """Type a text and return the moment of its last key."""
    at = start
    for place, character in enumerate(text):
        at = start + place * gap_ms
        wedge.key(character, at, may_wait=may_wait)
    return at


@pytest.mark.parametrize(("gap_ms", "end"), [(1, Becomes.ENDS), (35, Becomes.ENDS), (36, Becomes.GIVEN_BACK)])
def test_keys_as_fast_as_a_scanner_and_enter_are_a_scan(gap_ms, end):
    wedge = Wedge(MANNER)
    last = typed(wedge, "0151022222233336", gap_ms)

    assert wedge.end(last + gap_ms) is end
    assert wedge.code == ("0151022222233336" if end is Becomes.ENDS else "")


@pytest.mark.parametrize(("text", "end"), [("123", Becomes.GIVEN_BACK), ("1234", Becomes.ENDS)])
def test_a_code_has_a_least_length(text, end):
    wedge = Wedge(MANNER)
    last = typed(wedge, text, 5)

    assert wedge.end(last + 5) is end


def test_a_late_enter_is_a_person():
    wedge = Wedge(MANNER)
    last = typed(wedge, "DEMO", 5)

    assert wedge.end(last + 400) is Becomes.GIVEN_BACK


def test_a_burst_that_falls_silent_is_a_scan_only_where_no_end_is_sent():
    with_end, without = Wedge(MANNER), Wedge(ScannerManner(gap_ms=35, least=4, needs_end=False))
    typed(with_end, "A1001", 5)
    typed(without, "A1001", 5)

    assert with_end.silence() is Becomes.GIVEN_BACK
    assert without.silence() is Becomes.ENDS
    assert without.code == "A1001"


def test_the_first_key_is_seen_at_once_where_text_is_typed_and_waits_where_it_would_do_something():
    wedge = Wedge(MANNER)

    assert wedge.key("0", 1000, may_wait=False) is Becomes.TYPED
    assert wedge.key("1", 1005, may_wait=False) is Becomes.WAITS
    assert wedge.key("2", 2000, may_wait=False) is Becomes.TYPED
    assert wedge.key("y", 3000, may_wait=True) is Becomes.WAITS


def test_only_what_follows_the_prefix_is_the_code():
    wedge = Wedge(ScannerManner(gap_ms=35, least=4, prefix="~"))
    last = typed(wedge, "~A1001", 5)

    assert wedge.end(last + 5) is Becomes.ENDS
    assert wedge.code == "A1001"
    last = typed(wedge, "A1001", 5, start=5000)
    assert wedge.end(last + 5) is Becomes.GIVEN_BACK


def test_another_key_ends_a_burst():
    wedge = Wedge(MANNER)
    typed(wedge, "0151", 5)

    assert wedge.other() is Becomes.GIVEN_BACK
    assert wedge.keys == ""


def test_a_pause_begins_a_new_burst():
    wedge = Wedge(MANNER)
    typed(wedge, "abc", 5)
    last = typed(wedge, "0151", 5, start=2000)

    assert wedge.end(last + 5) is Becomes.ENDS
    assert wedge.code == "0151"
