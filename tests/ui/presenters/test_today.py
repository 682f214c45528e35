"""The day's list as rows: what is unknown says so, what changed is told by place."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from irplanner.models.enums import CaseStatus, Sex, Status, Urgency
from irplanner.services.case_store.case_row import CaseRow
from irplanner.ui.presenters.chip import Chip, count_chips, counted, word_chip
from irplanner.ui.presenters.today import TodayPresenter, age_and_sex, long_day, short_day, today_row

DAY = date(2026, 9, 4)


def make_row(number=1, **changes):
    facts = {
        "row_id": number,
        "sort_at": f"2026-09-04T0{number}:00",
        "case_id": f"case-{number}",
        "revision": 1,
        "status": CaseStatus.PLANNED,
        "updated_at": datetime(2026, 9, 3, 12),
        "scheduled_at": datetime(2026, 9, 4, 7 + number),
        "room_code": "IR 1",
        "patient_name": "DEMO, Anna",
        "birth_date": date(1982, 3, 2),
        "sex": Sex.FEMALE,
        "procedure_name": "Liver biopsy",
        "operator": "Dr. Lund",
        "stop": 0,
        "caution": 0,
        "not_assessed": 0,
        "readiness_percent": 100,
    }
    return CaseRow(**{**facts, **changes})


def make_presenter(rows):
    return TodayPresenter(lambda _day: rows, lambda: DAY)


def test_a_planned_case_says_time_room_age_and_readiness():
    row = today_row(make_row(), DAY)

    assert (row.time, row.room, row.age_sex, row.readiness) == ("08:00", "IR 1", "44 F", 100)
    assert row.chips == (Chip(Status.OK),)


def test_a_case_never_planned_shows_a_question_mark_and_no_readiness():
    row = today_row(make_row(stop=None, caution=None, not_assessed=None, readiness_percent=None), DAY)

    assert row.chips == (Chip(Status.NOT_ASSESSED),)
    assert row.readiness is None
    assert "not planned yet" in row.spoken


def test_what_is_not_recorded_is_a_question_mark_never_empty():
    row = today_row(
        make_row(
            scheduled_at=None, room_code=None, patient_name=None, birth_date=None, sex=None, operator=None
        ),
        DAY,
    )

    assert (row.time, row.room, row.age_sex, row.operator) == ("?", "?", "? ?", "?")
    assert row.patient == "Name not recorded"


def test_an_age_given_without_birth_date_is_shown():
    assert age_and_sex(make_row(birth_date=None, age_years=71.0, sex=Sex.MALE), DAY) == "71 M"


def test_the_birthday_itself_counts():
    assert age_and_sex(make_row(birth_date=date(1982, 9, 4)), DAY) == "44 F"
    assert age_and_sex(make_row(birth_date=date(1982, 9, 5)), DAY) == "43 F"


@pytest.mark.parametrize("urgency, shown", [(None, ""), (Urgency.ELECTIVE, ""), (Urgency.URGENT, "Urgent")])
def test_only_cases_that_are_not_elective_name_their_urgency(urgency, shown):
    assert today_row(make_row(urgency=urgency), DAY).urgency == shown


def test_rows_come_by_time_then_room_and_cases_without_a_time_last():
    presenter = make_presenter(
        [
            make_row(3, scheduled_at=None),
            make_row(2, scheduled_at=datetime(2026, 9, 4, 8), room_code="IR 2"),
            make_row(1, scheduled_at=datetime(2026, 9, 4, 8), room_code="IR 1"),
        ]
    )

    presenter.read()

    assert [row.case_id for row in presenter.rows] == ["case-1", "case-2", "case-3"]


def test_the_summary_counts_stops_and_what_is_not_assessed():
    presenter = make_presenter([make_row(1, stop=1, not_assessed=2), make_row(2), make_row(3, stop=None)])

    presenter.read()

    assert presenter.summary == "3 cases, 1 with stops, 2 not assessed, 1 never planned"


def test_cancelled_cases_do_not_count():
    presenter = make_presenter([make_row(1, status=CaseStatus.CANCELLED, stop=4)])

    presenter.read()

    assert presenter.summary == "1 case cancelled"


def test_an_empty_day_has_no_summary_and_says_which_day_it_is():
    presenter = make_presenter([])
    presenter.read()

    assert presenter.summary == ""
    assert presenter.empty_text == "No cases today."

    presenter.move(1)

    assert presenter.empty_text == "No cases on Sat 2026-09-05."


def test_reading_again_names_only_the_rows_that_changed():
    rows = [make_row(1), make_row(2)]
    presenter = make_presenter(rows)
    presenter.read()

    rows[1] = make_row(2, stop=1)

    assert presenter.read() == (1,)
    assert presenter.read() == ()


def test_a_row_that_came_asks_for_a_new_list():
    rows = [make_row(1)]
    presenter = make_presenter(rows)
    presenter.read()

    rows.append(make_row(2))

    assert presenter.read() is None


def test_days_go_forward_back_and_home():
    presenter = make_presenter([])

    presenter.move(1)
    presenter.move(1)

    assert presenter.day == date(2026, 9, 6)
    assert not presenter.is_today

    presenter.move(0)

    assert presenter.is_today


def test_days_are_written_in_words():
    assert long_day(DAY) == "Friday 4 September 2026"
    assert short_day(DAY) == "Fri 2026-09-04"


def test_chips_come_worst_first_and_say_their_meaning():
    chips = count_chips(1, 0, 2)

    assert [chip.status for chip in chips] == [Status.STOP, Status.NOT_ASSESSED]
    assert [chip.spoken for chip in chips] == ["1 stop", "2 not assessed"]


def test_a_check_mark_is_shown_only_when_all_counts_are_known_and_nought():
    assert count_chips(0, 0, 0) == (Chip(Status.OK),)
    assert count_chips(0, 0, None) == (Chip(Status.NOT_ASSESSED),)


def test_a_chip_without_words_still_speaks():
    assert Chip(Status.OK).spoken == "OK"
    assert word_chip(Status.STOP).spoken == "Stop"
    assert counted(Status.CAUTION, 3).spoken == "3 caution"
    assert Chip(Status.STOP, "too large").spoken == "Stop: too large"
