"""Everything there is to see in the window: every page, step, tab and box, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from irplanner.models.enums import Phase
from irplanner.reports.canvas import PAPERS
from irplanner.services.demo_day import demo_records
from irplanner.ui.dialogs import MessageBox, ReasonBox
from irplanner.ui.pages import PAGES
from irplanner.ui.paper.preview import Preview
from irplanner.ui.presenters.field_names import STEPS
from tests.ui.whole.conftest import settle


def case_id() -> str:
    """Return the case of the demo that the tour opens."""
    return demo_records()[0].case_id


def pages(window) -> Iterator[tuple[str, QWidget]]:
    """Go through all pages; yield a name and the window each time it has come to rest."""
    for spec in PAGES:
        window.navigate(spec.id, case_id() if spec.of_patient or spec.id == "today" else None)
        settle(window)
        yield spec.id, window
        if spec.id == "plan":
            yield from _plan(window)
        elif spec.id == "checklist":
            yield from _checklist(window)


def everything(window) -> Iterator[tuple[str, QWidget]]:
    """Go through all pages, then what lies over them."""
    yield from pages(window)
    window.navigate("today")
    settle(window)
    window.open_palette()
    settle(window)
    yield "palette", window._palette
    window._palette.close_palette()
    window.notify("DEMO, Anna: ready", lambda: None)
    yield "notice", window._notice
    window._notice.hide()
    yield from boxes(window)


def boxes(window) -> Iterator[tuple[str, QWidget]]:
    """Show each box over the window in turn."""
    makers = {
        "message": lambda: MessageBox("Something went wrong.", "What you typed is kept.", "details", window),
        "reason": lambda: ReasonBox("Cancel the case?", "The record is kept.", "Cancel the case", window),
        "preview": lambda: Preview(PAPERS["a4"], window),
    }
    for name, make in makers.items():
        box = make()
        box.show()
        settle(window)
        yield name, box
        box.close()
        box.deleteLater()


def _plan(window) -> Iterator[tuple[str, QWidget]]:
    page = window.current_page
    for step_id, _title in STEPS[1:]:
        page.open_step(step_id)
        settle(window)
        yield f"plan/{step_id}", window
    page.open_step(STEPS[0][0])


def _checklist(window) -> Iterator[tuple[str, QWidget]]:
    page = window.current_page
    for phase in list(Phase)[1:]:
        page.open_phase(phase)
        settle(window)
        yield f"checklist/{phase.value}", window
