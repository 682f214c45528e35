"""A year of invented cases before the demo day, so that charts and lists of the demo have something to show.

The same every time for the same day. Not planned: what the plan would have said is invented like the rest.
"""

from __future__ import annotations

import json
import math
import random
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, insert, select

from irplanner.installed import resource_path
from irplanner.models.enums import (
    AdverseEventScheme,
    AdverseEventTiming,
    CaseStatus,
    Sex,
    TechnicalSuccess,
)
from irplanner.models.store import Store
from irplanner.planning.facts import Access, Anesthesia, CaseFacts, Contrast, Patient, Radiation, Team
from irplanner.services.case_record import CaseRecord, Outcome, Staff, Times
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_story.tables import EVENTS, TASKS
from irplanner.services.cases import Cases

DAYS = 420
EVERY_DAYS = 4  # one in so many days has a list
CASES_A_ROOM = 3
SEED = 417
FOLLOWED_EVERY = 3  # one in so many cases is called a week later
_ACCESS_SITE_EVENT = "hematoma"


class PastCase(NamedTuple):
    """A record, the figures of its plan, and the complications found."""

    record: CaseRecord
    figures: dict[str, Any]  # Any: values of the `plan_...` columns
    complications: tuple[str, ...]


def add_history(store: Store, cases: Cases, day: date) -> int:
    """Add the cases of the year before `day` in one transaction; return how many."""
    return sum(history_parts(store, cases, day, at_once=sys.maxsize))


def history_parts(store: Store, cases: Cases, day: date, at_once: int = 15) -> Iterator[int]:
    """Add the cases of the year before `day`, some at each step, and yield how many these were."""
    past = past_cases(day)
    while part := list(islice(past, at_once)):
        with store.writing() as connection:
            for one in part:
                cases.add_with(connection, one.record, figures=one.figures)
                if one.complications or one.record.outcome.followup_date is not None:
                    found = select(CASES.c.id).where(CASES.c.case_id == one.record.case_id)
                    _add_story(connection, connection.scalar(found) or 0, one, day)
        yield len(part)


def _add_story(connection: Connection, case_pk: int, past: PastCase, day: date) -> None:
    outcome, said = past.record.outcome, {"case_id": case_pk, "recorded_by": "demo"}
    events = [
        {
            **said,
            "recorded_at": datetime.now(UTC),
            "scheme": outcome.adverse_event_scheme,
            "grade": outcome.adverse_event_grade,
            "timing": outcome.adverse_event_timing,
            "complication": name,
            "at_access_site": _ACCESS_SITE_EVENT in name,
        }
        for name in past.complications
    ]
    if events:
        connection.execute(insert(EVENTS), events)
    if outcome.followup_date is not None:
        is_done = outcome.followup_date < day - timedelta(days=2)
        task = {
            **said,
            "recorded_at": datetime.now(UTC),
            "kind": "call",
            "text": "Ask for pain, fever and the puncture site",
            "due_on": outcome.followup_date,
            "done_on": outcome.followup_date if is_done else None,
            "result": "no complaint" if is_done else None,
        }
        connection.execute(insert(TASKS), task)


def past_cases(day: date) -> Iterator[PastCase]:
    """Yield the invented cases, oldest first."""
    content = json.loads(resource_path("demo", "history.json").read_text("utf-8"))
    chance = random.Random(SEED)  # noqa: S311  # the same demo every time; nothing secret
    number = 0
    for back in range(DAYS, 0, -1):
        on = day - timedelta(days=back)
        if on.weekday() > 4 or back % EVERY_DAYS:
            continue
        for room in content["rooms"]:
            free = datetime(on.year, on.month, on.day, 8)
            for place in range(CASES_A_ROOM):
                number += 1
                maker = _Maker(content, chance, number)
                past, free = maker.case(free, room, is_first=place == 0)
                yield past


class _Maker:
    """One case out of chance. Any: the file's own shape."""

    def __init__(self, content: Any, chance: random.Random, number: int) -> None:
        self._content, self._chance, self._number = content, chance, number
        profiles = content["procedures"]
        self._profile = chance.choices(profiles, [one["weight"] for one in profiles])[0]

    def case(self, free: datetime, room: str, *, is_first: bool) -> tuple[PastCase, datetime]:
        chance, profile = self._chance, self._profile
        scheduled = free if is_first else free + timedelta(minutes=chance.randint(15, 45))
        entered = scheduled + timedelta(minutes=max(0, round(chance.gauss(9, 9))))
        puncture = entered + timedelta(minutes=max(8, round(chance.gauss(24, 7))))
        end = puncture + timedelta(minutes=max(10, round(profile["minutes"] * self._spread(0.25))))
        out = end + timedelta(minutes=chance.randint(8, 20))
        complications = tuple(name for name, rate in profile["events"] if chance.random() < rate)
        case_id = f"PAST-{self._number:04d}"
        record = CaseRecord(
            case_id=case_id,
            facts=self._facts(case_id, scheduled),
            status=CaseStatus.CANCELLED if chance.random() < 0.03 else CaseStatus.DONE,
            site_code="DEMO",
            accession_number=f"IR-P-{self._number:04d}",
            room_code=room,
            cancel_reason=None,
            times=Times(
                in_room_at=entered, procedure_start_at=puncture, procedure_end_at=end, out_of_room_at=out
            ),
            staff=Staff(tech_scrub=chance.choice(self._content["technologists"])),
            access_crossover=chance.random() < 0.02 if profile["access"] else None,
            outcome=self._outcome(complications),
        )
        if record.status is CaseStatus.CANCELLED:
            return PastCase(_cancelled(record), {}, ()), scheduled
        if self._number % FOLLOWED_EVERY == 0:
            call = scheduled.date() + timedelta(days=7)
            outcome = msgspec.structs.replace(record.outcome, followup_date=call)
            record = msgspec.structs.replace(record, outcome=outcome)
        return PastCase(record, self._figures(), complications), out

    def _facts(self, case_id: str, scheduled: datetime) -> CaseFacts:
        chance, profile = self._chance, self._profile
        person = chance.randrange(4 * len(self._content["first_names"]))
        name = self._content["first_names"][person % len(self._content["first_names"])]
        sex = Sex(profile.get("sex") or chance.choice([Sex.FEMALE.value, Sex.MALE.value]))
        contrast = self._about(profile["contrast_ml"], 0.3)
        return CaseFacts(
            id=case_id,
            procedure=profile["id"],
            scheduled_at=scheduled,
            expected_end=scheduled + timedelta(minutes=profile["minutes"] + 30),
            patient=Patient(
                mrn=f"3{person:05d}",
                name=f"DEMO, {name}",
                birth_date=date(1940 + person % 55, 1 + person % 12, 1 + person % 28),
                sex=sex,
                weight_kg=float(round(chance.gauss(76, 13))),
            ),
            access=Access(site=profile["access"], closure=profile["closure"], sheath_fr=profile["sheath_fr"]),
            anesthesia=Anesthesia(type=profile["anesthesia"]),
            contrast=Contrast(agent="iodixanol" if contrast else None, volume_ml=contrast),
            radiation=Radiation(
                air_kerma_mgy=self._about(profile["kerma_mgy"], 0.55),
                kap_gy_cm2=self._about(profile["kap_gy_cm2"], 0.55),
                fluoro_min=self._about(profile["fluoro_min"], 0.4),
            ),
            team=Team(
                operator=chance.choice(self._content["operators"]),
                technologist=chance.choice(self._content["technologists"]),
            ),
        )

    def _outcome(self, complications: tuple[str, ...]) -> Outcome:
        chance = self._chance
        asked = chance.random() < 0.95
        success = chance.choices(list(TechnicalSuccess), [94, 4, 2])[0]
        if not complications:
            return Outcome(technical_success=success, adverse_event=False if asked else None)
        return Outcome(
            technical_success=success,
            adverse_event=True,
            adverse_event_scheme=AdverseEventScheme.SIR_2017,
            adverse_event_grade=chance.choices(["1", "2", "3"], [5, 4, 1])[0],
            adverse_event_timing=chance.choice(list(AdverseEventTiming)),
            adverse_event_text=complications[0],
        )

    def _figures(self) -> dict[str, Any]:
        total = self._chance.randint(34, 52)
        noes = self._chance.choices([0, 1, 2], [80, 16, 4])[0]
        left_open = self._chance.choices([0, 1, 3], [75, 18, 7])[0]
        na = self._chance.randint(2, 6)
        return {
            "plan_content_pack": "2026.1",
            "plan_checklist_total": total,
            "plan_checklist_done": total - noes - left_open - na,
            "plan_checklist_na": na,
            "plan_checklist_deviations": noes,
        }

    def _about(self, usual: float | None, share: float) -> float | None:
        """Return a figure about the usual one; now and then nobody wrote it down."""
        if usual is None or self._chance.random() < 0.04:
            return None
        return round(usual * self._spread(share), 0 if usual >= 20 else 1)

    def _spread(self, share: float) -> float:
        return math.exp(self._chance.gauss(0, share))


def _cancelled(record: CaseRecord) -> CaseRecord:
    """Return the case as one that was not done."""
    return msgspec.structs.replace(
        record, times=Times(), outcome=Outcome(), cancel_reason="patient did not come"
    )
