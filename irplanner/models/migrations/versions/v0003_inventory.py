"""Products, lots, movements, kits and recalls; what became of a case's devices."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_REFUSE = """
CREATE TRIGGER stock_movements_no_{verb} BEFORE {verb} ON stock_movements
BEGIN SELECT RAISE(ABORT, 'stock movements are never changed'); END
"""
_REFUSE_POSTGRESQL = (
    "CREATE FUNCTION refuse_stock_movement_change() RETURNS trigger AS "
    "$$ BEGIN RAISE EXCEPTION 'stock movements are never changed'; END $$ LANGUAGE plpgsql",
    "CREATE TRIGGER stock_movements_no_change BEFORE UPDATE OR DELETE ON stock_movements "
    "FOR EACH ROW EXECUTE FUNCTION refuse_stock_movement_change()",
)
# Where the device identifier of a GS1 label stands, by how the text begins; 14 digits from there.
_GS1_STARTS = {"01": 3, "(01)": 5, "]d201": 6, "]C101": 6, "]e001": 6, "]Q301": 6}


def upgrade() -> None:
    _device_columns()
    _products()
    _movements()
    _kits()
    _recalls()


def _device_columns() -> None:
    op.add_column("case_devices", sa.Column("wasted", sa.Integer(), nullable=True))
    op.add_column("case_devices", sa.Column("waste_reason", sa.String(length=4000), nullable=True))
    op.add_column("case_devices", sa.Column("returned", sa.Integer(), nullable=True))
    op.add_column("case_devices", sa.Column("product_di", sa.String(length=64), nullable=True))
    devices = sa.table("case_devices", sa.column("udi", sa.String), sa.column("product_di", sa.String))
    for start, place in _GS1_STARTS.items():
        op.execute(
            devices.update()
            .where(devices.c.udi.startswith(start, autoescape=True), sa.func.length(devices.c.udi) > 15)
            .values(product_di=sa.func.substr(devices.c.udi, place, 14))
        )
    op.create_index(op.f("ix_case_devices_product_di"), "case_devices", ["product_di"], unique=False)


def _products() -> None:
    op.create_table(
        "products",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("manufacturer", sa.String(length=200), nullable=True),
        sa.Column("di", sa.String(length=64), nullable=True),
        sa.Column("reference_number", sa.String(length=64), nullable=True),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("minimum", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(length=4000), nullable=True),
        sa.Column("updated_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_products")),
        sa.UniqueConstraint("di", name=op.f("uq_products_di")),
    )
    op.create_index(op.f("ix_products_kind"), "products", ["kind"], unique=False)
    op.create_index(op.f("ix_products_reference_number"), "products", ["reference_number"], unique=False)
    op.create_table(
        "stock_lots",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("lot", sa.String(length=64), nullable=False),
        sa.Column("serial", sa.String(length=64), nullable=False),
        sa.Column("place", sa.String(length=64), nullable=False),
        sa.Column("shelf", sa.String(length=64), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["product_id"], ["products.id"], name=op.f("fk_stock_lots_product_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_lots")),
        sa.UniqueConstraint(
            "product_id", "lot", "serial", "place", "shelf", name=op.f("uq_stock_lots_product_id")
        ),
    )
    op.create_index(op.f("ix_stock_lots_lot"), "stock_lots", ["lot"], unique=False)
    op.create_index(op.f("ix_stock_lots_expires_on"), "stock_lots", ["expires_on"], unique=False)


def _movements() -> None:
    op.create_table(
        "stock_movements",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("lot_id", sa.Integer(), nullable=False),
        sa.Column("at_utc", sa.String(27), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("corrects", sa.String(length=64), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=4000), nullable=True),
        sa.Column("case_id", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["lot_id"], ["stock_lots.id"], name=op.f("fk_stock_movements_lot_id")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_stock_movements")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_stock_movements_lot_id"), "stock_movements", ["lot_id"], unique=False)
    op.create_index(op.f("ix_stock_movements_case_id"), "stock_movements", ["case_id"], unique=False)
    dialect = op.get_context().dialect.name
    if dialect == "sqlite":
        for verb in ("update", "delete"):
            op.execute(_REFUSE.format(verb=verb))
    elif dialect == "postgresql":
        for statement in _REFUSE_POSTGRESQL:
            op.execute(statement)


def _kits() -> None:
    op.create_table(
        "kits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("procedure", sa.String(length=64), nullable=False),
        sa.Column("operator", sa.String(length=200), nullable=False),
        sa.Column("updated_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kits")),
        sa.UniqueConstraint("procedure", "operator", "name", name=op.f("uq_kits_procedure")),
    )
    op.create_table(
        "kit_rows",
        sa.Column("kit_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=True),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("optional", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["kit_id"], ["kits.id"], name=op.f("fk_kit_rows_kit_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["product_id"], ["products.id"], name=op.f("fk_kit_rows_product_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("kit_id", "position", name=op.f("pk_kit_rows")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_kit_rows_product_id"), "kit_rows", ["product_id"], unique=False)


def _recalls() -> None:
    op.create_table(
        "recalls",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("di", sa.String(length=64), nullable=False),
        sa.Column("lot", sa.String(length=64), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=4000), nullable=False),
        sa.Column("recorded_at", sa.String(27), nullable=False),
        sa.Column("recorded_by", sa.String(length=200), nullable=False),
        sa.Column("lifted_at", sa.String(27), nullable=True),
        sa.Column("lifted_reason", sa.String(length=4000), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recalls")),
    )
    op.create_index(op.f("ix_recalls_lot"), "recalls", ["lot"], unique=False)
    op.create_index("ix_recalls_di_lot", "recalls", ["di", "lot"], unique=False)
