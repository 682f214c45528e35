"""One cited number with its comparison. Statements in words are `practice_points`."""

from __future__ import annotations

from irplanner.catalog.schema.base import Part
from irplanner.catalog.schema.reference import Referenced


class Comparison(Part):
    """`op` is one of `<` `<=` `>` `>=`: boundary values are never left to the reader."""

    op: str
    value: float


class CareLimit(Referenced):
    """One number. `text` says what is true of a value for which the comparison holds.

    `op` is `=` for a plain figure that is not compared (a fluid limit, a conversion).
    """

    op: str
    value: float
    unit: str
    text: str
