"""What a typed number may be: outside `low` to `high` it is refused, outside `usual` it is questioned."""

from __future__ import annotations

from irplanner.catalog.schema.base import Cited


class InputRange(Cited):
    """One range; the id is the input's name with its unit, e.g. `creatinine_mg_dl`; limits included."""

    unit: str
    low: float
    high: float
    usual: tuple[float, float] | None = None
    above: str | None = None  # what a value above the range looks like
    below: str | None = None
