"""A recall: what may no longer be used, who got it, and what one patient got."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from irplanner.errors import InputError, UserError
from irplanner.models.store import Store
from irplanner.planning.facts import Device
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import Cases
from irplanner.services.inventory.recalls import Recalls
from irplanner.services.inventory.stock import Stock
from tests.services.inventory.conftest import MICRO_DI, SHEATH_DI, TODAY, barcode, micro, sheath

MakeCase = Callable[..., CaseRecord]


@pytest.fixture
def recalls(store: Store) -> Recalls:
    return Recalls(store, actor="M. Ortiz")


def used(di: str | None, lot: str, **changes: object) -> Device:
    fields = {"kind": "introducer_sheath", "udi": barcode(di, lot) if di else None, "lot": lot}
    return Device(**{**fields, **changes})  # type: ignore[arg-type]


def test_a_lot_leads_to_its_patients_whatever_the_product_when_none_is_named(
    recalls: Recalls, cases: Cases, make_case: MakeCase
) -> None:
    cases.add(make_case(used(SHEATH_DI, "A1", quantity=3, wasted=1, returned=1), mrn="P-1"))
    cases.add(make_case(used(MICRO_DI, "A1"), mrn="P-2"))
    cases.add(make_case(used(None, "a1"), mrn="P-3"))
    cases.add(make_case(used(SHEATH_DI, "A2"), mrn="P-4"))

    everyone = recalls.recipients(lot="A1")
    of_product = recalls.recipients(di=barcode(SHEATH_DI, "ANY"), lot="A1")

    assert {row.mrn for row in everyone} == {"P-1", "P-2", "P-3"}
    assert {row.mrn: (row.used, row.is_product_known) for row in of_product} == {
        "P-1": (1, True),
        "P-3": (1, False),  # the row names no product: it may be this one
    }
    assert {row.mrn for row in recalls.recipients(di=SHEATH_DI)} == {"P-1", "P-4"}
    assert recalls.recipients() == []


def test_a_patient_leads_to_the_lots_of_every_case(
    recalls: Recalls, cases: Cases, make_case: MakeCase
) -> None:
    cases.add(make_case(used(SHEATH_DI, "A1"), used(MICRO_DI, "B7"), mrn="P-1"))
    cases.add(make_case(used(SHEATH_DI, "A2"), mrn="P-1"))
    cases.add(make_case(used(SHEATH_DI, "A3"), mrn="P-2"))

    assert sorted(row.lot or "" for row in recalls.of_patient("P-1")) == ["A1", "A2", "B7"]
    assert recalls.of_patient(" ") == []


def test_a_recalled_lot_is_not_usable_until_the_recall_is_lifted(recalls: Recalls, stock: Stock) -> None:
    product = stock.add_product(sheath())
    stock.receive(product.product_id, 3, lot="A1")
    stock.receive(product.product_id, 2, lot="A2")

    recall = recalls.record(di=SHEATH_DI, lot="a1", since=date(2026, 9, 1), reason="hub may crack")

    row = stock.product(product.product_id, TODAY)
    assert (row.on_hand, row.usable, row.is_recalled) == (5, 2, True)
    assert stock.is_recalled(barcode(SHEATH_DI, "A1"), "A1")
    assert not stock.is_recalled(SHEATH_DI, "A2")
    assert not stock.is_recalled(MICRO_DI, "A1")
    recalls.lift(recall.recall_id, "maker's letter of 2026-09-20")
    assert stock.product(product.product_id, TODAY).usable == 5
    with pytest.raises(UserError, match="not in force"):
        recalls.lift(recall.recall_id, "again")


@pytest.mark.parametrize(
    ("di", "lot", "asked", "is_recalled"),
    [
        (SHEATH_DI, "", (SHEATH_DI, "A1"), True),
        (SHEATH_DI, "", (SHEATH_DI, None), True),
        (SHEATH_DI, "", (None, "A1"), False),
        ("", "A1", (None, " a1 "), True),
        ("", "A1", (MICRO_DI, "A1"), True),
        ("", "A1", (MICRO_DI, ""), False),
        (SHEATH_DI, "A1", (SHEATH_DI, None), False),
    ],
)
def test_a_recall_reaches_as_far_as_it_names(
    recalls: Recalls, di: str, lot: str, asked: tuple[str | None, str | None], is_recalled: bool
) -> None:
    recalls.record(di=di, lot=lot, since=TODAY, reason="maker's notice")

    assert (recalls.marks().of(*asked) is not None) is is_recalled


def test_a_recall_names_something_and_says_why(recalls: Recalls, store: Store) -> None:
    with pytest.raises(InputError, match="names a product, a lot, or both"):
        recalls.record(since=TODAY, reason="x")
    with pytest.raises(InputError, match="reason"):
        recalls.record(lot="A1", since=TODAY, reason=" ")
    with pytest.raises(InputError, match="at most 64"):
        recalls.record(lot="A" * 65, since=TODAY, reason="x")

    recall = recalls.record(di=barcode(SHEATH_DI, "A1"), lot="A1", since=TODAY, reason="notice")
    assert recall.what == f"lot A1 of product {SHEATH_DI}"
    with pytest.raises(InputError, match="reason"):
        recalls.lift(recall.recall_id, "")
    with store.reading() as connection:
        actions = connection.exec_driver_sql("SELECT action, actor FROM audit_entries ORDER BY seq").all()
    assert [tuple(action) for action in actions] == [("recall.recorded", "M. Ortiz")]


def test_many_products_are_listed_with_their_recalls(recalls: Recalls, stock: Stock) -> None:
    for one in (sheath(), micro()):
        stock.receive(stock.add_product(one).product_id, 1, lot="A1")
    recalls.record(di=MICRO_DI, since=TODAY, reason="notice")

    assert {row.name: row.is_recalled for row in stock.products(TODAY)} == {
        "DEMO micro 2.4": True,
        "DEMO sheath 5 Fr": False,
    }
