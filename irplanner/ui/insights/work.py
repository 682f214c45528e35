"""What the worker does for the cards: one job a chart, so that the first shows while others are counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial

from irplanner.services.insights.frame import Frame
from irplanner.services.insights.stock_expiry import Shelf
from irplanner.services.insights.view import Filter, View
from irplanner.ui.presenters.charts.cards import LOG, CardSpec, Choices
from irplanner.ui.presenters.charts.chart import Chart
from irplanner.ui.presenters.charts.staff import log_people
from irplanner.ui.presenters.charts.stock import stock_chart
from irplanner.ui.presenters.charts.words import Words


@dataclass(frozen=True)
class Wanted:
    """One question to all cards. `asked` tells it from older and newer ones."""

    asked: int
    frame: Frame
    first: str | None
    last: str
    words_chosen: dict[str, str | None]
    words: Words
    shelf: Callable[[], Shelf]
    today: date

    @cached_property
    def view(self) -> View:
        """The cases asked about, found once for all cards, in the worker."""
        return View(self.frame, Filter(self.first, self.last, **self.words_chosen))


@dataclass(frozen=True)
class Answer:
    """The chart of one card; `variants` and `variant` where the choice depends on the cases."""

    asked: int
    spec: CardSpec
    chart: Chart
    variants: Choices
    variant: str


def answers(
    wanted: Wanted,
    specs: Iterable[CardSpec],
    variant_of: Callable[[CardSpec], str],
    newest: Callable[[], int],
) -> Iterator[Callable[[], Answer | None]]:
    """Yield one piece of work for each card; it answers None when something newer was asked meanwhile."""
    for spec in specs:
        yield partial(_answer, wanted, spec, variant_of(spec), newest)


def _answer(wanted: Wanted, spec: CardSpec, variant: str, newest: Callable[[], int]) -> Answer | None:
    if newest() != wanted.asked:
        return None
    if spec.make is None:
        return Answer(wanted.asked, spec, stock_chart(*wanted.shelf(), wanted.today), (), variant)
    variants: Choices = ()
    if spec.id == LOG:
        variants = log_people(wanted.view)
        if variant not in {code for code, _ in variants}:
            variant = variants[0][0] if variants else ""
    return Answer(wanted.asked, spec, spec.make(wanted.view, variant, wanted.words), variants, variant)
