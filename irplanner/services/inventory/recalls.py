"""Recalls: which lots and products must not be used, who got them, and what one patient got."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, insert, select, update

from irplanner.errors import InputError, UserError
from irplanner.models.base import CODE, TEXT
from irplanner.models.enums import CaseStatus
from irplanner.models.store import Store
from irplanner.services import audit_trail
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.inventory.codes import product_di
from irplanner.services.inventory.tables import CASE_DEVICES, LOTS, PRODUCTS, RECALLS
from irplanner.services.staff.duty import name_at_work, require
from irplanner.services.staff.rights import Right


class Recall(msgspec.Struct, frozen=True, kw_only=True):
    """Empty `di`: the lot, whatever the product; empty `lot`: every lot of the product."""

    recall_id: int
    di: str
    lot: str
    since: date
    reason: str
    recorded_at: datetime
    recorded_by: str
    lifted_at: datetime | None = None
    lifted_reason: str | None = None

    @property
    def what(self) -> str:
        """What is recalled, for a sentence."""
        product = f"product {self.di}" if self.di else ""
        lot = f"lot {self.lot}" if self.lot else "all lots"
        return f"{lot} of {product}" if product else lot


class Recipient(msgspec.Struct, frozen=True, kw_only=True):
    """One device row of a case. `is_product_known` False: the row names the lot but no product."""

    case_id: str
    status: CaseStatus
    mrn: str | None
    patient_name: str | None
    birth_date: date | None
    scheduled_at: datetime | None
    procedure_name: str
    operator: str | None
    kind: str
    name: str | None
    di: str | None
    lot: str | None
    serial: str | None
    expires_on: date | None
    quantity: int | None
    wasted: int | None
    returned: int | None

    @property
    def is_product_known(self) -> bool:
        return self.di is not None

    @property
    def used(self) -> int:
        """How many stayed with or went through the patient, as far as recorded."""
        taken = 1 if self.quantity is None else self.quantity
        return max(taken - (self.wasted or 0) - (self.returned or 0), 0)


class RecallMarks:
    """The recalls in force, to ask many lots against."""

    def __init__(self, recalls: Iterable[Recall]) -> None:
        self._by_key: dict[tuple[str, str], Recall] = {}
        for recall in recalls:
            self._by_key.setdefault((recall.di, _folded(recall.lot)), recall)

    def __bool__(self) -> bool:
        return bool(self._by_key)

    def of(self, di: str | None, lot: str | None) -> Recall | None:
        """Return the recall that a lot of a product falls under."""
        folded = _folded(lot or "")
        keys = [("", folded)] if folded else []
        if di:
            keys += [(di, ""), (di, folded)]
        return next((self._by_key[key] for key in keys if key in self._by_key), None)


class Recalls:
    """The recalls of one store."""

    def __init__(self, store: Store, *, actor: str = "") -> None:
        self._store, self._actor = store, actor

    def record(self, *, di: str = "", lot: str = "", since: date, reason: str) -> Recall:
        """Note a recall and return it; from now on scans and lists stop at what it names.

        Args:
            di: A device identifier, or a whole barcode.

        Raises:
            InputError: neither product nor lot, no reason, or a text that cannot be kept.
        """
        require(self._store, Right.STOCK)
        code, lot, reason = di.strip(), lot.strip(), reason.strip()
        product = product_di(code) or code
        if not product and not lot:
            raise InputError("A recall names a product, a lot, or both.", "Scan the product or type its lot.")
        if not reason:
            raise InputError("A recall needs its reason.", "Say who recalls it and why, in a few words.")
        for text, limit in ((product, CODE), (lot, CODE), (reason, TEXT)):
            if len(text) > limit:
                raise InputError(f"{text[:40]!r} has {len(text)} characters.", f"Use at most {limit}.")
        values = {
            "di": product,
            "lot": lot,
            "since": since,
            "reason": reason,
            "recorded_at": datetime.now(UTC),
            "recorded_by": name_at_work(self._store, self._actor),
        }
        with self._store.writing() as connection:
            made = connection.execute(insert(RECALLS).values(**values))
            recall_id = int(made.inserted_primary_key[0])  # type: ignore[index]  # None only for many rows
            after = {"di": product, "lot": lot, "since": since.isoformat(), "reason": reason}
            self._note(connection, "recall.recorded", recall_id, after)
        return msgspec.convert({"recall_id": recall_id, **values}, Recall)

    def lift(self, recall_id: int, reason: str) -> None:
        """End a recall: its lots may be used again. Raises UserError: none in force, or no reason."""
        require(self._store, Right.STOCK)
        if not reason.strip():
            raise InputError("Lifting a recall needs its reason.", "Say who allows the use again.")
        with self._store.writing() as connection:
            lifted = connection.execute(
                update(RECALLS)
                .where(RECALLS.c.id == recall_id, RECALLS.c.lifted_at.is_(None))
                .values(lifted_at=datetime.now(UTC), lifted_reason=reason.strip()[:TEXT])
            )
            if lifted.rowcount != 1:
                raise UserError("This recall is not in force.", "Look at the list again.")
            self._note(connection, "recall.lifted", recall_id, {"reason": reason.strip()})

    def in_force(self) -> list[Recall]:
        """Return the recalls not lifted, newest first."""
        with self._store.reading() as connection:
            return read_recalls(connection)

    def marks(self) -> RecallMarks:
        """Return the recalls in force as something to ask."""
        return RecallMarks(self.in_force())

    def recipients(self, *, di: str = "", lot: str = "") -> list[Recipient]:
        """Return every device row of a lot, of a product, or of a lot of a product, newest case first.

        A row that names the lot but no product is kept: it may be the one.
        """
        product, lot = product_di(di) or di.strip(), lot.strip()
        if lot:
            spellings = {lot, lot.upper(), lot.lower()}
            found = self._rows(CASE_DEVICES.c.lot.in_(sorted(spellings)))
            return [row for row in found if not product or row.di in (product, None)]
        return self._rows(CASE_DEVICES.c.product_di == product) if product else []

    def of_patient(self, mrn: str) -> list[Recipient]:
        """Return every device row of a patient's cases, newest first."""
        return self._rows(CASES.c.mrn == mrn.strip()) if mrn.strip() else []

    def _rows(self, condition: ColumnElement[bool]) -> list[Recipient]:
        require(self._store, Right.VIEW)
        query = select(*_RECIPIENT).join(CASES, CASES.c.id == CASE_DEVICES.c.case_id).where(condition)
        with self._store.reading() as connection:
            rows = [dict(row) for row in connection.execute(query).mappings()]
        rows.sort(key=lambda row: (row["sort_at"], row["case_id"]), reverse=True)
        return [_recipient(row) for row in rows]

    def _note(self, connection: Connection, action: str, recall_id: int, after: dict[str, str]) -> None:
        audit_trail.note(
            connection,
            actor=name_at_work(self._store, self._actor),
            action=action,
            entity="recall",
            entity_id=str(recall_id),
            after=after,
        )


def read_recalls(connection: Connection) -> list[Recall]:
    """Return the recalls in force, newest first."""
    query = select(RECALLS).where(RECALLS.c.lifted_at.is_(None)).order_by(RECALLS.c.id.desc())
    rows = connection.execute(query).mappings()
    return [msgspec.convert({"recall_id": row["id"], **row}, Recall) for row in rows]


def lots_under(connection: Connection, recall: Recall) -> list[int]:
    """Return the ids of the lots on the shelf that a recall names."""
    query = select(LOTS.c.id, LOTS.c.lot, PRODUCTS.c.di).join(PRODUCTS, PRODUCTS.c.id == LOTS.c.product_id)
    query = query.where(PRODUCTS.c.di == recall.di) if recall.di else query
    marks = RecallMarks([recall])
    return [row.id for row in connection.execute(query) if marks.of(row.di, row.lot) is not None]


def _folded(lot: str) -> str:
    return lot.strip().upper()


def _recipient(row: dict[str, Any]) -> Recipient:
    del row["sort_at"]
    return Recipient(**{**row, "status": CaseStatus(row["status"])})


_RECIPIENT = (
    CASES.c.case_id,
    CASES.c.status,
    CASES.c.mrn,
    CASES.c.patient_name,
    CASES.c.birth_date,
    CASES.c.scheduled_at,
    CASES.c.procedure_name,
    CASES.c.team_operator.label("operator"),
    CASES.c.sort_at,
    CASE_DEVICES.c.kind,
    CASE_DEVICES.c.name,
    CASE_DEVICES.c.product_di.label("di"),
    CASE_DEVICES.c.lot,
    CASE_DEVICES.c.serial,
    CASE_DEVICES.c.expires_on,
    CASE_DEVICES.c.quantity,
    CASE_DEVICES.c.wasted,
    CASE_DEVICES.c.returned,
)
