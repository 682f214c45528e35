"""A site's layer over the shipped pack: reading, laying over, difference, way back, sign-offs."""

from __future__ import annotations

from datetime import date

import pytest
import yaml

from irplanner.catalog import site_files
from irplanner.catalog.catalog import load_catalog
from irplanner.catalog.search import find_procedures
from irplanner.catalog.sign_offs import signature_of
from irplanner.catalog.site import with_site_choices
from irplanner.catalog.site_layer import (
    is_layer,
    layer_changes,
    read_site_layer,
    shipped_section,
    with_site_layer,
)
from irplanner.errors import ContentError, InputError
from irplanner.models.enums import Evidence
from tests.catalog.small_pack import entries


@pytest.fixture(scope="module")
def shipped():
    return load_catalog()


@pytest.fixture
def own_word():
    return entries("words", "{id: position.prone, vocabulary: position, label: Face down}")


def write(folder, **files):
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def edited(catalog, section, entry_id, **changes):
    """Return an entry of the pack as a site begins to edit it, with some fields changed."""
    text = site_files.entry_text(catalog.section(section)[entry_id], as_own=True)
    return site_files.read_entry(section, yaml.safe_dump({**yaml.safe_load(text), **changes}))


def test_a_folder_that_does_not_exist_is_an_empty_layer(shipped, tmp_path):
    layer = read_site_layer(tmp_path / "none")

    own = with_site_layer(shipped, layer)

    assert layer.entries == {}
    assert own.info == shipped.info
    assert layer_changes(own) == []


def test_an_entry_with_a_shipped_id_stands_in_for_it_and_leaves_the_shipped_catalog_alone(
    shipped, own_word, tmp_path
):
    own = with_site_layer(shipped, read_site_layer(write(tmp_path, words=own_word)))

    assert own.label("position", "prone") == "Face down"
    assert shipped.label("position", "prone") != "Face down"
    assert list(own.words) == list(shipped.words)
    assert own.info.version.startswith(f"{shipped.info.version}+site.")


def test_an_entry_with_a_new_id_comes_after_the_shipped_ones(shipped, tmp_path):
    text = entries("words", "{id: position.sitting_up, vocabulary: position, label: Up}")

    own = with_site_layer(shipped, read_site_layer(write(tmp_path, own=text)))

    assert list(own.words)[-1] == "position.sitting_up"
    assert own.words["position.sitting_up"].label == "Up"


def test_choices_of_the_site_keep_the_layer_below_them(shipped, own_word, tmp_path):
    own = with_site_layer(shipped, read_site_layer(write(tmp_path, words=own_word)))

    chosen = with_site_choices(own, {"contrast.metformin_rules": "acr"}, source_age_years=10)

    assert chosen.label("position", "prone") == "Face down"
    assert chosen.info.version == own.info.version
    assert (chosen.source_age_years, own.source_age_years) == (10, None)


def test_a_cited_entry_of_the_site_has_evidence_site_unless_it_states_another(tmp_path):
    text = entries(
        "practice_points",
        "{id: one, topic: x, text: A, sources: [site]}",
        "{id: two, topic: x, text: B, sources: [site], evidence: label}",
    )

    layer = read_site_layer(write(tmp_path, own=text))

    points = layer.entries["practice_points"]
    assert [points[one].evidence for one in ("one", "two")] == [Evidence.SITE, Evidence.LABEL]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            entries("practice_points", "{id: one, topic: x, text: A, sources: []}"),
            "own.yaml, one, sources: empty",
        ),
        (
            entries("practice_points", "{id: one, topic: x, text: A, sources: [no_such]}"),
            "unknown source 'no_such'",
        ),
        (entries("practice_points", "{id: a/b, topic: x, text: A, sources: [site]}"), "id: an id is made of"),
    ],
)
def test_entries_that_do_not_go_with_the_pack_are_named_with_their_file(shipped, tmp_path, text, said):
    layer = read_site_layer(write(tmp_path, own=text))

    with pytest.raises(ContentError, match=said):
        with_site_layer(shipped, layer)


def test_every_fault_of_form_is_named_at_once(tmp_path):
    write(
        tmp_path,
        a=entries("practice_points", "{id: one, topic: x, sources: [site]}"),
        b="section: no_such\nentries: []\n",
        sign_offs="section: sign_offs\nentries:\n  - {section: words, id: x, name: A, date: soon}\n",
    )

    with pytest.raises(ContentError) as raised:
        read_site_layer(tmp_path)

    said = "\n".join(raised.value.faults)
    assert "a.yaml, one, text: missing" in said
    assert "unknown section 'no_such'" in said
    assert "sign_offs.yaml, entry 1, fingerprint: missing" in said
    assert "sign_offs.yaml, entry 1, date:" in said


@pytest.mark.parametrize("text", ["[]", "section: sign_offs\nentries: 3\n", "section: words\nentries: []\n"])
def test_a_sign_offs_file_of_another_form_is_refused(tmp_path, text):
    with pytest.raises(ContentError, match=r"sign_offs\.yaml"):
        read_site_layer(write(tmp_path, sign_offs=text))


def test_a_written_entry_is_read_back_and_the_difference_names_its_fields(shipped, tmp_path):
    layer = read_site_layer(tmp_path)
    entry = edited(shipped, "lab_rules", next(iter(shipped.lab_rules)), note="As our board decided.")

    site_files.write_entry(layer, "lab_rules", entry)
    own = with_site_layer(shipped, read_site_layer(tmp_path))

    [change] = layer_changes(own)
    assert (change.kind, change.section, change.entry) == ("changed", "lab_rules", entry.id)
    assert {field.field for field in change.fields} >= {"note", "evidence"}
    assert own.lab_rules[entry.id].evidence is Evidence.SITE
    assert (tmp_path / "lab_rules" / f"{entry.id}.yaml").is_file()


def test_an_entry_is_changed_in_the_file_that_holds_it(shipped, tmp_path):
    first, second = list(shipped.words)[:2]
    text = "".join(
        f"  - {{id: {one}, vocabulary: {one.split('.')[0]}, label: Own}}\n" for one in (first, second)
    )
    write(tmp_path, mine=f"section: words\nentries:\n{text}")

    site_files.write_entry(read_site_layer(tmp_path), "words", edited(shipped, "words", first, label="Newer"))
    layer = read_site_layer(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["mine.yaml"]
    assert [layer.entries["words"][one].label for one in (first, second)] == ["Newer", "Own"]


def test_the_way_back_takes_out_one_entry_and_the_file_it_leaves_empty(shipped, own_word, tmp_path):
    write(tmp_path, words=own_word)

    site_files.remove_entry(read_site_layer(tmp_path), "words", "position.prone")
    layer = read_site_layer(tmp_path)

    assert layer.entries == {}
    assert not list(tmp_path.iterdir())
    assert with_site_layer(shipped, layer).label("position", "prone") == shipped.label("position", "prone")
    with pytest.raises(InputError, match="as shipped"):
        site_files.remove_entry(layer, "words", "position.prone")


def test_an_id_that_is_no_id_is_never_made_a_file(shipped, tmp_path):
    entry = edited(shipped, "words", "position.prone", id="../../evil")

    with pytest.raises(ContentError, match="is not made of letters"):
        site_files.write_entry(read_site_layer(tmp_path), "words", entry)

    assert not list(tmp_path.iterdir())


def test_a_sign_off_is_shown_until_the_entry_changes(shipped, tmp_path):
    entry_id = next(iter(shipped.lab_rules))
    layer = read_site_layer(tmp_path)

    site_files.add_sign_off(
        layer, "lab_rules", shipped.lab_rules[entry_id], name=" Dr.  Lund ", on=date(2026, 9, 3), note="read"
    )
    signed = signature_of(with_site_layer(shipped, read_site_layer(tmp_path)), "lab_rules", entry_id)
    site_files.write_entry(layer, "lab_rules", edited(shipped, "lab_rules", entry_id, note="New."))
    changed = signature_of(with_site_layer(shipped, read_site_layer(tmp_path)), "lab_rules", entry_id)

    assert signed is not None
    assert (signed.name, signed.date, signed.note, signed.is_current) == (
        "Dr. Lund",
        "2026-09-03",
        "read",
        True,
    )
    assert changed is not None
    assert (changed.name, changed.is_current) == ("Dr. Lund", False)
    assert signature_of(shipped, "lab_rules", entry_id) is None


def test_the_newest_sign_off_counts_and_the_earlier_one_is_kept(shipped, tmp_path):
    entry = shipped.words["position.prone"]
    for name in ("First", "Second"):
        site_files.add_sign_off(read_site_layer(tmp_path), "words", entry, name=name, on=date(2026, 9, 3))

    layer = read_site_layer(tmp_path)

    assert [one.name for one in layer.sign_offs] == ["First", "Second"]
    signature = signature_of(with_site_layer(shipped, layer), "words", entry.id)
    assert signature is not None
    assert signature.name == "Second"


def test_a_sign_off_without_a_name_is_refused(shipped, tmp_path):
    with pytest.raises(InputError, match="needs a name"):
        site_files.add_sign_off(
            read_site_layer(tmp_path), "words", shipped.words["position.prone"], name=" ", on=date(2026, 9, 3)
        )


def test_own_procedures_are_named_and_found(shipped, tmp_path):
    entry = edited(
        shipped, "procedures", "liver_biopsy", name="Liver sampling of this site", synonyms=["zzyx"]
    )
    site_files.write_entry(read_site_layer(tmp_path), "procedures", entry)

    own = with_site_layer(shipped, read_site_layer(tmp_path))

    assert find_procedures(own, "zzyx") == ["liver_biopsy"]
    assert [one.id for one in own.procedure_names] == [one.id for one in shipped.procedure_names]
    assert "Liver sampling of this site" in [one.name for one in own.procedure_names]
    assert shipped_section(own, "procedures")["liver_biopsy"] == shipped.procedures["liver_biopsy"]


def test_a_layer_is_a_folder_with_content_and_without_pack_yaml(own_word, tmp_path):
    assert not is_layer(tmp_path)
    assert is_layer(write(tmp_path, words=own_word))
    assert not is_layer(write(tmp_path, pack="id: x"))
