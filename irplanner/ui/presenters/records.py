"""The Records page without Qt: what is asked for, which cases that finds, and their rows as text."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from irplanner.language import day, mark, number, tr, tr_n, whole
from irplanner.models.enums import CaseStatus
from irplanner.services.case_store.case_row import CaseRow
from irplanner.services.search.finder import Page, Places
from irplanner.services.search.language import read_query
from irplanner.services.search.statements import After, Order
from irplanner.ui.presenters.today import STATUS_WORDS

AT_ONCE = 24  # rows read together, about a screenful
_KEPT = 2000  # rows kept at hand


@dataclass(frozen=True, slots=True)
class RecordColumn:
    """One column: its title, the field it is put in order by, its width for 13 px text."""

    title: str
    field: str
    width: int
    is_number: bool = False
    keeps_end: bool = False  # numbers that begin alike are told apart by their ends


COLUMNS: tuple[RecordColumn, ...] = (
    RecordColumn(mark("Date"), "sort_at", 96),
    RecordColumn(mark("Accession"), "accession_number", 112, keeps_end=True),
    RecordColumn(mark("Patient"), "patient_name", 118),
    RecordColumn(mark("Procedure"), "procedure_name", 300),
    RecordColumn(mark("Access"), "access", 150),
    RecordColumn(mark("Anesthesia"), "anesthesia_type", 148),
    RecordColumn(mark("Embolic"), "embolic", 150),
    RecordColumn(mark("Air kerma"), "air_kerma_mgy", 100, is_number=True),
    RecordColumn(mark("Adverse event"), "adverse_event_grade", 124),
    RecordColumn(mark("Status"), "status", 84),
)
STRETCHED = 3  # the procedure takes the room that is left


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A case as the texts of its columns."""

    case_id: str
    texts: tuple[str, ...]
    is_over: bool

    @property
    def spoken(self) -> str:
        """The line in words, for screen readers."""
        named = zip(COLUMNS, self.texts, strict=True)
        return ", ".join(f"{tr(column.title)} {text}" for column, text in named if text)


GONE = RecordLine("", ("",) * len(COLUMNS), is_over=True)  # discarded since the list was read


def record_line(row: CaseRow, label: Callable[[str, str], str]) -> RecordLine:
    """Return a case as a line; `label` gives the word for a code of a vocabulary (`Catalog.label`)."""
    event = ""
    if row.adverse_event:
        event = row.adverse_event_grade or tr("yes, not graded")
    elif row.adverse_event is False:
        event = tr("none")
    texts = (
        day(row.scheduled_at) if row.scheduled_at else tr("no date"),
        row.accession_number or "",
        row.patient_name or tr("Name not recorded"),
        row.procedure_name or tr("No procedure chosen"),
        row.access,
        label("anesthesia", row.anesthesia_type) if row.anesthesia_type else "",
        row.embolic,
        "" if row.air_kerma_mgy is None else f"{number(row.air_kerma_mgy)} mGy",
        event,
        STATUS_WORDS[row.status],
    )
    return RecordLine(row.case_id, texts, row.status is CaseStatus.CANCELLED)


class RecordsPresenter:
    """What is asked for, and what has come so far.

    `ask()` gives the number of a new request and `take()` its first page; `grow()` adds the places of the
    cases that follow. An answer to an older request is dropped. Lines are read when they are shown: of a
    million cases the page holds eight bytes each and some screenfuls of rows.

    Args:
        read: Reads the rows of cases by row id.
        label: The word for a code (`Catalog.label`).
    """

    def __init__(
        self,
        read: Callable[[Sequence[int]], Sequence[CaseRow]] = lambda _ids: (),
        label: Callable[[str, str], str] = lambda _vocabulary, code: code,
    ) -> None:
        self._read, self._label = read, label
        self.text = ""
        self.filters: tuple[str, ...] = ()
        self.order = Order()
        self.ids: array[int] = array("q")
        self.of: int | None = None
        self.milliseconds: float | None = None
        self.is_complete = False
        self.suggestion: str | None = None
        self.after: After | None = None
        self._number = 0
        self._at_hand: dict[int, CaseRow | RecordLine | None] = {}

    @property
    def asked(self) -> str:
        """All that is asked for: what is typed and what the chips say."""
        return " ".join(part for part in (self.text.strip(), *self.filters) if part)

    def search(self, text: str) -> bool:
        """Note another text; say whether it asks for something else than before."""
        is_other = text.split() != self.text.split()
        self.text = text
        return is_other

    def add_filter(self, term: str) -> bool:
        """Add a term as a chip, in place of one of the same field; say whether that changed anything."""
        name = field_of(term)
        kept = tuple(one for one in self.filters if field_of(one) != name)
        changed = (*kept, term)
        is_other = changed != self.filters
        self.filters = changed
        return is_other

    def remove_filter(self, term: str) -> None:
        """Take a chip away."""
        self.filters = tuple(one for one in self.filters if one != term)

    def ask(self) -> int:
        """Return the number of a new request for what is asked now."""
        self._number += 1
        return self._number

    def is_current(self, asked_number: int) -> bool:
        """Say whether nothing else was asked for since."""
        return asked_number == self._number

    def take(self, page: Page, milliseconds: float) -> None:
        """Begin a list anew with its first page."""
        rows = list(page.rows)
        self.ids = array("q", (row.row_id for row in rows))
        self.is_complete, self.milliseconds, self.suggestion = page.is_last, milliseconds, None
        self.after = None
        if rows:
            last = rows[-1]
            self.after = After(getattr(last, self.order.field), last.sort_at, last.row_id)
        self.forget_lines()
        self._at_hand.update(enumerate(rows))

    def grow(self, places: Places) -> None:
        """Add the places of further cases."""
        self.ids.extend(places.ids)
        self.after, self.is_complete = places.after, places.is_last

    def forget_lines(self) -> None:
        """Read lines anew when they are next shown."""
        self._at_hand.clear()

    def line(self, row: int) -> RecordLine:
        """Return one line; it and its neighbors are read when they are not at hand."""
        if row not in self._at_hand:
            self._read_around(row)
        line = self._at_hand[row]
        if not isinstance(line, RecordLine):
            line = GONE if line is None else record_line(line, self._label)
            self._at_hand[row] = line
        return line

    def row_of(self, row_id: int, first: int = 0) -> int | None:
        """Return where a case stands in the list from `first` on; None when it is not (yet) there."""
        try:
            return self.ids.index(row_id, first)
        except ValueError:
            return None

    @property
    def summary(self) -> str:
        """What was found: `12,408 of 1,003,112 cases in 18 ms`; `more than` while the rest is counted."""
        if self.milliseconds is None:
            return ""
        if unread := read_query(self.asked).unread:
            return tr("Left out, as it cannot be read: {terms}").format(terms=" ".join(unread))
        took = tr(" in {n} ms").format(n=whole(max(1, round(self.milliseconds))))
        count = len(self.ids)
        if not self.is_complete:
            return tr_n(count, "more than {n} case", "more than {n} cases") + took
        if not self.asked or self.of is None:
            return tr_n(count, "{n} case", "{n} cases")
        found = tr_n(self.of, "{found} of {n} case", "{found} of {n} cases")
        return found.format(found=whole(count)) + took

    @property
    def export_text(self) -> str:
        """What the export button would do."""
        if not self.ids:
            return tr("Export to CSV")
        if not self.is_complete:
            return tr("Export what was found to CSV")
        return tr_n(len(self.ids), "Export {n} row to CSV", "Export {n} rows to CSV")

    @property
    def empty_words(self) -> tuple[str, str]:
        """Title and hint in place of an empty list."""
        if self.asked:
            return tr("No case holds all these words."), tr(
                "Take out a word, or look for part of a name or number."
            )
        return tr("No cases yet."), tr("Cases stand here as soon as one is planned. New case begins one.")

    def _read_around(self, row: int) -> None:
        """Read a screenful from a row on; where the next one is at hand, the list goes up: the one before."""
        first = max(0, row - AT_ONCE + 1) if row + 1 in self._at_hand else row
        ids = self.ids[first : first + AT_ONCE]
        rows: Sequence[CaseRow | None] = self._read(ids)
        if len(rows) < len(ids):  # some were discarded since the list was read
            found = {one.row_id: one for one in rows if one is not None}
            rows = [found.get(row_id) for row_id in ids]
        if len(self._at_hand) > _KEPT:
            self._at_hand.clear()
        for place, one in enumerate(rows, first):
            self._at_hand.setdefault(place, one)


def field_of(term: str) -> str:
    """Return the field of a term: `status` of `status:done`, `kerma` of `kerma>2000`."""
    for place, sign in enumerate(term):
        if sign in ":<>=":
            return term[:place]
    return term
