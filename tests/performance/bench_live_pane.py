"""One keystroke in the plan, from the changed field to the painted live pane, in every step."""

from __future__ import annotations

import os
import tempfile
import time
from itertools import cycle
from pathlib import Path

from tests.performance.figure import Figure, percentile

ROUNDS = 60
RUNS = 3
FRAME_MS = 16.7


def figures() -> list[Figure]:
    """Measure a keystroke with the slowest demo case open, window shown and drafts saved in the worker.

    Keystrokes follow each other without a rest, so that drafts are written all the time beside them. The
    figure is the best of several runs: other programs on the machine only ever add to it.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from irplanner import app
    from irplanner.services.demo.demo_day import demo_moment, demo_records
    from irplanner.settings import LoadedSettings, Settings
    from irplanner.ui.presenters.field_names import STEPS

    with tempfile.TemporaryDirectory() as folder:
        application = app.make_application()
        window, loader = app.make_window(
            application, Path(folder) / "cases.db", LoadedSettings(Settings(), None), now=demo_moment
        )
        window.resize(1440, 900)
        window.show()
        while not window.context.is_loaded:
            application.processEvents()
        case_id = window.context.cases.add(demo_records()[0]).case_id
        window.navigate("plan", case_id)
        page, values = window.current_page, cycle(range(10, 40))
        while page.editor is None:  # the case is read in the worker
            application.processEvents()

        def keystroke() -> float:
            start = time.perf_counter()
            page.editor.set_value("labs.inr", next(values) / 10)
            application.processEvents()
            return time.perf_counter() - start

        found = []
        for step, title in STEPS:
            page.open_step(step)
            while not page.form or not page.form.isVisible():  # the form is made a part a turn
                application.processEvents()
            runs = [[1000 * keystroke() for _ in range(ROUNDS)] for _ in range(RUNS)]
            median = min(percentile(run, 0.5) for run in runs)
            worst = min(percentile(run, 0.95) for run in runs)
            note = f"p95 {worst:.1f} ms, best of {RUNS} runs of {ROUNDS}"
            found.append(Figure(f"keystroke to painted pane, {title}, median", median, FRAME_MS, "ms", note))
        window.close()
        if loader.services is not None:
            loader.services.store.close()
    return found
