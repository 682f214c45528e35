"""What a draw-down could not settle: noted with the case, gone once put right, left for a reason."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from irplanner.errors import InputError, UserError
from irplanner.models.enums import CaseStatus
from irplanner.planning.facts import Device
from irplanner.services.case_record import CaseRecord, with_value
from irplanner.services.cases import Cases
from irplanner.services.inventory.open_points import KeptPoint, OpenCode, OpenPoints
from irplanner.services.inventory.settling import draw_again, draw_what_is_listed_now
from irplanner.services.inventory.stock import Stock
from tests.services.inventory.conftest import MICRO_DI, SHEATH_DI, TODAY, barcode, micro, sheath

MakeCase = Callable[..., CaseRecord]
UNKNOWN = Device(kind="microcatheter", name="Micro", udi=barcode(MICRO_DI, "M1"), lot="M1")
NO_LOT = Device(kind="introducer_sheath", name="Sheath", udi=barcode(SHEATH_DI, ""))


@pytest.fixture
def points(stock: Stock) -> OpenPoints:
    return OpenPoints(stock._store, actor="M. Ortiz")


@pytest.fixture
def filled(stock: Stock) -> Stock:
    stock.receive(stock.add_product(sheath()).product_id, 1, lot="A1", shelf="B3")
    return stock


def said(points: list[KeptPoint]) -> list[tuple[str, str]]:
    return [(point.code.value, point.name) for point in points]


def test_a_product_that_is_not_listed_and_a_lot_not_named_are_noted(
    filled: Stock, cases: Cases, make_case: MakeCase, points: OpenPoints
) -> None:
    record = cases.add(make_case(UNKNOWN, NO_LOT))
    found = points.all()

    assert said(found) == [("not_listed", "Micro"), ("no_lot", "Sheath")]
    assert said(points.of_case(record.case_id)) == said(found)
    assert (found[0].di, found[0].lot, found[0].case_id) == (MICRO_DI, "M1", record.case_id)


def test_saving_again_keeps_a_point_and_its_day(
    filled: Stock, cases: Cases, make_case: MakeCase, points: OpenPoints
) -> None:
    record = cases.add(make_case(UNKNOWN, status=CaseStatus.IN_ROOM))
    before = points.all()
    cases.save(msgspec.structs.replace(record, status=CaseStatus.DONE))

    assert points.all() == before


def test_a_lot_named_later_settles_the_point(
    filled: Stock, cases: Cases, make_case: MakeCase, points: OpenPoints
) -> None:
    record = cases.add(make_case(NO_LOT))
    named = msgspec.structs.replace(NO_LOT, lot="A1")
    cases.save(with_value(record, "devices", (named,)))

    assert points.all() == []
    assert filled.products(TODAY)[0].on_hand == 0


def test_a_product_added_later_is_drawn_from_for_the_cases_that_wait(
    filled: Stock, cases: Cases, make_case: MakeCase, points: OpenPoints
) -> None:
    cases.add(make_case(UNKNOWN))
    assert draw_what_is_listed_now(filled._store, cases) == 0

    product = filled.add_product(micro())
    filled.receive(product.product_id, 3, lot="M1")

    assert draw_what_is_listed_now(filled._store, cases) == 1
    assert points.all() == []
    assert filled.product(product.product_id, TODAY).on_hand == 2


def test_more_taken_than_received_stays_until_it_is_counted(
    filled: Stock, cases: Cases, make_case: MakeCase, points: OpenPoints
) -> None:
    row = Device(kind="introducer_sheath", udi=barcode(SHEATH_DI, "A1"), lot="A1", quantity=3)
    record = cases.add(make_case(row))
    [point] = points.all()

    assert (point.code, point.missing, point.case_id) == (OpenCode.BELOW_ZERO, 2, record.case_id)
    assert points.of_case(record.case_id) == [point]

    filled.count(point.lot_id, 0, "counted")

    assert points.all() == []


def test_a_point_can_be_left_for_a_reason_and_stays_left(
    filled: Stock, cases: Cases, make_case: MakeCase, points: OpenPoints
) -> None:
    record = cases.add(make_case(UNKNOWN))
    [point] = points.all()
    points.leave(point.point_id, "on loan from the maker")
    draw_again(filled._store, cases, record.case_id)

    assert points.all() == []
    with pytest.raises(UserError, match="settled already"):
        points.leave(point.point_id, "again")


def test_a_reason_is_asked_for(filled: Stock, cases: Cases, make_case: MakeCase, points: OpenPoints) -> None:
    cases.add(make_case(UNKNOWN))

    with pytest.raises(InputError, match="needs its reason"):
        points.leave(points.all()[0].point_id, "  ")


def test_a_cancelled_case_leaves_nothing_to_settle(
    filled: Stock, cases: Cases, make_case: MakeCase, points: OpenPoints
) -> None:
    record = cases.add(make_case(UNKNOWN, status=CaseStatus.IN_ROOM))
    cases.cancel(record.case_id, "wrong patient")

    assert points.all() == []
