"""The chosen entry with what the site can do with it: edit, difference, cases, sign-off."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from irplanner.catalog.catalog import Catalog
from irplanner.errors import ContentError, UserError
from irplanner.services.site.site_content import layer_folder
from irplanner.services.staff.duty import require
from irplanner.services.staff.rights import Right
from irplanner.ui.catalog.detail import DetailView
from irplanner.ui.catalog.edit_form import EditForm
from irplanner.ui.catalog.sign_form import SignForm
from irplanner.ui.context import AppContext
from irplanner.ui.labels import Label
from irplanner.ui.presenters import site_entry
from irplanner.ui.presenters.catalog import entry_detail
from irplanner.ui.theme import px

ENTRY, DIFFERENCE, CASES = "entry", "difference", "cases"


class EntryPanel(QWidget):
    """Shows one entry.

    Signals:
        busy_changed: an edit or a sign-off has begun or ended; another entry is not shown meanwhile.
    """

    busy_changed = Signal(bool)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._entry: tuple[str, str] | None = None
        self._shown = ENTRY
        self.detail = DetailView(context.theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.detail)
        self.state = Label(role="small", wrap=True)
        self.edit = QPushButton(self.tr("Edit for this site"))
        self.difference = QPushButton(self.tr("Difference"))
        self.cases = QPushButton(self.tr("Run its cases"))
        self.sign = QPushButton(self.tr("Sign off"))
        self._bar = QWidget()
        self._lay_out()
        self.edit.clicked.connect(self._on_edit)
        self.difference.clicked.connect(lambda: self._toggle(DIFFERENCE))
        self.cases.clicked.connect(lambda: self._toggle(CASES))
        self.sign.clicked.connect(self._on_sign)

    @cached_property
    def edit_form(self) -> EditForm:
        """The form for an edit, made when it is first wanted."""
        form = EditForm()
        form.check_requested.connect(self._on_check)
        form.save_requested.connect(self._on_save)
        form.restore_requested.connect(self._on_restore)
        form.closed.connect(self._close_form)
        self._stack.addWidget(form)
        return form

    @cached_property
    def sign_form(self) -> SignForm:
        """The form for a sign-off, made when it is first wanted."""
        form = SignForm()
        form.sign_requested.connect(self._on_signed)
        form.closed.connect(self._close_form)
        self._stack.addWidget(form)
        return form

    @property
    def is_busy(self) -> bool:
        """Whether an edit or a sign-off is under way."""
        return self._stack.currentWidget() is not self.detail

    def show_entry(self, section: str, entry_id: str | None) -> None:
        """Show an entry; None empties the panel."""
        entry = None if entry_id is None else (section, entry_id)
        if entry != self._entry:
            self._shown = ENTRY
        self._entry = entry
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for button in (self.edit, self.difference, self.cases, self.sign):
            row.addWidget(button)
        row.addStretch(1)
        below = QVBoxLayout(self._bar)
        below.setContentsMargins(px(18), px(6), px(18), px(12))
        below.setSpacing(px(6))
        below.addWidget(self.state)
        below.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._bar)

    def _show(self) -> None:
        self._bar.setVisible(self._entry is not None and not self.is_busy)
        if self._entry is None:
            self.detail.show_detail(None)
            return
        catalog = self._context.catalog
        state = site_entry.entry_state(catalog, *self._entry)
        self.state.setText(state.words)
        self.difference.setVisible(state.is_own)
        self.cases.setVisible(state.has_cases)
        if (self._shown == DIFFERENCE and not state.is_own) or (self._shown == CASES and not state.has_cases):
            self._shown = ENTRY
        showing = self.tr("Show the entry")
        self.difference.setText(showing if self._shown == DIFFERENCE else self.tr("Difference"))
        self.cases.setText(showing if self._shown == CASES else self.tr("Run its cases"))
        if self._shown == DIFFERENCE:
            self.detail.show_detail(site_entry.difference(catalog, *self._entry))
        elif self._shown == CASES:
            self.detail.show_detail(site_entry.case_results(catalog, *self._entry))
        else:
            self.detail.show_detail(entry_detail(catalog, *self._entry, self._context.now().year))

    def _toggle(self, shown: str) -> None:
        self._shown = ENTRY if self._shown == shown else shown
        self._show()

    def _open_form(self, form: QWidget) -> None:
        self._stack.setCurrentWidget(form)
        self._bar.hide()
        self.busy_changed.emit(True)

    def _close_form(self) -> None:
        self._stack.setCurrentWidget(self.detail)
        self.busy_changed.emit(False)
        self._show()
        self.edit.setFocus()

    def _on_edit(self) -> None:
        if self._entry is None:
            return
        state = site_entry.entry_state(self._context.catalog, *self._entry)
        text = site_entry.edit_text(self._context.catalog, *self._entry)
        self._open_form(self.edit_form)
        self.edit_form.restore.setText(
            self.tr("Back to the shipped entry")
            if state.can_restore
            else self.tr("Take out of the site's content")
        )
        self.edit_form.begin(text, can_restore=state.is_own)

    def _on_sign(self) -> None:
        if self._entry is None:
            return
        title = entry_detail(self._context.catalog, *self._entry).title
        self._open_form(self.sign_form)
        self.sign_form.begin(title, site_entry.reviewer_names(self._context.settings))

    def _on_check(self, text: str) -> None:
        if self._entry is None:
            return
        catalog, section, folder = self._context.catalog, self._entry[0], self._folder()
        self._context.tasks.start(
            lambda: site_entry.faults_in(catalog, section, text, folder), self._on_checked, self._on_failed
        )

    def _on_checked(self, faults: tuple[str, ...]) -> None:
        self.edit_form.show_faults(site_entry.fault_words(faults))

    def _on_save(self, text: str) -> None:
        if self._entry is None:
            return
        catalog, settings, section = self._context.catalog, self._context.settings, self._entry[0]
        folder = self._folder()
        self._change(lambda: site_entry.saved(catalog, section, text, settings, folder))

    def _on_restore(self) -> None:
        if self._entry is None:
            return
        catalog, settings, entry = self._context.catalog, self._context.settings, self._entry
        folder = self._folder()
        self._change(lambda: site_entry.restored(catalog, *entry, settings, folder))

    def _on_signed(self, name: str, note: str) -> None:
        if self._entry is None:
            return
        catalog, settings, entry = self._context.catalog, self._context.settings, self._entry
        folder, today = self._folder(), self._context.now().date()
        self._change(
            lambda: site_entry.signed(catalog, *entry, settings, folder, name=name, on=today, note=note)
        )

    def _change(self, work: Callable[[], Catalog]) -> None:
        services = self._context.services

        def allowed() -> Catalog:
            require(services.store, Right.CONTENT)
            return work()

        self._context.tasks.start(allowed, self._on_changed, self._on_failed)

    def _on_changed(self, catalog: Catalog) -> None:
        is_signature = self._stack.currentWidget() is self.sign_form
        self._stack.setCurrentWidget(self.detail)
        self._context.change_catalog(catalog)
        self._close_form()
        self._context.notify(site_entry.change_words(catalog, is_signature=is_signature))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, ContentError):
            words = site_entry.fault_words(error.faults)
        elif isinstance(error, UserError):
            words = f"{error.title} {error.advice}"
        else:
            self._context.show_error(error)
            return
        if self._stack.currentWidget() is self.sign_form:
            self.sign_form.show_problem(words)
        else:
            self.edit_form.show_faults(words)

    def _folder(self) -> Path:
        return layer_folder(self._context.settings, self._context.settings_path)
