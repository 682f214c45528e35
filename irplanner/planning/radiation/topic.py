"""What the plan says on radiation: before the case the figures to watch, after it what they call for."""

from __future__ import annotations

from irplanner.catalog.schema.radiation import DoseLevel, DoseNotification, ReferenceLevel
from irplanner.models.enums import Status
from irplanner.planning.cited import finding, moment
from irplanner.planning.clock import after_days
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.radiation.levels import (
    levels_reached,
    next_notification,
    notifications_due,
    reference_levels_for,
)
from irplanner.planning.radiation.units import air_kerma_text, in_gy
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import amount_text, joined, number_text

FLUOROSCOPY = frozenset({"fluoroscopy", "cbct"})
VESSELS = frozenset({"arterial", "venous"})
KERMA, AREA, TIME, PRIOR = (
    "radiation.air_kerma_mgy",
    "radiation.kap_gy_cm2",
    "radiation.fluoro_min",
    "radiation.prior_60_days_mgy",
)
_FIELDS = {"ka_r_gy": KERMA, "pka_gy_cm2": AREA, "fluoro_min": TIME}
_DAYS_A_WEEK = 7


def assess_radiation(case: Situation) -> TopicAnswer:
    """Return dose levels, notifications, follow-up and reference figures; nothing without fluoroscopy."""
    answer = TopicAnswer()
    if not uses_fluoroscopy(case):
        return answer
    dose = known_dose(case)
    if not dose:
        answer.findings.append(_not_recorded(case) if is_over(case) else _to_watch(case))
    else:
        answer.findings.extend(_recorded(case, dose))
        answer.findings.extend(_notified(case, dose))
    answer.findings.append(_sum_of_days(case, dose))
    answer.findings.extend(_compared(case, dose))
    _add_follow_up(case, answer, dose)
    return answer


def uses_fluoroscopy(case: Situation) -> bool:
    """Say whether fluoroscopy is planned, or usual here where the plan does not rule it out.

    Ultrasound planned for the puncture of a vessel does not take fluoroscopy out of the procedure.
    """
    if known_dose(case):
        return True
    if case.known.values.get("uses.ionizing_radiation") is False:
        return False
    planned, usual = case.facts.access.guidance or (), case.procedure.guidance
    if not FLUOROSCOPY.isdisjoint(planned):
        return True
    if "ct" in planned:
        return False
    kinds = {case.catalog.access_sites[option.site].kind for option in case.procedure.access_options}
    if not kinds.isdisjoint(VESSELS):
        return not FLUOROSCOPY.isdisjoint(usual)
    return not planned and usual[:1] != () and usual[0] in FLUOROSCOPY


def known_dose(case: Situation) -> dict[str, float]:
    """Return the recorded quantities by id, air kerma in Gy."""
    recorded = case.facts.radiation
    dose = {}
    if recorded.air_kerma_mgy is not None:
        dose["ka_r_gy"] = in_gy(recorded.air_kerma_mgy, "mGy")
    if recorded.kap_gy_cm2 is not None:
        dose["pka_gy_cm2"] = recorded.kap_gy_cm2
    if recorded.fluoro_min is not None:
        dose["fluoro_min"] = recorded.fluoro_min
    return dose


def is_over(case: Situation) -> bool:
    """Say whether the planned end has passed at the moment of assessment."""
    end = case.facts.expected_end or case.facts.scheduled_at
    return end is not None and case.at > end


def _recorded(case: Situation, dose: dict[str, float]) -> list[Finding]:
    reached = levels_reached(case.catalog, dose)
    if reached:
        return [_level_finding(case, level, dose[level.quantity]) for level in reached]
    levels = [level for level in case.catalog.dose_levels.values() if level.quantity in dose]
    told = ", ".join(_dose_text(level.quantity, dose[level.quantity], level.unit) for level in levels)
    return [
        finding(
            levels[0],
            "radiation.srdl",
            Status.OK,
            f"No substantial dose level is reached ({told}).",
            detail="; ".join(_level_text(level) for level in levels) + ".",
            values={_FIELDS[level.quantity]: dose[level.quantity] for level in levels},
            field=_FIELDS[levels[0].quantity],
            also=tuple(levels[1:]),
        )
    ]


def _dose_text(quantity: str, value: float, unit: str) -> str:
    return air_kerma_text(value) if quantity == "ka_r_gy" else amount_text(value, unit)


def _level_text(level: DoseLevel) -> str:
    return f"{level.label}: substantial from {number_text(level.at_or_above)} {level.unit}"


def _level_finding(case: Situation, level: DoseLevel, value: float) -> Finding:
    follow_up = case.catalog.practice_points["radiation.follow_up"]
    return finding(
        level,
        f"radiation.srdl.{level.quantity}",
        Status.CAUTION,
        f"{level.label} {number_text(value)} {level.unit} reaches the substantial dose level"
        f" ({number_text(level.at_or_above)} {level.unit}).",
        detail=joined(follow_up.text, f"{level.note[0].upper()}{level.note[1:]}." if level.note else ""),
        action="Tell the patient, write it down, arrange the skin check.",
        values={_FIELDS[level.quantity]: value, "limit": level.at_or_above, "comparator": "<"},
        field=_FIELDS[level.quantity],
        also=(follow_up,),
    )


def _notified(case: Situation, dose: dict[str, float]) -> list[Finding]:
    found = []
    for row in case.catalog.dose_notifications.values():
        value = dose.get(row.quantity)
        if value is None:
            continue
        due = notifications_due(row, value)
        if due:
            found.append(_notification(row, value, due))
    return found


def _notification(row: DoseNotification, value: float, due: int) -> Finding:
    times = "once" if due == 1 else f"{due} times"
    coming = f"{number_text(next_notification(row, value))} {row.unit}"
    return finding(
        row,
        f"radiation.notification.{row.quantity}",
        Status.INFO,
        f"{row.label} {number_text(value)} {row.unit}: tell the operator {times}; next at {coming}.",
        values={_FIELDS[row.quantity]: value, "notifications_due": due},
        field=_FIELDS[row.quantity],
    )


def _to_watch(case: Situation) -> Finding:
    rows = [row for row in case.catalog.dose_notifications.values() if row.quantity in _FIELDS]
    steps = "; ".join(
        f"{row.label.lower()} {number_text(row.first)} {row.unit}, then every {number_text(row.then_every)}"
        for row in rows
    )
    values: dict[str, Value] = {f"first.{row.quantity}": row.first for row in rows}
    first = next(row for row in rows if row.quantity == "ka_r_gy")
    return finding(
        first,
        "radiation.notification",
        Status.INFO,
        f"Tell the operator at {number_text(first.first)} Gy air kerma, then at every further"
        f" {number_text(first.then_every)} Gy.",
        detail=f"{steps[0].upper()}{steps[1:]}.",
        values=values,
        field=KERMA,
        also=tuple(row for row in rows if row is not first),
    )


def _not_recorded(case: Situation) -> Finding:
    return finding(
        case.catalog.practice_points["radiation.srdl"],
        "radiation.srdl",
        Status.NOT_ASSESSED,
        "Radiation dose not assessed: the procedure is over and no dose is recorded.",
        needs=(KERMA, AREA, TIME),
    )


def _sum_of_days(case: Situation, dose: dict[str, float]) -> Finding:
    point = case.catalog.practice_points["radiation.prior_exposure"]
    level = case.catalog.dose_levels["srdl.ka_r_gy"]
    prior = case.facts.radiation.prior_60_days_mgy
    days = f"{point.number('days'):g} days"
    rule = "radiation.prior_60_days"
    if prior is None:
        return finding(
            point,
            rule,
            Status.NOT_ASSESSED,
            f"Dose of the last {days} is not known.",
            detail=point.text,
            needs=(PRIOR,),
        )
    total = round(in_gy(prior, "mGy") + dose.get("ka_r_gy", 0.0), 9)
    over = total >= level.at_or_above
    what = "with this case" if "ka_r_gy" in dose else "before this case"
    return finding(
        point,
        rule,
        Status.CAUTION if over else Status.OK,
        f"Air kerma of the last {days} {what}: {air_kerma_text(total)}"
        f" ({'at or above' if over else 'below'} {number_text(level.at_or_above)} Gy).",
        detail=point.text,
        action="Spread the entry field, keep the dose low, look at the skin." if over else "",
        values={PRIOR: prior, "total_gy": total, "limit": level.at_or_above, "comparator": "<"},
        field=PRIOR,
        also=(level,),
    )


def _compared(case: Situation, dose: dict[str, float]) -> list[Finding]:
    return [_reference(level, dose) for level in reference_levels_for(case.catalog, case.procedure.id)]


def _reference(level: ReferenceLevel, dose: dict[str, float]) -> Finding:
    """A published figure beside the recorded one; it describes a group, so it is never a warning."""
    published = {
        "ka_r_gy": None if level.ka_r_mgy is None else in_gy(level.ka_r_mgy, "mGy"),
        "pka_gy_cm2": level.pka_gy_cm2,
        "fluoro_min": level.fluoro_min,
    }
    units = {"ka_r_gy": "Gy", "pka_gy_cm2": "Gy.cm2", "fluoro_min": "min"}
    known = {name: value for name, value in published.items() if value is not None}
    shown = ", ".join(_dose_text(name, float(f"{value:.3g}"), units[name]) for name, value in known.items())
    above = [name for name, value in known.items() if name in dose and dose[name] > value]
    compared = [name for name in known if name in dose]
    words = "" if not compared else "; this case is above it" if above else "; this case is not above it"
    values: dict[str, Value] = dict(known)
    values |= {f"case.{name}": dose[name] for name in compared}
    return finding(
        level,
        f"radiation.reference.{level.id}",
        Status.INFO,
        f"{level.label} ({level.group}, {_statistic(level)}): {shown}{words}.",
        detail="A figure for a group of patients; one case above it is no fault.",
        values=values,
        field=_FIELDS[next(iter(known))],
    )


def _statistic(level: ReferenceLevel) -> str:
    """Return which figure it is, without the place the group already names."""
    place = level.group.rpartition(" ")[0]
    return level.statistic.split(",")[0].removesuffix(f" of {place}").removesuffix(f" {place}")


def _add_follow_up(case: Situation, answer: TopicAnswer, dose: dict[str, float]) -> None:
    if not levels_reached(case.catalog, dose):
        return
    point = case.catalog.practice_points["radiation.follow_up"]
    first, last = point.span("check_weeks")
    end = case.facts.expected_end or case.facts.scheduled_at
    if end is not None:
        answer.timeline.append(
            moment(
                point,
                "followup",
                "Skin check of the entry field",
                rule="radiation.follow_up",
                start=after_days(end, first * _DAYS_A_WEEK),
                until=after_days(end, last * _DAYS_A_WEEK),
                detail=f"{first:g} to {last:g} weeks after the procedure",
            )
        )
    physicist = case.catalog.practice_points["radiation.physicist"]
    kerma = dose.get("ka_r_gy")
    if kerma is not None and kerma > physicist.number("over_gy"):
        answer.findings.append(
            finding(
                physicist,
                "radiation.physicist",
                Status.CAUTION,
                f"Air kerma {number_text(kerma)} Gy: a medical physicist reviews the dose.",
                detail=joined(physicist.text, case.catalog.practice_points["radiation.no_biopsy"].text),
                action="Ask the physicist for a skin dose and arrange the clinical review.",
                values={KERMA: kerma, "limit": physicist.number("over_gy"), "comparator": "<="},
                field=KERMA,
            )
        )
