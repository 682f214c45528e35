"""What entries say about each other: every id that is used exists, every range has its lower end first.

Form is checked while the text is read (`text_pack`); this is what can only be seen over the whole pack.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import msgspec

from irplanner.catalog.references import REFERENCES, SCOPES, Target
from irplanner.catalog.schema.base import Cited, Entry, OpenPoint, Range
from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.catalog.schema.procedures import ProcedureBleeding, Word
from irplanner.catalog.schema.reference import Referenced
from irplanner.models.enums import Evidence

Entries = Mapping[str, Mapping[str, Entry]]
ID = re.compile(r"[A-Za-z0-9]+([._-][A-Za-z0-9]+)*")
_OWN = (Evidence.ENGINEERING, Evidence.SITE)  # what the program or the site says itself needs no document


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault in one field of one entry."""

    section: str
    entry: str
    field: str
    what: str

    def __str__(self) -> str:
        return f"{self.section}, {self.entry}, {self.field}: {self.what}"


def find_faults(pack: Entries) -> list[Fault]:
    """Return every fault between the entries of a pack, in pack order; empty when it is sound."""
    return faults_of_some(pack, pack) + _alias_faults(pack)


def faults_of_some(some: Entries, pack: Entries) -> list[Fault]:
    """Return the faults of some entries only, their references looked up in the whole pack."""
    faults: list[Fault] = []
    for section, entries in some.items():
        for entry in entries.values():
            faults += [Fault(section, entry.id, field, what) for field, what in _entry_faults(entry, pack)]
    return faults


def _entry_faults(entry: Entry, pack: Entries) -> Iterator[tuple[str, str]]:
    if not ID.fullmatch(entry.id):
        yield "id", "an id is made of letters, digits, dots and underscores"
    if isinstance(entry, Word) and not (entry.id.startswith(f"{entry.vocabulary}.") and entry.code):
        yield "id", f"expected {entry.vocabulary}.CODE"
    if isinstance(entry, Cited) and not entry.sources and entry.evidence not in _OWN:
        yield "sources", f"empty, but evidence {entry.evidence.value} rests on a document"
    if isinstance(entry, OpenPoint):
        yield from _open_point_faults(entry, pack)
    yield from _part_faults(entry, "", pack)


def _part_faults(part: msgspec.Struct, prefix: str, pack: Entries) -> Iterator[tuple[str, str]]:
    kind = type(part).__name__
    for field in _fields(type(part)):
        value = getattr(part, field.name)
        path = f"{prefix}{field.name}"
        if field.name.endswith("sources") or (field.name == "also" and isinstance(part, Referenced)):
            yield from _unknown_ids(value, path, (Target("sources"),), pack)
        elif (kind, field.name) in REFERENCES:
            yield from _unknown_ids(value, path, REFERENCES[kind, field.name], pack)
        elif field.type in (Range, Range | None) and value is not None and value[0] > value[1]:
            yield path, f"the lower end comes first, got {value[0]:g} and {value[1]:g}"
        yield from _inner_faults(value, path, pack)
    if isinstance(part, ProcedureBleeding) and part.sources == () and part.value != "not_classified":
        yield f"{prefix}sources", f"empty, but {part.value} is a class of the list"


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(kind)


def _inner_faults(value: object, path: str, pack: Entries) -> Iterator[tuple[str, str]]:
    if isinstance(value, msgspec.Struct):
        yield from _part_faults(value, f"{path}.", pack)
    elif isinstance(value, (tuple, list)):
        for number, part in enumerate(value):
            yield from _inner_faults(part, f"{path}.{number}", pack)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _inner_faults(part, f"{path}.{key}", pack)
    elif isinstance(value, float) and not math.isfinite(value):
        yield path, f"{value} is no number to compute with"


def _unknown_ids(
    value: object, path: str, targets: tuple[Target, ...], pack: Entries
) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, listed in value.items():
            yield from _unknown_ids(listed, f"{path}.{name}", targets, pack)
        return
    single = isinstance(value, str)
    used = [value] if single else value if isinstance(value, (tuple, list)) else ()
    for number, code in enumerate(used):
        if not any(target.key(str(code)) in pack.get(target.section, ()) for target in targets):
            place = path if single else f"{path}.{number}"
            yield place, f"unknown {' or '.join(target.named for target in targets)} {code!r}"


def _open_point_faults(point: OpenPoint, pack: Entries) -> Iterator[tuple[str, str]]:
    for number, concern in enumerate(point.concerns):
        section, _, entry_id = concern.partition("/")
        if entry_id not in pack.get(section, ()):
            yield f"concerns.{number}", f"unknown entry {concern!r}, expected section/id"


def _alias_faults(pack: Entries) -> list[Fault]:
    """Return aliases of products that name more than one thing."""
    taken = {scope_id: f"{scope}/{scope_id}" for scope in SCOPES for scope_id in pack.get(scope, ())}
    faults = []
    for entry in pack.get("embolic_products", {}).values():
        for number, alias in enumerate(entry.aliases if isinstance(entry, EmbolicProduct) else ()):
            if alias in taken:
                what = f"{alias!r} already names {taken[alias]}"
                faults.append(Fault("embolic_products", entry.id, f"aliases.{number}", what))
            taken[alias] = f"embolic_products/{entry.id}"
    return faults
