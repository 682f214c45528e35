"""Kidney and body-size formulas, as published; creatinine in mg/dL unless the name says otherwise.

Callers see to validity (age, stable creatinine): catalog section `formulas` says where each holds.
"""

from __future__ import annotations

from dataclasses import dataclass

UMOL_PER_MG_DL = 88.4  # Inker 2021: 4.0 mg/dL is printed as 353.6 umol/L
_INCH_CM = 2.54
_DEVINE_FROM_IN = 60.0


def creatinine_mg_dl(umol_l: float) -> float:
    """Return creatinine in mg/dL.

    >>> creatinine_mg_dl(88.4)
    1.0
    """
    return umol_l / UMOL_PER_MG_DL


def ckd_epi_2021(age_years: float, *, female: bool, creatinine: float) -> float:
    """Return the estimated filtration rate in mL/min/1.73 m2, not rounded.

    Source: Inker 2021, doi 10.1056/NEJMoa2102953, equation for creatinine without race.

    >>> round(ckd_epi_2021(55, female=True, creatinine=0.9))
    75
    """
    kappa, alpha, factor = (0.7, -0.241, 1.012) if female else (0.9, -0.302, 1.0)
    share = creatinine / kappa
    return float(142 * min(share, 1) ** alpha * max(share, 1) ** -1.2 * 0.9938**age_years * factor)


def cockcroft_gault(age_years: float, *, female: bool, weight_kg: float, creatinine: float) -> float:
    """Return creatinine clearance in mL/min, not indexed to body surface.

    Source: Cockcroft 1976, doi 10.1159/000180580.

    >>> cockcroft_gault(40, female=False, weight_kg=72, creatinine=1.0)
    100.0
    """
    clearance = (140 - age_years) * weight_kg / (72 * creatinine)
    return clearance * 0.85 if female else clearance


def cockcroft_gault_si(
    age_years: float, *, female: bool, weight_kg: float, creatinine_umol_l: float
) -> float:
    """Return creatinine clearance in mL/min from umol/L, with the rounded factors in print (1.23, 1.04).

    Source: Cockcroft 1976; 88.4 / 72 = 1.23 and 0.85 of it 1.04.
    """
    return (140 - age_years) * weight_kg * (1.04 if female else 1.23) / creatinine_umol_l


def ideal_body_weight_kg(*, female: bool, height_cm: float) -> float | None:
    """Return the ideal weight, or None below 60 inches, for which the formula is not stated.

    Source: Devine 1974.

    >>> ideal_body_weight_kg(female=False, height_cm=177.8)
    73.0
    """
    inches_over = height_cm / _INCH_CM - _DEVINE_FROM_IN
    if inches_over < 0:
        return None
    return (45.5 if female else 50.0) + 2.3 * inches_over


@dataclass(frozen=True, slots=True)
class ClearanceWeight:
    """The weight taken for Cockcroft-Gault: `kind` is actual, ideal or adjusted."""

    kg: float
    kind: str
    why: str


def clearance_weight(
    weight_kg: float, ideal_kg: float | None, *, adjusted_share: float, switch_ratio: float
) -> ClearanceWeight:
    """Choose actual weight below ideal, ideal weight up to `switch_ratio` times it, adjusted weight above.

    Both figures are those of practice point `kidney.clearance_weight`. Without an ideal weight (height not
    known, or below 60 inches) the actual weight is taken and the reason says so.
    """
    if ideal_kg is None:
        return ClearanceWeight(weight_kg, "actual", "no ideal weight without a height of 60 inches or more")
    if weight_kg < ideal_kg:
        return ClearanceWeight(weight_kg, "actual", "actual weight is below ideal")
    if weight_kg <= switch_ratio * ideal_kg:
        return ClearanceWeight(ideal_kg, "ideal", "actual weight is near ideal")
    adjusted = ideal_kg + adjusted_share * (weight_kg - ideal_kg)
    return ClearanceWeight(adjusted, "adjusted", f"actual weight is over {switch_ratio:g} times ideal")


def body_mass_index(weight_kg: float, height_cm: float) -> float:
    """Return kg/m2.

    >>> body_mass_index(80, 200)
    20.0
    """
    return float(weight_kg / (height_cm / 100) ** 2)


def body_surface_mosteller(weight_kg: float, height_cm: float) -> float:
    """Return body surface in m2.

    Source: Mosteller 1987, doi 10.1056/NEJM198710223171717.

    >>> body_surface_mosteller(80, 180)
    2.0
    """
    return float((height_cm * weight_kg / 3600) ** 0.5)


def body_surface_dubois(weight_kg: float, height_cm: float) -> float:
    """Return body surface in m2.

    Source: Du Bois 1916, Arch Intern Med 17:863.

    >>> round(body_surface_dubois(70, 170), 2)
    1.81
    """
    return float(0.007184 * weight_kg**0.425 * height_cm**0.725)


def absolute_filtration(egfr: float, surface_m2: float) -> float:
    """Return a filtration rate in mL/min from one indexed to 1.73 m2.

    >>> absolute_filtration(60, 1.73)
    60.0
    """
    return egfr * surface_m2 / 1.73
