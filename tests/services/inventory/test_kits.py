"""Kits: per procedure and operator, products or kinds, kept whole."""

from __future__ import annotations

import msgspec
import pytest

from irplanner.errors import InputError, UserError
from irplanner.models.store import Store
from irplanner.services.inventory.kits import Kit, KitRow, Kits, device_of_row
from irplanner.services.inventory.stock import Stock
from tests.services.inventory.conftest import micro

UFE = "uterine_fibroid_embolization"


@pytest.fixture
def kits(store: Store) -> Kits:
    return Kits(store, actor="M. Ortiz")


def kit(**changes: object) -> Kit:
    rows = (KitRow(kind="guidewire", name="J wire", figures={"wire_in": 0.035}, quantity=2),)
    return Kit(**{"name": "UFE", "procedure": UFE, "rows": rows, **changes})  # type: ignore[arg-type]


def test_the_operators_own_kit_comes_before_that_for_everybody(kits: Kits) -> None:
    kits.save(kit())
    kits.save(kit(operator="LUN", name="UFE radial"))
    kits.save(kit(operator="CHO"))
    kits.save(kit(procedure="tace"))

    assert [one.name for one in kits.for_case(UFE, " LUN ")] == ["UFE radial", "UFE"]
    assert [one.operator for one in kits.for_case(UFE, None)] == [""]
    assert len(kits.all()) == 4


def test_a_row_of_a_product_follows_the_product(kits: Kits, stock: Stock) -> None:
    product = stock.add_product(micro())
    saved = kits.save(kit(rows=(KitRow(kind="microcatheter", product_id=product.product_id, quantity=1),)))

    stock.change_product(msgspec.structs.replace(product, name="DEMO micro 2.8", figures={"fr": 2.8}))

    [row] = kits.all()[0].rows
    assert (row.name, row.figures, saved.kit_id) == ("DEMO micro 2.8", {"fr": 2.8}, kits.all()[0].kit_id)
    device = device_of_row(row)
    assert (device.kind, device.name, device.fr, device.quantity) == (
        "microcatheter",
        "DEMO micro 2.8",
        2.8,
        1,
    )


def test_a_saved_kit_is_replaced_whole_and_can_be_removed(kits: Kits, store: Store) -> None:
    saved = kits.save(kit())
    changed = kits.save(msgspec.structs.replace(saved, rows=(), operator="LUN"))

    assert kits.all() == [changed]
    kits.remove(saved.kit_id)
    kits.remove(saved.kit_id)
    assert kits.all() == []
    with pytest.raises(UserError, match="is gone"):
        kits.save(changed)
    with store.reading() as connection:
        actions = connection.exec_driver_sql("SELECT action FROM audit_entries ORDER BY seq").scalars().all()
    assert actions == ["kit.saved", "kit.saved", "kit.removed"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": " "}, "needs a name"),
        ({"procedure": ""}, "belongs to a procedure"),
        ({"rows": (KitRow(kind=""),)}, "Row 1"),
        ({"rows": (KitRow(kind="needle", quantity=0),)}, "Row 1"),
        ({"rows": (KitRow(kind="needle", figures={"gauge": 0}),)}, "gauge: 0"),
        ({"rows": tuple(KitRow(kind="needle") for _ in range(201))}, "201 rows"),
    ],
)
def test_what_cannot_be_a_kit_is_refused(kits: Kits, changes: dict[str, object], said: str) -> None:
    with pytest.raises(InputError, match=said):
        kits.save(kit(**changes))

    assert kits.all() == []


def test_two_kits_of_one_name_are_refused(kits: Kits) -> None:
    kits.save(kit())

    with pytest.raises(InputError, match="is there already"):
        kits.save(kit())
