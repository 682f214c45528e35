from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.models.store import Store
from irplanner.services.cases import Cases
from tests.both_stores import BOTH, copy_of_file, empty, know_salt, opened

SERVER = "postgresql"
# With a server, too, in every run; the others of `ON_BOTH` with a server among the slow tests.
EVERY_TIME = (
    "test_cases.py",
    "test_two_editors.py",
    "case_story/test_sign_off.py",
    "inventory/test_stock.py",
)
# Tests of these files hold for a file and for a server.
ON_BOTH = (
    "test_cases.py",
    "test_case_round_trip.py",
    "test_case_listing.py",
    "test_two_editors.py",
    "case_story/",
    "insights/",
    "inventory/",
    "search/",
)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new store with a known salt, made once: tests copy the file instead of migrating again."""
    path = tmp_path_factory.mktemp("empty") / "cases.db"
    with opened(path, None) as store:
        know_salt(store)
    return path


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path, empty_store: Path) -> Iterator[Store]:
    if getattr(request, "param", "sqlite") == "sqlite":
        with copy_of_file(empty_store, tmp_path) as store:
            yield store
        return
    server = request.getfixturevalue("postgres")
    with opened(empty(server, request.getfixturevalue("postgres_store")), None) as store:
        yield store


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what must hold for every store on both kinds."""
    place = Path(str(metafunc.definition.path)).relative_to(Path(__file__).parent).as_posix()
    if "store" in metafunc.fixturenames and place.startswith(ON_BOTH):
        marks = () if place.startswith(EVERY_TIME) else pytest.mark.slow
        kinds = [pytest.param(kind, marks=marks if kind == SERVER else ()) for kind in BOTH]
        metafunc.parametrize("store", kinds, indirect=True)


@pytest.fixture
def cases(store: Store, catalog: Catalog) -> Cases:
    return Cases(store, catalog, actor="M. Ortiz", site_code="DEMO")
