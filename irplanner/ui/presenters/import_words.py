"""An import in words: what columns can be, what a trial found."""

from __future__ import annotations

from dataclasses import dataclass

from irplanner.language import tr, tr_n
from irplanner.services.importing.imports import ImportReport, TableSource, column_choices

_FAULTS_SHOWN = 8
_SAMPLE_LETTERS = 32


@dataclass(frozen=True)
class ImportPreview:
    """What a trial found; `faults` are the first of them."""

    summary: str
    faults: tuple[str, ...]
    refused: int
    can_import: bool


def preview_of(report: ImportReport) -> ImportPreview:
    """Return a trial in words: rows that would be added, merged, skipped and refused."""
    refused = len({fault.line for fault in report.refused})
    added = report.read - refused - len(report.merged) - len(report.skipped)
    parts = [tr_n(report.read, "{n} row read", "{n} rows read")]
    if refused:
        parts.append(tr_n(refused, "{n} refused: none is imported", "{n} refused: none is imported"))
    else:
        parts.append(tr_n(added, "{n} new case", "{n} new cases"))
        if report.merged:
            parts.append(tr_n(len(report.merged), "{n} merged", "{n} merged"))
        if report.skipped:
            parts.append(tr_n(len(report.skipped), "{n} skipped", "{n} skipped"))
    faults = tuple(str(fault) for fault in report.refused[:_FAULTS_SHOWN])
    left = len(report.refused) - len(faults)
    if left > 0:
        faults = (*faults, tr_n(left, "and {n} more", "and {n} more"))
    return ImportPreview(", ".join(parts) + ".", faults, refused, report.read > 0 and not refused)


def column_words() -> list[tuple[str, str]]:
    """Return the columns a table's column can be, by name, with their meaning."""
    return [(name, f"{name}  ({meaning})") for name, meaning in column_choices()]


def sample_of(source: TableSource, title: str) -> str:
    """Return the first value of a column that says something."""
    place = source.header.index(title)
    values = (cells[place].strip() for _, cells in source.rows[:50] if len(cells) > place)
    text = next((value for value in values if value), tr("empty"))
    return text if len(text) <= _SAMPLE_LETTERS else f"{text[:_SAMPLE_LETTERS]}…"
