"""Whatever a record holds, its export comes in again and goes out byte for byte the same."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from irplanner.catalog.catalog import Catalog
from irplanner.errors import UserError
from irplanner.exchange.csv_export import Profile
from irplanner.models.store import open_store
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import Cases
from tests.services.any_record import TEXTS, TYPED_RECORDS
from tests.services.full_record import tell
from tests.services.importing.test_imports import BERLIN, out_of, take_in

PROFILES = st.sampled_from([Profile.DATA, Profile.EXCEL])


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(record=TYPED_RECORDS, text=TEXTS.filter(str.strip), profile=PROFILES)
def test_any_record_comes_back_byte_for_byte(
    catalog: Catalog,
    empty_store: Path,
    tmp_path_factory: pytest.TempPathFactory,
    record: CaseRecord,
    text: str,
    profile: Profile,
) -> None:
    check_trip(catalog, empty_store, tmp_path_factory.mktemp("trip"), record, text, profile)


@pytest.mark.slow
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(record=TYPED_RECORDS, text=TEXTS.filter(str.strip), profile=PROFILES)
def test_a_hundred_of_any_records_come_back_byte_for_byte(
    catalog: Catalog,
    empty_store: Path,
    tmp_path_factory: pytest.TempPathFactory,
    record: CaseRecord,
    text: str,
    profile: Profile,
) -> None:
    check_trip(catalog, empty_store, tmp_path_factory.mktemp("trip"), record, text, profile)


def check_trip(
    catalog: Catalog, empty_store: Path, folder: Path, record: CaseRecord, text: str, profile: Profile
) -> None:
    facts = msgspec.structs.replace(record.facts, procedure="liver_biopsy")  # one the content pack knows
    record = msgspec.structs.replace(record, facts=facts)
    for name in ("one.db", "two.db"):
        shutil.copy(empty_store, folder / name)
    one, two = open_store(folder / "one.db"), open_store(folder / "two.db")
    try:
        try:
            Cases(one, catalog, zone=BERLIN).add(record)
        except UserError:  # more than the store can keep
            return
        tell(one, record.case_id, text)
        first = out_of(one, folder / "first", catalog, profile)

        report = take_in(two, folder / "first" / "cases.csv", catalog, actor="ORT")

        assert report.refused == ()
        again = out_of(two, folder / "again", catalog, profile)
        assert [name for name in first if first[name] != again[name]] == [], differences(first, again)
    finally:
        one.close()
        two.close()
        shutil.rmtree(folder)


def differences(first: dict[str, bytes], again: dict[str, bytes]) -> list[str]:
    """Return what differs, to be read."""
    found = []
    for name in first:
        one, other = (
            list(csv.DictReader(io.StringIO(files[name].decode("utf-8-sig"), newline="")))
            for files in (first, again)
        )
        found += [f"{name}: {len(one)} rows, {len(other)} rows"] * (len(one) != len(other))
        for before, after in zip(one, other, strict=False):
            found += [
                f"{name} {column}: {before[column]!a} {after[column]!a}"
                for column in before
                if before[column] != after[column]
            ]
    return found
