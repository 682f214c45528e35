"""Take away what a rule rests on, and the plan says so: over many cases, one field at a time.

A finding that settles something names the fields it read, in `field` and in `values`. Without such a
field the plan must ask for it in the `needs` of a finding, or speak of it in a finding of that field
(contrast that is not named is taken as iodinated, and the plan says so). What settles the matter all the same
stands in `SETTLED_ANYWAY` with the reason; an entry nothing uses any more fails.
"""

from __future__ import annotations

import copy
import random
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any

from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding, Plan
from tests.planning.any_case import AT, RICH, catalog
from tests.planning.any_facts import random_case
from tests.planning.reviewed import REVIEWED, planned_at

SETTLED = {Status.STOP, Status.CAUTION, Status.OK}
_TOP_LEVEL = {"laterality", "level", "scheduled_at", "expected_end"}
_STEP = 4  # every fourth procedure, with the case that has something in every part and with a random one
_SUGAR = [
    {"test": test, "value": value, "taken_at": "2026-09-03T09:10"}
    for test, value in (("glucose", 250), ("hba1c", 9.1), ("fibrinogen", 90))
]
_TRIES = 2  # of a rule and a field
# Not tried: rules of rows of devices and embolics, whose own rows name what is missing
# (tests/planning/device_fit, tests/planning/sizing); remarks on a wrong entry, which go with the entry; doses
# measured during the case; a class decided on the checklist, which stays open without it and says so.
NOT_TRIED = (
    "fit.",
    "sizing.",
    "embolic",
    "devices",
    "plausibility.",
    "labs.",
    "radiation.srdl",
    "bleeding.class",
)

# (rule, field): why nobody has to ask although the field is gone.
SETTLED_ANYWAY = {
    ("antibiotics.level", "level"): "the level of advice, not the level of the spine",
    ("contrast.route", "contrast.route"): "none is used: where none is usual, nothing has to be asked",
    (
        "local_anesthetic.bupivacaine_plain",
        "anesthesia.local",
    ): "general anesthesia needs no local anesthetic",
    ("procedure.contraindication.possible", "labs.bilirubin"): "goes back to the ones to rule out",
    ("vitals.blood_pressure", "vitals.diastolic_mmhg"): "the systolic pressure alone is too high",
    ("vitals.news2", "vitals.spo2_percent"): "the score is at least medium by the other signs",
}


def _cases() -> Iterator[tuple[dict[str, Any], datetime]]:
    yield from ((row["case"], datetime.fromisoformat(row["at"])) for row in REVIEWED)
    for procedure in sorted(catalog().procedures)[::_STEP]:
        yield {**RICH, "procedure": procedure, "labs": [*RICH["labs"], *_SUGAR]}, AT
        dice = random.Random(procedure)
        yield {**random_case(catalog(), procedure, dice), "scheduled_at": "2026-09-04T08:00"}, AT


def without(case: dict[str, Any], path: str) -> dict[str, Any] | None:
    """Return the case without a field (`labs.inr` takes the result away); None where it is not given."""
    poorer, parts = copy.deepcopy(case), path.split(".")
    if parts[0] == "labs":
        rows = [row for row in poorer.get("labs", []) if row["test"] != parts[1]]
        return None if len(rows) == len(poorer.get("labs", [])) else {**poorer, "labs": rows}
    node: Any = poorer
    for part in parts[:-1]:
        if isinstance(node, list):
            node = node[int(part)] if part.isdigit() and int(part) < len(node) else None
        else:
            node = (node or {}).get(part)
    if not isinstance(node, dict) or node.get(parts[-1]) is None or _names_a_row(parts):
        return None
    del node[parts[-1]]
    return poorer


def _names_a_row(parts: list[str]) -> bool:
    """A row is nothing without its name or moment: the case file refuses it before any rule sees it."""
    return parts[-1] in ("drug", "material", "agent", "at") and any(part.isdigit() for part in parts)


def _read(finding: Finding) -> set[str]:
    return {path for path in (finding.field, *finding.values) if path and ("." in path or path in _TOP_LEVEL)}


def _spoken_of(made: Plan, path: str) -> bool:
    if any(finding.field == path for finding in made.findings):
        return True
    for need in (need for finding in made.findings for need in finding.needs):
        if need == path or need.startswith(f"{path}.") or path.startswith(f"{need}."):
            return True
        if path == "patient.age_years" and need == "patient.birth_date":
            return True
    return False


@cache
def _taken_away() -> dict[tuple[str, str], bool]:
    """Return whether the plan speaks of it, for every settled rule and field it read; False once is False."""
    spoken: dict[tuple[str, str], bool] = {}
    tries: Counter[tuple[str, str]] = Counter()
    for case, at in _cases():
        for finding in planned_at(case, at).findings:
            if finding.status not in SETTLED or finding.rule.startswith(NOT_TRIED):
                continue
            for path in _read(finding):
                poorer = without(case, path) if tries[finding.rule, path] < _TRIES else None
                if poorer is not None:
                    tries[finding.rule, path] += 1
                    said = _spoken_of(planned_at(poorer, at), path)
                    spoken[finding.rule, path] = spoken.get((finding.rule, path), True) and said
    return spoken


def test_what_a_settled_rule_read_is_asked_for_when_it_is_missing() -> None:
    silent = {key for key, said in _taken_away().items() if not said}

    assert silent == set(SETTLED_ANYWAY)


def test_enough_rules_were_tried() -> None:
    rules = {rule for rule, _ in _taken_away()}

    assert len(_taken_away()) > 90
    assert {rule.split(".")[0] for rule in rules} >= {
        *("access", "antibiotics", "bleeding", "contrast", "held_drugs", "local_anesthetic", "pregnancy"),
        *("procedure", "sedation", "vitals", "contrast_allergy", "diabetes"),
    }
