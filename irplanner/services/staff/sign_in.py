"""Proving who somebody is: password and PIN, each guess counted before it is looked at.

Wrong login and wrong password are answered alike, after the same work. The count is in the store, so that
neither a restart nor another workstation gives more guesses; one process cannot guess faster by guessing in
parallel, since a guess is counted in a transaction of its own before it is compared.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, update

from irplanner.errors import UserError
from irplanner.language import day_time, tr
from irplanner.models.store import Store
from irplanner.services import audit_trail
from irplanner.services.staff import digests
from irplanner.services.staff.duty import Duty, duty_of
from irplanner.services.staff.lockout import Count, after_failure, as_seen
from irplanner.services.staff.people import TABLE, Staff, find_row, is_sealed, person_of, seal_anew, set_fact
from irplanner.services.staff.person import Person, Proof

PIN_HOURS = 12  # for so long after a password the PIN is enough at this workstation
_MOST_NAMES = 1000


class WrongSecret(UserError):
    """Login, password or PIN is wrong; which of them is not said."""


class LockedOut(UserError):
    """Too many wrong ones: the account is closed. `until`: None until an administrator opens it."""

    def __init__(self, title: str, advice: str, until: datetime | None) -> None:
        super().__init__(title, advice)
        self.until = until


class SignIn:
    """Signs people in at one store.

    Args:
        clock: What it takes for now, UTC; tests set it.
    """

    def __init__(self, store: Store, clock: Callable[[], datetime] | None = None) -> None:
        self._store = store
        self._clock = clock or duty_of(store).clock
        # Counts of names nobody has, so that they answer as all others do; also those of a read-only store.
        self._in_mind: OrderedDict[str, Count] = OrderedDict()
        self._recent: OrderedDict[str, tuple[Person, datetime]] = OrderedDict()

    @property
    def duty(self) -> Duty:
        return duty_of(self._store)

    @property
    def recent(self) -> tuple[Person, ...]:
        """People who may come back by PIN at this workstation, last one first."""
        now = self._clock()
        return tuple(
            person
            for person, at in reversed(self._recent.values())
            if person.has_pin and timedelta(0) <= now - at < timedelta(hours=PIN_HOURS)
        )

    def by_password(self, login: str, password: str) -> Person:
        """Sign somebody in and return them; they are at work from now on.

        Raises:
            WrongSecret: login or password is wrong, or the account is closed for good.
            LockedOut: too many wrong ones before.
        """
        person = self._checked(login, password, is_pin=False)
        self._recent.pop(person.login, None)
        self._recent[person.login] = (person, self._clock())
        self._begin(person, "password")
        return person

    def by_pin(self, login: str, pin: str) -> Person:
        """Let somebody come back who has signed in with the password at this workstation not long ago."""
        if login not in {person.login for person in self.recent}:
            raise WrongSecret(tr("The PIN is not enough here."), tr("Sign in with your password first."))
        person = self._checked(login, pin, is_pin=True)
        self._begin(person, "PIN")
        return person

    def confirm(self, login: str, secret: str) -> Proof:
        """Return the proof that somebody has given their password, or their PIN, without signing in."""
        is_pin = secret.isascii() and secret.isdigit() and len(secret) <= digests.MOST_DIGITS
        person = self._checked(login, secret, is_pin=is_pin)
        return Proof(person=person, at=self._clock())

    def end(self) -> None:
        """Sign out: the PIN of that person is not enough any more."""
        person = self.duty.person
        if person is not None:
            self._recent.pop(person.login, None)
            self._note(person.login, person.name, "staff.signed_out")
        self.duty.take(None)

    def renew(self, person: Person) -> None:
        """Keep in mind what somebody has changed of their own account."""
        if person.login in self._recent:
            self._recent[person.login] = (person, self._recent[person.login][1])
        if self.duty.person is not None and self.duty.person.id == person.id:
            self.duty.person = person

    def _begin(self, person: Person, way: str) -> None:
        self.duty.take(person)
        self._note(person.login, person.name, "staff.signed_in", {"by": way})

    def _checked(self, login: str, secret: str, *, is_pin: bool) -> Person:
        login = login.strip().casefold()
        row = self._count_guess(login)
        kept = None
        if row is not None and row.is_active:
            kept = row.pin_hash if is_pin else row.password_hash
        if not digests.is_right(kept, secret) or row is None or kept is None:
            self._note(row.login if row is not None else "unknown", "unknown", "staff.failed")
            raise WrongSecret(
                tr("The PIN is wrong.") if is_pin else tr("Login or password is wrong."),
                tr("Try again. After several wrong ones the account is closed for a while."),
            )
        return self._forget_failures(row, "" if is_pin or not digests.is_outdated(kept) else secret)

    def _count_guess(self, login: str) -> Row[Any] | None:
        """Count a guess as a failure before it is looked at, and return the account it is for.

        Raises:
            LockedOut: it is closed: the guess is not looked at.
        """
        if self._store.read_only:
            with self._store.reading() as connection:
                row = find_row(connection, login)
            self._count_in_mind(login, Count(row.failures, row.locked_until) if row is not None else None)
            return row
        locked: LockedOut | None = None
        with self._store.writing() as connection:
            row = find_row(connection, login)
            if row is None:
                self._count_in_mind(login, None)
                set_fact(connection, "unknown_login_at", self._clock().isoformat())  # the same work as below
                return None
            if not is_sealed(connection, row):
                raise UserError(
                    f"The account {row.login} was changed by another program.",
                    "It is closed. `irplanner users recover` gives an administrator a new password.",
                )
            count = as_seen(Count(row.failures, row.locked_until), self._clock())
            if count.locked_until is not None or count.is_for_good:
                locked = _locked_out(count)
                if count.locked_until != row.locked_until:
                    _keep_count(connection, row, count)
            else:
                count = after_failure(count, self._clock())
                _keep_count(connection, row, count)
                if count.locked_until is not None:
                    after = {"failures": count.failures, "until": count.locked_until.isoformat()}
                    self._note_with(connection, row.login, "unknown", "staff.closed", after)
        if locked is not None:
            raise locked
        return row

    def _count_in_mind(self, login: str, kept: Count | None) -> None:
        now = self._clock()
        count = as_seen(self._in_mind.get(login, kept or Count()), now)
        if count.locked_until is not None or count.is_for_good:
            raise _locked_out(count)
        self._in_mind[login] = after_failure(count, now)
        self._in_mind.move_to_end(login)
        while len(self._in_mind) > _MOST_NAMES:
            self._in_mind.popitem(last=False)

    def _forget_failures(self, row: Row[Any], new_digest_of: str) -> Person:
        """The guess was right: nothing is counted any more."""
        self._in_mind.pop(row.login, None)
        if self._store.read_only:
            return person_of(row)
        values: dict[str, Any] = {"failures": 0, "locked_until": None}
        if new_digest_of:
            values["password_hash"] = digests.digest(new_digest_of)
        with self._store.writing() as connection:
            values["seal"] = seal_anew(connection, row, values)
            connection.execute(update(TABLE).where(TABLE.c.id == row.id).values(**values))
        found = Staff(self._store).find(row.login)
        if found is None:
            raise WrongSecret("Login or password is wrong.", "Try again.")
        return found

    def _note(self, login: str, actor: str, action: str, after: dict[str, Any] | None = None) -> None:
        if not self._store.read_only:
            with self._store.writing() as connection:
                self._note_with(connection, login, actor, action, after)

    @staticmethod
    def _note_with(
        connection: Connection, login: str, actor: str, action: str, after: dict[str, Any] | None = None
    ) -> None:
        audit_trail.note(connection, actor=actor, action=action, entity="staff", entity_id=login, after=after)


def _keep_count(connection: Connection, row: Row[Any], count: Count) -> None:
    values = {"failures": count.failures, "locked_until": count.locked_until}
    connection.execute(update(TABLE).where(TABLE.c.id == row.id).values(**values))


def _locked_out(count: Count) -> LockedOut:
    until = count.locked_until
    if until is None or count.is_for_good:
        return LockedOut(
            tr("This account is closed after too many wrong passwords."),
            tr("An administrator opens it again in Settings, Staff."),
            None,
        )
    here = until.astimezone().replace(tzinfo=None)
    is_today = here.date() == datetime.now(UTC).astimezone().date()
    return LockedOut(
        tr("Too many wrong passwords: this account is closed until {time}.").format(
            time=f"{here:%H:%M:%S}" if is_today else day_time(here)
        ),
        tr("Wait until then, or ask an administrator."),
        until,
    )
