"""The recovery key of a store, shown once: to be printed through the preview or written down."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.reports.canvas import PAPERS, Paper
from irplanner.reports.document import Page
from irplanner.reports.recovery_sheet import recovery_sheet
from irplanner.ui.dialogs import fit_height
from irplanner.ui.labels import Label
from irplanner.ui.paper.preview import Preview
from irplanner.ui.printing import lay_out_all, paint_pages
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class RecoveryKind(StrEnum):
    RECOVERY = "recovery"


class RecoveryBox(QDialog):
    """Shows the key; closing it is the end of it."""

    def __init__(self, recovery: str, store: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovery key"))
        self._recovery, self._store = recovery, store
        self.preview: Preview | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(18), px(20), px(16))
        layout.setSpacing(px(10))
        layout.addWidget(Label(self.tr("Recovery key"), role="title"))
        self.words = Label(recovery, role="strong")
        self.words.setAccessibleName(self.tr("Recovery key: {key}").format(key=recovery))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        layout.addWidget(self.words)
        told = Label(
            self.tr(
                "Print it or write it down, and lock it away. It opens the case store when the passphrase is "
                "lost, and is not shown again."
            ),
            wrap=True,
        )
        told.setMinimumWidth(px(420))
        layout.addWidget(told)
        row = QHBoxLayout()
        self.close_button = QPushButton(self.tr("I have it on paper"))
        self.close_button.clicked.connect(self.accept)
        self.print_button = QPushButton(self.tr("Print"))
        self.print_button.setProperty("role", "primary")
        self.print_button.setDefault(True)
        self.print_button.clicked.connect(self.open_preview)
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.print_button)
        layout.addLayout(row)
        fit_height(self)

    def open_preview(self) -> None:
        """Show the sheet as it will be printed; it cannot be saved as a file."""
        if self.preview is None:
            preview = self.preview = Preview(next(iter(PAPERS.values())), self)
            preview.setModal(True)
            preview.save_button.clicked.disconnect()
            preview.save_button.hide()
            preview.wanted.connect(self._make)
            preview.print_wanted.connect(self._print)
            preview.set_kinds((RecoveryKind.RECOVERY,))
        self.preview.show()
        self.preview.ask()

    def _make(self, _kind: RecoveryKind, paper: Paper) -> None:
        sheet = recovery_sheet(self._recovery, self._store, datetime.now())
        if self.preview is not None:
            self.preview.show_pages(lay_out_all([sheet], paper))

    def _print(self, pages: list[Page], paper: Paper, printer: QPrinter) -> None:
        paint_pages(pages, printer, paper)
        if self.preview is not None:
            self.preview.close()
