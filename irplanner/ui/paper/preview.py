"""The print preview: pages as they will be, drawn by the same routine as paper; to a printer or a PDF."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irplanner.language import mark, tr
from irplanner.reports.canvas import PAPERS, Paper
from irplanner.reports.document import Page, draw_page
from irplanner.ui.choice_box import ChoiceBox
from irplanner.ui.dialogs import ask_printer, ask_save_path
from irplanner.ui.key_button import KeyButton
from irplanner.ui.labels import Label
from irplanner.ui.printing import PainterCanvas
from irplanner.ui.theme import px

KIND_NAMES = {
    "checklist": mark("Checklist"),
    "picklist": mark("Pick list"),
    "record": mark("Case record"),
    "blank": mark("Blank checklist"),
    "patient": mark("Information for the patient"),
    "log": mark("Procedure log"),
    "recovery": mark("Recovery key"),
}

SIDES = 80  # beside a page, with the scroll bar


class PageView(QWidget):
    """One page, drawn when it comes into sight."""

    def __init__(self, page: Page, paper: Paper, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._paper, self._scale = page, paper, scale
        self.setFixedSize(QSize(round(paper.width * scale), round(paper.height * scale)))
        self.setAccessibleName(
            self.tr("{title}, page {number} of {of}").format(
                title=page.document.title, number=page.number, of=page.of
            )
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: white paper in every appearance."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(255, 255, 255))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        draw_page(self._page, PainterCanvas(painter), self._paper)
        painter.end()


class Preview(QDialog):
    """Shows pages and asks for others when kind or paper changes.

    Signals:
        wanted: kind and paper of the pages to show.
        pdf_wanted: pages, paper and path. print_wanted: pages, paper and printer.
    """

    wanted = Signal(object, object)
    pdf_wanted = Signal(object, object, object)
    print_wanted = Signal(object, object, object)

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        room = (parent.window() if parent is not None else self).screen().availableSize()
        self.resize(QSize(px(760), px(820)).boundedTo(room))
        self.pages: list[Page] = []
        self._kinds: tuple[StrEnum, ...] = ()
        self._kind = ChoiceBox()
        self._kind.setAccessibleName(self.tr("What to print"))
        self._paper = ChoiceBox()
        self._paper.setAccessibleName(self.tr("Paper"))
        for name in PAPERS:
            self._paper.addItem(name.upper() if name == "a4" else name.capitalize(), name)
        self._paper.setCurrentIndex(list(PAPERS).index(paper.name))
        self._count = Label("", role="muted")
        self.save_button = KeyButton(self.tr("Save as PDF"), "Ctrl S")
        self.print_button = KeyButton(self.tr("Print"), "Ctrl P", role="primary")
        self._sheets = QWidget()
        self._column = QVBoxLayout(self._sheets)
        self._column.setSpacing(px(12))
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._connect()

    @property
    def kind(self) -> StrEnum:
        return self._kinds[max(self._kind.currentIndex(), 0)]

    @property
    def paper(self) -> Paper:
        return PAPERS[self._paper.currentData()]

    def set_kinds(self, kinds: tuple[StrEnum, ...]) -> None:
        """Offer these papers, the first one chosen."""
        self._kinds = kinds
        self._kind.blockSignals(True)
        self._kind.clear()
        for kind in kinds:
            self._kind.addItem(tr(KIND_NAMES[kind.value]))
        self._kind.blockSignals(False)
        self._kind.setVisible(len(kinds) > 1)

    def ask(self) -> None:
        """Ask for the pages of the chosen kind and paper."""
        self._count.setText(self.tr("Making the pages ..."))
        self._set_ready(False)
        self.wanted.emit(self.kind, self.paper)

    def show_pages(self, pages: list[Page]) -> None:
        """Show these pages in place of those before."""
        self.pages = pages
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        scale = min(px(680), self.width() - px(SIDES)) / self.paper.width
        for page in pages:
            self._column.addWidget(PageView(page, self.paper, scale))
        self._count.setText(
            self.tr("1 page") if len(pages) == 1 else self.tr("{count} pages").format(count=len(pages))
        )
        self._set_ready(True)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_ready(self, ready: bool) -> None:
        self.save_button.setEnabled(ready)
        self.print_button.setEnabled(ready)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self._kind)
        bar.addWidget(self._paper)
        bar.addWidget(self._count)
        bar.addStretch(1)
        bar.addWidget(self.save_button)
        bar.addWidget(self.print_button)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Pages"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._sheets)
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        layout.addWidget(scroll, 1)

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(lambda _index: self.ask())
        self._paper.currentIndexChanged.connect(lambda _index: self.ask())
        self.save_button.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)
        for key, button in (("Ctrl+S", self.save_button), ("Ctrl+P", self.print_button)):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)

    def _on_save(self) -> None:
        suggestion = Path.home() / tr("{replace}.pdf").format(
            replace=KIND_NAMES[self.kind.value].lower().replace(" ", "-")
        )
        path = ask_save_path(self.tr("Save as PDF"), suggestion, self.tr("PDF files (*.pdf)"), self)
        if path is not None:
            self.pdf_wanted.emit(self.pages, self.paper, path)

    def _on_print(self) -> None:
        printer = ask_printer(self)
        if printer is not None:
            self.print_wanted.emit(self.pages, self.paper, printer)
