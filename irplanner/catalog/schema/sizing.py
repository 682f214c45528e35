"""Rules of size and amount: an implant against its vessel, particles against a bed, doses against a limit."""

from __future__ import annotations

from typing import Literal

from irplanner.catalog.schema.base import Part, Range
from irplanner.catalog.schema.facts import Fact, FiguredRule

Level = Literal["block", "warn", "info"]


class ActionBand(Part):
    """What is asked for in one band of a measured value; the upper end belongs to the band."""

    range: Range
    action: str
    reduction_pct: float


class SizingRule(FiguredRule):
    """One rule. `expression` says it in words and symbols; the numbers to compute with are in `figures`.

    `block` stops a plan until overridden with a reason, `warn` needs acknowledging, `info` is shown.
    """

    applies_to: tuple[str, ...]
    level: Level
    basis: Literal["label", "textbook", "study", "guideline"]
    expression: str | None = None
    question: str | None = None
    formula: str | None = None
    reason: str | None = None
    materials: tuple[str, ...] = ()  # other materials that satisfy the rule
    bands: tuple[ActionBand, ...] = ()
    boundary_note: str | None = None
    derivation: str | None = None
    facts: tuple[Fact, ...] = ()
