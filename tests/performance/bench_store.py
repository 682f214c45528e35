"""Saving, listing, exporting and copying the store, each beside the plain work it cannot do without."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from irplanner.catalog.catalog import load_catalog
from irplanner.models.store import Store, open_store
from irplanner.services.case_record import CaseRecord, with_value
from irplanner.services.cases import Cases
from irplanner.services.day_list import first_day
from irplanner.services.exporting.exports import export_cases
from irplanner.services.safekeeping.backup import back_up
from tests.performance.figure import Figure, median_ratio, percentile, seconds_in_turn
from tests.services.full_record import FACTS, RECORD

CASES = 2000
PER_DAY = 12
ROUNDS = 100


def figures() -> list[Figure]:
    """Measure on a store of some thousand full cases in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="irplanner-bench-") as name:
        folder = Path(name)
        store = open_store(folder / "cases.db")
        try:
            return [*_figures(store, folder)]
        finally:
            store.close()


def _figures(store: Store, folder: Path) -> list[Figure]:
    catalog = load_catalog()
    cases = Cases(store, catalog, actor="bench")
    _fill(store, cases)
    day = _day(CASES // PER_DAY // 2)
    saves, syncs = seconds_in_turn(ROUNDS, _saver(cases, day), _syncer(folder))
    lists, plain = seconds_in_turn(ROUNDS, lambda: first_day(store.path, day.date()), _plain_list(store, day))
    [finds] = seconds_in_turn(ROUNDS, lambda: cases.find("anna radial"))
    backups, copies = seconds_in_turn(
        5,
        lambda: back_up(store, folder / "backups", at=datetime.now(UTC)),
        lambda: _copied_to_disk(store.path, folder / "copy"),
    )
    [exports] = seconds_in_turn(1, lambda: export_cases(store, folder / "cases.csv", catalog=catalog))
    sync = f"against {percentile(syncs, 0.5) * 1000:.2f} ms for 8 KiB and fsync"
    return [
        Figure("an acknowledged save of a full case, median", median_ratio(saves, syncs), 8, "x", sync),
        Figure("an acknowledged save of a full case, p99", percentile(saves, 0.99) * 1000, 50, "ms"),
        Figure(
            "the first list, file opened and read", median_ratio(lists, plain), 4, "x", "against bare SQL"
        ),
        Figure("a search over all cases, p95", percentile(finds, 0.95) * 1000, 16, "ms", f"{CASES} cases"),
        Figure("a verified backup", median_ratio(backups, copies), 10, "x", "against cp and fsync"),
        Figure("export of a case", exports[0] / CASES * 1000, 5, "ms", f"{CASES} cases, nine side files"),
    ]


def _fill(store: Store, cases: Cases) -> None:
    with store.writing() as connection:
        for number in range(CASES):
            when = _day(number // PER_DAY) + timedelta(minutes=45 * (number % PER_DAY))
            facts = msgspec.structs.replace(FACTS, id=f"bench-{number}", scheduled_at=when)
            record = msgspec.structs.replace(RECORD, case_id=f"bench-{number}", facts=facts, signed_at=None)
            cases.add_with(connection, record)


def _day(number: int) -> datetime:
    return datetime(2026, 1, 1, 8) + timedelta(days=number)


def _saver(cases: Cases, day: datetime) -> Callable[[], None]:
    """Return a save of one changed field of an open case, as typing makes them."""
    record: list[CaseRecord] = [cases.load(cases.day(day.date())[0].case_id)]
    typed = iter(range(10**6))

    def save() -> None:
        record[0] = cases.save(with_value(record[0], "notes", f"typed {next(typed)}"))

    return save


def _syncer(folder: Path) -> Callable[[], None]:
    handle = os.open(folder / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    block = os.urandom(8192)

    def append() -> None:
        os.write(handle, block)
        os.fsync(handle)

    return append


def _plain_list(store: Store, day: datetime) -> Callable[[], object]:
    sql = "SELECT * FROM cases WHERE scheduled_at >= ? AND scheduled_at < ? ORDER BY scheduled_at"
    days = (f"{day:%Y-%m-%d}", f"{day + timedelta(days=1):%Y-%m-%d}")

    def read() -> object:
        with sqlite3.connect(store.path) as connection:
            rows = connection.execute(sql, days).fetchall()
        connection.close()
        return rows

    return read


def _copied_to_disk(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    handle = os.open(target, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)
