"""The Qt binding in use must be sound: 6.12.0 on Python 3.11 ends the program after some thousand calls."""

from __future__ import annotations

import os
import subprocess
import sys

COUNT = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("x")
lost = []
for thing, call in ((None, lambda: label.setText("y")), (True, label.isEnabled), (False, label.isVisible)):
    call()
    before = sys.getrefcount(thing)
    for _ in range(1000):
        call()
    lost.append(before - sys.getrefcount(thing))
print(max(lost))
"""


def test_a_thousand_calls_take_no_references_away_from_none_true_and_false():
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}

    done = subprocess.run(
        [sys.executable, "-c", COUNT], capture_output=True, text=True, check=True, env=environment
    )

    assert int(done.stdout) < 50
