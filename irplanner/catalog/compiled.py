"""Reading the compiled form of a content pack: one file, a JSON index and one JSON body per entry.

Opening it parses the index only; an entry is decoded when it is asked for. YAML costs 41 bare Python
starts, this about two with every import. Only small standard modules may be imported here:
tests/performance holds the figure.
"""

from __future__ import annotations

import json

from irplanner.errors import ContentError

TYPE_CHECKING = False  # typing itself would be a tenth of the time to open a pack
if TYPE_CHECKING:
    from typing import Any

FORMAT = "irplanner.pack/2"
COMPILED_NAME = "compiled.pack"


class ProcedureName:
    """What a picker lists of a procedure; kept in the index so that a list needs no entry decoded."""

    __slots__ = ("body_region", "category", "id", "name", "synonyms")

    def __init__(self, id: str, name: str, category: str, body_region: str, synonyms: list[str]) -> None:
        self.id, self.name, self.category, self.body_region = id, name, category, body_region
        self.synonyms = tuple(synonyms)

    def __repr__(self) -> str:
        return f"ProcedureName({self.id!r}, {self.name!r})"


class CompiledPack:
    """The raw side of a compiled pack: `info`, `ids(section)` and `raw(section, id)` as JSON bytes."""

    def __init__(self, content: bytes, name: str) -> None:
        head, _, self._body = content.partition(b"\n")
        try:
            index: dict[str, Any] = json.loads(head)
        except ValueError as error:
            raise ContentError([f"{name}: not a compiled content pack ({error})"]) from error
        found = index.get("format") if isinstance(index, dict) else None
        if found != FORMAT:
            raise ContentError([f"{name}: format {found!r}, this program reads {FORMAT!r}"])
        self.stamp: str = index["stamp"]
        self.info: dict[str, str] = index["info"]
        self.procedure_names = [ProcedureName(*row) for row in index["procedure_names"]]
        self._sections: dict[str, dict[str, list[int]]] = index["sections"]

    def sections(self) -> list[str]:
        """Return the names of the sections the pack has, in the program's order."""
        return list(self._sections)

    def ids(self, section: str) -> list[str]:
        """Return the ids of a section in pack order; empty when the pack has no such section."""
        return list(self._sections.get(section, ()))

    def raw(self, section: str, entry_id: str) -> bytes:
        """Return one entry as JSON. Raises KeyError for an unknown id."""
        start, length = self._sections[section][entry_id]
        return self._body[start : start + length]
