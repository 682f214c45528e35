"""What the stock has for a pick list: by product, by planned figures, by the pack's words."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.catalog.catalog import Catalog
from irplanner.planning.facts import CaseFacts, Device, Embolic
from irplanner.planning.outcome import PickLine
from irplanner.reports.supply import Supply, SupplyState
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.size_words import sizes_agree, wanted_sizes
from irplanner.services.inventory.supplies import supplies_of
from tests.services.inventory.conftest import MICRO_DI, barcode


def line(kind: str, size: str = "", quantity: int = 1, text: str = "x") -> PickLine:
    return PickLine(kind=kind, text=text, size=size, quantity=quantity, optional=False, in_plan=True)


def kept(kind: str, usable: int, shelf: str = "B3", **figures: Any) -> Product:
    name = f"{kind} {figures}"
    return Product(
        kind=kind, name=name, product_id=hash(name), usable=usable, shelves=(shelf,), figures=figures
    )


def supply(
    catalog: Catalog, pick: PickLine, products: list[Product], **facts: Any
) -> tuple[SupplyState, int, tuple[str, ...]]:
    [found] = supplies_of([pick], CaseFacts(procedure="", **facts), products, catalog)
    return found.state, found.there, found.shelves


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("introducer_sheath", "5-6 Fr, 10-11 cm", {"fr": [(5, 6)], "length_cm": [(10, 11)]}),
        ("guidewire", "0.035 in, 145-180 cm", {"wire_in": [(0.035, 0.035)], "length_cm": [(145, 180)]}),
        ("needle", "22 G, 3.5 in", {"gauge": [(22, 22)]}),  # inches of a needle are its length
        ("needle", "21 G / 4-5 Fr", {"gauge": [(21, 21)], "fr": [(4, 5)]}),
        ("embolic", "500-700 then 700-900 µm", {"size_um": [(700, 900)]}),
        ("closure_device", "for sheath used", {}),
    ],
)
def test_sizes_are_read_from_the_packs_words(kind: str, text: str, expected: dict[str, Any]) -> None:
    assert wanted_sizes(kind, text) == expected


@pytest.mark.parametrize(
    ("figures", "agree"),
    [
        ({"fr": 5.0}, True),
        ({"fr": 6.0}, True),
        ({"fr": 6.5}, False),
        ({}, True),
        ({"length_cm": 90.0}, False),
    ],
)
def test_a_figure_outside_the_span_does_not_agree(figures: dict[str, float], agree: bool) -> None:
    assert sizes_agree(figures, wanted_sizes("introducer_sheath", "5-6 Fr, 10-11 cm")) is agree


def test_a_kind_the_stock_does_not_keep_cannot_be_told(catalog: Catalog) -> None:
    assert supply(catalog, line("needle"), [kept("guidewire", 3)]) == (SupplyState.NOT_KEPT, 0, ())


def test_an_unplanned_line_is_judged_by_the_packs_sizes(catalog: Catalog) -> None:
    products = [kept("microcatheter", 3, "B3", fr=2.4), kept("microcatheter", 2, "B4", fr=3.2)]

    assert supply(catalog, line("microcatheter", "2.0-2.8 Fr"), products) == (SupplyState.ENOUGH, 3, ("B3",))
    assert supply(catalog, line("microcatheter", "1.5-1.9 Fr"), products) == (SupplyState.SHORT, 0, ())


def test_a_planned_product_is_judged_by_itself(catalog: Catalog) -> None:
    own = Product(
        kind="microcatheter", name="Micro 2.4", di=MICRO_DI, product_id=1, usable=1, shelves=("B9",)
    )
    products = [own, kept("microcatheter", 5, fr=2.4)]
    by_name = Device(kind="microcatheter", name="micro 2.4 ", quantity=2)
    by_code = Device(kind="microcatheter", udi=barcode(MICRO_DI, "A1"))

    assert supply(catalog, line("microcatheter"), products, devices=(by_name,)) == (
        SupplyState.SHORT,
        1,
        ("B9",),
    )
    assert supply(catalog, line("microcatheter"), products, devices=(by_code,))[1] == 1


def test_typed_figures_go_before_the_packs_words(catalog: Catalog) -> None:
    products = [kept("introducer_sheath", 1, fr=5.0, length_cm=11.0), kept("introducer_sheath", 4, fr=7.0)]
    planned = Device(kind="introducer_sheath", name="vascular sheath, 5 Fr", fr=7)

    found = supply(catalog, line("introducer_sheath", "5 Fr, 10-11 cm"), products, devices=(planned,))

    assert found[:2] == (SupplyState.ENOUGH, 4)


def test_two_lines_of_a_kind_take_one_planned_device_each(catalog: Catalog) -> None:
    products = [kept("guidewire", 1, "A", wire_in=0.035), kept("guidewire", 2, "B", wire_in=0.018)]
    devices = (Device(kind="guidewire", wire_in=0.018), Device(kind="guidewire", wire_in=0.035))

    found = supplies_of(
        [line("guidewire"), line("guidewire"), line("guidewire", "0.014 in")],
        CaseFacts(procedure="", devices=devices),
        products,
        catalog,
    )

    assert [one.shelf_text for one in found] == ["B", "A", ""]


def test_an_embolic_is_judged_by_its_material_and_size(catalog: Catalog) -> None:
    family = next(one for one in catalog.embolic_families.values() if one.products)
    products = [
        kept("embolic", 2, "E1", material=family.products[0], size_um=[500.0, 700.0]),
        kept("embolic", 4, "E2", material=family.id, size_um=[300.0, 500.0]),
        kept("embolic", 9, "E3", material="something else", size_um=[500.0, 700.0]),
        kept("embolic", 9, "E4"),
    ]
    planned = Embolic(material=family.id, size_um=(500.0, 700.0))

    assert supply(catalog, line("embolic", quantity=3), products, embolics=(planned,)) == (
        SupplyState.SHORT,
        2,
        ("E1",),
    )
    assert supply(catalog, line("embolic", "2-3 mm"), [kept("embolic", 1, diameter_mm=2.5)])[1] == 1


@pytest.mark.parametrize(
    ("supplied", "text"),
    [
        (Supply(SupplyState.NOT_KEPT), ""),
        (Supply(SupplyState.SHORT, 2, 0), "none there"),
        (Supply(SupplyState.SHORT, 6, 4), "4 of 6 there"),
        (Supply(SupplyState.ENOUGH, 1, 4), "4 there"),
    ],
)
def test_supply_is_said_in_a_few_words(supplied: Supply, text: str) -> None:
    assert supplied.text == text


@pytest.mark.parametrize(
    ("planned", "there"), [((500, 900), 3), ((500, 700), 3), ((300, 500), 0), ((600, 900), 0), (None, 3)]
)
def test_a_band_within_the_planned_one_counts(
    catalog: Catalog, planned: tuple[float, float] | None, there: int
) -> None:
    spheres = kept("embolic", 3, material="tris_acryl_gelatin", size_um=[500.0, 700.0])
    row = Embolic(material="calibrated_microspheres", size_um=planned)

    assert supply(catalog, line("embolic", quantity=2), [spheres], embolics=(row,))[1] == there
