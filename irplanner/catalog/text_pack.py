"""Reading a content pack as people write it: YAML files of `section:` and `entries:`.

Every fault is collected with file, entry and field before anything is refused, so that an editor mends a
pack in one go. Only this module and the tools read YAML; the program reads the compiled form.
"""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Any

import msgspec
import yaml

from irplanner.catalog.entry_faults import faults_of
from irplanner.catalog.pack_folder import text_files
from irplanner.catalog.schema.base import Cited, Entry, PackInfo
from irplanner.catalog.sections import SECTIONS
from irplanner.errors import ContentError
from irplanner.models.enums import Evidence

MAX_FILE_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 30
_INFO = "pack.yaml"


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # PyYAML's base is chosen at run time
    """Safe YAML that refuses a key written twice, which plain YAML settles silently."""


def _mapping_without_twins(loader: Any, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key_node, _ in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise yaml.constructor.ConstructorError(None, None, "a key must be a word", key_node.start_mark)
        key = loader.construct_object(key_node, deep=True)
        if key in seen:
            raise yaml.constructor.ConstructorError(
                None, None, f"key {key!r} is written twice", key_node.start_mark
            )
        seen.add(key)
    return dict(loader.construct_pairs(node, deep=True))


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping_without_twins)


class TextPack:
    """A pack read from text: `info`, `entries[section][id]` in file order, and `files[section, id]`."""

    def __init__(
        self, info: PackInfo, entries: dict[str, dict[str, Entry]], files: dict[tuple[str, str], str]
    ) -> None:
        self.info, self.entries, self.files = info, entries, files


def read_text_pack(folder: Path) -> TextPack:
    """Read and check a pack's form; what entries say about each other is checked by `checks`.

    Raises:
        ContentError: with every fault found, each as `file, entry, field: what`.
    """
    reading = TextReading()
    for name in text_files(folder):
        content = reading.parse(folder / name, name)
        if content is None:
            continue
        if name == _INFO:
            reading.read_info(content)
        else:
            reading.read_entries(content, name)
    if reading.info is None and not reading.faults:
        reading.faults.append(f"{_INFO}: missing, a pack needs its id and version")
    if reading.faults or reading.info is None:
        raise ContentError(reading.faults)
    return TextPack(reading.info, reading.entries, reading.files)


class TextReading:
    """What has been read so far, and every fault met on the way.

    `evidence` is that of cited entries that state none; None: each has to state its own.
    """

    def __init__(self, evidence: Evidence | None = None) -> None:
        self._evidence = evidence
        self.faults: list[str] = []
        self.info: PackInfo | None = None
        self.entries: dict[str, dict[str, Entry]] = {name: {} for name in SECTIONS}
        self.files: dict[tuple[str, str], str] = {}

    def parse(self, path: Path, name: str) -> Any:
        """Return the file's plain content, or None after noting why not."""
        if path.stat().st_size > MAX_FILE_BYTES:
            self.faults.append(f"{name}: larger than {MAX_FILE_BYTES} bytes")
            return None
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError as error:
            self.faults.append(f"{name}: not UTF-8 text (byte {error.start})")
            return None
        return self.parse_text(text, name)

    def parse_text(self, text: str, name: str) -> Any:
        """Return plain content of YAML, or None after noting why not."""
        try:
            _refuse_unsafe(text)
            content = yaml.load(text, Loader=_Loader)  # noqa: S506  # _Loader is a SafeLoader
        except yaml.YAMLError as error:
            self.faults.append(_yaml_fault(error, text, name))
            return None
        if content is None:
            self.faults.append(f"{name}: empty")
        return content

    def read_info(self, content: Any) -> None:
        faults = faults_of(content, PackInfo)
        if faults:
            self.faults += [f"{_INFO}, {fault}" for fault in faults]
        else:
            self.info = msgspec.convert(content, PackInfo)

    def read_entries(self, content: Any, name: str) -> None:
        if not isinstance(content, dict) or set(content) != {"section", "entries"}:
            self.faults.append(f"{name}: expected the two keys 'section' and 'entries'")
            return
        section = content["section"]
        if section not in SECTIONS:
            near = difflib.get_close_matches(str(section), SECTIONS, n=1)
            hint = f", did you mean {near[0]}?" if near else ""
            self.faults.append(f"{name}, section: unknown section {section!r}{hint}")
            return
        if not isinstance(content["entries"], list):
            self.faults.append(f"{name}, entries: expected a list")
            return
        for number, raw in enumerate(content["entries"], start=1):
            self.read_entry(raw, section, name, number)

    def read_entry(self, raw: Any, section: str, name: str, number: int) -> None:
        """Read one entry; `number` stands for it in a fault when it has no id."""
        kind = SECTIONS[section]
        if self._evidence and isinstance(raw, dict) and issubclass(kind, Cited) and "evidence" not in raw:
            raw = {**raw, "evidence": self._evidence.value}
        named = isinstance(raw, dict) and isinstance(raw.get("id"), str)
        label = raw["id"] if named else f"entry {number}"
        try:
            entry = msgspec.convert(raw, kind)
        except msgspec.ValidationError:
            self.faults += [f"{name}, {label}, {fault}" for fault in faults_of(raw, kind)]
            return
        if entry.id in self.entries[section]:
            first = self.files[section, entry.id]
            self.faults.append(
                f"{name}, {entry.id}, id: written twice in section {section}, first in {first}"
            )
            return
        self.entries[section][entry.id] = entry
        self.files[section, entry.id] = name


def _refuse_unsafe(text: str) -> None:
    """Raise for what a pack has no use for and a hostile file lives on.

    Deep nesting crashes the C loader, aliases let a small file stand for a huge one, tags ask for objects.
    """
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        trouble = None
        if depth > MAX_DEPTH:
            trouble = "nested too deep"
        elif getattr(event, "anchor", None) is not None:
            trouble = "anchors and aliases (& and *) are not used in a pack"
        elif (tag := getattr(event, "tag", None)) is not None:
            trouble = f"tag {tag} is not used in a pack"
        if trouble:
            mark: Any = event.start_mark  # the C loader has a mark of its own
            raise yaml.constructor.ConstructorError(None, None, trouble, mark)


def _yaml_fault(error: yaml.YAMLError, text: str, name: str) -> str:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or " ".join(str(error).split())
    if mark is None:
        return f"{name}: not readable: {what}"
    entry = _entry_before(text, mark.line)
    return f"{name}, {f'{entry}, ' if entry else ''}line {mark.line + 1}: {what}"


def _entry_before(text: str, line: int) -> str:
    """Return the id of the entry that a line of the text belongs to, as far as plain text shows it."""
    for earlier in reversed(text.splitlines()[: line + 1]):
        if earlier.strip().startswith("- id:"):
            return earlier.partition("- id:")[2].strip()[:60]
    return ""
