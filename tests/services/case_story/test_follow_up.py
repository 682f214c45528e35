"""Tasks of follow-up: when they are due, who closes them, and what lists show of them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from irplanner.errors import InputError, UserError
from irplanner.planning.facts import CaseFacts
from irplanner.services.case_story.follow_up import FollowUp, Task, asked_for
from irplanner.services.case_story.sign_off import SignOff
from irplanner.services.plans import plan_for


@pytest.fixture
def follow_up(store, cases):
    return FollowUp(store, cases)


@pytest.fixture
def case_id(cases):
    facts = CaseFacts(procedure="ivc_filter_placement", scheduled_at=datetime(2026, 9, 4, 8))
    return cases.create(facts).case_id


def test_the_record_says_the_next_task_due(follow_up, cases, case_id):
    follow_up.add(case_id, Task(kind="call", text="Ask for pain", due_on=date(2026, 9, 11)), "M. Ortiz")
    follow_up.add(case_id, Task(kind="clinic", text="Visit", due_on=date(2026, 9, 8)), "M. Ortiz")

    assert cases.load(case_id).outcome.followup_date == date(2026, 9, 8)


def test_a_task_done_leaves_the_list_of_what_is_due(follow_up, cases, case_id):
    follow_up.add(case_id, Task(kind="call", text="Ask for pain", due_on=date(2026, 9, 11)), "")
    [task] = follow_up.of_case(case_id)
    assert [due.case_id for due in follow_up.due(date(2026, 9, 11))] == [case_id]

    follow_up.done(case_id, task.id, date(2026, 9, 10), "no pain", "K. Vance")

    assert follow_up.due(date(2026, 9, 30)) == ()
    [done] = follow_up.of_case(case_id)
    assert (done.done_on, done.done_by, done.result) == (date(2026, 9, 10), "K. Vance", "no pain")
    assert cases.load(case_id).outcome.followup_date == date(2026, 9, 10)


def test_tomorrows_task_is_not_due_today(follow_up, case_id):
    follow_up.add(case_id, Task(kind="call", text="Call", due_on=date(2026, 9, 11)), "")

    assert follow_up.due(date(2026, 9, 10)) == ()


def test_a_task_is_dropped_only_with_a_reason_and_once(follow_up, case_id):
    follow_up.add(case_id, Task(kind="call", text="Call", due_on=date(2026, 9, 11)), "")
    [task] = follow_up.of_case(case_id)

    with pytest.raises(InputError, match="needs a reason"):
        follow_up.drop(case_id, task.id, " ", "")
    follow_up.drop(case_id, task.id, "moved away", "")

    with pytest.raises(UserError, match="not open"):
        follow_up.done(case_id, task.id, date(2026, 9, 11), "", "")


@pytest.mark.parametrize("task", [("call", " "), ("party", "Come")])
def test_a_task_that_says_nothing_or_is_of_no_kind_is_refused(follow_up, case_id, task):
    with pytest.raises(InputError):
        follow_up.add(case_id, Task(kind=task[0], text=task[1], due_on=date(2026, 9, 11)), "")


def test_a_signed_case_takes_a_task_without_being_opened(follow_up, store, cases, catalog, case_id):
    signed = SignOff(store, cases, catalog).sign(case_id, "Dr. Lund", datetime(2026, 9, 4, 12))

    follow_up.add(case_id, Task(kind="call", text="Call", due_on=date(2026, 9, 11)), "")

    assert len(follow_up.of_case(case_id)) == 1
    assert cases.load(case_id) == signed


def test_what_the_plan_asks_for_is_proposed_once(follow_up, cases, catalog, case_id):
    record = cases.load(case_id)
    plan = plan_for(record, catalog, datetime(2026, 9, 4, 7))
    wanted = [entry for entry in plan.timeline if entry.kind == "followup"]
    proposed = asked_for(plan, ())

    for task in proposed:
        follow_up.add(case_id, task, "")

    assert len(proposed) <= len(wanted)
    assert asked_for(plan, follow_up.of_case(case_id)) == ()


def test_a_task_no_file_can_keep_is_refused(follow_up, case_id):
    with pytest.raises(InputError, match="text: the text holds a character"):
        follow_up.add(case_id, Task(kind="call", text="ring\0her", due_on=date(2026, 9, 11)), "M. Ortiz")
    follow_up.add(case_id, Task(kind="call", text="ring her", due_on=date(2026, 9, 11)), "M. Ortiz")
    [task] = follow_up.of_case(case_id)

    with pytest.raises(InputError, match="result: the text holds a character"):
        follow_up.done(case_id, task.id, date(2026, 9, 11), "fine\0", "M. Ortiz")

    assert [one.is_open for one in follow_up.of_case(case_id)] == [True]
