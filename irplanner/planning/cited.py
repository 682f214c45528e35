"""Findings and moments that carry the sources and the evidence of the catalog entry they rest on."""

from __future__ import annotations

from datetime import datetime

from irplanner.catalog.schema.base import Cited
from irplanner.models.enums import Evidence, Status
from irplanner.planning.outcome import Finding, TimelineEntry, Value

TITLE_LENGTH = 140  # a title stays below it; names typed by people can be long

# Best known first: a line that rests on several entries is only as well known as the weakest of them.
_STRENGTH = [
    Evidence.ORIGINAL,
    Evidence.LABEL,
    Evidence.PAGE,
    Evidence.SITE,
    Evidence.RECALLED,
    Evidence.ENGINEERING,
]


def finding(
    entry: Cited,
    rule: str,
    status: Status,
    title: str,
    *,
    detail: str = "",
    action: str = "",
    values: dict[str, Value] | None = None,
    needs: tuple[str, ...] = (),
    field: str | None = None,
    also: tuple[Cited, ...] = (),
) -> Finding:
    """Return one finding; `also` are further entries it rests on. `field` is the first need unless given."""
    entries = (entry, *also)
    return Finding(
        rule=rule,
        topic=rule.partition(".")[0],
        status=status,
        title=title if len(title) < TITLE_LENGTH else f"{title[: TITLE_LENGTH - 2].rstrip()}…",
        detail=detail,
        action=action,
        values=values or {},
        needs=tuple(dict.fromkeys(needs)),
        field=field or (needs[0] if needs else None),
        evidence=weakest(*(each.evidence for each in entries)),
        sources=tuple(dict.fromkeys(source for each in entries for source in each.sources)),
    )


def moment(
    entry: Cited,
    kind: str,
    what: str,
    *,
    rule: str,
    at: datetime | None = None,
    start: datetime | None = None,
    until: datetime | None = None,
    not_after: bool = False,
    detail: str = "",
) -> TimelineEntry:
    """Return one entry of the timeline, citing the entry's leading source."""
    return TimelineEntry(
        kind=kind,
        what=what,
        guideline=entry.sources[0],
        at=at,
        from_=start,
        until=until,
        not_after=not_after,
        rule=rule,
        detail=detail,
        evidence=entry.evidence,
    )


def weakest(*evidence: Evidence) -> Evidence:
    """Return the least well known of several."""
    return max(evidence, key=_STRENGTH.index)
