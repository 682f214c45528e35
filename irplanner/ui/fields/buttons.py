"""Fields with few choices, all in sight: one click or key each, the same again takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from irplanner.language import tr
from irplanner.ui.fields.field import Field
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.presenters.choices import Choice
from irplanner.ui.presenters.field_hints import way_of

_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class _Buttons(Field):
    """A row of buttons with one Tab stop; arrow keys go from button to button, Space presses."""

    def __init__(
        self,
        path: str,
        label: str,
        choices: Sequence[Choice],
        *,
        joined: bool,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(path, label, hint, parent)
        self._choices: tuple[Choice, ...] = ()
        self.buttons: list[QPushButton] = []
        self._is_dirty = False  # a click has pressed a button by itself
        self._stop: QPushButton | None = None
        self._joined = joined
        self._box = QWidget()
        # Joined buttons too go on in a second line rather than being cut.
        self._layout = FlowLayout(self._box, gap=0 if joined else 6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._box.setSizePolicy(policy)
        self._fill(choices)
        self.set_control(self._box, self.buttons[0] if self.buttons else None)

    def way(self) -> str:
        """Override: one of the buttons."""
        return way_of("one")

    def _describe(self) -> None:
        """Override: a button with a remark of its own keeps it as its tool tip."""
        super()._describe()
        for button, choice in zip(self.buttons, self._choices, strict=False):
            button.setToolTip(tr(choice.note) or self.hint)

    @property
    def control(self) -> QWidget:
        """Override: the button that has the Tab stop."""
        return self._stop or self._control

    def framed(self) -> tuple[QWidget, ...]:
        """Override: the pressed buttons are framed."""
        return tuple(self.buttons)

    def _fill(self, choices: Sequence[Choice]) -> None:
        self._choices = (*self._choices, *choices)
        layout = self._layout
        for number, choice in enumerate(choices):
            words = tr(choice.label)
            button = QPushButton(words)
            button.setCheckable(True)
            button.setToolTip(tr(choice.note))
            button.setAccessibleName(f"{self.label_text}: {words}")
            button.setProperty("field_button", True)
            if self._joined:
                last = number == len(choices) - 1
                place = (
                    "only" if last and not number else "first" if not number else "last" if last else "middle"
                )
                button.setProperty("segment", place)
            button.clicked.connect(lambda _checked, code=choice.code: self._on_button(code))
            button.installEventFilter(self)
            self.buttons.append(button)
            layout.addWidget(button)
        self._set_tab_stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: arrow keys move along the buttons."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self.buttons:
            step = 1 if event.key() in _FORWARD else -1 if event.key() in _BACK else 0
            if step and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                at = (self.buttons.index(watched) + step) % len(self.buttons)
                self.buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _set_tab_stop(self) -> None:
        """One button takes the Tab key: the pressed one, else the first."""
        pressed = [button for button in self.buttons if button.isChecked()]
        stop = pressed[0] if pressed else self.buttons[0] if self.buttons else None
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)
        self._stop = stop
        if stop is not None:
            self.setFocusProxy(stop)
            self.label.setBuddy(stop)

    def _on_button(self, code: Any) -> None:
        self._is_dirty = True
        self._on_clicked(code)

    def _on_clicked(self, code: Any) -> None:
        raise NotImplementedError


class OneOf(_Buttons):
    """One of a few choices, joined side by side (or in lines when not `joined`)."""

    def __init__(
        self,
        path: str,
        label: str,
        choices: Sequence[Choice],
        *,
        joined: bool = True,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._value: Any = None  # Any: a code of the choices
        super().__init__(path, label, choices, joined=joined, hint=hint, parent=parent)

    def show_value(self, value: Any, *, reset: bool = False) -> None:
        """See Field.show_value."""
        if value == self._value and not reset and not self._is_dirty:
            return
        self._value, self._is_dirty = value, False
        for choice, button in zip(self._choices, self.buttons, strict=True):
            button.setChecked(value is not None and choice.code == value)
        self._set_tab_stop()

    def _on_clicked(self, code: Any) -> None:
        self.show_value(None if code == self._value else code)
        self.tell(self._value)


class SomeOf(_Buttons):
    """Any number of choices; none chosen means not recorded."""

    def __init__(
        self,
        path: str,
        label: str,
        choices: Sequence[Choice],
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._value: tuple[Any, ...] = ()
        super().__init__(path, label, choices, joined=False, hint=hint, parent=parent)

    def way(self) -> str:
        """Override: any of the buttons."""
        return way_of("some")

    def show_value(self, value: Any, *, reset: bool = False) -> None:
        """See Field.show_value; a code that is no choice gets a button of its own."""
        value = tuple(value or ())
        if value == self._value and not reset and not self._is_dirty:
            return
        self._value, self._is_dirty = value, False
        known = {choice.code for choice in self._choices}
        self._fill([Choice(code, str(code).replace("_", " ")) for code in self._value if code not in known])
        for choice, button in zip(self._choices, self.buttons, strict=True):
            button.setChecked(choice.code in self._value)
        self._set_tab_stop()

    def _on_clicked(self, code: Any) -> None:
        if code in self._value:
            chosen = tuple(held for held in self._value if held != code)
        else:
            order = [choice.code for choice in self._choices]
            chosen = tuple(sorted({*self._value, code}, key=lambda held: _place(order, held)))
        self.show_value(chosen)
        self.tell(chosen or None)


def _place(order: list[Any], code: Any) -> int:
    return order.index(code) if code in order else len(order)
