"""Drugs infused through a catheter: what is missing of the order, and whether its figures agree."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.catalog.schema.procedures import ProcedureDrug
from irplanner.models.enums import Evidence, Status
from irplanner.planning.facts import Infusion
from irplanner.planning.outcome import Finding
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import amount_text, number_text
from irplanner.planning.words.wording import shortened

TOPIC = "drugs"
AGREES_WITHIN = "infusion.figures_agree"
_MINUTES_PER_HOUR = 60
_SCREENS = ("irplanner_screens",)


def assess_infusions(case: Situation) -> TopicAnswer:
    """Return findings for each infusion, or ask for one where the procedure is an infusion."""
    answer = TopicAnswer()
    if case.procedure.category == "intra_arterial_infusion" and not case.facts.infusions:
        answer.findings.append(_none_planned(case))
    within = case.catalog.care_limits[AGREES_WITHIN].value
    for number, row in enumerate(case.facts.infusions):
        path = f"infusions.{number}"
        answer.findings += [*_missing(row, path), *_listed(case, row, path), *_figures(row, path, within)]
    return answer


def _none_planned(case: Situation) -> Finding:
    return Finding(
        rule="drugs.infusion.missing",
        topic=TOPIC,
        status=Status.NOT_ASSESSED,
        title="No drug entered for this infusion.",
        action="Enter drug, dose, vessel, rate and duration from the signed order.",
        needs=("infusions",),
        field="infusions",
        evidence=Evidence.RECALLED,
        sources=("usual_practice",),
    )


def _missing(row: Infusion, path: str) -> Iterator[Finding]:
    """Ask for target vessel, dose and speed."""
    timed = row.rate_ml_h is not None or row.duration_min is not None
    needs = [name for name in ("dose", "unit", "vessel") if getattr(row, name) is None]
    needs += [] if timed else ["rate_ml_h", "duration_min"]
    if needs:
        paths = tuple(f"{path}.{name}" for name in needs)
        yield Finding(
            rule="drugs.infusion.incomplete",
            topic=TOPIC,
            status=Status.NOT_ASSESSED,
            title=shortened(f"{_name(row)}: the order is not complete."),
            needs=paths,
            field=paths[0],
            evidence=Evidence.ENGINEERING,
            sources=_SCREENS,
        )


def _listed(case: Situation, row: Infusion, path: str) -> Iterator[Finding]:
    """Show the reference range of a listed drug; the dose itself comes from the signed order."""
    wanted = row.drug.replace("_", " ").lower()
    rows = [drug for drug in case.procedure.drugs if wanted in drug.drug.lower()]
    for drug in rows:
        yield _range(drug, path)
    if not rows:
        yield Finding(
            rule="drugs.infusion.not_listed",
            topic=TOPIC,
            status=Status.INFO,
            title=shortened(f"{_name(row)} is not listed for this procedure: no reference range."),
            field=f"{path}.drug",
            evidence=case.procedure.evidence,
            sources=case.procedure.sources,
        )


def _range(drug: ProcedureDrug, path: str) -> Finding:
    return Finding(
        rule="drugs.infusion.reference",
        topic=TOPIC,
        status=Status.INFO,
        title=shortened(f"{drug.drug[:1].upper()}{drug.drug[1:]} ({drug.route}): {drug.dose}."),
        detail="Reference range only; the dose comes from the signed order.",
        field=f"{path}.dose",
        evidence=drug.evidence,
        sources=drug.sources,
    )


def _figures(row: Infusion, path: str, within: float) -> Iterator[Finding]:
    """Hold rate and time against volume, and concentration and volume against dose."""
    if row.rate_ml_h is not None and row.duration_min is not None and row.volume_ml is not None:
        reckoned = row.rate_ml_h * row.duration_min / _MINUTES_PER_HOUR
        if not agree(reckoned, row.volume_ml, within):
            told = f"{number_text(row.rate_ml_h)} mL/h for {number_text(row.duration_min)} min"
            yield _disagree(
                row, path, "volume_ml", told, amount_text(reckoned, "mL"), amount_text(row.volume_ml, "mL")
            )
    concentration, volume = row.concentration_mg_per_ml, row.volume_ml
    if concentration is not None and volume is not None and row.dose is not None and row.unit == "mg":
        reckoned = concentration * volume
        if not agree(reckoned, row.dose, within):
            told = f"{number_text(volume)} mL of {number_text(concentration)} mg/mL"
            yield _disagree(row, path, "dose", told, amount_text(reckoned, "mg"), amount_text(row.dose, "mg"))


def _disagree(row: Infusion, path: str, field: str, told: str, reckoned: str, entered: str) -> Finding:
    return Finding(
        rule=f"drugs.infusion.figures.{field.partition('_')[0]}",
        topic=TOPIC,
        status=Status.CAUTION,
        title=shortened(f"{_name(row)}: {told} give {reckoned}, entered is {entered}."),
        action="Correct one of the figures.",
        values={f"{path}.{field}": entered, "reckoned": reckoned},
        field=f"{path}.{field}",
        evidence=Evidence.ENGINEERING,
        sources=_SCREENS,
    )


def agree(one: float, other: float, within: float) -> bool:
    """Say whether two figures are the same to a share of the larger one."""
    return abs(one - other) <= within * max(one, other)


def _name(row: Infusion) -> str:
    text = row.drug.replace("_", " ")
    return f"{text[:1].upper()}{text[1:]}"
