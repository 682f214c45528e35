"""A day's work on an encrypted store, in a process of its own; every folder it may write to is given.

usage: python -m tests.faults.tour STORE TARGET
STORE is an encrypted store whose passphrase is in IRPLANNER_PASSPHRASE_FILE; files the user asks for go to
TARGET. All pages are opened, cases searched, printed, exported, backed up; a fault is raised in a slot.
"""

from __future__ import annotations

import os
import sys
import traceback
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest

from irplanner import app
from irplanner.exchange.csv_export import Profile
from irplanner.reports.canvas import PAPERS
from irplanner.services.case_record import CaseRecord, with_value
from irplanner.services.case_store.local_drafts import drafts_of
from irplanner.services.cases import Cases
from irplanner.services.demo.demo_day import demo_day, demo_records
from irplanner.services.exporting.exports import export_cases
from irplanner.services.opening import Services
from irplanner.services.paper import PaperKind, case_document
from irplanner.services.plans import plan_for
from irplanner.services.safekeeping.backup import back_up, backup_folder
from irplanner.services.safekeeping.protection import unlock
from irplanner.settings import LoadedSettings, Settings
from irplanner.ui.main_window import MainWindow
from irplanner.ui.pages import PAGES
from irplanner.ui.plan.page import PlanPage
from irplanner.ui.printing import write_pdf


def let_run(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(path: Path, target: Path) -> None:
    unlock(path, Path(os.environ["IRPLANNER_PASSPHRASE_FILE"]).read_text().strip())
    now = datetime.combine(demo_day(), datetime.min.time()).replace(hour=7)
    application = app.make_application()
    window, loader = app.make_window(application, path, LoadedSettings(Settings()), now=lambda: now)
    app._show_faults(window)
    window.show()
    while loader.services is None or not (window.context.is_loaded and window.is_at_rest):
        let_run(20)
    services = loader.services
    cases, catalog, store = services.cases, services.catalog, services.store
    records = [cases.add(one, plan=plan_for(one, catalog, now)) for one in demo_records()]
    for record in records[:3]:
        for spec in PAGES:
            window.navigate(spec.id, record.case_id if spec.of_patient else None)
            let_run(150)
            while not window.is_at_rest:
                let_run(20)
    leave_undecided(window, services, records[0])
    window.open_palette()
    QTest.keyClicks(application.focusWidget(), (records[0].facts.patient.name or "")[:8])
    let_run(200)
    QTimer.singleShot(0, lambda: fail(records[0].facts.patient.name))
    QTimer.singleShot(300, close_boxes)
    let_run(600)
    write_pdf(
        [case_document(PaperKind.RECORD, records[0], catalog, now)], target / "record.pdf", PAPERS["a4"]
    )
    for profile in Profile:
        export_cases(store, target / profile.value / "cases.csv", catalog=catalog, profile=profile)
    back_up(store, backup_folder(store), at=now)
    window.close()
    let_run(100)
    store.close()
    print("done")


def leave_undecided(window: MainWindow, services: Services, record: CaseRecord) -> None:
    """Change a case here and elsewhere, and leave what was typed here as a draft."""
    window.navigate("plan", record.case_id)
    while not window.is_at_rest:
        let_run(20)
    name = record.facts.patient.name
    other = Cases(services.store, services.catalog, actor="K. Ito")
    other.save(with_value(other.load(record.case_id), "notes", f"{name} comes from the ward"))
    page = window.current_page
    assert isinstance(page, PlanPage)
    assert page.editor is not None
    page.editor.set_value("notes", f"{name} is late")
    let_run(600)
    while not window.is_at_rest:
        let_run(20)
    assert drafts_of(services.store.path).of(record.case_id) is not None


def fail(name: str | None) -> None:
    raise ValueError(f"a fault whose text holds {name}")


def close_boxes() -> None:
    from PySide6.QtWidgets import QApplication, QDialog

    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.accept()


if __name__ == "__main__":
    for profile in Profile:
        (Path(sys.argv[2]) / profile.value).mkdir(parents=True, exist_ok=True)
    try:
        main(Path(sys.argv[1]), Path(sys.argv[2]))
    except Exception:
        traceback.print_exc()  # the window's own hook would show it in a box
        sys.exit(1)
