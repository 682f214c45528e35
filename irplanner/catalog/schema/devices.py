"""Sizes of catheters, sheaths, wires, needles, implants and closure devices.

`Fr` on catheters, guide catheters, microcatheters and drains is the outer diameter; on sheaths it is the
largest catheter that passes. Product figures are examples to be confirmed on the label.
"""

from __future__ import annotations

from typing import Literal

from irplanner.catalog.schema.base import Cited, Range
from irplanner.catalog.schema.facts import Fact
from irplanner.models.enums import Evidence


class DeviceFigures(Cited):
    """A device row. `field_evidence` names fields known better or worse than the row as a whole.

    `conflict` says which other figure was found, `was` what stood here before and why it changed.
    """

    field_evidence: dict[str, Evidence] = {}
    conflict: str | None = None
    was: str | None = None
    confidence: Literal["low", "medium", "high"] | None = None


class WireSize(DeviceFigures):
    diameter_in: float
    use: str


class SheathSize(DeviceFigures):
    """An introducer sheath by its label; the outer diameter is an estimate until the product is known."""

    accepts_fr: float
    estimated_od_mm: Range


class SheathProduct(DeviceFigures):
    name: str
    accepts_fr: float
    od_mm: float


class DiagnosticCatheter(DeviceFigures):
    fr: float
    id_in: Range
    max_wire_in: float


class GuideCatheter(DeviceFigures):
    """A size with its range of lumens, or one product of that size."""

    fr: float
    id_in: Range
    product: str | None = None


class Microcatheter(DeviceFigures):
    """`tip_id_in` decides what passes. `dmso` is True where the label says so, else unknown."""

    name: str
    tip_id_in: float
    tip_id_mm: float | None = None
    tip_fr: float | None = None
    prox_fr: float | None = None
    prox_id_in: float | None = None
    length_cm: float | None = None
    dmso: bool | None = None
    flow_directed: bool | None = None
    dead_space_ml: Range | None = None


class BalloonPlatform(DeviceFigures):
    wire_in: float
    usual_sheath_fr: Range
    examples: str


class StentProduct(DeviceFigures):
    name: str
    sheath_fr: Range | None = None
    wire_in: float | None = None
    vessel_mm: Range | None = None
    diameters_mm: tuple[float, ...] = ()
    lengths_mm: tuple[float, ...] = ()


class ClosureDevice(DeviceFigures):
    """`min_sheath_fr` and `max_sheath_fr` are labels of the largest procedural sheath.

    `allergens` are codes to hold against the patient's allergies, `avoid` what the device warns against.
    """

    name: str
    min_sheath_fr: float | None = None
    max_sheath_fr: float | None = None
    max_sheath_od_fr: float | None = None
    preclose_to_fr: float | None = None
    large_bore_devices: int | None = None
    venous_max_fr: float | None = None
    vessel_min_mm: float | None = None
    sheath_working_length_max_cm: float | None = None
    vein_ok: bool | None = None
    allergens: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    material: str | None = None
    mr: str | None = None


class CavalFilter(DeviceFigures):
    name: str
    max_cava_mm: float
    retrievable: bool
    min_cava_mm: float | None = None
    sheath_fr: float | None = None


class NeedleSize(DeviceFigures):
    """Nominal regular wall, the worst case: a thin-wall needle's labeled largest wire is the authority."""

    gauge: int
    od_mm: float
    regular_wall_id_mm: float
    max_wire_regular_wall_in: float


class CoaxialPair(DeviceFigures):
    needle_g: int
    coaxial_g: int


class DrainageCatheter(DeviceFigures):
    use: str
    fr: Range


class SpecialDevice(DeviceFigures):
    """Coronary, ablation and pain devices: the usual range of sizes."""

    name: str
    gauge: Range | None = None
    active_tip_mm: Range | None = None
    length_mm: Range | None = None
    diameters_mm: tuple[float, ...] = ()
    wire_in: float | None = None
    contacts: Range | None = None
    od_mm: float | None = None
    tuohy_gauge: int | None = None
    reservoir_ml: Range | None = None


class DeviceNote(Cited):
    """What holds for a whole group of devices: its statements and the facts behind them."""

    label: str
    statements: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    was: str | None = None
