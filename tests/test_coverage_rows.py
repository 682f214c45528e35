"""docs/coverage.md stays true: all rows in order, and every rule, item, test and module it names exists."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path

import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.exchange.csv_columns import CASE_COLUMNS, SIDE_FILES

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
LINES = [line for line in PAGE.splitlines() if re.match(r"\| \d+ \|", line)]
CELLS = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in LINES]
STEPS = ("engine", "devices", "window", "records", "trust")
CASES = (ROOT / "tests" / "data" / "seed_rows.jsonl").read_text(encoding="utf-8").splitlines()
FIRED = {rule for line in CASES for rule in json.loads(line)["rules"]}
NAMED = sorted(set(re.findall(r"`([^`]+)`", PAGE)))
TESTS = [name for name in NAMED if name.startswith("tests/")]
MODULES = [name for name in NAMED if name.startswith("irplanner.")]
RULES = [name for name in NAMED if re.fullmatch(r"[a-z_]+(\.[a-z0-9_]+)+", name) and name not in MODULES]
ITEMS = [name for name in NAMED if re.fullmatch(r"M\d+[a-d]?|A-[A-Z]+-\d+", name)]
COLUMN_NAMES = sorted(
    name
    for text in re.findall(r"CSV ((?:`[a-z0-9_]+`(?:, )?)+)", PAGE)
    for name in re.findall(r"`(.+?)`", text)
)
CATALOG = load_catalog()
CODE = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "irplanner" / "planning").rglob("*.py"))


def _is_a_rule(name: str) -> bool:
    """Say whether a rule is a statement of the pack, named in the planning code, or fired in a row's case."""
    return name in CATALOG.statements or f'"{name}"' in CODE or name in FIRED


def test_the_page_has_every_row_in_order_with_state_place_and_step() -> None:
    assert [int(cells[0]) for cells in CELLS] == list(range(1, 124))
    assert {len(cells) for cells in CELLS} == {5}
    assert {cells[2] for cells in CELLS} <= {"works", "partly", "later"}
    assert all(cells[1] and cells[3] for cells in CELLS)


def test_what_does_not_work_yet_names_the_step_it_comes_in() -> None:
    for number, _, state, _, missing in CELLS:
        steps = [part.split(":")[0] for part in missing.split("; ")] if missing != "-" else []
        assert (state == "works") == (not steps), number
        assert set(steps) <= set(STEPS), number


def test_the_counts_at_the_top_are_those_of_the_table() -> None:
    states = [cells[2] for cells in CELLS]

    assert (
        f"Today {states.count('works')} rows work, {states.count('partly')} work in part, "
        f"{states.count('later')} come later."
    ) in PAGE


@pytest.mark.parametrize("name", RULES)
def test_every_named_rule_exists(name: str) -> None:
    assert _is_a_rule(name)


@pytest.mark.parametrize("name", ITEMS)
def test_every_named_checklist_item_exists(name: str) -> None:
    assert name in {item.id for item in CATALOG.checklist_items.values()}


@pytest.mark.parametrize("name", TESTS)
def test_every_named_test_exists(name: str) -> None:
    assert (ROOT / name).is_file()


@pytest.mark.parametrize("name", MODULES)
def test_every_named_module_exists(name: str) -> None:
    assert importlib.util.find_spec(name) is not None


def test_every_named_column_is_one_of_the_csv() -> None:
    assert COLUMN_NAMES
    assert set(COLUMN_NAMES) <= {column.name for column in CASE_COLUMNS}


def test_every_named_side_file_is_written() -> None:
    named = re.findall(r"side file `([a-z_]+)`", PAGE)

    assert named
    assert set(named) <= set(SIDE_FILES)
