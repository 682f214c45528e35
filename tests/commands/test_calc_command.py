"""`irplanner calc` on the command line: one answer, many lines, the list, and every kind of mistake."""

from __future__ import annotations

import io
import json

import pytest

from irplanner.cli import main
from irplanner.commands.calc_command import answers
from tests.planning.any_case import catalog


def test_one_formula_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["calc", "ckd_epi_2021", "age=55", "sex=F", "creatinine_mg_dl=0.9"])

    told = json.loads(capsys.readouterr().out)
    assert code == 0
    assert told["results"]["egfr_reported"] == 75


def test_a_list_is_given_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["calc", "ideal_body_weight", "sex=M", "height_cm=180"])

    assert code == 0
    assert json.loads(capsys.readouterr().out)["results"]["ibw_kg"] == pytest.approx(74.99, abs=0.01)


def test_alone_it_lists_every_calculator_with_its_inputs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calc"]) == 0

    listed = capsys.readouterr().out
    assert "cockcroft_gault age sex weight_kg creatinine_mg_dl -> crcl_ml_min" in listed


@pytest.mark.parametrize(
    "words",
    [
        ["calc", "no_such_formula"],
        ["calc", "bmi", "weight_kg=70"],
        ["calc", "bmi", "weight_kg=70", "height_cm"],
        ["calc", "bmi", "weight_kg=70", "weight_kg=71", "height_cm=170"],
        ["calc", "bmi", "weight_kg=70", "height_cm=1.7"],
        ["calc", "bmi", "--lines"],
    ],
)
def test_a_mistake_ends_in_one_line_and_code_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.startswith("irplanner: ")


def test_lines_are_answered_in_order_and_a_mistake_is_its_own_lines_error() -> None:
    lines = [
        '{"name": "bmi", "inputs": {"weight_kg": 80, "height_cm": 200}}',
        '{"name": "bmi", "inputs": {"weight_kg": 80}}',
        "not json",
        "",
        '{"name": 4}',
        '{"name": "bmi", "inputs": [80, 200]}',
        '{"name": "bmi", "inputs": {"weight_kg": 80, "height_cm": 200}}',
    ]

    told = list(answers(lines, catalog()))

    assert [each.get("name") for each in told] == ["bmi", "bmi", None, None, None, "bmi"]
    assert [("error" in each) for each in told] == [False, True, True, True, True, False]
    assert told[0]["results"] == told[-1]["results"] == {"bmi": 20}
    assert "height_cm" in told[1]["error"]["title"]
    assert told[2]["error"]["line"] == 3


def test_lines_are_read_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    question = '{"name": "bmi", "inputs": {"weight_kg": 80, "height_cm": 200}}\n'
    monkeypatch.setattr("sys.stdin", io.StringIO(question * 2))

    assert main(["calc", "--lines"]) == 0
    assert [json.loads(line)["value"] for line in capsys.readouterr().out.splitlines()] == [20, 20]
