"""The few settings read before the first paint agree with the settings themselves."""

from __future__ import annotations

import json

import pytest

from irplanner.first_look import Appearance, FirstLook, read_first_look
from irplanner.settings import Settings, load_settings, save_settings


def test_what_is_saved_is_read(tmp_path):
    path = tmp_path / "settings.json"
    save_settings(Settings(appearance=Appearance.DARK, text_percent=150, database="/srv/cases.db"), path)

    assert read_first_look(path) == FirstLook(Appearance.DARK, 150, "/srv/cases.db")


def test_without_a_file_the_defaults_are_those_of_the_settings(tmp_path):
    look = read_first_look(tmp_path / "none.json")

    assert look == FirstLook(Settings().appearance, Settings().text_percent, Settings().database)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        "null",
        "[" * 100_000,
        json.dumps({"appearance": "pink", "text_percent": 9000, "database": 7}),
        json.dumps({"text_percent": True}),
        json.dumps({"appearance": ["dark"]}),
    ],
)
def test_whatever_stands_in_the_file_the_window_opens(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_text(content, "utf-8")

    assert read_first_look(path) == FirstLook()
    assert load_settings(path).settings.text_percent == 100
