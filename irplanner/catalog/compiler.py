"""Making the compiled form of a content pack from its text (the form is described in `compiled`)."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from irplanner.catalog.compiled import FORMAT
from irplanner.catalog.schema.procedures import Procedure
from irplanner.catalog.text_pack import TextPack


def compile_pack(pack: TextPack, stamp: str) -> bytes:
    """Return the compiled form; the same text gives the same bytes for the same stamp."""
    encoder = msgspec.json.Encoder(order="deterministic")
    bodies: list[bytes] = []
    index: list[str] = []
    for section, entries in pack.entries.items():
        index.append(f"#{section}")
        for entry_id, entry in entries.items():
            bodies.append(encoder.encode(entry))
            index.append(f"{entry_id}\t{len(bodies[-1])}")
    names = [
        _line(entry.id, entry.name, entry.category, entry.body_region, *entry.synonyms)
        for entry in pack.entries["procedures"].values()
        if isinstance(entry, Procedure)
    ]
    info = [_line(key, str(value)) for key, value in msgspec.structs.asdict(pack.info).items()]
    blocks = [block.encode() for block in (stamp, "\n".join(info), "\n".join(names), "\n".join(index))]
    sizes = " ".join(str(len(block)) for block in blocks)
    return f"{FORMAT}\n{sizes}\n".encode() + b"".join(blocks) + b"".join(bodies)


def _line(*fields: str) -> str:
    return "\t".join(" ".join(field.split()) for field in fields)


def write_compiled(content: bytes, path: Path) -> None:
    """Put the compiled form in place in one step, so that a reader never sees half of it."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_bytes(content)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
