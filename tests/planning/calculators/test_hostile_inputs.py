"""Whatever is typed, a calculator answers or refuses in words; it never falls over."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from irplanner.errors import InputError
from irplanner.planning.calculators.calculator import Calculator
from irplanner.planning.calculators.inputs import Input, Kind
from irplanner.planning.calculators.registry import calculate, calculators
from tests.planning.any_case import catalog

ODD: dict[Kind, list[Any]] = {
    Kind.NUMBER: [0, -1, 0.5, 1, 60, 1e9, 1e308, 10**400, "1e400", "x", None, True, [], {}],
    Kind.WHOLE: [0, -1, 1, 2, 4, 15, 1.5, 10**400, "x", None],
    Kind.FLAG: [True, False, "yes", "no", 1, 0, "maybe", None, []],
    Kind.CHOICE: ["", "none", 3, None, []],
    Kind.SEX: ["F", "M", "female", "x", None, 1],
    Kind.DAY: ["2026-09-04", "0001-01-01", "9999-12-31", "2026-02-30", "x", None, 5],
    Kind.MOMENT: [
        "2026-09-04T08:00",
        "0001-01-01T00:00",
        "9999-12-31T23:59",
        "2026-09-04T08:00Z",
        "08:00",
        None,
        5,
    ],
    Kind.TEXT: ["radial_artery", "lidocaine", "", "x" * 5000, None, [], "\x00"],
    Kind.JSON: [
        [],
        {},
        [{}],
        [1],
        {"a": 1},
        [None],
        "[",
        '[{"kind": "x", "time": "y"}]',
        {"lidocaine": "x"},
        None,
    ],
}
ROUNDS = 60


def odd_value(item: Input, dice: random.Random) -> Any:
    return dice.choice([*item.choices, *ODD[item.kind]])


@pytest.mark.parametrize("calculator", calculators().values(), ids=calculators())
def test_odd_inputs_are_answered_or_refused(calculator: Calculator) -> None:
    dice = random.Random(calculator.name)
    for _ in range(ROUNDS):
        call = {item.name: odd_value(item, dice) for item in calculator.inputs if dice.random() < 0.9}
        try:
            told = calculate(calculator.name, call, catalog())
        except InputError as error:
            assert error.title, call
            assert error.advice, call
        else:
            json.dumps(told, allow_nan=False)
