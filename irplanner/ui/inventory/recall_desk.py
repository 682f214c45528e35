"""The view of recalls: those in force, and who got what."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from irplanner.language import tr, tr_n
from irplanner.services.inventory.recall_file import write_recipients
from irplanner.services.inventory.recalls import Recall
from irplanner.ui.context import AppContext
from irplanner.ui.empty_state import EmptyState
from irplanner.ui.inventory.desk import Desk
from irplanner.ui.inventory.lines_table import LinesTable
from irplanner.ui.inventory.recall_pane import RecallPane
from irplanner.ui.presenters.inventory.recalling import (
    COLUMNS,
    STRETCHED,
    Question,
    RecallList,
    load_answer,
    load_recalls,
)


class RecallDesk(Desk):
    """The pane asks; the list shows what is in force."""

    def __init__(self, context: AppContext) -> None:
        table = LinesTable(tr("Recalls in force"), COLUMNS, STRETCHED)
        super().__init__(context, table, EmptyState("ok", "", ""))
        self.asking = RecallPane(context.now)
        self.pane.addWidget(self.asking)
        self._recalls = RecallList()
        table.chosen.connect(self._on_chosen)
        table.activated.connect(lambda _index: self.lift_chosen())
        self.asking.asked.connect(self._on_asked)
        self.asking.record_requested.connect(self._on_record)
        self.asking.save_list_requested.connect(self._on_save_list)
        self.asking.case_requested.connect(lambda case_id: context.navigate("plan", case_id))
        self.asking.closed.connect(table.setFocus)

    def reload(self) -> None:
        """Override: the recalls in force with what they reach."""
        recalls, stock, today = self.recalls, self.stock, self._context.now().date()
        self.work(lambda: load_recalls(recalls, stock, today), self._on_listed)

    def begin(self, di: str = "", lot: str = "") -> None:
        """Ask who got a product or lot."""
        self.asking.begin(di, lot)

    def lift_chosen(self) -> None:
        """End the recall chosen, with a reason."""
        from irplanner.ui.dialogs import ask_reason

        recall = self._chosen()
        if recall is None:
            return
        reason = ask_reason(
            tr("Lift the recall"),
            tr("{what} may be used again. Say who allows it and why.").format(what=recall.what),
            tr("Lift"),
            self.table,
        )
        if reason is not None:
            recalls = self.recalls
            self.work(lambda: recalls.lift(recall.recall_id, reason), self._on_changed)

    def _chosen(self) -> Recall | None:
        return next((one for one in self._recalls.recalls if one.recall_id == self.table.key), None)

    def _on_listed(self, recalls: RecallList) -> None:
        self._recalls = recalls
        count = len(recalls.lines)
        empty = (
            tr("No recall is in force."),
            tr("Ask at the right who got a product or lot; record the recall there."),
        )
        words = tr_n(count, "{n} recall in force", "{n} recalls in force")
        self.show_lines(recalls.lines, words, empty)

    def _on_chosen(self, _key: int) -> None:
        recall = self._chosen()
        if recall is not None and not self.asking.isAncestorOf(self.asking.focusWidget() or self.asking):
            self.asking.show_recall(recall.di, recall.lot)

    def _on_asked(self, question: Question) -> None:
        recalls, stock, today = self.recalls, self.stock, self._context.now().date()
        self.work(lambda: load_answer(recalls, stock, question, today), self.asking.show_answer)

    def _on_record(self, di: str, lot: str, since: date, reason: str) -> None:
        recalls = self.recalls
        self.work(
            lambda: recalls.record(di=di, lot=lot, since=since, reason=reason),
            self._on_recorded,
            self.asking.show_problem,
        )

    def _on_recorded(self, recall: Recall) -> None:
        self._context.notify(tr("Recalled: {what}.").format(what=recall.what))
        self.asking.show_problem("")
        self.asking.show_recall(recall.di, recall.lot)
        self._on_changed(None)

    def _on_changed(self, _nothing: object) -> None:
        self.reload()
        self.stock_changed.emit()

    def _on_save_list(self) -> None:
        from irplanner.ui.dialogs import ask_save_path

        rows, question = self.asking.answer.recipients, self.asking.question
        name = question.lot or question.mrn or question.di or "recall"
        safe = "".join(letter if letter.isalnum() else "-" for letter in name)
        path = ask_save_path(
            tr("Save who got it"), Path.home() / f"recall-{safe}.csv", tr("CSV files (*.csv)"), self.asking
        )
        if path is not None:
            target = path if path.suffix else path.with_suffix(".csv")
            self.work(lambda: write_recipients(rows, target), partial(self._on_list_saved, target))

    def _on_list_saved(self, path: Path, lines: int) -> None:
        words = tr_n(lines, "{n} line written to {path}.", "{n} lines written to {path}.")
        self._context.notify(words.format(path=path.name))
