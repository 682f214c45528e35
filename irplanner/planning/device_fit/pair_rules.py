"""The rules for one device in another: which are asked, and which fields settle what they miss."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.planning.device_fit.implants import stent_of, stent_sheath, stents_named
from irplanner.planning.device_fit.lengths import (
    length_catheter,
    length_exchange_wire,
    length_microcatheter,
)
from irplanner.planning.device_fit.links import Around, Link, link
from irplanner.planning.device_fit.lumens import (
    catheter_in_sheath,
    label_minimum_lumen,
    microcatheter_in_catheter,
)
from irplanner.planning.device_fit.parts import (
    CATHETERS,
    FILTERS,
    GUIDES,
    MICROS,
    NEEDLES,
    OVER_WIRE,
    SHEATHS,
    STENTS,
    WIRES,
    Placed,
)
from irplanner.planning.device_fit.size_text import length_of
from irplanner.planning.device_fit.wires import (
    coaxial_pair,
    wire_in_catheter,
    wire_in_needle,
    wire_platform_match,
)


def pair_links(inner: Placed, outer: Placed, around: Around) -> Iterator[Link]:
    """Yield the links of a device with the one it runs in."""
    if inner.kind in WIRES:
        yield _wire(inner, outer)
        yield from _exchange(inner, outer, around)
    elif inner.kind in NEEDLES:
        paths = {"needle_g": inner.need("gauge"), "coaxial_g": outer.need("gauge")}
        answer = coaxial_pair(inner.catalog, inner.part.gauge, outer.part.gauge)
        yield link(inner, outer, answer, paths)
    elif inner.kind in OVER_WIRE | FILTERS:
        yield from _delivered(inner, outer)
    else:
        yield from _tube(inner, outer)
        yield from _lengths(inner, outer, around)


def _wire(inner: Placed, outer: Placed) -> Link:
    catalog, wire_in = inner.catalog, inner.wire_od_in
    largest = outer.part.label_max_wire_in or outer.part.wire_in
    paths = {
        "wire_in": inner.need("wire_in"),
        "lumen": outer.need("id_mm"),
        "label_max_wire_in": outer.need("wire_in"),
        "device_wire_in": outer.need("wire_in"),
        "gauge": outer.need("gauge"),
    }
    if outer.kind in NEEDLES:
        answer = wire_in_needle(catalog, wire_in, outer.part.gauge, largest, outer.lumen)
    elif outer.kind in OVER_WIRE:
        answer = wire_platform_match(catalog, wire_in, outer.part.wire_in)
    else:
        answer = wire_in_catheter(catalog, wire_in, outer.lumen, largest, outer.lumen_entry)
    return link(inner, outer, answer, paths)


def _tube(inner: Placed, outer: Placed) -> Iterator[Link]:
    catalog, part = inner.catalog, inner.part
    label_min = length_of(part.label_min_in, "in")
    paths = {
        "catheter_fr": inner.need("fr"),
        "sheath_fr": outer.need("fr"),
        "outer": inner.need("od_mm" if part.fr is not None else "fr"),
        "parent_lumen": outer.need("id_mm"),
        "lumen": outer.need("id_mm"),
    }
    if outer.kind in SHEATHS:
        if label_min is not None:
            answer = label_minimum_lumen(catalog, outer.lumen, label_min)
            yield link(inner, outer, answer, paths)
        sizes = inner.outer_fr, outer.sheath_fr
        entry = inner.micro if part.fr is None and part.od_mm is None else None
        yield link(inner, outer, catheter_in_sheath(catalog, *sizes, entry), paths)
        return
    entries = (outer.lumen_entry, inner.micro if part.od_mm is None else None)
    answer = microcatheter_in_catheter(catalog, inner.outer, outer.lumen, label_min, *entries)
    yield link(inner, outer, answer, paths)


def _delivered(inner: Placed, outer: Placed) -> Iterator[Link]:
    """Balloons, stents and filters: through a sheath by its label, through a guide by their own."""
    catalog, part = inner.catalog, inner.part
    paths = {
        "sheath_fr": outer.need("fr"),
        "device_sheath_fr": inner.need("fr"),
        "lumen": outer.need("id_mm"),
        "label_min": inner.need("label_min_in"),
    }
    if outer.kind not in SHEATHS:
        answer = label_minimum_lumen(catalog, outer.lumen, length_of(part.label_min_in, "in"))
        yield link(inner, outer, answer, paths)
        return
    row = stent_of(stents_named(catalog, part.name or ""), part.diameter_mm) if inner.kind in STENTS else None
    needed = row.sheath_fr if row is not None else None
    own = getattr(inner.product, "sheath_fr", None) if inner.kind in FILTERS else None
    if part.fr is not None:
        needed, row = (part.fr, part.fr), None
    elif isinstance(own, float):
        needed = (own, own)
    yield link(inner, outer, stent_sheath(catalog, needed, outer.sheath_fr, inner.text, row), paths)


def _lengths(inner: Placed, outer: Placed, around: Around) -> Iterator[Link]:
    catalog, own, other = inner.catalog, inner.part.length_cm, outer.part.length_cm
    if inner.kind in MICROS and outer.kind in CATHETERS | GUIDES:
        paths = {"micro_length_cm": inner.need("length_cm"), "parent_length_cm": outer.need("length_cm")}
        answer = length_microcatheter(catalog, own, other, around.parent_hub_cm, around.superselective_cm)
        yield link(inner, outer, answer, paths, optional=True)
    elif inner.kind in CATHETERS | GUIDES and outer.kind in SHEATHS:
        paths = {"catheter_length_cm": inner.need("length_cm"), "sheath_length_cm": outer.need("length_cm")}
        answer = length_catheter(catalog, own, other, around.path_cm)
        yield link(inner, outer, answer, paths, optional=True)


def _exchange(inner: Placed, outer: Placed, around: Around) -> Iterator[Link]:
    """Over-the-wire exchange: asked where the length inside the patient is known."""
    if around.inside_cm is None or outer.kind in NEEDLES | SHEATHS:
        return
    paths = {"wire_length_cm": inner.need("length_cm"), "device_length_cm": outer.need("length_cm")}
    answer = length_exchange_wire(inner.catalog, inner.part.length_cm, around.inside_cm, outer.part.length_cm)
    yield link(inner, outer, answer, paths)
