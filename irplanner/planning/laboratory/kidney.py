"""Kidney function of one case: filtration rate and clearance, measured or estimated, and where neither holds.

A measured `labs.egfr` or `labs.crcl` wins over the estimate. Thresholds use the unrounded value.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.kidney import Formula, GfrStage
from irplanner.models.enums import Sex, Status
from irplanner.planning.cited import finding
from irplanner.planning.contrast.agent import GAS, kind_of_contrast
from irplanner.planning.laboratory import kidney_formulas as formulas
from irplanner.planning.outcome import Derived, Finding
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import joined

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

EGFR, CRCL = "ckd_epi_2021", "cockcroft_gault"
_MEASURED = {EGFR: "egfr", CRCL: "crcl"}
_CREATININE, _SEX, _AGE = "labs.creatinine", "patient.sex", "patient.birth_date"
_WEIGHT, _HEIGHT = "patient.weight_kg", "patient.height_cm"


def derive_egfr(case: Situation) -> Derived | None:
    """Return the filtration rate in mL/min/1.73 m2, or None: not known, or the formula does not hold."""
    measured = _measured(case, EGFR)
    if measured is not None:
        return measured
    formula = case.catalog.formulas[EGFR]
    age, sex, creatinine = case.age_years, case.facts.patient.sex, lab_value(case, "creatinine")
    if age is None or creatinine is None or sex not in (Sex.FEMALE, Sex.MALE) or why_not_valid(case, EGFR):
        return None
    return Derived(
        value=formulas.ckd_epi_2021(age, female=sex is Sex.FEMALE, creatinine=creatinine),
        unit=formula.result_unit,
        formula=EGFR,
        inputs={"creatinine_mg_dl": creatinine, "age_years": age, "sex": str(sex)},
        source=formula.sources[0],
    )


def derive_crcl(case: Situation) -> Derived | None:
    """Return creatinine clearance in mL/min with the weight it used, or None."""
    measured = _measured(case, CRCL)
    if measured is not None:
        return measured
    formula = case.catalog.formulas[CRCL]
    patient, age, creatinine = case.facts.patient, case.age_years, lab_value(case, "creatinine")
    if age is None or creatinine is None or patient.weight_kg is None or why_not_valid(case, CRCL):
        return None
    if patient.sex not in (Sex.FEMALE, Sex.MALE):
        return None
    female = patient.sex is Sex.FEMALE
    ideal = (
        None
        if patient.height_cm is None
        else formulas.ideal_body_weight_kg(female=female, height_cm=patient.height_cm)
    )
    weight = _clearance_weight(case, patient.weight_kg, ideal)
    clearance = formulas.cockcroft_gault(age, female=female, weight_kg=weight.kg, creatinine=creatinine)
    return Derived(
        value=max(clearance, 0.0),
        unit=formula.result_unit,
        formula=CRCL,
        inputs={
            "creatinine_mg_dl": creatinine,
            "age_years": age,
            "sex": str(patient.sex),
            "weight_kg": weight.kg,
            "weight_used": weight.kind,
            "weight_why": weight.why,
            "ideal_weight_kg": ideal,
        },
        source=formula.sources[0],
    )


def lab_value(case: Situation, analyte: str) -> float | None:
    """Return the newest result of an analyte in the catalog's unit, or None."""
    result = case.labs.get(analyte)
    return None if result is None else result.value


def why_not_valid(case: Situation, formula_id: str) -> str | None:
    """Return why a kidney formula does not hold for this patient, or None."""
    formula = case.catalog.formulas[formula_id]
    if formula.age_from is not None and case.age_years is not None and case.age_years < formula.age_from:
        return f"{formula.label} holds from {formula.age_from:g} years of age"
    for condition in formula.not_valid_with:
        if has_condition(case, condition):
            label = case.catalog.conditions[condition].label.lower()
            return f"{formula.label} does not hold with {label}"
    return None


def stage_of(egfr: float, catalog: Catalog) -> GfrStage:
    """Return the stage of filtration of an unrounded value."""
    for stage in catalog.gfr_stages.values():
        if (stage.low is None or egfr >= stage.low) and (stage.below is None or egfr < stage.below):
            return stage
    raise ValueError(f"no stage of filtration holds {egfr}")


def shown(value: float) -> str:
    """Return a filtration rate or clearance as it is printed: a whole number, halves up.

    >>> shown(29.5)
    '30'
    """
    return str(math.floor(value + 0.5))


def needs_for_egfr(case: Situation) -> tuple[str, ...]:
    """Return the fields that would give a filtration rate; empty when there is one.

    The formula does not hold in children: only a reported rate would.
    """
    if case.is_child and case.egfr is None:
        return ("labs.egfr",)
    return () if case.egfr else _missing(case, weight=False)


def needs_for_crcl(case: Situation) -> tuple[str, ...]:
    """Return the fields that would give a clearance; empty when there is one."""
    return () if case.crcl else _missing(case, weight=True)


def assess_kidney(case: Situation) -> TopicAnswer:
    """Say what is known of kidney function, and why something is not; the risk itself is `contrast`."""
    answer = TopicAnswer()
    if case.egfr is not None:
        answer.derived["egfr"] = case.egfr
        answer.findings.append(_filtration_finding(case, case.egfr))
    else:
        answer.findings.extend(_unknown_filtration(case))
    if case.crcl is not None:
        answer.derived["crcl"] = case.crcl
        answer.findings.append(_clearance_finding(case, case.crcl))
    if has_condition(case, "aki"):
        answer.findings.append(_injury_finding(case))
    return answer


def _measured(case: Situation, formula_id: str) -> Derived | None:
    analyte = _MEASURED[formula_id]
    result = case.labs.get(analyte)
    if result is None:
        return None
    formula = case.catalog.formulas[formula_id]
    return Derived(
        value=result.value,
        unit=formula.result_unit,
        formula="measured",
        inputs={f"labs.{analyte}": result.value},
        source="",
    )


def _clearance_weight(case: Situation, weight_kg: float, ideal: float | None) -> formulas.ClearanceWeight:
    point = case.catalog.practice_points["kidney.clearance_weight"]
    return formulas.clearance_weight(
        weight_kg,
        ideal,
        adjusted_share=point.number("adjusted_share"),
        switch_ratio=point.number("switch_ratio"),
    )


def _missing(case: Situation, *, weight: bool) -> tuple[str, ...]:
    patient = case.facts.patient
    needs = []
    if lab_value(case, "creatinine") is None:
        needs.append(_CREATININE)
    if case.age_years is None:
        needs.append(_AGE)
    if patient.sex not in (Sex.FEMALE, Sex.MALE):
        needs.append(_SEX)
    if weight and patient.weight_kg is None:
        needs.append(_WEIGHT)
    return tuple(needs)


def _filtration_finding(case: Situation, egfr: Derived) -> Finding:
    formula = case.catalog.formulas[EGFR]
    stage = stage_of(egfr.value, case.catalog)
    how = "measured or reported" if egfr.formula == "measured" else formula.label
    doubt = why_not_valid(case, EGFR) if egfr.formula == "measured" else None
    staged = stage.id
    if stage_of(float(shown(egfr.value)), case.catalog).id != stage.id:
        staged = f"{stage.id}: {egfr.value:.1f} before rounding"
    return finding(
        formula,
        "kidney.egfr",
        Status.CAUTION if doubt else Status.INFO,
        f"eGFR {shown(egfr.value)} {formula.result_unit} ({staged}), {how}.",
        detail=f"{doubt}; the figure given is used as it is." if doubt else "",
        values={"egfr": egfr.value, "stage": stage.id, **egfr.inputs},
        field=f"labs.{_MEASURED[EGFR]}" if egfr.formula == "measured" else _CREATININE,
        also=(stage,),
    )


def _unknown_filtration(case: Situation) -> list[Finding]:
    """Kidney function is asked for where contrast goes into vessels; elsewhere its absence is no gap."""
    formula = case.catalog.formulas[EGFR]
    invalid = why_not_valid(case, EGFR)
    if invalid:
        return [
            finding(
                formula,
                "kidney.egfr",
                Status.INFO,
                f"No eGFR: {_lower_first(invalid)}.",
                detail=_sentence(formula.note) if has_condition(case, "aki") else "",
                field="patient.conditions",
            )
        ]
    if not case.known.values.get("uses.vascular_contrast") or kind_of_contrast(case) == GAS:
        return []
    return [
        finding(
            formula,
            "kidney.egfr",
            Status.NOT_ASSESSED,
            "Kidney function is not known.",
            action="Enter creatinine, or a reported eGFR.",
            needs=needs_for_egfr(case),
        )
    ]


def _clearance_finding(case: Situation, crcl: Derived) -> Finding:
    formula: Formula = case.catalog.formulas[CRCL]
    point = case.catalog.practice_points["kidney.clearance_weight"]
    if crcl.formula == "measured":
        how, detail = "measured or reported", ""
    else:
        how = f"{formula.label} with {crcl.inputs['weight_used']} weight"
        height = "Height would show whether ideal or adjusted weight applies."
        detail = joined(
            _sentence(str(crcl.inputs["weight_why"])),
            _sentence(point.note),
            height if case.facts.patient.height_cm is None else "",
        )
    return finding(
        formula,
        "kidney.crcl",
        Status.INFO,
        f"Creatinine clearance {shown(crcl.value)} {formula.result_unit}, {how}.",
        detail=detail,
        values={"crcl": crcl.value, **crcl.inputs},
        field=f"labs.{_MEASURED[CRCL]}" if crcl.formula == "measured" else _WEIGHT,
        also=() if crcl.formula == "measured" else (point,),
    )


def _injury_finding(case: Situation) -> Finding:
    definition = case.catalog.practice_points["kidney.aki_definition"]
    return finding(
        definition,
        "kidney.aki",
        Status.CAUTION,
        "Acute kidney injury is recorded: estimates from creatinine do not hold.",
        detail="Any one of: " + "; ".join(definition.items) + ".",
        action="Decide on contrast with the referring team; weigh delay against need.",
        field="patient.conditions",
    )


def _sentence(text: str | None) -> str:
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _lower_first(text: str) -> str:
    return text if text[:2].isupper() else text[:1].lower() + text[1:]
