"""The error tree. `UserError` is written for the reader; anything else that escapes is our bug."""

from __future__ import annotations


class IrplannerError(Exception):
    """Root of every error raised on purpose."""


class UserError(IrplannerError):
    """Something the user or the site can put right: `title` says what, `advice` what to do next."""

    def __init__(self, title: str, advice: str) -> None:
        super().__init__(f"{title} {advice}")
        self.title, self.advice = title, advice


class InputError(UserError):
    """Content that cannot be read: a case file, a barcode, a table, a command-line value (exit code 2)."""


class EnvironmentFailure(UserError):
    """Disk, lock, server or system library failed; the content was fine (exit code 3)."""


class ContentError(IrplannerError):
    """Faults in a content pack, all of them: each names file, entry and field."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults
