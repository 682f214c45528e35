"""What the parts of the window are to each other, for the type checker only: nothing here runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol, TypeVar

from irplanner.ui.presenters.banner import PatientBanner
from irplanner.ui.tasks import Progress

T = TypeVar("T")


class TaskRunner(Protocol):
    """What pages need of `Tasks`; a test's runner does the work at once."""

    def start(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run `work` off the GUI thread and hand its result to `done`, or its error to `failed`."""

    def start_apart(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """As `start`, but beside the worker: for what must not wait behind long work."""

    def start_long(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """As `start`, for work over a second: `title`, progress and Cancel are shown in the status line."""


class Shell(Protocol):
    """What the window does for a page."""

    def navigate(self, page_id: str, case_id: str | None = None, field: str | None = None) -> None:
        """Bring a page to the front; with a case, open that case on it; with a field, go to it.

        An empty case id means a new case; None leaves the case that is open.
        """

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a short notice that goes away by itself, with an Undo button when there is a way back."""

    def show_patient(self, banner: PatientBanner | None) -> None:
        """Set the patient banner; None takes the patient off the window."""

    def set_saved(self, text: str) -> None:
        """Say in the status line how things are saved, e.g. `Saved 10:42:07`."""

    def show_error(self, error: Exception) -> None:
        """Show an error where the user looks: a UserError as its text, anything else as our bug."""


class Printing(Protocol):
    """Paper, as pages ask for it (`ui/printing.py`)."""

    def print_checklists(self, case_ids: tuple[str, ...]) -> None:
        """Open the print preview with the checklists of these cases."""

    def print_day_list(self, day: date, case_ids: tuple[str, ...]) -> None:
        """Open the print preview with the list of a day alone."""
