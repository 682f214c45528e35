"""The pages of the window, in one list, and what each of them is. A page's module is loaded when it opens."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from irplanner.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from irplanner.services.scans.reading import Label
    from irplanner.ui.context import AppContext


class PageSpec(NamedTuple):
    """One entry of the rail, its title shown through `tr`. `factory`: `module:Class`, given a context."""

    id: str
    title: str
    icon: str
    shortcut: str
    factory: str
    of_patient: bool = False  # it speaks of one patient: the banner stays on it
    under: str = ""  # the entry of the rail it belongs to, when it is none itself


PAGES: tuple[PageSpec, ...] = (
    PageSpec("today", mark("Today"), "today", "Ctrl+1", "irplanner.ui.today.page:TodayPage"),
    PageSpec("plan", mark("Plan"), "plan", "Ctrl+2", "irplanner.ui.plan.page:PlanPage", of_patient=True),
    PageSpec(
        "checklist",
        mark("Checklist"),
        "checklist",
        "Ctrl+3",
        "irplanner.ui.checklist.page:ChecklistPage",
        of_patient=True,
    ),
    PageSpec("records", mark("Records"), "records", "Ctrl+4", "irplanner.ui.records.page:RecordsPage"),
    PageSpec("insights", mark("Insights"), "insights", "Ctrl+5", "irplanner.ui.insights.page:InsightsPage"),
    PageSpec("catalog", mark("Catalog"), "catalog", "Ctrl+6", "irplanner.ui.catalog.page:CatalogPage"),
    PageSpec("stock", mark("Stock"), "stock", "Ctrl+8", "irplanner.ui.inventory.page:StockPage"),
    PageSpec("settings", mark("Settings"), "settings", "Ctrl+7", "irplanner.ui.settings.page:SettingsPage"),
)

# Pages that are no entry of the rail: opened from a case.
FURTHER_PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "case",
        mark("Case"),
        "records",
        "",
        "irplanner.ui.case_view.page:CasePage",
        of_patient=True,
        under="records",
    ),
)


class Page(QWidget):
    """One page. The window calls these; a page overrides what concerns it.

    A page is made once, when it is first opened, and kept. It is made after the store and the catalog
    are loaded (Today alone comes before them).
    """

    actions_changed = Signal()  # the top bar asks `page_actions()` again

    @property
    def is_drawn(self) -> bool:
        """Say whether everything the worker gave is on the page, and no part waits for its turn."""
        from irplanner.ui.slices import Slices  # after the first paint

        return all(slices.is_done for slices in self.findChildren(Slices))

    def open_case(self, case_id: str | None) -> None:
        """Show this case; None: the one that is open already, if any; an empty id: a new case (Plan only).

        Called before `activate`, at every visit: the same case again keeps what is on the page.
        """

    def go_to_field(self, path: str) -> None:
        """Bring the field named by a finding (`labs.platelets`) in sight and give it the focus."""

    def activate(self) -> None:
        """The page has come to the front: read again what may have changed meanwhile."""

    def keep(self) -> None:
        """Hand unsaved typing to the store: the window lost the focus, or the page leaves the front."""

    def deactivate(self) -> None:
        """The page leaves the front."""
        self.keep()

    def take_scan(self, text: str, label: Label) -> bool:
        """Take a scanned code, as text and as the device label it may be; say whether the page has done so.

        Left to the window otherwise: a device goes to the open case, a patient's code opens the case.
        """
        return False

    def page_actions(self) -> tuple[QAction, ...]:
        """Return the buttons of the top bar, left to right; see `page_action`."""
        return ()

    def first_focus(self) -> QWidget | None:
        """Return the control that gets the focus when the page opens."""
        return None


def page_action(
    page: QWidget,
    text: str,
    slot: Callable[[], object],
    *,
    shortcut: str = "",
    icon: str = "",
    primary: bool = False,
) -> QAction:
    """Return an action for the top bar: its button says its key; the key works while the page is in front."""
    action = QAction(page)  # with a text in the call PySide6 would load the 151 names of theme icons
    action.setText(text)
    action.setProperty("primary", primary)
    action.setProperty("icon_name", icon)
    if shortcut:
        action.setProperty("shortcut", shortcut)  # as text: a QKeySequence would load Qt's namespace (paint)
        action.setProperty("key_hint", shortcut.replace("+", " "))
    action.triggered.connect(lambda: slot())
    page.addAction(action)
    return action


def make_page(spec: PageSpec, context: AppContext) -> Page:
    """Load the page's module and return the page."""
    module_name, _, class_name = spec.factory.partition(":")
    page = getattr(importlib.import_module(module_name), class_name)(context)
    if not isinstance(page, Page):
        raise TypeError(f"{spec.factory} is no Page")
    page.setObjectName(f"page_{spec.id}")
    return page
