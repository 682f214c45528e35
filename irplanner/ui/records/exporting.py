"""Export from the Records page: asks what, then where, and writes it in the worker."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from irplanner.errors import UserError
from irplanner.language import tr
from irplanner.ui.tasks import Progress

if TYPE_CHECKING:
    from irplanner.services.exporting.exports import ExportReport, Profile
    from irplanner.services.exporting.formats import Format
    from irplanner.services.exporting.range_report import RangeReport
    from irplanner.ui.context import AppContext


class RecordsExport(QObject):
    """One export at a time; `page` is what boxes lie over."""

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._asked, self._shown = "", 0

    def ask(self, asked: str, shown: int) -> None:
        """Look through the cases shown, then ask what shall be written."""
        from irplanner.services.exporting.range_report import range_report
        from irplanner.services.search.language import read_query

        self._asked, self._shown = asked, shown
        store, query = self._context.services.store, read_query(asked)
        self._context.tasks.start(lambda: range_report(store, query), self._on_report, self._on_failed)

    def write(
        self, path: Path, asked: str, profile: Profile | None = None, form: Format | None = None
    ) -> None:
        """Write the cases a search finds, with progress and Cancel."""
        from irplanner.services.exporting.exports import Profile, Selection, export_cases
        from irplanner.services.exporting.formats import Format, write_other

        context = self._context
        zone = context.settings.zone()
        form = form or Format.CSV

        def work(progress: Progress) -> tuple[Path, int]:
            def report(done: int, total: int) -> bool:
                progress.report(done, total)
                return True

            def write_csv(out: Path) -> ExportReport:
                return export_cases(
                    context.services.store,
                    out,
                    catalog=context.catalog,
                    profile=profile or Profile.DATA,
                    selection=Selection(words=asked),
                    zone=zone,
                    actor=context.cases.actor,
                    progress=report,
                )

            if form is Format.CSV:
                return path, write_csv(path).cases
            count = [0]

            def counted(out: Path) -> tuple[Path, ...]:
                written = write_csv(out)
                count[0] = written.cases
                return tuple(written)

            write_other(path, form, counted)
            return path, count[0]

        context.tasks.start_long(tr("Exporting cases"), work, self._on_exported, self._on_failed)

    def _on_report(self, report: RangeReport) -> None:
        from irplanner.services.exporting.formats import formats_at_hand
        from irplanner.ui.dialogs import ask_save_path
        from irplanner.ui.presenters.export_words import report_lines
        from irplanner.ui.records.export_box import ask_export

        choice = ask_export(self._shown, formats_at_hand(), report_lines(report), self._page)
        if choice is None:
            return
        settings = self._context.settings
        folder = Path(settings.export_folder).expanduser() if settings.export_folder else Path.home()
        ending = f".{choice.format.value}"
        kinds = f"{choice.format.value.upper()} (*{ending})"
        path = ask_save_path(tr("Export cases"), folder / f"cases{ending}", kinds, self._page)
        if path is not None:
            path = path if path.suffix else path.with_suffix(ending)
            self.write(path, "" if choice.is_all else self._asked, choice.profile, choice.format)

    def _on_exported(self, written: tuple[Path, int]) -> None:
        path, count = written
        text = tr("{count} cases exported to {path}, with side files and codebook beside it.")
        self._context.notify(text.format(count=f"{count:,}", path=path))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            from irplanner.ui.dialogs import show_message

            show_message(error.title, error.advice, parent=self._page)
        else:
            self._context.show_error(error)
