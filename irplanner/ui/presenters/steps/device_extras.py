"""Which further figures of a device and of the route are asked for."""

from __future__ import annotations

from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.language import mark
from irplanner.planning.device_fit.liquids import attacks_plastic
from irplanner.planning.device_fit.parts import (
    CATHETERS,
    FILTERS,
    GUIDES,
    MICROS,
    NEEDLES,
    OVER_WIRE,
    SHEATHS,
    Placed,
    part_of_embolic,
)
from irplanner.planning.facts import Device
from irplanner.services.case_record import CaseRecord


@dataclass(frozen=True, slots=True)
class FigureField:
    """One further field. Without a unit it is a question: yes or no."""

    name: str
    label: str
    unit: str = ""
    hint: str = ""


LABEL_FIGURES = (
    FigureField("prox_fr", mark("Largest outside"), "Fr", mark("Of a shaft that is thicker at the hub.")),
    FigureField("label_min_in", mark("Label: smallest lumen"), "in"),
    FigureField("label_max_wire_in", mark("Label: largest wire"), "in"),
    FigureField("dead_space_ml", mark("Dead space"), "mL"),
    FigureField("max_psi", mark("Label: highest pressure"), "psi"),
    FigureField("side_holes", mark("Side holes")),
)
ROUTE_FIGURES = (
    FigureField("path_cm", mark("Path beyond the sheath"), "cm", mark("From the tip of the sheath.")),
    FigureField("parent_hub_cm", mark("Hub of the parent catheter"), "cm"),
    FigureField("superselective_cm", mark("Path beyond the parent catheter"), "cm"),
    FigureField("inside_cm", mark("Wire inside the patient"), "cm", mark("Where something is exchanged.")),
    FigureField("injector_psi", mark("Injector limit"), "psi"),
    FigureField("cava_mm", mark("Cava"), "mm"),
    FigureField("syringe_dmso", mark("Syringe for DMSO")),
    FigureField("ware_ok", mark("Ware withstands oil and alcohol")),
    FigureField("preclose", mark("Closure placed before the large sheath")),
)
_OF_KIND: tuple[tuple[frozenset[str], set[str]], ...] = (
    (MICROS, {"prox_fr", "label_max_wire_in", "dead_space_ml", "max_psi", "side_holes"}),
    (CATHETERS | GUIDES, {"label_min_in", "label_max_wire_in", "max_psi", "side_holes"}),
    (SHEATHS, {"max_psi"}),
    (NEEDLES, {"label_max_wire_in"}),
    (OVER_WIRE | FILTERS, {"label_min_in"}),
)


def label_figures(device: Device) -> frozenset[str]:
    """Return the figures of the label a kind of device has, and those that are recorded."""
    held = {field.name for field in LABEL_FIGURES if getattr(device, field.name) is not None}
    for kinds, names in _OF_KIND:
        if device.kind in kinds:
            held |= names
    return frozenset(held)


def route_figures(record: CaseRecord, catalog: Catalog) -> frozenset[str]:
    """Return the figures of the route that a rule asks for, and those that are recorded."""
    facts = record.facts
    held = {field.name for field in ROUTE_FIGURES if getattr(facts.route, field.name) is not None}
    kinds = {device.kind for device in facts.devices}
    if kinds & (CATHETERS | GUIDES):
        held |= {"path_cm", "inside_cm", "injector_psi"}
    if kinds & MICROS and kinds & (CATHETERS | GUIDES):
        held |= {"parent_hub_cm", "superselective_cm"}
    if kinds & FILTERS:
        held |= {"cava_mm"}
    if facts.access.closure or "closure_device" in kinds:
        held |= {"preclose"}
    products = [Placed(part_of_embolic(row), "embolics.0", catalog).embolic for row in facts.embolics]
    if any(product is not None and product.delivery.dmso_required for product in products):
        held |= {"syringe_dmso"}
    if any(product is not None and attacks_plastic(product) for product in products):
        held |= {"ware_ok"}
    return frozenset(held)
