"""A push button that says its key: the words, then the key in a small frame."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from irplanner.ui.icons import paint_icon
from irplanner.ui.paint import CENTER, elided, fill_rounded, frame_rounded, write
from irplanner.ui.theme import px, tokens, ui_font


def key_text(action: QAction) -> str:
    """Return an action's key as it is shown on buttons: `Ctrl N`; empty without one."""
    hint = action.property("key_hint")
    if isinstance(hint, str) and sys.platform != "darwin":
        return hint
    from PySide6.QtGui import QKeySequence  # with its 71 standard keys, not needed for the first paint

    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


class KeyButton(QPushButton):
    """Shows `text` and `hint`; the icon, if any, is one of the set."""

    def __init__(
        self, text: str, hint: str = "", *, icon_name: str = "", role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)  # a text in the call would load the icon class: see pages.page_action
        self.setText(text)
        self._hint, self._icon_name = hint, icon_name
        self._is_tight = False
        if role:
            self.setProperty("role", role)
        self.setAccessibleName(f"{text}, {hint}" if hint else text)

    def set_tight(self, is_tight: bool) -> None:
        """Leave the key out where there is no room for it; a screen reader and the tool tip still say it."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self.updateGeometry()
            self.update()

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
        self._paint_frame(painter)
        ink = self._ink()
        metrics = QFontMetricsF(self.font())
        is_tight = self._is_tight or self.sizeHint().width() > self.width()
        hint = 0 if is_tight else self._hint_width()
        shown = elided(self.text(), metrics, self.width() - self._icon_width() - hint - px(12))
        words = metrics.horizontalAdvance(shown)
        x = (self.width() - words - self._icon_width() - hint) / 2
        if self._icon_name:
            side = px(15)
            paint_icon(painter, self._icon_name, QRectF(x, (self.height() - side) / 2, side, side), ink)
            x += self._icon_width()
        write(painter, QRectF(x, 0, words + 2, self.height()), shown, self.font(), ink)
        if self._hint and not is_tight:
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
        rect = QRectF(self.rect())
        fill_rounded(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, ground)
        frame_rounded(painter, rect, 5, edge, 2 if self.hasFocus() else 1)

    def _ink(self) -> str:
        colors = tokens()
        if not self.isEnabled():
            return colors.muted
        return colors.on_accent if self.property("role") == "primary" else colors.text

    def _icon_width(self) -> int:
        return px(15) + px(6) if self._icon_name else 0

    def _hint_width(self) -> int:
        return px(8) + key_width(self._hint) if self._hint and not self._is_tight else 0


def key_font() -> QFont:
    """Return the font keys are written in."""
    return ui_font(11)


def key_width(hint: str) -> int:
    """Return the width of a key in its frame."""
    return round(QFontMetricsF(key_font()).horizontalAdvance(hint) + 0.5) + 2 * px(5)


def paint_key(painter: QPainter, x: float, middle: float, hint: str, ink: str) -> None:
    """Draw a key in its frame, from `x`, around the height `middle`."""
    font = key_font()
    height = QFontMetricsF(font).height() + px(2)
    frame = QRectF(x, middle - height / 2, key_width(hint), height)
    opacity = painter.opacity()
    painter.setOpacity(opacity * 0.45)
    frame_rounded(painter, frame, px(3), ink)
    painter.setOpacity(opacity)
    write(painter, frame, hint, font, ink, CENTER)


class ActionButton(KeyButton):
    """The button of a QAction in the top bar: same words, key, state and deed.

    Signals:
        words_changed: it needs another width.
    """

    words_changed = Signal()

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(
            action.text(),
            key_text(action),
            icon_name=action.property("icon_name") or "",
            role="primary" if action.property("primary") else "",
            parent=parent,
        )
        self._action = action
        self._has_room = True
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    @property
    def action(self) -> QAction:
        return self._action

    def set_room(self, has_room: bool) -> None:
        """Show the button only where there is room for it; its action stands in the menu meanwhile."""
        if has_room != self._has_room:
            self._has_room = has_room
            self._follow()

    def let_go(self) -> None:
        """Leave the window for good: until it is deleted, a change of the action must not show it again."""
        self._action.changed.disconnect(self._follow)
        self.hide()
        self.deleteLater()

    def _follow(self) -> None:
        if self.text() != self._action.text():
            self.setText(self._action.text())
            self.setAccessibleName(f"{self.text()}, {self._hint}" if self._hint else self.text())
            self.updateGeometry()
            self.words_changed.emit()
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._action.isVisible() and self._has_room)
        self.setToolTip(self._action.toolTip() if self._action.toolTip() != self._action.text() else "")
