"""Making the compiled form of a content pack from its text (read by `compiled`)."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

import msgspec

from irplanner.catalog.compiled import FORMAT
from irplanner.catalog.schema.procedures import Procedure
from irplanner.catalog.text_pack import TextPack


def compile_pack(pack: TextPack, stamp: str) -> bytes:
    """Return the compiled form; the same text gives the same bytes for the same stamp."""
    encoder = msgspec.json.Encoder(order="deterministic")
    body = bytearray()
    index: dict[str, dict[str, tuple[int, int]]] = {}
    for section, entries in pack.entries.items():
        places: dict[str, tuple[int, int]] = {}
        for entry_id, entry in entries.items():
            raw = encoder.encode(entry)
            places[entry_id] = (len(body), len(raw))
            body += raw
        index[section] = places
    head = {
        "format": FORMAT,
        "stamp": stamp,
        "info": msgspec.to_builtins(pack.info),
        "procedure_names": [
            (entry.id, entry.name, entry.category, entry.body_region, entry.synonyms)
            for entry in pack.entries["procedures"].values()
            if isinstance(entry, Procedure)
        ],
        "sections": index,
    }
    return json.dumps(head, separators=(",", ":")).encode() + b"\n" + bytes(body)


def write_compiled(content: bytes, path: Path) -> None:
    """Put the compiled form in place in one step, so that a reader never sees half of it."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".pack-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
