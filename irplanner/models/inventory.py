"""What lies on the shelf: products, their lots by place, what moved, kits and recalls.

A text that may be missing in a key (lot, serial, place, shelf) is empty, not null: two nulls would not
count as the same. The database refuses to change or delete a movement (triggers of its migration); the
quantity of a lot is kept beside as the sum of its movements.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from irplanner.models.base import CODE, NAME, TEXT, Base, JsonValue, UtcTime


class Product(Base):
    """One article of the site's own catalog, built from scans or typed."""

    __tablename__ = "products"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(CODE), index=True)  # device kind of the pack, or `embolic`
    name: Mapped[str] = mapped_column(String(NAME))
    manufacturer: Mapped[str | None] = mapped_column(String(NAME))
    di: Mapped[str | None] = mapped_column(String(CODE), unique=True)  # device identifier of the barcode
    reference_number: Mapped[str | None] = mapped_column(String(CODE), index=True)  # the maker's own
    # What the fit needs, by the attribute names of a part of a chain. Any: numbers, texts, pairs, yes or no.
    figures: Mapped[dict[str, Any]] = mapped_column(JsonValue)
    minimum: Mapped[int | None]  # below it the product is to be ordered
    note: Mapped[str | None] = mapped_column(String(TEXT))
    updated_at: Mapped[datetime] = mapped_column(UtcTime)


class StockLot(Base):
    """One lot of a product at one place."""

    __tablename__ = "stock_lots"
    __table_args__ = (UniqueConstraint("product_id", "lot", "serial", "place", "shelf"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"))
    lot: Mapped[str] = mapped_column(String(CODE), index=True)
    serial: Mapped[str] = mapped_column(String(CODE))
    place: Mapped[str] = mapped_column(String(CODE))  # room or cabinet
    shelf: Mapped[str] = mapped_column(String(CODE))
    expires_on: Mapped[date | None] = mapped_column(index=True)
    quantity: Mapped[int]  # sum of the movements; below 0: used without having been received


class StockMovement(Base):
    """One change of a lot's quantity. A slip is put right by another movement, never by changing one."""

    __tablename__ = "stock_movements"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012  # SQLAlchemy reads a plain dict here

    seq: Mapped[int] = mapped_column(primary_key=True)
    lot_id: Mapped[int] = mapped_column(ForeignKey("stock_lots.id"), index=True)
    at_utc: Mapped[datetime] = mapped_column(UtcTime)
    actor: Mapped[str] = mapped_column(String(NAME))
    kind: Mapped[str] = mapped_column(String(CODE))  # received used wasted returned corrected
    corrects: Mapped[str | None] = mapped_column(String(CODE))  # of a corrected one: the kind put right
    quantity: Mapped[int]  # what was added to the lot; below 0: taken from it
    reason: Mapped[str | None] = mapped_column(String(TEXT))
    case_id: Mapped[str | None] = mapped_column(String(CODE), index=True)  # kept when a draft is discarded


class StockOpenPoint(Base):
    """What drawing from the shelf could not settle of a case: the product, the lot or the serial number."""

    __tablename__ = "stock_open_points"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(String(CODE), index=True)
    code: Mapped[str] = mapped_column(String(CODE))  # not_listed no_lot no_serial
    name: Mapped[str] = mapped_column(String(NAME))
    di: Mapped[str] = mapped_column(String(CODE))  # empty: none
    lot: Mapped[str] = mapped_column(String(CODE))
    serial: Mapped[str] = mapped_column(String(CODE))
    noted_at: Mapped[datetime] = mapped_column(UtcTime)
    settled_at: Mapped[datetime | None] = mapped_column(UtcTime, index=True)  # told to leave it
    settled_by: Mapped[str | None] = mapped_column(String(NAME))
    settled_reason: Mapped[str | None] = mapped_column(String(TEXT))


class Kit(Base):
    """What is pulled for a procedure, for every operator or for one."""

    __tablename__ = "kits"
    __table_args__ = (UniqueConstraint("procedure", "operator", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(NAME))
    procedure: Mapped[str] = mapped_column(String(CODE))
    operator: Mapped[str] = mapped_column(String(NAME))  # empty: every operator
    updated_at: Mapped[datetime] = mapped_column(UtcTime)


class KitRow(Base):
    """A product, or a kind with its size where any product of it will do."""

    __tablename__ = "kit_rows"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  # SQLAlchemy reads a plain dict here

    kit_id: Mapped[int] = mapped_column(ForeignKey("kits.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int | None] = mapped_column(ForeignKey("products.id", ondelete="SET NULL"), index=True)
    kind: Mapped[str] = mapped_column(String(CODE))
    name: Mapped[str | None] = mapped_column(String(NAME))
    figures: Mapped[dict[str, Any]] = mapped_column(JsonValue)  # Any: as those of a product
    quantity: Mapped[int]
    optional: Mapped[bool]


class Recall(Base):
    """A maker's or the site's word that a product, or one lot of it, must not be used."""

    __tablename__ = "recalls"
    __table_args__ = (Index("ix_recalls_di_lot", "di", "lot"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    di: Mapped[str] = mapped_column(String(CODE))  # empty: the lot, whatever the product
    lot: Mapped[str] = mapped_column(String(CODE), index=True)  # empty: every lot of the product
    since: Mapped[date]
    reason: Mapped[str] = mapped_column(String(TEXT))
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_by: Mapped[str] = mapped_column(String(NAME))
    lifted_at: Mapped[datetime | None] = mapped_column(UtcTime)
    lifted_reason: Mapped[str | None] = mapped_column(String(TEXT))
