"""What the site does with an entry: its state, its difference, its cases, the words for faults."""

from __future__ import annotations

import json
from datetime import date, datetime

import pytest
import yaml

from irplanner.exchange.case_file import SCHEMA, read_case
from irplanner.planning.plan import make_plan
from irplanner.settings import Settings, StaffMember
from irplanner.ui.presenters import site_entry
from irplanner.ui.presenters.catalog import entry_detail
from irplanner.ui.presenters.live_pane import explanation
from tests.ui.presenters.case_factory import catalog


@pytest.fixture
def settings(tmp_path):
    return Settings(site_layer=str(tmp_path))


def changed(settings, tmp_path, section, entry_id, **fields):
    text = yaml.safe_load(site_entry.edit_text(catalog(), section, entry_id))
    return site_entry.saved(catalog(), section, yaml.safe_dump({**text, **fields}), settings, tmp_path)


def first(section):
    return next(iter(catalog().section(section)))


def test_a_shipped_entry_says_so_and_offers_no_way_back():
    state = site_entry.entry_state(catalog(), "lab_rules", first("lab_rules"))

    assert state.words == "As shipped. Not signed."
    assert not state.is_own
    assert not state.can_restore
    assert not state.has_cases


def test_a_changed_entry_says_so_and_names_each_field_before_and_after(settings, tmp_path):
    entry_id = first("lab_rules")

    own = changed(settings, tmp_path, "lab_rules", entry_id, note="As our board decided.")

    state = site_entry.entry_state(own, "lab_rules", entry_id)
    text = site_entry.difference(own, "lab_rules", entry_id).text
    assert state.words == "Changed by this site. Not signed."
    assert state.can_restore
    assert "here: As our board decided." in text
    assert "evidence: shipped: page" in text or "evidence: shipped: recalled" in text


def test_an_added_entry_says_so(settings, tmp_path):
    own = changed(settings, tmp_path, "lab_rules", first("lab_rules"), id="own.rule")

    state = site_entry.entry_state(own, "lab_rules", "own.rule")
    assert state.words.startswith("Added by this site.")
    assert (state.is_own, state.can_restore) == (True, False)
    assert "Added by this site" in site_entry.difference(own, "lab_rules", "own.rule").text


def test_an_edit_begins_as_the_sites_own_and_goes_on_as_it_stands(settings, tmp_path):
    entry_id = first("lab_rules")
    begun = yaml.safe_load(site_entry.edit_text(catalog(), "lab_rules", entry_id))

    own = changed(settings, tmp_path, "lab_rules", entry_id, evidence="label")
    again = yaml.safe_load(site_entry.edit_text(own, "lab_rules", entry_id))

    assert begun["evidence"] == "site"
    assert begun["sources"][-1] == "site"
    assert again["evidence"] == "label"


def test_cases_of_a_statement_are_run_and_shown():
    statement = next(one for one in catalog().statements.values() if one.cases)

    detail = site_entry.case_results(catalog(), "statements", statement.id)

    assert detail.blocks[0].lines == (
        ("", f"{len(statement.cases)} of {len(statement.cases)} give what they expect."),
    )
    assert detail.blocks[1].heading == "Case 1: as expected"
    assert site_entry.entry_state(catalog(), "statements", statement.id).has_cases


def test_a_sign_off_is_shown_with_name_and_date_and_once_changed_as_of_an_earlier_version(settings, tmp_path):
    entry_id = first("lab_rules")

    own = site_entry.signed(
        catalog(),
        "lab_rules",
        entry_id,
        settings,
        tmp_path,
        name="Dr. Lund",
        on=date(2026, 9, 3),
        note="read",
    )
    later = changed(settings, tmp_path, "lab_rules", entry_id, note="Newer.")

    assert "Signed by Dr. Lund on 2026-09-03. Note: read" in entry_detail(own, "lab_rules", entry_id).text
    words = site_entry.entry_state(later, "lab_rules", entry_id).words
    assert "Dr. Lund signed an earlier version on 2026-09-03; this one is not signed." in words


def test_the_way_back_leaves_nothing_of_the_site(settings, tmp_path):
    own = changed(settings, tmp_path, "lab_rules", first("lab_rules"), note="Mine.")

    back = site_entry.restored(own, "lab_rules", first("lab_rules"), settings, tmp_path)

    assert not site_entry.entry_state(back, "lab_rules", first("lab_rules")).is_own
    assert site_entry.change_words(back, is_signature=False).startswith("In force from now on: content ")
    assert site_entry.change_words(back, is_signature=True).startswith("Signed:")


def test_of_many_faults_the_first_are_named_and_the_rest_counted():
    assert site_entry.fault_words(["a: x"]) == "a: x"
    assert site_entry.fault_words([str(number) for number in range(11)]).endswith("7\nand 3 more")
    assert site_entry.fault_words([]) == ""


def test_reviewers_are_the_people_of_the_settings():
    staff = (StaffMember(code="LUN", name="Dr. Lund"), StaffMember(code="ORT"))

    assert site_entry.reviewer_names(Settings(staff=staff)) == ("Dr. Lund", "ORT")


def test_old_documents_are_marked_in_the_detail_by_the_sites_limit(settings):
    from irplanner.catalog.site import with_site_choices

    strict = with_site_choices(catalog(), {}, source_age_years=1)

    assert "Old: SIR 2019 is from 2019" in entry_detail(strict, "sources", "sir2019", 2026).text
    assert "Old:" not in entry_detail(catalog(), "sources", "sir2019", 2026).text
    assert "Old:" not in entry_detail(strict, "sources", "sir2019").text


def test_the_explanation_of_a_finding_names_old_documents_and_who_signed_the_rule(settings, tmp_path):
    rule = next(
        one for one in catalog().statements.values() if one.cases and one.cases[0].expect == "caution"
    )
    own = site_entry.signed(
        catalog(), "statements", rule.id, settings, tmp_path, name="Dr. Lund", on=date(2026, 9, 3), note=""
    )
    own.source_age_years = 1
    facts = read_case(json.dumps({"schema": SCHEMA, "procedure": "liver_biopsy", **rule.cases[0].facts}))

    why = explanation(make_plan(facts, own, datetime(2026, 9, 3, 12)), rule.id, own)

    assert why is not None
    assert why.signed == "Signed by Dr. Lund on 2026-09-03."
    assert all(flag.startswith("Old: ") for flag in why.flags)
    dated = [one for one in rule.sources if (own.sources[one].year or 2026) < 2025]
    assert len(why.flags) == len(dated) > 0
