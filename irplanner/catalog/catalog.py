"""The content pack as the program uses it: typed, frozen entries by section and id, decoded on demand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from irplanner.catalog.compiled import CompiledPack, compile_pack, source_digest, write_compiled
from irplanner.catalog.schema.base import Entry, OpenPoint, PackInfo, Source
from irplanner.catalog.schema.procedures import AccessSite, EmbolicFamily, Procedure, Word
from irplanner.catalog.sections import SECTIONS
from irplanner.catalog.text_pack import pack_files, read_text_pack
from irplanner.installed import resource_path

E = TypeVar("E", bound=Entry)
COMPILED_NAME = "compiled.pack"


class Section(Mapping[str, E], Generic[E]):
    """One section of the pack, in pack order; each entry is decoded once, when first asked for."""

    def __init__(self, pack: CompiledPack, name: str, kind: type[E]) -> None:
        self._pack, self._name, self._kind = pack, name, kind
        self._ids = dict.fromkeys(pack.ids(name))
        self._decoded: dict[str, E] = {}

    def __getitem__(self, entry_id: str) -> E:
        entry = self._decoded.get(entry_id)
        if entry is None:
            if entry_id not in self._ids:
                raise KeyError(entry_id)
            entry = msgspec.json.decode(self._pack.raw(self._name, entry_id), type=self._kind)
            self._decoded[entry_id] = entry
        return entry

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


class Catalog:
    """A content pack. `catalog.section("procedures")` or the typed properties below."""

    def __init__(self, pack: CompiledPack) -> None:
        self._pack = pack
        self._sections: dict[str, Section[Entry]] = {}
        self.info = msgspec.convert(pack.info, PackInfo)

    def section(self, name: str) -> Section[Entry]:
        """Return a section by name; the typed properties are meant for code that knows which it wants."""
        if name not in self._sections:
            self._sections[name] = Section(self._pack, name, SECTIONS[name])
        return self._sections[name]

    def _typed(self, name: str, kind: type[E]) -> Section[E]:
        if SECTIONS[name] is not kind:
            raise TypeError(f"section {name!r} holds {SECTIONS[name].__name__}, not {kind.__name__}")
        return self.section(name)  # type: ignore[return-value]  # the line above has checked the kind

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        return self._typed("sources", Source)

    @cached_property
    def open_points(self) -> Mapping[str, OpenPoint]:
        return self._typed("open_points", OpenPoint)

    @cached_property
    def words(self) -> Mapping[str, Word]:
        return self._typed("words", Word)

    def label(self, vocabulary: str, code: str) -> str:
        """Return the label of a code, e.g. `label("anesthesia", "local")`; an unknown code labels itself."""
        word = self.words.get(f"{vocabulary}.{code}")
        return word.label if word else code

    @cached_property
    def procedures(self) -> Mapping[str, Procedure]:
        return self._typed("procedures", Procedure)

    @cached_property
    def access_sites(self) -> Mapping[str, AccessSite]:
        return self._typed("access_sites", AccessSite)

    @cached_property
    def embolic_families(self) -> Mapping[str, EmbolicFamily]:
        return self._typed("embolic_families", EmbolicFamily)


def load_catalog(folder: Path | None = None) -> Catalog:
    """Open a content pack: the shipped one, or the one in `folder`.

    A checkout compiles its text when it has changed since; an installed wheel ships the compiled form only
    beside unchanged text.

    Raises:
        ContentError: the text has faults, each named with file, entry and field.
    """
    folder = folder or resource_path("catalog")
    path = folder / COMPILED_NAME
    files = pack_files(folder)
    digest = source_digest(files, folder)
    if path.is_file():
        compiled = CompiledPack(path.read_bytes(), path.name)
        if compiled.digest == digest or not files or _is_installed(folder):
            return Catalog(compiled)
    content = compile_pack(read_text_pack(folder), digest)
    try:
        write_compiled(content, path)
    except OSError:  # a read-only pack folder: the compiled form is kept in memory for this run
        return Catalog(CompiledPack(content, path.name))
    return Catalog(CompiledPack(content, path.name))


def _is_installed(folder: Path) -> bool:
    """Say whether this is the wheel's own pack, whose change times the installer has set anew."""
    return "_resources" in folder.parts
