"""The open case was changed elsewhere: brings both versions together, or has the user choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from irplanner.planning.facts import CaseFacts
from irplanner.services.audit_trail import MERGED, AuditLine
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.local_drafts import drafts_of
from irplanner.ui.context import AppContext
from irplanner.ui.presenters.draft_saver import Cause, same_content
from irplanner.ui.presenters.merging import PendingMerge, merged_text

if TYPE_CHECKING:
    from irplanner.ui.plan.open_case import OpenCase


class CaseMerging(QObject):
    """Merges the open case with what the store holds.

    Signals:
        asked: `pending` is to be decided; with None in it nothing is any more.
    """

    asked = Signal()

    def __init__(self, context: AppContext, open_case: OpenCase) -> None:
        super().__init__(open_case)
        self._context, self._open = context, open_case
        self.pending: PendingMerge | None = None
        self.note: dict[str, Any] | None = None  # Any: for JSON; taken by the save that follows a merge
        self.is_shown = False  # the question is in front of the user
        self._seen = ("", 0)  # case and revision that were asked about: not put in front again by itself

    def forget(self) -> None:
        """Another case is open."""
        self.pending, self.note, self._seen = None, None, ("", 0)
        self.asked.emit()

    def look(self, *, again: bool = False) -> None:
        """A save found that the store has a newer version: read it.

        Args:
            again: Ask also about what was put off before.
        """
        if again:
            self._seen = ("", 0)
        case_id, cases = self._open.case_id, self._context.cases
        if case_id is None:
            return
        wanted = case_id

        def work() -> tuple[CaseRecord, list[AuditLine]]:
            return cases.load(wanted), cases.history(wanted)

        self._context.tasks.start(work, self._on_theirs, self._context.show_error)

    def resolve(self) -> None:
        """Take what was decided; it is saved at once."""
        pending = self.pending
        if pending is None or not pending.is_decided:
            return
        editor = self._open.editor
        if editor is not None and not same_content(editor.record, pending.mine):  # typed meanwhile
            self.look(again=True)
            return
        self._take(pending, "")

    def keep_as_new(self) -> None:
        """The case was removed elsewhere: save it as it stands here as a new one."""
        saver, editor = self._open.saver, self._open.editor
        if saver is not None and editor is not None:
            case_id = editor.record.case_id
            saver.rebase(CaseRecord(case_id=case_id, facts=CaseFacts(procedure="", id=case_id)))
            self._open.save()

    def _on_theirs(self, answer: tuple[CaseRecord, list[AuditLine]]) -> None:
        theirs, lines = answer
        saver, editor = self._open.saver, self._open.editor
        if saver is None or editor is None or theirs.case_id != self._open.case_id:
            return
        if saver.state.cause is not Cause.CHANGED:
            return  # settled meanwhile
        if theirs.signed_at is not None:
            words = self.tr(
                "This case was signed meanwhile. Your edits are kept: they come back when it is amended."
            )
            self._open.show_stored(theirs)
            self._context.notify(words)
            return
        context = self._context
        pending = PendingMerge(
            saver.stored, editor.record, theirs, lines, context.cases.actor, context.now(), context.cases.zone
        )
        if not pending.merged.conflicts:
            self._take(pending, merged_text(pending.merged, pending.others, editor.catalog))
            return
        if self.pending is not None:
            kept = {one.key for one in pending.merged.conflicts}
            for key, side in self.pending.choices.items():
                if key in kept:
                    pending.choose(key, side)
        self.pending = pending
        if self._seen != (theirs.case_id, theirs.revision):
            self._seen = (theirs.case_id, theirs.revision)
            self.asked.emit()
            if not self.is_shown:
                words = self.tr("{who} changed the open case too. Open Plan to choose what is kept.")
                self._context.notify(words.format(who=pending.others))

    def _take(self, pending: PendingMerge, words: str) -> None:
        saver, editor = self._open.saver, self._open.editor
        if saver is None or editor is None:
            return
        case_id, theirs = pending.theirs.case_id, pending.theirs
        self.pending, self.note = None, pending.note()
        saver.rebase(theirs)
        editor.take_merged(pending.merged.record)
        if saver.note(editor.record):
            saver.save_now(editor.plan)
        else:
            self._let_go(case_id, self.note)
        self.asked.emit()
        self._context.notify(words or self.tr("The case is saved as you decided."))

    def _let_go(self, case_id: str, note: dict[str, Any]) -> None:
        """All is as the store has it: no save follows, but what was decided is noted."""
        self.note = None
        cases, path = self._context.cases, self._context.services.store.path

        def work() -> None:
            cases.note_use(case_id, MERGED, note)
            drafts_of(path).drop(case_id)

        self._context.tasks.start(work, lambda _nothing: None, self._context.show_error)
        if self._open.saver is not None:
            self._open.saver.settle()
