"""Finding a procedure: type any part of a name, synonym, region or indication; Down and Enter pick."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from irplanner.language import tr, within
from irplanner.ui.fields.beside import Beside
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.fields.line import LineEdit
from irplanner.ui.key_button import KeyButton
from irplanner.ui.labels import Label
from irplanner.ui.plan import picked_before
from irplanner.ui.presenters.steps.procedure import PURPOSES, Hit, ProcedureFinder
from irplanner.ui.theme import px, tokens, ui_font

AnyIndex = QModelIndex | QPersistentModelIndex
_HIT = int(Qt.ItemDataRole.UserRole)
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class HitModel(QAbstractListModel):
    """The procedures found, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show other hits."""
        if hits != self.hits:
            self.beginResetModel()
            self.hits = hits
            self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Override: all hits; none below a hit."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: the name, and all of it in words for screen readers."""
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.name
        if role == _HIT:
            return hit
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(part for part in (hit.name, hit.category, hit.region, hit.why) if part)
        return None


class HitDelegate(QStyledItemDelegate):
    """Two lines: the name, then category, region and why it was found."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override: two lines and air, at least 40 px."""
        lines = QFontMetrics(ui_font()).height() + QFontMetrics(ui_font(12)).height()
        return QSize(px(200), max(lines + px(12), 40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override: both lines end in dots where the room ends."""
        hit = index.data(_HIT)
        if not isinstance(hit, Hit):
            return
        colors = tokens()
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, colors.color("accent_ground" if chosen else "panel"))
        painter.setPen(colors.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        rect = option.rect.adjusted(px(10), px(6), -px(10), -px(6))
        name_font, small = ui_font(13, bold=chosen), ui_font(12)
        name_height = QFontMetrics(name_font).height()
        self._line(painter, QRect(rect.x(), rect.y(), rect.width(), name_height), hit.name, "text", name_font)
        about = "  ·  ".join(part for part in (hit.category, hit.region, hit.why) if part)
        below = QRect(rect.x(), rect.y() + name_height, rect.width(), rect.height() - name_height)
        self._line(painter, below, about, "muted", small)
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, rect: QRect, text: str, token: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(tokens().color(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class ProcedurePicker(QWidget):
    """A search line over the list of all procedures.

    Signals:
        picked: id of the procedure.
    """

    picked = Signal(str)

    def __init__(self, finder: ProcedureFinder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._purpose: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        words = QVBoxLayout()
        self.search = LineEdit()
        self.search.setPlaceholderText(self.tr("Find by name, synonym, region or indication"))
        self.search.setAccessibleName(self.tr("Find a procedure"))
        self.search.setClearButtonEnabled(False)
        self.search.textEdited.connect(self._on_typed)
        self.search.installEventFilter(self)
        words.addWidget(self.search)
        side = QWidget()
        row = FlowLayout(side, gap=8)
        self._purposes: list[QPushButton] = []
        purposes = QWidget()
        buttons = QHBoxLayout(purposes)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        for place, choice in enumerate(PURPOSES):
            button = QPushButton(tr(choice.label))
            button.setCheckable(True)
            button.setProperty("segment", "first" if place == 0 else "last")
            button.setAccessibleName(self.tr("Only {purpose}").format(purpose=within(tr(choice.label))))
            button.clicked.connect(lambda _checked, code=choice.code: self._on_purpose(code))
            self._purposes.append(button)
            buttons.addWidget(button)
        row.addWidget(purposes)
        self.favorite = KeyButton(self.tr("Favorite"), "F4")
        self.favorite.setCheckable(True)
        self.favorite.setToolTip(self.tr("Favorites stand first while nothing is typed"))
        self.favorite.clicked.connect(self._on_favorite)
        row.addWidget(self.favorite)
        column.addWidget(Beside(words, side, 120))
        self._model = HitModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(HitDelegate(self))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Procedures found"))
        self.list.setMinimumHeight(px(320))
        self.list.setProperty("role", "framed")
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_favorite())
        column.addWidget(self.list, 1)
        self._count = Label("", "small")
        column.addWidget(self._count)
        self._show()

    def clear(self) -> None:
        """Empty the line and show all procedures."""
        self.search.clear()
        self._show()

    def start(self) -> None:
        """Begin a search with an empty line."""
        self.clear()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: the arrow keys move in the list while the cursor stays in the line."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                row = min(max(self.list.currentIndex().row() + step, 0), self._model.rowCount() - 1)
                self.list.setCurrentIndex(self._model.index(row, 0))
                return True
            if event.key() == Qt.Key.Key_F4:
                self._on_favorite()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_chosen(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        hits = self._finder.find(
            self.search.text(), self._purpose, picked_before.favorites(), picked_before.recent()
        )
        self._model.set_hits(hits)
        if hits:
            self.list.setCurrentIndex(self._model.index(0, 0))
            words = self.tr("1 procedure") if len(hits) == 1 else self.tr("{count} procedures")
            self._count.setText(words.format(count=len(hits)))
        else:
            words = self.tr("No procedure holds all these words. Try fewer, or another name for it.")
            self._count.setText(words)

    def _on_favorite(self) -> None:
        """Mark the procedure the cursor is on, or take the mark away; it stays where it is in the list."""
        hit = self.list.currentIndex().data(_HIT)
        if isinstance(hit, Hit):
            picked_before.toggle_favorite(hit.id)
            self._show()
            place = next((at for at, one in enumerate(self._model.hits) if one.id == hit.id), 0)
            self.list.setCurrentIndex(self._model.index(place, 0))
        self._show_favorite()

    def _show_favorite(self) -> None:
        hit = self.list.currentIndex().data(_HIT)
        is_favorite = isinstance(hit, Hit) and hit.is_favorite
        self.favorite.setChecked(is_favorite)
        words = self.tr("Favorite: take the mark away") if is_favorite else self.tr("Mark as favorite")
        self.favorite.setAccessibleName(f"{words}, F4")
        self.favorite.setEnabled(isinstance(hit, Hit))

    def _on_typed(self, _text: str) -> None:
        self._show()

    def _on_purpose(self, code: str) -> None:
        self._purpose = None if self._purpose == code else code
        for button, choice in zip(self._purposes, PURPOSES, strict=True):
            button.setChecked(choice.code == self._purpose)
        self._show()

    def _on_chosen(self, index: AnyIndex) -> None:
        hit = index.data(_HIT) if index.isValid() else None
        if isinstance(hit, Hit):
            picked_before.note_picked(hit.id)
            self.picked.emit(hit.id)
