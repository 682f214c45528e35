"""The site's offset for wall-clock times, as SQL: the rule of its time zone spelled out for some years."""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache

_FIRST_DAY, _LAST_DAY = datetime(1850, 1, 1), datetime(2101, 1, 1)
_NAIVE_LENGTHS = "(19, 26)"  # of ISO text without an offset


@lru_cache(maxsize=4)
def site_clock(zone: tzinfo | None) -> SiteClock:
    """Return the clock of a time zone; made once, which takes a tenth of a second."""
    return SiteClock(zone)


def is_wall_clock(value: str) -> str:
    """Return the condition that an expression is a moment without an offset."""
    return f"length({value}) IN {_NAIVE_LENGTHS}"


class SiteClock:
    """Knows from which wall-clock second on which offset holds, to the end of the year 2100.

    Args:
        zone: The site's time zone; None for that of the computer.
    """

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone
        day, last = _FIRST_DAY, _LAST_DAY
        offset = self._offset(day)
        self._offsets, self._changes = [offset], list[str]()
        while day < last:
            following = day + timedelta(days=1)
            later = self._offset(following)
            if later != offset:
                self._changes.append(self._change(day, following).isoformat())
                self._offsets.append(later)
            day, offset = following, later

    def text(self, moment: str) -> str:
        """Return an ISO text with its offset; one that has it is left as it is."""
        if len(moment) not in (19, 26):
            return moment
        return moment + self._offsets[bisect_right(self._changes, moment)]

    def sql(self, value: str) -> str:
        """Return the expression of `text` for an expression."""
        return f"iif({is_wall_clock(value)}, {value} || {self.offset(value)}, {value})"

    def offset(self, value: str) -> str:
        """Return the expression of the offset that an expression without one gets."""
        return self._choice(value, 0, len(self._offsets))

    def moved(self, start: str, end: str) -> str:
        """Return the condition that the clock was changed between two moments without an offset.

        Clocks are changed at night: one look at the hour settles nearly all of them.
        """
        latest = max((change[11:] for change in self._changes), default="")
        at_night = f"substr({start}, 12) <= '{latest}' OR substr({start}, 1, 10) <> substr({end}, 1, 10)"
        return f"({at_night}) AND {self.offset(start)} <> {self.offset(end)}"

    def _choice(self, value: str, low: int, high: int) -> str:
        """Return the offset of `value` by halving; there are `high - low` to choose from."""
        if high - low == 1:
            return f"'{self._offsets[low]}'"
        middle = (low + high) // 2
        before, after = self._choice(value, low, middle), self._choice(value, middle, high)
        return f"iif({value} < '{self._changes[middle - 1]}', {before}, {after})"

    def _offset(self, wall: datetime) -> str:
        moment = wall.astimezone() if self._zone is None else wall.replace(tzinfo=self._zone)
        return moment.isoformat()[19:]

    def _change(self, before: datetime, after: datetime) -> datetime:
        """Return the first second with the later offset."""
        seconds, first = int((after - before).total_seconds()), self._offset(before)
        low, high = 0, seconds
        while high - low > 1:
            middle = (low + high) // 2
            if self._offset(before + timedelta(seconds=middle)) == first:
                low = middle
            else:
                high = middle
        return before + timedelta(seconds=high)
