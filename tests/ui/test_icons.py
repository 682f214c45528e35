"""The icon set: every file draws something in the color asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from irplanner.installed import resource_path
from irplanner.models.enums import Status
from irplanner.ui.chips import Chip, StatusChip, chip_font, chip_size, counted, paint_chips
from irplanner.ui.icons import icon, paint_icon
from irplanner.ui.pages import PAGES
from irplanner.ui.theme import tokens

NAMES = sorted(
    path.stem
    for path in resource_path("icons").glob("*.svg")
    # The program's own mark has colors of its own.
    if not path.stem.endswith(("-light", "-dark")) and path.stem != "app"
)


def picture(name, color="#B3261E"):
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint_icon(painter, name, QRectF(0, 0, 48, 48), color)
    painter.end()
    return image


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_color_asked_for(qtbot, name):
    image = picture(name)

    colors = {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert "#b3261e" in colors


def test_every_page_and_status_has_its_icon():
    assert {page.icon for page in PAGES} <= set(NAMES)
    assert {status.value for status in Status} <= set(NAMES)


def test_the_shapes_of_the_statuses_differ(qtbot):
    pictures = [bytes(picture(status.value).constBits()) for status in Status]

    assert len(set(pictures)) == len(Status)


def test_an_icon_follows_the_theme(qtbot):
    image = icon("plus", "accent").pixmap(24, 24).toImage()

    found = {image.pixelColor(x, y).name() for x in range(24) for y in range(24)}
    assert tokens().accent.lower() in found


def test_a_chip_says_its_meaning_to_a_screen_reader(qtbot):
    chip = StatusChip(Chip(Status.STOP, "2"))
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "2 stop"

    chip.set_chip(counted(Status.CAUTION, 3))

    assert chip.accessibleName() == "3 caution"
    assert chip.width() == chip.sizeHint().width() or chip.minimumSizeHint() == chip.sizeHint()


def test_a_chip_without_words_has_them_in_its_tool_tip(qtbot):
    chip = StatusChip(Chip(Status.NOT_ASSESSED))
    qtbot.addWidget(chip)

    assert chip.toolTip() == "Not assessed"


def test_chips_that_have_no_room_are_not_cut_in_half(qtbot):
    font = chip_font()
    chips = (counted(Status.STOP, 1), counted(Status.CAUTION, 4))
    room = chip_size(chips[0], font).width() + 6
    image = QImage(400, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)

    paint_chips(painter, QRectF(0, 0, room, 40), chips, font)

    painter.end()
    assert all(image.pixelColor(x, 20).name() == "#ffffff" for x in range(room + 2, 400))
    assert QApplication.instance() is not None
