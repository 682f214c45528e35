"""`irplanner catalog` as a script meets it: lines, JSON, exit codes."""

from __future__ import annotations

import json

import pytest

from irplanner.cli import main
from irplanner.errors import InputError
from irplanner.installed import resource_path
from tests.catalog.small_pack import SOURCE, entries, write_pack


def run(capsys, *words):
    code = main(["catalog", *map(str, words)])
    shown = capsys.readouterr()
    return code, shown.out, shown.err


@pytest.mark.parametrize(
    "kind", ["procedures", "materials", "devices", "drugs", "rules", "checklists", "sources"]
)
def test_list_prints_id_and_name_with_a_tab(capsys, kind):
    code, out, err = run(capsys, "list", kind)

    lines = out.splitlines()
    assert (code, err) == (0, "")
    assert len(lines) > 4
    assert all(len(line.split("\t")) == 2 and all(line.split("\t")) for line in lines)


def test_list_names_every_procedure(capsys, tmp_path):
    _, out, _ = run(capsys, "list", "procedures")

    assert len(out.splitlines()) == 130
    assert "liver_biopsy\tPercutaneous liver biopsy" in out.splitlines()


def test_any_section_is_a_kind_of_its_own(capsys):
    code, out, _ = run(capsys, "list", "access_sites")

    assert code == 0
    assert "radial_artery\tRadial artery, wrist" in out


def test_show_prints_one_entry_as_json(capsys):
    code, out, _ = run(capsys, "show", "procedures", "liver_biopsy")

    entry = json.loads(out)
    assert code == 0
    assert (entry["section"], entry["id"], entry["bleeding"]["value"]) == (
        "procedures",
        "liver_biopsy",
        "high",
    )


def test_show_says_what_the_reference_is_unsure_of(capsys):
    _, unsure, _ = run(capsys, "show", "procedures", "nomi_papaverine")
    _, settled, _ = run(capsys, "show", "procedures", "liver_biopsy")

    assert any(point.startswith("Papaverine bolus") for point in json.loads(unsure)["open_points"])
    assert "open_points" not in json.loads(settled)


def test_show_finds_a_material_among_families_and_products(capsys):
    _, family, _ = run(capsys, "show", "materials", "calibrated_microspheres")
    _, product, _ = run(capsys, "show", "materials", "tris_acryl_gelatin")

    assert json.loads(family)["section"] == "embolic_families"
    assert json.loads(product)["section"] == "embolic_products"


@pytest.mark.parametrize(
    "words, advice",
    [
        (("show", "procedures", "liver_biopsi"), "Did you mean liver_biopsy"),
        (("show", "procedures", "zzz"), "`irplanner catalog list procedures` shows the ids."),
        (("list", "procedure"), "Did you mean procedures?"),
        (("list", "qqq"), "Known kinds: procedures, materials"),
        (("check", "/no/such/folder"), "Name the folder of a pack or of a site's layer."),
        (("diff", "shipped", "/no/such/folder"), "is no folder"),
    ],
)
def test_a_wrong_word_is_one_line_with_advice_and_exit_code_2(capsys, words, advice):
    code, out, err = run(capsys, *words)

    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert advice in err


def test_check_of_the_shipped_pack_finds_nothing(capsys):
    code, out, _ = run(capsys, "check")

    assert code == 0, out
    assert out.startswith("irplanner-core ")
    assert "no faults" in out


def test_check_names_file_entry_and_field_of_every_fault(capsys, tmp_path):
    rule = "{id: a, applies_to: [], level: warn, basis: label, evidence: page"
    rows = entries("sizing_rules", rule + ", sources: [papr], materials: [none]}")
    code, out, err = run(capsys, "check", write_pack(tmp_path, papers=SOURCE, sizing=rows))

    assert (code, err) == (1, "")
    assert out.splitlines() == [
        "sizing.yaml, a, sources.0: unknown source 'papr'",
        "sizing.yaml, a, materials.0: unknown embolic product 'none'",
    ]


def test_check_reports_faults_of_form_too(capsys, tmp_path):
    code, out, _ = run(capsys, "check", write_pack(tmp_path, papers=entries("sources", "{id: a}")))

    assert (code, out) == (1, "papers.yaml, a, title: missing\n")


def test_diff_tells_entries_and_fields(capsys, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    before = write_pack(tmp_path / "a", papers=SOURCE)
    after = write_pack(
        tmp_path / "b",
        papers=SOURCE.replace("A paper", "Another"),
        more=entries("sources", "{id: n, title: t}"),
    )

    code, out, _ = run(capsys, "diff", before, after)
    _, as_json, _ = run(capsys, "diff", "--json", before, after)

    assert code == 0
    assert out.splitlines() == [
        "added\tsources\tn",
        "changed\tsources\tpaper",
        '\ttitle\t"A paper"\t"Another"',
    ]
    assert json.loads(as_json.splitlines()[1])["fields"] == [
        {"field": "title", "before": "A paper", "after": "Another"}
    ]


def test_reading_a_pack_folder_leaves_nothing_in_it(capsys, tmp_path):
    folder = write_pack(tmp_path, papers=SOURCE)

    run(capsys, "list", "sources", "--pack", folder)
    run(capsys, "diff", "shipped", folder)

    assert not (folder / "compiled.pack").exists()


def test_the_shipped_pack_does_not_differ_from_its_own_folder(capsys):
    assert run(capsys, "diff", "shipped", resource_path("catalog")) == (0, "", "")


@pytest.mark.parametrize("words", [[], ["list"], ["show"], ["check"], ["diff"]])
def test_help_has_an_example(capsys, words):
    with pytest.raises(SystemExit) as left:
        main(["catalog", *words, "--help"])

    assert left.value.code == 0
    assert "example" in capsys.readouterr().out


def test_an_input_error_keeps_title_and_advice_apart():
    error = InputError("This.", "Do that.")

    assert (error.title, error.advice) == ("This.", "Do that.")


def layer(folder, *rows: str):
    folder.mkdir(exist_ok=True)
    (folder / "own.yaml").write_text(entries("words", *rows), "utf-8")
    return folder


PRONE = "{id: position.prone, vocabulary: position, label: Face down}"


def test_a_sites_layer_is_checked_over_the_shipped_pack(capsys, tmp_path):
    code, out, _ = run(capsys, "check", layer(tmp_path, PRONE))

    assert (code, out) == (0, "site layer: 1 entries in 1 sections, 0 sign-offs, no faults\n")


def test_faults_of_a_layer_are_named_with_file_entry_and_field(capsys, tmp_path):
    rule = "{id: a.b, topic: x, when: labs.inrr > 1, status: stop, title: T, sources: [papr], cases: []}"
    folder = layer(tmp_path, PRONE)
    (folder / "rules.yaml").write_text(entries("statements", rule), "utf-8")

    code, out, _ = run(capsys, "check", folder)
    (folder / "rules.yaml").write_text(entries("statements", rule.replace("papr", "site")), "utf-8")
    _, later, _ = run(capsys, "check", folder)

    assert code == 1
    assert "rules.yaml, a.b, sources.0: unknown source 'papr'" in out
    assert "rules.yaml, a.b, when: 'labs.inrr' is no name of the vocabulary" in later


def test_diff_shows_only_what_a_layer_changes(capsys, tmp_path):
    code, out, _ = run(capsys, "diff", "shipped", layer(tmp_path, PRONE))

    assert code == 0
    assert out.splitlines()[0] == "changed\twords\tposition.prone"
    assert '\tlabel\t"Prone"\t"Face down"' in out
    assert "removed" not in out


def test_show_reads_an_entry_of_a_layer(capsys, tmp_path):
    code, out, _ = run(capsys, "show", "words", "position.prone", "--pack", layer(tmp_path, PRONE))

    assert code == 0
    assert "Face down" in out
