"""Undo and redo as a walk over whole, immutable versions of one value.

Every version of a case is a frozen value, so a step back is the earlier value itself: nothing has to be
computed backwards and nothing can be half undone. Keystrokes in one field belong to one step.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class _Step(Generic[T]):
    value: T
    label: str  # what made this value, e.g. "Weight"
    merge: str | None


class History(Generic[T]):
    """The versions of one value, oldest first, and which of them is shown.

    Args:
        value: The version to start from; nothing before it can be undone.
    """

    def __init__(self, value: T) -> None:
        self._steps: list[_Step[T]] = [_Step(value, "", None)]
        self._index = 0

    @property
    def value(self) -> T:
        return self._steps[self._index].value

    @property
    def undo_label(self) -> str | None:
        """What an undo would take back, None when there is nothing."""
        return self._steps[self._index].label if self._index else None

    @property
    def redo_label(self) -> str | None:
        """What a redo would bring again, None when there is nothing."""
        return self._steps[self._index + 1].label if self._index + 1 < len(self._steps) else None

    def push(self, value: T, label: str, merge: str | None = None) -> None:
        """Add a version after the shown one; what had been undone is dropped.

        A version with the same `merge` key as the shown one takes its place, so typing a word is one step.
        """
        del self._steps[self._index + 1 :]
        shown = self._steps[-1]
        if merge is not None and shown.merge == merge and self._index:
            self._steps[-1] = _Step(value, label, merge)
            return
        self._steps.append(_Step(value, label, merge))
        if len(self._steps) > MOST_STEPS:
            del self._steps[0]
        self._index = len(self._steps) - 1

    def end_merge(self) -> None:
        """Make the next push a step of its own: the cursor has left the field."""
        shown = self._steps[self._index]
        self._steps[self._index] = _Step(shown.value, shown.label, None)

    def undo(self) -> T:
        """Go one version back, if there is one, and return the shown version."""
        self._index = max(0, self._index - 1)
        self.end_merge()
        return self.value

    def redo(self) -> T:
        """Go one version forward, if there is one, and return the shown version."""
        self._index = min(len(self._steps) - 1, self._index + 1)
        self.end_merge()
        return self.value
