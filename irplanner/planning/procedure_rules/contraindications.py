"""Contraindications the procedure lists: those the facts show, and those a person has to rule out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import Contraindication, Procedure
from irplanner.catalog.schema.statements import ContraindicationMatch
from irplanner.models.enums import Evidence, Status
from irplanner.planning.outcome import Finding
from irplanner.planning.rules.conditions import Truth, condition
from irplanner.planning.rules.vocabulary import needs_for
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import amount_text, listed
from irplanner.planning.words.wording import shortened

TOPIC = "procedure"
RULE = "procedure.contraindication"


@dataclass(frozen=True, slots=True)
class Judged:
    """One contraindication with what the facts say: present, absent, or unknown with the missing fields.

    `truth` is None where no fact of the case speaks to it: a person has to rule it out. Where facts are not
    `certain`, a true answer means possible.
    """

    listed: Contraindication
    truth: Truth | None
    needs: tuple[str, ...] = ()
    field: str | None = None
    certain: bool = False
    said_by: str | None = None
    known: str = ""  # laboratory values that help to rule it out

    @property
    def text(self) -> str:
        """The words of the list, with what is known."""
        return f"{self.listed.text} ({self.known})" if self.known else self.listed.text


def assess_contraindications(case: Situation) -> TopicAnswer:
    """Return a finding for each contraindication the facts show, and one listing what is left to rule out."""
    judged = judged_contraindications(case)
    findings = [
        _present(one, case.procedure) for one in judged if one.truth is Truth.TRUE and not one.said_by
    ]
    findings += _to_rule_out(judged, case.procedure)
    return TopicAnswer(findings=findings)


def judged_contraindications(case: Situation) -> list[Judged]:
    """Return every contraindication of the procedure with what the facts say of it, absolute ones first."""
    ordered = sorted(case.procedure.contraindications, key=lambda one: one.level)
    return [_judge(one, case) for one in ordered]


def _judge(one: Contraindication, case: Situation) -> Judged:
    match = matching(one.text, case.catalog)
    if match is None or match.when is None:
        return Judged(
            one, None, said_by=match.said_by if match else None, known=_shown(match, case) if match else ""
        )
    verdict = condition(match.when).verdict(case.known)
    truth, certain, needs = verdict.truth, match.certain, needs_for(verdict.missing, case.known.values)
    if truth is not Truth.TRUE and match.possible_when is not None:
        hint = condition(match.possible_when).verdict(case.known)
        if hint.truth is Truth.TRUE:
            return Judged(one, Truth.TRUE, (), match.field, False, match.said_by)
    if truth is Truth.FALSE and match.partly:
        return Judged(one, None, said_by=match.said_by)
    return Judged(one, truth, needs, match.field, certain, match.said_by)


def _shown(match: ContraindicationMatch, case: Situation) -> str:
    values = (case.labs.get(analyte) for analyte in match.shows)
    return listed(f"{lab.label.lower()} {amount_text(lab.value, lab.display)}" for lab in values if lab)


@lru_cache(maxsize=2048)  # asked for the finding and for the checklist line
def matching(text: str, catalog: Catalog) -> ContraindicationMatch | None:
    """Return the entry of the pack whose words occur in a contraindication's text."""
    for match in catalog.contraindication_matches.values():
        if any(word in text for word in match.words) and not any(word in text for word in match.unless):
            return match
    return None


def _present(one: Judged, procedure: Procedure) -> Finding:
    stops = one.certain and one.listed.level == "absolute"
    said = "Contraindication recorded" if one.certain else "Possible contraindication"
    return Finding(
        rule=f"{RULE}.{'present' if one.certain else 'possible'}",
        topic=TOPIC,
        status=Status.STOP if stops else Status.CAUTION,
        title=shortened(f"{said} ({one.listed.level}): {one.listed.text}."),
        detail=f"Listed for {procedure.name}.",
        action="Choose another way, or have the operator record why the procedure goes ahead.",
        field=one.field,
        evidence=procedure.evidence,
        sources=procedure.sources,
    )


def _to_rule_out(judged: list[Judged], procedure: Procedure) -> list[Finding]:
    """Listing alone is information; the planning checklist asks for the answer."""
    open_ones = [one for one in judged if one.truth not in {Truth.TRUE, Truth.FALSE} and not one.said_by]
    absolute = [one.text for one in open_ones if one.listed.level == "absolute"]
    relative = [one.text for one in open_ones if one.listed.level == "relative"]
    if not open_ones:
        return []
    parts = [
        f"Absolute: {'; '.join(absolute)}." if absolute else "",
        f"Relative: {'; '.join(relative)}." if relative else "",
    ]
    count = listed(
        text
        for text in (
            f"{len(absolute)} absolute" if absolute else "",
            f"{len(relative)} relative" if relative else "",
        )
        if text
    )
    return [
        Finding(
            rule=f"{RULE}.to_rule_out",
            topic=TOPIC,
            status=Status.INFO,
            title=f"Contraindications to rule out before the procedure: {count}.",
            detail=" ".join(part for part in parts if part),
            evidence=Evidence(procedure.evidence),
            sources=procedure.sources,
        )
    ]
