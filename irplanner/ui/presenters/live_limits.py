"""What is counted while the case runs, beside what the pack allows: contrast, local anesthetic, air kerma.

The limits themselves are worked out by planning; here they are only lined up.
"""

from __future__ import annotations

from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.language import number, tr
from irplanner.models.enums import ContrastRoute, Status
from irplanner.planning.outcome import Plan
from irplanner.planning.radiation.levels import next_notification, notifications_due
from irplanner.planning.radiation.topic import KERMA
from irplanner.planning.radiation.units import in_gy
from irplanner.services.case_record import CaseRecord

CONTRAST_GIVEN = "details.contrast_given_ml"
LOCAL_VOLUME = "anesthesia.local.{row}.volume_ml"
_KERMA_NOTICE = "notify.ka_r_gy"
_CEILING = "contrast_max_ml."
_LOCAL_RULE = "local_anesthetic."


@dataclass(frozen=True, slots=True)
class Counter:
    """One quantity while the case runs.

    Attributes:
        path: the field that holds the amount; empty where there is none to fill.
        share: how much of the limit is used, 0 to 1 and above; None without a limit.
        words: what is left, or why nothing can be said.
    """

    key: str
    title: str
    path: str
    unit: str
    amount: float | None
    share: float | None
    status: Status
    words: str
    more: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The counter in words, for a screen reader."""
        amount = tr("nothing counted") if self.amount is None else f"{number(self.amount)} {self.unit}"
        return ". ".join((f"{self.title}: {amount}", self.words, *self.more))


def counters(record: CaseRecord, plan: Plan | None, catalog: Catalog) -> tuple[Counter, ...]:
    """Return the counters of a case; contrast only where some is planned or was given."""
    found = []
    given = record.details.get("contrast_given_ml")
    if given is not None or record.facts.contrast.route is not ContrastRoute.NONE:
        found.append(_contrast(float(given) if isinstance(given, (int, float)) else None, plan, catalog))
    found.extend(_local(record, plan, catalog))
    found.append(_kerma(record, catalog))
    return tuple(found)


def _contrast(given: float | None, plan: Plan | None, catalog: Catalog) -> Counter:
    title = tr("Contrast given")
    limits = sorted(
        (one.value, catalog.contrast_volume_limits[name.removeprefix(_CEILING)].label)
        for name, one in (plan.derived if plan else {}).items()
        if name.startswith(_CEILING)
    )
    if not limits:
        words = tr("Ceiling not known: weight, creatinine or the agent is missing.")
        return Counter("contrast", title, CONTRAST_GIVEN, "mL", given, None, Status.NOT_ASSESSED, words)
    so_far = given or 0.0
    lowest, why = limits[0]
    passed = [value for value, _ in limits if so_far > value]
    above = next(((value, name) for value, name in limits if so_far <= value), None)
    if not passed:
        words = tr("{left} mL left to {limit} mL ({why})").format(
            left=_floor(lowest - so_far), limit=_floor(lowest), why=why
        )
        status = Status.OK
    else:
        words = tr("Over {n} of {all} limits; the lowest is {limit} mL ({why})").format(
            n=len(passed), all=len(limits), limit=_floor(lowest), why=why
        )
        status = Status.CAUTION
    more: tuple[str, ...] = ()
    if passed and above is not None:
        more = (tr("Next limit {limit} mL ({why})").format(limit=_floor(above[0]), why=above[1]),)
    share = so_far / lowest if lowest else None
    return Counter("contrast", title, CONTRAST_GIVEN, "mL", given, share, status, words, more)


def _local(record: CaseRecord, plan: Plan | None, catalog: Catalog) -> list[Counter]:
    rows = record.facts.anesthesia.local or ()
    found = []
    for place, row in enumerate(rows):
        agent = catalog.local_anesthetics.get(row.agent)
        label = agent.label if agent else row.agent
        title = f"{label} {number(row.percent)} %" if row.percent is not None else label
        path = LOCAL_VOLUME.format(row=place)
        rule = f"{_LOCAL_RULE}{row.agent}"
        finding = next((one for one in (plan.findings if plan else ()) if one.rule == rule), None)
        limit = finding.values.get("limit") if finding else None
        dose = finding.values.get("dose_mg") if finding else None
        status, share = Status.NOT_ASSESSED, None
        words = tr("Limit not known: weight, strength or volume is missing.")
        if finding is not None and isinstance(limit, (int, float)) and isinstance(dose, (int, float)):
            words = tr("{dose} of {limit} mg").format(dose=_floor(dose), limit=_floor(limit))
            status, share = finding.status, dose / limit if limit else None
        found.append(Counter(f"local.{place}", title, path, "mL", row.volume_ml, share, status, words))
    return found


def _kerma(record: CaseRecord, catalog: Catalog) -> Counter:
    title, held = tr("Air kerma"), record.facts.radiation.air_kerma_mgy
    notice = catalog.dose_notifications[_KERMA_NOTICE]
    so_far = in_gy(held, "mGy") if held is not None else 0.0
    due, after = notifications_due(notice, so_far), next_notification(notice, so_far)
    if due:
        words = tr("Tell the operator: step {n} reached. Next at {next} Gy").format(n=due, next=number(after))
    else:
        words = tr("First step at {next} Gy").format(next=number(after))
    status = Status.CAUTION if due else Status.OK if held is not None else Status.NOT_ASSESSED
    return Counter("kerma", title, KERMA, "mGy", held, so_far / after if after else None, status, words)


def _floor(value: float) -> str:
    return f"{int(value)}"
