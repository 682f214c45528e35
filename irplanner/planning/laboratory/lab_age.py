"""How old a laboratory result may be: the rule the site has chosen, no figure of a guideline."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from irplanner.catalog.schema.labs import LabAgeRule
from irplanner.models.enums import Status
from irplanner.planning.cited import finding, moment
from irplanner.planning.clock import after_days
from irplanner.planning.laboratory.labs import LabValue
from irplanner.planning.outcome import Finding, TimelineEntry
from irplanner.planning.words.figures import joined, listed, moment_text
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

POLICY = "labs.age"
MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class AgeLimit:
    """One rule that can be reckoned for this case: results from `earliest` on are young enough."""

    rule: LabAgeRule
    earliest: datetime

    @property
    def span(self) -> str:
        """Return the age allowed in words."""
        count, unit = (self.rule.months, "month") if self.rule.months else (self.rule.days, "day")
        return f"{count} {unit}{'' if count == 1 else 's'}"


def age_limits(case: Situation) -> list[AgeLimit]:
    """Return the limits of the site's rule set that hold for the class of this case."""
    day = case.starts_at or case.at
    used = case.bleeding.risk or "high"
    return [
        AgeLimit(rule, _earliest(rule, day))
        for rule in _rules(case)
        if (rule.months or rule.days) and (not rule.classes or used in rule.classes)
    ]


def age_findings(case: Situation) -> list[Finding]:
    """Return results that are too old, results without a date, and the answer when all are young enough."""
    limits = age_limits(case)
    found = [
        _too_old(case, value, limit)
        for limit in limits
        for value in _values(case, limit)
        if value.taken_at is not None and value.taken_at < limit.earliest
    ]
    undated = [value for limit in limits for value in _values(case, limit) if value.taken_at is None]
    if undated:
        found.append(_undated(limits[0], undated))
    dated = [value for limit in limits for value in _values(case, limit) if value.taken_at is not None]
    if dated and not found:
        found.append(_young_enough(case, limits[0], dated))
    return found


def age_moments(case: Situation) -> list[TimelineEntry]:
    """Return from when a result counts, for every test that is still to be taken."""
    if case.starts_at is None:
        return []
    entries = []
    for limit in age_limits(case):
        missing = [
            case.catalog.analytes[analyte].label
            for analyte in limit.rule.analytes
            if _is_wanted(case, analyte) and not _is_young(case.newest_labs.get(analyte), limit)
        ]
        if missing:
            entries.append(
                moment(
                    limit.rule,
                    "lab",
                    listed(missing),
                    rule="labs.age",
                    start=limit.earliest,
                    until=case.starts_at,
                    detail=f"Results count from {moment_text(limit.earliest)} on ({limit.span}).",
                )
            )
    return entries


def months_before(day: datetime, months: int) -> datetime:
    """Return the same day and time that many months earlier, at the end of a shorter month.

    >>> months_before(datetime(2026, 3, 31, 8), 1)
    datetime.datetime(2026, 2, 28, 8, 0)
    """
    years, month = divmod(day.year * MONTHS_A_YEAR + day.month - 1 - months, MONTHS_A_YEAR)
    last = calendar.monthrange(years, month + 1)[1]
    return day.replace(year=years, month=month + 1, day=min(day.day, last))


def _rules(case: Situation) -> list[LabAgeRule]:
    chosen = case.catalog.site_policies[POLICY].choice
    return [rule for rule in case.catalog.lab_age_rules.values() if rule.rule_set == chosen]


def _earliest(rule: LabAgeRule, day: datetime) -> datetime:
    return months_before(day, rule.months) if rule.months else after_days(day, -(rule.days or 0))


def _values(case: Situation, limit: AgeLimit) -> list[LabValue]:
    return [case.newest_labs[each] for each in limit.rule.analytes if each in case.newest_labs]


def _is_young(value: LabValue | None, limit: AgeLimit) -> bool:
    return value is not None and value.taken_at is not None and value.taken_at >= limit.earliest


def _is_wanted(case: Situation, analyte: str) -> bool:
    """Say whether the test is asked for here: by the class, or by the procedure's usual orders."""
    screens = case.catalog.lab_screens.values()
    used = case.bleeding.risk or "high"
    by_class = any(each.risk == used and each.required and analyte in each.tests for each in screens)
    return by_class or not set(case.catalog.analytes[analyte].orders).isdisjoint(case.procedure.labs)


def _advice(case: Situation) -> str:
    """Rules of the set that cannot be reckoned, as words."""
    return joined(*(f"{rule.text}." for rule in _rules(case) if not (rule.months or rule.days)))


def _too_old(case: Situation, value: LabValue, limit: AgeLimit) -> Finding:
    taken = moment_text(value.taken_at) if value.taken_at else ""
    return finding(
        limit.rule,
        f"labs.{value.analyte}.old",
        Status.CAUTION,
        shortened(f"{value.label} of {taken} is older than the site's limit of {limit.span}"),
        detail=joined(f"{limit.rule.text}.", _advice(case), case.catalog.bleeding_notes["lab_age"].text),
        action="Repeat the test, or accept the result with a reason.",
        values={
            f"{value.path}.taken_at": value.taken_at.isoformat() if value.taken_at else None,
            "limit": limit.earliest.isoformat(),
            "comparator": ">=",
        },
        field=value.path,
    )


def _undated(limit: AgeLimit, values: list[LabValue]) -> Finding:
    labels = listed(dict.fromkeys(value.label for value in values))
    return finding(
        limit.rule,
        "labs.undated",
        Status.NOT_ASSESSED,
        shortened(f"{labels} without a date: whether the site's limit of {limit.span} is kept is open"),
        detail=f"{limit.rule.text}.",
        action="Enter when the sample was taken.",
        needs=tuple(f"{value.path}.taken_at" for value in values),
    )


def _young_enough(case: Situation, limit: AgeLimit, values: list[LabValue]) -> Finding:
    labels = listed(dict.fromkeys(value.label for value in values))
    return finding(
        limit.rule,
        "labs.age",
        Status.OK,
        shortened(f"{labels} within the site's limit of {limit.span}"),
        detail=joined(f"{limit.rule.text}.", _advice(case), case.catalog.bleeding_notes["lab_age"].text),
        values={"limit": limit.earliest.isoformat(), "comparator": ">="},
        field=values[0].path,
    )
