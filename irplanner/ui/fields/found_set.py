"""A set out of a long list: the chosen ones to take away, a search to add, and maybe an explicit none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.ui.fields.choice import SearchField
from irplanner.ui.fields.field import Field
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.icons import icon
from irplanner.ui.presenters.choices import Choice
from irplanner.ui.presenters.field_hints import way_of
from irplanner.ui.theme import px


class FoundSet(Field):
    """A set of codes.

    Args:
        none_text: What the explicit answer `none` says; then None is not asked and empty is asked, none.
            Without it the set is only ever empty or not.
        placeholder: What the search asks for.
    """

    def __init__(
        self,
        path: str,
        label: str,
        choices: Sequence[Choice],
        *,
        placeholder: str,
        none_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(path, label, "", parent)
        self._choices = tuple(choices)
        self._labels = {choice.code: choice for choice in choices}
        self._value: tuple[str, ...] | None = None
        self._chips: dict[str, QPushButton] = {}
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self._flow_box = QWidget()
        self._flow = FlowLayout(self._flow_box)
        column.addWidget(self._flow_box)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self._search = SearchField("", label, self._choices, placeholder=placeholder)
        self._search.show_label(False)
        self._search.edited.connect(self._on_found)
        row.addWidget(self._search, 1)
        self._has_none = bool(none_text)
        self._none = QPushButton(none_text)
        self._none.setCheckable(True)
        self._none.setProperty("field_button", True)
        self._none.clicked.connect(self._on_none)
        row.addWidget(self._none)
        column.addLayout(row)
        self.set_control(box, self._search.edit)

    def way(self) -> str:
        """Override: by typing."""
        return way_of("search")

    def show_value(self, value: Any, *, reset: bool = False) -> None:
        """See Field.show_value."""
        value = None if value is None else tuple(value)
        if value == self._value and not reset:
            return
        self._value = value
        for code in [code for code in self._chips if code not in (value or ())]:
            chip = self._chips.pop(code)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for code in value or ():
            if code not in self._chips:
                self._add_chip(code)
        self._flow_box.setVisible(bool(value))
        self._none.setChecked(value == ())
        self._none.setVisible(not value and self._has_none)
        self._search.set_choices([choice for choice in self._choices if choice.code not in (value or ())])

    def _add_chip(self, code: str) -> None:
        choice = self._labels.get(code)
        label = choice.label if choice else code.replace("_", " ")
        chip = QPushButton(icon("close", "muted"), label)
        chip.setProperty("field_button", True)
        chip.setAccessibleName(self.tr("{name}: take away").format(name=label))
        chip.setToolTip(choice.note if choice and choice.note else self.tr("Take away"))
        chip.clicked.connect(
            lambda: self._set(tuple(held for held in self._value or () if held != code) or None)
        )
        self._chips[code] = chip
        self._flow.addWidget(chip)

    def _on_found(self, _path: str, code: str | None) -> None:
        if code is not None:
            self._set((*(self._value or ()), code))
            self._search.show_value(None, reset=True)

    def _on_none(self, checked: bool) -> None:
        self._set(() if checked else None)

    def _set(self, value: tuple[str, ...] | None) -> None:
        if value is None and not self._has_none:
            value = ()
        self.show_value(value)
        self.tell(value)
