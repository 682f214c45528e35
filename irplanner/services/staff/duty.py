"""Who is at work at a store in this process, and what they may do. Services ask here before they act.

A store without sign-in (one person, by explicit choice) allows everything. One with sign-in allows nothing
until somebody has signed in: a service that is reached by another way than the window is refused too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from weakref import WeakKeyDictionary

import msgspec
from sqlalchemy import select

from irplanner.errors import InputError, UserError
from irplanner.language import tr
from irplanner.models.base import Base
from irplanner.models.staff import StaffRow
from irplanner.models.store import Store
from irplanner.services import audit_trail
from irplanner.services.staff.askers import somebody_signs_in
from irplanner.services.staff.person import Person, Proof
from irplanner.services.staff.rights import IN_AN_EMERGENCY, NotAllowed, Right, Role, refusal

SIGN_IN, SINGLE_SEAL = "sign_in", "sign_in_seal"  # of the store's own facts
SINGLE_SAID = b"sign_in single"  # what the seal says
EMERGENCY_DOOR = "emergency_door"
EMERGENCY_MINUTES = 60
PROOF_SECONDS = 120
_LEAST_REASON = 8  # letters


class SignInMode(StrEnum):
    """How people are known at a store."""

    UNDECIDED = "undecided"  # nobody was asked yet
    SINGLE = "single"  # one person on this computer, by explicit choice
    SEVERAL = "several"


class Emergency(NamedTuple):
    """Emergency access under way. `name` is said by whoever came in without an account."""

    name: str
    reason: str
    until: datetime
    rights: frozenset[Right]


class SignInNeeded(UserError):
    """Nobody has signed in at a store that asks for it."""


class Duty:
    """Who is at work at one store."""

    def __init__(self, store: Store, mode: SignInMode, clock: Callable[[], datetime]) -> None:
        self._store, self.mode, self.clock = store, mode, clock
        self.person: Person | None = None
        self.emergency: Emergency | None = None
        self._acting: ContextVar[Person | None] = ContextVar("acting", default=None)
        # Work that was begun by one person stays theirs when another one signs in before it is done.
        self._begun_by: ContextVar[Person | None] = ContextVar("begun_by", default=None)

    @property
    def asks_sign_in(self) -> bool:
        return self.mode is SignInMode.SEVERAL

    @property
    def is_vacant(self) -> bool:
        """Say whether somebody has to sign in before anything can be done."""
        return self.asks_sign_in and self.person is None and self._emergency_now() is None

    @property
    def name(self) -> str | None:
        """Who is named in records and in the audit trail; None where nobody signs in."""
        if not self.asks_sign_in:
            return None
        person = self._doer
        if person is not None:
            return person.name
        emergency = self.emergency
        return f"{emergency.name} (emergency access)" if emergency else None

    def may(self, right: Right) -> bool:
        """Say whether the person at work may do this."""
        if not self.asks_sign_in:
            return True
        person = self._doer
        if person is not None and right in person.rights:
            return True
        emergency = self._emergency_now()
        return emergency is not None and right in emergency.rights

    def require(self, right: Right) -> None:
        """Raise NotAllowed or SignInNeeded unless the person at work may do this."""
        if self.may(right):
            return
        name = self.name
        if name is None or self.is_vacant:
            if not somebody_signs_in(self._store):
                raise SignInNeeded(
                    tr("Nobody has signed in at this case store."),
                    "Sign in in the window, or name your login in IRPLANNER_USER and a file that holds your "
                    "password in IRPLANNER_PASSWORD_FILE.",
                )
            self.require(right)
            return
        raise refusal(name, right)

    def require_proof(self) -> None:
        """Raise NotAllowed unless somebody has just given PIN or password for what is done (`acting_as`)."""
        if self.asks_sign_in and self._acting.get() is None:
            raise NotAllowed(
                tr("Signing needs PIN or password of the person who signs."), tr("Give it and sign.")
            )

    def begin_here(self) -> None:
        """Whatever this thread begins from now on is begun by the person at work; for the window."""
        self._begun_by.set(self.person)

    @property
    def _doer(self) -> Person | None:
        """Whose deed it is: whoever gave a proof for it, or began it, or is at work."""
        return self._acting.get() or self._begun_by.get() or self.person

    def take(self, person: Person | None) -> None:
        """Somebody is at work from now on (None: nobody); emergency access of another person ends."""
        is_other = person is None or self.person is None or person.id != self.person.id
        self.person = person
        if is_other:
            self.emergency = None

    @contextmanager
    def acting_as(self, proof: Proof) -> Iterator[Person]:
        """Do one thing in the name of somebody who has just proved who they are."""
        age = self.clock() - proof.at
        if not timedelta(0) <= age <= timedelta(seconds=PROOF_SECONDS):
            raise NotAllowed(tr("The PIN or password was given too long ago."), tr("Give it again."))
        token = self._acting.set(proof.person)
        try:
            yield proof.person
        finally:
            self._acting.reset(token)

    @contextmanager
    def adding_to_signed(self) -> Iterator[None]:
        """Open a signed record and sign it again for what the program itself adds, as an adverse event.

        Needs the right to plan only: the event has its own author, and the version as signed is kept.
        """
        self.require(Right.PLAN)
        if self.person is None:
            yield
            return
        roles = (*self.person.roles, Role.PHYSICIAN)
        token = self._acting.set(msgspec.structs.replace(self.person, roles=roles))
        try:
            yield
        finally:
            self._acting.reset(token)

    def break_glass(self, reason: str, *, name: str = "") -> Emergency:
        """Open what is needed to care for a patient, for a short time, with a reason that is kept.

        Args:
            name: Who comes in, where nobody is signed in; the site must have allowed that.

        Raises:
            InputError: no reason, or no name. NotAllowed: the site does not allow it without an account.
        """
        reason = reason.strip()
        if len(reason) < _LEAST_REASON:
            raise InputError(tr("Emergency access needs its reason."), tr("Say in a few words why."))
        if self.person is not None:
            name = self.person.name
        elif not name.strip():
            raise InputError(tr("Emergency access needs a name."), tr("Write who you are."))
        elif not emergency_door_is_open(self._store):
            raise NotAllowed(
                tr("This site has no emergency access without an account."),
                tr("Ask somebody who can sign in."),
            )
        emergency = Emergency(
            name.strip(), reason, self.clock() + timedelta(minutes=EMERGENCY_MINUTES), IN_AN_EMERGENCY
        )
        if not self._store.read_only:
            with self._store.writing() as connection:
                audit_trail.note(
                    connection,
                    actor=emergency.name if self.person else f"{emergency.name} (emergency access)",
                    action="staff.emergency",
                    entity="staff",
                    entity_id=self.person.login if self.person else "none",
                    after={"reason": reason, "until": emergency.until.isoformat(timespec="seconds")},
                )
        self.emergency = emergency
        return emergency

    def end_emergency(self) -> None:
        """End emergency access before its time."""
        self.emergency = None

    def _emergency_now(self) -> Emergency | None:
        emergency = self.emergency
        if emergency is None:
            return None
        left = emergency.until - self.clock()
        # A clock set back does not lengthen it.
        if not timedelta(0) < left <= timedelta(minutes=EMERGENCY_MINUTES):
            self.emergency = None
            return None
        return emergency


_STAFF = Base.metadata.tables[StaffRow.__tablename__]
_ANYBODY = select(_STAFF.c.id).where(_STAFF.c.is_active).limit(1)
_duties: WeakKeyDictionary[Store, Duty] = WeakKeyDictionary()


def duty_of(store: Store) -> Duty:
    """Return who is at work at a store; read once, then kept with it."""
    duty = _duties.get(store)
    if duty is None:
        duty = _duties[store] = Duty(store, mode_of(store), _now)
    return duty


def require(store: Store, right: Right) -> None:
    """Raise NotAllowed or SignInNeeded unless the person at work at a store may do this."""
    duty_of(store).require(right)


def name_at_work(store: Store, otherwise: str) -> str:
    """Return who is named in the audit trail of a store; `otherwise` where nobody signs in."""
    return duty_of(store).name or otherwise


def mode_of(store: Store) -> SignInMode:
    """Return how people are known at a store, as it says now.

    Where there are accounts, sign-in ends only by what this program has sealed: not by a fact that was
    changed or removed behind its back.
    """
    kept = store.info(SIGN_IN)
    with store.reading() as connection:
        has_people = connection.scalar(_ANYBODY) is not None
    if has_people:
        is_single = kept == SignInMode.SINGLE and _is_said(store, store.info(SINGLE_SEAL))
        return SignInMode.SINGLE if is_single else SignInMode.SEVERAL
    return SignInMode.SINGLE if kept == SignInMode.SINGLE else SignInMode.UNDECIDED


def _is_said(store: Store, seal: str | None) -> bool:
    if store.audit is None:
        return True
    return bool(seal) and store.audit.is_genuine(SINGLE_SAID, seal or "") is not False


def emergency_door_is_open(store: Store) -> bool:
    """Say whether emergency access is open to people without an account."""
    return store.info(EMERGENCY_DOOR) == "open"


def _now() -> datetime:
    return datetime.now(UTC)
