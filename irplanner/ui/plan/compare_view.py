"""Compares the open plan with itself under other choices, or with another case; what differs is listed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from irplanner.models.enums import Status
from irplanner.ui.chips import StatusChip
from irplanner.ui.choice_box import ChoiceBox
from irplanner.ui.context import AppContext
from irplanner.ui.fields.beside import Beside
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.icons import paint_icon
from irplanner.ui.labels import HeadLabel, Label
from irplanner.ui.paint import fill, write, write_two_lines
from irplanner.ui.presenters.compare import (
    Comparison,
    DiffRow,
    Side,
    Variant,
    compare_case,
    compare_variant,
    other_cases,
    variants,
)
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.scroll_column import ScrollColumn
from irplanner.ui.table import RowTable
from irplanner.ui.theme import px, tokens, ui_font

ROW_HEIGHT = 40
WHAT, LEFT, RIGHT = range(3)
_WHAT_SHARE = 0.2
AnyIndex = QModelIndex | QPersistentModelIndex


class CompareView(QWidget):
    """Choices at the top, both plans below.

    Signals:
        closed: the plan comes back.
        taken: the values of the other choices, to be put into the plan.
    """

    closed = Signal()
    taken = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._editor: PlanEditor | None = None
        self._asked = 0
        self._comparison: Comparison | None = None
        self.combos: list[QComboBox] = []
        body = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollColumn(self.tr("Compare plans"), body))
        column = QVBoxLayout(body)
        column.setContentsMargins(px(20), px(14), px(20), px(16))
        column.setSpacing(px(10))
        head = QVBoxLayout()
        head.addWidget(HeadLabel(self.tr("Compare plans"), "title"))
        deeds = QWidget()
        side = FlowLayout(deeds, gap=8)
        self.take = QPushButton(self.tr("Use the other choices"))
        self.take.setProperty("role", "primary")
        self.take.clicked.connect(self._on_take)
        side.addWidget(self.take)
        back = QPushButton(self.tr("Back to the plan (Esc)"))
        back.clicked.connect(self.closed)
        side.addWidget(back)
        column.addWidget(Beside(head, deeds, 140))
        self._choice_box = QWidget()
        self._choices = FlowLayout(self._choice_box, gap=12)
        column.addWidget(self._choice_box)
        sides = QHBoxLayout()
        self._left, self._right = SideHead(), SideHead()
        sides.addWidget(self._left, 1)
        sides.addWidget(self._right, 1)
        column.addLayout(sides)
        self._model = DiffModel(self)
        self.table = RowTable(self.tr("What differs"), ROW_HEIGHT)
        self.table.setModel(self._model)
        self.table.setItemDelegate(DiffDelegate(self.table))
        self.table.width_changed.connect(self._size_columns)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setMinimumHeight(px(200))
        column.addWidget(self.table, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    @property
    def comparison(self) -> Comparison | None:
        """What is shown; None while it is being made."""
        return self._comparison

    def show_case(self, editor: PlanEditor) -> None:
        """Begin with the case as it is and what could be chosen otherwise."""
        self._editor = editor
        while (item := self._choices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.combos = []
        for heading, offered in variants(editor.record, editor.catalog).items():
            self._add_choice(heading, [(self.tr("as planned"), None), *((one.label, one) for one in offered)])
        others = other_cases(self._context.cases, editor.record)
        cases = [(self.tr("none"), None), *((text, case_id) for case_id, text in others)]
        self._add_choice(self.tr("Or another case"), cases)
        self._choice_box.updateGeometry()
        self._ask()

    def first_focus(self) -> QWidget:
        """Return the control that gets the focus."""
        return self.combos[0] if self.combos else self.table

    def _add_choice(self, heading: str, offered: Sequence[tuple[str, object]]) -> None:
        box = QWidget()
        row = QVBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(2))
        combo = ChoiceBox()
        combo.setAccessibleName(heading)
        combo.setMinimumContentsLength(18)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for text, value in offered:
            combo.addItem(text, value)
            combo.setItemData(combo.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
        combo.currentIndexChanged.connect(lambda _place: self._ask())
        label = Label(heading, "field")
        label.setBuddy(combo)
        row.addWidget(label)
        row.addWidget(combo)
        self.combos.append(combo)
        self._choices.addWidget(box)
        box.show()

    def _ask(self) -> None:
        """Have the worker make the other plan; an answer that is no longer wanted is dropped."""
        editor = self._editor
        if editor is None or not self.combos:
            return
        self._asked += 1
        asked, record, plan, catalog, at = (
            self._asked,
            editor.record,
            editor.plan,
            editor.catalog,
            self._context.now(),
        )
        other_id, cases = self.combos[-1].currentData(), self._context.cases
        values: dict[str, Any] = {}
        for combo in self.combos[:-1]:
            chosen = combo.currentData()
            values |= dict(chosen.values) if isinstance(chosen, Variant) else {}

        def work() -> tuple[int, Comparison]:
            if isinstance(other_id, str):
                return asked, compare_case(record, plan, cases, other_id, catalog, at)
            return asked, compare_variant(record, plan, values, catalog, at)

        self._context.tasks.start(work, self._on_compared, self._context.show_error)

    def _on_compared(self, answer: tuple[int, Comparison]) -> None:
        asked, comparison = answer
        if asked != self._asked:
            return
        self._comparison = comparison
        self._left.show_side(comparison.left)
        self._right.show_side(comparison.right)
        self._model.set_rows(comparison.rows)
        self._size_columns()
        self.take.setEnabled(bool(comparison.values))

    def _on_take(self) -> None:
        values: Mapping[str, Any] = self._comparison.values if self._comparison is not None else {}
        if values:
            self.taken.emit(dict(values))

    def _size_columns(self) -> None:
        room = self.table.viewport_width()
        what = round(room * _WHAT_SHARE)
        header = self.table.horizontalHeader()
        for column, width in ((WHAT, what), (LEFT, (room - what) // 2), (RIGHT, (room - what) // 2)):
            header.resizeSection(column, width)


class SideHead(QFrame):
    """Title and counts of one of the two plans."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(px(12), px(8), px(12), px(8))
        words = QVBoxLayout()
        self._title = Label("", "strong", wrap=True)
        words.addWidget(self._title)
        chips = QWidget()
        self._row = QHBoxLayout(chips)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._beside = Beside(words, chips, 150)
        inside.addWidget(self._beside)
        self._chips: list[StatusChip] = []

    def show_side(self, side: Side) -> None:
        """Show a plan."""
        self._title.setText(side.title)
        while self._chips:
            chip = self._chips.pop()
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for one in side.chips:
            chip = StatusChip(one)
            self._chips.append(chip)
            self._row.addWidget(chip)
        self._beside.share_room()


class DiffModel(QAbstractTableModel):
    """Rows of `DiffRow`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[DiffRow, ...] = ()

    def set_rows(self, rows: tuple[DiffRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Override: all rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Override: what, this plan, the other plan."""
        return 0 if parent.isValid() else RIGHT + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override: names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("What"), self.tr("This plan"), self.tr("Other plan"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: texts; whole sentences for screen readers."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (row.what, row.left, row.right)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if index.column() == WHAT else (row.what, row.left, row.right)[index.column()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        return None


class DiffDelegate(QStyledItemDelegate):
    """Draws a row: heads on a ground of their own, texts in up to two lines behind the shape of a status."""

    def __init__(self, table: RowTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override: rows have one height."""
        return QSize(px(80), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override: ground, shape, words, line below."""
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, DiffRow):
            return
        colors = tokens()
        rect = QRectF(option.rect)
        chosen = self._table.currentIndex().row() == index.row()
        painter.save()
        fill(
            painter, rect, colors.accent_ground if chosen else colors.header if row.is_head else colors.panel
        )
        fill(painter, QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), colors.line)
        inner = rect.adjusted(px(8), 0, -px(8), -1)
        text = (row.what, row.left, row.right)[index.column()]
        if row.is_head or index.column() == WHAT:
            ink = colors.text if row.is_head and index.column() == WHAT else colors.muted
            write_two_lines(painter, inner, text, ui_font(bold=row.is_head and index.column() == WHAT), ink)
        elif not text:
            write(painter, inner, "–", ui_font(), colors.muted)
        else:
            status = row.left_status if index.column() == LEFT else row.right_status
            if status in (Status.STOP, Status.CAUTION, Status.NOT_ASSESSED, Status.OK):
                shape = QRectF(inner.x(), inner.center().y() - px(7), px(14), px(14))
                paint_icon(painter, status.value, shape, colors.by_name[status.value])
                inner = inner.adjusted(px(22), 0, 0, 0)
            write_two_lines(painter, inner, text, ui_font(), colors.text)
        painter.restore()
