"""export, import, backup and verify as a script meets them: words, files, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from irplanner.cli import main
from irplanner.models.store import open_store
from irplanner.services.safekeeping.backup import backups


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr("irplanner.settings.settings_path", lambda: tmp_path / "settings.json")
    return str(tmp_path / "cases.db")


def write_case(path: Path, **fields: object) -> str:
    path.write_text(json.dumps({"schema": "irplanner.case/1", "procedure": "liver_biopsy", **fields}))
    return str(path)


def test_a_case_goes_in_and_out(database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = write_case(tmp_path / "a.json", id="a", scheduled_at="2026-09-04T08:00")

    assert main(["import", case, "--database", database]) == 0
    assert main(["export", "--out", str(tmp_path / "cases.csv"), "--database", database]) == 0

    said = capsys.readouterr()
    assert "1 cases read, 1 added" in said.out
    assert f"{tmp_path / 'cases.csv'}: 1 row\n" in said.out
    assert said.err == ""
    assert "liver_biopsy" in (tmp_path / "cases.csv").read_text()
    assert (tmp_path / "codebook.csv").is_file()


def test_a_dry_run_with_faults_exits_1_and_an_import_2(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = write_case(tmp_path / "a.json", procedure="no_such")

    assert main(["import", case, "--database", database, "--dry-run"]) == 1
    assert main(["import", case, "--database", database]) == 2

    said = capsys.readouterr()
    assert said.err.count("a.json: line 1:") == 2
    assert "no_such" in said.err


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["export", "--out", "cases.txt"], 2, "does not end in .csv"),
        (["export", "--out", "cases.csv", "--from", "yesterday"], 2, "--from 'yesterday' is no date"),
        (["import", "a.json", "--as", "fhir"], 2, "does not read fhir files"),
        (["import", "missing.csv"], 2, "There is no file"),
        (["export", "--out", "/nowhere/at/all/cases.csv"], 3, "could not be written"),
    ],
)
def test_a_mistake_is_one_line_and_its_exit_code(
    database: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    code: int,
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main([*words, "--database", database]) == code

    told = capsys.readouterr()
    assert said in told.err
    assert told.err.count("\n") == 1
    assert "Traceback" not in told.err


def test_a_store_that_is_none_exits_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.db").write_text("x" * 200)

    assert main(["export", "--out", str(tmp_path / "cases.csv"), "--database", str(tmp_path / "x.db")]) == 3
    assert "is not a case store" in capsys.readouterr().err


def test_a_backup_is_made_and_verifies(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_store(database).close()

    assert main(["backup", "--database", database, "--to", str(tmp_path / "b")]) == 0
    [copy] = backups(tmp_path / "b")
    assert main(["verify", str(copy)]) == 0

    assert "no problem found" in capsys.readouterr().out


def test_verify_of_nothing_exits_3(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--database", database]) == 3
    assert "There is no case store" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["export", "import", "backup", "verify", "doctor"])
def test_help_shows_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])

    assert ended.value.code == 0
    assert f"irplanner {command}" in capsys.readouterr().out.split("example", 1)[1]


def test_the_doctor_looks_at_everything(
    database: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(database).close()

    code = main(["doctor", "--database", database])

    said = capsys.readouterr().out
    for name in ("SQLite", "Qt", "settings", "content pack", "case store", "disk", "backup"):
        assert f" {name}: " in said
    assert "PROBLEM backup: none in" in said
    assert code == 1
