from __future__ import annotations

import stat

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from irplanner.errors import EnvironmentFailure
from irplanner.reports.blocks import CheckItem, Paragraph
from irplanner.reports.canvas import A4, LETTER, Font
from irplanner.reports.document import Document
from irplanner.ui.printing import PainterCanvas, lay_out_all, paint_pages, pdf_of_pages, write_pdf


def make_document(count=60):
    return Document(
        title="Pre-procedure checklist",
        patient_line="DEMO, Anna   1982-03-02 F   MRN 100234",
        meta_line="Accession IR-26-0417",
        blocks=tuple(CheckItem(number=n, text="Consent signed and matches the plan") for n in range(count)),
        foot="irplanner",
        code=((True, False), (False, True)),
    )


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_a_pdf_has_every_page_and_its_owner_alone_reads_it(qapp, tmp_path, paper):
    path = tmp_path / "checklist.pdf"

    count = write_pdf([make_document()], path, paper)

    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == count >= 2
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["checklist.pdf"]


def test_a_folder_that_cannot_be_written_to_is_named_and_nothing_is_left(qapp, tmp_path):
    with pytest.raises(EnvironmentFailure, match="cannot be written"):
        write_pdf([make_document()], tmp_path / "missing" / "x.pdf", A4)

    assert list(tmp_path.iterdir()) == []


def test_every_document_starts_a_page(qapp):
    pages = lay_out_all([make_document(3), make_document(3)], A4)

    assert [(page.number, page.of) for page in pages] == [(1, 1), (1, 1)]


def test_a_printer_gets_the_same_pages_as_a_pdf(qapp, tmp_path):
    pages = lay_out_all([make_document()], A4)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    printed = paint_pages(pages, printer, A4)
    saved = pdf_of_pages(pages, tmp_path / "saved.pdf", A4)

    assert printed == saved == len(pages)
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_text_is_measured_alike_on_screen_and_on_paper(qapp):
    heights = []
    for side in (10, 4000):
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        painter = QPainter(image)
        heights.append(PainterCanvas(painter).text_height("Consent signed " * 20, 200, Font(9.5)))
        painter.end()

    assert heights[0] == heights[1] > 20


def test_markup_in_a_patients_name_is_drawn_as_text(qapp):
    image = QImage(400, 60, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)

    Paragraph("<img src='file:///x.png'>").draw(PainterCanvas(painter), 0, 0, 400)
    painter.end()

    dark = sum(image.pixelColor(x, y).lightness() < 128 for x in range(0, 400, 2) for y in range(60))
    assert dark > 100
