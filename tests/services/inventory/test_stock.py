"""Products and lots: what is kept, what is refused, and what a list says about them."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from irplanner.errors import InputError, UserError
from irplanner.models.store import Store
from irplanner.services.inventory.movements import MovementKind
from irplanner.services.inventory.product import checked_figures, device_of_product, size_text
from irplanner.services.inventory.stock import Stock
from tests.services.inventory.conftest import MICRO_DI, SHEATH_DI, TODAY, barcode, micro, sheath


@pytest.mark.parametrize(
    "code", [MICRO_DI, "812345678901", barcode(MICRO_DI, "A1"), f"]d201{MICRO_DI}", "mc-24", " MC-24 "]
)
def test_a_product_is_found_by_barcode_identifier_or_reference_number(stock: Stock, code: str) -> None:
    stock.add_product(sheath())
    added = stock.add_product(micro())

    found = stock.find_product(code)

    assert found is not None
    assert (found.product_id, found.figures) == (added.product_id, {"fr": 2.4, "id_in": 0.021})


@pytest.mark.parametrize("code", ["", "  ", "nothing of the kind", "00643169007221", "MC-24"])
def test_an_unknown_or_ambiguous_code_finds_no_product(stock: Stock, code: str) -> None:
    stock.add_product(micro())
    stock.add_product(micro(di=None, name="another maker's"))

    assert stock.find_product(code) is None


def test_an_identifier_belongs_to_one_product(stock: Stock) -> None:
    stock.add_product(sheath())

    with pytest.raises(InputError, match="Another product has the device identifier"):
        stock.add_product(micro(di=barcode(SHEATH_DI, "L1")))

    assert len(stock.products(TODAY)) == 1


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": " "}, "name: it is empty"),
        ({"kind": ""}, "kind: it is empty"),
        ({"minimum": -1}, "minimum"),
        ({"figures": {"id": "x"}}, "id is no figure"),
        ({"figures": {"fr": 0}}, "fr: 0 cannot be"),
        ({"figures": {"fr": "thick"}}, "fr: 'thick'"),
        ({"figures": {"size_um": [700, 500]}}, "smallest, then largest"),
        ({"manufacturer": "x" * 201}, "manufacturer: the text has 201"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_field(stock: Stock, changes: dict[str, object], said: str) -> None:
    with pytest.raises(InputError, match=said):
        stock.add_product(sheath(**changes))

    assert stock.products(TODAY) == []


def test_figures_come_in_the_types_of_a_part() -> None:
    assert checked_figures({"fr": "2.4", "size_um": (500, 700), "dmso_ok": True, "id_in": ""}) == {
        "fr": 2.4,
        "size_um": [500.0, 700.0],
        "dmso_ok": True,
    }


def test_a_received_lot_lies_at_its_place_until_its_date(stock: Stock) -> None:
    product = stock.add_product(sheath(minimum=4))
    stock.receive(
        product.product_id, 3, lot="A1", expires_on=date(2027, 1, 31), place="Cabinet 2", shelf="B3"
    )
    stock.receive(product.product_id, 2, lot="A1", place="IR 1")
    stock.receive(product.product_id, 1, lot="OLD", expires_on=TODAY - timedelta(days=1), shelf="B3")

    [row] = stock.products(TODAY)

    assert (row.on_hand, row.usable, row.is_below_minimum) == (6, 5, False)
    assert row.expires_on == TODAY - timedelta(days=1)
    assert row.shelves == ("Cabinet 2, B3", "IR 1")  # where a usable one lies
    lots = {(lot.lot, lot.place): lot for lot in stock.lots_of(row.product_id, TODAY)}
    assert lots["A1", "IR 1"].expires_on == date(2027, 1, 31)  # known from the same lot elsewhere
    assert lots["OLD", ""].is_expired
    assert lots["OLD", ""].usable == 0


def test_a_lot_may_be_used_on_the_day_it_expires(stock: Stock) -> None:
    product = stock.add_product(sheath())
    stock.receive(product.product_id, 1, lot="A1", expires_on=TODAY)

    assert stock.product(product.product_id, TODAY).usable == 1
    assert stock.product(product.product_id, TODAY + timedelta(days=1)).usable == 0


def test_one_lot_has_one_expiry_date(stock: Stock) -> None:
    product = stock.add_product(sheath())
    stock.receive(product.product_id, 1, lot="A1", expires_on=date(2027, 1, 31))

    with pytest.raises(InputError, match="kept with the expiry 2027-01-31, this says 2028-01-31"):
        stock.receive(product.product_id, 1, lot="A1", expires_on=date(2028, 1, 31), place="IR 1")

    assert stock.product(product.product_id, TODAY).on_hand == 1


def test_a_serial_number_names_one_unit(stock: Stock) -> None:
    product = stock.add_product(sheath())
    stock.receive(product.product_id, 1, lot="A1", serial="S1")

    with pytest.raises(InputError, match="names one unit"):
        stock.receive(product.product_id, 1, lot="A1", serial="S1")
    with pytest.raises(InputError, match="names one unit"):
        stock.receive(product.product_id, 2, lot="A1", serial="S2")


def test_a_count_is_a_movement_with_its_reason(stock: Stock) -> None:
    product = stock.add_product(sheath())
    lot_id = stock.receive(product.product_id, 5, lot="A1")

    with pytest.raises(InputError, match="reason"):
        stock.count(lot_id, 4, " ")
    stock.count(lot_id, 4, "found at the yearly count")
    stock.count(lot_id, 4, "again the same")

    moved = [(one.kind, one.quantity, one.reason) for one in stock.movements_of(product.product_id)]
    assert moved == [
        (MovementKind.CORRECTED, -1, "found at the yearly count"),
        (MovementKind.RECEIVED, 5, None),
    ]


def test_what_is_thrown_away_is_there_and_has_a_reason(stock: Stock) -> None:
    product = stock.add_product(sheath())
    lot_id = stock.receive(product.product_id, 2, lot="A1")

    with pytest.raises(InputError, match="3 cannot be taken: 2 are there"):
        stock.waste(lot_id, 3, "expired")
    with pytest.raises(InputError, match="reason"):
        stock.waste(lot_id, 1, "")
    stock.waste(lot_id, 2, "expired")

    assert stock.product(product.product_id, TODAY).on_hand == 0
    with pytest.raises(UserError, match="no longer in the stock"):
        stock.waste(999, 1, "expired")


def test_carrying_a_lot_keeps_the_sum(stock: Stock) -> None:
    product = stock.add_product(sheath())
    lot_id = stock.receive(product.product_id, 5, lot="A1", expires_on=date(2027, 1, 31), place="Store")

    there = stock.put_elsewhere(lot_id, place="IR 1", shelf="B3")

    lots = {lot.lot_id: lot for lot in stock.lots_of(product.product_id, TODAY)}
    assert (lots[lot_id].quantity, lots[there].quantity) == (0, 5)
    assert lots[there].expires_on == date(2027, 1, 31)
    assert stock.movements_of(product.product_id)[0].reason == "put from Store to IR 1, B3"


def test_the_database_refuses_to_change_a_movement(stock: Stock, store: Store) -> None:
    product = stock.add_product(sheath())
    stock.receive(product.product_id, 5, lot="A1")

    for statement in ("UPDATE stock_movements SET quantity = 9", "DELETE FROM stock_movements"):
        with pytest.raises(Exception, match="never changed"), store.writing() as connection:
            connection.exec_driver_sql(statement)

    assert stock.product(product.product_id, TODAY).on_hand == 5


def test_parts_are_read_anew_only_when_something_changed(stock: Stock) -> None:
    product = stock.add_product(micro())
    first = stock.parts(TODAY)
    stock.receive(product.product_id, 1, lot="A1")

    second = stock.parts(TODAY)

    assert [part.available for part in (*first, *second)] == [False, True]
    assert second[0].id_in == 0.021
    assert stock.parts(TODAY) is second
    stock.change_product(msgspec.structs.replace(product, figures={"fr": 2.8}))
    assert stock.parts(TODAY)[0].fr == 2.8


def test_a_change_of_a_product_is_noted_once(stock: Stock, store: Store) -> None:
    product = stock.add_product(micro())

    stock.change_product(product)
    stock.change_product(msgspec.structs.replace(product, minimum=3))

    with store.reading() as connection:
        noted = connection.exec_driver_sql(
            "SELECT action FROM audit_entries WHERE entity = 'product' ORDER BY seq"
        ).scalars()
        assert list(noted) == ["product.added", "product.changed"]
    with pytest.raises(UserError, match="not in the stock list"):
        stock.change_product(msgspec.structs.replace(product, product_id=99))


def test_a_product_becomes_a_row_of_a_case() -> None:
    device = device_of_product(micro(figures={"fr": 2.4, "id_in": 0.021, "prox_fr": 2.8}), quantity=2)

    assert (device.kind, device.name, device.fr, device.id_in, device.quantity) == (
        "microcatheter",
        "DEMO micro 2.4",
        2.4,
        0.021,
        2,
    )


@pytest.mark.parametrize(
    ("figures", "text"),
    [
        ({"fr": 5.0, "length_cm": 11.0}, "5 Fr, 11 cm"),
        ({"size_um": [500.0, 700.0]}, "500-700 um"),
        ({"size_um": [40.0, 40.0]}, "40 um"),
        ({}, ""),
    ],
)
def test_sizes_are_said_in_their_units(figures: dict[str, object], text: str) -> None:
    assert size_text(figures) == text
