"""The case view by hand: sign, amend, versions, adverse events with their scales, tasks with their days."""

from __future__ import annotations

from datetime import date, datetime

import msgspec
import pytest

from irplanner.models.enums import CaseStatus
from irplanner.planning.facts import CaseFacts, Device
from irplanner.services.case_record import with_value
from irplanner.ui.case_view.lines import StoryLine
from irplanner.ui.case_view.page import CasePage
from irplanner.ui.labels import Label
from irplanner.ui.presenters.case_view import due_day, grade_choices, grade_text


@pytest.fixture
def case_id(context):
    facts = CaseFacts(procedure="lung_biopsy", scheduled_at=datetime(2026, 9, 4, 8))
    record = context.cases.create(facts)
    record = context.cases.save(msgspec.structs.replace(record, status=CaseStatus.READY))
    record = context.cases.save(with_value(record, "access.side", "left"))
    return context.cases.save(msgspec.structs.replace(record, status=CaseStatus.DONE)).case_id


@pytest.fixture
def page(qtbot, context, case_id):
    page = CasePage(context)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    page.open_case(case_id)
    page.activate()
    page.show()
    return page


def texts(page):
    return [label.text() for label in page.findChildren(Label) if not label.isHidden()]


def test_what_differs_from_the_plan_stands_first(page):
    first = page.compared.figures.table.rows[0]

    assert first == ("Access side", "", "left", "≠")


def test_without_a_case_it_says_where_to_open_one(qtbot, context):
    page = CasePage(context)
    qtbot.addWidget(page)
    page.activate()
    page.show()

    assert "No case is open. Open one from Today or Records." in texts(page)


def test_signing_keeps_a_version_that_can_be_looked_at(page, case_id):
    page._sign.trigger()

    assert any("Version 1, signed" in text and "Content pack" in text for text in texts(page))
    assert page._segments is not None
    page._segments.buttons["1"].click()
    assert page.compared.figures.table.header[2] == "Signed version"
    assert page._amend in page.page_actions()


def test_a_case_not_done_is_not_signed(page, context, case_id):
    record = context.cases.load(case_id)
    context.cases.save(msgspec.structs.replace(record, status=CaseStatus.PLANNED))
    page.activate()

    assert not page._sign.isEnabled()
    assert page._sign.toolTip()


def test_an_amendment_asks_for_its_reason(page, context, case_id, monkeypatch):
    page._sign.trigger()
    monkeypatch.setattr("irplanner.ui.dialogs.ask_reason", lambda *_args: "wrong side")

    page._amend.trigger()

    assert context.cases.load(case_id).signed_at is None
    assert any("Open for an amendment" in text for text in texts(page))


def test_nobody_was_asked_is_not_none(page, context, case_id):
    assert any("Not asked yet" in text for text in texts(page))

    page.say_none.click()

    assert context.cases.load(case_id).outcome.adverse_event is False
    assert any("none occurred" in text for text in texts(page))
    assert not page.say_none.isVisible()


def test_an_adverse_event_is_recorded_with_its_scale(page, context, case_id):
    page.add_event.click()
    form = page.event_form
    form.scheme.setCurrentIndex(form.scheme.findData("cirse_2017"))
    form.grade.setCurrentIndex(form.grade.findData("3"))
    form.complication.setCurrentIndex(form.complication.findData("pneumothorax, SIR range"))
    form.record_button.click()

    outcome = context.cases.load(case_id).outcome
    assert (outcome.adverse_event_scheme, outcome.adverse_event_grade) == ("cirse_2017", "3")
    assert any("CIRSE 2017: grade 3" in text and "pneumothorax" in text for text in texts(page))
    assert not form.isVisible()


def test_an_event_that_says_nothing_is_refused_and_told(page, context, case_id):
    page.add_event.click()
    page.event_form.record_button.click()

    assert "says nothing" in str(context.shell.errors[-1])
    assert context.cases.load(case_id).outcome.adverse_event is None


@pytest.mark.parametrize("scheme", ["sir_2017", "cirse_2017", "sir_2003", "cirse_modified_2025"])
def test_every_grade_can_be_chosen_and_not_sure_first(context, scheme):
    choices = grade_choices(context.catalog, scheme)

    assert choices[0] == ("", "Not sure yet")
    codes = [grade.code for grade in context.catalog.adverse_event_scales[scheme].grades]
    assert [code for code, _ in choices[1:]] == codes
    assert len(set(codes)) == len(codes)


def test_a_scale_says_how_well_it_is_known(context):
    assert "† Recalled" in grade_text(context.catalog, "sir_2017", "2")
    assert "was not seen" in grade_text(context.catalog, "cirse_modified_2025", "1b")
    assert "without a grade" in grade_text(context.catalog, "cirse_2017", "")


def test_a_task_is_added_done_and_told(page, context, case_id, monkeypatch):
    page.task_form.text.setText("Ask for fever")
    page.task_form.due.setText("7")
    page.task_form.add_button.click()
    assert any("Ask for fever" in text for text in texts(page))
    assert context.cases.load(case_id).outcome.followup_date == date(2026, 9, 10)

    monkeypatch.setattr("irplanner.ui.dialogs.ask_reason", lambda *_args: "no fever")
    task = page.story.tasks[0]
    page._on_task_done(task.id)

    assert any("done 2026-09-03; no fever" in text for text in texts(page))


def test_a_task_without_a_day_is_advised(page):
    page.task_form.text.setText("Call")
    page.task_form.due.setText("soon")
    page.task_form.add_button.click()

    assert page.task_form.advice.isVisible()
    assert page.story.tasks == ()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-09-11", date(2026, 9, 11)),
        ("30", date(2026, 10, 4)),
        ("+1", date(2026, 9, 5)),
        ("x", None),
        ("", None),
    ],
)
def test_a_day_is_a_date_or_a_number_of_days(typed, day):
    assert due_day(typed, date(2026, 9, 4)) == day


def test_the_history_says_who_changed_what(page):
    page.say_none.click()

    rows = page.history.figures.table.rows
    assert rows[0][2] == "Changed"
    assert "outcome.adverse_event" in rows[0][3]


def test_what_the_shelf_could_not_be_drawn_for_is_told_and_led_to(page, context, case_id, monkeypatch):
    assert page.stock.isHidden()
    record = context.cases.load(case_id)
    plug = Device(kind="vascular_plug", name="DEMO plug", udi="(01)04042761055376(10)P1", lot="P1")
    context.cases.save(with_value(record, "devices", (plug,)))
    page.activate()

    assert "DEMO plug, lot P1: not in the stock list." in texts(page)
    went = []
    monkeypatch.setattr(type(context), "navigate", lambda _self, *where: went.append(where))
    page.stock.findChild(StoryLine).buttons[0].click()
    assert went == [("stock", None, "settle")]
