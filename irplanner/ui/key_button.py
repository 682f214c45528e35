"""A push button that says its key: the words, then the key in a small frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from irplanner.ui.icons import paint_icon
from irplanner.ui.theme import px, tokens, ui_font

MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
CENTER = int(Qt.AlignmentFlag.AlignCenter)


def key_text(sequence: QKeySequence) -> str:
    """Return a key as it is shown on buttons: `Ctrl N`."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


class KeyButton(QPushButton):
    """Shows `text` and `hint`; the icon, if any, is one of the set."""

    def __init__(
        self, text: str, hint: str = "", *, icon_name: str = "", role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._hint, self._icon_name = hint, icon_name
        if role:
            self.setProperty("role", role)
        self.setAccessibleName(f"{text}, {hint}" if hint else text)

    def sizeHint(self) -> QSize:
        """Override: words, icon and key side by side."""
        base = super().sizeHint()
        extra = self._icon_width() + self._hint_width()
        return QSize(base.width() + extra, base.height())

    def minimumSizeHint(self) -> QSize:
        """Override: a button's words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: all by hand; the style's own painting would load its large vocabulary at start."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        ink = self._ink()
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        x = (self.width() - words - self._icon_width() - self._hint_width()) / 2
        if self._icon_name:
            side = px(15)
            paint_icon(painter, self._icon_name, QRectF(x, (self.height() - side) / 2, side, side), ink)
            x += self._icon_width()
        painter.setPen(ink)
        painter.setFont(self.font())
        painter.drawText(QRectF(x, 0, words + 2, self.height()), MIDDLE, self.text())
        if self._hint:
            paint_key(painter, x + words + px(8), self.height() / 2, self._hint, ink)
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        colors = tokens()
        is_primary = self.property("role") == "primary"
        if not self.isEnabled():
            ground = colors.track if is_primary else colors.background
        elif self.isDown():
            ground = colors.accent_pressed if is_primary else colors.accent_ground
        elif self.underMouse():
            ground = colors.accent_hover if is_primary else colors.hover
        else:
            ground = colors.accent if is_primary else colors.panel
        edge = colors.text if is_primary else colors.focus
        if not self.hasFocus():
            edge = ground if is_primary and self.isEnabled() else colors.line
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)

    def _ink(self) -> QColor:
        colors = tokens()
        if not self.isEnabled():
            return colors.color("muted")
        return colors.color("on_accent" if self.property("role") == "primary" else "text")

    def _icon_width(self) -> int:
        return px(15) + px(6) if self._icon_name else 0

    def _hint_width(self) -> int:
        return px(8) + key_width(self._hint) if self._hint else 0


def key_font() -> QFont:
    """Return the font keys are written in."""
    return ui_font(11)


def key_width(hint: str) -> int:
    """Return the width of a key in its frame."""
    return QFontMetrics(key_font()).horizontalAdvance(hint) + 2 * px(5)


def paint_key(painter: QPainter, x: float, middle: float, hint: str, ink: QColor) -> None:
    """Draw a key in its frame, from `x`, around the height `middle`."""
    font = key_font()
    height = QFontMetrics(font).height() + px(2)
    frame = QRectF(x + 0.5, middle - height / 2, key_width(hint) - 1, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    faint = QColor(ink)
    faint.setAlphaF(0.45)
    painter.setPen(faint)
    painter.setBrush(QColor(0, 0, 0, 0))
    painter.drawRoundedRect(frame, px(3), px(3))
    painter.setPen(ink)
    painter.setFont(font)
    painter.drawText(frame, CENTER, hint)
    painter.restore()


class ActionButton(KeyButton):
    """The button of a QAction in the top bar: same words, key, state and deed."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(
            action.text(),
            key_text(action.shortcut()) if not action.shortcut().isEmpty() else "",
            icon_name=action.property("icon_name") or "",
            role="primary" if action.property("primary") else "",
            parent=parent,
        )
        self._action = action
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    def _follow(self) -> None:
        if self.text() != self._action.text():
            self.setText(self._action.text())
            self.setAccessibleName(f"{self.text()}, {self._hint}" if self._hint else self.text())
            self.updateGeometry()
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._action.isVisible())
        self.setToolTip(self._action.toolTip() if self._action.toolTip() != self._action.text() else "")
