"""Figures of labels, of the route and of how an embolic or an infusion is given."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("cases", sa.Column("route_path_cm", sa.Double(), nullable=True))
    op.add_column("cases", sa.Column("route_parent_hub_cm", sa.Double(), nullable=True))
    op.add_column("cases", sa.Column("route_superselective_cm", sa.Double(), nullable=True))
    op.add_column("cases", sa.Column("route_inside_cm", sa.Double(), nullable=True))
    op.add_column("cases", sa.Column("route_cava_mm", sa.Double(), nullable=True))
    op.add_column("cases", sa.Column("route_injector_psi", sa.Double(), nullable=True))
    op.add_column("cases", sa.Column("route_syringe_dmso", sa.Boolean(), nullable=True))
    op.add_column("cases", sa.Column("route_ware_ok", sa.Boolean(), nullable=True))
    op.add_column("cases", sa.Column("route_preclose", sa.Boolean(), nullable=True))
    op.add_column("case_embolics", sa.Column("reason", sa.String(length=4000), nullable=True))
    op.add_column("case_embolics", sa.Column("label_min_in", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("delivered_from_um", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("delivered_to_um", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("coil_primary_in", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("coil_label_min_in", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("coil_label_max_in", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("pusher_od_in", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("flush", sa.String(length=64), nullable=True))
    op.add_column("case_embolics", sa.Column("dmso_fill_ml", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("glue_percent", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("per_injection_ml", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("rate_ml_min", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("shaken_min", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("shunt_um", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("sac_mm", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("lung_shunt_percent", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("lung_mass_kg", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("prior_lung_gy", sa.Double(), nullable=True))
    op.add_column("case_infusions", sa.Column("pump", sa.String(length=200), nullable=True))
    op.add_column("case_infusions", sa.Column("starts_at", sa.String(32), nullable=True))
    op.add_column("case_infusions", sa.Column("ends_at", sa.String(32), nullable=True))
    op.add_column("case_devices", sa.Column("prox_fr", sa.Double(), nullable=True))
    op.add_column("case_devices", sa.Column("label_min_in", sa.Double(), nullable=True))
    op.add_column("case_devices", sa.Column("label_max_wire_in", sa.Double(), nullable=True))
    op.add_column("case_devices", sa.Column("side_holes", sa.Boolean(), nullable=True))
    op.add_column("case_devices", sa.Column("dead_space_ml", sa.Double(), nullable=True))
    op.add_column("case_devices", sa.Column("max_psi", sa.Double(), nullable=True))
