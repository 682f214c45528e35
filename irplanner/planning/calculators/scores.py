"""Score calculators: liver function, bleeding risk on anticoagulants, cardiac risk."""

from __future__ import annotations

from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.scores import PointScore
from irplanner.errors import InputError
from irplanner.planning.calculators.calculator import Answer, Calculator
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.scores.liver import UMOL_PER_MG_DL_BILIRUBIN, albi, meld_3_uncapped
from irplanner.planning.scores.points import ItemAnswer, band_of, tally

_ASCITES = ("none", "mild", "moderate")
_ENCEPHALOPATHY = ("none", "grade_1_2", "grade_3_4")
_GRADES = {"0": "none", "1": "grade_1_2", "2": "grade_1_2", "3": "grade_3_4", "4": "grade_3_4"}
_BLEED_FLAGS = ("hypertension", "kidney", "liver", "stroke", "bleeding", "labile_inr", "drugs", "alcohol")
_HEART_FLAGS = (
    "high_risk_surgery",
    "ischemic_heart_disease",
    "heart_failure",
    "cerebrovascular_disease",
    "insulin",
)


def _child_pugh(values: Values, catalog: Catalog) -> Answer:
    score = catalog.scores["child_pugh"]
    answers: dict[str, ItemAnswer | None] = {
        name: values.number(name) for name in ("bilirubin_mg_dl", "albumin_g_dl", "inr")
    }
    answers |= {"ascites": values.text("ascites"), "encephalopathy": values.text("encephalopathy")}
    total = tally(score.items, answers).low
    return _answer(
        score, {"score": total, "class": band_of(score, total).level}, "sum of five items, 5 to 15"
    )


def _meld(values: Values, catalog: Catalog) -> Answer:
    score = catalog.scores["meld_3"]
    result = meld_3_uncapped(
        female=values.text("sex") == "F",
        bilirubin_mg_dl=values.number("bilirubin_mg_dl"),
        sodium_mmol_l=values.number("sodium_mmol_l"),
        inr=values.number("inr"),
        creatinine_mg_dl=values.number("creatinine_mg_dl"),
        albumin_g_dl=values.number("albumin_g_dl"),
        dialysis=values.flag("dialysis"),
    )
    return _answer(
        score,
        {"score": min(result, int(score.highest or result)), "uncapped": result, "version": "MELD 3.0"},
        "1.33 if female + 4.56 ln(bilirubin) + 0.82 (137 - Na) - 0.24 (137 - Na) ln(bilirubin) + 9.09 ln(INR)"
        " + 11.14 ln(creatinine) + 1.85 (3.5 - albumin) - 1.83 (3.5 - albumin) ln(creatinine) + 6",
    )


def _albi(values: Values, catalog: Catalog) -> Answer:
    score = catalog.scores["albi"]
    bilirubin = values.number_or_none("bilirubin_umol_l")
    albumin = values.number_or_none("albumin_g_l")
    if bilirubin is None:
        if not values.has("bilirubin_mg_dl"):
            raise values.missing("bilirubin_umol_l", "bilirubin_mg_dl")
        bilirubin = values.number("bilirubin_mg_dl") * UMOL_PER_MG_DL_BILIRUBIN
    elif values.has("bilirubin_mg_dl"):
        raise InputError("Bilirubin is given twice.", "Give it in one unit.")
    if albumin is None:
        if not values.has("albumin_g_dl"):
            raise values.missing("albumin_g_l", "albumin_g_dl")
        albumin = values.number("albumin_g_dl") * 10
    elif values.has("albumin_g_dl"):
        raise InputError("Albumin is given twice.", "Give it in one unit.")
    result = albi(bilirubin_umol_l=bilirubin, albumin_g_l=albumin)
    grade = int(band_of(score, result).level.rpartition(" ")[2])
    return _answer(
        score, {"score": result, "grade": grade}, "0.66 log10(bilirubin umol/L) - 0.085 (albumin g/L)"
    )


def _has_bled(values: Values, catalog: Catalog) -> Answer:
    score = catalog.scores["has_bled"]
    answers: dict[str, ItemAnswer | None] = {name: values.flag(name) for name in _BLEED_FLAGS}
    answers["age"] = values.number("age")
    total = tally(score.items, answers).low
    high = band_of(score, total).level == score.bands[-1].level
    return _answer(score, {"score": total, "high_risk": high}, "one point an item, 0 to 9")


def _rcri(values: Values, catalog: Catalog) -> Answer:
    score = catalog.scores["rcri"]
    answers: dict[str, ItemAnswer | None] = {name: values.flag(name) for name in _HEART_FLAGS}
    answers["creatinine_mg_dl"] = values.number("creatinine_mg_dl")
    total = tally(score.items, answers).low
    band = band_of(score, total)
    return _answer(score, {"score": total, "class": band.level}, "one point an item, 0 to 6", band.text)


def _answer(score: PointScore, results: dict[str, Any], formula: str, *notes: str) -> Answer:
    more = tuple(text for text in (score.note, score.conflict) if text)
    return Answer(results, score.sources, score.evidence, formula=formula, notes=(*notes, *more))


_BILIRUBIN, _ALBUMIN, _INR = Input("bilirubin_mg_dl"), Input("albumin_g_dl"), Input("inr")
_MELD_INPUTS = (
    Input("sex", Kind.SEX),
    _BILIRUBIN,
    Input("sodium_mmol_l"),
    _INR,
    Input("creatinine_mg_dl"),
    _ALBUMIN,
    Input("dialysis", Kind.FLAG, required=False, unticked=False),
)
CALCULATORS = (
    Calculator(
        "child_pugh",
        "Liver function class A, B or C",
        (
            _BILIRUBIN,
            _ALBUMIN,
            _INR,
            Input(
                "ascites",
                Kind.CHOICE,
                choices=_ASCITES,
                spellings={"absent": "none", "slight": "mild", "severe": "moderate"},
            ),
            Input("encephalopathy", Kind.CHOICE, choices=_ENCEPHALOPATHY, spellings=_GRADES),
        ),
        _child_pugh,
        ("score", "class"),
        main="score",
    ),
    Calculator(
        "meld", "MELD 3.0 of an adult", _MELD_INPUTS, _meld, ("score", "uncapped", "version"), main="score"
    ),
    Calculator(
        "meld_3", "MELD 3.0 of an adult", _MELD_INPUTS, _meld, ("score", "uncapped", "version"), main="score"
    ),
    Calculator(
        "albi",
        "Albumin-bilirubin score and grade",
        (
            Input("bilirubin_umol_l", required=False),
            Input("bilirubin_mg_dl", required=False),
            Input("albumin_g_l", required=False),
            Input("albumin_g_dl", required=False),
        ),
        _albi,
        ("score", "grade"),
        main="score",
    ),
    Calculator(
        "has_bled",
        "Bleeding risk on an anticoagulant for atrial fibrillation",
        (*(Input(name, Kind.FLAG, required=False, unticked=False) for name in _BLEED_FLAGS), Input("age")),
        _has_bled,
        ("score", "high_risk"),
        main="score",
    ),
    Calculator(
        "rcri",
        "Cardiac risk in major noncardiac surgery",
        (
            *(Input(name, Kind.FLAG, required=False, unticked=False) for name in _HEART_FLAGS),
            Input("creatinine_mg_dl"),
        ),
        _rcri,
        ("score", "class"),
        main="score",
    ),
)
