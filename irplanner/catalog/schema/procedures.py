"""Procedures and the small vocabularies they point to. Field names follow the clinical reference."""

from __future__ import annotations

from typing import Literal

from irplanner.catalog.schema.base import Cited, Entry, Part, Range
from irplanner.models.enums import Evidence, Urgency

Purpose = Literal["diagnostic", "therapeutic"]


class Contraindication(Part):
    text: str
    level: Literal["absolute", "relative"]


class AccessOption(Part):
    """One usual way in; the first option of a procedure is the usual choice.

    Vessels, tubes and drains have a size in French, needle work in gauge.
    """

    site: str
    sheath_fr: Range | None = None
    needle_g: Range | None = None


class EmbolicOption(Part):
    """A family of embolic materials the procedure may use; `size_um` for particles."""

    material: str
    preferred: bool
    reason: str
    size_um: Range | None = None


class ListedDevice(Part):
    """A line of the usual pick list; packaging and brand are local."""

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
    """The row of the SIR 2019 list and the ASRA 2018 tier.

    `dual_listed`: the SIR table can be read both ways and `value` is the stricter reading. The ASRA tier
    decides where `value` is not_classified. `ambiguity` and `sir_row` are ids of the bleeding content.
    """

    value: Literal["low", "high", "not_classified"]
    dual_listed: bool
    asra: Literal["none", "asra_low", "asra_intermediate", "asra_high"]
    evidence: Evidence
    sir_row: str | None = None
    ambiguity: str | None = None
    note: str | None = None
    sources: tuple[str, ...] = ()
    asra_sources: tuple[str, ...] = ()
    asra_evidence: Evidence | None = None


class ProcedureAntibiotic(Part):
    """`controversial`: no consensus, or for selected higher-risk patients only. `agent` is an example."""

    value: Literal["recommended", "none", "controversial"]
    sources: tuple[str, ...]
    evidence: Evidence
    rule: str | None = None
    agent: str | None = None


class ProcedureContrast(Part):
    """`local`: duct, joint, epidural space, cavity. `ml` is a typical range."""

    route: Literal["none", "iv", "ia", "local"]
    ml: Range | None = None


class Complication(Part):
    """`rate_below_pct` where only an upper bound is known; `sir_threshold_pct` is the society's limit."""

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
    """Fields of a procedure that were read on a page of their own, and corrections (`was:`)."""

    covers: tuple[str, ...]
    sources: tuple[str, ...]
    evidence: Evidence


class Procedure(Cited):
    """One procedure. `sources` and `evidence` are those of its clinical core (indications, access, labs).

    `urgency`, `guidance`, `access_options`, `anesthesia_options`, `positions` and `embolic_options` are
    ordered: the first is the usual choice. Device list, contrast volume, duration, positions and post-care
    rest on usual practice unless `field_evidence` names them. `named_in` keeps the words of the documents
    the program grew from.
    """

    name: str
    category: str
    body_region: str
    laterality: Literal["none", "side", "level", "side_and_level"]
    urgency: tuple[Urgency, ...]
    indications: tuple[str, ...]
    contraindications: tuple[Contraindication, ...]
    guidance: tuple[str, ...]
    access_options: tuple[AccessOption, ...]
    anesthesia_options: tuple[str, ...]
    embolic_options: tuple[EmbolicOption, ...] = ()
    device_list: tuple[ListedDevice, ...]
    drugs: tuple[ProcedureDrug, ...] = ()
    bleeding: ProcedureBleeding
    antibiotic: ProcedureAntibiotic
    contrast: ProcedureContrast
    duration_min: Range
    complications: tuple[Complication, ...]
    labs: tuple[str, ...] = ()
    positions: tuple[str, ...]
    post_care: PostCare
    synonyms: tuple[str, ...] = ()
    purposes: tuple[Purpose, ...] = ()  # empty: those of the category
    codes_icd10pcs: tuple[str, ...] = ()  # recalled, source icd10pcs_recalled: check every year
    evidence_note: str | None = None
    named_in: tuple[str, ...] = ()
    field_evidence: tuple[FieldEvidence, ...] = ()
    further_sources: tuple[str, ...] = ()  # read for the entry as a whole


class SiteRulesFor(Part):
    """Rules that hold at a site for some procedures instead of the site's own."""

    site_rules: str
    procedures: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


class AccessSite(Entry):
    """A way in. `site_rules`: id in `access_rules`; `rules_for`: where the task decides which rules hold."""

    label: str
    kind: Literal["arterial", "venous", "percutaneous", "natural_orifice", "spine", "nerve"]
    site_rules: str | None = None
    rules_for: tuple[SiteRulesFor, ...] = ()


class EmbolicFamily(Cited):
    """A family of embolic materials. A historical one is recorded when used, never suggested."""

    label: str
    permanence: Literal["temporary", "permanent"]
    mechanism: str
    status: Literal["current", "historical"]
    products: tuple[str, ...] = ()  # ids in `embolic_products`
    typical_sizes: str | None = None
    named_in: tuple[str, ...] = ()


class Word(Entry):
    """A code of a fixed vocabulary and its label. The id is `vocabulary.code`."""

    label: str
    vocabulary: str
    purposes: tuple[Purpose, ...] = ()  # of a category
    synonyms: tuple[str, ...] = ()  # further names to search by
    note: str | None = None

    @property
    def code(self) -> str:
        """The code as entries use it: `local` of `anesthesia.local`."""
        return self.id.partition(".")[2]
