"""How much contrast: every published limit beside the planned volume, with what is left of it.

The limits are estimates, mainly from cardiac work. Going over one is a caution, never a stop.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from irplanner.catalog.schema.contrast import ContrastVolumeLimit
from irplanner.models.enums import ContrastRoute, Status
from irplanner.planning.cited import finding
from irplanner.planning.contrast.agent import FIRST_PASS, STRENGTH, VOLUME
from irplanner.planning.laboratory.kidney import (
    EGFR,
    lab_value,
    needs_for_crcl,
    needs_for_egfr,
    why_not_valid,
)
from irplanner.planning.laboratory.kidney_formulas import absolute_filtration, body_surface_mosteller
from irplanner.planning.outcome import Derived, Finding, Value

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

_MG_PER_G = 1000
_KEPT = 9  # decimals: float noise must not move a volume across its limit


@dataclass(frozen=True, slots=True)
class Patient:
    """What the limits are reckoned from; None is unknown. Clearance and filtration are not rounded."""

    weight_kg: float | None = None
    creatinine_mg_dl: float | None = None
    crcl: float | None = None
    egfr: float | None = None
    absolute_egfr: float | None = None
    mg_i_per_ml: float | None = None


def iodine_grams(volume_ml: float, mg_i_per_ml: float) -> float:
    """Return grams of iodine.

    >>> iodine_grams(90, 320)
    28.8
    """
    return volume_ml * mg_i_per_ml / _MG_PER_G


def largest_volume_ml(limit: ContrastVolumeLimit, patient: Patient) -> float | None:
    """Return the volume at the limit, or None when a value it needs is missing.

    A limit flagged with `>` allows this volume, one flagged with `>=` asks to stay below it.
    """
    if limit.per == "case":
        volume = limit.limit
    elif limit.per == "weight_over_creatinine":
        if patient.weight_kg is None or not patient.creatinine_mg_dl:
            return None
        volume = limit.limit * patient.weight_kg / patient.creatinine_mg_dl
    else:
        share = {
            "weight_kg": patient.weight_kg,
            "crcl": patient.crcl,
            "egfr": patient.egfr,
            "absolute_egfr": patient.absolute_egfr,
        }[limit.per]
        per_ml = _amount_per_ml(limit, patient.mg_i_per_ml)
        if share is None or per_ml is None:
            return None
        volume = limit.limit * share / per_ml
    volume = round(volume, _KEPT)
    return volume if limit.cap_ml is None else min(volume, limit.cap_ml)


def is_over(limit: ContrastVolumeLimit, volume_ml: float, largest_ml: float) -> bool:
    """Say whether a volume is flagged by the limit's own comparison."""
    return volume_ml > largest_ml if limit.op_flag == ">" else volume_ml >= largest_ml


def _amount_per_ml(limit: ContrastVolumeLimit, mg_i_per_ml: float | None) -> float | None:
    """What one mL counts for: 1, grams of iodine, or mL of the reference strength."""
    if limit.amount == "volume_ml":
        return 1.0
    if not mg_i_per_ml:
        return None
    if limit.amount == "iodine_g":
        return mg_i_per_ml / _MG_PER_G
    if limit.reference_mg_i_per_ml is None:
        raise ValueError(f"{limit.id}: amount {limit.amount!r} needs a reference strength")
    return mg_i_per_ml / limit.reference_mg_i_per_ml


def patient_of(case: Situation) -> Patient:
    facts = case.facts
    weight, height = facts.patient.weight_kg, facts.patient.height_cm
    egfr = case.egfr.value if case.egfr else None
    absolute = (
        absolute_filtration(egfr, body_surface_mosteller(weight, height))
        if egfr is not None and weight is not None and height is not None
        else None
    )
    return Patient(
        weight_kg=weight,
        creatinine_mg_dl=lab_value(case, "creatinine"),
        crcl=case.crcl.value if case.crcl else None,
        egfr=egfr,
        absolute_egfr=absolute,
        mg_i_per_ml=facts.contrast.mg_i_per_ml,
    )


def volume_findings(case: Situation) -> tuple[list[Finding], dict[str, Derived]]:
    """Return a finding for each limit that can be compared, one for all that cannot, and the limits in mL."""
    patient, volume = patient_of(case), case.facts.contrast.volume_ml
    if case.is_child:
        return [_not_valid(case, "they come from adults", "of this pack")], {}
    found: list[Finding] = []
    derived: dict[str, Derived] = {}
    unknown: list[ContrastVolumeLimit] = []
    needs: list[str] = []
    invalid = why_not_valid(case, EGFR) if case.egfr is None else None
    for limit in case.catalog.contrast_volume_limits.values():
        if limit.only_first_pass and not _maybe_first_pass(case):
            continue
        if invalid and limit.per in _BY_KIDNEY:
            continue
        largest = largest_volume_ml(limit, patient)
        if largest is None:
            unknown.append(limit)
            needs.extend(_needs(case, limit))
            continue
        derived[f"contrast_max_ml.{limit.id}"] = _derived(limit, largest, patient)
        if volume is None:
            continue
        if limit.only_first_pass and case.facts.contrast.first_pass_renal is None:
            if is_over(limit, volume, largest):  # within it either way needs no answer
                found.append(_exposure_open(limit, largest, volume))
            continue
        found.append(_comparison(limit, volume, largest))
    if invalid:
        found.append(_not_valid(case, invalid))
    if unknown:
        found.append(_not_compared(unknown, needs))
    if volume is None:
        found.append(_no_volume(case, derived))
    if volume is not None and patient.mg_i_per_ml is not None:
        found.append(_iodine(case, volume, patient.mg_i_per_ml))
    return found, derived


_BY_KIDNEY = frozenset({"weight_over_creatinine", "crcl", "egfr", "absolute_egfr"})


def _not_valid(case: Situation, invalid: str, which: str = "by kidney function") -> Finding:
    return finding(
        case.catalog.practice_points["contrast.volume_note"],
        "contrast.volume.not_valid",
        Status.INFO,
        f"Contrast limits {which} do not hold: {invalid}.",
        action="Keep the volume as low as the task allows.",
        field="patient.conditions",
    )


def _maybe_first_pass(case: Situation) -> bool:
    arterial = case.facts.contrast.route is ContrastRoute.INTRA_ARTERIAL
    return arterial and case.facts.contrast.first_pass_renal is not False


def _comparison(limit: ContrastVolumeLimit, volume: float, largest: float) -> Finding:
    over = is_over(limit, volume, largest)
    bound = f"{math.floor(largest)} mL"
    if over:
        title = f"Contrast {volume:g} mL is over the limit of {bound} ({limit.label})."
    else:
        left = f"{math.floor(largest - volume)} mL left"
        title = f"Contrast {volume:g} mL is within the limit of {bound} ({limit.label}); {left}."
    status = Status.OK if not over else Status.INFO if limit.research else Status.CAUTION
    return finding(
        limit,
        f"contrast.volume.{limit.id}",
        status,
        title,
        detail=_detail(limit),
        action=""
        if status is not Status.CAUTION
        else "Use less contrast, stage the procedure, or accept the risk.",
        values=_limit_values(limit, volume, largest),
        field=VOLUME,
    )


def _limit_values(limit: ContrastVolumeLimit, volume: float, largest: float) -> dict[str, Value]:
    return {
        VOLUME: volume,
        "limit": largest,
        "comparator": "<=" if limit.op_flag == ">" else "<",
        "remaining_ml": largest - volume,
    }


def _detail(limit: ContrastVolumeLimit) -> str:
    parts = [
        f"{limit.formula}.",
        f"Derived in {limit.derived_in}." if limit.derived_in else "",
        f"{limit.meaning[0].upper()}{limit.meaning[1:].rstrip('.')}." if limit.meaning else "",
        "An estimate, not a hard stop.",
    ]
    return " ".join(part for part in parts if part)


def _exposure_open(limit: ContrastVolumeLimit, largest: float, volume: float) -> Finding:
    return finding(
        limit,
        f"contrast.volume.{limit.id}",
        Status.NOT_ASSESSED,
        f"With first-pass exposure {volume:g} mL is over {math.floor(largest)} mL ({limit.label}).",
        detail=_detail(limit),
        values=_limit_values(limit, volume, largest),
        needs=(FIRST_PASS,),
    )


def _not_compared(limits: list[ContrastVolumeLimit], needs: list[str]) -> Finding:
    first, *others = limits
    return finding(
        first,
        "contrast.volume.unknown",
        Status.NOT_ASSESSED,
        f"{len(limits)} of the contrast limits cannot be worked out.",
        detail="; ".join(f"{limit.label} ({limit.formula})" for limit in limits) + ".",
        needs=tuple(needs),
        also=tuple(others),
    )


def _no_volume(case: Situation, derived: dict[str, Derived]) -> Finding:
    point = case.catalog.practice_points["contrast.volume_note"]
    limits = case.catalog.contrast_volume_limits
    known = [
        f"{math.floor(largest.value)} mL ({limits[name.partition('.')[2]].label})"
        for name, largest in derived.items()
    ]
    return finding(
        point,
        "contrast.volume",
        Status.NOT_ASSESSED,
        "Contrast volume not assessed: no volume is planned.",
        detail=("Limits: " + "; ".join(known) + ". " if known else "")
        + "They are estimates, not hard stops.",
        needs=(VOLUME,),
    )


def _iodine(case: Situation, volume: float, strength: float) -> Finding:
    grams = iodine_grams(volume, strength)
    return finding(
        case.catalog.practice_points["contrast.volume_note"],
        "contrast.iodine",
        Status.INFO,
        f"Iodine {grams:.1f} g in {volume:g} mL at {strength:g} mg/mL.",
        values={VOLUME: volume, STRENGTH: strength, "iodine_g": grams},
        field=STRENGTH,
    )


def _derived(limit: ContrastVolumeLimit, largest: float, patient: Patient) -> Derived:
    inputs: dict[str, Value] = {
        name: value
        for name, value in (
            ("weight_kg", patient.weight_kg),
            ("creatinine_mg_dl", patient.creatinine_mg_dl),
            ("crcl", patient.crcl),
            ("egfr", patient.egfr),
            ("absolute_egfr", patient.absolute_egfr),
            ("mg_i_per_ml", patient.mg_i_per_ml),
        )
        if value is not None and name in _USED[limit.per] + _USED[limit.amount]
    }
    return Derived(value=largest, unit="mL", formula=limit.id, inputs=inputs, source=limit.sources[0])


_USED: dict[str, tuple[str, ...]] = {
    "case": (),
    "weight_over_creatinine": ("weight_kg", "creatinine_mg_dl"),
    "weight_kg": ("weight_kg",),
    "crcl": ("crcl",),
    "egfr": ("egfr",),
    "absolute_egfr": ("absolute_egfr",),
    "volume_ml": (),
    "iodine_g": ("mg_i_per_ml",),
    "volume_ml_at_350": ("mg_i_per_ml",),
}


def _needs(case: Situation, limit: ContrastVolumeLimit) -> list[str]:
    patient, needs = case.facts.patient, []
    if limit.per in ("weight_kg", "weight_over_creatinine", "absolute_egfr") and patient.weight_kg is None:
        needs.append("patient.weight_kg")
    if limit.per == "absolute_egfr" and patient.height_cm is None:
        needs.append("patient.height_cm")
    if limit.per == "weight_over_creatinine" and lab_value(case, "creatinine") is None:
        needs.append("labs.creatinine")
    if limit.per in ("egfr", "absolute_egfr"):
        needs.extend(needs_for_egfr(case) or (() if case.egfr else ("labs.egfr",)))
    if limit.per == "crcl":
        needs.extend(needs_for_crcl(case) or (() if case.crcl else ("labs.crcl",)))
    if limit.amount != "volume_ml" and case.facts.contrast.mg_i_per_ml is None:
        needs.append(STRENGTH)
    return needs
