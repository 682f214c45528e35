"""Chips: what the menu offers, how a term reads, and which terms of a text become chips."""

from __future__ import annotations

from datetime import date

import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.services.search.language import read_query
from irplanner.ui.presenters.record_filters import chip_text, filter_groups, split_terms


def label(vocabulary, code):
    return load_catalog().label(vocabulary, code)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("date:2026", "Date: 2026"),
        ("category=embolization", "Category: " + load_catalog().label("category", "embolization")),
        ("adverse=yes", "Adverse event: any"),
        ("kerma>2000", "Air kerma > 2000 mGy"),
        ("kerma>=2000", "Air kerma >= 2000 mGy"),
        ('patient:"demo anna"', "Patient: demo anna"),
        ("status=in_room", "Status: In room"),
    ],
)
def test_a_chip_says_its_term_in_words(term, text):
    assert chip_text(term, label).casefold() == text.casefold()


def test_every_term_of_the_menu_is_one_the_search_understands():
    groups = filter_groups(date(2026, 3, 1), load_catalog().words)

    terms = [choice.term for group in groups for choice in group.choices]

    assert len(terms) > 20
    for term in terms:
        query = read_query(term)
        assert query.unread == ()
        assert [one.text for one in query.terms] == [term]


def test_the_month_before_the_first_of_march_is_february():
    [dates, *_] = filter_groups(date(2026, 3, 1), {})

    assert [choice.term for choice in dates.choices][2] == "date:2026-02"


def test_only_terms_that_are_complete_become_chips():
    assert split_terms("embol patient:anna kerma>x left") == ("embol kerma>x left", ("patient:anna",))
