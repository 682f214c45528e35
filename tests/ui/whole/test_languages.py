"""Every language: complete, what is shown comes from the catalog, nothing is cut, the layout has its side."""

from __future__ import annotations

import re
import sys
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from irplanner import app
from irplanner.language import LANGUAGES, day, day_time, language, mark, number, speak, tr, tr_n, whole
from irplanner.ui.presenters.entry_text import EntryError, read_date, show_date, show_moment, show_number
from irplanner.ui.rail import Rail
from irplanner.ui.translator import ProgramTranslator, use_language
from tests.ui.whole import tour
from tests.ui.whole.conftest import close_window, make_demo_window
from tests.ui.whole.test_accessibility import cut_in

sys.path.insert(0, str(Path(__file__).parents[3] / "tools"))
import words as catalogs  # a script of tools/

COMPLETE = [code for code, one in LANGUAGES.items() if one.is_complete and code != "en"]
OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.fixture
def speaking(qapp):
    """Give a function that puts a language in force; English is back after the test."""
    installed: list[QTranslator] = []
    yield lambda code: installed.extend(use_language(app.make_application(), code))
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
    speak("en")
    QLocale.setDefault(QLocale.c())
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("code", COMPLETE)
def test_every_word_of_the_program_is_translated(code):
    known = catalogs.read_catalog(code)

    missing = [word.text for word in catalogs.words_of_program() if not is_known(word, known)]
    assert sorted(missing) == [], "add them with tools/words.py"


def is_known(word, known) -> bool:
    """Say whether a word is translated: one that is counted elsewhere has its forms there."""
    return word in known or word._replace(is_counted=True) in known


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_shipped_is_what_was_written(code):
    translator = ProgramTranslator()
    assert translator.load(str(catalogs.FOLDER / f"{code}.qm"))

    for word, forms in catalogs.read_catalog(code).items():
        if word.is_counted:
            assert translator.words(word.text, word.remark, 1) in forms
        else:
            assert translator.words(word.text, word.remark, -1) == forms[0]


@pytest.mark.parametrize("code", OTHERS)
def test_values_keep_their_places_in_every_translation(code):
    for word, forms in catalogs.read_catalog(code).items():
        wanted = set(re.findall(r"{\w+}", word.text))
        for form in forms:
            found = set(re.findall(r"{\w+}", form))
            assert found <= wanted, (word.text, form)
            assert found | {"{n}"} >= wanted, (word.text, form)


def test_english_needs_no_catalog_and_counts_by_itself():
    assert tr("Open plan") == "Open plan"
    assert [tr_n(n, "{n} case", "{n} cases") for n in (0, 1, 2, 1200)] == [
        "0 cases",
        "1 case",
        "2 cases",
        "1,200 cases",
    ]
    assert mark("Today") == "Today"


def test_every_language_counts_in_its_own_forms(speaking):
    speaking("uk")

    assert [tr_n(n, "{n} case", "{n} cases") for n in (1, 2, 5, 21, 11)] == [
        "1 випадок",
        "2 випадки",
        "5 випадків",
        "21 випадок",
        "11 випадків",
    ]


@pytest.mark.parametrize(
    "code, figure, thousands, written",
    [
        ("en", "1.5", "12,408", "2026-09-04"),
        ("de", "1,5", "12.408", "04.09.2026"),
        ("fr", "1,5", "12\u202f408", "04/09/2026"),
        ("es", "1,5", "12\u202f408", "04/09/2026"),
        ("uk", "1,5", "12\u202f408", "04.09.2026"),
    ],
)
def test_figures_and_days_are_written_as_the_language_does(speaking, code, figure, thousands, written):
    if code != "en":
        speaking(code)

    assert (number(1.5), whole(12408), day(date(2026, 9, 4))) == (figure, thousands, written)
    assert day_time(datetime(2026, 9, 4, 8, 0)) == f"{written} 08:00"
    assert (show_number(1.5), show_date(date(2026, 9, 4))) == (figure, written)
    assert read_date(written, date(2026, 1, 1)) == date(2026, 9, 4)
    assert show_moment(datetime(2026, 9, 4, 8, 0)).startswith(written)


def test_a_day_that_can_be_read_two_ways_is_asked_for_again_in_english():
    with pytest.raises(EntryError):
        read_date("03/04/2026", date(2026, 1, 1))


def test_arabic_runs_from_right_to_left(speaking, tmp_path):
    speaking("ar")
    window, loader = make_demo_window(tmp_path)
    try:
        assert window.findChild(Rail).mapTo(window, window.rect().topLeft()).x() > window.width() / 2
        assert language().right_to_left
    finally:
        close_window(window, loader)


LONGEST = "de"


@pytest.mark.parametrize(
    "code", [code if code == LONGEST else pytest.param(code, marks=pytest.mark.slow) for code in COMPLETE]
)
def test_no_word_is_cut_in_another_language(speaking, tmp_path, code):
    speaking(code)
    window, loader = make_demo_window(tmp_path)
    try:
        cut = {f"{place}: {words_of(one)}" for place, top in tour.everything(window) for one in cut_in(top)}
    finally:
        close_window(window, loader)

    assert sorted(cut) == []


def words_of(widget) -> str:
    """Return what a widget says."""
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
