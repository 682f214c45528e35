"""Laboratory limits by class, access and liver disease, each with its own comparator.

For every class still possible the limits are compared one by one. A limit that depends on something unknown
(which artery) is answered where all possibilities agree, and is not assessed otherwise. Where the class is
open the stricter answer leads and the other is shown beside it.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from irplanner.catalog.schema.bleeding import ArterialLimit, LabRule
from irplanner.planning.laboratory.labs import LabValue
from irplanner.planning.rules.patient_conditions import has_condition

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

LIVER_DISEASE = "chronic_liver_disease"
ACCESS = "access.site"
TESTS = ("inr", "platelets", "fibrinogen")
NO_ARTERY = "none"

_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


class Verdict(IntEnum):
    """How a result stands to a limit, the mildest first."""

    NO_GATE = 0
    CLEAR = 1
    UPPER_PART = 2
    MISSING = 3
    DOUBTED = 4  # passes, but the value itself is questioned
    DEPENDS = 5  # the possible limits disagree
    BORDERLINE = 6
    FAILS = 7


@dataclass(frozen=True, slots=True)
class LimitAnswer:
    """One limit compared with one result.

    Attributes:
        rule: the limit, the strictest one where an unknown fact leaves several.
        alternatives: every limit that may hold instead; None in it: no limit may hold at all.
        needs: fields that would settle the answer.
        site: the access site's entry when its limit is used.
    """

    risk: str
    test: str
    rule: LabRule
    alternatives: tuple[LabRule | None, ...]
    verdict: Verdict
    lab: LabValue | None
    needs: tuple[str, ...] = ()
    site: ArterialLimit | None = None


def limit_answers(case: Situation, risk: str) -> list[LimitAnswer]:
    """Return one answer per limit of a class; two for a test on which two limits hold side by side."""
    return [
        _answer(case, risk, test, alternatives)
        for test in TESTS
        for alternatives in _limits(case, risk, test)
    ]


def any_limit_fails(case: Situation) -> bool:
    """Say whether any limit of a class still possible fails."""
    return any(
        answer.verdict is Verdict.FAILS
        for risk in case.bleeding.candidates
        for answer in limit_answers(case, risk)
    )


def compare(rule: LabRule, value: float) -> Verdict:
    """Return how a value stands to one limit.

    A value equal to a limit the sources word two ways is borderline: neither a pass nor a fail.
    """
    if rule.comparator is None or rule.limit is None:
        return Verdict.NO_GATE
    if rule.borderline_at_limit and value == rule.limit:
        return Verdict.BORDERLINE
    holds = _COMPARE[rule.comparator]
    if not holds(value, rule.limit):
        return Verdict.FAILS
    if rule.clear_limit is not None and not holds(value, rule.clear_limit):
        return Verdict.UPPER_PART
    return Verdict.CLEAR


def liver_disease(case: Situation) -> bool | None:
    """Say whether the patient has chronic liver disease; None when conditions are unknown."""
    return has_condition(case, LIVER_DISEASE)


def access_kinds(case: Situation) -> tuple[str, ...]:
    """Return the arterial limits that may hold: femoral, radial, none; one when the site is known."""
    site = case.facts.access.site
    sites = [site] if site else [option.site for option in case.procedure.access_options]
    kinds = [
        limit.limit if (limit := case.catalog.arterial_limits.get(each)) else NO_ARTERY for each in sites
    ]
    return tuple(dict.fromkeys(kinds)) or (NO_ARTERY,)


def _limits(case: Situation, risk: str, test: str) -> list[tuple[LabRule | None, ...]]:
    """Return the limits that hold side by side, each as the alternatives an unknown access leaves.

    Unknown liver disease is read as none here: the general limits of INR and platelets are the stricter
    ones, and `lab_limit_findings` asks for the condition.
    """
    rules = [
        rule
        for rule in case.catalog.lab_rules.values()
        if rule.risk == risk
        and rule.test == test
        and (rule.liver_disease is None or rule.liver_disease is bool(liver_disease(case)))
    ]
    limits: list[tuple[LabRule | None, ...]] = [(rule,) for rule in rules if rule.access is None]
    by_access = {rule.access: rule for rule in rules if rule.access is not None}
    alternatives = tuple(by_access.get(kind) for kind in access_kinds(case))
    if any(alternatives):
        limits.append(alternatives)
    return limits


def _answer(case: Situation, risk: str, test: str, alternatives: tuple[LabRule | None, ...]) -> LimitAnswer:
    rules = sorted((rule for rule in alternatives if rule), key=_strictness)
    lab = case.newest_labs.get(test)
    verdict, needs = _verdict(alternatives, lab, test)
    site = case.catalog.arterial_limits.get(case.facts.access.site or "")
    return LimitAnswer(
        risk=risk,
        test=test,
        rule=rules[0],
        alternatives=alternatives,
        verdict=verdict,
        lab=lab,
        needs=needs,
        site=site if rules[0].access is not None else None,
    )


def _verdict(
    alternatives: tuple[LabRule | None, ...], lab: LabValue | None, test: str
) -> tuple[Verdict, tuple[str, ...]]:
    is_gate = any(rule is not None and rule.comparator is not None for rule in alternatives)
    which = (ACCESS,) if len(alternatives) > 1 else ()
    if not is_gate:
        return Verdict.NO_GATE, ()
    if lab is None:
        return Verdict.MISSING, (f"labs.{test}", *which)
    each = [compare(rule, lab.value) if rule else Verdict.NO_GATE for rule in alternatives]
    if min(each) is Verdict.FAILS:
        return Verdict.FAILS, ()
    if max(each) is Verdict.FAILS:
        return Verdict.DEPENDS, (*which, *((lab.path,) if lab.question else ()))
    if lab.question:
        return Verdict.DOUBTED, (lab.path,)
    return max(each), ()


def _strictness(rule: LabRule) -> tuple[float, bool]:
    """Sort the strictest limit first; equal limits of which one leaves the limit out: that one."""
    limit = rule.limit if rule.limit is not None else float("inf")
    highest_allowed = rule.comparator in ("<", "<=")
    return (limit if highest_allowed else -limit, rule.comparator in ("<=", ">="))
