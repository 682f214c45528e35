"""SQLite's lines and those made case by case hold the same cells, whatever was recorded."""

from __future__ import annotations

import csv
import re
import shutil
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from irplanner.catalog.catalog import Catalog
from irplanner.errors import UserError
from irplanner.exchange.csv_columns import CASE_COLUMNS, SIDE_FILES, Kind
from irplanner.exchange.csv_export import Profile
from irplanner.models.store import Store, open_store
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import Cases
from irplanner.services.exporting import exports
from irplanner.services.exporting.exports import export_cases
from tests.services.any_record import TYPED_RECORDS
from tests.services.full_record import RECORD, tell

BERLIN = ZoneInfo("Europe/Berlin")
FAR_FUTURE = re.compile(r"2[1-9]\d\d-|[3-9]\d{3}-")  # the site's clock is known until 2100
NUMBERS = {
    (name, column.name)
    for name, columns in (("cases", CASE_COLUMNS), *SIDE_FILES.items())
    for column in columns
    if column.kind is Kind.DECIMAL
}


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("irplanner.services.exporting.bulk.AT_ONCE", 2)


def cells(folder: Path) -> dict[str, list[dict[str, str]]]:
    """Return the rows of all files, numbers as numbers: the two ways may write an exponent otherwise."""
    found = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            for name, text in row.items():
                if text and (path.stem, name) in NUMBERS:
                    row[name] = f"{float(text):.15g}"  # SQLite prints no more digits of 1e308
        found[path.stem] = rows
    return found


def differences(one: dict[str, list[dict[str, str]]], other: dict[str, list[dict[str, str]]]) -> list[str]:
    return [
        f"{name} {place} {column}: {first.get(column)!r} {second.get(column)!r}"
        for name in one
        for place, (first, second) in enumerate(zip(one[name], other[name], strict=True))
        for column in first
        if first[column] != second[column] and not FAR_FUTURE.search(first[column])
    ]


def both(store: Store, catalog: Catalog, folder: Path, profile: Profile) -> list[str]:
    folder.mkdir()
    export_cases(store, folder / "cases.csv", catalog=catalog, zone=BERLIN, profile=profile)
    in_bulk = cells(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(exports, "_write_in_bulk", exports._write_by_case)
        export_cases(store, folder / "cases.csv", catalog=catalog, zone=BERLIN, profile=profile)
    return differences(in_bulk, cells(folder))


@pytest.mark.parametrize("profile", [Profile.DATA, Profile.EXCEL])
def test_a_full_case_comes_out_the_same_both_ways(
    store: Store, catalog: Catalog, tmp_path: Path, profile: Profile
) -> None:
    cases = Cases(store, catalog, zone=BERLIN)
    for number in range(5):
        facts = msgspec.structs.replace(RECORD.facts, id=f"a-{number}")
        cases.add(msgspec.structs.replace(RECORD, case_id=f"a-{number}", facts=facts))
        if number % 2:
            tell(store, f"a-{number}", '=1+1 "quoted"\n')
    cases.create()

    differing = both(store, catalog, tmp_path / "out", profile)

    assert differing == []


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(record=TYPED_RECORDS)
def test_any_record_comes_out_the_same_both_ways(
    catalog: Catalog, empty_store: Path, tmp_path_factory: pytest.TempPathFactory, record: CaseRecord
) -> None:
    folder = tmp_path_factory.mktemp("both")
    shutil.copy(empty_store, folder / "cases.db")
    store = open_store(folder / "cases.db")
    try:
        Cases(store, catalog).add(record)
    except UserError:
        store.close()
        return

    differing = both(store, catalog, folder / "out", Profile.EXCEL)

    store.close()
    assert differing == []


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2026-03-29T01:30:00", "2026-03-29T03:30:00", "60"),
        ("2026-10-25T01:30:00", "2026-10-25T04:30:00", "240"),
        ("2026-03-28T23:30:00", "2026-03-29T08:00:00", "450"),
        ("2026-09-04T08:00:00", "2026-09-04T08:00:30", "0"),
        ("2026-09-04T08:00:00", "2026-09-04T08:01:30", "2"),
        ("2026-09-04T08:00:00", "2026-09-04T07:00:00+01:00", "0"),
    ],
)
def test_minutes_are_those_that_passed_when_clocks_are_changed(
    store: Store, catalog: Catalog, tmp_path: Path, start: str, end: str, minutes: str
) -> None:
    times = msgspec.structs.replace(
        RECORD.times,
        procedure_start_at=datetime.fromisoformat(start),
        procedure_end_at=datetime.fromisoformat(end),
    )
    Cases(store, catalog, zone=BERLIN).add(msgspec.structs.replace(RECORD, times=times))

    differing = both(store, catalog, tmp_path / "out", Profile.DATA)

    [row] = cells(tmp_path / "out")["cases"]
    assert (row["procedure_minutes"], differing) == (minutes, [])
