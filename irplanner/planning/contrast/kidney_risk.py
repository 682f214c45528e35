"""Is the kidney at risk from this contrast? ACR-NKF 2020 for veins, ESUR 10 for veins and arteries.

Limits are read from section `kidney_thresholds`; a value equal to `low` is in the row, `below` is not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.contrast import KidneyThreshold
from irplanner.models.enums import ContrastRoute, Status
from irplanner.planning.cited import finding
from irplanner.planning.contrast.agent import FIRST_PASS
from irplanner.planning.laboratory.kidney import needs_for_egfr, shown, why_not_valid
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.words.figures import joined

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

INDICATED, INDIVIDUAL, NOT_INDICATED = "indicated", "individual", "not_indicated"
INTRAVENOUS, FIRST, SECOND, INTENSIVE = (
    "intravenous",
    "intra_arterial_first_pass",
    "intra_arterial_second_pass",
    "intensive_care_any",
)
_CONDITIONS = "patient.conditions"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`code` is None while `needs` (egfr, aki, dialysis, exposure) are open; `because` says what decided."""

    code: str | None
    because: str = ""
    needs: tuple[str, ...] = ()
    row: KidneyThreshold | None = None


def acr_nkf_prophylaxis(
    catalog: Catalog, *, egfr: float | None, aki: bool | None, dialysis: bool | None
) -> Verdict:
    """Return indicated, individual or not_indicated for intravenous iodinated contrast."""
    rows = {row.verdict: row for row in catalog.kidney_thresholds.values() if row.guideline == "acr_nkf2020"}
    if aki:
        return Verdict(INDICATED, "acute kidney injury", row=rows[INDICATED])
    row = None if egfr is None else _row_for(rows.values(), egfr)
    code = None if row is None else row.verdict
    if dialysis and (code in (INDICATED, None)):
        return _unless_injury(aki, Verdict(NOT_INDICATED, "maintenance dialysis", row=rows[NOT_INDICATED]))
    if row is None or code is None:
        needs = ["egfr", *_open(aki=aki)]
        return Verdict(None, needs=tuple(needs))
    if code == INDICATED:
        return Verdict(INDICATED, f"eGFR below {row.below:g}", row=row)
    return _unless_injury(aki, Verdict(code, _span(row), row=row))


def esur_risk(catalog: Catalog, route: str, *, egfr: float | None, aki: bool | None) -> Verdict:
    """Return at_risk or not_at_risk for one route code of the guideline."""
    row = catalog.kidney_thresholds[f"esur10.{route}"]
    if aki:
        return Verdict("at_risk", "acute kidney injury", row=row)
    if egfr is None:
        return Verdict(None, needs=("egfr", *_open(aki=aki)), row=row)
    if row.below is not None and egfr < row.below:
        return Verdict("at_risk", f"eGFR below {row.below:g}", row=row)
    return _unless_injury(aki, Verdict("not_at_risk", f"eGFR at or above {row.below:g}", row=row))


def esur_route(case: Situation) -> str | None:
    """Return the guideline's route code for the planned contrast; None while the exposure is not known."""
    if has_condition(case, "intensive_care"):
        return INTENSIVE
    if case.facts.contrast.route is ContrastRoute.INTRAVENOUS:
        return INTRAVENOUS
    first_pass = case.facts.contrast.first_pass_renal
    return None if first_pass is None else FIRST if first_pass else SECOND


def kidney_findings(case: Situation) -> tuple[list[Finding], bool]:
    """Return one finding a guideline, and whether protection is called for by any of them."""
    found: list[Finding] = []
    if case.facts.contrast.route is ContrastRoute.INTRAVENOUS:
        found.append(_acr_finding(case))
    found.append(_esur_finding(case))
    return found, any(item.status is Status.CAUTION for item in found)


def _acr_finding(case: Situation) -> Finding:
    verdict = acr_nkf_prophylaxis(
        case.catalog,
        egfr=case.egfr.value if case.egfr else None,
        aki=has_condition(case, "aki"),
        dialysis=has_condition(case, "dialysis"),
    )
    rule = "contrast.kidney.acr_nkf"
    if verdict.code is None or verdict.row is None:
        return _open_finding(case, rule, "intravenous contrast (ACR-NKF 2020)", verdict)
    titles = {
        INDICATED: f"Kidney protection is indicated for intravenous contrast: {verdict.because}.",
        INDIVIDUAL: f"Kidney protection for intravenous contrast is a case decision: {verdict.because}.",
        NOT_INDICATED: f"No kidney protection needed for intravenous contrast: {verdict.because}.",
    }
    statuses = {INDICATED: Status.CAUTION, INDIVIDUAL: Status.INFO, NOT_INDICATED: Status.OK}
    return finding(
        verdict.row,
        rule,
        statuses[verdict.code],
        titles[verdict.code],
        detail=_acr_detail(case, verdict.code),
        action=_fluid_action(case) if verdict.code == INDICATED else "",
        values=_values(case, verdict),
        field="labs.creatinine",
    )


def _esur_finding(case: Situation) -> Finding:
    rule, aki = "contrast.kidney.esur10", has_condition(case, "aki")
    if has_condition(case, "dialysis") and not aki:
        return _dialysis_finding(case, rule)
    egfr = case.egfr.value if case.egfr else None
    route = esur_route(case)
    if route is not None:
        verdict = esur_risk(case.catalog, route, egfr=egfr, aki=aki)
    else:
        verdict = _either_exposure(case, egfr, aki)
    if verdict.code is None or verdict.row is None:
        return _open_finding(case, rule, "this contrast (ESUR 10)", verdict)
    at_risk = verdict.code == "at_risk"
    exposure = _EXPOSURES[verdict.row.route]
    if route is None:
        exposure = "arterial, even by second pass alone" if at_risk else "arterial, even on a first pass"
    title = (
        f"Kidney at risk from contrast, {exposure}: {verdict.because} (ESUR 10)."
        if at_risk
        else f"Kidney not at risk from contrast, {exposure}: {verdict.because} (ESUR 10)."
    )
    return finding(
        verdict.row,
        rule,
        Status.CAUTION if at_risk else Status.OK,
        title,
        detail=_esur_detail(case),
        action=_fluid_action(case) if at_risk else "",
        values=_values(case, verdict),
        field=FIRST_PASS if route is None else "labs.creatinine",
    )


def _dialysis_finding(case: Situation, rule: str) -> Finding:
    point = case.catalog.practice_points["kidney.anuric_dialysis"]
    return finding(
        point,
        rule,
        Status.INFO,
        "Maintenance dialysis: contrast alone changes neither fluid nor the dialysis timetable.",
        detail="The rule is for anuric patients; others on dialysis count as high risk (ACR-NKF).",
        field=_CONDITIONS,
    )


_EXPOSURES = {
    INTRAVENOUS: "intravenous",
    FIRST: "arterial with first pass of the kidneys",
    SECOND: "arterial with second pass of the kidneys",
    INTENSIVE: "patient in intensive care",
}


def _either_exposure(case: Situation, egfr: float | None, aki: bool | None) -> Verdict:
    """Without the exposure the answer stands only where first and second pass agree."""
    first, second = (esur_risk(case.catalog, route, egfr=egfr, aki=aki) for route in (FIRST, SECOND))
    if first.code == second.code and first.code is not None:
        return second if first.code == "at_risk" else first
    needs = dict.fromkeys((*first.needs, *second.needs))
    if first.code != second.code:
        needs["exposure"] = None
    return Verdict(None, needs=tuple(needs), row=first.row)


def _row_for(rows: Iterable[KidneyThreshold], egfr: float) -> KidneyThreshold | None:
    for row in rows:
        if (row.low is None or egfr >= row.low) and (row.below is None or egfr < row.below):
            return row
    return None


def _unless_injury(aki: bool | None, verdict: Verdict) -> Verdict:
    """A row below the top one holds only when acute kidney injury is known to be absent."""
    return Verdict(None, needs=("aki",), row=verdict.row) if aki is None else verdict


def _open(**known: bool | None) -> list[str]:
    return [name for name, value in known.items() if value is None]


def _span(row: KidneyThreshold) -> str:
    if row.below is None:
        return f"eGFR at or above {row.low:g}"
    return f"eGFR {row.low:g} to below {row.below:g}"


def _open_finding(case: Situation, rule: str, what: str, verdict: Verdict) -> Finding:
    row = verdict.row or case.catalog.kidney_thresholds["acr_nkf.indicated"]
    invalid = why_not_valid(case, "ckd_epi_2021")
    paths = {"aki": _CONDITIONS, "dialysis": _CONDITIONS, "exposure": FIRST_PASS}
    needs: list[str] = []
    for need in verdict.needs:
        if need == "egfr":
            needs.extend(needs_for_egfr(case) or ("labs.egfr",))
        else:
            needs.append(paths[need])
    return finding(
        row,
        rule,
        Status.NOT_ASSESSED,
        f"Kidney risk not assessed for {what}.",
        detail=joined(f"{invalid}." if invalid else "", _esur_detail(case) if FIRST_PASS in needs else ""),
        values=_values(case, verdict),
        needs=tuple(needs),
    )


def _acr_detail(case: Situation, code: str) -> str:
    points, parts = case.catalog.practice_points, []
    if has_condition(case, "dialysis"):
        parts.append(points["kidney.anuric_dialysis"].text)
    elif code == INDICATED and has_condition(case, "dialysis") is None:
        parts.append("Not so on maintenance dialysis, which is not recorded either way")
    if has_condition(case, "solitary_kidney"):
        parts.append(points["kidney.solitary_kidney"].text)
    if code == INDIVIDUAL:
        parts.append("Weighs with several risk factors, recent injury or a borderline value")
    return ". ".join(parts) + "." if parts else ""


def _esur_detail(case: Situation) -> str:
    points = case.catalog.practice_points
    if case.facts.contrast.route is ContrastRoute.INTRAVENOUS:
        return ""
    return f"{points['contrast.first_pass'].text} {points['contrast.second_pass'].text}"


def _fluid_action(case: Situation) -> str:
    forbidden = [
        case.catalog.conditions[name].label.lower()
        for name in ("heart_failure", "volume_overload")
        if has_condition(case, name)
    ]
    if forbidden:
        return f"Decide on fluid with the responsible physician: {' and '.join(forbidden)} may forbid it."
    return "Plan intravenous fluid (see the timeline), or use less contrast or another agent."


def _values(case: Situation, verdict: Verdict) -> dict[str, Value]:
    values: dict[str, Value] = {}
    if case.egfr:
        values["derived.egfr"] = case.egfr.value
        values["egfr_shown"] = shown(case.egfr.value)
    row = verdict.row
    if row is not None:
        values["limit"] = row.below if row.below is not None else row.low
        values["comparator"] = ">="
    return values
