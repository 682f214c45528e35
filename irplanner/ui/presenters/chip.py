"""What a status chip says: its status (shape and color follow from it) and its words."""

from __future__ import annotations

from typing import NamedTuple

from irplanner.language import mark, mark_n, tr, tr_n
from irplanner.models.day_enums import Status

WORDS: dict[Status, str] = {
    Status.STOP: mark("Stop"),
    Status.CAUTION: mark("Caution"),
    Status.NOT_ASSESSED: mark("Not assessed"),
    Status.INFO: mark("Info"),
    Status.OK: mark("OK"),
}
_COUNTED: dict[Status, str] = {
    Status.STOP: mark_n("{n} stop"),
    Status.CAUTION: mark_n("{n} caution"),
    Status.NOT_ASSESSED: mark_n("{n} not assessed"),
    Status.INFO: mark_n("{n} info"),
    Status.OK: mark_n("{n} ok"),
}


class Chip(NamedTuple):
    """One chip. `text` may be empty or a count alone where words have no room; `spoken` says all of it."""

    status: Status
    text: str = ""

    @property
    def spoken(self) -> str:
        """The whole meaning in words, for screen readers and tool tips."""
        word = tr(WORDS[self.status])
        if not self.text or self.text.lower() == word.lower():
            return word
        if self.text.isdigit():
            return counted(self.status, int(self.text)).text
        return self.text if word.lower() in self.text.lower() else f"{word}: {self.text}"


def word_chip(status: Status) -> Chip:
    """Return a chip that says its status: `Stop`."""
    return Chip(status, tr(WORDS[status]))


def counted(status: Status, count: int) -> Chip:
    """Return a chip that says how many: `2 not assessed`."""
    return Chip(status, tr_n(count, _COUNTED[status], _COUNTED[status]))


def count_chips(stop: int | None, caution: int | None, not_assessed: int | None) -> tuple[Chip, ...]:
    """Return the chips of a list row: shape and count of what is not well, worst first.

    A case never assessed shows a question mark, never a check mark; the check mark means that everything
    asked was answered and nothing was found.
    """
    if stop is None or caution is None or not_assessed is None:
        return (Chip(Status.NOT_ASSESSED),)
    counts = ((Status.STOP, stop), (Status.CAUTION, caution), (Status.NOT_ASSESSED, not_assessed))
    return tuple(Chip(status, str(count)) for status, count in counts if count) or (Chip(Status.OK),)
