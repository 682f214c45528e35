"""The case as a whole: ready, duplicated, several linked procedures for one patient."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest

from irplanner.models.enums import Answer, CaseStatus
from irplanner.planning.facts import CaseFacts, ChecklistAnswer, LabResult, Pain, Patient
from irplanner.services.courses import course_of, plan_together
from irplanner.ui.plan import case_deeds
from irplanner.ui.plan.page import PlanPage
from irplanner.ui.presenters.ready import READ_RISKS

ANNA = Patient(name="DEMO, Anna", mrn="1", weight_kg=72)


@pytest.fixture
def page(qtbot, context):
    page = PlanPage(context)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    context.shell.navigate = lambda page_id, case_id=None, field=None: page.open_case(case_id)
    return page


def open_case(page, context, procedure="liver_biopsy", **facts):
    record = context.cases.create(CaseFacts(procedure="", patient=ANNA, **facts))
    page.open_case(record.case_id)
    page.activate()
    page.editor.choose_procedure(procedure)
    page._open._on_tell()
    return record.case_id


def complete(page):
    editor = page.editor
    editor.set_values({"target_anatomy": "segment 6", "given.consent_documented": "yes"}, "")
    ticks = {f"devices.{row}.available": True for row in range(len(editor.record.facts.devices))}
    editor.set_values(ticks, "")


def test_ready_brings_the_risk_summary_to_the_front_first(page, context):
    open_case(page, context)
    complete(page)
    page.live.open_tab(1)
    page._ready.trigger()
    assert page.live.is_risk_in_front
    assert page.editor.record.status is CaseStatus.PLANNED

    page._ready.trigger()
    assert page.editor.record.status is CaseStatus.READY
    assert page.editor.record.facts.checklist[READ_RISKS].by == "M. Ortiz"
    assert not page._ready.isEnabled()


def test_what_is_open_takes_a_reason(page, context, monkeypatch):
    open_case(page, context)
    asked = []
    monkeypatch.setattr(case_deeds, "ask_reason", lambda _t, text, _a: asked.append(text) or "by phone")
    page._ready.trigger()

    assert "Consent is not recorded" in asked[0]
    assert page.editor.record.status is CaseStatus.READY
    assert page.editor.record.facts.checklist["ready_with_reason"].reason == "by phone"


def test_without_a_side_it_is_not_ready_and_the_side_gets_the_focus(page, context):
    open_case(page, context, "lung_biopsy")
    page._ready.trigger()

    assert page.editor.record.status is CaseStatus.PLANNED
    assert "The side is not recorded" in context.shell.notices[-1]
    assert page.step == "procedure"
    assert page.form.focusWidget() is not None


def test_a_copy_has_the_plan_and_nothing_of_what_was_done(page, context):
    first = open_case(page, context)
    page.editor.set_value("checklist.M01", ChecklistAnswer(answer=Answer.YES))
    page._deeds.duplicate()
    copy = page.editor.record

    assert copy.case_id != first
    assert copy.facts.procedure == "liver_biopsy"
    assert copy.facts.checklist == {}
    assert copy.facts.patient.name == "DEMO, Anna"


def test_the_copy_can_be_taken_back(page, context):
    first = open_case(page, context)
    kept = []
    context.shell.notify = lambda text, undo=None: kept.append(undo)
    page._deeds.duplicate()
    assert context.cases.count() == 2
    kept[-1]()

    assert context.cases.count() == 1
    assert page.editor.record.case_id == first


def test_a_further_case_has_the_patient_and_stands_beside_the_first(page, context):
    labs = (LabResult(test="inr", value=1.1, unit="1"),)
    first = open_case(page, context, labs=labs)
    page.open_step("procedure")
    page.form._course.further.click()
    further = page.editor.record

    assert further.facts.patient == ANNA
    assert further.facts.labs == labs
    assert further.facts.procedure == ""
    page.editor.choose_procedure("port_placement")
    page._open._on_tell()
    lines = page.form._course.lines
    assert [line.text().split(",")[0] for line in lines] == ["Percutaneous liver biopsy"]
    lines[0].click()
    assert page.editor.record.case_id == first


def test_relief_of_an_earlier_block_is_offered_to_radiofrequency(page, context):
    block = CaseFacts(
        procedure="medial_branch_block_lumbar",
        patient=ANNA,
        scheduled_at=datetime(2026, 8, 1, 9),
        pain=Pain(score_before=8, score_after=2),
    )
    context.cases.create(block)
    open_case(page, context, "rf_ablation_facet_lumbar")
    page.open_step("procedure")
    [line] = page.form._course.lines
    assert "relief 75 %" in line.text()
    line.click()

    assert page.editor.value("details.earlier_block_relief") == 75


def test_three_cases_of_one_course_know_each_other(context):
    first = context.cases.create(CaseFacts(procedure="liver_biopsy", patient=ANNA))
    second = plan_together(context.cases, first)
    third = plan_together(context.cases, context.cases.load(second.case_id))
    course = course_of(context.cases, context.cases.load(first.case_id))

    assert {row.case_id for row in course.cases} == {second.case_id, third.case_id}
    assert msgspec.structs.asdict(third)["course_id"] == first.case_id
