"""The site's own choices over the shipped pack: which rule set leads, how old a result may be.

A pack with choices is another `Catalog` over the same entries; the shipped one stays as it is, so a command
without settings answers as the pack proposes.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.labs import LabAgeRule
from irplanner.errors import InputError
from irplanner.models.enums import Evidence

LAB_AGE = "labs.age"
SITE_DAYS = "site_days"
SITE_SOURCE = "site"


def with_site_choices(
    catalog: Catalog,
    choices: Mapping[str, str],
    *,
    lab_age_days: int | None = None,
    source_age_years: int | None = None,
) -> Catalog:
    """Return the catalog as this site uses it.

    Args:
        choices: Site policy id and the code chosen, e.g. `{"contrast.metformin_rules": "acr"}`.
        lab_age_days: Days a laboratory result counts; None leaves the choice of policy `labs.age`.
        source_age_years: Older documents are marked wherever they are cited; None marks none.

    Raises:
        InputError: a policy or a code the pack does not have.
    """
    policies = dict(catalog.site_policies)
    for policy_id, code in choices.items():
        policy = policies.get(policy_id)
        if policy is None:
            raise InputError(
                f"The content pack has no site policy {policy_id!r}.",
                "`irplanner catalog list site_policies` lists them.",
            )
        if code not in policy.choices:
            raise InputError(
                f"{policy.label}: {code!r} is no choice.", f"Choose one of {', '.join(policy.choices)}."
            )
        policies[policy_id] = msgspec.structs.replace(policy, choice=code)
    own = catalog.copy()
    own.source_age_years = source_age_years
    if lab_age_days is not None:
        policies[LAB_AGE] = msgspec.structs.replace(policies[LAB_AGE], choice=SITE_DAYS)
        own.lab_age_rules = {**catalog.lab_age_rules, SITE_DAYS: _age_rule(catalog, lab_age_days)}
    own.site_policies = policies
    return own


def _age_rule(catalog: Catalog, days: int) -> LabAgeRule:
    """Return the site's own age rule, over every test that a rule of the pack limits."""
    analytes = dict.fromkeys(test for rule in catalog.lab_age_rules.values() for test in rule.analytes)
    return LabAgeRule(
        id=SITE_DAYS,
        rule_set=SITE_DAYS,
        analytes=tuple(analytes),
        days=days,
        text=f"results within {days} day{'' if days == 1 else 's'}, as the site has set",
        sources=(SITE_SOURCE,),
        evidence=Evidence.SITE,
    )
