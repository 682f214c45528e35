"""What holds between two plans: a worse value is never milder, order and units change nothing."""

from __future__ import annotations

import copy
import random
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding, Plan
from irplanner.planning.plan import make_plan
from tests.planning.any_case import AT, RICH, catalog, facts
from tests.planning.any_facts import random_case

ROUNDS = 40
PROCEDURES = sorted(catalog().procedures)
# From mild to severe; ok and information weigh the same, what is not assessed lies outside.
WEIGHT = {Status.OK: 0, Status.INFO: 0, Status.CAUTION: 1, Status.STOP: 2}


def planned(case: dict[str, Any]) -> Plan:
    return make_plan(facts(**case), catalog(), AT)


def some_case(seed: int) -> dict[str, Any]:
    """A random case that is dated and asks for radiation and contrast into a vessel."""
    dice = random.Random(seed)
    case = random_case(catalog(), dice.choice(PROCEDURES), dice)
    case["scheduled_at"] = "2026-09-04T08:00"
    return case


def worst(made: Plan, *rules: str) -> int:
    """Return how heavy the heaviest finding is whose rule begins with one of `rules`."""
    return max((WEIGHT.get(one.status, 0) for one in made.findings if one.rule.startswith(rules)), default=0)


def with_lab(case: dict[str, Any], test: str, value: float, unit: str | None = None) -> dict[str, Any]:
    others = [row for row in case.get("labs", []) if row["test"] != test]
    row = {"test": test, "value": value, "taken_at": "2026-09-03T09:00"} | ({"unit": unit} if unit else {})
    return {**case, "labs": [*others, row]}


def with_part(case: dict[str, Any], part: str, **values: Any) -> dict[str, Any]:
    return {**case, part: {**case.get(part, {}), **values}}


seeds = st.integers(0, 10**6)


@settings(max_examples=ROUNDS, deadline=None)
@given(seeds, st.floats(0.9, 9), st.floats(0.9, 9))
def test_a_higher_inr_is_never_milder(seed: int, one: float, other: float) -> None:
    case = some_case(seed)
    low, high = sorted((one, other))

    assert worst(planned(with_lab(case, "inr", low)), "bleeding.inr") <= worst(
        planned(with_lab(case, "inr", high)), "bleeding.inr"
    )


@settings(max_examples=ROUNDS, deadline=None)
@given(seeds, st.floats(5, 400), st.floats(5, 400))
def test_fewer_platelets_are_never_milder(seed: int, one: float, other: float) -> None:
    case = some_case(seed)
    low, high = sorted((one, other))

    assert worst(planned(with_lab(case, "platelets", high)), "bleeding.platelets") <= worst(
        planned(with_lab(case, "platelets", low)), "bleeding.platelets"
    )


@settings(max_examples=ROUNDS, deadline=None)
@given(seeds, st.floats(6, 119), st.floats(6, 119))
def test_a_lower_filtration_rate_is_never_milder(seed: int, one: float, other: float) -> None:
    case = some_case(seed)
    case["labs"] = [row for row in case.get("labs", []) if row["test"] not in ("creatinine", "crcl")]
    low, high = sorted((one, other))
    topics = ("contrast.", "kidney.")

    assert worst(planned(with_lab(case, "egfr", high)), *topics) <= worst(
        planned(with_lab(case, "egfr", low)), *topics
    )


@settings(max_examples=ROUNDS, deadline=None)
@given(seeds, st.floats(1, 15000), st.floats(1, 15000))
def test_more_dose_is_never_milder(seed: int, one: float, other: float) -> None:
    case = some_case(seed)
    low, high = sorted((one, other))

    assert worst(planned(with_part(case, "radiation", air_kerma_mgy=low)), "radiation.") <= worst(
        planned(with_part(case, "radiation", air_kerma_mgy=high)), "radiation."
    )


@settings(max_examples=ROUNDS, deadline=None)
@given(seeds, st.integers(1, 900), st.integers(1, 900))
def test_more_contrast_is_never_milder(seed: int, one: int, other: int) -> None:
    case = with_part(some_case(seed), "contrast", agent="iohexol", route="ia", mg_i_per_ml=300)
    low, high = sorted((one, other))

    assert worst(planned(with_part(case, "contrast", volume_ml=low)), "contrast.volume") <= worst(
        planned(with_part(case, "contrast", volume_ml=high)), "contrast.volume"
    )


@settings(max_examples=ROUNDS, deadline=None)
@given(seeds)
def test_what_is_told_once_more_never_silences_a_stop(seed: int) -> None:
    case = some_case(seed)
    known = {one.rule for one in planned(case).findings if one.status is Status.STOP}
    told = {name: part for name, part in RICH.items() if name not in case and name in ("vitals", "team")}

    assert known <= {one.rule for one in planned({**told, **case}).findings if one.status is Status.STOP}


def as_sets(made: Plan) -> dict[str, Any]:
    """A plan without the numbers of rows: what is said, of which rule, with which sources."""
    return {
        "summary": made.summary,
        "classes": made.classes,
        "derived": made.derived,
        "findings": sorted(map(_said, made.findings)),
        "checklist": sorted((line.id, line.stops) for line in made.checklist),
        "timeline": sorted(
            (one.kind, one.what, str(one.at), str(one.from_), str(one.until)) for one in made.timeline
        ),
        "sources": made.sources,
    }


def _said(one: Finding) -> tuple[str, ...]:
    """A finding with its words in order: drugs are named as they were typed."""
    words = sorted(re.findall(r"[\w.+-]+", one.title.casefold()))
    return (one.rule, str(one.status), *words, *sorted(one.sources))


@settings(max_examples=ROUNDS, deadline=None)
@given(seeds)
def test_the_order_of_rows_changes_nothing(seed: int) -> None:
    case, dice = some_case(seed), random.Random(seed)
    shuffled = copy.deepcopy(case)
    for rows in (
        shuffled.get("labs"),
        shuffled.get("medications"),
        shuffled.get("patient", {}).get("allergies"),
        shuffled.get("patient", {}).get("conditions"),
    ):
        if rows:
            dice.shuffle(rows)

    assert as_sets(planned(shuffled)) == as_sets(planned(case))


DEVICES = [
    {"id": "s1", "kind": "introducer_sheath", "fr": 5, "length_cm": 11, "wire_in": 0.035},
    {"id": "c1", "kind": "diagnostic_catheter", "fr": 5, "id_in": 0.038, "length_cm": 65, "inside": "s1"},
    {"id": "m1", "kind": "microcatheter", "fr": 2.4, "id_in": 0.021, "length_cm": 130, "inside": "c1"},
    {"id": "w1", "kind": "guidewire", "wire_in": 0.018, "length_cm": 180, "inside": "m1"},
]


@pytest.mark.parametrize("seed", range(12))
def test_the_order_of_devices_that_say_what_they_are_inside_changes_nothing(seed: int) -> None:
    shuffled = [dict(row) for row in DEVICES]
    random.Random(seed).shuffle(shuffled)

    assert as_sets(planned({**RICH, "devices": shuffled})) == as_sets(planned({**RICH, "devices": DEVICES}))


CREATININE_UMOL = 88.4  # umol/L in a mg/dL, as in the pack
OTHER_UNITS = [
    ("creatinine", 1.5, "mg/dL", 1.5 * CREATININE_UMOL, "umol/L"),
    ("creatinine", 4.25, "mg/dL", 4.25 * CREATININE_UMOL, "umol/L"),
    ("hemoglobin", 7.2, "g/dL", 72, "g/L"),
    ("hemoglobin", 13, "g/dL", 130, "g/L"),
    ("platelets", 48, "10*3/uL", 48, "10*9/L"),
    ("platelets", 50, "10*3/uL", 50000, "/uL"),
    ("albumin", 2.7, "g/dL", 27, "g/L"),
]


@pytest.mark.parametrize("procedure", ["tips", "liver_biopsy", "pci_stent", "uterine_fibroid_embolization"])
@pytest.mark.parametrize(("test", "value", "unit", "same", "other_unit"), OTHER_UNITS)
def test_another_unit_gives_the_same_findings(
    procedure: str, test: str, value: float, unit: str, same: float, other_unit: str
) -> None:
    case = {**RICH, "procedure": procedure}

    one = planned(with_lab(case, test, value, unit))
    other = planned(with_lab(case, test, same, other_unit))

    assert [(finding.rule, finding.status, finding.title) for finding in one.findings] == [
        (finding.rule, finding.status, finding.title) for finding in other.findings
    ]
    assert one.summary == other.summary
