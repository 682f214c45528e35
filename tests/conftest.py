"""What every test may rely on: no display is needed, and nobody's own settings or store are touched."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.postgres_server import NoServer, PostgresServer

# Before Qt and platformdirs are imported anywhere: both read the environment once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory(prefix="irplanner-tests-")
for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[variable] = str(Path(_HOME.name) / variable.lower())

# A busy machine is no fault of the program, so no example has a deadline; CI tries the same examples each
# time, other runs new ones.
settings.register_profile("irplanner", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("irplanner")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give slow tests the time they need; the others end after the `timeout` of pyproject.toml."""
    for item in items:
        if item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.timeout(3600))


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A real PostgreSQL server, started when the first test asks for it."""
    try:
        server = PostgresServer()
    except NoServer as reason:
        pytest.skip(str(reason))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def postgres_template(postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of an empty store on the server, to be copied."""
    from tests.both_stores import make_template  # imports the program: after the environment is set

    return make_template(postgres, tmp_path_factory.mktemp("keys"))


@pytest.fixture(scope="session")
def postgres_store(postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a store on the server that tests use one after the other (both_stores.empty)."""
    from tests.both_stores import make_template

    return make_template(postgres, tmp_path_factory.mktemp("keys"))
