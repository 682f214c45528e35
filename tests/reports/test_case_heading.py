"""Words on paper for the paths of fields."""

from __future__ import annotations

from datetime import timedelta

import pytest

from irplanner.catalog.site import with_site_choices
from irplanner.models.enums import Status
from irplanner.planning.outcome import TimelineEntry
from irplanner.planning.plan import make_plan
from irplanner.reports.blocks import Paragraph, RiskRow
from irplanner.reports.case_heading import field_words
from irplanner.reports.checklist_sheet import when
from irplanner.reports.plan_summary import risk_summary
from tests.planning.any_case import AT, RICH, catalog, facts, plan


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("radiation.prior_60_days_mgy", "radiation prior 60 days"),
        ("labs.inr", "INR"),
        ("patient.pregnancy", "pregnancy"),
        ("access.guidance", "access guidance"),
        ("medications.0.last_dose_at", "medications last dose at"),
    ],
)
def test_a_field_is_named_in_words(path, words):
    assert field_words(path, catalog()) == words


def test_the_checklist_names_no_raw_path():
    made = plan(**RICH)
    needs = {need for line in made.checklist for need in line.needs}

    assert needs
    assert not [need for need in needs if "_" in field_words(need, catalog())]


def test_the_risk_summary_says_which_source_may_no_longer_hold():
    site = with_site_choices(catalog(), {}, source_age_years=5)
    made = make_plan(facts(**RICH), site, AT)

    texts = [block.text for block in risk_summary(made) if isinstance(block, Paragraph)]

    assert any(text.startswith("Check the source. Old: ") for text in texts)
    assert not any(
        "Check the source" in block.text
        for block in risk_summary(plan(**RICH))
        if isinstance(block, Paragraph)
    )


def test_the_checklist_says_what_to_do_and_the_record_also_why():
    made = plan(**RICH)
    open_points = [
        one for one in made.findings if one.status is Status.NOT_ASSESSED and one.action and one.detail
    ]
    brief = [block.detail for block in risk_summary(made, brief=True) if isinstance(block, RiskRow)]
    full = [block.detail for block in risk_summary(made) if isinstance(block, RiskRow)]

    assert open_points
    for one in open_points:
        assert one.action in brief
        assert f"{one.detail} {one.action}" in full


def test_the_end_of_a_long_span_has_its_date():
    span = TimelineEntry(kind="lab", what="INR", guideline="vumc", from_=AT - timedelta(days=31), until=AT)
    night = TimelineEntry(kind="hold", what="x", guideline="vumc", from_=AT - timedelta(days=1), until=AT)

    assert when(span) == "Mon 2026-08-03 12:00 to Thu 2026-09-03 12:00"
    assert when(night) == "Wed 2026-09-02 12:00 to Thu 12:00"
