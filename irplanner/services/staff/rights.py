"""What each role may do, as one table. Whoever has several roles may do what any of them may."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from irplanner.errors import UserError
from irplanner.language import mark, tr
from irplanner.models.staff import Role as Role


class Right(StrEnum):
    """One kind of deed."""

    VIEW = "view"  # read and print cases
    PLAN = "plan"  # make cases, change them, answer checklists
    START = "start"  # take a patient into the room, begin and end the procedure
    SIGN = "sign"  # sign a record for good
    AMEND = "amend"  # open a signed record again
    EXPORT = "export"
    IMPORT = "import"
    STOCK = "stock"  # products, deliveries, counts
    CONTENT = "content"  # the site's own entries of the catalog, sign-off of sources
    SETTINGS = "settings"  # the site's settings; appearance and language are everyone's own
    STAFF = "staff"  # people and their rights
    AUDIT = "audit"  # read who did what


_CLINICAL = frozenset({Role.TECHNOLOGIST, Role.NURSE, Role.PHYSICIAN})

RIGHTS: dict[Right, frozenset[Role]] = {
    Right.VIEW: _CLINICAL | {Role.AUDITOR},
    Right.PLAN: _CLINICAL,
    Right.START: _CLINICAL,
    Right.SIGN: _CLINICAL,
    Right.AMEND: frozenset({Role.TECHNOLOGIST, Role.PHYSICIAN}),
    Right.EXPORT: frozenset({Role.TECHNOLOGIST, Role.PHYSICIAN, Role.AUDITOR}),
    Right.IMPORT: frozenset({Role.TECHNOLOGIST, Role.PHYSICIAN}),
    Right.STOCK: frozenset({Role.TECHNOLOGIST, Role.NURSE}),
    Right.CONTENT: frozenset({Role.PHYSICIAN, Role.ADMINISTRATOR}),
    Right.SETTINGS: frozenset({Role.ADMINISTRATOR}),
    Right.STAFF: frozenset({Role.ADMINISTRATOR}),
    Right.AUDIT: frozenset({Role.AUDITOR, Role.ADMINISTRATOR}),
}

# What emergency access adds for a short time: enough to care for the patient on the table.
IN_AN_EMERGENCY = frozenset({Right.VIEW, Right.PLAN, Right.START})

# How a refusal names the deed.
DEEDS: dict[Right, str] = {
    Right.VIEW: mark("read cases"),
    Right.PLAN: mark("plan cases"),
    Right.START: mark("start a procedure"),
    Right.SIGN: mark("sign a record"),
    Right.AMEND: mark("amend a signed record"),
    Right.EXPORT: mark("export cases"),
    Right.IMPORT: mark("import cases"),
    Right.STOCK: mark("change the stock"),
    Right.CONTENT: mark("change the site's own content"),
    Right.SETTINGS: mark("change the site's settings"),
    Right.STAFF: mark("change people and their rights"),
    Right.AUDIT: mark("read the audit trail"),
}

ROLE_WORDS: dict[Role, str] = {
    Role.TECHNOLOGIST: mark("Technologist"),
    Role.NURSE: mark("Nurse"),
    Role.PHYSICIAN: mark("Physician"),
    Role.ADMINISTRATOR: mark("Administrator"),
    Role.AUDITOR: mark("Auditor"),
}

# Settings that are everyone's own; all others are the site's.
PERSONAL_SETTINGS = frozenset(
    {"appearance", "text_percent", "language", "saved_searches", "csv_mappings", "export_folder", "printer"}
)


class NotAllowed(UserError):
    """The person at work has no right to this deed; nothing was done."""


def rights_of(roles: Iterable[Role]) -> frozenset[Right]:
    """Return everything that people with these roles may do."""
    held = frozenset(roles)
    return frozenset(right for right, allowed in RIGHTS.items() if allowed & held)


def refusal(name: str, right: Right) -> NotAllowed:
    """Return what to tell somebody who may not."""
    who = ", ".join(tr(ROLE_WORDS[role]) for role in Role if role in RIGHTS[right])
    return NotAllowed(
        tr("{name} may not {deed}.").format(name=name, deed=tr(DEEDS[right])),
        tr("Nothing was done. It needs the role of: {roles}. Administrators give roles in Settings.").format(
            roles=who
        ),
    )
