from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.models.store import Store, open_store
from irplanner.services.cases import Cases


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "cases.db")
    yield store
    store.close()


@pytest.fixture
def cases(store: Store, catalog: Catalog) -> Cases:
    return Cases(store, catalog, actor="M. Ortiz", site_code="DEMO")
