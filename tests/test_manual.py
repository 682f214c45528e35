"""The manual is true to the window: every page, every global key, every status, pictures that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from irplanner.reports.case_heading import MARK
from irplanner.ui.pages import FURTHER_PAGES, PAGES
from irplanner.ui.presenters.field_names import STEPS
from irplanner.ui.presenters.live_pane import RECALLED_MARK

DOCS = Path(__file__).parents[1] / "docs"
UI = Path(__file__).parents[1] / "irplanner" / "ui"
MANUAL = (DOCS / "manual.md").read_text(encoding="utf-8")
PLAIN = " ".join(MANUAL.split())
KEY = re.compile(r"(?:Ctrl|Alt|Shift)(?:\+(?:Ctrl|Alt|Shift))*\+(?:\w+|[-+=])")
PICTURES = re.findall(r"\]\((pictures/[^)]+)\)", MANUAL)
LINKS = re.findall(r"\]\(([a-z-]+\.md)\)", MANUAL)


def keys_of_the_window() -> list[str]:
    """Return every key named as a text of its own in the window's code."""
    keys = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
                keys.add(node.value)
    return sorted(keys)


def test_the_window_names_its_keys_where_this_test_finds_them() -> None:
    assert {"Ctrl+K", "Ctrl+N", "Ctrl+P", "Ctrl+1"} <= set(keys_of_the_window())


@pytest.mark.parametrize("key", keys_of_the_window())
def test_every_key_of_the_window_is_in_the_manual(key: str) -> None:
    assert key in MANUAL


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_every_page_has_its_section_and_its_key(page) -> None:
    assert f"\n## {page.title}\n" in MANUAL
    assert f"| {page.shortcut} | {page.title} |" in MANUAL


@pytest.mark.parametrize("title", [title for _, title in STEPS])
def test_every_step_of_the_plan_is_named(title: str) -> None:
    assert title in PLAIN


def test_the_marks_are_explained() -> None:
    for mark in ("Stop", "Caution", "Not assessed", "OK", "Information", "Suggested"):
        assert f"\n| {mark}" in MANUAL
    assert MARK == RECALLED_MARK
    assert f"| {MARK} |" in MANUAL


@pytest.mark.parametrize("picture", PICTURES)
def test_every_picture_exists(picture: str) -> None:
    assert (DOCS / picture).is_file()


def test_every_page_is_shown_as_a_picture() -> None:
    shown = {f"pictures/{page.id}-light.png" for page in (*PAGES, *FURTHER_PAGES)}

    assert shown == set(PICTURES)


def test_every_linked_document_exists() -> None:
    assert LINKS
    assert all((DOCS / link).is_file() for link in LINKS)
