"""Reading a content pack as people write it: YAML files of `section:` and `entries:`.

Every fault is collected with file, entry and field before anything is refused, so that an editor mends a
pack in one go. Only this module and the tools read YAML; the program reads the compiled form.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import yaml

from irplanner.catalog.pack_folder import text_files
from irplanner.catalog.schema.base import Entry, PackInfo
from irplanner.catalog.sections import SECTIONS
from irplanner.errors import ContentError

MAX_FILE_BYTES = 8 * 1024 * 1024
_INFO = "pack.yaml"


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # PyYAML's base is chosen at run time
    """Safe YAML that refuses a key written twice, which plain YAML settles silently."""


def _mapping_without_twins(loader: Any, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in seen:
            raise yaml.constructor.ConstructorError(
                None, None, f"key {key!r} is written twice", key_node.start_mark
            )
        seen.add(key)
    return dict(loader.construct_pairs(node, deep=True))


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping_without_twins)


class TextPack:
    """A pack read from text: `info`, and `entries[section][id]` as typed structs in file order."""

    def __init__(self, info: PackInfo, entries: dict[str, dict[str, Entry]]) -> None:
        self.info = info
        self.entries = entries


def read_text_pack(folder: Path) -> TextPack:
    """Read and check a pack's form.

    Raises:
        ContentError: with every fault found, each as `file, entry, field: what`.
    """
    faults: list[str] = []
    entries: dict[str, dict[str, Entry]] = {name: {} for name in SECTIONS}
    info: PackInfo | None = None
    for name in text_files(folder):
        content = _parse(folder / name, name, faults)
        if content is None:
            continue
        if name == _INFO:
            info = _convert(content, PackInfo, f"{name}", faults)
        else:
            _read_entries(content, name, entries, faults)
    if info is None and not faults:
        faults.append(f"{_INFO}: missing, a pack needs its id and version")
    if faults or info is None:
        raise ContentError(faults)
    return TextPack(info, entries)


def _parse(path: Path, name: str, faults: list[str]) -> Any:
    if path.stat().st_size > MAX_FILE_BYTES:
        faults.append(f"{name}: larger than {MAX_FILE_BYTES} bytes")
        return None
    try:
        return yaml.load(path.read_text("utf-8"), Loader=_Loader)  # noqa: S506  # _Loader is a SafeLoader
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        faults.append(f"{name}: not readable: {' '.join(str(error).split())}")
        return None


def _read_entries(content: Any, name: str, entries: dict[str, dict[str, Entry]], faults: list[str]) -> None:
    if not isinstance(content, dict) or set(content) != {"section", "entries"}:
        faults.append(f"{name}: expected the two keys 'section' and 'entries'")
        return
    section = content["section"]
    if section not in SECTIONS:
        faults.append(f"{name}, section: unknown section {section!r}; known: {', '.join(sorted(SECTIONS))}")
        return
    if not isinstance(content["entries"], list):
        faults.append(f"{name}, entries: expected a list")
        return
    for number, raw in enumerate(content["entries"], start=1):
        label = raw.get("id", f"entry {number}") if isinstance(raw, dict) else f"entry {number}"
        entry = _convert(raw, SECTIONS[section], f"{name}, {label}", faults)
        if entry is None:
            continue
        if entry.id in entries[section]:
            faults.append(f"{name}, {entry.id}, id: written twice in section {section!r}")
        entries[section][entry.id] = entry


def _convert(raw: Any, kind: type[Any], where: str, faults: list[str]) -> Any:
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        what, _, at = str(error).partition(" - at `$")
        field = at.rstrip("`").lstrip(".") or "entry"
        faults.append(f"{where}, {field}: {what}")
        return None
