"""The compiled form: equal to the text, made anew when text or schema changed, shipped in a wheel."""

from __future__ import annotations

import subprocess
import sys

import msgspec
import pytest

from irplanner import installed
from irplanner.catalog import catalog as catalog_module
from irplanner.catalog.catalog import load_catalog
from irplanner.catalog.compiled import COMPILED_NAME, CompiledPack
from irplanner.catalog.compiler import compile_pack
from irplanner.catalog.schema.base import Entry
from irplanner.catalog.sections import SECTIONS
from irplanner.catalog.text_pack import read_text_pack
from irplanner.errors import ContentError
from irplanner.installed import resource_path
from tests.catalog.small_pack import SOURCE, entries, write_pack


def test_the_compiled_form_equals_the_text_entry_by_entry():
    text = read_text_pack(resource_path("catalog"))
    compiled = CompiledPack(compile_pack(text, ""), "pack")

    decoded: dict[str, dict[str, Entry]] = {
        section: {
            entry_id: msgspec.json.decode(compiled.raw(section, entry_id), type=SECTIONS[section])
            for entry_id in compiled.ids(section)
        }
        for section in compiled.sections()
    }

    assert decoded == text.entries
    assert [list(decoded[section]) for section in decoded] == [list(text.entries[s]) for s in text.entries]
    assert compiled.info == {key: str(value) for key, value in msgspec.structs.asdict(text.info).items()}


def test_the_same_text_gives_the_same_bytes(tmp_path):
    pack = read_text_pack(write_pack(tmp_path, papers=SOURCE))

    assert compile_pack(pack, "x") == compile_pack(pack, "x")


def test_names_of_procedures_are_read_without_decoding_an_entry(catalog):
    assert [
        (name.id, name.name, name.category, name.body_region, name.synonyms)
        for name in catalog.procedure_names
    ] == [(p.id, p.name, p.category, p.body_region, p.synonyms) for p in catalog.procedures.values()]


def test_a_changed_text_is_compiled_again(tmp_path):
    folder = write_pack(tmp_path, papers=SOURCE)
    assert list(load_catalog(folder).sources) == ["paper"]

    (folder / "more.yaml").write_text(entries("sources", "{id: second, title: Two}"), "utf-8")

    assert list(load_catalog(folder).sources) == ["second", "paper"]


def test_an_unchanged_text_is_not_read_again(tmp_path, monkeypatch):
    folder = write_pack(tmp_path, papers=SOURCE)
    load_catalog(folder)
    monkeypatch.setattr(catalog_module, "_compile", lambda *_: pytest.fail("compiled again"))

    assert load_catalog(folder).sources["paper"].title == "A paper"


@pytest.mark.parametrize(
    "damage", [b"", b"other\n", b"irplanner.pack/3\n9 9 9 9\nshort", b"irplanner.pack/3\nx\n"]
)
def test_a_damaged_compiled_form_is_made_anew(tmp_path, damage):
    folder = write_pack(tmp_path, papers=SOURCE)
    (folder / COMPILED_NAME).write_bytes(damage)

    assert list(load_catalog(folder).sources) == ["paper"]


def test_a_damaged_compiled_form_names_itself():
    with pytest.raises(ContentError, match=r"my\.pack: format"):
        CompiledPack(b"irplanner.pack/0\n", "my.pack")
    with pytest.raises(ContentError, match=r"my\.pack: not a whole compiled content pack"):
        CompiledPack(b"irplanner.pack/3\n1 2 3 4\n", "my.pack")


def test_a_folder_that_cannot_be_written_still_loads(tmp_path, monkeypatch):
    folder = write_pack(tmp_path, papers=SOURCE)

    def refuse(*_: object) -> None:
        raise PermissionError("read only")

    monkeypatch.setattr("irplanner.catalog.compiler.write_compiled", refuse)

    assert list(load_catalog(folder).sources) == ["paper"]
    assert not (folder / COMPILED_NAME).exists()


def test_reading_a_foreign_folder_can_leave_nothing_behind(tmp_path):
    folder = write_pack(tmp_path, papers=SOURCE)

    load_catalog(folder, keep_compiled=False)

    assert sorted(path.name for path in folder.iterdir()) == ["pack.yaml", "papers.yaml"]


def test_an_installed_pack_is_used_whatever_its_files_times_say(tmp_path, monkeypatch):
    wheel = tmp_path / "_resources" / "catalog"
    wheel.mkdir(parents=True)
    text = read_text_pack(write_pack(wheel, papers=SOURCE))
    (wheel / COMPILED_NAME).write_bytes(compile_pack(text, ""))
    (wheel / "papers.yaml").write_text("broken: [", "utf-8")
    monkeypatch.setattr(installed, "_IN_WHEEL", str(tmp_path / "_resources"))

    assert list(load_catalog().sources) == ["paper"]


def test_opening_the_pack_imports_nothing_heavy(catalog):
    code = """
import sys
from irplanner.catalog.catalog import load_catalog
names = load_catalog().procedure_names
heavy = {"yaml", "msgspec", "json", "re", "typing", "pathlib", "irplanner.catalog.section"} & set(sys.modules)
print(len(names), sorted(heavy))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.split(maxsplit=1) == [str(len(catalog.procedures)), "[]\n"]
