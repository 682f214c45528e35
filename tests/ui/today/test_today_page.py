"""The Today page by hand: the list, the pane beside it, days, status, and what stands in an empty day."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import msgspec
import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QAbstractButton

from irplanner.models.enums import CaseStatus, Status
from irplanner.planning.facts import CaseFacts, Patient
from irplanner.services.plans import plan_for
from irplanner.ui.labels import Label
from irplanner.ui.missing_card import MissingCard
from irplanner.ui.today import status_changes
from irplanner.ui.today.model import Column
from irplanner.ui.today.page import TodayPage
from tests.ui.fake_shell import NOW

TODAY = NOW.date()


def add_case(context, hour, name="DEMO, Anna", day=TODAY, procedure="liver_biopsy"):
    facts = CaseFacts(
        procedure=procedure,
        scheduled_at=datetime(day.year, day.month, day.day, hour),
        patient=Patient(name=name, mrn=f"10{hour}", birth_date=date(1982, 3, 2)),
    )
    record = context.cases.create(facts)
    plan = plan_for(record, context.catalog, NOW) if procedure else None
    return context.cases.save(msgspec.structs.replace(record, room_code="IR 1"), plan=plan)


@pytest.fixture
def make_page(qtbot, context):
    def make():
        page = TodayPage(context)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.activate()
        page.show()
        return page

    return make


def test_the_model_keeps_qts_rules(make_page, context, qtmodeltester):
    add_case(context, 8)
    add_case(context, 9, "DEMO, Boris")
    page = make_page()

    qtmodeltester.check(page.table.model())

    assert page.table.model().rowCount() == 2


def test_cases_stand_by_time_and_the_first_is_chosen(make_page, context):
    add_case(context, 10, "DEMO, Carla")
    first = add_case(context, 8)

    page = make_page()

    model = page.table.model()
    assert [model.index(row, Column.TIME).data() for row in range(2)] == ["08:00", "10:00"]
    assert page.selected_case_id == first.case_id


def test_a_row_speaks_a_whole_sentence(make_page, context):
    add_case(context, 8)
    page = make_page()

    spoken = page.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("08:00, IR 1, DEMO, Anna")
    assert "not assessed" in spoken


def test_the_pane_names_what_the_chosen_case_misses(qtbot, make_page, context):
    add_case(context, 8)
    page = make_page()

    qtbot.waitUntil(lambda: any(card.isVisible() for card in page.pane.findChildren(MissingCard)))

    card = next(card for card in page.pane.findChildren(MissingCard) if "latelets" in card.text())
    card.click()
    assert context.shell.visited[-1][0] == "plan"
    assert context.shell.visited[-1][2] == "labs.platelets"


def test_enter_opens_the_plan(qtbot, make_page, context):
    record = add_case(context, 8)
    page = make_page()

    qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert context.shell.visited[-1] == ("plan", record.case_id, None)


def test_a_new_case_is_asked_for_with_an_empty_id(make_page, context):
    page = make_page()

    page.page_actions()[-1].trigger()

    assert context.shell.visited == [("plan", "", None)]


def test_an_empty_day_says_how_to_fill_it(make_page, context):
    page = make_page()

    labels = [label.text() for label in page.findChildren(Label) if label.isVisible()]

    assert "No cases today." in labels
    assert not page.table.isVisible()


def test_an_empty_day_offers_the_demo_day_in_a_process_of_its_own(make_page, context, monkeypatch):
    started = []
    monkeypatch.setattr(
        QProcess, "startDetached", lambda program, words, _folder: (started.append(words) or True, 7)
    )
    page = make_page()
    [offer] = [one for one in page.findChildren(QAbstractButton) if "demo day" in one.text()]

    offer.click()

    assert started == [["-m", "irplanner", "--demo"]]
    assert context.cases.count() == 0


def test_days_are_left_and_come_back(make_page, context):
    add_case(context, 8, day=TODAY + timedelta(days=1))
    page = make_page()
    buttons = {button.accessibleName(): button for button in page.findChildren(QAbstractButton)}

    buttons["Day after"].click()
    assert page.table.model().rowCount() == 1

    buttons["Go to today"].click()
    assert page.table.model().rowCount() == 0


def test_a_saved_case_changes_its_row_and_keeps_the_choice(make_page, context):
    add_case(context, 8)
    second = add_case(context, 9, "DEMO, Boris")
    page = make_page()
    page.table.selectRow(1)
    loaded = context.cases.load(second.case_id)

    context.cases.save(msgspec.structs.replace(loaded, status=CaseStatus.READY))
    context.case_saved.emit(second.case_id)

    assert page.table.model().index(1, Column.STATUS).data() == "Ready"
    assert page.selected_case_id == second.case_id


def test_a_status_is_set_and_can_be_taken_back(make_page, context):
    record = add_case(context, 8)
    page = make_page()
    undo = []
    context.shell.notify = lambda text, back=None: undo.append((text, back))

    page.pane.status_chosen.emit(record.case_id, CaseStatus.IN_ROOM)

    assert context.cases.load(record.case_id).status is CaseStatus.IN_ROOM
    text, back = undo[0]
    assert text == "DEMO, Anna: in room"

    back()

    assert context.cases.load(record.case_id).status is CaseStatus.PLANNED


def test_cancelling_needs_a_reason(make_page, context, monkeypatch):
    record = add_case(context, 8)
    page = make_page()

    monkeypatch.setattr(status_changes, "ask_reason", lambda *_words: None)
    page.pane.cancel_requested.emit(record.case_id)
    assert context.cases.load(record.case_id).status is CaseStatus.PLANNED

    monkeypatch.setattr(status_changes, "ask_reason", lambda *_words: "Patient ate")
    page.pane.cancel_requested.emit(record.case_id)

    cancelled = context.cases.load(record.case_id)
    assert (cancelled.status, cancelled.cancel_reason) == (CaseStatus.CANCELLED, "Patient ate")


def test_print_all_is_left_out_without_paper_and_prints_open_cases_with_it(make_page, context):
    first = add_case(context, 8)
    second = add_case(context, 9)
    context.cases.cancel(second.case_id, "Patient ate")
    page = make_page()
    assert len(page.page_actions()) == 1

    printed = []
    context.printing = type("Paper", (), {"print_checklists": lambda _self, ids: printed.append(ids)})()
    page._print_all.trigger()

    assert printed == [(first.case_id,)]


def test_a_case_without_procedure_is_shown_as_not_assessed(make_page, context):
    add_case(context, 8, procedure="")
    page = make_page()

    row = page.presenter.rows[0]

    assert row.chips[0].status is Status.NOT_ASSESSED
    assert row.procedure == "No procedure chosen"


def test_the_pane_goes_below_where_the_window_is_narrow(make_page, context):
    add_case(context, 8)
    page = make_page()

    page.resize(700, 700)

    assert page._splitter.orientation() is Qt.Orientation.Vertical
