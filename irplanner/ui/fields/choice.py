"""Fields that choose from a list: a plain list, and a long one that is searched by typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from irplanner.language import tr
from irplanner.ui.choice_box import ChoiceBox
from irplanner.ui.fields.field import Field
from irplanner.ui.fields.line import LineEdit
from irplanner.ui.icons import icon
from irplanner.ui.presenters.choices import Choice, found
from irplanner.ui.presenters.field_hints import way_of
from irplanner.ui.theme import px, tokens

_CODE = int(Qt.ItemDataRole.UserRole)
_NOTE = _CODE + 1
MOST_SHOWN = 200
AnyIndex = QModelIndex | QPersistentModelIndex


class ListField(Field):
    """One of a list; the first line means not recorded. A code that is no choice is shown as it is."""

    def __init__(
        self,
        path: str,
        label: str,
        choices: Sequence[Choice],
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(path, label, hint, parent)
        self.box = ChoiceBox()
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(4)
        self._value: Any = None  # Any: a code of the choices
        self._choices: tuple[Choice, ...] = ()
        self.set_choices(choices)
        self.box.activated.connect(self._on_activated)
        self.set_control(self.box)

    def way(self) -> str:
        """Override: one of a list."""
        return way_of("list")

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; the value stays."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        self.box.clear()
        self.box.addItem("—", None)
        for choice in self._choices:
            self.box.addItem(tr(choice.label), choice.code)
            if choice.note:
                self.box.setItemData(self.box.count() - 1, tr(choice.note), Qt.ItemDataRole.ToolTipRole)
        self._show_index()

    def show_value(self, value: Any, *, reset: bool = False) -> None:
        """See Field.show_value."""
        self._value = value
        self._show_index()

    def _show_index(self) -> None:
        codes = [self.box.itemData(at) for at in range(self.box.count())]
        if self._value is not None and self._value not in codes:
            self.box.addItem(str(self._value), self._value)
            codes.append(self._value)
        self.box.setCurrentIndex(codes.index(self._value) if self._value in codes else 0)

    def _on_activated(self, index: int) -> None:
        code = self.box.itemData(index)
        if code != self._value:
            self._value = code
            self.tell(code)


class ChoiceDelegate(QStyledItemDelegate):
    """A line of a search list: the label, and its remark muted at the right end or under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override: room for a comfortable click."""
        return QSize(option.rect.width(), QFontMetrics(option.font).height() + px(10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override: label and remark in one line, the remark gives way first."""
        colors = tokens()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, colors.color("accent_ground" if chosen else "panel"))
        painter.setFont(option.font)
        metrics = QFontMetrics(option.font)
        rect = option.rect.adjusted(px(9), 0, -px(9), 0)
        label = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(colors.color("text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, label)
        note = str(index.data(_NOTE) or "")
        room = rect.width() - metrics.horizontalAdvance(label) - px(16)
        if note and room > px(40):
            painter.setPen(colors.color("muted"))
            right = QRect(rect.right() - room, rect.y(), room, rect.height())
            painter.drawText(
                right,
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                metrics.elidedText(note, Qt.TextElideMode.ElideRight, room),
            )
        painter.restore()


class SearchField(Field):
    """One of a long list, found by typing any part of a name; Enter takes the first that is found.

    Args:
        free: A text that is no choice is taken as it is, instead of being asked for again.
    """

    def __init__(
        self,
        path: str,
        label: str,
        choices: Sequence[Choice],
        *,
        free: bool = False,
        placeholder: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(path, label, hint, parent)
        self._choices = tuple(choices)
        self._labels = {choice.code: choice for choice in self._choices}
        self._free = free
        self._value: Any = None  # Any: a code of the choices
        self.edit = LineEdit()
        self.edit.setPlaceholderText(placeholder)
        arrow = self.edit.addAction(icon("down", "muted"), LineEdit.ActionPosition.TrailingPosition)
        arrow.setToolTip(self.tr("Show the list (Down)"))
        for button in self.edit.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Show the list: {field}").format(field=label))
        arrow.triggered.connect(lambda: self.open_list())
        self.edit.set_trailing(20)
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(self.edit)
        self._list = QListView()
        self._completer.setPopup(self._list)
        self._list.setItemDelegate(ChoiceDelegate(self))
        self._list.setAccessibleName(label)
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]  # overloaded signal
        self.edit.textEdited.connect(self._on_typed)
        self.edit.editingFinished.connect(self._on_finished)
        self.set_control(self.edit)

    def way(self) -> str:
        """Override: by typing."""
        return way_of("search")

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; the value stays."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self._labels = {choice.code: choice for choice in self._choices}
            if not self.edit.hasFocus():
                self.show_value(self._value, reset=True)

    def show_value(self, value: Any, *, reset: bool = False) -> None:
        """See Field.show_value."""
        if value == self._value and not reset:
            return
        self._value = value
        choice = self._labels.get(value)
        self.edit.setText("" if value is None else tr(choice.label) if choice else str(value))
        self.edit.setCursorPosition(0)
        self.edit.set_suffix(tr(choice.note) if choice else "")
        self.set_advice("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: Down opens the list; Enter takes the first that is found."""
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and not self._list.isVisible():
                self.open_list("" if self._value is not None else self.edit.text())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._take_first():
                return True
        return super().eventFilter(watched, event)

    def open_list(self, text: str = "") -> None:
        """Show the choices that hold the words of `text`."""
        self._model.clear()
        for choice in found(self._choices, text)[:MOST_SHOWN]:
            item = QStandardItem(choice.label)
            item.setData(choice.code, _CODE)
            item.setData(choice.note, _NOTE)
            item.setToolTip(choice.note)
            self._model.appendRow(item)
        if self._model.rowCount():
            self._completer.complete()
        else:
            self._list.hide()

    def _on_typed(self, text: str) -> None:
        self.set_advice("")
        if not text.strip():
            self._list.hide()
            self._take(None)
            return
        self.edit.set_suffix("")
        self.open_list(text)
        if self._free:
            self._value = text.strip()
            self.tell(self._value)

    def _on_activated(self, index: QModelIndex) -> None:
        self._take(index.data(_CODE))
        self.show_value(self._value, reset=True)

    def _take_first(self) -> bool:
        """Take the choice marked in the open list, else the first that holds what is typed."""
        if self._list.isVisible():
            index = self._list.currentIndex()
            index = index if index.isValid() else self._model.index(0, 0)
            self._list.hide()
            if index.isValid():
                self._on_activated(index)
            return True
        return False

    def _on_finished(self) -> None:
        if self._list.isVisible():
            return
        text = self.edit.text().strip()
        held = self._labels.get(self._value)
        if text == ("" if self._value is None else held.label if held else str(self._value)):
            return
        same = [choice for choice in self._choices if choice.label.lower() == text.lower()]
        if same:
            self._take(same[0].code)
            self.show_value(self._value, reset=True)
        elif not self._free:
            self.set_advice(self.tr("“{text}” is not in the list: pick one of it.").format(text=text))

    def _take(self, code: Any) -> None:
        if code != self._value:
            self._value = code
            self.tell(code)
