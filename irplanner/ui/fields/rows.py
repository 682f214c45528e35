"""A list of rows with fields in columns: medications, allergies, results, drugs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from irplanner.ui.fields.field import Field
from irplanner.ui.icons import icon
from irplanner.ui.labels import Label
from irplanner.ui.theme import px


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, and what makes the field for a path. `share`: how much of the width it takes."""

    head: str
    name: str  # last part of the path, e.g. `dose_mg`
    make: Callable[[str, str], Field]  # path, head
    share: int = 2


class RowsEditor(QWidget):
    """Rows of fields at `list_path.0.name`, `list_path.1.name` and so on, and a button that adds one.

    Signals:
        field_made: a new Field, to be wired and filled.
        add_requested: the Add button.
        remove_requested: index of the row.
    """

    field_made = Signal(object)
    add_requested = Signal()
    remove_requested = Signal(int)

    def __init__(
        self,
        list_path: str,
        columns: Sequence[Column],
        add_text: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.list_path = list_path
        self._columns = tuple(columns)
        self._rows: list[tuple[list[Field], QPushButton]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(6))
        self._heads = []
        for place, spec in enumerate(self._columns):
            head = Label(spec.head, "field")
            self._heads.append(head)
            self._grid.addWidget(head, 0, place)
            self._grid.setColumnStretch(place, spec.share)
        column.addWidget(self._body)
        foot = QHBoxLayout()
        self.add_button = QPushButton(add_text)
        self.add_button.setIcon(icon("plus", "accent"))
        self.add_button.setProperty("role", "link")
        self.add_button.clicked.connect(lambda: self.add_requested.emit())
        foot.addWidget(self.add_button)
        self.foot = QHBoxLayout()
        foot.addLayout(self.foot)
        foot.addStretch(1)
        column.addLayout(foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._show_heads()

    @property
    def count(self) -> int:
        return len(self._rows)

    @property
    def fields(self) -> list[Field]:
        """All fields, row by row."""
        return [field for row, _ in self._rows for field in row]

    def set_count(self, count: int) -> None:
        """Show this many rows; rows are made and dropped at the end only."""
        while len(self._rows) > count:
            fields, button = self._rows.pop()
            for widget in (*fields, button):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        while len(self._rows) < count:
            self._add_row(len(self._rows))
        self._show_heads()

    def _add_row(self, index: int) -> None:
        fields = []
        for place, spec in enumerate(self._columns):
            field = spec.make(f"{self.list_path}.{index}.{spec.name}", spec.head)
            field.hide_label()
            field.set_label(f"{spec.head}, {index + 1}")
            fields.append(field)
            self._grid.addWidget(field, index + 1, place, Qt.AlignmentFlag.AlignTop)
        button = QPushButton()
        button.setIcon(icon("close", "muted"))
        button.setProperty("role", "link")
        button.setAccessibleName(self.tr("Remove row {number}").format(number=index + 1))
        button.setToolTip(self.tr("Remove this row"))
        button.clicked.connect(lambda: self.remove_requested.emit(index))
        self._grid.addWidget(button, index + 1, len(self._columns), Qt.AlignmentFlag.AlignTop)
        self._rows.append((fields, button))
        for field in fields:
            self.field_made.emit(field)

    def _show_heads(self) -> None:
        for head in self._heads:
            head.setVisible(bool(self._rows))
        self._body.setVisible(bool(self._rows))
