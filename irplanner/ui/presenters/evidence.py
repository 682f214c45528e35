"""How well a figure is known, in words: one short word for chips and lists, one sentence for explanations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from irplanner.catalog.schema.base import Source
from irplanner.models.enums import Evidence

EVIDENCE_WORDS: dict[Evidence, str] = {
    Evidence.ORIGINAL: "original",
    Evidence.LABEL: "label",
    Evidence.PAGE: "secondary page",
    Evidence.RECALLED: "recalled †",
    Evidence.ENGINEERING: "program's own",
    Evidence.SITE: "signed by the site",
}
EVIDENCE_SENTENCES: dict[Evidence, str] = {
    Evidence.ORIGINAL: "Read in the guideline itself.",
    Evidence.LABEL: "Read in the product's labelling.",
    Evidence.PAGE: "Read in a copy, summary or secondary page, not in the original.",
    Evidence.RECALLED: "† Known from the publication but not read again for this pack: check it.",
    Evidence.ENGINEERING: "Arithmetic or a screen of this program's own, no clinical source.",
    Evidence.SITE: "Signed by the site's reviewer.",
}


def source_line(source: Source) -> str:
    """Return a document in one line: title, who, year, where, DOI or address."""
    who = ", ".join(part for part in (source.organization, str(source.year or "")) if part)
    place = f"doi:{source.doi}" if source.doi else source.url
    parts = (source.title.rstrip("."), who, source.reference.rstrip("."), place)
    return ". ".join(part for part in parts if part)


def source_lines(ids: Iterable[str], sources: Mapping[str, Source]) -> tuple[str, ...]:
    """Return the documents of these ids, one line each; an id without a document names itself."""
    return tuple(source_line(sources[source_id]) if source_id in sources else source_id for source_id in ids)
