"""The case being planned: every edit gives a new immutable record, a new plan, and a step that can be undone.

The editor decides; views show. It knows no Qt, no thread and no store: `draft_saver` writes what it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import Procedure
from irplanner.errors import UserError
from irplanner.language import tr
from irplanner.planning.device_fit.parts import Part
from irplanner.planning.facts import Device
from irplanner.planning.outcome import Plan
from irplanner.planning.plan import make_plan
from irplanner.services.case_record import CaseRecord
from irplanner.services.courses import Course
from irplanner.services.inventory.kits import Kit
from irplanner.services.inventory.product import Product
from irplanner.ui.presenters import defaults
from irplanner.ui.presenters import suggestion_marks as marks
from irplanner.ui.presenters.inventory.kits import with_kit
from irplanner.ui.presenters.record_values import value_at, with_value_at
from irplanner.ui.presenters.undo import History

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit touched: the path set, or None when the whole record may differ (undo, procedure)."""

    path: str | None


class PlanEditor:
    """Holds one case while it is planned.

    Args:
        record: The case as read from the store.
        catalog: The content pack.
        now: The clock; asked for every assessment.
        plan: The plan of the record where it was made already; None: it is made when first asked for.

    Attributes:
        record: The case as it stands.
        listeners: Called after every change, with what it touched.
        refused: Told why an edit was not taken, in words for the person.
        work: Does what takes longer than a frame and hands the result over; in the window: the worker.
        stock: Reads the products the site has, as parts of a route; part of such work.
        products: Reads the products of the stock with what is there; part of such work.
        kits: Reads the kits of the case's procedure and operator; part of such work.
        course: Reads what belongs to the case besides itself; part of such work, None without a store.
    """

    def __init__(
        self,
        record: CaseRecord,
        catalog: Catalog,
        now: Callable[[], datetime],
        plan: Plan | None = None,
    ) -> None:
        self.catalog = catalog
        self.listeners: list[Callable[[Change], object]] = []
        self.work: Worker = _at_once
        self.stock: Callable[[], Sequence[Part]] = tuple
        self.products: Callable[[], Sequence[Product]] = tuple
        self.kits: Callable[[], Sequence[Kit]] = tuple
        self.course: Callable[[], Course] | None = None
        self.refused: Callable[[str], object] | None = None
        self.plan_error: UserError | None = None
        self._now = now
        self._history = History(record)
        self._plan: Plan | None = plan
        self._planned_record: CaseRecord | None = record if plan is not None else None

    @property
    def record(self) -> CaseRecord:
        return self._history.value

    @property
    def procedure(self) -> Procedure | None:
        """The procedure chosen, None while there is none or the pack does not know it."""
        return self.catalog.procedures.get(self.record.facts.procedure)

    @property
    def now(self) -> datetime:
        return self._now()

    @property
    def plan(self) -> Plan | None:
        """The plan of the case as it stands; None while no procedure is chosen or the case cannot be read.

        Made when first asked for after a change; `plan_error` says why there is none.
        """
        record = self.record
        if record is not self._planned_record:
            self._planned_record = record
            self._plan, self.plan_error = None, None
            if record.facts.procedure:
                try:
                    self._plan = make_plan(record.facts, self.catalog, self._now())
                except UserError as error:
                    self.plan_error = error
        return self._plan

    def value(self, path: str) -> Any:
        """Return the value of a field, None when not recorded. Any: of the field's type."""
        return value_at(self.record, path)

    def is_suggested(self, path: str) -> bool:
        """Say whether a field still holds a default that nobody has accepted or changed."""
        return marks.is_suggested(self.record.suggested, path)

    @property
    def suggested_count(self) -> int:
        return len(self.record.suggested)

    def set_value(self, path: str, value: Any, label: str = "") -> None:
        """Set one field as a person's own entry; the same value accepts a suggestion.

        Any: of the field's type; text and codes are converted. Keystrokes in one field are one undo step.

        Raises:
            AttributeError, IndexError, msgspec.ValidationError: the path or the value does not fit the case.
        """
        self.set_values({path: value}, label or path, merge=path)

    def set_values(self, values: Mapping[str, Any], label: str, merge: str | None = None) -> None:
        """Set several fields as one step. Any, Raises: as for `set_value`; a refusal changes nothing."""
        self._push(self._with_values(values), label, Change(_only_path(values)), merge)

    def apply(self, values: Mapping[str, Any], label: str, added: Device | None = None) -> None:
        """Set fields and add a device as one step. Any, Raises: as for `set_value`."""
        changed = self._with_values(values)
        if added is not None:
            changed = defaults.with_row(changed, "devices", added)
        self._push(changed, label, Change(None))

    def _with_values(self, values: Mapping[str, Any]) -> CaseRecord:
        changed = self.record
        for path, value in values.items():
            if path == "imaging_guidance":
                used = defaults.guidance_used(changed, value)
                changed = self._written(changed, "access.guidance", used)
            changed = self._written(changed, path, value)
            changed = defaults.with_dependents(changed, path, self.catalog)
        return changed

    def add_row(self, list_path: str, row: Any, label: str = "", typed: str | None = None) -> int:
        """Add a row to a list and return its index. Any: a struct of the list's kind.

        `typed` is the path of the field whose first letter made the row: what is typed on is the same step.
        """
        rows = self.value(list_path) or ()
        changed = defaults.with_row(self.record, list_path, row)
        self._push(changed, label or list_path, Change(list_path), typed)
        return len(rows)

    def add_kit(self, kit: Kit) -> None:
        """Put the rows of a kit into the devices, as suggestions, as one step."""
        self._push(with_kit(self.record, kit), kit.name, Change(None))

    def remove_row(self, list_path: str, index: int, label: str = "") -> None:
        """Take a row out of a list; the last row out leaves an empty list, which means: asked, none."""
        changed = defaults.without_row(self.record, list_path, index)
        self._push(changed, label or list_path, Change(list_path))

    def choose_procedure(self, procedure_id: str) -> None:
        """Set the procedure and suggest its usual choices wherever nobody has entered anything.

        Raises:
            KeyError: no such procedure in the pack.
        """
        if procedure_id == self.record.facts.procedure:
            return
        changed = defaults.with_procedure(self.record, procedure_id, self.catalog)
        self._push(changed, tr("Procedure"), Change(None))

    def accept(self, belongs: Callable[[str], bool] = bool) -> int:
        """Make suggestions a person's own choice: those whose path `belongs`, or all. Return how many."""
        kept = frozenset(path for path in self.record.suggested if not belongs(path))
        count = len(self.record.suggested) - len(kept)
        if count:
            changed = msgspec.structs.replace(self.record, suggested=kept)
            self._push(changed, tr("Accept suggestions"), Change(None))
        return count

    def end_edit(self) -> None:
        """The cursor has left a field: what is typed next is an undo step of its own."""
        self._history.end_merge()

    @property
    def undo_label(self) -> str | None:
        return self._history.undo_label

    @property
    def redo_label(self) -> str | None:
        return self._history.redo_label

    def undo(self) -> bool:
        """Take the last step back; say whether there was one."""
        return self.record.signed_at is None and self._went(self._history.undo)

    def redo(self) -> bool:
        """Bring the last undone step again; say whether there was one."""
        return self.record.signed_at is None and self._went(self._history.redo)

    def take_merged(self, record: CaseRecord) -> None:
        """Show the case as merged with another's changes; steps before that cannot be undone singly."""
        self._history = History(record)
        self._tell(Change(None))

    def assess_again(self) -> None:
        """Make the plan anew though nothing was edited: time has passed."""
        self._planned_record = None
        self._tell(Change(None))

    def _written(self, record: CaseRecord, path: str, value: Any) -> CaseRecord:
        changed = with_value_at(record, path, value)
        kept = marks.without(record.suggested, path)
        return changed if kept == record.suggested else msgspec.structs.replace(changed, suggested=kept)

    def _push(self, record: CaseRecord, label: str, change: Change, merge: str | None = None) -> None:
        if record == self.record:
            return
        if self.record.signed_at is not None:
            self._tell(Change(None))  # views show again what is signed
            if self.refused is not None:
                self.refused(tr("This record is signed and locked. Amend it to change it."))
            return
        self._history.push(record, label, merge)
        self._tell(change)

    def _went(self, step: Callable[[], CaseRecord]) -> bool:
        before = self.record
        step()
        if self.record is before:
            return False
        self._tell(Change(None))
        return True

    def _tell(self, change: Change) -> None:
        for listener in tuple(self.listeners):
            listener(change)


class Worker(Protocol):
    """Does work and hands its result to `done`."""

    def __call__(self, work: Callable[[], T], done: Callable[[T], object], /) -> object: ...


def _at_once(work: Callable[[], T], done: Callable[[T], object]) -> None:
    done(work())


def _only_path(values: Mapping[str, Any]) -> str | None:
    return next(iter(values)) if len(values) == 1 else None
