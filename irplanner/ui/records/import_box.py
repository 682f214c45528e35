"""Before a table is imported: what each of its columns is, what to do with cases that are here already, and
what the rows would become."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from irplanner.language import mark, tr
from irplanner.services.importing.imports import Duplicates, TableSource
from irplanner.ui.choice_box import ChoiceBox
from irplanner.ui.labels import Label
from irplanner.ui.presenters.import_words import ImportPreview, column_words, sample_of
from irplanner.ui.segmented import Segmented
from irplanner.ui.theme import px

LETTERS_SHOWN = 24  # of what a column is; the list shows all of them


class ImportBox(QDialog):
    """Columns, duplicates, preview. The import itself begins when it is accepted.

    Args:
        mapping: Proposed or remembered; None for a table that has our own columns, which needs none.
        try_out: Starts a trial of what is chosen; its preview comes to `show_preview`.
        keep_refused: Writes the refused rows to a file.
    """

    def __init__(
        self,
        source: TableSource,
        mapping: Mapping[str, str] | None,
        try_out: Callable[[], None],
        keep_refused: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import cases"))
        self._source, self._try_out = source, try_out
        self.boxes: dict[str, ChoiceBox] = {}
        self.duplicates = Segmented(
            tr("Cases that are here already"),
            (("refuse", mark("Refuse")), ("skip", mark("Skip")), ("merge", mark("Merge"))),
        )
        self.duplicates.set_code("refuse")
        self.duplicates.chosen.connect(lambda _code: try_out())
        self._said = Label("", wrap=True)
        self._faults = Label("", role="small", wrap=True)
        self.keep = QPushButton(tr("Save the refused rows…"))
        self.keep.clicked.connect(keep_refused)
        self.keep.hide()
        self._lay_out(mapping)

    @property
    def mapping(self) -> dict[str, str] | None:
        """What each column of the table is; None for our own table."""
        if not self.boxes:
            return None
        chosen = {title: str(box.currentData()) for title, box in self.boxes.items()}
        return {title: name for title, name in chosen.items() if name}

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what a trial found."""
        self._said.setText(preview.summary)
        self._faults.setText("\n".join(preview.faults))
        self.keep.setVisible(preview.refused > 0)
        self._go.setEnabled(preview.can_import)

    def _lay_out(self, mapping: Mapping[str, str] | None) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(Label(tr("Import cases"), role="title"))
        if mapping is not None:
            column.addWidget(Label(tr("What each column of the table is"), role="section"))
            column.addWidget(self._columns(mapping), 1)
        column.addWidget(Label(tr("Cases that are here already"), role="section"))
        column.addWidget(self.duplicates)
        column.addWidget(self._said)
        self._faults.setMinimumWidth(px(520))
        column.addWidget(self._faults)
        buttons = QDialogButtonBox()
        self._go = buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setProperty("role", "primary")
        self._go.setEnabled(False)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _columns(self, mapping: Mapping[str, str]) -> QScrollArea:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(px(12))
        choices = column_words()
        for row, title in enumerate(self._source.header):
            if not title or title in self.boxes:
                continue
            box = ChoiceBox()
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(LETTERS_SHOWN)
            box.setAccessibleName(tr("What {column} is").format(column=title))
            box.addItem(tr("not imported"), "")
            for name, words in choices:
                box.addItem(words, name)
            box.setCurrentIndex(max(0, box.findData(mapping.get(title, ""))))
            box.currentIndexChanged.connect(lambda _place: self._try_out())
            self.boxes[title] = box
            grid.addWidget(Label(title), row, 0)
            grid.addWidget(Label(sample_of(self._source, title), role="muted"), row, 1)
            grid.addWidget(box, row, 2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setMinimumHeight(px(100))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area


def chosen_duplicates(box: ImportBox) -> Duplicates:
    """Return what was chosen for cases that are here already."""
    return Duplicates(box.duplicates.code)
