"""Drugs and conditions that change what may be given: beta blockers, glucagon, hyoscine, thyroid ..."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.catalog.schema.reference import PracticePoint
from irplanner.models.enums import ContrastRoute, Status
from irplanner.planning.cited import finding, moment
from irplanner.planning.clock import after_days
from irplanner.planning.contrast.agent import IODINATED, is_planned, kind_of_contrast
from irplanner.planning.medicines.other_drugs import Taken, drug_named, planned_drugs, taken_of
from irplanner.planning.outcome import Finding
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer

GLUCAGON_UNSAFE = ("pheochromocytoma", "insulinoma")
HYOSCINE_UNSAFE = (
    "narrow_angle_glaucoma",
    "tachyarrhythmia",
    "myasthenia_gravis",
    "megacolon",
    "urinary_retention",
)
TISSUE_WORK = frozenset({"biopsy", "ablation"})
_CONDITIONS = "patient.conditions"


def warnings_answer(case: Situation) -> TopicAnswer:
    answer = TopicAnswer()
    answer.findings.extend(_from_medications(case))
    answer.findings.extend(_unsafe(case, "glucagon", "held_drugs.glucagon", GLUCAGON_UNSAFE))
    answer.findings.extend(_unsafe(case, "hyoscine", "held_drugs.hyoscine_butylbromide", HYOSCINE_UNSAFE))
    answer.findings.extend(_thyroid(case))
    _add_pheochromocytoma(case, answer)
    return answer


def _point(case: Situation, name: str) -> PracticePoint:
    return case.catalog.practice_points[name]


def _from_medications(case: Situation) -> Iterator[Finding]:
    sedation = case.known.values.get("uses.sedation")
    iodinated = is_planned(case) is not False and kind_of_contrast(case) == IODINATED
    blockers = taken_of(case, "beta_blocker")
    if blockers:
        yield _listed(
            case, blockers, "held_drugs.beta_blocker", Status.INFO, "go on with it before the procedure"
        )
    pressure = [*(taken_of(case, "ace_inhibitor") or ()), *(taken_of(case, "arb") or ())]
    if pressure:
        words = "contrast alone is no reason to stop it"
        yield _listed(case, pressure, "held_drugs.ace_inhibitor_or_arb", Status.INFO, words)
    interleukin = taken_of(case, "interleukin_2")
    if interleukin and iodinated:
        words = "a late reaction to contrast is more likely"
        yield _listed(case, interleukin, "held_drugs.interleukin2", Status.CAUTION, words)
    benzodiazepines = taken_of(case, "benzodiazepine")
    if benzodiazepines and sedation is not False:
        words = "expect tolerance; flumazenil can cause seizures"
        yield _listed(case, benzodiazepines, "held_drugs.benzodiazepine_long_term", Status.CAUTION, words)


def _listed(case: Situation, rows: list[Taken], name: str, status: Status, words: str) -> Finding:
    point = _point(case, name)
    return finding(
        point,
        name,
        status,
        f"{', '.join(item.drug.label for item in rows[:2])}: {words}.",
        detail=point.text,
        field=f"medications.{rows[0].place}.drug",
    )


def _unsafe(case: Situation, drug_class: str, name: str, conditions: tuple[str, ...]) -> Iterator[Finding]:
    """A drug planned for the case (or usual in it) that the patient's conditions forbid."""
    planned = next((field for field, drug in planned_drugs(case) if drug_class in drug.classes), None)
    listed = (drug_named(row.drug, case.catalog) for row in case.procedure.drugs)
    usual = any(drug is not None and drug_class in drug.classes for drug in listed)
    if planned is None and not usual:
        return
    point = _point(case, name)
    label = case.catalog.drug_classes[drug_class].label
    present = [case.catalog.conditions[each].label for each in conditions if has_condition(case, each)]
    if present:
        yield finding(
            point,
            name,
            Status.STOP if planned else Status.CAUTION,
            f"{label} must not be given: {', '.join(present)[:60]}.",
            detail=point.text,
            action="Choose another way to relax the bowel.",
            field=planned or _CONDITIONS,
        )
    elif case.conditions is None:
        yield finding(
            point,
            name,
            Status.NOT_ASSESSED,
            f"{label} not assessed: conditions that forbid it are not known.",
            detail=point.text,
            needs=(_CONDITIONS,),
        )


def _thyroid(case: Situation) -> Iterator[Finding]:
    if is_planned(case) is False or kind_of_contrast(case) != IODINATED:
        return
    point = _point(case, "held_drugs.thyroid")
    if has_condition(case, "hyperthyroidism"):
        yield finding(
            point,
            "held_drugs.thyroid",
            Status.CAUTION,
            "Overt hyperthyroidism: avoid iodinated contrast.",
            detail=point.text,
            action="Use another agent, or ask endocrinology.",
            field=_CONDITIONS,
        )
    if has_condition(case, "radioiodine_planned"):
        months = point.number("no_radioiodine_months")
        yield finding(
            point,
            "held_drugs.radioiodine",
            Status.CAUTION,
            f"Iodinated contrast rules out radioiodine for about {months:g} months.",
            detail=point.text,
            action="Ask who plans the radioiodine.",
            field=_CONDITIONS,
        )


def _add_pheochromocytoma(case: Situation, answer: TopicAnswer) -> None:
    if not has_condition(case, "pheochromocytoma"):
        return
    point = _point(case, "held_drugs.pheochromocytoma")
    first, last = point.span("alpha_blockade_days")[1], point.span("alpha_blockade_days")[0]
    tissue = case.procedure.category in TISSUE_WORK
    arterial = case.facts.contrast.route is ContrastRoute.INTRA_ARTERIAL
    words = (
        "no adrenal or paraganglioma biopsy or ablation without biochemical exclusion"
        if tissue
        else ("intra-arterial contrast needs preparation" if arterial else "prepare before the intervention")
    )
    answer.findings.append(
        finding(
            point,
            "held_drugs.pheochromocytoma",
            Status.CAUTION,
            f"Pheochromocytoma or paraganglioma: {words}.",
            detail=f"{point.text} {f'Others say: {point.agrees}.' if point.agrees else ''}".strip(),
            action="Agree on alpha blockade with endocrinology and anesthesia.",
            field=_CONDITIONS,
        )
    )
    if case.starts_at is not None:
        answer.timeline.append(
            moment(
                point,
                "premedication",
                "alpha blockade",
                rule="held_drugs.pheochromocytoma",
                start=after_days(case.starts_at, -first),
                until=case.starts_at,
                detail=f"begin {last:g} to {first:g} days before; beta blocker only after it",
            )
        )
