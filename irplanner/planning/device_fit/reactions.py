"""The patient's allergies against what an embolic is made of."""

from __future__ import annotations

from collections.abc import Iterable

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.materials import Material, allergens_of, label_of, products_of
from irplanner.planning.device_fit.verdicts import FitAnswer, Verdict, cannot_tell, failed, fit_answer
from irplanner.planning.medicines.allergies import stands_for
from irplanner.planning.words.figures import listed


def side_allergy(
    catalog: Catalog, material: Material, allergies: Iterable[str] | None, brand: str = ""
) -> FitAnswer:
    """Say whether the patient reacts to anything the material contains.

    `allergies`: words of the patient's list, empty when there are none; None when it was not asked.
    """
    rule = catalog.fit_rules["side_allergy"]
    flags = allergens_of(catalog, material, brand)
    name, products = label_of(material), products_of(catalog, material)
    if not flags:
        why = f"The reference lists no allergen in {name}."
        return fit_answer(rule, Verdict.FITS, why, also=products[:1])
    if allergies is None:
        contains = listed(catalog.label("allergen", flag).lower() for flag in sorted(flags))
        return cannot_tell(rule, ["allergy"], f"{name} contains {contains}; allergies are not recorded.")
    given = list(allergies)
    mine = {agent for word in given for agent in stands_for(word, catalog) | {word.strip().lower()}}
    shared = sorted(flag for flag in flags if not mine.isdisjoint(stands_for(flag, catalog) | {flag}))
    values = {"allergy": ", ".join(given) or "none"}
    if shared:
        what = listed(catalog.label("allergen", flag).lower() for flag in shared)
        if not brand and not _in_every_product(catalog, material, shared):
            why = f"Some products of {name} contain {what}, others do not: take one without it."
            return fit_answer(rule, Verdict.FITS_WITH_CAUTION, why, values)
        return fit_answer(rule, failed(rule), f"{name} contains {what}: the patient is allergic.", values)
    unknown = [word for word in given if not stands_for(word, catalog) and word.strip().lower() not in flags]
    if unknown:
        why = (
            f"{name}: no rule has read the allergy {listed(word[:40] for word in unknown)}; compare it "
            "by hand."
        )
        return fit_answer(rule, Verdict.FITS_WITH_CAUTION, why, values)
    why = f"None of the allergies is to a material the reference lists for {name}."
    return fit_answer(rule, Verdict.FITS, why, values)


def _in_every_product(catalog: Catalog, material: Material, flags: Iterable[str]) -> bool:
    """Say whether one of the allergens is in every product the words may mean, so that none can be chosen."""
    products = products_of(catalog, material)
    return any(all(flag in allergens_of(catalog, product) for product in products) for flag in flags)
