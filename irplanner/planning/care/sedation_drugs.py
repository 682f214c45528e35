"""Sedation drugs of the plan against first-dose limits by patient group.

A planned amount is read as the amount meant to be given: up to the first-dose limit it is fine, above it the
plan must be in steps, above the total that is rarely needed it is questioned.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from irplanner.catalog.schema.sedation import FirstDose, SedationDrug
from irplanner.models.enums import Status
from irplanner.planning.care.reversal import reversal_dose_finding, reversal_finding
from irplanner.planning.cited import finding
from irplanner.planning.comparison import holds
from irplanner.planning.facts import DrugAmount
from irplanner.planning.medicines.drug_units import amount_needs, in_drug_unit
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.words.figures import amount_text, joined, listed, number_text

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

DRUGS = "anesthesia.drugs"
OPIOID, BENZODIAZEPINE = "opioid", "benzodiazepine"


@dataclass(frozen=True, slots=True)
class DoseLimits:
    """The first-dose limits that may hold for this patient, lowest first, in the drug's unit.

    One entry when the group is known; else all that are possible, and the facts that would decide.
    """

    limits: tuple[tuple[float, FirstDose], ...]
    missing: tuple[str, ...]
    with_opioid: bool


def drug_findings(case: Situation) -> list[Finding]:
    """Return one finding per planned drug, and those about combination and reversal."""
    planned = case.facts.anesthesia.drugs
    if planned is None:
        entry = case.catalog.practice_points["sedation.giving"]
        title = "No sedation drugs are planned: first doses and reversal are not checked."
        return [finding(entry, "sedation.drugs", Status.NOT_ASSESSED, title, needs=(DRUGS,))]
    found: list[Finding] = []
    classes = {drug.drug_class for row in planned if (drug := known_drug(case, row.drug))}
    for place, row in enumerate(planned):
        drug = known_drug(case, row.drug)
        reversal = case.catalog.reversal_drugs.get(row.drug.strip().lower())
        if drug is not None:
            found.append(_dose_finding(case, drug, row, f"{DRUGS}.{place}", with_opioid=OPIOID in classes))
        elif reversal is not None:
            found.append(reversal_dose_finding(reversal, row, f"{DRUGS}.{place}"))
    if {OPIOID, BENZODIAZEPINE} <= classes:
        found.append(_combination(case))
    reversals = [drug for drug in case.catalog.reversal_drugs.values() if drug.reverses in classes]
    return found + [reversal_finding(case, drug) for drug in reversals]


def known_drug(case: Situation, name: str) -> SedationDrug | None:
    """Return the sedation drug of that id; None for any other drug."""
    return case.catalog.sedation_drugs.get(name.strip().lower())


def highest_first_dose(row: FirstDose, *, with_opioid: bool) -> float:
    """Return the largest first dose of a group, reduced as its row says when an opioid is given too."""
    reduce = row.with_opioid_reduce_percent if with_opioid else None
    return round(row.first_dose[1] * (1 - (reduce or 0) / 100), 6)


def dose_limits(case: Situation, drug: SedationDrug, *, with_opioid: bool) -> DoseLimits:
    """Return the limits that may hold; rows by weight are left out while the weight is unknown."""
    rows, missing = _groups(case, drug.id)
    weight = case.facts.patient.weight_kg
    reduced = with_opioid and drug.drug_class == BENZODIAZEPINE
    limits = []
    for row in rows:
        dose = highest_first_dose(row, with_opioid=reduced)
        if not row.per_kg:
            limits.append((dose, row))
        elif weight is not None:
            limits.append((dose * weight, row))
    limits.sort(key=lambda entry: entry[0])
    return DoseLimits(tuple(limits), tuple(missing), reduced)


def _groups(case: Situation, drug: str) -> tuple[list[FirstDose], list[str]]:
    """Return the rows of the patient's group, or all that are possible with the facts that would decide."""
    rows = [row for row in case.catalog.first_doses.values() if row.drug == drug]
    special = [row for row in rows if row.age or row.conditions or row.from_asa]
    possible = [row for row in rows if row not in special]
    missing: list[str] = []
    for row in special:
        applies, lacking = _applies(case, row)
        if applies:
            return [row], []
        if lacking:
            possible.append(row)
            missing += [path for path in lacking if path not in missing]
    return possible, missing


def _applies(case: Situation, row: FirstDose) -> tuple[bool, list[str]]:
    """Say whether a group applies; facts that could still make it apply are named."""
    asa = case.facts.anesthesia.asa_class
    tests: list[tuple[str, bool | None]] = []
    if row.age is not None:
        tests.append(
            ("patient.birth_date", None if case.age_years is None else holds(row.age, case.age_years))
        )
    if row.conditions:
        known = case.conditions
        tests.append(("patient.conditions", None if known is None else bool(known & set(row.conditions))))
    if row.from_asa is not None:
        tests.append(("anesthesia.asa_class", None if asa is None else asa >= row.from_asa))
    if any(answer for _, answer in tests):
        return True, []
    return False, [path for path, answer in tests if answer is None]


def _dose_finding(
    case: Situation, drug: SedationDrug, planned: DrugAmount, path: str, *, with_opioid: bool
) -> Finding:
    rule = f"sedation.drugs.{drug.id}"
    if case.is_child:
        title = f"{drug.label}: the first doses of this pack are for adults, not for a child."
        action = "Take the dose from the pediatric order."
        return finding(drug, rule, Status.INFO, title, action=action, field=path)
    limits = dose_limits(case, drug, with_opioid=with_opioid)
    amount = in_drug_unit(planned, drug.unit, case.facts.patient.weight_kg)
    if not limits.limits or amount is None:
        needs = amount_needs(planned, amount, path) + (() if limits.limits else ("patient.weight_kg",))
        title = f"{drug.label}: the planned dose cannot be checked."
        detail = _limits_text(limits, drug)
        return finding(drug, rule, Status.NOT_ASSESSED, title, detail=detail, needs=needs)
    (lowest, low_row), (highest, high_row) = limits.limits[0], limits.limits[-1]
    given = f"{drug.label} {amount_text(amount, drug.unit)}"
    values: dict[str, Value] = {f"{path}.amount": amount, "unit": drug.unit, "comparator": "<="}
    if amount <= lowest:
        title = f"{given}: within the first dose of {amount_text(lowest, drug.unit)}."
        return finding(low_row, rule, Status.OK, title, values=values | {"limit": lowest}, field=path)
    if amount <= highest:
        return finding(
            low_row,
            rule,
            Status.NOT_ASSESSED,
            f"{given}: the patient group decides whether it is within the first dose.",
            detail=_limits_text(limits, drug),
            values=values | {"limit": lowest},
            needs=limits.missing,
            also=(high_row,),
        )
    return _above_first_dose(drug, limits, amount, values | {"limit": highest}, path)


def _above_first_dose(
    drug: SedationDrug, limits: DoseLimits, amount: float, values: dict[str, Value], path: str
) -> Finding:
    highest, row = limits.limits[-1]
    limit = amount_text(highest, drug.unit)
    group = f"{row.group}{', with an opioid' if limits.with_opioid else ''}"
    rarely = row.total_rarely_over
    over = (
        f"above the first dose of {limit}"
        if rarely is None or amount <= rarely
        else f"above the total of {amount_text(rarely, drug.unit)} that is rarely needed"
    )
    return finding(
        row,
        f"sedation.drugs.{drug.id}",
        Status.CAUTION,
        f"{drug.label} {amount_text(amount, drug.unit)}: {over} ({group}).",
        detail=joined(
            f"First dose at most {limit}{f', then {row.next_steps}' if row.next_steps else ''}.",
            f"Wait {number_text(row.wait_min)} min or more to see the effect." if row.wait_min else None,
        ),
        action="Give it in steps, or lower the planned dose.",
        values=values,
        field=path,
    )


def _limits_text(limits: DoseLimits, drug: SedationDrug) -> str:
    parts = [f"{row.group} at most {amount_text(dose, drug.unit)}" for dose, row in limits.limits]
    reduced = " (reduced for the opioid)" if limits.with_opioid else ""
    return f"First dose: {listed(parts)}{reduced}." if parts else ""


def _combination(case: Situation) -> Finding:
    rule = case.catalog.practice_points["sedation.combination"]
    text = f"{rule.text[:1].lower()}{rule.text[1:]}"
    title = f"Benzodiazepine and opioid together: {text}."
    return finding(rule, "sedation.drugs.combination", Status.INFO, title, field=DRUGS)
