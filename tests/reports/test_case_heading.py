"""Words on paper for the paths of fields."""

from __future__ import annotations

import pytest

from irplanner.catalog.site import with_site_choices
from irplanner.planning.plan import make_plan
from irplanner.reports.blocks import Paragraph
from irplanner.reports.case_heading import field_words
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
