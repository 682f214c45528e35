"""A store with as many invented cases as asked for, made by SQL: what Insights reads of them."""

from __future__ import annotations

from pathlib import Path

from irplanner.models.sqlite_file import connect
from irplanner.models.store import open_store

# A cheap scrambler: every case gets its own figures, the same in every run.
_CASES = """
WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < :cases),
scrambled AS (SELECT n, (n * 2654435761) % 4294967296 AS r, (n * 40503 + 12345) % 65536 AS s FROM numbers),
cases_of AS (SELECT *, date('2016-01-01', (n * 3650 / :cases) || ' days') AS day, n % 9 AS slot
  FROM scrambled)
INSERT INTO cases (case_id, patient_id, revision, status, created_at, updated_at, suggested,
  allergies_recorded, conditions_recorded, medications_recorded, intake_recorded, local_recorded,
  drugs_recorded, procedure, procedure_name, procedure_category, access_text, embolic_text, search_text,
  additional_procedures, sort_at, scheduled_at, room_code, team_operator, team_technologist, tech_scrub,
  access_site, access_closure, radiation_air_kerma_mgy, radiation_kap_gy_cm2, radiation_fluoro_min,
  contrast_volume_ml, plan_checklist_total, plan_checklist_done, plan_checklist_na,
  plan_checklist_deviations, adverse_event, technical_success, access_crossover, in_room_at,
  procedure_start_at, out_of_room_at)
SELECT 'case-' || n, 1, 1, CASE WHEN s % 40 = 0 THEN 'cancelled' ELSE 'done' END,
  day || 'T06:00:00.000000Z', day || 'T06:00:00.000000Z', '[]', 0, 0, 0, 0, 0, 0,
  p.id, p.name, p.category, '', '', 'case-' || n, '[]',
  day || 'T' || printf('%02d', 7 + slot) || ':00:00', day || 'T' || printf('%02d', 7 + slot) || ':00:00',
  'Room ' || (r % 6), 'Operator ' || (r / 11 % 24), 'Technologist ' || (r % 31), 'Technologist ' || (s % 31),
  CASE r % 3 WHEN 0 THEN 'radial_artery' WHEN 1 THEN 'common_femoral_artery' END,
  CASE r % 5 WHEN 0 THEN 'manual' WHEN 1 THEN 'radial_band' END,
  CASE WHEN r % 4 THEN 20 + s % 3000 END, CASE WHEN r % 4 THEN 2 + s % 400 END,
  CASE WHEN r % 4 THEN 1 + s % 90 END,
  CASE WHEN s % 3 THEN 5 + s % 250 END, 40, 36 - s % 4, s % 4, r % 3,
  CASE WHEN s % 25 = 0 THEN NULL ELSE r % 29 = 0 END, CASE r % 17 WHEN 0 THEN 'no' ELSE 'yes' END,
  r % 31 = 0,
  day || 'T' || printf('%02d', 7 + slot) || ':' || printf('%02d', s % 20) || ':00',
  day || 'T' || printf('%02d', 7 + slot) || ':' || printf('%02d', 20 + s % 20) || ':00',
  day || 'T' || printf('%02d', 7 + slot) || ':' || printf('%02d', 40 + s % 20) || ':00'
FROM cases_of JOIN bench_procedures p ON p.number = (r / 7) % 130
"""
_EVENTS = """
INSERT INTO adverse_events (case_id, scheme, grade, complication, at_access_site, recorded_at, recorded_by)
SELECT cases.id, 'sir_2017', 1 + cases.id % 4, c.name, cases.id % 5 = 0, updated_at, 'bench'
FROM cases JOIN bench_procedures p ON p.id = cases.procedure
LEFT JOIN bench_complications c ON c.procedure = cases.procedure AND c.number = cases.id % p.complications
WHERE adverse_event = 1
"""


def make_store(path: Path, cases: int, procedures: list[tuple[str, str, str, tuple[str, ...]]]) -> None:
    """Make a store of invented cases over ten years; `procedures` are id, name, category, complications."""
    open_store(path).close()
    connection = connect(path)
    try:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "CREATE TEMP TABLE bench_procedures (number PRIMARY KEY, id, name, category, complications)"
        )
        connection.execute(
            "CREATE TEMP TABLE bench_complications (procedure, number, name, PRIMARY KEY (procedure, number))"
        )
        for number, (procedure, name, category, complications) in enumerate(procedures):
            row = (number, procedure, name, category, max(1, len(complications)))
            connection.execute("INSERT INTO bench_procedures VALUES (?, ?, ?, ?, ?)", row)
            lines = [(procedure, place, one) for place, one in enumerate(complications)]
            connection.executemany("INSERT INTO bench_complications VALUES (?, ?, ?)", lines)
        connection.execute(
            "INSERT INTO patients (patient_key, created_at) VALUES ('bench', '2016-01-01T00:00:00.000000Z')"
        )
        connection.execute(_CASES, {"cases": cases})
        connection.execute(_EVENTS)
        connection.execute("COMMIT")
    finally:
        connection.close()
