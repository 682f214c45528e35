"""Which part runs inside which: as `inside` or `via` says, else by order."""

from __future__ import annotations

from collections.abc import Sequence

from irplanner.planning.device_fit.parts import (
    CARRIERS,
    CATHETERS,
    CLOSURES,
    EMBOLICS,
    FILTERS,
    GUIDES,
    MICROS,
    NEEDLES,
    OVER_WIRE,
    SHEATHS,
    WIRES,
    Placed,
)
from irplanner.planning.exact import at_most

_RANKS = ((SHEATHS, 1), (GUIDES, 2), (CATHETERS, 3), (MICROS, 4))
_THROUGH_NEEDLES = frozenset({"guidewire", "microwire", "wire", "lead"}) | NEEDLES


def outer_parts(parts: Sequence[Placed], *, in_order: bool) -> list[Placed | None]:
    """Return for each part the one it runs in; None for what runs in nothing listed.

    `in_order`: the list goes from skin to target, so a part runs in the carrier before it. A case's devices
    come in any order: there a part runs in the nearest earlier carrier that is by its kind further out.
    """
    by_id = {one.part.id: one for one in parts if one.part.id}
    found: list[Placed | None] = []
    for place, one in enumerate(parts):
        named = by_id.get(one.part.inside or one.part.via or "")
        if named is not None and named is not one:
            found.append(named)
        elif one.kind in CLOSURES:
            found.append(None)
        else:
            found.append(_by_order(parts, place, in_order=in_order))
    return found


def inside_names_unknown(parts: Sequence[Placed]) -> list[tuple[Placed, str]]:
    """Return the parts whose `inside` or `via` names no part of the list, with the field."""
    known = {one.part.id for one in parts if one.part.id}
    return [
        (one, field)
        for one in parts
        for field in ("inside", "via")
        if getattr(one.part, field) and getattr(one.part, field) not in known
    ]


def _by_order(parts: Sequence[Placed], place: int, *, in_order: bool) -> Placed | None:
    one = parts[place]
    if in_order:
        if one.kind in WIRES and place and parts[place - 1].kind in OVER_WIRE:
            return parts[place - 1]
        return next((other for other in reversed(parts[:place]) if _may_carry(other, one)), None)
    kinds = _usual_carriers(one)
    others = [other for other in parts if other is not one and other.kind in kinds]
    if one.kind in EMBOLICS:
        return _for_embolic(one, others)
    rank = _rank(one)
    further_out = [other for other in others if _rank(other) < rank]
    # of several catheters side by side each runs in the sheath; of several sheaths the last before it counts
    earlier = [other for other in further_out if other in parts[:place]]
    finest = max(map(_rank, earlier or further_out), default=0)
    return next((other for other in reversed(earlier or further_out) if _rank(other) == finest), None)


def _usual_carriers(one: Placed) -> frozenset[str]:
    """Return what a part goes through where the case does not say it."""
    if one.kind in OVER_WIRE or one.kind in FILTERS:
        return SHEATHS | GUIDES
    if one.kind in {"guidewire", "wire"}:
        return SHEATHS | GUIDES | CATHETERS
    if one.kind in NEEDLES or one.kind in SHEATHS:
        return frozenset()  # a needle in a needle, or a sheath in a sheath, is said by `inside`
    return SHEATHS | GUIDES | CATHETERS | MICROS


def _for_embolic(one: Placed, others: list[Placed]) -> Placed | None:
    """Return the finest carrier; for coils and plugs the finest one of a size that they are made for."""
    ranked = sorted(others, key=_rank, reverse=True)
    product = one.embolic
    if product is not None and product.delivery.guide_fr_by_diameter:
        ranked = [other for other in ranked if other.kind in SHEATHS | GUIDES] or ranked
    elif product is not None and (one.is_coil or one.is_plug):
        least = product.delivery.min_catheter_id_in or 0.0
        wide = [other for other in ranked if other.lumen and at_most(least, other.lumen.in_unit("in"))]
        ranked = wide or ranked
    return ranked[0] if ranked else None


_INNERMOST = 9


def _rank(one: Placed) -> int:
    return next((rank for kinds, rank in _RANKS if one.kind in kinds), _INNERMOST)


def _may_carry(other: Placed, one: Placed) -> bool:
    if other.kind not in CARRIERS:
        return False
    if other.kind in NEEDLES:
        return one.kind in _THROUGH_NEEDLES
    return one.kind not in NEEDLES
