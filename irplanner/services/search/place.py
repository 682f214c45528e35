"""A case's place in the list as one number: the second it is sorted by, then its row id.

The search index is kept in this order, so that newest first and a range of days are ranges of numbers.
Moments before 1800 and after 2888 share the first and the last place.
"""

from __future__ import annotations

from datetime import datetime

ID_BITS = 28
ID_MASK = (1 << ID_BITS) - 1
LAST = (1 << 63) - 1
LAST_SECOND = (1 << 35) - 1
EPOCH_SECONDS = 5_364_662_400  # from 1800-01-01 to 1970-01-01
_EPOCH = datetime(1800, 1, 1)


def first_place(sort_at: str) -> int:
    """Return the first place of a second: of `2026-09-04T08:00:00`, or of a day, `2026-09-04`."""
    passed = datetime.fromisoformat(sort_at) - _EPOCH
    return max(0, min(LAST_SECOND, passed.days * 86400 + passed.seconds)) << ID_BITS


def place_of(sort_at: str, row_id: int) -> int:
    """Return the place of a case."""
    return first_place(sort_at) | row_id
