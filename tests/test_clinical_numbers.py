"""No clinical number stands in Python outside a published formula: every literal is structural or listed.

`data/number_literals.yaml` lists what may stand where, with the reason. A figure a rule compares with belongs
to the content pack.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import yaml

PACKAGE = Path(__file__).parent.parent / "irplanner"
LISTED: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parent / "data" / "number_literals.yaml").read_text("utf-8")
)
STRUCTURAL = frozenset(LISTED["structural"])
FACTORS = frozenset(LISTED["factors"])
DRAWING_NAME = re.compile(LISTED["drawing"]["names"])
_FACTORS = (ast.Mult, ast.Div, ast.FloorDiv, ast.Mod)
WALKED = ("planning", "ui", "reports")
FILES = sorted(path for folder in WALKED for path in (PACKAGE / folder).rglob("*.py"))


@dataclass(frozen=True)
class Literal:
    """A number in the code, with the names of the calls and the constant it is written in."""

    file: str
    line: int
    number: float
    calls: tuple[str, ...]
    constant: str
    is_place: bool  # part of an index or a slice
    is_factor: bool  # multiplied or divided by
    is_compared: bool

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.number}"


def literals_in(path: Path) -> Iterator[Literal]:
    file = path.relative_to(PACKAGE).as_posix()
    yield from _walk(ast.parse(path.read_text("utf-8")), Literal(file, 0, 0, (), "", False, False, False))


def _walk(node: ast.AST, around: Literal) -> Iterator[Literal]:
    """Yield the numbers below a node; `around` says what it is written in."""
    if isinstance(node, ast.Constant):
        if type(node.value) in (int, float):
            yield replace(around, line=node.lineno, number=node.value)
        return
    is_factor = isinstance(node, ast.BinOp) and isinstance(node.op, _FACTORS)
    around = replace(
        around, is_factor=is_factor, is_compared=around.is_compared or isinstance(node, ast.Compare)
    )
    if isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        around = replace(around, constant=",".join(ast.unparse(target) for target in targets))
    for name, value in ast.iter_fields(node):
        inside = around
        if isinstance(node, ast.Call) and name != "func":
            inside = replace(around, calls=(*around.calls, ast.unparse(node.func).rpartition(".")[2]))
        if isinstance(node, ast.Subscript) and name == "slice":
            inside = replace(around, is_place=True)
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _walk(child, inside)


def is_structural(literal: Literal) -> bool:
    """Say whether a number has no meaning of its own: a place, digits kept, a cache, a drawing."""
    if literal.number in STRUCTURAL or literal.is_place:
        return True
    if literal.is_factor and literal.number in FACTORS:
        return True
    if literal.calls and literal.calls[-1] in LISTED["calls"]:
        return True
    if literal.file.startswith("planning/"):
        return False
    drawing = LISTED["drawing"]
    if literal.file in drawing["modules"] or set(literal.calls) & set(drawing["calls"]):
        return True
    if any(DRAWING_NAME.fullmatch(name.strip(" ()")) for name in literal.constant.split(",")):
        return True
    # A view lays out with numbers everywhere; what would be a rule is a comparison or a named constant.
    is_view = literal.file.startswith("ui/") and not literal.file.startswith("ui/presenters/")
    return is_view and not literal.is_compared and not literal.constant.strip("_").isupper()


def listed_numbers(file: str) -> dict[float, str]:
    return {row["number"]: row["reason"] for row in LISTED["numbers"].get(file, ())}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_number_is_structural_or_listed_with_its_reason(path: Path) -> None:
    allowed = listed_numbers(path.relative_to(PACKAGE).as_posix())

    unknown = [str(one) for one in literals_in(path) if not is_structural(one) and one.number not in allowed]

    assert unknown == [], "a clinical number belongs to resources/catalog, any other to number_literals.yaml"


def test_the_list_names_no_number_that_is_gone() -> None:
    gone = []
    for file, rows in LISTED["numbers"].items():
        present = {one.number for one in literals_in(PACKAGE / file)}
        gone += [f"{file}: {row['number']}" for row in rows if row["number"] not in present]

    assert gone == []


def test_every_listed_number_has_a_reason() -> None:
    rows = [row for rows in LISTED["numbers"].values() for row in rows]

    assert len(rows) > 50
    assert [row for row in rows if len(row["reason"]) < 5] == []


def test_a_clinical_number_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.PACKAGE", tmp_path)
    (tmp_path / "planning").mkdir()
    rule = tmp_path / "planning" / "rule.py"
    rule.write_text("LIMIT = 1.8\ndef high(inr):\n    return -1.5 < inr[3:] or round(inr, 9) / 60 > 60\n")

    found = [str(one) for one in literals_in(rule) if not is_structural(one)]

    assert found == ["planning/rule.py:1: 1.8", "planning/rule.py:3: 1.5", "planning/rule.py:3: 60"]
