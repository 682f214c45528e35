"""Puts the topics of planning together: facts and catalog in, one `Plan` out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.base import Source
from irplanner.catalog.sign_offs import signature_of
from irplanner.catalog.source_age import source_flags
from irplanner.errors import ContentError
from irplanner.models.enums import Answer, Phase, Status
from irplanner.planning.access_site.access import assess_access
from irplanner.planning.access_site.bed_rest import assess_bed_rest
from irplanner.planning.access_site.closure import assess_closure
from irplanner.planning.bleeding.topic import assess_bleeding
from irplanner.planning.care.airway import assess_airway
from irplanner.planning.care.antibiotics import assess_antibiotics
from irplanner.planning.care.fasting import assess_fasting
from irplanner.planning.care.local_anesthetics import assess_local_anesthetics
from irplanner.planning.care.sedation import assess_sedation
from irplanner.planning.care.vitals import assess_vitals
from irplanner.planning.checklist import build_checklist, chosen_list
from irplanner.planning.contrast.topic import assess_contrast
from irplanner.planning.contrast_allergy.topic import assess_contrast_allergy
from irplanner.planning.device_fit.topic import assess_device_fit
from irplanner.planning.facts import CaseFacts, ChecklistAnswer
from irplanner.planning.held_drugs.topic import assess_held_drugs
from irplanner.planning.laboratory.body_size import assess_body_size
from irplanner.planning.laboratory.kidney import assess_kidney
from irplanner.planning.laboratory.lab_findings import assess_labs
from irplanner.planning.laboratory.plausibility import assess_plausibility
from irplanner.planning.medicines.drug_allergies import assess_drug_allergies
from irplanner.planning.moments import comparable
from irplanner.planning.outcome import (
    ChecklistLine,
    Derived,
    Finding,
    Plan,
    SourceRef,
    Summary,
    TimelineEntry,
)
from irplanner.planning.pick_list import assess_devices, build_pick_list
from irplanner.planning.pregnancy import assess_pregnancy
from irplanner.planning.procedure_rules.complications import assess_complications
from irplanner.planning.procedure_rules.contraindications import assess_contraindications
from irplanner.planning.procedure_rules.embolics import assess_embolics
from irplanner.planning.procedure_rules.infusions import assess_infusions
from irplanner.planning.procedure_rules.lytic_doses import assess_lytic_doses
from irplanner.planning.procedure_rules.notes import assess_notes
from irplanner.planning.radiation.topic import assess_radiation
from irplanner.planning.rules.patient_conditions import assess_conditions
from irplanner.planning.rules.statements import assess_statements
from irplanner.planning.scores.liver_scores import assess_liver_scores
from irplanner.planning.scores.pain_scores import assess_pain_scores
from irplanner.planning.situation import Situation
from irplanner.planning.sizing.topic import assess_sizing
from irplanner.planning.timeline import build_timeline
from irplanner.planning.topic import Topic, TopicAnswer
from irplanner.planning.words.sentences import set_for_reading

# In the order in which findings of equal weight are shown; one line a topic.
TOPICS: tuple[Topic, ...] = (
    assess_body_size,
    assess_plausibility,
    assess_labs,
    assess_bleeding,
    assess_drug_allergies,
    assess_statements,
    assess_contraindications,
    assess_embolics,
    assess_device_fit,
    assess_sizing,
    assess_devices,
    assess_infusions,
    assess_lytic_doses,
    assess_pain_scores,
    assess_conditions,
    assess_notes,
    assess_complications,
    assess_kidney,
    assess_contrast,
    assess_contrast_allergy,
    assess_held_drugs,
    assess_pregnancy,
    assess_radiation,
    assess_sedation,
    assess_airway,
    assess_fasting,
    assess_local_anesthetics,
    assess_antibiotics,
    assess_vitals,
    assess_liver_scores,
    assess_access,
    assess_closure,
    assess_bed_rest,
)


def make_plan(facts: CaseFacts, catalog: Catalog, at: datetime, base_list: str | None = None) -> Plan:
    """Return everything planned for one case; the same arguments give an equal Plan.

    `base_list` is the checklist the items of the plan are added to, one of `checklist.base_lists`; the
    site's choice unless given.

    Raises:
        InputError: the procedure is not in the content pack.
        ContentError: the content pack cites a source it does not have.
    """
    facts, at = comparable(facts, at)
    case = Situation(facts, catalog, at)
    case.procedure  # noqa: B018  # refuses an unknown procedure before any topic runs
    answers = [topic(case) for topic in TOPICS]
    findings = tuple(_sorted_findings(answers))
    timeline = build_timeline(case, (entry for answer in answers for entry in answer.timeline))
    derived = {name: value for answer in answers for name, value in answer.derived.items()}
    sheet = build_checklist(case, findings, timeline, base_list or chosen_list(catalog))
    return Plan(
        case=facts.id or "",
        content_pack=catalog.info.version,
        assessed_at=at,
        summary=summary_of(findings, sheet.lines, facts),
        classes=case.bleeding.outcome(),
        derived=derived,
        findings=findings,
        checklist=sheet.lines,
        not_applicable=sheet.hidden,
        timeline=timeline,
        pick_list=build_pick_list(case),
        sources=_sources(catalog, at.year, _cited(findings, sheet.lines, timeline, derived.values())),
    )


def _sorted_findings(answers: Iterable[TopicAnswer]) -> list[Finding]:
    """Worst first, then in the order of topics, then by rule; the order inside a topic does not matter."""
    placed = [(place, finding) for place, answer in enumerate(answers) for finding in answer.findings]
    placed.sort(key=lambda item: (item[1].status.rank, item[0], item[1].rule, item[1].title))
    return [set_for_reading(finding) for _, finding in placed]


def summary_of(findings: Iterable[Finding], checklist: Iterable[ChecklistLine], facts: CaseFacts) -> Summary:
    """Count findings by status and say how far the case is settled.

    `readiness_percent` is the share of settled requirements. A requirement is a finding (information left
    out) or a stopping checklist line of the planning phase; it is settled when the finding is ok or caution,
    or the line is answered (not with no) or proven by data. 100 means: nothing stops, nothing is unknown,
    nothing is open.
    """
    findings = list(findings)
    count = {status: sum(finding.status is status for finding in findings) for status in Status}
    lines = [line for line in checklist if line.stops and line.phase is Phase.PLANNING]
    answered = sum(line.prefilled is not None or _is_settled(facts.checklist.get(line.id)) for line in lines)
    settled = count[Status.OK] + count[Status.CAUTION] + answered
    required = len(findings) - count[Status.INFO] + len(lines)
    return Summary(
        stop=count[Status.STOP],
        caution=count[Status.CAUTION],
        not_assessed=count[Status.NOT_ASSESSED],
        ok=count[Status.OK],
        readiness_percent=100 * settled // required if required else 0,
    )


def _is_settled(given: ChecklistAnswer | None) -> bool:
    return given is not None and given.answer is not Answer.NO


def _cited(
    findings: Iterable[Finding],
    checklist: Iterable[ChecklistLine],
    timeline: Iterable[TimelineEntry],
    derived: Iterable[Derived],
) -> Iterator[tuple[str, str]]:
    """Every cited source id with what cites it."""
    for finding in findings:
        yield from ((source, finding.rule) for source in finding.sources)
    for line in checklist:
        yield from ((source, line.id) for source in line.sources)
    yield from ((entry.guideline, entry.rule or entry.what) for entry in timeline if entry.guideline)
    yield from ((value.source, value.formula) for value in derived if value.source)


def _sources(catalog: Catalog, year: int, cited: Iterable[tuple[str, str]]) -> dict[str, SourceRef]:
    """Return every cited document by id, in order of id."""
    users = dict(cited)
    missing = [
        f"{user}: unknown source {source!r}"
        for source, user in users.items()
        if source not in catalog.sources
    ]
    if missing:
        raise ContentError(sorted(missing))
    return {source: _reference(catalog, source, year) for source in sorted(users)}


@lru_cache(maxsize=1024)
def _reference(catalog: Catalog, source: str, year: int) -> SourceRef:
    entry, signed = catalog.sources[source], signature_of(catalog, "sources", source)
    changed = "" if signed is None or signed.is_current else ", before it was changed"
    return SourceRef(
        title=entry.title,
        short=entry.short or _author_and_year(entry),
        organization=entry.organization,
        year=entry.year,
        doi=entry.doi,
        url=entry.url,
        flags=tuple(source_flags(entry, catalog, year)),
        signed=f"{signed.name}, {signed.date}{changed}" if signed else "",
    )


def _author_and_year(source: Source) -> str:
    """Return the first author or the society, with the year, for a source without a short name."""
    who = (source.organization or source.title).split(",")[0].split(" (")[0]
    return f"{who} {source.year}" if source.year else who
