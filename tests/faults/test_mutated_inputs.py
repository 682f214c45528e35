"""Mutated inputs through each reader: only the declared error, never slow, nothing half written."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.catalog.text_pack import read_text_pack
from irplanner.errors import ContentError, EnvironmentFailure, InputError, UserError
from irplanner.exchange.case_file import case_lines, read_case
from irplanner.exchange.chain_file import read_chain
from irplanner.exchange.csv_columns import CASE_COLUMNS
from irplanner.exchange.csv_import import read_table
from irplanner.exchange.inventory_csv import read_stock
from irplanner.exchange.udi.scan import read_label
from irplanner.first_look import read_first_look
from irplanner.installed import resource_path
from irplanner.models.held_keys import forget, key_file_of
from irplanner.models.key_file import read_key_file
from irplanner.models.store import open_store
from irplanner.services.cases import Cases
from irplanner.services.demo.demo_day import demo_records
from irplanner.services.exporting.exports import export_cases
from irplanner.services.importing.imports import import_cases
from irplanner.services.safekeeping.protection import protect_new
from irplanner.services.safekeeping.verification import verify
from irplanner.settings import Settings, load_settings, save_settings
from tests.faults.mutation import mutated

INPUTS = int(os.environ.get("IRPLANNER_INPUTS", "10000"))
FEW = 50
LONGEST_S = 2.0
SOME = pytest.mark.parametrize(
    "inputs", [FEW, pytest.param(INPUTS, marks=pytest.mark.slow)], ids=["few", "many"]
)
BARCODES = [
    b"(01)00884450012345(17)281231(10)A1B2(21)99",
    b"]d20100884450012345172812311 0A1B2\x1d2199",
    b"+A99912345/$$52001510X3/16D20111231/S77DEFG45",
    b"=/A9999XYZ100T0476=,000025=A99971312345600=>014032=}013032&,1000000000000XYZ123",
]


class TooSlow(BaseException):
    """Not an Exception: no reader may take it for a fault of the input."""


def _ring(*_: object) -> None:
    raise TooSlow


@pytest.fixture(autouse=True)
def alarm() -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread() or os.name == "nt":
        pytest.skip("needs alarms")
    before = signal.signal(signal.SIGPROF, _ring)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def findings(
    read: Callable[[bytes], object],
    seeds: list[bytes],
    inputs: int,
    declared: type[Exception] | tuple[type[Exception], ...],
) -> list[str]:
    """Feed every input to a reader and return what it should not have done."""
    found: list[str] = []
    slowest, refused = 0.0, 0
    for number in range(inputs):
        content = mutated(seeds, number)
        start = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, LONGEST_S)  # of the processor: others may need it too
        try:
            read(content)
        except declared:
            refused += 1
        except TooSlow:
            found.append(f"input {number}: over {LONGEST_S} s")
        except Exception as error:
            found.append(f"input {number}: {type(error).__name__}: {str(error)[:100]}")
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        slowest = max(slowest, time.process_time() - start)
    print(f"{inputs} inputs, {refused} refused, slowest {slowest:.3f} s, {len(found)} findings")
    return found


def demo_cases() -> list[bytes]:
    from irplanner.exchange.case_file import case_json

    return [case_json(record.facts) for record in demo_records()]


@SOME
def test_case_json(inputs: int) -> None:
    def read(content: bytes) -> None:
        read_case(content)

    assert findings(read, demo_cases(), inputs, InputError) == []


@SOME
def test_case_json_lines(inputs: int) -> None:
    def read(content: bytes) -> None:
        for _, line in case_lines(content):
            read_case(line)

    seed = b"\n".join(one.replace(b"\n", b" ") for one in demo_cases()[:3])

    assert findings(read, [seed], inputs, InputError) == []


@SOME
def test_chain_json(inputs: int) -> None:
    seed = (
        b'{"chain": [{"kind": "introducer_sheath", "fr": 5, "length_cm": 11}, {"kind": "microcatheter", '
        b'"id": "m1", "fr": 2.4, "id_in": 0.021, "inside": "s1"}], "vessel_mm": 2.4}'
    )

    assert findings(read_chain, [seed], inputs, InputError) == []


@SOME
def test_case_csv(inputs: int, tmp_path: Path, catalog: Catalog) -> None:
    seeds = [exported(tmp_path, catalog, "cases.csv")]

    def read(content: bytes) -> None:
        read_table(content, CASE_COLUMNS, needed=("procedure_code_local",))

    assert findings(read, seeds, inputs, InputError) == []


@SOME
def test_stock_csv(inputs: int) -> None:
    seed = (
        b"kind,name,di,lot,serial,place,shelf,expires_on,quantity\n"
        b"stent,Alpha,00884450012345,A1,,IR 1,2,2028-12-31,4\n"
    )

    assert findings(read_stock, [seed], inputs, InputError) == []


@SOME
def test_barcodes(inputs: int) -> None:
    assert (
        findings(lambda content: read_label(content.decode("utf-8", "replace")), BARCODES, inputs, InputError)
        == []
    )


@SOME
def test_pack_text(inputs: int, tmp_path: Path) -> None:
    shipped = resource_path("catalog", "pack.yaml")
    shutil.copy(shipped, tmp_path / "pack.yaml")
    seeds = [path.read_bytes()[:6000] for path in sorted(shipped.parent.glob("*/*.yaml"))[:8]]

    def read(content: bytes) -> None:
        (tmp_path / "one.yaml").write_bytes(content)
        read_text_pack(tmp_path)

    assert findings(read, seeds, inputs, ContentError) == []


@SOME
def test_settings(inputs: int, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(rooms=("IR 1", "IR 2"), site_name="DEMO"), path)
    seed = path.read_bytes()

    def read(content: bytes) -> None:
        path.write_bytes(content)
        read_first_look(path)
        load_settings(path)

    assert findings(read, [seed], inputs, ()) == []


@SOME
def test_key_files(inputs: int, tmp_path: Path) -> None:
    store = tmp_path / "cases.db"
    protect_new(store, "correct horse battery")
    forget(store)
    seed = key_file_of(store).read_bytes()

    def read(content: bytes) -> None:
        key_file_of(store).write_bytes(content)
        read_key_file(store)

    assert findings(read, [seed], inputs, EnvironmentFailure) == []


@SOME
def test_backups(inputs: int, tmp_path: Path, catalog: Catalog) -> None:
    store = open_store(tmp_path / "cases.db", keys_folder=tmp_path / "keys")
    Cases(store, catalog).add(demo_records()[0])
    store.close()
    seed = store.path.read_bytes()
    backup = tmp_path / "cases-20260904-060000.db"

    def read(content: bytes) -> None:
        backup.write_bytes(content)
        verify(backup, keys_folder=tmp_path / "keys")

    assert findings(read, [seed], inputs, EnvironmentFailure) == []
    left = {path.name for path in tmp_path.iterdir()}
    assert left <= {"cases.db", "keys", backup.name, f"{backup.name}-wal", f"{backup.name}-shm"}


@SOME
@pytest.mark.parametrize("name", ["cases.csv", "cases.json"])
def test_an_import_writes_all_or_nothing(inputs: int, name: str, tmp_path: Path, catalog: Catalog) -> None:
    seeds = demo_cases() if name.endswith("json") else [exported(tmp_path, catalog, "cases.csv")]
    store = open_store(tmp_path / "target.db", keys_folder=tmp_path / "keys")
    folder = tmp_path / "incoming"
    folder.mkdir()
    expected = 0

    def read(content: bytes) -> None:
        nonlocal expected
        (folder / name).write_bytes(content)
        report = import_cases(store, folder / name, catalog, at=datetime(2026, 9, 3, 12))
        expected += len(report.added)
        assert not (report.refused and report.added)

    try:
        assert findings(read, seeds, inputs, UserError) == []
    finally:
        store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("SELECT count(*) FROM cases").fetchone() == (expected,)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def exported(folder: Path, catalog: Catalog, name: str) -> bytes:
    store = open_store(folder / "source.db", keys_folder=folder / "keys")
    cases = Cases(store, catalog)
    for record in demo_records()[:4]:
        cases.add(record)
    (folder / "out").mkdir()
    export_cases(store, folder / "out" / "cases.csv", catalog=catalog)
    store.close()
    return (folder / "out" / name).read_bytes()
