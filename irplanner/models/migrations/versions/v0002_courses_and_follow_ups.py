"""Cases planned together, follow-up entries, and the share of each feeding artery."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("cases", sa.Column("course_id", sa.String(length=64), nullable=True))
    op.create_index(op.f("ix_cases_course_id"), "cases", ["course_id"], unique=False)
    for table in ("case_embolics", "case_infusions"):
        op.add_column(table, sa.Column("share_percent", sa.Double(), nullable=True))
    op.create_table(
        "case_followups",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=True),
        sa.Column("pain_score", sa.Double(), nullable=True),
        sa.Column("function_score", sa.String(length=200), nullable=True),
        sa.Column("opioid_dose", sa.String(length=200), nullable=True),
        sa.Column("finding", sa.String(length=4000), nullable=True),
        sa.Column("next_step", sa.String(length=4000), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_followups_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "position", name=op.f("pk_case_followups")),
        sqlite_with_rowid=False,
    )
