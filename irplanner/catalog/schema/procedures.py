"""Procedures and the small vocabularies they point to. Field names follow the clinical reference."""

from __future__ import annotations

from irplanner.catalog.schema.base import Cited, Entry, Part
from irplanner.models.enums import Evidence

Range = tuple[float, float]


class Contraindication(Part):
    text: str
    level: str  # absolute | relative


class AccessOption(Part):
    """One usual way in; the first option of a procedure is the usual choice."""

    site: str
    sheath_fr: Range | None = None
    needle_g: Range | None = None


class EmbolicOption(Part):
    material: str
    preferred: bool
    reason: str
    size_um: Range | None = None


class ListedDevice(Part):
    """A line of the usual pick list."""

    kind: str
    item: str
    qty: int
    optional: bool
    size: str | None = None


class ProcedureDrug(Part):
    """Reference range only; the dose comes from the signed order."""

    drug: str
    role: str
    dose: str
    route: str
    sources: tuple[str, ...]
    evidence: Evidence


class ProcedureBleeding(Part):
    value: str  # low | high | not_classified
    dual_listed: bool
    asra: str  # none | asra_low | asra_intermediate | asra_high
    evidence: Evidence
    sir_row: str | None = None
    ambiguity: str | None = None
    note: str | None = None
    sources: tuple[str, ...] = ()
    asra_sources: tuple[str, ...] = ()
    asra_evidence: Evidence | None = None


class ProcedureAntibiotic(Part):
    value: str  # recommended | none | controversial
    sources: tuple[str, ...]
    evidence: Evidence
    rule: str | None = None
    agent: str | None = None


class ProcedureContrast(Part):
    route: str  # none | iv | ia | local
    ml: Range | None = None


class Complication(Part):
    name: str
    sources: tuple[str, ...]
    evidence: Evidence
    rate_pct: Range | None = None
    rate_below_pct: float | None = None
    sir_threshold_pct: float | None = None
    note: str | None = None


class PostCare(Part):
    bed_rest_h: Range
    observation_h: Range
    discharge: str


class FieldEvidence(Part):
    """Fields of a procedure that were read on a page of their own."""

    covers: tuple[str, ...]
    sources: tuple[str, ...]
    evidence: Evidence


class Procedure(Cited):
    """One procedure. `sources` and `evidence` are those of its clinical core (indications, access, labs).

    `urgency`, `guidance`, `access_options`, `anesthesia_options`, `positions` and `embolic_options` are
    ordered: the first is the usual choice. Device list, contrast volume, duration, positions and post-care
    rest on usual practice unless `field_evidence` names them.
    """

    name: str
    category: str
    body_region: str
    laterality: str  # none | side | level | side_and_level
    urgency: tuple[str, ...]  # elective | urgent | emergency
    indications: tuple[str, ...]
    contraindications: tuple[Contraindication, ...]
    guidance: tuple[str, ...]
    access_options: tuple[AccessOption, ...]
    anesthesia_options: tuple[str, ...]
    embolic_options: tuple[EmbolicOption, ...]
    device_list: tuple[ListedDevice, ...]
    drugs: tuple[ProcedureDrug, ...]
    bleeding: ProcedureBleeding
    antibiotic: ProcedureAntibiotic
    contrast: ProcedureContrast
    duration_min: Range
    complications: tuple[Complication, ...]
    labs: tuple[str, ...]
    positions: tuple[str, ...]
    post_care: PostCare
    synonyms: tuple[str, ...] = ()
    codes_icd10pcs: tuple[str, ...] = ()
    evidence_note: str | None = None
    named_in: tuple[str, ...] = ()  # words of the seed documents that led to the entry
    field_evidence: tuple[FieldEvidence, ...] = ()


class AccessSite(Entry):
    """`kind`: arterial venous percutaneous natural_orifice spine nerve. `site_rules`: id in `access_rules`."""

    label: str
    kind: str
    site_rules: str | None = None


class EmbolicFamily(Cited):
    """A family of embolic materials. `status` current or historical: historical is recorded, never suggested."""

    label: str
    permanence: str  # temporary | permanent
    mechanism: str
    status: str
    products: tuple[str, ...] = ()  # ids in `embolic_products`
    typical_sizes: str | None = None
    named_in: tuple[str, ...] = ()


class Word(Entry):
    """A code of a fixed vocabulary and its label: anesthesia levels, guidance modes, positions and so on."""

    label: str
    vocabulary: str
    note: str | None = None
