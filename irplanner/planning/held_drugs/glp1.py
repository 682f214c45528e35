"""GLP-1 receptor agonists before sedation: two documents that differ, both shown, one leading."""

from __future__ import annotations

from datetime import date, timedelta

from irplanner.catalog.schema.held_drugs import GlpRule
from irplanner.models.enums import Status
from irplanner.planning.cited import finding, moment
from irplanner.planning.held_drugs.last_dose import end_of, hold_state
from irplanner.planning.medicines.other_drugs import Taken, taken_of
from irplanner.planning.outcome import Finding
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import joined

POLICY = "held_drugs.glp1_rules"
WEEKLY, DAILY = "glp1_weekly", "glp1_daily"


def last_dose_by(rule: GlpRule, formulation: str, procedure_day: date) -> date | None:
    """Return the day of the latest dose for `glp1_weekly` or `glp1_daily`; None where nothing is held."""
    days = rule.weekly_days if formulation == WEEKLY else rule.daily_days
    return None if days is None else procedure_day - timedelta(days=days)


def glp1_answer(case: Situation) -> TopicAnswer:
    """Return one finding a document for the first GLP-1 drug listed, and the hold of the leading one."""
    answer = TopicAnswer()
    rows = taken_of(case, "glp1_receptor_agonist")
    if not rows:
        return answer
    leading = case.catalog.site_policies[POLICY].choice
    for item in rows:
        if case.known.values.get("uses.sedation") is False:
            answer.findings.append(_not_asked_for(case, item, case.catalog.glp_rules[leading]))
            continue
        for rule in case.catalog.glp_rules.values():
            answer.findings.append(_finding(case, item, rule, leads=rule.id == leading))
            if rule.id == leading:
                _add_moment(case, answer, item, rule)
    return answer


def _formulation(item: Taken) -> str | None:
    return next((name for name in (WEEKLY, DAILY) if name in item.classes), None)


def _finding(case: Situation, item: Taken, rule: GlpRule, *, leads: bool) -> Finding:
    title = f"{item.drug.label}, {rule.label} ({rule.dated}): "
    risks = [name for name in rule.raises_risk if has_condition(case, name)]
    status, needs, words = _hold(case, item, rule)
    if risks:
        status, needs = Status.CAUTION, ()
        label = case.catalog.conditions[risks[0]].label.lower()
        words = f"{words}; {label} raises the risk"
    elif case.conditions is None and status in (Status.OK, Status.INFO):
        status, needs = Status.NOT_ASSESSED, ("patient.conditions",)
    if not leads and status is not Status.NOT_ASSESSED:
        status = Status.INFO
    return finding(
        rule,
        f"held_drugs.glp1.{rule.id}",
        status,
        f"{title}{words}.",
        detail=joined(
            "Leads here by site policy." if leads else "Shown for comparison.",
            f"{rule.text[0].upper()}{rule.text[1:]}.",
            "The two documents differ.",
        ),
        action=rule.action if status is Status.CAUTION else "",
        values={"formulation": _formulation(item), "governs": leads},
        needs=needs,
        field=item.last_dose_field,
    )


def _hold(case: Situation, item: Taken, rule: GlpRule) -> tuple[Status, tuple[str, ...], str]:
    """Status, needs and words of the hold itself."""
    if rule.weekly_days is None and rule.daily_days is None:
        return Status.INFO, (), "may continue unless the risk is raised"
    formulation = _formulation(item)
    if formulation is None:
        return (
            Status.NOT_ASSESSED,
            (f"medications.{item.place}.times_per_day",),
            "daily or weekly form not known",
        )
    if case.starts_at is None:
        return Status.NOT_ASSESSED, ("scheduled_at",), "the procedure has no date"
    day = last_dose_by(rule, formulation, case.starts_at.date())
    if day is None:
        return Status.INFO, (), "may continue"
    state = hold_state(case, item, end_of(day, case.starts_at))
    return state.status, state.needs, f"last dose by {day:%Y-%m-%d}; {state.words}"


def _add_moment(case: Situation, answer: TopicAnswer, item: Taken, rule: GlpRule) -> None:
    formulation = _formulation(item)
    if formulation is None or case.starts_at is None:
        return
    day = last_dose_by(rule, formulation, case.starts_at.date())
    if day is not None:
        answer.timeline.append(
            moment(
                rule,
                "last_dose",
                item.drug.label.lower(),
                rule=f"held_drugs.glp1.{rule.id}",
                at=end_of(day, case.starts_at),
                not_after=True,
                detail=rule.text,
            )
        )


def _not_asked_for(case: Situation, item: Taken, rule: GlpRule) -> Finding:
    return finding(
        rule,
        "held_drugs.glp1",
        Status.INFO,
        f"{item.drug.label}: the guidance is for sedation and anesthesia, which are not planned.",
        field="anesthesia.type",
    )
