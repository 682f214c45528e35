"""A procedure of the pack as blocks of text, in the order in which it is planned."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import Complication, Procedure
from irplanner.language import number, tr
from irplanner.models.enums import Evidence
from irplanner.ui.presenters.catalog import Block, text_of
from irplanner.ui.presenters.evidence import EVIDENCE_SENTENCES, EVIDENCE_WORDS, source_lines

Lines = list[tuple[str, str]]


def procedure_blocks(catalog: Catalog, procedure: Procedure) -> tuple[Block, ...]:
    """Return what the pack knows of a procedure; parts with a document of their own name it."""
    makers: tuple[tuple[str, Callable[[Catalog, Procedure], Lines]], ...] = (
        (tr("Also called"), lambda _catalog, one: [("", ", ".join(one.synonyms))] if one.synonyms else []),
        (tr("Indications"), lambda _catalog, one: [("", text) for text in one.indications]),
        (tr("Contraindications"), _contraindications),
        (tr("Usual plan"), _usual_plan),
        (tr("Bleeding risk"), _bleeding),
        (tr("Antibiotic"), _antibiotic),
        (tr("Embolic material"), _embolics),
        (tr("Devices"), _devices),
        (tr("Drugs"), _drugs),
        (tr("Complications"), _complications),
        (tr("After care"), _after_care),
        (tr("What rests on what"), _field_evidence),
    )
    blocks = [Block(heading, tuple(make(catalog, procedure))) for heading, make in makers]
    return tuple(block for block in blocks if block.lines)


def _contraindications(catalog: Catalog, procedure: Procedure) -> Lines:
    return [(one.level.capitalize(), one.text) for one in procedure.contraindications]


def _usual_plan(catalog: Catalog, procedure: Procedure) -> Lines:
    lines: Lines = []
    for place, option in enumerate(procedure.access_options):
        site = catalog.access_sites.get(option.site)
        words = [site.label if site else option.site]
        if option.sheath_fr:
            words.append(f"{text_of(option.sheath_fr)} Fr")
        if option.needle_g:
            words.append(f"{text_of(option.needle_g)} G")
        lines.append((tr("Access, usual") if place == 0 else tr("or"), ", ".join(words)))
    lines += _options(tr("Anesthesia"), procedure.anesthesia_options, catalog, "anesthesia")
    lines += _options(tr("Guidance"), procedure.guidance, catalog, "guidance")
    lines += _options(tr("Position"), procedure.positions, catalog, "position")
    lines.append((tr("Side or level"), catalog.label("laterality_kind", procedure.laterality)))
    lines += _options(tr("Urgency"), procedure.urgency, catalog, "urgency")
    contrast = procedure.contrast.route
    amount = f", {text_of(procedure.contrast.ml)} mL" if procedure.contrast.ml else ""
    lines.append((tr("Contrast"), f"{catalog.label('contrast_route', contrast)}{amount}"))
    lines.append((tr("Duration"), f"{text_of(procedure.duration_min)} min"))
    if procedure.labs:
        lines.append((tr("Laboratory"), ", ".join(catalog.label("lab_order", lab) for lab in procedure.labs)))
    return lines


def _options(label: str, codes: Iterable[str], catalog: Catalog, vocabulary: str) -> Lines:
    names = [catalog.label(vocabulary, code) for code in codes]
    return [(label, ", or ".join(names))] if names else []


def _bleeding(catalog: Catalog, procedure: Procedure) -> Lines:
    bleeding = procedure.bleeding
    lines: Lines = [(tr("SIR class"), catalog.label("bleeding_value", bleeding.value))]
    if bleeding.dual_listed:
        lines.append(("", tr("Listed in both SIR classes: the operator decides.")))
    row = catalog.bleeding_rows.get(bleeding.sir_row or "")
    if row is not None:
        lines.append((tr("SIR row"), row.name))
    if bleeding.asra != "none":
        lines.append((tr("ASRA class"), catalog.label("asra", bleeding.asra)))
    ambiguity = catalog.bleeding_ambiguities.get(bleeding.ambiguity or "")
    for text in (ambiguity.question if ambiguity else None, bleeding.note):
        if text:
            lines.append(("", text))
    return [*lines, *_known_from(catalog, bleeding.sources, bleeding.evidence)]


def _antibiotic(catalog: Catalog, procedure: Procedure) -> Lines:
    antibiotic = procedure.antibiotic
    lines: Lines = [("", catalog.label("antibiotic_level", antibiotic.value))]
    if antibiotic.agent:
        lines.append((tr("Agent"), antibiotic.agent.replace("_", " ")))
    return [*lines, *_known_from(catalog, antibiotic.sources, antibiotic.evidence)]


def _embolics(catalog: Catalog, procedure: Procedure) -> Lines:
    lines: Lines = []
    for option in procedure.embolic_options:
        family = catalog.embolic_families.get(option.material)
        size = f", {text_of(option.size_um)} µm" if option.size_um else ""
        name = family.label if family else option.material
        label = tr("Preferred") if option.preferred else tr("Possible")
        lines.append((label, f"{name}{size}: {option.reason}" if option.reason else f"{name}{size}"))
    return lines


def _devices(catalog: Catalog, procedure: Procedure) -> Lines:
    lines: Lines = []
    for device in procedure.device_list:
        size = f", {device.size}" if device.size else ""
        words = f"{device.item}{size}{' (optional)' if device.optional else ''}"
        lines.append((f"{device.qty} ×", words))
    return lines


def _drugs(catalog: Catalog, procedure: Procedure) -> Lines:
    lines: Lines = []
    for drug in procedure.drugs:
        words = ", ".join(
            part for part in (catalog.label("drug_role", drug.role), drug.dose, drug.route) if part
        )
        lines.append(
            (drug.drug.replace("_", " ").capitalize(), f"{words} ({tr(EVIDENCE_WORDS[drug.evidence])})")
        )
    if lines:
        lines.append(("", tr("Reference ranges only: the dose comes from the signed order.")))
    return lines


def _complications(catalog: Catalog, procedure: Procedure) -> Lines:
    return [("", _complication(one)) for one in procedure.complications]


def _complication(one: Complication) -> str:
    words = [one.name]
    if one.rate_pct is not None:
        words.append(f"{text_of(one.rate_pct)} %")
    if one.rate_below_pct is not None:
        words.append(tr("below {rate} %").format(rate=number(one.rate_below_pct)))
    if one.sir_threshold_pct is not None:
        words.append(tr("SIR threshold {rate} %").format(rate=number(one.sir_threshold_pct)))
    has_figure = len(words) > 1
    known = tr(EVIDENCE_WORDS[one.evidence]) if has_figure else tr("no sourced figure")
    return f"{', '.join(words)} ({known})" + (f". {one.note}" if one.note else "")


def _after_care(catalog: Catalog, procedure: Procedure) -> Lines:
    care = procedure.post_care
    return [
        (tr("Bed rest"), f"{text_of(care.bed_rest_h)} h"),
        (tr("Observation"), f"{text_of(care.observation_h)} h"),
        (tr("Discharge"), care.discharge.replace("_", " ")),
    ]


def _field_evidence(catalog: Catalog, procedure: Procedure) -> Lines:
    lines: Lines = []
    for one in procedure.field_evidence:
        covers = ", ".join(field.replace("_", " ") for field in one.covers)
        documents = "; ".join(source_lines(one.sources, catalog.sources))
        lines.append((covers.capitalize(), f"{tr(EVIDENCE_WORDS[one.evidence])}: {documents}"))
    if procedure.evidence_note:
        lines.append(("", procedure.evidence_note))
    return lines


def _known_from(catalog: Catalog, sources: tuple[str, ...], evidence: Evidence) -> Lines:
    documents = "; ".join(source_lines(sources, catalog.sources))
    return [(tr("Known from"), f"{tr(EVIDENCE_SENTENCES[evidence])} {documents}".strip())]
