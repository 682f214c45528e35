"""`irplanner assess` as another program sees it: bytes in, JSON out, exit codes, one line for a mistake."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.catalog.site_files import add_sign_off
from irplanner.catalog.site_layer import read_site_layer
from irplanner.cli import main
from tests.planning.any_case import RICH

CASE: dict[str, Any] = {"schema": "irplanner.case/1", **RICH}
AT = ["--at", "2026-09-03T12:00"]
STOPPED: dict[str, Any] = {
    "schema": "irplanner.case/1",
    "procedure": "uterine_fibroid_embolization",
    "patient": {"pregnancy": "yes"},
}


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE))
    return path


def lines_file(folder: Path, *lines: str) -> Path:
    path = folder / "cases.jsonl"
    path.write_text("\n".join(lines) + "\n")
    return path


def test_a_case_gives_an_assessment(case_file: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["assess", str(case_file), *AT]) == 0

    made = json.loads(capsysbinary.readouterr().out)
    assert made["schema"] == "irplanner.assessment/1"
    assert made["case"] == "rich"
    assert made["assessed_at"] == "2026-09-03T12:00:00"


def test_the_same_call_prints_the_same_bytes(
    case_file: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    outputs = []
    for _ in range(2):
        main(["assess", str(case_file), *AT])
        outputs.append(capsysbinary.readouterr().out)

    assert outputs[0] == outputs[1]


def test_stdin_is_read_for_a_dash(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(CASE).encode())))

    assert main(["assess", "-", *AT]) == 0
    assert json.loads(capsysbinary.readouterr().out)["case"] == "rich"


def test_json_lines_give_one_assessment_a_line_in_order(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = lines_file(tmp_path, *(json.dumps({**CASE, "id": name}) for name in "abc"))

    assert main(["assess", str(path), *AT]) == 0

    out = capsysbinary.readouterr().out
    assert [json.loads(line)["case"] for line in out.splitlines()] == ["a", "b", "c"]


def test_a_line_that_cannot_be_read_keeps_its_place_and_fails_the_call(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = lines_file(tmp_path, json.dumps(CASE), '{"schema": "irplanner.case/1"}', json.dumps(CASE))

    assert main(["assess", str(path), *AT]) == 2

    captured = capsysbinary.readouterr()
    answers = [json.loads(line) for line in captured.out.splitlines()]
    assert [("error" in one) for one in answers] == [False, True, False]
    assert answers[1]["error"] == {
        "line": 2,
        "title": "procedure is missing.",
        "advice": "Every case needs it.",
    }
    assert captured.err.decode().startswith("irplanner: line 2: procedure is missing.")


@pytest.mark.parametrize(("words", "code"), [([], 0), (["--check"], 1)])
def test_a_stop_is_an_exit_code_only_where_a_check_is_asked_for(
    words: list[str], code: int, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(STOPPED))
    lines = lines_file(tmp_path, json.dumps(STOPPED), json.dumps(STOPPED))

    assert main(["assess", str(path), *words]) == code
    assert main(["assess", str(lines), *words]) == code
    assert json.loads(capsysbinary.readouterr().out.splitlines()[-1])["summary"]["stop"] >= 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "The case is not JSON"),
        ('{"schema": "irplanner.case/1", "procedure": "x"}', "has no procedure 'x'. Look it up with"),
        (
            '{"schema": "irplanner.case/1", "procedure": "liver_biopsy", "patient": {"weight_kg": 7000}}',
            "patient.weight_kg: Weight 7000 kg cannot be true: possible is 0.3 to 700.",
        ),
        (
            '{"schema": "irplanner.case/1", "procedure": "liver_biopsy", "labs": [{"test":"x", "value": 1}]}',
            "'x' is no laboratory test",
        ),
        (
            '{"schema": "irplanner.case/1", "procedure": "liver_biopsy", '
            '"labs": [{"test": "inr", "value": 1, "unit": "furlong"}]}',
            "'furlong' cannot be read",
        ),
    ],
)
def test_what_cannot_be_read_is_one_line_and_code_2(
    content: str, said: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "case.json"
    path.write_text(content)

    assert main(["assess", str(path)]) == 2

    captured = capsysbinary.readouterr()
    assert captured.out == b""
    assert said in captured.err.decode()
    assert captured.err.count(b"\n") == 1


def test_a_moment_that_is_none_is_refused(
    case_file: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["assess", str(case_file), "--at", "yesterday"]) == 2
    assert b"--at is 'yesterday'. Expected ISO 8601" in capsysbinary.readouterr().err


def test_a_missing_file_is_a_failure_of_the_environment(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["assess", "nowhere.json"]) == 3
    assert capsysbinary.readouterr().err.decode() == "irplanner: No such file or directory: nowhere.json\n"


def test_now_is_the_moment_when_none_is_given(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "case.json"
    for scheduled_at, with_offset in (("2026-09-04T08:00", False), ("2026-09-04T08:00+02:00", True)):
        path.write_text(json.dumps({**CASE, "scheduled_at": scheduled_at}))

        assert main(["assess", str(path)]) == 0

        assessed_at = json.loads(capsysbinary.readouterr().out)["assessed_at"]
        assert assessed_at.endswith("+02:00") == with_offset


def test_the_module_runs_as_a_program(case_file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "irplanner", "assess", str(case_file), *AT], capture_output=True, check=False
    )

    assert done.returncode == 0
    assert done.stderr == b""
    assert json.loads(done.stdout)["case"] == "rich"


def test_a_document_too_old_for_the_site_says_so(
    case_file: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    main(["assess", str(case_file), *AT, "--source-age", "5"])
    sources = json.loads(capsysbinary.readouterr().out)["sources"]

    assert sources["sir2019"]["flags"] == [
        "Old: SIR 2019 is from 2019, more than the 5 years this site allows."
    ]


def test_without_a_limit_only_a_replaced_document_is_flagged(
    case_file: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    main(["assess", str(case_file), *AT])
    sources = json.loads(capsysbinary.readouterr().out)["sources"]
    flags = {name: source["flags"] for name, source in sources.items() if source["flags"]}

    assert all(text.startswith("Replaced: ") for texts in flags.values() for text in texts)
    assert sources["sir2019"]["flags"] == []


def test_the_sites_own_content_is_laid_over_and_its_signature_shown(
    case_file: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    layer = tmp_path / "site"
    layer.mkdir()
    add_sign_off(
        read_site_layer(layer),
        "sources",
        load_catalog().sources["sir2019"],
        name="Dr. Lund",
        on=date(2026, 8, 1),
        note="",
    )

    assert main(["assess", str(case_file), *AT, "--site-layer", str(layer)]) == 0
    sources = json.loads(capsysbinary.readouterr().out)["sources"]

    assert sources["sir2019"]["signed"] == "Dr. Lund, 2026-08-01"


def test_a_site_layer_that_is_not_there_is_refused(
    case_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["assess", str(case_file), *AT, "--site-layer", str(tmp_path / "none")]) == 2

    assert "There is no folder" in capsys.readouterr().err
