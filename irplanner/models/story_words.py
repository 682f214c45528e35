"""Words of what is told of a case after it was planned, for the store, the forms and the files alike."""

from __future__ import annotations

CAUSALITY = ("not_caused", "unknown", "caused")
PREVENTABILITY = ("rarely", "potentially", "consistently")
TASK_KINDS = ("clinic", "call", "imaging", "laboratory", "dose", "device_removal", "other")
