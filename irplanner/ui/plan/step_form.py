"""What the form of every step is: sections of fields, filled from the editor and told back to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irplanner.models.enums import Status
from irplanner.ui.fields.field import Field, StatusMark
from irplanner.ui.fields.form_grid import HALF, FormGrid
from irplanner.ui.fields.rows import Column, RowsEditor
from irplanner.ui.labels import HeadLabel, Label
from irplanner.ui.presenters.field_names import short_name
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.theme import px

Marks = dict[str, tuple[Status, str]]


_SHOWN_OR_HIDDEN = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class Section(QWidget):
    """A heading with the mark of what is open in it, and room for controls beside the heading."""

    def __init__(self, title: str, path: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(8))
        self.head = QHBoxLayout()
        self.head.setSpacing(px(8))
        self.mark = StatusMark()
        if title:
            self.head.addWidget(HeadLabel(title, "section"))
            self.head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
            self.head.addStretch(1)
            self.column.addLayout(self.head)
        self._grid: FormGrid | None = None

    @property
    def grid(self) -> FormGrid:
        """The fields of the section, in columns."""
        if self._grid is None:
            self._grid = FormGrid()
            self.column.addWidget(self._grid)
        return self._grid


class NoneKnown(QPushButton):
    """The explicit answer `none`: pressed, the list is known to be empty."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setProperty("field_button", True)


class StepForm(QScrollArea):
    """The form of one step. A subclass builds its sections and says what is shown for the case as it is.

    Signals:
        edit_failed: a text for the person: what could not be taken.
        field_requested: path of a field, which may be in another step.
    """

    edit_failed = Signal(str)
    field_requested = Signal(str)

    def __init__(self, editor: PlanEditor, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(px(20), px(16), px(20), px(20))
        self._column.setSpacing(px(18))
        self._column.addWidget(Label(title, "title", wrap=True))
        self._fields: list[Field] = []
        self._rows: list[RowsEditor] = []
        self._sections: list[Section] = []
        self._none_buttons: list[tuple[NoneKnown, str]] = []
        self._building: Iterator[None] | None = None
        self._is_built = False
        self.setWidget(self._body)

    def build(self) -> Iterator[None]:
        """Make the sections and fields; called once. It yields where the window may do something else."""
        raise NotImplementedError

    def build_part(self) -> bool:
        """Make the next part; say whether more are to come. The last part shows the case."""
        if self._is_built:
            return False
        if self._building is None:
            self._building = self.build()
        for _ in self._building:
            self._show_made()
            return True
        self._show_made()
        self._is_built, self._building = True, None
        self._column.addStretch(1)
        self._give_mnemonics()
        self.refresh({}, reset=True)
        return False

    def _show_made(self) -> None:
        """Show what was added to the form in sight now: Qt itself would do it a turn later."""
        for place in range(self._column.count()):
            item = self._column.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None and not widget.testAttribute(_SHOWN_OR_HIDDEN):
                widget.show()

    def adapt(self) -> None:
        """Show what the case asks for, before values are set: choices, hints, fields that come and go."""

    def rows_for(self, editor: PlanEditor) -> Iterator[None]:
        """Make and drop rows for another case, a list at a time; `show_case` follows."""
        self.editor = editor
        for rows in self._rows:
            rows.set_count(len(editor.value(rows.list_path) or ()))
            yield

    def show_case(self, editor: PlanEditor) -> None:
        """Show another case; nothing of the one before stays."""
        self.editor = editor
        self.verticalScrollBar().setValue(0)
        self.refresh({}, reset=True)

    def refresh(self, marks: Marks, *, reset: bool = False) -> None:
        """Show the case as it is, touching only what differs; `reset` drops half-typed text."""
        if not self._is_built:
            return
        for editor in self._rows:
            rows = self.editor.value(editor.list_path)
            editor.set_count(len(rows or ()))
        self.adapt()
        for field in self.fields:
            self._fill(field, marks, reset=reset)
        for button, path in self._none_buttons:
            rows = self.editor.value(path)
            button.setChecked(rows is not None and not rows)
            button.setVisible(not rows)
        for section in self._sections:
            status, words = marks.get(section.path, (None, ""))
            section.mark.set_status(status, words)

    @property
    def fields(self) -> list[Field]:
        """All fields, those of rows too."""
        return self._fields + [field for rows in self._rows for field in rows.fields]

    def go_to(self, path: str) -> bool:
        """Bring the field at `path`, or the nearest that has it, in sight and focus; say if there is one."""
        target = self._nearest(path)
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(target, px(20), px(60))
        return True

    def first_control(self) -> QWidget | None:
        """Return the control where typing starts."""
        return next((field.control for field in self.fields if field.isVisibleTo(self._body)), None)

    def section(self, title: str, path: str = "", *, column: QVBoxLayout | None = None) -> Section:
        """Add a section; `path` is the list or part it is about, `column` where it goes if not at the end."""
        section = Section(title, path)
        self._sections.append(section)
        (column or self._column).addWidget(section)
        return section

    def add(self, section: Section, field: Field, share: int = HALF) -> Field:
        """Add a field to a section."""
        section.grid.add(field, share)
        self._fields.append(field)
        self._wire(field)
        return field

    def add_rows(
        self,
        section: Section,
        list_path: str,
        columns: list[Column],
        add_text: str,
        new: Callable[[], Any],
        *,
        labelled: bool = False,
    ) -> RowsEditor:
        """Add a list of rows; `new` makes the row that Add adds (Any: a struct of the list's kind)."""
        rows = RowsEditor(list_path, columns, add_text, labelled=labelled)
        rows.field_made.connect(self._on_field_made)
        rows.add_requested.connect(lambda: self._on_add(rows, new))
        rows.remove_requested.connect(
            lambda index: self.editor.remove_row(list_path, index, short_name(list_path))
        )
        section.column.addWidget(rows)
        self._rows.append(rows)
        return rows

    def add_none(self, rows: RowsEditor, text: str) -> NoneKnown:
        """Add the explicit answer `none` beside a list's Add button."""
        button = NoneKnown(text)
        button.clicked.connect(lambda checked: self.set_value(rows.list_path, () if checked else None))
        rows.foot.addWidget(button)
        self._none_buttons.append((button, rows.list_path))
        return button

    def set_value(self, path: str, value: Any) -> None:
        """Set a value as the person's own. Any: of the field's type."""
        try:
            self.editor.set_value(path, value, short_name(path))
        except msgspec.ValidationError:
            self.edit_failed.emit(
                self.tr("“{value}” does not fit {field}.").format(value=value, field=short_name(path))
            )

    def _wire(self, field: Field) -> None:
        field.edited.connect(self.set_value)
        field.left.connect(self._on_left)

    def _on_left(self) -> None:
        self.editor.end_edit()

    def _on_field_made(self, field: Field) -> None:
        self._wire(field)

    def _on_add(self, rows: RowsEditor, new: Callable[[], Any]) -> None:
        index = self.editor.add_row(rows.list_path, new(), short_name(rows.list_path))
        rows.set_count(index + 1)
        first = next((field for field in rows.fields if f".{index}." in field.path), None)
        if first is not None:
            first.control.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(first.control, px(20), px(60))

    def value_of(self, path: str) -> Any:
        """Return what the field at `path` shows. Any: of the field's type."""
        return self.editor.value(path)

    def _fill(self, field: Field, marks: Marks, *, reset: bool) -> None:
        value = self.value_of(field.path)
        field.show_value(value, reset=reset)
        field.set_suggested(value is not None and self.editor.is_suggested(field.path))
        status, words = marks.get(field.path, (None, ""))
        field.set_status(status, words)

    def _nearest(self, path: str) -> QWidget | None:
        by_path = {field.path: field for field in self.fields if field.isVisibleTo(self._body)}
        while path:
            if path in by_path:
                return by_path[path].control
            below = next((field for key, field in by_path.items() if key.startswith(f"{path}.")), None)
            if below is not None:
                return below.control
            for rows in self._rows:
                if rows.list_path == path:
                    return rows.add_button
            path = path.rpartition(".")[0]
        return None

    def _give_mnemonics(self) -> None:
        """Give each labelled field the first letter of its label that no other field of the form has."""
        taken: set[str] = set()
        for field in self._fields:
            for place, letter in enumerate(field.label_text.lower()):
                if letter.isalpha() and letter.isascii() and letter not in taken:
                    taken.add(letter)
                    field.set_mnemonic(place)
                    break
