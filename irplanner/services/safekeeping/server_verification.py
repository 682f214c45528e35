"""Looks through a store on a server without changing it: audit trail, locks in the database, search index."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, text

from irplanner.models.audit_chain import ENTRY_COLUMNS, Entry, chain_problems
from irplanner.models.audit_keys import AuditKeys
from irplanner.models.server_schema import function_statements, trigger_names
from irplanner.models.signed_lock import server_statements
from irplanner.models.store import Store
from irplanner.services.search.texts import texts_of, words_of

_FUNCTION = re.compile(r"FUNCTION (\w+)\(\).*?\$\$(.*?)\$\$", re.DOTALL)
_AT_ONCE = 1000


def server_rows(store: Store, tables: tuple[str, ...]) -> dict[str, int]:
    """Return how many rows the tables have."""
    with store.reading() as connection:
        return {name: int(connection.scalar(text(f"SELECT count(*) FROM {name}")) or 0) for name in tables}  # noqa: S608


def server_problems(store: Store, keys_folder: Path | None, remarks: list[str]) -> list[str]:
    """Return what is wrong with trail, locks and index; what limits the check goes to `remarks`."""
    with store.reading() as connection:
        return [*_trail(store, connection, keys_folder, remarks), *_locks(connection), *_index(connection)]


def _trail(store: Store, connection: Connection, folder: Path | None, remarks: list[str]) -> list[str]:
    store_id = connection.scalar(text("SELECT value FROM store_info WHERE key = 'store_id'")) or ""
    keys = AuditKeys(str(store_id), str(store.path.resolve()), folder)
    anchor = keys.anchor()
    # The moment this transaction sees began before: what others wrote since is behind the anchor only.
    entries = list(_entries(connection))
    if anchor is not None and entries and anchor.seq > entries[-1].seq:
        entries += _entries_since(store, entries[-1].seq)
    problems = chain_problems(entries, str(store_id), keys.by_id, anchor)
    if anchor is None and keys.has_anchor():
        problems.append("audit: the anchor of this store is not genuine")
    elif anchor is None:
        remarks.append(
            "audit: this computer has no anchor for this store; entries cut off at its end are not noticed"
        )
    return problems


def _entries_since(store: Store, seq: int) -> list[Entry]:
    with store.reading() as connection:
        return [entry for entry in _entries(connection) if entry.seq > seq]


def _entries(connection: Connection) -> Iterator[Entry]:
    columns = ENTRY_COLUMNS.replace("before, after", '"before"::text, "after"::text')
    for row in connection.execute(text(f"SELECT {columns} FROM audit_entries ORDER BY seq")):  # noqa: S608
        yield Entry(*row)


def _locks(connection: Connection) -> list[str]:
    """Compare triggers and their functions with those this program makes: one that was taken out is found."""
    query = (
        "SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
        "WHERE NOT t.tgisinternal AND t.tgenabled = 'O' "
        "AND c.relnamespace = current_schema()::regnamespace"
    )
    there = {(table, name) for table, name in connection.execute(text(query))}  # typed rows
    wrong = {f"{name} of {table}" for table, name in trigger_names() - there}
    query = "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = current_schema()::regnamespace"
    sources: dict[str, str] = {name: source for name, source in connection.execute(text(query))}  # noqa: C416
    for statement in (*function_statements(), *server_statements()):
        found = _FUNCTION.search(statement.replace("%%", "%"))
        if found and sources.get(found[1]) != found[2]:
            wrong.add(found[1])
    return [f"not as this program makes them: {', '.join(sorted(wrong)[:10])}"] if wrong else []


def _index(connection: Connection) -> list[str]:
    last = 0
    query = text(
        "SELECT c.id, c.search_text, tsvector_to_array(s.words) FROM cases c "
        "LEFT JOIN case_search s ON s.case_id = c.id WHERE c.id > :last ORDER BY c.id LIMIT :most"
    )
    while rows := connection.execute(query, {"last": last, "most": _AT_ONCE}).all():
        for row_id, kept, words in rows:
            if {word for own in texts_of(kept) for word in words_of(own)} != set(words or ()):
                return ["the search index does not say what the cases say"]
            last = row_id
    return []
