"""A recall over a million device rows, beside the same question asked through plain sqlite3."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec

from irplanner.catalog.catalog import load_catalog
from irplanner.models.store import Store, open_store
from irplanner.services.cases import Cases
from irplanner.services.inventory.recalls import Recalls
from irplanner.services.inventory.stock import Stock
from tests.performance.figure import Figure, median_ratio, percentile, seconds_in_turn
from tests.services.full_record import FACTS, RECORD

CASES = 100_000
PER_CASE = 10
LOTS = 20_000  # of 50 units each
PRODUCTS = 5_000
ROUNDS = 41
TODAY = date(2026, 9, 4)


def figures() -> list[Figure]:
    """Measure on a store of a million device rows, made in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="irplanner-bench-") as name:
        store = open_store(Path(name) / "cases.db")
        try:
            fill(store, CASES, PER_CASE, LOTS)
            return [*_recalls(store), *_list(store)]
        finally:
            store.close()


def _recalls(store: Store) -> list[Figure]:
    recalls = Recalls(store)
    lots = iter(range(10**6))
    found = len(recalls.recipients(lot="LOT-7"))
    by_lot, plain, by_patient = seconds_in_turn(
        ROUNDS,
        lambda: recalls.recipients(lot=f"LOT-{next(lots) % LOTS}"),
        _plain_question(store, lots),
        lambda: recalls.of_patient(f"P-{next(lots) % CASES}"),
    )
    rows = f"{CASES * PER_CASE:,} device rows"
    return [
        Figure("a recall, lot to patients, p95", percentile(by_lot, 0.95) * 1000, 100, "ms", rows),
        Figure(
            "a recall beside plain SQL",
            median_ratio(by_lot, plain),
            10,
            "x",
            f"{found} rows with their cases",
        ),
        Figure("patient to lots, p95", percentile(by_patient, 0.95) * 1000, 100, "ms", rows),
    ]


def _list(store: Store) -> list[Figure]:
    stock = Stock(store)
    with store.writing() as connection:
        connection.exec_driver_sql(
            f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {PRODUCTS}) "
            "INSERT INTO products (kind, name, di, figures, minimum, updated_at) "
            "SELECT 'microcatheter', 'Product ' || i, printf('%014d', i), "
            "'{\"fr\": 2.4, \"id_in\": 0.021}', 2, '2026-09-04T08:00:00.000000Z' FROM n"
        )
        connection.exec_driver_sql(
            "INSERT INTO stock_lots (product_id, lot, serial, place, shelf, expires_on, quantity) "
            "SELECT id, 'L' || column1, '', 'Cabinet', 'B' || column1, '2027-01-31', 3 "
            "FROM products, (VALUES (1), (2), (3))"
        )
    plain = sqlite3.connect(store.path, check_same_thread=False)

    def read_plainly() -> object:
        lots = plain.execute("SELECT * FROM stock_lots WHERE quantity <> 0 ORDER BY place, shelf").fetchall()
        return lots, plain.execute("SELECT * FROM products ORDER BY name").fetchall()

    listed, parts, rows = seconds_in_turn(
        11, lambda: stock.products(TODAY), lambda: Stock(store).parts(TODAY), read_plainly
    )
    plain.close()
    what = f"{PRODUCTS} products, {3 * PRODUCTS} lots, in the worker"
    took = f"{percentile(listed, 0.5) * 1000:.0f} ms; {what}"
    return [
        Figure("the stock list beside its rows read plainly", median_ratio(listed, rows), 8, "x", took),
        Figure("the stock as parts of a route, first time", median_ratio(parts, rows), 10, "x", what),
    ]


def fill(store: Store, cases: int, per_case: int, lots: int) -> None:
    """Copy one full case `cases` times over, each with `per_case` device rows, lots in turn."""
    template = msgspec.structs.replace(
        RECORD, case_id="bench-0", facts=msgspec.structs.replace(FACTS, id="x")
    )
    Cases(store, load_catalog()).add(msgspec.structs.replace(template, signed_at=None))
    with store.writing() as connection:
        names = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(cases)")]
        own = {"id": "i + 1", "case_id": "'bench-' || i", "mrn": "'P-' || i"}
        columns = ", ".join(own.get(name, name) for name in names)
        connection.exec_driver_sql(
            f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {cases - 1}) "
            f"INSERT INTO cases SELECT {columns} FROM cases, n WHERE case_id = 'bench-0'"
        )
        connection.exec_driver_sql("DELETE FROM case_devices")
        connection.exec_driver_sql(
            f"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {per_case - 1}) "
            "INSERT INTO case_devices (case_id, position, kind, name, udi, lot, product_di, quantity) "
            "SELECT id, i, 'microcatheter', 'Product', '0100000000000000' || (i + 1), "
            f"'LOT-' || ((id * {per_case} + i) % {lots}), printf('%014d', (id + i) % 5000), 1 FROM cases, n"
        )


def _plain_question(store: Store, lots: Callable[[], int] | object) -> Callable[[], object]:
    sql = (
        "SELECT c.case_id, c.mrn, c.patient_name, c.scheduled_at, d.name, d.lot, d.serial "
        "FROM case_devices d JOIN cases c ON c.id = d.case_id WHERE d.lot = ?"
    )
    connection = sqlite3.connect(store.path, check_same_thread=False)

    def ask() -> object:
        return connection.execute(sql, (f"LOT-{next(lots) % LOTS}",)).fetchall()  # type: ignore[call-overload]

    return ask
