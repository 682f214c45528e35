"""All counted cases as columns: what every chart is computed from. Read-only arrays, cases by month and time.

Absent is never a value: an unknown figure is nan, an unknown word code 0, an unknown answer -1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]  # Any: of the type `COLUMNS` gives

UNKNOWN = -1
# Words are codes into `Frame.words`; code 0 is the empty word, not recorded.
WORDS = (
    "procedure",
    "category",
    "room",
    "operator",
    "technologist",
    "scrub",
    "access_site",
    "closure",
)
FIGURES = (
    "kerma_mgy",
    "kap_gy_cm2",
    "fluoro_min",
    "contrast_ml",
    "start_delay_min",  # first case of a room and day: in the room after its scheduled time
    "turnover_min",  # patient out until the next one in, same room and day
    "to_puncture_min",
)
COUNTS = ("checklist_total", "checklist_done", "checklist_na", "checklist_deviations")
ANSWERS = ("is_done", "adverse_event", "success", "crossover")
COLUMNS: dict[str, np.dtype[Any]] = {
    "row_id": np.dtype(np.int64),
    "day": np.dtype(np.int32),
    **dict.fromkeys(WORDS, np.dtype(np.uint16)),
    **dict.fromkeys(FIGURES, np.dtype(np.float32)),
    **dict.fromkeys(COUNTS, np.dtype(np.uint8)),
    **dict.fromkeys(ANSWERS, np.dtype(np.int8)),
}
# Adverse events stand apart, few against many cases: `place` is the case's place in the columns.
EVENT_WORDS = ("complication", "scheme", "grade")
EVENT_COLUMNS: dict[str, np.dtype[Any]] = {
    "place": np.dtype(np.int32),
    **dict.fromkeys(EVENT_WORDS, np.dtype(np.uint16)),
    "at_access_site": np.dtype(np.int8),
}
SUCCESS = ("yes", "partial", "no")  # codes 0, 1, 2


@dataclass(frozen=True, slots=True)
class Block:
    """One month: its columns, its events, and the words its codes point to."""

    month: str
    columns: dict[str, Array]
    events: dict[str, Array]
    words: dict[str, tuple[str, ...]]

    @property
    def cases(self) -> int:
        return len(self.columns["row_id"])


@dataclass(frozen=True)
class Frame:
    """Every month, one behind the other; month number m is the cases `starts[m]` to `starts[m + 1]`."""

    months: tuple[str, ...]
    starts: Array
    columns: dict[str, Array]
    events: dict[str, Array]
    words: dict[str, tuple[str, ...]]

    @property
    def cases(self) -> int:
        return int(self.starts[-1])

    def code(self, column: str, word: str) -> int | None:
        """Return the code of a word, None when no case has it."""
        return self._codes[column].get(word)

    @cached_property
    def _codes(self) -> dict[str, dict[str, int]]:
        return {name: {word: code for code, word in enumerate(words)} for name, words in self.words.items()}


def joined(blocks: Sequence[Block]) -> Frame:
    """Return the months as one frame; their codes are brought to common words."""
    blocks = sorted(blocks, key=lambda block: block.month)
    words: dict[str, tuple[str, ...]] = {}
    codes: dict[str, list[Array]] = {}
    for name in (*WORDS, *EVENT_WORDS):
        known: dict[str, int] = {"": 0}
        parts = []
        for block in blocks:
            places = [known.setdefault(word, len(known)) for word in block.words[name]]
            raw = (block.columns if name in WORDS else block.events)[name]
            parts.append(np.array(places, np.uint16)[raw])
        words[name], codes[name] = tuple(known), parts
    starts = np.cumsum([0, *(block.cases for block in blocks)])
    columns = {
        name: _one(codes.get(name) or [block.columns[name] for block in blocks], dtype)
        for name, dtype in COLUMNS.items()
    }
    events = {
        name: _one(codes.get(name) or [block.events[name] for block in blocks], dtype)
        for name, dtype in EVENT_COLUMNS.items()
    }
    shifts = np.repeat(starts[:-1], [len(block.events["place"]) for block in blocks])
    events["place"] = (events["place"] + shifts).astype(np.int32)
    return Frame(tuple(block.month for block in blocks), starts, columns, events, words)


def _one(parts: list[Array], dtype: np.dtype[Any]) -> Array:
    return np.concatenate(parts) if parts else np.empty(0, dtype)
