"""The Records page without Qt: cases as rows of text, and what the list says about itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from irplanner.language import day, mark, number, tr, tr_n, whole
from irplanner.models.enums import CaseStatus
from irplanner.services.case_listing import FoundPage, Order
from irplanner.services.case_row import CaseRow
from irplanner.ui.presenters.today import STATUS_WORDS


@dataclass(frozen=True, slots=True)
class RecordColumn:
    """One column: its title, the field it is put in order by, its width for 13 px text."""

    title: str
    field: str
    width: int
    is_number: bool = False


COLUMNS: tuple[RecordColumn, ...] = (
    RecordColumn(mark("Date"), "sort_at", 96),
    RecordColumn(mark("Accession"), "accession_number", 100),
    RecordColumn(mark("Patient"), "patient_name", 118),
    RecordColumn(mark("Procedure"), "procedure_name", 300),
    RecordColumn(mark("Access"), "access", 160),
    RecordColumn(mark("Anesthesia"), "anesthesia_type", 148),
    RecordColumn(mark("Embolic"), "embolic", 150),
    RecordColumn(mark("Air kerma"), "air_kerma_mgy", 90, is_number=True),
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

    `ask()` gives the next request; `take()` its answer. An answer to an older request is dropped.
    """

    def __init__(self) -> None:
        self.text = ""
        self.order = Order()
        self.rows: list[CaseRow] = []
        self.total: int | None = None
        self.of: int | None = None
        self.milliseconds: float | None = None
        self.is_last = True
        self.is_asking = False
        self._number = 0

    def search(self, text: str) -> bool:
        """Note another text; say whether it asks for something else than before."""
        if text.split() == self.text.split():
            return False
        self.text = text
        return True

    def ask(self, more: bool = False) -> tuple[int, str, Order, CaseRow | None]:
        """Return number, text, order and the row after which rows are wanted."""
        self._number += 1
        self.is_asking = True
        after = self.rows[-1] if more and self.rows else None
        return self._number, self.text, self.order, after

    def take(self, number: int, page: FoundPage, milliseconds: float) -> list[CaseRow] | None:
        """Return the rows of an answer, None for an answer no longer wanted; counts are kept."""
        if number != self._number:
            return None
        self.is_asking = False
        self.is_last = page.is_last
        if page.total is not None:
            self.total, self.of, self.milliseconds = page.total, page.of, milliseconds
        return list(page.rows)

    def refuse(self, number: int) -> None:
        """Note that a request failed."""
        if number == self._number:
            self.is_asking = False

    @property
    def summary(self) -> str:
        """What was found: `12,408 of 1,003,112 cases in 18 ms`."""
        if self.total is None or self.of is None:
            return ""
        took = (
            ""
            if self.milliseconds is None
            else tr(" in {n} ms").format(n=whole(max(1, round(self.milliseconds))))
        )
        if not self.text.strip():
            return tr_n(self.of, "{n} case", "{n} cases")
        return (
            tr_n(self.of, "{found} of {n} case", "{found} of {n} cases").format(found=whole(self.total))
            + took
        )

    @property
    def export_text(self) -> str:
        """What the export button would do."""
        if not self.total:
            return tr("Export to CSV")
        return tr_n(self.total, "Export {n} row to CSV", "Export {n} rows to CSV")

    @property
    def empty_words(self) -> tuple[str, str]:
        """Title and hint in place of an empty list."""
        if self.text.strip():
            return tr("No case holds all these words."), tr(
                "Take out a word, or look for part of a name or number."
            )
        return tr("No cases yet."), tr("Cases stand here as soon as one is planned. New case begins one.")
