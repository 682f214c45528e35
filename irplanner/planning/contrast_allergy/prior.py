"""What an earlier contrast reaction was, and what a dated rule set makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.contrast_allergy import PremedicationRule, PremedicationRules
from irplanner.models.enums import Severity
from irplanner.planning.contrast.agent import GADOLINIUM, GAS, IODINATED, kind_of_contrast
from irplanner.planning.facts import Allergy
from irplanner.planning.medicines.allergies import KnownAllergy, known_allergies

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

POLICY = "contrast_allergy.rules"
AGENT_OF_KIND = {IODINATED: "iodinated_contrast", GADOLINIUM: "gadolinium_contrast"}
PHYSIOLOGIC, UNKNOWN = "physiologic_or_chemotoxic", "unknown_severity"

# The mildest first: of several reactions the worst counts.
_ORDER = (PHYSIOLOGIC, "mild_immediate", UNKNOWN, "moderate_immediate", "severe_immediate")


@dataclass(frozen=True, slots=True)
class Prior:
    """An earlier reaction to the planned class; `kind` is a code of the rule sets."""

    allergy: KnownAllergy
    kind: str
    read_from_words: bool = False


def prior_kind(row: Allergy, catalog: Catalog) -> tuple[str, bool]:
    """Return the kind of reaction and whether it was read from the words of the reaction.

    A recorded severity leads. Words that only physiologic reactions have make it physiologic; words of a
    severe reaction count as severe where no severity is recorded.
    """
    words = {entry.kind: _has_word(row.reaction, entry.words) for entry in catalog.reaction_words.values()}
    if words["physiologic"] and not words["allergic_like"] and not words["severe"]:
        return PHYSIOLOGIC, True
    if row.severity is not None:
        return f"{row.severity}_immediate", False
    if words["severe"]:
        return f"{Severity.SEVERE}_immediate", True
    return UNKNOWN, False


def worst_prior(case: Situation) -> Prior | None:
    """Return the worst earlier reaction to the planned class of contrast; None when none is listed."""
    kind = kind_of_contrast(case)
    allergies = known_allergies(case)
    if kind == GAS or not allergies:
        return None
    found = []
    for allergy in allergies:
        if AGENT_OF_KIND[kind] in allergy.agents:
            code, from_words = prior_kind(allergy.row, case.catalog)
            found.append(Prior(allergy, code, from_words))
    return max(found, key=lambda prior: _ORDER.index(prior.kind), default=None)


def rule_for(rules: PremedicationRules, kind: str) -> PremedicationRule:
    """Raises: KeyError for a kind the rule set does not list."""
    for rule in rules.rules:
        if rule.prior == kind:
            return rule
    raise KeyError(kind)


def leading_rules(catalog: Catalog) -> PremedicationRules:
    """Return the rule set the site has chosen."""
    return catalog.premedication_rules[catalog.site_policies[POLICY].choice]


def _has_word(reaction: str | None, words: tuple[str, ...]) -> bool:
    text = (reaction or "").casefold()
    return any(word in text for word in words)
