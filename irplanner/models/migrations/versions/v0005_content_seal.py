"""The seal of a record: its content as this program wrote it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("cases", sa.Column("content_seal", sa.String(length=64), nullable=True))
