"""What every page is given: the services, the catalog, the worker, and a few words to the window.

Services and catalog are loaded after the first paint; every page but Today is made after that, so it may
use them at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from irplanner.language import tr

if TYPE_CHECKING:
    from irplanner.catalog.catalog import Catalog
    from irplanner.services.case_store.case_row import CaseRow
    from irplanner.services.cases import Cases
    from irplanner.services.opening import Services
    from irplanner.services.staff.person import Proof
    from irplanner.services.staff.rights import Right
    from irplanner.settings import Settings
    from irplanner.ui.presenters.banner import PatientBanner
    from irplanner.ui.roles import Printing, Shell, TaskRunner
    from irplanner.ui.staff.desk import StaffDesk
    from irplanner.ui.theme import Theme


T = TypeVar("T")


class AppContext(QObject):
    """Shared by all pages.

    Attributes:
        tasks: the worker; store and planning calls that may take over a frame go through it.
        theme: appearance and text size.
        services, cases, catalog, settings: set once loaded (`is_loaded`), not to be asked for earlier.
        printing: None while there is no paper service: leave print buttons out.
        first_day: the cases of a day before the services are loaded.
        now: the moment the program takes for now; tests and the demo set it.
        store_path: the file of the store.
        settings_path: the file of the settings; None: the platform's own.
        desk: who may use the window; None before the store is open, and in tests of single pages.
        open_case_id: the case Plan and Checklist speak of; None: none is open.
    """

    loaded = Signal()
    case_saved = Signal(str)  # case id: lists read that row again
    store_answers = Signal(bool)  # the server of the store: False when it is lost, True when it is back
    settings_changed = Signal()
    person_changed = Signal()  # somebody else is at work, or has other rights
    backup_made = Signal()
    reopen_wanted = Signal(object)  # a StoreDeed: the window closes, it is done, and the window opens again
    catalog_changed = Signal()  # the site changed an entry or a choice: show and plan anew

    def __init__(self, tasks: TaskRunner, theme: Theme, shell: Shell) -> None:
        super().__init__()
        self.tasks = tasks
        self.theme = theme
        self.printing: Printing | None = None
        self.now: Callable[[], datetime] = datetime.now
        self.first_day: Callable[[date], Sequence[CaseRow]] = lambda _day: ()
        self.store_path = Path()
        self.settings_path: Path | None = None
        self.open_case_id: str | None = None
        self.desk: StaffDesk | None = None
        self._shell = shell
        self._services: Services | None = None
        self._settings: Settings | None = None

    @property
    def is_loaded(self) -> bool:
        return self._services is not None

    @property
    def asks_sign_in(self) -> bool:
        """Say whether people sign in at this store: then each one proves who signs."""
        return self.desk is not None and self.desk.duty.asks_sign_in

    @property
    def is_locked(self) -> bool:
        """Say whether the window is hidden until somebody signs in."""
        return self.desk is not None and self.desk.is_locked

    @property
    def services(self) -> Services:
        return _present(self._services)

    @property
    def cases(self) -> Cases:
        return _present(self._services).cases

    @property
    def catalog(self) -> Catalog:
        return _present(self._services).catalog

    @property
    def settings(self) -> Settings:
        return _present(self._settings)

    def set_loaded(self, services: Services, settings: Settings) -> None:
        """Hand over what was loaded after the first paint and tell the pages."""
        self._services, self._settings = services, settings
        self.loaded.emit()

    def change_catalog(self, catalog: Catalog) -> None:
        """Put changed content in force and tell the pages."""
        self._services = self.services._replace(catalog=catalog)
        self.cases.use_catalog(catalog)
        self.catalog_changed.emit()

    def change_settings(self, settings: Settings) -> None:
        """Put changed settings in force, tell the pages, and save them in the worker."""
        from irplanner.settings import save_settings

        self._require_settings(settings)
        before, self._settings = self._settings, settings
        if before is None or _look(before) != _look(settings):
            self.theme.apply(settings.appearance, settings.text_percent / 100)
        self.settings_changed.emit()
        path = self.settings_path
        self.tasks.start(lambda: save_settings(settings, path), self._on_settings_saved, self.show_error)

    def may(self, right: Right) -> bool:
        """Say whether the person at work may do this; if not, say so to them."""
        if self.desk is None or self.desk.may(right):
            return True
        self.desk.refuse(right)
        return False

    def prove(
        self,
        title: str,
        text: str,
        right: Right,
        done: Callable[[Proof | None], object],
        *,
        is_other: bool = False,
    ) -> None:
        """Ask for PIN or password of somebody who has a right; None goes on at once where nobody signs in.

        Args:
            is_other: It must be somebody else than the person at work.
        """
        if self.desk is None or not self.asks_sign_in:
            done(None)
        else:
            self.desk.proving.ask(title, text, right, done, is_other=is_other)

    def _require_settings(self, settings: Settings) -> None:
        """Raise NotAllowed where settings of the site differ and the person at work may not change them."""
        if self.desk is None or self._settings is None:
            return
        from irplanner.services.staff.rights import PERSONAL_SETTINGS, Right

        differs = {
            name
            for name in settings.__struct_fields__
            if getattr(settings, name) != getattr(self._settings, name)
        }
        if not differs <= PERSONAL_SETTINGS:
            self.desk.duty.require(Right.SETTINGS)

    def _on_settings_saved(self, _nothing: None) -> None:
        self.set_saved(tr("Saved {time}").format(time=f"{self.now():%H:%M:%S}"))

    def navigate(self, page_id: str, case_id: str | None = None, field: str | None = None) -> None:
        """See Shell.navigate."""
        self._shell.navigate(page_id, case_id, field)

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """See Shell.notify."""
        self._shell.notify(text, undo)

    def show_patient(self, banner: PatientBanner | None) -> None:
        """See Shell.show_patient."""
        self._shell.show_patient(banner)

    def set_saved(self, text: str) -> None:
        """See Shell.set_saved."""
        self._shell.set_saved(text)

    def show_error(self, error: Exception) -> None:
        """See Shell.show_error."""
        self._shell.show_error(error)


def _look(settings: Settings) -> tuple[str, int]:
    return settings.appearance, settings.text_percent


def _present(value: T | None) -> T:
    if value is None:
        raise RuntimeError("asked for before it was loaded")
    return value
