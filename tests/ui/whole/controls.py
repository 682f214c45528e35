"""What a person meets in a window: controls, the texts shown, and how each looks on the screen."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from irplanner.ui.elided_button import ElidedButton
from irplanner.ui.labels import ElidedLabel
from irplanner.ui.plan.clamped_label import ClampedLabel

INPUTS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
)


def controls(top: QWidget) -> Iterator[QWidget]:
    """Yield every visible control a person can use, without the inner parts of Qt's own widgets."""
    for control in top.findChildren(QWidget):
        inner = isinstance(control.parent(), QComboBox | QAbstractItemView | QScrollBar | QAbstractSpinBox)
        if isinstance(control, INPUTS) and control.isVisible() and not inner:
            yield control


def spoken(control: QWidget) -> str:
    """Return what a screen reader says of a control: its own name, its words, or its label's."""
    words = control.text() if isinstance(control, QAbstractButton) else ""
    buddies = [one.text() for one in control.window().findChildren(QLabel) if one.buddy() is control]
    return control.accessibleName() or words or "".join(buddies)


def called(widget: QWidget) -> str:
    """Return a name by which a person working on the code finds the widget."""
    words = getattr(widget, "text", lambda: "")() if not isinstance(widget, QPlainTextEdit) else ""
    name = widget.accessibleName() or widget.objectName() or (words if isinstance(words, str) else "")
    return f"{type(widget).__name__} {name[:60]!r} in {type(widget.parent()).__name__}"


def in_sight(widget: QWidget, top: QWidget) -> QRect:
    """Return the part of a widget that can be seen, in the coordinates of the window."""
    rect = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not top:
        rect = rect.intersected(QRect(above.mapTo(top, QPoint(0, 0)), above.size()))
        above = above.parentWidget()
    return rect.intersected(top.rect())


def is_covered(widget: QWidget, rect: QRect, top: QWidget) -> bool:
    """Say whether a card over the window hides a part of a widget; `rect` is where it is in the window."""
    inside = rect.adjusted(1, 1, -1, -1)
    for point in (
        inside.center(),
        inside.topLeft(),
        inside.topRight(),
        inside.bottomLeft(),
        inside.bottomRight(),
    ):
        found = top.childAt(point)
        if found is None or found is widget:
            continue
        if not widget.isAncestorOf(found) and not found.isAncestorOf(widget):
            return True
    return False


def is_clipped(label: QLabel) -> bool:
    """Say whether a label has less room than its words; one made to end in dots keeps its first letters."""
    room = label.contentsRect()
    metrics = label.fontMetrics()
    if not label.text().strip() or isinstance(label, ClampedLabel):  # it opens to the whole text
        return False
    words = label.text().replace("&", "") if label.buddy() else label.text()
    if isinstance(label, ElidedLabel):
        return (
            room.height() < metrics.tightBoundingRect("Ag").height()
            or room.width() < metrics.averageCharWidth() * 3
        )
    if label.wordWrap():
        needed = metrics.boundingRect(
            QRect(0, 0, max(room.width(), 1), 100_000), int(Qt.TextFlag.TextWordWrap), words
        )
        return needed.height() > room.height() + 2 or needed.width() > room.width() + 2
    return metrics.horizontalAdvance(words) > room.width() + 2 or metrics.ascent() > room.height()


def is_short(button: QAbstractButton) -> bool:
    """Say whether a button has less room than its words need."""
    if not button.text():
        return False
    if isinstance(button, ElidedButton):
        return button.width() < button.minimumSizeHint().width()
    if button.hasHeightForWidth():
        return button.heightForWidth(button.width()) > button.height() + 2
    words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    return words > button.width() or button.fontMetrics().ascent() > button.height()


def screens_of(area: QScrollArea) -> int:
    """Return how many times one has to scroll down to see all of an area."""
    bar = area.verticalScrollBar()
    return bar.maximum() // max(bar.pageStep(), 1) + 1


def luminance(pixel: int) -> float:
    """Return the relative luminance of a color, WCAG 2.1."""
    parts = ((pixel >> shift & 255) / 255 for shift in (16, 8, 0))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: int, other: int) -> float:
    """Return the contrast of two colors, 1 to 21, WCAG 2.1."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def has_words(widget: QWidget) -> bool:
    """Say whether a widget shows words now: an empty field shows its frame only."""
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText())
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return bool(widget.toPlainText() or widget.placeholderText())
    if isinstance(widget, QAbstractItemView):
        return widget.model() is not None and widget.model().rowCount() > 0
    return not isinstance(widget, QAbstractButton) or bool(widget.text())


def contrast_of(picture: QImage, rect: QRect) -> float | None:
    """Return the contrast of the words in a part of a picture: its most usual color against the farthest one.

    None where the part has one color only. Edges of letters lie between both and do not count.
    """
    part = picture.copy(rect)
    pixels = np.frombuffer(part.constBits(), dtype=np.uint32).reshape(part.height(), part.bytesPerLine() // 4)
    colors, counts = np.unique(pixels[:, : part.width()] & 0xFFFFFF, return_counts=True)
    if len(colors) < 2:
        return None
    ground = int(colors[counts.argmax()])
    return max(ratio(ground, int(color)) for color in colors)
