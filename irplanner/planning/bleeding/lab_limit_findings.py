"""Findings on the laboratory limits: which leads, which is shown beside it, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.bleeding import LabRule, LabScreen
from irplanner.models.enums import Evidence, Status
from irplanner.planning.bleeding.lab_limits import (
    ACCESS,
    NO_ARTERY,
    LimitAnswer,
    Verdict,
    access_kinds,
    compare,
    limit_answers,
    liver_disease,
)
from irplanner.planning.cited import finding
from irplanner.planning.figures import joined, listed, number_text
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

CONDITIONS, MEDICATIONS = "patient.conditions", "medications"
_WORDS = {"<": "below", "<=": "at most", ">": "above", ">=": "at least"}
_STATUS = {
    Verdict.NO_GATE: Status.INFO,
    Verdict.CLEAR: Status.OK,
    Verdict.UPPER_PART: Status.OK,
    Verdict.MISSING: Status.NOT_ASSESSED,
    Verdict.DOUBTED: Status.NOT_ASSESSED,
    Verdict.DEPENDS: Status.NOT_ASSESSED,
    Verdict.BORDERLINE: Status.CAUTION,
    Verdict.FAILS: Status.STOP,
}


def lab_limit_findings(case: Situation) -> list[Finding]:
    """Return the findings on INR, platelets, fibrinogen, hemoglobin and aPTT."""
    found: list[Finding] = []
    by_class = {risk: limit_answers(case, risk) for risk in case.bleeding.candidates}
    for test in dict.fromkeys(answer.test for answers in by_class.values() for answer in answers):
        found += _test_findings(
            case,
            {risk: [each for each in answers if each.test == test] for risk, answers in by_class.items()},
        )
    found += [*_liver_unknown(case), *_liver_management(case), *_without_limit(case)]
    return found


def _test_findings(case: Situation, by_class: dict[str, list[LimitAnswer]]) -> list[Finding]:
    """One test under every class still possible: the strictest answer leads."""
    worst = {risk: max(each.verdict for each in answers) for risk, answers in by_class.items() if answers}
    lead = max(worst, key=lambda risk: worst[risk])  # the first of equals: the class used
    undecided = case.bleeding.risk is None and min(worst.values()) is not Verdict.FAILS
    found = [_finding(case, answer, by_class[lead], undecided=undecided) for answer in by_class[lead]]
    for risk, answers in by_class.items():
        if risk != lead:
            found += [_beside(case, answer) for answer in answers if answer.lab is not None]
    return found


def _finding(
    case: Situation, answer: LimitAnswer, together: list[LimitAnswer], *, undecided: bool
) -> Finding:
    status = _STATUS[answer.verdict]
    needs, extra = answer.needs, ""
    if answer.verdict is Verdict.MISSING:
        status, needs, extra = _missing(case, answer)
    elif answer.verdict is Verdict.FAILS:
        side_by_side = any(other.verdict is Verdict.NO_GATE for other in together)
        if case.is_emergency or undecided or side_by_side:
            status = Status.CAUTION
        extra = _why_milder(case, undecided=undecided, side_by_side=side_by_side)
    return finding(
        answer.rule,
        f"bleeding.{answer.rule.rule}",
        status,
        shortened(_title(case, answer, status)),
        detail=joined(_explained(case, answer), extra),
        action=_action(case, answer, status),
        values=_values(answer),
        needs=needs if status is Status.NOT_ASSESSED else (),
        field=f"labs.{answer.test}" if answer.verdict is not Verdict.DEPENDS else ACCESS,
        also=(answer.site,) if answer.site else (),
    )


def _beside(case: Situation, answer: LimitAnswer) -> Finding:
    """The same result under the class the operator may choose instead."""
    lab = answer.lab
    met = {Verdict.FAILS: "would not be met", Verdict.BORDERLINE: "would just be reached"}
    how = met.get(answer.verdict, "would be met" if answer.verdict <= Verdict.UPPER_PART else "is open")
    return finding(
        answer.rule,
        f"bleeding.{answer.rule.rule}",
        Status.INFO,
        shortened(f"If the class is {answer.risk}: {_value(answer)}, limit {_limit_text(answer.rule)} {how}"),
        detail=_explained(case, answer),
        values=_values(answer),
        field=lab.path if lab else None,
        also=(answer.site,) if answer.site else (),
    )


def _missing(case: Situation, answer: LimitAnswer) -> tuple[Status, tuple[str, ...], str]:
    """In the high class the test is asked for; in the low class where something speaks for it."""
    screen = _screen(case, answer.risk)
    if screen is None or screen.required or liver_disease(case):
        return Status.NOT_ASSESSED, answer.needs, ""
    reasons = _reasons_to_test(case, answer.test, screen)
    if reasons:
        return Status.NOT_ASSESSED, answer.needs, f"Asked for because of {listed(reasons)}. {screen.text}"
    unknown = [MEDICATIONS] if case.drugs is None else []
    unknown += [CONDITIONS] if case.conditions is None else []
    if unknown:
        return Status.NOT_ASSESSED, (*answer.needs, *unknown), screen.text
    return Status.INFO, (), screen.text


def _reasons_to_test(case: Situation, test: str, screen: LabScreen) -> list[str]:
    reasons = [drug.name for drug in case.drugs or () if not drug.groups.isdisjoint(screen.consider_groups)]
    conditions = case.catalog.conditions
    reasons += [
        conditions[each].label.lower()
        for each in screen.consider_conditions
        if each in (case.conditions or ())
    ]
    analyte = case.catalog.analytes.get(test)
    if analyte and not set(analyte.orders).isdisjoint(case.procedure.labs):
        reasons.append("the procedure's usual orders")
    return reasons


def _screen(case: Situation, risk: str) -> LabScreen | None:
    return next((screen for screen in case.catalog.lab_screens.values() if screen.risk == risk), None)


def _title(case: Situation, answer: LimitAnswer, status: Status) -> str:
    label, limit = _label(case, answer.test), _limit_text(answer.rule)
    if answer.verdict is Verdict.NO_GATE:
        value = f" {answer.lab.text}" if answer.lab else ""
        return f"{label}{value} is no gate here ({_circumstances(answer.rule)})"
    if answer.lab is None:
        if status is Status.INFO:
            return f"{label} not recorded: not routinely needed in the low class"
        return f"{label} not recorded; the limit is {limit}"
    value = _value(answer)
    if answer.verdict is Verdict.FAILS:
        return f"{value}: limit {limit} not met{_assumed(answer)}"
    if answer.verdict is Verdict.BORDERLINE:
        return f"{value}: exactly at the limit, {limit}; borderline"
    if answer.verdict is Verdict.DOUBTED:
        return f"{value} is questioned: limit {limit} not assessed"
    if answer.verdict is Verdict.DEPENDS:
        kinds = listed((_limit_text(rule) for rule in answer.alternatives if rule), last="or")
        return f"{value}: the limit depends on the access site, {kinds}"
    upper = ", in the upper part of the range" if answer.verdict is Verdict.UPPER_PART else ""
    return f"{value}: limit {limit} met{upper}{_assumed(answer)}"


def _assumed(answer: LimitAnswer) -> str:
    return "; limit assumed for this site" if answer.site and answer.site.assumed else ""


def _explained(case: Situation, answer: LimitAnswer) -> str:
    rule, notes = answer.rule, case.catalog.bleeding_notes
    parts = [f"Guideline range: {rule.range_text}." if rule.range_text else "", _sentence(rule.note)]
    if case.bleeding.assumed:
        parts.append(case.bleeding.text)
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
    return joined(*(f"The limit for {_limit_text(rule)} would not be met." for rule in missed))


def _why_milder(case: Situation, *, undecided: bool, side_by_side: bool) -> str:
    notes = case.catalog.bleeding_notes
    if case.is_emergency:
        return notes["rule_emergent"].text
    if undecided:
        return "The bleeding class is open: the operator decides which limit holds."
    return notes["liver_and_arterial"].text if side_by_side else ""


def _action(case: Situation, answer: LimitAnswer, status: Status) -> str:
    if answer.verdict is Verdict.FAILS and case.is_emergency:
        return joined(
            "Emergency: laboratory waits do not block; the operator weighs delay against bleeding.",
            _capitalized(answer.rule.fail_action),
        )
    if answer.verdict in (Verdict.FAILS, Verdict.BORDERLINE):
        return joined(
            _capitalized(answer.rule.fail_action) or "Correct before the procedure.", _asks(case, answer)
        )
    if answer.verdict is Verdict.DOUBTED:
        return "Check value and unit."
    if status is Status.NOT_ASSESSED and answer.lab is None:
        return "Enter the result." if not case.is_emergency else "Enter the result; do not wait for it."
    return ""


def _asks(case: Situation, answer: LimitAnswer) -> str:
    if answer.site and answer.site.assumed:
        return "Ask the operator which limit holds for this site."
    return "The operator may decide otherwise, with a reason." if case.bleeding.is_open else ""


def _values(answer: LimitAnswer) -> dict[str, Value]:
    values: dict[str, Value] = {}
    if answer.lab is not None:
        values[answer.lab.path] = answer.lab.value
    if answer.rule.limit is not None:
        values["limit"], values["comparator"] = answer.rule.limit, answer.rule.comparator
    values["class"] = answer.risk
    return values


def _value(answer: LimitAnswer) -> str:
    return f"{answer.lab.label} {answer.lab.text}" if answer.lab else answer.test


def _limit_text(rule: LabRule) -> str:
    """Return e.g. `at most 1.8 (high class)`."""
    if rule.comparator is None or rule.limit is None:
        return f"none ({_circumstances(rule)})"
    return f"{_WORDS[rule.comparator]} {number_text(rule.limit)} ({_circumstances(rule)})"


def _circumstances(rule: LabRule) -> str:
    parts = [f"{rule.risk} class"]
    parts += [f"{rule.access} artery"] if rule.access not in (None, NO_ARTERY) else []
    parts += ["chronic liver disease"] if rule.liver_disease else []
    return ", ".join(parts)


def _liver_unknown(case: Situation) -> list[Finding]:
    """Liver disease has limits of its own; unknown, they cannot be ruled in or out."""
    if liver_disease(case) is not None or not case.bleeding.candidates:
        return []
    rules = [rule for rule in case.catalog.lab_rules.values() if rule.liver_disease]
    wanted = [rule for rule in rules if rule.risk in case.bleeding.candidates]
    limits = listed(
        f"{_label(case, rule.test)} {_limit_text(rule)}" for rule in wanted if rule.comparator is not None
    )
    return [
        finding(
            wanted[0],
            "bleeding.liver_disease",
            Status.NOT_ASSESSED,
            "Chronic liver disease is not recorded: its own limits may hold instead",
            detail=f"With chronic liver disease: {limits}.",
            needs=(CONDITIONS,),
        )
    ]


def _liver_management(case: Situation) -> list[Finding]:
    """What is done about a failing value in chronic liver disease."""
    if not liver_disease(case):
        return []
    notes = [note for note in case.catalog.bleeding_notes.values() if note.id.startswith("liver_management")]
    said = [f"{note.text}{' (recalled)' if note.evidence is Evidence.RECALLED else ''}" for note in notes]
    return [
        finding(
            notes[0],
            "bleeding.liver_management",
            Status.INFO,
            "Chronic liver disease: plasma and platelets sparingly, low fibrinogen is the target",
            detail=joined(*said),
            field=CONDITIONS,
            also=tuple(notes[1:]),
        )
    ]


def _without_limit(case: Situation) -> list[Finding]:
    """Hemoglobin and aPTT: shown, never a gate; hemoglobin is asked for in the high class."""
    notes, found = case.catalog.bleeding_notes, []
    hemoglobin, aptt = case.newest_labs.get("hemoglobin"), case.newest_labs.get("aptt")
    screens = [_screen(case, risk) for risk in case.bleeding.candidates]
    asked = any(screen is not None and screen.required and "hemoglobin" in screen.tests for screen in screens)
    if hemoglobin is not None:
        found.append(
            finding(
                notes["hemoglobin"],
                "bleeding.hemoglobin",
                Status.INFO,
                f"Hemoglobin {hemoglobin.text}: the guideline has no limit",
                detail=notes["hemoglobin"].text,
                values={hemoglobin.path: hemoglobin.value},
                field=hemoglobin.path,
            )
        )
    elif asked:
        found.append(
            finding(
                notes["hemoglobin"],
                "bleeding.hemoglobin",
                Status.NOT_ASSESSED,
                "Hemoglobin not recorded; it is measured in the high class, without a limit",
                detail=notes["hemoglobin"].text,
                needs=("labs.hemoglobin",),
            )
        )
    if aptt is not None:
        found.append(
            finding(
                notes["aptt"],
                "bleeding.aptt",
                Status.INFO,
                f"aPTT {aptt.text}: for information, no limit",
                detail=notes["aptt"].text,
                values={aptt.path: aptt.value},
                field=aptt.path,
            )
        )
    return found


def _label(case: Situation, test: str) -> str:
    return case.catalog.analytes[test].label


def _capitalized(text: str) -> str:
    return _sentence(text[:1].upper() + text[1:]) if text else ""


def _sentence(text: str | None) -> str:
    return "" if not text else text if text.endswith((".", "!", "?")) else f"{text}."
