"""The demo day in a window and a process of its own, on a throwaway store: never among real cases."""

from __future__ import annotations

import sys

from PySide6.QtCore import QProcess


def open_demo_window() -> bool:
    """Start a second irplanner on the demo day; say whether it could be started."""
    started, _process_id = QProcess.startDetached(sys.executable, ["-m", "irplanner", "--demo"], "")
    return bool(started)
