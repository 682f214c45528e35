"""The sections of a content pack and the struct each entry is read into. One line a section."""

from __future__ import annotations

from irplanner.catalog.schema.access import (
    AccessRules,
    BarbeauType,
    BedRestRow,
    ClosureMethod,
    CompressionTime,
)
from irplanner.catalog.schema.adverse_events import AdverseEventScale
from irplanner.catalog.schema.antibiotics import (
    AllergyFallback,
    AntibioticDrug,
    AntibioticLevel,
    AntibioticRule,
)
from irplanner.catalog.schema.antithrombotics import Antithrombotic, AsraDrug, UncoveredDrug
from irplanner.catalog.schema.base import Entry, OpenPoint, Source
from irplanner.catalog.schema.bleeding import (
    Ambiguity,
    ArterialLimit,
    AsraProcedure,
    AsraUpgrade,
    BleedingNote,
    BleedingRow,
    ClassBySite,
    GuidelineDifference,
    LabRule,
    LabScreen,
    NamedProcedure,
    OutsideList,
    ThrombosisAlert,
)
from irplanner.catalog.schema.care import CareLimit
from irplanner.catalog.schema.case_fields import CaseField
from irplanner.catalog.schema.checklists import Checklist, ChecklistItem
from irplanner.catalog.schema.contrast import (
    ContrastAgent,
    ContrastVolumeLimit,
    GasCaution,
    GasSite,
    HydrationPlan,
    InjectionSite,
    KidneyThreshold,
    MehranBand,
    MetforminRules,
)
from irplanner.catalog.schema.contrast_allergy import (
    AllergyAgent,
    NoIndication,
    PremedicationRegimen,
    PremedicationRules,
    ReactionClass,
    ReactionTreatment,
    ReactionWords,
)
from irplanner.catalog.schema.devices import (
    BalloonPlatform,
    CavalFilter,
    ClosureDevice,
    CoaxialPair,
    DeviceNote,
    DiagnosticCatheter,
    DrainageCatheter,
    GuideCatheter,
    Microcatheter,
    NeedleSize,
    SheathProduct,
    SheathSize,
    SpecialDevice,
    StentProduct,
    WireSize,
)
from irplanner.catalog.schema.fit import FitRule
from irplanner.catalog.schema.held_drugs import (
    DrugClass,
    DrugHold,
    GlpRule,
    GlucoseRule,
    NitrateInterval,
    OtherDrug,
)
from irplanner.catalog.schema.input_ranges import InputRange
from irplanner.catalog.schema.kidney import Formula, GfrStage
from irplanner.catalog.schema.labs import Analyte, LabAgeRule
from irplanner.catalog.schema.local_anesthetics import LipidRescue, LocalAnestheticAgent, ReducedDoseGroup
from irplanner.catalog.schema.lytic_doses import LyticDose
from irplanner.catalog.schema.materials import EmbolicProduct, TargetLevel
from irplanner.catalog.schema.patient_conditions import PatientCondition
from irplanner.catalog.schema.procedures import AccessSite, EmbolicFamily, Procedure, Word
from irplanner.catalog.schema.radiation import DoseLevel, DoseNotification, ReferenceLevel, SkinBand
from irplanner.catalog.schema.reference import PracticePoint, SitePolicy
from irplanner.catalog.schema.scores import PointScore
from irplanner.catalog.schema.sedation import (
    AnesthesiaCare,
    AsaClass,
    FastingKind,
    FirstDose,
    MallampatiClass,
    ReversalDrug,
    SedationDepth,
    SedationDrug,
)
from irplanner.catalog.schema.sizing import SizingRule
from irplanner.catalog.schema.statements import ContraindicationMatch, Statement
from irplanner.catalog.schema.udi import UdiElement, UdiExample, UdiRule

SECTIONS: dict[str, type[Entry]] = {
    "sources": Source,
    "open_points": OpenPoint,
    "words": Word,
    "case_fields": CaseField,
    "procedures": Procedure,
    "access_sites": AccessSite,
    "embolic_families": EmbolicFamily,
    "embolic_products": EmbolicProduct,
    "target_levels": TargetLevel,
    "sizing_rules": SizingRule,
    "fit_rules": FitRule,
    "wire_sizes": WireSize,
    "sheath_sizes": SheathSize,
    "sheath_products": SheathProduct,
    "diagnostic_catheters": DiagnosticCatheter,
    "guide_catheters": GuideCatheter,
    "microcatheters": Microcatheter,
    "balloon_platforms": BalloonPlatform,
    "stent_products": StentProduct,
    "closure_devices": ClosureDevice,
    "caval_filters": CavalFilter,
    "needle_sizes": NeedleSize,
    "coaxial_pairs": CoaxialPair,
    "drainage_catheters": DrainageCatheter,
    "special_devices": SpecialDevice,
    "device_notes": DeviceNote,
    "udi_elements": UdiElement,
    "udi_rules": UdiRule,
    "udi_examples": UdiExample,
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
    "lytic_doses": LyticDose,
    "conditions": PatientCondition,
    "analytes": Analyte,
    "lab_age_rules": LabAgeRule,
    "bleeding_rows": BleedingRow,
    "bleeding_ambiguities": Ambiguity,
    "bleeding_names": NamedProcedure,
    "class_by_site": ClassBySite,
    "outside_bleeding_list": OutsideList,
    "arterial_limits": ArterialLimit,
    "lab_rules": LabRule,
    "lab_screens": LabScreen,
    "thrombosis_alerts": ThrombosisAlert,
    "asra_procedures": AsraProcedure,
    "asra_upgrade": AsraUpgrade,
    "bleeding_notes": BleedingNote,
    "guideline_differences": GuidelineDifference,
    "antithrombotics": Antithrombotic,
    "asra_drugs": AsraDrug,
    "uncovered_drugs": UncoveredDrug,
    "care_limits": CareLimit,
    "scores": PointScore,
    "asa_classes": AsaClass,
    "sedation_depths": SedationDepth,
    "anesthesia_care": AnesthesiaCare,
    "mallampati_classes": MallampatiClass,
    "fasting_kinds": FastingKind,
    "sedation_drugs": SedationDrug,
    "first_doses": FirstDose,
    "reversal_drugs": ReversalDrug,
    "local_anesthetics": LocalAnestheticAgent,
    "reduced_dose_groups": ReducedDoseGroup,
    "lipid_rescue": LipidRescue,
    "antibiotic_levels": AntibioticLevel,
    "antibiotic_drugs": AntibioticDrug,
    "antibiotic_rules": AntibioticRule,
    "allergy_fallbacks": AllergyFallback,
    "access_rules": AccessRules,
    "barbeau_types": BarbeauType,
    "compression_times": CompressionTime,
    "bed_rest_rows": BedRestRow,
    "closure_methods": ClosureMethod,
    "contrast_agents": ContrastAgent,
    "injection_sites": InjectionSite,
    "kidney_thresholds": KidneyThreshold,
    "hydration_plans": HydrationPlan,
    "metformin_rules": MetforminRules,
    "contrast_volume_limits": ContrastVolumeLimit,
    "mehran_bands": MehranBand,
    "gas_sites": GasSite,
    "gas_cautions": GasCaution,
    "other_drugs": OtherDrug,
    "drug_classes": DrugClass,
    "drug_holds": DrugHold,
    "glp_rules": GlpRule,
    "nitrate_intervals": NitrateInterval,
    "glucose_rules": GlucoseRule,
    "allergy_agents": AllergyAgent,
    "premedication_regimens": PremedicationRegimen,
    "premedication_rules": PremedicationRules,
    "reaction_classes": ReactionClass,
    "reaction_words": ReactionWords,
    "reaction_treatments": ReactionTreatment,
    "no_indications": NoIndication,
    "dose_levels": DoseLevel,
    "dose_notifications": DoseNotification,
    "skin_bands": SkinBand,
    "reference_levels": ReferenceLevel,
    "adverse_event_scales": AdverseEventScale,
}
