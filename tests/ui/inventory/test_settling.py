"""What drawing could not settle, on the Stock page: listed, and settled by the keyboard or the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from irplanner.models.enums import CaseStatus
from irplanner.planning.facts import CaseFacts, Device, Patient
from irplanner.services.case_record import CaseRecord
from irplanner.services.inventory.open_points import OpenPoints
from irplanner.ui import dialogs
from irplanner.ui.presenters.inventory.settling import Deed
from tests.ui.inventory.conftest import MICRO_DI, SHEATH_DI

UNKNOWN_DI = "04042761055376"


def use(context, *devices):
    facts = CaseFacts(
        procedure="", id="c-1", devices=devices, patient=Patient(mrn="DEMO-1", name="DEMO, Anna")
    )
    return context.cases.add(CaseRecord(case_id="c-1", facts=facts, status=CaseStatus.DONE))


def rows(page):
    return [(line.texts[0], line.chips[0].text) for line in page.settling.table.lines.lines]


def shown(page):
    page.show_view("settle")
    page.activate()
    return rows(page)


def test_nothing_to_settle_says_so(make_page, filled):
    page = make_page()

    assert shown(page) == []
    assert page.settling.list.currentIndex() == 1


def test_each_way_of_being_open_is_listed_with_what_settles_it(make_page, filled, context):
    use(
        context,
        Device(kind="plug", name="DEMO plug", udi=f"(01){UNKNOWN_DI}(10)P1", lot="P1"),
        Device(kind="introducer_sheath", name="DEMO sheath", udi=f"(01){SHEATH_DI}"),
        Device(kind="microcatheter", udi=f"(01){MICRO_DI}(10)M1", lot="M1", quantity=3),
    )
    page = make_page()

    assert shown(page) == [
        ("DEMO plug", "Not in the stock list"),
        ("DEMO sheath", "No lot named"),
        ("DEMO micro", "2 more taken"),
    ]
    assert page.settling.summary == "3 to settle"
    assert list(page.settling.asking.buttons) == [Deed.LIST, Deed.OPEN, Deed.AGAIN, Deed.LEAVE]


def test_a_product_is_added_from_the_list_and_the_case_drawn_by_itself(qtbot, make_page, filled, context):
    use(context, Device(kind="plug", name="DEMO plug", udi=f"(01){UNKNOWN_DI}(10)P1", lot="P1"))
    page = make_page()
    shown(page)
    page.settling.table.setFocus()
    qtbot.keyClick(page.settling.table, Qt.Key.Key_Return)

    receiving = page.products.receive.receiving
    assert (receiving.label.di, receiving.values["lot"]) == (UNKNOWN_DI, "P1")
    receiving.values.update(kind="vascular_plug", name="DEMO plug 8", quantity=4)
    page.products._on_receive()

    assert shown(page) == []
    plug = next(one for one in page.products.stock.products() if one.di == UNKNOWN_DI)
    assert plug.on_hand == 3


def test_a_lot_below_zero_is_shown_to_be_counted(make_page, filled, context):
    use(context, Device(kind="microcatheter", udi=f"(01){MICRO_DI}(10)M1", lot="M1", quantity=3))
    page = make_page()
    shown(page)
    page.settling.asking.buttons[Deed.COUNT].click()

    assert page.views.code == "products"
    assert page.products.detail.detail.product.name == "DEMO micro"


def test_a_point_is_left_for_a_reason(make_page, filled, context, monkeypatch):
    use(context, Device(kind="plug", name="DEMO plug", udi=f"(01){UNKNOWN_DI}"))
    page = make_page()
    shown(page)
    monkeypatch.setattr(dialogs, "ask_reason", lambda *_args: "on loan")
    page.settling.asking.buttons[Deed.LEAVE].click()

    assert rows(page) == []
    assert OpenPoints(context.services.store).of_case("c-1") == []


def test_the_case_is_opened_to_name_the_lot(make_page, filled, context, monkeypatch):
    use(context, Device(kind="introducer_sheath", name="DEMO sheath", udi=f"(01){SHEATH_DI}"))
    page = make_page()
    shown(page)
    went = []
    monkeypatch.setattr(type(context), "navigate", lambda _self, *where: went.append(where))
    page.settling.asking.buttons[Deed.OPEN].click()

    assert went == [("plan", "c-1")]
