"""Run by Alembic: uses the connection, and so the transaction, that `models.migrate` hands over."""

from __future__ import annotations

from alembic import context

from irplanner.models.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,  # SQLite changes a table by copying it
)
with context.begin_transaction():
    context.run_migrations()
