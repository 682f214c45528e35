"""One plan from facts: sorted, counted, cited, the same every time, and never quieter for knowing more."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irplanner.errors import InputError
from irplanner.exchange.assessment_file import assessment_json
from irplanner.models.enums import AnswerKind, Phase, Status
from irplanner.planning import plan as planning
from irplanner.planning.facts import with_value
from irplanner.planning.outcome import ChecklistLine, Finding
from irplanner.planning.plan import TOPICS, make_plan, summary_of
from tests.planning.any_case import AT, RICH, catalog, facts, plan, rich_facts


def line(
    name: str, *, stops: bool = True, phase: Phase = Phase.PLANNING, prefilled: str | None = None
) -> ChecklistLine:
    return ChecklistLine(
        id=name,
        phase=phase,
        text=name,
        who=("nurse",),
        answer=AnswerKind.YES_NO,
        stops=stops,
        prefilled=prefilled,
    )


def finding(status: Status) -> Finding:
    return Finding(rule="a.b", topic="a", status=status, title="A.", sources=("usual_practice",))


def test_findings_come_worst_first() -> None:
    ranks = [one.status.rank for one in plan(**RICH).findings]

    assert ranks == sorted(ranks)


def test_the_order_of_topics_and_rules_changes_nothing_but_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    straight = make_plan(rich_facts(), catalog(), AT)
    monkeypatch.setattr(planning, "TOPICS", tuple(reversed(TOPICS)))

    turned = make_plan(rich_facts(), catalog(), AT)

    key = lambda one: (one.rule, one.title)  # noqa: E731
    assert sorted(turned.findings, key=key) == sorted(straight.findings, key=key)
    assert turned.summary == straight.summary
    assert turned.timeline == straight.timeline
    assert {one.id for one in turned.checklist} == {one.id for one in straight.checklist}


def test_the_same_case_gives_the_same_bytes() -> None:
    first, second = (assessment_json(make_plan(rich_facts(), catalog(), AT)) for _ in range(2))

    assert first == second


def test_a_plan_counts_its_findings() -> None:
    made = plan(**RICH)

    for status in (Status.STOP, Status.CAUTION, Status.NOT_ASSESSED, Status.OK):
        assert getattr(made.summary, status.value) == sum(one.status is status for one in made.findings)


@pytest.mark.parametrize(
    ("statuses", "lines", "answered", "percent"),
    [
        ([], [], [], 0),
        ([Status.OK], [], [], 100),
        ([Status.OK, Status.CAUTION, Status.INFO], [], [], 100),
        ([Status.OK, Status.STOP], [], [], 50),
        ([Status.OK, Status.OK, Status.NOT_ASSESSED], [], [], 66),
        ([Status.OK], [line("one")], [], 50),
        ([Status.OK], [line("one")], ["one"], 100),
        ([Status.OK], [line("one", prefilled="yes")], [], 100),
        ([Status.OK], [line("one", stops=False)], [], 100),
        ([Status.OK], [line("one", phase=Phase.SIGN_OUT)], [], 100),
    ],
)
def test_readiness_is_the_share_of_settled_requirements(
    statuses: list[Status], lines: list[ChecklistLine], answered: list[str], percent: int
) -> None:
    case = facts(checklist={name: {"answer": "yes"} for name in answered})

    assert summary_of([finding(one) for one in statuses], lines, case).readiness_percent == percent


def test_an_unanswered_no_does_not_make_a_case_ready() -> None:
    case = facts(checklist={"one": {"answer": "no", "reason": "not yet"}})

    assert summary_of([finding(Status.OK)], [line("one")], case).readiness_percent == 50


def test_everything_cited_is_listed_as_a_source() -> None:
    made = plan(**RICH)
    cited = {source for one in (*made.findings, *made.checklist) for source in one.sources}
    cited |= {entry.guideline for entry in made.timeline}
    cited |= {value.source for value in made.derived.values() if value.source}

    assert cited == set(made.sources)
    assert all(entry.title for entry in made.sources.values())


def test_an_unknown_procedure_is_refused_with_a_way_out() -> None:
    with pytest.raises(InputError, match=r"has no procedure 'liver_transplant'. Look it up"):
        plan(procedure="liver_transplant")


def test_times_of_mixed_kind_are_read_in_the_zone_of_the_schedule() -> None:
    summer = timezone(timedelta(hours=2))

    made = make_plan(rich_facts(scheduled_at="2026-09-04T08:00+02:00"), catalog(), datetime(2026, 9, 3, 12))

    assert made.assessed_at == datetime(2026, 9, 3, 12, tzinfo=summer)
    assert all(
        moment.tzinfo is not None
        for entry in made.timeline
        for moment in (entry.at, entry.from_, entry.until)
        if moment is not None
    )


def test_offsets_change_no_interval() -> None:
    plain = make_plan(rich_facts(), catalog(), AT)
    zone = timezone(timedelta(hours=-5))

    shifted = make_plan(rich_facts(), catalog(), AT.replace(tzinfo=zone))

    naive = [one.at.replace(tzinfo=None) if one.at else None for one in shifted.timeline]
    assert naive == [one.at for one in plain.timeline]
    assert [one.title for one in shifted.findings] == [one.title for one in plain.findings]


# What may be left out of the rich case, a piece at a time.
PIECES = [
    "patient.birth_date",
    "patient.sex",
    "patient.weight_kg",
    "patient.height_cm",
    "patient.conditions",
    "patient.allergies",
    "patient.pregnancy",
    "labs",
    "vitals",
    "medications",
    "urgency",
    "laterality",
    "access.site",
    "access.sheath_fr",
    "anesthesia.type",
    "anesthesia.intake",
    "contrast.route",
    "contrast.volume_ml",
    "contrast.agent",
    "radiation",
    "team",
]


def without(case: Any, path: str) -> Any:
    """Return facts with one field as if it had never been recorded."""
    head, _, rest = path.partition(".")
    blank = facts()
    empty = getattr(getattr(blank, head), rest) if rest else getattr(blank, head)
    return with_value(case, path, empty)


@given(left_out=st.sets(st.sampled_from(PIECES), max_size=8))
@settings(max_examples=40, deadline=None)
def test_leaving_facts_out_never_turns_a_stop_into_an_ok(left_out: set[str]) -> None:
    full = rich_facts(labs=[{"test": "inr", "value": 4.9}, {"test": "platelets", "value": 9}])
    partial = full
    for path in sorted(left_out):
        partial = without(partial, path)

    stopped = {one.rule for one in make_plan(full, catalog(), AT).findings if one.status is Status.STOP}
    answers = {one.rule: one.status for one in make_plan(partial, catalog(), AT).findings}

    assert not {rule for rule in stopped if answers.get(rule) is Status.OK}


@given(left_out=st.sets(st.sampled_from(PIECES), min_size=1, max_size=8))
@settings(max_examples=40, deadline=None)
def test_only_what_is_not_assessed_names_missing_fields(left_out: set[str]) -> None:
    partial = rich_facts()
    for path in sorted(left_out):
        partial = without(partial, path)

    for one in make_plan(partial, catalog(), AT).findings:
        assert bool(one.needs) == (one.status is Status.NOT_ASSESSED), one.rule
        assert one.field is None or one.status is not Status.NOT_ASSESSED or one.field, one.rule


# Facts that may become known later, one at a time.
LATER = {
    "patient.birth_date": "1982-03-02",
    "patient.sex": "female",
    "patient.weight_kg": 72,
    "patient.height_cm": 164,
    "patient.conditions": ["chronic_liver_disease", "osa"],
    "patient.allergies": [],
    "patient.pregnancy": "yes",
    "medications": [{"drug": "apixaban", "last_dose_at": "2026-09-03T20:00"}],
    "urgency": "elective",
    "access.sheath_fr": 6,
    "anesthesia.type": "moderate_sedation",
    "contrast.route": "ia",
    "contrast.volume_ml": 350,
    "team.operator": "Dr. Lund",
}
STOPPED = {
    "procedure": "uterine_fibroid_embolization",
    "scheduled_at": "2026-09-04T08:00",
    "labs": [
        {"test": "inr", "value": 4.9},
        {"test": "platelets", "value": 9},
        {"test": "creatinine", "value": 6},
    ],
    "patient": {"pregnancy": "yes"},
}


def with_paths(case: dict[str, Any], paths: set[str]) -> dict[str, Any]:
    known = {name: dict(value) if isinstance(value, dict) else value for name, value in case.items()}
    for path in sorted(paths):
        head, _, rest = path.partition(".")
        if rest:
            known.setdefault(head, {})[rest] = LATER[path]
        else:
            known[head] = LATER[path]
    return known


@given(
    known=st.sets(st.sampled_from(sorted(LATER))), more=st.sets(st.sampled_from(sorted(LATER)), min_size=1)
)
@settings(max_examples=60, deadline=None)
def test_knowing_more_never_turns_a_stop_into_silence(known: set[str], more: set[str]) -> None:
    before = plan(**with_paths(STOPPED, known))
    after = plan(**with_paths(STOPPED, known | more))

    subjects = {one.rule.rsplit(".", 1)[0] for one in after.findings}
    silent = [
        one.rule
        for one in before.findings
        if one.status is Status.STOP and one.rule.rsplit(".", 1)[0] not in subjects
    ]
    assert silent == []
