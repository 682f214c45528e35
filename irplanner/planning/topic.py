"""What one topic of planning (bleeding, contrast, sedation ...) answers for a case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from irplanner.planning.outcome import Derived, Finding, TimelineEntry

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation


@dataclass
class TopicAnswer:
    """Findings in no particular order (the plan sorts them), moments, and named derived values."""

    findings: list[Finding] = field(default_factory=list)
    timeline: list[TimelineEntry] = field(default_factory=list)
    derived: dict[str, Derived] = field(default_factory=dict)


Topic = Callable[["Situation"], TopicAnswer]
