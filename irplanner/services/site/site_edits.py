"""Edits of the site's layer: each is checked as a whole before a file is written.

What a change gives back is the catalog then in force.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from irplanner.catalog import site_files
from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.base import Entry
from irplanner.catalog.schema.statements import Statement
from irplanner.catalog.site_layer import SiteLayer, read_site_layer, with_site_layer
from irplanner.errors import ContentError
from irplanner.planning.rules.rule_checks import rule_faults
from irplanner.services.rule_cases import failures, run_cases
from irplanner.services.site.site_content import with_choices
from irplanner.settings import Settings


def checked_layer(shipped: Catalog, layer: SiteLayer) -> Catalog:
    """Return the shipped catalog with a layer over it.

    Raises:
        ContentError: entries that do not go with the pack, conditions that do not compile, unknown names.
    """
    catalog = with_site_layer(Catalog(shipped.pack), layer)
    if layer.entries:
        faults = rule_faults(catalog, only=layer.entries)
        if faults:
            raise ContentError([_with_file(fault, layer) for fault in faults])
    return catalog


def entry_faults(catalog: Catalog, section: str, text: str, folder: Path) -> tuple[str, ...]:
    """Return what is wrong with an edited entry, `field: what`; empty when it can be saved."""
    try:
        _with_entry(catalog, section, text, folder)
    except ContentError as error:
        return tuple(error.faults)
    return ()


def save_entry(catalog: Catalog, section: str, text: str, settings: Settings, folder: Path) -> Catalog:
    """Check an edited entry, write it to the layer, and return the catalog then in force.

    Raises:
        ContentError: with every fault; nothing is written.
        EnvironmentFailure: the file cannot be written.
    """
    layer, entry = _with_entry(catalog, section, text, folder)
    site_files.write_entry(layer, section, entry)
    return _in_force(catalog, settings, folder)


def restore_entry(catalog: Catalog, section: str, entry_id: str, settings: Settings, folder: Path) -> Catalog:
    """Take an entry out of the layer and return the catalog then in force.

    Raises:
        InputError: the layer does not hold it.
        ContentError: another entry of the layer needs it; nothing is changed.
        EnvironmentFailure: the file cannot be changed.
    """
    layer = read_site_layer(folder)
    rest = {entry: one for entry, one in layer.entries.get(section, {}).items() if entry != entry_id}
    checked_layer(catalog, replace(layer, entries={**layer.entries, section: rest}))
    site_files.remove_entry(layer, section, entry_id)
    return _in_force(catalog, settings, folder)


def sign_entry(
    catalog: Catalog,
    section: str,
    entry_id: str,
    settings: Settings,
    folder: Path,
    *,
    name: str,
    on: date,
    note: str = "",
) -> Catalog:
    """Write a reviewer's signature under an entry as it stands; return the catalog then in force.

    Raises:
        InputError: no name is given.
        ContentError: the layer on disk has faults.
        EnvironmentFailure: the file cannot be written.
    """
    layer = read_site_layer(folder)
    in_force = checked_layer(catalog, layer)
    entry = in_force.section(section)[entry_id]
    site_files.add_sign_off(layer, section, entry, name=name, on=on, note=note)
    return _in_force(catalog, settings, folder)


def _with_entry(catalog: Catalog, section: str, text: str, folder: Path) -> tuple[SiteLayer, Entry]:
    """Return the layer as it is on disk and an entry that may be added to it."""
    entry = site_files.read_entry(section, text)
    layer = read_site_layer(folder)
    entries: Mapping[str, Mapping[str, Entry]] = {
        **layer.entries,
        section: {**layer.entries.get(section, {}), entry.id: entry},
    }
    name = layer.files.get((section, entry.id), "")
    files = {**layer.files, (section, entry.id): name}
    try:
        merged = checked_layer(catalog, replace(layer, entries=entries, files=files))
    except ContentError as error:
        raise ContentError([fault.removeprefix(f"{name}, {entry.id}, ") for fault in error.faults]) from None
    if isinstance(entry, Statement):
        failed = failures(run_cases(entry, merged))
        if failed:
            raise ContentError(failed)
    return layer, entry


def _in_force(catalog: Catalog, settings: Settings, folder: Path) -> Catalog:
    return with_choices(checked_layer(catalog, read_site_layer(folder)), settings)


def _with_file(fault: str, layer: SiteLayer) -> str:
    """Turn `section, entry, field: what` into `file, entry, field: what`; a site's policy has no file."""
    section, entry, rest = fault.split(", ", 2)
    return f"{layer.files.get((section, entry), section)}, {entry}, {rest}"
