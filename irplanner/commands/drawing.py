"""Qt for commands that draw paper or pictures without a window on a display."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@cache
def drawing_application() -> QApplication:
    """Return Qt's application object, started offscreen when nothing has started it; kept to the end."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from irplanner.app import make_application  # Qt is loaded for drawing only

    return make_application()
