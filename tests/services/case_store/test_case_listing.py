"""Case lists in any column's order, page by page, without losing or doubling a case."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest

from irplanner.planning.facts import CaseFacts, Patient, Radiation
from irplanner.services.case_store.case_listing import ORDERED_BY, Order, list_cases

FIRST = datetime(2026, 9, 4, 8, 0)
NAMES = ("DEMO, Anna", "DEMO, boris", "DEMO, Carla", None, "DEMO, Anna", "DEMO, Élise")


@pytest.fixture
def filled(cases):
    for number, name in enumerate(NAMES):
        facts = CaseFacts(
            procedure="liver_biopsy" if number % 2 else "port_placement",
            scheduled_at=FIRST + timedelta(days=number) if number != 3 else None,
            patient=Patient(name=name, mrn=f"10{number}"),
            radiation=Radiation(air_kerma_mgy=None if number == 2 else 100.0 * number),
        )
        record = cases.create(facts)
        cases.save(msgspec.structs.replace(record, accession_number=f"IR-{9 - number}"))
    return cases


def all_pages(store, order, limit=2, text=""):
    """Return the rows of every page in turn."""
    rows, after = [], None
    while True:
        page = list_cases(store, text, order, after, limit)
        rows += page.rows
        if page.is_last:
            return rows
        after = page.rows[-1]


@pytest.mark.parametrize("field", ORDERED_BY)
@pytest.mark.parametrize("descending", [True, False])
def test_every_order_shows_every_case_once(store, filled, field, descending):
    rows = all_pages(store, Order(field, descending))

    assert len(rows) == len(NAMES)
    assert len({row.case_id for row in rows}) == len(NAMES)


def test_names_are_ordered_whatever_their_letter_case(store, filled):
    rows = all_pages(store, Order("patient_name", descending=False))

    names = [row.patient_name for row in rows]
    assert names == [None, "DEMO, Anna", "DEMO, Anna", "DEMO, boris", "DEMO, Carla", "DEMO, Élise"]


def test_figures_are_ordered_as_figures_and_missing_ones_come_last_downwards(store, filled):
    rows = all_pages(store, Order("air_kerma_mgy"))

    assert [row.air_kerma_mgy for row in rows] == [500.0, 400.0, 300.0, 100.0, 0.0, None]


def test_the_first_page_says_how_many_match_of_how_many(store, filled):
    page = list_cases(store, "anna", limit=1)

    assert (page.total, page.of, page.is_last) == (2, len(NAMES), False)


def test_later_pages_do_not_count_again(store, filled):
    first = list_cases(store, limit=2)

    page = list_cases(store, after=first.rows[-1], limit=2)

    assert page.total is None


def test_an_empty_store_has_one_empty_page(store):
    page = list_cases(store)

    assert (len(page.rows), page.is_last, page.total) == (0, True, 0)


def test_an_unknown_order_is_refused(store):
    with pytest.raises(KeyError):
        list_cases(store, order=Order("shoe_size"))
