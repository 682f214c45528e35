"""Who can sign somebody in where the window does not: the command line says so here. Loads nothing heavy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

# Any: a Store; naming its class would load the database library for every command.
Asker = Callable[[Any], bool]
_askers: list[Asker] = []


def ask_with(asker: Asker) -> None:
    """Ask `asker` to sign somebody in at a store where nobody is; it says whether it has."""
    if asker not in _askers:
        _askers.append(asker)


def somebody_signs_in(store: Any) -> bool:
    """Say whether somebody could be signed in."""
    return any(asker(store) for asker in _askers)
