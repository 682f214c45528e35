"""Mehran 2004: risk of kidney injury after coronary intervention, from points.

Points and bands are data (practice point `contrast.mehran_2004`, section `mehran_bands`). The score was made
for coronary intervention; elsewhere it only gives an orientation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.contrast import MehranBand
from irplanner.models.enums import Sex, Status
from irplanner.planning.cited import finding
from irplanner.planning.contrast.agent import VOLUME
from irplanner.planning.laboratory.kidney import lab_value, needs_for_egfr
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.words.figures import joined

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

POINTS = "contrast.mehran_2004"
_ML_STEP = 100
_CONDITIONS = {
    "hypotension": "hypotension_on_support",
    "iabp": "intra_aortic_balloon_pump",
    "chf": "heart_failure",
    "diabetes": "diabetes",
}


@dataclass(frozen=True, slots=True)
class MehranInputs:
    """Every item of the score; the kidney counts by `egfr`, or by creatinine where that is None."""

    hypotension: bool
    iabp: bool
    chf: bool
    diabetes: bool
    anemia: bool
    age_years: float
    contrast_ml: float
    egfr: float | None = None
    creatinine_mg_dl: float | None = None


def has_anemia(catalog: Catalog, *, female: bool, hematocrit_percent: float) -> bool:
    """Say whether a hematocrit is below the score's limit; the limit itself is not anemia."""
    point = catalog.practice_points[POINTS]
    limit = point.number("anemia_below_percent_women" if female else "anemia_below_percent_men")
    return hematocrit_percent < limit


def mehran_points(catalog: Catalog, seen: MehranInputs) -> dict[str, int]:
    """Return the points of each item; whole 100 mL of contrast count, a part of 100 mL does not.

    Raises:
        ValueError: neither filtration rate nor creatinine.
    """
    point = catalog.practice_points[POINTS]

    def worth(name: str, present: bool) -> int:
        return int(point.number(name)) if present else 0

    return {
        "hypotension": worth("hypotension", seen.hypotension),
        "iabp": worth("iabp", seen.iabp),
        "chf": worth("chf", seen.chf),
        "age": worth("age", seen.age_years > point.number("age_over_years")),
        "anemia": worth("anemia", seen.anemia),
        "diabetes": worth("diabetes", seen.diabetes),
        "contrast": int(point.number("per_100_ml")) * math.floor(seen.contrast_ml / _ML_STEP),
        "kidney": _kidney_points(catalog, seen),
    }


def mehran_band(catalog: Catalog, score: int) -> MehranBand:
    for band in catalog.mehran_bands.values():
        if score >= band.low and (band.high is None or score <= band.high):
            return band
    raise ValueError(f"no band of the score holds {score}")


def mehran_finding(case: Situation) -> Finding | None:
    """Return the score, what it lacks where it was made for (cardiac work), or None elsewhere."""
    cardiac = case.procedure.category == "cardiac"
    seen, needs = _inputs(case)
    point = case.catalog.practice_points[POINTS]
    if seen is None:
        if not cardiac:
            return None
        return finding(
            point,
            "contrast.mehran",
            Status.NOT_ASSESSED,
            "Mehran 2004 score not assessed.",
            needs=needs,
        )
    points = mehran_points(case.catalog, seen)
    score = sum(points.values())
    band = mehran_band(case.catalog, score)
    severe = cardiac and band.group in ("high", "very_high")
    values: dict[str, Value] = {
        "score": score,
        "group": band.group,
        **{f"points.{k}": v for k, v in points.items()},
    }
    return finding(
        band,
        "contrast.mehran",
        Status.CAUTION if severe else Status.INFO,
        f"Mehran 2004 score {score} ({band.group.replace('_', ' ')}): kidney injury {band.cin_percent:g} %,"
        f" dialysis {band.dialysis_percent:g} %.",
        detail=joined("" if cardiac else "Not made for this procedure.", f"{point.text}.", band.conflict),
        values=values,
        field=VOLUME,
        also=(point,),
    )


def _kidney_points(catalog: Catalog, seen: MehranInputs) -> int:
    point = catalog.practice_points[POINTS]
    if seen.egfr is not None:
        for name, low, below in (
            ("egfr_40_to_60", "egfr_40", "egfr_60"),
            ("egfr_20_to_40", "egfr_20", "egfr_40"),
        ):
            if point.number(low) <= seen.egfr < point.number(below):
                return int(point.number(name))
        return int(point.number("egfr_below_20")) if seen.egfr < point.number("egfr_20") else 0
    if seen.creatinine_mg_dl is None:
        raise ValueError("the score needs filtration rate or creatinine")
    over = seen.creatinine_mg_dl > point.number("creatinine_over_mg_dl")
    return int(point.number("creatinine")) if over else 0


def _inputs(case: Situation) -> tuple[MehranInputs | None, tuple[str, ...]]:
    needs: list[str] = []
    flags = {name: has_condition(case, condition) for name, condition in _CONDITIONS.items()}
    hematocrit, sex, age = lab_value(case, "hematocrit"), case.facts.patient.sex, case.age_years
    volume, creatinine = case.facts.contrast.volume_ml, lab_value(case, "creatinine")
    egfr = case.egfr.value if case.egfr else None
    if None in flags.values():
        needs.append("patient.conditions")
    if hematocrit is None:
        needs.append("labs.hematocrit")
    if sex not in (Sex.FEMALE, Sex.MALE):
        needs.append("patient.sex")
    if age is None:
        needs.append("patient.birth_date")
    if volume is None:
        needs.append(VOLUME)
    if egfr is None and creatinine is None:
        needs.extend(needs_for_egfr(case))
    if needs or hematocrit is None or age is None or volume is None:
        return None, tuple(needs)
    anemia = has_anemia(case.catalog, female=sex is Sex.FEMALE, hematocrit_percent=hematocrit)
    return (
        MehranInputs(
            hypotension=bool(flags["hypotension"]),
            iabp=bool(flags["iabp"]),
            chf=bool(flags["chf"]),
            diabetes=bool(flags["diabetes"]),
            anemia=anemia,
            age_years=age,
            contrast_ml=volume,
            egfr=egfr,
            creatinine_mg_dl=creatinine,
        ),
        (),
    )
