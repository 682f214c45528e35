"""What differs between two packs is told entry by entry and field by field."""

from __future__ import annotations

from irplanner.catalog.compare import Change, FieldChange, compare_packs
from irplanner.catalog.text_pack import read_text_pack
from tests.catalog.small_pack import entries, write_pack

RULE = "id: r, applies_to: [coil], level: warn, basis: label, sources: [], evidence: page"


def pack(folder, name, *rows, section="sources"):
    (folder / name).mkdir()
    return read_text_pack(write_pack(folder / name, rows=entries(section, *rows))).entries


def test_equal_packs_do_not_differ(tmp_path):
    assert (
        compare_packs(pack(tmp_path, "a", "{id: x, title: t}"), pack(tmp_path, "b", "{id: x, title: t}"))
        == []
    )


def test_added_removed_and_changed_entries_are_told(tmp_path):
    before = pack(tmp_path, "a", "{id: gone, title: t}", "{id: kept, title: old, year: 2019}")
    after = pack(tmp_path, "b", "{id: kept, title: new, doi: 10.1/2}", "{id: fresh, title: t}")

    assert compare_packs(before, after) == [
        Change(
            "changed",
            "sources",
            "kept",
            (
                FieldChange("title", "old", "new"),
                FieldChange("year", 2019, None),
                FieldChange("doi", None, "10.1/2"),
            ),
        ),
        Change("added", "sources", "fresh"),
        Change("removed", "sources", "gone"),
    ]


def test_a_change_deep_inside_names_its_path(tmp_path):
    before = pack(
        tmp_path,
        "a",
        f"{{{RULE}, bands: [{{range: [0, 1], action: a, reduction_pct: 0}}]}}",
        section="sizing_rules",
    )
    after = pack(
        tmp_path,
        "b",
        f"{{{RULE}, bands: [{{range: [0, 2], action: a, reduction_pct: 0}}]}}",
        section="sizing_rules",
    )

    [change] = compare_packs(before, after)

    assert change.fields == (FieldChange("bands.0.range", [0, 1], [0, 2]),)


def test_a_list_that_grew_is_told_as_a_whole(tmp_path):
    before = pack(tmp_path, "a", f"{{{RULE}}}", section="sizing_rules")
    after = pack(tmp_path, "b", f"{{{RULE.replace('[coil]', '[coil, vein]')}}}", section="sizing_rules")

    [change] = compare_packs(before, after)

    assert change.fields == (FieldChange("applies_to", ["coil"], ["coil", "vein"]),)
