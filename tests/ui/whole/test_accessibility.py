"""The whole window for everyone: names, keyboard, focus in sight, contrast, large text, the wheel."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QWidget,
)

from irplanner.settings import Appearance
from irplanner.ui.chips import StatusChip
from irplanner.ui.fields.field import Field
from tests.ui.whole import tour
from tests.ui.whole.conftest import settle, wait_until
from tests.ui.whole.controls import (
    called,
    contrast_of,
    controls,
    has_words,
    in_sight,
    is_clipped,
    is_covered,
    is_short,
    spoken,
)

# The suite walks where words are most easily lost; the rest is measured with -m slow.
LOOKS = (Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST)
SIZES = ((1280, 720), pytest.param((1920, 1080), marks=pytest.mark.slow))
STEPS = (pytest.param(0, id="100 %"), pytest.param(5, id="200 %", marks=pytest.mark.slow))


def test_every_control_has_a_name_for_a_screen_reader(demo_window):
    seen = 0
    unnamed = []
    for place, top in tour.everything(demo_window):
        for control in controls(top):
            seen += 1
            if not spoken(control).strip():
                unnamed.append(f"{place}: {called(control)}")

    assert unnamed == []
    assert seen > 500


@pytest.mark.slow
def test_every_field_has_a_short_hint(demo_window):
    seen: dict[str, str] = {}
    for place, top in tour.everything(demo_window):
        for field in top.findChildren(Field):
            seen.setdefault(f"{place}: {field.label_text}", field.hint)

    assert [name for name, hint in seen.items() if not hint] == []
    assert len(seen) > 150


@pytest.mark.parametrize("look", LOOKS)
def test_words_keep_a_contrast_of_four_and_a_half(demo_window, look):
    demo_window.set_appearance(look)
    demo_window.zoom(1)  # the stems of letters are full pixels
    faint: dict[str, float] = {}
    measured = 0
    for place, top in tour.everything(demo_window):
        picture = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for widget in worded(top):
            rect = in_sight(widget, top)
            if rect.size() != widget.size() and not isinstance(widget, QAbstractItemView):
                continue  # its words may lie in the part that is scrolled away
            if is_covered(widget, rect, top):
                continue
            found = contrast_of(picture, rect)
            measured += found is not None
            if found is not None and found < (4.5 if has_words(widget) else 3):
                faint[f"{place}: {called(widget)}"] = round(found, 2)
    demo_window.zoom(0)
    demo_window.set_appearance(Appearance.LIGHT)
    settle(demo_window)

    assert faint == {}
    assert measured > 500


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("steps", STEPS)
def test_no_word_is_cut(demo_window, size, steps):
    demo_window.resize(*size)
    demo_window.zoom(0)
    demo_window.zoom(steps) if steps else None
    cut = [
        f"{place}: {called(widget)}" for place, top in tour.everything(demo_window) for widget in cut_in(top)
    ]
    demo_window.zoom(0)
    demo_window.resize(1280, 720)
    settle(demo_window)

    assert sorted(set(cut)) == []


@pytest.mark.slow
def test_the_window_is_no_larger_than_asked_at_twice_the_text(demo_window):
    demo_window.resize(1280, 720)
    demo_window.zoom(5)
    grown = []
    for place, top in tour.pages(demo_window):
        if top.width() > 1280 or top.height() > 720:
            grown.append(f"{place}: {top.width()} x {top.height()}")
    demo_window.zoom(0)
    demo_window.resize(1280, 720)
    settle(demo_window)

    assert grown == []


@pytest.mark.slow
def test_every_control_is_reached_by_tab_alone(demo_window):
    missed = []
    for place, _top in tour.pages(demo_window):
        page = demo_window.current_page
        wanted = {one for one in controls(page) if takes_tab(one)}
        reached = round_trip(demo_window)
        missed += [f"{place}: {called(one)}" for one in wanted if not within(one, reached)]

    assert missed == []


@pytest.mark.slow
def test_tab_goes_as_the_eye_does(demo_window):
    backward = []
    for place, _top in tour.pages(demo_window):
        for area in demo_window.current_page.findChildren(QScrollArea):
            if not area.isVisible():
                continue
            body = area.widget()
            inside = [one for one in round_trip(demo_window) if body.isAncestorOf(one)]
            rows = [one.mapTo(body, QPoint(0, 0)) for one in inside]
            first = min(range(len(rows)), key=lambda at: (rows[at].y(), rows[at].x()), default=0)
            ordered = inside[first:] + inside[:first]
            for one, other in pairwise(ordered):
                above = other.mapTo(body, QPoint(0, other.height())).y() <= one.mapTo(body, QPoint(0, 0)).y()
                left_of = other.mapTo(body, QPoint(0, 0)).x() <= one.mapTo(body, QPoint(0, 0)).x()
                if above and left_of:
                    backward.append(f"{place}: {called(one)} -> {called(other)}")

    assert backward == []


@pytest.mark.slow
def test_the_focus_is_in_sight_on_every_control(demo_window):
    unseen = set()
    for place, top in tour.pages(demo_window):
        for control in stops(demo_window):
            rect = in_sight(control, top)
            if rect.isEmpty():
                unseen.add(f"{place}: out of sight: {called(control)}")
                continue
            with_focus = top.grab(rect).toImage()
            control.clearFocus()
            if with_focus == top.grab(rect).toImage():
                unseen.add(f"{place}: looks the same: {called(control)}")
            control.setFocus(Qt.FocusReason.TabFocusReason)

    assert unseen == set()


def test_the_wheel_changes_nothing_that_has_no_focus(demo_window):
    changed, tried = [], 0
    for place, top in tour.pages(demo_window):
        for control in controls(top):
            if not isinstance(control, QComboBox | QAbstractSpinBox):
                continue
            control.clearFocus()
            tried += 1
            before = control.currentText() if isinstance(control, QComboBox) else control.text()
            for turn in (-120, 120):
                turn_wheel(control, turn)
            after = control.currentText() if isinstance(control, QComboBox) else control.text()
            turn_wheel(control, -120)
            once = control.currentText() if isinstance(control, QComboBox) else control.text()
            if not before == after == once:
                changed.append(f"{place}: {called(control)}")

    assert changed == []
    assert tried > 10


def worded(top: QWidget) -> list[QWidget]:
    """Return the visible widgets that show words, innermost only."""
    found = [
        *controls(top),
        *(one for one in top.findChildren(QLabel) if one.isVisible() and one.text().strip()),
    ]
    return [one for one in found if one.isEnabled()]


def cut_in(top: QWidget) -> list[QWidget]:
    """Return the visible labels and buttons that have less room than their words."""
    labels = [one for one in top.findChildren(QLabel) if one.isVisible() and is_clipped(one)]
    buttons = [one for one in top.findChildren(QAbstractButton) if one.isVisible() and is_short(one)]
    chips = [
        one
        for one in top.findChildren(StatusChip)
        if one.isVisible() and one.width() < one.sizeHint().width()
    ]
    return [*labels, *buttons, *chips]


def takes_tab(control: QWidget) -> bool:
    """Say whether the Tab key should reach a control."""
    return control.isEnabled() and bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)


def stops(window) -> Iterator[QWidget]:
    """Yield what has the focus, press Tab, and so on until it is where it began."""
    window.activateWindow()
    wait_until(window.isActiveWindow)
    page = window.current_page
    start = page.first_focus() or page
    start.setFocus(Qt.FocusReason.TabFocusReason)
    first = focus = window.focusWidget()
    for _ in range(600):
        if focus is None:
            return
        yield focus
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = window.focusWidget()
        if focus is first:
            return


def round_trip(window) -> list[QWidget]:
    """Return all that Tab reaches, in order."""
    return list(stops(window))


def within(control: QWidget, reached: list[QWidget]) -> bool:
    """Say whether a control, its proxy or a part of it was reached."""
    if any(one is control or one is control.focusProxy() or control.isAncestorOf(one) for one in reached):
        return True
    return any(one in reached for one in joined_with(control))


def joined_with(control: QWidget) -> list[QWidget]:
    """Return the buttons of which one is pressed: one of them takes Tab, arrows go to the others."""
    if not isinstance(control, QAbstractButton):
        return []
    if control.group() is not None:
        return list(control.group().buttons())
    if control.autoExclusive():
        return [one for one in control.parentWidget().findChildren(QAbstractButton) if one.autoExclusive()]
    return []


def turn_wheel(control: QWidget, by: int) -> None:
    """Turn the wheel over a control."""
    middle = QPointF(control.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(control.mapToGlobal(control.rect().center())),
        QPoint(0, by),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control, event)


def is_squeezed(chip: StatusChip) -> bool:
    """Say whether a chip has less room than its words."""
    return chip.width() < chip.sizeHint().width()
