"""Liquids and the ware they touch: DMSO, oil and ethanol, the flush before glue, the dead space."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.planning.device_fit.size_text import rounded
from irplanner.planning.device_fit.verdicts import (
    FitAnswer,
    Verdict,
    cannot_tell,
    failed,
    fit_answer,
    missing,
)
from irplanner.planning.exact import at_most
from irplanner.planning.words.figures import number_text

DEXTROSE = "dextrose_5pct"
_DEXTROSE_WORDS = frozenset(
    {DEXTROSE, "dextrose", "dextrose_5", "dextrose_5_percent", "d5w", "glucose_5pct", "glucose"}
)
_CRAZING = frozenset({"iodine_oil", "ethanol"})  # flags of the pack: oil and ethanol attack polycarbonate


def flush_word(word: str) -> str:
    """Return a flush as the pack spells it; 5 % dextrose has several usual spellings."""
    key = word.strip().lower().replace("%", "pct").replace(" ", "_").replace("-", "_")
    return DEXTROSE if key in _DEXTROSE_WORDS or key in {"5pct_dextrose", "5_pct_dextrose"} else key


def is_glue(product: EmbolicProduct) -> bool:
    """Say whether a product sets in ions, so that its route is primed with dextrose."""
    return DEXTROSE in product.delivery.flush and "saline" in product.delivery.forbidden_flush


def attacks_plastic(product: EmbolicProduct) -> bool:
    """Say whether a product is oil-based or ethanol."""
    return not _CRAZING.isdisjoint(product.allergen_flags)


def dmso(
    catalog: Catalog, product: EmbolicProduct, catheter_ok: bool | None, syringe_ok: bool | None
) -> FitAnswer:
    """Ask for a label on catheter and syringe; one that lacks it is enough for no."""
    rule = catalog.fit_rules["dmso"]
    if not product.delivery.dmso_required:
        return fit_answer(rule, Verdict.FITS, f"{product.name} has no DMSO.", also=(product,))
    given = {"catheter_dmso": catheter_ok, "syringe_dmso": syringe_ok}
    values = {name: ok for name, ok in given.items() if ok is not None}
    lacking = [name.removesuffix("_dmso") for name, ok in given.items() if ok is False]
    if lacking:
        why = f"{product.name} is in DMSO; not labeled for it: {' and '.join(lacking)}."
        return fit_answer(rule, failed(rule), why, values)
    if catheter_ok is None or syringe_ok is None:
        why = f"{product.name} is in DMSO: catheter, hub, syringe and adapter must be labeled for it."
        return cannot_tell(rule, missing(**given), why, values)
    return fit_answer(
        rule, Verdict.FITS, f"{product.name} is in DMSO; catheter and syringe are labeled for it.", values
    )


def oil_ware(catalog: Catalog, product: EmbolicProduct, ware_ok: bool | None) -> FitAnswer:
    """Ask for ware that withstands iodized oil or ethanol."""
    rule = catalog.fit_rules["oil_ware"]
    if not attacks_plastic(product):
        why = f"{product.name} is neither oil-based nor ethanol."
        return fit_answer(rule, Verdict.FITS, why, also=(product,))
    if ware_ok is None:
        why = f"{product.name} can craze polycarbonate: syringes and stopcocks must be labeled for it."
        return cannot_tell(rule, ["ware_ok"], why)
    text = "withstand it" if ware_ok else "are not labeled for it"
    why = f"{product.name} can craze polycarbonate; the syringes and stopcocks {text}."
    return fit_answer(rule, Verdict.FITS if ware_ok else failed(rule), why, {"ware_ok": ware_ok})


def nbca_flush(catalog: Catalog, flush: str | None) -> FitAnswer:
    """Ask for 5 % dextrose in the route of glue."""
    rule = catalog.fit_rules["nbca_flush"]
    if flush is None:
        return cannot_tell(rule, ["flush"])
    word = flush_word(flush)
    ok = word == DEXTROSE
    why = (
        "The glue route is flushed with 5 % dextrose."
        if ok
        else f"The glue route is flushed with {word.replace('_', ' ')}: glue sets in it; use 5 % dextrose."
    )
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, {"flush": word})


def liquid_dead_space(catalog: Catalog, fill_ml: float | None, dead_space_ml: float | None) -> FitAnswer:
    """Compare the first push with the dead space of catheter and hub."""
    rule = catalog.fit_rules["liquid_dead_space"]
    if fill_ml is None or dead_space_ml is None:
        return cannot_tell(rule, missing(dmso_fill_ml=fill_ml, dead_space_ml=dead_space_ml))
    ok = at_most(dead_space_ml, fill_ml)
    why = (
        f"First push {rounded(fill_ml)} mL, dead space {number_text(dead_space_ml)} "
        f"mL{'.' if ok else ': not filled.'}"
    )
    values = {"dmso_fill_ml": fill_ml, "dead_space_ml": dead_space_ml}
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values)
