"""Which further figures of an embolic are asked for: of its label, of how it is given, of its target."""

from __future__ import annotations

from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.language import mark
from irplanner.planning.device_fit.embolic_rules import is_particle
from irplanner.planning.device_fit.liquids import is_glue
from irplanner.planning.device_fit.parts import Placed, part_of_embolic
from irplanner.planning.facts import Embolic
from irplanner.planning.sizing.oil_mixture import OILS
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.choices import Choice

FLUSHES = (
    Choice("dextrose_5pct", mark("5 % dextrose")),
    Choice("saline", mark("Saline")),
    Choice("heparinized_saline", mark("Heparinized saline")),
    Choice("contrast", mark("Contrast")),
)


@dataclass(frozen=True, slots=True)
class ExtraField:
    """One further field. `kind`: number, range, text or flush."""

    name: str
    label: str
    unit: str = ""
    kind: str = "number"
    hint: str = ""


EXTRAS: tuple[ExtraField, ...] = (
    ExtraField("reason", mark("Reason for this material"), kind="text"),
    ExtraField(
        "shunt_um",
        mark("Widest shunt"),
        "µm",
        hint=mark("Widest shunt or dangerous anastomosis seen; 0: none was seen."),
    ),
    ExtraField(
        "delivered_um",
        mark("Size as delivered"),
        "µm",
        "range",
        mark("Of beads that swell or are loaded: the size that goes through the catheter."),
    ),
    ExtraField("coil_primary_in", mark("Coil wire"), "in", hint=mark("Outside of the wound wire.")),
    ExtraField("coil_label_min_in", mark("Label: smallest lumen"), "in"),
    ExtraField("coil_label_max_in", mark("Label: largest lumen"), "in"),
    ExtraField("pusher_od_in", mark("Pusher"), "in"),
    ExtraField("sac_mm", mark("Sac"), "mm", hint=mark("Mean of its axes; gives how many coils fill it.")),
    ExtraField("label_min_in", mark("Label: smallest lumen"), "in"),
    ExtraField("flush", mark("Catheter flushed with"), kind="flush"),
    ExtraField("glue_percent", mark("Glue in the mixture"), "%"),
    ExtraField("mix_drug", mark("Drug in the oil"), kind="text"),
    ExtraField("mix_drug_mg", mark("Drug"), "mg"),
    ExtraField("mix_drug_ml", mark("Drug solution"), "mL", hint=mark("Volume the drug is dissolved in.")),
    ExtraField("mix_oil_ml", mark("Oil"), "mL", hint=mark("Iodized oil in the mixture.")),
    ExtraField("dmso_fill_ml", mark("DMSO filled first"), "mL"),
    ExtraField("rate_ml_min", mark("Rate"), "mL/min"),
    ExtraField("shaken_min", mark("Shaken"), "min"),
    ExtraField("per_injection_ml", mark("In one injection"), "mL"),
    ExtraField("lung_shunt_percent", mark("Lung shunt"), "%"),
    ExtraField("lung_mass_kg", mark("Lung mass"), "kg"),
    ExtraField("prior_lung_gy", mark("Earlier lung dose"), "Gy"),
)
_COIL = {"coil_primary_in", "coil_label_min_in", "coil_label_max_in", "pusher_od_in", "sac_mm"}
_OIL_MIX = {"mix_drug", "mix_drug_mg", "mix_drug_ml", "mix_oil_ml"}
_DMSO = {"dmso_fill_ml", "rate_ml_min", "shaken_min"}
_RADIOACTIVE = {"lung_shunt_percent", "lung_mass_kg", "prior_lung_gy"}
_BY_INJECTION = frozenset({"ethanol", "sts", "polidocanol"})


def shown_extras(record: CaseRecord, row: Embolic, catalog: Catalog) -> frozenset[str]:
    """Return the names of the further fields a material has, and of those that hold a value."""
    held = {extra.name for extra in EXTRAS if getattr(row, extra.name) is not None}
    placed = Placed(part_of_embolic(row), "embolics.0", catalog)
    product = placed.embolic
    if placed.is_coil:
        held |= _COIL
    elif is_particle(product) or row.size_um is not None:
        held |= _particle(product)
    elif product is not None:
        held |= _liquid(product, catalog)
    if product is not None and product.id in catalog.sizing_rules["y90_lung_dose"].applies_to:
        held = (held - {"shunt_um"}) | _RADIOACTIVE
    if row.material and wants_reason(record, row.material, catalog):
        held |= {"reason"}
    return frozenset(held)


def wants_reason(record: CaseRecord, material: str, catalog: Catalog) -> bool:
    """Say whether a material is none that the procedure lists, so that its choice needs a reason."""
    entry = catalog.procedures.get(record.facts.procedure)
    if entry is None:
        return False
    family = catalog.embolic_families.get(material)
    if family is not None and family.status == "historical":
        return True
    listed = {option.material for option in entry.embolic_options}
    families = {one.id for one in catalog.embolic_families.values() if material in one.products}
    return bool(listed) and material not in listed and families.isdisjoint(listed)


def _particle(product: EmbolicProduct | None) -> set[str]:
    swells = product is not None and (product.sizes.dry_bands_um or product.sizes.swell_factor_saline)
    return {"shunt_um", "label_min_in"} | ({"delivered_um"} if swells else set())


def _liquid(product: EmbolicProduct, catalog: Catalog) -> set[str]:
    found: set[str] = set()
    if is_glue(product):
        found |= {"flush", "glue_percent"}
    if product.delivery.dmso_required:
        found |= _DMSO
    if product.id in _BY_INJECTION:
        found |= {"per_injection_ml"}
    if product.id in OILS:
        found |= {"rate_ml_min"} | _OIL_MIX
    if product.sizes.pieces_mm or product.sizes.pledget_mm:
        found |= {"label_min_in"}
    return found
