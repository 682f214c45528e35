"""How a figure spreads over procedures: percentiles, and single cases where they are few."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from irplanner.services.insights.statistics import percentiles
from irplanner.services.insights.view import View

SHARES = (0.1, 0.25, 0.5, 0.75, 0.9)
MOST_DOTS = 40  # up to so many cases each is shown for itself


class Spread(NamedTuple):
    """One word's values: their number, percentiles of `SHARES`, and row and value of each where few."""

    word: str
    cases: int
    percentiles: tuple[float, ...]
    most: float
    dots: tuple[tuple[int, float], ...]


def spreads(view: View, figure: str, by: str = "procedure", most: int = 10) -> tuple[Spread, ...]:
    """Return the spread of a figure for the words with most values, most first; unknown values left out."""
    values = view.column(figure)
    known = ~np.isnan(values)
    values, codes, rows = values[known], view.column(by)[known], view.column("row_id")[known]
    words = view.words(by)
    totals = np.bincount(codes, minlength=len(words))
    found = []
    for code in np.argsort(-totals, kind="stable")[:most]:
        if not totals[code]:
            break
        own = np.flatnonzero(codes == code)
        of_word = values[own].astype(np.float64)
        few = own if len(own) <= MOST_DOTS else own[:0]
        dots = tuple((int(rows[at]), float(values[at])) for at in few)
        found.append(Spread(words[code], len(own), percentiles(of_word, SHARES), float(of_word.max()), dots))
    return tuple(found)
