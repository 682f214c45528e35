"""The demo's shelf: invented products, lots around any day, one recall, a few kits."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from irplanner.installed import resource_path
from irplanner.models.store import Store
from irplanner.services.inventory.kits import Kit, KitRow, Kits
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.recalls import Recalls
from irplanner.services.inventory.stock import add_product_with, receive_with

_ACTOR = "demo"


def add_demo_stock(store: Store, day: date) -> None:
    """Put the demo's stock into a store, its expiry dates counted from `day`."""
    content = json.loads(resource_path("demo", "demo_stock.json").read_text("utf-8"))
    ids: dict[str, int] = {}
    with store.writing() as connection:
        for one in content["products"]:
            lots = one.pop("lots")
            product = add_product_with(connection, Product(**one), _ACTOR)
            ids[one["reference_number"]] = product.product_id
            for lot in lots:
                expires_on = day + timedelta(days=lot.pop("expires_in_days"))
                quantity = lot.pop("quantity")
                receive_with(connection, _ACTOR, product.product_id, quantity, expires_on=expires_on, **lot)
    recalls = Recalls(store, actor=_ACTOR)
    for one in content["recalls"]:
        since = day - timedelta(days=one.pop("days_ago"))
        recalls.record(since=since, **one)
    kinds = {one["reference_number"]: one["kind"] for one in content["products"]}
    kits = Kits(store, actor=_ACTOR)
    for one in content["kits"]:
        rows = tuple(_row(row, ids, kinds) for row in one.pop("rows"))
        kits.save(Kit(**one, rows=rows))


def _row(content: dict[str, Any], ids: dict[str, int], kinds: dict[str, str]) -> KitRow:
    """Any: the file's own shape."""
    reference = content.pop("reference_number")
    return KitRow(kind=kinds[reference], product_id=ids[reference], **content)
