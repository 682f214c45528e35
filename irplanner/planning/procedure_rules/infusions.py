"""Drugs infused through a catheter: what is missing of the order, and whether its figures agree."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.catalog.schema.procedures import ProcedureDrug
from irplanner.models.enums import Evidence, Status
from irplanner.planning.device_fit.size_text import rounded
from irplanner.planning.exact import below
from irplanner.planning.exact import within as within_range
from irplanner.planning.facts import Infusion
from irplanner.planning.laboratory.kidney_formulas import body_surface_mosteller
from irplanner.planning.outcome import Finding
from irplanner.planning.procedure_rules.infusion_doses import (
    PER_KG,
    PER_M2,
    DoseRange,
    basis_needs,
    dose_unit,
    in_unit_of,
    reference_range,
    whole_dose,
)
from irplanner.planning.procedure_rules.infusion_routes import route_findings
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import amount_text, moment_text, number_text
from irplanner.planning.words.wording import shortened

TOPIC = "drugs"
AGREES_WITHIN = "infusion.figures_agree"
_MINUTES_PER_HOUR = 60
_CARRIED = "oncologic_transarterial"  # in oil or beads: given by hand to the endpoint
_SCREENS = ("irplanner_screens",)


def assess_infusions(case: Situation) -> TopicAnswer:
    """Return findings for each infusion, or ask for one where the procedure is an infusion."""
    answer = TopicAnswer()
    if case.procedure.category == "intra_arterial_infusion" and not case.facts.infusions:
        answer.findings.append(_none_planned(case))
    within = case.catalog.care_limits[AGREES_WITHIN].value
    size = _Size(case)
    for number, row in enumerate(case.facts.infusions):
        path = f"infusions.{number}"
        answer.findings += [
            *_missing(case, row, path),
            *_listed(case, row, path),
            *_dose(row, path, size),
            *_compared(case, row, path, size),
            *_figures(row, path, within, size),
            *_hours(row, path, within),
        ]
    answer.findings += _totals(case, size)
    answer.findings += route_findings(case)
    return answer


class _Size:
    """Weight and body surface of the patient, None where unknown."""

    def __init__(self, case: Situation) -> None:
        patient = case.facts.patient
        self.weight_kg = patient.weight_kg or None
        height = patient.height_cm or None
        self.surface_m2 = (
            body_surface_mosteller(self.weight_kg, height) if self.weight_kg and height else None
        )

    def whole(self, row: Infusion) -> tuple[float, str] | None:
        return whole_dose(row, self.weight_kg, self.surface_m2)


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


def _missing(case: Situation, row: Infusion, path: str) -> Iterator[Finding]:
    """Ask for target vessel, dose and speed; a drug carried by an embolic has no speed of its own."""
    carried = case.procedure.category == _CARRIED
    timed = carried or row.rate_ml_h is not None or row.duration_min is not None
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


def _dose(row: Infusion, path: str, size: _Size) -> Iterator[Finding]:
    """Say what a dose by weight, surface or time comes to, or what it lacks to be worked out."""
    unit = dose_unit(row.unit)
    if unit is None or not unit.per or row.dose is None:
        return
    ordered = amount_text(row.dose, row.unit or "")
    needs = tuple(basis_needs(row, size.weight_kg, size.surface_m2))
    whole = size.whole(row)
    if needs:
        yield Finding(
            rule="drugs.infusion.basis",
            topic=TOPIC,
            status=Status.NOT_ASSESSED,
            title=shortened(f"{_name(row)} {ordered}: what it comes to is not known."),
            needs=needs,
            field=needs[0],
            evidence=Evidence.ENGINEERING,
            sources=_SCREENS,
        )
    elif whole is not None:
        of = {
            PER_KG: f"at {number_text(size.weight_kg or 0)} kg",
            PER_M2: f"at {number_text(round(size.surface_m2 or 0, 2))} m2 (Mosteller)",
        }.get(unit.per, f"in {number_text(row.duration_min or 0)} min")
        yield Finding(
            rule="drugs.infusion.whole_dose",
            topic=TOPIC,
            status=Status.INFO,
            title=shortened(f"{_name(row)} {ordered} {of} is {_told(whole)}."),
            values={f"{path}.dose": row.dose, "whole_dose": round(whole[0], 6)},
            field=f"{path}.dose",
            evidence=Evidence.ENGINEERING,
            sources=("mosteller1987",) if unit.per == PER_M2 else _SCREENS,
        )


def _compared(case: Situation, row: Infusion, path: str, size: _Size) -> Iterator[Finding]:
    """Hold the dose against the reference ranges of the drug: outside of all of them asks for attention."""
    wanted = row.drug.replace("_", " ").lower()
    known: list[tuple[ProcedureDrug, DoseRange, float]] = []
    for drug in case.procedure.drugs:
        told = reference_range(drug.dose) if wanted and wanted in drug.drug.lower() else None
        dose = None if told is None else in_unit_of(row, told.unit, size.weight_kg, size.surface_m2)
        if told is not None and dose is not None:
            known.append((drug, told, dose))
    if not known:
        return
    inside = next((one for one in known if within_range(one[2], one[1].low, one[1].high)), None)
    drug, told, dose = inside or known[0]
    given = amount_text(float(f"{dose:.4g}"), told.unit.base + (f"/{told.unit.per}" if told.unit.per else ""))
    side = "within" if inside else ("below" if below(dose, told.low) else "above")
    yield Finding(
        rule="drugs.infusion.range",
        topic=TOPIC,
        status=Status.OK if inside else Status.CAUTION,
        title=shortened(f"{_name(row)}: {given} is {side} the reference range, {told.text}."),
        detail="" if inside else f"Reference: {drug.dose}. The dose comes from the signed order.",
        action="" if inside else "Compare with the signed order.",
        values={f"{path}.dose": row.dose, "low": told.low, "high": told.high},
        field=f"{path}.dose",
        evidence=drug.evidence,
        sources=drug.sources,
    )


def _hours(row: Infusion, path: str, within: float) -> Iterator[Finding]:
    """Hold start and stop against the duration."""
    if row.starts_at is None or row.ends_at is None:
        return
    minutes = (row.ends_at - row.starts_at).total_seconds() / _MINUTES_PER_HOUR
    span = f"{moment_text(row.starts_at)} to {moment_text(row.ends_at)}"
    if minutes < 0:
        yield _disagree(row, path, "ends_at", span, "less than no time", moment_text(row.ends_at))
    elif row.duration_min is not None and not agree(minutes, row.duration_min, within):
        reckoned = amount_text(minutes, "min")
        yield _disagree(row, path, "duration_min", span, reckoned, amount_text(row.duration_min, "min"))


def _totals(case: Situation, size: _Size) -> Iterator[Finding]:
    """Add up what one drug comes to over several vessels or courses."""
    rows: dict[str, list[Infusion]] = {}
    for row in case.facts.infusions:
        rows.setdefault(_name(row), []).append(row)
    for name, mine in rows.items():
        doses = [(row.vessel or "vessel not entered", whole) for row in mine if (whole := size.whole(row))]
        units = {unit for _, (_, unit) in doses}
        if len(mine) == 1 or len(doses) != len(mine) or len(units) != 1:
            continue
        by_vessel: dict[str, float] = {}
        for vessel, (dose, _) in doses:
            by_vessel[vessel] = by_vessel.get(vessel, 0.0) + dose
        [unit] = units
        parts = [f"{vessel} {_told((dose, unit))}" for vessel, dose in by_vessel.items()]
        yield Finding(
            rule="drugs.infusion.total",
            topic=TOPIC,
            status=Status.INFO,
            title=shortened(f"{name} in all: {_told((sum(by_vessel.values()), unit))}."),
            detail=f"{joined_parts(parts)}.",
            values={**by_vessel},
            field="infusions",
            evidence=Evidence.ENGINEERING,
            sources=_SCREENS,
        )


def joined_parts(parts: list[str]) -> str:
    """Return parts as one clause, the first letter large."""
    text = ", ".join(parts)
    return f"{text[:1].upper()}{text[1:]}"


def _told(whole: tuple[float, str]) -> str:
    return f"{rounded(whole[0])} {whole[1]}"


def _figures(row: Infusion, path: str, within: float, size: _Size) -> Iterator[Finding]:
    """Hold rate and time against volume, and concentration and volume against dose."""
    if row.rate_ml_h is not None and row.duration_min is not None and row.volume_ml is not None:
        reckoned = row.rate_ml_h * row.duration_min / _MINUTES_PER_HOUR
        if not agree(reckoned, row.volume_ml, within):
            told = f"{number_text(row.rate_ml_h)} mL/h for {number_text(row.duration_min)} min"
            yield _disagree(
                row, path, "volume_ml", told, amount_text(reckoned, "mL"), amount_text(row.volume_ml, "mL")
            )
    concentration, volume = row.concentration_mg_per_ml, row.volume_ml
    whole = size.whole(row)
    if concentration is not None and volume is not None and whole is not None and whole[1] == "mg":
        reckoned = concentration * volume
        if not agree(reckoned, whole[0], within):
            told = f"{number_text(volume)} mL of {number_text(concentration)} mg/mL"
            entered = _told(whole)
            if row.unit != "mg":
                entered = f"{amount_text(row.dose or 0, row.unit or '')}, that is {entered}"
            yield _disagree(row, path, "dose", told, amount_text(reckoned, "mg"), entered)


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
