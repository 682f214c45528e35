"""HIBC labels (ANSI/HIBC 2.6): primary, secondary, or both in one, with the modulus 43 check character.

Structure: + LIC(4) PCN(1-18) unit of measure(1) [/ secondary] check. The last character is always the check
character, whatever it is, so nothing is trimmed. Source: HIBCC; figures of ANSI/HIBC 2.6.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

import msgspec

from irplanner.exchange.udi.label import Label

TABLE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"
_PRIMARY = re.compile(r"(?P<lic>[A-Z][A-Z0-9]{3})(?P<pcn>[A-Z0-9]{1,18})(?P<unit>[0-9])")
_QUANTITY_DIGITS = {"8": 2, "9": 5}


def check_character(data: str) -> str:
    """Return the check character over `data`, which starts with the plus sign.

    Raises:
        ValueError: a character that HIBC does not have.

    >>> check_character("+A123BJC5D6E71")
    'G'
    """
    return TABLE[sum(TABLE.index(character) for character in data) % len(TABLE)]


def read_hibc(text: str) -> Label:
    """Return what an HIBC text says; printed asterisks are taken off, a printed underscore is a space."""
    printed = text.startswith("*")
    code = text[1:].removesuffix("*") if printed else text
    if printed and code.endswith("_"):
        code = code[:-1] + " "
    label = Label(raw=text, kind="hibc")
    foreign = sorted({character for character in code if character not in TABLE})
    if foreign:
        return label.with_problem("characters", f"{''.join(foreign)!r} cannot stand in an HIBC code.")
    if len(code) < 3:  # a plus sign, something, a check character
        return label.with_problem("too_short", f"{code!r} is too short for an HIBC code.")
    data, check = code[:-1], code[-1]
    label = msgspec.structs.replace(label, check=check)
    expected = check_character(data)
    if check != expected:
        label = label.with_problem(
            "check_character", f"The check character is {check!r}, the code gives {expected!r}: scan again."
        )
    body = data[1:]
    if body[0].isalpha():
        return _read_primary(label, body)
    return _read_lone_secondary(label, body)


def _read_primary(label: Label, body: str) -> Label:
    primary, slash, secondary = body.partition("/")
    match = _PRIMARY.fullmatch(primary)
    if match is None:
        return label.with_problem(
            "structure",
            f"{primary!r} is no HIBC product: 4 characters of maker, 1 to 18 of product, 1 digit.",
        )
    label = msgspec.structs.replace(
        label, di=match["lic"] + match["pcn"] + match["unit"], reference=match["pcn"]
    )
    return _read_secondary(label, secondary) if slash else label


def _read_lone_secondary(label: Label, body: str) -> Label:
    """Read a label without product; the character before the check character names its primary's."""
    label = msgspec.structs.replace(label, link=body[-1]).with_problem(
        "secondary_only", "The label names lot or date but no product: scan the product's label as well."
    )
    if not body.startswith("$"):
        return label.with_problem("structure", f"{body!r} starts neither with a product nor with '$'.")
    return _read_secondary(label, body[:-1])


def _read_secondary(label: Label, text: str) -> Label:
    first, *more = text.split("/")
    label = _read_main_field(label, first)
    for part in more:
        label = _read_supplement(label, part)
    return label


def _read_main_field(label: Label, text: str) -> Label:
    if not text.startswith("$"):
        return label.with_problem("structure", f"{text!r} does not start with '$'.")
    dated = text.startswith("$$")
    rest = text[2:] if dated else text[1:]
    serial = rest.startswith("+")
    rest = rest[1:] if serial else rest
    if dated:
        label, rest = _read_flagged(label, rest)
    if not rest:
        return label
    return msgspec.structs.replace(label, **{"serial" if serial else "lot": rest})


def _read_flagged(label: Label, rest: str) -> tuple[Label, str]:
    """Read quantity and date by their flag digits; what follows is lot or serial."""
    digits = _QUANTITY_DIGITS.get(rest[:1])
    if digits:
        number = rest[1 : 1 + digits]
        if not (number.isdigit() and len(number) == digits):
            return label.with_problem("quantity", f"{rest!r}: {digits} digits of quantity expected."), ""
        label = msgspec.structs.replace(label, quantity=int(number))
        rest = rest[1 + digits :]
    return _read_dated(label, rest)


def _read_dated(label: Label, rest: str) -> tuple[Label, str]:
    flag = rest[:1]
    if flag == "7":
        return label, rest[1:]
    lengths = {"0": 4, "1": 4, "2": 6, "3": 6, "4": 8, "5": 5, "6": 7}
    if flag not in lengths:
        return label, rest
    # With flags 0 and 1 the flag is itself the first digit of the month.
    start = 0 if flag in "01" else 1
    digits, rest = rest[start : start + lengths[flag]], rest[start + lengths[flag] :]
    day, hour = _date_by_flag(flag, digits)
    if day is None:
        return label.with_problem("date", f"{digits!r} is no date of form {flag}."), rest
    return msgspec.structs.replace(label, expires_on=day, expires_hour=hour), rest


def _date_by_flag(flag: str, digits: str) -> tuple[date | None, int | None]:
    if not digits.isdigit():
        return None, None
    part = [int(digits[at : at + 2]) for at in range(0, len(digits) - 1, 2)]
    try:
        if flag in "01" and len(digits) == 4:
            month, year = part
            return date(2000 + year, month, monthrange(2000 + year, month)[1]), None
        if flag == "2" and len(digits) == 6:
            return date(2000 + part[2], part[0], part[1]), None
        if flag == "3" and len(digits) == 6:
            return date(2000 + part[0], part[1], part[2]), None
        if flag == "4" and len(digits) == 8:
            return date(2000 + part[0], part[1], part[2]), _hour(digits[6:])
        if flag in "56" and len(digits) == (5 if flag == "5" else 7):
            hour = _hour(digits[5:]) if flag == "6" else None
            return day_of_year(2000 + int(digits[:2]), int(digits[2:5])), hour
    except ValueError:  # month 13, day 31 of a short month, hour 24
        return None, None
    return None, None


def _hour(digits: str) -> int:
    hour = int(digits)
    if hour > 23:
        raise ValueError(f"no hour: {digits}")
    return hour


def day_of_year(year: int, number: int) -> date:
    """Return the date of a day number from 1.

    Raises:
        ValueError: the year has no such day.
    """
    day = date(year, 1, 1) + timedelta(days=number - 1)
    if number < 1 or day.year != year:
        raise ValueError(f"{year} has no day {number}")
    return day


def _read_supplement(label: Label, part: str) -> Label:
    if part.startswith(("16D", "14D")):
        field = "made_on" if part.startswith("16D") else "expires_on"
        day = _plain_date(part[3:])
        if day is None:
            return label.with_problem("date", f"{part[3:]!r} is no date YYYYMMDD.")
        return _set_once(label, field, day)
    if part.startswith("S"):
        return _set_once(label, "serial", part[1:])
    if part.startswith("Q"):
        if not part[1:].isdigit():
            return label.with_problem("quantity", f"{part[1:]!r} is no quantity.")
        return _set_once(label, "quantity", int(part[1:]))
    return label.with_problem("structure", f"'/{part}' is no known HIBC field.")


def _plain_date(digits: str) -> date | None:
    """Return the date of YYYYMMDD."""
    if not (digits.isdigit() and len(digits) == 8):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def _set_once(label: Label, field: str, value: object) -> Label:
    before = getattr(label, field)
    if before is not None and before != value:
        return label.with_problem(
            "given_twice", f"{field.replace('_', ' ')} is given twice: {before} and {value}."
        )
    return msgspec.structs.replace(label, **{field: value})
