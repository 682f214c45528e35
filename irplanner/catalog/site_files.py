"""Writing a site's layer: an entry, the way back of one, a sign-off. Each file changes in one step."""

from __future__ import annotations

import os
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import yaml

from irplanner.catalog.checks import ID
from irplanner.catalog.plain import plain_values
from irplanner.catalog.schema.base import Cited, Entry
from irplanner.catalog.schema.sign_off import SignOff
from irplanner.catalog.sign_offs import fingerprint
from irplanner.catalog.site_layer import SIGN_OFFS, SIGN_OFFS_FILE, SiteLayer
from irplanner.catalog.text_pack import TextReading
from irplanner.errors import ContentError, EnvironmentFailure, InputError
from irplanner.models.enums import Evidence

SITE_SOURCE = "site"
WIDTH = 100
_ENTRY = "entry"  # what faults call the text being edited


def entry_text(entry: Entry, *, as_own: bool = False) -> str:
    """Return an entry as the YAML a person edits.

    Args:
        as_own: As the beginning of the site's own entry, which names the site as source and evidence.
    """
    plain = plain_values(entry)
    if as_own and isinstance(entry, Cited):
        plain["sources"] = list(dict.fromkeys([*plain.get("sources", ()), SITE_SOURCE]))
        plain["evidence"] = Evidence.SITE.value
    return _dumped(plain)


def read_entry(section: str, text: str) -> Entry:
    """Return the entry a text holds; evidence `site` unless it states another.

    Raises:
        ContentError: with every fault of its form.
    """
    reading = TextReading(Evidence.SITE)
    raw = reading.parse_text(text, _ENTRY)
    if raw is not None:
        reading.read_entry(raw, section, _ENTRY, 1)
    if reading.faults:
        label = raw["id"] if isinstance(raw, dict) and isinstance(raw.get("id"), str) else f"{_ENTRY} 1"
        raise ContentError([_without_name(fault, label) for fault in reading.faults])
    return next(iter(reading.entries[section].values()))


def write_entry(layer: SiteLayer, section: str, entry: Entry) -> None:
    """Put an entry in the layer: in the file that holds it, else in one of its own.

    Raises:
        EnvironmentFailure: the file cannot be written.
        ContentError: its id is none, or the file that holds it cannot be read.
    """
    if not ID.fullmatch(entry.id):  # it becomes the name of a file
        raise ContentError([f"id: {entry.id!r} is not made of letters, digits, dots and underscores"])
    name = layer.files.get((section, entry.id), f"{section}/{entry.id}.yaml")
    path = layer.folder / name
    rows = _rows(path, name)
    plain = plain_values(entry)
    places = [number for number, row in enumerate(rows) if row.get("id") == entry.id]
    if places:
        rows[places[0]] = plain
    else:
        rows.append(plain)
    _write(path, _dumped({"section": section, "entries": rows}))


def remove_entry(layer: SiteLayer, section: str, entry_id: str) -> None:
    """Take an entry out of the layer: the shipped one is in force again; a file left empty goes too.

    Raises:
        InputError: the layer does not hold it.
        EnvironmentFailure: the file cannot be written.
    """
    name = layer.files.get((section, entry_id))
    if name is None:
        raise InputError(f"{section}/{entry_id} is as shipped.", "There is nothing to take back.")
    path = layer.folder / name
    rows = [row for row in _rows(path, name) if row.get("id") != entry_id]
    if rows:
        _write(path, _dumped({"section": section, "entries": rows}))
        return
    try:
        path.unlink()
    except OSError as error:
        raise _not_written(path, error) from error


def add_sign_off(
    layer: SiteLayer, section: str, entry: Entry, *, name: str, on: date, note: str = ""
) -> None:
    """Write a reviewer's signature under an entry as it stands; earlier ones are kept.

    Raises:
        InputError: no name is given.
        EnvironmentFailure: the file cannot be written.
    """
    if not name.strip():
        raise InputError("A sign-off needs a name.", "Type the name of the reviewer.")
    path = layer.folder / SIGN_OFFS_FILE
    signed = SignOff(
        section=section,
        id=entry.id,
        name=" ".join(name.split()),
        date=on,
        fingerprint=fingerprint(section, entry),
        note=" ".join(note.split()),
    )
    rows = [*_rows(path, SIGN_OFFS_FILE), msgspec.to_builtins(signed, builtin_types=(date,))]
    _write(path, _dumped({"section": SIGN_OFFS, "entries": rows}))


def _rows(path: Path, name: str) -> list[dict[str, Any]]:
    """Return the raw entries of a file, none when there is no file. Any: content as YAML gives it."""
    if not path.exists():
        return []
    reading = TextReading()
    content = reading.parse(path, name)
    if reading.faults:
        raise ContentError(reading.faults)
    return list(content["entries"])


def _dumped(content: dict[str, Any]) -> str:
    return yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=WIDTH)


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _not_written(path, error) from error


def _not_written(path: Path, error: OSError) -> EnvironmentFailure:
    return EnvironmentFailure(
        f"{path} cannot be written: {error.strerror}.",
        "Nothing was changed. Check the folder and your rights.",
    )


def _without_name(fault: str, label: str) -> str:
    """Return a fault without file and entry: an edited text has no file and is one entry."""
    return fault.removeprefix(f"{_ENTRY}, ").removeprefix(f"{_ENTRY}: ").removeprefix(f"{label}, ")
