"""The sections of a content pack and the struct each entry is read into. One line a section."""

from __future__ import annotations

from irplanner.catalog.schema.base import Entry, OpenPoint, Source
from irplanner.catalog.schema.checklists import Checklist, ChecklistItem
from irplanner.catalog.schema.input_ranges import InputRange
from irplanner.catalog.schema.kidney import Formula, GfrStage
from irplanner.catalog.schema.labs import Analyte, LabAgeRule
from irplanner.catalog.schema.patient_conditions import PatientCondition
from irplanner.catalog.schema.procedures import AccessSite, EmbolicFamily, Procedure, Word
from irplanner.catalog.schema.reference import PracticePoint, SitePolicy
from irplanner.catalog.schema.statements import ContraindicationMatch, Statement

SECTIONS: dict[str, type[Entry]] = {
    "sources": Source,
    "open_points": OpenPoint,
    "words": Word,
    "procedures": Procedure,
    "access_sites": AccessSite,
    "embolic_families": EmbolicFamily,
    "input_ranges": InputRange,
    "practice_points": PracticePoint,
    "site_policies": SitePolicy,
    "formulas": Formula,
    "gfr_stages": GfrStage,
    "statements": Statement,
    "contraindication_matches": ContraindicationMatch,
    "checklists": Checklist,
    "checklist_items": ChecklistItem,
    "site_items": ChecklistItem,
    "conditions": PatientCondition,
    "analytes": Analyte,
    "lab_age_rules": LabAgeRule,
}
