"""Vessels at the access: radial artery, closure devices, the cava."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.devices import CavalFilter, ClosureDevice
from irplanner.planning.device_fit.closure import closure_length, closure_vessel, sheath_vs_artery
from irplanner.planning.device_fit.implants import filter_cava
from irplanner.planning.device_fit.verdicts import FitAnswer, Verdict
from irplanner.planning.sizing.size_answer import SizeAnswer, SizeVerdict
from irplanner.units import Length

_AS_SIZE = {
    Verdict.FITS: SizeVerdict.OK,
    Verdict.FITS_WITH_CAUTION: SizeVerdict.CAUTION,
    Verdict.DOES_NOT_FIT: SizeVerdict.BLOCK,
    Verdict.CANNOT_TELL: SizeVerdict.CANNOT_TELL,
}


def radial_ratio(
    catalog: Catalog, outside: Length | None, sheath_fr: float | None, artery_mm: float | None
) -> SizeAnswer:
    """Return the sheath's outside against the artery, as the fit rule answers it."""
    return _as_size(sheath_vs_artery(catalog, outside, sheath_fr, artery_mm), "radial_sheath_ratio")


def closure_size(
    catalog: Catalog, device: ClosureDevice, artery_mm: float | None, length_cm: float | None
) -> Iterator[SizeAnswer]:
    """Yield artery and sheath length against a closure device, as the fit rules answer them."""
    rule = next(
        (
            one.id
            for one in catalog.sizing_rules.values()
            if one.id.endswith("_vessel") and any(device.id.startswith(scope) for scope in one.applies_to)
        ),
        "closure_vessel",
    )
    if artery_mm is not None or length_cm is None:
        yield _as_size(closure_vessel(catalog, [device], artery_mm), rule)
    if length_cm is not None:
        answer = closure_length(catalog, device, length_cm)
        if answer is not None:
            yield _as_size(answer, rule)


def filter_size(catalog: Catalog, cava_filter: CavalFilter | None, cava_mm: float | None) -> SizeAnswer:
    """Return the cava against a filter's range."""
    return _as_size(filter_cava(catalog, cava_filter, cava_mm), "filter_caval_max")


def _as_size(answer: FitAnswer, rule: str) -> SizeAnswer:
    return SizeAnswer(
        rule=rule,
        verdict=_AS_SIZE[answer.verdict],
        why=answer.why,
        level=answer.level,
        evidence=answer.evidence,
        sources=answer.sources,
        values=answer.values,
        needs=answer.needs,
        is_recalled=answer.is_recalled,
    )
