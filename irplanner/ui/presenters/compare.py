"""Two plans side by side: what differs in fields, findings, checklist, timeline and pick list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.language import day, mark, tr, tr_n
from irplanner.models.enums import Status
from irplanner.planning.outcome import Plan
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import Cases
from irplanner.services.plans import plan_if_any
from irplanner.ui.presenters.chip import Chip, count_chips
from irplanner.ui.presenters.live_pane import ListLine, checklist_lines, pick_lines, timeline_lines
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.presenters.step_states import step_states
from irplanner.unit_signs import with_unit_signs

PARTS = (
    ("fields", mark("Plan")),
    ("findings", mark("Risk summary")),
    ("checklist", mark("Checklist")),
    ("timeline", mark("Timeline")),
    ("pick_list", mark("Pick list")),
)
CASES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two plans; `chips` count its stops, cautions and what is not assessed."""

    title: str
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class DiffRow:
    """One line that differs. An empty text: this plan does not have it. `is_head`: it counts its part."""

    key: str
    what: str
    left: str
    right: str
    left_status: Status | None = None
    right_status: Status | None = None
    is_head: bool = False

    @property
    def spoken(self) -> str:
        """The row in words, for a screen reader."""
        if self.is_head:
            return f"{self.what}, {self.left}"
        left = _with_status(self.left or tr("not in this plan"), self.left_status)
        right = _with_status(self.right or tr("not in the other plan"), self.right_status)
        return tr("{what}. This plan: {left}. Other plan: {right}").format(
            what=self.what, left=left, right=right
        )


@dataclass(frozen=True, slots=True)
class Comparison:
    left: Side
    right: Side
    rows: tuple[DiffRow, ...]
    values: Mapping[str, Any]  # what makes the other plan of this one; empty for another case


@dataclass(frozen=True, slots=True)
class Variant:
    """One choice that could be made otherwise. Any: values by path, as the plan editor takes them."""

    label: str
    values: Mapping[str, Any]


def variants(record: CaseRecord, catalog: Catalog) -> dict[str, tuple[Variant, ...]]:
    """Return by heading what the pack offers besides the choices of a case."""
    entry = catalog.procedures.get(record.facts.procedure)
    if entry is None:
        return {}
    access = []
    for option in entry.access_options:
        site = catalog.access_sites.get(option.site)
        sheath = option.sheath_fr[1] if option.sheath_fr else None
        if site is not None and option.site != record.facts.access.site:
            values: dict[str, Any] = {
                "access.site": option.site,
                "access.sheath_fr": sheath,
                "access.closure": None,
                "access.vessel_mm": None,  # that of another vessel says nothing
            }
            access.append(Variant(site.label, values))
    materials = []
    held = {embolic.material for embolic in record.facts.embolics}
    for material in entry.embolic_options if record.facts.embolics else ():
        family = catalog.embolic_families.get(material.material)
        if family is not None and material.material not in held:
            values = {"embolics.0.material": material.material, "embolics.0.size_um": material.size_um}
            materials.append(Variant(family.label, values))
    levels = [
        Variant(catalog.label("anesthesia", level), {"anesthesia.type": level})
        for level in entry.anesthesia_options
        if level != record.facts.anesthesia.type
    ]
    found = {tr("Access"): access, tr("Material"): materials, tr("Anesthesia"): levels}
    return {heading: tuple(choices) for heading, choices in found.items() if choices}


def other_cases(cases: Cases, record: CaseRecord) -> tuple[tuple[str, str], ...]:
    """Return id and words of the cases to compare with: the patient's own first, then the newest."""
    mrn = record.facts.patient.mrn
    rows = [*(cases.of_patient(mrn, CASES_SHOWN) if mrn else ()), *cases.recent(CASES_SHOWN)]
    found: dict[str, str] = {}
    for row in rows:
        if row.case_id != record.case_id and row.procedure:
            when = day(row.scheduled_at) if row.scheduled_at else tr("no date")
            name = row.patient_name or tr("Name not recorded")
            found.setdefault(row.case_id, f"{row.procedure_name}, {name}, {when}")
    return tuple(list(found.items())[:CASES_SHOWN])


def compare_variant(
    record: CaseRecord, plan: Plan | None, values: Mapping[str, Any], catalog: Catalog, at: datetime
) -> Comparison:
    """Compare a case with itself as it would be with other choices; for the worker."""
    editor = PlanEditor(record, catalog, lambda: at, plan)
    if values:
        editor.set_values(values, "")
    return _compared(record, plan, editor.record, editor.plan, catalog, tr("With the other choices"), values)


def compare_case(
    record: CaseRecord, plan: Plan | None, cases: Cases, other_id: str, catalog: Catalog, at: datetime
) -> Comparison:
    """Compare a case with another one; for the worker. Raises CaseGone."""
    other = cases.load(other_id)
    title = f"{other.facts.patient.name or tr('Name not recorded')}, {other_id}"
    return _compared(record, plan, other, plan_if_any(other, catalog, at), catalog, title, {})


def _compared(
    record: CaseRecord,
    plan: Plan | None,
    other: CaseRecord,
    other_plan: Plan | None,
    catalog: Catalog,
    title: str,
    values: Mapping[str, Any],
) -> Comparison:
    rows: list[DiffRow] = []
    for key, name in PARTS:
        left, right = _lines(key, record, plan, catalog), _lines(key, other, other_plan, catalog)
        rows.extend(_differences(key, tr(name), left, right))
    return Comparison(
        Side(tr("This plan"), _chips(plan)), Side(title, _chips(other_plan)), tuple(rows), values
    )


def _chips(plan: Plan | None) -> tuple[Chip, ...]:
    if plan is None:
        return ()
    return count_chips(plan.summary.stop, plan.summary.caution, plan.summary.not_assessed)


def _lines(part: str, record: CaseRecord, plan: Plan | None, catalog: Catalog) -> dict[str, ListLine]:
    """Return the lines of one part by what they are about."""
    lines: Iterable[ListLine]
    if part == "fields":
        states = step_states(record, plan, catalog)
        lines = [ListLine(state.key, state.title, state.summary, "") for state in states if state.summary]
    elif plan is None:
        lines = ()
    elif part == "findings":
        return _findings(plan)
    elif part == "checklist":
        lines = checklist_lines(plan, record.facts)
    elif part == "timeline":
        lines = timeline_lines(plan, record.facts.scheduled_at)
    else:
        lines = pick_lines(plan, catalog)
    return {line.key: line for line in lines}


def _findings(plan: Plan) -> dict[str, ListLine]:
    found: dict[str, ListLine] = {}
    for finding in plan.findings:
        if finding.status is Status.INFO:
            continue
        key, number = finding.rule, 1
        while key in found:
            number += 1
            key = f"{finding.rule}#{number}"
        topic = finding.topic.replace("_", " ")
        found[key] = ListLine(
            key, topic[:1].upper() + topic[1:], with_unit_signs(finding.title), "", finding.status
        )
    return found


def _differences(
    part: str, name: str, left: dict[str, ListLine], right: dict[str, ListLine]
) -> Iterable[DiffRow]:
    rows = []
    same = 0
    for key in dict.fromkeys((*left, *right)):
        here, there = left.get(key), right.get(key)
        one = here or there
        if here is not None and there is not None and _said(here) == _said(there):
            same += 1
        elif one is not None:
            rows.append(
                DiffRow(
                    f"{part}.{key}",
                    one.heading,
                    here.text if here else "",
                    there.text if there else "",
                    here.status if here else None,
                    there.status if there else None,
                )
            )
    rank = Status.OK.rank + 1
    rows.sort(key=lambda row: min(one.rank if one else rank for one in (row.left_status, row.right_status)))
    count = tr_n(len(rows), "{n} differs", "{n} differ")
    words = tr("{count}, {same} the same").format(count=count, same=same)
    yield DiffRow(
        part, name, words if rows else tr_n(same, "{n} the same", "all {n} the same"), "", is_head=True
    )
    yield from rows


def _said(line: ListLine) -> tuple[str, Status | None]:
    return line.text, line.status


def _with_status(text: str, status: Status | None) -> str:
    return text if status is None else f"{tr(status.value.replace('_', ' '))}, {text}"
