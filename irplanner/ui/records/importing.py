"""Import on the Records page: a file, its columns, a trial, then all of it or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from irplanner.errors import UserError
from irplanner.language import tr, tr_n

if TYPE_CHECKING:
    from irplanner.services.importing.imports import ImportReport, TableSource
    from irplanner.ui.context import AppContext
    from irplanner.ui.records.import_box import ImportBox

_MOST_REMEMBERED = 30


class RecordsImport(QObject):
    """One import at a time; `page` is what boxes lie over."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._path = Path()
        self._source: TableSource | None = None
        self._trial: ImportReport | None = None
        self._box: ImportBox | None = None

    def ask(self) -> None:
        """Ask for a file and read it."""
        from irplanner.ui.dialogs import ask_open_path

        path = ask_open_path(tr("Import cases"), tr("Tables (*.csv *.xlsx)"), self._page)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a table in the worker, then show what it would become."""
        from irplanner.services.importing.imports import read_source

        self._path = path
        self._context.tasks.start(
            lambda: read_source(path.name, path.read_bytes()), self._on_read, self._on_failed
        )

    def _on_read(self, source: TableSource) -> None:
        from irplanner.services.importing.imports import is_our_own, suggested_mapping
        from irplanner.ui.records.import_box import ImportBox

        self._source, self._trial = source, None
        mapping = None
        if not is_our_own(source):
            remembered = self._context.settings.csv_mappings.get(source.signature)
            mapping = remembered or suggested_mapping(source.header)
        self._box = box = ImportBox(source, mapping, self._try_out, self._keep_refused, self._page)
        self._try_out()
        accepted = box.exec() == QDialog.DialogCode.Accepted
        if accepted:
            self._remember(box.mapping)
            self._run(dry_run=False)
        self._box = None
        box.deleteLater()

    def _try_out(self) -> None:
        if self._box is not None:
            self._run(dry_run=True)

    def _run(self, *, dry_run: bool) -> None:
        from irplanner.services.importing.imports import import_cases
        from irplanner.ui.records.import_box import chosen_duplicates

        context, box, path = self._context, self._box, self._path
        if box is None:
            return
        mapping, duplicates = box.mapping, chosen_duplicates(box)
        at, zone = context.now().replace(microsecond=0), context.settings.zone()

        def work() -> ImportReport:
            return import_cases(
                context.services.store,
                path,
                context.catalog,
                kind="csv",
                at=at,
                zone=zone,
                actor=context.cases.actor,
                dry_run=dry_run,
                mapping=mapping,
                duplicates=duplicates,
            )

        context.tasks.start(work, self._on_trial if dry_run else self._on_imported, self._on_failed)

    def _on_trial(self, report: ImportReport) -> None:
        from irplanner.ui.presenters.import_words import preview_of

        self._trial = report
        if self._box is not None:
            self._box.show_preview(preview_of(report))

    def _on_imported(self, report: ImportReport) -> None:
        context = self._context
        if report.refused:  # somebody else's save came in between
            context.notify(tr("Nothing was imported: {reason}").format(reason=report.refused[0]))
            return
        said = tr_n(len(report.added), "{n} case imported.", "{n} cases imported.")
        if report.merged:
            said += " " + tr_n(len(report.merged), "{n} merged.", "{n} merged.")
        context.notify(said)
        context.case_saved.emit("")

    def _keep_refused(self) -> None:
        from irplanner.services.importing.refused_rows import write_refused
        from irplanner.ui.dialogs import ask_save_path

        source, trial = self._source, self._trial
        if source is None or trial is None:
            return
        suggestion = self._path.with_name(f"{self._path.stem}-refused.csv")
        path = ask_save_path(tr("Save the refused rows"), suggestion, tr("CSV files (*.csv)"), self._box)
        if path is not None:
            try:
                write_refused(path, source, trial.refused)
            except UserError as error:
                self._on_failed(error)

    def _remember(self, mapping: dict[str, str] | None) -> None:
        """Keep what the columns of such a table are, for the next one."""
        import msgspec

        if mapping is None or self._source is None:
            return
        settings = self._context.settings
        kept = {**settings.csv_mappings, self._source.signature: mapping}
        while len(kept) > _MOST_REMEMBERED:
            del kept[next(iter(kept))]
        self._context.change_settings(msgspec.structs.replace(settings, csv_mappings=kept))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, (UserError, OSError)):
            from irplanner.ui.dialogs import show_message

            title, advice = (error.title, error.advice) if isinstance(error, UserError) else (str(error), "")
            show_message(title, advice, parent=self._page)
        else:
            self._context.show_error(error)
