"""Columns that need the content pack: worked out in Python for those cases that have such lists, and left in
a temporary table beside the chunk being written."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from itertools import groupby
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.labs import Analyte
from irplanner.errors import InputError
from irplanner.exchange.csv_cells import entry, number_text, plain
from irplanner.models.enums import Severity
from irplanner.planning.facts import Embolic, LocalAnesthetic, Medication
from irplanner.planning.laboratory.labs import analyte_named, in_catalog_unit
from irplanner.services.exporting import export_values as values
from irplanner.services.exporting.site_clock import SiteClock, is_wall_clock

TABLE = "worked_out"
NAMES = (
    "creatinine_mg_dl",
    "creatinine_collected_at",
    "hemoglobin_g_dl",
    "platelets_10e9_l",
    "inr",
    "coag_collected_at",
    "antithrombotics",
    "contrast_reaction_history",
    "sedation_drugs",
    "local_anesthetic_mg",
    "embolics",
    "procedure_minutes",
)
CREATE = f"CREATE TEMP TABLE {TABLE}(id INTEGER PRIMARY KEY, {', '.join(NAMES)})"
_KEPT_IN_MIND = 20_000
_MEDICATION = ("drug", "dose_mg", "times_per_day", "dose_times", "indication")
_EMBOLIC = ("material", "size_from_um", "size_to_um", "diameter_mm", "amount", "unit", "territory")

Row = tuple[Any, ...]  # Any: as SQLite gives it
Cells = dict[str, str]
Figure = tuple[str, float, str | None]  # test, value, unit
Found = dict[int, Cells]


class WorkedOut:
    """Fills the temporary table for the cases of `chunk`; words once understood are kept in mind."""

    def __init__(self, catalog: Catalog, clock: SiteClock) -> None:
        self._catalog, self._clock = catalog, clock
        self._analytes: dict[tuple[str, str | None], Analyte | None] = {}
        self._drugs: dict[Row, str | None] = {}
        self._figures: dict[Figure, tuple[str, str]] = {}
        self._uneven = _uneven(clock)

    def fill(self, connection: sqlite3.Connection) -> None:
        """Work out the columns of the cases in the chunk."""
        found: Found = {}
        for table, columns, made in (
            ("case_labs", "test, value, unit, taken_at", self._labs),
            ("case_medications", f"{', '.join(_MEDICATION)}, last_dose_at", self._medications),
            ("case_allergies", "agent, severity", _reaction),
            ("case_sedation_drugs", "drug, amount, unit", _sedation),
            ("case_local_anesthetics", "agent, percent, volume_ml", _local),
            ("case_embolics", ", ".join(_EMBOLIC), _embolics),
        ):
            for case_id, rows in _by_case(connection, table, columns):
                found.setdefault(case_id, {}).update(made([row[1:] for row in rows]))
        for case_id, start, end in connection.execute(self._uneven).fetchall():
            moments = (self._clock.text(start), self._clock.text(end))
            minutes = values.minutes_between(*map(datetime.fromisoformat, moments))
            found.setdefault(case_id, {})["procedure_minutes"] = str(minutes)
        connection.execute(f"DELETE FROM {TABLE}")  # noqa: S608  # own constant
        connection.executemany(
            f"INSERT INTO {TABLE} VALUES (?{', ?' * len(NAMES)})",  # noqa: S608  # own constant
            ((case_id, *(cells.get(name) for name in NAMES)) for case_id, cells in found.items()),
        )

    def _labs(self, rows: list[Row]) -> Cells:
        """Return the newest of each column's analyte, chosen as `planning.laboratory.labs` does."""
        newest: dict[str, tuple[Figure, str | None]] = {}
        for test, value, unit, taken in rows:
            analyte = self._analyte(test, unit)
            if analyte is None:
                continue
            at = None if taken is None else self._clock.text(taken)
            best = newest.get(analyte.id)
            if best is None or not (best[1] and at and _is_before(at, best[1])):
                newest[analyte.id] = ((test, value, unit), at)
        cells: Cells = {}
        for name, (typed, at) in newest.items():
            column, text = self._lab_cell(name, typed)
            cells[column] = text
            if name == "creatinine" and at is not None:
                cells["creatinine_collected_at"] = at
        moments = {newest[name][1] for name in ("inr", "platelets") if name in newest} - {None}
        if moments:
            known = [moment for moment in moments if moment is not None]
            cells["coag_collected_at"] = (
                known[0] if len(known) == 1 else min(known, key=datetime.fromisoformat)
            )
        return cells

    def _lab_cell(self, name: str, typed: Figure) -> tuple[str, str]:
        """Return the column of an analyte and the text of its cell; the same figures come again and again."""
        if typed not in self._figures:
            test, value, unit = typed
            [(column, decimals)] = [(c, d) for own, c, d in values.LAB_COLUMNS if own == name]
            analyte = self._analyte(test, unit)
            converted = value if analyte is None else in_catalog_unit(analyte, value, unit)
            if len(self._figures) > _KEPT_IN_MIND:
                self._figures.clear()
            self._figures[typed] = (column, number_text(values.in_unit(converted, value, decimals)))
        return self._figures[typed]

    def _analyte(self, test: str, unit: str | None) -> Analyte | None:
        """Return the analyte when it has a column and comes in that unit."""
        key = (test, unit)
        if key not in self._analytes:
            self._analytes[key] = None
            with suppress(InputError):
                analyte = analyte_named(self._catalog, test, unit)
                in_catalog_unit(analyte, 1.0, unit)
                if any(analyte.id == name for name, _, _ in values.LAB_COLUMNS):
                    self._analytes[key] = analyte
        return self._analytes[key]

    def _medications(self, rows: list[Row]) -> Cells:
        named = [(self._antithrombotic(row[:-1]), row[-1]) for row in rows]
        dated = [
            plain(what) if last is None else f"{plain(what)}@{self._clock.text(last)}"
            for what, last in named
            if what is not None
        ]
        return {"antithrombotics": ";".join(dated)} if dated else {}

    def _antithrombotic(self, row: Row) -> str | None:
        if row not in self._drugs:
            drug, dose, times, clock, why = row
            dose_times = None if clock in (None, "null") else tuple(json.loads(clock))
            taken = Medication(
                drug=drug, dose_mg=dose, times_per_day=times, dose_times=dose_times, indication=why
            )
            self._drugs[row] = values.antithrombotic(taken, self._catalog)
        return self._drugs[row]


def _uneven(clock: SiteClock) -> str:
    """Return the statement of those start and end times whose difference the site's clock has to tell."""
    start, end = "c.procedure_start_at", "c.procedure_end_at"
    alike = f"({is_wall_clock(start)}) = ({is_wall_clock(end)})"
    moved = f"{is_wall_clock(start)} AND {clock.moved(start, end)}"
    return (
        f"SELECT c.id, {start}, {end} FROM temp.chunk s CROSS JOIN cases c ON c.id = s.id "  # noqa: S608
        f"WHERE {start} IS NOT NULL AND {end} IS NOT NULL AND (NOT {alike} OR ({moved}))"
    )


def _is_before(moment: str, other: str) -> bool:
    return datetime.fromisoformat(moment) < datetime.fromisoformat(other)


def _by_case(connection: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[int, Iterable[Row]]]:
    named = ", ".join(f"l.{name}" for name in columns.split(", "))
    sql = (
        f"SELECT l.case_id, {named} FROM temp.chunk s CROSS JOIN {table} l ON l.case_id = s.id "  # noqa: S608
        "ORDER BY s.n"
    )
    return groupby(connection.execute(sql), key=lambda row: int(row[0]))


def _reaction(rows: list[Row]) -> Cells:
    severities = [severity for agent, severity in rows if agent == values.CONTRAST_ALLERGEN]
    if not severities:
        return {}
    known = [Severity(severity) for severity in severities if severity is not None]
    worst = max(known, key=list(Severity).index).value if known else "unknown"
    return {"contrast_reaction_history": worst}


def _sedation(rows: list[Row]) -> Cells:
    return {"sedation_drugs": ";".join(entry(drug, amount, unit) for drug, amount, unit in rows)}


def _local(rows: list[Row]) -> Cells:
    lines = tuple(LocalAnesthetic(agent=agent, percent=percent, volume_ml=ml) for agent, percent, ml in rows)
    total = values.local_anesthetic_mg(lines)
    return {} if total is None else {"local_anesthetic_mg": number_text(total, 0)}


def _embolics(rows: list[Row]) -> Cells:
    return {"embolics": ";".join(_embolic(row) for row in rows)}


@lru_cache(maxsize=_KEPT_IN_MIND)
def _embolic(row: Row) -> str:
    material, low, high, diameter, amount, unit, territory = row
    return values.embolic_entry(
        Embolic(
            material=material,
            size_um=None if low is None else (low, high),
            diameter_mm=diameter,
            amount=amount,
            unit=unit,
            territory=territory,
        )
    )
