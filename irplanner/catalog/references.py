"""Which field of which struct holds ids of which section: the map that `checks` walks."""

from __future__ import annotations

from dataclasses import dataclass

SCOPES = ("embolic_products", "embolic_families")  # sections whose ids name a material


@dataclass(frozen=True, slots=True)
class Target:
    """A section, or one vocabulary of section words."""

    section: str
    vocabulary: str = ""

    @property
    def named(self) -> str:
        """What an id of it is called in a fault."""
        return (self.vocabulary or self.section.rstrip("s")).replace("_", " ")

    def key(self, code: str) -> str:
        """Return the entry id a code stands for."""
        return f"{self.vocabulary}.{code}" if self.vocabulary else code


def _words(vocabulary: str) -> tuple[Target, ...]:
    return (Target("words", vocabulary),)


def _entries(*sections: str) -> tuple[Target, ...]:
    return tuple(Target(section) for section in sections)


REFERENCES: dict[tuple[str, str], tuple[Target, ...]] = {
    ("Source", "replaced_by"): _entries("sources"),
    ("Procedure", "category"): _words("category"),
    ("Procedure", "body_region"): _words("body_region"),
    ("Procedure", "guidance"): _words("guidance"),
    ("Procedure", "anesthesia_options"): _words("anesthesia"),
    ("Procedure", "positions"): _words("position"),
    ("Procedure", "labs"): _words("lab_order"),
    ("CaseField", "procedures"): _entries("procedures"),
    ("CaseField", "categories"): _words("category"),
    ("AccessOption", "site"): _entries("access_sites"),
    ("EmbolicOption", "material"): _entries("embolic_families"),
    ("ListedDevice", "kind"): _words("device_kind"),
    ("ProcedureDrug", "role"): _words("drug_role"),
    ("ProcedureBleeding", "sir_row"): _entries("bleeding_rows"),
    ("ProcedureBleeding", "ambiguity"): _entries("bleeding_ambiguities"),
    ("ProcedureAntibiotic", "rule"): _entries("antibiotic_rules"),
    ("ScoreItem", "condition"): _entries("conditions"),
    ("Choice", "condition"): _entries("conditions"),
    ("AccessSite", "kind"): _words("access_kind"),
    ("AccessSite", "site_rules"): _entries("access_rules"),
    ("SiteRulesFor", "site_rules"): _entries("access_rules"),
    ("SiteRulesFor", "procedures"): _entries("procedures"),
    ("SiteRulesFor", "categories"): _words("category"),
    ("EmbolicFamily", "products"): _entries("embolic_products"),
    ("EmbolicProduct", "material_class"): _words("material_class"),
    ("EmbolicProduct", "target_levels"): _entries("target_levels"),
    ("EmbolicProduct", "allergen_flags"): _words("allergen"),
    ("EmbolicProduct", "allergen_flags_by_product"): _words("allergen"),
    ("ClosureDevice", "allergens"): _words("allergen"),
    ("SizingRule", "applies_to"): (Target("embolic_products"), Target("words", "sizing_scope")),
    ("SizingRule", "materials"): _entries("embolic_products"),
    ("AntibioticRule", "level"): _entries("antibiotic_levels"),
    ("AntibioticRule", "first_line"): _entries("antibiotic_drugs"),
    ("AntibioticRule", "high_risk"): _entries("antibiotic_drugs"),
    ("AntibioticRule", "risk_conditions"): _entries("conditions"),
    ("AvoidCondition", "conditions"): _entries("conditions"),
    ("AnesthesiaCare", "depth"): _entries("sedation_depths"),
    ("FirstDose", "drug"): _entries("sedation_drugs"),
    ("FirstDose", "conditions"): _entries("conditions"),
    ("SedationDrug", "reversal"): _entries("reversal_drugs"),
    ("ReversalDrug", "caution_conditions"): _entries("conditions"),
    ("ReducedDoseGroup", "conditions"): _entries("conditions"),
    # words whose codes are also checked by the struct: a new code needs its label too
    ("Procedure", "laterality"): _words("laterality_kind"),
    ("ProcedureBleeding", "value"): _words("bleeding_value"),
    ("ProcedureBleeding", "asra"): _words("asra"),
    ("ProcedureAntibiotic", "value"): _words("antibiotic_level"),
    ("ProcedureContrast", "route"): _words("contrast_route"),
    ("EmbolicFamily", "permanence"): _words("permanence"),
    ("EmbolicFamily", "status"): _words("material_status"),
    ("EmbolicProduct", "permanence"): _words("permanence"),
    ("EmbolicProduct", "status"): _words("material_status"),
    ("EmbolicProduct", "radiopaque"): _words("radiopaque"),
    ("MrSafety", "status"): _words("mr_status"),
    # bleeding
    ("NamedProcedure", "row"): _entries("bleeding_rows"),
    ("NamedProcedure", "ambiguity"): _entries("bleeding_ambiguities"),
    ("BleedingRow", "ambiguities"): _entries("bleeding_ambiguities"),
    ("ClassBySite", "access_sites"): _entries("access_sites"),
    ("ClassBySite", "row"): _entries("bleeding_rows"),
    ("LabRule", "test"): _entries("analytes"),
    ("LabScreen", "tests"): _entries("analytes"),
    ("LabAgeRule", "analytes"): _entries("analytes"),
    ("Analyte", "orders"): _words("lab_order"),
    ("AsraUpgrade", "conditions"): _entries("conditions"),
    ("ThrombosisAlert", "possible"): _entries("conditions"),
    ("ThrombosisAlert", "settled_by"): _entries("conditions"),
    # care around the procedure
    ("GasSite", "regions"): _words("body_region"),
    ("GasCaution", "conditions"): _entries("conditions"),
    ("KidneyThreshold", "guideline"): _entries("sources"),
    ("HydrationPlan", "guideline"): _entries("sources"),
    ("MetforminRules", "stop_conditions"): _entries("conditions"),
    ("Formula", "not_valid_with"): _entries("conditions"),
    ("OtherDrug", "classes"): _entries("drug_classes"),
    ("DrugClass", "within"): _entries("drug_classes"),
    ("DrugHold", "drug"): _entries("other_drugs"),
    ("NitrateInterval", "drug"): _entries("other_drugs"),
    ("GlucoseRule", "drug_class"): _entries("drug_classes"),
    ("GlpRule", "raises_risk"): _entries("conditions"),
    ("AllergyAgent", "includes"): _entries("allergy_agents"),
    ("NoIndication", "agents"): _entries("allergy_agents"),
    ("NoIndication", "conditions"): _entries("conditions"),
    ("ReferenceLevel", "procedures"): _entries("procedures"),
    ("PatientCondition", "implies"): _entries("conditions"),
    ("ChecklistItem", "checklist"): _entries("checklists"),
    ("ChecklistItem", "covers"): _entries("checklist_items"),
}
