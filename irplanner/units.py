"""Lengths of devices: French, inch, millimeter and micrometer, converted without rounding on the way.

1 Fr is 1/3 mm and 1 in is 25.4 mm exactly. A number is taken as it is written (0.035 is 35/1000), so that
there and back gives the same number. What a label says is kept beside the value. Gauge is no unit of length:
its sizes are a table of the content pack. Laboratory units belong to `planning.labs`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

MM_PER_UNIT: dict[str, Fraction] = {
    "mm": Fraction(1),
    "um": Fraction(1, 1000),
    "cm": Fraction(10),
    "in": Fraction(254, 10),
    "fr": Fraction(1, 3),
}
_SPELLINGS = {
    "mm": "mm",
    "millimeter": "mm",
    "um": "um",
    "µm": "um",
    "μm": "um",
    "micron": "um",
    "microns": "um",
    "cm": "cm",
    "in": "in",
    '"': "in",
    "inch": "in",
    "inches": "in",
    "fr": "fr",
    "f": "fr",
    "french": "fr",
}
_TEXT = re.compile(r"\s*(\d+(?:[.,]\d+)?|[.,]\d+)\s*([^\d\s]+)\s*")


@dataclass(frozen=True, slots=True)
class Length:
    """A length as given: number and unit, and the text of the label it was read from."""

    value: float
    unit: str
    label: str

    @property
    def mm(self) -> float:
        return self.in_unit("mm")

    def in_unit(self, unit: str) -> float:
        """Return the number in another unit. Raises: ValueError for an unknown unit."""
        return convert_length(self.value, self.unit, unit)


def length_unit(word: str) -> str:
    """Return the unit a spelling stands for: mm, um, cm, in or fr.

    Raises:
        ValueError: not a unit of length.
    """
    unit = _SPELLINGS.get(word.strip().lower().rstrip("."))
    if unit is None:
        raise ValueError(f"{word!r} is no unit of length; known: {', '.join(MM_PER_UNIT)}")
    return unit


@lru_cache(maxsize=4096)  # a plan asks for the same few lengths at every keystroke
def convert_length(value: float, unit: str, to_unit: str) -> float:
    """Return a length in another unit.

    Raises:
        ValueError: an unknown unit, or a value that is no finite number.

    >>> convert_length(0.035, "in", "mm")
    0.889
    >>> convert_length(6, "fr", "mm")
    2.0
    """
    there, back = MM_PER_UNIT[length_unit(unit)], MM_PER_UNIT[length_unit(to_unit)]
    return float(Fraction(repr(float(value))) * there / back)


def read_length(text: str) -> Length:
    """Return a length as a label writes it, e.g. `0.035 in`, `6 Fr`, `700 µm`; the text is kept.

    Raises:
        ValueError: no number with a unit of length.
    """
    found = _TEXT.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no length: expected a number and a unit, as 0.035 in")
    return Length(float(found.group(1).replace(",", ".")), length_unit(found.group(2)), text.strip())


def fr_to_mm(fr: float) -> float:
    """Return French as millimeters. What the number names (inside or outside) is the device's matter."""
    return convert_length(fr, "fr", "mm")


def mm_to_fr(mm: float) -> float:
    return convert_length(mm, "mm", "fr")


def inch_to_mm(inches: float) -> float:
    return convert_length(inches, "in", "mm")


def mm_to_inch(mm: float) -> float:
    return convert_length(mm, "mm", "in")
