"""Signed versions, adverse events, follow-up tasks, and the prepared aggregate of Insights."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_REFUSE = """
CREATE TRIGGER case_versions_no_{verb} BEFORE {verb} ON case_versions
BEGIN SELECT RAISE(ABORT, 'signed versions are never changed'); END
"""
_REFUSE_POSTGRESQL = (
    "CREATE FUNCTION refuse_case_version_change() RETURNS trigger AS "
    "$$ BEGIN RAISE EXCEPTION 'signed versions are never changed'; END $$ LANGUAGE plpgsql",
    "CREATE TRIGGER case_versions_no_change BEFORE UPDATE OR DELETE ON case_versions "
    "FOR EACH ROW EXECUTE FUNCTION refuse_case_version_change()",
)
# A month is stale after any change of one of its cases; a case without a date is in no month.
_STALE = """
CREATE TRIGGER insight_stale_{verb}_{row} AFTER {verb} ON cases WHEN {row}.scheduled_at IS NOT NULL
BEGIN INSERT INTO insight_stale (month) VALUES (substr({row}.scheduled_at, 1, 7)) ON CONFLICT DO NOTHING; END
"""
_STALE_ROWS = {"insert": ("new",), "update": ("old", "new"), "delete": ("old",)}
_STALE_POSTGRESQL = (
    "CREATE FUNCTION note_insight_stale() RETURNS trigger AS $$ BEGIN "
    "IF TG_OP <> 'INSERT' AND OLD.scheduled_at IS NOT NULL THEN "
    "INSERT INTO insight_stale (month) VALUES (substr(OLD.scheduled_at, 1, 7)) ON CONFLICT DO NOTHING; "
    "END IF; "
    "IF TG_OP <> 'DELETE' AND NEW.scheduled_at IS NOT NULL THEN "
    "INSERT INTO insight_stale (month) VALUES (substr(NEW.scheduled_at, 1, 7)) ON CONFLICT DO NOTHING; "
    "END IF; RETURN NULL; END $$ LANGUAGE plpgsql",
    "CREATE TRIGGER insight_stale AFTER INSERT OR UPDATE OR DELETE ON cases "
    "FOR EACH ROW EXECUTE FUNCTION note_insight_stale()",
)


def upgrade() -> None:
    _versions()
    _adverse_events()
    _tasks()
    _insights()


def _versions() -> None:
    op.create_table(
        "case_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("signed_at", sa.String(32), nullable=False),
        sa.Column("signed_by", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.String(length=4000), nullable=True),
        sa.Column("program_version", sa.String(length=64), nullable=False),
        sa.Column("content_pack", sa.String(length=64), nullable=True),
        sa.Column("content_mark", sa.String(length=64), nullable=True),
        sa.Column("record_json", sa.Text(), nullable=False),
        sa.Column("plan_json", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_versions_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_versions")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_case_versions_case_id")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("update", "delete"):
            op.execute(_REFUSE.format(verb=verb))
    else:
        for statement in _REFUSE_POSTGRESQL:
            op.execute(statement)


def _adverse_events() -> None:
    op.create_table(
        "adverse_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.String(length=64), nullable=True),
        sa.Column("grade", sa.String(length=64), nullable=True),
        sa.Column("timing", sa.String(length=64), nullable=True),
        sa.Column("occurred_on", sa.Date(), nullable=True),
        sa.Column("complication", sa.String(length=200), nullable=True),
        sa.Column("at_access_site", sa.Boolean(), nullable=True),
        sa.Column("causality", sa.String(length=64), nullable=True),
        sa.Column("preventability", sa.String(length=64), nullable=True),
        sa.Column("text", sa.String(length=4000), nullable=True),
        sa.Column("recorded_at", sa.String(27), nullable=False),
        sa.Column("recorded_by", sa.String(length=200), nullable=False),
        sa.Column("withdrawn_at", sa.String(27), nullable=True),
        sa.Column("withdrawn_by", sa.String(length=200), nullable=True),
        sa.Column("withdrawn_reason", sa.String(length=4000), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_adverse_events_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_adverse_events")),
    )
    op.create_index(op.f("ix_adverse_events_case_id"), "adverse_events", ["case_id"], unique=False)


def _tasks() -> None:
    op.create_table(
        "follow_up_tasks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("text", sa.String(length=4000), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("assigned_to", sa.String(length=200), nullable=True),
        sa.Column("rule", sa.String(length=64), nullable=True),
        sa.Column("recorded_at", sa.String(27), nullable=False),
        sa.Column("recorded_by", sa.String(length=200), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_by", sa.String(length=200), nullable=True),
        sa.Column("result", sa.String(length=4000), nullable=True),
        sa.Column("dropped_reason", sa.String(length=4000), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_follow_up_tasks_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up_tasks")),
    )
    op.create_index(op.f("ix_follow_up_tasks_case_id"), "follow_up_tasks", ["case_id"], unique=False)
    op.create_index(op.f("ix_follow_up_tasks_due_on"), "follow_up_tasks", ["due_on"], unique=False)


def _insights() -> None:
    op.create_table(
        "insight_months",
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("layout", sa.Integer(), nullable=False),
        sa.Column("stamp", sa.String(length=32), nullable=False),
        sa.Column("cases", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("month", name=op.f("pk_insight_months")),
    )
    op.create_table(
        "insight_stale",
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.PrimaryKeyConstraint("month", name=op.f("pk_insight_stale")),
        sqlite_with_rowid=False,
    )
    months = "SELECT DISTINCT substr(scheduled_at, 1, 7) FROM cases WHERE scheduled_at IS NOT NULL"
    op.execute(f"INSERT INTO insight_stale (month) {months}")
    if op.get_bind().dialect.name == "sqlite":
        for verb, rows in _STALE_ROWS.items():
            for row in rows:
                op.execute(_STALE.format(verb=verb, row=row))
    else:
        for statement in _STALE_POSTGRESQL:
            op.execute(statement)
