from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from tests.planning.any_case import catalog
from tests.planning.bleeding.cases import bleeding, drug, moments

EMERGENCY: dict[str, Any] = {"procedure": "pelvic_trauma_embolization", "urgency": "emergency"}


@pytest.mark.parametrize("row", list(catalog().antithrombotics))
def test_reversal_takes_the_place_of_a_hold_date(row: str) -> None:
    case = {**EMERGENCY, "medications": [drug(row, last_dose_at="2026-09-03T09:00")]}

    found = bleeding(**case)[f"bleeding.reversal.{row}"]

    assert found.status is Status.CAUTION
    assert "no hold date" in found.title
    assert moments(**case) == []


@pytest.mark.parametrize(
    ("row", "option"),
    [
        ("warfarin", "vitamin K with 4-factor PCC"),
        ("dabigatran", "idarucizumab"),
        ("ufh_iv", "protamine"),
        ("fondaparinux", "none specific"),
    ],
)
def test_the_listed_option_is_shown(row: str, option: str) -> None:
    found = bleeding(**EMERGENCY, medications=[drug(row)])[f"bleeding.reversal.{row}"]

    assert option in found.title


@pytest.mark.parametrize("row", ["apixaban", "rivaroxaban", "edoxaban", "betrixaban"])
def test_andexanet_is_shown_with_what_became_of_it(row: str) -> None:
    found = bleeding(**EMERGENCY, medications=[drug(row)])[f"bleeding.reversal.{row}"]

    assert "no longer sold in the US" in found.title
    assert "4-factor PCC" in found.detail
    assert "aabb_andexxa" in found.sources


def test_the_decision_maker_is_named_or_asked_for() -> None:
    asked = bleeding(**EMERGENCY, medications=[drug("apixaban")])["bleeding.reversal.apixaban"]
    named = bleeding(**EMERGENCY, medications=[drug("apixaban")], team={"operator": "Dr. Lund"})[
        "bleeding.reversal.apixaban"
    ]

    assert (asked.field, "Name the decision maker" in asked.action) == ("team.operator", True)
    assert "Dr. Lund" in named.action


def test_cangrelor_keeps_its_shortest_time_off() -> None:
    found = bleeding(**EMERGENCY, medications=[drug("cangrelor")])["bleeding.reversal.cangrelor"]

    assert "at least 1 h" in found.detail


def test_a_drug_outside_the_table_has_no_option_listed() -> None:
    found = bleeding(**EMERGENCY, medications=[drug("ticlopidine")])["bleeding.reversal.ticlopidine"]

    assert "no option listed" in found.title


@pytest.mark.parametrize("urgency", ["elective", "urgent"])
def test_only_an_emergency_gives_holds_up(urgency: str) -> None:
    found = bleeding(procedure="liver_biopsy", urgency=urgency, medications=[drug("apixaban")])

    assert "bleeding.hold.sir.apixaban" in found


def test_nothing_stops_in_an_emergency() -> None:
    found = bleeding(
        **EMERGENCY,
        medications=[drug("apixaban"), drug("clopidogrel"), drug("cangrelor")],
        labs=[{"test": "inr", "value": 9}, {"test": "platelets", "value": 5}],
    )

    assert [each.rule for each in found.values() if each.status is Status.STOP] == []
