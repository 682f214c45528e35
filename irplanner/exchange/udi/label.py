"""What one device label says."""

from __future__ import annotations

from datetime import date

import msgspec


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Something about a label. `severity` error: not to be taken over without another look at the label."""

    code: str
    message: str
    severity: str = "error"


class Label(msgspec.Struct, frozen=True, kw_only=True):
    """A scanned label; a field the label does not carry is None.

    `di` is the device identifier: a GTIN as 14 digits, an HIBC primary without its signs, an ISBT 128 device
    identifier. `link`: the check character of the primary that a separate HIBC secondary names.
    """

    raw: str
    kind: str | None = None  # gs1 | hibc | iccbba
    symbology: str | None = None  # AIM identifier the scanner sent, e.g. ]d2
    di: str | None = None
    lot: str | None = None
    serial: str | None = None
    expires_on: date | None = None
    expires_hour: int | None = None
    made_on: date | None = None
    quantity: int | None = None
    reference: str | None = None  # maker's catalog number
    donation: str | None = None
    link: str | None = None
    check: str | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def ok(self) -> bool:
        """Say whether the label may be taken over as it stands."""
        return not any(problem.severity == "error" for problem in self.problems)

    def with_problem(self, code: str, message: str, severity: str = "error") -> Label:
        """Return the same label with one more problem."""
        problem = Problem(code=code, message=message, severity=severity)
        return msgspec.structs.replace(self, problems=(*self.problems, problem))
