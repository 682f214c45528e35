"""Thresholds of bleeding: laboratory limits, sheath sizes, holds, bands of clearance, age of a result."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from irplanner.catalog.schema.antithrombotics import Antithrombotic, AsraDrug, ClassRule, Hold
from irplanner.planning.bleeding.holds import Dosing, HoldVerdict, hold_window
from irplanner.planning.bleeding.kidney_bands import asra_choice, is_referred, sir_choice
from irplanner.planning.bleeding.lab_limits import Verdict, compare
from irplanner.planning.laboratory.lab_age import age_limits
from tests.planning.any_case import AT, catalog, situation
from tests.planning.site_catalog import site_catalog
from tests.planning.thresholds.threshold import ABOVE, BELOW, OWN, Threshold, Thresholds, side_of

START = datetime(2026, 9, 14, 10)
STEPS = {"inr": 0.1, "platelets": 1.0, "fibrinogen": 1.0}
HOURS = {"hours": 1, "days": 24}


def bleeding_thresholds() -> Thresholds:
    yield from _lab_rules()
    yield from _sheaths()
    yield from _lab_age()
    for row in catalog().antithrombotics.values():
        for level in ("low", "high"):
            yield from _sir(row, level)
    for drug in catalog().asra_drugs.values():
        for level in ("low", "intermediate", "high"):
            rule = getattr(drug, level)
            for name in ("hold", "impaired"):
                hold = getattr(rule, name) if rule else None
                yield from _hold(f"asra_drugs/{drug.id} {level}.{name}", hold, per_day=1) if hold else ()
        yield from _impaired(drug)


def _lab_rules() -> Thresholds:
    for rule in catalog().lab_rules.values():
        if rule.limit is None or rule.comparator is None:
            continue
        strict_liver = rule.liver_disease and rule.comparator == ">"
        yield Threshold(
            f"lab_rules/{rule.id} limit",
            rule.limit,
            STEPS[rule.test],
            (lambda value, rule=rule: compare(rule, value)) if strict_liver else _fails(rule),
            OWN if strict_liver else side_of(rule.comparator),
        )
        if rule.clear_limit is not None:
            yield Threshold(
                f"lab_rules/{rule.id} clear_limit",
                rule.clear_limit,
                STEPS[rule.test],
                lambda value, rule=rule: compare(rule, value),
                BELOW,
            )


def _fails(rule: Any) -> Any:
    return lambda value: compare(rule, value) is Verdict.FAILS


def _sheaths() -> Thresholds:
    def sir(value: float) -> str:
        access = {"site": "common_femoral_artery", "sheath_fr": value}
        return str(situation(procedure="infrainguinal_pta_stent", access=access).bleeding.sir)

    rows = catalog().bleeding_rows
    below, above = rows["L02"].sheath_fr_below, rows["H02"].sheath_fr_above
    assert below is not None
    assert above is not None
    yield Threshold("bleeding_rows/L02 sheath_fr_below", below, 1, sir, ABOVE)
    yield Threshold("bleeding_rows/H02 sheath_fr_above", above, 1, sir, BELOW)


def _lab_age() -> Thresholds:
    policy = catalog().site_policies["labs.age"]
    for rule in catalog().lab_age_rules.values():
        if not (rule.days or rule.months):
            continue
        import msgspec  # only to choose another rule set

        chosen = msgspec.structs.replace(policy, choice=rule.rule_set)
        pack = site_catalog(site_policies={"labs.age": chosen})
        procedure = "paracentesis" if rule.classes == ("low",) else "liver_biopsy"
        case = situation(procedure=procedure, scheduled_at=START.isoformat())
        case = type(case)(case.facts, pack, AT)
        limit = next(one for one in age_limits(case) if one.rule.id == rule.id)
        span = f"{rule.days} days" if rule.days else f"{rule.months} month"
        expected = START - timedelta(days=rule.days) if rule.days else START.replace(month=START.month - 1)
        assert limit.earliest == expected, span
        yield Threshold(
            f"lab_age_rules/{rule.id} {'days' if rule.days else 'months'}",
            0,
            1,
            lambda minutes, limit=limit, expected=expected: (
                expected - timedelta(minutes=minutes) >= limit.earliest
            ),
            BELOW,
        )


def _sir(row: Antithrombotic, level: str) -> Thresholds:
    rule: ClassRule = getattr(row, level)
    per_day = row.doses_per_day or 1
    if rule.hold is not None:
        yield from _hold(f"antithrombotics/{row.id} {level}.hold", rule.hold, per_day)
    for place, band in enumerate(rule.bands):
        yield from _hold(f"antithrombotics/{row.id} {level}.bands.{place}.hold", band.hold, per_day)
        for name in ("at_least", "below", "least_below"):
            edge = getattr(band, name)
            if edge is not None:
                yield Threshold(
                    f"antithrombotics/{row.id} {level}.bands.{place}.{name}",
                    edge,
                    1,
                    lambda value, row=row, rule=rule: _choice(row, rule, value),
                    ABOVE,
                )
    if row.refer_below_crcl is not None and level == "high":
        yield Threshold(
            f"antithrombotics/{row.id} refer_below_crcl",
            row.refer_below_crcl,
            1,
            lambda value, row=row: is_referred(_cleared(value), row),
            ABOVE,
        )


def _cleared(value: float) -> Any:
    return situation(labs=[{"test": "crcl", "value": value}])


def _choice(row: Antithrombotic, rule: ClassRule, value: float) -> Any:
    """The band that holds and whether it is a minimum; bands may ask for the same hold on both sides."""
    found = sir_choice(_cleared(value), row, rule)
    band = [
        one.at_least
        for one in rule.bands
        if (one.at_least is None or value >= one.at_least) and (one.below is None or value < one.below)
    ]
    return found.holds, found.is_minimum, tuple(band)


def _impaired(drug: AsraDrug) -> Thresholds:
    if drug.impaired_below_crcl is not None:
        rule = drug.high
        assert rule is not None
        yield Threshold(
            f"asra_drugs/{drug.id} impaired_below_crcl",
            drug.impaired_below_crcl,
            1,
            lambda value: asra_choice(_cleared(value), drug, rule).holds,
            ABOVE,
        )


def _hold(name: str, hold: Hold, per_day: float) -> Thresholds:
    """Both ends of a hold; the hard limit is reckoned here by itself, a minute late is late."""
    dosing = Dosing(per_day=per_day, labeled_per_day=per_day)
    for end in ("min", "max"):
        count = getattr(hold, end)
        hours = hold.or_hours or count * HOURS.get(hold.unit, 24 / per_day)
        limit = START - timedelta(hours=hours)
        window = hold_window(hold, START, dosing)

        def kept(minutes: float, end: str = end, limit: datetime = limit, window: Any = window) -> bool:
            verdict = window.verdict(limit + timedelta(minutes=minutes))
            return verdict is not HoldVerdict.NOT_MET if end == "min" else verdict is HoldVerdict.MET

        yield Threshold(f"{name}.{end}", 0, 1, kept, BELOW)
