"""Particles and spheres through a lumen, against a shunt and against the feeding artery."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.base import Range
from irplanner.catalog.schema.fit import FitRule
from irplanner.models.enums import Evidence
from irplanner.planning.device_fit.lumens import label_minimum_lumen
from irplanner.planning.device_fit.size_text import band_text, length_of, rounded, size_text
from irplanner.planning.device_fit.verdicts import (
    FitAnswer,
    Grounded,
    Verdict,
    cannot_tell,
    failed,
    fit_answer,
    missing,
)
from irplanner.planning.exact import at_most, below
from irplanner.planning.words.figures import number_text
from irplanner.units import Length


def sphere_compressible(
    catalog: Catalog,
    band_um: Range | None,
    lumen: Length | None,
    fraction: float | None,
    *also: Grounded | None,
) -> FitAnswer:
    """Compare the largest sphere, as it is and compressed, with the lumen.

    `fraction`: how far the product's spheres compress, 0 for ones that do not.
    """
    rule = catalog.fit_rules["sphere_compressible"]
    if band_um is None or lumen is None or fraction is None:
        needs = missing(band_um=band_um, lumen=lumen, compressible_fraction=fraction)
        return cannot_tell(rule, needs)
    return _through(rule, band_um[1], lumen, fraction, {}, "", also)


def sphere_swelling(
    catalog: Catalog,
    dry_um: Range | None,
    delivered_um: Range | None,
    swell_factor: float | None,
    lumen: Length | None,
    fraction: float | None,
    *also: Grounded | None,
) -> FitAnswer:
    """Compare the diameter as delivered, measured or computed from the dry one; never the dry label."""
    rule = catalog.fit_rules["sphere_swelling"]
    if delivered_um is None and (dry_um is None or swell_factor is None):
        dry = {} if dry_um is None else {"dry_max_um": dry_um[1]}
        return cannot_tell(rule, ["delivered_um"], values=dry)
    if lumen is None:
        return cannot_tell(rule, ["lumen"])
    values: dict[str, float] = {}
    if delivered_um is not None:
        largest, text = delivered_um[1], f"Delivered {band_text(delivered_um)}. "
    elif dry_um is not None and swell_factor is not None:
        largest = dry_um[1] * swell_factor
        text = (
            f"Dry {band_text(dry_um)} swells about {number_text(swell_factor)} times to "
            f"{rounded(largest)} um. "
        )
        values = {"dry_max_um": dry_um[1], "swell_factor": swell_factor}
    else:
        raise ValueError("one of the two sizes is known here")
    return _through(rule, largest, lumen, fraction or 0.0, values, text, also)


def particle_rigid(
    catalog: Catalog,
    band_um: Range | None,
    lumen: Length | None,
    label_min: Length | None = None,
    *also: Grounded | None,
) -> FitAnswer:
    """Hold irregular particles against the labeled lumen of their band; else well below the lumen."""
    rule = catalog.fit_rules["particle_rigid"]
    if lumen is None or (band_um is None and label_min is None):
        return cannot_tell(rule, missing(band_um=band_um, lumen=lumen))
    if label_min is not None:
        answer = label_minimum_lumen(catalog, lumen, label_min, *also)
        if answer.verdict is not Verdict.FITS:
            return answer
        return fit_answer(rule, Verdict.FITS, answer.why, answer.values, also=also)
    if band_um is None:
        raise ValueError("the band is known here")
    largest, lumen_um = band_um[1], lumen.in_unit("um")
    share, least = rule.number("safe_fraction"), reference_min_in(rule, largest)
    values = {"largest_um": largest, "lumen_um": lumen_um, "safe_um": round(share * lumen_um, 4)}
    text = f"Largest particle {number_text(largest)} um, lumen {size_text(lumen, 'um')}"
    engineering = rule.evidence_of("safe_fraction")
    if at_most(largest, share * lumen_um):
        why = f"{text}: within {number_text(100 * share)} % of it, this program's own screen without a label."
        return fit_answer(rule, Verdict.FITS, why, values, evidence=engineering, also=also)
    if least is None:
        why = (
            f"{text}: above {number_text(100 * share)} % of it, and larger than any band with a "
            "labeled lumen."
        )
        return fit_answer(rule, Verdict.DOES_NOT_FIT, why, values, also=also)
    values["reference_min_in"] = least
    known = f"one maker's chart asks for at least {number_text(least)} in for this band"
    if at_most(least, lumen.in_unit("in")):
        why = f"{text}: above {number_text(100 * share)} % of it, but {known}; read the product's own label."
        return fit_answer(rule, Verdict.FITS_WITH_CAUTION, why, values, also=also)
    return fit_answer(rule, Verdict.DOES_NOT_FIT, f"{text}: too narrow; {known}.", values, also=also)


def particle_vs_shunt(catalog: Catalog, band_um: Range | None, shunt_um: float | None) -> FitAnswer:
    """Compare the smallest particle with a shunt or anastomosis; an equal one passes through."""
    rule = catalog.fit_rules["particle_vs_shunt"]
    if band_um is None or shunt_um is None:
        return cannot_tell(rule, missing(band_um=band_um, shunt_um=shunt_um))
    if shunt_um == 0:
        why, values = "No shunt or anastomosis was seen.", {"band_min_um": band_um[0], "shunt_um": 0.0}
        return fit_answer(rule, Verdict.FITS, why, values)
    ok = below(shunt_um, band_um[0])
    relation = "larger" if ok else "not larger"
    why = (
        f"The smallest particle, {number_text(band_um[0])} um, is {relation} than the "
        f"{number_text(shunt_um)} um shunt."
    )
    values = {"band_min_um": band_um[0], "shunt_um": shunt_um}
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values)


def particle_vs_vessel(catalog: Catalog, band_um: Range | None, feeder_mm: float | None) -> FitAnswer:
    """Compare the smallest particle with the feeding artery at the catheter tip."""
    rule = catalog.fit_rules["particle_vs_vessel"]
    if band_um is None or feeder_mm is None:
        return cannot_tell(rule, missing(band_um=band_um, vessel_mm=feeder_mm))
    feeder_um = feeder_mm * 1000
    ok = below(band_um[0], feeder_um)
    relation = "smaller" if ok else "not smaller"
    why = (
        f"The smallest particle, {number_text(band_um[0])} um, is {relation} than the feeding artery, "
        f"{number_text(feeder_mm)} mm."
    )
    values = {"band_min_um": band_um[0], "feeder_um": feeder_um}
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values)


def reference_min_in(rule: FitRule, largest_um: float) -> float | None:
    """Return the labeled lumen of the next band that covers a size, in; None above the largest band."""
    rows = sorted((float(edge), lumen) for edge, lumen in rule.table("reference_min_in").items())
    return next(
        (lumen for edge, lumen in rows if isinstance(lumen, float) and at_most(largest_um, edge)), None
    )


def unnamed_particle(
    catalog: Catalog, band_um: Range | None, lumen: Length | None, label_min_in: float | None = None
) -> FitAnswer:
    """Answer for particles of an unknown kind: settled where irregular and compressible ones agree."""
    if label_min_in is not None:
        return label_minimum_lumen(catalog, lumen, length_of(label_min_in, "in"))
    usual = catalog.fit_rules["sphere_compressible"].number("compressible_fraction")
    soft = sphere_compressible(catalog, band_um, lumen, usual)
    if soft.verdict is Verdict.CANNOT_TELL:
        return soft
    hard = particle_rigid(catalog, band_um, lumen)
    if soft.verdict is hard.verdict:
        return hard
    why = f"It depends on the kind. Compressible spheres: {soft.why} Irregular particles: {hard.why}"
    return cannot_tell(catalog.fit_rules["sphere_compressible"], ["embolic"], why, hard.values)


def _through(
    rule: FitRule,
    largest_um: float,
    lumen: Length,
    fraction: float,
    values: dict[str, float],
    text: str,
    also: tuple[Grounded | None, ...],
) -> FitAnswer:
    lumen_um, pressed = lumen.in_unit("um"), largest_um * (1 - fraction)
    told = {
        **values,
        "largest_um": largest_um,
        "lumen_um": lumen_um,
        "compressible_fraction": fraction,
        "compressed_um": round(pressed, 6),
    }
    text += f"Largest sphere {number_text(largest_um)} um, lumen {size_text(lumen, 'um')}"
    share = f"{number_text(100 * fraction)} %"
    screen = " Engineering screen: the maker's chart wins."
    if at_most(largest_um, lumen_um):
        verdict, why = Verdict.FITS, f"{text}: passes without compression.{screen}"
    elif fraction and at_most(pressed, lumen_um):
        verdict = Verdict.FITS_WITH_CAUTION
        why = f"{text}: passes only compressed by {share}, to {rounded(pressed)} um.{screen}"
    else:
        squeezed = f" even compressed by {share} ({rounded(pressed)} um)" if fraction else ""
        verdict, why = Verdict.DOES_NOT_FIT, f"{text}: too large{squeezed}.{screen}"
    return fit_answer(rule, verdict, why, told, evidence=Evidence.ENGINEERING, also=also)
