"""A quick question about fit, without a case: which rules the given keys ask, and the answer that decides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.planning.device_fit import question_embolics, question_values
from irplanner.planning.device_fit.closure import (
    closure_allergy,
    closure_devices_named,
    closure_length,
    closure_sheath,
    closure_vessel,
    sheath_vs_artery,
)
from irplanner.planning.device_fit.expiry import expiry
from irplanner.planning.device_fit.implants import (
    filter_cava,
    filter_named,
    stent_of,
    stent_sheath,
    stent_vessel,
    stents_named,
)
from irplanner.planning.device_fit.lengths import (
    length_catheter,
    length_exchange_wire,
    length_microcatheter,
)
from irplanner.planning.device_fit.lumens import (
    burr_in_guide,
    catheter_in_sheath,
    guide_vs_sheath_trap,
    label_minimum_lumen,
    microcatheter_in_catheter,
    stents_in_guide,
)
from irplanner.planning.device_fit.pressure import pressure
from irplanner.planning.device_fit.question_keys import KEYS
from irplanner.planning.device_fit.question_values import Values
from irplanner.planning.device_fit.verdicts import FitAnswer, Verdict, worst_of
from irplanner.planning.device_fit.wires import (
    coaxial_pair,
    wire_in_catheter,
    wire_in_needle,
    wire_platform_match,
)

# Screens of the program's own: left open they are told, and decide only where nothing else was asked.
_SCREENS = frozenset({"coil_no_doubling"})


@dataclass(frozen=True)
class QuestionAnswer:
    """`decides` is the worst answer; `all` in the order the rules were asked."""

    decides: FitAnswer
    all: tuple[FitAnswer, ...]
    given: Mapping[str, Any]
    unread: tuple[str, ...]


def ask(raw: Mapping[str, Any], catalog: Catalog) -> QuestionAnswer:
    """Answer one question.

    Raises:
        InputError: keys or values that cannot be read, or keys that ask nothing together.
    """
    values = question_values.read_values(raw, KEYS, catalog.input_ranges)
    answers = [answer for family in _FAMILIES for answer in family(values, catalog)]
    settled = [one for one in answers if one.rule not in _SCREENS or one.verdict is not Verdict.CANNOT_TELL]
    decides = worst_of(settled or answers)
    if decides is None:
        raise InputError(
            f"These keys ask nothing together: {', '.join(values.given)}.",
            "Give both sides, e.g. catheter_fr and sheath_fr.",
        )
    unread = tuple(name for name in values.given if name not in values.used)
    return QuestionAnswer(decides, tuple(answers), values.given, unread)


def _wires(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    if not values.has("wire_in"):
        return
    wire_in = values.number("wire_in")
    if values.has("device_wire_in"):
        yield wire_platform_match(catalog, wire_in, values.number("device_wire_in"))
        if not values.has("lumen_in", "id_mm", "gauge", "needle_g"):
            return
    largest = values.number("label_max_wire_in")
    lumen = values.length(lumen_in="in", id_mm="mm", parent_id_in="in", parent_id_mm="mm")
    if values.has("gauge", "needle_g"):
        yield wire_in_needle(catalog, wire_in, values.number("gauge", "needle_g"), largest, lumen)
        return
    yield wire_in_catheter(catalog, wire_in, lumen, largest)


def _needles(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    if values.has("coaxial_g") or (values.has("needle_g") and not values.has("wire_in")):
        yield coaxial_pair(catalog, values.number("needle_g", "gauge"), values.number("coaxial_g"))


def _catheters(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    elsewhere = values.has("plug", "closure", "device", "filter", "stents", "burr_mm")
    if values.has("micro_fr", "micro_od_mm", "parent_id_in", "parent_id_mm"):
        outer = values.length(micro_od_mm="mm", micro_fr="fr")
        lumen = values.length(parent_id_in="in", parent_id_mm="mm", lumen_in="in", id_mm="mm")
        inner_asked = values.has("micro_fr", "micro_od_mm") or not values.has("wire_in")
        if values.has("micro_fr", "micro_od_mm") and lumen is None and values.has("sheath_fr"):
            yield catheter_in_sheath(catalog, values.number("micro_fr"), values.number("sheath_fr"))
        elif inner_asked and not (lumen is None and question_embolics.asks_lumen(values)):
            label_min = values.length(label_min_in="in")
            yield microcatheter_in_catheter(catalog, outer, lumen, label_min)
        return
    if values.has("catheter_fr", "guide_fr") and values.has("sheath_fr"):
        yield catheter_in_sheath(
            catalog, values.number("catheter_fr", "guide_fr"), values.number("sheath_fr")
        )
    elif values.has("catheter_fr") and not elsewhere and not values.has("artery_mm", "lumen_in", "id_mm"):
        yield catheter_in_sheath(catalog, values.number("catheter_fr"), None)
    if values.has("guide_fr") and values.has("sheath_od_mm", "sheath_od_fr"):
        outside = values.length(sheath_od_mm="mm", sheath_od_fr="fr")
        yield guide_vs_sheath_trap(catalog, values.number("guide_fr"), outside)
    if values.has("label_min_in") and not question_embolics.asks_lumen(values):
        yield label_minimum_lumen(
            catalog, values.length(lumen_in="in", id_mm="mm"), values.length(label_min_in="in")
        )


def _guides(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    if values.has("burr_mm"):
        yield burr_in_guide(catalog, values.number("burr_mm"), values.number("guide_fr"))
    if values.has("stents"):
        yield stents_in_guide(catalog, values.number("stents"), values.number("guide_fr"))


def _closures(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    name = values.word("closure")
    if name is None:
        return
    devices = closure_devices_named(catalog, name)
    if not devices:
        known = ", ".join(catalog.closure_devices)
        raise InputError(f"There is no closure device {name[:40]!r}.", f"Known: {known}.")
    other = values.has("artery_mm", "vessel_mm", "allergy", "sheath_working_length_cm", "puncture_site")
    if values.has("sheath_fr", "sheath_od_fr", "sheath_od_mm", "preclose", "devices") or not other:
        outside = values.length(sheath_od_fr="fr", sheath_od_mm="mm")
        yield closure_sheath(
            catalog,
            devices,
            values.number("sheath_fr"),
            sheath_od_fr=None if outside is None else outside.in_unit("fr"),
            preclose=values.flag("preclose"),
            count=_count(values),
            in_vein=bool(values.flag("in_vein")),
        )
    sheath = values.number("sheath_fr")
    if sheath is not None:
        fitting = [
            one
            for one in devices
            if closure_sheath(catalog, [one], sheath).verdict is not Verdict.DOES_NOT_FIT
        ]
        devices = fitting or devices
    if values.has("artery_mm", "vessel_mm", "puncture_site"):
        artery = values.number("artery_mm", "vessel_mm")
        yield closure_vessel(catalog, devices, artery, values.word("puncture_site"))
    if values.has("sheath_working_length_cm"):
        length = closure_length(catalog, devices[0], values.number("sheath_working_length_cm") or 0.0)
        if length is not None:
            yield length
    if values.has("allergy"):
        yield closure_allergy(catalog, devices, values.words("allergy"))


def _count(values: Values) -> float | None:
    """Return how many devices are planned where `devices` is a number."""
    words = values.words("devices")
    if words is None:
        return None
    try:
        return float(words[0])
    except (ValueError, IndexError):
        return None


def _arteries(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    """The outside of a sheath, or of a catheter without one, in the artery at the access."""
    if values.has("closure", "plug", "coil", "coil_mm", "device", "band_um", "dry_band_um"):
        return
    outside = values.length(sheath_od_mm="mm", sheath_od_fr="fr")
    if outside is None and not values.has("sheath_fr"):
        outside = values.length(guide_fr="fr", catheter_fr="fr") if values.has("artery_mm") else None
    if (
        values.has("artery_mm")
        or (outside is not None and not values.has("guide_fr"))
        or (values.has("vessel_mm") and values.has("sheath_fr"))
    ):
        artery = values.number("artery_mm", "vessel_mm")
        yield sheath_vs_artery(catalog, outside, values.number("sheath_fr"), artery)


def _implants(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    if values.has("filter", "cava_mm"):
        name = values.word("filter")
        row = filter_named(catalog, name) if name else None
        if name and row is None:
            known = ", ".join(row.name for row in catalog.caval_filters.values())
            raise InputError(f"There is no caval filter {name[:40]!r}.", f"Known: {known}.")
        if values.has("cava_mm") or not values.has("sheath_fr"):
            yield filter_cava(catalog, row, values.number("cava_mm"))
        if row is not None and values.has("sheath_fr"):
            needed = None if row.sheath_fr is None else (row.sheath_fr, row.sheath_fr)
            yield stent_sheath(catalog, needed, values.number("sheath_fr"), row.name, row)
    if values.has("device", "device_sheath_fr") or (
        values.has("diameter_mm") and values.has("vessel_mm") and not values.has("plug", "coil")
    ):
        yield from _stent(values, catalog)


def _stent(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    name, diameter = values.word("device"), values.number("diameter_mm")
    rows = stents_named(catalog, name) if name else []
    if name and not rows and values.number("device_sheath_fr") is None:
        known = ", ".join(row.name for row in catalog.stent_products.values())
        raise InputError(f"There is no device {name[:40]!r} with a sheath size.", f"Known: {known}.")
    row = stent_of(rows, diameter)
    given = values.number("device_sheath_fr")
    needed = (given, given) if given is not None else row.sheath_fr if row is not None else None
    shown = row.name if row is not None else (name or "The device")
    if values.has("sheath_fr") or not values.has("vessel_mm"):
        yield stent_sheath(catalog, needed, values.number("sheath_fr"), shown, row)
    if values.has("vessel_mm"):
        span = row.vessel_mm if row is not None else None
        yield stent_vessel(catalog, diameter, values.number("vessel_mm"), span, row)


def _lengths(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    if values.has("micro_length_cm", "superselective_cm", "parent_length_cm", "parent_hub_cm"):
        yield length_microcatheter(
            catalog,
            values.number("micro_length_cm"),
            values.number("parent_length_cm"),
            values.number("parent_hub_cm"),
            values.number("superselective_cm"),
        )
    if values.has("catheter_length_cm", "path_cm"):
        sheath = values.number("sheath_length_cm", "sheath_working_length_cm")
        yield length_catheter(catalog, values.number("catheter_length_cm"), sheath, values.number("path_cm"))
    if values.has("wire_length_cm", "inside_cm", "device_length_cm"):
        yield length_exchange_wire(
            catalog,
            values.number("wire_length_cm"),
            values.number("inside_cm"),
            values.number("device_length_cm"),
        )


def _others(values: Values, catalog: Catalog) -> Iterator[FitAnswer]:
    if values.has("injector_psi", "max_psi"):
        limits = {"the weakest part": values.number("max_psi")}
        yield pressure(catalog, values.number("injector_psi"), limits)
    if values.has("expires_on", "use_date"):
        yield expiry(catalog, _date(values, "use_date"), _date(values, "expires_on"))


def _date(values: Values, name: str) -> date | None:
    text = values.word(name)
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"{name}={text!r}: {error}.", "Give a date as 2026-09-04.") from None


_Family = Callable[[Values, Catalog], Iterator[FitAnswer]]
_FAMILIES: tuple[_Family, ...] = (
    question_embolics.answers,
    _wires,
    _needles,
    _catheters,
    _guides,
    _closures,
    _arteries,
    _implants,
    _lengths,
    _others,
)
