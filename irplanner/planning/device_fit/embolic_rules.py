"""The rules for an embolic in its catheter and its vessel: by particle, coil, plug or liquid."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.catalog.schema.base import Range
from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.planning.device_fit.coils import (
    coil_label_window,
    coil_no_doubling,
    coil_primary_lower,
    coil_side_holes,
    coil_vs_vessel,
)
from irplanner.planning.device_fit.links import Around, Link, link
from irplanner.planning.device_fit.liquids import (
    attacks_plastic,
    dmso,
    is_glue,
    liquid_dead_space,
    nbca_flush,
    oil_ware,
)
from irplanner.planning.device_fit.lumens import label_minimum_lumen
from irplanner.planning.device_fit.particles import (
    particle_rigid,
    particle_vs_shunt,
    particle_vs_vessel,
    sphere_compressible,
    sphere_swelling,
    unnamed_particle,
)
from irplanner.planning.device_fit.parts import SHEATHS, Placed
from irplanner.planning.device_fit.plugs import plug_in_lumen, plug_model, plug_vs_vessel
from irplanner.planning.device_fit.product_names import name_key
from irplanner.planning.device_fit.reactions import side_allergy
from irplanner.planning.device_fit.size_text import length_of
from irplanner.planning.device_fit.verdicts import FitAnswer, Grounded
from irplanner.units import Length

IRREGULAR = "particle_irregular"
PUSHABLE = "coil_pushable"


def embolic_links(
    inner: Placed, outer: Placed | None, around: Around, vessel_mm: float | None
) -> Iterator[Link]:
    """Yield the links of an embolic; `vessel_mm` is the vessel it goes to, `outer` what it goes through."""
    if inner.material is not None:
        allergy = side_allergy(inner.catalog, inner.material, around.allergies, inner.part.name or "")
        paths = {"allergy": "allergies"}
        yield link(inner, None, allergy, paths, against="the patient's allergies", optional=True)
    if inner.is_coil:
        yield from _coil(inner, outer, vessel_mm)
    elif inner.is_plug:
        yield from _plug(inner, outer, vessel_mm)
    elif is_particle(inner.embolic) or inner.part.size_um is not None:
        yield from _particle(inner, outer, around, vessel_mm)
    elif inner.embolic is not None:
        yield from _liquid(inner, inner.embolic, outer, around)
    elif outer is not None:
        answer = label_minimum_lumen(inner.catalog, outer.lumen, length_of(inner.part.label_min_in, "in"))
        paths = {"label_min": inner.need("label_min_in"), "lumen": outer.need("id_mm")}
        yield link(inner, outer, answer, paths)


def lumen_grounds(product: EmbolicProduct) -> Grounded:
    """Return where a product's labeled lumen was read: a fact that states it, else the product's entry."""
    stated = {product.delivery.min_catheter_id_in, product.delivery.max_catheter_id_in} - {None}
    return next((fact for fact in product.facts if fact.figures.get("min_id_in") in stated), product)


def is_particle(product: EmbolicProduct | None) -> bool:
    """Say whether a product comes in sizes of um."""
    if product is None:
        return False
    sizes = product.sizes
    return bool(sizes.size_bands_um or sizes.size_um_nominal or sizes.dry_bands_um)


def through_lumen(
    inner: Placed, band_um: Range | None, lumen: Length | None, outer: Placed | None = None
) -> FitAnswer:
    """Return the answer for particles in a lumen: the product's label first, else by what they are."""
    catalog, part, product = inner.catalog, inner.part, inner.embolic
    entry = outer.lumen_entry if outer is not None else None
    if product is None:
        if part.compressible_fraction is not None:
            return sphere_compressible(catalog, band_um, lumen, part.compressible_fraction, entry)
        return unnamed_particle(catalog, band_um, lumen, part.label_min_in)
    label_min = part.label_min_in or product.delivery.min_catheter_id_in
    if label_min is not None and product.material_class != IRREGULAR:
        grounds = lumen_grounds(product) if part.label_min_in is None else None
        return label_minimum_lumen(catalog, lumen, length_of(label_min, "in"), grounds, entry)
    fraction = part.compressible_fraction
    if fraction is None:
        fraction = product.delivery.compressible_fraction or 0.0
    factor = product.sizes.swell_factor_saline
    if factor is not None or part.delivered_um is not None:
        return sphere_swelling(catalog, band_um, part.delivered_um, factor, lumen, fraction, product, entry)
    if product.material_class == IRREGULAR:
        labeled = length_of(label_min or _labeled_lumen(product, part.name or part.material, band_um), "in")
        return particle_rigid(catalog, band_um, lumen, labeled, entry)
    return sphere_compressible(catalog, band_um, lumen, fraction, entry)


def _labeled_lumen(product: EmbolicProduct, name: str | None, band_um: Range | None) -> float | None:
    """Return a maker's own minimum for a band; another maker's chart is no label."""
    chart = product.sizes.labeled_lumens
    if chart is None or band_um is None or name_key(name or "") != name_key(chart.product):
        return None
    return next((row.min_id_in for row in chart.bands if row.band_um == band_um), None)


def _particle(inner: Placed, outer: Placed | None, around: Around, vessel_mm: float | None) -> Iterator[Link]:
    catalog, band = inner.catalog, inner.part.size_um
    size = {"band_um": inner.need("size_um"), "delivered_um": inner.need("delivered_um")}
    if outer is not None:
        paths = {**size, "lumen": outer.need("id_mm"), "embolic": inner.need("material")}
        yield link(inner, outer, through_lumen(inner, band, outer.lumen, outer), paths)
    wide = inner.part.shunt_um if inner.part.shunt_um is not None else around.shunt_um
    shunt = particle_vs_shunt(catalog, band, wide)
    yield link(inner, None, shunt, size, against="a shunt", optional=True)
    paths = {**size, "vessel_mm": inner.need("target_vessel_mm")}
    feeder = particle_vs_vessel(catalog, band, vessel_mm)
    yield link(inner, None, feeder, paths, against="the feeding artery", optional=True)


def _coil(inner: Placed, outer: Placed | None, vessel_mm: float | None) -> Iterator[Link]:
    catalog, part, product = inner.catalog, inner.part, inner.embolic
    if outer is not None:
        yield from coil_lumen_links(inner, outer)
    paths = {"coil_mm": inner.need("diameter_mm"), "vessel_mm": inner.need("target_vessel_mm")}
    against = "the target vessel"
    yield link(inner, None, coil_vs_vessel(catalog, part.diameter_mm, vessel_mm), paths, against=against)
    if outer is not None:
        holes = coil_side_holes(catalog, outer.part.side_holes, product)
        yield link(inner, outer, holes, {"side_holes": outer.need("side_holes")}, optional=True)


def coil_lumen_links(inner: Placed, outer: Placed) -> Iterator[Link]:
    """Yield the lumen rules of a coil: its label's window, and geometry where there is no label."""
    catalog, part, product = inner.catalog, inner.part, inner.embolic
    paths = {
        "lumen": outer.need("id_mm"),
        "coil_primary_in": inner.need("coil_primary_in"),
        "coil_label_min_in": inner.need("coil_label_min_in"),
        "coil_label_max_in": inner.need("coil_label_max_in"),
        "pusher_od_in": inner.need("pusher_od_in"),
    }
    least, most = part.coil_label_min_in, part.coil_label_max_in
    rows: list[Grounded] = []
    if product is not None and least is None and most is None:
        least, most = product.delivery.min_catheter_id_in, product.delivery.max_catheter_id_in
        rows = [lumen_grounds(product)]
    labeled = least is not None or most is not None
    entry = outer.lumen_entry
    if labeled:
        answer = coil_label_window(catalog, outer.lumen, least, most, *rows, entry)
        yield link(inner, outer, answer, paths)
    primary = part.coil_primary_in
    if primary is None and not labeled and product is not None and len(product.sizes.primary_in) == 1:
        primary = product.sizes.primary_in[0]
    if primary is not None or not labeled:
        yield link(inner, outer, coil_primary_lower(catalog, primary, outer.lumen, entry), paths)
    pushable = product is not None and product.material_class == PUSHABLE
    if primary is not None and (part.pusher_od_in is not None or (pushable and not labeled)):
        answer = coil_no_doubling(catalog, outer.lumen, primary, part.pusher_od_in)
        yield link(inner, outer, answer, paths, optional=True)


def _plug(inner: Placed, outer: Placed | None, vessel_mm: float | None) -> Iterator[Link]:
    catalog, part, product = inner.catalog, inner.part, inner.embolic
    if product is None:
        if outer is not None:
            answer = label_minimum_lumen(catalog, outer.lumen, length_of(part.label_min_in, "in"))
            paths = {"label_min": inner.need("label_min_in"), "lumen": outer.need("id_mm")}
            yield link(inner, outer, answer, paths)
        return
    model = plug_model(product, part.name or part.material or "", part.diameter_mm)
    size = {"plug_mm": inner.need("diameter_mm"), "vessel_mm": inner.need("target_vessel_mm")}
    if outer is not None:
        paths = {**size, "lumen_in": outer.need("id_in")}
        paths |= dict.fromkeys(("guide_fr", "sheath_fr", "catheter_fr"), outer.need("fr"))
        french = outer.part.fr
        through_sheath = outer.kind in SHEATHS
        answer = plug_in_lumen(
            catalog,
            product,
            part.diameter_mm,
            model=model,
            lumen=outer.lumen,
            guide_fr=None if through_sheath else french,
            sheath_fr=french if through_sheath else None,
        )
        yield link(inner, outer, answer, paths)
    vessel = plug_vs_vessel(catalog, product, part.diameter_mm, vessel_mm, model)
    yield link(inner, None, vessel, size, against="the target vessel")


def _liquid(inner: Placed, product: EmbolicProduct, outer: Placed | None, around: Around) -> Iterator[Link]:
    catalog = inner.catalog
    if outer is not None:
        least = inner.part.label_min_in or product.delivery.min_catheter_id_in
        if least is not None or product.sizes.pieces_mm or product.sizes.pledget_mm:
            entry = lumen_grounds(product) if inner.part.label_min_in is None else None
            answer = label_minimum_lumen(catalog, outer.lumen, length_of(least, "in"), entry)
            paths = {"label_min": inner.need("label_min_in"), "lumen": outer.need("id_mm")}
            yield link(inner, outer, answer, paths)
        if product.delivery.dmso_required:
            answer = dmso(catalog, product, outer.dmso_ok, around.syringe_dmso)
            paths = {"catheter_dmso": outer.need("dmso_ok"), "syringe_dmso": "syringe_dmso"}
            yield link(inner, outer, answer, paths)
            space = outer.part.dead_space_ml
            if space is None and outer.micro is not None and outer.micro.dead_space_ml is not None:
                space = outer.micro.dead_space_ml[1]
            answer = liquid_dead_space(catalog, inner.part.dmso_fill_ml or around.dmso_fill_ml, space)
            paths = {"dead_space_ml": outer.need("dead_space_ml")}
            yield link(inner, outer, answer, paths, optional=True)
    if is_glue(product):
        yield link(inner, outer, nbca_flush(catalog, inner.part.flush or around.flush), against="the flush")
    if attacks_plastic(product):
        answer = oil_ware(catalog, product, around.ware_ok)
        yield link(inner, None, answer, against="syringes and stopcocks", optional=True)
