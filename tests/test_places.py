"""The folders are those of platformdirs."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from irplanner.places import config_folder, data_folder


@pytest.mark.parametrize("home", ["", "/srv/home"])
def test_the_folders_are_those_platformdirs_gives(monkeypatch, home):
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, home) if home else monkeypatch.delenv(variable, raising=False)

    assert config_folder() == Path(platformdirs.user_config_dir("irplanner", appauthor=False))
    assert data_folder() == Path(platformdirs.user_data_dir("irplanner", appauthor=False))
