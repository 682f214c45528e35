"""The smallest changes that make a route fit, from a stock or from the sizes the pack lists."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.planning.device_fit.chain import Chain, placed_parts, route_links
from irplanner.planning.device_fit.links import Around, Link
from irplanner.planning.device_fit.parts import EMBOLICS, Part, Placed
from irplanner.planning.device_fit.route import outer_parts
from irplanner.planning.device_fit.size_bounds import bounds_of
from irplanner.planning.device_fit.verdicts import Verdict

PER_PART = 3  # ways shown for one part: more is a list to read, not a way out
MOST_TRIED = 40  # of a large stock, after the sieve by size: the nearest are the smallest changes
_SIZES = ("fr", "od_mm", "id_mm", "id_in", "diameter_mm", "gauge", "wire_in", "length_cm", "label_min_in")


@dataclass(frozen=True)
class WayOut:
    """Put `part` in place of the one at `place`.

    `verdict` is that of the whole route afterwards, `settled` the worst of its rules whose figures are known.
    """

    place: int
    path: str
    part: Part
    text: str
    instead_of: str
    verdict: Verdict
    settled: Verdict
    why: str


def ways_out(chain: Chain, catalog: Catalog) -> list[WayOut]:
    """Return changes of one part that help, the best verdict and the smallest change first."""
    parts = placed_parts(chain.chain, catalog)
    return ways_out_of(parts, chain, chain.stock, in_order=True)


def ways_out_of(
    parts: Sequence[Placed], around: Around, stock: Sequence[Part] | None, *, in_order: bool
) -> list[WayOut]:
    """Return changes for parts already placed; `stock` None means the sizes of the pack."""
    outers = outer_parts(parts, in_order=in_order)
    links = [one for one in route_links(parts, around, outers) if one.is_asked]
    # a figure that is missing elsewhere keeps no misfit from being mended
    now = min((one.verdict for one in links if _is_settled(one)), key=lambda one: one.rank, default=None)
    if now in {Verdict.FITS, None}:
        return []
    found: list[WayOut] = []
    for place, one in enumerate(parts):
        if any(_touches(failing, one) for failing in links if failing.verdict is now):
            found += _ways_at(place, parts, around, stock, now, links, in_order=in_order)
    return sorted(found, key=lambda way: (-way.settled.rank, way.place))


def _is_settled(one: Link) -> bool:
    return one.verdict is not Verdict.CANNOT_TELL


def _ways_at(
    place: int,
    parts: Sequence[Placed],
    around: Around,
    stock: Sequence[Part] | None,
    now: Verdict,
    links: list[Link],
    *,
    in_order: bool,
) -> list[WayOut]:
    """Try the nearest sizes first and stop at enough that fit; keep a fallback with caution."""
    one = parts[place]
    mine = [link for link in links if _touches(link, one)]
    others = [link for link in links if not _touches(link, one)]
    # links without this part stay as they are: the route cannot become better than the worst of them
    limit = min((link.verdict.rank for link in others if _is_settled(link)), default=Verdict.FITS.rank)
    if limit <= now.rank:
        return []
    open_links = {(link.answer.rule, link.needs) for link in mine if not _is_settled(link)}
    stays_open = bool(open_links) or not all(map(_is_settled, others))
    settled = [link for link in mine if _is_settled(link)]
    offered = _offered(one, stock)
    found: list[WayOut] = []
    for wanted in range(limit, now.rank, -1):
        if wanted == Verdict.CANNOT_TELL.rank:
            continue
        bounds = bounds_of(one, settled, around, wanted)
        admitted = [part for part in offered if bounds.admits(part)]
        for part in _nearest(admitted, one.part):
            worst = _worst_with(place, part, parts, around, open_links, in_order=in_order)
            if worst is not None and min(worst.verdict.rank, limit) == wanted:
                found.append(_way(place, one, part, worst, list(Verdict)[wanted], stays_open=stays_open))
            if len(found) == PER_PART:
                return found
    return found


def _worst_with(
    place: int,
    part: Part,
    parts: Sequence[Placed],
    around: Around,
    open_links: set[tuple[str, tuple[str, ...]]],
    *,
    in_order: bool,
) -> Link | None:
    """Return the worst rule that touches a part put in another's place; what was open before may stay so."""
    swapped = _placed_instead(part, parts[place])
    route = [*parts[:place], swapped, *parts[place + 1 :]]
    touching = [
        link
        for link in _links_touching(route, swapped, around, in_order=in_order)
        if link.is_asked and (_is_settled(link) or (link.answer.rule, link.needs) not in open_links)
    ]
    return min(touching, key=lambda link: link.verdict.rank, default=None)


def _way(place: int, one: Placed, part: Part, worst: Link, settled: Verdict, *, stays_open: bool) -> WayOut:
    swapped = _placed_instead(part, one)
    is_open = stays_open and settled.rank > Verdict.CANNOT_TELL.rank
    verdict = Verdict.CANNOT_TELL if is_open else settled
    return WayOut(
        place,
        one.path,
        swapped.part,
        swapped.text,
        one.text,
        verdict,
        settled,
        worst.answer.why,
    )


def _offered(one: Placed, stock: Sequence[Part] | None) -> list[Part]:
    """Return the products of the stock that may take a part's place; without a stock the pack's sizes."""
    parts = usual_sizes(one) if stock is None else stock
    if one.kind not in EMBOLICS:
        return [part for part in parts if part.kind == one.kind and part.available is not False]
    same = {
        word: Placed(Part(material=word), "stock", one.catalog).material == one.material
        for word in {part.material for part in parts}
        if word is not None
    }
    return [
        part
        for part in parts
        if part.kind in EMBOLICS and part.available is not False and same.get(part.material or "")
    ]


def _links_touching(parts: Sequence[Placed], one: Placed, around: Around, *, in_order: bool) -> list[Link]:
    outers = outer_parts(parts, in_order=in_order)
    near = [(part, outer) for part, outer in zip(parts, outers, strict=True) if part is one or outer is one]
    links = route_links([part for part, _ in near], around, [outer for _, outer in near])
    return [link for link in links if _touches(link, one)]


def _touches(link: Link, one: Placed) -> bool:
    return link.inner is one or link.outer is one


def _placed_instead(part: Part, one: Placed) -> Placed:
    """Return a product at the place of another: what belongs to the place stays."""
    old = one.part
    moved = msgspec.structs.replace(
        part,
        id=old.id or part.id,
        inside=old.inside,
        via=old.via,
        target_vessel_mm=old.target_vessel_mm,
        territory=old.territory,
        amount=old.amount,
        unit=old.unit,
        intent=old.intent,
        purpose=old.purpose,
    )
    return Placed(moved, one.path, one.catalog)


def _nearest(offered: list[Part], old: Part) -> Iterator[Part]:
    """Yield the products nearest to the old sizes, equal ones once, and not all of a large stock."""
    seen = {_sizes(old)}
    for part in heapq.nsmallest(MOST_TRIED, offered, key=lambda part: _distance(part, old)):
        if _sizes(part) not in seen:
            seen.add(_sizes(part))
            yield part


def _sizes(part: Part) -> tuple[object, ...]:
    return (part.size_um, *(getattr(part, name) for name in _SIZES), part.dmso_ok, part.side_holes)


def _distance(part: Part, old: Part) -> float:
    """Return the sum of the relative changes; a figure known on one side only counts as a whole change."""
    total = 0.0
    for name in _SIZES:
        new, was = getattr(part, name), getattr(old, name)
        if new is not None and was:
            total += abs(new - was) / was
        elif new is not None or was is not None:
            total += 1.0
    if part.size_um is not None and old.size_um is not None and old.size_um[1]:
        total += abs(part.size_um[1] - old.size_um[1]) / old.size_um[1]
    return total


def usual_sizes(one: Placed) -> list[Part]:
    """Return the sizes the pack lists of a part's kind, products by name."""
    catalog, kind = one.catalog, one.kind
    if kind in EMBOLICS:
        return _embolic_sizes(one)
    if kind == "microcatheter":
        return [
            Part(
                kind=kind,
                name=row.name,
                fr=row.tip_fr,
                prox_fr=row.prox_fr,
                id_in=row.tip_id_in,
                dmso_ok=row.dmso,
                length_cm=row.length_cm,
            )
            for row in catalog.microcatheters.values()
        ]
    if kind == "guide_catheter":
        rows = [row for row in catalog.guide_catheters.values() if row.product is not None]
        return [Part(kind=kind, name=row.product, fr=row.fr, id_in=row.id_in[0]) for row in rows]
    if kind == "diagnostic_catheter":
        # the narrowest lumen of a size: a way out must not rest on the widest
        return [
            Part(kind=kind, fr=row.fr, id_in=row.id_in[0]) for row in catalog.diagnostic_catheters.values()
        ]
    if kind == "introducer_sheath":
        return [Part(kind=kind, fr=row.accepts_fr) for row in catalog.sheath_sizes.values()]
    if kind in {"guidewire", "microwire"}:
        return [Part(kind=kind, wire_in=row.diameter_in) for row in catalog.wire_sizes.values()]
    if kind == "closure_device":
        return [Part(kind=kind, name=row.name) for row in catalog.closure_devices.values()]
    if kind == "filter":
        return [Part(kind=kind, name=row.name, fr=row.sheath_fr) for row in catalog.caval_filters.values()]
    return []


def _embolic_sizes(one: Placed) -> list[Part]:
    """Return the other sizes of the same material."""
    product, old = one.embolic, one.part
    if product is None:
        return []
    sizes = product.sizes
    bands = [*sizes.size_bands_um, *sizes.extra_bands_um, *sizes.dry_bands_um]
    bands += [(size, size) for size in sizes.size_um_nominal]
    found = [msgspec.structs.replace(old, size_um=band) for band in bands if old.size_um is not None]
    found += [
        msgspec.structs.replace(old, diameter_mm=size)
        for size in sizes.diameter_mm
        if old.diameter_mm is not None
    ]
    return found
