"""The few settings that are needed before the window is painted, read without msgspec.

Whatever is wrong with the file is left to `settings.load_settings`, which follows after the first paint.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from irplanner.language import LANGUAGES
from irplanner.places import config_folder


class Appearance(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"
    CONTRAST = "contrast"


class FirstLook(NamedTuple):
    appearance: Appearance = Appearance.SYSTEM
    text_percent: int = 100
    database: str = ""
    language: str = "en"


_MOST_LETTERS = 1_000_000  # what is cut off there is no JSON any more


def settings_path() -> Path:
    """Return the file of the settings in the platform's configuration folder."""
    return config_folder() / "settings.json"


def read_first_look(path: Path | None = None) -> FirstLook:
    """Return what the settings file says, defaults for what it does not or cannot say."""
    try:
        with (path or settings_path()).open(encoding="utf-8") as file:
            text = file.read(_MOST_LETTERS)
    except (OSError, ValueError):
        return FirstLook()
    import json  # there is no file to read on a first start

    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return FirstLook()
    if not isinstance(content, dict):
        return FirstLook()
    appearance, percent, database, language = (
        content.get(name) for name in ("appearance", "text_percent", "database", "language")
    )
    return FirstLook(
        Appearance(appearance) if appearance in list(Appearance) else Appearance.SYSTEM,
        percent if type(percent) is int and 80 <= percent <= 250 else 100,
        database if isinstance(database, str) else "",
        language if isinstance(language, str) and language in LANGUAGES else "en",
    )
