"""Work off the GUI thread: exactly one answer, on the GUI thread, to whoever is still there."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject

from irplanner.ui.tasks import Tasks


class Asker(QObject):
    """Keeps what comes back and where it came."""

    def __init__(self):
        super().__init__()
        self.answers, self.errors, self.threads = [], [], []

    def take(self, answer):
        self.answers.append(answer)
        self.threads.append(threading.current_thread())

    def refuse(self, error):
        self.errors.append(error)
        self.threads.append(threading.current_thread())


@pytest.fixture
def tasks(qtbot):
    made = Tasks()
    yield made
    made.close()


def fail():
    raise ValueError("no")


def test_work_runs_elsewhere_and_its_result_comes_back_here(qtbot, tasks):
    asker, worked_in = Asker(), []

    tasks.start(lambda: worked_in.append(threading.current_thread()) or 7, asker.take, asker.refuse)

    qtbot.waitUntil(lambda: asker.answers == [7])
    assert worked_in[0] is not threading.main_thread()
    assert asker.threads == [threading.main_thread()]
    assert asker.errors == []


def test_an_error_goes_to_failed_alone(qtbot, tasks):
    asker = Asker()

    tasks.start(fail, asker.take, asker.refuse)

    qtbot.waitUntil(lambda: bool(asker.errors))
    assert isinstance(asker.errors[0], ValueError)
    assert asker.answers == []


def test_an_error_nobody_takes_is_told(qtbot, tasks):
    with qtbot.waitSignal(tasks.unhandled, check_params_cb=lambda error: isinstance(error, ValueError)):
        tasks.start(fail, lambda _result: None)


def test_work_is_done_in_the_order_it_was_asked_for(qtbot, tasks):
    asker = Asker()

    for number in range(20):
        tasks.start(lambda number=number: number, asker.take)

    qtbot.waitUntil(lambda: len(asker.answers) == 20)
    assert asker.answers == list(range(20))


def test_an_asker_that_is_gone_is_not_called(qtbot, tasks):
    gone, here, gate = Asker(), Asker(), threading.Event()
    tasks.start(gate.wait, gone.take)
    tasks.start(lambda: 1, here.take)

    shiboken6.delete(gone)
    gate.set()

    qtbot.waitUntil(lambda: here.answers == [1])
    assert gone.answers == []


def test_long_work_reports_how_far_it_is(qtbot, tasks):
    asker, reports = Asker(), []
    tasks.long_progress.connect(lambda *report: reports.append(report))

    def work(progress):
        progress.report(1, 2)
        return "done"

    with qtbot.waitSignals([tasks.long_started, tasks.long_finished]):
        tasks.start_long("Exporting cases", work, asker.take)

    qtbot.waitUntil(lambda: asker.answers == ["done"])
    assert reports == [(1, 1, 2)]


def test_cancelled_work_ends_without_an_answer(qtbot, tasks):
    asker, gate = Asker(), threading.Event()

    def work(progress):
        gate.wait()
        progress.report(1, 2)
        return "done"

    tasks.start_long("Exporting cases", work, asker.take, asker.refuse)
    tasks.cancel(1)
    with qtbot.waitSignal(tasks.long_finished):
        gate.set()

    assert (asker.answers, asker.errors) == ([], [])


def test_short_work_does_not_wait_for_long_work(qtbot, tasks):
    asker, gate = Asker(), threading.Event()
    tasks.start_long("Exporting cases", lambda _progress: gate.wait(), asker.take)

    tasks.start(lambda: "saved", asker.take)

    qtbot.waitUntil(lambda: asker.answers == ["saved"])
    gate.set()
    qtbot.waitUntil(lambda: asker.answers == ["saved", True])


def test_closing_stops_long_work(tasks):
    left = []

    def work(progress):
        while True:
            try:
                progress.report(0, 1)
            except Exception:
                left.append("stopped")
                raise

    tasks.start_long("Exporting cases", work, lambda _result: None)
    tasks.close()

    assert left == ["stopped"]


def test_closing_waits_for_what_was_started(tasks):
    written = []

    tasks.start(lambda: written.append("draft"), lambda _result: None)
    tasks.close()

    assert written == ["draft"]
    assert tasks.is_idle
