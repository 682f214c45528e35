"""The compiled form of a content pack: one file, a JSON index and one JSON body per entry.

Opening it parses the index only; an entry is decoded when it is asked for. YAML costs 41 bare Python
starts, this about one (docs/decisions/0003).
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import msgspec

from irplanner.catalog.text_pack import TextPack
from irplanner.errors import ContentError

FORMAT = "irplanner.pack/1"


def source_digest(files: list[Path], folder: Path) -> str:
    """Return a digest over names, sizes and change times: does the compiled form still match the text?"""
    digest = hashlib.sha256()
    for path in files:
        stat = path.stat()
        digest.update(f"{path.relative_to(folder).as_posix()} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def compile_pack(pack: TextPack, digest: str) -> bytes:
    """Return the compiled form; the same text gives the same bytes for the same digest."""
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
    head = json.dumps(
        {"format": FORMAT, "digest": digest, "info": msgspec.to_builtins(pack.info), "sections": index},
        separators=(",", ":"),
    )
    return head.encode() + b"\n" + bytes(body)


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


class CompiledPack:
    """The raw side of a compiled pack: `info`, `ids(section)` and `raw(section, id)` as JSON bytes."""

    def __init__(self, content: bytes, name: str) -> None:
        head, _, self._body = content.partition(b"\n")
        try:
            index: dict[str, Any] = json.loads(head)
        except ValueError as error:
            raise ContentError([f"{name}: not a compiled content pack ({error})"]) from error
        if index.get("format") != FORMAT:
            raise ContentError([f"{name}: format {index.get('format')!r}, this program reads {FORMAT!r}"])
        self.digest: str = index["digest"]
        self.info: dict[str, str] = index["info"]
        self._sections: dict[str, dict[str, list[int]]] = index["sections"]

    def ids(self, section: str) -> list[str]:
        """Return the ids of a section in pack order; empty when the pack has no such section."""
        return list(self._sections.get(section, ()))

    def raw(self, section: str, entry_id: str) -> bytes:
        """Return one entry as JSON. Raises KeyError for an unknown id."""
        start, length = self._sections[section][entry_id]
        return self._body[start : start + length]
