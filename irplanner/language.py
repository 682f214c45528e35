"""The language of the program's own words, and how it writes numbers and days. No Qt, nothing to load.

English needs nothing: `tr` gives back what it is given. For another language the window puts in what looks
words up (ui/translator.py). Clinical content is not looked up: it stays in the language of its pack.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime


class Language:
    """How one language writes. Days are in ISO order in English, where two other orders are in use."""

    def __init__(
        self,
        code: str,
        name: str,
        decimal: str = ",",
        group: str = "\u202f",
        day_format: str = "%d.%m.%Y",
        day_hint: str = "",
        *,
        right_to_left: bool = False,
        is_complete: bool = True,
    ) -> None:
        self.code, self.name = code, name
        self.decimal, self.group = decimal, group
        self.day_format, self.day_hint = day_format, day_hint
        self.right_to_left = right_to_left
        self.is_complete = is_complete


ENGLISH = Language("en", "English", ".", ",", "%Y-%m-%d", "YYYY-MM-DD")
LANGUAGES: dict[str, Language] = {
    one.code: one
    for one in (
        ENGLISH,
        Language("es", "Español", day_format="%d/%m/%Y", day_hint="DD/MM/AAAA"),
        Language("de", "Deutsch", group=".", day_hint="TT.MM.JJJJ"),
        Language("fr", "Français", day_format="%d/%m/%Y", day_hint="JJ/MM/AAAA"),
        Language("uk", "Українська", day_hint="ДД.ММ.РРРР"),
        # Begun: what has no Arabic words yet is shown in English. Western figures, days as in ISO.
        Language("ar", "العربية", ".", ",", "%Y-%m-%d", "YYYY-MM-DD", right_to_left=True, is_complete=False),
    )
}


class _State:
    """The one language in force."""

    language: Language = ENGLISH
    translate: Callable[[str, str, int], str] | None = None


def speak(code: str, translate: Callable[[str, str, int], str] | None = None) -> None:
    """Put a language in force.

    Args:
        code: One of `LANGUAGES`; anything else means English.
        translate: (English text, remark, count or -1) to the text in that language; None: English words.
    """
    _State.language = LANGUAGES.get(code, ENGLISH)
    _State.translate = translate


def language() -> Language:
    """Return the language in force."""
    return _State.language


def tr(text: str, remark: str = "") -> str:
    """Return the program's words in the language in force; `remark` tells two meanings of one word apart."""
    translate = _State.translate
    return text if translate is None else translate(text, remark, -1)


def mark(text: str) -> str:
    """Return the text as it is: words of a table, to be looked up by `tr` where they are shown."""
    return text


def mark_n(text: str) -> str:
    """Return the text as it is: words with a count `{n}`, to be looked up by `tr_n` where they are shown."""
    return text


def tr_n(count: int, one: str, many: str) -> str:
    """Return `1 case` or `12 cases`: `{n}` stands for the count. Other languages take their forms of `many`.

    >>> tr_n(1, "{n} case", "{n} cases"), tr_n(1200, "{n} case", "{n} cases")
    ('1 case', '1,200 cases')
    """
    translate = _State.translate
    text = (one if count == 1 else many) if translate is None else translate(many, "", count)
    return text.replace("{n}", whole(count))


def isolated(text: str) -> str:
    """Return text of a left-to-right script so that it keeps its order among words that run the other way."""
    if not _State.language.right_to_left:
        return text
    first = next((letter for letter in text if letter.isalpha()), "")
    return f"\u2066{text}\u2069" if first and first < "\u0590" else text


def number(value: float) -> str:
    """Return a number without trailing zeros, with the decimal sign of the language.

    >>> number(2.50)
    '2.5'
    """
    return decimal(f"{value:.10g}")


def decimal(text: str) -> str:
    """Return the text of a number (`2.50`) with the decimal sign of the language."""
    sign = _State.language.decimal
    return text if sign == "." else text.replace(".", sign)


def whole(count: int) -> str:
    """Return a whole number in groups of three from 1,000 on."""
    text = f"{count:,}"
    return text if _State.language.group == "," else text.replace(",", _State.language.group)


def day(value: date) -> str:
    """Return a day in figures: `2026-09-04` in English, `04.09.2026` in German."""
    return value.strftime(_State.language.day_format)


_WEEKDAYS = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))


def weekday(value: date) -> str:
    """Return the short name of the day of the week: `Fri`."""
    return tr(_WEEKDAYS[value.weekday()])


def day_time(value: datetime) -> str:
    """Return a day and its time, 24 h: `2026-09-04 08:00`."""
    return f"{day(value)} {value:%H:%M}"


def within(text: str) -> str:
    """Return a label as it stands inside a sentence: lower case, but for German, whose nouns keep theirs.

    >>> within("Sign in")
    'sign in'
    """
    if _State.language.code == "de":
        return text
    return text.lower() if text[1:2].islower() or not text[1:] else text
