"""The Catalog page without Qt: sections in groups, their entries as lines, one entry as blocks of text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.base import Entry, OpenPoint, Source
from irplanner.catalog.search import find_procedures, search_words
from irplanner.catalog.sections import SECTIONS
from irplanner.language import mark, number, tr
from irplanner.models.enums import Evidence
from irplanner.ui.presenters.evidence import (
    EVIDENCE_SENTENCES,
    EVIDENCE_WORDS,
    flag_lines,
    signature_sentence,
    source_lines,
)

# Groups of the page, by the first words of section names; what fits none stands under the last.
_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (mark("Procedures"), ("procedures", "access_sites", "conditions", "contraindication")),
    (mark("Materials"), ("embolic", "target_levels", "sizing")),
    (
        mark("Devices"),
        (
            "fit_",
            "wire",
            "sheath",
            "diagnostic",
            "guide_",
            "micro",
            "balloon",
            "stent",
            "closure_dev",
            "caval",
            "needle",
            "coaxial",
            "drainage",
            "special",
            "device",
            "udi",
        ),
    ),
    (
        mark("Drugs"),
        (
            "antithrombotics",
            "asra_drugs",
            "uncovered",
            "other_drugs",
            "drug_",
            "glp",
            "nitrate",
            "glucose",
            "sedation_drugs",
            "first_doses",
            "reversal",
            "local_anes",
            "reduced",
            "lipid",
            "antibiotic",
            "allergy_fall",
            "premed",
            "metformin",
            "infusion",
        ),
    ),
    (mark("Checklists"), ("checklist", "site_items", "site_policies", "practice")),
    (mark("Sources"), ("sources", "open_points")),
)
OTHER = mark("Rules and limits")
_TITLES = {
    "open_points": mark("Open questions"),
    "udi_elements": mark("Device identifier elements"),
    "udi_rules": mark("Device identifier rules"),
    "udi_examples": mark("Device identifier examples"),
    "gfr_stages": mark("Kidney function stages"),
    "glp_rules": mark("GLP-1 rules"),
    "asra_procedures": mark("ASRA procedures"),
    "asra_upgrade": mark("ASRA upgrades"),
    "asra_drugs": mark("ASRA drugs"),
    "asa_classes": mark("ASA classes"),
    "words": mark("Vocabularies"),
}
_NAME_FIELDS = ("name", "label", "title", "text", "question", "generic", "drug", "product", "what")
_SHOWN_ELSEWHERE = {"id", "sources", "evidence", "read_at", "cases"}


@dataclass(frozen=True, slots=True)
class SectionLine:
    """A section of the pack in the page's list."""

    id: str
    title: str
    group: str
    count: int


@dataclass(frozen=True, slots=True)
class EntryLine:
    """An entry in the list of its section. `mark`: the evidence, where the entry has one."""

    id: str
    title: str
    detail: str
    mark: str


@dataclass(frozen=True, slots=True)
class Block:
    """A heading and lines of text; a line with a label shows it before the text."""

    heading: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class EntryDetail:
    """One entry, whole."""

    section: str
    id: str
    title: str
    subtitle: str
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """The entry as plain text, for the clipboard and for screen readers."""
        lines = [self.title, self.subtitle]
        for block in self.blocks:
            lines += ["", block.heading]
            lines += [f"{label}: {text}" if label else text for label, text in block.lines]
        return "\n".join(lines)


def section_lines(catalog: Catalog) -> tuple[SectionLine, ...]:
    """Return the sections that hold something, group by group."""
    order = [name for name, _ in _GROUPS[:-1]] + [OTHER, _GROUPS[-1][0]]
    lines = [
        SectionLine(section, section_title(section), _group(section), len(catalog.section(section)))
        for section in SECTIONS
    ]
    return tuple(sorted((line for line in lines if line.count), key=lambda line: order.index(line.group)))


def section_title(section: str) -> str:
    """Return the name of a section as a person reads it."""
    return tr(_TITLES[section]) if section in _TITLES else prettified(section)


def entry_lines(catalog: Catalog, section: str, text: str = "") -> tuple[EntryLine, ...]:
    """Return the entries of a section that hold every word of `text`; procedures best first."""
    if section == "procedures":
        return tuple(_procedure_line(catalog, entry_id) for entry_id in find_procedures(catalog, text))
    wanted = search_words(text) if text.strip() else []
    lines = []
    for entry in catalog.section(section).values():
        line = _entry_line(entry)
        if not wanted or _holds(f"{line.title} {line.detail} {_all_text(entry)}", wanted):
            lines.append(line)
    return tuple(lines)


def entry_detail(catalog: Catalog, section: str, entry_id: str, year: int | None = None) -> EntryDetail:
    """Return one entry with its documents and who signed it. Raises KeyError for an unknown one.

    `year`: the present one, to mark documents older than the site allows.
    """
    entry = catalog.section(section)[entry_id]
    if section == "procedures":
        from irplanner.ui.presenters.catalog_procedure import procedure_blocks

        procedure = catalog.procedures[entry_id]
        subtitle = ", ".join(
            (
                catalog.label("category", procedure.category),
                catalog.label("body_region", procedure.body_region),
            )
        )
        blocks = procedure_blocks(catalog, procedure)
        return EntryDetail(
            section, entry_id, procedure.name, subtitle, (*blocks, *origin(catalog, section, entry, year))
        )
    blocks = tuple(_plain_blocks(entry))
    title = _entry_line(entry).title
    return EntryDetail(
        section,
        entry_id,
        title,
        f"{section_title(section)}, {entry_id}",
        (*blocks, *origin(catalog, section, entry, year)),
    )


def origin(catalog: Catalog, section: str, entry: Entry, year: int | None = None) -> tuple[Block, ...]:
    """Return where an entry comes from: evidence, documents, where they were read, who signed it."""
    evidence: Evidence | None = getattr(entry, "evidence", None)
    ids: tuple[str, ...] = getattr(entry, "sources", ())
    lines = [("", tr(EVIDENCE_SENTENCES[evidence]))] if evidence else []
    lines += [("", line) for line in source_lines(ids, catalog.sources)]
    read_at = getattr(entry, "read_at", None)
    if read_at:
        lines.append((tr("Read at"), read_at))
    own = (entry.id,) if isinstance(entry, Source) else ids
    lines += [(tr("Check"), flag) for flag in flag_lines(own, catalog, year or 0)]
    signed = signature_sentence(catalog, section, entry.id)
    if signed:
        lines.append((tr("Sign-off"), signed))
    return (Block(tr("Sources"), tuple(lines)),) if lines else ()


def evidence_counts(catalog: Catalog) -> tuple[tuple[str, int], ...]:
    """Return how many entries of the pack rest on what, most first. Decodes all: for the worker."""
    counts: dict[Evidence, int] = {}
    for section in SECTIONS:
        for entry in catalog.section(section).values():
            evidence: Evidence | None = getattr(entry, "evidence", None)
            if evidence is not None:
                counts[evidence] = counts.get(evidence, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: -item[1])
    return tuple((tr(EVIDENCE_WORDS[evidence]), count) for evidence, count in ranked)


def prettified(name: str) -> str:
    """Return an id or field name as words: `sheath_fr` is `Sheath, Fr`."""
    words = name.replace("_", " ").strip()
    for ending, unit in (
        (" fr", ", Fr"),
        (" mm", ", mm"),
        (" um", ", µm"),
        (" ml", ", mL"),
        (" mg", ", mg"),
        (" kg", ", kg"),
        (" pct", ", %"),
        (" percent", ", %"),
        (" hours", tr(", hours")),
        (" h", ", h"),
        (" min", ", min"),
        (" cm", ", cm"),
        (" in", ", in"),
    ):
        if words.endswith(ending) and len(words) > len(ending):
            words = words.removesuffix(ending) + unit
            break
    return words[:1].upper() + words[1:]


def _group(section: str) -> str:
    for group, beginnings in _GROUPS:
        if section.startswith(beginnings):
            return group
    return OTHER


def _procedure_line(catalog: Catalog, procedure_id: str) -> EntryLine:
    procedure = catalog.procedures[procedure_id]
    known = tr(EVIDENCE_WORDS[procedure.evidence])
    return EntryLine(procedure_id, procedure.name, catalog.label("category", procedure.category), known)


def _entry_line(entry: Entry) -> EntryLine:
    if isinstance(entry, Source):
        who = ", ".join(part for part in (entry.organization, str(entry.year or "")) if part)
        return EntryLine(entry.id, entry.title, who, "")
    if isinstance(entry, OpenPoint):
        return EntryLine(entry.id, entry.text, ", ".join(entry.concerns), "")
    title = next(
        (
            value
            for name in _NAME_FIELDS
            if isinstance(value := getattr(entry, name, None), str) and value.strip()
        ),
        prettified(entry.id.replace(".", " ")),
    )
    evidence: Evidence | None = getattr(entry, "evidence", None)
    return EntryLine(entry.id, title, entry.id, tr(EVIDENCE_WORDS[evidence]) if evidence else "")


def _plain_blocks(entry: Entry) -> Iterable[Block]:
    lines: list[tuple[str, str]] = []
    for name in entry.__struct_fields__:
        value = getattr(entry, name)
        if name in _SHOWN_ELSEWHERE or value is None or value in ((), "", {}):
            continue
        lines += _lines_of(prettified(name), value)
    yield Block(tr("Entry"), tuple(lines))


def _lines_of(label: str, value: object) -> list[tuple[str, str]]:
    if isinstance(value, tuple) and value and not _is_range(value):
        first, *rest = [text_of(part) for part in value]
        return [(label, first), *((" ", text) for text in rest)]
    return [(label, text_of(value))]


def text_of(value: object) -> str:
    """Return any value of the pack as text: ranges as `a to b`, parts as `name value, ...`."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, float | int):
        return f"{value:g}"
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        if _is_range(value):
            low, high = value
            return (
                f"{low:g}"
                if low == high
                else tr("{low} to {high}").format(low=number(low), high=number(high))
            )
        return ", ".join(text_of(part) for part in value)
    if isinstance(value, dict):
        return ", ".join(f"{prettified(str(key)).lower()} {text_of(part)}" for key, part in value.items())
    if isinstance(value, msgspec.Struct):
        parts = [
            f"{prettified(name).lower()} {text_of(part)}"
            for name in value.__struct_fields__
            if (part := getattr(value, name)) not in (None, (), "", {}) and name not in _SHOWN_ELSEWHERE
        ]
        return ", ".join(parts)
    return str(value)


def _is_range(value: tuple[object, ...]) -> bool:
    return len(value) == 2 and all(
        isinstance(part, int | float) and not isinstance(part, bool) for part in value
    )


def _all_text(entry: Entry) -> str:
    return " ".join(text_of(getattr(entry, name)) for name in entry.__struct_fields__)


def _holds(text: str, wanted: list[str]) -> bool:
    known = search_words(text)
    return all(any(word.startswith(part) for word in known) for part in wanted)
