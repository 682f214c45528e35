"""Where a scanned device goes: no row is overwritten, what differs is asked, what is expired stops."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from irplanner.exchange.udi.scan import read_label
from irplanner.models.enums import Status
from irplanner.planning.facts import Device
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.recalls import Recall
from irplanner.ui.presenters.scanning.placing import DeviceScan
from tests.ui.presenters.case_factory import catalog

DI = "51022222233336"
LABEL = f"(01){DI}(17)270707(10)A213B1"
MICRO = Product(kind="microcatheter", name="Direct 2.4", di=DI, figures={"fr": 2.4, "id_in": 0.021})
RECALL = Recall(
    recall_id=1,
    di=DI,
    lot="",
    since=date(2026, 9, 1),
    reason="Tip may part.",
    recorded_at=datetime(2026, 9, 1, tzinfo=UTC),
    recorded_by="ORT",
)


def placed(*devices, label=LABEL, product=MICRO, suggested=(), **options):
    scan = DeviceScan(
        label=read_label(label),
        product=product,
        recall=options.pop("recall", None),
        devices=tuple(devices),
        catalog=catalog(),
        day=options.pop("day", date(2026, 9, 4)),
        is_suggested=lambda path: path in suggested,
        **options,
    )
    return scan.placed()


SHEATH = Device(kind="introducer_sheath", name="Sheath 5 Fr", fr=5.0)


def test_a_known_product_fills_the_planned_row_of_its_kind():
    placing = placed(SHEATH, Device(kind="microcatheter", name="Microcatheter", quantity=1))

    assert not placing.asks
    assert dict(placing.ways[0].values) == {
        "devices.1.udi": LABEL,
        "devices.1.lot": "A213B1",
        "devices.1.expires_on": date(2027, 7, 7),
        "devices.1.available": True,
        "devices.1.fr": 2.4,
        "devices.1.id_in": 0.021,
    }


def test_a_product_that_was_not_planned_gets_a_row_of_its_own():
    placing = placed(SHEATH)

    [way] = placing.ways
    assert (way.added.kind, way.added.lot, way.added.fr) == ("microcatheter", "A213B1", 2.4)
    assert (way.added.quantity, way.added.available) == (1, True)


def test_what_somebody_has_entered_is_never_overwritten_without_a_word():
    row = Device(kind="microcatheter", name="Microcatheter 2.8", fr=2.8, quantity=1)
    placing = placed(row)

    keep, take, other = placing.ways
    assert placing.asks and "2.8" in placing.detail and "2.4" in placing.detail
    assert "devices.0.fr" not in dict(keep.values)
    assert dict(take.values)["devices.0.fr"] == 2.4
    assert other.added is not None


def test_a_suggested_size_gives_way_to_the_label():
    row = Device(kind="microcatheter", name="Microcatheter", fr=2.8)

    placing = placed(row, suggested={"devices.0.fr", "devices.0.name"})

    assert not placing.asks
    assert dict(placing.ways[0].values)["devices.0.fr"] == 2.4
    assert dict(placing.ways[0].values)["devices.0.name"] == "Direct 2.4"


def test_a_row_that_agrees_goes_before_one_that_does_not():
    other, mine = Device(kind="microcatheter", fr=2.8), Device(kind="microcatheter", fr=2.4)

    assert {path.split(".")[1] for path, _ in placed(other, mine).ways[0].values} == {"1"}


def test_a_lot_typed_by_hand_that_differs_is_asked_about():
    placing = placed(Device(kind="microcatheter", lot="A213B7"))

    assert placing.asks
    assert "A213B7" in placing.detail
    assert "devices.0.lot" not in dict(placing.ways[0].values)


@pytest.mark.parametrize(
    ("until", "status"), [("260904", Status.OK), ("260903", Status.STOP), ("260900", Status.OK)]
)
def test_a_device_past_its_date_on_the_day_of_the_procedure_stops(until, status):
    placing = placed(Device(kind="microcatheter"), label=f"(01){DI}(17){until}(10)A")

    assert placing.status is status
    if status is Status.STOP:
        assert not placing.ways[0].does_something
        assert placing.asks and placing.ways[1].does_something
        assert "2026-09-03" in placing.detail


def test_a_recalled_device_stops_with_the_reason():
    placing = placed(Device(kind="microcatheter"), recall=RECALL)

    assert placing.status is Status.STOP
    assert "Tip may part." in placing.detail
    assert not placing.ways[0].does_something


def test_a_label_with_a_fault_is_not_taken_over():
    placing = placed(Device(kind="microcatheter"), label="(01)51022222233337(10)A")

    assert placing.status is Status.STOP
    assert placing.ways == ()


def test_an_unknown_product_asks_which_device_it_is_the_chosen_row_first():
    placing = placed(SHEATH, Device(kind="microcatheter", name="Microcatheter"), product=None, chosen=1)

    assert placing.asks
    assert [way.text for way in placing.ways] == ["Microcatheter", "Sheath 5 Fr", "Another device"]
    assert placing.ways[0].learns == 1
    assert dict(placing.ways[0].values)["devices.1.lot"] == "A213B1"
    assert placing.ways[-1].added.kind == "other"


FILLED = Device(kind="microcatheter", name="Direct", udi=LABEL, lot="A213B1", quantity=1)


def test_the_same_lot_again_is_asked_about_and_the_same_serial_is_the_same_unit():
    again = placed(FILLED)
    serial = f"{LABEL}(21)77"
    unit = Device(kind="microcatheter", name="Direct", udi=serial, lot="A213B1", serial="77")

    assert again.asks and not again.ways[0].does_something
    assert again.ways[1].values == (("devices.0.quantity", 2),)
    assert placed(unit, label=serial).ways == ()


def test_another_lot_of_the_same_product_is_another_row():
    [way] = placed(FILLED, label=f"(01){DI}(10)B2").ways

    assert (way.added.lot, way.added.quantity, way.values) == ("B2", 1, ())


def test_another_lot_of_a_product_planned_twice_takes_one_of_the_two():
    two = Device(kind="microcatheter", name="Direct", udi=LABEL, lot="A213B1", quantity=2)

    [way] = placed(two, label=f"(01){DI}(10)B2").ways

    assert way.values == (("devices.0.quantity", 1),)
    assert (way.added.lot, way.added.quantity) == ("B2", 1)


def test_the_second_label_fills_the_row_of_the_first():
    first = Device(kind="microcatheter", name="Direct", udi=f"(01){DI}", quantity=1)

    placing = placed(SHEATH, first, row=1)

    assert dict(placing.ways[0].values)["devices.1.lot"] == "A213B1"
    assert not placing.asks


def test_a_lot_that_may_hold_a_serial_number_is_compared_with_the_label():
    placing = placed(Device(kind="microcatheter"), label=f"01{DI}10A213B1")

    assert placing.asks and not placing.ways[0].does_something
    assert "A213B1" in placing.detail
    assert dict(placing.ways[1].values)["devices.0.lot"] == "A213B1"
