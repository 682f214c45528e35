"""Fixtures for pages: a context on a store of its own, closed after the test."""

from __future__ import annotations

import pytest

from tests.ui.fake_shell import make_context

# Said by the platform plugin without a display when a window or a list is shown.
NO_DISPLAY = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_collection_modifyitems(items):
    """Let every test of the window run without a display."""
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(NO_DISPLAY))


@pytest.fixture
def context(qtbot, tmp_path):
    """A context whose work is done at once; `context.shell` is its FakeShell."""
    made = make_context(tmp_path)
    yield made
    made.services.store.close()
