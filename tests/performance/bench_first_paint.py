"""First paint of the real first page, whole process, against a bare PySide6 window in the same run."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from tests.performance.figure import Figure, median_ratio, seconds_in_turn

ROUNDS = 11
CASES = 12
BARE = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: os._exit(0))

application = QApplication(sys.argv[:1])
window = Window()
window.setCentralWidget(QLabel("hello"))
window.resize(1000, 700)
window.show()
application.exec()
"""
REAL = """
import os, sys
from pathlib import Path
from irplanner.app import make_application, make_window
from irplanner.first_look import read_first_look

application = make_application()
window, _ = make_window(application, Path(sys.argv[1]), look=read_first_look())
window.first_painted.connect(lambda: os._exit(0))
window.resize(1440, 900)
window.show()
application.exec()
"""


def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cases.db"
        _make_day(path)
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        # PySide6 comes with its byte code; an installed program has its own as well.
        environment |= {"PYTHONPYCACHEPREFIX": f"{folder}/pycache"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)

        def run(program: str) -> None:
            command = [sys.executable, "-c", program, str(path)]
            subprocess.run(command, env=environment, check=True, stderr=subprocess.DEVNULL)

        run(BARE), run(REAL)  # byte code and file cache are warm from here on
        bare, real = seconds_in_turn(ROUNDS, lambda: run(BARE), lambda: run(REAL))
    detail = f"best {min(real) * 1000:.0f} ms against {min(bare) * 1000:.0f} ms"
    return [Figure("first paint of Today against a bare window", median_ratio(real, bare), 1.5, "x", detail)]


def _make_day(path: Path) -> None:
    from irplanner.catalog.catalog import load_catalog
    from irplanner.models.store import open_store
    from irplanner.planning.facts import CaseFacts, Patient
    from irplanner.services.cases import Cases
    from irplanner.services.plans import plan_for

    catalog, store = load_catalog(), open_store(path)
    cases = Cases(store, catalog)
    now = datetime.now().replace(hour=8, minute=0)
    for number in range(CASES):
        facts = CaseFacts(
            procedure="liver_biopsy",
            scheduled_at=now + timedelta(minutes=30 * number),
            patient=Patient(name="DEMO, Anna"),
        )
        record = cases.create(facts)
        cases.save(record, plan=plan_for(record, catalog, now))
    store.close()
