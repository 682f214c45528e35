"""The accounts of a store: make, change, close, open again. Every change is noted in the audit trail."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from irplanner.errors import InputError, UserError
from irplanner.models.audit import StoreInfo
from irplanner.models.audit_writer import writer_of
from irplanner.models.base import CODE, NAME, Base
from irplanner.models.staff import StaffRow
from irplanner.models.store import Store
from irplanner.services import audit_trail
from irplanner.services.staff import digests
from irplanner.services.staff.duty import (
    EMERGENCY_DOOR,
    SIGN_IN,
    SINGLE_SAID,
    SINGLE_SEAL,
    SignInMode,
    duty_of,
)
from irplanner.services.staff.person import Person
from irplanner.services.staff.rights import NotAllowed, Right, Role

TABLE = Base.metadata.tables[StaffRow.__tablename__]
_INFO = Base.metadata.tables[StoreInfo.__tablename__]
_LOGIN = re.compile(r"[\w.@-]{1,64}")
_SEALED = ("login", "display_name", "roles", "password_hash", "pin_hash", "is_active")


class Staff:
    """The people of one store. What changes people needs the right to; one's own password and PIN do not."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._duty = duty_of(store)

    def everyone(self) -> tuple[Person, ...]:
        """Return all people by name, those who have left too."""
        with self._store.reading() as connection:
            rows = connection.execute(select(TABLE).order_by(TABLE.c.display_name))
            return tuple(person_of(row) for row in rows)

    def find(self, login: str) -> Person | None:
        """Return the person with this login."""
        with self._store.reading() as connection:
            row = find_row(connection, login)
        return person_of(row) if row is not None else None

    def choose_single(self, by: str = "", *, reason: str = "") -> None:
        """Let one person work without sign-in: an explicit choice, open to nobody once there are accounts.

        Raises:
            NotAllowed: people sign in here; only an administrator may end that.
        """
        if self._duty.asks_sign_in:
            self._duty.require(Right.STAFF)
        with self._store.writing() as connection:
            set_fact(connection, SIGN_IN, SignInMode.SINGLE.value)
            writer = writer_of(connection)
            set_fact(connection, SINGLE_SEAL, (writer.sign(SINGLE_SAID) if writer else None) or "")
            after = {"reason": reason} if reason else None
            self._note(connection, "staff.single", "store", by, None, after)
        self._duty.mode = SignInMode.SINGLE
        self._duty.take(None)

    def create_first(
        self, login: str, name: str, password: str, roles: Iterable[Role] = (Role.TECHNOLOGIST,)
    ) -> Person:
        """Make the first administrator and ask for sign-in from now on; whoever does it is at work.

        Args:
            roles: What they are beside.

        Raises:
            NotAllowed: there is an administrator already. InputError: login, name or password cannot be used.
        """
        with self._store.writing() as connection:
            rows = [person_of(row) for row in connection.execute(select(TABLE))]
            if any(one.is_active and Role.ADMINISTRATOR in one.roles for one in rows):
                raise NotAllowed("There is an administrator already.", "Ask them for an account.")
            held = (Role.ADMINISTRATOR, *roles)
            person = self._insert(connection, login, name, password, held, is_given=False, by=name.strip())
            set_fact(connection, SIGN_IN, SignInMode.SEVERAL.value)
        self._duty.mode = SignInMode.SEVERAL
        self._duty.take(person)
        return person

    def ask_sign_in(self) -> None:
        """Ask for sign-in again at a store that has an administrator."""
        people = self.everyone()
        if not any(one.is_active and Role.ADMINISTRATOR in one.roles for one in people):
            raise InputError("There is no administrator yet.", "Make the first one.")
        with self._store.writing() as connection:
            set_fact(connection, SIGN_IN, SignInMode.SEVERAL.value)
            self._note(connection, "staff.several", "store", "", None, None)
        self._duty.mode = SignInMode.SEVERAL

    def add(self, login: str, name: str, password: str, roles: Iterable[Role]) -> Person:
        """Make an account; its password is changed at the first sign-in.

        Raises:
            NotAllowed: no right. InputError: login, name, password or roles cannot be used.
        """
        self._duty.require(Right.STAFF)
        with self._store.writing() as connection:
            return self._insert(connection, login, name, password, tuple(roles), is_given=True)

    def change(
        self,
        login: str,
        *,
        name: str | None = None,
        roles: Iterable[Role] | None = None,
        is_active: bool | None = None,
    ) -> Person:
        """Change name, roles or activity of somebody; None leaves it as it is.

        Raises:
            NotAllowed: no right. InputError: nobody has this login, or no administrator would be left.
        """
        self._duty.require(Right.STAFF)
        with self._store.writing() as connection:
            row = _row(connection, login)
            values: dict[str, Any] = {}
            if name is not None and name.strip() != row.display_name:
                values["display_name"] = _usable_name(connection, name, row.id)
            if roles is not None:
                held = _usable_roles(roles)
                if held != list(row.roles):
                    values["roles"] = held
            if is_active is not None and is_active != row.is_active:
                values["is_active"] = is_active
            return self._write(connection, row, "staff.changed", values)

    def unlock(self, login: str) -> Person:
        """Open an account again that wrong passwords have closed. Raises NotAllowed, InputError."""
        self._duty.require(Right.STAFF)
        with self._store.writing() as connection:
            row = _row(connection, login)
            return self._write(connection, row, "staff.unlocked", {"failures": 0, "locked_until": None})

    def give_password(self, login: str, password: str) -> Person:
        """Give somebody a new password, to be changed at the next sign-in. Raises NotAllowed, InputError."""
        self._duty.require(Right.STAFF)
        return self._new_password(login, password, is_given=True)

    def change_password(self, person: Person, password: str) -> Person:
        """Change one's own password; the caller has asked for the old one just before (`SignIn.confirm`)."""
        self._own(person)
        return self._new_password(person.login, password, is_given=False)

    def set_pin(self, person: Person, pin: str) -> Person:
        """Set one's own PIN; empty: none. Raises InputError."""
        self._own(person)
        if pin:
            digests.check_pin(pin)
        kept = digests.digest(pin) if pin else None
        with self._store.writing() as connection:
            row = _row(connection, person.login)
            return self._write(connection, row, "staff.pin", {"pin_hash": kept})

    def open_emergency_door(self, *, is_open: bool) -> None:
        """Allow emergency access to people without an account, or not any more. Raises NotAllowed."""
        self._duty.require(Right.STAFF)
        with self._store.writing() as connection:
            set_fact(connection, EMERGENCY_DOOR, "open" if is_open else "shut")
            after = {"open": is_open}
            self._note(connection, "staff.emergency_door", "store", "", None, after)

    def recover(self, login: str, password: str, by: str) -> Person:
        """Give an administrator a new password with the store's file and key alone; it stays in the trail.

        For the command line on the computer of the store: whoever can open the file could write to it anyway.
        """
        digests.check_password(password, login)
        values = {
            "password_hash": digests.digest(password),
            "must_change_password": True,
            "is_active": True,
            "failures": 0,
            "locked_until": None,
        }
        with self._store.writing() as connection:
            row = _row(connection, login)
            if Role.ADMINISTRATOR not in row.roles:
                raise InputError(f"{login} is no administrator.", "Name one; `irplanner users list` does.")
            return self._write(connection, row, "staff.recovered", values, by=by)

    def _new_password(self, login: str, password: str, *, is_given: bool) -> Person:
        person = self.find(login)
        digests.check_password(password, login, person.name if person else "")
        values = {
            "password_hash": digests.digest(password),
            "must_change_password": is_given,
            "failures": 0,
            "locked_until": None,
        }
        with self._store.writing() as connection:
            return self._write(connection, _row(connection, login), "staff.password", values)

    def _own(self, person: Person) -> None:
        at_work = self._duty.person
        if at_work is None or at_work.id != person.id:
            raise NotAllowed("Only the person themselves can do this.", "Sign in first.")

    def _insert(
        self,
        connection: Connection,
        login: str,
        name: str,
        password: str,
        roles: tuple[Role, ...],
        *,
        is_given: bool,
        by: str = "",
    ) -> Person:
        login = login.strip().casefold()
        if not _LOGIN.fullmatch(login):
            raise InputError(
                f"{login[:CODE]!r} cannot be a login.", "Use letters, digits, dot, hyphen, at most 64."
            )
        if find_row(connection, login) is not None:
            raise InputError(f"Somebody has the login {login} already.", "Take another.")
        digests.check_password(password, login, name)
        values: dict[str, Any] = {
            "login": login,
            "display_name": _usable_name(connection, name),
            "roles": _usable_roles(roles),
            "password_hash": digests.digest(password),
            "pin_hash": None,
            "is_active": True,
            "must_change_password": is_given,
            "failures": 0,
            "locked_until": None,
            "created_at": datetime.now(UTC),
        }
        values["seal"] = _seal(connection, values)
        connection.execute(insert(TABLE), values)
        shown = {"name": values["display_name"], "roles": values["roles"]}
        self._note(connection, "staff.added", login, by, None, shown)
        row = find_row(connection, login)
        if row is None:
            raise UserError(f"The account {login} was not kept.", "Try again.")
        return person_of(row)

    def _write(
        self, connection: Connection, row: Row[Any], action: str, values: dict[str, Any], by: str = ""
    ) -> Person:
        """Write what changes of one row and note it; digests are never in the note."""
        if not values:
            return person_of(row)
        _refuse_altered(connection, row)
        after = {**row._mapping, **values}
        _keep_an_administrator(connection, row.id, after)
        connection.execute(
            update(TABLE).where(TABLE.c.id == row.id).values(**values, seal=_seal(connection, after))
        )
        shown = [name for name in ("display_name", "roles", "is_active") if name in values]
        self._note(
            connection,
            action,
            row.login,
            by,
            {name: row._mapping[name] for name in shown},
            {name: values[name] for name in shown} or {"set": bool(values.get("pin_hash", True))},
        )
        return person_of(_row(connection, row.login))

    def _note(
        self,
        connection: Connection,
        action: str,
        entity_id: str,
        by: str,
        before: dict[str, Any] | None,
        after: dict[str, Any] | None,
    ) -> None:
        audit_trail.note(
            connection,
            actor=by or self._duty.name or "irplanner",
            action=action,
            entity="staff",
            entity_id=entity_id,
            before=before,
            after=after,
        )


def find_row(connection: Connection, login: str) -> Row[Any] | None:
    """Return the row of a login, however it is typed."""
    return connection.execute(select(TABLE).where(TABLE.c.login == login.strip().casefold())).first()


def person_of(row: Row[Any]) -> Person:
    """Return what a row says, without its digests."""
    known = {role.value for role in Role}
    return Person(
        id=row.id,
        login=row.login,
        name=row.display_name,
        roles=tuple(Role(role) for role in row.roles if role in known),
        is_active=row.is_active,
        has_pin=row.pin_hash is not None,
        must_change_password=row.must_change_password,
        failures=row.failures,
        locked_until=row.locked_until,
        created_at=row.created_at,
    )


def is_sealed(connection: Connection, row: Row[Any]) -> bool:
    """Say whether a row is as this program wrote it; what was sealed on another computer is believed."""
    writer = writer_of(connection)
    if writer is None:
        return True
    if row.seal is None:
        return writer.sign(b"") is None  # where the key cannot be kept nothing is sealed
    return writer.is_genuine(_content(row._mapping), row.seal) is not False


def seal_anew(connection: Connection, row: Row[Any], values: dict[str, Any]) -> str | None:
    """Return the seal of a row with some values changed."""
    return _seal(connection, {**row._mapping, **values})


def set_fact(connection: Connection, key: str, value: str) -> None:
    """Set one of the store's own facts within a transaction."""
    if connection.execute(update(_INFO).where(_INFO.c.key == key).values(value=value)).rowcount == 0:
        connection.execute(insert(_INFO), {"key": key, "value": value})


def _row(connection: Connection, login: str) -> Row[Any]:
    row = find_row(connection, login)
    if row is None:
        raise InputError(f"Nobody has the login {login}.", "Look it up in Settings, Staff.")
    return row


def _refuse_altered(connection: Connection, row: Row[Any]) -> None:
    if not is_sealed(connection, row):
        raise UserError(
            f"The account {row.login} was changed by another program.",
            "Nothing was done. `irplanner users recover` gives an administrator a new password.",
        )


def _usable_name(connection: Connection, name: str, own_id: int | None = None) -> str:
    name = " ".join(name.split())
    if not name or len(name) > NAME or not name.isprintable():
        raise InputError("A person needs a name.", f"Write at most {NAME} letters.")
    for row in connection.execute(select(TABLE.c.id, TABLE.c.display_name)):
        if row.id != own_id and row.display_name.casefold() == name.casefold():
            raise InputError(
                f"Somebody is called {name} already.", "Records name people by it: add an initial."
            )
    return name


def _usable_roles(roles: Iterable[Role]) -> list[str]:
    held = set(roles)
    if not held:
        raise InputError("A person needs a role.", "Choose at least one.")
    return [role.value for role in Role if role in held]


def _keep_an_administrator(connection: Connection, row_id: int, after: dict[str, Any]) -> None:
    if after["is_active"] and Role.ADMINISTRATOR in after["roles"]:
        return
    others = connection.execute(select(TABLE).where(TABLE.c.id != row_id, TABLE.c.is_active))
    if not any(Role.ADMINISTRATOR in row.roles for row in others):
        raise InputError("This store would have no administrator.", "Make another one first.")


def _seal(connection: Connection, values: dict[str, Any]) -> str | None:
    writer = writer_of(connection)
    return writer.sign(_content(values)) if writer is not None else None


def _content(values: Any) -> bytes:  # Any: a row's mapping
    return b"staff\n" + msgspec.json.encode([values[name] for name in _SEALED])
