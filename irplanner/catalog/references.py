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
    ("Procedure", "category"): _words("category"),
    ("Procedure", "body_region"): _words("body_region"),
    ("Procedure", "guidance"): _words("guidance"),
    ("Procedure", "anesthesia_options"): _words("anesthesia"),
    ("Procedure", "positions"): _words("position"),
    ("Procedure", "labs"): _words("lab_order"),
    ("AccessOption", "site"): _entries("access_sites"),
    ("EmbolicOption", "material"): _entries("embolic_families"),
    ("ListedDevice", "kind"): _words("device_kind"),
    ("ProcedureDrug", "role"): _words("drug_role"),
    ("ProcedureBleeding", "sir_row"): _entries("bleeding_rows"),
    ("ProcedureBleeding", "ambiguity"): _entries("bleeding_ambiguities"),
    ("ProcedureAntibiotic", "rule"): _entries("antibiotic_rules"),
    ("AccessSite", "kind"): _words("access_kind"),
    ("AccessSite", "site_rules"): _entries("access_rules"),
    ("EmbolicFamily", "products"): _entries("embolic_products"),
    ("EmbolicProduct", "material_class"): _words("material_class"),
    ("EmbolicProduct", "target_levels"): _entries("target_levels"),
    ("EmbolicProduct", "allergen_flags"): _words("allergen"),
    ("EmbolicProduct", "allergen_flags_by_product"): _words("allergen"),
    ("ClosureDevice", "allergens"): _words("allergen"),
    ("SizingRule", "applies_to"): (Target("embolic_products"), Target("words", "sizing_scope")),
    ("SizingRule", "materials"): _entries("embolic_products"),
}
