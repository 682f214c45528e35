"""Ways in and out: site rules, hand circulation test, compression, closure, bed rest."""

from __future__ import annotations

from irplanner.catalog.schema.base import Part, Range
from irplanner.catalog.schema.reference import Referenced


class LeastDiameter(Part):
    """The smallest artery for a range of sheaths, mm."""

    mm: float
    for_sheath_fr: Range


class AvoidCondition(Part):
    """A condition of the patient that speaks against the site. `text` completes "This site: ..."."""

    conditions: tuple[str, ...]
    text: str


class SiteDrug(Part):
    """A drug given through or for this access. Reference only; the dose comes from the operator."""

    drug: str
    dose: str
    sources: tuple[str, ...]
    avoid: str | None = None


class AccessRules(Referenced):
    """Limits and care of one way in. Sizes are [smallest, largest] in the unit the name says.

    `kind`: arterial venous visceral_venous access_circuit biliary urinary gastrointestinal percutaneous
    spine.
    """

    label: str
    kind: str
    sides: tuple[str, ...] = ()
    preferred_side: str | None = None
    side_note: str | None = None
    direction: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    usual_sheath_fr: Range | None = None
    large_sheath_fr: Range | None = None
    max_slender_fr: float | None = None
    usual_catheter_fr: Range | None = None
    usual_drain_fr: Range | None = None
    usual_needle_g: Range | None = None
    least_diameter: LeastDiameter | None = None
    compares_outer_size: bool = False  # the sheath's outside is held against the artery
    hand_circulation_test: bool = False
    saves_arm_veins: bool = False
    avoid_when: tuple[str, ...] = ()
    avoid_conditions: tuple[AvoidCondition, ...] = ()
    pre_checks: tuple[str, ...] = ()
    complications: tuple[str, ...] = ()
    drugs: tuple[SiteDrug, ...] = ()
    zone: str | None = None
    use: str | None = None
    position: str | None = None
    entry: str | None = None
    target: str | None = None
    levels: str | None = None
    vessels: tuple[str, ...] = ()
    site_note: str | None = None
    hemostasis: str | None = None
    tract_closure: str | None = None
    instead: str | None = None


class BarbeauType(Referenced):
    """One type of the oximeter test of the hand arteries; the id is its letter."""

    text: str
    radial_advised: bool


class CompressionTime(Referenced):
    """Minutes of manual compression for sheaths up to `sheath_up_to_fr` (all larger ones when None)."""

    vessel: str  # arterial | venous
    minutes: Range
    sheath_up_to_fr: float | None = None


class BedRestRow(Referenced):
    """Hours flat after one way of closing, for sheaths up to `sheath_up_to_fr` (all larger ones when None).

    Rows of one closure stand in rising order; a size between two rows takes the larger one.
    """

    closure: str  # manual | closure_device | radial_band | venous_manual
    hours: float
    basis: str
    sheath_up_to_fr: float | None = None
    shortest_studied_h: float | None = None


class ClosureMethod(Referenced):
    """One way to close the puncture. A range is that of the largest sheath used, both ends included."""

    label: str
    family: str  # manual | closure_device | radial_band
    type: str | None = None
    arterial_fr: Range | None = None
    venous_fr: Range | None = None
    max_outer_fr: float | None = None
    two_devices_above_fr: float | None = None
    aliases: tuple[str, ...] = ()
