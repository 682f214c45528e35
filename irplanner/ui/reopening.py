"""What is done to a store that nobody has open: the window closes, it is done, the window opens again."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QApplication, QDialog, QProgressBar, QVBoxLayout

from irplanner.ui.labels import Label
from irplanner.ui.tasks import Tasks
from irplanner.ui.theme import px


class DeedDone(NamedTuple):
    """What is told in the window that opens again; `recovery` is shown once, to be printed."""

    title: str
    text: str
    recovery: str = ""


class StoreDeed(NamedTuple):
    """`work` runs in a worker while no store is open. Raises EnvironmentFailure, InputError."""

    title: str
    work: Callable[[], DeedDone]


def carry_out(deed: StoreDeed, application: QApplication) -> DeedDone | Exception:
    """Do it, with a box that says so, and return what came of it."""
    quits = application.quitOnLastWindowClosed()
    application.setQuitOnLastWindowClosed(False)  # another window follows
    box = _Busy(deed.title)
    tasks = Tasks(application)
    answers: list[DeedDone | Exception] = []

    def end(answer: DeedDone | Exception) -> None:
        answers.append(answer)
        box.accept()

    tasks.start(deed.work, end, end)
    while not answers:
        box.exec()  # Esc closes it, and it comes again: what is done now is not to be left half done
    tasks.close()
    box.deleteLater()
    application.setQuitOnLastWindowClosed(quits)
    return answers[0]


class _Busy(QDialog):
    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(18), px(20), px(16))
        layout.setSpacing(px(10))
        layout.addWidget(Label(title, role="title"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setMinimumWidth(px(380))
        bar.setAccessibleName(title)
        layout.addWidget(bar)
