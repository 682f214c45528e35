"""Conditions a patient may have: the ids of `patient.conditions` and what each one means."""

from __future__ import annotations

from irplanner.catalog.schema.base import Entry


class PatientCondition(Entry):
    """One condition. `synonyms` are read as this condition; whoever has it also has what it `implies`.

    `means` says what a yes stands for, limits of time included, so that two people tick the same box.
    """

    label: str
    means: str = ""
    synonyms: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
