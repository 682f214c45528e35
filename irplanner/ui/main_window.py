"""The window: rail, top bar, patient banner, pages, status line. It shows pages and knows none of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from irplanner.errors import UserError
from irplanner.first_look import Appearance
from irplanner.language import language, tr
from irplanner.ui.context import AppContext
from irplanner.ui.garbage import GuiCollector
from irplanner.ui.pages import FURTHER_PAGES, PAGES, Page, PageSpec, make_page
from irplanner.ui.rail import Rail
from irplanner.ui.status_line import StatusLine
from irplanner.ui.top_bar import TopBar

if TYPE_CHECKING:
    from irplanner.ui.banner import Banner
    from irplanner.ui.help_window import HelpWindow
    from irplanner.ui.notice import Notice
    from irplanner.ui.palette import Command, Palette
    from irplanner.ui.presenters.banner import PatientBanner
    from irplanner.ui.tasks import Tasks
    from irplanner.ui.theme import Theme

TITLE = "IR Planner"
KEYS_SECTION = "Keys"  # of the manual
LOCKED_SECTION = "Signing in"


class MainWindow(QMainWindow):
    """The program's one window.

    Signals:
        first_painted: the first page has been drawn; heavy modules may be loaded from now on.
        closing: the window goes; what was typed is with the worker.
    """

    first_painted = Signal()
    closing = Signal()

    def __init__(
        self, tasks: Tasks, theme: Theme, pages: tuple[PageSpec, ...] = PAGES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setMinimumSize(QSize(1024, 600))
        self._tasks = tasks
        self._specs = {spec.id: spec for spec in (*pages, *FURTHER_PAGES)}
        self.context = AppContext(tasks, theme, self)
        self.context.setParent(self)  # with its open case, whose timers must not outlive the window
        self._made: dict[str, Page] = {}
        self._current: str = ""
        self._wanted: tuple[str, str | None, str | None] | None = (
            None  # asked for before the services were there
        )
        self._painted = False
        self._palette: Palette | None = None
        self._help: HelpWindow | None = None
        self._rail = Rail(pages)
        self._rail.page_chosen.connect(lambda page_id: self.navigate(page_id))
        self._top_bar = TopBar()
        self._top_bar.search_requested.connect(self.open_palette)
        theme.changed.connect(self._top_bar.share_room)
        self._banner: Banner | None = None  # made with the first patient
        self._has_patient = False
        self._stack = QStackedWidget()
        self.status_line = StatusLine(tasks)
        self._lay_out()
        self._notice: Notice | None = None
        self._held_notice: tuple[str, Callable[[], object] | None] | None = None
        self.collector = GuiCollector(self)
        self._make_shortcuts()
        self.context.loaded.connect(self._on_loaded)
        self.context.catalog_changed.connect(self._on_catalog_changed)
        self.context.person_changed.connect(self._on_person_changed)
        tasks.unhandled.connect(self.show_error)

    @property
    def current_page(self) -> Page | None:
        return self._made.get(self._current)

    @property
    def is_at_rest(self) -> bool:
        """Say whether the worker has nothing left to do."""
        page = self.current_page
        return self._tasks.is_idle and (page is None or page.is_drawn)

    @property
    def current_page_id(self) -> str:
        return self._current

    def page(self, page_id: str) -> Page:
        """Return a page, made now if it was not yet."""
        page = self._made.get(page_id)
        if page is None:
            page = make_page(self._specs[page_id], self.context)
            page.actions_changed.connect(self._on_actions_changed)
            self._made[page_id] = page
            self._stack.addWidget(page)
        return page

    def navigate(self, page_id: str, case_id: str | None = None, field: str | None = None) -> None:
        """See Shell.navigate. Before the services are loaded only Today can open; the wish is kept."""
        spec = self._specs[page_id]
        if page_id != "today" and not self.context.is_loaded:
            self._wanted = (page_id, case_id, field)
            self._rail.set_current(self._current or "today")
            return
        desk = self.context.desk
        if desk is not None and self.context.is_loaded and not desk.may_open(page_id):
            self._rail.set_current(self._current)
            from irplanner.services.staff.rights import Right

            desk.refuse(Right.VIEW)
            return
        page = self.page(page_id)
        before = self.current_page
        if before is not None and before is not page:
            before.deactivate()
        self._current = page_id
        self._rail.set_current(spec.under or page_id)
        if spec.of_patient:
            if case_id is not None:
                self.context.open_case_id = case_id or None
            page.open_case("" if case_id == "" else self.context.open_case_id)
        elif case_id is not None:
            page.open_case(case_id)
        page.activate()
        self._stack.setCurrentWidget(page)
        self._show_banner()
        self._top_bar.show_actions(page.page_actions())
        if not self.context.is_locked:
            self.setWindowTitle(f"{TITLE} - {tr(spec.title)}")
        self._focus_page()
        if field is not None:
            page.go_to_field(field)

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """See Shell.notify. While the window is locked it waits: it may name a patient."""
        if self.context.is_locked:
            self._held_notice = (text, undo)
            return
        if self._notice is None:
            from irplanner.ui.notice import Notice  # after the first paint

            self._notice = Notice(self)
        self._notice.show_text(text, undo)

    def show_patient(self, banner: PatientBanner | None) -> None:
        """See Shell.show_patient."""
        self._has_patient = banner is not None
        if banner is not None:
            if self._banner is None:
                from irplanner.ui.banner import Banner  # after the first paint

                self._banner = Banner()
                self._right.insertWidget(1, self._banner)
            self._banner.show_patient(banner)
        self._show_banner()

    def set_saved(self, text: str) -> None:
        """See Shell.set_saved."""
        self.status_line.set_saved(text)

    def show_error(self, error: Exception) -> None:
        """See Shell.show_error."""
        desk = self.context.desk
        if desk is not None and desk.is_of_hidden_page(error, self._current):
            return
        if isinstance(error, UserError):
            self.notify(f"{error.title} {error.advice}")
            return
        from irplanner.ui.faults import show_fault  # only when it is needed

        show_fault(error, self)

    def zoom(self, steps: int) -> None:
        """Make all text larger or smaller by steps, 0: the system's size; kept in the settings."""
        theme = self.context.theme
        theme.zoom_by(steps)
        self._keep_look(text_percent=round(theme.zoom * 100))

    def set_appearance(self, appearance: Appearance) -> None:
        """Change to light, dark or as the system; kept in the settings."""
        self.context.theme.apply(appearance)
        self._keep_look(appearance=appearance)

    def _keep_look(self, **look: object) -> None:
        if self.context.is_loaded:
            import msgspec

            self.context.change_settings(msgspec.structs.replace(self.context.settings, **look))

    def open_palette(self) -> None:
        """Open the command palette over the window."""
        if self._palette is None:
            from irplanner.ui.palette import Palette  # after the first paint

            pages = tuple(self._specs.values())
            self._palette = Palette(self, self.context, pages, self._palette_commands)
        self._palette.open()

    def open_help(self, section: str = "") -> None:
        """Open the manual at the section of the page in front, or at one of its other sections."""
        if self._help is None:
            from irplanner.installed import manual_path
            from irplanner.ui.help_window import HelpWindow  # when it is asked for

            self._help = HelpWindow(manual_path(), self)
        if self.context.is_locked:
            section = LOCKED_SECTION
        self._help.open_at(section or self._specs[self._current].title)

    def open_guide(self, *, is_first: bool = False) -> None:
        """Show what has to be chosen before the first case."""
        from irplanner.ui.guide import Guide  # on the first start, or when it is asked for

        guide = Guide(self.context, self, is_first=is_first)
        guide.done.connect(self._focus_page)
        guide.show()

    def _palette_commands(self) -> list[Command]:
        """The commands of the page in front, then those of the window."""
        from irplanner.ui.key_button import key_text
        from irplanner.ui.palette import Command
        from irplanner.ui.presenters.palette import EntryKind, PaletteEntry

        page = self.current_page
        actions = [action for action in (page.page_actions() if page else ()) if action.isEnabled()]
        commands = [(action.text(), key_text(action), action.trigger) for action in actions]
        if not any(text == self.tr("New case") for text, _, _ in commands):
            commands.append((self.tr("New case"), "", partial(self.navigate, "plan", "")))
        commands += [
            (self.tr("Help for this page"), "F1", self.open_help),
            (self.tr("All keys"), "", partial(self.open_help, KEYS_SECTION)),
            (self.tr("First steps"), "", self.open_guide),
            (self.tr("Larger text"), "Ctrl +", partial(self.zoom, 1)),
            (self.tr("Smaller text"), "Ctrl -", partial(self.zoom, -1)),
            (self.tr("Text size of the system"), "Ctrl 0", partial(self.zoom, 0)),
            (self.tr("Light appearance"), "", partial(self.set_appearance, Appearance.LIGHT)),
            (self.tr("Dark appearance"), "", partial(self.set_appearance, Appearance.DARK)),
            (self.tr("High contrast"), "", partial(self.set_appearance, Appearance.CONTRAST)),
            (self.tr("Appearance of the system"), "", partial(self.set_appearance, Appearance.SYSTEM)),
        ]
        return [
            Command(PaletteEntry(EntryKind.COMMAND, text, text, "", key), run) for text, key, run in commands
        ]

    def restore_layout(self, settings: QSettings) -> None:
        """Put size, place and state as they were."""
        geometry = settings.value("window/geometry")
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            self.resize(1440, 900)

    def save_layout(self, settings: QSettings) -> None:
        settings.setValue("window/geometry", self.saveGeometry())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Override: Tab goes as the eye does, through forms and panes whenever their parts were made."""
        from irplanner.ui.tab_order import step_focus  # not before somebody presses Tab

        return step_focus(self, forward=forward) or super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: tell once that the window has been drawn."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)  # once this paint is through

    def showEvent(self, event: QShowEvent) -> None:
        """Override: the keyboard starts in the page, not in the rail."""
        super().showEvent(event)
        self._focus_page()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override: what has been typed goes to the store; nothing is asked."""
        page = self.current_page
        if page is not None:
            page.deactivate()
        self.save_layout(QSettings())
        self.closing.emit()
        self._tasks.close()
        self.collector.stop()
        super().closeEvent(event)

    def _watch_activation(self) -> None:
        # Not by an event handler: one that takes any QEvent loads fifty classes before the first paint.
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusWindowChanged.connect(self._on_focus_window_changed)

    def _on_focus_window_changed(self) -> None:
        """Leaving the window hands unsaved typing to the store."""
        if not self.isActiveWindow():
            page = self.current_page
            if page is not None:
                page.keep()

    def _lay_out(self) -> None:
        self._right = right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._top_bar)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status_line)
        center = QWidget()
        row = QHBoxLayout(center)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self.setCentralWidget(center)

    def _make_shortcuts(self) -> None:
        for spec in self._specs.values():
            if spec.shortcut:
                self._shortcut(spec.shortcut, partial(self.navigate, spec.id))
        self._shortcut("Ctrl+K", self.open_palette)
        self._shortcut("F1", self.open_help)
        for key, steps in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            self._shortcut(key, partial(self.zoom, steps))

    def _shortcut(self, key: str, slot: Callable[[], object]) -> None:
        action = QAction(self)
        action.setProperty("shortcut", key)  # as text: see pages.page_action
        action.triggered.connect(lambda: slot())
        self.addAction(action)

    def _focus_page(self) -> None:
        focus = self.current_page.first_focus() if self.current_page is not None else None
        if focus is not None:
            focus.setFocus()

    def show_allowed_page(self) -> None:
        """Show the page in front again to whoever is at work now, another one where it is not for them."""
        desk = self.context.desk
        if not self.context.is_loaded or desk is None or self.context.is_locked:
            return
        if not desk.may_open(self._current):
            self.navigate("settings")
        elif self.current_page is not None:
            self.setWindowTitle(f"{TITLE} - {tr(self._specs[self._current].title)}")
            self.current_page.activate()
            self._focus_page()
        held, self._held_notice = self._held_notice, None
        if held is not None and desk.may_open("today"):
            self.notify(*held)

    def _on_person_changed(self) -> None:
        from irplanner.ui.table_layout import set_layout_user

        if self.context.is_loaded:
            set_layout_user(self.context.cases.actor)

    def _show_banner(self) -> None:
        of_patient = bool(self._current) and self._specs[self._current].of_patient
        if self._banner is not None:
            self._banner.setVisible(of_patient and self._has_patient)

    def _on_actions_changed(self) -> None:
        page = self.current_page
        if page is not None and self.sender() in (page, None):
            self._top_bar.show_actions(page.page_actions())

    def _on_catalog_changed(self) -> None:
        info = self.context.catalog.info
        count = len(self.context.catalog.procedures)
        words = tr("Content pack {version} ({count} procedures)")
        if info.language != language().code:  # clinical statements are not translated by the program
            words = tr("Content pack {version} ({count} procedures), clinical texts in English")
        self.status_line.set_pack(words.format(version=info.version, count=count))

    def _on_loaded(self) -> None:
        from irplanner.ui.table_layout import set_layout_user  # after the first paint

        set_layout_user(self.context.cases.actor)
        self._on_catalog_changed()
        self._watch_activation()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.navigate(*wanted)
        elif self._palette is None or not self._palette.isVisible():
            self._focus_page()  # a list that was empty until now can take the keyboard
