"""What is mixed into iodized oil: the drug, its amount, its volume and the volume of the oil."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("case_embolics", sa.Column("mix_drug", sa.String(length=200), nullable=True))
    op.add_column("case_embolics", sa.Column("mix_drug_mg", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("mix_drug_ml", sa.Double(), nullable=True))
    op.add_column("case_embolics", sa.Column("mix_oil_ml", sa.Double(), nullable=True))
