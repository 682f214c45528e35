"""Takes everything off the screen while the program is locked, and puts it back as it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from irplanner.language import tr
from irplanner.ui.staff.cover import NAME, Cover


class Hidden:
    """What of one window and its boxes is hidden. Boxes that wait for an answer stay open under a cover."""

    def __init__(self, window: QMainWindow, cover: Cover) -> None:
        self._window, self._cover = window, cover
        self._parts: list[QWidget] = []
        self._actions: list[QAction] = []
        self._boxes: list[tuple[QDialog, str, Cover]] = []
        self._title = window.windowTitle()
        self._close_popups()
        window.setWindowTitle(f"{NAME} - {tr('Locked')}")
        self._hide_boxes()
        self._hide_parts(window, cover)
        for action in window.actions():
            if action.isEnabled() and action.shortcut().toString() != "F1":  # the manual stays
                action.setEnabled(False)
                self._actions.append(action)

    @property
    def has_box(self) -> bool:
        """Say whether a box waits for an answer: nothing below it can be used meanwhile."""
        return any(isValid(box) and box.isModal() for box, _title, _cover in self._boxes)

    def hide_box(self, box: QDialog) -> None:
        """Cover a box that has come up meanwhile."""
        if all(box is not known for known, _title, _cover in self._boxes):
            cover = Cover(box)
            self._boxes.append((box, box.windowTitle(), cover))
            box.setWindowTitle(NAME)
            self._hide_parts(box, cover)
            cover.come()

    def show_again(self) -> None:
        """Put everything back."""
        for part in self._parts:
            if isValid(part):
                part.show()
        for action in self._actions:
            action.setEnabled(True)
        for box, title, cover in self._boxes:
            if not isValid(box):
                continue
            cover.leave()
            if box.isVisible():
                box.setWindowTitle(title)
        self._window.setWindowTitle(self._title)

    def _hide_parts(self, window: QWidget, cover: Cover) -> None:
        """Hide what a window holds: what is only covered is still read aloud."""
        for part in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if part is not cover and not part.isWindow() and part.isVisible():
                part.hide()
                self._parts.append(part)

    def _hide_boxes(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if widget is self._window or not widget.isVisible() or not widget.isWindow():
                continue
            if isinstance(widget, QDialog):
                self.hide_box(widget)
            else:
                widget.hide()
                self._parts.append(widget)

    def _close_popups(self) -> None:
        for _once in range(20):  # a menu opened from a menu
            popup = QApplication.activePopupWidget()
            if popup is None:
                return
            popup.close()
