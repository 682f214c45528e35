"""Fields of a case that only some procedures ask for, beside the fields that every case has."""

from __future__ import annotations

from typing import Literal

from irplanner.catalog.schema.base import Entry


class CaseField(Entry):
    """One field. It holds no clinical figure: it says what is asked for, of which procedures.

    Attributes:
        group: the heading it stands under; fields of one group stand together, in pack order.
        procedures, categories: what asks for it; `every` is asked of all.
        path: the field of the case it fills, `details.<id>` when empty. Days are kept as ISO text there.
    """

    label: str
    group: str
    kind: Literal["text", "number", "yes_no", "choice", "day", "moment"]
    unit: str = ""
    choices: tuple[str, ...] = ()
    procedures: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    every: bool = False
    path: str = ""
    hint: str = ""

    @property
    def field(self) -> str:
        """The path of the case's field."""
        return self.path or f"details.{self.id}"
