"""Device rows of an older store: the identifier within a barcode is found, so that a recall finds them."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from sqlalchemy import text

from irplanner.models.store import open_store

DATA = Path(__file__).parent.parent / "data"
CODES = {
    "(01)00643169007222(17)270131(10)A1": "00643169007222",
    "010064316900722217270131": "00643169007222",
    "]d20100643169007222": "00643169007222",
    "typed by hand": None,
    "01": None,
}


def test_old_device_rows_get_the_identifier_of_their_barcode(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    shutil.copy(DATA / "store_v1.db", path)
    with sqlite3.connect(path) as connection:
        connection.executemany(
            "INSERT INTO case_devices (case_id, position, kind, udi) VALUES (1, ?, 'other', ?)",
            list(enumerate(CODES)),
        )
    connection.close()

    store = open_store(path)

    with store.reading() as reading:
        found = reading.execute(text("SELECT udi, product_di FROM case_devices")).all()
    assert {row.udi: row.product_di for row in found} == CODES
    store.close()
