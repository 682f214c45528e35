"""One section of a content pack as a mapping of typed, frozen entries."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping, ValuesView
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
        self._whole: dict[str, E] | None = None

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

    # Mapping's own views look each entry up by id again; rules walk whole sections many times a plan.

    def values(self) -> ValuesView[E]:
        return self._all().values()

    def items(self) -> ItemsView[str, E]:
        return self._all().items()

    def _all(self) -> dict[str, E]:
        if self._whole is None:
            self._whole = {entry_id: self[entry_id] for entry_id in self._ids}
        return self._whole
