"""What a site and its people choose: one typed value with defaults, ranges and descriptions, kept as JSON.

The file lies in the platform's configuration folder. A value that cannot be read falls back to its default,
is named in a message, and the file as it was is kept beside; the rest of the settings stay in force.
Window geometry is not here (Qt keeps it).
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, get_args, get_type_hints
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Meta

from irplanner.errors import EnvironmentFailure, InputError, UserError
from irplanner.first_look import Appearance as Appearance
from irplanner.first_look import settings_path as settings_path

SCHEMA = 1
_MAX_BYTES = 1_000_000


class UnitSystem(StrEnum):
    US = "us"  # mg/dL, g/dL
    SI = "si"  # umol/L, mmol/L, g/L


class LanguageCode(StrEnum):
    """The languages of the program's words; `irplanner.language` says how each writes."""

    ENGLISH = "en"
    SPANISH = "es"
    GERMAN = "de"
    FRENCH = "fr"
    UKRAINIAN = "uk"
    ARABIC = "ar"


class PaperSize(StrEnum):
    A4 = "a4"
    LETTER = "letter"


class ScanEnd(StrEnum):
    """What a barcode scanner types after a code."""

    ENTER = "enter"
    TAB = "tab"
    NOTHING = "nothing"


_Code = Annotated[str, Meta(max_length=64)]
_Name = Annotated[str, Meta(max_length=200)]


class StaffMember(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A person offered in the team fields; the code is what records and exports hold."""

    code: _Code
    name: _Name = ""
    role: _Code = "operator"  # operator technologist nurse anesthesia
    grade: _Code = ""  # operators: consultant trainee other


class SavedSearch(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A search kept under a name: what was typed and the chips beside it, as one text."""

    name: _Name
    text: Annotated[str, Meta(max_length=1000)]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings. Change one with `msgspec.structs.replace`."""

    site_code: Annotated[_Code, Meta(description="Short code of this site, written to every record")] = ""
    site_name: Annotated[_Name, Meta(description="Name of the site, printed on paper")] = ""
    time_zone: Annotated[
        _Code, Meta(description="Time zone of the site, e.g. Europe/Berlin; empty: that of the computer")
    ] = ""
    units: Annotated[UnitSystem, Meta(description="Units in which laboratory values are shown")] = (
        UnitSystem.US
    )
    language: Annotated[LanguageCode, Meta(description="Language of the program's own words")] = (
        LanguageCode.ENGLISH
    )
    appearance: Annotated[Appearance, Meta(description="Light, dark, high contrast, or as the system")] = (
        Appearance.SYSTEM
    )
    text_percent: Annotated[int, Meta(ge=80, le=250, description="Size of the text, percent")] = 100
    paper: Annotated[PaperSize, Meta(description="Paper size for printing")] = PaperSize.A4
    printer: Annotated[_Name, Meta(description="Printer; empty: the system's default")] = ""
    lab_age_days: Annotated[
        Annotated[int, Meta(ge=1, le=365)] | None,
        Meta(description="Days a laboratory result counts; empty: as the content pack says"),
    ] = None
    rule_sets: Annotated[
        dict[_Code, _Code],
        Meta(description="Which published rule set leads where the content pack knows several"),
    ] = {}
    source_age_years: Annotated[
        Annotated[int, Meta(ge=1, le=100)] | None,
        Meta(description="Years after which a cited document is marked as old; empty: none is"),
    ] = None
    site_layer: Annotated[
        str,
        Meta(max_length=1000, description="Folder of the site's own content; empty: beside the settings"),
    ] = ""
    rooms: Annotated[tuple[_Code, ...], Meta(description="Rooms, in the order they are offered")] = ()
    staff: Annotated[tuple[StaffMember, ...], Meta(description="People offered in the team fields")] = ()
    services: Annotated[tuple[_Name, ...], Meta(description="Performing and ordering services")] = ()
    delay_reasons: Annotated[tuple[_Name, ...], Meta(description="Reasons offered for a delay")] = ()
    cancel_reasons: Annotated[tuple[_Name, ...], Meta(description="Reasons offered for a cancellation")] = ()
    database: Annotated[
        str, Meta(max_length=1000, description="Case store: a file or URL; empty: in the data folder")
    ] = ""
    backup_folder: Annotated[
        str, Meta(max_length=1000, description="Folder for backups; empty: beside the case store")
    ] = ""
    backups_kept: Annotated[int, Meta(ge=2, le=1000, description="Number of backups kept")] = 30
    lock_minutes: Annotated[
        int, Meta(ge=1, le=240, description="Minutes without a key or the mouse until the window locks")
    ] = 10
    scanner_gap_ms: Annotated[
        int,
        Meta(ge=5, le=200, description="Longest pause between two keys of a barcode scanner, milliseconds"),
    ] = 35
    scanner_least: Annotated[int, Meta(ge=3, le=30, description="Fewest characters of a scanned code")] = 4
    scanner_prefix: Annotated[
        str, Meta(max_length=8, description="What the scanners type before a code; empty: nothing")
    ] = ""
    scanner_end: Annotated[ScanEnd, Meta(description="What the scanners type after a code")] = ScanEnd.ENTER
    saved_searches: Annotated[
        tuple[SavedSearch, ...], Meta(description="Searches of Records kept under a name")
    ] = ()
    csv_mappings: Annotated[
        dict[str, dict[str, str]],
        Meta(description="Which column of an imported table is which of a case, by the table's own columns"),
    ] = {}
    export_folder: Annotated[str, Meta(max_length=1000, description="Folder offered for exports")] = ""

    def zone(self) -> ZoneInfo | None:
        """Return the site's time zone; None when it is that of the computer.

        Raises:
            InputError: there is no such time zone.
        """
        if not self.time_zone:
            return None
        try:
            return ZoneInfo(self.time_zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise InputError(
                f"There is no time zone {self.time_zone!r}.",
                "Use a name such as Europe/Berlin or America/Chicago.",
            ) from None


@dataclass(frozen=True)
class LoadedSettings:
    """Settings in force; `problem` says what of the file could not be used."""

    settings: Settings
    problem: UserError | None = None


@dataclass(frozen=True)
class SettingInfo:
    """What a settings page or a manual needs to know of one setting. Any: the default has its type."""

    name: str
    description: str
    default: Any
    low: float | None = None
    high: float | None = None


def load_settings(path: Path | None = None) -> LoadedSettings:
    """Read the settings; defaults for all that is absent or cannot be used.

    A file with faults is kept beside as `settings.bad.json`, so that nothing is lost at the next save.
    """
    path = path or settings_path()
    try:
        content = _read(path)
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except OSError as error:
        return LoadedSettings(
            Settings(),
            EnvironmentFailure(
                f"The settings {path} cannot be read: {error.strerror}.", "Defaults are in force."
            ),
        )
    except (ValueError, RecursionError) as error:
        aside = _keep_aside(path)
        return LoadedSettings(
            Settings(),
            InputError(
                f"The settings {path} are not readable ({str(error)[:200]}).",
                f"Defaults are in force. {aside}",
            ),
        )
    settings, faults = _settings_from(content)
    if not faults:
        return LoadedSettings(settings)
    aside = _keep_aside(path)
    return LoadedSettings(
        settings,
        InputError(
            f"Some settings in {path} cannot be used: {'; '.join(faults)}.",
            f"Their defaults are in force. {aside}",
        ),
    )


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings in one step: the file is the old or the new one, never half.

    Raises:
        InputError: a value is out of its range.
        EnvironmentFailure: the file cannot be written.
    """
    path = path or settings_path()
    content = {"schema": SCHEMA, **msgspec.to_builtins(settings)}
    _, faults = _settings_from(content)
    if faults:
        raise InputError(f"These settings cannot be used: {'; '.join(faults)}.", "Correct them.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(content, file, indent=2, ensure_ascii=False)
                file.write("\n")
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise EnvironmentFailure(
            f"The settings {path} cannot be written: {error.strerror}.",
            "They hold until the program ends. Check the folder and your rights.",
        ) from error


def setting_infos() -> list[SettingInfo]:
    """Return every setting with its description, default and range, in the order of `Settings`."""
    infos = []
    for name, kind in get_type_hints(Settings, include_extras=True).items():
        metas = list(_metas(kind))
        infos.append(
            SettingInfo(
                name,
                next(meta.description for meta in metas if meta.description),
                getattr(Settings(), name),
                next((meta.ge for meta in metas if meta.ge is not None), None),
                next((meta.le for meta in metas if meta.le is not None), None),
            )
        )
    return infos


def _metas(kind: Any) -> Iterator[Meta]:
    """Yield what is said about a type and, for `X | None`, about X. Any: a type as the hints give it."""
    for part in get_args(kind):
        if isinstance(part, Meta):
            yield part
        else:
            yield from _metas(part)


def _read(path: Path) -> dict[str, Any]:
    if path.stat().st_size > _MAX_BYTES:
        raise ValueError("the file is too large for settings")
    content = json.loads(path.read_text("utf-8"))
    if not isinstance(content, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004  # a fault of the file
    return content


def _settings_from(content: dict[str, Any]) -> tuple[Settings, list[str]]:
    kinds = get_type_hints(Settings, include_extras=True)
    values: dict[str, Any] = {}
    faults: list[str] = []
    schema = content.get("schema", SCHEMA)
    if schema != SCHEMA:
        faults.append(f"schema {schema!r} (this version writes {SCHEMA})")
    for name, value in content.items():
        if name == "schema":
            continue
        if name not in kinds:
            faults.append(f"{name}: there is no such setting")
            continue
        try:
            values[name] = msgspec.convert(value, kinds[name])
        except msgspec.ValidationError as error:
            faults.append(f"{name}: {error}")
    settings = Settings(**values)
    try:
        settings.zone()
    except InputError as error:
        faults.append(f"time_zone: {error.title.rstrip('.')}")
        settings = msgspec.structs.replace(settings, time_zone="")
    return settings, faults


def _keep_aside(path: Path) -> str:
    aside = path.with_suffix(".bad.json")
    try:
        aside.write_bytes(path.read_bytes())
        aside.chmod(0o600)
    except OSError:
        return "Correct the file before you save settings here: it could not be copied."
    return f"The file as it was is kept as {aside.name}."
