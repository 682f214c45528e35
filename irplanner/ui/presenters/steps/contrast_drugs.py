"""Contrast and drugs: agent, route and volume; infusions whose dose, concentration, volume and rate agree."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import ProcedureDrug
from irplanner.language import mark, number, tr
from irplanner.models.enums import ContrastRoute
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
