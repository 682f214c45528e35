"""What a scanned text may be, and two labels of one product."""

from __future__ import annotations

import pytest

from irplanner.services.scans.reading import LabelJoiner, printed_udi, read_scan

PRIMARY, SECONDARY = "+A123BJC5D6E71G", "+$$52001510X3GD"
GTIN = "51022222233336"


@pytest.mark.parametrize(
    ("text", "surely", "maybe"),
    [
        ("(01)51022222233336(17)270707(10)A213B1", True, True),
        ("0151022222233336172707071" + "0A213B1", True, True),
        ("]d20151022222233336", True, True),
        (PRIMARY, True, True),
        ("=)1TE123456A&)RZ12345678", True, True),
        (GTIN, False, True),
        ("12345670", False, True),
        ("100234", False, False),  # reads as a lot, but is none
        ("IR-26-0417", False, False),
        ("12345678", False, False),
    ],
)
def test_a_code_that_a_patient_may_have_is_looked_up_first(text, surely, maybe):
    reading = read_scan(text)

    assert (reading.is_surely_device, reading.may_be_device) == (surely, maybe)


def test_a_second_label_waits_for_its_product_and_is_joined():
    joiner = LabelJoiner()

    assert joiner.take(read_scan(SECONDARY).label).waits_for == "product"
    joined = joiner.take(read_scan(PRIMARY).label)

    assert joined.label.ok
    assert (joined.label.di, joined.label.lot) == ("A123BJC5D6E71", "10X3")
    assert not joined.completes  # nothing was placed before


def test_the_label_of_a_product_is_placed_and_then_completed():
    joiner = LabelJoiner()

    first = joiner.take(read_scan(PRIMARY).label)
    second = joiner.take(read_scan(SECONDARY).label)

    assert (first.label.ok, first.label.lot) == (True, None)
    assert (second.completes, second.label.lot, second.label.di) == (True, "10X3", "A123BJC5D6E71")


def test_a_second_label_of_another_product_is_not_joined():
    joiner = LabelJoiner()
    joiner.take(read_scan("+A99912345P").label)

    assert not joiner.take(read_scan(SECONDARY).label).label.ok


def test_two_gs1_codes_of_one_box_are_joined():
    joiner = LabelJoiner()
    joiner.take(read_scan(f"(01){GTIN}").label)
    joined = joiner.take(read_scan("(17)270707(10)A213B1").label)

    assert (joined.label.di, joined.label.lot, joined.label.ok) == (GTIN, "A213B1", True)


def test_nothing_is_joined_after_the_case_has_changed():
    joiner = LabelJoiner()
    joiner.take(read_scan(f"(01){GTIN}").label)
    joiner.forget()

    assert joiner.take(read_scan("(17)270707(10)A213B1").label).waits_for == "product"


def test_a_whole_label_waits_for_nothing():
    joiner = LabelJoiner()
    joiner.take(read_scan(f"(01){GTIN}(10)A").label)

    assert joiner.take(read_scan("(17)270707(10)B").label).label.di is None


def test_what_is_kept_reads_as_on_the_label():
    label = read_scan("0151022222233336112412311728070710A213B1\x1d211234").label

    assert printed_udi(label) == "(01)51022222233336(11)241231(17)280707(10)A213B1(21)1234"
    assert printed_udi(read_scan(PRIMARY).label) == PRIMARY
