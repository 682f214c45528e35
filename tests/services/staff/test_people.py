"""Accounts: the first administrator, others, and what is refused."""

from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import select, text

from irplanner.errors import InputError, UserError
from irplanner.models.store import open_store
from irplanner.services import audit_trail
from irplanner.services.staff.duty import SignInMode, duty_of, mode_of
from irplanner.services.staff.people import TABLE, Staff
from irplanner.services.staff.rights import NotAllowed, Role
from tests.services.staff.conftest import PASSWORD

OTHER = "copper lantern river"


def trail(store, login):
    with store.reading() as connection:
        return audit_trail.trail_of(connection, "staff", login)


def test_a_new_store_has_not_decided_and_lets_everyone_in(tmp_path):
    store = open_store(tmp_path / "cases.db", keys_folder=tmp_path / "keys")

    assert mode_of(store) is SignInMode.UNDECIDED
    assert not duty_of(store).is_vacant
    store.close()


def test_working_without_sign_in_is_an_explicit_choice_that_is_kept(tmp_path):
    store = open_store(tmp_path / "cases.db", keys_folder=tmp_path / "keys")
    Staff(store).choose_single()
    store.close()
    again = open_store(tmp_path / "cases.db", keys_folder=tmp_path / "keys")

    assert mode_of(again) is SignInMode.SINGLE
    assert [line.action for line in trail(again, "store")] == ["staff.single"]
    again.close()


def test_the_first_administrator_asks_everyone_to_sign_in(store, staff):
    [first] = staff.everyone()

    assert mode_of(store) is SignInMode.SEVERAL
    assert (first.login, first.name) == ("vance", "K. Vance")
    assert set(first.roles) == {Role.ADMINISTRATOR, Role.TECHNOLOGIST}
    assert duty_of(store).name == "K. Vance"


def test_there_is_one_first_administrator(staff):
    with pytest.raises(NotAllowed, match="an administrator already"):
        staff.create_first("intruder", "X. Intruder", PASSWORD)


def test_an_added_person_changes_the_password_first(store, staff):
    made = staff.add("Lund", "R. Lund", OTHER, [Role.NURSE])

    assert (made.login, made.must_change_password) == ("lund", True)
    [line] = trail(store, "lund")
    assert (line.actor, line.action) == ("K. Vance", "staff.added")
    assert line.after == {"name": "R. Lund", "roles": ["nurse"]}


def test_no_digest_is_in_the_audit_trail(store, staff):
    staff.add("lund", "R. Lund", OTHER, [Role.NURSE])
    staff.give_password("lund", "another river lantern")
    staff.set_pin(duty_of(store).person, "270418")
    with store.reading() as connection:
        noted = " ".join(
            str(row) for row in connection.execute(text("SELECT before, after FROM audit_entries"))
        )
        kept = connection.execute(select(TABLE.c.password_hash)).scalars().all()

    assert "argon2" not in noted
    assert "270418" not in noted
    assert all(one.startswith("$argon2id$") for one in kept)


@pytest.mark.parametrize(
    ("login", "name", "password", "said"),
    [
        ("vance", "V. Ance", OTHER, "has the login vance"),
        ("Vance ", "V. Ance", OTHER, "has the login vance"),
        ("a b", "V. Ance", OTHER, "cannot be a login"),
        ("lund", "k. vance", OTHER, "is called k. vance already"),
        ("lund", "  ", OTHER, "needs a name"),
        ("lund", "R. Lund", "short", "at least 12"),
        ("lund", "R. Lund", "aaaaaaaaaaaaaa", "guessed at once"),
        ("lundlundlund", "R. Lund", "LundLundLund", "guessed at once"),
    ],
)
def test_what_cannot_be_an_account_is_refused_by_name(staff, login, name, password, said):
    with pytest.raises(InputError, match=said):
        staff.add(login, name, password, [Role.NURSE])


def test_a_long_password_needs_no_special_signs(staff):
    assert staff.add("lund", "R. Lund", "only small letters", [Role.NURSE]).login == "lund"


@pytest.mark.parametrize(
    "pin", ["12345", "123456", "654321", "777777", "12a456", "270418270418", "２７０４１８"]
)
def test_a_pin_that_is_short_or_guessed_is_refused(store, staff, pin):
    with pytest.raises(InputError, match="PIN"):
        staff.set_pin(duty_of(store).person, pin)


def test_names_roles_and_activity_are_changed_and_noted(store, staff):
    staff.add("lund", "R. Lund", OTHER, [Role.NURSE])
    changed = staff.change("lund", name="R. Lund-Berg", roles=[Role.NURSE, Role.AUDITOR], is_active=False)

    assert (changed.name, changed.is_active) == ("R. Lund-Berg", False)
    assert trail(store, "lund")[-1].before == {
        "display_name": "R. Lund",
        "roles": ["nurse"],
        "is_active": True,
    }


def test_the_last_administrator_stays(staff):
    with pytest.raises(InputError, match="no administrator"):
        staff.change("vance", roles=[Role.TECHNOLOGIST])
    with pytest.raises(InputError, match="no administrator"):
        staff.change("vance", is_active=False)


def test_only_who_may_changes_people(store, staff):
    lund = staff.add("lund", "R. Lund", OTHER, [Role.NURSE])
    duty_of(store).take(lund)

    for deed in (
        lambda: staff.add("moe", "P. Moe", OTHER, [Role.NURSE]),
        lambda: staff.change("vance", is_active=False),
        lambda: staff.give_password("vance", OTHER),
        lambda: staff.unlock("vance"),
        lambda: staff.open_emergency_door(is_open=True),
        staff.choose_single,
    ):
        with pytest.raises(NotAllowed, match=r"R\. Lund may not change people"):
            deed()


def test_a_pin_is_ones_own(store, staff):
    lund = staff.add("lund", "R. Lund", OTHER, [Role.NURSE])

    with pytest.raises(NotAllowed, match="the person themselves"):
        staff.set_pin(lund, "270418")


def test_the_database_refuses_to_remove_a_person(store):
    with store.plain() as looking, pytest.raises(sqlite3.OperationalError):
        looking.execute("DELETE FROM staff")
    with pytest.raises(Exception, match="never removed"), store.writing() as connection:
        connection.execute(text("DELETE FROM staff"))


def test_an_account_changed_by_another_program_is_closed(store, staff, sign_in):
    lund = staff.add("lund", "R. Lund", OTHER, [Role.NURSE])
    with store.writing() as connection:
        connection.execute(text("UPDATE staff SET roles = '[\"administrator\"]' WHERE login = 'lund'"))

    with pytest.raises(UserError, match="changed by another program"):
        sign_in.by_password(lund.login, OTHER)
    with pytest.raises(UserError, match="changed by another program"):
        staff.unlock(lund.login)


def test_sign_in_does_not_end_by_a_fact_changed_behind_the_program(store):
    with store.writing() as connection:
        connection.execute(text("UPDATE store_info SET value = 'single' WHERE key = 'sign_in'"))
    assert mode_of(store) is SignInMode.SEVERAL

    with store.writing() as connection:
        connection.execute(text("DELETE FROM store_info WHERE key = 'sign_in'"))
    assert mode_of(store) is SignInMode.SEVERAL


def test_an_administrator_may_end_sign_in_and_ask_for_it_again(store, staff):
    staff.choose_single()
    assert mode_of(store) is SignInMode.SINGLE

    staff.ask_sign_in()
    assert mode_of(store) is SignInMode.SEVERAL


def test_a_locked_out_administrator_is_recovered_with_the_store_alone_and_it_is_noted(store, staff, sign_in):
    duty_of(store).take(None)
    staff.recover("vance", OTHER, by="root (recovery)")

    assert sign_in.by_password("vance", OTHER).must_change_password
    assert ("root (recovery)", "staff.recovered") in [
        (one.actor, one.action) for one in trail(store, "vance")
    ]
