"""One person with an account, as the rest of the program sees them."""

from __future__ import annotations

from datetime import datetime

import msgspec

from irplanner.services.staff.rights import Right, Role, rights_of


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who can sign in. `name` is what records and the audit trail hold."""

    id: int
    login: str
    name: str
    roles: tuple[Role, ...]
    is_active: bool = True
    has_pin: bool = False
    must_change_password: bool = False
    failures: int = 0
    locked_until: datetime | None = None
    created_at: datetime | None = None

    @property
    def rights(self) -> frozenset[Right]:
        return rights_of(self.roles)

    @property
    def role_words(self) -> str:
        return ", ".join(role.value for role in self.roles)


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """Says that somebody has just given their password or PIN. Made by `SignIn` only, good for a moment."""

    person: Person
    at: datetime
