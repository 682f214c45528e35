"""Rules of fit: does a device pass through, over or into another. Missing input never means it fits."""

from __future__ import annotations

from typing import Literal

from irplanner.catalog.schema.facts import FiguredRule
from irplanner.catalog.schema.sizing import Level

Verdict = Literal["fits", "fits_with_caution", "does_not_fit"]


class FitRule(FiguredRule):
    """One rule. A labeled statement for the exact pair of devices overrides the geometry.

    `figures` holds the numbers of `expression`; `was` keeps an earlier form with the reason for the change;
    `evidence_note` says which part was read where.
    """

    words: str
    expression: str
    level: Level
    unit: str | None = None
    verdict_if_false: Verdict | None = None
    verdict_if_below: Verdict | None = None
    verdict_if_above: Verdict | None = None
    evidence_note: str | None = None
    exceptions: str | None = None
    was: str | None = None
