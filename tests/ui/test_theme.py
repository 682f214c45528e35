"""Colors, contrast and text size."""

from __future__ import annotations

import re
from string import Template

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from irplanner.first_look import Appearance
from irplanner.installed import resource_path
from irplanner.models.enums import Status
from irplanner.ui import theme as theme_module
from irplanner.ui.theme import SCALES, Theme, Tokens, px, read_tokens, style_sheet, tokens

GROUNDS = ("background", "panel", "pane", "header", "accent_ground", "hover")


def luminance(color):
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def own_theme(qtbot):
    """A theme of this test's own; what was in force before is put back."""
    application = QApplication.instance()
    before = (application.font(), application.palette(), application.styleSheet())
    state = (theme_module._State.tokens, theme_module._State.scale)
    theme = Theme(application)
    yield theme
    application.styleHints().colorSchemeChanged.disconnect(theme._on_system_changed)
    theme.deleteLater()
    theme_module._State.tokens, theme_module._State.scale = state
    application.setFont(before[0])
    application.setPalette(before[1])
    application.setStyleSheet(before[2])


@pytest.mark.parametrize("appearance", ["light", "dark", "contrast"])
def test_words_keep_their_contrast_on_every_ground(appearance):
    colors = read_tokens()[appearance]

    for ground in GROUNDS:
        assert contrast(colors.text, getattr(colors, ground)) >= 4.5
        assert contrast(colors.muted, getattr(colors, ground)) >= 4.5, ground
        assert contrast(colors.accent, getattr(colors, ground)) >= 4.5, ground
    assert contrast(colors.on_accent, colors.accent) >= 4.5
    assert contrast(colors.rail_text, colors.rail) >= 4.5
    assert contrast(colors.on_rail, colors.rail_active) >= 4.5
    assert contrast(colors.muted, colors.track) >= 4.5  # the words of a button that cannot be pressed


@pytest.mark.parametrize("appearance", ["light", "dark", "contrast"])
@pytest.mark.parametrize("status", list(Status))
def test_a_status_is_legible_on_its_tint_and_on_the_panels(appearance, status):
    colors = read_tokens()[appearance]

    assert contrast(colors.ink(status).name(), colors.ground(status).name()) >= 4.5
    assert contrast(colors.ink(status).name(), colors.panel) >= 4.5


@pytest.mark.parametrize("appearance", ["light", "dark", "contrast"])
def test_frames_of_fields_and_the_focus_stand_out(appearance):
    colors = read_tokens()[appearance]

    assert contrast(colors.line_strong, colors.panel) >= 3
    assert contrast(colors.focus, colors.panel) >= 3
    assert contrast(colors.focus, colors.background) >= 3


@pytest.mark.parametrize("appearance", ["light", "dark", "contrast"])
def test_the_style_sheet_has_no_name_left_over(appearance):
    template = Template(resource_path("theme", "window.qss").read_text("utf-8"))

    sheet = style_sheet(template, read_tokens()[appearance])

    assert "$" not in sheet
    for path in re.findall(r"url\(([^)]*)\)", sheet):
        assert resource_path(path).is_file(), path


def test_a_color_left_out_is_named():
    colors = read_tokens()["light"].by_name
    del colors["focus"]

    with pytest.raises(ValueError, match="focus"):
        Tokens(colors)


def test_dark_and_light_are_put_in_force(own_theme, qtbot):
    with qtbot.waitSignal(own_theme.changed):
        own_theme.apply(Appearance.DARK)
    assert tokens().panel == read_tokens()["dark"].panel
    assert own_theme.is_dark

    own_theme.apply(Appearance.LIGHT)

    assert tokens().panel == read_tokens()["light"].panel


def test_the_system_is_followed_while_asked_to(own_theme):
    hints = QApplication.instance().styleHints()
    own_theme.apply(Appearance.SYSTEM)
    was_dark = own_theme.is_dark
    try:
        hints.setColorScheme(Qt.ColorScheme.Light if was_dark else Qt.ColorScheme.Dark)
        own_theme._on_system_changed()

        assert own_theme.is_dark is (hints.colorScheme() is Qt.ColorScheme.Dark)
    finally:
        hints.unsetColorScheme()


def test_text_grows_and_shrinks_in_steps_and_comes_back(own_theme):
    own_theme.apply(Appearance.LIGHT, 1.0)
    normal = px(13)

    own_theme.zoom_by(1)
    assert px(13) > normal

    own_theme.zoom_by(0)
    assert px(13) == normal


def test_text_stays_within_the_scales(own_theme):
    own_theme.apply(Appearance.LIGHT, 9.0)
    assert own_theme.zoom == SCALES[-1]

    own_theme.zoom_by(1)
    assert own_theme.zoom == SCALES[-1]


def test_a_look_that_is_in_force_is_not_put_on_again(own_theme):
    own_theme.apply(Appearance.DARK, 1.0)
    told = []
    own_theme.changed.connect(lambda: told.append(True))

    own_theme.apply(Appearance.DARK, 1.0)
    assert told == []

    own_theme.apply(Appearance.LIGHT)
    assert told == [True]
