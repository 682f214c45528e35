"""Signing a case: record and plan are kept as they are at that moment, with the versions they rest on.

A signed case is locked by the database. An amendment opens it again, with a reason; the version as signed
stays, and signing again makes the next one.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, func, insert, select

from irplanner import __version__
from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError, UserError
from irplanner.models.store import Store
from irplanner.planning.outcome import Plan
from irplanner.services import audit_trail
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_story.tables import VERSIONS
from irplanner.services.cases import CaseGone, Cases
from irplanner.services.plans import plan_for
from irplanner.services.staff.duty import duty_of, require
from irplanner.services.staff.person import Proof
from irplanner.services.staff.rights import Right


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """A case as it was signed. `plan` is None where none could be made (no procedure)."""

    number: int
    signed_at: datetime
    signed_by: str
    reason: str | None
    program_version: str
    content_pack: str | None
    content_mark: str | None
    record: CaseRecord
    plan: Plan | None


def content_mark(catalog: Catalog) -> str:
    """Return a digest of every rule and table of the content pack in force, the site's own included."""
    pack = catalog.pack
    digest = hashlib.sha256()
    for section in pack.sections():
        for entry_id in pack.ids(section):
            digest.update(pack.raw(section, entry_id))
    digest.update((catalog.layer.mark if catalog.layer else "").encode())
    return digest.hexdigest()[:16]


class SignOff:
    """Signs and amends the cases of one store."""

    def __init__(self, store: Store, cases: Cases, catalog: Catalog) -> None:
        self._store, self._cases, self._catalog = store, cases, catalog

    def sign(
        self, case_id: str, by: str, at: datetime, *, reason: str | None = None, proof: Proof | None = None
    ) -> CaseRecord:
        """Sign a case in somebody's name and keep record and plan as they are.

        Args:
            by: Who signs, where nobody signs in; otherwise it is whoever the proof is of.
            at: The site's wall clock.
            proof: That the person has just given PIN or password.
            reason: Why it was amended, where it was signed before.

        Raises:
            InputError: nobody signs. UserError: it is signed already, or was changed meanwhile.
            NotAllowed: the person may not sign, or gave no proof.
        """
        if proof is not None:
            with duty_of(self._store).acting_as(proof) as person:
                return self._sign(case_id, person.name, at, reason)
        return self._sign(case_id, by, at, reason)

    def _sign(self, case_id: str, by: str, at: datetime, reason: str | None) -> CaseRecord:
        self._ask(Right.SIGN)
        if not by.strip():
            raise InputError("Nobody signs.", "Give the name of the person who signs.")
        record = self._cases.load(case_id)
        if record.signed_at is not None:
            raise UserError(f"Case {case_id} is signed already.", "Amend it, with a reason, to change it.")
        plan = self._plan(record, at)
        saved = self._cases.save(msgspec.structs.replace(record, signed_at=at), plan=plan)
        with self._store.writing() as connection:
            if reason is None:
                reason = _reason_of_amendment(connection, case_id)
            self._keep(connection, saved, plan, by.strip(), reason)
        return saved

    def amend(self, case_id: str, by: str, reason: str, *, proof: Proof | None = None) -> CaseRecord:
        """Open a signed case for changes; the version as signed is kept first.

        Raises:
            InputError: no reason. UserError: it is not signed.
            NotAllowed: the person may not amend, or gave no proof.
        """
        if proof is not None:
            with duty_of(self._store).acting_as(proof) as person:
                return self._amend(case_id, person.name, reason)
        return self._amend(case_id, by, reason)

    def _ask(self, right: Right) -> None:
        duty = duty_of(self._store)
        duty.require(right)
        duty.require_proof()

    def _amend(self, case_id: str, by: str, reason: str) -> CaseRecord:
        self._ask(Right.AMEND)
        if not reason.strip():
            raise InputError("An amendment needs its reason.", "Say in a few words what is put right.")
        record = self._cases.load(case_id)
        if record.signed_at is None:
            raise UserError(f"Case {case_id} is not signed.", "Change it as it is.")
        with self._store.writing() as connection:
            if not self._is_kept(connection, record):  # signed by an import, or cut off in between
                plan = self._plan(record, record.signed_at)
                self._keep(connection, record, plan, by, "kept when it was amended")
            audit_trail.note(
                connection,
                actor=by,
                action="case.amended",
                entity="case",
                entity_id=case_id,
                after={"reason": reason.strip()},
            )
        return self._cases.save(msgspec.structs.replace(record, signed_at=None))

    def versions(self, case_id: str) -> tuple[Version, ...]:
        """Return the versions as signed, the first one first."""
        require(self._store, Right.VIEW)
        query = (
            select(VERSIONS)
            .join(CASES, CASES.c.id == VERSIONS.c.case_id)
            .where(CASES.c.case_id == case_id)
            .order_by(VERSIONS.c.number)
        )
        with self._store.reading() as connection:
            return tuple(_version(dict(row)) for row in connection.execute(query).mappings())

    def _plan(self, record: CaseRecord, at: datetime) -> Plan | None:
        return plan_for(record, self._catalog, at) if record.facts.procedure else None

    def _keep(
        self, connection: Connection, record: CaseRecord, plan: Plan | None, by: str, reason: str | None
    ) -> None:
        case_pk = connection.scalar(select(CASES.c.id).where(CASES.c.case_id == record.case_id))
        if case_pk is None:
            raise CaseGone(f"There is no case {record.case_id} in the store.", "Look it up in Records.")
        last = connection.scalar(select(func.max(VERSIONS.c.number)).where(VERSIONS.c.case_id == case_pk))
        values: dict[str, Any] = {
            "case_id": case_pk,
            "number": (last or 0) + 1,
            "signed_at": record.signed_at,
            "signed_by": by,
            "reason": reason,
            "program_version": __version__,
            "content_pack": plan.content_pack if plan else self._catalog.info.version,
            "content_mark": content_mark(self._catalog),
            "record_json": msgspec.json.encode(record).decode(),
            "plan_json": msgspec.json.encode(plan).decode() if plan else None,
        }
        connection.execute(insert(VERSIONS).values(**values))
        audit_trail.note(
            connection,
            actor=by,
            action="case.signed",
            entity="case",
            entity_id=record.case_id,
            after={"number": values["number"], "reason": reason, "content_pack": values["content_pack"]},
        )

    def _is_kept(self, connection: Connection, record: CaseRecord) -> bool:
        query = (
            select(VERSIONS.c.id)
            .join(CASES, CASES.c.id == VERSIONS.c.case_id)
            .where(CASES.c.case_id == record.case_id, VERSIONS.c.signed_at == record.signed_at)
        )
        return connection.scalar(query) is not None


def _reason_of_amendment(connection: Connection, case_id: str) -> str | None:
    """Return the reason of the last amendment, None for a case never signed before."""
    amended = [
        line
        for line in audit_trail.trail_of(connection, "case", case_id)
        if line.action in ("case.amended", "case.signed")
    ]
    last = amended[-1] if amended else None
    return str((last.after or {}).get("reason")) if last and last.action == "case.amended" else None


def _version(row: dict[str, Any]) -> Version:
    plan = row.pop("plan_json")
    record = msgspec.json.decode(row.pop("record_json"), type=CaseRecord)
    kept = {name: row[name] for name in Version.__struct_fields__ if name in row}
    return Version(**kept, record=record, plan=msgspec.json.decode(plan, type=Plan) if plan else None)
