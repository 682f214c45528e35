"""Held-drug calculators: SGLT2 inhibitors, GLP-1 receptor agonists, PDE5 inhibitors and nitrates."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.planning.calculators.calculator import Answer, Calculator
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.held_drugs.glp1 import DAILY, WEEKLY, last_dose_by
from irplanner.planning.held_drugs.last_dose import first_drug_free_day, last_dose_day
from irplanner.planning.held_drugs.nitrate import interval_of, no_nitrate_before
from irplanner.planning.held_drugs.sglt2 import hold_of
from irplanner.planning.medicines.other_drugs import drug_named

_DAY = Input("procedure_date", Kind.DAY)
_DRUG = Input("drug", Kind.TEXT, "generic name or brand")


def _glp1(values: Values, catalog: Catalog) -> Answer:
    rule, other = catalog.glp_rules["asa_2023"], catalog.glp_rules["multisociety_2024"]
    day = last_dose_by(rule, values.text("formulation"), values.day("procedure_date"))
    return Answer(
        {"last_dose_on_or_before": day},
        rule.sources,
        rule.evidence,
        formula=rule.text,
        notes=(f"{other.label} ({other.dated}) differs: {other.text}.",),
    )


def _sglt2(values: Values, catalog: Catalog) -> Answer:
    hold = hold_of(_generic(values, catalog), catalog)
    if hold is None:
        known = ", ".join(row.drug for row in catalog.drug_holds.values())
        raise InputError(
            f"{values.text('drug')!r} is no SGLT2 inhibitor of the content pack.", f"Known: {known}."
        )
    point = catalog.practice_points["held_drugs.sglt2_inhibitor"]
    day = values.day("procedure_date")
    return Answer(
        {
            "first_drug_free_day": first_drug_free_day(day, hold.days),
            "last_dose_on_or_before": last_dose_day(day, hold.days),
            "days": hold.days,
        },
        hold.sources,
        hold.evidence,
        formula=point.text,
        notes=(hold.note,) if hold.note else (),
    )


def _nitrate(values: Values, catalog: Catalog) -> Answer:
    interval = interval_of(_generic(values, catalog), catalog)
    if interval is None:
        known = ", ".join(row.drug for row in catalog.nitrate_intervals.values())
        raise InputError(
            f"{values.text('drug')!r} is no PDE5 inhibitor of the content pack.", f"Known: {known}."
        )
    point = catalog.practice_points["held_drugs.pde5_inhibitor"]
    return Answer(
        {
            "no_nitrate_before": no_nitrate_before(interval, values.moment("last_dose")),
            "interval_hours": interval.hours,
        },
        interval.sources,
        interval.evidence,
        formula=point.text,
        notes=(interval.note,) if interval.note else (),
    )


def _generic(values: Values, catalog: Catalog) -> str:
    drug = drug_named(values.text("drug"), catalog)
    return drug.id if drug else values.text("drug").lower()


CALCULATORS = (
    Calculator(
        "glp1_hold_asa2023",
        "Last dose of a GLP-1 receptor agonist, ASA 2023",
        (
            _DAY,
            Input(
                "formulation",
                Kind.CHOICE,
                choices=(DAILY, WEEKLY),
                spellings={"daily": DAILY, "weekly": WEEKLY},
            ),
        ),
        _glp1,
        ("last_dose_on_or_before",),
    ),
    Calculator(
        "sglt2_hold",
        "Last dose of an SGLT2 inhibitor before a procedure",
        (_DRUG, _DAY),
        _sglt2,
        ("first_drug_free_day", "last_dose_on_or_before", "days"),
    ),
    Calculator(
        "pde5_nitrate_interval",
        "From when a nitrate may be given after a PDE5 inhibitor",
        (_DRUG, Input("last_dose", Kind.MOMENT)),
        _nitrate,
        ("no_nitrate_before", "interval_hours"),
    ),
)
