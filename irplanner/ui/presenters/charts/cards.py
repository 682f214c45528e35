"""The cards of Insights in their order, and the chart of each for a view of the cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from irplanner.language import mark
from irplanner.services.insights.view import View
from irplanner.ui.presenters.charts import access, checklists, dose, events, rates, staff, times, volume
from irplanner.ui.presenters.charts.chart import Chart
from irplanner.ui.presenters.charts.words import Words

Maker = Callable[[View, str, Words], Chart]
Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CardSpec:
    """One card. `variants`: what it can show (code, name); one only needs no choice. `name`: for the keyboard
    and for files."""

    id: str
    name: str
    variants: Choices
    make: Maker | None  # None: not from the cases


LOG = "log"  # its variants are the people of the period
STOCK = "stock"  # from the shelf, not from the cases
CARDS: tuple[CardSpec, ...] = (
    CardSpec("volume", mark("Cases per month"), volume.VARIANTS, volume.volume_chart),
    CardSpec("events", mark("Adverse events"), events.VARIANTS, events.events_chart),
    CardSpec("dose", mark("Dose by procedure"), dose.VARIANTS, dose.dose_chart),
    CardSpec("rates", mark("Complication rates"), rates.VARIANTS, rates.rates_chart),
    CardSpec("times", mark("Times"), times.VARIANTS, times.times_chart),
    CardSpec("checklists", mark("Checklists"), checklists.VARIANTS, checklists.checklist_chart),
    CardSpec("access", mark("Access and closure"), access.VARIANTS, access.access_chart),
    CardSpec("contrast", mark("Contrast"), dose.CONTRAST_VARIANTS, dose.dose_chart),
    CardSpec(STOCK, mark("Stock near expiry"), (), None),
    CardSpec(LOG, mark("My log"), (), staff.log_chart),
)
