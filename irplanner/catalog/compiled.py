"""Reading the compiled form of a content pack: a plain-text index and one JSON body per entry.

    irplanner.pack/3
    STAMP INFO NAMES INDEX          sizes of the four blocks below, in bytes
    ...stamp...                     names, sizes and change times of the text it was made from
    key<TAB>value                   which pack this is
    id<TAB>name<TAB>category<TAB>body region<TAB>synonym...
    #section, then id<TAB>length    in pack order; bodies follow in the same order

Opening it reads the index only; an entry is decoded when it is asked for. YAML costs 41 bare Python
starts, this about two with every import, so nothing may be imported here that a bare start does not have:
tests/performance holds the figure.
"""

from __future__ import annotations

from irplanner.errors import ContentError

FORMAT = "irplanner.pack/3"
COMPILED_NAME = "compiled.pack"


class ProcedureName:
    """What a picker lists of a procedure; kept in the index so that a list needs no entry decoded."""

    __slots__ = ("body_region", "category", "id", "name", "synonyms")

    def __init__(self, id: str, name: str, category: str, body_region: str, *synonyms: str) -> None:
        self.id, self.name, self.category, self.body_region = id, name, category, body_region
        self.synonyms = synonyms

    def __repr__(self) -> str:
        return f"ProcedureName({self.id!r}, {self.name!r})"


class CompiledPack:
    """The raw side of a compiled pack: `info`, `ids(section)` and `raw(section, id)` as JSON bytes."""

    def __init__(self, content: bytes, name: str) -> None:
        found, _, rest = content[:200].partition(b"\n")
        if found != FORMAT.encode():
            raise ContentError([f"{name}: format {found[:40]!r}, this program reads {FORMAT!r}"])
        sizes, _, _ = rest.partition(b"\n")
        try:
            self._read_blocks(content, len(found) + len(sizes) + 2, [int(size) for size in sizes.split()])
        except (ValueError, TypeError, IndexError) as error:
            raise ContentError([f"{name}: not a whole compiled content pack ({error})"]) from error

    def _read_blocks(self, content: bytes, start: int, sizes: list[int]) -> None:
        blocks: list[str] = []
        for size in sizes:
            blocks.append(content[start : start + size].decode())
            start += size
        self.stamp, info, names, index = blocks
        self.info = dict(line.split("\t", 1) for line in info.splitlines())
        self.procedure_names = [ProcedureName(*line.split("\t")) for line in names.splitlines()]
        self._sections: dict[str, dict[str, tuple[int, int]]] = {}
        places: dict[str, tuple[int, int]] = {}
        for line in index.splitlines():
            if line[0] == "#":
                places = self._sections[line[1:]] = {}
            else:
                entry_id, _, length = line.partition("\t")
                places[entry_id] = (start, start + int(length))
                start += int(length)
        if start != len(content):
            raise ValueError(f"{len(content)} bytes where {start} are expected")
        self._content = content

    def sections(self) -> list[str]:
        """Return the names of the sections the pack has, in the program's order."""
        return list(self._sections)

    def ids(self, section: str) -> list[str]:
        """Return the ids of a section in pack order; empty when the pack has no such section."""
        return list(self._sections.get(section, ()))

    def raw(self, section: str, entry_id: str) -> bytes:
        """Return one entry as JSON. Raises KeyError for an unknown id."""
        start, end = self._sections[section][entry_id]
        return self._content[start:end]
