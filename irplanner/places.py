"""The folders of the program on this computer, asked for before the first paint.

The names are those of platformdirs; on Linux they are made here, since loading it would cost a thirtieth of
the time to the first window (a test compares).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

NAME = "irplanner"
_ON_LINUX: bool = sys.platform.startswith("linux")


def config_folder() -> Path:
    """Return the folder of the settings."""
    if _ON_LINUX:
        return _linux_folder("XDG_CONFIG_HOME", ".config")
    import platformdirs

    return Path(platformdirs.user_config_dir(NAME, appauthor=False))


def data_folder() -> Path:
    """Return the folder of the case store."""
    if _ON_LINUX:
        return _linux_folder("XDG_DATA_HOME", ".local/share")
    import platformdirs

    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def _linux_folder(variable: str, usual: str) -> Path:
    given = os.environ.get(variable, "").strip()
    return (Path(given) if given else Path.home() / usual) / NAME
