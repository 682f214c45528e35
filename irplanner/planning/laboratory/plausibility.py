"""Numbers that cannot be true, or that are unusual enough to be questioned (section `input_ranges`).

Laboratory results have ranges of their own (`planning.labs`), devices and doses are judged by their topics.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.input_ranges import InputRange
from irplanner.errors import InputError
from irplanner.models.enums import ContrastRoute, Evidence, Status
from irplanner.planning.cited import finding
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import Finding
from irplanner.planning.situation import Situation, completed_years
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import amount_text, number_text

MGY_PER_GY = 1000


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of the case and the range it is held against; the range's value is the field's by `per`."""

    path: str
    range_id: str
    label: str
    per: float = 1


_FIELDS = (
    _Field("patient.age_years", "age", "Age"),
    _Field("patient.height_cm", "height_cm", "Height"),
    _Field("patient.weight_kg", "weight_kg", "Weight"),
    _Field("vitals.systolic_mmhg", "systolic_mmhg", "Systolic pressure"),
    _Field("vitals.diastolic_mmhg", "diastolic_mmhg", "Diastolic pressure"),
    _Field("vitals.pulse_per_min", "pulse_per_min", "Pulse"),
    _Field("vitals.respiration_per_min", "respiration_per_min", "Respiration"),
    _Field("vitals.spo2_percent", "spo2_percent", "Oxygen saturation"),
    _Field("vitals.temperature_c", "temperature_c", "Temperature"),
    _Field("contrast.volume_ml", "contrast_volume_ml", "Contrast volume"),
    _Field("contrast.mg_i_per_ml", "iodine_mg_ml", "Iodine strength"),
    _Field("radiation.air_kerma_mgy", "ka_r_gy", "Air kerma", MGY_PER_GY),
    _Field("radiation.prior_60_days_mgy", "ka_r_gy", "Air kerma of the last 60 days", MGY_PER_GY),
    _Field("radiation.kap_gy_cm2", "pka_gy_cm2", "Kerma-area product"),
    _Field("radiation.fluoro_min", "fluoro_min", "Fluoroscopy time"),
    _Field("pain.score_before", "pain_score", "Pain score before"),
    _Field("pain.score_after", "pain_score", "Pain score after"),
)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A value outside its range: refused when impossible, else questioned."""

    path: str
    label: str
    value: float
    limits: InputRange
    allowed: tuple[float, float]
    impossible: bool
    hint: str

    @property
    def said(self) -> str:
        low, high = (number_text(limit) for limit in self.allowed)
        kind = "cannot be true" if self.impossible else "is unusual"
        span = "possible" if self.impossible else "usual"
        return f"{self.label} {amount_text(self.value, self.limits.unit)} {kind}: {span} is {low} to {high}."


def assess_plausibility(case: Situation) -> TopicAnswer:
    """Return a stop for every impossible number, a caution for every unusual one, and contradictions."""
    adult = not case.is_child  # usual ranges come from adult registries
    doubts = [
        one
        for one in doubts_in(case.facts, case.catalog)
        if one.impossible or (adult and not _is_local_contrast(case, one))
    ]
    findings = [_doubt_finding(one) for one in doubts]
    findings += _age_contradiction(case)
    return TopicAnswer(findings=findings)


def _is_local_contrast(case: Situation, one: Doubt) -> bool:
    """Say whether it is about contrast in a joint, duct or cavity: the usual volumes are those of vessels."""
    return one.path == "contrast.volume_ml" and case.facts.contrast.route is ContrastRoute.OTHER


def refuse_impossible(facts: CaseFacts, catalog: Catalog) -> None:
    """Refuse a case that holds a number that cannot be true.

    Raises:
        InputError: naming the first such field.
    """
    for one in doubts_in(facts, catalog):
        if one.impossible:
            raise InputError(f"{one.path}: {one.said}", one.hint or "Correct it or leave it out.")


def doubts_in(facts: CaseFacts, catalog: Catalog) -> Iterator[Doubt]:
    """Return every number outside its possible or usual range, in the order of the case."""
    for field in _FIELDS:
        folder, _, name = field.path.partition(".")
        value = getattr(getattr(facts, folder), name)
        if value is not None:
            doubt = _doubt(field, value / field.per, catalog.input_ranges[field.range_id])
            if doubt is not None:
                yield doubt


def _doubt(field: _Field, value: float, limits: InputRange) -> Doubt | None:
    possible = (limits.low, limits.high)
    if not limits.low <= value <= limits.high:
        hint = limits.above if value > limits.high else limits.below
        return Doubt(field.path, field.label, value, limits, possible, impossible=True, hint=hint or "")
    usual = limits.usual
    if usual is not None and not usual[0] <= value <= usual[1]:
        return Doubt(field.path, field.label, value, limits, usual, impossible=False, hint="")
    return None


def _doubt_finding(one: Doubt) -> Finding:
    kind = "impossible" if one.impossible else "unusual"
    return finding(
        one.limits,
        f"plausibility.{one.path.partition('.')[2]}.{kind}",
        Status.STOP if one.impossible else Status.CAUTION,
        one.said,
        detail=one.hint,
        action="Check the value and its unit.",
        values={one.path: one.value, "low": one.allowed[0], "high": one.allowed[1]},
        field=one.path,
    )


def _age_contradiction(case: Situation) -> Iterator[Finding]:
    patient = case.facts.patient
    if patient.birth_date is None or patient.age_years is None:
        return
    day = (case.facts.scheduled_at or case.at).date()
    years = completed_years(patient.birth_date, day)
    if years != int(patient.age_years):
        yield Finding(
            rule="plausibility.age.contradiction",
            topic="plausibility",
            status=Status.CAUTION,
            title=f"Birth date gives {years} years, the age says {number_text(patient.age_years)}.",
            detail="The birth date is used.",
            action="Correct one of the two; check that this is the right patient.",
            values={
                "patient.birth_date": patient.birth_date.isoformat(),
                "patient.age_years": patient.age_years,
            },
            field="patient.birth_date",
            evidence=Evidence.ENGINEERING,
            sources=("irplanner_screens",),
        )
