"""One section of a content pack as a mapping of typed, frozen entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

import msgspec

from irplanner.catalog.compiled import CompiledPack
from irplanner.catalog.schema.base import Entry

E = TypeVar("E", bound=Entry)


class Section(Mapping[str, E], Generic[E]):
    """Entries by id, in pack order; each is decoded once, when first asked for."""

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
