"""The day in another order: clashes said, cases moved by keys, mouse and box, and a case called ready."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from irplanner.models.enums import Answer, CaseStatus, ConsentDocumented
from irplanner.planning.facts import CaseFacts, ChecklistAnswer, Device, Patient
from irplanner.services.case_record import Given
from irplanner.services.plans import plan_for
from irplanner.ui.dialogs import AskedSlot, SlotBox
from irplanner.ui.missing_card import MissingCard
from irplanner.ui.presenters.ready import READ_RISKS
from irplanner.ui.today import day_moves, status_changes
from irplanner.ui.today.model import Column
from irplanner.ui.today.page import TodayPage
from tests.ui.fake_shell import NOW

DAY = NOW.replace(hour=0)


def add_case(context, hour, name, room="IR 1", hours=1, status=CaseStatus.PLANNED):
    start = DAY + timedelta(hours=hour)
    facts = CaseFacts(
        procedure="liver_biopsy",
        scheduled_at=start,
        expected_end=start + timedelta(hours=hours),
        patient=Patient(name=name),
    )
    record = context.cases.create(facts)
    return context.cases.save(
        msgspec.structs.replace(record, room_code=room, status=status),
        plan=plan_for(record, context.catalog, NOW),
    )


@pytest.fixture
def page(qtbot, context):
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page._on_loaded()
    page.activate()
    page.show()
    return page


def starts(context):
    return {row.patient_name: f"{row.scheduled_at:%H:%M}" for row in context.cases.day(NOW.date())}


def choose(page, name):
    names = [row.patient for row in page.presenter.rows]
    page.table.selectRow(names.index(name))


def test_two_cases_in_one_room_at_one_time_are_said_to_clash(page, context):
    add_case(context, 8, "Anna", hours=2)
    add_case(context, 9, "Boris")
    add_case(context, 9, "Carla", room="IR 2")
    page.activate()
    model = page.table.model()

    assert [bool(row.clash) for row in page.presenter.rows] == [True, True, False]
    assert "2 clash in room and time" in page.presenter.summary
    assert "09:00 Boris" in model.index(0, Column.ROOM).data(Qt.ItemDataRole.ToolTipRole)
    assert "room and time clash with 08:00 Anna" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_case_that_ends_as_the_next_begins_does_not_clash(page, context):
    add_case(context, 8, "Anna")
    add_case(context, 9, "Boris")
    cancelled = add_case(context, 9, "Carla", hours=3, status=CaseStatus.CANCELLED)
    page.activate()

    assert not any(row.clash for row in page.presenter.rows)
    assert cancelled.status is CaseStatus.CANCELLED


def test_control_and_arrow_exchange_a_case_with_its_neighbor_of_the_room(page, context, qtbot):
    add_case(context, 8, "Anna")
    add_case(context, 9, "Boris", room="IR 2")
    add_case(context, 10, "Carla", hours=2)
    page.activate()
    choose(page, "Anna")
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)

    assert starts(context) == {"Anna": "10:00", "Boris": "09:00", "Carla": "08:00"}
    assert context.shell.notices[-1] == "2 cases have another time"
    ends = {row.patient_name: row.expected_end - row.scheduled_at for row in context.cases.day(NOW.date())}
    assert ends["Carla"] == timedelta(hours=2)


def test_what_was_moved_goes_back(page, context, qtbot):
    add_case(context, 8, "Anna")
    add_case(context, 10, "Carla")
    page.activate()
    choose(page, "Carla")
    kept = []
    context.shell.notify = lambda text, undo=None: kept.append(undo)
    qtbot.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert starts(context) == {"Anna": "10:00", "Carla": "08:00"}
    kept[-1]()

    assert starts(context) == {"Anna": "08:00", "Carla": "10:00"}


def drag(page, row, to_row, *, below=False):
    table = page.table
    middle = table.rowHeight(row) // 2
    first = QPoint(200, table.rowViewportPosition(row) + middle)
    last = QPoint(200, table.rowViewportPosition(to_row) + middle + (middle - 4 if below else 4 - middle))
    view = table.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    for step in (3, 2, 1):
        at = first + (last - first) / step
        QTest.mouseMove(view, at)
    assert page.moves.drag._line.isVisible()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)


def test_a_row_is_dragged_to_another_place(page, context, monkeypatch):
    add_case(context, 8, "Anna")
    add_case(context, 9, "Boris")
    add_case(context, 10, "Carla")
    page.activate()
    _send_moves(page, monkeypatch)
    drag(page, 2, 0)

    assert starts(context) == {"Carla": "08:00", "Anna": "09:00", "Boris": "10:00"}


def _send_moves(page, monkeypatch):
    """Without a display the pointer does not move: hand the moves to the view as Qt would."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    def move(view, at):
        left = Qt.MouseButton.LeftButton
        where = QPointF(at)
        event = QMouseEvent(
            QEvent.Type.MouseMove, where, view.mapToGlobal(where), left, left, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view, event)

    monkeypatch.setattr(QTest, "mouseMove", move)


def test_a_case_that_has_begun_keeps_its_time(page, context, qtbot):
    add_case(context, 8, "Anna", status=CaseStatus.IN_ROOM)
    add_case(context, 9, "Boris")
    page.activate()
    choose(page, "Boris")
    qtbot.keyClick(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)

    assert starts(context) == {"Anna": "08:00", "Boris": "09:00"}
    assert "have not begun" in context.shell.notices[-1]


def test_a_case_is_put_off_with_a_reason_and_comes_back(page, context, monkeypatch):
    case_id = add_case(context, 8, "Anna").case_id
    page.activate()
    asked = AskedSlot(datetime(2026, 9, 7, 8, 30), "IR 3", "no bed")
    monkeypatch.setattr(day_moves, "ask_slot", lambda *_: asked)
    kept = []
    context.shell.notify = lambda text, undo=None: kept.append((text, undo))
    page._put_off.trigger()
    record = context.cases.load(case_id)

    assert (record.facts.scheduled_at, record.room_code) == (asked.start, "IR 3")
    assert record.facts.expected_end == datetime(2026, 9, 7, 9, 30)
    assert record.delay_reason == "no bed"
    assert kept[-1][0] == "Anna: 2026-09-07 08:30, IR 3"
    kept[-1][1]()
    assert context.cases.load(case_id).facts.scheduled_at == DAY + timedelta(hours=8)


@pytest.fixture
def box(qtbot):
    made = SlotBox("Anna", AskedSlot(DAY + timedelta(hours=8), "IR 1"), NOW)
    qtbot.addWidget(made)
    return made


def test_another_time_of_the_day_needs_no_reason(box):
    box.when.setText("09:15")

    assert box.slot == AskedSlot(DAY + timedelta(hours=9, minutes=15), "IR 1", None)
    assert box.accept_button.isEnabled()


@pytest.mark.parametrize("when", ["", "2026-09-07 08:00"])
def test_another_day_or_none_needs_a_reason(box, when):
    box.when.setText(when)
    assert box.slot is None
    assert not box.accept_button.isEnabled()
    box.reason.setText("no bed")

    assert box.slot is not None
    assert box.slot.reason == "no bed"


def test_a_time_that_cannot_be_read_is_said(box):
    box.when.setText("soon")

    assert box.slot is None
    assert box._against.text()


def test_a_case_is_not_called_ready_without_consent_and_the_risks_read(page, context, monkeypatch):
    case_id = add_case(context, 8, "Anna").case_id
    page.activate()
    asked = []
    monkeypatch.setattr(
        status_changes, "ask_reason", lambda title, text, accept: asked.append(text) or "consent by phone"
    )
    page.pane.status_chosen.emit(case_id, CaseStatus.READY)
    record = context.cases.load(case_id)

    assert "Consent is not recorded" in asked[0]
    assert "The risk summary has not been read" in asked[0]
    assert record.status is CaseStatus.READY
    assert record.facts.checklist["ready_with_reason"].reason == "consent by phone"


def test_a_missing_side_takes_no_reason(page, context):
    record = add_case(context, 8, "Anna")
    facts = msgspec.structs.replace(record.facts, procedure="lung_biopsy")
    record = context.cases.save(msgspec.structs.replace(record, facts=facts))
    page.pane.status_chosen.emit(record.case_id, CaseStatus.READY)

    assert "The side is not recorded" in context.shell.notices[-1]
    assert context.cases.load(record.case_id).status is CaseStatus.PLANNED


def test_with_everything_there_it_is_ready_at_once(page, context):
    record = add_case(context, 8, "Anna")
    answers = {READ_RISKS: ChecklistAnswer(answer=Answer.YES, by="M. Ortiz", at=NOW)}
    devices = (Device(kind="core_needle", name="Needle", available=True),)
    facts = msgspec.structs.replace(record.facts, checklist=answers, devices=devices)
    done = msgspec.structs.replace(
        record,
        facts=facts,
        target_anatomy="segment 6",
        given=Given(consent_documented=ConsentDocumented.YES),
    )
    context.cases.save(done)
    page.pane.status_chosen.emit(record.case_id, CaseStatus.READY)

    assert context.cases.load(record.case_id).status is CaseStatus.READY


def test_the_pane_says_what_is_open_and_when_it_was_due(page, context, qtbot):
    add_case(context, 8, "Anna")  # this morning: it is noon
    page.activate()
    qtbot.waitUntil(lambda: any(card.isVisible() for card in page.pane.findChildren(MissingCard)))
    said = [card.accessibleName() for card in page.pane.findChildren(MissingCard) if card.isVisible()]

    assert any(words.endswith("was due 08:00") for words in said)


class PaperKept:
    def __init__(self):
        self.lists = []

    def print_day_list(self, day, case_ids):
        self.lists.append((day, case_ids))


def test_the_list_of_the_day_is_printed_alone(page, context):
    kept = add_case(context, 8, "Anna").case_id
    add_case(context, 9, "Boris", status=CaseStatus.CANCELLED)
    page.activate()
    context.printing = PaperKept()
    page._print_list.trigger()

    assert context.printing.lists == [(NOW.date(), (kept,))]
