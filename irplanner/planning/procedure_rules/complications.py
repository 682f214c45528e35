"""Known complications of the procedure, with a figure only where a source gives one."""

from __future__ import annotations

import re

from irplanner.catalog.schema.procedures import Complication
from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import number_text
from irplanner.planning.words.wording import shortened

_NOT_ID = re.compile(r"[^a-z0-9]+")


def assess_complications(case: Situation) -> TopicAnswer:
    """Return one informing finding per complication, in the order the procedure lists them."""
    return TopicAnswer(findings=[_finding(case.procedure.id, one) for one in case.procedure.complications])


def rate_text(one: Complication) -> str:
    """Return the sourced rate in words, empty where no source gives one."""
    if one.rate_pct is not None:
        low, high = one.rate_pct
        return f"{number_text(low)} %" if low == high else f"{number_text(low)} to {number_text(high)} %"
    return f"below {number_text(one.rate_below_pct)} %" if one.rate_below_pct is not None else ""


def _finding(procedure: str, one: Complication) -> Finding:
    rate = rate_text(one)
    name = one.name[:1].upper() + one.name[1:]
    values: dict[str, Value] = {}
    if one.rate_pct is not None:
        values |= {"rate_low_percent": one.rate_pct[0], "rate_high_percent": one.rate_pct[1]}
    if one.rate_below_pct is not None:
        values["rate_below_percent"] = one.rate_below_pct
    if one.sir_threshold_pct is not None:
        values["review_threshold_percent"] = one.sir_threshold_pct
    threshold = (
        f"The society asks for a review of practice above {number_text(one.sir_threshold_pct)} %."
        if one.sir_threshold_pct is not None
        else ""
    )
    return Finding(
        rule=f"risk.{procedure}.{_NOT_ID.sub('_', one.name.lower()).strip('_')}",
        topic="risk",
        status=Status.INFO,
        title=shortened(f"{name}: {rate}." if rate else f"{name}: no figure in the sources."),
        detail=" ".join(text for text in (threshold, f"{one.note}." if one.note else "") if text),
        values=values,
        evidence=one.evidence,
        sources=one.sources,
    )
