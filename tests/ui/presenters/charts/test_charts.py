"""Charts as values: axes with units, legends, what a point says and opens, small numbers, empty states."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import msgspec
import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.models.enums import AdverseEventScheme, CaseStatus
from irplanner.models.store import open_store
from irplanner.planning.facts import Access, CaseFacts, Contrast, Radiation, Team
from irplanner.services.case_record import Outcome, Staff, Times
from irplanner.services.case_story.adverse_events import AdverseEvent, AdverseEvents
from irplanner.services.cases import Cases
from irplanner.services.insights.packs import Packs
from irplanner.services.insights.stock_expiry import ExpiringLot
from irplanner.services.insights.view import Filter, View
from irplanner.services.search.language import read_query
from irplanner.ui.presenters.charts.cards import CARDS
from irplanner.ui.presenters.charts.chart import Dots, Line, Spans
from irplanner.ui.presenters.charts.stock import stock_chart
from irplanner.ui.presenters.charts.words import Words, first_month

DRAWN = [(spec, code) for spec in CARDS if spec.make for code, _ in spec.variants or (("M. Ortiz", ""),)]
IDS = [f"{spec.id}-{code}" for spec, code in DRAWN]


@pytest.fixture(scope="module")
def catalog():
    return load_catalog()


@pytest.fixture(scope="module")
def frame(tmp_path_factory, catalog):
    """Forty lung biopsies and twenty nephrostomies over a year, with everything recorded."""
    store = open_store(tmp_path_factory.mktemp("charts") / "cases.db")
    cases = Cases(store, catalog, actor="M. Ortiz")
    book = AdverseEvents(store, cases, catalog)
    for number in range(60):
        _add(cases, book, number)
    frame = Packs(store).frame()
    store.close()
    return frame


def _add(cases, book, number):
    at = datetime(2025, 10, 1, 8 + 2 * (number % 2)) + timedelta(days=12 * (number // 2))
    is_lung = number % 3 != 0
    facts = CaseFacts(
        procedure="lung_biopsy" if is_lung else "percutaneous_nephrostomy",
        scheduled_at=at,
        radiation=Radiation(
            air_kerma_mgy=50.0 + number, kap_gy_cm2=5.0 + number, fluoro_min=2.0 + number / 10
        ),
        contrast=Contrast(volume_ml=20.0 + number),
        access=Access(site="radial_artery", closure="manual"),
        team=Team(operator="Dr. Lund", technologist="M. Ortiz"),
    )
    record = cases.create(facts)
    times = Times(
        in_room_at=at + timedelta(minutes=10),
        procedure_start_at=at + timedelta(minutes=30 + number % 4),
        out_of_room_at=at + timedelta(minutes=80),
    )
    done = cases.save(
        msgspec.structs.replace(
            record,
            status=CaseStatus.DONE,
            room_code="IR 1",
            times=times,
            staff=Staff(tech_scrub="P. Sand"),
            outcome=Outcome(adverse_event=False, technical_success="yes"),
        )
    )
    if is_lung and number % 5 == 1:
        event = AdverseEvent(
            scheme=AdverseEventScheme.SIR_2017, grade="2", complication="pneumothorax, SIR range"
        )
        book.record(done.case_id, event, "", at)


def chart_of(spec, code, frame, catalog, **wanted):
    return spec.make(View(frame, Filter(**wanted)), code, Words(catalog))


def made(frame, catalog, card, code, **wanted):
    spec = next(spec for spec in CARDS if spec.id == card)
    return chart_of(spec, code, frame, catalog, **wanted)


@pytest.mark.parametrize(("spec", "code"), DRAWN, ids=IDS)
def test_every_chart_of_cases_has_axes_points_rows_and_words(frame, catalog, spec, code):
    chart = chart_of(spec, code, frame, catalog)
    if spec.id == "checklists":
        assert "whose checklist was made" in chart.empty
        return

    assert chart.empty == ""
    assert chart.table.rows
    assert len(chart.table.targets) == len(chart.table.rows)
    assert all(len(row) == len(chart.table.header) for row in chart.table.rows)
    assert chart.spoken
    if chart.layers:
        assert chart.x_label
        assert chart.y_label or chart.rows
        assert chart.hits
        assert all(hit.text for hit in chart.hits)


@pytest.mark.parametrize(("spec", "code"), DRAWN, ids=IDS)
def test_an_empty_chart_says_what_it_takes(frame, catalog, spec, code):
    chart = chart_of(spec, code, frame, catalog, room="nowhere")

    assert chart.layers == ()
    assert chart.empty.endswith(".")


@pytest.mark.parametrize(("spec", "code"), DRAWN, ids=IDS)
def test_every_search_behind_a_point_is_read_whole(frame, catalog, spec, code):
    chart = chart_of(spec, code, frame, catalog, operator="Dr. Lund")

    queries = {hit.target.query for hit in chart.hits} | {one.query for one in chart.table.targets}
    for text in queries - {""}:
        assert read_query(text).unread == ()
        assert "-status:cancelled" in text
        assert 'staff:"Dr. Lund"' in text


def test_ranges_hold_everything_drawn(frame, catalog):
    for spec, code in DRAWN:
        chart = chart_of(spec, code, frame, catalog)
        for layer in chart.layers:
            if isinstance(layer, Dots | Line):
                assert all(x <= chart.x_range[1] for x in layer.xs)
            if isinstance(layer, Spans):
                assert all(end <= chart.x_range[1] for end in layer.ends), chart.title


def test_a_rate_stands_beside_its_limit_interval_and_source(frame, catalog):
    chart = made(frame, catalog, "rates", "published")

    row = next(row for row in chart.table.rows if row[1] == "pneumothorax, SIR range")
    assert row[2:4] == (8, 40)
    assert row[4] == pytest.approx(20.0)
    assert row[7:] == (45.0, "sir_biopsy_qi_2010", "recalled")
    assert any("nobody has read it again" in note for note in chart.notes)


def test_only_complications_with_a_published_limit_are_compared(frame, catalog):
    chart = made(frame, catalog, "rates", "published")

    limits = {
        (procedure.name, one.name)
        for procedure in catalog.procedures.values()
        for one in procedure.complications
        if one.sir_threshold_pct is not None
    }
    assert {row[:2] for row in chart.table.rows} <= limits


def test_reference_levels_of_the_procedure_are_drawn(frame, catalog):
    chart = made(frame, catalog, "dose", "kap_gy_cm2")

    [layer] = [layer for layer in chart.layers if layer.name == "Reference level"]
    assert layer.xs
    assert any("no fault" in note for note in chart.notes)


def test_small_numbers_are_named(frame, catalog):
    chart = made(frame, catalog, "dose", "kerma_mgy")

    assert any("Small numbers, under 30 cases: Percutaneous nephrostomy (20)" in note for note in chart.notes)


def test_limits_and_rates_are_stated(frame, catalog):
    assert "three standard errors" in made(frame, catalog, "events", "u").sentence
    cusum = made(frame, catalog, "events", "cusum")
    assert "false alarm in about" in cusum.sentence
    assert cusum.hits[0].target.row_id is not None


def test_signals_of_a_run_chart_need_ten_months(frame, catalog):
    short = made(frame, catalog, "times", "to_puncture_min", first="2026-08", last="2026-09")

    assert any("10 months" in note for note in short.notes)


@pytest.mark.parametrize(
    ("period", "first"), [("3", "2026-07"), ("12", "2025-10"), ("36", "2023-10"), ("all", None)]
)
def test_a_period_ends_with_the_current_month(period, first):
    assert first_month(period, date(2026, 9, 4)) == first


def test_expired_stock_stands_before_the_months():
    today = date(2026, 9, 4)
    lots = (
        ExpiringLot("Coil", "A1", "IR 1", "3", date(2026, 9, 3), 2),
        ExpiringLot("Coil", "B1", "IR 1", "3", date(2026, 9, 4), 1),
        ExpiringLot("Plug", "C1", "IR 2", "", date(2027, 2, 1), 4),
    )

    chart = stock_chart(lots, True, today)

    assert [(layer.name, layer.heights) for layer in chart.layers] == [
        ("Expired", (2.0,)),
        ("Within 3 months", (1.0,)),
        ("Later", (4.0,)),
    ]
    assert chart.hits[0].text == "expired: 2 pieces: Coil 2"


@pytest.mark.parametrize(("has_stock", "words"), [(True, "Nothing on the shelf"), (False, "Needs one lot")])
def test_an_empty_shelf_and_a_fresh_one_are_told_apart(has_stock, words):
    assert stock_chart((), has_stock, date(2026, 9, 4)).empty.startswith(words)
