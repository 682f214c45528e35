"""Every section can be read, by attribute and by name, and the type checker is told the truth about it."""

from __future__ import annotations

import pytest

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.checks import find_faults
from irplanner.catalog.kinds import KINDS
from irplanner.catalog.sections import SECTIONS


@pytest.mark.parametrize("section", SECTIONS)
def test_every_entry_of_the_shipped_pack_is_decoded(catalog, section):
    decoded = list(catalog.section(section).values())

    assert len(decoded) == len(catalog.section(section))
    assert all(isinstance(entry, SECTIONS[section]) for entry in decoded)


def test_the_annotations_of_the_catalog_name_the_structs_of_its_sections():
    annotated = {name: text for name, text in Catalog.__annotations__.items() if text.startswith("Mapping[")}

    assert annotated == {name: f"Mapping[str, {kind.__name__}]" for name, kind in SECTIONS.items()}


def test_a_name_that_is_no_section_is_an_error(catalog):
    with pytest.raises(AttributeError, match="no section 'procedurs'"):
        catalog.section("procedurs")


def test_an_unknown_id_is_a_key_error_and_get_gives_none(catalog):
    with pytest.raises(KeyError):
        catalog.procedures["not_there"]
    assert catalog.procedures.get("not_there") is None


def test_an_entry_is_decoded_once(catalog):
    assert catalog.procedures["liver_biopsy"] is catalog.procedures["liver_biopsy"]


def test_codes_have_labels_and_an_unknown_code_labels_itself(catalog):
    assert catalog.label("anesthesia", "mac_deep") == "Monitored anesthesia care or deep sedation"
    assert catalog.label("anesthesia", "unheard_of") == "unheard_of"


def test_every_kind_of_the_command_line_names_sections_of_the_program():
    assert {name for names in KINDS.values() for name in names} <= set(SECTIONS)


def test_the_shipped_pack_has_no_fault_between_its_entries(catalog):
    faults = find_faults({section: catalog.section(section) for section in SECTIONS})

    assert [str(fault) for fault in faults] == []
