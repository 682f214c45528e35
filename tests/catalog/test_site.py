from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.catalog.site import with_site_choices
from irplanner.errors import InputError
from irplanner.planning.facts import CaseFacts, LabResult
from irplanner.planning.plan import make_plan

AT = datetime(2026, 9, 3, 12)


def test_a_choice_replaces_the_shipped_one_and_leaves_the_shipped_catalog_alone():
    shipped = load_catalog()

    own = with_site_choices(shipped, {"contrast.metformin_rules": "acr"})

    assert own.site_policies["contrast.metformin_rules"].choice == "acr"
    assert shipped.site_policies["contrast.metformin_rules"].choice == "fda"
    assert own.site_policies["labs.age"] == shipped.site_policies["labs.age"]


@pytest.mark.parametrize(
    ("policy", "code", "named"),
    [("no.such", "x", "no site policy 'no.such'"), ("contrast.metformin_rules", "x", "Choose one of")],
)
def test_an_unknown_choice_is_refused_by_name(policy, code, named):
    with pytest.raises(InputError, match=named):
        with_site_choices(load_catalog(), {policy: code})


@pytest.mark.parametrize(("age_days", "is_old"), [(6, False), (7, False), (8, True)])
def test_the_sites_own_days_decide_how_old_a_result_may_be(age_days, is_old):
    catalog = with_site_choices(load_catalog(), {}, lab_age_days=7)
    inr = LabResult(test="inr", value=1.0, taken_at=AT - timedelta(days=age_days))

    plan = make_plan(CaseFacts(procedure="liver_biopsy", labs=(inr,)), catalog, AT)

    old = [finding for finding in plan.findings if finding.rule == "labs.inr.old"]
    assert bool(old) is is_old
    assert all(finding.sources == ("site",) for finding in old)
