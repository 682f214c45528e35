"""A document: what stands on every page, and the blocks between, laid out without cutting a block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from irplanner.reports.blocks import Block
from irplanner.reports.canvas import Align, Canvas, Font, Measure, Paper

TITLE = Font(15, bold=True)
PATIENT = Font(11.5, bold=True)
META = Font(8.5)
FOOT = Font(7.5, gray=True)
QR_PT = 56.0
HEAD_PT = 70.0
LATER_HEAD_PT = 44.0
FOOT_PT = 30.0


@dataclass(frozen=True)
class Document:
    """`patient_line` and `meta_line` identify the patient and stand on every page, as does the footer."""

    title: str
    patient_line: str
    meta_line: str
    blocks: tuple[Block, ...]
    foot: str
    code: tuple[tuple[bool, ...], ...] = ()
    footnote: str = ""


@dataclass(frozen=True)
class OnNextPage:
    """From here on a new page starts with these blocks: the head of a list that goes on. None ends that."""

    blocks: tuple[Block, ...] = ()
    keep_with_next: bool = True

    def height(self, measure: Measure, width: float) -> float:
        return 0

    def draw(self, canvas: Canvas, x: float, y: float, width: float) -> None:
        """Nothing: it is seen on the next page."""


@dataclass(frozen=True)
class Placed:
    block: Block
    top: float


@dataclass(frozen=True)
class Page:
    document: Document
    number: int
    of: int
    placed: tuple[Placed, ...]


def lay_out(document: Document, measure: Measure, paper: Paper) -> list[Page]:
    """Return the pages of a document. A block taller than a page gets a page of its own."""
    width = paper.width - 2 * paper.margin
    bottom = paper.height - paper.margin - FOOT_PT
    sheets: list[list[Placed]] = [[]]
    top = paper.margin + HEAD_PT
    again: tuple[Block, ...] = ()
    for group in _groups(document.blocks):
        if isinstance(group[0], OnNextPage):
            again = group[0].blocks
        tall = sum(block.height(measure, width) for block in group)
        if top + tall > bottom and sheets[-1]:
            sheets.append([])
            top = paper.margin + LATER_HEAD_PT
            group = [*again, *group]
        for block in group:
            if isinstance(block, OnNextPage):
                again = block.blocks
                continue
            sheets[-1].append(Placed(block, top))
            top += block.height(measure, width)
    count = len(sheets)
    return [Page(document, number, count, tuple(sheet)) for number, sheet in enumerate(sheets, start=1)]


def with_head_on_every_page(
    head: Sequence[Block], rows: Sequence[Block], continued: Sequence[Block] = ()
) -> list[Block]:
    """Return a list under its head; on a page where it goes on stands `continued`, or the head again."""
    return [*head, OnNextPage(tuple(continued or head)), *last_in_company(rows), OnNextPage()]


def last_in_company(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with the last two held together, so that none of a list comes alone on a page."""
    if len(blocks) < 2:
        return list(blocks)
    *others, before, last = blocks
    kept: Block = replace(cast(Any, before), keep_with_next=True)  # every block is a dataclass with it
    return [*others, kept, last]


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    """Return the blocks in runs that stay together: headings with what follows them."""
    groups: list[list[Block]] = []
    open_group: list[Block] = []
    for block in blocks:
        open_group.append(block)
        if not block.keep_with_next:
            groups.append(open_group)
            open_group = []
    if open_group:
        groups.append(open_group)
    return groups


def draw_page(page: Page, canvas: Canvas, paper: Paper) -> None:
    """Draw one page: head, blocks, foot with page x of y."""
    _draw_head(page, canvas, paper)
    width = paper.width - 2 * paper.margin
    for placed in page.placed:
        placed.block.draw(canvas, paper.margin, placed.top, width)
    _draw_foot(page, canvas, paper)


def _draw_head(page: Page, canvas: Canvas, paper: Paper) -> None:
    document, left = page.document, paper.margin
    width = paper.width - 2 * paper.margin
    text_width = width - (QR_PT + 12 if document.code else 0)
    if page.number == 1:
        canvas.text(document.title, left, paper.margin, text_width, TITLE)
        canvas.text(document.patient_line, left, paper.margin + 22, text_width, PATIENT)
        canvas.text(document.meta_line, left, paper.margin + 39, text_width, META)
        if document.code:
            canvas.squares(document.code, left + width - QR_PT, paper.margin - 2, QR_PT)
        canvas.line(left, paper.margin + 60, left + width, paper.margin + 60, 0.75)
        return
    canvas.text(document.patient_line, left, paper.margin, width, PATIENT)
    canvas.text(f"{document.title}   {document.meta_line}", left, paper.margin + 17, width, META)
    canvas.line(left, paper.margin + 34, left + width, paper.margin + 34, 0.75)


def _draw_foot(page: Page, canvas: Canvas, paper: Paper) -> None:
    left, width = paper.margin, paper.width - 2 * paper.margin
    top = paper.height - paper.margin - FOOT_PT + 8
    canvas.line(left, top - 2, left + width, top - 2, 0.25)
    if page.document.footnote:
        canvas.text(page.document.footnote, left, top, width, FOOT)
    canvas.text(page.document.foot, left, top + 11, width - 80, FOOT)
    canvas.text(f"Page {page.number} of {page.of}", left + width - 80, top + 11, 80, FOOT, Align.RIGHT)
