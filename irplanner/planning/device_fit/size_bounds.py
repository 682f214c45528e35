"""How wide inside or how thin outside a part must be for its neighbors: sieves a large stock by two numbers.

The rules themselves are asked, with made-up sizes and by halving, so a sieve can never disagree with them.
It only leaves parts out; whoever passes is still judged by every rule.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import msgspec

from irplanner.planning.device_fit.embolic_rules import coil_lumen_links, through_lumen
from irplanner.planning.device_fit.links import Around, Link
from irplanner.planning.device_fit.pair_rules import pair_links
from irplanner.planning.device_fit.parts import EMBOLICS, SHEATHS, WIRES, Part, Placed
from irplanner.planning.device_fit.verdicts import Verdict
from irplanner.units import fr_to_mm, inch_to_mm, mm_to_inch

_LARGEST_MM = 20.0
_HALVINGS = 18  # down to a ten-thousandth of a millimeter
# Rules that a wider lumen, or a thinner part in it, can only help.
_BY_LUMEN = frozenset(
    {
        "wire_in_catheter",
        "catheter_in_sheath",
        "microcatheter_in_catheter",
        "coil_primary_lower",
        "sphere_compressible",
        "sphere_swelling",
        "particle_rigid",
    }
)
_OUTSIDE_ONLY = frozenset({"coil_label_window", "label_minimum_lumen"})  # the label is the inner part's own


@dataclass(frozen=True, slots=True)
class SizeBounds:
    """Sizes in mm; None where no rule bounds that side."""

    least_lumen_mm: float | None
    most_outer_mm: float | None

    def admits(self, part: Part) -> bool:
        """Say whether a part may come into question.

        One without the size that counts does not, unless a name may bring it.
        """
        if self.least_lumen_mm is not None:
            lumen = lumen_mm(part)
            if not part.name if lumen is None else lumen < self.least_lumen_mm:
                return False
        if self.most_outer_mm is not None:
            outer = outer_mm(part)
            if not part.name if outer is None else outer > self.most_outer_mm:
                return False
        return True


def bounds_of(one: Placed, links: Sequence[Link], around: Around, rank: int) -> SizeBounds:
    """Return the sizes at which every link by lumen reaches a verdict of at least `rank`."""
    lumens, outers = [], []
    for link in links:
        if link.outer is one and link.answer.rule in _BY_LUMEN | _OUTSIDE_ONLY:
            lumens.append(_least(partial(_reaches, link, _wide, one, around, rank)))
        elif link.inner is one and link.answer.rule in _BY_LUMEN:
            outers.append(_most(partial(_reaches, link, _thin, one, around, rank)))
    return SizeBounds(max(lumens, default=None), min(outers, default=None))


def lumen_mm(part: Part) -> float | None:
    """Return what a part lets through, as far as its own figures say."""
    if part.kind in SHEATHS and part.fr is not None:
        return fr_to_mm(part.fr)
    known = [size for size in (part.id_mm, part.id_in and part.id_in * _INCH) if size]
    return min(known, default=None)


def outer_mm(part: Part) -> float | None:
    """Return how thick a part is, as far as its own figures say; of particles the largest."""
    if part.size_um is not None:
        return part.size_um[1] / 1000
    if part.kind in WIRES and part.wire_in is not None:
        return part.wire_in * _INCH
    if part.od_mm is not None:
        return part.od_mm
    known = [size for size in (part.fr, part.prox_fr) if size is not None]
    return max(known) / 3 if known else None


_INCH = inch_to_mm(1)


def _reaches(
    link: Link,
    sized: Callable[[Placed, float], Placed],
    one: Placed,
    around: Around,
    rank: int,
    size_mm: float,
) -> bool:
    """Ask the link's own rule with one side made `size_mm` wide inside, or thick outside."""
    changed = sized(one, size_mm)
    if link.inner is one and link.outer is not None:
        inner, outer = changed, link.outer
    else:
        inner, outer = link.inner, changed
    if inner.kind not in EMBOLICS:
        answers = [one.answer for one in pair_links(inner, outer, around)]
    elif inner.is_coil:
        answers = [one.answer for one in coil_lumen_links(inner, outer)]
    else:
        answers = [through_lumen(inner, inner.part.size_um, outer.lumen, outer)]
    asked = [one for one in answers if one.rule in _BY_LUMEN | _OUTSIDE_ONLY]
    return all(one.verdict is not Verdict.CANNOT_TELL and one.verdict.rank >= rank for one in asked)


def _wide(one: Placed, size_mm: float) -> Placed:
    """Return the part with a lumen of that size and no label of its own."""
    fr = size_mm * 3 if one.kind in SHEATHS else one.part.fr
    part = Part(kind=one.kind, id=one.part.id, fr=fr, id_mm=size_mm, dmso_ok=one.part.dmso_ok)
    return Placed(part, one.path, one.catalog)


def _thin(one: Placed, size_mm: float) -> Placed:
    """Return the part with an outside of that size."""
    if one.part.size_um is not None:
        largest = size_mm * 1000
        band = (min(one.part.size_um[0], largest), largest)
        return Placed(msgspec.structs.replace(one.part, size_um=band), one.path, one.catalog)
    wire = mm_to_inch(size_mm) if one.kind in WIRES else None
    part = Part(kind=one.kind, id=one.part.id, od_mm=size_mm, wire_in=wire)
    return Placed(part, one.path, one.catalog)


def _least(reaches: Callable[[float], bool]) -> float:
    """Return a size just below the least that is enough; one above all sizes where none is."""
    low, high = 0.0, _LARGEST_MM
    if not reaches(high):
        return 2 * _LARGEST_MM
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if reaches(middle) else (middle, high)
    return low


def _most(reaches: Callable[[float], bool]) -> float:
    """Return a size just above the largest that still passes; one below all sizes where none does."""
    low, high = _LARGEST_MM / 2**_HALVINGS, _LARGEST_MM
    if not reaches(low):
        return -1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if reaches(middle) else (low, middle)
    return high
