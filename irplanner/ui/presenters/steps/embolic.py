"""Embolic material: the procedure's own materials first and why, all others on request."""

from __future__ import annotations

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import EmbolicOption
from irplanner.language import mark, number, tr
from irplanner.planning.device_fit.embolic_rules import is_particle as particles_of
from irplanner.planning.device_fit.parts import Placed, part_of_embolic
from irplanner.planning.facts import Embolic
from irplanner.planning.procedure_rules.embolics import share_total, shares_agree
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.choices import Choice

INTENTS = (Choice("temporary", mark("Temporary")), Choice("permanent", mark("Permanent")))
PURPOSES = (
    Choice("bleeding", mark("Bleeding")),
    Choice("aneurysm", mark("Aneurysm")),
    Choice("fistula", mark("Fistula or malformation")),
    Choice("preoperative", mark("Before surgery")),
    Choice("tumor", mark("Tumor")),
    Choice("organ_reduction", mark("Organ or flow reduction")),
)
TREATMENT_INTENTS = (
    Choice("curative", mark("Curative")),
    Choice("neoadjuvant", mark("Before surgery or radiation")),
    Choice("bridge", mark("Bridge to transplant")),
    Choice("palliative", mark("Palliative")),
    Choice("emergency", mark("Stop bleeding")),
)
UNITS = (
    Choice("mL", "mL"),
    Choice("vial", "vials"),
    Choice("syringe", "syringes"),
    Choice("piece", "pieces"),
    Choice("mg", "mg"),
    Choice("GBq", "GBq"),
    Choice("IU", "IU"),
)


def material_choices(
    record: CaseRecord, catalog: Catalog, *, all_materials: bool = False
) -> tuple[Choice, ...]:
    """Return the procedure's materials, preferred first, each with its permanence and the pack's reason.

    `all_materials` adds every other one, the historical ones last: they are recorded when used.
    """
    options = {option.material: option for option in _options(record, catalog)}
    ordered = sorted(options.values(), key=lambda option: not option.preferred)
    listed = [_choice(option.material, catalog, _upper(option.reason)) for option in ordered]
    if options and not all_materials:
        return tuple(listed)
    others = [
        _choice(
            family.id, catalog, tr("historical, recorded when used") if family.status == "historical" else ""
        )
        for family in sorted(
            catalog.embolic_families.values(), key=lambda family: family.status == "historical"
        )
        if family.id not in options
    ]
    products = [
        Choice(
            product.id, product.name, f"{_permanence(product.permanence)}, {product.status}", product.aliases
        )
        for product in catalog.embolic_products.values()
        if product.id not in options and product.id not in catalog.embolic_families
    ]
    return (*listed, *others, *products)


def material_label(material: str, catalog: Catalog) -> str:
    """Return what a material is called, whether the pack knows it as a family or as a product."""
    family = catalog.embolic_families.get(material)
    if family is not None:
        return family.label
    product = catalog.embolic_products.get(material)
    return product.name if product is not None else material.replace("_", " ")


def permanence(material: str, catalog: Catalog) -> str:
    """Return `permanent`, `temporary` or the like; empty for an unknown material."""
    family = catalog.embolic_families.get(material)
    if family is not None:
        return family.permanence
    product = catalog.embolic_products.get(material)
    return _permanence(product.permanence) if product is not None else ""


def why(record: CaseRecord, material: str, catalog: Catalog) -> str:
    """Return the pack's reason for a material in this procedure, or that it is not among the usual ones."""
    options = _options(record, catalog) if material else ()
    for option in options:
        if option.material in _names_of(material, catalog):
            kind = tr("Usual choice") if option.preferred else tr("Alternative")
            return f"{kind}: {option.reason}."
    if not options:
        return ""
    return tr("Not among this procedure's usual materials: say why.")


def _names_of(material: str, catalog: Catalog) -> frozenset[str]:
    """Return a material's id and those of the families it belongs to."""
    families = (one.id for one in catalog.embolic_families.values() if material in one.products)
    return frozenset((material, *families))


def with_material(choices: tuple[Choice, ...], material: str, catalog: Catalog) -> tuple[Choice, ...]:
    """Return the choices with the material that is chosen among them, so that it shows its name."""
    if not material or any(choice.code == material for choice in choices):
        return choices
    if material not in catalog.embolic_families and material not in catalog.embolic_products:
        return choices
    return (*choices, _choice(material, catalog, ""))


def has_particle_size(row: Embolic, catalog: Catalog) -> bool:
    """Say whether a size in micrometers is asked for: of particles, and while the material is not known."""
    placed = Placed(part_of_embolic(row), "embolics.0", catalog)
    if row.size_um is not None or not row.material or placed.material is None:
        return True
    if placed.is_coil or placed.is_plug:
        return False
    product = placed.embolic
    return particles_of(product) if product is not None else is_particle(row, catalog)


def size_hint(record: CaseRecord, row: Embolic, catalog: Catalog) -> str:
    """Return the sizes the pack gives for this material in this procedure: `usual 500-700`."""
    for option in _options(record, catalog):
        if option.material == row.material and option.size_um:
            low, high = option.size_um
            return tr("usual {low}-{high} µm").format(low=number(low), high=number(high))
    return "µm"


def is_particle(row: Embolic, catalog: Catalog) -> bool:
    """Say whether the material is sized in micrometers rather than by diameter and length."""
    family = catalog.embolic_families.get(row.material)
    typical = (family.typical_sizes or "") if family else ""
    return (
        row.size_um is not None or " um" in typical or "sphere" in row.material or "particle" in row.material
    )


def is_sized_device(row: Embolic) -> bool:
    """Say whether the material has a diameter: coils, plugs, balloons."""
    return any(word in row.material for word in ("coil", "plug", "balloon", "occluder"))


def summary(record: CaseRecord, catalog: Catalog) -> str:
    """Return materials and sizes: `Calibrated microspheres 500-700 µm`; empty where none is planned."""
    parts = []
    for row in record.facts.embolics:
        label = material_label(row.material, catalog).partition(" (")[0]
        size = f" {row.size_um[0]:g}-{row.size_um[1]:g} µm" if row.size_um else ""
        size = size or (f" {number(row.diameter_mm)} mm" if row.diameter_mm else "")
        parts.append(f"{label}{size}")
    if parts:
        return ", ".join(parts)
    entry = catalog.procedures.get(record.facts.procedure)
    return tr("Not used in this procedure") if entry is not None and not entry.embolic_options else ""


def _options(record: CaseRecord, catalog: Catalog) -> tuple[EmbolicOption, ...]:
    entry = catalog.procedures.get(record.facts.procedure)
    return entry.embolic_options if entry else ()


def _choice(material: str, catalog: Catalog, note: str) -> Choice:
    """The short name is chosen by; what stands in brackets is found, and shown on the card."""
    family = catalog.embolic_families.get(material)
    whole = material_label(material, catalog)
    words = (whole, permanence(material, catalog), *(family.products if family else ()))
    parts = [permanence(material, catalog), note]
    return Choice(material, whole.partition(" (")[0], ", ".join(part for part in parts if part), words)


def shares_text(record: CaseRecord) -> str:
    """Return what the shares of the feeding arteries come to, where they are not the whole."""
    total = share_total(record.facts.embolics)
    if total is None or shares_agree(total):
        return ""
    return tr("The shares of the feeding arteries add up to {total} %.").format(total=number(total))


def further_artery(row: Embolic) -> Embolic:
    """Return the same material for another feeding artery: what is of the artery is left to be entered."""
    return msgspec.structs.replace(
        row, territory=None, share_percent=None, target_vessel_mm=None, shunt_um=None, amount=None
    )


def _permanence(code: str) -> str:
    return code.replace("_", " ")


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
