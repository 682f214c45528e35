"""Who signed an entry, and whether the entry is still the one that was signed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.base import Entry


@dataclass(frozen=True, slots=True)
class Signature:
    """The newest sign-off of an entry. Not `is_current`: the entry has changed since."""

    name: str
    date: str
    note: str
    is_current: bool


def fingerprint(section: str, entry: Entry) -> str:
    """Return what tells one version of an entry from another."""
    content = msgspec.json.encode(entry, order="deterministic")
    return hashlib.sha256(section.encode() + b"\n" + content).hexdigest()[:32]


def signature_of(catalog: Catalog, section: str, entry_id: str) -> Signature | None:
    """Return the newest sign-off of an entry; None when nobody has signed it."""
    sign_offs = catalog.layer.sign_offs if catalog.layer is not None else ()
    for signed in reversed(sign_offs):
        if (signed.section, signed.id) == (section, entry_id):
            now = fingerprint(section, catalog.section(section)[entry_id])
            return Signature(signed.name, signed.date.isoformat(), signed.note, signed.fingerprint == now)
    return None
