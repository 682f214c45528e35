"""Procedures a person has marked as favorites or picked lately, kept for this user of the computer."""

from __future__ import annotations

from PySide6.QtCore import QSettings

_FAVORITES, _RECENT = "plan/favorite_procedures", "plan/recent_procedures"
RECENT_SHOWN = 6


def favorites() -> tuple[str, ...]:
    """Return the ids of the favorites, in the order they were marked."""
    return _read(_FAVORITES)


def recent() -> tuple[str, ...]:
    """Return the ids picked lately, the newest first."""
    return _read(_RECENT)


def toggle_favorite(procedure_id: str) -> bool:
    """Mark a procedure as a favorite or take the mark away; say whether it is one now."""
    held = favorites()
    kept = tuple(one for one in held if one != procedure_id)
    is_new = kept == held
    QSettings().setValue(_FAVORITES, [*kept, procedure_id] if is_new else list(kept))
    return is_new


def note_picked(procedure_id: str) -> None:
    """Put a procedure at the top of those picked lately."""
    kept = [procedure_id, *(one for one in recent() if one != procedure_id)]
    QSettings().setValue(_RECENT, kept[:RECENT_SHOWN])


def _read(key: str) -> tuple[str, ...]:
    value = QSettings().value(key)
    if isinstance(value, str):  # a list of one comes back as its text from some stores
        return (value,) if value else ()
    return tuple(str(one) for one in value) if isinstance(value, list) else ()
