"""What planning answers: one `Plan`, the assessment JSON `irplanner.assessment/1` as frozen, typed values."""

from __future__ import annotations

from datetime import datetime

import msgspec

from irplanner.models.enums import AnswerKind, BleedingAsra, BleedingSir, Evidence, Phase, Status

Value = str | float | int | bool | None


class _Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """Base of every outcome struct."""


class Finding(_Outcome, frozen=True, kw_only=True):
    """One rule's answer. `needs` is filled exactly when `status` is not_assessed."""

    rule: str
    topic: str
    status: Status
    title: str  # a statement of its own, under 140 characters
    detail: str = ""
    action: str = ""
    values: dict[str, Value] = {}
    needs: tuple[str, ...] = ()
    field: str | None = None  # the field that settles it: the window jumps there
    evidence: Evidence = Evidence.PAGE
    sources: tuple[str, ...] = ()


class Derived(_Outcome, frozen=True, kw_only=True):
    value: float
    unit: str
    formula: str
    inputs: dict[str, Value]
    source: str


class TimelineEntry(_Outcome, frozen=True, kw_only=True):
    """A moment (`at`) or a span (`from_`, `until`); `not_after`: `at` is the latest permitted moment."""

    # last_dose hold resume premedication fasting antibiotic lab hydration bed_rest observation followup
    kind: str
    what: str
    guideline: str
    at: datetime | None = None
    from_: datetime | None = msgspec.field(default=None, name="from")
    until: datetime | None = None
    not_after: bool = False
    rule: str = ""
    detail: str = ""
    evidence: Evidence = Evidence.PAGE


class ChecklistLine(_Outcome, frozen=True, kw_only=True):
    """One checklist item that applies to this case. `because`: rules or conditions that switched it on."""

    id: str
    phase: Phase
    text: str
    who: tuple[str, ...]
    answer: AnswerKind
    choices: tuple[str, ...] = ()  # for answer `choice`
    stops: bool
    because: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()  # missing facts because of which it is shown
    prefilled: str | None = None  # what the data already prove
    prefilled_from: str | None = None
    evidence: Evidence = Evidence.PAGE
    sources: tuple[str, ...] = ()


class HiddenItem(_Outcome, frozen=True, kw_only=True):
    """A checklist item that does not apply, and the rule that says so."""

    id: str
    phase: Phase
    rule: str


class PickLine(_Outcome, frozen=True, kw_only=True):
    kind: str
    text: str
    size: str
    quantity: int
    optional: bool
    in_plan: bool


class SourceRef(_Outcome, frozen=True, kw_only=True):
    """A cited document. `short` is how a line names it.

    `flags`: one sentence each on a document that may no longer hold (too old for the site, or replaced).
    `signed`: who signed it at this site and when, empty while nobody has.
    """

    title: str
    short: str = ""
    organization: str = ""
    year: int | None = None
    doi: str = ""
    url: str = ""
    flags: tuple[str, ...] = ()
    signed: str = ""


class Classes(_Outcome, frozen=True, kw_only=True):
    bleeding_sir: BleedingSir
    bleeding_asra: BleedingAsra
    governs: str  # sir | asra
    why: str = ""


class Summary(_Outcome, frozen=True, kw_only=True):
    stop: int
    caution: int
    not_assessed: int
    ok: int
    readiness_percent: int


class Plan(_Outcome, frozen=True, kw_only=True):
    """Everything planned for one case at one moment. Same facts, pack and moment: the same Plan."""

    schema: str = "irplanner.assessment/1"
    case: str
    content_pack: str
    assessed_at: datetime
    summary: Summary
    classes: Classes
    derived: dict[str, Derived]
    findings: tuple[Finding, ...]
    checklist: tuple[ChecklistLine, ...]
    not_applicable: tuple[HiddenItem, ...] = ()  # checklist items left out by rule
    timeline: tuple[TimelineEntry, ...]
    pick_list: tuple[PickLine, ...]
    sources: dict[str, SourceRef]
