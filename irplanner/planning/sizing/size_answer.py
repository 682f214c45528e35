"""What one rule of size or amount answers: a verdict, why, the figures, and how well they are known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from irplanner.catalog.schema.sizing import SizingRule
from irplanner.models.enums import Evidence
from irplanner.planning.cited import weakest
from irplanner.planning.device_fit.verdicts import BLOCK, WARN, Grounded
from irplanner.planning.outcome import Value


class SizeVerdict(StrEnum):
    """`rank` orders the worst first. A missing figure is never ok."""

    BLOCK = "block"
    CANNOT_TELL = "cannot_tell"
    CAUTION = "caution"
    OK = "ok"

    @property
    def rank(self) -> int:
        """0 is the worst."""
        return _RANKS[self]


_RANKS = {verdict: rank for rank, verdict in enumerate(SizeVerdict)}


@dataclass(frozen=True, slots=True)
class SizeAnswer:
    """One rule's answer; the fields are those of `device_fit.verdicts.FitAnswer`."""

    rule: str
    verdict: SizeVerdict
    why: str
    level: str
    evidence: Evidence
    sources: tuple[str, ...]
    values: Mapping[str, Value] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    is_recalled: bool = False


def size_answer(
    rule: SizingRule,
    verdict: SizeVerdict,
    why: str,
    values: Mapping[str, Value] | None = None,
    *,
    evidence: Evidence | None = None,
    also: Iterable[Grounded | None] = (),
) -> SizeAnswer:
    """Return a settled answer; `evidence` of the figure that decides, `also` further entries used."""
    entries = [entry for entry in also if entry is not None]
    known = [evidence or rule.evidence, *(entry.evidence for entry in entries)]
    sources = [*rule.sources, *(source for entry in entries for source in entry.sources)]
    return SizeAnswer(
        rule=rule.id,
        verdict=verdict,
        why=why,
        level=rule.level,
        evidence=weakest(*known),
        sources=tuple(dict.fromkeys(sources)),
        values=values or {},
        is_recalled=Evidence.RECALLED in known,
    )


def open_answer(
    rule: SizingRule, needs: Iterable[str], why: str = "", values: Mapping[str, Value] | None = None
) -> SizeAnswer:
    """Return the answer for missing figures."""
    return SizeAnswer(
        rule=rule.id,
        verdict=SizeVerdict.CANNOT_TELL,
        why=why or "The figures for this rule are not all known.",
        level=rule.level,
        evidence=rule.evidence,
        sources=rule.sources,
        values=values or {},
        needs=tuple(dict.fromkeys(needs)),
    )


def beyond(rule: SizingRule) -> SizeVerdict:
    """Return the verdict of a rule that is not met, by its level; what is only shown does not object.

    A rule of which nothing at all was read never blocks.
    """
    if rule.level == BLOCK:
        return SizeVerdict.CAUTION if only_recalled(rule) else SizeVerdict.BLOCK
    return SizeVerdict.CAUTION if rule.level == WARN else SizeVerdict.OK


def only_recalled(rule: SizingRule) -> bool:
    """Say whether nothing of a rule was read: neither the rule, nor a figure, nor a fact."""
    known = [rule.evidence, *rule.field_evidence.values(), *(fact.evidence for fact in rule.facts)]
    return all(one is Evidence.RECALLED for one in known)


def worst_size(answers: Iterable[SizeAnswer]) -> SizeAnswer | None:
    """Return the answer that decides, the first of equally bad ones; None without any."""
    return min(answers, key=lambda answer: answer.verdict.rank, default=None)
