"""Where documents differ the site's choice leads: metformin, premedication, GLP-1 drugs, pregnancy."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.models.enums import Status
from irplanner.planning.contrast.topic import assess_contrast
from irplanner.planning.contrast_allergy.topic import assess_contrast_allergy
from irplanner.planning.held_drugs.topic import assess_held_drugs
from irplanner.planning.pregnancy import could_be_pregnant
from irplanner.planning.situation import Situation
from tests.planning.any_case import catalog
from tests.planning.periprocedural import case, egfr, found, moments


def with_policy(one: Situation, policy: str, **change: Any) -> Situation:
    """Return the same case under a site that chose otherwise."""
    pack: Catalog = load_catalog()
    changed = msgspec.structs.replace(pack.site_policies[policy], **change)
    pack.site_policies = {**pack.site_policies, policy: changed}
    return Situation(one.facts, pack, one.at)


def test_every_shipped_choice_is_one_of_its_choices_with_a_reason() -> None:
    for policy in catalog().site_policies.values():
        assert policy.choice in policy.choices, policy.id
        assert policy.why, policy.id
        assert all(source in catalog().sources for source in policy.sources), policy.id


@pytest.mark.parametrize(
    ("choice", "expected"), [("fda", Status.CAUTION), ("acr", Status.OK), ("esur10", Status.OK)]
)
def test_the_chosen_document_on_metformin_leads(choice: str, expected: Status) -> None:
    one = case(labs=egfr(50), medications=[{"drug": "metformin"}], contrast={"route": "iv"})
    said = found(assess_contrast, with_policy(one, "contrast.metformin_rules", choice=choice))

    assert said[f"contrast.metformin.{choice}"].status is expected
    assert said[f"contrast.metformin.{choice}"].values["governs"] is True


def test_the_older_manual_premedicates_after_a_mild_reaction() -> None:
    mild = case(patient={"allergies": [{"agent": "contrast", "severity": "mild"}]})
    one = with_policy(mild, "contrast_allergy.rules", choice="manual")

    assert (
        found(assess_contrast_allergy, one)["contrast_allergy.premedication.manual"].status is Status.CAUTION
    )
    assert len(moments(assess_contrast_allergy, one, "premedication")) == 3 + 1
    assert moments(assess_contrast_allergy, mild, "premedication") == []


def test_the_2023_guidance_times_the_last_weekly_dose() -> None:
    weekly = case(medications=[{"drug": "Ozempic"}], anesthesia={"type": "general"})
    one = with_policy(weekly, "held_drugs.glp1_rules", choice="asa_2023")
    [entry] = moments(assess_held_drugs, one, "last_dose")

    assert f"{entry.at:%Y-%m-%d}" == "2026-08-28"
    assert moments(assess_held_drugs, weekly, "last_dose") == []


@pytest.mark.parametrize(
    ("born", "expected"),
    [("2014-09-05", False), ("2014-09-04", True), ("1970-09-05", True), ("1970-09-04", False)],
)
def test_a_site_may_set_who_is_asked_by_age(born: str, expected: bool) -> None:
    bounds = {"from_years": 12, "through_years": 55}
    one = with_policy(case(patient={"birth_date": born}), "pregnancy.who_is_asked", values=bounds)

    assert could_be_pregnant(one) is expected


@pytest.mark.parametrize(("sex", "expected"), [("other", False), ("female", True), (None, None)])
def test_a_site_may_ask_women_only(sex: str | None, expected: bool | None) -> None:
    one = with_policy(case(patient={"sex": sex}), "pregnancy.who_is_asked", choice="female_only")

    assert could_be_pregnant(one) is expected
