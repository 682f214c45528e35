"""The line of a case in cases.csv as one SQLite expression over `cases` (c), its patient (p), what was worked
out (w) and what its devices add up to (d)."""

from __future__ import annotations

import sqlite3

from irplanner.catalog.catalog import Catalog
from irplanner.exchange.csv_columns import CASE_COLUMNS, SCHEMA_VERSION, Column, Kind
from irplanner.models.enums import Sex
from irplanner.services.case_store.case_columns import COLUMNS
from irplanner.services.exporting.export_values import PREGNANCY_WORDS, ROUTE_WORDS, STATUS_WORDS
from irplanner.services.exporting.site_clock import SiteClock
from irplanner.services.exporting.sql_cells import (
    Cell,
    Sql,
    cell_of,
    line_of,
    list_value,
    literal,
    number_cell,
    plain_value,
    text_cell,
    words_value,
)
from irplanner.services.importing.import_values import FIELD_OF_COLUMN, FIGURE_OF_COLUMN
from irplanner.services.inventory.device_uses import DRAWING, MOST

CREATE = (
    "CREATE TEMP TABLE device_sums(id INTEGER PRIMARY KEY, used, wasted, udis)",
    "CREATE TEMP TABLE procedure_codes(procedure TEXT PRIMARY KEY, code) WITHOUT ROWID",
)
FROM = (
    "FROM temp.chunk s CROSS JOIN cases c ON c.id = s.id CROSS JOIN patients p ON p.id = c.patient_id "
    "LEFT JOIN temp.worked_out w ON w.id = s.id LEFT JOIN temp.device_sums d ON d.id = s.id "
    "LEFT JOIN temp.procedure_codes k ON k.procedure = c.procedure ORDER BY s.n"
)
_JSON_LISTS = ("additional_procedures", "imaging_guidance", "access_guidance")
_START = "coalesce(c.procedure_start_at, c.in_room_at, c.scheduled_at)"


def _fill_devices() -> Sql:
    """Return the statement that adds up the devices of the chunk, as `inventory.device_uses` counts them."""
    statuses = ", ".join(literal(status.value) for status in sorted(DRAWING))
    said = " OR ".join(
        f"ifnull(l.{name}, '') <> ''" for name in ("udi", "lot", "serial", "wasted", "returned")
    )
    suggested = (
        "EXISTS (SELECT 1 FROM json_each(c.suggested) WHERE value IN ('devices', 'devices.' || l.position))"
    )
    counts = f"c.status IN ({statuses}) AND ({said}) AND (c.suggested = '[]' OR NOT {suggested})"
    taken = f"min(max(ifnull(l.quantity, 1), 0), {MOST})"
    wasted = f"min(min(max(ifnull(l.wasted, 0), 0), {MOST}), {taken})"
    returned = f"min(min(max(ifnull(l.returned, 0), 0), {MOST}), {taken} - {wasted})"
    udis = "group_concat(iif(l.udi <> '', l.udi, NULL), ';')"
    return (
        "INSERT INTO temp.device_sums "  # noqa: S608  # own constants
        f"SELECT s.id, sum(iif({counts}, {taken} - {wasted} - {returned}, NULL)), "
        f"sum(iif({counts}, {wasted}, NULL)), {udis} "
        "FROM temp.chunk s CROSS JOIN cases c ON c.id = s.id CROSS JOIN case_devices l ON l.case_id = s.id "
        "GROUP BY s.id"
    )


def case_line(clock: SiteClock, guards: bool) -> Sql:
    """Return the statement that gives the lines of the chunk's cases, in its order."""
    special = _special(clock)
    cells = [_cell(column, special, clock, guards) for column in CASE_COLUMNS]
    return f"SELECT {line_of(cells)} {FROM}"  # own constants


def _cell(column: Column, special: dict[str, Sql], clock: SiteClock, guards: bool) -> Cell:
    if column.name in special:
        own = special[column.name]
        is_text = column.kind in (Kind.TEXT, Kind.LIST) or (column.kind is Kind.CODE and column.open_codes)
        return text_cell(own, guards) if is_text else Cell("%s", own)
    if column.name in _JSON_LISTS:
        return text_cell(list_value(f"c.{column.name}"), guards)
    path = FIELD_OF_COLUMN.get(column.name)
    value = f"c.{COLUMNS[path]}" if path else f"c.{FIGURE_OF_COLUMN[column.name]}"
    if column.kind is Kind.DATETIME:
        value = clock.sql(value)
    return cell_of(column, value, guards)


def _special(clock: SiteClock) -> dict[str, Sql]:
    """Return the columns that are more than a field; numbers among them are ready cells."""
    egfr = "iif(c.plan_egfr IS NULL, NULL, CAST(round(c.plan_egfr) AS INTEGER))"
    antibiotic = f"{plain_value('c.antibiotic_agent')} || ifnull('@' || {clock.sql('c.antibiotic_at')}, '')"
    return {
        "schema_version": literal(SCHEMA_VERSION),
        "case_id": "c.case_id",
        "record_status": words_value("c.status", {own.value: text for own, text in STATUS_WORDS.items()}),
        "patient_key": "p.patient_key",
        "age_years": _age(),
        "procedure_name": "nullif(c.procedure_name, '')",
        "procedure_category": "nullif(c.procedure_category, '')",
        "procedure_code_local": "nullif(c.procedure, '')",
        "procedure_code_std": "k.code",
        "procedure_date": f"substr({_START}, 1, 10)",
        "procedure_minutes": _minutes(),
        "checklist_version": "iif(c.plan_checklist_total, c.plan_content_pack, NULL)",
        "egfr": egfr,
        "egfr_formula": "iif(c.plan_egfr_formula = 'ckd_epi_2021', 'ckd_epi_2021', "
        "iif(c.plan_egfr_formula IS NULL, NULL, 'other'))",
        "pregnancy_status": "coalesce("
        + words_value("c.pregnancy", {own.value: text for own, text in PREGNANCY_WORDS.items()})
        + f", iif(c.sex = {literal(Sex.MALE.value)}, 'not_applicable', NULL))",
        "contrast_route": words_value(
            "c.contrast_route", {own.value: text for own, text in ROUTE_WORDS.items()}
        ),
        "antithrombotics": "coalesce(w.antithrombotics, iif(c.medications_recorded, 'none', NULL))",
        "contrast_reaction_history": "coalesce(w.contrast_reaction_history, "
        "iif(c.allergies_recorded, 'none', NULL))",
        "sedation_drugs": "coalesce(w.sedation_drugs, iif(c.drugs_recorded, 'none', NULL))",
        "antibiotic": f"iif(c.antibiotic_agent <> '', {antibiotic}, NULL)",
        "embolics": "w.embolics",
        "implants_udi": "d.udis",
        "devices_used": "d.used",
        "devices_wasted": "d.wasted",
        **{
            name: f"w.{name}"
            for name in (
                "creatinine_mg_dl",
                "creatinine_collected_at",
                "hemoglobin_g_dl",
                "platelets_10e9_l",
                "inr",
                "coag_collected_at",
                "local_anesthetic_mg",
            )
        },
    }


def fill_codes(connection: sqlite3.Connection, catalog: Catalog) -> None:
    """Put the code of each procedure that has exactly one beside the store."""
    connection.executemany(
        "INSERT INTO procedure_codes VALUES (?, ?)",
        (
            (one.id, f"ICD-10-PCS|{one.codes_icd10pcs[0]}")
            for one in catalog.procedures.values()
            if len(one.codes_icd10pcs) == 1
        ),
    )


def _minutes() -> Sql:
    """Return the minutes from start to end, halves to the even one as Python rounds them."""
    seconds = f"({_seconds('c.procedure_end_at')} - {_seconds('c.procedure_start_at')})"
    is_half = f"abs({seconds} - 60 * CAST({seconds} / 60 AS INTEGER)) = 30"
    nearest = f"CAST(iif({is_half}, 2 * round({seconds} / 120.0), round({seconds} / 60.0)) AS INTEGER)"
    return f"coalesce(w.procedure_minutes, {nearest})"


def _seconds(moment: Sql) -> Sql:
    fraction = f"iif(substr({moment}, 20, 1) = '.', CAST(substr({moment}, 20, 7) AS REAL), 0)"
    return f"(CAST(strftime('%s', {moment}) AS INTEGER) + {fraction})"


def _age() -> Sql:
    """Return the age in years and tenths, as `export_values` has it: whole tenths since the last birthday."""
    day, born = f"substr({_START}, 1, 10)", "c.birth_date"
    is_before = f"(substr({_START}, 6, 5) < substr({born}, 6))"  # the birthday of the day's own year
    last_year = f"(CAST(substr({_START}, 1, 4) AS INTEGER) - {is_before})"
    years = f"({last_year} - CAST(substr({born}, 1, 4) AS INTEGER))"
    last, following = _birthday(last_year), _birthday(f"({last_year} + 1)")
    tenths = (
        f"CAST((julianday({day}) - julianday({last})) * 10 / (julianday({following}) - julianday({last})) "
        "AS INTEGER)"
    )
    worked_out = f"replace(format('%d.%d', {years}, {tenths}), '.0', '')"
    return (
        f"iif({born} IS NULL OR {day} IS NULL OR {day} < {born}, {number_cell('c.age_years')}, {worked_out})"
    )


def _birthday(year: Sql) -> Sql:
    """Return the birthday in a year; one on 29 February is on 1 March in other years."""
    is_leap = f"({year} % 4 = 0 AND ({year} % 100 <> 0 OR {year} % 400 = 0))"
    is_moved = f"substr(c.birth_date, 6) = '02-29' AND NOT {is_leap}"
    return f"format('%04d%s', {year}, iif({is_moved}, '-03-01', substr(c.birth_date, 5)))"


FILL_DEVICES = _fill_devices()
