"""Kidney function: what a formula is for and where it holds, and the stages of filtration."""

from __future__ import annotations

from irplanner.catalog.schema.reference import Referenced


class Formula(Referenced):
    """A formula whose arithmetic is in code under the same id; here its words, unit and validity."""

    label: str
    use: str
    formula: str
    result_unit: str
    age_from: float | None = None  # valid from this age in years
    not_valid_with: tuple[str, ...] = ()  # ids of conditions under which the result means nothing
    reporting: str | None = None


class GfrStage(Referenced):
    """A stage of filtration; `low` belongs to it, `below` does not."""

    low: float | None = None
    below: float | None = None
