"""`irplanner fit` and `irplanner size`: files, questions, lines, exit codes."""

from __future__ import annotations

import io
import json

import pytest

from irplanner.cli import main

CHAIN = {
    "chain": [
        {"kind": "introducer_sheath", "fr": 5, "od_mm": 2.29},
        {"kind": "microcatheter", "fr": 2.4, "id_mm": 0.53},
        {"material": "tris_acryl_microspheres", "size_um": [500, 700]},
    ],
    "vessel_mm": 2.4,
}


def told(capsys, *words):
    code = main(list(words))
    return code, json.loads(capsys.readouterr().out)


def lines(capsys, monkeypatch, command, *questions):
    text = "".join(one if isinstance(one, str) else f"{json.dumps(one)}\n" for one in questions)
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    assert main([command, "--lines"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_chain_is_read_from_a_file(capsys, tmp_path):
    file = tmp_path / "chain.json"
    file.write_text(json.dumps(CHAIN), encoding="utf-8")

    code, answer = told(capsys, "fit", str(file))

    assert code == 0
    assert answer["verdict"] == "fits_with_caution"
    assert {"inner", "outer", "rule", "verdict", "values", "source"} <= set(answer["links"][0])
    assert {"change", "verdict", "why", "part", "place"} <= set(answer["ways_out"][0])
    assert {one["source"] for one in answer["links"]} <= set(answer["sources"])


def test_a_chain_that_does_not_fit_ends_with_one(capsys, tmp_path):
    file = tmp_path / "chain.json"
    narrow = {**CHAIN, "chain": [*CHAIN["chain"][:1], {"kind": "microcatheter", "fr": 6}]}
    file.write_text(json.dumps(narrow), encoding="utf-8")

    assert told(capsys, "fit", str(file))[0] == 1


def test_a_question_gives_rule_reason_values_source_and_evidence(capsys):
    code, answer = told(capsys, "fit", "catheter_fr=6", "sheath_fr=5")

    assert code == 1
    assert answer["verdict"] == "does_not_fit"
    assert answer["rule"] == "catheter_in_sheath"
    assert answer["values"] == {"catheter_fr": 6.0, "sheath_fr": 5.0}
    assert answer["source"] == answer["sources"][0]
    assert answer["evidence"] == "page"
    assert "6 Fr" in answer["why"]


def test_needs_are_named_as_the_keys_that_give_them(capsys):
    code, answer = told(capsys, "fit", "micro_fr=2.4")

    assert code == 0
    assert answer["verdict"] == "cannot_tell"
    assert answer["needs"] == ["parent_id_in"]


def test_lines_answer_in_order_and_keep_a_mistake_in_its_place(capsys, monkeypatch):
    answers = lines(
        capsys,
        monkeypatch,
        "fit",
        {"catheter_fr": 5, "sheath_fr": 6},
        "not json\n",
        "\n",
        "[1]\n",
        {"inputs": {"wire_in": 0.035, "gauge": 18}},
        {"nonsense": 1},
        CHAIN,
    )

    assert [one.get("verdict") for one in answers] == [
        "fits",
        None,
        None,
        "does_not_fit",
        None,
        "fits_with_caution",
    ]
    assert [one["error"]["line"] for one in answers if "error" in one] == [2, 4, 6]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{", "not JSON"),
        ("[]", "no list"),
        ('{"chain": []}', "empty"),
        ('{"chain": [{}]}', "neither kind nor material"),
        ('{"chain": [{"fr": 5}]}', "neither kind nor material"),
        ('{"chain": [5]}', "chain.0"),
        ('{"chain": [null, {"kind": "needle"}]}', "chain.0"),
        ('{"chain": [{"kind": null, "fr": null}]}', "chain.0"),
        ('{"chain": [{"kind": "needle", "frr": 5}]}', "'chain.0.frr' is no field of a chain"),
        ('{"chain": [{"kind": "needle", "gauge": 0}]}', "chain.0.gauge is 0"),
        ('{"chain": [{"kind": "needle"}], "vessel_mm": 0}', "vessel_mm is 0"),
        ('{"chain": [{"material": "pva", "size_um": [700, 500]}]}', "chain.0.size_um"),
        ('{"chain": [{"kind": "needle", "gauge": -3}]}', "chain.0.gauge"),
    ],
)
def test_a_chain_that_cannot_be_read_ends_with_two_and_one_line(capsys, tmp_path, content, says):
    file = tmp_path / "chain.json"
    file.write_text(content, encoding="utf-8")

    assert main(["fit", str(file)]) == 2
    message = capsys.readouterr().err
    assert says in message
    assert message.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ["fit"],
        ["fit", "--lines", "a=1"],
        ["fit", "a", "b"],
        ["fit", "sheath_fr=5", "sheath_fr=6"],
        ["size"],
        ["size", "x"],
    ],
)
def test_wrong_usage_ends_with_two(capsys, words):
    assert main(words) == 2
    assert capsys.readouterr().err.startswith("irplanner: ")


def test_a_file_that_is_not_there_is_an_environment_failure(capsys):
    assert main(["fit", "no-such-chain.json"]) == 3


def test_a_size_question_gives_verdict_and_computed_values(capsys):
    code, answer = told(capsys, "size", "lsf_pct=12", "product=resin", "gbq=1.5")

    assert code == 0
    assert answer["verdict"] == "caution"
    assert answer["values"]["reduced_activity_gbq"] == 1.2
    assert answer["values"]["lung_dose_gy"] == pytest.approx(8.9406)


def test_a_block_of_size_ends_with_one(capsys):
    assert told(capsys, "size", "ethanol_ml=71", "kg=70")[0] == 1


def test_size_answers_lines_as_well(capsys, monkeypatch):
    answers = lines(
        capsys, monkeypatch, "size", {"nbca_pct": 33}, {"kg": 70}, {"vessel_mm": 5, "plug": "mvp"}
    )

    assert [one.get("verdict") for one in answers] == ["ok", None, "ok"]
    assert answers[0]["values"]["ratio"] == "1:2"
    assert answers[2]["values"]["model"] == "MVP-7Q"
