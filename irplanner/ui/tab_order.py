"""Where the Tab key goes: as the eye does, through the layouts of the window as they are now.

Qt's own chain follows the order in which widgets were made. Rows and fields come and go with the case, and
with fields that hand their focus on, the chain falls into rings that Tab never leaves (Qt 6.11).
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def step_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop, or the one before; False where what has the focus is none."""
    focus = window.focusWidget()
    stops = list(tab_stops(window))
    place = next((at for at, one in enumerate(stops) if one is focus), None)
    if place is None:  # inside a stop: it lets go of what it holds
        place = next(
            (at for at, one in enumerate(stops) if focus is not None and one.isAncestorOf(focus)), None
        )
    if place is None or focus is None:
        return False
    target = stops[(place + (1 if forward else -1)) % len(stops)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_in_sight(target)
    return True


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what takes the Tab key, visible and enabled, in the order of the layouts."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if takes_tab and widget.isEnabled() and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, _WHOLE):
        return
    for part in _parts(widget):
        if part.isVisible() and not part.isWindow():
            yield from tab_stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QSplitter):
        places = (widget.widget(place) for place in range(widget.count()))
        yield from (part for part in places if part is not None)
    elif isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield inside
    elif layout is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _of_layout(inner)
        elif widget is not None:
            yield widget


def _bring_in_sight(target: QWidget) -> None:
    above = target.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target, 16, 16)
        above = above.parentWidget()
