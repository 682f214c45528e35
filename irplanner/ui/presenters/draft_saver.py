"""Writes what is typed to the store, at most a second behind, one save at a time, and says how that goes.

It never asks and never loses: a save that fails leaves the case as typed and is tried again with the next
change or when asked. The caller gives the clock and a way to run work elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from irplanner.errors import UserError
from irplanner.language import tr
from irplanner.planning.outcome import Plan
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import CaseChanged, CaseGone

DELAY_MS = 300
"""How long after the first unsaved keystroke a save starts."""


class SaveKind(StrEnum):
    SAVED = "saved"
    UNSAVED = "unsaved"
    SAVING = "saving"
    FAILED = "failed"


class Cause(StrEnum):
    OTHER = "other"
    CHANGED = "changed"  # somebody else saved the case: to be merged
    GONE = "gone"  # somebody else removed it


@dataclass(frozen=True, slots=True)
class SaveState:
    """`text` goes to the status line; `advice` says what to do about a failure; `cause`: with a way out."""

    kind: SaveKind
    text: str
    advice: str = ""
    cause: Cause = Cause.OTHER


class SaveCase(Protocol):
    """`Cases.save`."""

    def __call__(self, record: CaseRecord, *, plan: Plan | None = None) -> CaseRecord: ...


class StartWork(Protocol):
    """`Tasks.start`: runs the work elsewhere and calls exactly one of the two."""

    def __call__(
        self,
        work: Callable[[], CaseRecord],
        done: Callable[[CaseRecord], object],
        failed: Callable[[Exception], object],
    ) -> object: ...


class DraftSaver:
    """Saves one case.

    Args:
        saved: The case as it is in the store.
        save: Writes a record and returns it at its new revision.
        start: Runs the write off the GUI thread.
        now: The clock, for `Saved 10:42:07`.
        told: Called whenever `state` changes.
        refused: Called with an error nobody expected (a fault of this program).
    """

    def __init__(
        self,
        saved: CaseRecord,
        save: SaveCase,
        start: StartWork,
        now: Callable[[], datetime],
        told: Callable[[SaveState], object],
        refused: Callable[[Exception], object],
    ) -> None:
        self._stored, self._wanted = saved, saved
        self._plan: Plan | None = None
        self._save, self._start, self._now = save, start, now
        self._told, self._refused = told, refused
        self._running = 0
        self._chain = _Chain(saved.revision)
        self._saved_at: datetime | None = None
        self.state = SaveState(SaveKind.SAVED, "")

    @property
    def stored(self) -> CaseRecord:
        """The case as it was last read from or written to the store."""
        return self._stored

    @property
    def has_unsaved(self) -> bool:
        return not same_content(self._wanted, self._stored)

    def note(self, record: CaseRecord) -> bool:
        """Remember the case as it stands now; say whether a save is due after `DELAY_MS`."""
        self._wanted = record
        if not self.has_unsaved:
            return False
        if self.state.kind is not SaveKind.FAILED and not self._running:
            self._say(SaveState(SaveKind.UNSAVED, tr("Typing…")))
        return True

    def save_now(self, plan: Plan | None = None) -> None:
        """Start writing what differs, unless a write is under way; `told` says when the next is due."""
        self._plan = plan
        if not self._running and self.has_unsaved:
            self._write()

    def flush(self, plan: Plan | None = None) -> None:
        """Hand everything typed to the worker now, also behind a write under way: the window may close."""
        self._plan = plan
        if self.has_unsaved:
            self._write()

    def _write(self) -> None:
        self._running += 1
        if self.state.kind is not SaveKind.FAILED:
            self._say(SaveState(SaveKind.SAVING, tr("Saving…")))
        record, plan, chain = self._wanted, self._plan, self._chain

        def work() -> CaseRecord:
            """Runs in the worker, in order: each write starts from the revision the one before has left."""
            if chain is not self._chain:
                raise _Overtaken
            saved = self._save(msgspec.structs.replace(record, revision=chain.revision), plan=plan)
            chain.revision = saved.revision
            return saved

        self._start(work, self._on_saved, self._on_failed)

    def rebase(self, stored: CaseRecord) -> None:
        """Go on from what the store holds by now; what is wanted has to be merged with it."""
        self._stored, self._chain = stored, _Chain(stored.revision)
        self._say(SaveState(SaveKind.UNSAVED, tr("Typing…")))

    def settle(self) -> None:
        """What is wanted is what the store holds: nothing is left to be saved."""
        if not self.has_unsaved:
            self._say(SaveState(SaveKind.SAVED, ""))

    def _on_saved(self, record: CaseRecord) -> None:
        self._running -= 1
        self._stored = record
        self._saved_at = self._now()
        if self.has_unsaved:  # typed meanwhile: due after the usual delay, not at once
            self._say(SaveState(SaveKind.UNSAVED, tr("Typing…")))
            return
        self._say(SaveState(SaveKind.SAVED, tr("Saved {time}").format(time=f"{self._saved_at:%H:%M:%S}")))

    def _on_failed(self, error: Exception) -> None:
        self._running -= 1
        if isinstance(error, _Overtaken):
            if not self._running and self.has_unsaved:
                self._told(self.state)  # due again
            return
        last = tr(" Last saved {time}.").format(time=f"{self._saved_at:%H:%M:%S}") if self._saved_at else ""
        if isinstance(error, CaseChanged):
            self._say(
                SaveState(
                    SaveKind.FAILED,
                    tr("Not saved: {title}").format(title=error.title),
                    tr("What you typed is kept in this window."),
                    Cause.CHANGED,
                )
            )
        elif isinstance(error, UserError):
            kept = tr("What you typed is kept in this window.")
            self._say(
                SaveState(
                    SaveKind.FAILED,
                    tr("Not saved: {title}{last}").format(title=error.title, last=last),
                    f"{error.advice} {kept}",
                    Cause.GONE if isinstance(error, CaseGone) else Cause.OTHER,
                )
            )
        else:
            self._say(
                SaveState(
                    SaveKind.FAILED,
                    tr("Not saved: the program failed.{last}").format(last=last),
                    tr("Save again."),
                )
            )
            self._refused(error)

    def _say(self, state: SaveState) -> None:
        if state != self.state:
            self.state = state
            self._told(state)


class _Chain:
    """Writes that follow each other, each from the revision the one before has left; a merge begins another.

    A write begun before a merge never gets the revision of what it was merged with.
    """

    def __init__(self, revision: int) -> None:
        self.revision = revision


class _Overtaken(Exception):
    """The case was merged before this write began: what it holds is in the merged case."""


def same_content(one: CaseRecord, other: CaseRecord) -> bool:
    """Say whether two versions of a case hold the same, apart from what the store itself sets."""
    return one is other or _content(one) == _content(other)


def _content(record: CaseRecord) -> CaseRecord:
    return msgspec.structs.replace(record, revision=0, created_at=None, updated_at=None)
