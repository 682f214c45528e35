"""What a text in the search box asks for, and that nothing typed is an error."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.services.search.language import Days, Figures, Query, Words, read_query
from irplanner.services.search.texts import tag


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("embol", [Words(("embol",))]),
        ("Müller anna", [Words(("muller",)), Words(("anna",))]),
        ('"left radial"', [Words(("left", "radial"), is_prefix=False)]),
        ('"left rad', [Words(("left", "rad"))]),
        ("IR-26-04", [Words(("ir", "26", "04"), number="ir2604")]),
        ("-anna", [Words(("anna",), is_wanted=False)]),
        ("patient:anna", [Words(("anna",), "patient")]),
        ("name:anna", [Words(("anna",), "patient")]),
        ('procedure:"liver biopsy"', [Words(("liver", "biopsy"), "procedure", is_prefix=False)]),
        ("-status:done", [Words((tag("status", "done"),), "tag", is_wanted=False)]),
        ("status=done", [Words((tag("status", "done"),), "tag", is_prefix=False)]),
        ("12:30", [Words(("12", "30"), number="1230")]),
        ("nofield:x", [Words(("nofield", "x"))]),
    ],
)
def test_words(text, words):
    assert list(read_query(text).words) == words


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("kerma>2000", Figures("radiation_air_kerma_mgy", 2000, None, includes=False)),
        ("kerma>=2000", Figures("radiation_air_kerma_mgy", 2000, None)),
        ("dap<50,5", Figures("radiation_kap_gy_cm2", None, 50.5, includes=False)),
        ("fluoro:10..20", Figures("radiation_fluoro_min", 10, 20)),
        ("contrast:..100", Figures("contrast_volume_ml", None, 100)),
        ("contrast:90", Figures("contrast_volume_ml", 90, 90)),
    ],
)
def test_figures(text, figures):
    assert read_query(text).figures == (figures,)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("date:2026", Days(date(2026, 1, 1), date(2027, 1, 1))),
        ("date:2026-02", Days(date(2026, 2, 1), date(2026, 3, 1))),
        ("date:2026-12-31", Days(date(2026, 12, 31), date(2027, 1, 1))),
        ("date:2026-01..2026-03", Days(date(2026, 1, 1), date(2026, 4, 1))),
        ("date:2026-03..", Days(date(2026, 3, 1), None)),
        ("date>2026-03", Days(date(2026, 4, 1), None)),
        ("date<2026", Days(None, date(2026, 1, 1))),
    ],
)
def test_days(text, days):
    assert read_query(text).days == (days,)


@pytest.mark.parametrize("text", ["kerma>x", "date:2026-13", "date:20", "status:", "fluoro:..", "date:9999"])
def test_a_term_that_cannot_be_read_yet_narrows_nothing_down(text):
    query = read_query(text)

    assert query.figures == query.days == ()
    assert all(words.field == "" for words in query.words)


def test_a_term_that_was_left_out_is_named():
    assert read_query("anna kerma>x").unread == ("kerma>x",)


@given(st.text(max_size=200))
def test_nothing_typed_is_an_error(text):
    assert isinstance(read_query(text), Query)
