"""Units as a book prints them: the rules write `um`, `x10^9/L` and `m2`, people read `µm`, `×10⁹/L` and `m²`.

Only for what is shown and printed: case files, assessments and tables keep the plain letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_POWER = re.compile(r"(?:\bx ?|× ?|\b)10[*^](\d+)(?=/)")
_MICRO = re.compile(r"(?<![A-Za-z])u(?=(?:mol|m|g|L|Gy)\b)")
_SQUARE = re.compile(r"(?<=[\d/.· ])(c?m)2\b")


@lru_cache(maxsize=2048)  # the same lines at every keystroke
def with_unit_signs(text: str) -> str:
    """Return a text with the signs of its units."""
    text = _POWER.sub(lambda found: f"×10{found[1].translate(_RAISED)}", text)
    return _SQUARE.sub(r"\1²", _MICRO.sub("µ", text))
