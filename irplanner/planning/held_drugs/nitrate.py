"""PDE5 inhibitors and nitroglycerin: no nitrate within the drug's interval."""

from __future__ import annotations

from datetime import datetime

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.held_drugs import NitrateInterval
from irplanner.models.enums import Status
from irplanner.planning.cited import finding, moment
from irplanner.planning.clock import after_hours
from irplanner.planning.medicines.other_drugs import Taken, drug_named, planned_drugs, taken_of
from irplanner.planning.outcome import Finding
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import joined, moment_text

RULE = "held_drugs.nitrate"
RADIAL = frozenset({"radial_artery", "distal_radial_artery", "ulnar_artery"})


def interval_of(drug: str, catalog: Catalog) -> NitrateInterval | None:
    return next((row for row in catalog.nitrate_intervals.values() if row.drug == drug), None)


def no_nitrate_before(interval: NitrateInterval, last_dose: datetime) -> datetime:
    """Return the moment from which a nitrate may be given again."""
    return after_hours(last_dose, interval.hours)


def nitrate_answer(case: Situation) -> TopicAnswer:
    answer = TopicAnswer()
    for item in taken_of(case, "pde5_inhibitor") or ():
        interval = interval_of(item.drug.id, case.catalog)
        if interval is None:
            raise KeyError(f"no nitrate interval for {item.drug.id!r}")
        answer.findings.append(_finding(case, item, interval))
        last = item.row.last_dose_at
        if last is not None:
            answer.timeline.append(
                moment(
                    interval,
                    "hold",
                    "nitroglycerin and other nitrates",
                    rule=RULE,
                    start=last,
                    until=no_nitrate_before(interval, last),
                    detail=f"after {item.drug.label.lower()}",
                )
            )
    return answer


def _finding(case: Situation, item: Taken, interval: NitrateInterval) -> Finding:
    planned, likely = _planned(case), _likely(case)
    status, words = Status.INFO, f"no nitrate for {interval.hours:g} h after a dose"
    needs: tuple[str, ...] = ()
    last, given_at = item.row.last_dose_at, case.starts_at
    if last is not None:
        free = no_nitrate_before(interval, last)
        words = f"no nitrate before {moment_text(free)}"
        if given_at is not None and (planned or likely):
            late = free > given_at
            status = (Status.STOP if planned else Status.CAUTION) if late else Status.OK
    field = item.last_dose_field
    missing = tuple(
        path
        for path, value in ((field, last), ("scheduled_at", given_at))
        if value is None and (planned or likely)
    )
    if missing:
        status, needs = Status.NOT_ASSESSED, missing
    return finding(
        interval,
        RULE,
        status,
        f"{item.drug.label}: {words}.",
        detail=joined(
            _why(planned, likely), f"{interval.note[0].upper()}{interval.note[1:]}." if interval.note else ""
        ),
        action="Use no nitroglycerin; choose another drug for spasm."
        if status in (Status.STOP, Status.CAUTION)
        else "",
        values={
            "hours": interval.hours,
            "last_dose_at": last.isoformat(timespec="minutes") if last else None,
        },
        needs=needs,
        field=field,
        also=(case.catalog.practice_points["held_drugs.pde5_inhibitor"],),
    )


def _planned(case: Situation) -> bool:
    """Say whether this plan itself names a nitrate."""
    return any("nitrate" in drug.classes for _, drug in planned_drugs(case))


def _likely(case: Situation) -> bool:
    """Say whether a nitrate is usual here: radial access, or a drug the procedure lists."""
    usual = any(
        drug is not None and "nitrate" in drug.classes
        for drug in (drug_named(row.drug, case.catalog) for row in case.procedure.drugs)
    )
    return usual or case.facts.access.site in RADIAL


def _why(planned: bool, likely: bool) -> str:
    if planned:
        return "A nitrate is planned."
    return (
        "Nitroglycerin is usual here (radial access or the procedure)."
        if likely
        else "No nitrate is planned."
    )
