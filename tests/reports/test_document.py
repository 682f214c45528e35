from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.reports.blocks import AnswerColumns, CheckItem, Heading, Paragraph, Signatures
from irplanner.reports.canvas import A4, LETTER
from irplanner.reports.document import FOOT_PT, Document, OnNextPage, draw_page, last_in_company, lay_out
from tests.reports.recording_canvas import RecordingCanvas


def make_document(*blocks):
    return Document(
        title="Pre-procedure checklist",
        patient_line="DEMO, Anna   1982-03-02 F   MRN 100234",
        meta_line="Accession IR-26-0417",
        blocks=tuple(blocks),
        foot="irplanner",
    )


def items(count, words=12):
    return [CheckItem(number=n, text="word " * words) for n in range(1, count + 1)]


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_no_item_is_split_or_runs_into_the_foot(paper):
    canvas = RecordingCanvas()
    width = paper.width - 2 * paper.margin

    pages = lay_out(make_document(*items(120)), canvas, paper)

    assert len(pages) > 2
    for page in pages:
        for placed in page.placed:
            bottom = placed.top + placed.block.height(canvas, width)
            assert bottom <= paper.height - paper.margin - FOOT_PT


@given(st.lists(st.integers(1, 60), min_size=1, max_size=80))
def test_every_block_stands_on_exactly_one_page_in_order(lengths):
    blocks = [CheckItem(number=n, text="word " * length) for n, length in enumerate(lengths)]

    pages = lay_out(make_document(*blocks), RecordingCanvas(), A4)

    assert [placed.block for page in pages for placed in page.placed] == blocks
    assert all(page.placed for page in pages)


def test_a_heading_is_never_left_alone_at_the_foot():
    canvas = RecordingCanvas()
    for filler in range(20, 40):
        blocks = [*items(filler, words=3), Heading("Time out"), AnswerColumns(), *items(3)]

        pages = lay_out(make_document(*blocks), canvas, A4)

        assert all(not page.placed[-1].block.keep_with_next for page in pages)


def test_every_page_names_the_patient_and_its_number():
    pages = lay_out(make_document(*items(90)), RecordingCanvas(), A4)

    for page in pages:
        canvas = RecordingCanvas()
        draw_page(page, canvas, A4)
        said = " ".join(text for text, _, _ in canvas.texts)
        assert "DEMO, Anna" in said
        assert "IR-26-0417" in said
        assert f"Page {page.number} of {len(pages)}" in said


def test_an_answered_item_is_ticked_and_an_open_one_is_not():
    canvas = RecordingCanvas()

    CheckItem(number=1, text="Consent signed", ticked=0, initials="M. Ortiz").draw(canvas, 0, 0, 500)
    CheckItem(number=2, text="Site marked").draw(canvas, 0, 0, 500)

    assert canvas.ticks == 1
    assert canvas.boxes == 6


def test_a_value_item_has_a_line_to_write_on_instead_of_boxes():
    canvas = RecordingCanvas()

    CheckItem(number=1, text="INR", boxes=(False, False, False)).draw(canvas, 0, 0, 500)

    assert canvas.boxes == 0


def test_text_that_looks_like_markup_is_drawn_as_typed():
    canvas = RecordingCanvas()

    Paragraph("plt <50 and inr >1.5 <b>bold</b>").draw(canvas, 0, 0, 500)

    assert canvas.texts[0][0] == "plt <50 and inr >1.5 <b>bold</b>"


def test_signatures_stand_side_by_side():
    canvas = RecordingCanvas()

    Signatures(("Technologist", "Nurse", "Operator")).draw(canvas, 0, 0, 500)

    assert [text for text, _, _ in canvas.texts] == ["Technologist", "Nurse", "Operator"]
    assert len({top for _, top, _ in canvas.texts}) == 1


def test_the_last_of_a_list_is_never_alone_on_a_page():
    for filler in range(20, 60):
        blocks = last_in_company([*items(filler, words=3), Signatures(("Nurse",))])

        pages = lay_out(make_document(*blocks), RecordingCanvas(), A4)

        assert all(len(page.placed) > 1 for page in pages)


def test_a_list_that_goes_on_has_its_head_on_every_page_and_the_next_list_its_own():
    first, second = Heading("Sign in, continued"), Heading("Time out, continued")
    blocks = [
        *(Heading("Sign in"), OnNextPage((first,)), *items(120, words=3), OnNextPage()),
        *(Heading("Time out"), OnNextPage((second,)), *items(120, words=3), OnNextPage()),
    ]

    pages = lay_out(make_document(*blocks), RecordingCanvas(), A4)

    starts = [page.placed[0].block for page in pages]
    assert starts[0] == Heading("Sign in")
    change = next(number for number, block in enumerate(starts) if block == second)
    assert set(starts[1:change]) <= {first, Heading("Time out")}
    assert set(starts[change:]) == {second}
    assert first in starts
