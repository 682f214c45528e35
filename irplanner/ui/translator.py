"""Puts a language in force: Qt's translator for the views, the same words for presenters, the direction.

The words lie in resources/translations as .ts (edited with Qt Linguist) and .qm (read here). All of the
program's words are in one context, so a word is translated once, whichever class says it. Loaded only for a
language other than English.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from irplanner.installed import resource_path
from irplanner.language import LANGUAGES, speak

CONTEXT = "irplanner"


class ProgramTranslator(QTranslator):
    """Looks every text up among the program's words, whatever class asks; unknown ones stay English."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803  # Qt's own name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Override: one context for all."""
        return super().translate(CONTEXT, sourceText, disambiguation or "", n) or sourceText

    def words(self, text: str, remark: str, count: int) -> str:
        """Return a text for the parts of the program without Qt."""
        return self.translate(CONTEXT, text, remark, count)


def use_language(application: QGuiApplication, code: str) -> tuple[QTranslator, ...]:
    """Speak a language from now on; widgets made before keep their words. Return what was installed."""
    chosen = LANGUAGES[code]
    translator = ProgramTranslator(application)
    translator.load(str(resource_path("translations", f"{code}.qm")))
    QCoreApplication.installTranslator(translator)
    # Qt's own words (menus of a text field, the print dialog) are searched first: installed last.
    own = QTranslator(application)
    own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    QCoreApplication.installTranslator(own)
    speak(code, translator.words)
    QLocale.setDefault(QLocale(code))
    if chosen.right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return translator, own
