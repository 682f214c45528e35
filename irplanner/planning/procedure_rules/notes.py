"""What the pack says of the procedure as a whole: limits of its evidence, expected stay, unknown words."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.models.enums import Evidence, Status
from irplanner.planning.outcome import Finding
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import number_text
from irplanner.planning.words.wording import shortened

_SCREENS = ("irplanner_screens",)


def assess_notes(case: Situation) -> TopicAnswer:
    """Return the evidence note, the expected stay, and every word the pack does not know."""
    return TopicAnswer(findings=[*_evidence_note(case), *_stay(case), *_unknown_words(case)])


def _evidence_note(case: Situation) -> Iterator[Finding]:
    procedure = case.procedure
    if procedure.evidence_note:
        yield Finding(
            rule="procedure.evidence_note",
            topic="procedure",
            status=Status.INFO,
            title="The evidence for this procedure is limited or conflicting.",
            detail=procedure.evidence_note,
            evidence=procedure.evidence,
            sources=procedure.sources,
        )


def _stay(case: Situation) -> Iterator[Finding]:
    procedure, care = case.procedure, case.procedure.post_care
    yield Finding(
        rule="procedure.stay",
        topic="procedure",
        status=Status.INFO,
        title=shortened(
            f"Usual course: {_range(procedure.duration_min)} min, bed rest {_range(care.bed_rest_h)} h, "
            f"observation {_range(care.observation_h)} h."
        ),
        detail=f"After: {care.discharge}.",
        values={"duration_max_min": procedure.duration_min[1], "observation_max_h": care.observation_h[1]},
        evidence=Evidence.RECALLED,
        sources=("usual_practice",),
    )


def _unknown_words(case: Situation) -> Iterator[Finding]:
    """A misspelled id would otherwise be read by no rule and look harmless."""
    facts, catalog = case.facts, case.catalog
    site, level = facts.access.site, facts.anesthesia.type
    if site and site not in catalog.access_sites:
        yield _unknown("access.site", "access site", site)
    if level and f"anesthesia.{level}" not in catalog.words:
        yield _unknown("anesthesia.type", "anesthesia type", level)
    for mode in facts.access.guidance or ():
        if f"guidance.{mode}" not in catalog.words:
            yield _unknown("access.guidance", "guidance", mode)


def _unknown(field: str, what: str, word: str) -> Finding:
    return Finding(
        rule=f"procedure.unknown_word.{field.rpartition('.')[2]}",
        topic="procedure",
        status=Status.NOT_ASSESSED,
        title=f"The content pack has no {what} {word[:60]!r}: no rule has read it.",
        action="Choose the listed one it stands for.",
        needs=(field,),
        field=field,
        evidence=Evidence.ENGINEERING,
        sources=_SCREENS,
    )


def _range(values: tuple[float, float]) -> str:
    low, high = values
    return number_text(low) if low == high else f"{number_text(low)} to {number_text(high)}"
