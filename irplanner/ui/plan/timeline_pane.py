"""The timeline of the live pane: the preparation as a chart, then every moment as a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from irplanner.planning.outcome import Plan
from irplanner.services.case_record import CaseRecord
from irplanner.ui.plan.lines_view import LinesView
from irplanner.ui.presenters.live_pane import timeline_lines
from irplanner.ui.presenters.prep_timeline import prep_timeline
from irplanner.ui.theme import Theme, px

if TYPE_CHECKING:
    from irplanner.ui.today.prep_chart import PrepChart


class TimelinePane(QWidget):
    """Chart and list; the chart is made when there is a start to count from."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chart: PrepChart | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self.list = LinesView(
            self.tr("Timeline"),
            self.tr(
                "No times to keep. Times appear with a scheduled start, drugs to hold, fasting and labs."
            ),
            has_marks=False,
        )
        self._column.addWidget(self.list, 1)

    def show_plan(self, plan: Plan | None, record: CaseRecord) -> None:
        """Show the times of a plan."""
        start = record.facts.scheduled_at
        self.list.show_lines(timeline_lines(plan, start) if plan else ())
        timeline = prep_timeline(plan.timeline, start) if plan and start else None
        if timeline is not None and timeline.lanes and self._chart is None:
            from irplanner.ui.today.prep_chart import PrepChart  # pyqtgraph, only when it is drawn

            self._chart = PrepChart(self._theme)
            frame = QWidget()
            box = QVBoxLayout(frame)
            box.setContentsMargins(px(14), 0, px(14), 0)
            box.addWidget(self._chart)
            self._chart.setFixedHeight(px(220))
            self._column.insertWidget(0, frame)
        if self._chart is not None:
            self._chart.setVisible(timeline is not None and bool(timeline.lanes))
            if timeline is not None:
                self._chart.show_timeline(timeline)
