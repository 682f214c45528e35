"""One slip of the keyboard is set right when that finds something."""

from __future__ import annotations

import pytest

from irplanner.planning.facts import CaseFacts, Patient
from irplanner.services.search.finder import Finder
from irplanner.services.search.spelling import did_you_mean


@pytest.fixture
def finder(store, cases):
    cases.create(CaseFacts(procedure="uterine_fibroid_embolization", patient=Patient(name="DEMO, Anna")))
    cases.create(CaseFacts(procedure="liver_biopsy", patient=Patient(name="DEMO, Boris")))
    return Finder(store)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("bipsy", "biopsy"),
        ("boipsy", "biopsy"),
        ("biopsyy", "biopsy"),
        ("bixpsy", "biopsy"),
        ("anna emoblization", "anna embolization"),
        ("patient:borsi", "patient:boris"),
        ("Borsi", "boris"),
    ],
)
def test_a_slip_is_set_right(finder, typed, meant):
    offered = did_you_mean(finder, typed)

    assert offered is not None
    assert offered.casefold() == meant


@pytest.mark.parametrize("typed", ["biopsy", "xyzzy", "zzz", "", "status:dnoe", "anna biopsy"])
def test_nothing_is_offered_that_finds_nothing(finder, typed):
    assert did_you_mean(finder, typed) is None


def test_a_correction_has_to_fit_the_other_words(finder):
    assert did_you_mean(finder, "anna bipsy") is None
