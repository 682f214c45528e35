"""verify, restore and key as a script meets them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from irplanner.cli import main
from irplanner.models import held_keys, key_file
from irplanner.models.sqlite_file import is_encrypted
from irplanner.services.safekeeping.backup import backups

WORDS = "correct horse battery"


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr("irplanner.settings.settings_path", lambda: tmp_path / "settings.json")
    monkeypatch.setattr(held_keys, "_held", {})
    monkeypatch.setattr(held_keys, "_sources", [])
    monkeypatch.setattr(key_file, "_PASSES", 1)
    monkeypatch.setattr(key_file, "_MEMORY_KIB", 64)
    add_case(tmp_path, "a", str(tmp_path / "cases.db"))
    yield str(tmp_path / "cases.db")


@pytest.fixture
def passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(f"{WORDS}\n")
    monkeypatch.setenv("IRPLANNER_PASSPHRASE_FILE", str(path))
    return path


def add_case(folder: Path, case_id: str, database: str) -> None:
    case = folder / "case.json"
    case.write_text(json.dumps({"schema": "irplanner.case/1", "procedure": "liver_biopsy", "id": case_id}))
    assert main(["import", str(case), "--database", database]) == 0


def test_a_cut_trail_is_a_problem_until_somebody_answers(
    database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    other = sqlite3.connect(database)
    other.execute("DROP TRIGGER audit_entries_no_delete")
    other.execute("DELETE FROM audit_entries WHERE seq = 2")
    other.execute("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'audit_entries'")
    other.commit()
    other.close()

    assert main(["verify", "--database", database]) == 1
    assert "problem: audit: entry 2 is gone at the end" in capsys.readouterr().out

    main(["backup", "--database", database])
    assert main(["verify", "--database", database]) == 1
    assert "tells of a loss" in capsys.readouterr().out

    main(["verify", "--explain", "a test took it", "--database", database])
    said = capsys.readouterr().out
    assert "tells of a loss" not in said
    assert "not as this program makes them: audit_entries_no_delete" in said


def test_an_edited_case_is_named(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    other = sqlite3.connect(database)
    other.execute("UPDATE cases SET weight_kg = 7.2")
    other.commit()
    other.close()

    assert main(["verify", "--database", database]) == 1

    assert "problem: cases not as they were saved: a\n" in capsys.readouterr().out


def test_a_restore_compares_and_keeps(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", "--database", database]) == 0
    [backup] = backups(tmp_path / "backups")
    add_case(tmp_path, "b", database)
    capsys.readouterr()

    assert main(["restore", str(backup), "--compare", "--database", database]) == 0
    assert "only in the store: 1: b\n" in capsys.readouterr().out
    assert main(["restore", str(backup), "--database", database]) == 0
    assert main(["verify", "--database", database]) == 0
    assert main(["backup", "--database", database]) == 0

    said = capsys.readouterr().out
    assert "cases.db.replaced-" in said
    assert "older backups are kept until" in said


def test_a_plain_store_is_encrypted_and_goes_on_without_questions(
    database: str, passphrase: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["key", "encrypt", "--database", database]) == 0
    said = capsys.readouterr().out
    assert "recovery key, shown this once" in said
    assert WORDS not in said

    held_keys._held.clear()
    assert is_encrypted(Path(database))
    add_case(tmp_path, "b", database)
    assert main(["key", "status", "--database", database]) == 0
    assert main(["verify", "--database", database]) == 0
    assert "encrypted; opened by: passphrase, recovery" in capsys.readouterr().out


def test_without_or_with_the_wrong_passphrase_nothing_opens(
    database: str, passphrase: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["key", "encrypt", "--database", database])
    held_keys._held.clear()

    passphrase.write_text("another long phrase")
    assert main(["verify", "--database", database]) == 2
    assert "These words do not open the case store." in capsys.readouterr().err
    monkeypatch.delenv("IRPLANNER_PASSPHRASE_FILE")
    assert main(["verify", "--database", database]) == 3
    assert "is encrypted and locked" in capsys.readouterr().err


def test_another_passphrase_and_another_key(
    database: str, passphrase: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["key", "encrypt", "--database", database])
    fresh = tmp_path / "fresh"
    fresh.write_text("another long phrase")
    monkeypatch.setenv("IRPLANNER_NEW_PASSPHRASE_FILE", str(fresh))

    for action in ("passphrase", "change", "recovery"):
        held_keys._held.clear()
        assert main(["key", action, "--database", database]) == 0
        monkeypatch.setenv("IRPLANNER_PASSPHRASE_FILE", str(fresh))

    held_keys._held.clear()
    assert main(["verify", "--database", database]) == 0


def test_a_plain_store_has_no_passphrase_to_change(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["key", "passphrase", "--database", database]) == 2

    assert "is not encrypted" in capsys.readouterr().err
