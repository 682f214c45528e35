"""The demo's shelf is a real one: every list of the page has something to show, and a case draws from it."""

from __future__ import annotations

from datetime import datetime, timedelta

from irplanner.catalog.catalog import Catalog
from irplanner.models.store import Store
from irplanner.planning.plan import make_plan
from irplanner.reports.supply import SupplyState
from irplanner.services.cases import Cases
from irplanner.services.demo.demo_day import demo_records
from irplanner.services.inventory.demo_stock import add_demo_stock
from irplanner.services.inventory.kits import Kits
from irplanner.services.inventory.stock import Stock
from irplanner.services.inventory.supplies import supplies_of
from tests.services.inventory.conftest import TODAY


def test_the_demo_shelf_shows_every_state(store: Store, cases: Cases, catalog: Catalog) -> None:
    add_demo_stock(store, TODAY)
    stock = Stock(store)
    records = demo_records(TODAY)
    for record in records:
        cases.add(record)

    products = stock.products(TODAY)

    assert all(f"device_kind.{one.kind}" in catalog.words for one in products)
    assert sum(one.is_below_minimum for one in products) >= 3
    assert sum(one.is_recalled for one in products) == 1
    soon = TODAY + timedelta(days=60)
    assert sum(one.expires_on is not None and one.expires_on < soon for one in products) >= 4
    assert [move.case_id for one in products for move in stock.movements_of(one.product_id) if move.case_id]
    first = records[0]
    plan = make_plan(first.facts, catalog, datetime(2026, 9, 4, 6, 30))
    supplies = supplies_of(plan.pick_list, first.facts, products, catalog)
    short = [
        line.kind
        for line, one in zip(plan.pick_list, supplies, strict=True)
        if one.state is SupplyState.SHORT
    ]
    assert short == ["embolic"]
    kits = Kits(store).for_case("uterine_fibroid_embolization", first.facts.team.operator)
    assert [kit.operator for kit in kits] == ["Dr. Lund", ""]
