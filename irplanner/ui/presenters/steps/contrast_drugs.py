"""Contrast and drugs: agent, route and volume; infusions whose dose, concentration, volume and rate agree."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import ProcedureDrug
from irplanner.language import mark, number, tr
from irplanner.models.enums import ContrastRoute
from irplanner.planning.facts import Infusion
from irplanner.planning.procedure_rules.infusions import AGREES_WITHIN, agree
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.choices import Choice, of_enum

ROUTES = of_enum(
    (ContrastRoute.INTRA_ARTERIAL, ContrastRoute.INTRAVENOUS, ContrastRoute.OTHER, ContrastRoute.NONE),
    (mark("Intra-arterial"), mark("Intravenous"), mark("Other"), mark("None")),
)
DRUG_ROUTES = (
    Choice("ia", mark("Intra-arterial")),
    Choice("iv", mark("Intravenous")),
    Choice("local", mark("Local")),
    Choice("epidural", mark("Epidural")),
    Choice("intrathecal", mark("Intrathecal")),
    Choice("other", mark("Other")),
)
DOSE_UNITS = (
    Choice("mg", "mg"),
    Choice("mcg", "mcg"),
    Choice("units", "units"),
    Choice("g", "g"),
    Choice("mL", "mL"),
)


def agent_choices(catalog: Catalog) -> tuple[Choice, ...]:
    return tuple(
        Choice(entry.id, entry.label, entry.kind, entry.synonyms)
        for entry in catalog.contrast_agents.values()
    )


def volume_hint(record: CaseRecord, catalog: Catalog) -> str:
    """Return the volume the procedure usually takes: `usual 80-150`."""
    entry = catalog.procedures.get(record.facts.procedure)
    ml = entry.contrast.ml if entry else None
    return tr("usual {low}-{high} mL").format(low=number(ml[0]), high=number(ml[1])) if ml else "mL"


def has_contrast(record: CaseRecord) -> bool:
    """Say whether contrast fields are asked for: not when the route is none."""
    return record.facts.contrast.route is not ContrastRoute.NONE


def listed_drugs(record: CaseRecord, catalog: Catalog) -> tuple[ProcedureDrug, ...]:
    """Return the drugs the pack names for the procedure: for reference, the dose comes from the order."""
    entry = catalog.procedures.get(record.facts.procedure)
    return entry.drugs if entry else ()


def drug_choices(record: CaseRecord, catalog: Catalog) -> tuple[Choice, ...]:
    """Return the procedure's drugs, with the pack's reference dose; any other may be written."""
    return tuple(
        Choice(
            drug.drug, drug.drug[:1].upper() + drug.drug[1:], tr("reference: {dose}").format(dose=drug.dose)
        )
        for drug in listed_drugs(record, catalog)
    )


def completed(row: Infusion) -> dict[str, float]:
    """Return what follows for the empty fields of an infusion from those that are filled.

    Dose = concentration x volume (dose in mg), rate = volume x 60 / duration.
    """
    found: dict[str, float] = {}
    is_mg = row.unit in (None, "mg")
    dose = row.dose if is_mg else None
    concentration, volume = row.concentration_mg_per_ml, row.volume_ml
    if volume is None and dose is not None and concentration:
        volume = found["volume_ml"] = _rounded(dose / concentration)
    elif concentration is None and dose is not None and volume:
        found["concentration_mg_per_ml"] = _rounded(dose / volume)
    elif row.dose is None and is_mg and concentration is not None and volume is not None:
        found["dose"] = _rounded(concentration * volume)
    if row.rate_ml_h is None and volume is not None and row.duration_min:
        found["rate_ml_h"] = _rounded(volume * 60 / row.duration_min)
    elif row.duration_min is None and volume is not None and row.rate_ml_h:
        found["duration_min"] = _rounded(volume * 60 / row.rate_ml_h)
    return found


def disagreement(row: Infusion, catalog: Catalog) -> str:
    """Return what does not agree among dose, concentration, volume, rate and duration; empty when all do."""
    within = catalog.care_limits[AGREES_WITHIN].value
    dose = row.dose if row.unit in (None, "mg") else None
    if dose and row.concentration_mg_per_ml and row.volume_ml:
        given = row.concentration_mg_per_ml * row.volume_ml
        if not agree(given, dose, within):
            return tr("Concentration × volume is {given} mg, the dose says {dose} mg.").format(
                given=number(given), dose=number(dose)
            )
    if row.volume_ml and row.rate_ml_h and row.duration_min:
        minutes = row.volume_ml * 60 / row.rate_ml_h
        if not agree(minutes, row.duration_min, within):
            return tr(
                "At this rate the volume takes {minutes} min, the duration says {duration} min."
            ).format(minutes=number(minutes), duration=number(row.duration_min))
    return ""


def summary(record: CaseRecord, catalog: Catalog) -> str:
    """Return agent, volume and drugs: `Iodixanol 320, 90 mL, papaverine`."""
    contrast = record.facts.contrast
    agent = catalog.contrast_agents.get(contrast.agent or "")
    name = agent.label if agent else contrast.agent or ""
    parts = [f"{name} {number(contrast.mg_i_per_ml)}" if name and contrast.mg_i_per_ml else name]
    if contrast.route is ContrastRoute.NONE:
        parts = [tr("No contrast")]
    elif contrast.volume_ml is not None:
        parts.append(f"{number(contrast.volume_ml)} mL")
    parts.extend(row.drug for row in record.facts.infusions)
    return ", ".join(part for part in parts if part)


def _rounded(value: float) -> float:
    """Return the value to four figures: what a pump takes, and free of float noise."""
    return float(f"{value:.4g}")
