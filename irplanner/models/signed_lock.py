"""Signed records are locked by the database itself: the record, its lists, whoever asks and by whatever way.

The only way to open one again is to take back its signature, and that only once the version as signed is
kept in `case_versions`. The locks are made anew after each migration, from the tables as they are then.
"""

from __future__ import annotations

from sqlalchemy import Connection, Table, text

from irplanner.models.tables import METADATA

SAID = "a signed record is not changed"
_PREFIX = "signed_lock_"
_KEPT = "SELECT 1 FROM case_versions v WHERE v.case_id = OLD.id AND v.signed_at = OLD.signed_at"


def unlock_for_migration(connection: Connection) -> None:
    """Remove the locks within the transaction of a migration, which may have to write to every record."""
    if connection.dialect.name != "sqlite":
        for table in ("cases", *(part.name for part in _parts())):
            connection.execute(text(f"ALTER TABLE IF EXISTS {table} DISABLE TRIGGER USER"))
        return
    query = f"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '{_PREFIX}%'"  # noqa: S608
    for (name,) in connection.execute(text(query)).all():
        connection.execute(text(f'DROP TRIGGER "{name}"'))


def lock_signed_records(connection: Connection) -> None:
    """Make the locks, within the transaction that brought the tables up to date."""
    for statement in _sqlite() if connection.dialect.name == "sqlite" else server_statements():
        connection.exec_driver_sql(statement)


def _parts() -> list[Table]:
    """Return the tables that hold the lists of a record: the case is part of their key."""
    return [table for table in METADATA.sorted_tables if "case_id" in table.primary_key.columns]


def _sqlite() -> list[str]:
    refuse = f"BEGIN SELECT RAISE(ABORT, '{SAID}'); END"
    if_signed = "WHEN OLD.signed_at IS NOT NULL"
    made = [
        f"CREATE TRIGGER {_PREFIX}cases_update BEFORE UPDATE ON cases {if_signed} "
        f"AND NOT (NEW.signed_at IS NULL AND EXISTS ({_KEPT})) {refuse}",
        f"CREATE TRIGGER {_PREFIX}cases_delete BEFORE DELETE ON cases {if_signed} {refuse}",
    ]
    for table in _parts():
        for verb, rows in (("insert", ("NEW",)), ("update", ("OLD", "NEW")), ("delete", ("OLD",))):
            of_case = ", ".join(f"{row}.case_id" for row in rows)
            signed = f"SELECT 1 FROM cases WHERE id IN ({of_case}) AND signed_at IS NOT NULL"  # noqa: S608
            made.append(
                f"CREATE TRIGGER {_PREFIX}{table.name}_{verb} BEFORE {verb.upper()} ON {table.name} "
                f"WHEN EXISTS ({signed}) {refuse}"
            )
    return made


def server_statements() -> list[str]:
    """Return the statements that make the locks on a server."""
    raise_it = f"THEN RAISE EXCEPTION '{SAID}'; END IF; "
    signed = "SELECT 1 FROM cases WHERE signed_at IS NOT NULL AND id ="
    made = [
        f"CREATE OR REPLACE FUNCTION {_PREFIX}case() RETURNS trigger AS $$ BEGIN "
        "IF OLD.signed_at IS NOT NULL AND (TG_OP = 'DELETE' OR NEW.signed_at IS NOT NULL "
        f"OR NOT EXISTS ({_KEPT})) {raise_it}"
        "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$ LANGUAGE plpgsql",
        f"CREATE OR REPLACE FUNCTION {_PREFIX}part() RETURNS trigger AS $$ BEGIN "
        f"IF TG_OP <> 'INSERT' AND EXISTS ({signed} OLD.case_id) {raise_it}"
        f"IF TG_OP <> 'DELETE' AND EXISTS ({signed} NEW.case_id) {raise_it}"
        "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$ LANGUAGE plpgsql",
    ]
    for name, verbs, function in (
        ("cases", "UPDATE OR DELETE", "case"),
        *((table.name, "INSERT OR UPDATE OR DELETE", "part") for table in _parts()),
    ):
        made += [
            f"DROP TRIGGER IF EXISTS {_PREFIX}{name} ON {name}",
            f"CREATE TRIGGER {_PREFIX}{name} BEFORE {verbs} ON {name} "
            f"FOR EACH ROW EXECUTE FUNCTION {_PREFIX}{function}()",
            f"ALTER TABLE {name} ENABLE TRIGGER USER",
        ]
    return made
