"""Sizes written as people write them in a pick list: `5-6 Fr, 10-11 cm`, `0.035 in`, `21 G / 4-5 Fr`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from irplanner.planning.device_fit.parts import WIRES

# Number, or a range of two, and its unit; the end of a range counts.
_MEASURE = re.compile(
    r"(?P<low>\d+(?:\.\d+)?)(?:\s*-\s*(?P<high>\d+(?:\.\d+)?))?\s*(?P<unit>Fr|G|mm|cm|um|µm|in)\b"
)
_FIGURE_OF = {
    "Fr": "fr",
    "G": "gauge",
    "mm": "diameter_mm",
    "cm": "length_cm",
    "um": "size_um",
    "µm": "size_um",
}
_CLOSE = 1e-9

Span = tuple[float, float]


def wanted_sizes(kind: str, text: str) -> dict[str, list[Span]]:
    """Return the spans a text allows, by figure; several of one figure are alternatives.

    >>> wanted_sizes("introducer_sheath", "5-6 Fr, 11 cm")
    {'fr': [(5.0, 6.0)], 'length_cm': [(11.0, 11.0)]}
    """
    found: dict[str, list[Span]] = {}
    for match in _MEASURE.finditer(text):
        unit = match["unit"]
        if unit == "in" and kind not in WIRES:
            continue  # a needle's length or a lumen: not told apart in words
        figure = _FIGURE_OF.get(unit, "wire_in")
        low = float(match["low"])
        found.setdefault(figure, []).append((low, float(match["high"] or low)))
    return found


def sizes_agree(figures: Mapping[str, Any], wanted: Mapping[str, list[Span]]) -> bool:
    """Say whether no figure of a label lies outside what is wanted; one not on the label does not count.

    Any: as of a product.
    """
    return all(
        figures.get(name) is None or any(_within(figures[name], span) for span in spans)
        for name, spans in wanted.items()
    )


def _within(value: Any, span: Span) -> bool:
    low, high = span
    ends = value if isinstance(value, (list, tuple)) else (value, value)
    return bool(low - _CLOSE <= ends[0] and ends[1] <= high + _CLOSE)
