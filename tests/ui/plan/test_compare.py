"""Two plans side by side: other choices of the same case, another case, and taking the other choices over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from irplanner.models.enums import Status
from irplanner.planning.facts import CaseFacts, LabResult, Patient
from irplanner.ui.plan.page import PlanPage
from irplanner.ui.presenters.compare import compare_variant, variants
from tests.ui.fake_shell import NOW
from tests.ui.presenters.case_factory import catalog, make_editor


@pytest.fixture
def page(qtbot, context):
    page = PlanPage(context)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    record = context.cases.create(CaseFacts(procedure="", patient=Patient(name="DEMO, Anna", mrn="1")))
    page.open_case(record.case_id)
    page.activate()
    page.editor.choose_procedure("uterine_fibroid_embolization")
    page._open._on_tell()
    return page


def rows_of(comparison, part):
    return [row for row in comparison.rows if row.key.startswith(f"{part}.") and not row.is_head]


def test_the_pack_offers_the_other_ways_in_and_the_other_materials():
    record = make_editor("uterine_fibroid_embolization").record
    offered = variants(record, catalog())

    assert record.facts.access.site not in {one.values["access.site"] for one in offered["Access"]}
    assert record.facts.embolics[0].material not in {
        one.values["embolics.0.material"] for one in offered["Material"]
    }


def test_another_way_in_changes_findings_checklist_and_access():
    editor = make_editor("uterine_fibroid_embolization")
    editor.set_value("access.site", "radial_artery")
    other = next(
        one for one in variants(editor.record, catalog())["Access"] if "femoral" in one.values["access.site"]
    )
    found = compare_variant(editor.record, editor.plan, other.values, catalog(), NOW)

    [access] = rows_of(found, "fields")
    assert "radial" in access.left.lower()
    assert "femoral" in access.right.lower()
    barbeau = next(row for row in rows_of(found, "findings") if "Barbeau" in row.left)
    assert (barbeau.right, barbeau.left_status) == ("", Status.NOT_ASSESSED)
    assert rows_of(found, "checklist")
    assert "not in the other plan" in barbeau.spoken


def test_nothing_changed_lists_no_difference():
    editor = make_editor("liver_biopsy")
    found = compare_variant(editor.record, editor.plan, {}, catalog(), NOW)

    assert all(row.is_head for row in found.rows)
    assert [row.what for row in found.rows] == [
        "Plan",
        "Risk summary",
        "Checklist",
        "Timeline",
        "Pick list",
    ]


def test_the_worst_difference_stands_first():
    editor = make_editor("liver_biopsy")
    values = {"labs": (LabResult(test="inr", value=3.0, unit="1"),)}
    found = compare_variant(editor.record, editor.plan, values, catalog(), NOW)

    assert rows_of(found, "findings")[0].right_status is Status.STOP


def test_the_view_compares_and_the_other_choices_are_taken_as_one_step(page, context):
    page._compare.trigger()
    view = page._compare_view
    assert not page._workspace.isVisibleTo(page)
    assert not view.take.isEnabled()
    access = next(combo for combo in view.combos if combo.accessibleName() == "Access")
    before = page.editor.value("access.site")
    access.setCurrentIndex(1)
    assert view.comparison.values["access.site"] != before
    view.take.click()

    assert page.editor.value("access.site") == view.comparison.values["access.site"]
    assert page._workspace.isVisibleTo(page)
    page.editor.undo()
    assert page.editor.value("access.site") == before


def test_another_case_of_the_patient_stands_beside_it(page, context):
    mine = context.cases.create(
        CaseFacts(procedure="liver_biopsy", patient=Patient(name="DEMO, Anna", mrn="1"))
    )
    page._compare.trigger()
    combo = page._compare_view.combos[-1]
    assert combo.itemData(1) == mine.case_id
    combo.setCurrentIndex(1)

    assert mine.case_id in page._compare_view.comparison.right.title
    assert page._compare_view.comparison.values == {}
    assert not page._compare_view.take.isEnabled()


def test_escape_brings_the_plan_back(page, qtbot):
    page._compare.trigger()
    page._compare_view.closed.emit()

    assert page._workspace.isVisibleTo(page)
    assert page.form.isVisibleTo(page)


def test_every_row_says_itself_in_words(page):
    page._compare.trigger()
    view = page._compare_view
    view.combos[0].setCurrentIndex(1)
    model = view.table.model()
    role = Qt.ItemDataRole.AccessibleTextRole

    assert all(model.index(row, 0).data(role) for row in range(model.rowCount()))
    assert all(combo.accessibleName() for combo in view.combos)


def test_the_model_keeps_qts_rules(page, qtmodeltester):
    page._compare.trigger()
    page._compare_view.combos[0].setCurrentIndex(1)

    qtmodeltester.check(page._compare_view.table.model())
    assert page._compare_view.table.model().rowCount()
