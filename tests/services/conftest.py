from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.models.store import Store, open_store
from irplanner.services.cases import Cases


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new store with a known salt, made once: tests copy the file instead of migrating again."""
    path = tmp_path_factory.mktemp("empty") / "cases.db"
    store = open_store(path)
    with store.writing() as connection:
        connection.execute(
            text("UPDATE store_info SET value = :salt WHERE key = 'export_salt'"), {"salt": "0" * 64}
        )
    store.close()
    return path


@pytest.fixture
def store(tmp_path: Path, empty_store: Path) -> Iterator[Store]:
    shutil.copy(empty_store, tmp_path / "cases.db")
    store = open_store(tmp_path / "cases.db")
    yield store
    store.close()


@pytest.fixture
def cases(store: Store, catalog: Catalog) -> Cases:
    return Cases(store, catalog, actor="M. Ortiz", site_code="DEMO")
