"""What is asked to be printed and cannot be."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from irplanner.ui.paper.service import PaperService


def test_paper_that_cannot_be_made_is_said_and_leaves_no_empty_preview(qtbot, context):
    window = QWidget()
    qtbot.addWidget(window)
    service = PaperService(context, window)

    service.print_checklists(("no-such-case",))

    assert len(context.shell.errors) == 1
    assert service.preview is None or not service.preview.isVisible()
