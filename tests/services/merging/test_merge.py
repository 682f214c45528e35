"""Two versions of a case come together: nothing is lost, nothing is mixed, what both changed is asked."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irplanner.models.enums import Answer
from irplanner.planning.facts import (
    Allergy,
    CaseFacts,
    ChecklistAnswer,
    Contrast,
    Device,
    LabResult,
    Medication,
    Patient,
)
from irplanner.services.case_record import CaseRecord, value_at, with_value
from irplanner.services.merging.merge import ABSENT, Side, merge
from tests.services.any_record import RECORDS

BASE = CaseRecord(
    case_id="c1",
    revision=3,
    room_code="IR1",
    facts=CaseFacts(
        id="c1",
        procedure="uae",
        patient=Patient(name="Anna", weight_kg=60.0, conditions=("diabetes",)),
        labs=(LabResult(test="inr", value=1.1), LabResult(test="platelets", value=200.0)),
        medications=(Medication(drug="aspirin", dose_mg=81.0), Medication(drug="apixaban")),
        devices=(Device(kind="sheath", name="S5"), Device(kind="wire", name="W35")),
        checklist={"consent": ChecklistAnswer(answer=Answer.YES, by="Lund")},
    ),
    suggested=frozenset({"room_code", "devices.1"}),
)


def facts_with(record: CaseRecord, **changes: Any) -> CaseRecord:
    return msgspec.structs.replace(record, facts=msgspec.structs.replace(record.facts, **changes))


def theirs_of(record: CaseRecord) -> CaseRecord:
    return msgspec.structs.replace(record, revision=4)


def decided(base: CaseRecord, mine: CaseRecord, theirs: CaseRecord, side: Side) -> CaseRecord:
    """Return the merged case with every conflict settled for one side, also those a choice brings up."""
    choices: dict[str, Side] = {}
    while (found := merge(base, mine, theirs, choices)).undecided:
        choices |= dict.fromkeys(found.undecided, side)
    return found.record


def test_fields_changed_on_one_side_each_are_both_kept() -> None:
    mine = with_value(BASE, "patient.weight_kg", 61.5)
    theirs = theirs_of(with_value(BASE, "notes", "late lunch"))

    found = merge(BASE, mine, theirs)

    assert found.conflicts == ()
    assert (found.record.facts.patient.weight_kg, found.record.facts.notes) == (61.5, "late lunch")
    assert (found.from_mine, found.from_theirs) == (("patient.weight_kg",), ("notes",))
    assert found.record.revision == 4


def test_a_field_changed_on_both_sides_is_asked_and_theirs_stands_until_then() -> None:
    mine, theirs = with_value(BASE, "room_code", "IR2"), theirs_of(with_value(BASE, "room_code", "IR3"))

    found = merge(BASE, mine, theirs)

    [conflict] = found.conflicts
    assert (conflict.fields, conflict.base, conflict.mine, conflict.theirs) == (
        ("room_code",),
        "IR1",
        "IR2",
        "IR3",
    )
    assert found.record.room_code == "IR3"
    chosen = merge(BASE, mine, theirs, {conflict.key: Side.MINE})
    assert (chosen.record.room_code, chosen.undecided) == ("IR2", ())


def test_rows_are_known_by_what_they_are_about() -> None:
    aspirin, apixaban = BASE.facts.medications or ()
    mine = facts_with(
        BASE,
        medications=(aspirin, msgspec.structs.replace(apixaban, times_per_day=2.0), Medication(drug="iron")),
    )
    theirs = theirs_of(facts_with(BASE, medications=(Medication(drug="insulin"), apixaban)))

    found = merge(BASE, mine, theirs)

    drugs = {one.drug: one for one in found.record.facts.medications or ()}
    assert found.conflicts == ()
    assert sorted(drugs) == ["apixaban", "insulin", "iron"]
    assert drugs["apixaban"].times_per_day == 2.0


def test_a_row_removed_here_and_changed_there_is_asked() -> None:
    mine = facts_with(BASE, medications=(Medication(drug="apixaban"),))
    theirs = theirs_of(
        facts_with(BASE, medications=(Medication(drug="aspirin", dose_mg=100.0), Medication(drug="apixaban")))
    )

    found = merge(BASE, mine, theirs)

    [conflict] = found.conflicts
    assert (conflict.row, conflict.mine) == ("aspirin", ABSENT)
    assert len(merge(BASE, mine, theirs, {conflict.key: Side.MINE}).record.facts.medications or ()) == 1


def test_a_drug_exchanged_here_never_gets_the_dose_changed_there() -> None:
    base = facts_with(BASE, medications=(Medication(drug="aspirin", dose_mg=81.0),))
    mine = facts_with(BASE, medications=(Medication(drug="warfarin", dose_mg=81.0),))
    theirs = theirs_of(facts_with(BASE, medications=(Medication(drug="aspirin", dose_mg=325.0),)))

    found = merge(base, mine, theirs)

    assert len(found.conflicts) == 1
    for side in Side:
        drugs = {(one.drug, one.dose_mg) for one in decided(base, mine, theirs, side).facts.medications or ()}
        assert ("warfarin", 325.0) not in drugs


def test_a_value_is_never_put_beside_a_unit_or_agent_it_was_not_recorded_with() -> None:
    base = facts_with(BASE, contrast=Contrast(agent="iohexol", mg_i_per_ml=300.0))
    mine = facts_with(BASE, contrast=Contrast(agent="iodixanol", mg_i_per_ml=300.0))
    theirs = theirs_of(facts_with(BASE, contrast=Contrast(agent="iohexol", mg_i_per_ml=350.0)))

    [conflict] = merge(base, mine, theirs).conflicts

    assert conflict.fields == ("contrast.agent", "contrast.mg_i_per_ml")
    assert decided(base, mine, theirs, Side.MINE).facts.contrast == mine.facts.contrast


def test_an_answer_of_the_checklist_is_taken_whole() -> None:
    by_ito = ChecklistAnswer(answer=Answer.NOT_APPLICABLE, by="Ito", reason="emergency")
    by_kim = ChecklistAnswer(answer=Answer.YES, by="Kim")
    mine = facts_with(BASE, checklist={"consent": by_ito, "allergies": by_ito})
    theirs = theirs_of(facts_with(BASE, checklist={"consent": by_kim, "site": by_kim}))

    found = merge(BASE, mine, theirs)

    assert [one.key for one in found.conflicts] == ["facts.checklist.consent"]
    assert set(found.record.facts.checklist) == {"consent", "allergies", "site"}
    assert decided(BASE, mine, theirs, Side.MINE).facts.checklist["consent"] == by_ito


def test_none_known_here_and_one_entered_there_is_asked() -> None:
    base = with_value(BASE, "patient.allergies", None)
    mine = with_value(base, "patient.allergies", ())
    theirs = theirs_of(with_value(base, "patient.allergies", (Allergy(agent="latex"),)))

    [conflict] = merge(base, mine, theirs).conflicts

    assert conflict.fields == ("patient.allergies",)
    assert decided(base, mine, theirs, Side.MINE).facts.patient.allergies == ()


def test_emptied_by_both_hands_together_is_asked_because_nobody_said_none() -> None:
    base = with_value(BASE, "patient.allergies", (Allergy(agent="latex"), Allergy(agent="iodine")))
    mine = with_value(base, "patient.allergies", (Allergy(agent="iodine"),))
    theirs = theirs_of(with_value(base, "patient.allergies", (Allergy(agent="latex"),)))

    [conflict] = merge(base, mine, theirs).conflicts

    assert conflict.fields == ("patient.allergies",)


def test_results_without_a_time_do_not_hide_behind_each_other() -> None:
    base = facts_with(BASE, labs=())
    mine = facts_with(base, labs=(LabResult(test="inr", value=1.2),))
    theirs = theirs_of(
        facts_with(base, labs=(LabResult(test="inr", value=2.4, taken_at=datetime(2026, 9, 1, 8)),))
    )

    assert len(merge(base, mine, theirs).conflicts) == 1


def test_the_order_of_rows_moved_on_both_sides_is_asked() -> None:
    three = (Device(kind="sheath", name="a"), Device(kind="wire", name="b"), Device(kind="coil", name="c"))
    base = facts_with(BASE, devices=three)
    mine = facts_with(BASE, devices=(three[1], three[0], three[2]))
    theirs = theirs_of(facts_with(BASE, devices=(three[0], three[2], three[1])))

    [conflict] = merge(base, mine, theirs).conflicts

    assert conflict.is_order
    assert decided(base, mine, theirs, Side.MINE).facts.devices == mine.facts.devices
    assert decided(base, mine, theirs, Side.THEIRS).facts.devices == theirs.facts.devices


def test_marks_of_suggestions_follow_their_values_and_rows() -> None:
    mine = msgspec.structs.replace(with_value(BASE, "notes", "x"), suggested=frozenset({"devices.1"}))
    added = (Device(kind="needle", name="21G"), *BASE.facts.devices)
    theirs = msgspec.structs.replace(
        facts_with(BASE, devices=added), revision=4, suggested=frozenset({"room_code", "devices.2"})
    )

    found = merge(BASE, mine, theirs)

    assert found.record.suggested == {"devices.2"}  # the room was accepted here, the wire is in row 2 now


SCALARS = ("room_code", "notes", "patient.name", "access.closure", "times.in_room_at", "patient.weight_kg")
EDITS = st.dictionaries(
    st.sampled_from(SCALARS), st.sampled_from([None, "a", "b", 1.0, datetime(2026, 9, 1)]), max_size=5
)


@given(EDITS, EDITS)
def test_every_field_is_what_the_side_that_changed_it_says(
    mine_edits: dict[str, Any], theirs_edits: dict[str, Any]
) -> None:
    mine, theirs = BASE, theirs_of(BASE)
    for path, value in mine_edits.items():
        mine = with_value(mine, path, value)
    for path, value in theirs_edits.items():
        theirs = with_value(theirs, path, value)

    found = merge(BASE, mine, theirs)

    asked = {one.fields[0] for one in found.conflicts}
    for path in SCALARS:
        was, here, there = (value_at(one, path) for one in (BASE, mine, theirs))
        if was not in (here, there) and here != there:
            assert path in asked
        else:
            assert path not in asked
            assert value_at(found.record, path) == (here if there == was else there)


def test_mutation_taking_theirs_alone_would_be_found() -> None:
    with pytest.raises(AssertionError):
        _all_there(BASE, with_value(BASE, "notes", "mine"), theirs_of(BASE), theirs_of(BASE), ())


@settings(deadline=None, max_examples=10)
@given(RECORDS, RECORDS)
def test_where_one_side_changed_nothing_the_other_is_taken_as_it_is(
    one: CaseRecord, other: CaseRecord
) -> None:
    other = msgspec.structs.replace(
        other, case_id=one.case_id, facts=msgspec.structs.replace(other.facts, id=one.case_id)
    )
    assert _said(merge(one, one, other).record) == _said(other)
    assert _said(merge(one, other, one).record) == _said(other)
    assert _said(merge(one, other, other).record) == _said(other)
    assert not merge(one, one, other).conflicts
    assert not merge(one, other, one).conflicts


@pytest.mark.slow
@settings(deadline=None, max_examples=500, suppress_health_check=list(HealthCheck))
@given(RECORDS, RECORDS, RECORDS)
def test_nothing_is_lost_of_many_unlike_versions(
    base: CaseRecord, mine: CaseRecord, theirs: CaseRecord
) -> None:
    found = merge(base, mine, theirs)

    _all_there(base, mine, theirs, found.record, found.conflicts)
    assert not merge(base, mine, mine).conflicts
    for side in Side:
        assert decided(base, mine, theirs, side) is not None


@settings(deadline=None, max_examples=8)
@given(RECORDS, RECORDS, RECORDS)
def test_nothing_of_three_unlike_versions_is_lost_unsaid(
    base: CaseRecord, mine: CaseRecord, theirs: CaseRecord
) -> None:
    found = merge(base, mine, theirs)

    _all_there(base, mine, theirs, found.record, found.conflicts)
    for side in Side:
        assert decided(base, mine, theirs, side) is not None


def _all_there(
    base: CaseRecord, mine: CaseRecord, theirs: CaseRecord, merged: CaseRecord, conflicts: tuple[Any, ...]
) -> None:
    """Every value that a side has set is in the merged case or told in a conflict."""
    told = [leaf for one in conflicts for side in (one.base, one.mine, one.theirs) for leaf in _leaves(side)]
    there = [*_leaves(merged), *told]
    for side in (mine, theirs):
        known = _leaves(base)
        for leaf in _leaves(side):
            assert leaf in known or leaf in there


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, msgspec.Struct):
        names = [name for name in value.__struct_fields__ if name not in NOT_MERGED]
        return [leaf for name in names for leaf in _leaves(getattr(value, name))]
    if isinstance(value, dict):
        return [leaf for part in value.values() for leaf in _leaves(part)]
    if isinstance(value, tuple):
        return [leaf for part in value for leaf in _leaves(part)]
    return [value]


NOT_MERGED = {"case_id", "id", "revision", "created_at", "updated_at", "suggested"}


def _said(record: CaseRecord) -> CaseRecord:
    return msgspec.structs.replace(record, revision=0, created_at=None, updated_at=None)
