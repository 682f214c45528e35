"""What the tables on a PostgreSQL server need besides: the same order of texts as in a file, rows that are
never changed, and a word to the other workstations. Made anew after each migration; nothing is made twice.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

CHANNEL = "irplanner_changes"
# Append-only, or signed: emptying the table whole would go past the triggers of rows.
NEVER_EMPTIED = ("audit_entries", "case_versions", "stock_movements", "cases")
# Whoever shows a day looks again when one of these changed.
TOLD_OF = ("cases", "follow_up_tasks", "adverse_events", "stock_lots")

_OTHER_ORDER = """
SELECT table_name, column_name, data_type, character_maximum_length FROM information_schema.columns
WHERE table_schema = current_schema() AND data_type IN ('character varying', 'text')
AND collation_name IS DISTINCT FROM 'C' AND is_generated = 'NEVER' ORDER BY table_name, ordinal_position
"""
_FUNCTIONS = (
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger AS $$ BEGIN "
    "RAISE EXCEPTION '%% is never changed', TG_TABLE_NAME; END $$ LANGUAGE plpgsql",
    "CREATE OR REPLACE FUNCTION tell_others() RETURNS trigger AS $$ BEGIN "
    f"PERFORM pg_notify('{CHANNEL}', coalesce(current_setting('irplanner.sender', true), '')); "
    "RETURN NULL; END $$ LANGUAGE plpgsql",
)


def finish_server_schema(connection: Connection) -> None:
    """Bring what is not in the migrations up to date, in their transaction."""
    _sort_by_letters(connection)
    for statement in _FUNCTIONS:
        connection.exec_driver_sql(statement)
    _trigger(connection, "audit_entries", "never_changed", "BEFORE UPDATE OR DELETE", "ROW", "refuse_change")
    for table in NEVER_EMPTIED:
        _trigger(connection, table, "never_emptied", "BEFORE TRUNCATE", "STATEMENT", "refuse_change")
    for table in TOLD_OF:
        verbs = "AFTER INSERT OR UPDATE OR DELETE"
        _trigger(connection, table, "tell_others", verbs, "STATEMENT", "tell_others")


def _sort_by_letters(connection: Connection) -> None:
    """Compare texts by their bytes, as SQLite does: moments are texts, and lists are put in order by them."""
    tables: dict[str, list[str]] = {}
    for table, column, kind, length in connection.execute(text(_OTHER_ORDER)):
        size = f"({length:d})" if length else ""
        name = "varchar" if kind == "character varying" else "text"
        tables.setdefault(table, []).append(f'ALTER COLUMN "{column}" TYPE {name}{size} COLLATE "C"')
    for table, changes in tables.items():
        connection.exec_driver_sql(f'ALTER TABLE "{table}" {", ".join(changes)}')


def _trigger(connection: Connection, table: str, name: str, when: str, each: str, function: str) -> None:
    connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name} ON {table}")
    connection.exec_driver_sql(
        f"CREATE TRIGGER {name} {when} ON {table} FOR EACH {each} EXECUTE FUNCTION {function}()"
    )
