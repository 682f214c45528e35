"""Procedure: finding one among all, what it asks for, and what the pack says of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import Procedure
from irplanner.catalog.search import find_procedures, search_words
from irplanner.language import mark, number, tr
from irplanner.models.enums import Laterality, Urgency
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.choices import Choice, of_enum

URGENCIES = of_enum(
    (Urgency.ELECTIVE, Urgency.URGENT, Urgency.EMERGENCY),
    (mark("Elective"), mark("Urgent"), mark("Emergency")),
)
SIDES = of_enum(
    (Laterality.LEFT, Laterality.RIGHT, Laterality.BILATERAL, Laterality.MIDLINE),
    (mark("Left"), mark("Right"), mark("Both"), mark("Midline")),
)
PURPOSES = (Choice("diagnostic", mark("Diagnostic")), Choice("therapeutic", mark("Therapeutic")))


@dataclass(frozen=True, slots=True)
class Hit:
    """One procedure found. `why`: the synonym or indication searched for, when it is not the name."""

    id: str
    name: str
    category: str
    region: str
    why: str = ""
    is_favorite: bool = False


class ProcedureFinder:
    """Searches the procedures of a pack and says why each was found."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def find(
        self,
        text: str,
        purpose: str | None = None,
        favorites: Sequence[str] = (),
        recent: Sequence[str] = (),
    ) -> tuple[Hit, ...]:
        """Return the procedures that hold every word, best first; `purpose` diagnostic or therapeutic.

        Without words the favorites come first, then those picked lately.
        """
        therapeutic = None if purpose is None else purpose == "therapeutic"
        ids = find_procedures(self._catalog, text, therapeutic=therapeutic)
        words = search_words(text)
        if not words:
            first = [one for one in dict.fromkeys((*favorites, *recent)) if one in ids]
            ids = list(dict.fromkeys((*first, *ids)))
        return tuple(self._hit(self._catalog.procedures[one], words, favorites, recent) for one in ids)

    def _hit(
        self, entry: Procedure, words: list[str], favorites: Sequence[str], recent: Sequence[str]
    ) -> Hit:
        category = self._catalog.label("category", entry.category)
        region = self._catalog.label("body_region", entry.body_region)
        why = _why(entry, words)
        if not words:
            why = (
                tr("favorite") if entry.id in favorites else tr("picked lately") if entry.id in recent else ""
            )
        return Hit(entry.id, entry.name, category, region, why, entry.id in favorites)


def _why(entry: Procedure, words: list[str]) -> str:
    """Return the synonym or indication that holds the words, when the name does not."""
    if not words or _holds(entry.name, words):
        return ""
    for synonym in entry.synonyms:
        if _holds(synonym, words):
            return tr("also: {synonym}").format(synonym=synonym)
    for indication in entry.indications:
        if _holds(indication, words):
            return tr("for {indication}").format(indication=indication)
    return ""


def _holds(text: str, words: list[str]) -> bool:
    plain = " ".join(search_words(text))
    return all(word in plain for word in words)


def summary(record: CaseRecord, catalog: Catalog) -> str:
    """Return the procedure's name, with its side where one is chosen."""
    entry = catalog.procedures.get(record.facts.procedure)
    if entry is None:
        return record.facts.procedure
    sides = {choice.code: choice.label.lower() for choice in SIDES}
    side = sides.get(record.facts.laterality) if record.facts.laterality else None
    return f"{entry.name}, {side}" if side else entry.name


def has_side(record: CaseRecord) -> bool:
    """Say whether a side has been chosen."""
    return any(choice.code is record.facts.laterality for choice in SIDES)


def needs_side(entry: Procedure | None) -> bool:
    """Say whether the procedure must be planned with a side."""
    return entry is not None and entry.laterality in ("side", "side_and_level")


def needs_level(entry: Procedure | None) -> bool:
    """Say whether the procedure must be planned with a level."""
    return entry is not None and entry.laterality in ("level", "side_and_level")


def procedure_choices(catalog: Catalog) -> tuple[Choice, ...]:
    """Return all procedures, to be found by name or synonym."""
    return tuple(
        Choice(entry.id, entry.name, catalog.label("category", entry.category), entry.synonyms)
        for entry in catalog.procedures.values()
    )


def indication_choices(entry: Procedure | None) -> tuple[Choice, ...]:
    """Return the procedure's indications; any other may be written."""
    return tuple(Choice(text, text[:1].upper() + text[1:]) for text in (entry.indications if entry else ()))


def about(entry: Procedure, catalog: Catalog) -> tuple[tuple[str, str], ...]:
    """Return what the pack says of a procedure, as names and texts for reading."""
    care = entry.post_care
    lines = [
        (tr("Usual duration"), f"{_range(entry.duration_min)} min"),
        (tr("Positions"), ", ".join(catalog.label("position", code) for code in entry.positions)),
        (tr("Bed rest"), f"{_range(care.bed_rest_h)} h"),
        (tr("Observation"), f"{_range(care.observation_h)} h"),
        (tr("Discharge"), care.discharge),
        (tr("Antibiotic"), catalog.label("antibiotic_level", entry.antibiotic.value)),
    ]
    if entry.evidence_note:
        lines.append((tr("Evidence"), entry.evidence_note))
    return tuple((name, text) for name, text in lines if text)


def _range(ends: tuple[float, float]) -> str:
    low, high = ends
    return number(low) if low == high else tr("{low} to {high}").format(low=number(low), high=number(high))
