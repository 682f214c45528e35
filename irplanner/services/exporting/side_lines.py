"""The lines of the side files as SQLite statements over the chunk being written."""

from __future__ import annotations

import sqlite3

from irplanner.catalog.catalog import Catalog
from irplanner.exchange.csv_columns import SIDE_FILES, Column, Kind
from irplanner.services.case_record import Times
from irplanner.services.case_store.case_columns import COLUMNS, LINES
from irplanner.services.case_story.transfer import STORY_FILES
from irplanner.services.exporting.export_sides import APPOINTMENT, SIDE_LISTS
from irplanner.services.exporting.site_clock import SiteClock
from irplanner.services.exporting.sql_cells import (
    LINE_END,
    Cell,
    Sql,
    cell_of,
    line_of,
    list_value,
    text_cell,
)

CREATE_WORDS = (
    "CREATE TEMP TABLE item_words(item_id TEXT PRIMARY KEY, phase, item) WITHOUT ROWID",
    "CREATE TEMP TABLE field_words(key TEXT PRIMARY KEY, label, unit) WITHOUT ROWID",
)
WRITTEN_IN_PYTHON = ("audit",)  # its JSON is put in order of the keys
_TABLES = {lines.path: lines.table.name for lines in LINES}
_CASES = "FROM temp.chunk s CROSS JOIN cases c ON c.id = s.id"


def fill_words(connection: sqlite3.Connection, catalog: Catalog) -> None:
    """Put the words of the content pack beside the store, for the files that name them."""
    items = ((one.id, one.phase, one.text) for one in catalog.checklist_items.values())
    connection.executemany("INSERT INTO item_words VALUES (?, ?, ?)", items)
    fields = ((one.id, one.label, one.unit) for one in catalog.case_fields.values())
    connection.executemany("INSERT INTO field_words VALUES (?, ?, ?)", fields)


def side_lines(clock: SiteClock, guards: bool) -> dict[str, Sql]:
    """Return the statement of each side file; a row of a result may be several lines."""
    statements = {name: _listed(name, clock, guards) for name in SIDE_LISTS}
    statements["checklist_items"] = _joined(
        "checklist_items",
        "case_checklist_answers l ON l.case_id = s.id LEFT JOIN temp.item_words k ON k.item_id = l.item_id",
        {"phase": "k.phase", "item": "k.item", "state": "l.answer"},
        clock,
        guards,
    )
    statements["details"] = _joined(
        "details",
        "case_details l ON l.case_id = s.id LEFT JOIN temp.field_words k ON k.key = l.key",
        {
            "field_id": "l.key",
            "field": "k.label",
            "unit": "iif(l.value_number IS NULL, NULL, nullif(k.unit, ''))",
        },
        clock,
        guards,
    )
    statements |= {name: _told(name, clock, guards) for name in STORY_FILES}
    statements["events"] = _events(clock, guards)
    return {name: statements[name] for name in SIDE_FILES if name in statements}


def _listed(name: str, clock: SiteClock, guards: bool) -> Sql:
    path, renamed = SIDE_LISTS[name]
    values = {column: f"l.{own}" for own, column in renamed.items()}
    return _joined(name, f"{_TABLES[path]} l ON l.case_id = s.id", values, clock, guards)


def _told(name: str, clock: SiteClock, guards: bool) -> Sql:
    """Return the lines of a table whose moments are of the program, in the order of recording."""
    table = STORY_FILES[name][0].name
    before = f"SELECT count(*) FROM {table} b WHERE b.case_id = l.case_id AND b.id < l.id"  # noqa: S608
    values = {column.name: _utc(f"l.{column.name}") for column in _moments(name)} | {
        "position": f"({before})"
    }
    return _joined(name, f"{table} l ON l.case_id = s.id", values, clock, guards) + ", l.id"


def _moments(name: str) -> list[Column]:
    return [column for column in SIDE_FILES[name] if column.kind is Kind.DATETIME]


def _utc(moment: Sql) -> Sql:
    """Return a moment of fixed width as ISO 8601 has it: no empty fraction, the offset in digits."""
    fraction = f"substr({moment}, 20, 7)"
    return f"(substr({moment}, 1, 19) || iif({fraction} = '.000000', '', {fraction}) || '+00:00')"


def _joined(name: str, joined: Sql, values: dict[str, Sql], clock: SiteClock, guards: bool) -> Sql:
    cells = [_cell(column, values, clock, guards) for column in SIDE_FILES[name]]
    return f"SELECT {line_of(cells)} {_CASES} CROSS JOIN {joined} ORDER BY s.n"


def _cell(column: Column, values: dict[str, Sql], clock: SiteClock, guards: bool) -> Cell:
    if column.name == "case_id":
        return text_cell("c.case_id", guards)
    value = values.get(column.name, f'l."{column.name}"')
    if column.kind is Kind.DATETIME:
        value = clock.sql(value)
    elif column.kind is Kind.LIST:
        value = list_value(value)
    return cell_of(column, value, guards)


def _events(clock: SiteClock, guards: bool) -> Sql:
    """Return all events of a case as one text of as many lines."""
    moments = [(event, COLUMNS[path]) for event, path in APPOINTMENT.items()]
    moments += [(name.removesuffix("_at"), COLUMNS[f"times.{name}"]) for name in Times.__struct_fields__]
    lines = " || ".join(
        f"iif(c.{column} IS NULL, '', char(1) || ',{event},' || {clock.sql(f'c.{column}')} || char(13, 10))"
        for event, column in moments
    )
    # The id is quoted once and put in place of a sign that no moment holds.
    case_id = line_of([text_cell("c.case_id", guards)]).removesuffix(LINE_END)
    named = f"replace({lines}, char(1), {case_id})"
    return f"SELECT {named} {_CASES} ORDER BY s.n"  # own constants
