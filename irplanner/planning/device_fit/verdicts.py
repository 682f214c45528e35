"""What one rule of fit answers: a verdict, why, the figures it used, and how well they are known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from irplanner.catalog.schema.fit import FitRule
from irplanner.models.enums import Evidence
from irplanner.planning.cited import weakest
from irplanner.planning.outcome import Value

BLOCK, WARN, INFO = "block", "warn", "info"


class Verdict(StrEnum):
    """`rank` orders the worst first. A missing figure is never a fit."""

    DOES_NOT_FIT = "does_not_fit"
    CANNOT_TELL = "cannot_tell"
    FITS_WITH_CAUTION = "fits_with_caution"
    FITS = "fits"

    @property
    def rank(self) -> int:
        """0 is the worst."""
        return _RANKS[self]


_RANKS = {verdict: rank for rank, verdict in enumerate(Verdict)}


class Grounded(Protocol):
    """Anything of the pack that says where its figures come from: an entry, a fact, a maker's chart."""

    @property
    def sources(self) -> tuple[str, ...]: ...

    @property
    def evidence(self) -> Evidence: ...


@dataclass(frozen=True, slots=True)
class FitAnswer:
    """One rule's answer.

    Attributes:
        rule: id of section `fit_rules`.
        why: whole sentences with the numbers and their units.
        level: `block` stops a plan until overridden, `warn` asks for attention, `info` is shown.
        needs: names of the missing figures; filled exactly when the verdict is `cannot_tell`.
        evidence: of the weakest entry used; `is_recalled`: one of them was never read.
    """

    rule: str
    verdict: Verdict
    why: str
    level: str
    evidence: Evidence
    sources: tuple[str, ...]
    values: Mapping[str, Value] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    is_recalled: bool = False


def fit_answer(
    rule: FitRule,
    verdict: Verdict,
    why: str,
    values: Mapping[str, Value] | None = None,
    *,
    evidence: Evidence | None = None,
    also: Iterable[Grounded | None] = (),
) -> FitAnswer:
    """Return a settled answer.

    `evidence`: of the figure that decides, where it is known better or worse than its rule; `also`: product
    rows whose figures were used.
    """
    entries = [entry for entry in also if entry is not None]
    known = [evidence or rule.evidence, *(entry.evidence for entry in entries)]
    sources = [*rule.sources, *(source for entry in entries for source in entry.sources)]
    return FitAnswer(
        rule=rule.id,
        verdict=verdict,
        why=why,
        level=rule.level,
        evidence=weakest(*known),
        sources=tuple(dict.fromkeys(sources)),
        values=values or {},
        is_recalled=Evidence.RECALLED in known,
    )


def cannot_tell(
    rule: FitRule, needs: Iterable[str], why: str = "", values: Mapping[str, Value] | None = None
) -> FitAnswer:
    """Return the answer for missing figures; `why` is the rule in its own words unless given."""
    return FitAnswer(
        rule=rule.id,
        verdict=Verdict.CANNOT_TELL,
        why=why or rule.words,
        level=rule.level,
        evidence=rule.evidence,
        sources=rule.sources,
        values=values or {},
        needs=tuple(dict.fromkeys(needs)),
    )


def failed(rule: FitRule) -> Verdict:
    """Return the verdict of a rule that is not met: its own, else by its level."""
    if rule.verdict_if_false is not None:
        return Verdict(rule.verdict_if_false)
    return Verdict.DOES_NOT_FIT if rule.level == BLOCK else Verdict.FITS_WITH_CAUTION


def missing(**figures: object) -> list[str]:
    """Return the names of the figures that are None."""
    return [name for name, figure in figures.items() if figure is None]


def worst_of(answers: Iterable[FitAnswer]) -> FitAnswer | None:
    """Return the answer that decides, the first of equally bad ones; None without any."""
    return min(answers, key=lambda answer: answer.verdict.rank, default=None)
