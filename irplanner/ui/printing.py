"""Paper through Qt: one routine draws a document's pages for preview, printer, PDF and picture alike."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
)
from PySide6.QtPrintSupport import QPrinter

from irplanner.errors import EnvironmentFailure
from irplanner.language import tr
from irplanner.reports.canvas import Align, Canvas, Font, Paper, Shape
from irplanner.reports.document import Document, Page, draw_page, lay_out

_ALIGN = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}
_RESOLUTION = 1200  # dots an inch: fine enough that text metrics do not depend on it
_POINTS_AN_INCH = 72


class PainterCanvas(Canvas):
    """A canvas on a QPainter whose unit is the point."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._fonts: dict[Font, QFont] = {}
        self._metrics: dict[Font, QFontMetricsF] = {}

    def _font(self, font: Font) -> QFont:
        if font not in self._fonts:
            made = QFont(self._painter.font())
            # The painter is scaled to points, so a pixel is a point here whatever the device.
            made.setPixelSize(100)
            made.setBold(font.bold)
            made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[font] = made
            self._metrics[font] = QFontMetricsF(made)
        return self._fonts[font]

    def text_width(self, text: str, font: Font) -> float:
        self._font(font)
        return self._metrics[font].horizontalAdvance(text) * font.size_pt / 100

    def text_height(self, text: str, width: float, font: Font) -> float:
        self._font(font)
        metrics = self._metrics[font]
        scale = font.size_pt / 100
        frame = QRectF(0, 0, width / scale, 1e7)
        return metrics.boundingRect(frame, int(Qt.TextFlag.TextWordWrap), text).height() * scale

    def text(
        self, text: str, x: float, y: float, width: float, font: Font, align: Align = Align.LEFT
    ) -> None:
        painter = self._painter
        scale = font.size_pt / 100
        painter.save()
        painter.setFont(self._font(font))
        painter.setPen(QColor(70, 70, 70) if font.gray else QColor(0, 0, 0))
        painter.translate(x, y)
        painter.scale(scale, scale)
        flags = int(_ALIGN[align]) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        height = self.text_height(text, width, font) / scale + 1
        painter.drawText(QRectF(0, 0, width / scale, height), flags, text)
        painter.restore()

    def line(self, x1: float, y1: float, x2: float, y2: float, weight: float = 0.5) -> None:
        # A hairline separates rows and must not outweigh the text between.
        shade = QColor(150, 150, 150) if weight < 0.5 else QColor(0, 0, 0)
        self._painter.setPen(QPen(shade, weight))
        self._painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def box(self, x: float, y: float, width: float, height: float, weight: float = 0.75) -> None:
        self._painter.setPen(QPen(QColor(0, 0, 0), weight))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(x, y, width, height), 1.5, 1.5)

    def tick(self, x: float, y: float, size: float) -> None:
        self._painter.setPen(QPen(QColor(0, 0, 0), size / 7))
        points = [(0.2, 0.55), (0.42, 0.78), (0.82, 0.25)]
        self._painter.drawPolyline(QPolygonF([QPointF(x + a * size, y + b * size) for a, b in points]))

    def shape(self, shape: Shape, x: float, y: float, size: float) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(0, 0, 0)))
        if shape is Shape.OCTAGON:
            cut = 0.29
            corners = [
                (cut, 0),
                (1 - cut, 0),
                (1, cut),
                (1, 1 - cut),
                (1 - cut, 1),
                (cut, 1),
                (0, 1 - cut),
                (0, cut),
            ]
            painter.drawPolygon(QPolygonF([QPointF(x + a * size, y + b * size) for a, b in corners]))
        elif shape is Shape.TRIANGLE:
            corners = [(0.5, 0), (1, 1), (0, 1)]
            painter.drawPolygon(QPolygonF([QPointF(x + a * size, y + b * size) for a, b in corners]))
        elif shape is Shape.DOT:
            painter.drawEllipse(QRectF(x, y, size, size))
        elif shape is Shape.CHECK:
            self.tick(x, y, size)
        else:
            self.text("?", x, y - size * 0.2, size, Font(size * 1.2, bold=True), Align.CENTER)

    def squares(self, rows: tuple[tuple[bool, ...], ...], x: float, y: float, size: float) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(0, 0, 0)))
        module = size / len(rows)
        for down, row in enumerate(rows):
            for across, black in enumerate(row):
                if black:
                    # A hair larger than its place, so that no white line shows between black squares.
                    place = QRectF(x + across * module, y + down * module, module * 1.02, module * 1.02)
                    painter.drawRect(place)


def lay_out_all(documents: Sequence[Document], paper: Paper) -> list[Page]:
    """Return the pages of documents, each starting a page; needs no printer, and any thread will do."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    try:
        canvas = PainterCanvas(painter)
        return [page for document in documents for page in lay_out(document, canvas, paper)]
    finally:
        painter.end()


def paint_pages(pages: Sequence[Page], device: QPdfWriter | QPrinter, paper: Paper) -> int:
    """Draw pages on a printer or into a PDF and return their number.

    Raises:
        EnvironmentFailure: the device does not take a page.
    """
    if isinstance(device, QPrinter):
        device.setPageLayout(_page_layout(paper))
        device.setFullPage(True)
    painter = QPainter()
    if not painter.begin(device):
        raise EnvironmentFailure(
            tr("The page could not be started."),
            tr("Check the printer, or whether the folder can be written to."),
        )
    try:
        scale = device.resolution() / _POINTS_AN_INCH
        painter.scale(scale, scale)
        canvas = PainterCanvas(painter)
        for place, page in enumerate(pages):
            if place:
                device.newPage()
            draw_page(page, canvas, paper)
    finally:
        painter.end()
    return len(pages)


def write_pdf(documents: Sequence[Document], path: Path, paper: Paper) -> int:
    """Write documents as one PDF and return its pages; see `pdf_of_pages`."""
    return pdf_of_pages(lay_out_all(documents, paper), path, paper)


def pdf_of_pages(pages: Sequence[Page], path: Path, paper: Paper) -> int:
    """Write pages as one PDF readable by its owner only, put in place whole, and return their number.

    Raises:
        EnvironmentFailure: the folder cannot be written to or is full; nothing is left at `path` then.
    """
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".print-", suffix=".pdf")
    except OSError as error:
        raise _not_written(path, error) from error
    os.close(handle)
    unfinished = Path(temporary)
    try:
        writer = QPdfWriter(temporary)
        writer.setTitle(pages[0].document.title if pages else "irplanner")
        writer.setCreator("irplanner")
        writer.setResolution(_RESOLUTION)
        writer.setPageLayout(_page_layout(paper))
        count = paint_pages(pages, writer, paper)
        del writer  # closes the file
        if unfinished.stat().st_size == 0:
            raise EnvironmentFailure(
                tr("{path} could not be written.").format(path=path), tr("Is the disk full?")
            )
        unfinished.chmod(0o600)
        unfinished.replace(path)
    except OSError as error:
        raise _not_written(path, error) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _not_written(path: Path, error: OSError) -> EnvironmentFailure:
    return EnvironmentFailure(
        tr("{path} cannot be written: {strerror}.").format(path=path, strerror=error.strerror),
        tr("Choose another folder."),
    )


def _page_layout(paper: Paper) -> QPageLayout:
    size = QPageSize(QSizeF(paper.width, paper.height), QPageSize.Unit.Point, paper.name.upper())
    # The margins are the document's own: the device must not add any.
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
