"""Sedation and anesthesia: ASA class, monitoring, recovery.

Whether a type is chosen, and a usual one, is asked by the statements `procedure.anesthesia.*`. Drugs are in
`sedation_drugs`, the airway in `airway`, eating and drinking in `fasting`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.sedation import AnesthesiaCare
from irplanner.models.enums import Status
from irplanner.planning.care.sedation_drugs import drug_findings
from irplanner.planning.cited import finding
from irplanner.planning.comparison import holds
from irplanner.planning.outcome import Finding
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import joined

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

TYPE, ASA = "anesthesia.type", "anesthesia.asa_class"


def anesthesia_care(case: Situation) -> AnesthesiaCare | None:
    """Return what the planned type of anesthesia asks for; None without a type or for an unknown one."""
    kind = case.facts.anesthesia.type
    return case.catalog.anesthesia_care.get(kind) if kind else None


def type_label(case: Situation, kind: str) -> str:
    """Return the label of a type of anesthesia as it reads within a sentence."""
    label = case.catalog.label("anesthesia", kind)
    return label[:1].lower() + label[1:]


def assess_sedation(case: Situation) -> TopicAnswer:
    """Answer for the ASA class, the drugs and what sedation asks of the room."""
    care = anesthesia_care(case)
    if care is None:
        return TopicAnswer()
    findings = [_asa_finding(case, care)] if care.asa_class else []
    if care.sedation_drugs:
        findings += [_monitoring(case, care), *drug_findings(case), _recovery(case)]
    return TopicAnswer(findings)


def _asa_finding(case: Situation, care: AnesthesiaCare) -> Finding:
    rule, limits = "sedation.asa_class", case.catalog.care_limits
    consult, team = limits["sedation.asa_consult"], limits["sedation.asa_team"]
    number = case.facts.anesthesia.asa_class
    entry = None if number is None else case.catalog.asa_classes.get(str(number))
    if number is None or entry is None:
        said = "not recorded" if number is None else f"{number}, which is no class"
        action = "Record ASA class 1 to 6."
        title = f"ASA class is {said}."
        return finding(consult, rule, Status.NOT_ASSESSED, title, action=action, needs=(ASA,))
    advice = next((limit for limit in (team, consult) if holds(limit, number)), None)
    if advice is None:
        return finding(
            entry, rule, Status.OK, f"ASA class {number}.", detail=entry.text, values={ASA: number}, field=ASA
        )
    planned = f" {type_label(case, care.id).capitalize()} is planned with an anesthesia team."
    return finding(
        advice,
        rule,
        Status.INFO if care.anesthesia_team else Status.CAUTION,
        f"ASA class {number}: {advice.text}.",
        detail=entry.text + "." + (planned if care.anesthesia_team else ""),
        action=""
        if care.anesthesia_team
        else "Ask the anesthesia service before the day; local policy decides.",
        values={ASA: number, "limit": advice.value, "comparator": advice.op},
        field=ASA,
        also=(entry,),
    )


def _monitoring(case: Situation, care: AnesthesiaCare) -> Finding:
    points = case.catalog.practice_points
    monitoring, team, rescue = (
        points["sedation.monitoring"],
        points["sedation.team"],
        points["sedation.rescue"],
    )
    depth = case.catalog.sedation_depths.get(care.depth or "")
    return finding(
        monitoring,
        "sedation.monitoring",
        Status.INFO,
        f"{type_label(case, care.id).capitalize()}: monitoring, a person to watch, and the room.",
        detail=joined(
            f"{'; '.join(monitoring.items)}.",
            f"{'; '.join(team.items)}.",
            f"{depth.label} sedation: {depth.text.lower()}." if depth else None,
            f"{rescue.text}.",
        ),
        field=TYPE,
        also=(team, rescue),
    )


def _recovery(case: Situation) -> Finding:
    points = case.catalog.practice_points
    bar, leave = points["sedation.recovery"], points["sedation.discharge"]
    return finding(
        bar,
        "sedation.recovery",
        Status.INFO,
        f"{bar.text}.",
        detail=f"{leave.text}.",
        field=TYPE,
        also=(leave,),
    )
