"""What belongs together when two versions of a case are merged: rows of lists, values of one statement.

A value is never put beside a unit, an agent or an author it was not recorded with.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from irplanner.planning.facts import (
    Allergy,
    ChecklistAnswer,
    Contrast,
    Device,
    DrugAmount,
    Embolic,
    Infusion,
    Intake,
    LabResult,
    LocalAnesthetic,
    Medication,
    Vitals,
)
from irplanner.services.case_record import FollowUp, Outcome

# One statement each: changed on both sides, one of the two is taken as it is.
WHOLE: frozenset[type] = frozenset({Allergy, ChecklistAnswer, DrugAmount, Intake, LabResult, LocalAnesthetic})
# Fields of one statement within a larger struct.
TOGETHER: Mapping[type, tuple[tuple[str, ...], ...]] = {
    Vitals: (("systolic_mmhg", "diastolic_mmhg"),),
    Embolic: (("amount", "unit"),),
    Infusion: (("dose", "unit"),),
    Contrast: (("agent", "mg_i_per_ml"),),
    Outcome: (("adverse_event_scheme", "adverse_event_grade"),),
}
# What a row is about: the same in both versions, it is the same row; another one, another thing.
NAMED_BY: Mapping[type, tuple[str, ...]] = {
    Allergy: ("agent",),
    LabResult: ("test",),
    Medication: ("drug",),
    Intake: ("kind", "at"),
    LocalAnesthetic: ("agent",),
    DrugAmount: ("drug",),
    Embolic: ("material",),
    Infusion: ("drug",),
    Device: ("kind", "id", "name"),
    FollowUp: ("seen_on",),
}
# What tells two rows of one name apart.
_TOLD_APART_BY: Mapping[type, tuple[str, ...]] = {
    LabResult: ("taken_at",),
    Device: ("udi", "lot", "serial"),
    Embolic: ("size_um", "diameter_mm", "length_cm"),
    Infusion: ("vessel",),
}
# Texts of which each stands for itself; every other tuple of plain values is one value.
WORD_LISTS = frozenset(
    {"facts.patient.conditions", "facts.access.guidance", "imaging_guidance", "additional_procedures"}
)


def name_key(row: Any) -> Hashable:
    """Return what a row is about. Any: a struct of a list, or a word of a list of words."""
    fields = NAMED_BY.get(type(row))
    return row if fields is None else tuple(getattr(row, name) for name in fields)


def exact_key(row: Any) -> Hashable:
    """Return what tells a row from others of its name. Any: as for `name_key`."""
    fields = _TOLD_APART_BY.get(type(row), ())
    return (name_key(row), *(getattr(row, name) for name in fields))


def are_one_result(one: Any, other: Any) -> bool:
    """Say whether two rows added on both sides are about one thing. Any: as for `name_key`."""
    if exact_key(one) == exact_key(other):
        return True
    if isinstance(one, LabResult) and isinstance(other, LabResult):
        # Without a time it cannot be told from the other one, and would hide behind it.
        return one.test == other.test and None in (one.taken_at, other.taken_at)
    return False


def same(one: Any, other: Any) -> bool:
    """Say whether two values are the same; yes is not 1. Any: values of any field."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)
