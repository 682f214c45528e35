"""The pack as a person reads it: every entry of every section can be shown, with its sources."""

from __future__ import annotations

import pytest

from irplanner.catalog.sections import SECTIONS
from irplanner.models.enums import Evidence
from irplanner.ui.presenters import catalog as presenter
from irplanner.ui.presenters.evidence import EVIDENCE_SENTENCES, EVIDENCE_WORDS, source_lines
from tests.ui.presenters.case_factory import catalog


@pytest.mark.parametrize("section", sorted(SECTIONS))
def test_every_entry_of_a_section_can_be_listed_and_shown(section):
    for line in presenter.entry_lines(catalog(), section):
        detail = presenter.entry_detail(catalog(), section, line.id)

        assert line.title.strip()
        assert detail.title.strip()
        assert detail.blocks or section == "sources"
        assert "Struct" not in detail.text and "{'" not in detail.text


def test_sections_stand_in_groups_and_empty_ones_are_left_out():
    lines = presenter.section_lines(catalog())

    groups = [line.group for line in lines]
    assert groups == sorted(groups, key=groups.index)
    assert lines[0].id == "procedures"
    assert all(line.count for line in lines)


def test_procedures_are_found_by_an_old_name():
    ids = [line.id for line in presenter.entry_lines(catalog(), "procedures", "botallo")]

    assert ids == ["pda_closure"]


def test_other_sections_are_searched_in_all_their_words():
    found = presenter.entry_lines(catalog(), "antithrombotics", "apixaban")

    assert found
    assert presenter.entry_lines(catalog(), "antithrombotics", "apixaban nowhere") == ()


def test_a_cited_entry_shows_evidence_and_documents():
    detail = presenter.entry_detail(catalog(), "procedures", "liver_biopsy")

    sources = next(block for block in detail.blocks if block.heading == "Sources")
    evidence = catalog().procedures["liver_biopsy"].evidence
    assert sources.lines[0] == ("", EVIDENCE_SENTENCES[evidence])
    assert len(sources.lines) > 1


def test_a_complication_without_a_sourced_figure_says_so():
    procedure = catalog().procedures["uterine_fibroid_embolization"]
    bare = [
        one.name for one in procedure.complications if one.rate_pct is None and one.rate_below_pct is None
    ]

    text = presenter.entry_detail(catalog(), "procedures", procedure.id).text

    assert bare
    assert f"{bare[0]} (no sourced figure)" in text


def test_every_kind_of_evidence_has_words():
    assert set(EVIDENCE_WORDS) == set(EVIDENCE_SENTENCES) == set(Evidence)


def test_an_unknown_source_names_itself():
    assert source_lines(("no_such_source",), catalog().sources) == ("no_such_source",)


@pytest.mark.parametrize(
    "value, text",
    [((5.0, 5.0), "5"), ((4, 6.5), "4 to 6.5"), (True, "yes"), (("a", "b"), "a, b"), ({"k": 1}, "k 1")],
)
def test_values_are_written_as_a_person_would(value, text):
    assert presenter.text_of(value) == text


def test_units_in_field_names_become_units():
    assert presenter.prettified("sheath_fr") == "Sheath, Fr"
    assert presenter.prettified("rate_pct") == "Rate, %"


def test_the_evidence_of_the_whole_pack_is_counted():
    counts = dict(presenter.evidence_counts(catalog()))

    assert sum(counts.values()) > 500
