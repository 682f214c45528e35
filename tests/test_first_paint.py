"""What is loaded before the first paint: the window may not wait for what only later steps need."""

from __future__ import annotations

import json
import subprocess
import sys

LATER = ("sqlalchemy", "alembic", "msgspec", "yaml", "pyqtgraph", "numpy", "cel", "platformdirs", "segno")
PROGRAM = """
import json, os, sys
from pathlib import Path
from irplanner.app import make_application, make_window
from irplanner.first_look import FirstLook
import PySide6.QtCore

application = make_application()
window, loader = make_window(application, Path(sys.argv[1]), look=FirstLook())
window.first_painted.disconnect(loader.start)

def report():
    print(json.dumps({
        "modules": sorted(name.split(".")[0] for name in sys.modules),
        "namespace": "Qt" in vars(PySide6.QtCore),
        "rows": window.current_page.table.model().rowCount(),
    }), flush=True)
    os._exit(0)

window.first_painted.connect(report)
window.show()
application.exec()
"""


def first_paint(path):
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path)], capture_output=True, text=True, timeout=60, check=True
    )
    return json.loads(run.stdout)


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path):
    loaded = first_paint(tmp_path / "none.db")

    assert sorted(set(LATER) & set(loaded["modules"])) == []


def test_the_first_list_is_painted_without_qts_namespace(tmp_path):
    from datetime import datetime

    from irplanner.catalog.catalog import load_catalog
    from irplanner.models.store import open_store
    from irplanner.planning.facts import CaseFacts
    from irplanner.services.cases import Cases

    store = open_store(tmp_path / "cases.db")
    now = datetime.now().replace(minute=0)
    Cases(store, load_catalog()).create(CaseFacts(procedure="liver_biopsy", scheduled_at=now))
    store.close()

    painted = first_paint(tmp_path / "cases.db")

    assert painted["rows"] == 1
    assert not painted["namespace"], "something painted first asks for Qt.…: see irplanner/ui/paint.py"
