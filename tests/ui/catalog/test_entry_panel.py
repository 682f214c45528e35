"""The chosen entry on the Catalog page: edited, compared, run, signed, and the way back."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from irplanner.planning.facts import Allergy, CaseFacts, Patient
from irplanner.planning.plan import make_plan
from irplanner.settings import Settings, StaffMember
from irplanner.ui.catalog.page import CatalogPage
from irplanner.ui.presenters.live_pane import explanation

SECTION = "statements"


@pytest.fixture
def page(qtbot, context, tmp_path):
    staff = (StaffMember(code="LUN", name="Dr. Lund"),)
    context.set_loaded(context.services, Settings(site_layer=str(tmp_path / "layer"), staff=staff))
    made = CatalogPage(context)
    qtbot.addWidget(made)
    made.go_to_field(f"{SECTION}/{statement(context).id}")
    return made


def statement(context):
    return next(one for one in context.catalog.statements.values() if len(one.cases) > 1 and not one.unknown)


def edit(page, old, new):
    page.panel.edit.click()
    text = page.panel.edit_form.text.toPlainText()
    assert old in text
    page.panel.edit_form.text.setPlainText(text.replace(old, new, 1))


def test_a_shipped_entry_offers_edit_cases_and_sign_off_but_no_difference(page):
    panel = page.panel

    assert panel.state.text() == "As shipped. Not signed."
    assert panel.difference.isHidden()
    assert not panel.cases.isHidden()


def test_an_edit_is_saved_put_in_force_and_compared(page, context):
    one = statement(context)
    before = context.catalog.info.version

    edit(page, "evidence: site", "evidence: site\nnote: Ours.")
    page.panel.edit_form.save.click()
    page.panel.difference.click()

    assert context.catalog.statements[one.id].note == "Ours."
    assert context.catalog.info.version.startswith(f"{before}+site.")
    assert context.shell.notices == [f"In force from now on: content {context.catalog.info.version}."]
    assert page.panel.state.text().startswith("Changed by this site.")
    assert "here: Ours." in page.detail.toPlainText()


def test_the_lists_wait_while_an_edit_is_under_way(page, context):
    page.panel.edit.click()
    page.go_to_field("sources/sir2019")

    assert not page.entries.isEnabled()
    assert page.panel.is_busy
    page.panel.edit_form.cancel.click()
    assert page.entries.isEnabled()
    assert page.entries_model.lines[page.entries.currentIndex().row()].id == statement(context).id


def test_a_faulty_text_is_named_while_typing_and_not_saved(page, context, qtbot, tmp_path):
    form = page.panel.edit_form
    edit(page, "evidence: site", "evidence: perhaps")

    qtbot.waitUntil(lambda: bool(form.faults.text()), timeout=3000)
    can_save = form.save.isEnabled()
    form.save_requested.emit(form.text.toPlainText())

    assert form.faults.text().startswith("evidence: Invalid enum value 'perhaps'")
    assert not can_save
    assert page.panel.is_busy
    assert not (tmp_path / "layer").exists()


def test_the_way_back_brings_the_shipped_entry(page, context):
    one = statement(context)
    edit(page, "evidence: site", "evidence: site\nnote: Ours.")
    page.panel.edit_form.save.click()
    page.panel.edit.click()

    page.panel.edit_form.restore.click()

    assert context.catalog.statements[one.id] == one
    assert page.panel.state.text() == "As shipped. Not signed."


def test_cases_are_run_and_shown_and_the_entry_comes_back(page, context):
    page.panel.cases.click()
    shown = page.detail.toPlainText()
    page.panel.cases.click()

    assert (
        f"{len(statement(context).cases)} of {len(statement(context).cases)} give what they expect." in shown
    )
    assert "give what they expect" not in page.detail.toPlainText()


def test_a_sign_off_needs_a_name_and_is_shown_with_the_day(page):
    panel = page.panel
    panel.sign.click()
    offered = panel.sign_form.name.itemText(0)
    panel.sign_form.name.setEditText("  ")
    panel.sign_form.sign.click()
    refused = panel.sign_form.problem.text()

    panel.sign_form.name.setEditText("Dr. Lund")
    panel.sign_form.note.setText("Compared with the paper.")
    panel.sign_form.sign.click()

    assert offered == "Dr. Lund"
    assert refused.startswith("A sign-off needs a name.")
    assert "Signed by Dr. Lund on 2026-09-03." in panel.state.text()
    assert "Compared with the paper." in page.detail.toPlainText()


def test_an_entry_of_the_sites_own_is_added_listed_and_taken_out(page, context):
    one = statement(context)
    count = len(page.entries_model.lines)
    edit(page, f"id: {one.id}", "id: own.rule")
    page.panel.edit_form.save.click()
    added = len(page.entries_model.lines)
    page.go_to_field(f"{SECTION}/own.rule")
    page.panel.edit.click()
    words = page.panel.edit_form.restore.text()

    page.panel.edit_form.restore.click()

    assert (count, added) == (len(page.entries_model.lines), count + 1)
    assert words == "Take out of the site's content"
    assert "own.rule" not in context.catalog.statements


def test_a_rule_signed_here_says_so_where_it_is_explained(page, context):
    """End to end: signed on the page, read back from the layer, told by the Why of a finding."""
    page.go_to_field(f"{SECTION}/protection.latex")
    page.panel.sign.click()
    page.panel.sign_form.name.setEditText("Dr. Lund")
    page.panel.sign_form.sign.click()

    allergic = Patient(allergies=(Allergy(agent="latex"),))
    facts = CaseFacts(procedure="picc", patient=allergic)
    plan = make_plan(facts, context.catalog, datetime(2026, 9, 3, 12))
    told = explanation(plan, "protection.latex", context.catalog)

    assert told is not None
    assert "Dr. Lund" in told.signed
    assert "2026-09-03" in told.signed


def test_the_site_sets_the_ages_that_are_asked_about_pregnancy(page, context):
    page.go_to_field("site_policies/pregnancy.who_is_asked")
    edit(page, "sources:\n", "values: {from_years: 12, through_years: 55}\nsources:\n")
    page.panel.edit_form.save.click()
    girl = Patient(birth_date=date(2023, 6, 5), sex="female")
    facts = CaseFacts(procedure="picc", patient=girl)
    plan = make_plan(facts, context.catalog, datetime(2026, 9, 3, 12))

    assert "pregnancy.radiation" not in {finding.rule for finding in plan.findings}
