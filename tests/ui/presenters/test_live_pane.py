"""What the live pane shows: order, counts, sources, explanations, groups."""

from __future__ import annotations

from datetime import datetime

from irplanner.models.enums import Answer, Evidence, Status
from irplanner.planning.facts import ChecklistAnswer, LabResult
from irplanner.planning.outcome import TimelineEntry
from irplanner.reports.supply import NOT_KEPT, Supply, SupplyState
from irplanner.ui.plan.lines_view import with_headings
from irplanner.ui.presenters import live_pane
from irplanner.ui.presenters.live_pane import ListLine
from irplanner.ui.presenters.row_diff import Updated, row_changes
from tests.ui.presenters.case_factory import NOW, catalog, make_editor


def summary_of(editor):
    return live_pane.risk_summary(editor.plan, catalog())


def test_cards_come_worst_first_and_every_finding_is_counted_once():
    editor = make_editor("liver_biopsy", labs=(LabResult(test="inr", value=1.9, taken_at=NOW),))
    summary, plan = summary_of(editor), editor.plan

    ranks = [card.status.rank for card in summary.cards]
    assert ranks == sorted(ranks)
    assert summary.cards[0].status is Status.STOP
    assert len(summary.cards) + len(summary.info) + len(summary.ok) == len(plan.findings)
    assert len({card.key for card in (*summary.cards, *summary.info, *summary.ok)}) == len(plan.findings)


def test_a_changed_value_changes_only_the_cards_that_speak_of_it():
    editor = make_editor("liver_biopsy", labs=(LabResult(test="inr", value=1.9, taken_at=NOW),))
    before = summary_of(editor).cards
    editor.set_value("labs.inr", 2.0)
    changes = row_changes(before, summary_of(editor).cards)

    assert changes
    assert all(isinstance(change, Updated) for change in changes)
    assert all("INR" in f"{change.row.title} {change.row.detail}" for change in changes)


def test_a_finding_without_field_leads_to_what_it_needs():
    editor = make_editor("liver_biopsy")
    needy = [card for card in summary_of(editor).cards if card.status is Status.NOT_ASSESSED]

    assert needy
    assert all(card.field for card in needy)


def test_an_explanation_names_rule_values_limit_and_sources():
    editor = make_editor("liver_biopsy", labs=(LabResult(test="inr", value=1.9, taken_at=NOW),))
    stop = summary_of(editor).cards[0]
    why = live_pane.explanation(editor.plan, stop.key, catalog())

    assert why.rule == stop.key
    assert ("INR", "1.9") in why.values
    assert any(name == "Limit" and text.startswith("<=") for name, text in why.values)
    assert why.sources


def test_a_finding_that_is_gone_explains_nothing():
    editor = make_editor("liver_biopsy")

    assert live_pane.explanation(editor.plan, "no.such.rule", catalog()) is None


def test_a_recalled_figure_is_marked_and_the_mark_explained():
    editor = make_editor("uterine_fibroid_embolization")
    summary = summary_of(editor)
    recalled = {finding.rule for finding in editor.plan.findings if finding.evidence is Evidence.RECALLED}
    marked = {
        card.key.partition("#")[0] for card in (*summary.cards, *summary.info, *summary.ok) if card.mark
    }

    assert marked == recalled
    assert summary.has_recalled == bool(recalled)


def test_answers_of_the_checklist_are_shown_with_who_gave_them():
    editor = make_editor("liver_biopsy")
    line = next(one for one in editor.plan.checklist if one.stops and one.prefilled is None)
    editor.set_value(f"checklist.{line.id}", ChecklistAnswer(answer=Answer.NO, by="M. Ortiz", at=NOW))
    shown = {one.key: one for one in live_pane.checklist_lines(editor.plan, editor.record.facts)}

    assert shown[line.id].note == "no, M. Ortiz"
    assert shown[line.id].status is Status.STOP
    assert shown[line.id].is_done


def test_the_timeline_is_in_order_and_has_the_start_in_it():
    editor = make_editor("uterine_fibroid_embolization")
    start = datetime(2026, 9, 4, 8)
    editor.set_value("scheduled_at", start)
    lines = live_pane.timeline_lines(editor.plan, start)
    days = [line.heading[4:] for line in lines if line.heading != "Time not known"]

    assert days == sorted(days)
    assert any(line.text == "08:00  Procedure starts" for line in lines)
    assert len({line.key for line in lines}) == len(lines)


def test_a_latest_dose_is_said_to_be_the_latest():
    entry = TimelineEntry(kind="last_dose", what="apixaban", guideline="", at=NOW, not_after=True)

    assert live_pane._deed(entry) == "Apixaban: last dose no later than this"


def test_lines_of_one_heading_stand_together_under_it_once():
    lines = (ListLine("1", "a", "x", is_done=True), ListLine("2", "b", "y"), ListLine("3", "a", "z"))
    rows = with_headings(lines)

    assert [row.key for row in rows] == ["heading:a", "1", "3", "heading:b", "2"]
    assert rows[0].note == "1 of 2"


def test_the_pick_list_says_shelf_and_number_and_marks_what_is_short():
    editor = make_editor("uterine_fibroid_embolization")
    pick_list = editor.plan.pick_list
    there = Supply(SupplyState.ENOUGH, 1, 9, ("IR 1, A2",))
    short = Supply(SupplyState.SHORT, 1, 0)
    supplies = tuple(
        there if one.kind == "introducer_sheath" else short if one.kind == "microcatheter" else NOT_KEPT
        for one in pick_list
    )

    lines = {
        one.kind: line
        for one, line in zip(pick_list, live_pane.pick_lines(editor.plan, catalog(), supplies), strict=True)
    }

    assert lines["introducer_sheath"].note == "5 Fr, 10-11 cm, IR 1, A2: 9 there"
    assert (lines["microcatheter"].note, lines["microcatheter"].status) == (
        "2.0-2.8 Fr, 110-150 cm, none there",
        Status.CAUTION,
    )
    assert lines["microwire"].status is None


def test_the_pick_list_of_every_procedure_has_rows_with_keys_of_their_own():
    for procedure in catalog().procedures:
        editor = make_editor(procedure)
        rows = with_headings(live_pane.pick_lines(editor.plan, catalog()))

        assert len({row.key for row in rows}) == len(rows), procedure
