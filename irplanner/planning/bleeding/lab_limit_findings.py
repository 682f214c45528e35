"""Findings on the laboratory limits: which leads, which is shown beside it, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.bleeding import LabScreen
from irplanner.models.enums import Evidence, Status
from irplanner.planning.bleeding.lab_limit_words import (
    action,
    explained,
    label_of_test,
    limit_text,
    title,
    value_text,
    why_milder,
)
from irplanner.planning.bleeding.lab_limits import (
    ACCESS,
    LimitAnswer,
    Verdict,
    limit_answers,
    liver_disease,
)
from irplanner.planning.cited import finding
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.words.figures import joined, listed
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

CONDITIONS, MEDICATIONS = "patient.conditions", "medications"
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
        extra = why_milder(case, undecided=undecided, side_by_side=side_by_side)
    return finding(
        answer.rule,
        f"bleeding.{answer.rule.rule}",
        status,
        shortened(title(case, answer, status)),
        detail=joined(explained(case, answer), extra),
        action=action(case, answer, status),
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
    said = f"{value_text(answer)}, limit {limit_text(answer.rule)} {how}"
    if answer.verdict is Verdict.NO_GATE:
        said = title(case, answer, Status.INFO)
    return finding(
        answer.rule,
        f"bleeding.{answer.rule.rule}",
        Status.INFO,
        shortened(f"If the class is {answer.risk}: {said}"),
        detail=explained(case, answer),
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


def _values(answer: LimitAnswer) -> dict[str, Value]:
    values: dict[str, Value] = {}
    if answer.lab is not None:
        values[answer.lab.path] = answer.lab.value
    if answer.rule.limit is not None:
        values["limit"], values["comparator"] = answer.rule.limit, answer.rule.comparator
    values["class"] = answer.risk
    return values


def _liver_unknown(case: Situation) -> list[Finding]:
    """Liver disease has limits of its own; unknown, they cannot be ruled in or out."""
    if liver_disease(case) is not None or not case.bleeding.candidates:
        return []
    rules = [rule for rule in case.catalog.lab_rules.values() if rule.liver_disease]
    wanted = [rule for rule in rules if rule.risk in case.bleeding.candidates]
    limits = listed(
        f"{label_of_test(case, rule.test)} {limit_text(rule)}"
        for rule in wanted
        if rule.comparator is not None
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
    said = [
        f"{note.text.removesuffix('.')} (recalled)." if note.evidence is Evidence.RECALLED else note.text
        for note in notes
    ]
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
