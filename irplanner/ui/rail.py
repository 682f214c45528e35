"""The rail at the left: one button a page, its key in the tool tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.ui.icons import paint_icon
from irplanner.ui.pages import PageSpec
from irplanner.ui.paint import CENTER, TAB_FOCUS, fill, frame_rounded, write
from irplanner.ui.theme import px, tokens, ui_font


class RailButton(QAbstractButton):
    """A page's icon over its name; the page in front is marked by ground, bar and weight."""

    def __init__(self, spec: PageSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr(spec.title))
        self._icon_name = spec.icon
        self.setCheckable(True)
        self.setProperty("focusPolicy", TAB_FOCUS)
        self.setAccessibleName(tr(spec.title))
        self.setToolTip(f"{tr(spec.title)} ({spec.shortcut})")
        self.setMouseTracking(True)
        self._is_hovered = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override: light up under a mouse that moves, not under one that happens to lie there."""
        super().mouseMoveEvent(event)
        if not self._is_hovered:
            self._is_hovered = True
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Override: the mouse has gone."""
        super().leaveEvent(event)
        self._is_hovered = False
        self.update()

    def sizeHint(self) -> QSize:
        """Override: the rail's width, room for icon and name."""
        return QSize(px(84), px(62))

    def minimumSizeHint(self) -> QSize:
        """Override: lower where the window is low."""
        return QSize(px(84), px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: ground, mark, icon, name, focus."""
        painter = QPainter(self)
        colors = tokens()
        rect = QRectF(self.rect())
        if self.isChecked() or self._is_hovered:
            fill(painter, rect, colors.rail_active)
        if self.isChecked():
            fill(painter, QRectF(0, 0, px(3), rect.height()), colors.rail_mark)
        ink = colors.on_rail if self.isChecked() else colors.rail_text
        text_height, side = px(16), px(20)
        if rect.height() < side + px(4) + text_height:
            text_height = -px(4)  # no room for the name: the tool tip says it
        top = (rect.height() - side - px(4) - text_height) / 2
        paint_icon(painter, self._icon_name, QRectF((rect.width() - side) / 2, top, side, side), ink)
        if text_height > 0:
            words = QRectF(0, top + side + px(4), rect.width(), text_height)
            write(painter, words, self.text(), ui_font(12), ink, CENTER)
        if self.hasFocus():
            frame_rounded(painter, rect.adjusted(3, 2, -2, -2), 4, colors.rail_mark, 2)
        painter.end()


class Rail(QFrame):
    """All pages, top to bottom in their order."""

    page_chosen = Signal(str)

    def __init__(self, pages: tuple[PageSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(tr("Pages"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(8), 0, px(8))
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        for spec in pages:
            button = RailButton(spec, self)
            button.clicked.connect(lambda _checked=False, page=spec.id: self.page_chosen.emit(page))
            self._group.addButton(button)
            self._buttons[spec.id] = button
            layout.addWidget(button)
        layout.addStretch(1)

    def set_current(self, page_id: str) -> None:
        """Mark the page in front, or the entry it belongs to."""
        if page_id in self._buttons:
            self._buttons[page_id].setChecked(True)
