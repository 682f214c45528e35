"""The seal of a case: a keyed digest of everything shown of it, so that no altered content is shown unmarked.

Neither a bit that fell over on the disk nor a change behind the program's back gives a content its seal. A
case written before there were seals has none, and is taken as it is until it is saved again.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import Any

import msgspec
from sqlalchemy import Connection, Double

from irplanner.errors import EnvironmentFailure
from irplanner.models.audit_writer import writer_of
from irplanner.services.case_store.case_columns import CASES, COLUMNS, LINES, Line
from irplanner.services.case_store.case_rows import Key

_TEXTS = ("procedure_name", "procedure_category", "access_text", "embolic_text", "search_text", "sort_at")
_RECORDED = tuple(kind.recorded for kind in LINES if kind.recorded)
_PLANNED = tuple(column.name for column in CASES.columns if column.name.startswith("plan_"))
_SEALED = ("case_id", "revision", "suggested", *sorted(COLUMNS.values()), *_PLANNED, *_TEXTS)
_DOUBLES = frozenset(column.name for column in CASES.columns if isinstance(column.type, Double))
_LINE_DOUBLES = {
    kind.path: [column.name for column in kind.table.columns if isinstance(column.type, Double)]
    for kind in LINES
}


class CaseAltered(EnvironmentFailure):
    """The store holds a case that this program did not write so: damage, or a change behind its back."""


def seal_of(
    connection: Connection, row: Mapping[str, Any], lines: Mapping[str, Mapping[Key, Line]]
) -> str | None:
    """Return the seal of a case as it is written; None where the store has no key. Any: values by column."""
    writer = writer_of(connection)
    return None if writer is None else writer.sign(_content(row, lines))


def is_as_written(
    connection: Connection, row: Mapping[str, Any], lines: Mapping[str, Mapping[Key, Line]]
) -> bool:
    """Say whether a case read from the store has its seal; one that has none, or whose key is elsewhere,
    cannot be doubted."""
    seal, writer = row["content_seal"], writer_of(connection)
    if seal is None or writer is None:
        return True
    return writer.is_genuine(_content(row, lines), seal) is not False


def altered(case_id: str) -> CaseAltered:
    """Return what to tell about a case without its seal."""
    return CaseAltered(
        f"Case {case_id} is not as it was saved: the store is damaged, or was changed by another program.",
        "Nothing of it is shown. `irplanner verify` lists what is wrong; `irplanner restore` brings a backup "
        "back beside this store.",
    )


def _content(row: Mapping[str, Any], lines: Mapping[str, Mapping[Key, Line]]) -> bytes:
    columns = {name: value for name in _SEALED if (value := row.get(name)) is not None}
    for name in _DOUBLES.intersection(columns):
        columns[name] = _number(columns[name])
    recorded = [name for name in _RECORDED if row.get(name)]
    parts = []
    for path, of_kind in lines.items():
        if of_kind:
            doubles = _LINE_DOUBLES[path]
            said = [(str(key), _said(line, doubles)) for key, line in of_kind.items()]
            parts.append((path, sorted(said, key=itemgetter(0))))
    return msgspec.json.encode((columns, recorded, parts), order="deterministic")


def _said(line: Line, doubles: list[str]) -> Line:
    said = {name: value for name, value in line.items() if value is not None}
    for name in doubles:
        if name in said:
            said[name] = _number(said[name])
    return said


def _number(value: float) -> float:
    """Return a number as it comes back: a whole one as a float, minus zero as zero."""
    return float(value) + 0.0
