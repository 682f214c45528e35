from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.exchange.udi.hibc import TABLE, check_character
from irplanner.exchange.udi.scan import join_labels, read_label

GS = "\x1d"
FDA_HRI = "(01)51022222233336(11)141231(17)150707(10)A213B1(21)1234"
FDA_RAW = f"0151022222233336111412311715070710A213B1{GS}211234"
HIBC_FDA = "+H123PARTNO1234567890120/$$420020216LOT123456789012345/SXYZ456789012345678/16D20130202"
ISBT = "=/A9999XYZ100T0944=,000025=A99971312345600=>014032=}013032&,1000000000000XYZ123"


def codes(label):
    return [problem.code for problem in label.problems]


# --- the worked examples of the reference ------------------------------------------------------


@pytest.mark.parametrize("text", [FDA_HRI, FDA_RAW, "]d2" + FDA_RAW, "]C1" + FDA_RAW, FDA_RAW + "\r\n"])
def test_the_regulators_gs1_example_is_read_in_every_form(text):
    label = read_label(text)

    assert label.ok
    assert (label.kind, label.di, label.lot, label.serial) == ("gs1", "51022222233336", "A213B1", "1234")
    assert (label.made_on, label.expires_on) == (date(2014, 12, 31), date(2015, 7, 7))


def test_the_regulators_hibc_example_is_refused_as_printed_and_read_with_its_true_check_character():
    printed, true = read_label(HIBC_FDA + "C"), read_label(HIBC_FDA + "H")

    assert codes(printed) == ["check_character"]
    assert true.ok
    assert (true.di, true.reference) == ("H123PARTNO1234567890120", "PARTNO123456789012")
    assert (true.lot, true.serial) == ("LOT123456789012345", "XYZ456789012345678")
    assert (true.expires_on, true.expires_hour, true.made_on) == (date(2020, 2, 2), 16, date(2013, 2, 2))


def test_the_standards_own_figures_are_read():
    combined = read_label("+A99912345/$$52001510X33")
    primary = read_label("+A123BJC5D6E71G")

    assert (combined.di, combined.expires_on, combined.lot) == ("A99912345", date(2020, 1, 15), "10X3")
    assert (primary.di, primary.check, primary.ok) == ("A123BJC5D6E71", "G", True)


def test_the_isbt_128_examples_are_read():
    device = read_label(ISBT)
    bag = read_label("=)1TE123456A&)RZ12345678")

    assert device.ok
    assert (device.di, device.serial, device.donation) == ("A9999XYZ100T0944", "000025", "A99971312345600")
    assert (device.expires_on, device.made_on) == (date(2014, 2, 1), date(2013, 2, 1))
    assert device.lot == "000000000000XYZ123"
    assert (bag.di, bag.lot) == ("1TE123456A", "RZ12345678")


# --- what biip leaves out ------------------------------------------------------------------------


@pytest.mark.parametrize("mark", ["~", "|", "^", "{GS}", "<GS>", "␝"])
def test_a_swapped_separator_is_understood(mark):
    assert read_label(FDA_RAW.replace(GS, mark)).serial == "1234"


def test_a_lost_separator_is_questioned():
    label = read_label("0151022222233336111412311715070710A213B1211234")

    assert codes(label) == ["lost_separator"]
    assert not label.ok


def test_a_wrong_check_digit_is_refused_and_not_taken_over():
    label = read_label("(01)51022222233337(10)A1")

    assert codes(label) == ["check_digit"]
    assert label.di is None


@pytest.mark.parametrize("text", ["", " ", "\r\n", "\t"])
def test_an_empty_scan_is_refused(text):
    assert codes(read_label(text)) == ["empty"]


def test_two_lots_are_refused():
    assert codes(read_label(f"015102222223333610A1{GS}10B2")) == ["given_twice"]


@pytest.mark.parametrize("text", ["30", f"0151022222233336{'30'}{GS}10A", "(01)51022222233336(30)"])
def test_a_number_of_pieces_that_is_none_is_refused_not_raised(text):
    assert not read_label(text).ok


def test_a_bracket_in_a_lot_is_refused():
    assert "brackets" in codes(read_label("(01)51022222233336(10)A(B)C"))


def test_day_00_is_the_last_day_of_the_month_and_said():
    label = read_label("(01)51022222233336(17)160200(10)A1")

    assert label.expires_on == date(2016, 2, 29)
    assert codes(label) == ["day_00"]
    assert label.ok


@pytest.mark.parametrize("digits", ["151301", "150231", "150000", "15070A", "1507"])
def test_an_impossible_date_is_refused(digits):
    assert not read_label(f"(01)51022222233336(17){digits}").ok


def test_a_label_without_product_asks_for_the_other_one():
    assert codes(read_label("(17)281231(10)LOT7")) == ["no_device_identifier"]


def test_a_shipping_label_is_no_device():
    assert "not_a_device" in codes(read_label("(00)006141411234567890"))


@pytest.mark.parametrize(
    ("digits", "di"), [("4006381333931", "04006381333931"), ("96385074", "00000096385074")]
)
def test_bare_digits_are_a_gtin_even_when_they_could_be_a_message(digits, di):
    assert read_label(digits).di == di


def test_a_digital_link_is_read():
    assert read_label("https://id.gs1.org/01/51022222233336/10/A213B1").lot == "A213B1"


def test_free_text_is_refused_with_the_text_kept():
    label = read_label("hello")

    assert (label.kind, label.raw, label.ok) == (None, "hello", False)


# --- HIBC ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "day", "hour"),
    [
        ("$$0620LOT", date(2020, 6, 30), None),
        ("$$1219LOT", date(2019, 12, 31), None),
        ("$$2063020LOT", date(2020, 6, 30), None),
        ("$$3200630LOT", date(2020, 6, 30), None),
        ("$$420063016LOT", date(2020, 6, 30), 16),
        ("$$520366LOT", date(2020, 12, 31), None),
        ("$$62018216LOT", date(2020, 6, 30), 16),
        ("$$7LOT", None, None),
        ("$$810320" + "0630LOT", date(2020, 6, 30), None),
        ("$$9000013200630LOT", date(2020, 6, 30), None),
    ],
)
def test_every_hibc_date_flag(field, day, hour):
    data = "+A99912345/" + field

    label = read_label(data + check_character(data))

    assert label.ok
    assert (label.expires_on, label.expires_hour, label.lot) == (day, hour, "LOT")


@pytest.mark.parametrize("field", ["$$21332" + "20", "$$520367L", "$$3200631L", "$$420063024L"])
def test_an_impossible_hibc_date_is_refused(field):
    data = "+A99912345/" + field

    assert "date" in codes(read_label(data + check_character(data)))


def test_a_check_character_that_is_a_space_is_not_trimmed():
    for number in range(100_000):
        data = f"+A123{number:05d}1"
        if check_character(data) == " ":
            break

    assert read_label(data + " ").ok
    assert read_label(f"*{data}_*").ok


def test_a_serial_never_keeps_the_check_character():
    data = "+A99912345/$$+7DEFG45"

    assert read_label(data + check_character(data)).serial == "DEFG45"


def test_two_labels_of_one_product_become_one():
    primary = read_label("+A123BJC5D6E71G")
    data = "+$$3281231LOT9G"
    secondary = read_label(data + check_character(data))

    joined = join_labels(secondary, primary)

    assert not secondary.ok
    assert joined.ok
    assert (joined.di, joined.lot, joined.expires_on) == ("A123BJC5D6E71", "LOT9", date(2028, 12, 31))


def test_labels_that_belong_to_different_products_are_not_joined_silently():
    data = "+$$3281231LOT9X"
    secondary = read_label(data + check_character(data))

    assert "not_a_pair" in codes(join_labels(read_label("+A123BJC5D6E71G"), secondary))


def test_values_that_differ_between_two_labels_are_shown():
    first = read_label("(01)51022222233336(10)A1")
    second = read_label("(10)B2(17)281231")

    joined = join_labels(first, second)

    assert "differs" in codes(joined)
    assert joined.lot == "A1"


# --- corruption ----------------------------------------------------------------------------------


def test_every_single_wrong_character_of_a_gtin_is_noticed():
    for place in range(14):
        for digit in "0123456789":
            digits = "51022222233336"
            if digits[place] == digit:
                continue
            assert not read_label(f"(01){digits[:place]}{digit}{digits[place + 1 :]}").ok


def test_every_single_wrong_character_of_an_hibc_code_is_noticed():
    code = "+A99912345/$$52001510X33"
    for place in range(len(code)):
        for character in TABLE:
            if code[place] != character:
                assert not read_label(code[:place] + character + code[place + 1 :]).ok


def gtin(chance):
    """Return a valid GTIN of 14 digits."""
    body = "".join(chance.choice("0123456789") for _ in range(13))
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(body))
    return body + str(-total % 10)


@pytest.mark.parametrize("count", [30, pytest.param(400, marks=pytest.mark.slow)])
def test_no_single_wrong_character_of_any_gtin_gives_a_product(count):
    chance = random.Random(20261122)
    for _ in range(count):
        digits = gtin(chance)
        assert read_label(f"(01){digits}(10)A").ok
        for place in range(14):
            for character in "0123456789AZ":
                if digits[place] != character:
                    wrong = f"{digits[:place]}{character}{digits[place + 1 :]}"
                    assert not read_label(f"(01){wrong}(10)A").ok
                    assert read_label(f"01{wrong}10A").di != digits


@pytest.mark.parametrize("count", [2, pytest.param(100, marks=pytest.mark.slow)])
def test_no_single_wrong_character_of_any_hibc_code_is_taken_over(count):
    chance = random.Random(20261122)
    for _ in range(count):
        number = "".join(chance.choice("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(8))
        data = f"+A123{number}{chance.randrange(10)}/$$3281231LOT{chance.randrange(1000)}"
        code = data + check_character(data)
        assert read_label(code).ok
        for place in range(len(code)):
            for character in TABLE:
                if code[place] != character:
                    assert not read_label(code[:place] + character + code[place + 1 :]).ok


@given(st.text(max_size=80))
def test_no_text_raises(text):
    label = read_label(text)

    assert label.raw == text.rstrip("\r\n")


@pytest.mark.parametrize("count", [3_000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_random_and_mutated_codes_raise_nothing_and_are_never_ok_without_a_product(count):
    chance = random.Random(20261122)
    alphabet = TABLE + GS + "()=&,{}<>|~^]abcdé0123456789" * 2
    seeds = [FDA_HRI, FDA_RAW, HIBC_FDA + "H", "+A99912345/$$52001510X33", ISBT, "4006381333931"]
    for _ in range(count):
        length = chance.randint(0, 90)
        text = [chance.choice(alphabet) for _ in range(length)] if chance.random() < 1 / 4 else []
        text = text or list(chance.choice(seeds))
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(text) + 1)
            match chance.randrange(3):
                case 0:
                    text[place:place] = [chance.choice(alphabet)]
                case 1:
                    text[place : place + 1] = [chance.choice(alphabet)]
                case _:
                    del text[place : place + chance.randint(1, 4)]
        label = read_label("".join(text))
        assert label.di is not None or not label.ok
