"""Team and notes: who does it, on whose order, what was documented, and free notes."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.language import mark
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
