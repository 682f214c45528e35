"""GS1 labels through biip, with what it leaves to its caller.

biip reads element strings, GTINs and GS1 Digital Links. It does not refuse a wrong check digit inside a
message, a lost separator, a value given twice, brackets in a lot, or an empty scan; this module does.
Source: GS1 syntax dictionary; UDI formats by FDA-accredited issuing agency.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import biip
import msgspec
from biip.gs1_element_strings import GS1ElementString
from biip.gs1_messages import GS1Message
from biip.gtin import Gtin

from irplanner.exchange.udi.label import Label

GS = "\x1d"
# What scanners send instead of the separator; none of these may stand in a GS1 value.
_SWAPPED = ("{GS}", "<GS>", "␝", "\u241d", "~", "|", "^")
_GTIN_LENGTHS = (8, 12, 13, 14)
# Application identifier and the field of Label it fills.
_FIELDS = {"10": "lot", "21": "serial", "17": "expires_on", "11": "made_on", "240": "reference"}
_COUNTS = ("30", "37")
_SERIAL_INSIDE = re.compile(r".21.")
_DATE_INSIDE = re.compile(r".1[17]\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])")


def read_gs1(text: str) -> Label:
    """Return what a GS1 text says: human readable, element string, GTIN alone, or Digital Link."""
    label = Label(raw=text, kind="gs1")
    if text.isascii() and text.isdigit() and len(text) in _GTIN_LENGTHS:
        return _with_gtin(label, text)
    try:
        elements = _elements(text)
    except biip.ParseError as error:
        return msgspec.structs.replace(label, kind=None).with_problem(
            "not_readable", f"This is no GS1, HIBC or ICCBBA label: {_first_sentence(str(error))}"
        )
    if not elements:
        return label.with_problem("empty", "The scan holds no data: scan again.")
    label = _bracket_check(label, text, elements)
    label = _with_elements(label, elements)
    label = _separator_check(label, text, elements)
    if label.di is None and not any(problem.code == "check_digit" for problem in label.problems):
        label = label.with_problem(
            "no_device_identifier", "The label names no product (01): scan the label that does as well."
        )
    return label


def _elements(text: str) -> list[GS1ElementString]:
    if text.startswith("("):
        return GS1Message.parse_hri(text).element_strings
    if re.match(r"https?://", text, re.IGNORECASE):
        link = biip.parse(text).gs1_digital_link_uri
        if link is None:
            raise biip.ParseError("the address is no GS1 Digital Link.")
        return link.element_strings
    for mark in _SWAPPED:
        text = text.replace(mark, GS)
    try:
        return GS1Message.parse(text).element_strings
    except ValueError as error:  # biip 5.2 lets some date faults through as ValueError
        raise biip.ParseError(str(error)) from error


def _with_elements(label: Label, elements: Iterable[GS1ElementString]) -> Label:
    seen: dict[str, str] = {}
    for element in elements:
        ai = element.ai.ai
        if ai in seen:
            if seen[ai] != element.value:
                label = label.with_problem(
                    "given_twice",
                    f"({ai}) {element.ai.data_title.lower()} is given twice: "
                    f"{seen[ai]!r} and {element.value!r}.",
                )
            continue
        seen[ai] = element.value
        label = _with_element(label, ai, element)
    return label


def _with_element(label: Label, ai: str, element: GS1ElementString) -> Label:
    if ai == "01":
        return _with_gtin(label, element.value)
    if ai in ("00", "02"):
        return label.with_problem(
            "not_a_device", f"({ai}) names a shipping unit, not a device: scan the label on the product."
        )
    if ai in _COUNTS:
        if not (element.value.isascii() and element.value.isdecimal()):
            return label.with_problem("quantity", f"({ai}) {element.value!r} is no number of pieces.")
        return msgspec.structs.replace(label, quantity=int(element.value))
    if ai == "7003" and element.datetime is not None:
        moment = element.datetime
        return msgspec.structs.replace(label, expires_on=moment.date(), expires_hour=moment.hour)
    field = _FIELDS.get(ai)
    if field is None:
        return label
    if field in ("expires_on", "made_on"):
        return _with_date(label, field, ai, element)
    return msgspec.structs.replace(label, **{field: element.value})


def _with_date(label: Label, field: str, ai: str, element: GS1ElementString) -> Label:
    day: date | None = element.date
    if day is None:
        return label.with_problem("date", f"({ai}) {element.value!r} is no date YYMMDD.")
    label = msgspec.structs.replace(label, **{field: day})
    if element.value.endswith("00"):
        return label.with_problem(
            "day_00",
            f"({ai}) {element.value} names no day: the last day of the month, {day}, is meant. "
            "Labels made since 2025 must name the day.",
            severity="warning",
        )
    return label


def _with_gtin(label: Label, digits: str) -> Label:
    """Take over a GTIN as 14 digits when its check digit is right."""
    try:
        Gtin.parse(digits)
    except biip.ParseError as error:
        return label.with_problem(
            "check_digit", f"{digits!r} is no device identifier: {_first_sentence(str(error))}"
        )
    return msgspec.structs.replace(label, di=digits.zfill(14))


def _bracket_check(label: Label, text: str, elements: list[GS1ElementString]) -> Label:
    """Brackets inside a value cut a human readable text short without a word from biip."""
    if not text.startswith("("):
        return label
    rebuilt = "".join(f"({element.ai.ai}){element.value}" for element in elements)
    if rebuilt == text.replace(" ", "") or rebuilt == text:
        return label
    return label.with_problem(
        "brackets", "A bracket stands inside a value, so the text cannot be divided: scan the code instead."
    )


def _separator_check(label: Label, text: str, elements: list[GS1ElementString]) -> Label:
    """A lost separator makes a lot swallow the serial number or the date after it."""
    if text.startswith("(") or not elements or GS in text or any(mark in text for mark in _SWAPPED):
        return label
    last = elements[-1]
    present = {element.ai.ai for element in elements}
    if last.ai.ai != "10":
        return label
    swallowed = ("21" not in present and _SERIAL_INSIDE.search(last.value)) or (
        "17" not in present and _DATE_INSIDE.search(last.value)
    )
    if not swallowed:
        return label
    return label.with_problem(
        "lost_separator",
        f"The lot {last.value!r} may hold a serial number or date whose separator was lost: "
        "compare with the label.",
    )


def _first_sentence(text: str) -> str:
    return text.strip().splitlines()[0] if text.strip() else "unknown form."
