"""What every test may rely on: no display is needed, and nobody's own settings or store are touched."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

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
