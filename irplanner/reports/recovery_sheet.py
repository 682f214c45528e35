"""The recovery key of an encrypted store on paper: printed once, locked away, kept in no file."""

from __future__ import annotations

from datetime import datetime

from irplanner.reports.blocks import Block, FieldGrid, Gap, Paragraph
from irplanner.reports.canvas import Font
from irplanner.reports.document import Document

_KEY = Font(17, bold=True)
_LARGE = Font(11.5)
_GROUPS_SHOWN = 4


def recovery_sheet(recovery: str, store: str, at: datetime) -> Document:
    """Return the sheet of one recovery key."""
    groups = recovery.split("-")
    starts = range(0, len(groups), _GROUPS_SHOWN)
    lines = [" - ".join(groups[start : start + _GROUPS_SHOWN]) for start in starts]
    blocks: list[Block] = [
        FieldGrid((("Case store", store), ("Made", f"{at:%Y-%m-%d %H:%M}"))),
        Gap(12),
        *(Paragraph(line, _KEY) for line in lines),
        Gap(12),
        Paragraph(
            "This key opens the case store when its passphrase is lost. It is kept in no file.", _LARGE
        ),
        Paragraph("Lock it away apart from the computer. Whoever has it and the store can read it.", _LARGE),
        Paragraph("A new recovery key or a new store key makes this sheet useless: destroy it then.", _LARGE),
        Gap(8),
        Paragraph("Kept by: ______________________     Where: ______________________", _LARGE),
    ]
    return Document(
        title="Recovery key",
        patient_line="irplanner",
        meta_line="Capital letters and the digits 2 to 7 only",
        blocks=tuple(blocks),
        foot="",
    )
