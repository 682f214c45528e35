"""The patient banner: in sight on every page that speaks of one patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.models.enums import Status
from irplanner.ui.chips import StatusChip, counted
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.labels import ElidedLabel, Label
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from irplanner.ui.presenters.banner import BannerField, PatientBanner


class _Field(QWidget):
    """A label over its value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        self._label = Label(role="small")
        self._value = ElidedLabel()
        layout.addWidget(self._label)
        layout.addWidget(self._value)

    def show_field(self, field: BannerField) -> None:
        self._label.setText(field.label)
        self._value.set_role("stop" if field.is_alert else "muted" if field.is_missing else "strong")
        self._value.setText(field.value)
        self._value.setMinimumWidth(
            min(self._value.fontMetrics().horizontalAdvance(field.value) + px(4), px(280))
        )
        self.setAccessibleName(f"{field.label}: {field.value}")

    def put_beside(self, beside: bool) -> None:
        """Put the label before its value rather than over it."""
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)
            self._layout.setSpacing(px(8 if beside else 2))

    @property
    def width_over(self) -> int:
        """How wide the field is with the label over its value."""
        return max(self._label.sizeHint().width(), self._value.minimumWidth())


class Banner(QFrame):
    """Name, identity, a few values and the counts of the risk summary; updated in place.

    The values stand beside the name, or in lines of their own below it where the room or the text asks it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(tr("Patient"))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(16), px(8))
        column.setSpacing(px(6))
        self._row = QHBoxLayout()
        self._row.setSpacing(px(22))
        column.addLayout(self._row)
        self._who = QWidget()
        who = QVBoxLayout(self._who)
        who.setContentsMargins(0, 0, 0, 0)
        who.setSpacing(px(1))
        self._name = ElidedLabel(role="patient")
        self._identity = ElidedLabel(role="small")
        who.addWidget(self._name)
        who.addWidget(self._identity)
        self._row.addWidget(self._who, 2)
        self._fields = [_Field(self) for _ in range(4)]
        self._row.addStretch(1)
        self._chips = {
            status: StatusChip(counted(status, 0), self)
            for status in (Status.STOP, Status.CAUTION, Status.NOT_ASSESSED)
        }
        self._chip_box = QWidget()
        chips = QHBoxLayout(self._chip_box)
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(px(8))
        for chip in self._chips.values():
            chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self._not_planned = Label(tr("Not assessed yet"), role="muted")
        chips.addWidget(self._not_planned)
        self._row.addWidget(self._chip_box)
        self._below = QWidget()
        self._lines = FlowLayout(self._below, gap=22, line_gap=4)
        column.addWidget(self._below)
        self._is_narrow: bool | None = None
        self._shown: PatientBanner | None = None
        self._put_fields(narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: values beside the name or below it."""
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Override: larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._shown is not None:
            self.show_patient(self._shown)

    def minimumSizeHint(self) -> QSize:
        """Override: never widens the window."""
        return QSize(px(300), super().minimumSizeHint().height())

    def _share_room(self) -> None:
        chips = [*self._chips.values(), self._not_planned]
        needed = px(32) + self._who.minimumSizeHint().width() + px(22)
        fields = sum(field.width_over + px(22) for field in self._fields)
        needed += fields
        needed += sum(chip.sizeHint().width() + px(8) for chip in chips if not chip.isHidden())
        narrow = needed > self.width()
        self._put_fields(narrow=narrow)
        for field in self._fields:  # one line each where all of them do not fit in one
            field.put_beside(narrow and fields + px(32) > self.width())
        heading = max(one.fontMetrics().horizontalAdvance(one.text()) for one in (self._name, self._identity))
        self._put_chips(below=heading + self._chip_box.sizeHint().width() + px(60) > self.width())

    def _put_chips(self, *, below: bool) -> None:
        if below is (self._lines.indexOf(self._chip_box) >= 0):
            return
        self._row.removeWidget(self._chip_box)
        self._lines.removeWidget(self._chip_box)
        self._lines.addWidget(self._chip_box) if below else self._row.addWidget(self._chip_box)

    def _put_fields(self, *, narrow: bool) -> None:
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        for place, field in enumerate(self._fields):
            self._lines.removeWidget(field)
            self._row.removeWidget(field)
            if narrow:
                self._lines.addWidget(field)
            else:
                self._row.insertWidget(place + 1, field, 2 if place == len(self._fields) - 1 else 1)
        self._below.setVisible(narrow)

    def show_patient(self, banner: PatientBanner) -> None:
        """Show a patient; only what differs is drawn again."""
        self._shown = banner
        self._name.setText(banner.name)
        self._name.setMinimumWidth(
            min(self._name.fontMetrics().horizontalAdvance(banner.name) + px(4), px(260))
        )
        self._identity.setText(banner.identity)
        self._identity.setMinimumWidth(
            min(self._identity.fontMetrics().horizontalAdvance(banner.identity) + px(4), px(260))
        )
        for widget, field in zip(self._fields, banner.fields, strict=True):
            widget.show_field(field)
        counts = {
            Status.STOP: banner.stop,
            Status.CAUTION: banner.caution,
            Status.NOT_ASSESSED: banner.not_assessed,
        }
        for status, count in counts.items():
            self._chips[status].setVisible(bool(count))
            self._chips[status].set_chip(counted(status, count or 0))
        self._not_planned.setVisible(all(count is None for count in counts.values()))
        self._share_room()
