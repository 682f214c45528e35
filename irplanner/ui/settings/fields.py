"""The fields of the Settings page: a choice, a line, or several lines, each with its hint."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from irplanner.language import tr
from irplanner.ui.choice_box import ChoiceBox
from irplanner.ui.labels import Label
from irplanner.ui.presenters.settings import SettingField
from irplanner.ui.segmented import Segmented
from irplanner.ui.theme import px

TYPED_MS = 500
LETTERS_SHOWN = 20
LABEL_WIDTH, FIELD_WIDTH, NARROW = 172, 400, 430
FREE = 16_777_215  # Qt's own: no largest width


class SettingEdit(QWidget):
    """One setting: its control, its hint below.

    Signals:
        edited: The field and its text, half a second after typing stopped.
    """

    edited = Signal(object, str)

    def __init__(self, field: SettingField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPED_MS)
        self._wait.timeout.connect(self._tell)
        self.control = self._make_control()
        self._limit_width()
        column.addWidget(self.control)
        if field.hint:
            column.addWidget(Label(tr(field.hint), role="small", wrap=True))

    def changeEvent(self, event: QEvent) -> None:
        """Override: larger text needs a wider control."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit_width()

    def _limit_width(self) -> None:
        if not isinstance(self.control, Segmented):
            self.control.setMaximumWidth(px(FIELD_WIDTH))

    @property
    def text(self) -> str:
        """What the control holds."""
        control = self.control
        if isinstance(control, Segmented):
            return control.code
        if isinstance(control, ChoiceBox):
            return str(control.currentData())
        if isinstance(control, QPlainTextEdit):
            return control.toPlainText()
        return control.text() if isinstance(control, QLineEdit) else ""

    def show_text(self, text: str) -> None:
        """Show a value; what is being typed is not overwritten."""
        control = self.control
        if control.hasFocus() or text == self.text:
            return
        control.blockSignals(True)
        if isinstance(control, Segmented):
            control.set_code(text)
        elif isinstance(control, ChoiceBox):
            control.setCurrentIndex(control.findData(text))
        elif isinstance(control, QPlainTextEdit):
            control.setPlainText(text)
        elif isinstance(control, QLineEdit):
            control.setText(text)
        control.blockSignals(False)

    def flush(self) -> None:
        """Tell at once what was typed."""
        if self._wait.isActive():
            self._wait.stop()
            self._tell()

    def _make_control(self) -> QWidget:
        field, name = self.field, tr(self.field.label)
        if field.kind == "choice":
            choice = Segmented(name, field.choices)
            choice.chosen.connect(lambda _code: self._tell())
            return choice
        if field.kind == "list":
            box = ChoiceBox()
            for place, (code, label) in enumerate(field.choices):
                box.addItem(tr(label), code)
                box.setItemData(place, tr(label), Qt.ItemDataRole.ToolTipRole)
            box.setMinimumContentsLength(LETTERS_SHOWN)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + px(24))
            box.activated.connect(lambda _index: self._tell())
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.setAccessibleName(name)
            box.setAccessibleDescription(tr(field.hint))
            return box
        if field.kind == "lines":
            lines = QPlainTextEdit()
            lines.setTabChangesFocus(True)
            lines.setFixedHeight(px(76))
            lines.textChanged.connect(self._wait.start)
            lines.setAccessibleName(name)
            lines.setAccessibleDescription(tr(field.hint))
            return lines
        line = QLineEdit()
        line.textChanged.connect(lambda _text: self._wait.start())
        line.editingFinished.connect(self.flush)
        line.setAccessibleName(name)
        line.setAccessibleDescription(tr(field.hint))
        return line

    def _tell(self) -> None:
        self.edited.emit(self.field, self.text)


class Card(QFrame):
    """A titled group of labelled rows."""

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(14), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(Label(title, role="title"))
        if hint:
            column.addWidget(Label(hint, role="muted", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(10))
        self._lines: list[tuple[Label, QBoxLayout]] = []
        self._is_narrow: bool | None = None
        column.addLayout(self._rows)

    def add_row(self, label: str, widget: QWidget) -> None:
        """Add a labelled row."""
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(px(16))
        name = Label(label, role="field", wrap=True)
        if isinstance(widget, SettingEdit):  # on one line with the words in the control
            name.setContentsMargins(0, px(6), 0, 0)
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(widget, 1)
        self._rows.addLayout(line)
        self._lines.append((name, line))
        self._is_narrow = None
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: labels above their controls where there is no room beside."""
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Override: larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._is_narrow = None
            self._share_room()

    def _share_room(self) -> None:
        narrow = self.width() < px(NARROW)
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        direction = QBoxLayout.Direction
        for name, line in self._lines:
            line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
            line.setSpacing(px(3 if narrow else 16))
            name.setMinimumWidth(0 if narrow else px(LABEL_WIDTH))
            name.setMaximumWidth(FREE if narrow else px(LABEL_WIDTH))
            policy = name.sizePolicy()  # a label that wraps has none of its own, and got no room beside
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored if narrow else QSizePolicy.Policy.Preferred)
            name.setSizePolicy(policy)

    def add_wide(self, widget: QWidget) -> None:
        """Add a widget over the whole width."""
        self._rows.addWidget(widget)
