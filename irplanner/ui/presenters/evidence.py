"""How well a figure is known, in words: one short word for chips and lists, one sentence for explanations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.base import Source
from irplanner.catalog.sign_offs import signature_of
from irplanner.catalog.source_age import source_flags
from irplanner.language import mark, tr
from irplanner.models.enums import Evidence

EVIDENCE_WORDS: dict[Evidence, str] = {
    Evidence.ORIGINAL: mark("original"),
    Evidence.LABEL: mark("label"),
    Evidence.PAGE: mark("secondary page"),
    Evidence.RECALLED: mark("recalled †"),
    Evidence.ENGINEERING: mark("program's own"),
    Evidence.SITE: mark("the site's own"),
}
EVIDENCE_SENTENCES: dict[Evidence, str] = {
    Evidence.ORIGINAL: mark("Read in the guideline itself."),
    Evidence.LABEL: mark("Read in the product's labelling."),
    Evidence.PAGE: mark("Read in a copy, summary or secondary page, not in the original."),
    Evidence.RECALLED: mark("† Known from the publication but not read again for this pack: check it."),
    Evidence.ENGINEERING: mark("Arithmetic or a screen of this program's own, no clinical source."),
    Evidence.SITE: mark("Set or changed by this site."),
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


def flag_lines(ids: Iterable[str], catalog: Catalog, year: int) -> tuple[str, ...]:
    """Return what has to be said of the age of these documents, one sentence each."""
    return tuple(
        flag
        for one in ids
        if one in catalog.sources
        for flag in source_flags(catalog.sources[one], catalog, year)
    )


def signature_sentence(catalog: Catalog, section: str, entry_id: str) -> str:
    """Return who signed an entry and when; empty while nobody has."""
    signature = signature_of(catalog, section, entry_id)
    if signature is None:
        return ""
    note = tr(" Note: {note}").format(note=signature.note) if signature.note else ""
    if signature.is_current:
        return tr("Signed by {name} on {date}.{note}").format(
            name=signature.name, date=signature.date, note=note
        )
    return tr("{name} signed an earlier version on {date}; this one is not signed.{note}").format(
        name=signature.name, date=signature.date, note=note
    )
