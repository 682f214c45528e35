"""What a search typed in one box means: every word must be somewhere in the case's search text."""

from __future__ import annotations

from typing import Any

from irplanner.services.case_columns import CASES
from irplanner.services.case_texts import folded


def holds_words(text: str) -> list[Any]:
    """Return the conditions a case must meet; none for an empty text. Any: SQLAlchemy's expressions."""
    return [CASES.c.search_text.contains(word, autoescape=True) for word in folded(text).split()]
