"""What waits on this computer when a store can be reached again: edits kept as drafts while it could not.

A draft whose case nobody changed meanwhile is saved as it is. Any other is left for the window, which merges
it field by field or asks: nothing of either version is overwritten unseen.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from irplanner.errors import UserError
from irplanner.services.case_store.local_drafts import Draft, Drafts
from irplanner.services.cases import Cases


class Returned(NamedTuple):
    """Case ids: `saved` are in the store now, `waiting` have to be looked at."""

    saved: tuple[str, ...]
    waiting: tuple[str, ...]


def bring_back(cases: Cases, drafts: Drafts, *, except_for: str | None = None) -> Returned:
    """Save the drafts that can be saved as they are.

    Args:
        except_for: The case that is open in the window, which brings its own.

    Raises:
        EnvironmentFailure: the drafts cannot be read.
    """
    saved: list[str] = []
    waiting: list[str] = []
    for draft in drafts.all():
        case_id = draft.mine.case_id
        if case_id == except_for:
            continue
        if _is_saved(cases, draft):
            drafts.drop(case_id)
            saved.append(case_id)
        else:
            waiting.append(case_id)
    return Returned(tuple(saved), tuple(waiting))


def _is_saved(cases: Cases, draft: Draft) -> bool:
    """Save a draft unless its case was changed or removed meanwhile; say whether it is in the store."""
    mine = msgspec.structs.replace(draft.mine, revision=draft.base.revision)
    try:
        if draft.base.revision == 0:
            cases.add(mine)
        else:
            cases.save(mine)
    except UserError:  # changed, signed, gone, out of reach again: it is still a draft
        return False
    return True
