"""The line at the bottom: store, content pack, what is under way, and when things were last saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from irplanner.language import tr
from irplanner.ui.labels import ElidedLabel, Label
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from irplanner.ui.tasks import Tasks


class _LongTask(QWidget):
    """Title, progress and Cancel of one long task."""

    def __init__(self, number: int, title: str, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Label(title))
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(px(140))
        self.bar.setAccessibleName(title)
        layout.addWidget(self.bar)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setProperty("role", "link")
        cancel.setAccessibleName(tr("Cancel: {title}").format(title=title))
        cancel.clicked.connect(partial(tasks.cancel, number))
        layout.addWidget(cancel)


class StatusLine(QFrame):
    """Facts at the left, long tasks in the middle, `Saved 10:42:07` at the right."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setAccessibleName(tr("Status"))
        self._tasks = tasks
        self._running: dict[int, _LongTask] = {}
        self._person: Label | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(14), px(3), px(14), px(3))
        self._row.setSpacing(px(18))
        self._store = ElidedLabel()
        self._pack = ElidedLabel()
        self._backup = ElidedLabel()
        self._saved = Label()
        for label in (self._store, self._pack, self._backup):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row.addWidget(self._store)
        self._row.addWidget(self._pack)
        self._row.addWidget(self._backup)
        self._row.addStretch(1)
        self._row.addWidget(self._saved)
        tasks.long_started.connect(self._on_started)
        tasks.long_progress.connect(self._on_progress)
        tasks.long_finished.connect(self._on_finished)

    def set_store(self, text: str) -> None:
        self._store.setText(text)

    def set_pack(self, text: str) -> None:
        self._pack.setText(text)

    def set_backup(self, text: str) -> None:
        self._backup.setText(text)

    def set_saved(self, text: str) -> None:
        self._saved.setText(text)

    def set_person(self, text: str, button: QPushButton | None = None) -> None:
        """Say who is at work, as words or by a button of its own; made after the first paint."""
        if button is not None:
            self._row.insertWidget(self._row.count() - 1, button)
            return
        if self._person is None:
            self._person = Label()
            self._row.insertWidget(self._row.count() - 1, self._person)
        self._person.setText(text)
        self._person.setAccessibleName(text)

    def _on_started(self, number: int, title: str) -> None:
        self._running[number] = _LongTask(number, title, self._tasks, self)
        self._row.insertWidget(self._row.count() - 1, self._running[number])

    def _on_progress(self, number: int, done: int, total: int) -> None:
        if number in self._running:
            self._running[number].bar.setRange(0, total)
            self._running[number].bar.setValue(done)

    def _on_finished(self, number: int) -> None:
        task = self._running.pop(number, None)
        if task is not None:
            self._row.removeWidget(task)
            task.hide()
            task.deleteLater()
