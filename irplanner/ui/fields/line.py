"""Fields of one line of text: plain text, numbers with a unit, ranges, dates, moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QEvent, QMargins, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from irplanner.language import language
from irplanner.services.case_store.case_columns import most_letters
from irplanner.ui.fields.field import Field
from irplanner.ui.presenters import entry_text
from irplanner.ui.presenters.field_hints import way_of
from irplanner.ui.theme import px, tokens

RELEASED_MS = 60  # after which it is looked again whether the mouse button is up


class LineEdit(QLineEdit):
    """A line with a muted suffix (a unit, a remark) inside its frame; undo belongs to the whole plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suffix = ""
        self._trailing = 0
        self.textChanged.connect(self._make_room)

    @property
    def suffix(self) -> str:
        return self._suffix

    def set_suffix(self, text: str) -> None:
        """Show a unit or remark at the right end of the line."""
        if text != self._suffix:
            self._suffix = text
            self._make_room()
            self.update()

    def set_trailing(self, width: int) -> None:
        """Leave room at the right end for a button of this width (for 13 px text)."""
        self._trailing = width

    def event(self, event: QEvent) -> bool:
        """Override: undo and redo go to the plan, not to the line's own text."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
        ):
            event.ignore()
            return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Override: another font needs other room for the suffix."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: on little room the text comes before the suffix."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: the suffix after the text, where there is room."""
        super().paintEvent(event)
        if not self._suffix or not self._has_room():
            return
        room = self.width() - 2 * px(9) - px(self._trailing)
        painter = QPainter(self)
        painter.setPen(tokens().color("muted"))
        painter.drawText(
            QRectF(px(9), 0, room, self.height()),
            Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
            self._suffix,
        )
        painter.end()

    def _has_room(self) -> bool:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text() or self.placeholderText())
        return self.width() - 2 * px(9) - px(self._trailing) >= self._suffix_width() + words

    def _make_room(self) -> None:
        right = self._suffix_width() if self._has_room() else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        margins = QMargins(right, 0, 0, 0) if mirrored else QMargins(0, 0, right, 0)
        if self.textMargins() != margins:
            self.setTextMargins(margins)

    def _suffix_width(self) -> int:
        if not self._suffix:
            return 0
        return round(QFontMetricsF(self.font()).horizontalAdvance(self._suffix)) + px(8)


class LineField(Field):
    """One line read by `read` and shown by `show`; what cannot be read is asked for again and counts as
    not recorded until then."""

    def __init__(
        self,
        path: str,
        label: str,
        *,
        read: Callable[[str], Any],
        show: Callable[[Any], str],
        suffix: str = "",
        placeholder: str = "",
        hint: str = "",
        way: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(path, label, hint, parent)
        self._read, self._show = entry_text.no_longer_than(most_letters(path), read), show
        self._way = way
        self._value: Any = None  # Any: of the field's type
        self._said = ""  # advice about the value, beside what is said of text that cannot be read
        self._unread = ""
        self.edit = LineEdit()
        self.edit.set_suffix(suffix)
        self.edit.setPlaceholderText(placeholder)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.editingFinished.connect(self._on_finished)
        self.set_control(self.edit)

    def way(self) -> str:
        """Override: a number, a day or plain text."""
        return self._way or super().way()

    def show_value(self, value: Any, *, reset: bool = False) -> None:
        """See Field.show_value."""
        if value == self._value and not reset:
            return
        self._value = value
        self.edit.setText(self._show(value))
        self.edit.setCursorPosition(0 if not self.edit.hasFocus() else len(self.edit.text()))
        self._say_unread("")

    def set_advice(self, text: str) -> None:
        """Override: text that cannot be read is said first."""
        self._said = text
        super().set_advice(self._unread or text)

    def _on_typed(self, text: str) -> None:
        try:
            self._value = self._read(text)
        except entry_text.EntryError:
            self._value = None  # said when the field is left: half a date is no mistake yet
        else:
            self._say_unread("")
        self.tell(self._value)

    def _on_finished(self) -> None:
        text = self.edit.text()
        try:
            value = self._read(text)
        except entry_text.EntryError as error:
            self._say_unread(str(error))
            return
        self._say_unread("")
        if text != self._show(value):
            self.edit.setText(self._show(value))

    def _say_unread(self, text: str) -> None:
        self._unread = text
        if text and QApplication.mouseButtons():  # what is pressed would move away under the mouse
            QTimer.singleShot(RELEASED_MS, self, lambda: self._say_unread(self._unread))
            return
        super().set_advice(text or self._said)


def text_field(path: str, label: str, **options: Any) -> LineField:
    """Return a field for a line of text. Any: passed on to LineField."""
    return LineField(path, label, read=lambda text: text.strip() or None, show=lambda v: v or "", **options)


def number_field(path: str, label: str, unit: str = "", *, whole: bool = False, **options: Any) -> LineField:
    """Return a field for a number with a fixed unit. Any: passed on to LineField."""
    read = entry_text.read_whole_number if whole else entry_text.read_number
    options.setdefault("way", way_of("number_unit", unit=unit) if unit else way_of("number"))
    return LineField(path, label, read=read, show=entry_text.show_number, suffix=unit, **options)


def range_field(path: str, label: str, unit: str = "", **options: Any) -> LineField:
    """Return a field for a range such as 500-700. Any: passed on to LineField."""
    options.setdefault("way", way_of("range"))
    return LineField(
        path, label, read=entry_text.read_range, show=entry_text.show_range, suffix=unit, **options
    )


def date_field(path: str, label: str, now: Callable[[], datetime], **options: Any) -> LineField:
    """Return a field for a day. Any: passed on to LineField."""

    def read(text: str) -> date | None:
        return entry_text.read_date(text, now().date())

    options.setdefault("placeholder", language().day_hint)
    options.setdefault("way", way_of("date", example=entry_text.show_date(now().date())))
    return LineField(path, label, read=read, show=entry_text.show_date, **options)


def moment_field(
    path: str,
    label: str,
    now: Callable[[], datetime],
    *,
    past: bool = False,
    day: Callable[[], date | None] = lambda: None,
    **options: Any,
) -> LineField:
    """Return a field for a day and time; a time alone is of `day()`, else today (`past`: the last such time).

    Any: passed on to LineField.
    """

    def read(text: str) -> datetime | None:
        return entry_text.read_moment(text, now(), past=past, day=day())

    options.setdefault("placeholder", f"{language().day_hint} hh:mm")
    options.setdefault("way", way_of("moment", example=entry_text.show_moment(now())))
    return LineField(path, label, read=read, show=entry_text.show_moment, **options)
