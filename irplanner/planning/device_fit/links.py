"""One link of a route, the figures around it, and the order in which links are evaluated and shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import msgspec

from irplanner.planning.device_fit.parts import Placed
from irplanner.planning.device_fit.verdicts import FitAnswer, Verdict

# The reference's evaluation order: labeled exclusions, lumens, materials, lengths, vessel, pressure.
LABEL, LUMEN, MATERIAL, LENGTH, VESSEL, PRESSURE = 2, 3, 4, 5, 6, 7
_STEPS = {
    "expiry": LABEL,
    "side_allergy": LABEL,
    "closure_allergy": LABEL,
    "label_minimum_lumen": LABEL,
    "coil_side_holes": LABEL,
    "dmso": MATERIAL,
    "oil_ware": MATERIAL,
    "nbca_flush": MATERIAL,
    "liquid_dead_space": MATERIAL,
    "length_catheter": LENGTH,
    "length_microcatheter": LENGTH,
    "length_exchange_wire": LENGTH,
    "particle_vs_shunt": VESSEL,
    "particle_vs_vessel": VESSEL,
    "plug_vs_vessel": VESSEL,
    "coil_vs_vessel": VESSEL,
    "stent_vessel": VESSEL,
    "filter_cava": VESSEL,
    "sheath_vs_artery": VESSEL,
    "closure_sheath": VESSEL,
    "closure_vessel": VESSEL,
    "guide_vs_sheath_trap": VESSEL,
    "pressure": PRESSURE,
}


class Around(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a route needs besides its parts. A missing figure leaves its rule unchecked, and it is said so.

    `vessel_mm` is the vessel the outermost part lies in, or that of an implant which names none of its own
    (a chain with both says `artery_mm` for the access). `allergies` None: not asked.
    """

    vessel_mm: float | None = None
    artery_mm: float | None = None
    puncture_site: str | None = None
    cava_mm: float | None = None
    shunt_um: float | None = None
    path_cm: float | None = None
    parent_hub_cm: float | None = None
    superselective_cm: float | None = None
    inside_cm: float | None = None
    injector_psi: float | None = None
    use_date: date | None = None
    allergies: tuple[str, ...] | None = None
    flush: str | None = None
    syringe_dmso: bool | None = None
    ware_ok: bool | None = None
    dmso_fill_ml: float | None = None
    preclose: bool | None = None
    in_vein: bool = False


@dataclass(frozen=True)
class Link:
    """One rule's answer for one pair of parts.

    Attributes:
        outer: the part around it; None where the other side is a vessel, a date or the patient.
        against: names the other side for people.
        needs: paths of the missing figures.
        is_asked: False where a figure around the route is missing: shown as unchecked, without a say in the
            verdict of the whole.
    """

    inner: Placed
    outer: Placed | None
    against: str
    answer: FitAnswer
    needs: tuple[str, ...] = ()
    is_asked: bool = True
    paths: Mapping[str, str] = field(default_factory=dict)

    @property
    def verdict(self) -> Verdict:
        return self.answer.verdict

    @property
    def step(self) -> int:
        return _STEPS.get(self.answer.rule, LUMEN)


def link(
    inner: Placed,
    outer: Placed | None,
    answer: FitAnswer,
    paths: Mapping[str, str] | None = None,
    *,
    against: str = "",
    optional: bool = False,
) -> Link:
    """Return a link; `paths` say which field settles each need, a need without one keeps its own name.

    `optional`: a rule about what surrounds the route; while its figures are missing it is not asked.
    """
    paths = paths or {}
    return Link(
        inner=inner,
        outer=outer,
        against=against or (outer.text if outer is not None else ""),
        answer=answer,
        needs=tuple(paths.get(need, need) for need in answer.needs),
        is_asked=not (optional and answer.verdict is Verdict.CANNOT_TELL),
        paths=paths,
    )
