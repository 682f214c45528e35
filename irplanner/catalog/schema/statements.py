"""Statements: a condition, a status, a text, an action, sources. The simple rules of planning are these."""

from __future__ import annotations

from typing import Any, Literal

from irplanner.catalog.schema.base import Cited, Entry, Part
from irplanner.models.enums import Status


class StatementCase(Part):
    """A test kept with the statement: case facts (as in case JSON) and what they must give.

    `silent`: the statement says nothing about such a case.
    """

    # Any: a piece of case JSON.
    facts: dict[str, Any]
    expect: Literal["stop", "caution", "not_assessed", "info", "ok", "silent"]


class Statement(Cited):
    """One rule in data. `applies` and `when` are conditions over the names of `planning.vocabulary`.

    Raised (with `status`) when both are true. Not raised: `ok` is shown as an ok finding, or nothing when
    there is no such text. Undecidable: a not_assessed finding with the missing fields; `unknown` is its
    title, or `quiet_if_unknown` leaves it to the rule that asks for the same facts.

    Texts may hold names in braces, e.g. `{access.sheath_fr}`; `values` are names listed with the finding.
    `until`: the day this wording or figure was replaced; an ended statement speaks only of earlier cases.
    """

    topic: str
    when: str
    status: Status
    title: str
    applies: str | None = None
    detail: str = ""
    action: str = ""
    ok: str | None = None
    unknown: str | None = None
    quiet_if_unknown: bool = False
    emergency: Status | None = None
    emergency_action: str = ""
    needs: tuple[str, ...] = ()
    field: str | None = None
    values: tuple[str, ...] = ()
    reviewed: str = ""
    until: str | None = None
    cases: tuple[StatementCase, ...] = ()


class ContraindicationMatch(Entry):
    """Facts that answer contraindications whose text holds one of `words` and none of `unless`.

    `when` true and `certain`: the contraindication is present; not `certain`: it may be, and is asked about.
    `possible_when`: facts that only make it possible, where `when` is certain. `partly`: the text names more
    than the facts can answer, so `when` false leaves it to be ruled out by a person. `said_by` names the
    topic whose rules judge it in detail: no finding of its own then. `shows`: laboratory values printed
    beside it where a person has to rule it out, since no figure of the pack settles it.
    """

    words: tuple[str, ...]
    when: str | None = None
    possible_when: str | None = None
    certain: bool = False
    partly: bool = False
    unless: tuple[str, ...] = ()
    field: str | None = None
    said_by: str | None = None
    shows: tuple[str, ...] = ()
