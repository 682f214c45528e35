"""A technologist's log on paper: procedures with counts by role, for a record of one's own."""

from __future__ import annotations

from datetime import datetime

from irplanner.reports.blocks import BOLD, Block, Paragraph, Signatures, TableRow
from irplanner.reports.document import Document, with_head_on_every_page

_FIRST_SHARE = 52.0


def staff_log_sheet(
    person: str,
    period: str,
    note: str,
    header: tuple[str, ...],
    rows: tuple[tuple[str, ...], ...],
    printed_at: datetime,
) -> Document:
    """Return the log of one person; `header` and `rows` as they stand on the screen."""
    shares = (_FIRST_SHARE, *((100 - _FIRST_SHARE) / (len(header) - 1),) * (len(header) - 1))
    lines: list[Block] = [TableRow(row, shares) for row in rows]
    lines.append(Signatures(("Technologist", "Supervisor")))
    head = TableRow(header, shares, BOLD, keep_with_next=True)
    blocks = [Paragraph(note), *with_head_on_every_page([head], lines)]
    return Document(
        title="Procedure log",
        patient_line=person,
        meta_line=period,
        blocks=tuple(blocks),
        foot=f"Printed {printed_at:%Y-%m-%d %H:%M}. Counts of done cases in this program's store.",
    )
