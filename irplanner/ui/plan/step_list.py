"""The steps at the left of the plan, each with its state and a line of summary."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from irplanner.models.enums import Status
from irplanner.ui.icons import paint_icon
from irplanner.ui.presenters.step_states import StepState
from irplanner.ui.theme import px, tokens, ui_font


class StepButton(QAbstractButton):
    """One step. It says its title, summary and state in words to a screen reader."""

    def __init__(self, state: StepState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._state = state
        self._compact = False
        self._describe()

    def set_compact(self, compact: bool) -> None:
        """Show the number and the state alone, where the window is narrow or the text large."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def show_state(self, state: StepState) -> None:
        """Show another state; the same one is not drawn again."""
        if state != self._state:
            self._state = state
            self._describe()
            self.update()

    def sizeHint(self) -> QSize:
        """Override: two lines and air, at least 40 px."""
        return QSize(px(46 if self._compact else 190), max(px(50), 40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: title, summary, shape of the state; the chosen step has a bar and a tint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, state = tokens(), self._state
        if self.isChecked():
            painter.fillRect(self.rect(), colors.color("accent_ground"))
            painter.fillRect(QRect(0, 0, px(3), self.height()), colors.color("accent"))
        elif self.underMouse():
            painter.fillRect(self.rect(), colors.color("hover"))
        side = px(12)
        if self._compact:
            self._paint_compact(painter, side)
            painter.end()
            return
        room = self.width() - px(16) - px(14) - side - px(8)
        title = ui_font(13)
        title.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        metrics = QFontMetrics(title)
        small = ui_font(11.5)
        has_summary = bool(state.summary)
        height = metrics.height() + (QFontMetrics(small).height() + px(1) if has_summary else 0)
        y = (self.height() - height) // 2
        painter.setFont(title)
        painter.setPen(colors.color("text"))
        painter.drawText(QRect(px(16), y, room, metrics.height()), Qt.AlignmentFlag.AlignVCenter, state.title)
        if has_summary:
            small.setItalic(state.is_suggested)
            painter.setFont(small)
            painter.setPen(colors.color("muted"))
            shown = QFontMetrics(small).elidedText(state.summary, Qt.TextElideMode.ElideRight, room)
            at = QRect(px(16), y + metrics.height() + px(1), room, QFontMetrics(small).height())
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, shown)
        if state.status in (Status.STOP, Status.CAUTION, Status.NOT_ASSESSED, Status.OK):
            place = QRectF(self.width() - px(14) - side, (self.height() - side) / 2, side, side)
            paint_icon(painter, state.status.value, place, colors.ink(state.status))
        self._paint_focus(painter)
        painter.end()

    def _paint_compact(self, painter: QPainter, side: int) -> None:
        painter.setFont(ui_font(13, bold=self.isChecked()))
        painter.setPen(tokens().color("text"))
        has_shape = self._state.status not in (None, Status.INFO)
        number = self.rect().adjusted(px(4), 0, -side - px(6) if has_shape else -px(4), 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(self._state.number))
        if self._state.status is not None and has_shape:  # beside the number: a low window has no room below
            place = QRectF(self.width() - side - px(8), (self.height() - side) / 2, side, side)
            paint_icon(painter, self._state.status.value, place, tokens().ink(self._state.status))
        self._paint_focus(painter)

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(tokens().color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), px(4), px(4))

    def enterEvent(self, event: QEvent) -> None:
        """Override: a tint under the pointer."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Override: the tint goes."""
        self.update()

    def _describe(self) -> None:
        self.setAccessibleName(self._state.spoken)
        summary = f"\n{self._state.summary}" if self._state.summary else ""
        self.setToolTip(f"{self._state.title} (Alt+{self._state.number}){summary}")


class StepList(QWidget):
    """All steps; one Tab stop, Up and Down go from step to step.

    Signals:
        chosen: id of the step a person has asked for.
    """

    chosen = Signal(str)

    def __init__(self, states: tuple[StepState, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Steps of the plan"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(6), 0, px(6))
        column.setSpacing(0)
        self.buttons: dict[str, StepButton] = {}
        for state in states:
            button = StepButton(state)
            button.clicked.connect(lambda _checked, step=state.key: self.chosen.emit(step))
            button.installEventFilter(self)
            self.buttons[state.key] = button
            column.addWidget(button)
        column.addStretch(1)

    def set_compact(self, compact: bool) -> None:
        """Show numbers and states alone."""
        for button in self.buttons.values():
            button.set_compact(compact)
        self.setFixedWidth(px(46 if compact else 196))

    def show_states(self, states: tuple[StepState, ...]) -> None:
        """Show the steps as they are now; only those that differ are drawn."""
        for state in states:
            self.buttons[state.key].show_state(state)

    def set_current(self, step_id: str) -> None:
        """Mark the step whose form is shown; it takes the Tab key for all."""
        for key, button in self.buttons.items():
            is_current = key == step_id
            button.setChecked(is_current)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: Up and Down open the neighboring step and keep the focus in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            keys = list(self.buttons)
            at = next((place for place, key in enumerate(keys) if self.buttons[key] is watched), None)
            if step is not None and at is not None:
                key = keys[(at + step) % len(keys)]
                self.chosen.emit(key)
                self.buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
