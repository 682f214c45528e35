"""A case changed here and elsewhere at once: what is asked, row by row, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import Enum
from typing import Any

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.language import day_time, tr, tr_n
from irplanner.models.enums import CaseStatus
from irplanner.services.audit_trail import AuditLine
from irplanner.services.case_record import CaseRecord
from irplanner.services.merging.authors import changer_of, merge_note, since
from irplanner.services.merging.merge import ABSENT, Conflict, Merged, Side, merge
from irplanner.ui.presenters.entry_text import show_number
from irplanner.ui.presenters.field_names import field_name, short_name
from irplanner.ui.presenters.today import STATUS_WORDS

NAMES_SHOWN = 6


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One thing to decide. `mine`, `theirs`, `base`: the values in words; `*_by`: who and when."""

    key: str
    title: str
    base: str
    mine: str
    theirs: str
    mine_by: str
    theirs_by: str


class PendingMerge:
    """Two versions of a case that came of one, and what was decided so far.

    Args:
        base: The case as it was read here.
        mine: As it was edited here.
        theirs: As the store holds it by now.
        lines: What was done to the case, oldest first.
        actor: Who edited here, at `at`.
    """

    def __init__(
        self,
        base: CaseRecord,
        mine: CaseRecord,
        theirs: CaseRecord,
        lines: list[AuditLine],
        actor: str,
        at: datetime,
        zone: tzinfo | None,
    ) -> None:
        self.base, self.mine, self.theirs = base, mine, theirs
        self.choices: dict[str, Side] = {}
        self._lines = since(lines, base.updated_at)
        self._actor, self._at, self._zone = actor, at, zone
        self.merged: Merged = merge(base, mine, theirs)

    @property
    def is_decided(self) -> bool:
        return not self.merged.undecided

    @property
    def others(self) -> str:
        """Who changed the case in the store, in words."""
        names = dict.fromkeys(line.actor for line in self._lines if line.actor)
        return ", ".join(names) or tr("someone else")

    def choose(self, key: str, side: Side) -> None:
        """Settle one conflict."""
        self.choices[key] = side
        self._again()

    def choose_all(self, side: Side) -> None:
        """Settle every conflict for one side, also those that come up by it."""
        self.choices |= {one.key: side for one in self.merged.conflicts}
        self._again()
        while self.merged.undecided:
            self.choices |= dict.fromkeys(self.merged.undecided, side)
            self._again()

    def rows(self, catalog: Catalog) -> tuple[MergeRow, ...]:
        """Return what is to be decided, decided or not."""
        return tuple(self._row(one, catalog) for one in self.merged.conflicts)

    def count_text(self) -> str:
        """Say how much is decided."""
        total = len(self.merged.conflicts)
        return tr("{done} of {total} decided").format(done=total - len(self.merged.undecided), total=total)

    def taken_text(self, catalog: Catalog) -> str:
        """Say which fields only one side changed: they are merged without a question."""
        parts = []
        for fields, words in (
            (self.merged.from_theirs, tr("Taken from {who}: {fields}.").format(who=self.others, fields="{}")),
            (self.merged.from_mine, tr("Kept of yours: {fields}.").format(fields="{}")),
        ):
            if fields:
                parts.append(words.format(_names(fields, catalog)))
        return " ".join(parts)

    def note(self) -> dict[str, Any]:
        """Return what the audit trail keeps of this merge. Any: words a JSON file can hold."""
        return merge_note(self.base.revision, self.merged, self.choices)

    def _again(self) -> None:
        self.merged = merge(self.base, self.mine, self.theirs, self.choices)

    def _row(self, conflict: Conflict, catalog: Catalog) -> MergeRow:
        line = changer_of(conflict.fields, self._lines)
        theirs_by = _by(line.actor, line.at_utc.astimezone(self._zone)) if line else tr("someone else")
        base, mine, theirs = (
            _said(value, conflict, catalog) for value in (conflict.base, conflict.mine, conflict.theirs)
        )
        mine_by = _by(self._actor or tr("you"), self._at)
        return MergeRow(conflict.key, _title(conflict, catalog), base, mine, theirs, mine_by, theirs_by)


def merged_text(merged: Merged, who: str, catalog: Catalog) -> str:
    """Say that another's changes were brought together with one's own without a question."""
    fields = _names(merged.from_theirs, catalog)
    return tr("{who} changed this case meanwhile. Both changes are kept: {fields}.").format(
        who=who, fields=fields
    )


def _by(who: str, when: datetime) -> str:
    return f"{who}, {day_time(when)}"


def _names(fields: tuple[str, ...], catalog: Catalog) -> str:
    names = list(dict.fromkeys(field_name(field, catalog) for field in fields))
    more = len(names) - NAMES_SHOWN
    shown = ", ".join(names[:NAMES_SHOWN])
    return f"{shown}, {tr_n(more, 'and {n} more', 'and {n} more')}" if more > 0 else shown


def _title(conflict: Conflict, catalog: Catalog) -> str:
    names = ", ".join(
        dict.fromkeys(
            short_name(field) if conflict.row else field_name(field, catalog) for field in conflict.fields
        )
    )
    if conflict.is_order:
        return tr("{list}: order of the rows").format(list=names)
    head = conflict.fields[0].partition(".")[0]
    if head == "checklist":
        item = catalog.checklist_items.get(conflict.fields[0].partition(".")[2])
        return tr("Checklist: {item}").format(item=item.text if item else names)
    if not conflict.row:
        return names
    list_name = field_name(head, catalog)
    row = field_name(f"labs.{conflict.row}", catalog) if head == "labs" else conflict.row
    return f"{list_name}, {row}" if names == list_name else f"{list_name}, {row}: {names}"


# Any: a value of a field of a case, or a tuple of those that change together.
def _said(value: Any, conflict: Conflict, catalog: Catalog) -> str:
    if value is ABSENT:
        return tr("not there") if conflict.base is ABSENT else tr("removed")
    if len(conflict.fields) > 1 and isinstance(value, tuple):
        return ", ".join(_words(one, catalog) for one in value)
    if conflict.fields == ("procedure",) and value in catalog.procedures:
        return catalog.procedures[value].name
    return _words(value, catalog)


def _words(value: Any, catalog: Catalog) -> str:
    if value is None or value == "":
        return tr("empty")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, float | int):
        return show_number(float(value))
    if isinstance(value, datetime):
        return day_time(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return "; ".join(_words(one, catalog) for one in value) or tr("none")
    if isinstance(value, dict):
        return "; ".join(f"{name}: {_words(one, catalog)}" for name, one in value.items()) or tr("none")
    if isinstance(value, msgspec.Struct):
        parts = [getattr(value, name) for name in value.__struct_fields__]
        return ", ".join(_words(part, catalog) for part in parts if part not in (None, ()))
    text = str(value.value if isinstance(value, Enum) else value)
    return _label(text, value, catalog)


def _label(code: str, value: Any, catalog: Catalog) -> str:
    if isinstance(value, CaseStatus):
        return tr(STATUS_WORDS[value])
    for entries in (catalog.access_sites, catalog.closure_methods):
        if code in entries:
            return str(entries[code].label)
    return code.replace("_", " ") if code.islower() and " " not in code else code
