"""Beside the checklist while the case runs: what has been given against its limit, and what deviated."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from irplanner.models.enums import Phase, Status
from irplanner.ui.checklist.count_line import CountLine
from irplanner.ui.chips import StatusChip
from irplanner.ui.labels import Label
from irplanner.ui.paint import fill_rounded
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.presenters.deviations import Deviation
from irplanner.ui.presenters.live_limits import Counter
from irplanner.ui.theme import px, tokens

PANEL_WIDTH = 300


class LimitsPanel(QScrollArea):
    """Counters and deviations; both are updated in place.

    Signals:
        counted: path of a field and its new amount.
        unreadable: what was typed and cannot be read as an amount.
        row_requested: phase and key of the row a deviation lies in.
    """

    counted = Signal(str, object)
    unreadable = Signal(str)
    row_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_pane")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Limits and deviations"))
        body = QWidget()
        body.setProperty("ground", "pane")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(px(14), px(12), px(14), px(14))
        self._column.setSpacing(px(8))
        self._column.addWidget(Label(self.tr("Limits while the case runs"), "section"))
        self._counter_box = QVBoxLayout()
        self._counter_box.setSpacing(px(8))
        self._column.addLayout(self._counter_box)
        self._column.addSpacing(px(6))
        self._heading = Label("", "section")
        self._column.addWidget(self._heading)
        self._none = Label(self.tr("None so far."), "muted")
        self._column.addWidget(self._none)
        self._deviation_box = QVBoxLayout()
        self._deviation_box.setSpacing(px(6))
        self._column.addLayout(self._deviation_box)
        self._column.addStretch(1)
        self.setWidget(body)
        self.cards: dict[str, CounterCard] = {}
        self._shown: tuple[Deviation, ...] | None = None
        self.deviation_buttons: list[QPushButton] = []

    def set_whole(self, whole: bool) -> None:
        """Show everything without scrolling of its own, or scroll within the height there is."""
        body = self.widget()
        if body is not None:
            self.setMinimumHeight(body.sizeHint().height() if whole else 0)

    def show_counters(self, counters: tuple[Counter, ...]) -> None:
        """Show the counters of the case."""
        keys = [counter.key for counter in counters]
        for key in [key for key in self.cards if key not in keys]:
            gone = self.cards.pop(key)
            self._counter_box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, counter in enumerate(counters):
            card = self.cards.get(counter.key)
            if card is None:
                card = CounterCard()
                card.counted.connect(self.counted)
                card.unreadable.connect(self.unreadable)
                self.cards[counter.key] = card
                self._counter_box.insertWidget(place, card)
            card.show_counter(counter)

    def show_deviations(self, found: tuple[Deviation, ...]) -> None:
        """Show what deviated; pressing a line goes to its row."""
        if found == self._shown:
            return
        self._shown = found
        count = f" {len(found)}" if found else ""
        self._heading.setText(self.tr("Deviations") + count)
        self._none.setVisible(not found)
        while len(self.deviation_buttons) > len(found):
            button = self.deviation_buttons.pop()
            self._deviation_box.removeWidget(button)
            button.hide()
            button.deleteLater()
        while len(self.deviation_buttons) < len(found):
            button = DeviationButton()
            button.clicked.connect(partial(self._on_deviation, len(self.deviation_buttons)))
            self._deviation_box.addWidget(button)
            self.deviation_buttons.append(button)
        for button, one in zip(self.deviation_buttons, found, strict=True):
            if isinstance(button, DeviationButton):
                button.show_deviation(one)

    def _on_deviation(self, place: int, _checked: bool = False) -> None:
        one = self._shown[place] if self._shown else None
        if one is not None and isinstance(one.phase, Phase):
            self.row_requested.emit(one.phase, one.key)


class CounterCard(QFrame):
    """One quantity: amount so far, a bar up to the limit, what is left, and a line to add to it.

    Signals:
        counted, unreadable: see LimitsPanel.
    """

    counted = Signal(str, object)
    unreadable = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._counter: Counter | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.setSpacing(px(4))
        head = QHBoxLayout()
        self._title = Label("", "strong", wrap=True)
        head.addWidget(self._title, 1)
        self._chip = StatusChip(Chip(Status.OK))
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._bar = LimitBar()
        column.addWidget(self._bar)
        self._words = Label("", "small", wrap=True)
        column.addWidget(self._words)
        self._more = Label("", "small", wrap=True)
        column.addWidget(self._more)
        self.line = CountLine()
        self.line.counted.connect(self._on_counted)
        self.line.unreadable.connect(self.unreadable)
        column.addWidget(self.line)

    def show_counter(self, counter: Counter) -> None:
        """Show a counter."""
        if counter == self._counter:
            return
        self._counter = counter
        self._title.setText(counter.title)
        self._chip.set_chip(Chip(counter.status, ""))
        self._bar.show_share(counter.share, counter.status)
        self._words.setText(counter.words)
        self._more.setText("\n".join(counter.more))
        self._more.setVisible(bool(counter.more))
        self.line.show_amount(counter.title, counter.amount, counter.unit)
        self.setAccessibleName(counter.spoken)

    def _on_counted(self, amount: float | None) -> None:
        if self._counter is not None:
            self.counted.emit(self._counter.path, amount)


class LimitBar(QWidget):
    """How much of the limit is used; over it the whole bar is in the color of the status."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self._status = Status.OK
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float | None, status: Status) -> None:
        """Show a share of 0 to 1; None: no limit is known, no bar."""
        self.setVisible(share is not None)
        if (share, status) != (self._share, self._status):
            self._share, self._status = share, status
            self.update()

    def sizeHint(self) -> QSize:
        """Override: as high as the readiness bar."""
        return QSize(px(120), px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: track and what is used of it."""
        painter = QPainter(self)
        colors = tokens()
        rect = QRectF(self.rect())
        fill_rounded(painter, rect, rect.height() / 2, colors.track)
        if self._share:
            rect.setWidth(max(rect.height(), rect.width() * min(self._share, 1.0)))
            ink = colors.accent if self._status is Status.OK else colors.by_name[self._status.value]
            fill_rounded(painter, rect, rect.height() / 2, ink)
        painter.end()


class DeviationButton(QPushButton):
    """One deviation, over as many lines as it needs; pressing it goes to its row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = self._words = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(6), px(10), px(6))
        column.setSpacing(px(1))
        self._text, self._reason = Label("", wrap=True), Label("", "small", wrap=True)
        for label in (self._text, self._reason):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def show_deviation(self, one: Deviation) -> None:
        """Show a deviation."""
        self._text.setText(one.text)
        reason = one.reason or self.tr("no reason given")
        self._reason.setText("  ".join(part for part in (reason, one.said) if part))
        self.setAccessibleName(one.spoken)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Override: narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Override: the height of its words."""
        return self._words.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Override: the words decide."""
        width = self.width() if self.width() > px(80) else px(240)
        return QSize(width, self.heightForWidth(width))
