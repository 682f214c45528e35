"""Access calculators: Barbeau type, bed rest, closure devices."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.access import BedRestRow, ClosureMethod
from irplanner.errors import InputError
from irplanner.planning.access_site.bed_rest import bed_rest_row
from irplanner.planning.access_site.closure import closure_method, covered_range, device_count, fits
from irplanner.planning.calculators.calculator import Answer, Calculator, not_applicable
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.clock import after_hours

_SHEATH = Input("sheath_fr")
_CLOSURES = ("manual", "closure_device", "radial_band", "venous_manual")


def _barbeau(values: Values, catalog: Catalog) -> Answer:
    entry = catalog.barbeau_types[values.text("type")]
    notes = (entry.text, *((entry.note,) if entry.note else ()))
    return Answer({"radial_access_advised": entry.radial_advised}, entry.sources, entry.evidence, notes=notes)


def _row(values: Values, catalog: Catalog) -> BedRestRow | None:
    word = values.text("closure")
    if word not in _CLOSURES:
        method = closure_method(catalog.closure_methods, word)
        if method is None:
            raise InputError(
                f"There is no closure {word!r}.", f"Known: {', '.join(_CLOSURES)} and the devices."
            )
        word = method.family
    return bed_rest_row(catalog.bed_rest_rows.values(), word, values.number("sheath_fr"))


def _no_row(values: Values, catalog: Catalog) -> Answer:
    first = next(iter(catalog.bed_rest_rows.values()))
    reason = f"No time is given for {values.text('closure')} with {values.number('sheath_fr'):g} Fr."
    return not_applicable(reason, first.sources, first.evidence)


def _notes(row: BedRestRow, catalog: Catalog) -> tuple[str, ...]:
    shortest = row.shortest_studied_h
    studied = (f"Shortest studied: {shortest:g} h.",) if shortest is not None else ()
    return (f"{row.basis}.", *studied, f"{catalog.practice_points['bed_rest.cautious'].text}.")


def _hours(values: Values, catalog: Catalog) -> Answer:
    row = _row(values, catalog)
    if row is None:
        return _no_row(values, catalog)
    notes = _notes(row, catalog)
    return Answer({"hours": row.hours}, row.sources, row.evidence, units={"hours": "h"}, notes=notes)


def _clock(values: Values, catalog: Catalog) -> Answer:
    row = _row(values, catalog)
    if row is None:
        return _no_row(values, catalog)
    up = after_hours(values.moment("hemostasis_time"), row.hours)
    return Answer(
        {"up_at": up, "hours": row.hours},
        row.sources,
        row.evidence,
        formula="time of hemostasis + hours of bed rest",
        notes=_notes(row, catalog),
    )


def _fits(values: Values, catalog: Catalog) -> Answer:
    method, vessel = _device(values.text("device"), catalog), values.text_or_none("vessel") or "arterial"
    covered = covered_range(method, vessel)
    answer = fits(method, values.number("sheath_fr"), vessel)
    if covered is None or answer is None:
        reason = f"The table gives no {vessel} range for {method.label}."
        return not_applicable(reason, method.sources, method.evidence)
    span = f"up to {covered[1]:g} Fr" if not covered[0] else f"{covered[0]:g} to {covered[1]:g} Fr"
    notes = (f"Covers {span}, both ends included.", *((method.note,) if method.note else ()))
    return Answer({"fits": answer}, method.sources, method.evidence, notes=notes)


def _count(values: Values, catalog: Catalog) -> Answer:
    method, size = catalog.closure_methods["perclose_proglide"], values.number("sheath_fr")
    covered = covered_range(method, "arterial")
    if not fits(method, size):
        reason = f"{method.label} covers {covered[0]:g} to {covered[1]:g} Fr." if covered else "No range."
        return not_applicable(reason, method.sources, method.evidence)
    return Answer(
        {"devices_at_least": device_count(method, size)},
        method.sources,
        method.evidence,
        formula=f"two devices by pre-close above {method.two_devices_above_fr:g} Fr",
    )


def _device(name: str, catalog: Catalog) -> ClosureMethod:
    method = closure_method(catalog.closure_methods, name)
    devices = [one.id for one in catalog.closure_methods.values() if one.arterial_fr or one.venous_fr]
    if method is None or method.id not in devices:
        raise InputError(f"There is no closure device {name!r}.", f"Known: {', '.join(devices)}.")
    return method


_CLOSURE = Input("closure", Kind.TEXT, meaning=", ".join(_CLOSURES))
CALCULATORS = (
    Calculator(
        "barbeau_radial",
        "Whether radial access is advised by the type of the hand test",
        (Input("type", Kind.CHOICE, choices=("A", "B", "C", "D")),),
        _barbeau,
        ("radial_access_advised",),
        main="radial_access_advised",
    ),
    Calculator(
        "bed_rest_default",
        "Hours of bed rest by closure and sheath",
        (_CLOSURE, _SHEATH),
        _hours,
        ("hours",),
        main="hours",
    ),
    Calculator(
        "bed_rest_clock",
        "When the patient may get up",
        (_CLOSURE, _SHEATH, Input("hemostasis_time", Kind.MOMENT)),
        _clock,
        ("up_at", "hours"),
        main="up_at",
    ),
    Calculator(
        "closure_device_fits",
        "Whether a closure device covers a sheath",
        (
            Input("device", Kind.TEXT),
            _SHEATH,
            Input("vessel", Kind.CHOICE, required=False, choices=("arterial", "venous")),
        ),
        _fits,
        ("fits",),
        main="fits",
    ),
    Calculator(
        "proglide_count",
        "How many suture devices close a sheath at least",
        (_SHEATH,),
        _count,
        ("devices_at_least",),
        main="devices_at_least",
    ),
)
