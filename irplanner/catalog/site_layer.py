"""A site's own layer: entries that replace or add to those of the shipped pack, and its sign-offs.

The layer is a folder of YAML in the form of the pack, without `pack.yaml`: an entry with a shipped id stands
in for it, one with a new id is added. The shipped pack is never changed, so taking an entry out of the layer
is the way back. Writing is left to `site_files`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.checks import faults_of_some
from irplanner.catalog.compare import Change, compare_packs
from irplanner.catalog.compiled import CompiledPack, ProcedureName
from irplanner.catalog.entry_faults import faults_of
from irplanner.catalog.pack_folder import text_files
from irplanner.catalog.schema.base import Cited, Entry
from irplanner.catalog.schema.procedures import Procedure
from irplanner.catalog.schema.sign_off import SignOff
from irplanner.catalog.section import Section
from irplanner.catalog.sections import SECTIONS
from irplanner.catalog.sign_offs import fingerprint
from irplanner.catalog.text_pack import TextReading
from irplanner.errors import ContentError
from irplanner.models.enums import Evidence

PACK_FILE = "pack.yaml"
SIGN_OFFS = "sign_offs"
SIGN_OFFS_FILE = f"{SIGN_OFFS}.yaml"

Entries = Mapping[str, Mapping[str, Entry]]


@dataclass(frozen=True)
class SiteLayer:
    """`entries[section][id]` and `files[section, id]` of the site; sign-offs oldest first."""

    folder: Path
    entries: Entries
    files: Mapping[tuple[str, str], str]
    sign_offs: tuple[SignOff, ...] = ()

    def holds(self, section: str, entry_id: str) -> bool:
        """Say whether the entry is the site's own."""
        return entry_id in self.entries.get(section, ())

    @cached_property
    def mark(self) -> str:
        """A short code that changes with any entry of the layer; empty while there is none."""
        marks = [
            fingerprint(section, entry)
            for section in sorted(self.entries)
            for _, entry in sorted(self.entries[section].items())
        ]
        return hashlib.sha256("".join(marks).encode()).hexdigest()[:8] if marks else ""

    def procedure_names(self, shipped: list[ProcedureName]) -> list[ProcedureName]:
        """Return the pack's procedure names with those of the site's own procedures."""
        own = {
            entry.id: ProcedureName(entry.id, entry.name, entry.category, entry.body_region, *entry.synonyms)
            for entry in self.entries.get("procedures", {}).values()
            if isinstance(entry, Procedure)
        }
        names = [own.pop(name.id, name) for name in shipped]
        return [*names, *own.values()]


class LayeredSection(Section[Entry]):
    """A section of the pack with the site's entries in place of, or after, the shipped ones."""

    def __init__(self, pack: CompiledPack, name: str, kind: type[Entry], own: Mapping[str, Entry]) -> None:
        super().__init__(pack, name, kind)
        self._ids.update(dict.fromkeys(own))
        self._decoded.update(own)


def is_layer(folder: Path) -> bool:
    """Say whether a folder is a layer, not a pack of its own: it holds content but no pack.yaml."""
    return not (folder / PACK_FILE).exists() and bool(text_files(folder))


def read_site_layer(folder: Path) -> SiteLayer:
    """Read a layer and check its form; a folder that does not exist is an empty layer.

    Raises:
        ContentError: with every fault found, each as `file, entry, field: what`.
    """
    reading = TextReading(Evidence.SITE)
    sign_offs: tuple[SignOff, ...] = ()
    for name in text_files(folder) if folder.is_dir() else ():
        content = reading.parse(folder / name, name)
        if content is None:
            continue
        if name == SIGN_OFFS_FILE:
            sign_offs = _sign_offs(content, reading.faults)
        elif name != PACK_FILE:
            reading.read_entries(content, name)
    if reading.faults:
        raise ContentError(reading.faults)
    entries = {section: found for section, found in reading.entries.items() if found}
    return SiteLayer(folder, entries, reading.files, sign_offs)


def with_site_layer(catalog: Catalog, layer: SiteLayer) -> Catalog:
    """Return the catalog with the layer over it; sections are decoded on demand as before.

    Raises:
        ContentError: entries of the layer do not go with the pack.
    """
    own = catalog.copy()
    own.layer = layer
    for section, entries in layer.entries.items():
        setattr(own, section, LayeredSection(catalog.pack, section, SECTIONS[section], entries))
    faults = layer_faults(layer, own)
    if faults:
        raise ContentError(faults)
    return own


def layer_faults(layer: SiteLayer, catalog: Catalog) -> list[str]:
    """Return what is wrong between the entries of a layer and the catalog it lies over."""
    whole = {section: catalog.section(section) for section in SECTIONS}
    faults = [
        f"{layer.files[fault.section, fault.entry]}, {fault.entry}, {fault.field}: {fault.what}"
        for fault in faults_of_some(layer.entries, whole)
    ]
    for section, entries in layer.entries.items():
        faults += [
            f"{layer.files[section, entry.id]}, {entry.id}, sources: empty; `site` stands for the site itself"
            for entry in entries.values()
            if isinstance(entry, Cited) and not entry.sources
        ]
    return faults


def layer_changes(catalog: Catalog) -> list[Change]:
    """Return what the catalog's layer adds to and changes of the shipped pack, field by field."""
    if catalog.layer is None:
        return []
    before: dict[str, dict[str, Entry]] = {}
    for section, entries in catalog.layer.entries.items():
        shipped = shipped_section(catalog, section)
        before[section] = {entry_id: shipped[entry_id] for entry_id in entries if entry_id in shipped}
    return compare_packs(before, catalog.layer.entries)


def shipped_section(catalog: Catalog, section: str) -> Section[Entry]:
    """Return a section as shipped, whatever lies over it."""
    return Section(catalog.pack, section, SECTIONS[section])


def _sign_offs(content: Any, faults: list[str]) -> tuple[SignOff, ...]:
    """Return the sign-offs of their file, faults noted. Any: content as YAML gives it."""
    if (
        not isinstance(content, dict)
        or content.get("section") != SIGN_OFFS
        or set(content) != {"section", "entries"}
    ):
        faults.append(f"{SIGN_OFFS_FILE}: expected the two keys 'section: {SIGN_OFFS}' and 'entries'")
        return ()
    if not isinstance(content["entries"], list):
        faults.append(f"{SIGN_OFFS_FILE}, entries: expected a list")
        return ()
    found: list[SignOff] = []
    for number, raw in enumerate(content["entries"], start=1):
        try:
            found.append(msgspec.convert(raw, SignOff))
        except msgspec.ValidationError:
            faults += [f"{SIGN_OFFS_FILE}, entry {number}, {fault}" for fault in faults_of(raw, SignOff)]
    return tuple(found)
