"""What every field of a form is: a label, a control, the mark of a suggestion, and a line of advice."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from irplanner.models.enums import Status
from irplanner.ui.icons import paint_icon
from irplanner.ui.labels import Label
from irplanner.ui.presenters.field_hints import field_hint, way_of
from irplanner.ui.theme import px, tokens


class StatusMark(QWidget):
    """The small shape of a status, with its words as tool tip; takes no room while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: Status | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def status(self) -> Status | None:
        return self._status

    def set_status(self, status: Status | None, words: str = "") -> None:
        """Show the shape of a status, or nothing for None and ok."""
        shown = status if status in (Status.STOP, Status.CAUTION, Status.NOT_ASSESSED) else None
        if words != self.toolTip():
            self.setToolTip(words)
            self.setAccessibleName(words)
        if shown != self._status:
            self._status = shown
            # Without a place in a form it would be a window of its own and take the keyboard.
            self.setVisible(shown is not None and self.parentWidget() is not None)
            self.update()

    def sizeHint(self) -> QSize:
        """Override: as high as small text."""
        return QSize(px(12), px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: the shape in the color of its status."""
        if self._status is None:
            return
        painter = QPainter(self)
        paint_icon(painter, self._status.value, QRectF(self.rect()), tokens().ink(self._status))
        painter.end()


class Field(QWidget):
    """A labelled control for the value at `path`.

    Signals:
        edited: path and value, at every change made by a person.
        left: the cursor has left the field: typing is one undo step until then.
    """

    edited = Signal(str, object)
    left = Signal()

    def __init__(self, path: str, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.label_text = label
        self._hint = hint or field_hint(path)
        self._suggested = False
        self.suggested_text = ""  # another word than `suggested`
        self._spoken_name = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(px(5))
        self.label = Label(label, "field", wrap=True)
        self._mark = StatusMark()
        self._state = Label("", "suggested")
        self._state.hide()
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.label, 1)
        head.addWidget(self._state)
        self._head = QWidget()
        self._head.setLayout(head)
        self._column.addWidget(self._head)
        self._advice = Label("", "advice", wrap=True)
        self._advice.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_control(self, control: QWidget, focus: QWidget | None = None) -> None:
        """Put the control under the label; `focus` is what gets the focus and the label's Alt key."""
        self._column.addWidget(control)
        self._column.addWidget(self._advice)
        self._control = focus or control
        self.label.setBuddy(self._control)
        self.setFocusProxy(self._control)
        self._control.installEventFilter(self)
        self._describe()

    @property
    def control(self) -> QWidget:
        """The widget that takes the focus."""
        return self._control

    def show_label(self, shown: bool) -> None:
        """Show the label, or the control alone as in a row under column heads."""
        self._head.setVisible(shown)
        self._column.setSpacing(px(4 if shown else 2))

    def set_spoken_name(self, name: str) -> None:
        """Give a screen reader another name than the label says, e.g. with the number of the row."""
        self._spoken_name = name
        self._describe()

    def set_mnemonic(self, letter_at: int) -> None:
        """Make Alt and the letter at this place of the label bring the focus here."""
        text = self.label_text.replace("&", "&&")
        self.label.setText(f"{text[:letter_at]}&{text[letter_at:]}")

    def set_label(self, text: str) -> None:
        """Show another label."""
        self.label_text = text
        self.label.setText(text)
        self._describe()

    def show_value(self, value: Any, *, reset: bool = False) -> None:
        """Show a value (Any: of the field's type); the same value leaves what was typed, unless `reset`."""
        raise NotImplementedError

    def set_suggested(self, suggested: bool) -> None:
        """Mark the value as a default nobody has accepted, in words and by its frame."""
        if suggested == self._suggested:
            return
        self._suggested = suggested
        self._state.setText((self.suggested_text or self.tr("suggested")) if suggested else "")
        self._state.setVisible(suggested)
        for widget in self.framed():
            widget.setProperty("suggested", suggested)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._describe()

    def framed(self) -> tuple[QWidget, ...]:
        """Return the widgets whose frame is dashed while the value is suggested."""
        return (self._control,)

    def set_status(self, status: Status | None, words: str = "") -> None:
        """Mark the field as the one a finding speaks of; `words` say what it is.

        In a row, where the label is hidden, the frame takes the color of the status.
        """
        self._mark.set_status(status, words)
        shown = self._mark.status.value if self._mark.status and self._head.isHidden() else ""
        if (self._control.property("mark") or "") != shown:
            self._control.setProperty("mark", shown)
            self._control.style().unpolish(self._control)
            self._control.style().polish(self._control)

    def set_advice(self, text: str) -> None:
        """Show a line under the control: what cannot be read, or what looks unlikely. Empty: none."""
        if self._advice.text() != text:
            self._advice.setText(text)
            self._advice.setVisible(bool(text))
            self._describe()

    @property
    def advice(self) -> str:
        return self._advice.text()

    @property
    def hint(self) -> str:
        """What the field is for, or else how it is filled in."""
        return self._hint or self.way()

    def way(self) -> str:
        """Return how a field of this kind is filled in."""
        return way_of("text")

    def set_hint(self, text: str) -> None:
        """Set the short help shown as tool tip."""
        self._hint = text
        self._describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: tell when the focus leaves the control."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False

    def tell(self, value: Any) -> None:
        """Tell that a person has set the value. Any: of the field's type."""
        self.edited.emit(self.path, value)

    def _describe(self) -> None:
        state = self.tr("suggested, not accepted yet") if self._suggested else ""
        self._control.setAccessibleName(self._spoken_name or self.label_text)
        words = [part for part in (self.hint, state, self._advice.text()) if part]
        self._control.setAccessibleDescription(". ".join(words))
        self._control.setToolTip(self.hint)
