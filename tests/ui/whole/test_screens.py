"""Every page and box as it looked when somebody looked: colors, sizes, text sizes, languages."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from irplanner.language import LANGUAGES
from irplanner.settings import Appearance
from tests.ui.whole import tour
from tests.ui.whole.conftest import close_window, make_demo_window, settle
from tests.ui.whole.screens import Sheet, difference, small
from tests.ui.whole.test_languages import speaking  # noqa: F401  # a fixture

LOOKS = (Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST)
SIZES = ((1280, 720), (1920, 1080))
ZOOMS = {100: 0, 200: 5}
DRAWN_MS = 250  # charts and forms made part by part


def pictures_differ(window, name: str) -> list[str]:
    """Compare everything in the window as it is set up now."""
    sheet = Sheet(name)
    for place, top in tour.everything(window):
        QTest.qWait(DRAWN_MS)
        settle(window)
        hold_still(window)
        sheet.add(place, top)
    return sheet.faults()


def hold_still(window) -> None:
    """Leave out what differs from run to run: where the store is and when it was saved."""
    window.status_line.set_store("Database: demo.db")
    window.status_line.set_saved("")


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("percent", ZOOMS)
def test_every_screen_looks_as_it_did(tmp_path, qapp, size, look, percent):
    window, loader = make_demo_window(tmp_path)
    try:
        window.resize(*size)
        window.set_appearance(look)
        if ZOOMS[percent]:
            window.zoom(ZOOMS[percent])
        wrong = pictures_differ(window, f"en-{look.value}-{size[0]}-{percent}")
    finally:
        close_window(window, loader)

    assert wrong == []


@pytest.mark.slow
@pytest.mark.parametrize("percent", ZOOMS)
@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_every_screen_looks_as_it_did_in_every_language(tmp_path, speaking, code, percent):  # noqa: F811
    speaking(code)
    window, loader = make_demo_window(tmp_path)
    try:
        if ZOOMS[percent]:
            window.zoom(ZOOMS[percent])
        wrong = pictures_differ(window, f"{code}-light-1280-{percent}")
    finally:
        close_window(window, loader)

    assert wrong == []


def test_a_screen_is_like_itself_and_unlike_another(demo_window):
    demo_window.navigate("today")
    settle(demo_window)
    today = small(demo_window)
    demo_window.navigate("settings")
    settle(demo_window)

    assert difference(today, today) == 0
    assert difference(today, small(demo_window)) > 0.02
