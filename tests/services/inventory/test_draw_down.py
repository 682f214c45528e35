"""A case and the shelf: drawn once, corrected when the case is, never below zero without a word."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irplanner.catalog.catalog import Catalog
from irplanner.models.enums import CaseStatus
from irplanner.models.store import Store, open_store
from irplanner.planning.facts import Device
from irplanner.services.case_record import CaseRecord, with_value
from irplanner.services.cases import Cases
from irplanner.services.inventory.draw_down import draw_down
from irplanner.services.inventory.movements import Movement, MovementKind
from irplanner.services.inventory.stock import Stock
from tests.services.inventory.conftest import MICRO_DI, SHEATH_DI, TODAY, barcode, micro, sheath

MakeCase = Callable[..., CaseRecord]


def row(lot: str = "A1", **changes: object) -> Device:
    fields = {"kind": "introducer_sheath", "udi": barcode(SHEATH_DI, lot), "lot": lot}
    return Device(**{**fields, **changes})  # type: ignore[arg-type]


def on_hand(stock: Stock) -> int:
    return sum(product.on_hand for product in stock.products(TODAY))


def moved(stock: Stock, case_id: str) -> list[tuple[str, int, str | None]]:
    return [(one.kind.value, one.quantity, one.reason) for one in reversed(stock.movements_of_case(case_id))]


@pytest.fixture
def filled(stock: Stock) -> Stock:
    product = stock.add_product(sheath())
    stock.receive(product.product_id, 10, lot="A1", expires_on=date(2027, 1, 31), shelf="B3")
    return stock


def test_a_planned_case_draws_nothing(filled: Stock, cases: Cases, make_case: MakeCase) -> None:
    cases.add(make_case(row(), status=CaseStatus.PLANNED))

    assert on_hand(filled) == 10


def test_the_case_draws_when_the_patient_is_in_the_room_and_only_once(
    filled: Stock, cases: Cases, make_case: MakeCase
) -> None:
    planned = cases.add(make_case(row(quantity=2), status=CaseStatus.READY))
    in_room = cases.save(msgspec.structs.replace(planned, status=CaseStatus.IN_ROOM))
    done = cases.save(msgspec.structs.replace(in_room, status=CaseStatus.DONE))
    cases.save(with_value(done, "notes", "seen again"))

    assert on_hand(filled) == 8
    assert moved(filled, planned.case_id) == [("used", -2, None)]
    assert filled.movements_of_case(planned.case_id)[0].actor == "M. Ortiz"


def test_wasted_and_returned_are_told_apart(filled: Stock, cases: Cases, make_case: MakeCase) -> None:
    record = cases.add(make_case(row(quantity=4, wasted=1, waste_reason="kinked", returned=1)))

    assert moved(filled, record.case_id) == [
        ("used", -3, None),
        ("wasted", -1, "kinked"),
        ("returned", 1, None),
    ]
    assert on_hand(filled) == 7


def test_a_changed_row_corrects_the_movement(filled: Stock, cases: Cases, make_case: MakeCase) -> None:
    record = cases.add(make_case(row(quantity=3)))
    record = cases.save(with_value(record, "devices", (row(quantity=1),)))
    record = cases.save(with_value(record, "devices", (row(quantity=1, wasted=1, waste_reason="dropped"),)))

    assert moved(filled, record.case_id) == [
        ("used", -3, None),
        ("corrected", 2, None),
        ("corrected", 1, None),
        ("wasted", -1, "dropped"),
    ]
    assert on_hand(filled) == 9
    corrected = [one for one in filled.movements_of_case(record.case_id) if one.kind == "corrected"]
    assert {one.corrects for one in corrected} == {MovementKind.USED}


def test_a_case_cancelled_in_the_room_gives_back_what_it_drew(
    filled: Stock, cases: Cases, make_case: MakeCase
) -> None:
    record = cases.add(make_case(row(quantity=3)))

    cases.cancel(record.case_id, "patient unwell")

    assert on_hand(filled) == 10


def test_a_suggested_row_is_nobodys_word(filled: Stock, cases: Cases, make_case: MakeCase) -> None:
    record = msgspec.structs.replace(make_case(row()), suggested=frozenset({"devices.0"}))
    record = cases.add(record)
    assert on_hand(filled) == 10

    cases.save(msgspec.structs.replace(record, suggested=frozenset()))

    assert on_hand(filled) == 9


def test_a_lot_typed_by_hand_draws_from_the_one_product_that_has_it(
    filled: Stock, cases: Cases, make_case: MakeCase
) -> None:
    cases.add(make_case(row(udi=None), row(udi=None, lot="UNKNOWN"), row(udi=None, kind="guidewire")))

    assert on_hand(filled) == 9


def test_two_places_of_a_lot_are_emptied_one_after_the_other(
    filled: Stock, cases: Cases, make_case: MakeCase
) -> None:
    [product] = filled.products(TODAY)
    filled.receive(product.product_id, 2, lot="A1", place="IR 1")
    record = cases.add(make_case(row(quantity=11)))
    assert sorted(lot.quantity for lot in filled.lots_of(product.product_id, TODAY)) == [0, 1]

    cases.save(with_value(record, "devices", ()))

    assert sorted(lot.quantity for lot in filled.lots_of(product.product_id, TODAY)) == [2, 10]


def test_more_than_was_received_goes_below_zero_and_is_said(
    filled: Stock, store: Store, cases: Cases, make_case: MakeCase
) -> None:
    record = cases.add(make_case(row(quantity=12), row("NEW")))

    [product] = filled.products(TODAY)
    assert (product.on_hand, product.has_shortfall) == (-3, True)
    with store.writing() as connection:
        said = draw_down(connection, record, "M. Ortiz")
    assert said == (
        "DEMO sheath 5 Fr, lot A1: 2 more taken than received. Count it or receive it.",
        "DEMO sheath 5 Fr, lot NEW: 1 more taken than received. Count it or receive it.",
    )


@pytest.mark.parametrize(
    ("device", "said"),
    [
        (row(udi=barcode(MICRO_DI, "A1")), "is not in the stock list: nothing was drawn"),
        (row(lot=""), "names no lot, so nothing was drawn"),
        (row(lot="SER"), "kept by serial number and the case names none"),
    ],
)
def test_what_cannot_be_settled_is_said_and_draws_nothing(
    filled: Stock, store: Store, make_case: MakeCase, device: Device, said: str
) -> None:
    [product] = filled.products(TODAY)
    filled.receive(product.product_id, 1, lot="SER", serial="S1")

    with store.writing() as connection:
        [sentence] = draw_down(connection, make_case(device), "M. Ortiz")

    assert said in sentence
    assert on_hand(filled) == 11


def test_a_unit_received_by_serial_number_is_the_one_drawn(
    filled: Stock, cases: Cases, make_case: MakeCase
) -> None:
    [product] = filled.products(TODAY)
    for serial in ("S1", "S2"):
        filled.receive(product.product_id, 1, lot="SER", serial=serial)

    cases.add(make_case(row("SER", serial="S2")))

    left = {lot.serial: lot.quantity for lot in filled.lots_of(product.product_id, TODAY) if lot.serial}
    assert left == {"S1": 1, "S2": 0}


DEVICES = st.lists(
    st.builds(
        Device,
        kind=st.just("introducer_sheath"),
        udi=st.sampled_from([SHEATH_DI, MICRO_DI, "rubbish", None]),
        lot=st.sampled_from(["A1", "A2", "", None]),
        serial=st.sampled_from([None, "S1"]),
        quantity=st.none() | st.integers(-2, 6),
        wasted=st.none() | st.integers(-1, 4),
        waste_reason=st.sampled_from([None, "kinked", "dropped"]),
        returned=st.none() | st.integers(-1, 4),
    ),
    max_size=4,
).map(tuple)
STATES = st.tuples(DEVICES, st.sampled_from(list(CaseStatus)))


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory, empty_store: Path) -> Store:
    path = tmp_path_factory.mktemp("draw") / "cases.db"
    path.write_bytes(empty_store.read_bytes())
    return open_store(path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(states=st.lists(STATES, min_size=1, max_size=4))
def test_the_shelf_follows_the_last_state_of_the_case_whatever_came_before(
    shared_store: Store,
    catalog: Catalog,
    make_case: MakeCase,
    states: list[tuple[tuple[Device, ...], CaseStatus]],
) -> None:
    stock = Stock(shared_store)
    if not stock.products(TODAY):
        for product in (sheath(), micro()):
            made = stock.add_product(product)
            for lot in ("A1", "A2"):
                stock.receive(made.product_id, 3, lot=lot, place="IR 1")
                stock.receive(made.product_id, 3, lot=lot, place="IR 2")
    record = make_case()
    moved_of_last: list[Movement] = []
    for devices, status in states:
        changed = with_value(msgspec.structs.replace(record, status=status), "devices", devices)
        with shared_store.writing() as connection:
            draw_down(connection, changed, "first")
            draw_down(connection, changed, "again")
        moved_of_last = stock.movements_of_case(record.case_id)
    fresh = make_case()
    last = with_value(msgspec.structs.replace(fresh, status=states[-1][1]), "devices", states[-1][0])
    with shared_store.writing() as connection:
        draw_down(connection, last, "fresh")

    assert "again" not in {one.actor for one in moved_of_last}
    assert net(moved_of_last) == net(stock.movements_of_case(fresh.case_id))
    with shared_store.reading() as connection:
        wrong = connection.exec_driver_sql(
            "SELECT l.id FROM stock_lots l WHERE l.quantity <> "
            "(SELECT coalesce(sum(m.quantity), 0) FROM stock_movements m WHERE m.lot_id = l.id)"
        ).all()
    assert wrong == []


def net(movements: list[Movement]) -> dict[tuple[str, str], int]:
    """What a case comes to, by lot and kind put right."""
    sums: dict[tuple[str, str], int] = {}
    for one in movements:
        key = one.lot, (one.corrects or one.kind).value
        sums[key] = sums.get(key, 0) + one.quantity
    return {key: amount for key, amount in sums.items() if amount}
