"""Labels that show text as it is: never read as rich text, so `plt <50` stays `plt <50`."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from irplanner.language import isolated
from irplanner.ui.paint import LEFT, MIDDLE, PLAIN_TEXT, elided


class Label(QLabel):
    """Plain text. `role` is a look named in `window.qss`: page title section strong muted small stop."""

    def __init__(
        self, text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", PLAIN_TEXT)  # by number: see paint
        self.setText(text)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Override: clinical texts keep their own direction in a language written from the right."""
        super().setText(isolated(text))

    def set_role(self, role: str) -> None:
        """Change the look; does nothing when it is so already."""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)


class HeadLabel(Label):
    """Words on one line, or on several where the room ends: a heading beside other things."""

    def __init__(self, text: str = "", role: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, role, wrap=True, parent=parent)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Override: all on one line."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Override: it may shrink to its longest word."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + 2, self.sizeHint().height())


class ElidedLabel(Label):
    """One line that ends in dots where the room ends; the whole text is its tool tip then."""

    def __init__(self, text: str = "", role: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._describe()

    def setText(self, text: str) -> None:
        """Override: the tool tip follows."""
        super().setText(text)
        self.setAccessibleName(text)
        self._describe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: the tool tip is needed only where the text is cut."""
        super().resizeEvent(event)
        self._describe()

    def minimumSizeHint(self) -> QSize:
        """Override: it may shrink to a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: draw what fits."""
        painter = QPainter(self)
        painter.drawText(self.contentsRect(), MIDDLE | LEFT, self._shown())
        painter.end()
        self._describe()  # another font cuts elsewhere

    def _shown(self) -> str:
        return elided(self.text(), QFontMetricsF(self.font()), self.contentsRect().width())

    def _describe(self) -> None:
        whole = self.text()
        tip = whole if self._shown() != whole else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
