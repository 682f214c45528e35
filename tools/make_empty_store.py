"""Make the empty store of the present format for the tests: tests/data/store_vN.db. Run once per format.

usage: python tools/make_empty_store.py
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from irplanner.models.sqlite_file import SCHEMA_VERSION
from irplanner.models.store import open_store

TARGET = Path(__file__).parent.parent / "tests" / "data" / f"store_v{SCHEMA_VERSION}.db"


def main() -> None:
    TARGET.unlink(missing_ok=True)
    store = open_store(TARGET)
    with store.writing() as connection:
        for key, value in (("store_id", "0" * 32), ("created_at", "2026-01-01T00:00:00+00:00")):
            connection.execute(
                text("UPDATE store_info SET value = :value WHERE key = :key"), {"key": key, "value": value}
            )
        connection.execute(
            text("UPDATE store_info SET value = :value WHERE key = 'export_salt'"), {"value": "0" * 64}
        )
    store.close()
    print(f"made {TARGET.name}")


if __name__ == "__main__":
    main()
