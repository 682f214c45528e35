"""The people offered in the team fields: one row each, added and taken out by button."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.ui.choice_box import ChoiceBox
from irplanner.ui.key_button import KeyButton
from irplanner.ui.labels import Label
from irplanner.ui.presenters.settings import GRADES, ROLES
from irplanner.ui.settings.fields import TYPED_MS
from irplanner.ui.theme import px


class _Row:
    """The widgets of one person."""

    def __init__(self, number: int) -> None:
        self.code, self.name = QLineEdit(), QLineEdit()
        self.role, self.grade = ChoiceBox(), ChoiceBox()
        self.remove = QPushButton(tr("Remove"))
        for code, label in ROLES:
            self.role.addItem(tr(label), code)
        for code, label in GRADES:
            self.grade.addItem(tr(label), code)
        names = (tr("Code"), tr("Name"), tr("Role"), tr("Grade"), tr("Remove"))
        for widget, name in zip(self.widgets, names, strict=True):
            widget.setAccessibleName(tr("{field}, person {number}").format(field=name, number=number))

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return (self.code, self.name, self.role, self.grade, self.remove)

    @property
    def values(self) -> tuple[str, str, str, str]:
        return (self.code.text(), self.name.text(), self.role.currentData(), self.grade.currentData())

    def show_values(self, code: str, name: str, role: str, grade: str) -> None:
        self.code.setText(code)
        self.name.setText(name)
        self.role.setCurrentIndex(max(0, self.role.findData(role)))
        self.grade.setCurrentIndex(max(0, self.grade.findData(grade)))
        self.grade.setEnabled(role == "operator")


class StaffEdit(QWidget):
    """All rows.

    Signals:
        edited: The rows as (code, name, role, grade).
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(6))
        self._heads: list[Label] = []
        for column, (title, stretch) in enumerate(
            ((self.tr("Code"), 2), (self.tr("Name"), 4), (self.tr("Role"), 2), (self.tr("Grade"), 2), ("", 0))
        ):
            head = Label(title, role="small")
            self._heads.append(head)
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, stretch)
        self.add = KeyButton(self.tr("Add a person"), icon_name="plus")
        self.add.clicked.connect(self._on_add)
        self._empty = Label(
            self.tr("Nobody yet: team fields take any name until people are listed here."),
            role="muted",
            wrap=True,
        )
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addWidget(self._empty)
        whole.addLayout(self._grid)
        whole.addLayout(below)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPED_MS)
        self._wait.timeout.connect(self._tell)
        self._show_heads()

    def show_rows(self, rows: list[tuple[str, str, str, str]]) -> None:
        """Show people; rows that say so already stay as they are."""
        if [row.values for row in self.rows] == rows:
            return
        for row in tuple(self.rows):
            self._drop(row)
        for values in rows:
            self._append().show_values(*values)
        self._wait.stop()
        self._show_heads()

    def flush(self) -> None:
        """Tell at once what was typed."""
        if self._wait.isActive():
            self._wait.stop()
            self._tell()

    def _append(self) -> _Row:
        row = _Row(len(self.rows) + 1)
        place = self._grid.rowCount()
        for column, widget in enumerate(row.widgets):
            self._grid.addWidget(widget, place, column)
        row.code.textChanged.connect(lambda _text: self._wait.start())
        row.name.textChanged.connect(lambda _text: self._wait.start())
        row.role.currentIndexChanged.connect(lambda _index: self._on_role(row))
        row.grade.currentIndexChanged.connect(lambda _index: self._wait.start())
        row.remove.clicked.connect(lambda: self._on_remove(row))
        self.rows.append(row)
        return row

    def _drop(self, row: _Row) -> None:
        self.rows.remove(row)
        for widget in row.widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _show_heads(self) -> None:
        self._empty.setVisible(not self.rows)
        for head in self._heads:
            head.setVisible(bool(self.rows))

    def _on_add(self) -> None:
        row = self._append()
        self._show_heads()
        row.code.setFocus()

    def _on_remove(self, row: _Row) -> None:
        self._drop(row)
        self._show_heads()
        self.add.setFocus()
        self._tell()

    def _on_role(self, row: _Row) -> None:
        row.grade.setEnabled(row.role.currentData() == "operator")
        self._wait.start()

    def _tell(self) -> None:
        self.edited.emit([row.values for row in self.rows])
