"""Radiation calculators: dose levels, notifications, skin bands, units, reference figures."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.planning.calculators.calculator import Answer, Calculator, not_applicable
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.radiation import levels, units
from irplanner.planning.words.figures import number_text

_QUANTITIES = {
    "ka_r": "ka_r_gy",
    "psd": "psd_gy",
    "pka": "pka_gy_cm2",
    "fluoro_time": "fluoro_min",
}
_SPELLINGS = {**{long: short for short, long in _QUANTITIES.items()}, "kap": "pka"}
_REFERENCE = ("fluoro_min", "ka_r_mgy", "pka_gy_cm2", "images")
_DOSE = tuple(Input(name, required=False) for name in ("ka_r_gy", "pka_gy_cm2", "psd_gy", "fluoro_min"))


def _srdl(values: Values, catalog: Catalog) -> Answer:
    dose = {item.name: values.number(item.name) for item in _DOSE if values.has(item.name)}
    if not dose:
        raise values.missing(*(item.name for item in _DOSE))
    reached = levels.levels_reached(catalog, dose)
    point = catalog.practice_points["radiation.srdl"]
    absent = [item.name for item in _DOSE if item.name not in dose]
    notes = [f"Not given, so not judged: {', '.join(absent)}."] if absent else []
    rows = ", ".join(
        f"{row.quantity} >= {number_text(row.at_or_above)}" for row in catalog.dose_levels.values()
    )
    return Answer(
        {"srdl_reached": bool(reached), "reached_by": [level.quantity for level in reached]},
        point.sources,
        point.evidence,
        formula=rows,
        notes=(point.text, *notes),
    )


def _notifications(values: Values, catalog: Catalog) -> Answer:
    quantity = _QUANTITIES[values.text("quantity")]
    row = catalog.dose_notifications[f"notify.{quantity}"]
    value = values.number("value")
    _check(catalog, quantity, value)
    return Answer(
        {
            "notifications_due": levels.notifications_due(row, value),
            "next_at": levels.next_notification(row, value),
        },
        row.sources,
        row.evidence,
        units={"next_at": row.unit},
        formula=f"first at {number_text(row.first)} {row.unit}, then every {number_text(row.then_every)}",
    )


def _skin(values: Values, catalog: Catalog) -> Answer:
    band = levels.skin_band(catalog, values.number("skin_dose_gy"))
    return Answer(
        {
            "band": band.id,
            "prompt": band.prompt,
            "early": band.early,
            "midterm": band.midterm,
            "long_term": band.long_term,
            "nci_grade": band.nci_grade,
        },
        band.sources,
        band.evidence,
        formula=catalog.practice_points["radiation.skin_times"].text,
        notes=tuple(
            note for note in (catalog.practice_points["radiation.skin_times"].note, band.conflict) if note
        ),
    )


def _kerma_area(values: Values, catalog: Catalog) -> Answer:
    unit = units.kerma_area_unit_named(values.text("unit"))
    if unit is None:
        raise InputError(
            f"{values.text('unit')!r} is no unit of kerma-area product.",
            f"Known: {', '.join(units.GY_CM2_PER_UNIT)}.",
        )
    gy_cm2 = units.in_gy_cm2(values.number("value"), unit)
    _check(catalog, "pka_gy_cm2", gy_cm2)
    point = catalog.practice_points["radiation.units"]
    return Answer(
        {
            "gy_cm2": gy_cm2,
            "in_units": {other: units.kerma_area_in(gy_cm2, other) for other in units.GY_CM2_PER_UNIT},
        },
        point.sources,
        point.evidence,
        units={"gy_cm2": "Gy.cm2"},
        formula=point.text,
        notes=_unusual(catalog, "pka_gy_cm2", gy_cm2),
    )


def _air_kerma(values: Values, catalog: Catalog) -> Answer:
    unit = units.air_kerma_unit_named(values.text("unit"))
    if unit is None:
        raise InputError(
            f"{values.text('unit')!r} is no unit of air kerma.", f"Known: {', '.join(units.GY_PER_UNIT)}."
        )
    gray = units.in_gy(values.number("value"), unit)
    _check(catalog, "ka_r_gy", gray)
    point = catalog.practice_points["radiation.units"]
    return Answer(
        {"gy": gray, "mgy": gray / units.GY_PER_UNIT["mGy"]},
        point.sources,
        point.evidence,
        units={"gy": "Gy", "mgy": "mGy"},
        formula=point.text,
        notes=_unusual(catalog, "ka_r_gy", gray),
    )


def _reference_2009(values: Values, catalog: Catalog) -> Answer:
    wanted, quantity = values.text("procedure"), values.text("quantity")
    rows = [row for row in catalog.reference_levels.values() if row.id == f"us_2009.{wanted}"]
    if not rows:
        rows = [row for row in levels.reference_levels_for(catalog, wanted) if row.id.startswith("us_2009.")]
    first = next(row for row in catalog.reference_levels.values() if row.id.startswith("us_2009."))
    if not rows:
        return not_applicable(f"The 2009 table has no row for {wanted!r}.", first.sources, first.evidence)
    if len(rows) > 1:
        names = ", ".join(row.id.partition(".")[2] for row in rows)
        raise InputError(f"{wanted!r} has more than one row in the 2009 table.", f"Choose one of: {names}.")
    row = rows[0]
    level = getattr(row, quantity)
    if level is None:
        return not_applicable(f"The row gives no {quantity}.", row.sources, row.evidence)
    return Answer(
        {"above_reference": values.number("value") > level, "reference": level},
        row.sources,
        row.evidence,
        units={
            "reference": {"fluoro_min": "min", "ka_r_mgy": "mGy", "pka_gy_cm2": "Gy.cm2"}.get(quantity, "")
        },
        formula=f"{row.label}: {row.statistic}",
        notes=("A figure for a group of patients; one case above it is no fault.",),
    )


def _check(catalog: Catalog, quantity: str, value: float) -> None:
    """Refuse an impossible dose with the hint of its range."""
    limits = catalog.input_ranges[quantity]
    if limits.low <= value <= limits.high:
        return
    side, hint = ("below", limits.below) if value < limits.low else ("above", limits.above)
    raise InputError(
        f"{number_text(value)} {limits.unit} is {side} {limits.low:g} to {limits.high:g} {limits.unit}.",
        hint or "Check value and unit.",
    )


def _unusual(catalog: Catalog, quantity: str, value: float) -> tuple[str, ...]:
    usual = catalog.input_ranges[quantity].usual
    if usual is None or usual[0] <= value <= usual[1]:
        return ()
    return (f"Outside the usual {usual[0]:g} to {usual[1]:g}: check value and unit.",)


_KAP_INPUTS = (Input("value"), Input("unit", Kind.TEXT))
CALCULATORS = (
    Calculator(
        "radiation_srdl",
        "Is a substantial dose level reached?",
        _DOSE,
        _srdl,
        ("srdl_reached", "reached_by"),
    ),
    Calculator(
        "radiation_notifications",
        "How many dose notifications are due during the case",
        (
            Input(
                "quantity",
                Kind.CHOICE,
                choices=tuple(_QUANTITIES),
                spellings=_SPELLINGS,
            ),
            Input("value"),
        ),
        _notifications,
        ("notifications_due", "next_at"),
        main="notifications_due",
    ),
    Calculator(
        "radiation_skin_band",
        "Expected skin reactions of a single skin dose",
        (Input("skin_dose_gy"),),
        _skin,
        ("band", "prompt", "early", "midterm", "long_term", "nci_grade"),
    ),
    Calculator(
        "kerma_area_unit",
        "Kerma-area product in Gy.cm2 and every other unit",
        _KAP_INPUTS,
        _kerma_area,
        ("gy_cm2", "in_units"),
        main="gy_cm2",
    ),
    Calculator(
        "kap_convert",
        "Short name of kerma_area_unit",
        _KAP_INPUTS,
        _kerma_area,
        ("gy_cm2", "in_units"),
        main="gy_cm2",
    ),
    Calculator(
        "air_kerma_unit",
        "Air kerma in Gy",
        (Input("value"), Input("unit", Kind.TEXT)),
        _air_kerma,
        ("gy", "mgy"),
        main="gy",
    ),
    Calculator(
        "radiation_reference_level_2009",
        "Above the US reference level of 2009?",
        (
            Input("procedure", Kind.TEXT, "row of the table, or a procedure of the pack"),
            Input("quantity", Kind.CHOICE, choices=_REFERENCE),
            Input("value"),
        ),
        _reference_2009,
        ("above_reference", "reference"),
    ),
)
