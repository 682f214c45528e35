"""Figures as people measure them: not finer than a ten-thousandth."""

from __future__ import annotations

from hypothesis import strategies as st


def measured(largest: float) -> st.SearchStrategy[float]:
    """Return figures from 0 to `largest`; a reader refuses smaller ones than anybody can measure."""
    return st.floats(0, largest).map(lambda value: round(value, 4))
