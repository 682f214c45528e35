"""What the window works with, opened together: store, content pack, cases."""

from __future__ import annotations

import getpass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.errors import EnvironmentFailure, UserError
from irplanner.models.held_keys import held_key
from irplanner.models.sqlite_file import is_encrypted
from irplanner.models.store import Store, open_store
from irplanner.models.store_errors import StoreDamaged, StoreReadOnly
from irplanner.services.cases import Cases
from irplanner.services.safekeeping.backup import backups
from irplanner.services.safekeeping.protection import unlock_by_keyring
from irplanner.services.site.site_content import site_content
from irplanner.services.staff.duty import duty_of
from irplanner.settings import Settings


class Services(NamedTuple):
    """`store` is for exports, backups and figures over many cases; close it at the end.

    `problem`: what of the site's own content or choices could not be used; it is not in force.
    """

    store: Store
    cases: Cases
    catalog: Catalog
    problem: UserError | None = None


def open_services(path: Path, settings: Settings, *, demo_at: datetime | None = None) -> Services:
    """Open the store and the content pack; with `demo_at`, add the demo day, moved to that day.

    Raises:
        EnvironmentFailure: the store cannot be opened.
        ContentError: the content pack has faults.
    """
    catalog, problem = site_content(load_catalog(), settings)
    if is_encrypted(path) and held_key(path) is None:
        unlock_by_keyring(path)
    # The keys of a throwaway store go with it.
    store, damage = _opened(path, settings, keys_folder=path.parent / "keys" if demo_at else None)
    problem = damage or problem
    cases = Cases(
        store, catalog, actor=getpass.getuser(), site_code=settings.site_code or None, zone=settings.zone()
    )
    if demo_at is not None:
        _add_demo_day(store, cases, catalog, demo_at)
    duty_of(store)  # read here, in the worker
    return Services(store, cases, catalog, problem)


def _opened(path: Path, settings: Settings, keys_folder: Path | None) -> tuple[Store, UserError | None]:
    """Open the store; one that is damaged or cannot be written, for reading only, with the way out."""
    try:
        return open_store(path, keys_folder=keys_folder), None
    except (StoreDamaged, StoreReadOnly) as error:
        try:
            store = open_store(path, read_only=True, keys_folder=keys_folder)
        except EnvironmentFailure:
            raise type(error)(error.title, way_out(path, settings)) from error
        said = UserError(f"{error.title} It is open for reading only.", way_out(path, settings))
        return store, said


def way_out(path: Path, settings: Settings) -> str:
    """Say what can be done about a damaged store: the newest backup by name, and how to bring it back."""
    chosen = settings.backup_folder
    folder = Path(chosen).expanduser() if chosen else path.parent / "backups"
    newest = next(iter(backups(folder)), None)
    if newest is None:
        return f"Keep the file. There is no backup in {folder}; `irplanner verify` says what is wrong."
    return (
        f"The newest backup is {newest}. `irplanner restore {newest.name} --compare` shows what it holds, "
        "`irplanner restore` puts it in place and keeps the damaged store beside."
    )


def _add_demo_day(store: Store, cases: Cases, catalog: Catalog, at: datetime) -> None:
    from irplanner.services.demo.demo_day import demo_records
    from irplanner.services.inventory.demo_stock import add_demo_stock
    from irplanner.services.plans import plan_for
    from irplanner.services.staff.people import Staff

    Staff(store).choose_single("demo")
    add_demo_stock(store, at.date())  # first: cases in the room draw from it
    for record in demo_records(at.date()):
        cases.add(record, plan=plan_for(record, catalog, at))
