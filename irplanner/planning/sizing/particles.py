"""Particle bands by territory and against a shunt."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.base import Range
from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.catalog.schema.sizing import SizingRule
from irplanner.planning.device_fit.size_text import band_text
from irplanner.planning.exact import at_most, below
from irplanner.planning.sizing.size_answer import (
    SizeAnswer,
    SizeVerdict,
    beyond,
    open_answer,
    size_answer,
)
from irplanner.planning.words.figures import number_text

# Beginnings of words people use, and the territory of the pack they mean; the first match counts.
_TERRITORY_WORDS = (
    ("bronch", "bronchial_artery"),
    ("hemopty", "bronchial_artery"),
    ("haemopty", "bronchial_artery"),
    ("uter", "uterine_artery"),
    ("fibroid", "uterine_artery"),
    ("adenomyosis", "uterine_artery"),
    ("prostat", "prostatic_artery"),
    ("genicul", "genicular_artery"),
    ("knee", "genicular_artery"),
    ("hemorrhoid", "superior_rectal_artery"),
    ("haemorrhoid", "superior_rectal_artery"),
    ("superior_rectal", "superior_rectal_artery"),
    ("rectal", "superior_rectal_artery"),
    ("mesenter", "mesenteric_artery"),
    ("colon", "mesenteric_artery"),
    ("colic", "mesenteric_artery"),
    ("lower_gi", "mesenteric_artery"),
    ("bowel", "mesenteric_artery"),
    ("hepat", "hepatic_tumour"),
    ("liver", "hepatic_tumour"),
    ("hcc", "hepatic_tumour"),
)
FIRST, REPEAT = "first", "repeat"
_REPEAT_WORDS = frozenset({"repeat", "second", "2", "later", "third", "3"})


@dataclass(frozen=True, slots=True)
class _Asked:
    band_um: Range
    product: EmbolicProduct | None
    session: str | None
    shunt_excluded: bool | None


def territory_code(text: str) -> str | None:
    """Return the territory of the pack a text names, e.g. `left uterine artery`; None where it names none."""
    key = re.sub(r"[^a-z0-9]+", "_", text.casefold())
    return next((code for word, code in _TERRITORY_WORDS if f"_{word}" in f"_{key}"), None)


def particle_band(
    catalog: Catalog,
    territory: str,
    band_um: Range | None,
    product: EmbolicProduct | None = None,
    *,
    session: str | None = None,
    shunt_excluded: bool | None = None,
) -> list[SizeAnswer]:
    """Return what the territory says about a band of particles.

    `session`: first or repeat, for territories where it matters; `shunt_excluded`: no lung or gut shunt seen.
    """
    rule = _rule_of(catalog, territory, product)
    if rule is None:
        return []
    if band_um is None:
        if product is not None and product.id in rule.materials:
            return [size_answer(rule, SizeVerdict.OK, f"{product.name} is one of the options here.")]
        return [open_answer(rule, ["band_um"])]
    return [_WORK[rule.id](rule, _Asked(band_um, product, session, shunt_excluded))]


def particle_shunt(catalog: Catalog, band_um: Range | None, shunt_um: float | None) -> SizeAnswer:
    """Compare the smallest particle with a shunt; an equal one passes through."""
    rule = catalog.sizing_rules["particle_shunt"]
    if band_um is None or shunt_um is None:
        given = {"band_um": band_um, "shunt_um": shunt_um}
        return open_answer(rule, [name for name, value in given.items() if value is None])
    ok = below(shunt_um, band_um[0])
    why = (
        f"The smallest particle is {number_text(band_um[0])} um, the shunt {number_text(shunt_um)} um"
        f"{'.' if ok else f': {(rule.reason or str()).lower()}'}"
    )
    values = {"band_min_um": band_um[0], "shunt_um": shunt_um}
    return size_answer(rule, SizeVerdict.OK if ok else beyond(rule), why, values)


def _rule_of(catalog: Catalog, territory: str, product: EmbolicProduct | None) -> SizingRule | None:
    """Return the rule of a territory; in the liver drug-eluting beads and bland particles have their own."""
    if territory == "hepatic_tumour":
        loaded = product is not None and product.material_class == "drug_eluting_bead"
        if product is not None and product.material_class == "radioactive_microsphere":
            return None
        return catalog.sizing_rules["particle_band_tace_deb" if loaded else "particle_band_hcc_bland"]
    rules = catalog.sizing_rules.values()
    return next((rule for rule in rules if rule.id in _WORK and territory in rule.applies_to), None)


def _values(band_um: Range) -> dict[str, float]:
    return {"band_min_um": band_um[0], "band_max_um": band_um[1]}


def _bronchial(rule: SizingRule, asked: _Asked) -> SizeAnswer:
    band_um = asked.band_um
    low, block, warn = band_um[0], rule.number("block_below_um"), rule.number("warn_below_um")
    preferred = band_text(rule.span("preferred_um"))
    text = f"{band_text(band_um)} in a bronchial artery; preferred {preferred}"
    values = {**_values(band_um), "block_below_um": block, "warn_below_um": warn}
    if below(low, block):
        why = f"{text}: below {number_text(block)} um. {rule.reason or ''}"
        return size_answer(rule, beyond(rule), why, values, evidence=rule.evidence_of("block_below_um"))
    if below(low, warn):
        why = f"{text}: below {number_text(warn)} um. {rule.reason or ''}"
        return size_answer(rule, SizeVerdict.CAUTION, why, values, evidence=rule.evidence_of("warn_below_um"))
    return size_answer(rule, SizeVerdict.OK, f"{text}.", values)


def _uterine(rule: SizingRule, asked: _Asked) -> SizeAnswer:
    """The rule's floor for all, the labeled floor of a product where the reference states one."""
    band_um, product = asked.band_um, asked.product
    floors = {
        name: floor
        for fact in rule.facts
        if isinstance(table := fact.figures.get("value_um"), dict)
        for name, floor in table.items()
        if isinstance(floor, float)
    }
    general = rule.number("min_band_um")
    floor = max(general, floors.get(product.id, general)) if product is not None else general
    values = {**_values(band_um), "min_um": floor}
    ok = at_most(floor, band_um[0])
    text = f"{band_text(band_um)} in the uterine artery; not below {number_text(floor)} um"
    if product is not None and product.id in floors:
        text += f" by the label of {product.name.partition(' (')[0].lower()}"
    why = f"{text}." if ok else f"{text}. {rule.reason or ''}"
    return size_answer(rule, SizeVerdict.OK if ok else beyond(rule), why, values)


def _prostate(rule: SizingRule, asked: _Asked) -> SizeAnswer:
    band_um, session = asked.band_um, asked.session
    low, high = rule.span("preferred_um")
    values = {**_values(band_um), "preferred_low_um": low, "preferred_high_um": high}
    text = f"{band_text(band_um)} in the prostatic artery; start with {band_text((low, high))}"
    discouraged = rule.span("discouraged_um")
    if below(band_um[0], rule.span("alternative_um")[0]):
        why = f"{text}: {band_text(discouraged)} gave more complications."
        return size_answer(rule, beyond(rule), why, values)
    if at_most(low, band_um[0]) and at_most(band_um[1], high):
        return size_answer(rule, SizeVerdict.OK, f"{text}.", values)
    if (session or "").lower() in _REPEAT_WORDS:
        return size_answer(rule, SizeVerdict.OK, f"{text}; other sizes are for repeats, as here.", values)
    return size_answer(rule, beyond(rule), f"{text}; other sizes are for repeats.", values)


def _genicular(rule: SizingRule, asked: _Asked) -> SizeAnswer:
    band_um, product = asked.band_um, asked.product
    usual = rule.span("tris_acryl_gelatin_um")
    text = f"{band_text(band_um)} in a genicular artery; studied were spheres of {band_text(usual)}"
    listed = product is not None and product.id in rule.materials
    inside = listed or (at_most(usual[0], band_um[0]) and at_most(band_um[1], usual[1]))
    why = f"{text} or a temporary agent."
    return size_answer(rule, SizeVerdict.OK if inside else beyond(rule), why, _values(band_um))


def _least(rule: SizingRule, asked: _Asked) -> SizeAnswer:
    """Rules that name a smallest particle."""
    band_um = asked.band_um
    name = "min_band_um" if "min_band_um" in rule.figures else "warn_below_um"
    least = rule.number(name)
    ok = at_most(least, band_um[0])
    where = rule.applies_to[0].replace("_", " ").replace("tumour", "tumor")
    why = f"{band_text(band_um)}, {where}: particles of at least {number_text(least)} um are meant."
    if not ok and rule.reason:
        why += f" {rule.reason}"
    values = {**_values(band_um), "min_um": least}
    return size_answer(rule, SizeVerdict.OK if ok else beyond(rule), why, values)


def _bland(rule: SizingRule, asked: _Asked) -> SizeAnswer:
    band_um, shunt_excluded = asked.band_um, asked.shunt_excluded
    limit = rule.number("shunt_check_below_um")
    values = {**_values(band_um), "shunt_check_below_um": limit}
    text = f"{band_text(band_um)} in a liver tumor"
    if at_most(limit, band_um[0]):
        return size_answer(rule, SizeVerdict.OK, f"{text}: not below {number_text(limit)} um.", values)
    if shunt_excluded:
        why = f"{text}: below {number_text(limit)} um; no shunt to lung or gut was seen."
        return size_answer(rule, SizeVerdict.OK, why, values)
    why = (
        f"{text}: below {number_text(limit)} um they pass anastomoses; look for a shunt to lung or gut first."
    )
    return size_answer(rule, beyond(rule), why, values)


_Work = Callable[[SizingRule, _Asked], SizeAnswer]
_WORK: dict[str, _Work] = {
    "particle_band_bronchial": _bronchial,
    "particle_band_uterine": _uterine,
    "particle_band_prostate": _prostate,
    "particle_band_genicular": _genicular,
    "particle_band_haemorrhoid": _least,
    "particle_band_tace_deb": _least,
    "particle_band_hcc_bland": _bland,
    "particle_lower_gi": _least,
}
