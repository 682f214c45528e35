"""One item of the checklist as a row with large targets: text, who answered, and the answer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from irplanner.models.enums import Answer, AnswerKind, Status
from irplanner.ui.checklist.run_row_second import SecondPerson
from irplanner.ui.chips import StatusChip
from irplanner.ui.fields.beside import Beside
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.fields.line import LineEdit
from irplanner.ui.labels import Label
from irplanner.ui.presenters.checklist_run import RunRow
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.theme import px, tokens

TARGET = 40
"""Least height and width of a button in pixels, whatever the text size; the style sheet has it too."""
WORDS_WIDTH = 230  # what the words of an item need beside the answer, for 13 px text
SAID_WIDTH, SAID_SHARE = 260, 0.3  # for 13 px text, of the row: what is wider stands under the words
_KEYS = {Qt.Key.Key_Y: Answer.YES, Qt.Key.Key_N: Answer.NO, Qt.Key.Key_A: Answer.NOT_APPLICABLE}


class RunRowWidget(QWidget):
    """A row that takes the focus: Y, N and A answer it, Up and Down go to its neighbors.

    Signals:
        answered: key and answer.
        value_entered: key and text.
        reason_entered: key and text.
        second_entered: key and the name of the second person.
        step_requested: -1 or 1.
    """

    answered = Signal(str, object)
    value_entered = Signal(str, str)
    reason_entered = Signal(str, str)
    second_entered = Signal(str, str)
    step_requested = Signal(int)

    def __init__(self, row: RunRow, parent: QWidget | None = None, *, read_aloud: bool = False) -> None:
        super().__init__(parent)
        self.row = row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(14), px(8))
        column.setSpacing(px(6))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        self._text = Label("", "aloud" if read_aloud else "item", wrap=True)
        self._note = Label("", "small", wrap=True)
        words.addStretch(1)
        words.addWidget(self._text)
        words.addWidget(self._note)
        words.addStretch(1)
        answer = QWidget()
        has_choices = row.kind is AnswerKind.CHOICE and bool(row.choices)
        line = FlowLayout(answer, gap=14) if not has_choices else QHBoxLayout(answer)
        line.setContentsMargins(0, 0, 0, 0)
        self._said = Label("", "muted")  # who and when, beside the answer
        self._found = Label("", "small", wrap=True)  # what the data say, where that is long: under the words
        words.insertWidget(3, self._found)
        self._said.setMinimumHeight(TARGET)  # in the middle of the line
        line.addWidget(self._said)
        self.entry: LineEdit | None = None
        self.buttons: dict[Answer, QPushButton] = {}
        self.choice_buttons: dict[str, QPushButton] = {}
        self._build_answer(line)
        self._line = Beside(words, answer, WORDS_WIDTH)
        column.addWidget(self._line)
        self._reason_box = QWidget()
        reason_line = QHBoxLayout(self._reason_box)
        reason_line.setContentsMargins(0, 0, 0, 0)
        reason_line.setSpacing(px(10))
        stop = StatusChip(Chip(Status.STOP, self.tr("stops this phase")))
        reason_line.addWidget(stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self.reason = LineEdit()
        self.reason.setPlaceholderText(self.tr("Reason for going on all the same"))
        self.reason.setAccessibleName(self.tr("Reason: {item}").format(item=row.text))
        self.reason.textEdited.connect(lambda _text: self._on_reason())
        reason_line.addWidget(self.reason, 1)
        self._reason_box.hide()
        column.addWidget(self._reason_box)
        self._column = column
        self.second: SecondPerson | None = None
        self._show()

    def show_row(self, row: RunRow) -> None:
        """Show another state of the same item."""
        if row != self.row:
            self.row = row
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: one key, one answer."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step_requested.emit(1 if key == Qt.Key.Key_Down else -1)
        elif (
            key in _KEYS
            and _KEYS[key] in self.buttons
            and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        ):
            self._on_answer(_KEYS[key])
        elif self.choice_buttons and event.text().isdecimal() and int(event.text()):
            choices = list(self.choice_buttons)
            if int(event.text()) <= len(choices):
                self._on_choice(choices[int(event.text()) - 1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.entry is not None:
            self.entry.setFocus()
        elif key == Qt.Key.Key_R and not self._reason_box.isHidden():
            self.reason.setFocus()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override: a click anywhere on the row brings the keys here."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override: the frame shows where the keys go."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override: the frame goes."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: the panel; red at the left edge where the answer stops the phase."""
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(colors.color("panel"))
        pen = painter.pen()
        pen.setColor(colors.color("focus" if self.hasFocus() else "line"))
        if self.hasFocus():
            pen.setWidthF(2)
            rect.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setPen(pen)
        painter.drawRoundedRect(rect, px(5), px(5))
        if self.row.asks_reason:
            painter.fillRect(
                QRectF(rect.x(), rect.y() + px(5), px(4), rect.height() - px(10)), colors.color("stop")
            )
        painter.end()

    def _build_answer(self, line: QLayout) -> None:
        row = self.row
        if row.kind is AnswerKind.CHOICE and row.choices:
            choices = QWidget()
            flow = FlowLayout(choices, gap=0)
            for place, choice in enumerate(row.choices):
                words = f"{place + 1}  {choice.replace('_', ' ')}"
                button = self._button(words, place, len(row.choices))
                button.clicked.connect(lambda _checked, text=choice: self._on_choice(text))
                self.choice_buttons[choice] = button
                flow.addWidget(button)
            line.addWidget(choices)
            return
        if row.kind in (AnswerKind.TEXT, AnswerKind.VALUE, AnswerKind.CHOICE):
            self.entry = LineEdit()
            self.entry.setProperty("target", True)
            self.entry.setFixedWidth(px(190))
            self.entry.setAccessibleName(row.text)
            self.entry.setPlaceholderText(
                self.tr("Value") if row.kind is AnswerKind.VALUE else self.tr("What was said or found")
            )
            self.entry.textEdited.connect(lambda _text: self._on_value())
            line.addWidget(self.entry)
        answers = [(Answer.YES, self.tr("Yes")), (Answer.NO, self.tr("No"))]
        if row.kind is AnswerKind.SIGN:
            answers = [(Answer.YES, self.tr("Confirm")), (Answer.NO, self.tr("No"))]
        elif row.has_na:
            answers.append((Answer.NOT_APPLICABLE, self.tr("N/A")))
        joined = QWidget()
        box = FlowLayout(joined, gap=0)
        for place, (answer, text) in enumerate(answers):
            button = self._button(text, place, len(answers))
            button.setProperty("answer", answer.value)
            button.clicked.connect(lambda _checked, to=answer: self._on_answer(to))
            self.buttons[answer] = button
            box.addWidget(button)
        line.addWidget(joined)

    def _button(self, text: str, place: int, count: int) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row has the keys; a Tab stop a row is enough
        button.setProperty("target", True)
        button.setMinimumWidth(max(px(56), TARGET))
        button.setAccessibleName(f"{text}: {self.row.text}")
        button.setProperty("segment", "first" if not place else "last" if place == count - 1 else "middle")
        return button

    def _show(self) -> None:
        row = self.row
        if self._text.text() != row.text:
            self._text.setText(row.text)
        note = "   ".join(part for part in (row.who, row.note) if part)
        if self._note.text() != note:
            self._note.setText(note)
        self._note.setVisible(bool(note))
        self._put_said()
        self._line.share_room()
        shown = row.shown_answer
        for answer, button in self.buttons.items():
            is_value = shown is Answer.VALUE or (row.prefilled is not None and shown is None)
            button.setChecked(shown is answer or (is_value and answer is Answer.YES))
            button.setProperty("from_data", row.prefilled is not None)
            button.setEnabled(not row.is_locked)
        for choice, button in self.choice_buttons.items():
            button.setChecked(row.value == choice or row.prefilled == choice)
            button.setEnabled(not row.is_locked)
        if self.entry is not None:
            if not self.entry.hasFocus():
                self.entry.setText(
                    row.value or (row.prefilled if row.prefilled not in (None, "yes") else "") or ""
                )
            self.entry.setReadOnly(row.is_locked)
        if not self.reason.hasFocus():
            self.reason.setText(row.reason)
        self.reason.setReadOnly(row.is_locked)
        self._reason_box.setVisible(row.asks_reason)
        self._show_second()
        self.setAccessibleName(row.spoken)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: what was said goes under the words where it would take their room."""
        super().resizeEvent(event)
        self._put_said()

    def _put_said(self) -> None:
        row = self.row
        wide = self._said.fontMetrics().horizontalAdvance(row.said)
        below = wide > min(px(SAID_WIDTH), self.width() * SAID_SHARE)
        self._found.setText(row.said if below else "")
        self._found.setVisible(below)
        self._said.setText("\n".join(part for part in ("" if below else row.said, row.second) if part))
        self._said.setVisible(bool(self._said.text()))
        self._line.share_room()

    def _show_second(self) -> None:
        wanted = self.row.asks_second and not self.row.is_locked
        if wanted and self.second is None:
            self.second = SecondPerson(self.row.text, by_pin=self.row.second_by_pin)
            self.second.confirmed.connect(lambda name: self.second_entered.emit(self.row.key, name))
            self._column.addWidget(self.second)
        if self.second is not None:
            self.second.setVisible(wanted)

    def _on_answer(self, answer: Answer) -> None:
        if not self.row.is_locked:
            self.answered.emit(self.row.key, answer)
        self._show()

    def _on_choice(self, choice: str) -> None:
        if not self.row.is_locked:
            self.value_entered.emit(self.row.key, "" if self.row.value == choice else choice)
        self._show()

    def _on_value(self) -> None:
        if self.entry is not None and not self.row.is_locked:
            text = self.entry.text()
            if text != (self.row.prefilled or "") or self.row.value:
                self.value_entered.emit(self.row.key, text)

    def _on_reason(self) -> None:
        if not self.row.is_locked and self.reason.text() != self.row.reason:
            self.reason_entered.emit(self.row.key, self.reason.text())
