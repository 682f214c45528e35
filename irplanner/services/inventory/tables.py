"""The inventory's tables as Core tables: lists of thousands of lots go around the ORM."""

from __future__ import annotations

from sqlalchemy import Table

from irplanner.models import case_parts, inventory
from irplanner.models.base import Base


def _table(model: type[Base]) -> Table:
    return Base.metadata.tables[model.__tablename__]


PRODUCTS = _table(inventory.Product)
LOTS = _table(inventory.StockLot)
MOVEMENTS = _table(inventory.StockMovement)
OPEN_POINTS = _table(inventory.StockOpenPoint)
KITS = _table(inventory.Kit)
KIT_ROWS = _table(inventory.KitRow)
RECALLS = _table(inventory.Recall)
CASE_DEVICES = _table(case_parts.CaseDevice)
