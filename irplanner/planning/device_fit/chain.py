"""A whole route from skin to target: every link in the reference's order, one verdict, what stays open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.planning.device_fit.closure import (
    closure_allergy,
    closure_devices_named,
    closure_length,
    closure_sheath,
    closure_vessel,
    sheath_vs_artery,
)
from irplanner.planning.device_fit.embolic_rules import embolic_links
from irplanner.planning.device_fit.expiry import expiry
from irplanner.planning.device_fit.implants import (
    filter_cava,
    filter_named,
    stent_of,
    stent_vessel,
    stents_named,
)
from irplanner.planning.device_fit.links import Around, Link, link
from irplanner.planning.device_fit.pair_rules import pair_links
from irplanner.planning.device_fit.parts import (
    CARRIERS,
    CLOSURES,
    EMBOLICS,
    FILTERS,
    GRAFTS,
    NEEDLES,
    SHEATHS,
    Part,
    Placed,
)
from irplanner.planning.device_fit.pressure import pressure
from irplanner.planning.device_fit.route import outer_parts
from irplanner.planning.device_fit.size_text import length_of
from irplanner.planning.device_fit.verdicts import Verdict, cannot_tell


class Chain(Around, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Parts from skin to target, what surrounds them, and the stock a way out may come from."""

    chain: tuple[Part, ...]
    stock: tuple[Part, ...] | None = None


@dataclass(frozen=True)
class ChainAnswer:
    """`links` decide the verdict; `unchecked` are rules whose surroundings are missing."""

    verdict: Verdict
    links: tuple[Link, ...]
    unchecked: tuple[Link, ...]


def assess_chain(chain: Chain, catalog: Catalog) -> ChainAnswer:
    """Return the answer for parts in order from skin to target."""
    parts = placed_parts(chain.chain, catalog)
    return answer_of(route_links(parts, chain, outer_parts(parts, in_order=True)))


def placed_parts(parts: Sequence[Part], catalog: Catalog, folder: str = "chain") -> list[Placed]:
    """Return parts with the paths of a list, e.g. `chain.0`."""
    return [Placed(part, f"{folder}.{place}", catalog) for place, part in enumerate(parts)]


def answer_of(links: Sequence[Link]) -> ChainAnswer:
    """Return the verdict of the whole: that of its worst link; without any there is nothing to tell from."""
    asked = tuple(one for one in links if one.is_asked)
    worst = min((one.verdict for one in asked), key=lambda verdict: verdict.rank, default=Verdict.CANNOT_TELL)
    return ChainAnswer(worst, asked, tuple(one for one in links if not one.is_asked))


def route_links(parts: Sequence[Placed], around: Around, outers: Sequence[Placed | None]) -> list[Link]:
    """Return every link in the order of evaluation, then of the parts."""
    links: list[Link] = []
    for one, outer in zip(parts, outers, strict=True):
        links += part_links(one, outer, parts, around)
    if around.injector_psi is not None:
        links += _pressure(parts, around)
    links.sort(key=lambda one: one.step)
    return links


def part_links(one: Placed, outer: Placed | None, parts: Sequence[Placed], around: Around) -> Iterator[Link]:
    """Yield the links in which a part is the inner one."""
    if one.part.expires_on is not None:
        answer = expiry(one.catalog, around.use_date, one.part.expires_on)
        yield link(one, None, answer, against="the day of use", optional=True)
    if one.kind in EMBOLICS:
        yield from embolic_links(one, outer, around, _target_mm(one, parts, around))
    elif one.kind in CLOSURES:
        yield from _closure(one, parts, around)
    else:
        if outer is not None:
            yield from pair_links(one, outer, around)
        if one.kind in SHEATHS and outer is None:
            yield from _sheath(one, parts, around)
        if one.kind in GRAFTS:
            yield _graft(one, parts, around)
        if one.kind in FILTERS:
            yield _filter(one, around)


def _target_mm(one: Placed, parts: Sequence[Placed], around: Around) -> float | None:
    """Return the vessel an implant goes to: its own, else the chain's where that is not the access."""
    if one.part.target_vessel_mm is not None:
        return one.part.target_vessel_mm
    return around.vessel_mm if _vessel_is_target(parts, around) else None


def _vessel_is_target(parts: Sequence[Placed], around: Around) -> bool:
    """Say whether `vessel_mm` is the target: the access is apart or absent, or an implant has none."""
    if around.artery_mm is not None or not any(one.kind in SHEATHS for one in parts):
        return True
    return any(
        one.part.target_vessel_mm is None and (one.is_coil or one.is_plug or one.kind in GRAFTS)
        for one in parts
    )


def _artery_mm(parts: Sequence[Placed], around: Around) -> float | None:
    if around.artery_mm is not None or _vessel_is_target(parts, around):
        return around.artery_mm
    return around.vessel_mm


def _sheath(one: Placed, parts: Sequence[Placed], around: Around) -> Iterator[Link]:
    if around.in_vein:
        return
    artery = _artery_mm(parts, around)
    outside = length_of(one.part.od_mm or getattr(one.product, "od_mm", None), "mm")
    answer = sheath_vs_artery(one.catalog, outside, one.part.fr, artery)
    paths = {"sheath_od_mm": one.need("od_mm"), "artery_mm": "vessel_mm"}
    taken = around.vessel_mm is not None and artery is None
    yield link(one, None, answer, paths, against="the artery", optional=taken)


def _graft(one: Placed, parts: Sequence[Placed], around: Around) -> Link:
    row = stent_of(stents_named(one.catalog, one.part.name or ""), one.part.diameter_mm)
    span = row.vessel_mm if row is not None else None
    vessel = _target_mm(one, parts, around)
    answer = stent_vessel(one.catalog, one.part.diameter_mm, vessel, span, row)
    paths = {"vessel_mm": one.need("target_vessel_mm"), "diameter_mm": one.need("diameter_mm")}
    return link(one, None, answer, paths, against="the target vessel")


def _filter(one: Placed, around: Around) -> Link:
    row = filter_named(one.catalog, one.part.name or "")
    answer = filter_cava(one.catalog, row, around.cava_mm)
    paths = {"filter": one.need("name"), "cava_mm": "cava_mm"}
    return link(one, None, answer, paths, against="the cava")


def _closure(one: Placed, parts: Sequence[Placed], around: Around) -> Iterator[Link]:
    catalog = one.catalog
    devices = closure_devices_named(catalog, one.part.name or "")
    if not devices:
        rule = catalog.fit_rules["closure_sheath"]
        why = "The closure device is not one the pack knows: its sheath range is not checked."
        yield link(one, None, cannot_tell(rule, [one.need("name")], why), against="the sheath")
        return
    sheaths = [other for other in parts if other.kind in SHEATHS]
    widest = max(sheaths, key=lambda other: other.sheath_fr or 0.0, default=None)
    outside = length_of(widest.part.od_mm, "mm") if widest is not None else None
    answer = closure_sheath(
        catalog,
        devices,
        widest.sheath_fr if widest is not None else None,
        sheath_od_fr=outside.in_unit("fr") if outside is not None else None,
        preclose=around.preclose,
        count=None if one.part.quantity is None else float(one.part.quantity),
        in_vein=around.in_vein,
    )
    if widest is not None and widest.sheath_fr is not None:
        covered = [
            one
            for one in devices
            if closure_sheath(catalog, [one], widest.sheath_fr).verdict is not Verdict.DOES_NOT_FIT
        ]
        devices = covered or devices
    paths = {
        "sheath_fr": widest.need("fr") if widest is not None else "sheath",
        "devices": one.need("quantity"),
        "label": one.need("name"),
        "artery_mm": "vessel_mm",
        "allergy": "allergies",
    }
    yield link(one, widest, answer, paths, against="the sheath")
    if not around.in_vein:
        answer = closure_vessel(catalog, devices, _artery_mm(parts, around), around.puncture_site)
        yield link(one, None, answer, paths, against="the artery", optional=True)
    if widest is not None and widest.part.length_cm is not None:
        too_long = closure_length(catalog, devices[0], widest.part.length_cm)
        if too_long is not None:
            yield link(one, widest, too_long)
    allergy = closure_allergy(catalog, devices, around.allergies)
    yield link(one, None, allergy, paths, against="the patient's allergies", optional=True)


def _pressure(parts: Sequence[Placed], around: Around) -> Iterator[Link]:
    route = [one for one in parts if one.kind in CARRIERS - NEEDLES]
    if not route:
        return
    answer = pressure(route[0].catalog, around.injector_psi, {one.text: one.part.max_psi for one in route})
    unlabeled = next((one for one in route if one.part.max_psi is None), route[-1])
    yield link(unlabeled, None, answer, {"max_psi": unlabeled.need("max_psi")}, against="the injector")
