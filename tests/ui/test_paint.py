"""Painting by number and name: the numbers are Qt's, text stays plain, colors are right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel

from irplanner.ui import paint
from irplanner.ui.labels import ElidedLabel, Label
from irplanner.ui.theme import ui_font


@pytest.fixture
def canvas(qtbot):
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    yield image, painter
    painter.end()


def inked(image):
    """Return the columns in which something was painted."""
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).name() != "#ffffff" for y in range(image.height()))
    ]


def test_the_numbers_are_those_of_qt():
    flags, roles = Qt.AlignmentFlag, Qt.ItemDataRole

    assert flags.AlignLeft.value == paint.LEFT
    assert flags.AlignRight.value == paint.RIGHT
    assert flags.AlignHCenter.value == paint.CENTER
    assert flags.AlignVCenter.value == paint.MIDDLE
    assert Qt.TextFormat.PlainText.value == paint.PLAIN_TEXT
    assert Qt.FocusPolicy.TabFocus.value == paint.TAB_FOCUS
    assert (
        Qt.Orientation.Horizontal.value,
        Qt.Orientation.Vertical.value,
    ) == (paint.HORIZONTAL, paint.VERTICAL)
    assert roles.DisplayRole == paint.DISPLAY_ROLE
    assert roles.ToolTipRole == paint.TOOL_TIP_ROLE
    assert roles.AccessibleTextRole == paint.ACCESSIBLE_TEXT_ROLE


def test_a_fill_has_its_color(canvas):
    image, painter = canvas

    paint.fill(painter, QRectF(10, 10, 20, 20), "#0B6E99")

    assert image.pixelColor(15, 15).name() == "#0b6e99"
    assert image.pixelColor(40, 15).name() == "#ffffff"


def test_text_is_written_at_the_side_asked_for(canvas):
    image, painter = canvas

    paint.write(painter, QRectF(0, 0, 200, 60), "IR 1", ui_font(), "#000000", paint.RIGHT)

    assert min(inked(image)) > 100


def test_text_too_long_is_cut_to_its_room(canvas):
    image, painter = canvas

    paint.write(painter, QRectF(20, 0, 60, 60), "Uterine artery embolization", ui_font(), "#000000")

    assert max(inked(image)) <= 81


@pytest.mark.parametrize(
    "text", ["", "a", "Two words", "plt <50 and inr >1.5 " * 4, "Donaudampfschifffahrt" * 3]
)
def test_two_lines_stay_in_their_room(canvas, text):
    image, painter = canvas

    paint.write_two_lines(painter, QRectF(10, 0, 100, 60), text, ui_font(), "#000000")

    columns = inked(image)
    assert not columns or (min(columns) >= 9 and max(columns) <= 111)


def test_cut_text_fits_and_ends_in_dots(qtbot):
    metrics = QFontMetricsF(ui_font())

    short = paint.elided("Uterine artery embolization", metrics, 80)

    assert short.endswith("…")
    assert metrics.horizontalAdvance(short) <= 80
    assert paint.elided("CT", metrics, 80) == "CT"


def test_a_label_shows_marks_as_they_are(qtbot):
    label = Label("plt <50 and inr >1.5 <b>x</b>")
    qtbot.addWidget(label)

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() > QFontMetricsF(label.font()).horizontalAdvance("plt <50 and inr >1.5 x")


def test_a_cut_label_says_all_of_it_in_its_tool_tip(qtbot):
    label = ElidedLabel("Percutaneous transhepatic cholangiography")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()

    assert label.toolTip() == "Percutaneous transhepatic cholangiography"
    assert label.accessibleName() == "Percutaneous transhepatic cholangiography"

    label.resize(600, 20)

    assert label.toolTip() == ""


def test_every_label_of_the_program_is_plain():
    source = [
        path
        for path in __import__("pathlib").Path(paint.__file__).parent.rglob("*.py")
        if "QLabel(" in path.read_text("utf-8") and path.name != "labels.py"
    ]

    assert source == [], "use irplanner.ui.labels.Label"
    assert QLabel is not Label
    assert QApplication.instance() is not None


def test_text_keeps_its_color_under_another_style_sheet(canvas, qapp):
    before = qapp.styleSheet()
    try:
        for sheet in ("QWidget { color: #0000ff; }", "QWidget { color: #00ff00; }"):
            qapp.setStyleSheet(sheet)
            paint.forget_inks()
            image = QImage(60, 30, QImage.Format.Format_RGB32)
            image.fill(QColor("#ffffff"))
            painter = QPainter(image)
            paint.write(painter, QRectF(0, 0, 60, 30), "MMM", ui_font(20, bold=True), "#ff0000")
            painter.end()
            seen = {image.pixelColor(x, y).name() for x in range(60) for y in range(30)}
            assert "#ff0000" in seen
            assert not seen & {"#0000ff", "#00ff00"}
    finally:
        qapp.setStyleSheet(before)
        paint.forget_inks()
