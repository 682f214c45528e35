"""Short ways to ask a calculator in tests."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.errors import InputError
from irplanner.planning.calculators.registry import calculate
from tests.planning.any_case import catalog


def results(calculator: str, **inputs: Any) -> dict[str, Any]:
    """Return the results of one calculation."""
    found: dict[str, Any] = calculate(calculator, inputs, catalog())["results"]
    return found


def refusal(calculator: str, **inputs: Any) -> InputError:
    """Return the error a calculation must end in."""
    with pytest.raises(InputError) as caught:
        calculate(calculator, inputs, catalog())
    return caught.value
