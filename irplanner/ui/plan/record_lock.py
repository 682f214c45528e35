"""The line that says a record is signed and locked, or ready to be signed; signing and amending behind it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from irplanner.language import day_time
from irplanner.services.case_record import CaseRecord
from irplanner.services.staff.person import Proof
from irplanner.services.staff.rights import Right
from irplanner.ui.context import AppContext
from irplanner.ui.dialogs import ask_reason
from irplanner.ui.fields.line import LineEdit
from irplanner.ui.labels import Label
from irplanner.ui.plan.open_case import OpenCase
from irplanner.ui.theme import px


class RecordLock(QWidget):
    """Shown over the forms of a signed case, and under a checklist whose phases are all signed."""

    def __init__(self, context: AppContext, open_case: OpenCase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._open = context, open_case
        self.setObjectName("sign_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), px(8), px(20), px(8))
        row.setSpacing(px(10))
        self._words = Label("", "strong", wrap=True)
        row.addWidget(self._words, 1)
        self.name = LineEdit()
        self.name.setProperty("target", True)
        self.name.setMinimumWidth(px(90))
        self.name.setMaximumWidth(px(200))
        self.name.setAccessibleName(self.tr("Name of the person who signs the record"))
        self.name.returnPressed.connect(self.sign)
        row.addWidget(self.name)
        self.sign_button = QPushButton(self.tr("Sign the record"))
        self.sign_button.setProperty("target", True)
        self.sign_button.setProperty("role", "primary")
        self.sign_button.clicked.connect(self.sign)
        row.addWidget(self.sign_button)
        self.amend_button = QPushButton(self.tr("Amend"))
        self.amend_button.setProperty("target", True)
        self.amend_button.clicked.connect(self.amend)
        row.addWidget(self.amend_button)
        self.hide()

    def show_record(self, record: CaseRecord, *, may_sign: bool = False) -> None:
        """Show whether the record is signed, or may be; nothing else shows nothing."""
        signed_at = record.signed_at
        self.setVisible(may_sign or signed_at is not None)
        self.name.setVisible(signed_at is None and not self._context.asks_sign_in)
        self.sign_button.setVisible(signed_at is None)
        self.amend_button.setVisible(signed_at is not None)
        if signed_at is not None:
            words = self.tr("Signed {when}: this record is locked. An amendment keeps the version as signed.")
            self._words.setText(words.format(when=day_time(signed_at)))
            return
        self._words.setText(self.tr("All phases are signed. The signed record is kept and locked."))
        if not self.name.text():
            self.name.setText(self._context.cases.actor)

    def sign(self) -> None:
        """Sign the record in the name entered, or of whoever proves it; what was typed is saved before."""
        if self._open.case_id is None:
            return
        self._open.flush()
        self._context.prove(
            self.tr("Sign the record"),
            self.tr("The record is locked in the name of whoever gives PIN or password."),
            Right.SIGN,
            self._sign,
        )

    def _sign(self, proof: Proof | None) -> None:
        case_id, name = self._open.case_id, self.name.text()
        if case_id is None:
            return
        services, at = self._context.services, self._now()

        def work() -> CaseRecord:
            from irplanner.services.case_story.sign_off import SignOff

            return SignOff(services.store, services.cases, services.catalog).sign(
                case_id, name, at, proof=proof
            )

        self._context.tasks.start(work, self._on_changed, self._context.show_error)

    def amend(self) -> None:
        """Open the record again, with a reason that stays with it."""
        case_id = self._open.case_id
        reason = ask_reason(
            self.tr("Amend this record?"),
            self.tr("The version as signed is kept. Say what is put right."),
            self.tr("Amend"),
        )
        if case_id is None or reason is None:
            return
        self._context.prove(
            self.tr("Amend this record"),
            self.tr("It is opened in the name of whoever gives PIN or password."),
            Right.AMEND,
            lambda proof: self._amend(case_id, reason, proof),
        )

    def _amend(self, case_id: str, reason: str, proof: Proof | None) -> None:
        services = self._context.services

        def work() -> CaseRecord:
            from irplanner.services.case_story.sign_off import SignOff

            sign_off = SignOff(services.store, services.cases, services.catalog)
            return sign_off.amend(case_id, services.cases.actor, reason, proof=proof)

        self._context.tasks.start(work, self._on_changed, self._context.show_error)

    def _on_changed(self, record: CaseRecord) -> None:
        self._context.case_saved.emit(record.case_id)
        self._open.open(record.case_id)
        done = self.tr("Record signed.") if record.signed_at else self.tr("The record is open for changes.")
        self._context.notify(done)

    def _now(self) -> datetime:
        return self._context.now().replace(microsecond=0)
