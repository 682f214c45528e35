"""Drugs other than antithrombotics that a procedure holds, needs to know of, or must not meet."""

from __future__ import annotations

from irplanner.catalog.schema.base import Entry, Range
from irplanner.catalog.schema.reference import Referenced


class OtherDrug(Entry):
    """A drug by generic name; a combined product lists the `classes` of all its parts.

    Spellings are `label`, `brands` and the id with spaces.
    """

    label: str
    classes: tuple[str, ...]
    brands: tuple[str, ...] = ()


class DrugClass(Entry):
    """A class of other drugs; `within` names the wider class it belongs to."""

    label: str
    within: tuple[str, ...] = ()


class DrugHold(Referenced):
    """Days without the drug before a procedure.

    `days` counts drug-free days before the day of the procedure: the first drug-free day is the date of the
    procedure minus `days`, the last dose falls on the day before that.
    """

    drug: str
    days: int


class GlpRule(Referenced):
    """What one document says on GLP-1 receptor agonists.

    `weekly_days`, `daily_days`: the last dose is at least this many days before the procedure; None: no hold
    by default. `raises_risk`: ids of conditions that speak against going on as usual.
    """

    label: str
    dated: str
    text: str
    weekly_days: int | None = None
    daily_days: int | None = None
    raises_risk: tuple[str, ...] = ()
    action: str = ""


class NitrateInterval(Referenced):
    """Hours after a dose of the drug in which no nitrate is given."""

    drug: str
    hours: float


class GlucoseRule(Referenced):
    """What happens to one class of glucose-lowering drugs on the morning of the procedure."""

    drug_class: str
    text: str
    share_percent: Range | None = None
    night_share_percent: float | None = None
    hold: bool = False
