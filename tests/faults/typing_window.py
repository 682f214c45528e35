"""Opens the window on a store and types a name without end, until somebody kills the process.

Every line on stdout is what stood in the name field at that moment.
"""

from __future__ import annotations

import sys
import time
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irplanner.app import make_application, make_window
from irplanner.settings import LoadedSettings, Settings
from irplanner.ui.plan.page import PlanPage

KEY_MS = 25
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def let_run(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(store: Path) -> None:
    application = make_application()
    window, _loader = make_window(application, store, LoadedSettings(Settings()))
    window.show()
    while not (window.context.is_loaded and window.is_at_rest):
        let_run(20)
    window.activateWindow()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    while not isinstance(window.current_page, PlanPage):
        let_run(20)
    page = window.current_page
    while page.editor is None:
        let_run(20)
    page.go_to_field("patient.name")
    while not (fields := [one for one in page.form.fields if one.path == "patient.name"]):
        let_run(20)  # its step is made first
    field = fields[0].edit
    typed = ""
    for letter in cycle(LETTERS):
        QTest.keyClick(field, letter)
        typed += letter
        print(f"{time.monotonic():.3f} {typed}", flush=True)
        let_run(KEY_MS)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
