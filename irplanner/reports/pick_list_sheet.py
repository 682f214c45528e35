"""The pick list of a case: what to pull from the shelf, with a box to tick for each line."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import PickLine, Plan
from irplanner.reports.blocks import BOLD, Block, Heading, Paragraph, TableRow
from irplanner.reports.case_heading import CaseHeading, code_of, foot, meta_line, patient_line
from irplanner.reports.document import Document
from irplanner.reports.plan_summary import plan_frame, word_text

_SHARES = (5.0, 21.0, 38.0, 24.0, 12.0)


def pick_list_sheet(facts: CaseFacts, plan: Plan, catalog: Catalog, heading: CaseHeading) -> Document:
    """Return what is needed and what may be needed, each with kind, size and quantity."""
    blocks: list[Block] = [plan_frame(facts, plan, catalog)]
    needed = [line for line in plan.pick_list if not line.optional]
    blocks += _table("Needed", needed, catalog)
    blocks += _table("If needed", [line for line in plan.pick_list if line.optional], catalog)
    if not plan.pick_list:
        blocks.append(Paragraph("The content pack lists no devices for this procedure."))
    return Document(
        title="Pick list",
        patient_line=patient_line(facts),
        meta_line=meta_line(facts, heading),
        blocks=tuple(blocks),
        foot=foot(catalog, heading),
        code=code_of(facts.id or ""),
    )


def _table(title: str, lines: list[PickLine], catalog: Catalog) -> list[Block]:
    if not lines:
        return []
    head = TableRow(("", "Kind", "Item", "Size", "Quantity"), _SHARES, BOLD, keep_with_next=True)
    rows = [
        TableRow(
            ("", word_text(catalog, "device_kind", line.kind), line.text, line.size, str(line.quantity)),
            _SHARES,
            box_first=True,
        )
        for line in lines
    ]
    return [Heading(title, f"{len(lines)} lines"), head, *rows]
