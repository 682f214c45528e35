"""`irplanner doctor` names the site's own content, and what is wrong with it."""

from __future__ import annotations

import pytest

from irplanner.cli import main
from tests.catalog.small_pack import entries


@pytest.fixture
def layer(tmp_path, monkeypatch):
    """The folder beside settings that lie in a folder of their own."""
    monkeypatch.setattr("irplanner.first_look.config_folder", lambda: tmp_path)
    folder = tmp_path / "site-layer"
    folder.mkdir()
    return folder


def site_line(capsys, tmp_path) -> str:
    main(["doctor", "--database", str(tmp_path / "cases.db")])
    said = capsys.readouterr()
    return next(line for line in (said.out + said.err).splitlines() if "site content" in line)


def test_the_entries_of_the_site_are_counted(layer, capsys, tmp_path):
    text = entries("words", "{id: position.prone, vocabulary: position, label: Face down}")
    (layer / "own.yaml").write_text(text, "utf-8")

    assert "entries 1, sign-offs 0" in site_line(capsys, tmp_path)


def test_a_faulty_layer_is_named(layer, capsys, tmp_path):
    (layer / "own.yaml").write_text("3", "utf-8")

    assert "own.yaml: expected the two keys" in site_line(capsys, tmp_path)


def test_a_site_without_own_content_says_so(layer, capsys, tmp_path):
    layer.rmdir()

    assert "the shipped content is in force" in site_line(capsys, tmp_path)
