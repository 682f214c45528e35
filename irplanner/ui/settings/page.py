"""Settings: how the program looks and measures, what the site is and has, where things are kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from irplanner import __version__
from irplanner.errors import UserError
from irplanner.language import tr
from irplanner.settings import Settings
from irplanner.ui.context import AppContext
from irplanner.ui.labels import Label
from irplanner.ui.pages import Page
from irplanner.ui.presenters import settings as presenter
from irplanner.ui.presenters.settings import SettingField
from irplanner.ui.scroll_column import ScrollColumn
from irplanner.ui.segmented import Segmented
from irplanner.ui.settings.fields import Card, SettingEdit
from irplanner.ui.settings.staff import StaffEdit
from irplanner.ui.slices import Slices
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from irplanner.ui.settings.safety import SafetyCard

WIDTH = 820
TWO_COLUMNS = 1180


class SettingsPage(Page):
    """Cards, one below the other, filled a setting at a time; every change is in force and saved at once."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._slices = Slices(self)
        self._edits: dict[str, SettingEdit] = {}
        self._holders: list[QWidget] = []
        self.problem = Label(role="stop", wrap=True)
        self.problem.hide()
        self._pack = Card(self.tr("Content pack"))
        self._store = Card(self.tr("Case store"))
        self.staff = StaffEdit()
        self.staff.edited.connect(self._on_staff)
        self.safety: SafetyCard | None = None
        self._lay_out()
        self._show_settings()
        context.settings_changed.connect(self._show_settings)
        context.theme.changed.connect(self._share_room)
        for label, text in presenter.store_lines(context.store_path, context.settings):
            self._store.add_row(label, _value(text))
        catalog = context.catalog
        context.tasks.start(lambda: presenter.pack_lines(catalog), self._on_pack)

    @property
    def edits(self) -> dict[str, SettingEdit]:
        """Every setting by its name."""
        self._slices.finish()
        return self._edits

    def keep(self) -> None:
        """Override: what was typed last is saved."""
        for edit in self._edits.values():
            edit.flush()
        self.staff.flush()

    def first_focus(self) -> QWidget | None:
        """Override: the colors in force; down and up do nothing there."""
        control = self._edits["appearance"].control
        return control.focus_button if isinstance(control, Segmented) else control

    def _lay_out(self) -> None:
        left, right = self._column(), self._column()
        self._add_card(left, self.tr("Appearance"), presenter.APPEARANCE)
        for title, fields in (
            (self.tr("Units and paper"), presenter.UNITS),
            (self.tr("Site"), presenter.SITE),
            (self.tr("Barcode scanners"), presenter.SCANNERS),
            (self.tr("Lists offered while planning"), presenter.LISTS),
        ):
            self._slices.add(partial(self._add_card, left, title, fields))
        self._slices.add(partial(self._add_staff, right), partial(self._add_people, right))
        self._slices.add(partial(self._add_rules, right))
        self._slices.add(partial(self._add_safety, right), partial(self._add_about, right))
        body = QWidget()
        whole = QVBoxLayout(body)
        whole.setContentsMargins(px(20), px(14), px(20), px(20))
        whole.setSpacing(px(12))
        whole.addWidget(Label(self.tr("Settings"), role="page"))
        whole.addWidget(self.problem)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(px(14))
        self._columns.addWidget(left, 1)
        self._columns.addWidget(right, 1)
        whole.addLayout(self._columns)
        whole.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollColumn(self.tr("Settings"), body))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: one column where there is no room for two."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        direction = QBoxLayout.Direction
        wide = self.width() >= px(TWO_COLUMNS)
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        for holder in self._holders:
            holder.setMaximumWidth(px(WIDTH))

    def _add_people(self, column: QWidget) -> None:
        people = Card(
            self.tr("People"), self.tr("Offered in the team fields. Records and exports hold the code.")
        )
        people.add_wide(self.staff)
        _add(column, people)

    def _add_staff(self, column: QWidget) -> None:
        from irplanner.ui.settings.accounts import AccountsCard  # once the page is there

        self.accounts = AccountsCard(self._context)
        _add(column, self.accounts)
        self._add_card(column, self.tr("Lock"), presenter.LOCK)

    def _add_rules(self, column: QWidget) -> None:
        self._add_card(
            column,
            self.tr("Rules that lead"),
            (*presenter.rule_fields(self._context.catalog), *presenter.SOURCES),
            self.tr("Where published rules differ one leads; the others are still shown. In force at once."),
        )

    def _add_safety(self, column: QWidget) -> None:
        from irplanner.ui.settings.safety import SafetyCard  # once the page is there

        self.safety = SafetyCard(self._context)
        _add(column, self.safety)

    def _add_about(self, column: QWidget) -> None:
        about = Card(self.tr("About"))
        about.add_wide(Label(tr(presenter.ABOUT), wrap=True))
        about.add_row(self.tr("Version"), _value(__version__))
        for card in (self._store, self._pack, about):
            _add(column, card)

    def _column(self) -> QWidget:
        holder = QWidget()
        holder.setMaximumWidth(px(WIDTH))
        self._holders.append(holder)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        column.addStretch(1)
        return holder

    def _add_card(
        self, column: QWidget, title: str, fields: tuple[SettingField, ...], hint: str = ""
    ) -> None:
        card = Card(title, hint)
        _add(column, card)
        if fields is presenter.APPEARANCE:  # where the focus goes
            for field in fields:
                self._add_setting(card, field)
        else:
            self._slices.add_next(*(partial(self._add_setting, card, field) for field in fields))

    def _add_setting(self, card: Card, field: SettingField) -> None:
        edit = SettingEdit(field)
        edit.show_text(presenter.text_of(self._context.settings, field))
        edit.edited.connect(self._on_edited)
        self._edits[field.name] = edit
        card.add_row(tr(field.label), edit)

    def _show_settings(self) -> None:
        settings = self._context.settings
        for edit in self._edits.values():
            edit.show_text(presenter.text_of(settings, edit.field))
        if not self.staff.isAncestorOf(self.focusWidget() or self):
            self.staff.show_rows(presenter.staff_rows(settings))

    def _on_edited(self, field: SettingField, text: str) -> None:
        self._change(lambda settings: presenter.with_text(settings, field, text))

    def _on_staff(self, rows: list[tuple[str, str, str, str]]) -> None:
        self._change(lambda settings: presenter.with_staff(settings, rows))

    def _change(self, change: Callable[[Settings], Settings]) -> None:
        before = self._context.settings
        try:
            after = change(before)
        except UserError as error:
            self._show_problem(error)
            return
        self.problem.hide()
        if after == before:
            return
        try:
            self._context.change_settings(after)
        except UserError as error:  # not for the person at work to change
            self._show_settings()
            self._show_problem(error)
            return
        if presenter.changes_content(before, after):
            catalog = self._context.catalog
            self._context.tasks.start(
                lambda: presenter.content_with(catalog, after),
                self._context.change_catalog,
                self._context.show_error,
            )

    def _show_problem(self, error: UserError) -> None:
        self.problem.setText(f"{error.title} {error.advice}")
        self.problem.show()

    def _on_pack(self, lines: tuple[tuple[str, str], ...]) -> None:
        for label, text in lines:
            self._pack.add_row(label, _value(text))


def _add(column: QWidget, card: Card) -> None:
    """Put a card below the others of a column."""
    layout = column.layout()
    if isinstance(layout, QVBoxLayout):
        layout.insertWidget(layout.count() - 1, card)


def _value(text: str) -> Label:
    label = Label(text, wrap=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setAccessibleName(text)
    return label
