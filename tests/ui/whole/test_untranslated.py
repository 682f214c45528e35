"""No word of the program stays English in another language: every text shown has been looked up."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QTableView

from irplanner.language import speak
from irplanner.services.demo.demo_day import demo_moment, demo_records
from irplanner.services.plans import plan_for
from irplanner.ui.translator import ProgramTranslator
from tests.ui.fake_shell import shipped_catalog
from tests.ui.whole import tour
from tests.ui.whole.conftest import close_window, make_demo_window

OPEN, SHUT = "⟦", "⟧"
WORD = re.compile(r"[A-Za-z]{4,}")
# Between parts put together from several texts: signs, keys, figures with their unit, blanks to fill.
BETWEEN = re.compile(r"[,;:|()·.–]| {2,}|\b(?:Ctrl|Alt|Shift)\b|\S*\d\S*(?: (?:%|µm|mL))?|_+")
AS_THEY_ARE = {"home", "left", "right", "return", "yyyy-mm-dd", "yyyy-mm-dd hh"}  # keys, how a day is typed
ENDS = " .,:;|·()/†…-+0123456789"


class Bracketing(ProgramTranslator):
    """A language in which every word looked up stands in brackets."""

    def translate(self, context, sourceText, disambiguation=None, n=-1):  # noqa: N803  # Qt's own name
        """Override: brackets, none inside others."""
        plain = sourceText.replace(OPEN, "").replace(SHUT, "")
        return f"{OPEN}{plain}{SHUT}" if plain.strip() else sourceText


@pytest.fixture
def bracketed_window(tmp_path, qapp):
    """The window on the demo store, all looked-up words in brackets."""
    translator = Bracketing()
    QCoreApplication.installTranslator(translator)
    speak("en", translator.words)
    window, loader = make_demo_window(tmp_path)
    yield window
    close_window(window, loader)
    QCoreApplication.removeTranslator(translator)
    speak("en")


def test_every_word_shown_was_looked_up(bracketed_window):
    content = known_content()
    plain: dict[str, str] = {}
    for place, top in tour.everything(bracketed_window):
        if place in ("message", "reason", "notice", "help"):
            continue  # their words are given by this test
        for text in texts_of(top):
            for part in outside_brackets(text):
                if (
                    WORD.search(part)
                    and part not in content
                    and part not in AS_THEY_ARE
                    and "pytest" not in part
                ):
                    plain.setdefault(part[:100], place)

    assert plain == {}


def outside_brackets(text: str) -> list[str]:
    """Return the parts of a text that were not looked up, without signs and figures at their ends."""
    parts, depth = [""], 0
    for letter in text.replace("&", "").replace("\n", " "):
        depth += letter == OPEN
        if not depth:
            parts[-1] += letter
        elif parts[-1]:
            parts.append("")
        depth -= letter == SHUT
    return [" ".join(one.split()).strip(ENDS).lower() for part in parts for one in BETWEEN.split(part)]


def texts_of(top) -> set[str]:
    """Return every text a window shows or tells a screen reader."""
    found = set()
    for widget in top.findChildren(QLabel):
        if widget.isVisible():
            found.add(widget.text())
    for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView):
        for widget in top.findChildren(kind):
            if not widget.isVisible():
                continue
            found |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
            if isinstance(widget, QAbstractButton):
                found.add(widget.text())
            elif isinstance(widget, QLineEdit):
                found.add(widget.placeholderText())
            elif isinstance(widget, QTableView) and widget.model() is not None:
                model = widget.model()
                columns = range(widget.horizontalHeader().count())
                heads = (model.headerData(column, Qt.Orientation.Horizontal) for column in columns)
                found |= {str(head) for head in heads if head}
    return {text for text in found if text}


def known_content() -> str:
    """Return the texts of the content pack, of the demo cases and of their plans: they stay as they are."""
    catalog = shipped_catalog()
    texts = [str(list(catalog.section(name).values())) for name in catalog.pack.sections()]
    for record in demo_records():
        texts += [str(record), str(plan_for(record, catalog, demo_moment()))]
    return " ".join("".join(texts).replace("_", " ").replace("\\n", " ").split()).lower()
