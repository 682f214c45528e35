"""A technologist's own log: which procedures, how often, in which role."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from irplanner.services.insights.view import View

ROLES = ("technologist", "scrub", "operator")


class LogLine(NamedTuple):
    """One procedure: cases by role in the order of `ROLES`, and cases in any of them."""

    procedure: str
    category: str
    by_role: tuple[int, ...]
    cases: int


def people(view: View) -> tuple[str, ...]:
    """Return everybody who has a role in a case of the view, most cases first."""
    totals: dict[str, int] = {}
    for role in ROLES:
        words = view.words(role)
        for code, count in enumerate(np.bincount(view.column(role), minlength=len(words))):
            if code and count:
                totals[words[code]] = totals.get(words[code], 0) + int(count)
    return tuple(sorted(totals, key=lambda name: (-totals[name], name)))


def staff_log(view: View, person: str) -> tuple[LogLine, ...]:
    """Return a person's done cases by procedure, most first; a case in two roles is one case."""
    done = view.column("is_done") == 1
    masks = []
    for role in ROLES:
        code = view.frame.code(role, person) if person else None
        masks.append(done & (view.column(role) == code) if code else np.zeros(view.cases, bool))
    own = np.flatnonzero(np.logical_or.reduce(masks))
    words = view.words("procedure")
    procedures, categories = view.column("procedure")[own], view.column("category")[own]
    totals = np.bincount(procedures, minlength=len(words))
    by_role = [np.bincount(procedures[mask[own]], minlength=len(words)) for mask in masks]
    lines = []
    for code in np.argsort(-totals, kind="stable"):
        if not totals[code]:
            break
        category = view.words("category")[int(categories[np.argmax(procedures == code)])]
        counts = tuple(int(role[code]) for role in by_role)
        lines.append(LogLine(words[code], category, counts, int(totals[code])))
    return tuple(lines)
