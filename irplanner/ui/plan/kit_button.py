"""The button that puts a kit into the case; there only where the site has one for the procedure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from irplanner.language import tr
from irplanner.ui.icons import icon

if TYPE_CHECKING:
    from irplanner.services.inventory.kits import Kit
    from irplanner.ui.presenters.plan_editor import PlanEditor


class KitButton(QPushButton):
    """One kit is named on the button; several stand in its menu, the operator's own first.

    Signals:
        chosen: the kit.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon("stock", "accent"), "", parent)
        self.setProperty("role", "link")
        self.kits: tuple[Kit, ...] = ()
        self._asked: tuple[object, ...] = ()
        self._menu = QMenu(self)
        self.clicked.connect(self._on_clicked)
        self.hide()

    def follow(self, editor: PlanEditor) -> None:
        """Ask for the kits again when the case, its procedure or its operator is another one."""
        facts = editor.record.facts
        asked = (id(editor), facts.procedure, facts.team.operator)
        if asked == self._asked:
            return
        self._asked = asked
        if not facts.procedure:
            self.show_kits(())
            return

        def done(kits: Sequence[Kit]) -> None:
            if self._asked == asked:
                self.show_kits(tuple(kits))

        editor.work(editor.kits, done)

    def show_kits(self, kits: tuple[Kit, ...]) -> None:
        """Offer these kits."""
        self.kits = kits
        self.setVisible(bool(kits))
        if not kits:
            return
        one = len(kits) == 1
        self.setText(tr("Kit: {name}").format(name=kits[0].name) if one else f"{tr('Kit')}\u2003")
        self.setAccessibleName(tr("Put a kit into the case"))
        self._menu.clear()
        self.setMenu(None if one else self._menu)  # type: ignore[arg-type]  # None takes the menu off
        for kit in kits:
            words = f"{kit.name} ({kit.operator})" if kit.operator else kit.name
            self._menu.addAction(words).triggered.connect(
                lambda _checked=False, kit=kit: self.chosen.emit(kit)
            )

    def _on_clicked(self) -> None:
        if len(self.kits) == 1:
            self.chosen.emit(self.kits[0])
