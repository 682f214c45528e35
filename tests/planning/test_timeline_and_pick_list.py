"""Moments in order, aftercare from the expected end, and devices ticked one by one."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from irplanner.models.enums import Status
from irplanner.planning.outcome import TimelineEntry
from irplanner.planning.pick_list import assess_devices, build_pick_list
from irplanner.planning.timeline import build_timeline, ends_at
from tests.planning.any_case import catalog, situation


def entry(kind: str, at: datetime | None, what: str = "x") -> TimelineEntry:
    return TimelineEntry(kind=kind, what=what, guideline="usual_practice", at=at)


def test_moments_come_in_order_and_undated_ones_last() -> None:
    early, late = datetime(2026, 9, 1, 8), datetime(2026, 9, 2, 8)
    told = [entry("resume", None), entry("hold", late), entry("last_dose", early)]

    assert [one.kind for one in build_timeline(situation(), told)] == ["last_dose", "hold", "resume"]
    assert build_timeline(situation(), told) == build_timeline(situation(), reversed(told))


def test_aftercare_runs_from_the_expected_end() -> None:
    case = situation(procedure="uterine_fibroid_embolization", scheduled_at="2026-09-04T08:00")
    spans = {one.kind: one for one in build_timeline(case, [])}
    longest = catalog().procedures["uterine_fibroid_embolization"].duration_min[1]

    assert ends_at(case) == datetime(2026, 9, 4, 8 + int(longest // 60), int(longest % 60))
    assert spans["bed_rest"].from_ == spans["observation"].from_ == ends_at(case)
    assert spans["observation"].detail


def test_an_expected_end_that_was_entered_counts() -> None:
    case = situation(scheduled_at="2026-09-04T08:00", expected_end="2026-09-04T09:30")

    assert ends_at(case) == datetime(2026, 9, 4, 9, 30)


def test_without_a_time_nothing_is_put_on_the_clock() -> None:
    assert build_timeline(situation(), []) == ()


def test_a_topics_own_bed_rest_replaces_the_usual_one() -> None:
    case = situation(procedure="uterine_fibroid_embolization", scheduled_at="2026-09-04T08:00")
    own = entry("bed_rest", datetime(2026, 9, 4, 10), "no bed rest")

    assert [one.what for one in build_timeline(case, [own]) if one.kind == "bed_rest"] == ["no bed rest"]


def lines(**case: Any) -> list[tuple[str, bool]]:
    return [(one.text, one.in_plan) for one in build_pick_list(situation(**case))]


def test_every_listed_device_of_every_procedure_is_on_the_pick_list() -> None:
    for name, procedure in catalog().procedures.items():
        made = build_pick_list(situation(procedure=name))

        assert [one.text for one in made] == [row.item for row in procedure.device_list]
        assert not any(one.in_plan for one in made)


def test_one_planned_wire_ticks_one_listed_wire() -> None:
    case = {"procedure": "uterine_fibroid_embolization", "devices": [{"kind": "guidewire"}]}

    ticked = [one for one in build_pick_list(situation(**case)) if one.kind == "guidewire"]

    assert [one.in_plan for one in ticked] == [True, False]


def test_a_device_beyond_the_usual_is_added_with_its_size() -> None:
    case = {
        "procedure": "liver_biopsy",
        "devices": [{"kind": "snare", "name": "Loop", "fr": 6, "length_cm": 65}],
    }

    last = build_pick_list(situation(**case))[-1]

    assert (last.text, last.size, last.in_plan) == ("Loop", "6 Fr, 65 cm", True)


def test_a_material_is_listed_where_no_embolic_is_usual() -> None:
    case = {"procedure": "liver_biopsy", "embolics": [{"material": "gelatin_sponge", "size_um": [350, 560]}]}

    last = build_pick_list(situation(**case))[-1]

    assert last.kind == "embolic"
    assert last.size == "350-560 um"


def test_required_devices_not_planned_are_named_once_any_device_is() -> None:
    case = {"procedure": "liver_biopsy", "devices": [{"kind": "snare"}]}

    [told] = assess_devices(situation(**case)).findings

    assert told.status is Status.CAUTION
    assert all(
        one.text in told.detail
        for one in build_pick_list(situation(**case))
        if not one.optional and not one.in_plan
    )
    assert assess_devices(situation(procedure="liver_biopsy")).findings == []


def test_a_complete_plan_of_devices_is_ok() -> None:
    rows = [{"kind": row.kind} for row in catalog().procedures["liver_biopsy"].device_list]

    [told] = assess_devices(situation(procedure="liver_biopsy", devices=rows)).findings

    assert told.status is Status.OK
