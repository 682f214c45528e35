"""How safe the cases are, in words: newest backup, what is kept, how the store opens. Runs in the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from irplanner.language import mark, tr, tr_n
from irplanner.services.opening import Services
from irplanner.services.safekeeping import rotation
from irplanner.services.safekeeping.backup import age_of_newest, back_up, backup_folder, backups
from irplanner.services.safekeeping.daily_backup import OLD_HOURS, age_text
from irplanner.services.safekeeping.protection import KEYRING, PASSPHRASE, RECOVERY, ways_in
from irplanner.services.safekeeping.restore import Comparison
from irplanner.services.safekeeping.verification import Verification
from irplanner.settings import Settings

NAMES_SHOWN = 5
_WAYS = {PASSPHRASE: mark("passphrase"), RECOVERY: mark("recovery key"), KEYRING: mark("system keyring")}


@dataclass(frozen=True, slots=True)
class Safety:
    """What the card shows. `is_file`: a store on a server has its own backups and no key here."""

    is_file: bool
    age: str
    is_old: bool
    newest: str
    folder: Path
    kept: str
    is_paused: bool
    is_encrypted: bool
    key: str
    has_keyring: bool
    is_read_only: bool


def safety_of(services: Services, settings: Settings, at: datetime) -> Safety:
    """Return how safe a store is now."""
    store = services.store
    folder = backup_folder(store, settings.backup_folder)
    found = backups(folder) if folder.is_dir() else []
    hours = age_of_newest(folder, at)
    until = rotation.paused_until(store, at) if store.is_sqlite else None
    kept = tr_n(len(found), "{n} backup in the folder.", "{n} backups in the folder.")
    kept += " " + tr("Kept: one a day for {days} days, {weeks} weeks and {months} months.").format(
        days=settings.backups_kept, weeks=rotation.WEEKS, months=rotation.MONTHS
    )
    if until is not None:
        kept = tr("All are kept until {day}: the store was restored.").format(day=f"{until:%Y-%m-%d}")
    kinds = ways_in(store.path) if store.is_sqlite else None
    ways = ", ".join(tr(_WAYS[kind]) for kind in kinds or ())
    return Safety(
        is_file=store.is_sqlite,
        age=age_text(hours),
        is_old=hours is None or hours >= OLD_HOURS,
        newest=found[0].name if found else "",
        folder=folder,
        kept=kept,
        is_paused=until is not None,
        is_encrypted=kinds is not None,
        key=tr("Encrypted. Opened by: {ways}.").format(ways=ways) if kinds else tr("Plain, not encrypted."),
        has_keyring=KEYRING in (kinds or ()),
        is_read_only=store.read_only,
    )


def back_up_now(
    services: Services, settings: Settings, at: datetime, progress: Callable[[int, int], None]
) -> str:
    """Make a backup, thin out the older ones, and say where it is. Raises EnvironmentFailure."""
    store, actor = services.store, services.cases.actor
    folder = backup_folder(store, settings.backup_folder)
    path = back_up(store, folder, at=at, actor=actor, progress=progress)
    if rotation.paused_until(store, at) is None:
        rotation.rotate(folder, days=settings.backups_kept)
    return tr("{file}: made, restored to a scratch store and compared.").format(file=path.name)


def verified_text(found: Verification) -> str:
    """Say what a check of a store or a backup has found."""
    name = found.path.name
    if found.problems:
        said = " ".join(f"{problem}." for problem in found.problems[:NAMES_SHOWN])
        more = len(found.problems) - NAMES_SHOWN
        if more > 0:
            said += " " + tr_n(more, "And {n} more.", "And {n} more.")
        return tr("{file} is damaged: {problems}").format(file=name, problems=said)
    text = tr("{file}: no problem found in {cases} cases and {entries} audit entries.").format(
        file=name, cases=found.rows.get("cases", 0), entries=found.rows.get("audit_entries", 0)
    )
    return " ".join((text, *(f"{remark}." for remark in found.remarks)))


def comparison_lines(found: Comparison) -> tuple[str, ...]:
    """Return what a restore would change, one line each."""
    there = tr("not readable") if found.store_cases is None else str(found.store_cases)
    lines = [
        tr("Cases in the backup: {backup}. In the store: {store}.").format(
            backup=found.backup_cases, store=there
        )
    ]
    for words, cases in (
        (mark("Lost, in the store only: {cases}"), found.lost),
        (mark("Set back to an earlier state: {cases}"), found.set_back),
        (mark("Brought back: {cases}"), found.brought_back),
    ):
        if cases:
            more = len(cases) - NAMES_SHOWN
            named = ", ".join(cases[:NAMES_SHOWN])
            named += " " + tr_n(more, "and {n} more", "and {n} more") if more > 0 else ""
            lines.append(tr(words).format(cases=f"{len(cases)} ({named})"))
    if found.entries_lost:
        lines.append(tr("Audit entries the backup does not have: {n}").format(n=found.entries_lost))
    if not (found.lost or found.set_back or found.entries_lost or found.store_cases is None):
        lines.append(tr("Nothing in the store would be lost."))
    return tuple(lines)
