"""Signing in, wrong guesses, and what a closed account answers."""

from __future__ import annotations

from datetime import timedelta

import pytest
from argon2 import PasswordHasher

from irplanner.models.store import open_store
from irplanner.services import audit_trail
from irplanner.services.staff import digests
from irplanner.services.staff.duty import duty_of
from irplanner.services.staff.lockout import FOR_GOOD, FREE_FAILURES, Count, after_failure, as_seen
from irplanner.services.staff.people import Staff
from irplanner.services.staff.rights import NotAllowed, Role
from irplanner.services.staff.sign_in import LockedOut, SignIn, WrongSecret
from tests.services.staff.conftest import PASSWORD, START

WRONG = "amber kettle wallpaper"


def fail(sign_in, times, login="vance"):
    for _ in range(times):
        with pytest.raises(WrongSecret):
            sign_in.by_password(login, WRONG)


def test_the_right_password_signs_in_and_is_noted(store, sign_in):
    duty_of(store).take(None)
    person = sign_in.by_password(" Vance", PASSWORD)

    assert duty_of(store).person == person
    with store.reading() as connection:
        last = audit_trail.trail_of(connection, "staff", "vance")[-1]
    assert (last.actor, last.action, last.after) == ("K. Vance", "staff.signed_in", {"by": "password"})


def test_wrong_password_and_unknown_login_are_answered_alike_after_the_same_work(sign_in, monkeypatch):
    compared = []
    real = PasswordHasher.verify
    monkeypatch.setattr(
        PasswordHasher, "verify", lambda self, kept, secret: compared.append(kept) or real(self, kept, secret)
    )
    said = []
    for login in ("vance", "nobody"):
        with pytest.raises(WrongSecret) as caught:
            sign_in.by_password(login, WRONG)
        said.append(str(caught.value))

    assert said[0] == said[1]
    known, unknown = compared
    assert known.split("$")[:4] == unknown.split("$")[:4]  # the same costs


def test_who_has_left_cannot_sign_in(store, staff, sign_in):
    staff.add("lund", "R. Lund", "copper lantern river", [Role.NURSE])
    staff.change("lund", is_active=False)

    with pytest.raises(WrongSecret, match="Login or password is wrong"):
        sign_in.by_password("lund", "copper lantern river")


def test_after_five_wrong_passwords_even_the_right_one_has_to_wait(sign_in, clock):
    fail(sign_in, FREE_FAILURES)
    with pytest.raises(LockedOut, match="closed until") as caught:
        sign_in.by_password("vance", PASSWORD)
    assert caught.value.until == START + timedelta(minutes=1)

    clock.turn(minutes=1, seconds=1)
    assert sign_in.by_password("vance", PASSWORD).failures == 0


def test_each_further_failure_waits_longer(sign_in, clock):
    fail(sign_in, FREE_FAILURES)
    clock.turn(minutes=2)
    fail(sign_in, 1)
    clock.turn(minutes=2)

    with pytest.raises(LockedOut):
        sign_in.by_password("vance", PASSWORD)


def test_a_restart_gives_no_more_guesses(store, sign_in, clock, tmp_path):
    fail(sign_in, FREE_FAILURES)
    store.close()
    again = open_store(tmp_path / "cases.db", keys_folder=tmp_path / "keys")
    duty_of(again).clock = clock

    with pytest.raises(LockedOut):
        SignIn(again).by_password("vance", PASSWORD)
    again.close()


@pytest.mark.parametrize("back", [timedelta(minutes=30), timedelta(days=400)])
def test_a_clock_set_back_neither_opens_nor_closes_for_ever(sign_in, clock, back):
    fail(sign_in, FREE_FAILURES)
    clock.at -= back
    with pytest.raises(LockedOut) as caught:
        sign_in.by_password("vance", PASSWORD)
    assert caught.value.until - clock.at <= timedelta(minutes=1)

    clock.turn(minutes=1, seconds=1)
    assert sign_in.by_password("vance", PASSWORD).login == "vance"


def test_names_nobody_has_close_in_the_same_way(sign_in):
    fail(sign_in, FREE_FAILURES, "nobody")

    with pytest.raises(LockedOut, match="closed until"):
        sign_in.by_password("nobody", WRONG)


def test_an_administrator_opens_a_closed_account(staff, sign_in):
    staff.add("lund", "R. Lund", "copper lantern river", [Role.NURSE])
    fail(sign_in, FREE_FAILURES, "lund")
    staff.unlock("lund")

    assert sign_in.by_password("lund", "copper lantern river").name == "R. Lund"


def test_the_pin_is_enough_only_where_its_owner_has_signed_in(store, staff, sign_in):
    staff.set_pin(duty_of(store).person, "270418")
    with pytest.raises(WrongSecret, match="password first"):
        sign_in.by_pin("vance", "270418")

    sign_in.by_password("vance", PASSWORD)
    assert [one.login for one in sign_in.recent] == ["vance"]
    assert sign_in.by_pin("vance", "270418").login == "vance"


def test_the_pin_is_not_enough_the_next_day_nor_after_signing_out(store, staff, sign_in, clock):
    staff.set_pin(duty_of(store).person, "270418")
    sign_in.by_password("vance", PASSWORD)
    clock.turn(hours=13)
    assert sign_in.recent == ()

    sign_in.by_password("vance", PASSWORD)
    sign_in.end()
    assert sign_in.recent == ()
    assert duty_of(store).is_vacant


def test_wrong_pins_close_the_account_as_wrong_passwords_do(store, staff, sign_in):
    staff.set_pin(duty_of(store).person, "270418")
    sign_in.by_password("vance", PASSWORD)
    for _ in range(FREE_FAILURES):
        with pytest.raises(WrongSecret, match="PIN is wrong"):
            sign_in.by_pin("vance", "270419")

    with pytest.raises(LockedOut):
        sign_in.by_pin("vance", "270418")


def test_confirming_proves_without_signing_in(store, staff, sign_in):
    staff.add("lund", "R. Lund", "copper lantern river", [Role.NURSE])
    proof = sign_in.confirm("lund", "copper lantern river")

    assert proof.person.name == "R. Lund"
    assert duty_of(store).name == "K. Vance"
    with duty_of(store).acting_as(proof):
        assert duty_of(store).name == "R. Lund"
    assert duty_of(store).name == "K. Vance"


def test_a_proof_is_good_for_a_moment_only(store, sign_in, clock):
    proof = sign_in.confirm("vance", PASSWORD)
    clock.turn(minutes=5)

    with pytest.raises(NotAllowed, match="too long ago"), duty_of(store).acting_as(proof):
        pass


def test_a_password_kept_at_lower_costs_is_renewed_when_it_is_given(store, sign_in, monkeypatch):
    monkeypatch.setattr(digests, "PASSES", 2)
    digests._hasher.cache_clear()
    sign_in.by_password("vance", PASSWORD)

    with store.plain() as connection:
        (kept,) = connection.execute("SELECT password_hash FROM staff").fetchone()
    assert "t=2" in kept
    assert sign_in.by_password("vance", PASSWORD).login == "vance"


def test_ten_thousand_guesses_are_locked_out(store, sign_in, clock, monkeypatch):
    """10,000 guesses, the clock pushed a day forward before each: twenty are looked at, then none."""
    looked_at = []
    real = digests.is_right
    monkeypatch.setattr(digests, "is_right", lambda kept, secret: looked_at.append(1) or real(kept, secret))
    refused = 0
    for number in range(10_000):
        clock.turn(days=1)
        try:
            sign_in.by_password("vance", f"guess number {number:06d}")
        except LockedOut:
            refused += 1
        except WrongSecret:
            continue

    assert len(looked_at) == FOR_GOOD
    assert refused == 10_000 - FOR_GOOD
    with pytest.raises(LockedOut, match="An administrator opens it") as caught:
        sign_in.by_password("vance", PASSWORD)
    assert caught.value.until is None


def test_guesses_in_parallel_are_counted_before_they_are_looked_at(store, monkeypatch):
    """A hundred processes cannot each have the five free guesses: the count comes first."""
    seen = []
    monkeypatch.setattr(digests, "is_right", lambda _kept, _secret: seen.append(_failures(store)) and False)
    fail(SignIn(store), 2)

    assert seen == [1, 2]


def _failures(store):
    with store.plain() as connection:
        return connection.execute("SELECT failures FROM staff").fetchone()[0]


def test_a_right_one_given_at_a_store_that_cannot_be_written_signs_in(store, tmp_path):
    store.close()
    reading = open_store(tmp_path / "cases.db", read_only=True, keys_folder=tmp_path / "keys")
    sign_in = SignIn(reading)

    fail(sign_in, 2)
    assert sign_in.by_password("vance", PASSWORD).login == "vance"
    fail(sign_in, FREE_FAILURES)
    with pytest.raises(LockedOut):
        sign_in.by_password("vance", PASSWORD)
    reading.close()


def test_a_wait_is_never_longer_than_its_own_length():
    count = Count()
    for _ in range(FREE_FAILURES):
        count = after_failure(count, START)

    early = as_seen(count, START - timedelta(days=3))
    assert early.locked_until == START - timedelta(days=3) + timedelta(minutes=1)
    assert as_seen(count, START + timedelta(minutes=2)).locked_until is None


def test_emergency_access_has_a_reason_a_name_and_an_end(store, staff, sign_in, clock):
    from irplanner.errors import InputError
    from irplanner.services.staff.rights import Right

    auditor = staff.add("holm", "S. Holm", "copper lantern river", [Role.AUDITOR])
    duty = duty_of(store)
    duty.take(auditor)
    with pytest.raises(NotAllowed, match=r"S\. Holm may not plan cases"):
        duty.require(Right.PLAN)
    with pytest.raises(InputError, match="its reason"):
        duty.break_glass(" ")

    emergency = duty.break_glass("Bleeding patient, nobody else here")
    duty.require(Right.PLAN)
    assert not duty.may(Right.SIGN)
    assert emergency.until == clock.at + timedelta(minutes=60)
    with store.reading() as connection:
        line = audit_trail.trail_of(connection, "staff", "holm")[-1]
    assert (line.actor, line.action) == ("S. Holm", "staff.emergency")
    assert line.after["reason"] == "Bleeding patient, nobody else here"

    clock.turn(minutes=61)
    assert not duty.may(Right.PLAN)


def test_without_an_account_emergency_access_is_what_the_site_allows(store, staff):
    from irplanner.services.staff.rights import Right

    duty = duty_of(store)
    person = duty.person
    duty.take(None)
    with pytest.raises(NotAllowed, match="no emergency access"):
        duty.break_glass("Bleeding patient", name="P. Moe")

    duty.take(person)
    staff.open_emergency_door(is_open=True)
    duty.take(None)
    duty.break_glass("Bleeding patient", name="P. Moe")
    assert duty.name == "P. Moe (emergency access)"
    assert duty.may(Right.PLAN)
    assert not duty.may(Right.EXPORT)


def test_a_clock_set_back_does_not_lengthen_emergency_access(store, staff, clock):
    from irplanner.services.staff.rights import Right

    duty = duty_of(store)
    duty.take(staff.add("holm", "S. Holm", "copper lantern river", [Role.AUDITOR]))
    duty.break_glass("Bleeding patient, nobody else here")
    clock.turn(hours=-3)

    assert not duty.may(Right.PLAN)


def test_nobody_at_work_may_do_nothing(store):
    from irplanner.services.staff.duty import SignInNeeded
    from irplanner.services.staff.rights import Right

    duty_of(store).take(None)

    with pytest.raises(SignInNeeded, match="Nobody has signed in"):
        duty_of(store).require(Right.VIEW)


def test_staff_of_a_closed_process_have_to_give_the_password_again(store, staff, tmp_path):
    staff.set_pin(duty_of(store).person, "270418")
    store.close()
    again = open_store(tmp_path / "cases.db", keys_folder=tmp_path / "keys")

    assert duty_of(again).is_vacant
    assert SignIn(again).recent == ()
    assert Staff(again).find("vance").has_pin
    again.close()
