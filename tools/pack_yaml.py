"""Writing pack files as people would: block style, short lists on one line, empty fields left out.

Used by the one-time converters beside it. The files it makes are edited by hand afterwards.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

SHORT_LIST = 90  # characters of a list of plain values that still reads well on one line


class _Dumper(yaml.SafeDumper):
    """Indents lists under their key and keeps short lists of plain values on one line."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represent_list(dumper: _Dumper, data: list[Any]) -> yaml.Node:
    plain = all(isinstance(item, (str, int, float, bool)) or _is_range(item) for item in data)
    short = sum(len(str(item)) + 2 for item in data) <= SHORT_LIST
    wordy = any(isinstance(item, str) and " " in item for item in data)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=plain and short and not wordy)


def _is_range(item: Any) -> bool:
    return isinstance(item, list) and len(item) <= 3 and all(isinstance(part, (int, float)) for part in item)


_Dumper.add_representer(list, _represent_list)
_Dumper.add_representer(tuple, lambda dumper, data: _represent_list(dumper, list(data)))


def without_empty(value: Any) -> Any:
    """Return the value without fields that are None, empty text or an empty list or map; False and 0 stay."""
    if isinstance(value, dict):
        kept = {key: without_empty(part) for key, part in value.items()}
        return {key: part for key, part in kept.items() if part is not None and part not in ("", [], (), {})}
    if isinstance(value, (list, tuple)):
        return [without_empty(part) for part in value]
    return value


def write_section(path: Path, section: str, entries: list[dict[str, Any]], header: str) -> None:
    """Write one pack file: a comment, the section's name, its entries with a blank line between them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"# {line}".rstrip() for line in header.strip().splitlines()]
    lines += [f"section: {section}", "entries:"]
    for entry in entries:
        text = yaml.dump([entry], Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=108)
        lines += ["", *(f"  {line}" if line else "" for line in text.rstrip("\n").split("\n"))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_reference(path: Path) -> Any:
    """Read one file of the clinical reference."""
    return yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
