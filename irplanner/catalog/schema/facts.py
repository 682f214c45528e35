"""What was read about a product or a rule: the claim, the figures in it, and where it was read."""

from __future__ import annotations

from irplanner.catalog.schema.base import Cited, Part, Range
from irplanner.models.enums import Evidence

Figure = float | tuple[float | tuple[float, ...], ...] | dict[str, float | tuple[float, ...]]
"""A number, a list of numbers or ranges, or numbers by name; the unit is in the figure's name."""


class Fact(Part):
    """One statement as read. `conflict`: another source says otherwise."""

    claim: str
    sources: tuple[str, ...]
    evidence: Evidence
    figures: dict[str, Figure] = {}
    territory: str | None = None
    conflict: bool = False
    read_at: str | None = None


class Grounds(Part):
    """Sources of one field that was read apart from the rest of its entry."""

    sources: tuple[str, ...]
    evidence: Evidence
    read_at: str | None = None


class FiguredRule(Cited):
    """A rule whose numbers stand in `figures` by name.

    `field_evidence` names figures that are known better or worse than the rule as a whole.
    """

    figures: dict[str, Figure] = {}
    field_evidence: dict[str, Evidence] = {}

    def number(self, name: str) -> float:
        """Return a single figure. Raises KeyError or TypeError when the pack has none of that form."""
        figure = self.figures[name]
        if isinstance(figure, float):
            return figure
        raise TypeError(f"{self.id}, figures.{name}: expected one number")

    def span(self, name: str) -> Range:
        """Return a figure of two ends, low and high."""
        figure = self.figures[name]
        if isinstance(figure, tuple) and len(figure) == 2:
            low, high = figure
            if isinstance(low, float) and isinstance(high, float):
                return low, high
        raise TypeError(f"{self.id}, figures.{name}: expected [low, high]")

    def table(self, name: str) -> dict[str, float | tuple[float, ...]]:
        """Return a figure given by name, e.g. one number per model."""
        figure = self.figures[name]
        if isinstance(figure, dict):
            return figure
        raise TypeError(f"{self.id}, figures.{name}: expected numbers by name")

    def evidence_of(self, name: str) -> Evidence:
        """Return how well one figure is known."""
        return self.field_evidence.get(name, self.evidence)
