"""Scales by which adverse events are graded. Store the grade and the scale it belongs to."""

from __future__ import annotations

from irplanner.catalog.schema.base import Part
from irplanner.catalog.schema.reference import Referenced


class AdverseEventGrade(Part):
    """One grade; `group` is a wider class where the scale has one (minor, major)."""

    code: str
    definition: str
    name: str = ""
    group: str = ""


class AdverseEventScale(Referenced):
    """A scale with its grades in rising order. `complete` False: some wording was not seen."""

    label: str
    published: str
    grades: tuple[AdverseEventGrade, ...]
    modifiers: tuple[str, ...] = ()
    axes: tuple[str, ...] = ()
    change: str | None = None
    complete: bool = True
