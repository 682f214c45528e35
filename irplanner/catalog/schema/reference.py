"""Entries that carry how well each part of them is known, as the clinical reference records it."""

from __future__ import annotations

from irplanner.catalog.schema.base import Cited, Entry, Range


class Referenced(Cited):
    """A cited entry that also says which of its parts were read, and where sources disagree.

    Attributes:
        rows: rows of the clinical reference this entry carries, as dotted paths; a test counts them.
        recalled_parts: parts not read again in an entry whose evidence is `page`.
        page_parts: parts that were read, with the address, in an entry whose evidence is `recalled`.
        was: a former value and why it changed.
        conflict: where documents disagree or print a figure two ways.
        agrees: a further document with the same or a close figure.
    """

    rows: tuple[str, ...] = ()
    recalled_parts: tuple[str, ...] = ()
    page_parts: dict[str, str] = {}
    was: str | None = None
    conflict: str | None = None
    agrees: str | None = None
    also: tuple[str, ...] = ()  # further source ids that state the same


class PracticePoint(Referenced):
    """A rule in words without a figure to compare, or with figures a topic takes by name from `values`."""

    topic: str
    text: str
    items: tuple[str, ...] = ()
    values: dict[str, float | Range] = {}

    def number(self, name: str) -> float:
        """Return a single figure by name."""
        value = self.values[name]
        if isinstance(value, tuple):
            raise TypeError(f"{self.id}: {name} is a range")
        return value

    def span(self, name: str) -> Range:
        """Return a range by name; a single figure is both its ends."""
        value = self.values[name]
        return value if isinstance(value, tuple) else (value, value)


class SitePolicy(Entry):
    """A choice the site makes where documents differ; `choice` is the shipped proposal.

    `choices` maps each code to what it means. `values` holds figures the site sets; one left out has no
    bound.
    """

    label: str
    choice: str
    choices: dict[str, str]
    why: str
    values: dict[str, float] = {}
    sources: tuple[str, ...] = ()
