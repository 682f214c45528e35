"""What every finding of sedation, antibiotics, vital signs and access keeps, whatever the case."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irplanner.models.enums import Status
from irplanner.planning.access_site.access import assess_access
from irplanner.planning.access_site.bed_rest import assess_bed_rest
from irplanner.planning.access_site.closure import assess_closure
from irplanner.planning.care.airway import assess_airway
from irplanner.planning.care.antibiotics import assess_antibiotics
from irplanner.planning.care.fasting import assess_fasting
from irplanner.planning.care.local_anesthetics import assess_local_anesthetics
from irplanner.planning.care.sedation import assess_sedation
from irplanner.planning.care.vitals import assess_vitals
from tests.planning.any_case import RICH, catalog, situation
from tests.planning.measured import measured

TOPICS = [
    assess_sedation,
    assess_airway,
    assess_fasting,
    assess_local_anesthetics,
    assess_antibiotics,
    assess_vitals,
    assess_access,
    assess_closure,
    assess_bed_rest,
]
maybe = st.none()
conditions = st.lists(
    st.sampled_from(["osa", "dialysis", "frail", "heart_failure", "mrsa", "biliary_stent"]), max_size=3
)
cases = st.fixed_dictionaries(
    {
        "procedure": st.sampled_from(sorted(catalog().procedures)),
        "scheduled_at": st.sampled_from([None, "2026-09-04T08:00"]),
        "expected_end": st.sampled_from([None, "2026-09-04T13:30"]),
        "urgency": st.sampled_from([None, "elective", "urgent", "emergency"]),
        "patient": st.fixed_dictionaries(
            {
                "age_years": maybe | measured(100),
                "sex": st.sampled_from([None, "female", "male", "other"]),
                "height_cm": maybe | st.floats(100, 210),
                "weight_kg": maybe | st.floats(20, 250),
                "conditions": maybe | conditions,
                "allergies": maybe | st.just([]) | st.just([{"agent": "penicillin"}]),
            }
        ),
        "vitals": st.fixed_dictionaries(
            {"systolic_mmhg": maybe | st.floats(60, 250), "spo2_percent": maybe | st.floats(70, 100)}
        ),
        "access": st.fixed_dictionaries(
            {
                "site": maybe | st.sampled_from(sorted(catalog().access_sites)),
                "side": st.sampled_from([None, "left", "right", "midline"]),
                "sheath_fr": maybe | st.floats(3, 24),
                "vessel_mm": maybe | st.floats(1, 10),
                "barbeau": st.sampled_from([None, "A", "D"]),
                "closure": maybe | st.sampled_from(sorted(catalog().closure_methods)),
            }
        ),
        "anesthesia": st.fixed_dictionaries(
            {
                "type": maybe | st.sampled_from(sorted(catalog().anesthesia_care)),
                "asa_class": maybe | st.integers(1, 6),
                "intake": maybe | st.just([{"kind": "light_meal", "at": "2026-09-04T05:00"}]),
                "local": maybe | st.just([{"agent": "lidocaine_plain", "percent": 1, "volume_ml": 20}]),
                "drugs": maybe | st.just([{"drug": "midazolam", "amount": 2, "unit": "mg"}]),
            }
        ),
    }
)


def written(case: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not known, as a case file would."""
    return {
        key: written(value) if isinstance(value, dict) else value
        for key, value in case.items()
        if value is not None
    }


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(case=cases)
def test_every_finding_is_sourced_short_and_says_what_it_needs(case):
    for topic in TOPICS:
        answer = topic(situation(**written(case)))
        for one in answer.findings:
            assert one.sources and set(one.sources) <= set(catalog().sources), one.rule
            assert 0 < len(one.title) < 140, one.title
            assert bool(one.needs) is (one.status is Status.NOT_ASSESSED), one.rule
            assert one.title[:1] == one.title[:1].upper(), one.title
            assert "  " not in one.title and ".." not in one.title, one.title
        for entry in answer.timeline:
            assert entry.guideline in catalog().sources
            assert entry.at or (entry.from_ and entry.until)
            assert not (entry.from_ and entry.until) or entry.from_ <= entry.until


@pytest.mark.parametrize("topic", TOPICS)
def test_the_same_case_gives_the_same_answer(topic):
    first, second = topic(situation(**RICH)), topic(situation(**RICH))

    assert first.findings == second.findings
    assert first.timeline == second.timeline


@pytest.mark.parametrize("topic", TOPICS)
def test_rules_of_one_answer_are_told_apart(topic):
    rules = [one.rule for one in topic(situation(**RICH)).findings]

    assert len(rules) == len(set(rules))
