"""Cases in the store: make, read, save, find, list. One short transaction for each thing asked.

Bulk reading goes through Core; a save writes only the rows that differ. ORM objects and rows never leave
this module: what comes back are `CaseRecord` and `CaseRow`.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import (
    Connection,
    Row,
    Select,
    String,
    Table,
    Update,
    and_,
    bindparam,
    delete,
    insert,
    select,
    type_coerce,
    update,
)

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError, UserError
from irplanner.models.base import CODE, Base, WallTime
from irplanner.models.case_story import CaseVersion
from irplanner.models.enums import CaseStatus
from irplanner.models.patient import Patient
from irplanner.models.store import Store
from irplanner.models.store_errors import readable
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import Plan
from irplanner.services import audit_trail
from irplanner.services.audit_trail import AuditLine
from irplanner.services.case_record import CaseRecord, DoseRecord, Given, Outcome, Times
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_store.case_row import ROW_COLUMNS, CaseRow, row_of
from irplanner.services.case_store.case_rows import (
    CaseRows,
    changed_columns,
    difference,
    read_lines,
    record_of,
    rows_in_store,
    rows_of,
    write_lines,
)
from irplanner.services.case_store.case_seal import altered, is_as_written, seal_of
from irplanner.services.case_store.case_texts import list_texts
from irplanner.services.case_store.plan_snapshot import snapshot_columns
from irplanner.services.inventory.device_uses import DRAWING
from irplanner.services.inventory.draw_down import draw_down
from irplanner.services.search import index
from irplanner.services.search.finder import Finder
from irplanner.services.staff.duty import Duty, duty_of
from irplanner.services.staff.rights import Right

PAGE = 50
_PATIENTS = Base.metadata.tables[Patient.__tablename__]
# Moments are text that sorts by the wall clock, so a day begins with its date.
_SCHEDULED = type_coerce(CASES.c.scheduled_at, String)
_ROW = [CASES.c[column].label(field) for field, column in ROW_COLUMNS.items()]
# Letters and digits that are not mistaken for each other when read aloud or from paper.
_ID_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"
_KEPT_IN_MIND = 16
# Made once: putting it together costs as much as running it.
_FIND = select(CASES).where(CASES.c.case_id == bindparam("wanted"))
_UNDER_WAY = (CaseStatus.IN_ROOM, CaseStatus.DONE)
_MOVES_STOCK = {"status", "suggested"}  # beside the device rows


class CaseChanged(UserError):
    """Someone else saved the case since it was read here; nothing was overwritten."""


class SignedRecord(UserError):
    """The case is signed: only an amendment opens it again."""


class CaseGone(UserError):
    """The case is not in the store."""


class Cases:
    """The cases of one store.

    Args:
        actor: Who is at work; noted with every change.
        site_code: Given to new cases.
        zone: The site's time zone: moments with an offset are turned to it.
    """

    def __init__(
        self,
        store: Store,
        catalog: Catalog,
        *,
        actor: str = "",
        site_code: str | None = None,
        zone: tzinfo | None = None,
    ) -> None:
        self._store, self._catalog = store, catalog
        self._actor, self._site_code, self._zone = actor, site_code, zone
        self._at_work: Duty | None = None
        # Rows as last read or written, by case: a save whose revision matches need not read them again.
        self._in_mind: OrderedDict[str, tuple[int, CaseRows]] = OrderedDict()

    @property
    def actor(self) -> str:
        """Who is named in records and in the audit trail: the person who has signed in, where people do."""
        return self._duty.name or self._actor

    @property
    def zone(self) -> tzinfo | None:
        """The site's time zone."""
        return self._zone

    def use_catalog(self, catalog: Catalog) -> None:
        """Name things as another catalog does from now on."""
        self._catalog = catalog

    def create(self, facts: CaseFacts | None = None, *, plan: Plan | None = None) -> CaseRecord:
        """Make a case and save it. `facts.id` becomes its id when it has one and it is free.

        Raises:
            UserError: the id is taken or cannot be used.
        """
        facts = facts or CaseFacts(procedure="")
        case_id = facts.id or new_case_id()
        record = CaseRecord(
            case_id=case_id,
            facts=msgspec.structs.replace(facts, id=case_id),
            site_code=self._site_code,
        )
        return self.add(record, plan=plan)

    def add(self, record: CaseRecord, *, plan: Plan | None = None) -> CaseRecord:
        """Save a record that is not in the store yet.

        Raises:
            UserError: the id is taken or cannot be used.
        """
        self._duty.require(Right.PLAN)
        with self._store.writing() as connection:
            saved = self.add_with(connection, record, plan=plan)
            if saved.status in DRAWING:
                draw_down(connection, saved, self.actor)
            return saved

    def add_with(
        self,
        connection: Connection,
        record: CaseRecord,
        *,
        plan: Plan | None = None,
        figures: dict[str, Any] | None = None,
        patient_key: str | None = None,
    ) -> CaseRecord:
        """Add a record inside the caller's transaction, as an import of many does.

        Args:
            figures: The `plan_...` columns as a file gives them, where nothing is planned anew.
            patient_key: Kept for a person who is new here. Any: values by column.

        Raises:
            InputError: the id is taken, or something cannot be kept.
        """
        _check_id(record.case_id)
        if _find_row(connection, record.case_id) is not None:
            raise InputError(
                f"A case with the id {record.case_id} is in the store already.", "Give it another id."
            )
        now = datetime.now(UTC)
        saved = msgspec.structs.replace(record, revision=1, created_at=now, updated_at=now)
        rows = rows_of(saved, self._zone)
        values = rows.columns | list_texts(saved, self._catalog, now)
        values |= snapshot_columns(plan, saved.facts.checklist) if plan else figures or {}
        values |= {"case_id": saved.case_id, "revision": 1, "created_at": now, "updated_at": now}
        values["patient_id"] = _patient_id(connection, saved.facts.patient.mrn, now, patient_key)
        values["content_seal"] = seal_of(connection, values, rows.lines)
        # Signed last: from then on the database refuses to add its lists.
        case_pk = _insert(connection, CASES, {**values, "signed_at": None})
        write_lines(connection, case_pk, None, rows)
        if values.get("signed_at") is not None:
            connection.execute(
                update(CASES).where(CASES.c.id == case_pk).values(signed_at=values["signed_at"])
            )
        index.add(connection, case_pk, values["sort_at"], values["search_text"])
        self._note(connection, "case.created", saved.case_id, after=difference(None, rows).after, at=now)
        self._keep_in_mind(saved, rows)
        return saved

    def load(self, case_id: str) -> CaseRecord:
        """Read one case. Raises CaseGone."""
        self._duty.require(Right.VIEW)
        with self._store.reading() as connection, readable(str(self._store.path)):
            row = _find_row(connection, case_id)
            if row is None:
                raise _gone(case_id)
            lines = read_lines(connection, row.id)
            if not is_as_written(connection, _columns(row), lines):
                raise altered(case_id)
            record = record_of(_columns(row), lines)
        self._keep_in_mind(record, rows_in_store(_columns(row), lines))
        return record

    def save(
        self, record: CaseRecord, *, plan: Plan | None = None, merged: dict[str, Any] | None = None
    ) -> CaseRecord:
        """Save what differs from the store and return the record at its new revision.

        A plan given with it leaves its figures for lists and exports. Nothing differs: nothing is written.

        Args:
            merged: How the record came of two versions; noted with the save. Any: words a JSON file can hold.

        Raises:
            CaseChanged: the store holds another revision than the one this record was read at.
            CaseGone: the case was removed meanwhile.
            InputError: a text or number cannot be kept (named by field).
            EnvironmentFailure: the store could not be written; nothing of the record was.
        """
        self._duty.require(Right.VIEW)
        rows = rows_of(record, self._zone)
        with self._store.writing() as connection:
            saved = self._save_rows(connection, record, rows, plan)
            if merged is not None:
                self._note(connection, audit_trail.MERGED, record.case_id, after=merged)
        self._keep_in_mind(saved, rows)
        return saved

    def save_with(
        self, connection: Connection, record: CaseRecord, *, plan: Plan | None = None
    ) -> CaseRecord:
        """Save inside the caller's transaction, as an import of many does. Raises what `save` does."""
        return self._save_rows(connection, record, rows_of(record, self._zone), plan)

    def load_with(self, connection: Connection, case_id: str) -> CaseRecord:
        """Read one case as the caller's transaction sees it. Raises CaseGone."""
        row = _find_row(connection, case_id)
        if row is None:
            raise _gone(case_id)
        lines = read_lines(connection, row.id)
        if not is_as_written(connection, _columns(row), lines):
            raise altered(case_id)
        return record_of(_columns(row), lines)

    def cancel(self, case_id: str, reason: str) -> CaseRecord:
        """Mark a case as cancelled. Raises InputError without a reason, CaseGone."""
        if not reason.strip():
            raise InputError("A cancelled case needs its reason.", "Say in a few words why it is not done.")
        record = self.load(case_id)
        return self.save(
            msgspec.structs.replace(record, status=CaseStatus.CANCELLED, cancel_reason=reason.strip())
        )

    def duplicate(self, case_id: str) -> CaseRecord:
        """Make a new case planned as this one: same patient and plan, nothing of what was done."""
        source = self.load(case_id)
        new_id = new_case_id()
        facts = msgspec.structs.replace(
            source.facts, id=new_id, checklist={}, scheduled_at=None, expected_end=None
        )
        return self.add(
            msgspec.structs.replace(
                source,
                case_id=new_id,
                facts=facts,
                status=CaseStatus.PLANNED,
                signed_at=None,
                accession_number=None,
                delay_reason=None,
                cancel_reason=None,
                times=Times(),
                given=Given(),
                dose=DoseRecord(),
                outcome=Outcome(),
            )
        )

    def discard(self, case_id: str) -> None:
        """Remove a draft that was never worked on further than planning; its audit entries stay.

        Raises:
            UserError: the case is signed, in the room or done.
        """
        self._duty.require(Right.PLAN)
        with self._store.writing() as connection:
            row = _find_row(connection, case_id)
            if row is None:
                raise _gone(case_id)
            if row.signed_at is not None or row.status not in (CaseStatus.PLANNED, CaseStatus.CANCELLED):
                raise UserError(f"Case {case_id} is more than a draft.", "Cancel it instead, with a reason.")
            old = rows_in_store(_columns(row), read_lines(connection, row.id))
            before = difference(None, old).after
            connection.execute(delete(CASES).where(CASES.c.id == row.id))
            index.remove(connection, row.id, row.sort_at, row.search_text)
            _drop_idle_patient(connection, row.patient_id)
            self._note(connection, "case.discarded", case_id, before=before)
        self._in_mind.pop(case_id, None)

    def day(self, day: date) -> list[CaseRow]:
        """Return the cases of one day by time and room, cancelled ones too."""
        query = (
            select(*_ROW)
            .where(day.isoformat() <= _SCHEDULED, (day + timedelta(days=1)).isoformat() > _SCHEDULED)
            .order_by(_SCHEDULED, CASES.c.room_code, CASES.c.id)
        )
        return self._rows(query)

    def find(self, text: str = "", limit: int = PAGE, before: CaseRow | None = None) -> list[CaseRow]:
        """Return the newest cases that `text` asks for (services.search.language), newest first.

        Args:
            before: The last row of the page before; rows older than it follow, at any depth at the same cost.
        """
        return list(Finder(self._store).page(text, after=before, limit=limit).rows)

    def count(self, text: str = "") -> int:
        """Return how many cases `find` would list in all."""
        return Finder(self._store).count(text).cases

    def recent(self, limit: int = 10) -> list[CaseRow]:
        """Return the cases last saved, newest first."""
        return self._rows(select(*_ROW).order_by(CASES.c.updated_at.desc(), CASES.c.id.desc()).limit(limit))

    def of_patient(self, mrn: str, limit: int = PAGE) -> list[CaseRow]:
        """Return the cases with this MRN, newest first."""
        query = select(*_ROW).where(CASES.c.mrn == mrn)
        return self._rows(query.order_by(CASES.c.sort_at.desc(), CASES.c.id.desc()).limit(limit))

    def note_use(self, case_id: str, action: str, what: dict[str, Any] | None = None) -> None:
        """Note that a case was shown or printed (`audit_trail.VIEWED`, `PRINTED`); Any: values of any kind.

        A store that is open for reading only keeps no note.
        """
        self._duty.require(Right.VIEW)
        if self._store.read_only:
            return
        with self._store.writing() as connection:
            self._note(connection, action, case_id, after=what)

    def of_course(self, course_id: str) -> list[CaseRow]:
        """Return the cases planned together under this course, by their time."""
        query = select(*_ROW).where(CASES.c.course_id == course_id)
        return self._rows(query.order_by(CASES.c.sort_at, CASES.c.id))

    def history(self, case_id: str) -> list[AuditLine]:
        """Return what was done to a case, oldest first; who looked at it is in the audit trail only."""
        self._duty.require(Right.VIEW)
        with self._store.reading() as connection, readable(str(self._store.path)):
            trail = audit_trail.trail_of(connection, "case", case_id)
        return [line for line in trail if line.action != audit_trail.VIEWED]

    def _save_rows(
        self, connection: Connection, record: CaseRecord, rows: CaseRows, plan: Plan | None
    ) -> CaseRecord:
        row = _find_row(connection, record.case_id)
        if row is None:
            raise _gone(record.case_id)
        if row.revision != record.revision:
            raise self._changed(connection, record.case_id)
        columns = _columns(row)
        old = self._known_rows(record) or rows_in_store(columns, read_lines(connection, row.id))
        if not is_as_written(connection, columns, old.lines):  # a new seal would hide it
            raise altered(record.case_id)
        return self._write(connection, row, columns, record, old, rows, plan)

    def _write(
        self,
        connection: Connection,
        row: Row[Any],
        columns: dict[str, Any],
        record: CaseRecord,
        old: CaseRows,
        rows: CaseRows,
        plan: Plan | None,
    ) -> CaseRecord:
        changes = difference(old, rows)
        figures = snapshot_columns(plan, record.facts.checklist) if plan else {}
        new_figures = any(
            columns[name] != value for name, value in figures.items() if name != "plan_assessed_at"
        )
        if not changes and not new_figures:
            return record
        self._require_for(changes.after)
        values = changed_columns(old, rows) | figures | list_texts(record, self._catalog, row.created_at)
        saved = record
        if changes:
            now = datetime.now(UTC)
            saved = msgspec.structs.replace(record, revision=row.revision + 1, updated_at=now)
            values |= {"revision": saved.revision, "updated_at": now}
            if "mrn" in values:
                values["patient_id"] = _patient_id(connection, values["mrn"], now)
        if row.signed_at is not None and record.signed_at is not None:
            if changes:
                raise SignedRecord(
                    f"Case {record.case_id} is signed: it is not changed any more.",
                    "Nothing was saved. Open it for an amendment; the signed version is kept.",
                )
            return record  # figures for lists are those of the day it was signed
        if row.signed_at is not None and not _is_kept(connection, row):
            raise SignedRecord(
                f"Case {record.case_id} is signed, and its signed version is not kept apart yet.",
                "Nothing was saved. Amend it: that keeps the version as signed.",
            )
        values["content_seal"] = seal_of(connection, {**columns, **values}, rows.lines)
        is_signed_now = values.get("signed_at") is not None
        if is_signed_now:  # the database locks the lists with the signature
            write_lines(connection, row.id, old, rows)
        # Only what differs: an index whose column is named is written anew, whatever its value.
        changed = {name: value for name, value in values.items() if columns[name] != value}
        wanted = {f"new_{name}": value for name, value in changed.items()}
        wanted |= {"wanted_id": row.id, "wanted_revision": record.revision}
        written = connection.execute(_update_of(tuple(changed)), wanted)
        if written.rowcount != 1:
            raise self._changed(connection, record.case_id)
        if not is_signed_now:
            write_lines(connection, row.id, old, rows)
        was, now_kept = (row.sort_at, row.search_text), (values["sort_at"], values["search_text"])
        index.renew(connection, row.id, was, now_kept)
        if values.get("patient_id", row.patient_id) != row.patient_id:
            _drop_idle_patient(connection, row.patient_id)
        if changes:
            if any(name in _MOVES_STOCK or name.startswith("devices.") for name in changes.after):
                draw_down(connection, saved, self.actor)
            action = "case.cancelled" if changes.after.get("status") == CaseStatus.CANCELLED else "case.saved"
            self._note(
                connection,
                action,
                record.case_id,
                before=changes.before,
                after=changes.after,
                at=saved.updated_at,
            )
        return saved

    def _require_for(self, after: dict[str, Any]) -> None:
        """Ask for the rights to what changes; figures worked out anew need none. Any: values by field."""
        if not after:
            return
        if "signed_at" in after:
            self._duty.require_proof()
            self._duty.require(Right.SIGN if after["signed_at"] is not None else Right.AMEND)
        elif after.get("status") in _UNDER_WAY:
            self._duty.require(Right.START)
        else:
            self._duty.require(Right.PLAN)

    @property
    def _duty(self) -> Duty:
        if self._at_work is None:
            self._at_work = duty_of(self._store)
        return self._at_work

    def _rows(self, query: Select[Any]) -> list[CaseRow]:
        self._duty.require(Right.VIEW)
        with self._store.reading() as connection, readable(str(self._store.path)):
            return [row_of(tuple(row)) for row in connection.execute(query)]

    def _note(self, connection: Connection, action: str, case_id: str, **rest: Any) -> None:
        audit_trail.note(
            connection, actor=self.actor, action=action, entity="case", entity_id=case_id, **rest
        )

    def _changed(self, connection: Connection, case_id: str) -> CaseChanged:
        last = audit_trail.last_of(connection, "case", case_id)
        who = f" by {last.actor}" if last and last.actor else ""
        when = f" at {last.at_utc.astimezone(self._zone):%H:%M:%S}" if last else ""
        return CaseChanged(
            f"Case {case_id} was changed{who}{when}, after it was opened here.",
            "Nothing was overwritten. Open the case again to see the change, then repeat yours.",
        )

    def _known_rows(self, record: CaseRecord) -> CaseRows | None:
        revision, rows = self._in_mind.get(record.case_id, (None, None))
        return rows if revision == record.revision else None

    def _keep_in_mind(self, record: CaseRecord, rows: CaseRows) -> None:
        self._in_mind[record.case_id] = (record.revision, rows)
        self._in_mind.move_to_end(record.case_id)
        while len(self._in_mind) > _KEPT_IN_MIND:
            self._in_mind.popitem(last=False)


def new_case_id() -> str:
    """Return a fresh id: twelve characters that can be read aloud, and say nothing about the patient."""
    letters = "".join(secrets.choice(_ID_ALPHABET) for _ in range(12))
    return f"{letters[:4]}-{letters[4:8]}-{letters[8:]}"


def _check_id(case_id: str) -> None:
    if not case_id or len(case_id) > CODE or not case_id.isprintable() or case_id != case_id.strip():
        raise InputError(
            f"{case_id[:80]!r} cannot be the id of a case.",
            f"Use 1 to {CODE} printable characters without spaces at the ends.",
        )


def _gone(case_id: str) -> CaseGone:
    return CaseGone(f"There is no case {case_id} in the store.", "Look it up in Records.")


@lru_cache(maxsize=256)
def _update_of(columns: tuple[str, ...]) -> Update:
    """Return the statement that writes these columns of the case `wanted_id` at its `wanted_revision`."""
    return (
        update(CASES)
        .where(CASES.c.id == bindparam("wanted_id"), CASES.c.revision == bindparam("wanted_revision"))
        .values({name: bindparam(f"new_{name}") for name in columns})
    )


def _find_row(connection: Connection, case_id: str) -> Row[Any] | None:
    return connection.execute(_FIND, {"wanted": case_id}).first()


def _is_kept(connection: Connection, row: Row[Any]) -> bool:
    """Say whether the version as signed is kept: then its signature may be taken back."""
    versions = Base.metadata.tables[CaseVersion.__tablename__]
    kept = select(versions.c.id).where(
        versions.c.case_id == row.id, versions.c.signed_at == type_coerce(row.signed_at, WallTime)
    )
    return connection.scalar(kept) is not None


def _columns(row: Row[Any]) -> dict[str, Any]:
    return dict(row._mapping)


def _insert(connection: Connection, table: Table, values: dict[str, Any]) -> int:
    key = connection.execute(insert(table), values).inserted_primary_key
    return int(key[0])  # type: ignore[index]  # None only for many rows at once


def _patient_id(connection: Connection, mrn: str | None, now: datetime, key: str | None = None) -> int:
    """Return the patient with this MRN, or with this key when there is no MRN; made if need be."""
    if mrn or key:
        known = (
            _PATIENTS.c.mrn == mrn if mrn else and_(_PATIENTS.c.patient_key == key, _PATIENTS.c.mrn.is_(None))
        )
        found = connection.scalar(select(_PATIENTS.c.id).where(known))
        if found is not None:
            return int(found)
    taken = key and connection.scalar(select(_PATIENTS.c.id).where(_PATIENTS.c.patient_key == key))
    own_key = key if key and not taken else secrets.token_hex(16)
    person = {"patient_key": own_key, "mrn": mrn or None, "created_at": now}
    return _insert(connection, _PATIENTS, person)


def _drop_idle_patient(connection: Connection, patient_id: int) -> None:
    """Forget a person without cases: MRNs are saved while they are typed."""
    if connection.scalar(select(CASES.c.id).where(CASES.c.patient_id == patient_id).limit(1)) is None:
        connection.execute(delete(_PATIENTS).where(_PATIENTS.c.id == patient_id))
