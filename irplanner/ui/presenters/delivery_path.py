"""Does it fit? The route from the skin to the target as rows, and the smallest changes that make it fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.errors import UserError
from irplanner.language import decimal, mark, mark_n, number, tr, tr_n
from irplanner.models.enums import Status
from irplanner.planning.access_site.access import assess_access
from irplanner.planning.device_fit.links import Link
from irplanner.planning.device_fit.parts import Part, Placed, part_of_device
from irplanner.planning.device_fit.topic import links_of_case, status_of_link, ways_out_of_case
from irplanner.planning.device_fit.verdicts import Verdict
from irplanner.planning.device_fit.ways_out import WayOut
from irplanner.planning.facts import Device, Embolic
from irplanner.planning.moments import comparable
from irplanner.planning.outcome import Plan
from irplanner.planning.plan import make_plan
from irplanner.planning.situation import Situation
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.record_values import with_value_at
from irplanner.unit_signs import with_unit_signs
from irplanner.units import Length

MOST_WAYS = 4
_RESULTS = {
    Verdict.FITS: mark("fits"),
    Verdict.FITS_WITH_CAUTION: mark("with caution"),
    Verdict.DOES_NOT_FIT: mark("does not fit"),
    Verdict.CANNOT_TELL: mark("cannot tell"),
}
# What a change of a part may set: the sizes and the name, never what belongs to the place in the plan.
_CHANGES = {
    "devices": (
        "name",
        "fr",
        "od_mm",
        "id_mm",
        "id_in",
        "length_cm",
        "wire_in",
        "gauge",
        "diameter_mm",
        "dmso_ok",
        "prox_fr",
        "label_min_in",
        "label_max_wire_in",
        "side_holes",
        "dead_space_ml",
        "max_psi",
    ),
    "embolics": (
        "size_um",
        "diameter_mm",
        "length_cm",
        "material",
        "label_min_in",
        "delivered_um",
        "coil_primary_in",
        "coil_label_min_in",
        "coil_label_max_in",
        "pusher_od_in",
    ),
}
# What is about the patient, not about the way through: while it is open the risk summary asks for it.
_OF_PATIENT = frozenset({"particle_vs_shunt", "side_allergy", "closure_allergy"})
SHEATH_KIND, _SHEATH_RULE = "introducer_sheath", "access.sheath_outside"
MOST_TOLD = 3  # findings named that a change brings or takes
_FEWER = {
    Status.STOP: mark_n("{n} stop fewer"),
    Status.CAUTION: mark_n("{n} caution fewer"),
    Status.NOT_ASSESSED: mark_n("{n} not assessed fewer"),
}
_MORE = {
    Status.STOP: mark_n("{n} stop more"),
    Status.CAUTION: mark_n("{n} caution more"),
    Status.NOT_ASSESSED: mark_n("{n} not assessed more"),
}


@dataclass(frozen=True, slots=True)
class PathRow:
    """One part of the route: what it goes through and the worst answer about it, with why."""

    key: str  # path of the part, e.g. `devices.2`
    part: str
    outer: str
    lumen: str
    through: str
    status: Status
    result: str
    why: str


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change does to one count of the risk summary: `1 stop fewer`."""

    status: Status
    text: str


@dataclass(frozen=True, slots=True)
class Way:
    """One change that helps. `values`: field paths and what to set. Any: of the fields' types."""

    key: str
    text: str
    instead_of: str
    effects: tuple[Effect, ...]
    values: tuple[tuple[str, Any], ...]
    in_stock: bool = False
    gone: tuple[str, ...] = ()  # titles of the findings it takes away, the worst first
    new: tuple[str, ...] = ()  # titles of those it brings


def path_rows(record: CaseRecord, catalog: Catalog, at: datetime) -> tuple[PathRow, ...]:
    """Return the route part by part, in the order of the case; empty without devices or materials."""
    case = _case(record, catalog, at)
    if case is None:
        return ()
    links: dict[str, list[Link]] = {}
    for one in links_of_case(case):
        if one.verdict is Verdict.CANNOT_TELL and one.answer.rule in _OF_PATIENT:
            continue
        links.setdefault(one.inner.path, []).append(one)
    rows = {path: _row(path, found) for path, found in links.items()}
    rows |= _sheath_row(case, rows)
    return tuple(rows[path] for path in sorted(rows, key=_from_skin_to_target))


def _sheath_row(case: Situation, rows: Mapping[str, PathRow]) -> dict[str, PathRow]:
    """The sheath against the artery, where both sizes are known; what is worse about it stays."""
    place = next((i for i, one in enumerate(case.facts.devices) if one.kind == SHEATH_KIND), None)
    said = next((one for one in assess_access(case).findings if one.rule == _SHEATH_RULE), None)
    if place is None or said is None or said.status is Status.NOT_ASSESSED or case.access_site is None:
        return {}
    device, path = case.facts.devices[place], f"devices.{place}"
    side = f"{case.facts.access.side.value} " if case.facts.access.side else ""
    site = case.access_site.label.partition(",")[0].lower()
    through = f"{side}{site}, {number(case.facts.access.vessel_mm or 0)} mm"
    had = rows.get(path)
    if had is not None and had.status.rank < said.status.rank:
        return {path: replace(had, through=through)}
    placed = Placed(part_of_device(device), path, case.catalog)
    verdict = Verdict.FITS if said.status is Status.OK else Verdict.FITS_WITH_CAUTION
    outer = f"{decimal(f'{device.od_mm:.2f}')} mm" if device.od_mm else ""
    texts = (_shown(placed.text), outer, _mm(placed.lumen), through)
    return {path: PathRow(path, *texts, said.status, tr(_RESULTS[verdict]), said.title)}


def _from_skin_to_target(path: str) -> tuple[bool, int]:
    folder, _, row = path.partition(".")
    return folder == "embolics", int(row)


def _row(path: str, links: list[Link]) -> PathRow:
    worst = min(links, key=lambda one: (status_of_link(one).rank, one.step))
    route = next((one for one in links if one.outer is not None), None)
    inner = worst.inner
    status = status_of_link(worst)
    lumen = route.outer.lumen if route is not None and route.outer is not None else None
    through = (route or worst).against
    if lumen is not None:
        through = f"{through}, {_mm(lumen)}"
    size = inner.part.size_um
    outer = f"{number(size[1] / 1000)} mm" if size else _mm(inner.outer)
    result = tr(_RESULTS[worst.verdict]) if status is not Status.CAUTION else tr("with caution")
    if worst.verdict is Verdict.CANNOT_TELL:
        result = tr(_RESULTS[Verdict.CANNOT_TELL])
    return PathRow(
        path, _shown(inner.text), outer, _mm(inner.lumen), through, status, result, worst.answer.why
    )


def ways_to_fit(
    record: CaseRecord, catalog: Catalog, at: datetime, stock: Sequence[Part] = ()
) -> tuple[Way, ...]:
    """Return the smallest changes that help and what each does to the whole risk summary, the best first.

    `stock`: the products the site has; where none of them helps, the sizes the content pack lists are tried
    and the way says that it is not in stock. Each change is planned once: not for the GUI thread.
    """
    case = _case(record, catalog, at)
    if case is None:
        return ()
    found = ways_out_of_case(case, stock) if stock else []
    in_stock = bool(found)
    found = found or ways_out_of_case(case)
    before = make_plan(record.facts, catalog, at)
    ways = []
    for way in found[:MOST_WAYS]:
        values = _values(record, way)
        if not values:
            continue
        changed = record
        for path, value in values:
            changed = with_value_at(changed, path, value)
        after = make_plan(changed.facts, catalog, at)
        ways.append(
            Way(
                f"{way.path}.{way.text}",
                _shown(way.text),
                _shown(way.instead_of),
                tuple(_effects(before.summary, after.summary)),
                values,
                in_stock,
                _beyond(before, after),
                _beyond(after, before),
            )
        )
    return tuple(ways)


def _beyond(plan: Plan, other: Plan) -> tuple[str, ...]:
    """Return the titles of the findings that ask for something in one plan and not in the other.

    A finding is the same when rule, status and field are: its title names the part that changes.
    """
    left = Counter((one.rule, one.status, one.field) for one in other.findings)
    titles = []
    for one in plan.findings:
        key = (one.rule, one.status, one.field)
        if one.status not in _FEWER:
            continue
        if left[key]:
            left[key] -= 1
        else:
            titles.append(one.title)
    return tuple(titles)


def _effects(before: Any, after: Any) -> list[Effect]:
    """Return the counts that differ, improvements as ok. Any: two plan summaries."""
    effects = []
    for status in _FEWER:
        change = getattr(after, status.value) - getattr(before, status.value)
        if change < 0:
            effects.append(Effect(Status.OK, tr_n(-change, _FEWER[status], _FEWER[status])))
        elif change > 0:
            effects.append(Effect(status, tr_n(change, _MORE[status], _MORE[status])))
    return effects


def _values(record: CaseRecord, way: WayOut) -> tuple[tuple[str, Any], ...]:
    """Return the fields of the case's row that the change sets to something else."""
    folder, _, row = way.path.partition(".")
    rows: tuple[Device | Embolic, ...] = getattr(record.facts, folder)
    held = rows[int(row)]
    found = []
    for name in _CHANGES[folder]:
        value = getattr(way.part, name)
        if name == "name" and value is None:
            continue
        if value != getattr(held, name):
            found.append((f"{way.path}.{name}", value))
    return tuple(found)


def _case(record: CaseRecord, catalog: Catalog, at: datetime) -> Situation | None:
    if not record.facts.procedure or not (record.facts.devices or record.facts.embolics):
        return None
    facts, moment = comparable(record.facts, at)
    case = Situation(facts, catalog, moment)
    try:
        case.procedure  # noqa: B018  # refuses an unknown procedure
    except UserError:
        return None
    return case


def _shown(text: str) -> str:
    """Return a part's name with the sign people read for micrometers."""
    return with_unit_signs(text)


def _mm(length: Length | None) -> str:
    return "" if length is None else f"{decimal(f'{length.mm:.2f}')} mm"
