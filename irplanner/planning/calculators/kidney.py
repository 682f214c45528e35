"""Kidney calculators: filtration, clearance, ideal weight, body size."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.kidney import Formula
from irplanner.models.enums import Evidence
from irplanner.planning.calculators.calculator import Answer, Calculator, not_applicable
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.laboratory import kidney_formulas as formulas
from irplanner.planning.laboratory.kidney import shown, stage_of

_AGE = Input("age", meaning="completed years")
_SEX = Input("sex", Kind.SEX)
_MG_DL = Input("creatinine_mg_dl")
_UMOL_L = Input("creatinine_umol_l")
_WEIGHT = Input("weight_kg")
_HEIGHT = Input("height_cm")
_EGFR_ANSWERS = ("egfr", "egfr_reported", "stage_from_unrounded")


def _too_young(values: Values, formula: Formula) -> Answer | None:
    age = values.number("age")
    if formula.age_from is None or age >= formula.age_from:
        return None
    reason = f"{formula.label} holds from {formula.age_from:g} years of age; given: {age:g}."
    return not_applicable(reason, formula.sources, formula.evidence)


def _filtration(values: Values, catalog: Catalog, creatinine: float) -> Answer:
    formula = catalog.formulas["ckd_epi_2021"]
    refused = _too_young(values, formula)
    if refused:
        return refused
    egfr = formulas.ckd_epi_2021(
        values.number("age"), female=values.text("sex") == "F", creatinine=creatinine
    )
    return Answer(
        {"egfr": egfr, "egfr_reported": int(shown(egfr)), "stage_from_unrounded": stage_of(egfr, catalog).id},
        formula.sources,
        formula.evidence,
        units={"egfr": formula.result_unit, "egfr_reported": formula.result_unit},
        formula=formula.formula,
        notes=(
            "Thresholds are compared with the unrounded value.",
            "Not reliable in acute kidney injury or on dialysis: creatinine is not at steady state.",
        ),
    )


def _ckd_epi(values: Values, catalog: Catalog) -> Answer:
    return _filtration(values, catalog, values.number("creatinine_mg_dl"))


def _ckd_epi_si(values: Values, catalog: Catalog) -> Answer:
    return _filtration(values, catalog, formulas.creatinine_mg_dl(values.number("creatinine_umol_l")))


def _clearance(values: Values, catalog: Catalog) -> Answer:
    formula = catalog.formulas["cockcroft_gault"]
    return _too_young(values, formula) or _clearance_answer(
        formula,
        formulas.cockcroft_gault(
            values.number("age"),
            female=values.text("sex") == "F",
            weight_kg=values.number("weight_kg"),
            creatinine=values.number("creatinine_mg_dl"),
        ),
    )


def _clearance_si(values: Values, catalog: Catalog) -> Answer:
    formula = catalog.formulas["cockcroft_gault_si"]
    return _too_young(values, formula) or _clearance_answer(
        formula,
        formulas.cockcroft_gault_si(
            values.number("age"),
            female=values.text("sex") == "F",
            weight_kg=values.number("weight_kg"),
            creatinine_umol_l=values.number("creatinine_umol_l"),
        ),
    )


def _clearance_answer(formula: Formula, clearance: float) -> Answer:
    if clearance <= 0:
        return not_applicable(
            "The formula gives nothing above 0 at this age.", formula.sources, formula.evidence
        )
    return Answer(
        {"crcl_ml_min": clearance},
        formula.sources,
        formula.evidence,
        formula=formula.formula,
        notes=("The weight given is used as it is; a plan chooses it by height and says which.",),
    )


def _ideal_weight(values: Values, catalog: Catalog) -> Answer:
    formula = catalog.formulas["ideal_body_weight"]
    ideal = formulas.ideal_body_weight_kg(
        female=values.text("sex") == "F", height_cm=values.number("height_cm")
    )
    if ideal is None:
        return not_applicable(
            "The formula is stated for heights from 60 inches (152.4 cm).", formula.sources, formula.evidence
        )
    return Answer({"ibw_kg": ideal}, formula.sources, formula.evidence, formula=formula.formula)


def _bmi(values: Values, catalog: Catalog) -> Answer:
    index = formulas.body_mass_index(values.number("weight_kg"), values.number("height_cm"))
    return Answer(
        {"bmi": index},
        ("who_bmi",),
        Evidence.RECALLED,
        units={"bmi": "kg/m2"},
        formula="weight_kg / (height_cm / 100)^2",
    )


def _bsa(values: Values, catalog: Catalog) -> Answer:
    weight, height = values.number("weight_kg"), values.number("height_cm")
    return Answer(
        {
            "bsa_m2": formulas.body_surface_mosteller(weight, height),
            "bsa_dubois_m2": formulas.body_surface_dubois(weight, height),
        },
        ("mosteller1987", "dubois1916"),
        Evidence.RECALLED,
        formula="Mosteller: sqrt(height_cm * weight_kg / 3600);"
        " Du Bois: 0.007184 * weight_kg^0.425 * height_cm^0.725",
        notes=("The two formulas differ a little; the order says which one a dose rests on.",),
    )


_CKD = (_AGE, _SEX, _MG_DL)
_GAULT = (_AGE, _SEX, _WEIGHT, _MG_DL)
CALCULATORS = (
    Calculator(
        "ckd_epi_2021",
        "Filtration rate from creatinine, CKD-EPI 2021",
        _CKD,
        _ckd_epi,
        _EGFR_ANSWERS,
        main="egfr",
    ),
    Calculator(
        "ckd_epi_2021_si",
        "The same with creatinine in umol/L",
        (_AGE, _SEX, _UMOL_L),
        _ckd_epi_si,
        _EGFR_ANSWERS,
        main="egfr",
    ),
    Calculator("egfr", "Short name of ckd_epi_2021", _CKD, _ckd_epi, _EGFR_ANSWERS, main="egfr"),
    Calculator(
        "cockcroft_gault",
        "Creatinine clearance, Cockcroft-Gault",
        _GAULT,
        _clearance,
        ("crcl_ml_min",),
        main="crcl_ml_min",
    ),
    Calculator(
        "cockcroft_gault_si",
        "The same with creatinine in umol/L",
        (_AGE, _SEX, _WEIGHT, _UMOL_L),
        _clearance_si,
        ("crcl_ml_min",),
        main="crcl_ml_min",
    ),
    Calculator(
        "crcl", "Short name of cockcroft_gault", _GAULT, _clearance, ("crcl_ml_min",), main="crcl_ml_min"
    ),
    Calculator("ideal_body_weight", "Ideal body weight, Devine", (_SEX, _HEIGHT), _ideal_weight, ("ibw_kg",)),
    Calculator("bmi", "Body mass index", (_WEIGHT, _HEIGHT), _bmi, ("bmi",), main="bmi"),
    Calculator(
        "bsa", "Body surface area", (_WEIGHT, _HEIGHT), _bsa, ("bsa_m2", "bsa_dubois_m2"), main="bsa_m2"
    ),
)
