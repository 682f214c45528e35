"""The pick list on paper: shelf and stock where there is one, ticks for what lies ready."""

from __future__ import annotations

from datetime import datetime

import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.planning.facts import CaseFacts, Device
from irplanner.planning.plan import make_plan
from irplanner.reports.canvas import A4
from irplanner.reports.case_heading import CaseHeading
from irplanner.reports.document import draw_page, lay_out
from irplanner.reports.pick_list_sheet import pick_list_sheet
from irplanner.reports.supply import NOT_KEPT, Supply, SupplyState
from tests.reports.recording_canvas import RecordingCanvas

AT = datetime(2026, 9, 4, 6, 30)
READY = Device(kind="introducer_sheath", name="radial sheath", fr=5, available=True)


@pytest.fixture(scope="module")
def facts():
    return CaseFacts(procedure="uterine_fibroid_embolization", id="DEMO-01", devices=(READY,))


def drawn(facts, supplies_of):
    catalog = load_catalog()
    plan = make_plan(facts, catalog, AT)
    sheet = pick_list_sheet(facts, plan, catalog, CaseHeading(printed_at=AT), supplies_of(plan.pick_list))
    canvas = RecordingCanvas()
    pages = lay_out(sheet, canvas, A4)
    for page in pages:
        draw_page(page, canvas, A4)
    return [text for text, *_ in canvas.texts], canvas


def test_without_a_stock_the_sheet_names_kind_item_and_size(facts):
    texts, canvas = drawn(facts, lambda _lines: ())

    assert {"Kind", "Item", "Size", "Quantity", "Needed", "If needed"} <= set(texts)
    assert "Shelf" not in texts
    assert canvas.ticks == 1  # the sheath lies ready


def test_with_a_stock_each_line_says_its_shelf_and_how_many_are_there(facts):
    def supplies(lines):
        there = Supply(SupplyState.ENOUGH, 1, 9, ("IR 1, A2",), ("sheath",))
        return tuple(there if line.kind == "introducer_sheath" else NOT_KEPT for line in lines)

    texts, _ = drawn(facts, supplies)

    assert {"Shelf", "In stock", "IR 1, A2", "9 there", "not kept"} <= set(texts)
    assert not any(text.startswith("Not on the shelf") for text in texts)


def test_what_is_missing_is_said_before_the_list(facts):
    short = Supply(SupplyState.SHORT, 1, 0)

    texts, _ = drawn(facts, lambda lines: tuple(short for _ in lines))

    [said] = [text for text in texts if text.startswith("Not on the shelf: ")]
    assert "microcatheter, 2.0-2.8 Fr, 110-150 cm" in said
    assert "flush catheter" not in said  # optional
    assert "none there" in texts
