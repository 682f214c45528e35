"""The content in force: layer and choices together, edits checked before they are written."""

from __future__ import annotations

from datetime import date, datetime

import pytest
import yaml

from irplanner.catalog import site_files
from irplanner.catalog.catalog import load_catalog
from irplanner.catalog.sign_offs import signature_of
from irplanner.catalog.site_layer import read_site_layer
from irplanner.errors import ContentError, InputError
from irplanner.models.enums import Evidence
from irplanner.planning.facts import CaseFacts
from irplanner.planning.plan import make_plan
from irplanner.services.rule_cases import run_cases
from irplanner.services.site.site_content import layer_folder, site_content, with_settings
from irplanner.services.site.site_edits import entry_faults, restore_entry, save_entry, sign_entry
from irplanner.settings import Settings

AT = datetime(2026, 9, 3, 12)
OWN_RULE = {
    "id": "own.always",
    "topic": "own",
    "when": 'procedure.id == "liver_biopsy"',
    "status": "caution",
    "title": "This site asks for two people at a liver biopsy.",
    "sources": ["site"],
    "cases": [
        {"facts": {"procedure": "liver_biopsy"}, "expect": "caution"},
        {"facts": {"procedure": "paracentesis"}, "expect": "silent"},
    ],
}


@pytest.fixture(scope="module")
def shipped():
    return load_catalog()


@pytest.fixture
def settings(tmp_path):
    return Settings(site_layer=str(tmp_path / "layer"))


@pytest.fixture
def folder(settings):
    return layer_folder(settings)


def rule(**changes):
    return yaml.safe_dump({**OWN_RULE, **changes})


def findings(catalog, rule_id):
    plan = make_plan(CaseFacts(procedure="liver_biopsy"), catalog, AT)
    return [finding for finding in plan.findings if finding.rule == rule_id]


def test_the_layer_lies_beside_the_settings_unless_they_name_a_folder(tmp_path):
    assert layer_folder(Settings(), tmp_path / "settings.json") == tmp_path / "site-layer"
    assert layer_folder(Settings(site_layer="/srv/ir")).as_posix() == "/srv/ir"


def test_without_a_layer_the_shipped_content_is_in_force(shipped, settings):
    content = site_content(shipped, settings)

    assert content.problem is None
    assert content.catalog.info == shipped.info


def test_a_rule_of_the_sites_own_speaks_in_the_plan_with_evidence_site(shipped, settings, folder):
    catalog = save_entry(shipped, "statements", rule(), settings, folder)

    [finding] = findings(catalog, "own.always")
    assert (finding.evidence, finding.sources) == (Evidence.SITE, ("site",))
    assert findings(site_content(shipped, settings).catalog, "own.always") == [finding]
    assert not findings(shipped, "own.always")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"when": "labs.inrr > 1"}, "when: 'labs.inrr' is no name of the vocabulary"),
        ({"sources": ["no_such"]}, "sources.0: unknown source 'no_such'"),
        ({"sources": []}, "sources: empty"),
        ({"colour": "red"}, "colour: unknown field"),
        ({"status": "maybe"}, "status: Invalid enum value 'maybe'"),
        ({"cases": [{"facts": {}, "expect": "stop"}]}, "cases.0: expects stop, gives caution"),
        ({"cases": [{"facts": {"labs": 3}, "expect": "stop"}]}, "cases.0: expects stop, gives"),
    ],
)
def test_a_faulty_edit_is_refused_with_its_field_and_nothing_is_written(
    shipped, settings, folder, changes, said
):
    faults = entry_faults(shipped, "statements", rule(**changes), folder)
    with pytest.raises(ContentError):
        save_entry(shipped, "statements", rule(**changes), settings, folder)

    assert any(fault.startswith(said) for fault in faults), faults
    assert not folder.exists()


@pytest.mark.parametrize("text", ["", "- a\n- b", "id: [", "id: &a x\ntitle: *a"])
def test_text_that_is_no_entry_is_named_not_raised(shipped, folder, text):
    assert entry_faults(shipped, "statements", text, folder)


def test_a_sound_edit_has_no_faults(shipped, folder):
    assert entry_faults(shipped, "statements", rule(), folder) == ()


def test_a_faulty_layer_is_refused_as_a_whole_and_the_shipped_content_used(shipped, settings, folder):
    save_entry(shipped, "statements", rule(), settings, folder)
    (folder / "broken.yaml").write_text("section: words\nentries: [{id: position.x}]\n", "utf-8")

    content = site_content(shipped, settings)

    assert content.problem is not None
    assert "broken.yaml, position.x, label: missing, and 1 more fault" in content.problem.title
    assert "The shipped content is in force." in content.problem.advice
    assert not findings(content.catalog, "own.always")
    assert entry_faults(shipped, "statements", rule(), folder)[0].startswith("broken.yaml")


def test_a_condition_that_does_not_compile_is_found_when_the_layer_is_read(shipped, settings, folder):
    folder.mkdir()
    text = yaml.safe_dump({"section": "statements", "entries": [{**OWN_RULE, "when": "1 +"}]})
    (folder / "rules.yaml").write_text(text, "utf-8")

    content = site_content(shipped, settings)

    assert content.problem is not None
    assert "rules.yaml, own.always, when:" in content.problem.title


def test_a_choice_the_pack_does_not_know_is_named_beside_a_faulty_layer(shipped, folder):
    folder.mkdir()
    (folder / "broken.yaml").write_text("3", "utf-8")

    content = site_content(shipped, Settings(site_layer=str(folder), rule_sets={"no.such": "x"}))

    assert content.problem is not None
    assert "broken.yaml" in content.problem.title
    assert "no.such" in content.problem.title


def test_the_way_back_restores_the_shipped_entry(shipped, settings, folder):
    entry_id = next(iter(shipped.statements))
    text = site_files.entry_text(shipped.statements[entry_id], as_own=True)
    changed = save_entry(shipped, "statements", text, settings, folder)

    back = restore_entry(changed, "statements", entry_id, settings, folder)

    assert changed.statements[entry_id] != shipped.statements[entry_id]
    assert back.statements[entry_id] == shipped.statements[entry_id]
    assert back.info == shipped.info


def test_an_entry_another_one_needs_is_not_taken_out(shipped, settings, folder):
    save_entry(shipped, "sources", "{id: board, title: Minutes of the board}", settings, folder)
    catalog = save_entry(shipped, "statements", rule(sources=["board"]), settings, folder)

    with pytest.raises(ContentError, match="unknown source 'board'"):
        restore_entry(catalog, "sources", "board", settings, folder)

    assert read_site_layer(folder).holds("sources", "board")


def test_signing_needs_no_change_of_the_entry(shipped, settings, folder):
    entry_id = next(iter(shipped.lab_rules))

    catalog = sign_entry(
        shipped, "lab_rules", entry_id, settings, folder, name="Dr. Lund", on=date(2026, 9, 3)
    )

    signature = signature_of(catalog, "lab_rules", entry_id)
    assert signature is not None
    assert signature.is_current
    assert catalog.info == shipped.info
    with pytest.raises(InputError):
        sign_entry(shipped, "lab_rules", entry_id, settings, folder, name="", on=date(2026, 9, 3))


def test_the_cases_of_a_statement_say_what_they_expect_and_what_they_give(shipped):
    statement = next(one for one in shipped.statements.values() if len(one.cases) > 1)

    runs = run_cases(statement, shipped)

    assert [run.number for run in runs] == list(range(1, len(statement.cases) + 1))
    assert all(run.passed for run in runs)
    assert any(run.title for run in runs if run.actual != "silent")


def test_other_settings_keep_the_layer_and_change_the_choices(shipped, settings, folder):
    catalog = save_entry(shipped, "statements", rule(), settings, folder)

    chosen = with_settings(catalog, Settings(rule_sets={"contrast.metformin_rules": "acr"}))
    back = with_settings(chosen, Settings())

    assert chosen.site_policies["contrast.metformin_rules"].choice == "acr"
    assert back.site_policies["contrast.metformin_rules"].choice == "fda"
    assert all("own.always" in one.statements for one in (chosen, back))
