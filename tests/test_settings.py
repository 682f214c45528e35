"""Settings: kept whole, read with care, faults named one by one."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.settings import (
    SCHEMA,
    Appearance,
    LoadedSettings,
    PaperSize,
    Settings,
    StaffMember,
    UnitSystem,
    load_settings,
    save_settings,
    setting_infos,
)

CHOSEN = Settings(
    site_code="DEMO",
    site_name="Demo hospital",
    time_zone="Europe/Berlin",
    units=UnitSystem.SI,
    appearance=Appearance.DARK,
    paper=PaperSize.LETTER,
    lab_age_days=30,
    rule_sets={"contrast.metformin_rules": "acr"},
    rooms=("IR 1", "CT"),
    staff=(StaffMember(code="LUN", name="Dr. Lund", grade="consultant"),),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "irplanner" / "settings.json"


def write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content))


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    assert load_settings(path) == LoadedSettings(Settings())
    assert not path.exists()


def test_what_was_saved_is_read_again(path: Path) -> None:
    save_settings(CHOSEN, path)

    assert load_settings(path) == LoadedSettings(CHOSEN)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert json.loads(path.read_text())["schema"] == SCHEMA
    assert list(path.parent.iterdir()) == [path]


def test_one_bad_value_falls_back_alone_and_is_named(path: Path) -> None:
    write(path, {"schema": 1, "site_code": "DEMO", "text_percent": 1000, "rooms": ["IR 1"]})
    before = path.read_bytes()

    loaded = load_settings(path)

    assert loaded.settings == Settings(site_code="DEMO", rooms=("IR 1",))
    assert loaded.problem is not None
    assert "text_percent: Expected `int` <= 250" in loaded.problem.title
    assert path.with_suffix(".bad.json").read_bytes() == before


def test_a_setting_that_does_not_exist_is_named(path: Path) -> None:
    write(path, {"schema": 1, "site_cod": "DEMO"})

    problem = load_settings(path).problem

    assert problem is not None and "site_cod: there is no such setting" in problem.title


@pytest.mark.parametrize("content", ["{", "[]", "\x00", '"x"', "[" * 100_000, '{"a": NaN'])
def test_a_broken_file_is_kept_aside_and_defaults_hold(path: Path, content: str) -> None:
    write(path, content)

    loaded = load_settings(path)

    assert loaded.settings == Settings()
    assert loaded.problem is not None and "settings.bad.json" in loaded.problem.advice
    assert path.with_suffix(".bad.json").read_text() == content


def test_a_file_of_a_later_schema_is_said_so(path: Path) -> None:
    write(path, {"schema": 2, "site_code": "DEMO"})

    loaded = load_settings(path)

    assert loaded.settings.site_code == "DEMO"
    assert loaded.problem is not None and "schema 2 (this version writes 1)" in loaded.problem.title


def test_a_time_zone_that_does_not_exist_is_refused(path: Path) -> None:
    with pytest.raises(InputError, match="no time zone 'Mars/Olympus'"):
        save_settings(Settings(time_zone="Mars/Olympus"), path)
    assert not path.exists()


@pytest.mark.parametrize(("name", "zone"), [("", None), ("Europe/Berlin", ZoneInfo("Europe/Berlin"))])
def test_the_zone_is_that_of_the_site_or_of_the_computer(name: str, zone: ZoneInfo | None) -> None:
    assert Settings(time_zone=name).zone() == zone


def test_a_value_out_of_range_is_not_saved(path: Path) -> None:
    save_settings(CHOSEN, path)

    with pytest.raises(InputError, match="backups_kept"):
        save_settings(msgspec.structs.replace(CHOSEN, backups_kept=0), path)

    assert load_settings(path).settings == CHOSEN


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(EnvironmentFailure, match="cannot be written"):
        save_settings(CHOSEN, tmp_path / "file" / "settings.json")


def test_every_setting_says_what_it_is() -> None:
    infos = {info.name: info for info in setting_infos()}

    assert set(infos) == set(Settings.__struct_fields__)
    assert all(info.description for info in infos.values())
    assert (infos["text_percent"].low, infos["text_percent"].high) == (80, 250)
    assert (infos["lab_age_days"].low, infos["lab_age_days"].high) == (1, 365)


@given(st.binary(max_size=200))
def test_any_bytes_give_settings_and_never_an_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("s") / "settings.json"
    path.write_bytes(content)

    loaded = load_settings(path)

    assert loaded.settings == Settings() or loaded.problem is None
