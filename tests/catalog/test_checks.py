"""What entries say about each other: each kind of fault is found and named."""

from __future__ import annotations

import pytest

from irplanner.catalog.checks import find_faults
from irplanner.catalog.references import REFERENCES
from irplanner.catalog.schema.base import Part
from irplanner.catalog.sections import SECTIONS
from irplanner.catalog.text_pack import read_text_pack
from tests.catalog.small_pack import SOURCE, entries, write_pack

FAMILY = "{id: beads, label: Beads, permanence: permanent, mechanism: m, status: current"
RULE = "{id: r, applies_to: [], level: warn, basis: label, sources: [paper], evidence: page"


def faults_of(folder):
    return [str(fault) for fault in find_faults(read_text_pack(folder).entries)]


@pytest.mark.parametrize(
    "section, row, fault",
    [
        (
            "embolic_families",
            FAMILY + ", sources: [papr], evidence: page}",
            "embolic_families, beads, sources.0: unknown source 'papr'",
        ),
        (
            "embolic_families",
            FAMILY + ", sources: [], evidence: page}",
            "embolic_families, beads, sources: empty, but evidence page rests on a document",
        ),
        (
            "embolic_families",
            FAMILY + ", sources: [paper], evidence: page, products: [none]}",
            "embolic_families, beads, products.0: unknown embolic product 'none'",
        ),
        (
            "access_sites",
            "{id: wrist, label: Wrist, kind: arterial, site_rules: x}",
            "access_sites, wrist, site_rules: unknown access rule 'x'",
        ),
        (
            "sizing_rules",
            RULE + ", facts: [{claim: c, sources: [other], evidence: page}]}",
            "sizing_rules, r, facts.0.sources.0: unknown source 'other'",
        ),
        (
            "sizing_rules",
            RULE + ", bands: [{range: [5, 1], action: a, reduction_pct: 0}]}",
            "sizing_rules, r, bands.0.range: the lower end comes first, got 5 and 1",
        ),
        (
            "sizing_rules",
            RULE + ", figures: {n: .nan}}",
            "sizing_rules, r, figures.n: nan is no number to compute with",
        ),
        ("sources", "{id: 'two words', title: t}", "sources, two words, id: an id is made of letters"),
        ("words", "{id: a.b, label: B, vocabulary: c}", "words, a.b, id: expected c.CODE"),
        (
            "open_points",
            "{id: p, text: t, concerns: [sources/none]}",
            "open_points, p, concerns.0: unknown entry 'sources/none'",
        ),
    ],
)
def test_a_fault_is_found_with_its_field(tmp_path, section, row, fault):
    found = faults_of(write_pack(tmp_path, papers=SOURCE, rows=entries(section, row)))

    assert any(line.startswith(fault) for line in found), found


def test_what_the_program_says_itself_needs_no_document(tmp_path):
    row = "{id: r, applies_to: [], level: warn, basis: label, sources: [], evidence: engineering}"

    assert faults_of(write_pack(tmp_path, rows=entries("sizing_rules", row))) == []


def test_an_alias_that_names_two_materials_is_a_fault(tmp_path, catalog):
    product = catalog.embolic_products["nbca"]
    taken = {
        "embolic_products": {
            "nbca": product,
            "other": type(product)(
                **{name: getattr(product, name) for name in product.__struct_fields__ if name != "id"},
                id="other",
            ),
        }
    }

    aliases = [fault for fault in find_faults(taken) if fault.field.startswith("aliases")]

    assert [fault.what for fault in aliases] == [
        f"'{alias}' already names embolic_products/nbca" for alias in product.aliases
    ]


def test_every_checked_field_and_its_target_exist():
    structs: dict[str, type[Part]] = {}
    waiting = [Part]
    while waiting:
        struct = waiting.pop()
        structs[struct.__name__] = struct
        waiting += struct.__subclasses__()

    for (struct_name, field), targets in REFERENCES.items():
        assert field in structs[struct_name].__struct_fields__, (struct_name, field)
        assert all(target.section in SECTIONS for target in targets)
