"""The log turns over, stays small, is for this account only, and holds nothing of a patient."""

from __future__ import annotations

import ast
import logging
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

import irplanner
from irplanner import log_file
from irplanner.log_file import KEPT, start_log
from irplanner.ui.faults import fault_details

LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}
NAME = "DEMO, Anna"


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A log of its own that turns over after a few lines."""
    monkeypatch.setattr(log_file, "MAX_BYTES", 2000)
    path = tmp_path / "log" / "irplanner.log"
    handler = start_log(path)
    assert handler is not None
    yield path
    logging.getLogger("irplanner").removeHandler(handler)
    handler.close()


def fault() -> str:
    try:
        open_record(NAME)
    except ValueError as error:
        return fault_details(error)
    raise AssertionError


def open_record(name: str) -> None:
    try:
        {}[f"mrn of {name}\n2026-01-01T00:00:00Z ERROR forged line"]
    except KeyError as error:
        raise ValueError(f"{name} cannot be opened") from error


def test_it_turns_over_and_stays_small(log: Path) -> None:
    for _ in range(200):
        logging.getLogger("irplanner").error("fault\n%s", fault())

    files = sorted(log.parent.iterdir())
    assert [one.name for one in files] == [
        "irplanner.log",
        *(f"irplanner.log.{n}" for n in range(1, KEPT + 1)),
    ]
    assert all(one.stat().st_size <= 2000 + 1000 for one in files)


def test_every_file_of_it_is_for_this_account_only(log: Path) -> None:
    for _ in range(50):
        logging.getLogger("irplanner").error("fault\n%s", fault())

    assert {stat.S_IMODE(one.stat().st_mode) for one in log.parent.iterdir()} == {0o600}


def test_a_fault_is_told_by_type_and_place_and_nothing_of_whom(log: Path) -> None:
    logging.getLogger("irplanner").error("fault\n%s", fault())
    said = log.read_text()

    assert "ValueError" in said
    assert "KeyError" in said
    assert "open_record" in said
    assert NAME not in said
    assert "forged" not in said
    assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ ERROR fault\n", said)


def test_nothing_but_types_and_places_is_ever_logged() -> None:
    """Every line the program logs is a text of its own, or the details of a fault."""
    package = Path(irplanner.__file__).parent
    loose = []
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            owner = node.func.value
            if (
                node.func.attr in LEVELS
                and isinstance(owner, ast.Name)
                and owner.id in ("log", "logger", "logging")
            ):
                loose += [
                    f"{path.name}:{node.lineno}"
                    for value in node.args
                    if not isinstance(value, ast.Constant)
                    and not (isinstance(value, ast.Name) and value.id == "details")
                ]
    assert loose == []
