"""Structs every section builds on: an entry has an id, a cited entry also says where its facts come from."""

from __future__ import annotations

from typing import Any, dataclass_transform

import msgspec

from irplanner.models.enums import Evidence

Range = tuple[float, float]
"""Lowest and highest value, both included."""


_OPTIONS = {"frozen": True, "kw_only": True, "forbid_unknown_fields": True, "omit_defaults": True}


class _PartMeta(msgspec.StructMeta):
    """Gives every struct of the pack the same options, which msgspec does not hand down by itself."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any) -> Any:
        return super().__new__(mcs, name, bases, namespace, **{**_OPTIONS, **options})


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Part(msgspec.Struct, frozen=True, metaclass=_PartMeta):
    """A piece of an entry: frozen, built by keyword, unknown fields refused."""


class Entry(Part):
    id: str


class Cited(Entry):
    """An entry with its evidence: a fact without a source cannot be loaded."""

    sources: tuple[str, ...]
    evidence: Evidence
    read_at: str | None = None  # where the figure was read, when that is not the source itself
    note: str | None = None


class Source(Entry):
    """One document. `short` is how a line cites it (`SIR 2019`); `organization` the authors or society."""

    title: str
    short: str = ""
    organization: str = ""
    year: int | None = None
    reference: str = ""  # journal, volume, pages, or where to find it
    doi: str = ""
    url: str = ""  # the document itself
    read_at: str | None = (
        None  # the copy or summary in which its figures were read, when that is another page
    )
    replaced_by: str | None = None  # the document that took its place
    note: str | None = None


class OpenPoint(Entry):
    """Something the reference itself is unsure of. `concerns` names entries as `section/id`."""

    text: str
    concerns: tuple[str, ...] = ()


class PackInfo(Part):
    """pack.yaml: which pack this is."""

    id: str
    version: str
    title: str
    reviewed: str
    language: str = "en"
