"""The side pane of Today without Qt: what one case still misses before its time, and its preparation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from irplanner.language import day_time, tr, weekday
from irplanner.models.enums import CaseStatus, Status
from irplanner.planning.outcome import Finding, Plan
from irplanner.planning.plan import make_plan
from irplanner.ui.presenters.chip import Chip, word_chip
from irplanner.ui.presenters.prep_timeline import PrepTimeline, prep_timeline
from irplanner.ui.presenters.ready import not_ready
from irplanner.unit_signs import with_unit_signs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from irplanner.catalog.catalog import Catalog
    from irplanner.services.case_record import CaseRecord
    from irplanner.services.cases import Cases
    from irplanner.services.inventory.product import Product
    from irplanner.services.inventory.stock import Stock

SHOWN = 12


@dataclass(frozen=True, slots=True)
class MissingLine:
    """One thing in the way: the chip, what it is, and the field that settles it."""

    rule: str
    chip: Chip
    text: str
    field: str | None
    due: str = ""  # when it had to be there, where the text does not say


@dataclass(frozen=True, slots=True)
class TodayPane:
    """What the pane shows of one case. `timeline` is None without a time or without anything to prepare."""

    case_id: str
    title: str
    subtitle: str
    heading: str
    missing: tuple[MissingLine, ...]
    more: int  # lines left out
    nothing_missing: str  # said in place of lines: what was assessed, never a bare "all fine"
    timeline: PrepTimeline | None
    timeline_text: str  # said in place of the chart


def load_today_pane(
    cases: Cases, catalog: Catalog, case_id: str, at: datetime, stock: Stock | None = None
) -> TodayPane:
    """Read a case, plan it as of `at` and return its pane; with `stock`, what is not on the shelf is named.

    Raises:
        CaseGone, InputError: it cannot be read.
    """
    record = cases.load(case_id)
    if not record.facts.procedure:
        return _without_procedure(record)
    plan = make_plan(record.facts, catalog, at)
    products = stock.products(at.date()) if stock is not None else ()
    return today_pane(record, plan, catalog, at, products)


def today_pane(
    record: CaseRecord, plan: Plan, catalog: Catalog, at: datetime, products: Sequence[Product] = ()
) -> TodayPane:
    """Return the pane of a case: stops first, then what is not on the shelf, what could not be assessed,
    and what else is not done."""
    start = record.facts.scheduled_at
    procedure_name = catalog.procedures[record.facts.procedure].name
    found = [one for one in plan.findings if one.status is Status.STOP]
    found += [one for one in plan.findings if one.status is Status.NOT_ASSESSED]
    lines = [_line(finding, plan, start, at) for finding in found]
    stops = sum(finding.status is Status.STOP for finding in found)
    lines[stops:stops] = _not_on_the_shelf(record, plan, catalog, products)
    if record.status is CaseStatus.PLANNED:
        named = {line.field for line in lines}
        open_things = [one for one in not_ready(record, catalog) if one.field not in named]
        lines += [MissingLine("", Chip(Status.NOT_ASSESSED), one.text, one.field) for one in open_things]
    summary = plan.summary
    assessed = summary.ok + summary.caution + summary.stop
    timeline = prep_timeline(plan.timeline, start) if start is not None else None
    has_lanes = timeline is not None and bool(timeline.lanes)
    return TodayPane(
        case_id=record.case_id,
        title=record.facts.patient.name or tr("Name not recorded"),
        subtitle=_subtitle(procedure_name, start, record.room_code),
        heading=tr("What is missing before {start}").format(start=f"{start:%H:%M}")
        if start
        else tr("What is missing"),
        missing=tuple(lines[:SHOWN]),
        more=max(0, len(lines) - SHOWN),
        nothing_missing=(
            tr("Nothing found missing. Checks answered: {assessed}, of these cautions: {caution}.").format(
                assessed=assessed, caution=summary.caution
            )
        ),
        timeline=timeline if has_lanes else None,
        timeline_text=_timeline_text(start, has_lanes),
    )


def _without_procedure(record: CaseRecord) -> TodayPane:
    start = record.facts.scheduled_at
    line = MissingLine(
        "", Chip(Status.NOT_ASSESSED), tr("No procedure chosen: nothing is assessed"), "procedure"
    )
    return TodayPane(
        case_id=record.case_id,
        title=record.facts.patient.name or tr("Name not recorded"),
        subtitle=_subtitle("", start, record.room_code),
        heading=tr("What is missing before {start}").format(start=f"{start:%H:%M}")
        if start
        else tr("What is missing"),
        missing=(line,),
        more=0,
        nothing_missing="",
        timeline=None,
        timeline_text=tr("Choose a procedure to see when preparation has to begin."),
    )


def _line(finding: Finding, plan: Plan, start: datetime | None, at: datetime) -> MissingLine:
    field = finding.field or (finding.needs[0] if finding.needs else None)
    chip = word_chip(Status.STOP) if finding.status is Status.STOP else Chip(Status.NOT_ASSESSED)
    due = _due(finding, plan, start)
    is_said = due is not None and f"{due:%Y-%m-%d}" in finding.title
    words = ""
    if due is not None and not is_said and (due != start or due < at):
        is_same_day = start is not None and due.date() == start.date()
        when = f"{due:%H:%M}" if is_same_day else day_and_time(due)
        words = (tr("was due {when}") if due < at else tr("due {when}")).format(when=when)
    return MissingLine(finding.rule, chip, with_unit_signs(finding.title.rstrip(".")), field, words)


def _not_on_the_shelf(
    record: CaseRecord, plan: Plan, catalog: Catalog, products: Sequence[Product]
) -> list[MissingLine]:
    """Name the required items the stock keeps but has too few of; a case under way has its own by then."""
    if not products or record.status not in (CaseStatus.PLANNED, CaseStatus.READY):
        return []
    from irplanner.reports.supply import SupplyState
    from irplanner.services.inventory.supplies import supplies_of

    lines = []
    supplies = supplies_of(plan.pick_list, record.facts, products, catalog)
    for line, supply in zip(plan.pick_list, supplies, strict=True):
        if supply.state is SupplyState.SHORT and not line.optional:
            item = f"{line.text}, {line.size}" if line.size else line.text
            text = with_unit_signs(f"{item}: {supply.text}")
            field = "embolics" if line.kind == "embolic" else "devices"
            lines.append(MissingLine("", Chip(Status.CAUTION, tr("Stock")), text, field))
    return lines


def _due(finding: Finding, plan: Plan, start: datetime | None) -> datetime | None:
    """Return when a thing has to be there: the moment its rule names, else the start of the case."""
    moments = [
        moment.replace(tzinfo=None)
        for entry in plan.timeline
        if entry.rule == finding.rule and (moment := entry.at or entry.until) is not None
    ]
    return min(moments, default=start.replace(tzinfo=None) if start else None)


def day_and_time(moment: datetime) -> str:
    """Return `Fri 2026-09-04 08:00`."""
    return f"{weekday(moment)} {day_time(moment)}"


def _subtitle(procedure_name: str, start: datetime | None, room: str | None) -> str:
    parts = [procedure_name or tr("No procedure chosen")]
    parts.append(f"{start:%H:%M}" if start else tr("time not set"))
    if room:
        parts.append(room)
    return ", ".join(parts)


def _timeline_text(start: datetime | None, has_lanes: bool) -> str:
    if start is None:
        return tr("Set a date and time to see when preparation has to begin.")
    return "" if has_lanes else tr("Nothing to prepare ahead of time was found for this case.")
