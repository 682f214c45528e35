"""The prepared columns tell what the cases tell, at every moment and to every filter."""

from __future__ import annotations

from datetime import date, datetime

import msgspec
import pytest

from irplanner.models.enums import AdverseEventScheme, CaseStatus
from irplanner.models.store import open_store
from irplanner.planning.facts import Access, CaseFacts, Radiation, Team
from irplanner.services.case_record import Outcome, Staff, Times
from irplanner.services.case_story.adverse_events import AdverseEvent, AdverseEvents
from irplanner.services.cases import CaseGone
from irplanner.services.insights.access_outcomes import outcomes
from irplanner.services.insights.checklists import monthly_checklists
from irplanner.services.insights.events import complication_rates, event_sum, monthly_events
from irplanner.services.insights.packs import Packs, case_id_of
from irplanner.services.insights.spread import spreads
from irplanner.services.insights.staff_log import people, staff_log
from irplanner.services.insights.times import monthly_times
from irplanner.services.insights.view import Filter, View
from irplanner.services.insights.volume import REST, monthly_counts


def add(cases, at, procedure="liver_biopsy", *, status=CaseStatus.DONE, room="IR 1", figures=None, **more):
    facts = CaseFacts(
        procedure=procedure,
        scheduled_at=at,
        radiation=Radiation(air_kerma_mgy=more.pop("kerma", None)),
        team=Team(
            operator=more.pop("operator", "Dr. Lund"), technologist=more.pop("technologist", "M. Ortiz")
        ),
        access=Access(site=more.pop("site", None)),
    )
    record = cases.create(facts)
    changed = msgspec.structs.replace(record, status=status, room_code=room, **more)
    return cases.save(changed)


@pytest.fixture
def view(store):
    def make(**wanted):
        return View(Packs(store).frame(), Filter(**wanted))

    return make


def test_cancelled_and_undated_cases_do_not_count(cases, view):
    add(cases, datetime(2026, 8, 31, 23, 59))
    add(cases, datetime(2026, 9, 1), "uterine_fibroid_embolization")
    add(cases, datetime(2026, 9, 2), status=CaseStatus.CANCELLED)
    cases.create(CaseFacts(procedure="liver_biopsy"))

    found = monthly_counts(view(), "category")

    assert found.months == ("2026-08", "2026-09")
    assert dict(zip(found.words, found.counts, strict=True)) == {"biopsy": (1, 0), "embolization": (0, 1)}


def test_months_without_a_case_stand_between(cases, view):
    add(cases, datetime(2025, 11, 30))
    add(cases, datetime(2026, 2, 1))

    assert monthly_counts(view(), "room").counts == ((1, 0, 0, 1),)


def test_the_least_frequent_words_are_counted_together(cases, view):
    for number in range(4):
        for _ in range(4 - number):
            add(cases, datetime(2026, 9, 1), operator=f"Dr. {number}")

    found = monthly_counts(view(), "operator", most=2)

    assert found.words == ("Dr. 0", "Dr. 1", REST)
    assert found.counts == ((4,), (3,), (3,))


def test_a_change_makes_its_month_stale_and_no_other(store, cases):
    record = add(cases, datetime(2026, 9, 1), kerma=100.0)
    add(cases, datetime(2026, 8, 1))
    packs = Packs(store)
    packs.frame()
    assert packs.stale_months() == 0

    facts = msgspec.structs.replace(record.facts, radiation=Radiation(air_kerma_mgy=250.0))
    cases.save(msgspec.structs.replace(record, facts=facts))

    assert packs.stale_months() == 1
    assert View(packs.frame(), Filter()).column("kerma_mgy")[-1] == 250.0


def test_a_second_event_that_changes_nothing_of_the_record_is_counted(store, cases, catalog):
    case_id = add(cases, datetime(2026, 9, 1), "lung_biopsy").case_id
    book, packs, at = AdverseEvents(store, cases, catalog), Packs(store), datetime(2026, 9, 2)
    book.record(case_id, AdverseEvent(scheme=AdverseEventScheme.SIR_2017, grade="3"), "", at)
    packs.frame()

    book.record(case_id, AdverseEvent(scheme=AdverseEventScheme.SIR_2017, grade="1"), "", at)

    assert monthly_events(View(packs.frame(), Filter())).events == (2,)


def test_a_case_moved_to_another_month_leaves_the_old_one(store, cases):
    record = add(cases, datetime(2026, 9, 1))
    packs = Packs(store)
    packs.frame()

    facts = msgspec.structs.replace(record.facts, scheduled_at=datetime(2026, 10, 1))
    cases.save(msgspec.structs.replace(record, facts=facts))

    assert packs.frame().months == ("2026-10",)


def test_packs_are_kept_in_the_store_and_read_again(store, cases):
    add(cases, datetime(2026, 9, 1), kerma=100.0)
    Packs(store).frame()

    again = Packs(store)

    assert again.stale_months() == 0
    assert again.frame().cases == 1
    again.forget()
    assert again.frame().cases == 1


def test_a_store_open_for_reading_is_counted_without_packs(store, cases):
    add(cases, datetime(2026, 9, 1))
    path = store.path
    store.close()
    reader = open_store(path, read_only=True)
    try:
        assert Packs(reader).frame().cases == 1
        assert Packs(reader).stale_months() == 0
    finally:
        reader.close()


def test_filters_leave_what_they_say(cases, view):
    add(cases, datetime(2026, 9, 1), room="IR 1", operator="Dr. Lund")
    add(cases, datetime(2026, 9, 2), room="IR 2", operator="Dr. Lund")
    add(cases, datetime(2026, 9, 3), "port_placement", room="IR 2", operator="Dr. Ito")

    assert view(room="IR 2").cases == 2
    assert view(room="IR 2", operator="Dr. Lund").cases == 1
    assert view(category="biopsy").cases == 2
    assert view(procedure="port_placement").cases == 1
    assert view(operator="Dr. Nobody").cases == 0
    assert view(first="2026-10", last="2026-12").cases == 0


def test_times_follow_from_the_order_of_a_room_and_day(cases, view):
    day = datetime(2026, 9, 1, 8)
    first = Times(
        in_room_at=day.replace(minute=12),
        procedure_start_at=day.replace(minute=40),
        out_of_room_at=day.replace(hour=9),
    )
    second = Times(
        in_room_at=day.replace(hour=9, minute=25), procedure_start_at=day.replace(hour=9, minute=45)
    )
    add(cases, day, times=first)
    add(cases, day.replace(hour=9), times=second)
    add(cases, day, room="IR 2", times=Times(in_room_at=day.replace(minute=2)))

    seen = view()

    assert monthly_times(seen, "start_delay_min").medians == (7.0,)  # 12 and 2 minutes late
    assert monthly_times(seen, "turnover_min").medians == (25.0,)
    assert monthly_times(seen, "to_puncture_min").counts == (2,)


def test_an_impossible_time_says_nothing(cases, view):
    day = datetime(2026, 9, 1, 8)
    add(cases, day, times=Times(in_room_at=day, procedure_start_at=day.replace(hour=7)))

    assert monthly_times(view(), "to_puncture_min").counts == (0,)


def test_an_unknown_dose_is_no_dose_of_zero(cases, view):
    for kerma in (100.0, 200.0, None, 600.0):
        add(cases, datetime(2026, 9, 1), kerma=kerma)

    [spread] = spreads(view(), "kerma_mgy")

    assert (spread.cases, spread.percentiles[2], spread.most) == (3, 200.0, 600.0)
    assert [value for _, value in spread.dots] == [100.0, 200.0, 600.0]


def test_only_done_cases_that_were_asked_count_for_events(cases, view):
    add(cases, datetime(2026, 9, 1), outcome=Outcome(adverse_event=False))
    add(cases, datetime(2026, 9, 1), outcome=Outcome(adverse_event=True))
    add(cases, datetime(2026, 9, 1))
    add(cases, datetime(2026, 9, 1), status=CaseStatus.PLANNED, outcome=Outcome(adverse_event=True))

    found = monthly_events(view())

    assert (found.events, found.cases, found.unasked) == ((1,), (2,), 1)


def test_several_events_of_one_case_count_each_and_a_withdrawn_one_not(store, cases, catalog, view):
    case_id = add(cases, datetime(2026, 9, 1), "lung_biopsy").case_id
    add(cases, datetime(2026, 9, 1), "lung_biopsy", outcome=Outcome(adverse_event=False))
    book, at = AdverseEvents(store, cases, catalog), datetime(2026, 9, 2)
    for name in (
        "pneumothorax, SIR range",
        "chest tube, SIR range",
        "hemoptysis needing admission or treatment",
    ):
        event = AdverseEvent(scheme=AdverseEventScheme.SIR_2017, grade="2", complication=name)
        book.record(case_id, event, "", at)
    book.withdraw(case_id, book.of_case(case_id)[-1].id, "mistaken", "", at)

    seen = view()

    assert monthly_events(seen).events == (2,)
    rates = complication_rates(
        seen, {"lung_biopsy": ("pneumothorax, SIR range", "hemoptysis needing admission or treatment")}
    )
    assert [(rate.events, rate.cases) for rate in rates] == [(1, 2), (0, 2)]


def test_the_expected_rate_is_that_of_the_cases_before(cases, view, monkeypatch):
    monkeypatch.setattr("irplanner.services.insights.events.LEAST_EARLIER_CASES", 4)
    monkeypatch.setattr("irplanner.services.insights.events.LEAST_EARLIER_EVENTS", 1)
    for number in range(4):
        add(cases, datetime(2026, 8, 1), outcome=Outcome(adverse_event=number == 0))
    for event in (True, False):
        add(cases, datetime(2026, 9, 1), outcome=Outcome(adverse_event=event))

    found = event_sum(view(first="2026-09", last="2026-09"))

    assert found.from_earlier
    assert found.chart.expected_rate == 0.25
    assert len(found.row_ids) == 2


def test_checklists_count_answers_of_done_cases(store, cases, catalog, view):
    figures = {
        "plan_checklist_total": 10,
        "plan_checklist_done": 6,
        "plan_checklist_na": 2,
        "plan_checklist_deviations": 1,
    }
    record = add(cases, datetime(2026, 9, 1))
    with store.writing() as connection:
        twin = msgspec.structs.replace(
            record, case_id="twin", facts=msgspec.structs.replace(record.facts, id="twin")
        )
        cases.add_with(connection, twin, figures=figures)

    found = monthly_checklists(view())

    assert (found.completion, found.deviations, found.cases) == ((0.9,), (1.0,), (1,))


def test_access_outcomes_have_their_own_denominators(cases, view):
    site = "radial_artery"
    add(cases, datetime(2026, 9, 1), site=site, outcome=Outcome(adverse_event=False, technical_success="yes"))
    add(cases, datetime(2026, 9, 1), site=site)
    add(cases, datetime(2026, 9, 1))

    [radial] = outcomes(view(), "access_site")

    assert (radial.word, radial.cases, radial.asked, radial.events) == (site, 2, 1, 0)
    assert radial.success is not None
    assert radial.success.share == 1.0
    assert radial.crossover is None


def test_a_log_counts_a_case_in_two_roles_once(cases, view):
    add(cases, datetime(2026, 9, 1), staff=Staff(tech_scrub="M. Ortiz"))
    add(cases, datetime(2026, 9, 1), staff=Staff(tech_scrub="P. Sand"))
    add(cases, datetime(2026, 9, 1), "port_placement", technologist="P. Sand")

    seen = view()

    [line] = staff_log(seen, "M. Ortiz")
    assert (line.procedure, line.by_role, line.cases) == ("liver_biopsy", (2, 1, 0), 2)
    assert people(seen)[:2] == ("Dr. Lund", "M. Ortiz")
    assert staff_log(seen, "Nobody") == ()


def test_a_row_leads_to_its_case(store, cases, view):
    record = add(cases, datetime(2026, 9, 1))

    assert case_id_of(store, int(view().column("row_id")[0])) == record.case_id
    with pytest.raises(CaseGone):
        case_id_of(store, 10_000)


def test_an_empty_store_has_nothing_to_show(view):
    seen = view()

    assert (seen.cases, seen.months) == (0, ())
    assert monthly_counts(seen, "category").counts == ()
    assert monthly_events(seen).cases == ()
    assert spreads(seen, "kerma_mgy") == ()


def test_a_patient_is_not_in_a_pack(store, cases):
    facts = CaseFacts(procedure="liver_biopsy", scheduled_at=datetime(2026, 9, 1))
    named = msgspec.structs.replace(
        facts.patient, name="DEMO, Anna", mrn="100234", birth_date=date(1982, 3, 2)
    )
    cases.create(msgspec.structs.replace(facts, patient=named))
    Packs(store).frame()

    with store.reading() as connection:
        packed = connection.exec_driver_sql("SELECT content FROM insight_months").scalars().all()
    assert packed
    assert not any(word in content for content in packed for word in (b"Anna", b"100234", b"1982"))
