"""The first steps: language, units, site and rooms on one card over the window, and the demo day."""

from __future__ import annotations

import sys

import msgspec
from PySide6.QtCore import QEvent, QLocale, QObject, QProcess, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.errors import UserError
from irplanner.language import tr
from irplanner.settings import PaperSize, Settings, UnitSystem
from irplanner.ui.context import AppContext
from irplanner.ui.labels import Label
from irplanner.ui.presenters import settings as presenter
from irplanner.ui.scroll_column import ScrollColumn
from irplanner.ui.settings.fields import Card, SettingEdit
from irplanner.ui.theme import px

WIDTH, HEIGHT = 620, 560
ASKED = ("language", "units", "paper", "site_name", "rooms")


def proposed(settings: Settings, locale: QLocale) -> Settings:
    """Return settings with the units and paper that are usual where the computer stands."""
    is_us = locale.territory() in (QLocale.Country.UnitedStates,)
    is_letter = is_us or locale.territory() in (QLocale.Country.Canada, QLocale.Country.Mexico)
    return msgspec.structs.replace(
        settings,
        units=UnitSystem.US if is_us else UnitSystem.SI,
        paper=PaperSize.LETTER if is_letter else PaperSize.A4,
    )


class Guide(QFrame):
    """Every choice is in force and saved at once; closing it early leaves the rest for Settings.

    Signals:
        done: the card has gone.
    """

    done = Signal()

    def __init__(self, context: AppContext, window: QWidget, *, is_first: bool = False) -> None:
        super().__init__(window)
        self.setObjectName("palette")  # the same look: a card over the window
        self.setAccessibleName(self.tr("First steps"))
        self._context, self._window = context, window
        self._language = context.settings.language
        if is_first:
            context.change_settings(proposed(context.settings, QLocale.system()))
        self.edits: dict[str, SettingEdit] = {}
        card = Card(self.tr("Before the first case"))
        for field in (*presenter.APPEARANCE, *presenter.UNITS, *presenter.SITE, *presenter.LISTS):
            if field.name in ASKED:
                edit = SettingEdit(field)
                edit.show_text(presenter.text_of(context.settings, field))
                edit.edited.connect(self._on_edited)
                self.edits[field.name] = edit
                card.add_row(tr(field.label), edit)
        self.problem = Label(role="stop", wrap=True)
        self.problem.hide()
        self._lay_out(card)
        window.installEventFilter(self)
        self._place()

    def show(self) -> None:
        """Override: in front, with the keyboard."""
        super().show()
        self.raise_()
        self.edits["language"].control.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_start()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Override: Tab stays on the card."""
        from irplanner.ui.tab_order import step_focus

        return step_focus(self, forward=forward)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: stay in the middle of the window, and go when it opens another page (its title tells)."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.WindowTitleChange:
            self.give_way()
        return False

    def _lay_out(self, card: Card) -> None:
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(Label(tr(presenter.ABOUT), role="muted", wrap=True))
        inside.addWidget(card)
        inside.addWidget(self.problem)
        inside.addStretch(1)
        area = ScrollColumn(self.tr("First steps"), body)
        demo = QPushButton(self.tr("Open the demo day"))
        demo.clicked.connect(self._on_demo)
        self.start_button = QPushButton(self.tr("Start"))
        self.start_button.setProperty("role", "primary")
        self.start_button.clicked.connect(self._on_start)
        row = QHBoxLayout()
        row.addWidget(demo)
        row.addStretch(1)
        row.addWidget(self.start_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(12))
        column.addWidget(Label(self.tr("Welcome to IR Planner"), role="page"))
        column.addWidget(area, 1)
        column.addLayout(row)

    def _place(self) -> None:
        room = self._window.size()
        self.resize(min(px(WIDTH), room.width() - px(20)), min(px(HEIGHT), room.height() - px(20)))
        self.move((room.width() - self.width()) // 2, (room.height() - self.height()) // 2)

    def _on_edited(self, field: presenter.SettingField, text: str) -> None:
        try:
            settings = presenter.with_text(self._context.settings, field, text)
        except UserError as error:
            self.problem.setText(f"{error.title} {error.advice}")
            self.problem.show()
            return
        self.problem.hide()
        self._context.change_settings(settings)
        if field.name == "language":
            is_other = settings.language != self._language
            self.start_button.setText(self.tr("Start in this language") if is_other else self.tr("Start"))

    def _on_demo(self) -> None:
        from irplanner.ui.demo_window import open_demo_window

        open_demo_window()

    def give_way(self) -> None:
        """Go, with every choice kept: somebody goes on to their work."""
        for edit in self.edits.values():
            edit.flush()
        self._window.removeEventFilter(self)
        self.hide()
        self.done.emit()
        self.deleteLater()

    def _on_start(self) -> None:
        self.give_way()
        if self._context.settings.language != self._language:
            restart(self._window)


def restart(window: QWidget) -> None:
    """Close the program and start it again with the same words, in the settings now in force."""
    started, _process_id = QProcess.startDetached(sys.executable, ["-m", "irplanner", *sys.argv[1:]], "")
    if started:
        window.close()
