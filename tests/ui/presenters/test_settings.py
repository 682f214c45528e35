"""Typed text back into settings, and what cannot be used is said with the last good value kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from irplanner.errors import InputError
from irplanner.settings import Settings, StaffMember, UnitSystem
from irplanner.ui.presenters import settings as presenter
from tests.ui.presenters.case_factory import catalog

FIELDS = {
    field.name: field
    for group in (presenter.APPEARANCE, presenter.UNITS, presenter.SITE, presenter.SOURCES, presenter.LISTS)
    for field in group
}


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_every_field_shows_what_it_reads(name):
    settings = Settings(rooms=("IR 1", "CT"), site_code="DEMO", time_zone="Europe/Berlin", lab_age_days=30)
    field = FIELDS[name]

    again = presenter.with_text(settings, field, presenter.text_of(settings, field))

    assert again == settings


def test_lines_lose_blanks_and_doubles():
    settings = presenter.with_text(Settings(), FIELDS["rooms"], " IR 1 \n\nCT\nIR 1")

    assert settings.rooms == ("IR 1", "CT")


def test_a_choice_becomes_its_own_kind():
    assert presenter.with_text(Settings(), FIELDS["units"], "si").units is UnitSystem.SI


@pytest.mark.parametrize(
    "name, text, said",
    [
        ("lab_age_days", "soon", "not a whole number"),
        ("lab_age_days", "0", "cannot be used"),
        ("time_zone", "Mars/Base", "no time zone"),
        ("site_code", "x" * 65, "cannot be used"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words(name, text, said):
    with pytest.raises(InputError) as refused:
        presenter.with_text(Settings(), FIELDS[name], text)

    assert said in str(refused.value)


def test_people_need_a_code_of_their_own():
    with pytest.raises(InputError, match="has no code"):
        presenter.with_staff(Settings(), [("", "Dr. Lund", "operator", "")])
    with pytest.raises(InputError, match="given twice"):
        presenter.with_staff(Settings(), [("LU", "A", "operator", ""), ("LU", "B", "nurse", "")])


def test_only_operators_have_a_grade_and_empty_rows_are_left_out():
    settings = presenter.with_staff(
        Settings(),
        [
            ("LU", "Dr. Lund", "operator", "consultant"),
            ("OR", "M. Ortiz", "nurse", "trainee"),
            ("", "", "", ""),
        ],
    )

    assert settings.staff == (
        StaffMember(code="LU", name="Dr. Lund", grade="consultant"),
        StaffMember(code="OR", name="M. Ortiz", role="nurse"),
    )
    assert presenter.staff_rows(settings)[1] == ("OR", "M. Ortiz", "nurse", "")


def test_the_pack_says_what_it_is_and_what_it_rests_on():
    lines = dict(presenter.pack_lines(catalog()))

    assert "130 procedures" in lines["Holds"]
    assert "recalled" in lines["Entries rest on"]


def test_the_about_text_says_what_the_program_is_not():
    assert "not a certified medical device" in presenter.ABOUT


def test_the_store_is_shown_with_its_size(tmp_path):
    path = tmp_path / "cases.db"
    path.write_bytes(b"x" * 1_048_576)

    lines = dict(presenter.store_lines(path, Settings()))

    assert (lines["Case store"], lines["Size"]) == (str(path), "1.0 MiB")
    assert dict(presenter.store_lines(Path("gone"), Settings(database="gone")))["Size"] == "0.0 MiB"


def test_every_policy_of_the_pack_is_a_field_and_the_proposed_choice_is_not_written_down():
    fields = {field.name.removeprefix("rule_sets."): field for field in presenter.rule_fields(catalog())}
    metformin = fields["contrast.metformin_rules"]

    chosen = presenter.with_text(Settings(), metformin, "acr")
    back = presenter.with_text(chosen, metformin, "fda")

    assert set(fields) == set(catalog().site_policies) >= {"checklist.base_list", "labs.age"}
    assert presenter.text_of(Settings(), metformin) == "fda"
    assert (chosen.rule_sets, back.rule_sets) == ({"contrast.metformin_rules": "acr"}, {})
    assert presenter.text_of(chosen, metformin) == "acr"
    assert dict(metformin.choices)["fda"].endswith("(proposed)")


def test_the_proposed_choice_stays_that_of_the_pack_while_another_is_in_force():
    settings = Settings(rule_sets={"contrast.metformin_rules": "acr"}, lab_age_days=7)

    own = presenter.content_with(catalog(), settings)

    assert own.site_policies["contrast.metformin_rules"].choice == "acr"
    assert presenter.rule_fields(own) == presenter.rule_fields(catalog())


def test_only_choices_of_content_make_plans_anew():
    assert presenter.changes_content(Settings(), Settings(source_age_years=10))
    assert not presenter.changes_content(Settings(), Settings(site_name="A"))
