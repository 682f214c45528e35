"""Findings on the bleeding class: as listed, left open, disagreeing, or raised by the patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.bleeding import Ambiguity
from irplanner.models.enums import BleedingAsra, BleedingSir, Evidence, Status
from irplanner.planning.bleeding.classes import SHEATH, SHEATH_QUESTION, listed_asra
from irplanner.planning.bleeding.open_points import open_points
from irplanner.planning.cited import finding, weakest
from irplanner.planning.outcome import Finding
from irplanner.planning.words.figures import joined, listed
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

# Asked in a finding of their own because the list gives a class all the same; the others only inform.
_ASKED_BESIDE_A_CLASS = frozenset({"A2", "A4", "A5", "A7"})
_CHOICE_FIELD = "checklist.M06"
_NEXT_CLASS = {BleedingAsra.LOW: BleedingAsra.INTERMEDIATE, BleedingAsra.INTERMEDIATE: BleedingAsra.HIGH}


def class_findings(case: Situation) -> list[Finding]:
    """Return the findings on the class, one per statement."""
    found = [_sir(case), *_missing_facts(case), *_questions(case)]
    if case.bleeding.asra is not BleedingAsra.NONE or case.facts.pain.asra_class is not None:
        found += [_asra(case), *_upgrade(case)]
    return found


def _sir(case: Situation) -> Finding:
    classes, procedure = case.bleeding, case.procedure
    listed_as = procedure.bleeding
    row = case.catalog.bleeding_rows.get(classes.row or "")
    evidence = weakest(listed_as.evidence, *([row.evidence] if row else []))
    asks = classes.is_open
    leads = classes.governs == "sir"
    used = classes.risk or "none"
    title = f"Bleeding class by SIR 2019: {classes.sir}"
    if asks and not leads and classes.sir is BleedingSir.UNCLASSIFIED:
        title = f"SIR 2019 does not list this procedure; ASRA 2018 leads: {classes.asra}"
    elif asks:
        title += (
            f"; {classes.risk} is used until the operator decides" if classes.risk else "; operator decides"
        )
    elif classes.chosen:
        title += f"; the operator chose {classes.risk}"
    questions = " ".join(
        case.catalog.bleeding_ambiguities[each].question for each in classes.questions if asks
    )
    return Finding(
        rule="bleeding.class.sir",
        topic="bleeding",
        status=Status.CAUTION if asks and leads else Status.INFO,
        title=shortened(title),
        detail=joined(
            classes.text,
            "" if SHEATH_QUESTION in classes.questions else listed_as.note,
            open_points(case.catalog, *(f"bleeding_ambiguities/{each}" for each in classes.questions)),
        ),
        action=joined(questions, "Record class and reason.") if asks else "",
        values={"bleeding.sir": str(classes.sir), "used": used, "row": classes.row},
        field=_CHOICE_FIELD if asks else "procedure",
        evidence=evidence,
        sources=_with_sir(listed_as.sources),
    )


def _missing_facts(case: Situation) -> list[Finding]:
    """Facts the class depends on: the sheath of arterial work, the site where that decides the row."""
    found = []
    rows = case.catalog.bleeding_rows
    if SHEATH in case.bleeding.needs:
        found.append(
            finding(
                rows[case.bleeding.row or "L02"],
                "bleeding.class.sheath",
                Status.NOT_ASSESSED,
                "The sheath size decides the bleeding class and is not recorded",
                detail=case.bleeding.text,
                needs=(SHEATH,),
            )
        )
    by_site = [
        entry
        for entry in case.catalog.class_by_site.values()
        if case.facts.procedure in entry.procedures and case.facts.access.site is None
    ]
    found += [
        finding(
            entry,
            "bleeding.class.site",
            Status.NOT_ASSESSED,
            "Where the injection is done decides the bleeding class and is not recorded",
            detail=entry.text,
            needs=("access.site",),
        )
        for entry in by_site
    ]
    return found


def _questions(case: Situation) -> list[Finding]:
    """What the list leaves open about a procedure that has a class all the same."""
    if case.bleeding.is_open or case.bleeding.chosen:
        return []
    entries = [case.catalog.bleeding_ambiguities[each] for each in case.bleeding.questions]
    return [_question(case, entry) for entry in entries]


def _question(case: Situation, entry: Ambiguity) -> Finding:
    asks = entry.id in _ASKED_BESIDE_A_CLASS
    return finding(
        entry,
        f"bleeding.class.{entry.id.lower()}",
        Status.CAUTION if asks else Status.INFO,
        f"SIR 2019 leaves room here: {entry.topic.partition(' (')[0]}",
        detail=joined(
            f"{entry.topic}.", case.procedure.bleeding.note, entry.detail, f"Proposal: {entry.proposal}"
        ),
        action=entry.question if asks else "",
        values={"bleeding.sir": str(case.bleeding.sir)},
        field=_CHOICE_FIELD,
    )


def _asra(case: Situation) -> Finding:
    classes, listed_as = case.bleeding, case.procedure.bleeding
    from_pack, declared = listed_asra(case), case.facts.pain.asra_class is not None
    differs = declared and from_pack is not classes.asra
    title = f"Bleeding class by ASRA 2018: {classes.asra}"
    if differs:
        title += f" as declared; the pack lists {from_pack}"
    elif classes.governs == "asra":
        title += " (leads); SIR 2019: " + (
            f"{classes.sir}" if classes.sir is not BleedingSir.UNCLASSIFIED else "not listed"
        )
    precedence = case.catalog.bleeding_notes["asra_precedence"]
    return Finding(
        rule="bleeding.class.asra",
        topic="bleeding",
        status=Status.CAUTION if differs else Status.INFO,
        title=title,
        detail=joined(classes.why, precedence.text),
        action="Confirm the declared class." if differs else "",
        values={"bleeding.asra": str(classes.asra), "listed": str(from_pack)},
        field="pain.asra_class",
        evidence=listed_as.asra_evidence or Evidence.PAGE,
        sources=("asra2018", *precedence.sources),
    )


def _upgrade(case: Situation) -> list[Finding]:
    """Ask whether the patient's own risk moves the case one class up; never move it silently."""
    raised = _NEXT_CLASS.get(case.bleeding.asra)
    if raised is None:
        return []
    reasons = list(case.catalog.asra_upgrade.values())
    several = sum(drug.is_antithrombotic for drug in case.drugs or ()) > 1
    conditions = case.conditions or frozenset()
    present = [
        reason
        for reason in reasons
        if not conditions.isdisjoint(reason.conditions) or (reason.several_agents and several)
    ]
    judged = [reason for reason in reasons if not reason.conditions and not reason.several_agents]
    advice = f"Judge yourself: {listed(reason.label for reason in judged)}."
    rule = case.catalog.bleeding_notes["asra_upgrade"]
    unknown = tuple(
        field
        for field, is_unknown in (
            ("patient.conditions", case.conditions is None),
            ("medications", case.drugs is None),
        )
        if is_unknown
    )
    if present:
        status = Status.CAUTION
        title = f"Raised bleeding risk may move ASRA {case.bleeding.asra} to {raised}: " + listed(
            reason.label for reason in present
        )
    elif unknown:
        status, title = (
            Status.NOT_ASSESSED,
            "Whether the patient's own bleeding risk raises the ASRA class is open",
        )
    else:
        status, title = Status.INFO, "No recorded reason raises the ASRA class"
    return [
        finding(
            rule,
            "bleeding.class.asra_upgrade",
            status,
            shortened(title),
            detail=rule.text,
            action=f"Decide whether the limits of {raised} hold. {advice}" if present else advice,
            values={"bleeding.asra": str(case.bleeding.asra), "raised": str(raised)},
            needs=unknown if status is Status.NOT_ASSESSED else (),
            field="pain.asra_class" if status is not Status.NOT_ASSESSED else None,
        )
    ]


def _with_sir(sources: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(("sir2019", *sources)))
