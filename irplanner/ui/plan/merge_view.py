"""What two people changed at once in one case: as it was, mine and theirs, side by side to choose from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from irplanner.catalog.catalog import Catalog
from irplanner.services.merging.merge import Side
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.labels import Label
from irplanner.ui.presenters.merging import MergeRow, PendingMerge
from irplanner.ui.scroll_column import ScrollColumn
from irplanner.ui.theme import px


class MergeView(QWidget):
    """Only what both changed is asked; what one changed alone is named above.

    Keys: arrows choose within a row, Tab goes on, Enter saves once all is decided, Esc leaves it for later.

    Signals:
        resolved: everything is decided, and the result is to be saved.
        closed: to be decided later; the edits stay a draft.
    """

    resolved = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pending: PendingMerge | None = None
        self._catalog: Catalog | None = None
        self.cards: dict[str, ConflictCard] = {}
        body = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollColumn(self.tr("Two versions of this case"), body))
        column = QVBoxLayout(body)
        column.setContentsMargins(px(20), px(14), px(20), px(16))
        column.setSpacing(px(10))
        self._title = Label("", "title", wrap=True)
        column.addWidget(self._title)
        self._taken = Label("", "muted", wrap=True)
        column.addWidget(self._taken)
        column.addWidget(self._make_buttons())
        self._count = Label("", "strong")
        column.addWidget(self._count)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(10))
        column.addLayout(self._list)
        column.addStretch(1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def show_pending(self, pending: PendingMerge, catalog: Catalog) -> None:
        """Show what is to be decided."""
        self._pending, self._catalog = pending, catalog
        words = self.tr("{who} changed this case after it was opened here, and so did you")
        self._title.setText(words.format(who=pending.others))
        for card in self.cards.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        self._refresh()

    def first_focus(self) -> QWidget:
        """Return the control that gets the focus: the first row not decided yet."""
        undecided = self._pending.merged.undecided if self._pending is not None else ()
        card = next((self.cards[key] for key in undecided if key in self.cards), None)
        return card.mine if card is not None else self.save_button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Enter presses the button it is on, or saves what is decided."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
        else:
            self._on_save()

    def _make_buttons(self) -> QWidget:
        box = QWidget()
        row = FlowLayout(box, gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        box.setSizePolicy(policy)
        self.save_button = QPushButton(self.tr("Save the result (Enter)"))
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self._on_save)
        self.all_mine = QPushButton(self.tr("Take all mine"))
        self.all_mine.clicked.connect(partial(self._on_all, Side.MINE))
        self.all_theirs = QPushButton(self.tr("Take all theirs"))
        self.all_theirs.clicked.connect(partial(self._on_all, Side.THEIRS))
        self.later = QPushButton(self.tr("Decide later (Esc)"))
        self.later.clicked.connect(self.closed)
        for button in (self.save_button, self.all_mine, self.all_theirs, self.later):
            row.addWidget(button)
        return box

    def _on_save(self) -> None:
        if self._pending is not None and self._pending.is_decided:
            self.resolved.emit()

    def _on_all(self, side: Side) -> None:
        if self._pending is not None:
            self._pending.choose_all(side)
            self._refresh()
            self.save_button.setFocus()

    def _on_chosen(self, key: str, side: Side) -> None:
        if self._pending is not None and self._pending.choices.get(key) is not side:
            self._pending.choose(key, side)
            self._refresh()

    def _refresh(self) -> None:
        if self._pending is None or self._catalog is None:
            return
        for row in self._pending.rows(self._catalog):
            if row.key not in self.cards:
                card = self.cards[row.key] = ConflictCard(row)
                card.chosen.connect(partial(self._on_chosen, row.key))
                self._list.addWidget(card)
            self.cards[row.key].show_choice(self._pending.choices.get(row.key))
        self._taken.setText(self._pending.taken_text(self._catalog))
        self._taken.setVisible(bool(self._taken.text()))
        self._count.setText(self._pending.count_text())
        self.save_button.setEnabled(self._pending.is_decided)


class ConflictCard(QFrame):
    """One thing that both changed.

    Signals:
        chosen: a `Side`.
    """

    chosen = Signal(object)

    def __init__(self, row: MergeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        grid = QGridLayout(self)
        grid.setContentsMargins(px(14), px(10), px(14), px(12))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(4))
        grid.addWidget(Label(row.title, "section", wrap=True), 0, 0, 1, 3)
        self._group = QButtonGroup(self)
        self.mine = self._choice(self.tr("Mine"), row.title, row.mine, Side.MINE)
        self.theirs = self._choice(self.tr("Theirs"), row.title, row.theirs, Side.THEIRS)
        columns: tuple[tuple[QWidget, str, str], ...] = (
            (Label(self.tr("As opened"), "field"), row.base, ""),
            (self.mine, row.mine, row.mine_by),
            (self.theirs, row.theirs, row.theirs_by),
        )
        for place, (head, value, who) in enumerate(columns):
            grid.addWidget(head, 1, place)
            words = Label(value, "muted" if place == 0 else "strong", wrap=True)
            words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(words, 2, place)
            grid.addWidget(Label(who, "small", wrap=True), 3, place)
            grid.setColumnStretch(place, 1)

    def show_choice(self, side: Side | None) -> None:
        """Show what was chosen; None: nothing yet."""
        self._group.setExclusive(False)
        self.mine.setChecked(side is Side.MINE)
        self.theirs.setChecked(side is Side.THEIRS)
        self._group.setExclusive(True)

    def _choice(self, words: str, title: str, value: str, side: Side) -> QRadioButton:
        button = QRadioButton(words)
        button.setAccessibleName(f"{title}, {words}: {value}")
        button.clicked.connect(lambda: self.chosen.emit(side))
        self._group.addButton(button)
        return button
