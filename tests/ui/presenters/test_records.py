"""The Records list: texts of a line, answers that come too late, and what the list says of itself."""

from __future__ import annotations

import pytest

from irplanner.services.case_listing import FoundPage
from irplanner.ui.presenters.records import COLUMNS, RecordsPresenter, record_line
from tests.ui.presenters.test_today import make_row

LABELS = {"moderate_sedation": "Moderate sedation"}


def label(_vocabulary, code):
    return LABELS.get(code, code)


def texts_of(**changes):
    line = record_line(make_row(**changes), label)
    return dict(zip((column.title for column in COLUMNS), line.texts, strict=True))


def test_a_line_holds_units_and_words_not_codes():
    texts = texts_of(anesthesia_type="moderate_sedation", air_kerma_mgy=2141.0)

    assert texts["Anesthesia"] == "Moderate sedation"
    assert texts["Air kerma"] == "2141 mGy"


@pytest.mark.parametrize(
    "event, grade, shown",
    [
        (None, None, ""),
        (False, None, "none"),
        (True, "moderate", "moderate"),
        (True, None, "yes, not graded"),
    ],
)
def test_no_adverse_event_and_none_recorded_are_different(event, grade, shown):
    assert texts_of(adverse_event=event, adverse_event_grade=grade)["Adverse event"] == shown


def test_a_case_without_a_date_says_so():
    assert texts_of(scheduled_at=None)["Date"] == "no date"


def test_an_answer_to_an_older_search_is_dropped():
    presenter = RecordsPresenter()
    first, *_ = presenter.ask()
    presenter.search("anna")
    presenter.ask()

    assert presenter.take(first, FoundPage((), True, 9, 9), 1.0) is None
    assert presenter.total is None


def test_spaces_alone_are_no_other_search():
    presenter = RecordsPresenter()

    assert presenter.search("anna")
    assert not presenter.search(" anna  ")


def test_the_summary_says_found_of_all_and_how_long_it_took():
    presenter = RecordsPresenter()
    presenter.search("embol")
    number, *_ = presenter.ask()
    presenter.take(number, FoundPage((), False, 12408, 1003112), 18.2)

    assert presenter.summary == "12,408 of 1,003,112 cases in 18 ms"
    assert presenter.export_text == "Export 12,408 rows to CSV"


def test_more_rows_follow_the_last_one_shown():
    presenter = RecordsPresenter()
    presenter.rows = [make_row(1), make_row(2)]

    _, _, _, after = presenter.ask(more=True)

    assert after == make_row(2)


def test_an_empty_list_says_whether_nothing_is_there_or_nothing_matches():
    presenter = RecordsPresenter()
    assert presenter.empty_words[0] == "No cases yet."

    presenter.search("nobody")

    assert presenter.empty_words[0] == "No case holds all these words."
