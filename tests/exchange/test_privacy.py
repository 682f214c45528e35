"""The de-identified profile, value by value."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.exchange.csv_cells import Dated
from irplanner.exchange.csv_columns import CASE_COLUMNS
from irplanner.exchange.privacy import Deidentifier, person

ANNA = person("key-anna", "DEMO, Anna", ("100234", "IR-26-0417"))
SALTED = Deidentifier("salt")


def test_dates_of_one_patient_move_together_by_whole_weeks() -> None:
    row = {
        "procedure_date": date(2026, 9, 4),
        "in_room_at": datetime(2026, 9, 4, 8),
        "birth_date": date(1982, 3, 2),
    }

    left = SALTED.row(row, CASE_COLUMNS, ANNA)

    moved = date(2026, 9, 4) - left["procedure_date"]
    assert timedelta(weeks=1) <= moved <= timedelta(weeks=52)
    assert moved.days % 7 == 0
    assert left["in_room_at"] == datetime(2026, 9, 4, 8) - moved
    assert left["birth_date"] is None


def test_keys_are_stable_under_one_salt_and_say_nothing_under_another() -> None:
    row = {"patient_key": "key-anna", "operator_code": "Dr. Lund", "nurse_code": "Dr. Lund"}

    left, again = SALTED.row(row, CASE_COLUMNS, ANNA), SALTED.row(row, CASE_COLUMNS, ANNA)
    other = Deidentifier("another").row(row, CASE_COLUMNS, ANNA)

    assert left == again
    assert left["operator_code"] == left["nurse_code"] != left["patient_key"]
    assert set(left.values()).isdisjoint(value for value in other.values() if value)


@pytest.mark.parametrize(("age", "left"), [(44.5, 44.5), (89.9, 89.9), (90.0, 90.0), (101.3, 90.0)])
def test_ages_of_90_and_more_are_one_group(age: float, left: float) -> None:
    assert SALTED.row({"age_years": age}, CASE_COLUMNS, ANNA)["age_years"] == left


@pytest.mark.parametrize("column", ["indication", "target_anatomy", "delay_reason", "xray_unit", "mrn"])
def test_free_text_and_numbers_that_name_are_dropped(column: str) -> None:
    assert SALTED.row({column: "anything"}, CASE_COLUMNS, ANNA)[column] is None


@pytest.mark.parametrize("text", ["Anna", "room of ANNA", "x 100234", "demo", "ir-26-0417b"])
def test_a_text_that_stays_but_names_the_patient_is_dropped(text: str) -> None:
    assert SALTED.row({"room_code": text}, CASE_COLUMNS, ANNA)["room_code"] is None
    assert SALTED.row({"room_code": "IR 1"}, CASE_COLUMNS, ANNA)["room_code"] == "IR 1"


def test_a_drug_that_is_no_word_of_the_pack_becomes_other() -> None:
    at = datetime(2026, 9, 3, 20)
    row = {
        "antibiotic": Dated("Anna's own", at, named=False),
        "antithrombotics": [Dated("apixaban", at, named=True), "none"],
    }

    left = SALTED.row(row, CASE_COLUMNS, ANNA)

    assert left["antibiotic"].what == "other"
    assert [part if isinstance(part, str) else part.what for part in left["antithrombotics"]] == [
        "apixaban",
        "none",
    ]
    assert left["antibiotic"].at < at


@given(st.text(min_size=1))
def test_the_shift_is_never_nothing(key: str) -> None:
    assert timedelta(weeks=-52) <= SALTED.shift(person(key, None, ())) <= timedelta(weeks=-1)
