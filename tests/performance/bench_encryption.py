"""An encrypted store beside a plain one, in turn; and the copy of an open store beside cp."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.models.held_keys import forget, held_key
from irplanner.models.migrate import copy_store
from irplanner.models.store import Store, open_store
from irplanner.services.case_record import CaseRecord, with_value
from irplanner.services.cases import Cases
from irplanner.services.day_list import first_day
from irplanner.services.exporting.exports import export_cases
from irplanner.services.safekeeping.backup import copy_with_key
from irplanner.services.safekeeping.protection import encrypt
from tests.performance.figure import Figure, median_ratio, percentile, seconds_in_turn
from tests.services.full_record import FACTS, RECORD

CASES = 1500
PER_DAY = 12
ROUNDS = 150
_BALLAST = """
WITH RECURSIVE one(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM one WHERE n < 120)
INSERT INTO insight_months (month, layout, stamp, cases, content)
SELECT n, 0, '', 0, randomblob(400000) FROM one
"""
DAY = datetime(2026, 1, 1, 8)


def figures() -> list[Figure]:
    """Measure two stores of the same cases in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="irplanner-bench-") as name:
        folder = Path(name)
        catalog = load_catalog()
        plain_path, encrypted_path = folder / "plain.db", folder / "encrypted.db"
        with closing(open_store(plain_path)) as store:
            _fill(store, Cases(store, catalog, actor="bench"))
        copy_with_key(plain_path, encrypted_path)
        encrypt(encrypted_path, "correct horse battery", at=DAY)
        try:
            with closing(open_store(plain_path)) as plain, closing(open_store(encrypted_path)) as encrypted:
                return _figures(plain, encrypted, catalog, folder)
        finally:
            forget(encrypted_path)


def _figures(plain: Store, encrypted: Store, catalog: Catalog, folder: Path) -> list[Figure]:
    sides = [Cases(store, catalog, actor="bench") for store in (plain, encrypted)]
    points = seconds_in_turn(ROUNDS, *(_reader(cases) for cases in sides))
    saves = seconds_in_turn(ROUNDS, *(_saver(cases) for cases in sides))
    lists = seconds_in_turn(ROUNDS, *(_lister(store) for store in (plain, encrypted)))
    exports = seconds_in_turn(
        5, *(_exporter(store, folder / f"{n}", catalog) for n, store in enumerate((plain, encrypted)))
    )
    with plain.writing() as connection:  # the size of a store of some years
        connection.exec_driver_sql(_BALLAST)
    copies = seconds_in_turn(9, _copier(plain, folder), lambda: _cp(plain.path, folder / "cp.db"))
    size = f"against cp of {plain.path.stat().st_size / 2**20:.0f} MiB"
    return [
        _against("one case read, encrypted", points, 2.5),
        _against("an acknowledged save, encrypted", saves, 2),
        _against("the first list, encrypted", lists, 2.5),
        _against("an export, encrypted", exports, 1.3),
        Figure("a copy of an open store", median_ratio(copies[0], copies[1]), 3, "x", size),
    ]


def _against(name: str, taken: list[list[float]], goal: float) -> Figure:
    plain, encrypted = taken
    detail = (
        f"{percentile(encrypted, 0.5) * 1000:.2f} ms against {percentile(plain, 0.5) * 1000:.2f} ms plain"
    )
    return Figure(name, median_ratio(encrypted, plain), goal, "x", detail)


def _fill(store: Store, cases: Cases) -> None:
    with store.writing() as connection:
        for number in range(CASES):
            when = DAY + timedelta(days=number // PER_DAY, minutes=45 * (number % PER_DAY))
            facts = msgspec.structs.replace(FACTS, id=f"bench-{number}", scheduled_at=when)
            record = msgspec.structs.replace(RECORD, case_id=f"bench-{number}", facts=facts, signed_at=None)
            cases.add_with(connection, record)


def _reader(cases: Cases) -> Callable[[], object]:
    numbers = iter(range(10**6))
    return lambda: cases.load(f"bench-{next(numbers) * 37 % CASES}")


def _saver(cases: Cases) -> Callable[[], None]:
    record: list[CaseRecord] = [cases.load("bench-7")]
    typed = iter(range(10**6))

    def save() -> None:
        record[0] = cases.save(with_value(record[0], "notes", f"typed {next(typed)}"))

    return save


def _lister(store: Store) -> Callable[[], object]:
    return lambda: first_day(store.path, DAY.date())


def _exporter(store: Store, folder: Path, catalog: Catalog) -> Callable[[], object]:
    folder.mkdir()
    return lambda: export_cases(store, folder / "cases.csv", catalog=catalog)


def _copier(store: Store, folder: Path) -> Callable[[], None]:
    def copy() -> None:
        with store.plain() as source:
            copy_store(source, folder / "copy.db", lambda _done, _all: None, held_key(store.path))

    return copy


def _cp(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
