"""One entry of the pack as text to read and copy; plain text throughout, only its size and weight differ."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from irplanner.ui.presenters.catalog import EntryDetail
from irplanner.ui.theme import Theme, px, tokens, ui_font

LABEL_WIDTH = 130


class DetailView(QTextEdit):
    """Shows an EntryDetail; drawn again when the theme changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "reading")
        self.setAccessibleName(self.tr("The chosen entry"))
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._detail: EntryDetail | None = None
        theme.changed.connect(self._draw)

    def show_detail(self, detail: EntryDetail | None) -> None:
        """Show an entry from its beginning; None empties the view."""
        if detail != self._detail:
            self._detail = detail
            self._draw()

    def _draw(self) -> None:
        self.clear()
        self.document().setDocumentMargin(px(18))
        if self._detail is None:
            return
        cursor = QTextCursor(self.document())
        colors = tokens()
        _write(cursor, self._detail.title, _style(17, colors.color("text"), bold=True), after=2)
        _write(cursor, self._detail.subtitle, _style(13, colors.color("muted")), after=4)
        for block in self._detail.blocks:
            heading = _style(13, colors.color("accent"), bold=True)
            _write(cursor, block.heading, heading, before=12, after=3)
            for label, text in block.lines:
                self._write_line(cursor, label, text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_line(self, cursor: QTextCursor, label: str, text: str) -> None:
        colors = tokens()
        block = QTextBlockFormat()
        block.setBottomMargin(px(3))
        block.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if label:
            block.setLeftMargin(px(LABEL_WIDTH))
            block.setTextIndent(-px(LABEL_WIDTH))
            block.setTabPositions([QTextOption.Tab(px(LABEL_WIDTH), QTextOption.TabType.LeftTab)])
        cursor.insertBlock(block)
        if label:
            cursor.insertText(f"{label.strip()}\t", _style(13, colors.color("muted")))
        cursor.insertText(text, _style(13, colors.color("text")))


def _write(
    cursor: QTextCursor, text: str, style: QTextCharFormat, *, before: int = 0, after: int = 0
) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(px(before))
    block.setBottomMargin(px(after))
    if cursor.position() == 0:
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
    cursor.insertText(text, style)


def _style(size: int, ink: QColor, *, bold: bool = False) -> QTextCharFormat:
    style = QTextCharFormat()
    font = ui_font(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    style.setFont(font)
    style.setForeground(ink)
    return style
