"""What the tables on a PostgreSQL server need besides: the same order of texts as in a file, rows that are
never changed, and a word to the other workstations. Made anew after each migration; nothing is made twice.
"""

from __future__ import annotations

from typing import NamedTuple

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


class _Trigger(NamedTuple):
    table: str
    name: str
    when: str
    each: str
    function: str


_TRIGGERS = (
    _Trigger("audit_entries", "never_changed", "BEFORE UPDATE OR DELETE", "ROW", "refuse_change"),
    *(
        _Trigger(table, "never_emptied", "BEFORE TRUNCATE", "STATEMENT", "refuse_change")
        for table in NEVER_EMPTIED
    ),
    *(
        _Trigger(table, "tell_others", "AFTER INSERT OR UPDATE OR DELETE", "STATEMENT", "tell_others")
        for table in TOLD_OF
    ),
)
# Made by migrations and by `signed_lock`.
_OTHERS = (
    ("cases", "insight_stale"),
    ("cases", "signed_lock_cases"),
    ("case_labs", "signed_lock_case_labs"),
    ("case_devices", "signed_lock_case_devices"),
    ("case_checklist_answers", "signed_lock_case_checklist_answers"),
    ("case_versions", "case_versions_no_change"),
    ("stock_movements", "stock_movements_no_change"),
)


def finish_server_schema(connection: Connection) -> None:
    """Bring what is not in the migrations up to date, in their transaction."""
    _sort_by_letters(connection)
    for statement in _FUNCTIONS:
        connection.exec_driver_sql(statement)
    for one in _TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {one.name} ON {one.table}")
        connection.exec_driver_sql(
            f"CREATE TRIGGER {one.name} {one.when} ON {one.table} FOR EACH {one.each} "
            f"EXECUTE FUNCTION {one.function}()"
        )


def trigger_names() -> set[tuple[str, str]]:
    """Return table and name of the triggers that keep rows as they are."""
    return {(one.table, one.name) for one in _TRIGGERS} | set(_OTHERS)


def function_statements() -> tuple[str, ...]:
    """Return the statements that make the triggers' functions."""
    return _FUNCTIONS


def _sort_by_letters(connection: Connection) -> None:
    """Compare texts by their bytes, as SQLite does: moments are texts, and lists are put in order by them."""
    tables: dict[str, list[str]] = {}
    for table, column, kind, length in connection.execute(text(_OTHER_ORDER)):
        size = f"({length:d})" if length else ""
        name = "varchar" if kind == "character varying" else "text"
        tables.setdefault(table, []).append(f'ALTER COLUMN "{column}" TYPE {name}{size} COLLATE "C"')
    for table, changes in tables.items():
        connection.exec_driver_sql(f'ALTER TABLE "{table}" {", ".join(changes)}')
