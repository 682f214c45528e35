from __future__ import annotations

from irplanner.reports.blocks import TableRow
from irplanner.services.demo.demo_day import demo_moment, demo_records
from irplanner.services.paper import day_document
from tests.ui.fake_shell import shipped_catalog


def test_a_day_is_listed_by_time_whatever_order_the_cases_come_in():
    records = demo_records()

    document = day_document(demo_moment().date(), records[::-1], shipped_catalog(), demo_moment())

    times = [block.cells[0] for block in document.blocks if isinstance(block, TableRow) and block.cells[0]]
    wanted = sorted(f"{one.facts.scheduled_at:%H:%M}" for one in records if one.facts.scheduled_at)
    assert times[1:] == wanted
