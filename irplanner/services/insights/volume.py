"""How many cases, by month and by one of their words."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from irplanner.services.insights.view import View

SPLITS = ("category", "operator", "room")
REST = "…"  # stands for all words beyond the most frequent


class MonthlyCounts(NamedTuple):
    """Cases by month for each word, most frequent first; `words` may end with `REST`."""

    months: tuple[str, ...]
    words: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]  # by word, then month


def monthly_counts(view: View, split: str, most: int = 5) -> MonthlyCounts:
    """Count cases by month and word of the column `split`, at most `most` words apart."""
    words = view.words(split)
    months = [np.bincount(codes, minlength=len(words)) for codes in view.by_month(split)]
    table = np.array(months).reshape(len(months), len(words))
    totals = table.sum(axis=0)
    order = [int(code) for code in np.argsort(-totals, kind="stable") if totals[code]]
    apart = order if len(order) <= most + 1 else order[:most]
    rest = order[len(apart) :]
    counts = [tuple(int(count) for count in table[:, code]) for code in apart]
    names = [words[code] for code in apart]
    if rest:
        counts.append(tuple(int(count) for count in table[:, rest].sum(axis=1)))
        names.append(REST)
    return MonthlyCounts(view.months, tuple(names), tuple(counts))
