"""The store that figures of scale are taken on: the one IRPLANNER_BENCH_STORE names, or one made for the run.

A million cases take half an hour to make and five gigabytes:

    python -m tests.performance.generated_store million.db
    IRPLANNER_BENCH_STORE=million.db python dev.py bench search export records_list
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from irplanner.models.store import Store, open_store
from tests.performance.generated_store import make_store

CASES = 20_000


@contextmanager
def big_store() -> Iterator[Store]:
    """Open the store, its pages read once: what is measured is the program, not the disk."""
    with tempfile.TemporaryDirectory(prefix="irplanner-bench-") as folder:
        named = os.environ.get("IRPLANNER_BENCH_STORE")
        path = Path(named) if named else Path(folder) / "cases.db"
        if not named:
            make_store(path, CASES)
        with path.open("rb") as file:
            while file.read(1 << 24):
                pass
        store = open_store(path, keys_folder=Path(folder) / "keys")
        try:
            yield store
        finally:
            store.close()
