"""Safety checklists: published lists, the merged proposal, items added by the plan, and a site's own."""

from __future__ import annotations

from irplanner.catalog.schema.base import Cited, Part
from irplanner.models.enums import AnswerKind, Phase


class Reason(Part):
    """One reason for which an item is shown, in words `because`.

    `when` is a condition; `rules` begin rule ids, one of which stops, cautions or is not assessed.
    """

    because: str
    when: str | None = None
    rules: tuple[str, ...] = ()


class ChecklistPhase(Part):
    """A phase as the list names it and when it is held; `phase` is the program's."""

    name: str
    phase: Phase
    when: str = ""


class Checklist(Cited):
    """One list. `base`: it can be chosen as a case's list; a list without items is kept for reference."""

    name: str
    base: bool
    phases: tuple[ChecklistPhase, ...] = ()
    status: str = ""
    rules: tuple[str, ...] = ()  # how the list is meant to be used


class ChecklistItem(Cited):
    """One item. Without `reasons` it is always shown; else when one reason is true, or cannot be ruled out.

    Attributes:
        checklist: id of its list; `added` for items a plan adds to every list, `site` for a site's own.
        named_phase: the phase as its own list names it.
        reference: the condition as the reference words it.
        text: may hold phrases in braces that the case fills in, see `planning.checklist_phrases`.
        proven_by: beginnings of rule ids; when all such findings are ok the item is filled in from them.
        value_of: a vocabulary name whose value fills a `value` item.
        yields_to_emergency: it waits for a result or a clock: in an emergency it is asked, stops nothing.
        two_person: a second person confirms the answer of the first.
        rules: beginnings of rule ids that the item belongs to; those that speak are named as reasons.
        covers: items of published lists that say the same.
    """

    checklist: str
    phase: Phase
    named_phase: str
    text: str
    who: tuple[str, ...]
    answer: AnswerKind
    stops: bool
    two_person: bool = False
    yields_to_emergency: bool = False
    reasons: tuple[Reason, ...] = ()
    reference: str = ""
    choices: tuple[str, ...] = ()
    proven_by: tuple[str, ...] = ()
    value_of: str | None = None
    rules: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()
    recalled_parts: str | None = None
