from __future__ import annotations

import pytest

from irplanner.planning.device_time import AFTER_TRANSFER, OVER, WITHIN, against_target, target_text
from tests.planning.any_case import catalog


@pytest.mark.parametrize(
    ("minutes", "answer"),
    [
        (89, WITHIN),
        (90, WITHIN),
        (91, AFTER_TRANSFER),
        (119, AFTER_TRANSFER),
        (120, AFTER_TRANSFER),
        (121, OVER),
    ],
)
def test_minutes_to_the_device_at_the_target(minutes, answer):
    assert against_target("primary_pci_ami", minutes, catalog()) == answer


def test_another_procedure_has_no_target():
    assert against_target("pci_stent", 500, catalog()) is None


def test_the_target_is_told_in_words():
    assert target_text(catalog()) == "90 min, or 120 min after transfer"
