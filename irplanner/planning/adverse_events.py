"""Grades of adverse events: the definition of a stored grade, by its own scale."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.adverse_events import AdverseEventGrade, AdverseEventScale
from irplanner.errors import InputError


def scale_named(catalog: Catalog, scale_id: str) -> AdverseEventScale:
    """Raises: InputError for a scale the content pack does not hold."""
    scale = catalog.adverse_event_scales.get(scale_id)
    if scale is None:
        known = ", ".join(catalog.adverse_event_scales)
        raise InputError(f"{scale_id!r} is no scale of adverse events.", f"Known: {known}.")
    return scale


def grade_of(scale: AdverseEventScale, code: str) -> AdverseEventGrade:
    """Return a grade by its code, upper or lower case. Raises: InputError for another code."""
    for grade in scale.grades:
        if grade.code.casefold() == code.strip().casefold():
            return grade
    known = ", ".join(grade.code for grade in scale.grades)
    raise InputError(f"{scale.label} has no grade {code!r}.", f"Known: {known}.")
