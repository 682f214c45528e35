from __future__ import annotations

from datetime import date

import pytest

from irplanner.services.inventory.kits import Kit, KitRow, Kits
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.recalls import Recalls
from irplanner.services.inventory.stock import Stock
from irplanner.ui.inventory.page import StockPage

SHEATH_DI, MICRO_DI = "00643169007222", "00812345678901"
UFE = "uterine_fibroid_embolization"


@pytest.fixture
def stock(context):
    return Stock(context.services.store, actor="M. Ortiz")


@pytest.fixture
def filled(stock, context):
    """A sheath on a shelf, a microcatheter below its minimum with an expired lot, a kit, a recall."""
    sheath = stock.add_product(
        Product(kind="introducer_sheath", name="DEMO sheath", di=SHEATH_DI, figures={"fr": 5.0})
    )
    micro = stock.add_product(
        Product(kind="microcatheter", name="DEMO micro", di=MICRO_DI, minimum=4, figures={"fr": 2.4})
    )
    stock.receive(sheath.product_id, 9, lot="S1", expires_on=date(2027, 1, 31), place="IR 1", shelf="A2")
    stock.receive(micro.product_id, 1, lot="M1", expires_on=date(2026, 9, 20), shelf="B3")
    stock.receive(micro.product_id, 2, lot="M0", expires_on=date(2026, 8, 1), shelf="B3")
    Kits(context.services.store).save(
        Kit(name="UFE", procedure=UFE, rows=(KitRow(kind="microcatheter", product_id=micro.product_id),))
    )
    Recalls(context.services.store).record(
        di=SHEATH_DI, lot="S0", since=date(2026, 9, 1), reason="hub may crack"
    )
    return sheath, micro


@pytest.fixture
def make_page(qtbot, context):
    def make():
        page = StockPage(context)
        qtbot.addWidget(page)
        page.resize(1300, 760)
        page.show()
        page.activate()
        return page

    return make
