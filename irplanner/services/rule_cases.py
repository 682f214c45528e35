"""Runs the test cases that a statement of the content pack carries."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.statements import Statement
from irplanner.errors import InputError
from irplanner.exchange.case_file import SCHEMA, read_case
from irplanner.planning.rules.statements import finding_of
from irplanner.planning.situation import Situation

AT = datetime(2026, 9, 3, 12)  # the moment the dates in cases are written for
PROCEDURE = "liver_biopsy"  # of cases that name none
SILENT = "silent"


@dataclass(frozen=True, slots=True)
class CaseRun:
    """One case of a statement. `actual` is a status, `silent`, or why the case cannot be read."""

    number: int
    facts: dict[str, Any]  # a piece of case JSON
    expected: str
    actual: str
    title: str = ""

    @property
    def passed(self) -> bool:
        return self.actual == self.expected


def run_cases(statement: Statement, catalog: Catalog) -> tuple[CaseRun, ...]:
    """Return what each case of a statement gives, in their order."""
    return tuple(
        _run(statement, number, case.facts, case.expect, catalog)
        for number, case in enumerate(statement.cases, start=1)
    )


def failures(runs: Iterable[CaseRun]) -> list[str]:
    """Return the cases that give something else than they expect, one sentence each."""
    return [
        f"cases.{run.number - 1}: expects {run.expected}, gives {run.actual}"
        for run in runs
        if not run.passed
    ]


def _run(
    statement: Statement, number: int, given: dict[str, Any], expected: str, catalog: Catalog
) -> CaseRun:
    content = {"schema": SCHEMA, "procedure": PROCEDURE, **given}
    try:
        facts = read_case(json.dumps(content, default=str))  # YAML turns a bare date into one
    except InputError as error:
        return CaseRun(number, given, expected, error.title)
    finding = finding_of(statement, Situation(facts, catalog, AT))
    if finding is None:
        return CaseRun(number, given, expected, SILENT)
    return CaseRun(number, given, expected, finding.status.value, finding.title)
