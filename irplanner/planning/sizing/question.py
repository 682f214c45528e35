"""A quick question about size or amount, without a case: which rules the keys ask, and what decides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.materials import find_material
from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.errors import InputError
from irplanner.planning.device_fit.closure import closure_devices_named
from irplanner.planning.device_fit.implants import filter_named
from irplanner.planning.device_fit.parts import COILS, PLUGS, Part, Placed
from irplanner.planning.device_fit.question_values import Values, read_values
from irplanner.planning.device_fit.size_text import length_of
from irplanner.planning.sizing import access, implants, liquids, oil_and_drug, particles, sclerosants
from irplanner.planning.sizing import radioembolization as y90
from irplanner.planning.sizing.question_keys import KEYS
from irplanner.planning.sizing.size_answer import SizeAnswer, open_answer, worst_size

_VEINS = frozenset({"vein", "venous", "varix", "varicocele"})
_ARTERIES = frozenset({"artery", "arterial"})
_AXES = "x"


@dataclass(frozen=True)
class SizeQuestionAnswer:
    """`decides` is the worst answer; `all` in the order the rules were asked."""

    decides: SizeAnswer
    all: tuple[SizeAnswer, ...]
    given: Mapping[str, Any]
    unread: tuple[str, ...]


def ask(raw: Mapping[str, Any], catalog: Catalog) -> SizeQuestionAnswer:
    """Answer one question.

    Raises:
        InputError: keys or values that cannot be read, or keys that ask nothing together.
    """
    values = read_values(raw, KEYS, catalog.input_ranges)
    answers = [answer for family in _FAMILIES for answer in family(values, catalog)]
    decides = worst_size(answers)
    if decides is None:
        raise InputError(
            f"These keys ask nothing together: {', '.join(values.given)}.",
            "Give what is sized and its measure, e.g. vessel_mm, bed and coil_mm.",
        )
    unread = tuple(name for name in values.given if name not in values.used)
    return SizeQuestionAnswer(decides, tuple(answers), values.given, unread)


def _product(values: Values, catalog: Catalog, *names: str) -> EmbolicProduct | None:
    word = values.word(*names)
    if word is None:
        return None
    product = Placed(Part(material=word), "", catalog).embolic
    if product is None and find_material(catalog, word) is None:
        known = ", ".join(catalog.embolic_products)
        raise InputError(f"There is no embolic {word[:40]!r}.", f"Known: {known}.")
    return product


def _bed(values: Values) -> str | None:
    word = (values.word("bed") or "").lower()
    if not word:
        return implants.ARTERY if (values.word("lesion") or "").lower() == "pavm" else None
    if word in _VEINS or "vein" in word:
        return implants.VEIN
    if word in _ARTERIES or "arter" in word:
        return implants.ARTERY
    raise InputError(f"bed={word[:40]!r} is not known.", "Give artery or vein.")


def _coils(values: Values, catalog: Catalog) -> Iterator[SizeAnswer]:
    loop, vessel = values.number("coil_mm"), values.number("vessel_mm")
    axes = _axes(values)
    if axes is not None and (loop is not None or not values.has("coil_primary_in", "coil_length_cm")):
        yield implants.first_coil_in_sac(catalog, axes, loop)
    if values.has("coil_primary_in", "coil_length_cm"):
        volume = values.number("sac_volume_mm3")
        if volume is None and axes is not None:
            volume = implants.sac_volume_mm3(axes)
        primary, length = values.number("coil_primary_in"), values.number("coil_length_cm")
        yield implants.coil_packing(catalog, volume, primary, length, values.number("coils"))
    if axes is not None or values.has("plug", "diameter_mm"):
        return
    if vessel is not None and not values.has("coil_primary_in", "band_um", "shunt_um"):
        yield from implants.coil_size(catalog, vessel, _bed(values), loop)
    elif loop is not None:
        yield open_answer(catalog.sizing_rules["coil_undersize"], ["vessel_mm"])


def _axes(values: Values) -> tuple[float, ...] | None:
    """Return the axes of a sac: one number, or several as 10x8x8."""
    text = values.word("sac_mm")
    if text is None:
        return None
    form = "Give one number or axes as 10x8x8."
    try:
        axes = tuple(float(part) for part in text.lower().replace(",", _AXES).split(_AXES))
    except ValueError:
        raise InputError(f"sac_mm={text[:40]!r} cannot be read.", form) from None
    if not 1 <= len(axes) <= 3 or not all(0 < axis < 1000 for axis in axes):
        raise InputError(f"sac_mm={text[:40]!r} is no size of a sac.", form)
    return axes


def _plugs(values: Values, catalog: Catalog) -> Iterator[SizeAnswer]:
    word = values.word("plug")
    if word is not None:
        product = _product(values, catalog, "plug")
        if product is None or product.material_class not in PLUGS:
            raise InputError(f"{word[:40]!r} is not one plug.", "Known: avp_1, avp_2, avp_3, avp_4, mvp.")
        size = values.number("plug_mm", "diameter_mm")
        if values.has("vessel_mm") or not values.has("straight_landing_mm", "plug_length_mm"):
            yield implants.plug_size(catalog, product, values.number("vessel_mm"), size, word)
    if values.has("straight_landing_mm", "plug_length_mm"):
        landing, length = values.number("straight_landing_mm"), values.number("plug_length_mm")
        yield implants.plug_landing(catalog, landing, length)


def _particles(values: Values, catalog: Catalog) -> Iterator[SizeAnswer]:
    band = values.band("band_um")
    if values.has("shunt_um"):
        yield particles.particle_shunt(catalog, band, values.number("shunt_um"))
    word = values.word("territory") or (values.word("lesion") if band is not None else None)
    if word is None or (band is None and not values.has("territory")):
        return
    territory = particles.territory_code(word)
    if territory is None:
        if values.has("territory"):
            known = "bronchial, uterine, prostatic, genicular, hemorrhoid, hepatic, mesenteric"
            raise InputError(f"territory={word[:40]!r} has no rule of size.", f"Known: {known}.")
        return
    product = _product(values, catalog, "embolic", "material")
    if product is not None and product.material_class in COILS:
        return
    clear = values.flag("shunt_excluded")
    yield from particles.particle_band(
        catalog, territory, band, product, session=values.word("session"), shunt_excluded=clear
    )


def _sclerosants(values: Values, catalog: Catalog) -> Iterator[SizeAnswer]:
    kg, product = values.number("kg"), (values.word("product") or "").lower()
    malformation = "malformation" in (values.word("lesion") or "").lower()
    venous = malformation and "arterio" not in (values.word("lesion") or "").lower()
    injection = values.number("per_injection_ml")
    if values.has("sts_ml") or product in {"sts", "sotradecol", "fibrovein"}:
        form = (values.word("form") or "").lower() or None
        if form not in {None, sclerosants.FOAM, sclerosants.LIQUID}:
            raise InputError(f"form={form!r} is not known.", "Give liquid or foam.")
        yield from sclerosants.sodium_tetradecyl(
            catalog,
            total_ml=values.number("sts_ml", "total_ml"),
            per_injection_ml=injection,
            form=form,
            weight_kg=kg,
            age_years=values.number("age_years"),
            in_malformation=malformation,
        )
        return
    for name in ("asclera", "varithena"):
        if name in product or values.has(f"{name}_ml"):
            yield from sclerosants.polidocanol(
                catalog,
                name,
                total_ml=values.number(f"{name}_ml", "polidocanol_ml", "total_ml"),
                per_injection_ml=injection,
                days_between=values.number("days_between"),
            )
            return
    if values.has("polidocanol_mg"):
        yield sclerosants.polidocanol_daily(catalog, values.number("polidocanol_mg"), kg)
        return
    if values.has("polidocanol_ml"):
        raise InputError("polidocanol_ml needs the product.", "Give product=asclera or product=varithena.")
    if values.has("ethanol_ml", "bolus_ml", "total_ml"):
        yield from sclerosants.ethanol(
            catalog,
            kg,
            total_ml=values.number("total_ml", "ethanol_ml"),
            bolus_ml=values.number("bolus_ml"),
            in_venous_malformation=venous,
        )


def _oil_and_drug(values: Values, catalog: Catalog) -> Iterator[SizeAnswer]:
    if values.has("lipiodol_ml") or (values.has("route") and values.has("rate_ml_min", "duration_h")):
        yield from oil_and_drug.lipiodol(
            catalog,
            values.number("lipiodol_ml"),
            oil_and_drug.oil_route(values.word("route")),
            weight_kg=values.number("kg"),
            age_years=values.number("age_years"),
            rate_ml_min=values.number("rate_ml_min"),
            duration_h=values.number("duration_h"),
        )
    if values.has("doxorubicin_mg", "mg_m2", "bead_ml"):
        dose = values.number("doxorubicin_mg")
        in_oil = values.has("mg_m2", "bsa", "lipiodol_ml") and not values.has("bead_ml")
        if in_oil:
            yield from oil_and_drug.doxorubicin_in_oil(
                catalog, dose, values.number("mg_m2"), values.number("bsa")
            )
        else:
            yield from oil_and_drug.doxorubicin_in_beads(catalog, dose, values.number("bead_ml"))


def _radioembolization(values: Values, catalog: Catalog) -> Iterator[SizeAnswer]:
    if not values.has("lsf_pct", "gbq"):
        return
    word = (values.word("product") or "").lower()
    product = y90.RESIN if "resin" in word or "sir" in word else y90.GLASS if word else None
    shunt, activity = values.number("lsf_pct"), values.number("gbq")
    if shunt is not None and shunt > 100:
        raise InputError(f"lsf_pct={shunt:g} is above 100 %.", "Give the lung shunt in percent.")
    if product == y90.RESIN:
        yield y90.lung_shunt_resin(catalog, shunt, activity)
    if activity is not None or product != y90.RESIN:
        yield y90.lung_dose(
            catalog,
            activity,
            shunt,
            lung_mass_kg=values.number("lung_mass_kg"),
            prior_gy=values.number("prior_gy"),
            product=product,
        )


def _liquids(values: Values, catalog: Catalog) -> Iterator[SizeAnswer]:
    if values.has("nbca_pct", "oil_parts"):
        share = values.number("nbca_pct")
        if share is not None and not 0 < share <= 100:
            raise InputError(f"nbca_pct={share:g} is no share of glue.", "Give above 0 and up to 100.")
        yield liquids.glue_ratio(catalog, share, values.number("oil_parts"))
    if values.has("prime_fluid"):
        yield liquids.glue_prime(catalog, values.word("prime_fluid") or "")
    if values.has("rate_ml_min") and not values.has("route", "lipiodol_ml"):
        yield liquids.dmso_rate(catalog, values.number("rate_ml_min") or 0.0)
    if values.has("minutes_shaken"):
        yield liquids.dmso_shake(catalog, values.number("minutes_shaken") or 0.0)
    if values.has("thrombin_iu"):
        yield liquids.thrombin(catalog, values.number("thrombin_iu") or 0.0)


def _access(values: Values, catalog: Catalog) -> Iterator[SizeAnswer]:
    artery = values.number("artery_mm")
    if values.has("filter", "cava_mm"):
        name = values.word("filter")
        row = filter_named(catalog, name) if name else None
        if name and row is None:
            known = ", ".join(one.name for one in catalog.caval_filters.values())
            raise InputError(f"There is no caval filter {name[:40]!r}.", f"Known: {known}.")
        yield access.filter_size(catalog, row, values.number("cava_mm"))
    if values.has("closure"):
        name = values.word("closure") or ""
        devices = closure_devices_named(catalog, name)
        if not devices:
            known = ", ".join(catalog.closure_devices)
            raise InputError(f"There is no closure device {name[:40]!r}.", f"Known: {known}.")
        length = values.number("sheath_working_length_cm")
        yield from access.closure_size(catalog, devices[0], artery, length)
    elif values.has("artery_mm", "sheath_od_mm"):
        outside = length_of(values.number("sheath_od_mm"), "mm")
        yield access.radial_ratio(catalog, outside, values.number("sheath_fr"), artery)


_Family = Callable[[Values, Catalog], Iterator[SizeAnswer]]
_FAMILIES: tuple[_Family, ...] = (
    _coils,
    _plugs,
    _particles,
    _sclerosants,
    _oil_and_drug,
    _radioembolization,
    _liquids,
    _access,
)
