"""The sections of a content pack and the struct each entry is read into. One line a section."""

from __future__ import annotations

from irplanner.catalog.schema.base import Entry, OpenPoint, Source
from irplanner.catalog.schema.procedures import AccessSite, EmbolicFamily, Procedure, Word

SECTIONS: dict[str, type[Entry]] = {
    "sources": Source,
    "open_points": OpenPoint,
    "words": Word,
    "procedures": Procedure,
    "access_sites": AccessSite,
    "embolic_families": EmbolicFamily,
}
