"""What the window works with, opened together: store, content pack, cases."""

from __future__ import annotations

import getpass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.errors import UserError
from irplanner.models.store import Store, open_store
from irplanner.services.cases import Cases
from irplanner.services.site_content import site_content
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
    store = open_store(path)
    cases = Cases(
        store, catalog, actor=getpass.getuser(), site_code=settings.site_code or None, zone=settings.zone()
    )
    if demo_at is not None:
        _add_demo_day(store, cases, catalog, demo_at)
    return Services(store, cases, catalog, problem)


def _add_demo_day(store: Store, cases: Cases, catalog: Catalog, at: datetime) -> None:
    from irplanner.services.demo_day import demo_records
    from irplanner.services.inventory.demo_stock import add_demo_stock
    from irplanner.services.plans import plan_for

    add_demo_stock(store, at.date())  # first: cases in the room draw from it
    for record in demo_records(at.date()):
        cases.add(record, plan=plan_for(record, catalog, at))
