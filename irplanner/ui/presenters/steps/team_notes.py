"""Team and notes: who does it, on whose order, what was documented, and free notes."""

from __future__ import annotations

from datetime import date

from irplanner.catalog.catalog import Catalog
from irplanner.language import day, mark, number, tr
from irplanner.models.enums import ConsentDocumented, Disposition, OperatorGrade, PatientClass
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.choices import Choice


def _words(code: str) -> str:
    words = code.replace("_", " ")
    return words[:1].upper() + words[1:]


CONSENT = tuple(Choice(member, _words(member.value)) for member in ConsentDocumented)
GRADES = tuple(Choice(member, _words(member.value)) for member in OperatorGrade)
DISPOSITIONS = tuple(Choice(member, _words(member.value)) for member in Disposition)
PATIENT_CLASSES = tuple(Choice(member, _words(member.value)) for member in PatientClass)
SERVICES = (
    Choice("interventional_radiology", mark("Interventional radiology")),
    Choice("cardiology", mark("Cardiology")),
    Choice("vascular_surgery", mark("Vascular surgery")),
    Choice("neurointervention", mark("Neurointervention")),
    Choice("oncology", mark("Oncology")),
    Choice("pain_medicine", mark("Pain medicine")),
    Choice("radiology", mark("Radiology")),
)


def summary(record: CaseRecord, catalog: Catalog) -> str:
    """Return operator and technologist; empty while nobody is named."""
    team = record.facts.team
    return ", ".join(name for name in (team.operator, team.technologist) if name)


def change_since(record: CaseRecord) -> str:
    """Return how the pain score of the newest follow-up stands beside the one before the procedure."""
    before = record.facts.pain.score_before
    scored = [one for one in record.followups if one.pain_score is not None]
    if before is None or not scored:
        return ""
    newest = max(scored, key=lambda one: one.seen_on or date.min)
    score = newest.pain_score or 0.0
    words = tr("Pain {before} before, {score} on {day}: {change} less.")
    if score > before:
        words = tr("Pain {before} before, {score} on {day}: {change} more.")
    return words.format(
        before=number(before),
        score=number(score),
        day=day(newest.seen_on) if newest.seen_on else tr("an unknown day"),
        change=number(abs(before - score)),
    )
