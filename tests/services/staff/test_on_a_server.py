"""People and their guesses at a store on a server: the same as in a file."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from irplanner.services import audit_trail
from irplanner.services.staff.duty import SignInMode, duty_of, mode_of
from irplanner.services.staff.lockout import FREE_FAILURES
from irplanner.services.staff.people import Staff
from irplanner.services.staff.rights import NotAllowed, Role
from irplanner.services.staff.sign_in import LockedOut, SignIn, WrongSecret
from tests.both_stores import empty, opened
from tests.services.staff.conftest import PASSWORD

SECRET = "copper lantern river"


@pytest.fixture
def address(postgres, postgres_store):
    return empty(postgres, postgres_store)


@pytest.fixture
def store(address, clock):
    """A store on a server with its first administrator at work."""
    with opened(address, None) as made:
        duty_of(made).clock = clock
        Staff(made).create_first("vance", "K. Vance", PASSWORD)
        yield made


def test_accounts_are_made_changed_and_noted(store, staff):
    staff.add("lund", "R. Lund", SECRET, [Role.NURSE])
    staff.change("lund", roles=[Role.PHYSICIAN])

    assert mode_of(store) is SignInMode.SEVERAL
    assert staff.find("LUND").roles == (Role.PHYSICIAN,)
    with store.reading() as connection:
        actions = [line.action for line in audit_trail.trail_of(connection, "staff", "lund")]
    assert actions == ["staff.added", "staff.changed"]


def test_wrong_guesses_at_one_workstation_close_the_account_at_another(store, clock, address):
    for _ in range(FREE_FAILURES):
        with pytest.raises(WrongSecret):
            SignIn(store).by_password("vance", "amber kettle wallpaper")

    with opened(address, None) as other:
        duty_of(other).clock = clock
        with pytest.raises(LockedOut):
            SignIn(other).by_password("vance", PASSWORD)


def test_rights_hold_and_nobody_is_removed(store, staff):
    duty_of(store).take(staff.add("lund", "R. Lund", SECRET, [Role.NURSE]))

    with pytest.raises(NotAllowed, match="change people"):
        staff.change("vance", is_active=False)
    with pytest.raises(Exception, match="never removed"), store.writing() as connection:
        connection.execute(text("DELETE FROM staff"))
