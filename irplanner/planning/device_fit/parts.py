"""One part of a route: a device or an embolic with the figures of its label, by whatever they are known from.

What is written with the part goes before the pack's product of that name; what neither states is None.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.materials import Material, find_material, label_of
from irplanner.catalog.schema.base import Cited
from irplanner.catalog.schema.devices import Microcatheter
from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.planning.device_fit.product_names import product_named
from irplanner.planning.device_fit.size_text import band_text, length_of
from irplanner.planning.facts import Device, Embolic
from irplanner.planning.words.figures import number_text
from irplanner.units import Length, fr_to_mm, mm_to_fr

SHEATHS = frozenset({"introducer_sheath", "delivery_sheath", "guiding_sheath", "sheath"})
GUIDES = frozenset({"guide_catheter", "guiding_catheter"})
CATHETERS = frozenset(
    {"diagnostic_catheter", "catheter", "lysis_catheter", "drainage_catheter", "central_catheter"}
)
MICROS = frozenset({"microcatheter"})
NEEDLES = frozenset({"needle", "coaxial_needle", "biopsy_device", "rf_cannula"})
WIRES = frozenset({"guidewire", "microwire", "wire"})
OVER_WIRE = frozenset(
    {"balloon", "stent", "covered_stent", "stent_graft", "thrombectomy_device", "embolic_protection"}
)
STENTS = frozenset({"stent", "covered_stent", "stent_graft"})
GRAFTS = frozenset({"covered_stent", "stent_graft"})
CLOSURES = frozenset({"closure_device"})
FILTERS = frozenset({"filter", "ivc_filter", "caval_filter"})
EMBOLICS = frozenset({"embolic", "coil", "plug", "vascular_plug", "microspheres", "particles"})
CARRIERS = SHEATHS | GUIDES | CATHETERS | MICROS | NEEDLES
COILS = frozenset({"coil_pushable", "coil_detachable", "coil_hydrogel"})
PLUGS = frozenset({"plug_nitinol", "plug_polymer"})


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A device or embolic of a chain: the keys of the case file, and what its label may add."""

    kind: str = "embolic"
    id: str | None = None
    name: str | None = None
    fr: float | None = None
    od_mm: float | None = None
    id_mm: float | None = None
    id_in: float | None = None
    length_cm: float | None = None
    wire_in: float | None = None
    gauge: float | None = None
    diameter_mm: float | None = None
    dmso_ok: bool | None = None
    inside: str | None = None
    quantity: int | None = None
    udi: str | None = None
    lot: str | None = None
    serial: str | None = None
    expires_on: date | None = None
    available: bool | None = None
    material: str | None = None
    size_um: tuple[float, float] | None = None
    amount: float | None = None
    unit: str | None = None
    target_vessel_mm: float | None = None
    territory: str | None = None
    via: str | None = None
    intent: str | None = None
    purpose: str | None = None
    # what a label may add
    prox_fr: float | None = None
    label_min_in: float | None = None
    label_max_wire_in: float | None = None
    coil_primary_in: float | None = None
    coil_label_min_in: float | None = None
    coil_label_max_in: float | None = None
    pusher_od_in: float | None = None
    side_holes: bool | None = None
    compressible_fraction: float | None = None
    delivered_um: tuple[float, float] | None = None
    dead_space_ml: float | None = None
    max_psi: float | None = None
    # how it is given, and what it goes to
    flush: str | None = None
    dmso_fill_ml: float | None = None
    shunt_um: float | None = None


def part_of_device(device: Device) -> Part:
    """Return a case's device as a part."""
    return Part(**_measured(device))


def part_of_embolic(embolic: Embolic) -> Part:
    """Return a case's planned embolic as a part."""
    return Part(kind="embolic", **_measured(embolic))


def _measured(facts: Device | Embolic) -> dict[str, Any]:
    """Return what a part has too; a size of 0 is a box left at its start. Any: the fields' types."""
    fields = ((name, getattr(facts, name)) for name in facts.__struct_fields__ if name in _PART_FIELDS)
    return {name: None if type(value) is float and value == 0 else value for name, value in fields}


_PART_FIELDS = frozenset(Part.__struct_fields__)


@dataclass(frozen=True)
class Placed:
    """A part at its place: `path` names it in the file it comes from, e.g. `chain.1` or `devices.0`."""

    part: Part
    path: str
    catalog: Catalog

    @property
    def kind(self) -> str:
        return self.part.kind

    def need(self, field: str) -> str:
        """Return the path of one of its fields."""
        return f"{self.path}.{field}"

    @cached_property
    def product(self) -> Cited | None:
        """The pack's device of this name, e.g. a microcatheter or a closure device."""
        return product_named(self.catalog, self.kind, self.part.name)

    @cached_property
    def micro(self) -> Microcatheter | None:
        return self.product if isinstance(self.product, Microcatheter) else None

    @cached_property
    def material(self) -> Material | None:
        """The embolic the part names, by its material or its name."""
        if self.kind not in EMBOLICS:
            return None
        for word in (self.part.material, self.part.name):
            found = find_material(self.catalog, word) if word else None
            if found is not None:
                return found
        return None

    @cached_property
    def embolic(self) -> EmbolicProduct | None:
        """The product, or one that stands for a family whose products all pass a lumen alike."""
        material = self.material
        if material is None or isinstance(material, EmbolicProduct):
            return material
        products = [self.catalog.embolic_products[one] for one in material.products]
        alike = {
            (one.material_class, one.delivery.compressible_fraction, one.delivery.min_catheter_id_in)
            for one in products
        }
        return products[0] if len(alike) == 1 else None

    @property
    def is_coil(self) -> bool:
        if self.embolic is not None:
            return self.embolic.material_class in COILS
        return self.kind == "coil" or self.part.coil_primary_in is not None or self._family == "metal_coil"

    @property
    def is_plug(self) -> bool:
        if self.embolic is not None:
            return self.embolic.material_class in PLUGS
        return self.kind in {"plug", "vascular_plug"} or self._family == "vascular_plug"

    @property
    def _family(self) -> str:
        return self.material.id if self.material is not None else ""

    @cached_property
    def lumen(self) -> Length | None:
        """The smallest inside known; of a sheath at least what its label lets through."""
        part = self.part
        given = [one for one in (length_of(part.id_in, "in"), length_of(part.id_mm, "mm")) if one is not None]
        if given:
            return min(given, key=lambda one: one.mm)
        if self.micro is not None:
            return length_of(self.micro.tip_id_in, "in")
        if self.kind in SHEATHS and part.fr is not None:
            return Length(fr_to_mm(part.fr), "mm", f"{number_text(part.fr)} Fr label")
        return None

    @property
    def lumen_entry(self) -> Cited | None:
        """The product row a lumen came from; None for one written with the part."""
        typed = self.part.id_in is not None or self.part.id_mm is not None
        return None if typed else self.micro

    @cached_property
    def outer(self) -> Length | None:
        """The largest outside known. A sheath's label says nothing about it."""
        part = self.part
        if part.od_mm is not None:
            return length_of(part.od_mm, "mm")
        if self.kind in SHEATHS or self.kind in OVER_WIRE:
            return None
        sizes = [part.fr, part.prox_fr, self.micro.prox_fr if self.micro else None]
        if part.fr is None and self.micro is not None:
            sizes.append(self.micro.tip_fr)
        known = [size for size in sizes if size is not None]
        return length_of(max(known), "fr") if known else None

    @property
    def outer_fr(self) -> float | None:
        """The outside in French: the label's largest number, else computed from the outside."""
        labels = [size for size in (self.part.fr, self.part.prox_fr) if size is not None]
        if self.micro is not None and self.micro.prox_fr is not None:
            labels.append(self.micro.prox_fr)
        if labels:
            return max(labels)
        outer = self.outer
        if outer is None:
            return None
        return outer.value if outer.unit == "fr" else mm_to_fr(outer.mm)

    @property
    def sheath_fr(self) -> float | None:
        """The largest catheter a sheath lets through, in French: its label, else its inside."""
        if self.part.fr is not None:
            return self.part.fr
        lumen = self.lumen
        return None if lumen is None else mm_to_fr(lumen.mm)

    @property
    def wire_od_in(self) -> float | None:
        """A wire's own thickness."""
        if self.part.wire_in is not None:
            return self.part.wire_in
        outer = length_of(self.part.od_mm, "mm")
        return None if outer is None else outer.in_unit("in")

    @property
    def dmso_ok(self) -> bool | None:
        if self.part.dmso_ok is not None or self.micro is None:
            return self.part.dmso_ok
        return self.micro.dmso

    @cached_property
    def text(self) -> str:
        """How the part is named in answers: `Microcatheter 2.4 Fr`, `Microspheres 500-700 um`."""
        part, material = self.part, self.material
        name = part.name or (_short(label_of(material)) if material else part.material)
        if name is None:
            name = self.catalog.label("device_kind", part.kind)
            name = name if name != part.kind else part.kind.replace("_", " ").capitalize()
        sizes = [
            f"{number_text(value)} {unit}"
            for value, unit in ((part.fr, "Fr"), (part.gauge, "G"), (part.diameter_mm, "mm"))
            if value is not None
        ]
        if part.kind in WIRES and part.wire_in is not None:
            sizes.append(f"{number_text(part.wire_in)} in")
        if part.size_um is not None:
            sizes.append(band_text(part.size_um))
        return " ".join([name, *(size for size in sizes if size not in name)])


def _short(label: str) -> str:
    """Return a label without what it adds in brackets at its end."""
    return label.partition(" (")[0] if label.endswith(")") else label
