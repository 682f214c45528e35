"""Reading pack text: a good pack loads, a fault names file, entry and field, a hostile file is refused."""

from __future__ import annotations

import pytest

from irplanner.catalog import text_pack
from irplanner.catalog.text_pack import read_text_pack
from irplanner.errors import ContentError
from tests.catalog.small_pack import SOURCE, entries, write_pack


def faults_in(folder):
    with pytest.raises(ContentError) as caught:
        read_text_pack(folder)
    return caught.value.faults


def test_a_good_pack_loads_with_the_file_of_each_entry(tmp_path):
    pack = read_text_pack(write_pack(tmp_path, papers=SOURCE))

    assert pack.info.id == "small"
    assert pack.entries["sources"]["paper"].title == "A paper"
    assert pack.files["sources", "paper"] == "papers.yaml"


def test_one_section_may_be_spread_over_files(tmp_path):
    folder = write_pack(tmp_path, a=SOURCE, b=entries("sources", "{id: second, title: Two}"))

    assert list(read_text_pack(folder).entries["sources"]) == ["paper", "second"]


@pytest.mark.parametrize(
    "text, fault",
    [
        (
            "section: sources\nentries:\n  - id: a\n    title: 'open\n",
            "f.yaml, a, line 5: found unexpected end",
        ),
        (
            "section: sources\nentries:\n  - id: a\n    title: x\n    title: y\n",
            "f.yaml, a, line 5: key 'title' is written twice",
        ),
        (
            "section: sourcs\nentries: []\n",
            "f.yaml, section: unknown section 'sourcs', did you mean sources?",
        ),
        ("section: sources\n", "f.yaml: expected the two keys 'section' and 'entries'"),
        ("section: sources\nentries: {a: b}\n", "f.yaml, entries: expected a list"),
        (entries("sources", "a word"), "f.yaml, entry 1, entry: expected fields, got 'a word'"),
        (entries("sources", "{id: a}"), "f.yaml, a, title: missing"),
        (
            entries("sources", "{id: a, title: x, titel: y}"),
            "f.yaml, a, titel: unknown field, did you mean title?",
        ),
        (
            entries("sources", "{id: a, title: x, year: '2019'}"),
            "f.yaml, a, year: Expected int | null, got str, here '2019'",
        ),
        (
            entries("sources", "{id: a, title: x}", "{id: a, title: y}"),
            "f.yaml, a, id: written twice in section sources, first in f.yaml",
        ),
        (
            entries("access_sites", "{id: a, label: x, kind: nose}"),
            "f.yaml, a, kind: Invalid enum value 'nose', here 'nose'",
        ),
        ("", "f.yaml: empty"),
    ],
)
def test_a_fault_names_file_entry_and_field(tmp_path, text, fault):
    [found] = faults_in(write_pack(tmp_path, f=text))

    assert found.startswith(fault)


def test_a_fault_deep_inside_an_entry_names_the_whole_path(tmp_path):
    bands = "[{range: [0, 1], action: none, reduction_pct: 0}, {range: [1, 2], action: 3, reduction_pct: 0}]"
    rule = (
        f"{{id: r, applies_to: [], level: warn, basis: label, sources: [], evidence: page, bands: {bands}}}"
    )

    [fault] = faults_in(write_pack(tmp_path, f=entries("sizing_rules", rule)))

    assert fault == "f.yaml, r, bands[1].action: Expected str, got int"


def test_every_fault_of_a_pack_is_reported_at_once(tmp_path):
    folder = write_pack(
        tmp_path,
        a=entries("sources", "{id: a, titel: x, year: then}"),
        b="section: nothing\nentries: []\n",
    )

    assert len(faults_in(folder)) == 4  # unknown field, missing title, wrong year, unknown section


def test_a_pack_without_its_id_and_version_is_refused(tmp_path):
    (tmp_path / "papers.yaml").write_text(SOURCE, "utf-8")

    assert faults_in(tmp_path) == ["pack.yaml: missing, a pack needs its id and version"]


def test_a_file_over_the_size_limit_is_not_even_parsed(tmp_path, monkeypatch):
    monkeypatch.setattr(text_pack, "MAX_FILE_BYTES", 1000)

    assert faults_in(write_pack(tmp_path, big="# " + "x" * 2000)) == ["big.yaml: larger than 1000 bytes"]


def test_text_that_is_no_utf8_is_named(tmp_path):
    folder = write_pack(tmp_path)
    (folder / "f.yaml").write_bytes(b"section: \xff\xfe")

    assert faults_in(folder) == ["f.yaml: not UTF-8 text (byte 9)"]


@pytest.mark.parametrize(
    "text, fault",
    [
        ("[" * 100_000, "nested too deep"),
        ("{a: " * 50_000, "nested too deep"),
        ("section: sources\nentries:\n" + "  " + "- " * 5_000 + "x\n", "nested too deep"),
        (
            "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
            "anchors and aliases (& and *) are not used in a pack",
        ),
        ("section: &a [*a]\nentries: []\n", "anchors and aliases (& and *) are not used in a pack"),
        ("!!python/object/apply:os.system ['true']\n", "tag tag:yaml.org,2002:python/object/apply:os.system"),
        ("section: !local x\nentries: []\n", "tag !local is not used in a pack"),
    ],
    ids=["brackets", "braces", "dashes", "alias bomb", "self reference", "python object", "local tag"],
)
def test_a_hostile_file_is_refused_before_it_is_built(tmp_path, text, fault):
    [found] = faults_in(write_pack(tmp_path, f=text))

    assert fault in found
    assert found.startswith("f.yaml, line ")
