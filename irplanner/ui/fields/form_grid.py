"""Fields in columns that become fewer where the room is narrow or the text large."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from irplanner.ui.theme import px

WIDE, HALF, THIRD, QUARTER, SIXTH = 12, 6, 4, 3, 2
"""How many of the twelve columns a field takes where there is room."""
_COLUMNS = 12
_LEAST = 180  # for 13 px text: no form is made wider by one of its fields
ROOMY, _NARROW = 500, 300  # widths for 13 px text under which fields take twice and four times their share


class ShareLayout(QLayout):
    """Twelve equal columns; a widget takes its share, whatever it holds, so that edges line up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._shares: list[int] = []

    def add(self, widget: QWidget, share: int) -> None:
        """Add a widget that takes `share` of the twelve columns."""
        self._shares.append(share)
        self.addWidget(widget)

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
        if not 0 <= index < len(self._items):
            return None
        del self._shares[index]
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Override: takes the height its rows need, no more."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Override: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Override: the height of the rows at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Override: put every widget in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Override: a comfortable form."""
        width = px(ROOMY)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """Override: one field beside nothing."""
        widths = [item.minimumSize().width() for item in self._items if not item.isEmpty()]
        return QSize(min(max(widths, default=0), px(_LEAST)), 0)

    def _place(self, rect: QRect, *, move: bool) -> int:
        factor = 1 if rect.width() >= px(ROOMY) else 2 if rect.width() >= px(_NARROW) else 4
        gap_x, gap_y = px(14), px(12)
        unit = (rect.width() + gap_x) / _COLUMNS
        y = rect.y()
        row: list[tuple[QLayoutItem, int, int]] = []
        column = 0
        for item, share in zip(self._items, self._shares, strict=True):
            if item.isEmpty():
                continue
            span = min(_COLUMNS, share * factor)
            if column + span > _COLUMNS:
                y += self._place_row(row, y, rect, move=move) + gap_y
                row, column = [], 0
            left = rect.x() + round(column * unit)
            width = round((column + span) * unit) - gap_x - round(column * unit)
            row.append((item, left, width))
            column += span
        return y + self._place_row(row, y, rect, move=move) - rect.y()

    def _place_row(self, row: list[tuple[QLayoutItem, int, int]], y: int, rect: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        heights = [
            item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            for item, _, width in row
        ]
        if move:
            for (item, left, width), height in zip(row, heights, strict=True):
                item.setGeometry(QStyle.visualRect(direction, rect, QRect(left, y, width, height)))
        return max(heights, default=0)


class FormGrid(QWidget):
    """A form of twelve columns.

    Tab goes through the fields in the order in which they were added, which is the order the eye takes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = ShareLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, share: int = HALF) -> None:
        """Add a widget that takes `share` of the twelve columns."""
        self._shares.add(widget, share)

    def set_shown(self, widget: QWidget, shown: bool) -> None:
        """Show or hide a widget; the others close the gap."""
        if widget.isHidden() == shown:
            widget.setVisible(shown)
            self._shares.invalidate()
