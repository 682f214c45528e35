"""Rows of a settings card: words beside their control, or above it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from irplanner.ui.settings.fields import Card


@pytest.mark.parametrize("width", [300, 900])
def test_words_never_lie_under_their_control(qtbot, width):
    card = Card("Site")
    qtbot.addWidget(card)
    edit = QLineEdit()
    card.add_row("Name of the department as printed", edit)
    card.resize(width, 200)
    card.show()
    qtbot.waitExposed(card)

    name = next(label for label in card.findChildren(QLabel) if "department" in label.text())

    assert name.isVisible() and name.width() > 0
    assert not name.geometry().intersects(edit.geometry())
