"""The words of a laboratory limit: what is said of a result, why, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.bleeding import LabRule
from irplanner.models.enums import Status
from irplanner.planning.bleeding.lab_limits import (
    NO_ARTERY,
    LimitAnswer,
    Verdict,
    access_kinds,
    compare,
    liver_disease,
)
from irplanner.planning.words.figures import joined, listed, number_text

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

_WORDS = {"<": "below", "<=": "at most", ">": "above", ">=": "at least"}


def title(case: Situation, answer: LimitAnswer, status: Status) -> str:
    label, limit = label_of_test(case, answer.test), limit_text(answer.rule)
    if answer.verdict is Verdict.NO_GATE:
        value = f" {answer.lab.text}" if answer.lab else ""
        return f"{label}{value} is no gate here ({_circumstances(answer.rule)})"
    if answer.lab is None:
        if status is Status.INFO:
            return f"{label} not recorded: not routinely needed in the low class"
        return f"{label} not recorded; the limit is {limit}"
    value = value_text(answer)
    if answer.verdict is Verdict.FAILS:
        return f"{value}: limit {limit} not met{_assumed(answer)}"
    if answer.verdict is Verdict.BORDERLINE:
        return f"{value}: exactly at the limit, {limit}; borderline"
    if answer.verdict is Verdict.DOUBTED:
        return f"{value} is questioned: limit {limit} not assessed"
    if answer.verdict is Verdict.DEPENDS:
        kinds = listed((limit_text(rule) for rule in answer.alternatives if rule), last="or")
        return f"{value}: the limit depends on the access site, {kinds}"
    upper = ", in the upper part of the range" if answer.verdict is Verdict.UPPER_PART else ""
    return f"{value}: limit {limit} met{upper}{_assumed(answer)}"


def _assumed(answer: LimitAnswer) -> str:
    return "; limit assumed for this site" if answer.site and answer.site.assumed else ""


def explained(case: Situation, answer: LimitAnswer) -> str:
    rule, notes = answer.rule, case.catalog.bleeding_notes
    parts = [f"Guideline range: {rule.range_text}." if rule.range_text else "", _sentence(rule.note)]
    if case.bleeding.is_open:
        parts.append("The bleeding class is open: see there.")
    if answer.site:
        parts.append(answer.site.text)
    if answer.verdict is Verdict.BORDERLINE:
        parts.append(notes["liver_equality"].text)
    if liver_disease(case):
        together = answer.test == "inr" and answer.risk == "low" and NO_ARTERY not in access_kinds(case)
        parts += [notes["liver_and_arterial"].text] if together else []
    elif answer.verdict is Verdict.FAILS and liver_disease(case) is None:
        parts.append("Chronic liver disease is not recorded; it has limits of its own.")
    parts.append(_low_class_artery(case, answer))
    return joined(*parts)


def _low_class_artery(case: Situation, answer: LimitAnswer) -> str:
    """A high-class result that would fail the arterial limit of the low class is worth a word."""
    if answer.risk != "high" or answer.lab is None or answer.verdict is Verdict.FAILS:
        return ""
    kinds = access_kinds(case)
    missed = [
        rule
        for rule in case.catalog.lab_rules.values()
        if rule.test == answer.test
        and rule.access in kinds
        and rule.access != NO_ARTERY
        and compare(rule, answer.lab.value) is Verdict.FAILS
    ]
    return joined(*(f"The limit for {limit_text(rule)} would not be met." for rule in missed))


def why_milder(case: Situation, *, undecided: bool, side_by_side: bool) -> str:
    notes = case.catalog.bleeding_notes
    if case.is_emergency:
        return notes["rule_emergent"].text
    if undecided:
        return "The bleeding class is open: the operator decides which limit holds."
    return notes["liver_and_arterial"].text if side_by_side else ""


def action(case: Situation, answer: LimitAnswer, status: Status) -> str:
    if answer.verdict is Verdict.FAILS and case.is_emergency:
        return joined(
            "Emergency: laboratory waits do not block; the operator weighs delay against bleeding.",
            _capitalized(answer.rule.fail_action),
        )
    if answer.verdict in (Verdict.FAILS, Verdict.BORDERLINE):
        return joined(_capitalized(answer.rule.fail_action) or _correction(answer), _asks(case, answer))
    if answer.verdict is Verdict.DOUBTED:
        return "Check value and unit."
    if status is Status.NOT_ASSESSED and answer.lab is None:
        return "Enter the result." if not case.is_emergency else "Enter the result; do not wait for it."
    return ""


def _correction(answer: LimitAnswer) -> str:
    if answer.rule.liver_disease:
        return "Discuss correction; in chronic liver disease plasma and platelets are used sparingly."
    return "Correct before the procedure."


def _asks(case: Situation, answer: LimitAnswer) -> str:
    if answer.site and answer.site.assumed:
        return "Ask the operator which limit holds for this site."
    return "The operator may decide otherwise, with a reason." if case.bleeding.is_open else ""


def value_text(answer: LimitAnswer) -> str:
    return f"{answer.lab.label} {answer.lab.text}" if answer.lab else answer.test


def limit_text(rule: LabRule) -> str:
    """Return e.g. `at most 1.8 (high class)`."""
    if rule.comparator is None or rule.limit is None:
        return f"none ({_circumstances(rule)})"
    return f"{_WORDS[rule.comparator]} {number_text(rule.limit)} ({_circumstances(rule)})"


def _circumstances(rule: LabRule) -> str:
    parts = [f"{rule.risk} class"]
    parts += [f"{rule.access} artery"] if rule.access not in (None, NO_ARTERY) else []
    parts += ["chronic liver disease"] if rule.liver_disease else []
    return ", ".join(parts)


def label_of_test(case: Situation, test: str) -> str:
    return case.catalog.analytes[test].label


def _capitalized(text: str) -> str:
    return _sentence(text[:1].upper() + text[1:]) if text else ""


def _sentence(text: str | None) -> str:
    return "" if not text else text if text.endswith((".", "!", "?")) else f"{text}."
