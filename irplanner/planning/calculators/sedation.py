"""Sedation calculators: sleep apnea, recovery, first dose, reversal, blood pressure, early warning."""

from __future__ import annotations

from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.scores import PointScore
from irplanner.planning.calculators.calculator import NOT_APPLICABLE, Answer, Calculator, not_applicable
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.care.reversal import series_total_mg
from irplanner.planning.care.sedation_drugs import highest_first_dose
from irplanner.planning.comparison import holds
from irplanner.planning.scores.news2 import news2
from irplanner.planning.scores.points import ItemAnswer, band_of, tally
from irplanner.planning.scores.stop_bang import STOP, stop_bang

_RECOVERY = ("activity", "respiration", "circulation", "consciousness", "oxygen")
_ALERT = "new_confusion_or_less_alert"


def _stop_bang(values: Values, catalog: Catalog) -> Answer:
    score = catalog.scores["stop_bang"]
    answers: dict[str, ItemAnswer | None] = {name: values.flag_or_none(name) for name in STOP}
    answers |= {name: values.number_or_none(name) for name in ("bmi", "age", "neck_cm")}
    answers["sex"] = values.text_or_none("sex")
    result = stop_bang(score, answers)
    if not result.missing:
        return _score_answer(score, {"score": result.low, "risk": result.risk_at_best})
    results: dict[str, Any] = {"score_low": result.low, "score_high": result.high}
    missing = f"Not given: {', '.join(result.missing)}."
    if result.risk is not None:
        return _score_answer(
            score, results | {"risk": result.risk}, missing, "The risk is the same either way."
        )
    reason = f"Risk is {result.risk_at_best} at best and {result.risk_at_worst} at worst."
    return _score_answer(score, {"result": NOT_APPLICABLE, "reason": f"{missing} {reason}", **results})


def _aldrete(values: Values, catalog: Catalog) -> Answer:
    score = catalog.scores["aldrete"]
    total = tally(score.items, {item: values.text(item) for item in _RECOVERY}).low
    ready = band_of(score, total).level == score.bands[-1].level
    return _score_answer(score, {"score": total, "discharge_ready": ready})


def _score_answer(score: PointScore, results: dict[str, Any], *notes: str) -> Answer:
    more = (score.note,) if score.note else ()
    return Answer(
        results, score.sources, score.evidence, formula=f"{score.label}: sum of points", notes=(*notes, *more)
    )


def _flumazenil(values: Values, catalog: Catalog) -> Answer:
    drug = catalog.reversal_drugs["flumazenil"]
    total = series_total_mg(drug, values.number("first_dose_mg"), int(values.number("repeat_doses")))
    most = drug.series_max_mg or 0
    notes = (f"At most {most:g} mg in the first series, {drug.hour_max_mg:g} mg in an hour.",)
    over = ("The series is above its limit.",) if total > most else ()
    return Answer(
        {"total_mg": total, "at_limit": total >= most, "over_limit": total > most},
        drug.sources,
        drug.evidence,
        formula=f"first dose + repeats x {drug.repeat_mg:g} mg",
        notes=notes + over,
    )


def _midazolam(values: Values, catalog: Catalog) -> Answer:
    age, opioid = values.number("age"), values.flag("opioid_given")
    rows = [row for row in catalog.first_doses.values() if row.drug == "midazolam"]
    older = [row for row in rows if row.age is not None and (holds(row.age, age) or values.flag("frail"))]
    row = (older or [row for row in rows if row.age is None])[0]
    notes = [f"Group: {row.group}.", "Give small steps and wait for the effect."]
    if opioid and row.age is not None:
        notes.append("The label asks for at least this reduction with an opioid.")
    return Answer(
        {
            "initial_mg_max": highest_first_dose(row, with_opioid=opioid),
            "total_rarely_over_mg": row.total_rarely_over,
        },
        row.sources,
        row.evidence,
        formula="largest first dose of the age group, less the reduction for an opioid",
        notes=tuple(notes),
    )


def _news2(values: Values, catalog: Catalog) -> Answer:
    score = catalog.scores["news2"]
    answers: dict[str, ItemAnswer | None] = {
        name: values.number(name) for name in ("rr", "spo2", "sbp", "pulse", "temp_c")
    }
    answers |= {"oxygen": values.flag("oxygen"), _ALERT: values.flag(_ALERT)}
    result = news2(score, answers)
    return _score_answer(score, {"score": result.low, "level": result.level_at_best})


def _pressure(values: Values, catalog: Catalog) -> Answer:
    systolic, diastolic = catalog.care_limits["vitals.systolic"], catalog.care_limits["vitals.diastolic"]
    too_high = holds(systolic, values.number("systolic")) or holds(diastolic, values.number("diastolic"))
    if values.number("diastolic") > values.number("systolic"):
        return not_applicable("Diastolic is above systolic.", systolic.sources, systolic.evidence)
    return Answer(
        {"proceed": not too_high},
        systolic.sources,
        systolic.evidence,
        formula=f"systolic below {systolic.value:g} and diastolic below {diastolic.value:g} mmHg",
    )


CALCULATORS = (
    Calculator(
        "stop_bang",
        "Risk of sleep apnea",
        (
            *(Input(name, Kind.FLAG, required=False) for name in STOP),
            Input("bmi", required=False),
            Input("age", required=False),
            Input("neck_cm", required=False),
            Input("sex", Kind.SEX, required=False),
        ),
        _stop_bang,
        ("score", "risk", "score_low", "score_high"),
        main="score",
    ),
    Calculator(
        "aldrete",
        "Recovery after sedation",
        tuple(Input(name, Kind.CHOICE, meaning="0, 1 or 2", choices=("0", "1", "2")) for name in _RECOVERY),
        _aldrete,
        ("score", "discharge_ready"),
        main="score",
    ),
    Calculator(
        "flumazenil_series",
        "Total of a flumazenil series against its limit",
        (Input("first_dose_mg"), Input("repeat_doses", Kind.WHOLE)),
        _flumazenil,
        ("total_mg", "at_limit", "over_limit"),
        main="total_mg",
    ),
    Calculator(
        "midazolam_first_dose_limit",
        "Largest first dose of midazolam",
        (
            Input("age"),
            Input("opioid_given", Kind.FLAG),
            Input("frail", Kind.FLAG, required=False, unticked=False),
        ),
        _midazolam,
        ("initial_mg_max", "total_rarely_over_mg"),
        main="initial_mg_max",
    ),
    Calculator(
        "news2",
        "Early warning score, saturation scale 1",
        (
            Input("rr", range_id="respiration_per_min"),
            Input("spo2", range_id="spo2_percent"),
            Input("oxygen", Kind.FLAG),
            Input("sbp", range_id="systolic_mmhg"),
            Input("pulse", range_id="pulse_per_min"),
            Input(_ALERT, Kind.FLAG),
            Input("temp_c", range_id="temperature_c"),
        ),
        _news2,
        ("score", "level"),
        main="score",
    ),
    Calculator(
        "bp_elective",
        "Whether the blood pressure allows an elective procedure",
        (Input("systolic", range_id="systolic_mmhg"), Input("diastolic", range_id="diastolic_mmhg")),
        _pressure,
        ("proceed",),
        main="proceed",
    ),
)
