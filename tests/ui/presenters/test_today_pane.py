"""The side pane of a day: stops first, then what is not assessed, and never a bare all-clear."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest

from irplanner.models.enums import CaseStatus, Status
from irplanner.planning.facts import CaseFacts, LabResult, Patient
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import CaseGone
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.stock import Stock
from irplanner.services.plans import plan_for
from irplanner.ui.presenters.case_status import with_status
from irplanner.ui.presenters.new_case import new_case_with
from irplanner.ui.presenters.today_pane import load_today_pane, today_pane
from tests.ui.fake_shell import NOW
from tests.ui.presenters.case_factory import catalog

START = datetime(2026, 9, 4, 8, 0)


def make_record(**facts):
    whole = CaseFacts(id="case-1", procedure="liver_biopsy", scheduled_at=START, **facts)
    return CaseRecord(case_id="case-1", facts=whole, room_code="IR 1")


def pane_of(record):
    return today_pane(record, plan_for(record, catalog(), NOW), catalog(), NOW)


def test_a_stop_comes_before_what_is_not_assessed():
    pane = pane_of(make_record(labs=(LabResult(test="inr", value=3.0, unit="1"),)))

    statuses = [line.chip.status for line in pane.missing]
    assert statuses[0] is Status.STOP
    assert statuses == sorted(statuses, key=lambda status: status.rank)


def test_every_line_names_the_field_that_settles_it_where_there_is_one():
    pane = pane_of(make_record())

    assert any(line.field == "labs.platelets" for line in pane.missing)


def test_the_heading_says_until_when():
    pane = pane_of(make_record(patient=Patient(name="DEMO, Anna")))

    assert pane.heading == "What is missing before 08:00"
    assert (pane.title, pane.subtitle) == ("DEMO, Anna", "Percutaneous liver biopsy, 08:00, IR 1")


def test_without_a_time_the_timeline_says_what_it_needs():
    record = make_record()
    pane = pane_of(
        msgspec.structs.replace(record, facts=msgspec.structs.replace(record.facts, scheduled_at=None))
    )

    assert pane.timeline is None
    assert "date and time" in pane.timeline_text


def test_when_nothing_is_missing_the_pane_says_what_was_answered():
    plan = msgspec.structs.replace(plan_for(make_record(), catalog(), NOW), findings=())
    record = msgspec.structs.replace(make_record(), status=CaseStatus.READY)

    pane = today_pane(record, plan, catalog(), NOW)

    assert pane.missing == ()
    assert pane.nothing_missing.startswith("Nothing found missing. Checks answered:")


def test_a_case_without_procedure_asks_for_it(context):
    record = context.cases.create()

    pane = load_today_pane(context.cases, context.catalog, record.case_id, NOW)

    assert [line.field for line in pane.missing] == ["procedure"]


def test_a_new_case_from_the_catalog_is_saved_with_suggestions(context):
    record = new_case_with(context.cases, context.catalog, "liver_biopsy", NOW)

    assert context.cases.load(record.case_id).facts.procedure == "liver_biopsy"
    assert "access.site" in record.suggested
    with pytest.raises(KeyError):
        new_case_with(context.cases, context.catalog, "no_such_procedure", NOW)


def test_a_reason_stays_only_with_a_cancelled_case():
    cancelled = with_status(make_record(), CaseStatus.CANCELLED, "Patient ate")

    assert cancelled.cancel_reason == "Patient ate"
    assert with_status(cancelled, CaseStatus.PLANNED, "Patient ate").cancel_reason is None


def test_a_case_that_is_gone_is_said(context):
    with pytest.raises(CaseGone):
        load_today_pane(context.cases, context.catalog, "no-such-case", NOW)


def test_a_required_item_that_is_not_on_the_shelf_is_named(context):
    record = context.cases.create(CaseFacts(procedure="uterine_fibroid_embolization"))
    stock = Stock(context.services.store)
    stock.add_product(Product(kind="microcatheter", name="DEMO micro", figures={"fr": 2.4}))
    wire = stock.add_product(Product(kind="microwire", name="DEMO wire", figures={"wire_in": 0.014}))
    stock.receive(wire.product_id, 1, lot="W1")

    pane = load_today_pane(context.cases, context.catalog, record.case_id, NOW, stock)
    without = load_today_pane(context.cases, context.catalog, record.case_id, NOW)

    named = [(line.text, line.field) for line in pane.missing if line.chip.text == "Stock"]
    assert named == [("microcatheter, 2.0-2.8 Fr, 110-150 cm: none there", "devices")]
    assert not [line for line in without.missing if line.chip.text == "Stock"]
