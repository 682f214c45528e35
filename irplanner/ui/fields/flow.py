"""A layout that puts widgets side by side and goes on in the next line where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from irplanner.ui.theme import px

LEAST = 150  # what is offered to the widest widget at least
JOINED_LINES = 4  # between two lines of joined buttons


class FlowLayout(QLayout):
    """Left to right, line by line; `gap` between widgets, `line_gap` between lines, for 13 px text.

    Without a gap the widgets are joined buttons: the ends of each line are rounded, wherever it breaks.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6, line_gap: int | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap, self._line_gap = gap, gap if line_gap is None else line_gap
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Override: keep the item."""
        self._items.append(item)

    def count(self) -> int:
        """Override: how many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Override: None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Override: None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Override: takes the height its lines need, no more."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Override: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Override: the height of the lines at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Override: put every widget in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Override: all in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + px(self._gap) * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Override: the widest widget alone; one that is very wide gets less, so that no form grows by it."""
        hints = [item.minimumSize() for item in self._shown()]
        return QSize(
            min(max((hint.width() for hint in hints), default=0), px(LEAST)),
            max((hint.height() for hint in hints), default=0),
        )

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        top, bottom = margins.top(), margins.bottom()
        rect = rect.adjusted(margins.left(), top, -margins.right(), 0)
        x, y, line_height, gap = rect.x(), rect.y(), 0, px(self._gap)
        lines: list[list[QWidget]] = [[]]
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, line_height = rect.x(), y + line_height + px(self._line_gap or JOINED_LINES), 0
                lines.append([])
            widget = item.widget()
            if widget is not None:
                lines[-1].append(widget)
            if move:
                item.setGeometry(QStyle.visualRect(self._direction(), rect, QRect(QPoint(x, y), size)))
            x += size.width() + gap
            line_height = max(line_height, size.height())
        if move and not self._gap:
            for line in lines:
                self._join(line)
        return y + line_height - rect.y() + top + bottom

    def _join(self, line: list[QWidget]) -> None:
        """Round the ends of a line of joined buttons."""
        ordered = line if self._direction() == Qt.LayoutDirection.LeftToRight else line[::-1]
        for place, widget in enumerate(ordered):
            end = "first" if not place else "last" if place == len(ordered) - 1 else "middle"
            wanted = "only" if len(ordered) == 1 else end
            if widget.property("segment") not in (None, wanted):
                widget.setProperty("segment", wanted)
                widget.style().unpolish(widget)
                widget.style().polish(widget)
