"""Small packs written to a folder, for tests of reading and checking."""

from __future__ import annotations

from pathlib import Path

INFO = "id: small\nversion: '1'\ntitle: Small pack\nreviewed: '2026-01-01'\n"
SOURCE = "section: sources\nentries:\n  - id: paper\n    title: A paper\n"


def write_pack(folder: Path, **files: str) -> Path:
    """Write a pack with pack.yaml and the given files (`name` without .yaml) and return its folder."""
    (folder / "pack.yaml").write_text(INFO, "utf-8")
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def entries(section: str, *rows: str) -> str:
    """Return a file of one section; each row is the YAML of one entry in flow style."""
    return f"section: {section}\nentries:\n" + "".join(f"  - {row}\n" for row in rows)
