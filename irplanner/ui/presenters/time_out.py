"""What is read aloud before the puncture: who, what, where, and what is not as planned."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.language import day_time, mark, number, tr, tr_n, within
from irplanner.models.enums import Status
from irplanner.planning.outcome import Plan
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.planned_changes import PlannedChange, PlannedChanges, planned_changes
from irplanner.services.cases import Cases
from irplanner.ui.presenters.banner import agent_words, patient_banner
from irplanner.ui.presenters.field_names import field_name, lab_name, short_name
from irplanner.ui.presenters.steps import access, procedure
from irplanner.ui.presenters.steps.patient_labs import shown_unit

GROUPS = (
    ("plan", mark("Patient and plan")),
    ("labs", mark("Laboratory")),
    ("drugs", mark("Drugs")),
    ("devices", mark("Devices")),
    ("staff", mark("Staff")),
)
_MOMENT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d")


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the case as it is read aloud. `is_missing`: it ought to be there and is not; `is_alert`:
    it stands against the procedure."""

    label: str
    text: str
    is_missing: bool = False
    is_alert: bool = False


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """What is not as planned, of one kind."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangedSince:
    """`heading` says since when; no groups and no problem: nothing has changed."""

    heading: str
    groups: tuple[ChangeGroup, ...]
    problem: str = ""  # why nothing can be said


def case_facts(record: CaseRecord, plan: Plan | None, catalog: Catalog, day: datetime) -> tuple[Fact, ...]:
    """Return patient, procedure with side, site, allergies and stops, in the order they are said."""
    facts = record.facts
    banner = patient_banner(facts, day.date(), plan, record.accession_number)
    born, _, _, allergies = banner.fields
    entry = catalog.procedures.get(facts.procedure)
    no_side = procedure.needs_side(entry) and not procedure.has_side(record)
    no_level = procedure.needs_level(entry) and not facts.level
    target = ", ".join(part for part in (record.target_anatomy, facts.level) if part)
    nothing = tr("not recorded")
    lines = [
        Fact(tr("Patient"), f"{banner.name}, {born.value}", not facts.patient.name or born.is_missing),
        Fact(tr("MRN"), facts.patient.mrn or nothing, not facts.patient.mrn),
        Fact(tr("Procedure"), procedure.summary(record, catalog) or nothing, entry is None),
    ]
    if no_side:
        lines.append(Fact(tr("Side"), nothing, is_missing=True))
    if target or no_level:
        lines.append(Fact(tr("Target"), target or tr("level not recorded"), no_level))
    lines += [
        Fact(tr("Access"), access.summary(record, catalog) or nothing, not facts.access.site),
        Fact(allergies.label, allergies.value, allergies.is_missing, allergies.is_alert),
    ]
    for finding in plan.findings if plan else ():
        if finding.status is Status.STOP:
            lines.append(Fact(tr("Stop"), finding.title, is_alert=True))
    unknown = plan.summary.not_assessed if plan else 0
    if unknown:
        text = tr_n(unknown, "{n} point of the risk summary", "{n} points of the risk summary")
        lines.append(Fact(tr("Not assessed"), text, is_missing=True))
    return tuple(lines)


def load_changes(cases: Cases, record: CaseRecord, catalog: Catalog) -> ChangedSince:
    """Read the history of a case and word what is not as planned; for the worker."""
    found = planned_changes(record, cases.history(record.case_id), cases.zone)
    return changed_since(found, catalog)


def changed_since(found: PlannedChanges, catalog: Catalog) -> ChangedSince:
    """Word what is not as planned."""
    if found.since is None:
        problem = tr(
            "The planning phase was not signed and the case was not marked ready: "
            "what changed since cannot be said."
        )
        return ChangedSince(tr("Changed since planning"), (), problem)
    groups = []
    for kind, title in GROUPS:
        lines = tuple(_line(change, catalog) for change in found.changes if change.kind == kind)
        if lines:
            groups.append(ChangeGroup(tr(title), lines))
    heading = tr("Changed since planning, {when}").format(when=day_time(found.since))
    return ChangedSince(f"{heading}, {found.by}" if found.by else heading, tuple(groups))


def _line(change: PlannedChange, catalog: Catalog) -> str:
    if not change.name:
        what = field_name(change.path, catalog)
        now = _value(change.path, change.after, catalog)
        return _was(what, now, _value(change.path, change.before, catalog))
    what = _row_name(change, catalog)
    if change.after is None:
        return tr("{what}: not any more").format(what=what)
    now = _row(change, change.after, catalog)
    if change.before is None:
        new = tr("{what}: new").format(what=what)
        return f"{new}, {now}" if now else new
    differ = [name for name in {**change.before, **change.after} if _goes_with(change, name)]
    was = _row(change, {name: change.before.get(name) for name in differ}, catalog)
    now = _row(change, {name: change.after.get(name) for name in differ}, catalog)
    return _was(what, now or tr("not recorded"), was or tr("not recorded"))


def _was(what: str, now: str, was: str) -> str:
    return tr("{what}: {now} (was {was})").format(what=what, now=now, was=was)


def _goes_with(change: PlannedChange, name: str) -> bool:
    """Say whether a part of the row is told: it differs, or it is the unit of a value."""
    if change.path == "labs" and name != "taken_at":
        return True
    return bool(change.before.get(name) != change.after.get(name))


def _row_name(change: PlannedChange, catalog: Catalog) -> str:
    if change.path == "labs":
        return lab_name(change.name, catalog)
    if change.path == "devices":
        kind, _, name = change.name.partition(" ")
        return name or catalog.label("device_kind", kind)
    if change.path == "embolics" and change.name in catalog.embolic_families:
        return catalog.embolic_families[change.name].label
    if change.path == "patient.allergies":
        return tr("Allergy: {agent}").format(agent=agent_words(change.name))
    words = change.name.replace("_", " ")
    return words[:1].upper() + words[1:]


def _row(change: PlannedChange, row: dict[str, Any], catalog: Catalog) -> str:
    """Any: JSON values by part."""
    if change.path == "labs":
        value = "" if row.get("value") is None else number(row["value"])
        unit = shown_unit(row.get("unit") or "")
        taken = _value("taken_at", row["taken_at"], catalog) if row.get("taken_at") else ""
        return " ".join(part for part in (value, unit, taken) if part)
    parts = []
    for name, value in row.items():
        if value in (None, [], ""):
            continue
        label = within(short_name(f"{change.path}.0.{name}"))
        parts.append(f"{label} {_value(name, value, catalog)}")
    return ", ".join(parts)


def _value(path: str, value: Any, catalog: Catalog) -> str:
    """Any: a JSON value."""
    if value in (None, ""):
        return tr("not recorded")
    if path == "procedure" and value in catalog.procedures:
        return catalog.procedures[value].name
    if path == "access.site" and value in catalog.access_sites:
        return catalog.access_sites[value].label
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, str) and _MOMENT.match(value):
        return day_time(datetime.fromisoformat(value))
    return str(value).replace("_", " ")
