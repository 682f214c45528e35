"""`irplanner catalog`: list, show, check or compare content packs."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.catalog.checks import find_faults
from irplanner.catalog.compare import Change, compare_packs
from irplanner.catalog.compiled import CompiledPack
from irplanner.catalog.compiler import compile_pack
from irplanner.catalog.kinds import (
    KINDS,
    display_name,
    entries_of,
    find_entry,
    open_points_about,
    plain_entry,
)
from irplanner.catalog.schema.base import Entry
from irplanner.catalog.sections import SECTIONS
from irplanner.catalog.site_layer import SiteLayer, is_layer, read_site_layer
from irplanner.catalog.text_pack import TextPack, read_text_pack
from irplanner.errors import ContentError, InputError
from irplanner.installed import resource_path
from irplanner.planning.rules.rule_checks import rule_faults
from irplanner.services.site.site_edits import checked_layer

SHIPPED = "shipped"
_EXAMPLES = """examples:
  irplanner catalog list procedures
  irplanner catalog show procedures liver_biopsy
  irplanner catalog check my-pack
  irplanner catalog diff shipped my-pack
  irplanner catalog check site-layer       a folder without pack.yaml lies over the shipped pack"""


def parser() -> argparse.ArgumentParser:
    """Return the command's own parser."""
    command = argparse.ArgumentParser(
        prog="irplanner catalog",
        description="The content pack: procedures, materials, devices, drugs, rules, checklists, sources.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = command.add_subparsers(dest="verb", required=True, metavar="list|show|check|diff")
    kinds = f"{', '.join(KINDS)}, or any section of the pack"
    listing = _add(verbs, "list", "print id and name of every entry, tab between", "catalog list materials")
    listing.add_argument("kind", metavar="KIND", help=kinds)
    listing.add_argument("--pack", metavar="DIR", type=Path, help="a pack folder instead of the shipped pack")
    showing = _add(verbs, "show", "print one entry as JSON", "catalog show materials tris_acryl_gelatin")
    showing.add_argument("kind", metavar="KIND", help=kinds)
    showing.add_argument("id", metavar="ID")
    showing.add_argument("--pack", metavar="DIR", type=Path, help="a pack folder instead of the shipped pack")
    checking = _add(verbs, "check", "print every fault with file, entry and field", "catalog check my-pack")
    checking.add_argument(
        "pack", metavar="DIR", nargs="?", type=Path, help="a pack folder; default: the shipped pack"
    )
    diffing = _add(
        verbs, "diff", "print what B has added, removed and changed", "catalog diff shipped my-pack"
    )
    diffing.add_argument("before", metavar="A", help=f"a pack folder, or the word {SHIPPED}")
    diffing.add_argument("after", metavar="B", help=f"a pack folder, or the word {SHIPPED}")
    diffing.add_argument("--json", action="store_true", help="one JSON object a line")
    return command


def _add(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, text: str, example: str
) -> argparse.ArgumentParser:
    return verbs.add_parser(
        name, help=text, description=f"{text.capitalize()}.", epilog=f"example: irplanner {example}"
    )


def run(arguments: argparse.Namespace) -> int:
    """Run one of the four and return the exit code: 1 for `check` with faults, else 0."""
    if arguments.verb == "list":
        return _list(_catalog(arguments.pack), arguments.kind)
    if arguments.verb == "show":
        return _show(_catalog(arguments.pack), arguments.kind, arguments.id)
    if arguments.verb == "check":
        return _check(_folder(arguments.pack) if arguments.pack else resource_path("catalog"))
    return _diff(_entries(arguments.before), _entries(arguments.after), as_json=arguments.json)


def _list(catalog: Catalog, kind: str) -> int:
    for _, entry in entries_of(catalog, kind):
        _say(f"{entry.id}\t{display_name(entry)}")
    return 0


def _show(catalog: Catalog, kind: str, entry_id: str) -> int:
    section, entry = find_entry(catalog, kind, entry_id)
    shown = plain_entry(section, entry)
    if points := open_points_about(catalog, section, entry.id):
        shown["open_points"] = points
    _say(json.dumps(shown, ensure_ascii=False, indent=2))
    return 0


def _check(folder: Path) -> int:
    if is_layer(folder):
        return _check_layer(folder)
    try:
        pack = read_text_pack(folder)
    except ContentError as error:
        for line in error.faults:
            _say(line)
        return 1
    catalog = Catalog(CompiledPack(compile_pack(pack, ""), str(folder)))
    faults = [*map(str, find_faults(pack.entries)), *rule_faults(catalog)]
    for fault in faults:
        section, entry, rest = fault.split(", ", 2)
        _say(f"{pack.files[section, entry]}, {entry}, {rest}")
    if faults:
        return 1
    _say(f"{pack.info.id} {pack.info.version}: {_size(pack)}, no faults")
    return 0


def _check_layer(folder: Path) -> int:
    """Check a site's layer over the shipped pack."""
    try:
        layer = read_site_layer(folder)
        checked_layer(load_catalog(), layer)
    except ContentError as error:
        for line in error.faults:
            _say(line)
        return 1
    signed = len(layer.sign_offs)
    _say(f"site layer: {_size(layer)}, {signed} sign-off{'' if signed == 1 else 's'}, no faults")
    return 0


def _size(pack: TextPack | SiteLayer) -> str:
    filled = [entries for entries in pack.entries.values() if entries]
    return f"{sum(len(entries) for entries in filled)} entries in {len(filled)} sections"


def _diff(
    before: Mapping[str, Mapping[str, Entry]], after: Mapping[str, Mapping[str, Entry]], *, as_json: bool
) -> int:
    for change in compare_packs(before, after):
        if as_json:
            _say(json.dumps(_plain_change(change), ensure_ascii=False))
            continue
        _say(f"{change.kind}\t{change.section}\t{change.entry}")
        for field in change.fields:
            values = (json.dumps(value, ensure_ascii=False) for value in (field.before, field.after))
            _say("\t".join(("", field.field, *values)))
    return 0


def _plain_change(change: Change) -> dict[str, object]:
    fields = [{"field": field.field, "before": field.before, "after": field.after} for field in change.fields]
    return {"change": change.kind, "section": change.section, "id": change.entry, "fields": fields}


def _catalog(folder: Path | None) -> Catalog:
    if folder is None:
        return load_catalog()
    if is_layer(_folder(folder)):
        return checked_layer(load_catalog(), read_site_layer(folder))
    return load_catalog(_folder(folder), keep_compiled=False)  # a command that reads leaves nothing behind


def _entries(name: str) -> Mapping[str, Mapping[str, Entry]]:
    catalog = _catalog(None if name == SHIPPED else Path(name))
    return {section: catalog.section(section) for section in SECTIONS}


def _folder(folder: Path) -> Path:
    if not folder.is_dir():
        raise InputError(f"{folder} is no folder.", "Name the folder of a pack or of a site's layer.")
    return folder


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
