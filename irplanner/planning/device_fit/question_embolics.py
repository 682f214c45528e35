"""Quick questions about embolics: particles, coils, plugs, liquids and allergies."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.materials import find_material
from irplanner.errors import InputError
from irplanner.planning.device_fit.coils import (
    coil_label_window,
    coil_no_doubling,
    coil_primary_lower,
    coil_side_holes,
    coil_vs_vessel,
)
from irplanner.planning.device_fit.embolic_rules import (
    PUSHABLE,
    is_particle,
    lumen_grounds,
    through_lumen,
)
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
    sphere_swelling,
)
from irplanner.planning.device_fit.parts import COILS, PLUGS, Part, Placed
from irplanner.planning.device_fit.plugs import plug_in_lumen, plug_model, plug_vs_vessel
from irplanner.planning.device_fit.product_names import name_key
from irplanner.planning.device_fit.question_values import Values
from irplanner.planning.device_fit.reactions import side_allergy
from irplanner.planning.device_fit.size_text import length_of
from irplanner.planning.device_fit.verdicts import FitAnswer, Grounded
from irplanner.units import Length

_BANDS = ("band_um", "dry_band_um", "delivered_um")
# Words for a class of coils or particles where no product is meant.
_COIL_WORDS = frozenset({"pushable", "fibered", "fibred", "detachable", "hydrogel", "coil", "microcoil"})
_RIGID_WORDS = frozenset({"rigid", "irregular", "nonspherical", "particle_irregular"})
_SPHERE_WORDS = frozenset({"compressible", "spheres", "microspheres", "sphere", "calibrated"})


def asks_lumen(values: Values) -> bool:
    """Say whether an embolic is asked about, so that a lumen given is the embolic's."""
    return values.has(
        *_BANDS, "coil", "coil_primary_in", "coil_label_min_in", "coil_label_max_in", "plug", "embolic"
    )


def answers(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    """Yield the answers about embolics that the keys ask for."""
    yield from _particles(values, catalog)
    yield from _coils(values, catalog)
    yield from _plugs(values, catalog)
    yield from _liquids(values, catalog)
    yield from _allergies(values, catalog)


def _lumen(values: Values) -> Length | None:
    return values.length(lumen_in="in", id_mm="mm")


def _particles(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    if not values.has(*_BANDS):
        return
    smallest = values.band("delivered_um") or values.band("band_um")
    elsewhere = values.has("shunt_um") or (values.has("vessel_mm") and not values.has("plug", "coil"))
    if values.has("lumen_in", "id_mm") or not elsewhere:
        yield _through(values, catalog)
    if values.has("shunt_um"):
        yield particle_vs_shunt(catalog, smallest, values.number("shunt_um"))
    if values.has("vessel_mm") and not values.has("plug", "coil", "closure", "device"):
        yield particle_vs_vessel(catalog, smallest, values.number("vessel_mm"))


def _through(values: Values, catalog: Catalog) -> FitAnswer:
    word, lumen = values.word("embolic"), _lumen(values)
    band, dry, delivered = (values.band(name) for name in _BANDS)
    fraction, least = values.number("compressible_fraction"), values.number("label_min_in")
    key = name_key(word or "").replace(" ", "_")
    if key in _RIGID_WORDS:
        return particle_rigid(catalog, band, lumen, length_of(least, "in"))
    if key in _SPHERE_WORDS and fraction is None:
        fraction = catalog.fit_rules["sphere_compressible"].number("compressible_fraction")
    known = None if word is None or key in _SPHERE_WORDS else _material(catalog, word)
    part = Part(
        kind="embolic",
        name=word if known is not None else None,
        size_um=dry or band,
        delivered_um=delivered,
        compressible_fraction=fraction,
        label_min_in=least,
    )
    placed = Placed(part, "", catalog)
    if placed.embolic is None and (dry is not None or delivered is not None):
        return sphere_swelling(catalog, dry, delivered, None, lumen, fraction)
    return through_lumen(placed, dry or band, lumen)


def _material(catalog: Catalog, word: str) -> str:
    if find_material(catalog, word) is None:
        known = ", ".join([*catalog.embolic_families, *catalog.embolic_products])
        raise InputError(f"There is no embolic {word[:40]!r}.", f"Known: {known}.")
    return word


def _coils(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    if not values.has(
        "coil", "coil_primary_in", "coil_label_min_in", "coil_label_max_in", "coil_mm", "side_holes"
    ):
        return
    word, lumen = values.word("coil"), _lumen(values)
    key = name_key(word or "").replace(" ", "_")
    product = None
    if word is not None and key not in _COIL_WORDS:
        product = Placed(Part(material=_material(catalog, word)), "", catalog).embolic
        if product is not None and product.material_class not in COILS:
            raise InputError(f"{word[:40]!r} is no coil.", "Ask with embolic= instead.")
    primary = values.number("coil_primary_in")
    least, most = values.number("coil_label_min_in"), values.number("coil_label_max_in")
    rows: list[Grounded] = []
    if product is not None and least is None and most is None:
        least, most = product.delivery.min_catheter_id_in, product.delivery.max_catheter_id_in
        brand = next(
            (
                value
                for name, value in product.delivery.product_min_id_in.items()
                if name_key(name) == name_key(word or "")
            ),
            None,
        )
        least, rows = brand or least, [lumen_grounds(product)]
    only_others = values.has("side_holes", "coil_mm", "vessel_mm") and not values.has("lumen_in", "id_mm")
    if not only_others:
        labeled = least is not None or most is not None
        if labeled:
            yield coil_label_window(catalog, lumen, least, most, *rows)
        if primary is None and not labeled and product is not None and len(product.sizes.primary_in) == 1:
            primary = product.sizes.primary_in[0]
        if primary is not None or not labeled:
            yield coil_primary_lower(catalog, primary, lumen)
        pushable = key in {"pushable", "fibered", "fibred"} or (
            product is not None and product.material_class == PUSHABLE
        )
        pusher = values.number("pusher_od_in")
        if primary is not None and (pusher is not None or (pushable and not labeled)):
            yield coil_no_doubling(catalog, lumen, primary, pusher)
    if values.has("side_holes"):
        yield coil_side_holes(catalog, values.flag("side_holes"), product)
    if values.has("coil_mm", "vessel_mm"):
        loop = values.number("coil_mm", "diameter_mm")
        yield coil_vs_vessel(catalog, loop, values.number("vessel_mm"))


def _plugs(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    word = values.word("plug")
    if word is None:
        return
    product = Placed(Part(material=_material(catalog, word)), "", catalog).embolic
    if product is None or product.material_class not in PLUGS:
        raise InputError(f"{word[:40]!r} is not one plug.", "Known: avp_1, avp_2, avp_3, avp_4, mvp.")
    size = values.number("plug_mm", "diameter_mm")
    model = plug_model(product, word, size)
    vessel = values.number("vessel_mm")
    route = values.has("lumen_in", "id_mm", "guide_fr", "catheter_fr", "sheath_fr")
    if route or vessel is None:
        guide = values.number("guide_fr", "catheter_fr")
        yield plug_in_lumen(
            catalog,
            product,
            size,
            model=model,
            lumen=_lumen(values),
            guide_fr=guide,
            sheath_fr=values.number("sheath_fr"),
        )
    if vessel is not None or not route:
        yield plug_vs_vessel(catalog, product, size, vessel, model)


def _liquids(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    word = values.word("embolic")
    if word is None:
        if values.has("flush"):
            yield nbca_flush(catalog, values.word("flush"))
        return
    key = name_key(word).replace(" ", "_")
    if key in _RIGID_WORDS | _SPHERE_WORDS:
        return
    placed = Placed(Part(material=_material(catalog, word)), "", catalog)
    product = placed.embolic
    if product is None:
        return
    nothing_else = not values.has("lumen_in", "id_mm", "allergy", "shunt_um", *_BANDS)
    told_dmso = values.has("catheter_dmso", "syringe_dmso")
    wants_dmso = product.delivery.dmso_required and nothing_else and not values.has("dmso_fill_ml")
    if told_dmso or wants_dmso:
        yield dmso(catalog, product, values.flag("catheter_dmso"), values.flag("syringe_dmso"))
    if is_glue(product) and (values.has("flush") or nothing_else):
        yield nbca_flush(catalog, values.word("flush"))
    if values.has("ware_ok"):
        yield oil_ware(catalog, product, values.flag("ware_ok"))
    elif attacks_plastic(product) and nothing_else and not is_glue(product):
        yield oil_ware(catalog, product, None)
    if values.has("dmso_fill_ml", "dead_space_ml"):
        yield liquid_dead_space(catalog, values.number("dmso_fill_ml"), values.number("dead_space_ml"))
    least = product.delivery.min_catheter_id_in
    if is_particle(product):
        if nothing_else or (values.has("lumen_in", "id_mm") and not values.has(*_BANDS)):
            yield through_lumen(placed, None, _lumen(values))
    elif values.has("lumen_in", "id_mm"):
        size = length_of(values.number("label_min_in") or least, "in")
        yield label_minimum_lumen(catalog, _lumen(values), size, lumen_grounds(product) if least else None)


def _allergies(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    """The allergies against every embolic named, by `embolic`, `coil`, `plug` or the list `devices`."""
    if not values.has("allergy"):
        return
    named = [word for key in ("embolic", "coil", "plug") if (word := values.word(key)) is not None]
    named += [word for word in values.words("devices") or () if not word.replace(".", "").isdigit()]
    for word in named:
        material = find_material(catalog, word)
        if material is not None:
            yield side_allergy(catalog, material, values.words("allergy"), word)
