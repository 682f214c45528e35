"""The route of an infusion: a drug for an artery never goes elsewhere unseen, and no pump serves both."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.procedure_rules.infusion_routes import route_findings
from tests.planning.any_case import catalog, plan, situation

INFUSIONS = [one.id for one in catalog().procedures.values() if one.category == "intra_arterial_infusion"]


def told(procedure: str, *rows: dict[str, Any]) -> list[tuple[str, Status]]:
    found = route_findings(situation(procedure=procedure, infusions=list(rows)))
    return [(one.rule, one.status) for one in found]


def test_a_drug_for_an_artery_entered_for_a_vein_stops() -> None:
    assert told("nomi_papaverine", {"drug": "papaverine", "route": "iv"}) == [
        ("drugs.infusion.route", Status.STOP)
    ]


@pytest.mark.parametrize("route", ["ia", "IA"])
def test_the_listed_route_says_nothing(route: str) -> None:
    assert told("nomi_papaverine", {"drug": "papaverine", "route": route}) == []


def test_a_listed_drug_without_a_route_asks_for_it() -> None:
    [asked] = route_findings(situation(procedure="nomi_papaverine", infusions=[{"drug": "papaverine"}]))

    assert (asked.status, asked.needs) == (Status.NOT_ASSESSED, ("infusions.0.route",))


def test_a_drug_listed_for_other_ways_entered_for_an_artery_asks_for_attention() -> None:
    assert told("celiac_plexus_block", {"drug": "ethanol", "route": "ia"}) == [
        ("drugs.infusion.route", Status.CAUTION)
    ]


def test_a_drug_the_procedure_does_not_list_is_not_judged() -> None:
    assert told("nomi_papaverine", {"drug": "cefazolin", "route": "iv"}) == []


def test_one_pump_for_an_artery_and_a_vein_stops() -> None:
    rows = (
        {"drug": "papaverine", "route": "ia", "pump": "Pump 1"},
        {"drug": "cefazolin", "route": "iv", "pump": "pump 1 "},
    )

    assert told("nomi_papaverine", *rows) == [("drugs.infusion.shared_pump", Status.STOP)]
    assert told("nomi_papaverine", rows[0], {**rows[1], "pump": "pump 2"}) == []


@pytest.mark.parametrize("procedure", INFUSIONS)
def test_every_infusion_into_an_artery_is_labeled_and_checked_by_two(procedure: str) -> None:
    made = plan(procedure=procedure)
    items = {line.id: line.stops for line in made.checklist}

    assert items["A-IA-1"]
    assert items["A-IA-2"]
    assert "drugs.intra_arterial" in {one.rule for one in made.findings}


@pytest.mark.parametrize("procedure", [one for one in INFUSIONS if "chemo" in one or "hai" in one])
def test_chemotherapy_has_its_order_number_spill_kit_and_second_check(procedure: str) -> None:
    items = {line.id for line in plan(procedure=procedure).checklist}

    assert items >= {"A-IA-3", "A-IA-4", "A-IA-5"}
