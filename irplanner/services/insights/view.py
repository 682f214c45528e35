"""The cases a chart is about: a stretch of months and a filter over the frame."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from irplanner.services.insights.frame import Array, Frame

FILTERED = ("category", "procedure", "room", "operator")


@dataclass(frozen=True, slots=True)
class Filter:
    """Months as `2026-09`, both included, None: no end; words as the store has them, None: all."""

    first: str | None = None
    last: str | None = None
    category: str | None = None
    procedure: str | None = None
    room: str | None = None
    operator: str | None = None


class View:
    """The cases of a frame that pass a filter, in time order, with the bounds of each month.

    `months` are all from the first to the last asked for, those without a case included.
    """

    def __init__(self, frame: Frame, wanted: Filter) -> None:
        self.frame, self.filter = frame, wanted
        first = wanted.first or (frame.months[0] if frame.months else wanted.last)
        last = wanted.last or (frame.months[-1] if frame.months else first)
        self.months = _months(first, last) if first and last else ()
        begin = int(np.searchsorted(frame.months, first or ""))
        end = int(np.searchsorted(frame.months, last or "", side="right"))
        self._from, self._to = int(frame.starts[begin]), int(frame.starts[max(begin, end)])
        mask = self._mask()
        # None: every case of the stretch, no copy of any column needed.
        self._rows = None if mask is None else np.flatnonzero(mask) + self._from

    @property
    def cases(self) -> int:
        return self._to - self._from if self._rows is None else len(self._rows)

    def column(self, name: str) -> Array:
        """Return one column of the cases of the view."""
        whole = self.frame.columns[name]
        return whole[self._from : self._to] if self._rows is None else whole[self._rows]

    @cached_property
    def bounds(self) -> Array:
        """Where each of `months` begins in `column`, and the end."""
        months = self.frame.months
        places = np.searchsorted(months, [*self.months, "~"])
        starts = np.clip(self.frame.starts[places], self._from, self._to)
        return starts - self._from if self._rows is None else np.searchsorted(self._rows, starts)

    def by_month(self, name: str) -> list[Array]:
        """Return one column cut into its months."""
        values, bounds = self.column(name), self.bounds
        return [values[bounds[at] : bounds[at + 1]] for at in range(len(self.months))]

    @cached_property
    def month_of(self) -> Array:
        """The number in `months` of each case."""
        return np.repeat(np.arange(len(self.months)), np.diff(self.bounds))

    @cached_property
    def events(self) -> dict[str, Array]:
        """The adverse events of these cases; `place` is the case's place in `column`."""
        places = self.frame.events["place"]
        if self._rows is None:
            kept = (places >= self._from) & (places < self._to)
            own = places[kept] - self._from
        else:
            at = np.searchsorted(self._rows, places)
            inside = at < len(self._rows)
            kept = (
                inside & (self._rows[np.minimum(at, max(0, len(self._rows) - 1))] == places)
                if (len(self._rows))
                else inside
            )
            own = at[kept]
        columns = {name: values[kept] for name, values in self.frame.events.items()}
        return columns | {"place": own}

    def words(self, name: str) -> tuple[str, ...]:
        """Return the words the codes of a column point to."""
        return self.frame.words[name]

    def _mask(self) -> Array | None:
        mask: Array | None = None
        for name in FILTERED:
            word = getattr(self.filter, name)
            if word is None:
                continue
            code = self.frame.code(name, word)
            values = self.frame.columns[name][self._from : self._to]
            one = np.zeros(len(values), bool) if code is None else values == code
            mask = one if mask is None else mask & one
        return mask


def _months(first: str, last: str) -> tuple[str, ...]:
    begin, end = _number(first), _number(last)
    return tuple(f"{number // 12:04d}-{number % 12 + 1:02d}" for number in range(begin, end + 1))


def _number(month: str) -> int:
    year, _, number = month.partition("-")
    return int(year) * 12 + int(number) - 1
