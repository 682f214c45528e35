"""One text from a barcode scanner: which agency's code it is, and what it says. Nothing is guessed."""

from __future__ import annotations

import re

import msgspec

from irplanner.exchange.udi.gs1 import read_gs1
from irplanner.exchange.udi.hibc import read_hibc
from irplanner.exchange.udi.iccbba import read_iccbba
from irplanner.exchange.udi.label import Label

MAX_CHARACTERS = 500
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")


def read_label(text: str) -> Label:
    """Return what a scanned text says; whatever is wrong with it is among its problems, never raised."""
    # Only a scanner's line end is taken off: the last character of an HIBC code may be a space.
    body = text.rstrip("\r\n")
    if not body.strip():
        return Label(raw=body).with_problem("empty", "The scan is empty: scan again.")
    if len(body) > MAX_CHARACTERS:
        return Label(raw=body[:MAX_CHARACTERS]).with_problem(
            "too_long", f"{len(body)} characters are no device label; one has fewer than {MAX_CHARACTERS}."
        )
    aim = _AIM.match(body)
    symbology = aim.group() if aim else None
    label = _by_agency(body[len(symbology) :] if symbology else body)
    return msgspec.structs.replace(label, raw=body, symbology=symbology)


def _by_agency(body: str) -> Label:
    if body.startswith(("+", "*+")):
        return read_hibc(body)
    if body.startswith(("=", "&")):
        return read_iccbba(body)
    return read_gs1(body.strip(" \t"))


def join_labels(primary: Label, secondary: Label) -> Label:
    """Return one label from the two that some makers print: product on one, lot and expiry on the other.

    Values that differ are a problem, not a choice made here.
    """
    if secondary.di and not primary.di:
        primary, secondary = secondary, primary
    joined = primary
    if secondary.link and primary.check and secondary.link != primary.check:
        joined = joined.with_problem(
            "not_a_pair",
            f"The second label belongs to a product label that ends in {secondary.link!r}, "
            f"this one ends in {primary.check!r}.",
        )
    for field in ("di", "lot", "serial", "expires_on", "made_on", "quantity", "reference"):
        first, second = getattr(primary, field), getattr(secondary, field)
        if first is None:
            joined = msgspec.structs.replace(joined, **{field: second})
        elif second is not None and first != second:
            joined = joined.with_problem(
                "differs", f"{field.replace('_', ' ')}: {first} on one label, {second} on the other."
            )
    kept = [problem for problem in (*joined.problems, *secondary.problems) if problem.code not in _SETTLED]
    return msgspec.structs.replace(joined, problems=tuple(dict.fromkeys(kept)))


# Problems of a lone secondary label that its primary settles.
_SETTLED = {"no_device_identifier", "secondary_only"}
