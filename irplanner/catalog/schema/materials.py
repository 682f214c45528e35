"""Embolic products and the levels of the vascular tree they are matched to."""

from __future__ import annotations

from typing import Literal

from irplanner.catalog.schema.base import Cited, Part, Range
from irplanner.catalog.schema.facts import Fact, Grounds
from irplanner.models.enums import Evidence


class TargetLevel(Cited):
    """A level of the vascular tree. Working definition: anatomy and flow decide, not diameter alone."""

    label: str
    meaning: str
    typical_agents: str
    caliber_min_mm: float | None = None
    caliber_max_mm: float | None = None
    facts: tuple[Fact, ...] = ()


class Duration(Part):
    """How long the occlusion lasts; both ends may be unknown."""

    min: float | None = None
    max: float | None = None
    typical_text: str | None = None


class BandLumen(Part):
    """Smallest labeled catheter lumen for one size band of particles."""

    band_um: Range
    min_id_in: float


class LabeledLumens(Part):
    """A maker's own chart; for other makers it is a reference, not a label."""

    product: str
    bands: tuple[BandLumen, ...]
    sources: tuple[str, ...]
    evidence: Evidence


class PlugModel(Part):
    """One model of a plug with its vessel window and the catheter it goes through."""

    model: str
    unconstrained_mm: float
    vessel_mm: Range
    min_id_in: float | None = None
    catheter_fr: float | None = None


class DiameterFrench(Part):
    """French size needed for a range of implant diameters."""

    diameter_mm: Range
    fr: float


class EmbolicSizes(Part):
    """What the product comes in. Bands and ranges are [low, high]; other lists are single sizes."""

    form: str | None = None
    size_bands_um: tuple[Range, ...] = ()
    alternative_bands_um: tuple[Range, ...] = ()
    extra_bands_um: tuple[Range, ...] = ()
    dry_bands_um: tuple[Range, ...] = ()
    size_um_nominal: tuple[float, ...] = ()
    range_um: Range | None = None
    mean_um: float | None = None
    fibril_um_text: str | None = None
    pieces_mm: Range | None = None
    pledget_mm: tuple[float, ...] = ()
    cubes_mm: tuple[float, ...] = ()
    swell_factor_saline: float | None = None
    bands_grounds: Grounds | None = None
    labeled_lumens: LabeledLumens | None = None
    primary_in: tuple[float, ...] = ()
    loop_mm: Range | None = None
    length_cm_max: float | None = None
    diameter_mm: tuple[float, ...] = ()
    oval_mm_examples: tuple[Range, ...] = ()
    models: tuple[PlugModel, ...] = ()
    balloon_mm_uninflated: Range | None = None
    vessel_mm: Range | None = None
    activity_per_sphere_bq: float | None = None
    half_life_h: float | None = None
    specific_gravity: float | None = None
    ratio_glue_to_oil: tuple[str, ...] = ()
    evoh_pct: dict[str, float] = {}
    vial_ml: tuple[float, ...] = ()
    viscosity_names: tuple[float, ...] = ()
    concentrations_pct: tuple[float, ...] = ()
    strength_pct: tuple[float, ...] = ()
    foam_ratio: str | None = None
    iodine_mg_per_ml: float | None = None
    concentration_iu_per_ml: Range | None = None
    note: str | None = None


class EmbolicDelivery(Part):
    """How the product goes through a catheter. `side_holes_allowed` None: not stated."""

    dmso_required: bool
    flush: tuple[str, ...] = ()
    forbidden_flush: tuple[str, ...] = ()
    catheter: str | None = None
    catheter_note: str | None = None
    min_catheter_id_in: float | None = None
    max_catheter_id_in: float | None = None
    product_min_id_in: dict[str, float] = {}
    side_holes_allowed: bool | None = None
    one_catheter_per_injection: bool | None = None
    compressible_fraction: float | None = None
    guide_fr_by_diameter: tuple[DiameterFrench, ...] = ()
    sheath_fr_by_diameter: tuple[DiameterFrench, ...] = ()
    max_rate_ml_min: float | None = None
    shake_min: float | None = None
    dead_space_dmso_ml_example: Range | None = None
    note: str | None = None


class MrSafety(Part):
    status: Literal["not_metallic", "conditional", "safe_labelled", "verify_label", "unsafe_legacy"]
    note: str | None = None


class Radiation(Part):
    beta_emitter: bool
    isotope: str
    gamma_emitter: bool | None = None
    mean_beta_energy_mev: float | None = None


class EmbolicProduct(Cited):
    """One material as it comes out of a package.

    `aliases`: other ids and names a case file may use. `allergen_flags` are codes to hold against the
    patient's allergies. A product that is not `current` is recorded when used, never suggested.
    """

    name: str
    material_class: str
    permanence: Literal["temporary", "permanent", "temporary_to_permanent"]
    mechanism: str
    target_levels: tuple[str, ...]
    sizes: EmbolicSizes
    delivery: EmbolicDelivery
    radiopaque: Literal["none", "inherent", "with_contrast", "added_oil", "added_metal_powder"]
    allergen_flags: tuple[str, ...]
    mr: MrSafety
    nontarget_risk: str
    pain: Literal["none", "mild", "moderate", "severe"]
    status: Literal["current", "historical", "limited_availability"] = "current"
    aliases: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    duration_days: Duration | None = None
    indications: tuple[str, ...] = ()
    contraindications: tuple[str, ...] = ()
    contraindications_grounds: Grounds | None = None
    allergen_flags_by_product: dict[str, tuple[str, ...]] = {}
    radiopaque_by_product: dict[str, str] = {}
    ethical_flags: tuple[str, ...] = ()
    radiation: Radiation | None = None
    monitoring: tuple[str, ...] = ()
    pain_note: str | None = None
    evidence_note: str | None = None
    facts: tuple[Fact, ...] = ()
