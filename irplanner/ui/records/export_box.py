"""What an export shall hold, asked for before anything is written: which cases, which profile, which format,
and what stands out in the figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from irplanner.language import mark, tr, tr_n
from irplanner.services.exporting.exports import Profile
from irplanner.services.exporting.formats import Format
from irplanner.ui.dialogs import fit_height
from irplanner.ui.labels import Label
from irplanner.ui.segmented import Segmented
from irplanner.ui.theme import px

PROFILE_HINTS = {
    Profile.DATA: mark("UTF-8, every cell as recorded. For statistics programs and to be imported again."),
    Profile.EXCEL: mark(
        "For spreadsheets: with a byte order mark. A text that a spreadsheet would take for a formula gets "
        "an apostrophe in front, which changes it."
    ),
    Profile.DEIDENTIFIED: mark(
        "Keys salted, dates moved by weeks of the patient's own, ages above 89 grouped, free text left out "
        "and the rest searched for the patient's names and numbers. Whether it may leave is for the site "
        "to say."
    ),
}


class ExportChoice(NamedTuple):
    """What was chosen."""

    is_all: bool
    profile: Profile
    format: Format


class ExportBox(QDialog):
    """Choices, and the figures of the cases shown."""

    def __init__(
        self, shown: int, formats: Sequence[Format], report: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export cases"))
        self.which = Segmented(
            tr("Cases"),
            (("shown", tr_n(shown, "The {n} shown", "The {n} shown")), ("all", mark("All cases"))),
        )
        self.which.set_code("shown")
        self.profile = Segmented(
            tr("Profile"),
            (("data", mark("Data")), ("excel", mark("Excel")), ("deidentified", mark("De-identified"))),
        )
        self.profile.set_code("data")
        self.format = Segmented(tr("Format"), tuple((one.value, one.value.upper()) for one in formats))
        self.format.set_code(Format.CSV.value)
        self._hint = Label("", role="muted", wrap=True)
        self._report = Label("\n".join(report), role="small", wrap=True)
        self.profile.chosen.connect(self._on_profile)
        self._lay_out()
        self._on_profile("data")

    @property
    def choice(self) -> ExportChoice:
        return ExportChoice(self.which.code == "all", Profile(self.profile.code), Format(self.format.code))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(Label(tr("Export cases"), role="title"))
        for widget in (self.which, self.profile, self._hint, self.format):
            column.addWidget(widget)
        column.addWidget(Label(tr("Before it is written"), role="section"))
        self._report.setMinimumWidth(px(460))
        column.addWidget(self._report)
        buttons = QDialogButtonBox()
        go = buttons.addButton(tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _on_profile(self, code: str) -> None:
        self._hint.setText(tr(PROFILE_HINTS[Profile(code)]))
        fit_height(self)


def ask_export(
    shown: int, formats: Sequence[Format], report: Sequence[str], parent: QWidget | None = None
) -> ExportChoice | None:
    """Return what to export; None when the user thinks better of it."""
    box = ExportBox(shown, formats, report, parent)
    accepted = box.exec() == QDialog.DialogCode.Accepted
    choice = box.choice
    box.deleteLater()
    return choice if accepted else None
