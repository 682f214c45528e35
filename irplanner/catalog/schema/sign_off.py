"""A reviewer's signature under one entry as it stood that day."""

from __future__ import annotations

from datetime import date as day

from irplanner.catalog.schema.base import Part


class SignOff(Part):
    """`fingerprint` is that of the entry signed: once it changes, an earlier version was signed."""

    section: str
    id: str
    name: str
    date: day
    fingerprint: str
    note: str = ""
