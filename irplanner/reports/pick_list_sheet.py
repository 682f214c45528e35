"""The pick list of a case: what to pull from which shelf, each with a box, ticked where it lies ready."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from irplanner.catalog.catalog import Catalog
from irplanner.language import tr
from irplanner.planning.facts import CaseFacts, Device
from irplanner.planning.outcome import PickLine, Plan
from irplanner.reports.blocks import BOLD, Block, Heading, Paragraph, TableRow
from irplanner.reports.case_heading import CaseHeading, code_of, foot, meta_line, patient_line
from irplanner.reports.document import Document, with_head_on_every_page
from irplanner.reports.plan_summary import plan_frame, word_text
from irplanner.reports.supply import NOT_KEPT, Supply, SupplyState
from irplanner.unit_signs import with_unit_signs

_SHARES = (5.0, 21.0, 38.0, 24.0, 12.0)
_SHELF_SHARES = (5.0, 34.0, 19.0, 9.0, 19.0, 14.0)


def pick_list_sheet(
    facts: CaseFacts, plan: Plan, catalog: Catalog, heading: CaseHeading, supplies: Sequence[Supply] = ()
) -> Document:
    """Return what is needed and what may be needed, each with kind, size and quantity.

    Args:
        supplies: What the stock has for each line of the plan's pick list; empty: no stock is kept.
    """
    blocks: list[Block] = [plan_frame(facts, plan, catalog)]
    lines = list(_ticked(plan.pick_list, facts.devices, supplies))
    blocks += _missing(lines)
    blocks += _table(tr("Needed"), [line for line in lines if not line[0].optional], catalog, bool(supplies))
    blocks += _table(tr("If needed"), [line for line in lines if line[0].optional], catalog, bool(supplies))
    if not plan.pick_list:
        blocks.append(Paragraph(tr("The content pack lists no devices for this procedure.")))
    return Document(
        title=tr("Pick list"),
        patient_line=patient_line(facts),
        meta_line=meta_line(facts, heading),
        blocks=tuple(blocks),
        foot=foot(catalog, heading),
        code=code_of(facts.id or ""),
    )


_Line = tuple[PickLine, bool, Supply]


def _ticked(
    pick_list: Sequence[PickLine], devices: Sequence[Device], supplies: Sequence[Supply]
) -> Iterator[_Line]:
    """Yield each line with whether its planned device lies ready, and with its supply."""
    planned: dict[str, list[Device]] = defaultdict(list)
    for device in devices:
        planned[device.kind].append(device)
    for place, line in enumerate(pick_list):
        row = planned[line.kind].pop(0) if planned[line.kind] else None
        yield line, bool(row and row.available), supplies[place] if supplies else NOT_KEPT


def _missing(lines: Sequence[_Line]) -> list[Block]:
    """Say first what has to be found elsewhere."""
    short = [line for line, _, supply in lines if supply.state is SupplyState.SHORT and not line.optional]
    if not short:
        return []
    return [Paragraph(tr("Not on the shelf: {items}.").format(items="; ".join(map(_named, short))), BOLD)]


def _named(line: PickLine) -> str:
    return with_unit_signs(f"{line.text}, {line.size}" if line.size else line.text)


def _table(title: str, lines: list[_Line], catalog: Catalog, has_stock: bool) -> list[Block]:
    if not lines:
        return []
    if has_stock:
        heads: tuple[str, ...] = ("", tr("Item"), tr("Size"), tr("Needed"), tr("Shelf"), tr("In stock"))
    else:
        heads = ("", tr("Kind"), tr("Item"), tr("Size"), tr("Quantity"))
    shares = _SHELF_SHARES if has_stock else _SHARES
    head = TableRow(heads, shares, BOLD, keep_with_next=True)
    count = f"{len(lines)} line{'s' if len(lines) != 1 else ''}"
    rows = [_row(line, catalog, has_stock) for line in lines]
    return with_head_on_every_page([Heading(title, count), head], rows, continued=[head])


def _row(entry: _Line, catalog: Catalog, has_stock: bool) -> TableRow:
    line, is_ticked, supply = entry
    text, size = with_unit_signs(line.text), with_unit_signs(line.size)
    quantity = str(line.quantity)
    if not has_stock:
        kind = word_text(catalog, "device_kind", line.kind)
        cells: tuple[str, ...] = ("", kind, text, size, quantity)
        return TableRow(cells, _SHARES, box_first=True, is_ticked=is_ticked)
    cells = ("", text, size, str(supply.needed) if supply.products else quantity)
    there = supply.text or tr("not kept")
    return TableRow((*cells, supply.shelf_text, there), _SHELF_SHARES, box_first=True, is_ticked=is_ticked)
