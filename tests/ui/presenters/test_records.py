"""The Records list: texts of a line, answers that come too late, and what the list says of itself."""

from __future__ import annotations

from array import array

import pytest

from irplanner.services.search.finder import LazyRows, Page, Places
from irplanner.ui.presenters.records import AT_ONCE, COLUMNS, GONE, RecordsPresenter, record_line
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


def page_of(*rows, is_last=True):
    return Page(LazyRows(list(rows)), is_last)


def test_an_answer_to_an_older_search_is_known_as_such():
    presenter = RecordsPresenter()
    first = presenter.ask()

    second = presenter.ask()

    assert not presenter.is_current(first)
    assert presenter.is_current(second)


def test_spaces_alone_are_no_other_search():
    presenter = RecordsPresenter()

    assert presenter.search("anna")
    assert not presenter.search(" anna  ")


def test_the_summary_says_found_of_all_and_how_long_it_took():
    presenter = RecordsPresenter()
    presenter.search("embol")
    presenter.of = 1003112

    presenter.take(page_of(make_row(1), is_last=False), 18.2)

    assert presenter.summary == "more than 1 case in 18 ms"
    presenter.grow(Places(array("q", range(2, 12409)), None, True))
    assert presenter.summary == "12,408 of 1,003,112 cases in 18 ms"
    assert presenter.export_text == "Export 12,408 rows to CSV"


def test_a_term_that_cannot_be_read_is_named():
    presenter = RecordsPresenter()
    presenter.search("biopsy kerma>lots date:2026-13")

    presenter.take(page_of(make_row(1)), 18.2)

    assert presenter.summary == "Left out, as it cannot be read: kerma>lots date:2026-13"


def test_lines_are_read_when_they_are_shown_a_screenful_at_once():
    asked = []

    def read(ids):
        asked.append(list(ids))
        return [make_row(1)._replace(row_id=row_id, case_id=str(row_id)) for row_id in ids if row_id != 205]

    presenter = RecordsPresenter(read)
    presenter.take(page_of(make_row(0), is_last=False), 1.0)
    presenter.grow(Places(array("q", range(1, 1000)), None, True))

    first, again, gone = presenter.line(200), presenter.line(204), presenter.line(205)

    assert asked == [list(range(200, 200 + AT_ONCE))]
    assert (first.case_id, again.case_id) == ("200", "204")
    assert gone == GONE


def test_going_up_the_rows_above_are_read_together():
    asked = []

    def read(ids):
        asked.append((ids[0], ids[-1]))
        return [make_row(1)._replace(row_id=row_id, case_id=str(row_id)) for row_id in ids]

    presenter = RecordsPresenter(read)
    presenter.take(page_of(make_row(0), is_last=False), 1.0)
    presenter.grow(Places(array("q", range(1, 1000)), None, True))

    shown = [presenter.line(row).case_id for row in (500, 499, 498, 480)]

    assert shown == ["500", "499", "498", "480"]
    assert asked == [(500, 500 + AT_ONCE - 1), (499 - AT_ONCE + 1, 499)]


def test_a_chip_takes_the_place_of_one_of_the_same_field():
    presenter = RecordsPresenter()
    presenter.add_filter("status=done")
    presenter.add_filter("kerma>2000")

    changed = presenter.add_filter("status=planned")

    assert changed
    assert presenter.asked == "kerma>2000 status=planned"
    assert not presenter.add_filter("status=planned")


def test_an_empty_list_says_whether_nothing_is_there_or_nothing_matches():
    presenter = RecordsPresenter()
    assert presenter.empty_words[0] == "No cases yet."

    presenter.search("nobody")

    assert presenter.empty_words[0] == "No case holds all these words."
