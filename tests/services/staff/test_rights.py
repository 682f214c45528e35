"""The table of rights: complete, and read as it is meant."""

from __future__ import annotations

import pytest

from irplanner.services.staff.rights import DEEDS, IN_AN_EMERGENCY, RIGHTS, Right, Role, refusal, rights_of


def test_every_right_belongs_to_somebody_and_has_words():
    assert set(RIGHTS) == set(Right) == set(DEEDS)
    assert all(RIGHTS.values())


@pytest.mark.parametrize(
    ("role", "may", "may_not"),
    [
        (Role.TECHNOLOGIST, {Right.PLAN, Right.SIGN, Right.AMEND, Right.EXPORT}, {Right.STAFF, Right.AUDIT}),
        (Role.NURSE, {Right.PLAN, Right.SIGN, Right.STOCK}, {Right.AMEND, Right.EXPORT, Right.SETTINGS}),
        (Role.PHYSICIAN, {Right.SIGN, Right.AMEND, Right.CONTENT}, {Right.STAFF, Right.STOCK}),
        (Role.ADMINISTRATOR, {Right.STAFF, Right.SETTINGS, Right.AUDIT}, {Right.VIEW, Right.PLAN}),
        (Role.AUDITOR, {Right.VIEW, Right.AUDIT, Right.EXPORT}, {Right.PLAN, Right.SIGN, Right.STAFF}),
    ],
)
def test_a_role_may_what_it_is_for_and_no_more(role, may, may_not):
    held = rights_of([role])

    assert may <= held
    assert not may_not & held


def test_two_roles_may_what_either_may():
    both = rights_of([Role.NURSE, Role.ADMINISTRATOR])

    assert both == rights_of([Role.NURSE]) | rights_of([Role.ADMINISTRATOR])


def test_an_emergency_never_opens_signing_exports_or_people():
    assert not IN_AN_EMERGENCY & {Right.SIGN, Right.AMEND, Right.EXPORT, Right.STAFF, Right.SETTINGS}


def test_a_refusal_names_the_deed_and_who_may():
    error = refusal("R. Lund", Right.AMEND)

    assert error.title == "R. Lund may not amend a signed record."
    assert "Technologist, Physician" in error.advice
