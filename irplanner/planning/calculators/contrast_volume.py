"""Contrast volume calculators: each published limit, iodine, and the Mehran score."""

from __future__ import annotations

from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.contrast import ContrastVolumeLimit
from irplanner.errors import InputError
from irplanner.models.enums import Evidence
from irplanner.planning.calculators.calculator import Answer, Calculator
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.contrast.mehran import (
    POINTS,
    MehranInputs,
    has_anemia,
    mehran_band,
    mehran_points,
)
from irplanner.planning.contrast.volume import Patient, iodine_grams, is_over, largest_volume_ml
from irplanner.planning.laboratory.kidney_formulas import creatinine_mg_dl

_WEIGHT = Input("weight_kg")
_MG_DL = Input("creatinine_mg_dl")
_UMOL_L = Input("creatinine_umol_l")
_VOLUME = Input("volume_ml", range_id="contrast_volume_ml")
_CRCL = Input("crcl")
_EGFR = Input("egfr")
_STRENGTH = Input("iodine_mg_ml")
_KEPT = 9  # decimals of a ratio: float noise must not move it across its limit


def _limit_answer(limit: ContrastVolumeLimit, results: dict[str, Any], **more: Any) -> Answer:
    notes = ["An estimate of risk, not a hard stop."]
    if limit.derived_in:
        notes.append(f"Derived in: {limit.derived_in}.")
    if limit.meaning:
        notes.append(f"{limit.meaning[0].upper()}{limit.meaning[1:]}")
    return Answer(results, limit.sources, limit.evidence, formula=limit.formula, notes=tuple(notes), **more)


def _cigarroa(values: Values, catalog: Catalog, creatinine: float) -> Answer:
    limit = catalog.contrast_volume_limits["cigarroa"]
    patient = Patient(weight_kg=values.number("weight_kg"), creatinine_mg_dl=creatinine)
    largest = largest_volume_ml(limit, patient)
    return _limit_answer(limit, {"max_ml": largest, "capped": largest == limit.cap_ml})


def _cigarroa_us(values: Values, catalog: Catalog) -> Answer:
    return _cigarroa(values, catalog, values.number("creatinine_mg_dl"))


def _cigarroa_si(values: Values, catalog: Catalog) -> Answer:
    return _cigarroa(values, catalog, creatinine_mg_dl(values.number("creatinine_umol_l")))


def _clearance_ratio(values: Values, catalog: Catalog) -> Answer:
    crcl = _above_zero(values, "crcl")
    ratio = round(values.number("volume_ml") / crcl, _KEPT)
    limits = catalog.contrast_volume_limits
    over = {
        key: is_over(limits[limit_id], ratio, limits[limit_id].limit)
        for key, limit_id in (("over_2", "v_crcl_2"), ("over_3", "v_crcl_3"), ("over_3_7", "v_crcl_3_7"))
    }
    return _limit_answer(limits["v_crcl_3_7"], {"ratio": ratio, **over})


def _clearance_max(values: Values, catalog: Catalog) -> Answer:
    chosen = values.number("limit")
    listed = [
        limit
        for limit in catalog.contrast_volume_limits.values()
        if limit.per == "crcl" and limit.limit == chosen
    ]
    largest = round(chosen * values.number("crcl"), _KEPT)
    if listed:
        return _limit_answer(listed[0], {"max_ml": largest})
    known = catalog.contrast_volume_limits["v_crcl_3_7"]
    return Answer(
        {"max_ml": largest},
        known.sources,
        Evidence.ENGINEERING,
        formula=known.formula,
        notes=(f"No document of the content pack names a limit of {chosen:g}.",),
    )


def _egfr_esur(values: Values, catalog: Catalog) -> Answer:
    limit = catalog.contrast_volume_limits["v_egfr_3_esur"]
    egfr, volume, strength = (
        _above_zero(values, "egfr"),
        values.number("volume_ml"),
        values.number("iodine_mg_ml"),
    )
    reference = limit.reference_mg_i_per_ml or strength
    ratio = round(volume * strength / reference / egfr, _KEPT)
    return _limit_answer(
        limit,
        {
            "ratio": ratio,
            "within_below_3": not is_over(limit, ratio, limit.limit),
            "ratio_as_given": volume / egfr,
            "volume_ml_at_350": volume * strength / reference,
        },
    )


def _iodine(values: Values, catalog: Catalog) -> Answer:
    point = catalog.practice_points["contrast.volume_note"]
    grams = iodine_grams(values.number("volume_ml"), values.number("iodine_mg_ml"))
    return Answer(
        {"iodine_g": grams}, point.sources, Evidence.ENGINEERING, formula="volume_ml * iodine_mg_ml / 1000"
    )


def _every_limit(values: Values, catalog: Catalog) -> Answer:
    patient = Patient(
        weight_kg=values.number_or_none("weight_kg"),
        creatinine_mg_dl=values.number_or_none("creatinine_mg_dl"),
        crcl=values.number_or_none("crcl"),
        egfr=values.number_or_none("egfr"),
        mg_i_per_ml=values.number_or_none("iodine_mg_ml"),
    )
    limits = catalog.contrast_volume_limits
    found = {limit.id: largest_volume_ml(limit, patient) for limit in limits.values()}
    volumes = {key: value for key, value in found.items() if value is not None}
    used = [limits[key] for key in volumes]
    return Answer(
        {"max_ml": volumes, "not_worked_out": [key for key, value in found.items() if value is None]},
        tuple(dict.fromkeys(source for limit in used for source in limit.sources)),
        Evidence.RECALLED if any(limit.evidence is Evidence.RECALLED for limit in used) else Evidence.PAGE,
        formula="; ".join(f"{limit.id}: {limit.formula}" for limit in used),
        notes=("Estimates of risk, not hard stops.",),
    )


def _ratios(values: Values, catalog: Catalog) -> Answer:
    volume = values.number("volume_ml")
    shares = {name: values.number_or_none(name) for name in ("crcl", "egfr")}
    if not any(shares.values()):
        raise values.missing(*shares)
    limits = [
        limit
        for limit in catalog.contrast_volume_limits.values()
        if limit.amount == "volume_ml" and shares.get(limit.per)
    ]
    ratios = {f"per_{name}": round(volume / share, _KEPT) for name, share in shares.items() if share}
    flagged = [limit.id for limit in limits if is_over(limit, ratios[f"per_{limit.per}"], limit.limit)]
    return Answer(
        {**ratios, "over": flagged},
        tuple(dict.fromkeys(source for limit in limits for source in limit.sources)),
        Evidence.RECALLED if any(limit.evidence is Evidence.RECALLED for limit in limits) else Evidence.PAGE,
        formula="; ".join(f"{limit.id}: {limit.formula} {limit.op_flag} {limit.limit:g}" for limit in limits),
        notes=("Estimates of risk, not hard stops.",),
    )


def _mehran(values: Values, catalog: Catalog) -> Answer:
    egfr, creatinine = values.number_or_none("egfr"), values.number_or_none("creatinine_mg_dl")
    if egfr is None and creatinine is None:
        raise values.missing("egfr", "creatinine_mg_dl")
    seen = MehranInputs(
        hypotension=values.flag("hypotension"),
        iabp=values.flag("iabp"),
        chf=values.flag("chf"),
        diabetes=values.flag("diabetes"),
        anemia=values.flag("anemia"),
        age_years=values.number("age"),
        contrast_ml=values.number("contrast_ml"),
        egfr=egfr,
        creatinine_mg_dl=creatinine,
    )
    points = mehran_points(catalog, seen)
    score = sum(points.values())
    band = mehran_band(catalog, score)
    point = catalog.practice_points[POINTS]
    return Answer(
        {
            "score": score,
            "group": band.group,
            "cin_percent": band.cin_percent,
            "dialysis_percent": band.dialysis_percent,
            "points": points,
        },
        band.sources,
        band.evidence,
        formula="; ".join(point.items),
        notes=tuple(note for note in (point.text, band.conflict) if note),
    )


def _mehran_anemia(values: Values, catalog: Catalog) -> Answer:
    point = catalog.practice_points[POINTS]
    anemia = has_anemia(
        catalog, female=values.text("sex") == "F", hematocrit_percent=values.number("hematocrit_percent")
    )
    return Answer({"anemia": anemia}, point.sources, point.evidence, formula=point.items[2])


def _above_zero(values: Values, name: str) -> float:
    value = values.number(name)
    if value == 0:
        raise InputError(f"{name} is 0.", "A ratio to 0 means nothing.")
    return value


def _flag(name: str) -> Input:
    return Input(name, Kind.FLAG, required=False, unticked=False)


def _maybe(item: Input) -> Input:
    return Input(item.name, item.kind, required=False, range_id=item.range_id)


CALCULATORS = (
    Calculator(
        "max_contrast_cigarroa",
        "Largest contrast volume by weight and creatinine, Cigarroa",
        (_WEIGHT, _MG_DL),
        _cigarroa_us,
        ("max_ml", "capped"),
        main="max_ml",
    ),
    Calculator(
        "max_contrast_cigarroa_si",
        "The same with creatinine in umol/L",
        (_WEIGHT, _UMOL_L),
        _cigarroa_si,
        ("max_ml", "capped"),
        main="max_ml",
    ),
    Calculator(
        "volume_clearance_ratio",
        "Contrast volume to creatinine clearance",
        (_VOLUME, _CRCL),
        _clearance_ratio,
        ("ratio", "over_2", "over_3", "over_3_7"),
        main="ratio",
    ),
    Calculator(
        "volume_clearance_max",
        "Contrast volume at a ratio to creatinine clearance",
        (_CRCL, Input("limit", range_id="clearance_ratio")),
        _clearance_max,
        ("max_ml",),
        main="max_ml",
    ),
    Calculator(
        "volume_egfr_esur",
        "Contrast volume to eGFR at 350 mg iodine/mL, first-pass exposure, ESUR 10",
        (_VOLUME, _EGFR, _STRENGTH),
        _egfr_esur,
        ("ratio", "within_below_3", "ratio_as_given", "volume_ml_at_350"),
        main="ratio",
    ),
    Calculator(
        "iodine_grams",
        "Iodine in a volume of contrast",
        (_VOLUME, _STRENGTH),
        _iodine,
        ("iodine_g",),
        main="iodine_g",
    ),
    Calculator(
        "max_contrast",
        "Largest contrast volume by every formula whose inputs are given",
        (_maybe(_WEIGHT), _maybe(_MG_DL), _maybe(_CRCL), _maybe(_EGFR), _maybe(_STRENGTH)),
        _every_limit,
        ("max_ml", "not_worked_out"),
    ),
    Calculator(
        "contrast_ratio",
        "Contrast volume to clearance and filtration, with the limits it is over",
        (_VOLUME, _maybe(_CRCL), _maybe(_EGFR)),
        _ratios,
        ("per_crcl", "per_egfr", "over"),
    ),
    *(
        Calculator(
            name,
            purpose,
            (
                _flag("hypotension"),
                _flag("iabp"),
                _flag("chf"),
                Input("age"),
                _flag("anemia"),
                _flag("diabetes"),
                Input("contrast_ml", range_id="contrast_volume_ml"),
                _maybe(_EGFR),
                _maybe(_MG_DL),
            ),
            _mehran,
            ("score", "group", "cin_percent", "dialysis_percent", "points"),
            main="score",
        )
        for name, purpose in (
            ("mehran_2004", "Mehran 2004 score: kidney injury after coronary intervention"),
            ("mehran", "Short name of mehran_2004"),
        )
    ),
    Calculator(
        "mehran_anemia",
        "Anemia as the Mehran score counts it",
        (Input("sex", Kind.SEX), Input("hematocrit_percent")),
        _mehran_anemia,
        ("anemia",),
    ),
)
