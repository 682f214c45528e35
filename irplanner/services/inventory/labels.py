"""Device labels for those above services: a text read as one, and two halves of one joined."""

from __future__ import annotations

from irplanner.exchange.udi.label import Label, Problem
from irplanner.exchange.udi.scan import join_labels, read_label

__all__ = ["Label", "Problem", "join_labels", "read_label"]
