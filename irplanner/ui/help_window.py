"""The manual in a window of its own, open at the section of the page it was asked from. Works offline."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from irplanner.language import language
from irplanner.ui.labels import Label
from irplanner.ui.search_line import SearchLine
from irplanner.ui.theme import px

PICTURE_SHARE = 0.92  # of the width of the text


class ManualView(QTextBrowser):
    """The text; pictures are made as wide as there is room."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = path.parent
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_link)
        self.setAccessibleName(self.tr("Manual"))
        self.document().setBaseUrl(QUrl.fromLocalFile(f"{self._folder.as_posix()}/"))
        self.setMarkdown(path.read_text("utf-8"))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Override: a picture no wider than the text, sharp on dense screens."""
        if QTextDocument.ResourceType(kind) is not QTextDocument.ResourceType.ImageResource:
            return super().loadResource(kind, QUrl(name))
        picture = QImage(str(self._folder / "pictures" / QUrl(name).fileName()))
        width = round(max(px(300), self.viewport().width() * PICTURE_SHARE))
        return (
            picture
            if picture.isNull()
            else picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        )

    def show_section(self, title: str) -> bool:
        """Bring the section of that title to the top; say whether there is one."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == title:
                cursor = QTextCursor(block)
                self.setTextCursor(cursor)
                self.verticalScrollBar().setValue(
                    round(self.document().documentLayout().blockBoundingRect(block).top())
                )
                return True
            block = block.next()
        return False

    def find_words(self, words: str) -> bool:
        """Go to the next place that says so, from the top again after the last one."""
        if not words:
            return False
        if self.find(words):
            return True
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return self.find(words)

    def _on_link(self, link: QUrl) -> None:
        from PySide6.QtGui import QDesktopServices

        if link.isRelative():
            link = QUrl.fromLocalFile(str(self._folder / link.path()))
        QDesktopServices.openUrl(link)


class HelpWindow(QDialog):
    """The manual with a line to search in. Esc closes it; the program's window stays usable beside it."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        room = (parent.window() if parent is not None else self).screen().availableSize()
        self.resize(QSize(px(860), px(700)).boundedTo(room))
        self.view = ManualView(path)
        self.search = SearchLine(self.tr("Search in the manual"), self.tr("Search in the manual"))
        self.search.returnPressed.connect(self._on_search)
        self._nothing = Label(self.tr("Not found."), role="muted")
        self._nothing.hide()
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(8))
        column.addLayout(head)
        if language().code != "en":
            column.addWidget(Label(self.tr("The manual is in English so far."), role="muted"))
        column.addWidget(self.view, 1)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self.search.setFocus)
        font = QFont(self.view.font())
        self.view.document().setDefaultFont(font)

    def open_at(self, title: str) -> None:
        """Show the section of that title, in front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.show_section(title)
        self.view.setFocus()

    def _on_search(self) -> None:
        self._nothing.setVisible(not self.view.find_words(self.search.text().strip()))
