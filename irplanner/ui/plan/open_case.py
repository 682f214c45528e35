"""The case that Plan and Checklist speak of: one editor for both pages, its drafts and its banner.

Changes are gathered and told once per turn of the event loop, so that pages draw once however many fields
an edit touches.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.planning.device_fit.parts import Part
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import Plan
from irplanner.services.audit_trail import VIEWED
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.local_drafts import Draft, Drafts, drafts_of
from irplanner.services.cases import CaseChanged, CaseGone, Cases, new_case_id
from irplanner.services.courses import course_of
from irplanner.services.inventory.kits import Kit, Kits
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.stock import Stock
from irplanner.services.plans import plan_if_any
from irplanner.ui.context import AppContext
from irplanner.ui.plan.merging import CaseMerging
from irplanner.ui.presenters.banner import patient_banner
from irplanner.ui.presenters.draft_saver import DELAY_MS, Cause, DraftSaver, SaveKind, SaveState
from irplanner.ui.presenters.plan_editor import Change, PlanEditor

REASSESS_MS = 60_000


class OpenCase(QObject):
    """Holds the open case, if any.

    Signals:
        opened: another case (or none) is open: views start anew.
        opened_again: the case asked for is the one that is open, or could not be read.
        changed: the case or its plan differs; True when any field may, False when only one edit did.
        save_state_changed: a `SaveState`.
    """

    opened = Signal()
    opened_again = Signal()
    changed = Signal(bool)
    save_state_changed = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._context = context
        self.editor: PlanEditor | None = None
        self.saver: DraftSaver | None = None
        self.merging = CaseMerging(context, self)
        self._whole = False
        self._opening: str | None = None
        self._draft_problem: EnvironmentFailure | None = None
        self._stock: Stock | None = None
        self._tell_timer = QTimer(self)
        self._tell_timer.setSingleShot(True)
        self._tell_timer.setInterval(0)
        self._tell_timer.timeout.connect(self._on_tell)
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.setInterval(DELAY_MS)
        self._save_timer.timeout.connect(self.save)
        self._clock = QTimer(self)
        self._clock.setInterval(REASSESS_MS)
        self._clock.timeout.connect(self._on_minute)
        context.catalog_changed.connect(self._on_catalog_changed)
        context.store_answers.connect(self._on_store_answers)

    @property
    def case_id(self) -> str | None:
        return self.editor.record.case_id if self.editor else None

    @property
    def is_opening(self) -> bool:
        """Say whether a case is being read: the one before stays until it is there."""
        return self._opening is not None

    @property
    def save_state(self) -> SaveState:
        return self.saver.state if self.saver else SaveState(SaveKind.SAVED, "")

    @property
    def is_blank(self) -> bool:
        """Say whether the open case is new and nothing has been entered yet: the store does not know it."""
        editor = self.editor
        return (
            editor is not None
            and self.saver is not None
            and not self.saver.has_unsaved
            and (self.saver.stored.revision == 0)
        )

    def open(self, case_id: str) -> None:
        """Open a case; the one open before is handed to the store first, and stays until this one is read.

        The same case is read again when it was saved elsewhere meanwhile, unless something typed here is
        unsaved or it was never saved.
        """
        saver = self.saver if case_id == self.case_id else None
        if saver is not None and (saver.has_unsaved or saver.stored.revision == 0):
            return
        self.flush()
        self._opening = case_id
        cases, catalog, at = self._context.cases, self._context.catalog, self._context.now()
        held = self.saver.stored if self.saver is not None and case_id == self.case_id else None

        drafts = drafts_of(self._context.services.store.path)

        def work() -> tuple[CaseRecord, Plan | None, CaseRecord]:
            """Runs in the worker, behind every save: the revision read is the newest."""
            draft = self._draft_of(drafts, case_id)
            try:
                record = cases.load(case_id)
            except CaseGone:
                if draft is None:
                    raise
                return draft.mine, plan_if_any(draft.mine, catalog, at), draft.base
            if held is None:
                with suppress(EnvironmentFailure):  # reading goes on while the store cannot be written
                    cases.note_use(case_id, VIEWED)
            if draft is not None and record.signed_at is None:
                return draft.mine, plan_if_any(draft.mine, catalog, at), draft.base
            if held is not None and held.revision == record.revision:
                return held, None, held
            return record, plan_if_any(record, catalog, at), record

        self._context.tasks.start(work, self._on_read, self._on_unreadable)

    def open_new(self) -> None:
        """Begin a new case; it goes to the store with the first thing entered. A blank one is used again."""
        if self.is_blank:
            return
        self.flush()
        case_id = new_case_id()
        facts = CaseFacts(procedure="", id=case_id)
        site_code = self._context.settings.site_code or None
        self._show(CaseRecord(case_id=case_id, facts=facts, site_code=site_code))

    def close(self) -> None:
        """Let the open case go; what was typed is handed to the store."""
        self.flush()
        self.editor, self.saver = None, None
        self._clock.stop()
        self._context.show_patient(None)
        self.opened.emit()

    def save(self) -> None:
        """Write what was typed now."""
        if self.editor is not None and self.saver is not None and self.saver.note(self.editor.record):
            self.saver.save_now(self.editor.plan)

    def flush(self) -> None:
        """Hand everything typed to the worker, also behind a write under way."""
        self._save_timer.stop()
        if self.editor is not None and self.saver is not None and self.saver.note(self.editor.record):
            self.saver.flush(self.editor.plan)

    def show_banner(self) -> None:
        """Put the patient of the open case on the window."""
        if self.editor is None:
            self._context.show_patient(None)
            return
        record = self.editor.record
        day = (record.facts.scheduled_at or self._context.now()).date()
        banner = patient_banner(record.facts, day, self.editor.plan, record.accession_number)
        self._context.show_patient(banner)

    def _on_read(self, answer: tuple[CaseRecord, Plan | None, CaseRecord]) -> None:
        record, plan, stored = answer
        if record.case_id != self._opening:
            return  # another case was asked for meanwhile
        self._opening = None
        is_draft = stored is not record
        if record.case_id == self.case_id and self._is_same_revision(record) and not is_draft:
            self.opened_again.emit()
            return
        self.flush()  # what was typed into the case before while this one was read
        self._show(record, plan, stored)
        problem, self._draft_problem = self._draft_problem, None
        if problem is not None:
            self._context.show_error(problem)
        if is_draft:
            self._context.notify(self.tr("Edits of yours that were not saved yet are back."))
            self.save()  # as it is, or merged with what the store holds by now

    def _on_unreadable(self, error: Exception) -> None:
        self._opening = None
        self._context.show_error(error)
        self.opened_again.emit()

    def _is_same_revision(self, record: CaseRecord) -> bool:
        return self.saver is not None and self.saver.stored.revision == record.revision

    def show_stored(self, record: CaseRecord) -> None:
        """Show the open case as the store has it; what was edited here stays a draft."""
        self._show(record)

    def _show(self, record: CaseRecord, plan: Plan | None = None, stored: CaseRecord | None = None) -> None:
        self._opening = None
        self.merging.forget()
        editor = PlanEditor(record, self._context.catalog, self._context.now, plan)
        editor.listeners.append(self._on_edited)
        editor.refused = self._context.notify
        editor.course = lambda: course_of(self._context.cases, editor.record)
        editor.work, editor.stock = self._context.tasks.start, self._stock_parts
        editor.kits, editor.products = lambda: self._kits_of(editor.record), self._stock_products
        self.editor = editor

        def save(record: CaseRecord, *, plan: Plan | None = None) -> CaseRecord:
            return self._save(saver, record, plan)

        saver = self.saver = DraftSaver(
            stored or record,
            save,
            self._context.tasks.start,
            self._context.now,
            self._on_save_state,
            self._context.show_error,
        )
        self._context.open_case_id = record.case_id
        self._clock.start()
        self.show_banner()
        self.opened.emit()

    def _stock_parts(self) -> Sequence[Part]:
        """Return the products on the shelves; runs in the worker."""
        if self._stock is None:
            self._stock = Stock(self._context.services.store)
        return self._stock.parts(self._context.now().date())

    def _stock_products(self) -> Sequence[Product]:
        """Return the products with what is there of them; runs in the worker."""
        return Stock(self._context.services.store).products(self._context.now().date())

    def _kits_of(self, record: CaseRecord) -> Sequence[Kit]:
        """Return the kits of a case's procedure, its operator's own first; runs in the worker."""
        kits = Kits(self._context.services.store)
        return kits.for_case(record.facts.procedure, record.facts.team.operator)

    def _save(self, saver: DraftSaver, record: CaseRecord, plan: Plan | None) -> CaseRecord:
        """Write a case, a new one for the first time; runs in the worker.

        What the store does not take is kept as a draft, so that it outlives this window.
        """
        cases, drafts = self._context.cases, drafts_of(self._context.services.store.path)
        note = self.merging.note if saver is self.saver else None
        try:
            if record.revision:
                saved = cases.save(record, plan=plan, merged=note)
            else:
                saved = add_or_merge(cases, record, plan)
        except (EnvironmentFailure, CaseChanged, CaseGone):
            with suppress(EnvironmentFailure):  # what is wrong with the store is what is told
                at = self._context.now()
                drafts.keep(Draft(base=saver.stored, mine=record, actor=cases.actor, at=at))
            raise
        if saver is self.saver:
            self.merging.note = None
        with suppress(EnvironmentFailure):  # it is saved; a draft that stays is merged later
            drafts.drop(record.case_id)
        return saved

    def _draft_of(self, drafts: Drafts, case_id: str) -> Draft | None:
        """Read the draft of a case; drafts that cannot be read are told and do not keep the case closed."""
        try:
            return drafts.of(case_id)
        except EnvironmentFailure as error:
            self._draft_problem = error
            return None

    def _on_edited(self, change: Change) -> None:
        self._whole = self._whole or change.path is None
        if not self._tell_timer.isActive():
            self._tell_timer.start()

    def _on_tell(self) -> None:
        if self.editor is None or self.saver is None:
            return
        whole, self._whole = self._whole, False
        if self.saver.note(self.editor.record) and not self._save_timer.isActive():
            self._save_timer.start()
        self.show_banner()
        self.changed.emit(whole)

    def _on_minute(self) -> None:
        if self.editor is not None:
            self.editor.assess_again()

    def _on_store_answers(self, answers: bool) -> None:
        """Save what could not be saved while the server was gone, or merge it."""
        if answers:
            self.save()

    def _on_catalog_changed(self) -> None:
        if self.editor is not None:
            self.editor.catalog = self._context.catalog
            self.editor.assess_again()

    def _on_save_state(self, state: SaveState) -> None:
        self._context.set_saved(state.text)
        self.save_state_changed.emit(state)
        if state.cause is Cause.CHANGED:
            self.merging.look()
        if state.kind is SaveKind.UNSAVED and not self._save_timer.isActive():
            self._save_timer.start()
        if state.kind is SaveKind.SAVED and self.case_id is not None:
            self._context.case_saved.emit(self.case_id)


def add_or_merge(cases: Cases, record: CaseRecord, plan: Plan | None) -> CaseRecord:
    """Add a new case. Raises CaseChanged where it is in the store already: its reply had been lost."""
    try:
        return cases.add(record, plan=plan)
    except InputError as error:
        with suppress(CaseGone):
            cases.load(record.case_id)
            raise CaseChanged(error.title, error.advice) from error
        raise


def open_case_of(context: AppContext) -> OpenCase:
    """Return the window's one open case, made when first asked for."""
    found = context.findChild(OpenCase)
    return found if isinstance(found, OpenCase) else OpenCase(context)
