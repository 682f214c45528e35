"""The view of kits: the list, and the one being edited."""

from __future__ import annotations

from irplanner.errors import UserError
from irplanner.language import tr, tr_n
from irplanner.services.inventory.kits import Kit
from irplanner.ui.context import AppContext
from irplanner.ui.empty_state import EmptyState
from irplanner.ui.inventory.desk import Desk
from irplanner.ui.inventory.kit_pane import KitPane
from irplanner.ui.inventory.lines_table import LinesTable
from irplanner.ui.presenters.inventory.kits import COLUMNS, STRETCHED, KitList, load_kits


class KitDesk(Desk):
    """A kit left with changes is saved where it can be."""

    def __init__(self, context: AppContext) -> None:
        table = LinesTable(tr("Kits"), COLUMNS, STRETCHED)
        super().__init__(context, table, EmptyState("stock", "", ""))
        self.editor = KitPane(context.catalog)
        self.pane.addWidget(self.editor)
        self._kits = KitList()
        self._text = ""
        self._wanted = -1
        table.chosen.connect(self._on_chosen)
        table.activated.connect(lambda _index: self.editor.name.control.setFocus())
        self.editor.save_requested.connect(self._on_save)
        self.editor.remove_requested.connect(self._on_remove)
        self.editor.closed.connect(table.setFocus)

    def reload(self) -> None:
        """Override: kits with whether they can be pulled."""
        kits, stock, catalog = self.kits, self.stock, self._context.catalog
        today = self._context.now().date()
        self.work(lambda: load_kits(kits, stock, catalog, today), self._on_listed)

    def keep(self) -> None:
        """Override: save what was changed, without leaving the row."""
        if self.editor.is_changed and self.editor.kit is not None:
            self._save(self.editor.kit)

    def search(self, text: str) -> None:
        """Narrow the list."""
        self._text = text
        self._show()

    def begin_new(self) -> None:
        """Begin a kit."""
        self.keep()
        self.editor.show_kit(Kit(name="", procedure=""), self._kits.products, is_new=True)

    def _on_listed(self, kits: KitList) -> None:
        self._kits = kits
        self._show()

    def _show(self) -> None:
        words = self._text.casefold().split()
        lines = [
            line
            for line in self._kits.lines
            if all(word in "\n".join(line.texts).casefold() for word in words)
        ]
        count = len(self._kits.lines)
        empty = (
            (tr("No kit holds all these words."), tr("Look for part of a name, procedure or operator."))
            if count
            else (tr("No kits yet."), tr("New kit begins one: what is pulled for a procedure, by operator."))
        )
        before = self.table.key
        self.show_lines(lines, tr_n(count, "{n} kit", "{n} kits"), empty)
        if self._wanted >= 0:
            self.table.choose(self._wanted)
            self._wanted = -1
        if self.table.key == before:
            self._on_chosen(before)

    def _on_chosen(self, key: int) -> None:
        self.keep()
        kit = next((one for one in self._kits.kits if one.kit_id == key), None)
        self.editor.show_kit(kit, self._kits.products)

    def _save(self, kit: Kit) -> None:
        kits = self.kits
        self._context.tasks.start(lambda: kits.save(kit), self._on_kept, self._on_not_kept)

    def _on_kept(self, _kit: Kit) -> None:
        self.reload()

    def _on_not_kept(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._context.notify(tr("The kit was not saved: {why}").format(why=error.title))
        else:
            self._context.show_error(error)

    def _on_save(self, kit: Kit) -> None:
        kits = self.kits
        self.work(lambda: kits.save(kit), self._on_saved, self.editor.show_problem)

    def _on_saved(self, kit: Kit) -> None:
        self.editor.show_kit(kit, self._kits.products)
        self._wanted = kit.kit_id
        self._context.notify(tr("Kit {name} saved.").format(name=kit.name))
        self.reload()

    def _on_remove(self, kit: Kit) -> None:
        kits = self.kits
        self.editor.show_kit(None, ())
        self.work(lambda: kits.remove(kit.kit_id), lambda _nothing: self._on_removed(kit))

    def _on_removed(self, kit: Kit) -> None:
        def put_back() -> None:
            kits = self.kits
            again = Kit(name=kit.name, procedure=kit.procedure, operator=kit.operator, rows=kit.rows)
            self.work(lambda: kits.save(again), lambda _kit: self.reload())

        self._context.notify(tr("Kit {name} removed.").format(name=kit.name), put_back)
        self.reload()
