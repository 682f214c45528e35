"""LOINC codes of the pack: each once, and the ones nobody read marked as such."""

from __future__ import annotations

from collections import Counter

import pytest

from irplanner.catalog.catalog import load_catalog

ANALYTES = [one for one in load_catalog().analytes.values() if one.loinc]
# Read in the reference's table of codes (interchange notes, table of sources).
READ = {
    *("6301-6", "34714-6", "777-3", "718-7", "2823-3", "14749-6", "15074-8"),
    *("14682-9", "33914-3", "38483-4", "6298-4", "2339-0", "1751-7", "1975-2"),
    *("14631-6", "14979-9", "3173-2", "3255-7", "98979-8", "62238-1"),
}


@pytest.mark.parametrize("analyte", ANALYTES, ids=[one.id for one in ANALYTES])
def test_a_code_that_was_not_read_is_marked(analyte):
    assert set(analyte.loinc_recalled) == set(analyte.loinc) - READ


def test_a_code_belongs_to_one_value():
    codes = Counter(code for one in ANALYTES for code in one.loinc)

    assert {code for code, times in codes.items() if times > 1} == set()


def test_a_code_carries_its_check_digit():
    for code in (code for one in ANALYTES for code in one.loinc):
        number, _, digit = code.partition("-")
        assert int(digit) == mod_10(number), code


def mod_10(number: str) -> int:
    """The check digit of a LOINC number: Luhn's, counted from the right."""
    total = 0
    for place, char in enumerate(reversed(number)):
        doubled = int(char) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return -total % 10
