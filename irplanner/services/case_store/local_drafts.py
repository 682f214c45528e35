"""Edits that the store has not taken: kept on this computer, one a case, until they are merged or let go.

A file of its own beside the store, encrypted with the store's key where that has one. It is there only
while there is something to keep. A draft holds the case as it was read and as it was edited, so that it can
be merged with whatever the store holds by then.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import msgspec

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.models.held_keys import StoreKey, held_key
from irplanner.models.sqlite_file import connect_keyed, connect_new, is_encrypted
from irplanner.models.store_errors import StoreDamaged, as_store_error, sqlite_errors
from irplanner.models.store_place import is_server
from irplanner.services.case_record import CaseRecord

_TABLE = "CREATE TABLE drafts (case_id TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID"
_KEEP = "INSERT INTO drafts VALUES (?, ?) ON CONFLICT DO UPDATE SET content = excluded.content"


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """One case edited here. `base`: as it was read; `mine`: as it was edited, at `at` by `actor`."""

    base: CaseRecord
    mine: CaseRecord
    actor: str
    at: datetime


class Drafts:
    """The drafts of one store.

    Args:
        file: Where they are kept.
        key: Encrypts them; None: the store is plain.
    """

    def __init__(self, file: Path, key: StoreKey | None) -> None:
        self._file, self._key = file, key

    def keep(self, draft: Draft) -> None:
        """Keep a draft in place of the one there was of its case. Raises EnvironmentFailure."""
        with self._writing() as connection:
            connection.execute(_KEEP, (draft.mine.case_id, msgspec.json.encode(draft)))

    def of(self, case_id: str) -> Draft | None:
        """Return the draft of a case, None when there is none. Raises EnvironmentFailure."""
        found = self._read("SELECT content FROM drafts WHERE case_id = ?", (case_id,))
        return found[0] if found else None

    def all(self) -> list[Draft]:
        """Return every draft. Raises EnvironmentFailure."""
        return self._read("SELECT content FROM drafts ORDER BY case_id", ())

    def drop(self, case_id: str) -> None:
        """Let a draft go; the last one takes the file with it. Raises EnvironmentFailure."""
        if not self._file.exists():
            return
        with self._writing() as connection:
            connection.execute("DELETE FROM drafts WHERE case_id = ?", (case_id,))
            (left,) = connection.execute("SELECT count(*) FROM drafts").fetchone()
        if not left:
            self._file.unlink(missing_ok=True)

    def _read(self, query: str, values: tuple[str, ...]) -> list[Draft]:
        if not self._file.exists():
            return []
        with self._opened() as connection:
            rows = connection.execute(query, values).fetchall()
        try:
            return [msgspec.json.decode(content, type=Draft) for (content,) in rows]
        except (msgspec.DecodeError, ValueError, TypeError, OverflowError, RecursionError) as error:
            raise EnvironmentFailure(
                f"The drafts in {self._file} cannot be read.",
                "They are damaged, or of another version of irplanner. The file is left as it is.",
            ) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._opened() as connection:
            connection.execute("BEGIN IMMEDIATE")
            if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'drafts'").fetchone() is None:
                connection.execute(_TABLE)
            yield connection
            connection.execute("COMMIT")

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        try:
            is_new = not self._file.exists()
            connection = (connect_new if is_new else connect_keyed)(self._file, self._key)
            try:
                for pragma in ("temp_store=MEMORY", "secure_delete=ON", "synchronous=EXTRA"):
                    connection.execute(f"PRAGMA {pragma}")
                yield connection
            finally:
                connection.close()
        except sqlite_errors() as error:
            raise as_store_error(error, str(self._file)) or StoreDamaged(
                f"The drafts in {self._file} cannot be read: {error}.", "The file is left as it is."
            ) from error
        except OSError as error:
            raise EnvironmentFailure(
                f"The drafts cannot be kept in {self._file}: {error.strerror}.",
                "Check the folder, its space and your rights.",
            ) from error


def drafts_of(path: Path) -> Drafts:
    """Return the drafts of the store at `path`, which is unlocked; those of a server's store are encrypted
    with a key that the server gave when it was opened (`Store`)."""
    return Drafts(draft_file_of(path), held_key(path) if is_encrypted(path) or is_server(path) else None)


def draft_file_of(path: Path) -> Path:
    """Return the file beside a store that holds its drafts."""
    return path.with_name(path.name + ".drafts")


def refuse_while_kept(path: Path) -> None:
    """Refuse to change how a store is encrypted while edits wait beside it. Raises InputError."""
    waiting = drafts_of(path).all()
    if waiting:
        cases = ", ".join(one.mine.case_id for one in waiting)
        raise InputError(
            f"Edits of these cases are not in the store yet: {cases}.",
            "Open them in the window and merge the edits or let them go, then try again.",
        )
