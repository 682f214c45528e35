"""Every line of every plan has a source and reads well, whatever procedure and whatever is known."""

from __future__ import annotations

import random
import re
from functools import lru_cache
from typing import Any, get_args, get_type_hints

import msgspec
import pytest

from irplanner.models.enums import Evidence, Status
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import ChecklistLine, Finding, Plan
from irplanner.planning.plan import make_plan
from tests.planning.any_case import AT, RICH, catalog, facts
from tests.planning.any_facts import random_case

LONGEST_TITLE = 140
RANDOM_CASES = 2
_PLACEHOLDER = re.compile(r"\{[a-z_.]+\}")
_TYPED = re.compile(r"'[^']*'")  # what a person typed stands in quotes as it is
_RAW_ID = re.compile(r"\b[A-Za-z0-9]+_[A-Za-z0-9_]+\b|\b(?:Status|Evidence)\.")
_KEEPS_ITS_FORM = ("eGFR", "aPTT", "hCG", "n-", "mL", "'")
_GAP = re.compile(r"  |\s,|,\s*$| \.(?:\s|$)|\.\.(?!\.)(?<!\.\.\.)|,\.|,,|\(\)|\( | \)")
_FREE_KEYS = {"checklist", "stop_bang"}

EMERGENCY: dict[str, Any] = {
    **RICH,
    "urgency": "emergency",
    "labs": [
        {"test": "inr", "value": 3.4},
        {"test": "platelets", "value": 18},
        {"test": "creatinine", "value": 4.1, "unit": "mg/dL"},
    ],
    "medications": [{"drug": "warfarin"}, {"drug": "clopidogrel", "last_dose_at": "2026-09-03T08:00"}],
    "access": {"site": "common_femoral_artery", "sheath_fr": 8, "closure": "manual_compression"},
    "radiation": {"air_kerma_mgy": 5200, "prior_60_days_mgy": 3100},
}
CHILD: dict[str, Any] = {
    "scheduled_at": "2026-09-04T08:00",
    "patient": {"birth_date": "2024-05-17", "sex": "female", "weight_kg": 12, "height_cm": 86},
    "anesthesia": {"type": "general"},
    "contrast": {"agent": "iohexol", "route": "ia", "volume_ml": 20, "mg_i_per_ml": 300},
}
CASES: dict[str, dict[str, Any]] = {"nothing": {}, "rich": RICH, "emergency": EMERGENCY, "child": CHILD}


@pytest.fixture(scope="module", params=list(catalog().procedures))
def plans(request: pytest.FixtureRequest) -> list[Plan]:
    """Plans of one procedure: nothing known, three written cases, and random ones."""
    return plans_of(request.param)


def plans_of(procedure: str) -> list[Plan]:
    dice = random.Random(f"lines {procedure}")
    cases = [{**case, "procedure": procedure} for case in CASES.values()]
    cases += [random_case(catalog(), procedure, dice) for _ in range(RANDOM_CASES)]
    return [make_plan(facts(**case), catalog(), AT) for case in cases]


@lru_cache(maxsize=4096)
def is_path(path: str) -> bool:
    """Say whether a dotted path names a place of the case JSON, e.g. `medications.0.last_dose_at`."""
    head, *rest = path.split(".")
    if head == "labs" and rest and not rest[0].isdigit():  # the newest result of an analyte
        return rest[0] in catalog().analytes and rest[1:] in ([], ["taken_at"])
    place: Any = CaseFacts
    for step in path.split("."):
        if step.isdigit() or place is None:
            continue
        hints = get_type_hints(place) if isinstance(place, type) and issubclass(place, msgspec.Struct) else {}
        if step not in hints:
            return False
        place = None if step in _FREE_KEYS else _inner(hints[step])
    return True


def _inner(hint: Any) -> Any:
    """Return the struct inside an optional or a tuple, else the hint itself."""
    for part in get_args(hint):
        if isinstance(part, type) and issubclass(part, msgspec.Struct):
            return part
        if get_args(part) and (found := _inner(part)) is not part:
            return found
    return hint


def faults_of_text(text: str, *, is_title: bool = False) -> list[str]:
    """Return what a reader would stumble over."""
    said = []
    if _PLACEHOLDER.search(text):
        said.append("placeholder")
    if found := _RAW_ID.search(_TYPED.sub("", text)):
        said.append(f"raw id {found[0]}")
    if found := _GAP.search(text):
        said.append(f"spaces or commas {found[0]!r}")
    if is_title and not (text[:1].isupper() or text[:1].isdigit() or text.startswith(_KEEPS_ITS_FORM)):
        said.append("small first letter")
    if is_title and len(text) >= LONGEST_TITLE:
        said.append("too long")
    return [f"{one}: {text}" for one in said]


def sources_of(line: Finding | ChecklistLine, made: Plan) -> bool:
    """Say whether a line rests on a known document, or on the site's own signature."""
    if line.evidence is Evidence.SITE:
        return True
    return bool(line.sources) and all(source in made.sources for source in line.sources)


def test_every_finding_item_and_moment_has_a_known_source(plans: list[Plan]) -> None:
    for made in plans:
        assert [one.rule for one in made.findings if not sources_of(one, made)] == []
        assert [one.id for one in made.checklist if not sources_of(one, made)] == []
        unsourced = [one for one in made.timeline if one.guideline not in made.sources]
        assert [one for one in unsourced if one.evidence is not Evidence.SITE] == []


def test_every_text_reads_well(plans: list[Plan]) -> None:
    faults = []
    for made in plans:
        for one in made.findings:
            faults += [f"{one.rule}: {fault}" for fault in faults_of_text(one.title, is_title=True)]
            faults += [
                f"{one.rule}: {fault}" for text in (one.detail, one.action) for fault in faults_of_text(text)
            ]
        for line in made.checklist:
            faults += [f"{line.id}: {fault}" for fault in faults_of_text(line.text)]
        for entry in made.timeline:
            faults += [
                f"{entry.rule}: {fault}"
                for text in (entry.what, entry.detail)
                for fault in faults_of_text(text)
            ]

    assert sorted(set(faults)) == []


def test_needs_are_given_exactly_where_not_assessed_and_name_fields_of_the_case(plans: list[Plan]) -> None:
    unknown = set()
    for made in plans:
        for one in made.findings:
            assert bool(one.needs) == (one.status is Status.NOT_ASSESSED), one
            fields = (*one.needs, *([one.field] if one.field else []))
            unknown |= {(one.rule, path) for path in fields if not is_path(path)}
        for line in made.checklist:
            unknown |= {(line.id, path) for path in line.needs if not is_path(path)}

    assert unknown == set()
