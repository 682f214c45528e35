from __future__ import annotations

from irplanner.reports.canvas import A4
from irplanner.services.paper import PaperKind
from irplanner.ui.paper import preview as preview_module
from irplanner.ui.paper.preview import PageView, Preview
from irplanner.ui.printing import lay_out_all
from tests.ui.test_printing import make_document


def open_preview(qtbot, kinds=tuple(PaperKind)):
    preview = Preview(A4)
    qtbot.addWidget(preview)
    preview.set_kinds(kinds)
    preview.show()
    return preview


def test_choosing_another_paper_asks_for_its_pages(qtbot):
    preview = open_preview(qtbot)
    asked = []
    preview.wanted.connect(lambda kind, paper: asked.append((kind, paper.name)))

    preview._kind.setCurrentIndex(2)
    preview._paper.setCurrentIndex(1)

    assert asked == [(PaperKind.PICK_LIST, "a4"), (PaperKind.PICK_LIST, "letter")]


def test_pages_are_shown_and_can_then_be_printed(qtbot):
    preview = open_preview(qtbot)
    preview.ask()
    assert not preview.print_button.isEnabled()

    pages = lay_out_all([make_document()], A4)
    preview.show_pages(pages)

    assert len(preview.findChildren(PageView)) == len(pages)
    assert preview.print_button.isEnabled()
    assert not preview.grab().isNull()


def test_saving_names_pages_and_path(qtbot, monkeypatch, tmp_path):
    preview = open_preview(qtbot)
    pages = lay_out_all([make_document()], A4)
    preview.show_pages(pages)
    monkeypatch.setattr(preview_module, "ask_save_path", lambda *_: tmp_path / "x.pdf")

    with qtbot.waitSignal(preview.pdf_wanted) as saved:
        preview.save_button.click()

    assert saved.args == [pages, A4, tmp_path / "x.pdf"]


def test_one_kind_alone_is_not_offered_as_a_choice(qtbot):
    preview = open_preview(qtbot, kinds=(PaperKind.CHECKLIST,))

    assert preview._kind.isHidden()
