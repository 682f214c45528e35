"""A list of rows with fields in columns: medications, allergies, results, drugs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from irplanner.ui.fields.field import Field
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.fields.form_grid import ROOMY, ShareLayout
from irplanner.ui.icons import icon
from irplanner.ui.labels import Label
from irplanner.ui.theme import px


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, and what makes the field for a path. `share`: of the twelve columns of a form."""

    head: str
    name: str  # last part of the path, e.g. `dose_mg`
    make: Callable[[str, str], Field]  # path, head
    share: int = 3


class ColumnHeads(QWidget):
    """The heads over the columns of a list; left out where rows go over several lines."""

    def __init__(self, heads: Sequence[tuple[str, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        box = QWidget()
        shares = ShareLayout(box)
        for text, share in heads:
            shares.add(Label(text, "field", wrap=True), share)
        self._row.addWidget(box, 1)

    def leave_room(self, width: int) -> None:
        """Leave room at the right for the buttons of the rows."""
        self._row.addSpacing(width)


class RowsEditor(QWidget):
    """Rows of fields at `list_path.0.name`, `list_path.1.name` and so on, and a button that adds one.

    Args:
        labelled: A row takes several lines, so every field says its own name and there are no heads.

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
        *,
        labelled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.list_path = list_path
        self._columns = tuple(columns)
        self._rows: list[tuple[QWidget, list[Field]]] = []
        self._labelled = labelled
        self._is_narrow = labelled
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self._heads = ColumnHeads([(spec.head, spec.share) for spec in self._columns])
        self._heads.leave_room(px(30))
        column.addWidget(self._heads)
        self._body = QVBoxLayout()
        self._body.setSpacing(px(18 if labelled else 6))  # rows of several lines stand apart
        column.addLayout(self._body)
        foot_box = QWidget()
        self.foot = foot = FlowLayout(foot_box, gap=8)
        self.add_button = QPushButton(add_text)
        self.add_button.setIcon(icon("plus", "accent"))
        self.add_button.setProperty("role", "link")
        self.add_button.clicked.connect(lambda: self.add_requested.emit())
        foot.addWidget(self.add_button)
        column.addWidget(foot_box)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show_heads()

    @property
    def count(self) -> int:
        return len(self._rows)

    @property
    def fields(self) -> list[Field]:
        """All fields, row by row."""
        return [field for _, row in self._rows for field in row]

    def set_count(self, count: int) -> None:
        """Show this many rows; rows are made and dropped at the end only."""
        while len(self._rows) > count:
            box, _ = self._rows.pop()
            self._body.removeWidget(box)
            box.hide()
            box.deleteLater()
        while len(self._rows) < count:
            self._add_row(len(self._rows))
        self._show_heads()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: on little room rows go over several lines, and each field says its own name."""
        super().resizeEvent(event)
        narrow = self._labelled or self.width() - px(30) < px(ROOMY)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            for field in self.fields:
                field.show_label(narrow)
            self._show_heads()

    def _add_row(self, index: int) -> None:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        cells = QWidget()
        shares = ShareLayout(cells)
        fields = []
        for spec in self._columns:
            field = spec.make(f"{self.list_path}.{index}.{spec.name}", spec.head)
            field.show_label(self._is_narrow)
            field.set_spoken_name(f"{spec.head}, {index + 1}")
            fields.append(field)
            shares.add(field, spec.share)
        line.addWidget(cells, 1)
        button = QPushButton()
        button.setIcon(icon("close", "muted"))
        button.setProperty("role", "link")
        button.setFixedSize(px(22), px(32))
        button.setAccessibleName(self.tr("Remove row {number}").format(number=index + 1))
        button.setToolTip(self.tr("Remove this row"))
        button.clicked.connect(lambda: self.remove_requested.emit(index))
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addWidget(box)
        box.show()  # at once, so that its first field can take the focus
        self._rows.append((box, fields))
        for field in fields:
            self.field_made.emit(field)

    def _show_heads(self) -> None:
        self._heads.setVisible(bool(self._rows) and not self._is_narrow)
