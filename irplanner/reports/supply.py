"""What the stock has for one line of a pick list, as paper and screen say it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from irplanner.language import tr, tr_n


class SupplyState(StrEnum):
    ENOUGH = "enough"
    SHORT = "short"  # of what is needed, some or all is not there
    NOT_KEPT = "not_kept"  # no product of the stock is such a thing: nothing can be told


@dataclass(frozen=True, slots=True)
class Supply:
    """`shelves`: where the usable ones lie; `there`: how many of them; `needed`: by the pick list."""

    state: SupplyState
    needed: int = 1
    there: int = 0
    shelves: tuple[str, ...] = ()
    products: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """How many are there, in two or three words; empty where nothing can be told."""
        if self.state is SupplyState.NOT_KEPT:
            return ""
        if not self.there:
            return tr("none there")
        if self.state is SupplyState.SHORT:
            return tr("{there} of {needed} there").format(there=self.there, needed=self.needed)
        return tr_n(self.there, "{n} there", "{n} there")

    @property
    def shelf_text(self) -> str:
        """Where to pull it from."""
        return "; ".join(self.shelves)


NOT_KEPT = Supply(SupplyState.NOT_KEPT)
