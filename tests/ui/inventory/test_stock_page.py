"""The Stock page by hand: search, filters, receiving by scan, lots, kits, recalls, files."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from irplanner.models.enums import CaseStatus
from irplanner.planning.facts import CaseFacts, Device, Patient
from irplanner.services.case_record import CaseRecord
from irplanner.services.inventory.kits import Kits
from irplanner.services.inventory.labels import read_label
from irplanner.services.inventory.recalls import Recalls
from irplanner.ui import dialogs
from irplanner.ui.inventory.lot_form import LotAction
from irplanner.ui.presenters.inventory.products import Filter
from tests.ui.inventory.conftest import MICRO_DI, SHEATH_DI, UFE

TODAY = date(2026, 9, 3)


def names(page):
    return [line.texts[0] for line in page.desk.table.lines.lines]


def choose(page, name):
    page.desk.table.choose(page.desk.table.lines.lines[names(page).index(name)].key)


def scan(page, text):
    return page.take_scan(text, read_label(text))


def test_the_model_keeps_qts_rules(make_page, filled, qtmodeltester):
    page = make_page()

    qtmodeltester.check(page.products.table.lines)

    assert names(page) == ["DEMO micro", "DEMO sheath"]
    assert page._summary.text() == "2 products"


def test_an_empty_stock_says_how_to_fill_it(make_page):
    page = make_page()

    assert page.products.list.currentIndex() == 1
    assert page.products.presenter.empty_words[0] == "Nothing is kept in stock yet."


def test_typing_searches_in_lots_and_shelves_too(qtbot, make_page, filled):
    page = make_page()

    qtbot.keyClicks(page.search, "a2 s1")

    qtbot.waitUntil(lambda: names(page) == ["DEMO sheath"])
    assert page._summary.text() == "1 of 2 products"


def test_chips_say_how_many_and_narrow_the_list(make_page, filled):
    page = make_page()

    buttons = page.filters.buttons
    assert buttons[Filter.BELOW].text() == "Below minimum 1"
    assert not buttons[Filter.SHORTFALL].isVisible()
    buttons[Filter.BELOW].click()

    assert names(page) == ["DEMO micro"]


def test_the_pane_shows_the_chosen_product(make_page, filled):
    page = make_page()

    choose(page, "DEMO micro")

    detail = page.products.detail.detail
    assert detail.subtitle == "Microcatheter, 2.4 Fr"
    assert [(line.texts[0], line.chips[0].text) for line in detail.lots] == [
        ("M0", "Expired"),
        ("M1", "17 days left"),
    ]
    assert [line.texts[0] for line in detail.movements] == ["received", "received"]


def test_a_scan_of_a_known_product_is_received_where_it_lay(qtbot, make_page, filled, stock):
    page = make_page()
    label = f"(01){SHEATH_DI}(17)280131(10)S9"

    assert scan(page, label)
    assert scan(page, label)  # a second box of the same lot
    form = page.products.receive
    assert (form.receiving.values["quantity"], form.receiving.values["shelf"]) == (2, "A2")
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    lots = {lot.lot: lot for lot in stock.lots_of(filled[0].product_id, TODAY)}
    assert (lots["S9"].quantity, lots["S9"].expires_on, lots["S9"].place) == (2, date(2028, 1, 31), "IR 1")
    assert page._context.shell.notices == ["2 x DEMO sheath received."]
    assert form.receiving.label is None  # ready for the next box


def test_a_new_product_is_described_once(qtbot, make_page, filled, stock):
    page = make_page()
    scan(page, "(01)00614141000012(17)280131(10)W1")
    form = page.products.receive
    assert [remark.text for remark in form.receiving.remarks] == ["New to the stock: say what it is, once."]
    assert not form.accept.isEnabled()

    for path, value in {"name": "DEMO wire", "kind": "guidewire", "wire_in": 0.035}.items():
        form.fields[path].tell(value)
    assert form.fields["wire_in"].isVisible()
    assert not form.fields["size_um"].isVisible()
    form.accept.click()

    product = stock.find_product("00614141000012", TODAY)
    assert (product.kind, product.figures, product.usable) == ("guidewire", {"wire_in": 0.035}, 1)
    assert "DEMO wire" in names(page)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (f"(01){SHEATH_DI}(17)260801(10)S9", "Expired on 2026-08-01."),
        (f"(01){SHEATH_DI}(17)280131(10)S0", "Recalled: hub may crack. Set it apart."),
        ("(01)00643169007221(10)S9", "no device identifier"),
    ],
)
def test_what_may_not_be_used_is_not_received(make_page, filled, code, said):
    page = make_page()

    scan(page, code)

    form = page.products.receive
    assert said in form.receiving.remarks[0].text
    assert not form.accept.isEnabled()


def test_another_code_is_left_to_the_window(make_page, filled):
    page = make_page()

    assert not scan(page, "100234")
    assert page.products.pane.currentWidget() is page.products.detail


def test_a_code_can_be_typed_and_escape_goes_back(qtbot, make_page, filled):
    page = make_page()
    page.page_actions()[-1].trigger()
    form = page.products.receive

    qtbot.keyClicks(form.code, f"(01){MICRO_DI}(10)M2")
    qtbot.keyClick(form.code, Qt.Key.Key_Return)
    assert form.receiving.product.name == "DEMO micro"
    qtbot.keyClick(form, Qt.Key.Key_Escape)

    assert page.products.pane.currentWidget() is page.products.detail


def test_a_product_is_edited_and_keeps_figures_not_asked_for(make_page, filled, stock):
    page = make_page()
    choose(page, "DEMO sheath")
    page.products.detail.edit.click()
    form = page.products.receive

    form.fields["minimum"].tell(3.0)
    form.fields["length_cm"].tell(11.0)
    form.accept.click()

    product = stock.product(filled[0].product_id, TODAY)
    assert (product.minimum, product.figures) == (3, {"fr": 5.0, "length_cm": 11.0})


@pytest.mark.parametrize(
    ("action", "values", "left"),
    [
        (LotAction.COUNT, {"number": 7, "reason": "counted"}, {"IR 1": 7}),
        (LotAction.WASTE, {"number": 2, "reason": "damp"}, {"IR 1": 7}),
        (LotAction.MOVE, {"place": "Store", "shelf": "C1"}, {"Store": 9}),
    ],
)
def test_a_lot_is_counted_moved_or_thrown_away(make_page, filled, stock, action, values, left):
    page = make_page()
    choose(page, "DEMO sheath")
    page.products.detail.lot_buttons[action].click()
    form = page.products.detail.lot_form
    assert form.isVisible()

    for path, value in values.items():
        form.fields[path].tell(value)
    form.accept.click()

    there = {lot.place: lot.quantity for lot in stock.lots_of(filled[0].product_id, TODAY) if lot.quantity}
    assert there == left
    assert not form.isVisible()


def test_a_count_without_reason_is_refused_where_it_was_entered(make_page, filled, stock):
    page = make_page()
    choose(page, "DEMO sheath")
    page.products.detail.lot_buttons[LotAction.COUNT].click()
    form = page.products.detail.lot_form

    form.fields["number"].tell(7)
    form.accept.click()

    assert form.problem.text().startswith("A correction needs its reason.")
    assert stock.product(filled[0].product_id, TODAY).on_hand == 9


def add_case(context, status=CaseStatus.DONE):
    device = Device(kind="introducer_sheath", udi=f"(01){SHEATH_DI}(10)S1", lot="S1", quantity=2)
    facts = CaseFacts(
        procedure="", id="c-1", devices=(device,), patient=Patient(mrn="100234", name="DEMO, Anna")
    )
    context.cases.add(CaseRecord(case_id="c-1", facts=facts, status=status))


def test_a_saved_case_shows_in_the_list_and_opens_from_its_movement(make_page, filled, context):
    page = make_page()
    choose(page, "DEMO sheath")

    add_case(context)
    context.case_saved.emit("c-1")

    detail = page.products.detail
    assert detail.detail.product.on_hand == 7
    assert detail.movements.lines.lines[0].texts[0] == "used, case c-1"
    detail.movements.activated.emit(detail.movements.lines.index(0, 0))
    assert context.shell.visited == [("plan", "c-1", None)]


def test_a_recall_finds_patients_and_is_recorded(make_page, filled, context, stock):
    add_case(context)
    page = make_page()
    choose(page, "DEMO sheath")
    page.products.detail.recall.click()

    pane = page.recalls.asking
    assert page.views.code == "recalls"
    assert pane.answer.text == "1 patient, 7 on the shelf."
    assert pane.answer.lines[0].note.startswith("100234")
    pane.record.click()
    assert pane.problem.text().startswith("A recall needs its reason.")
    pane.fields["reason"].tell("maker's notice")
    pane.record.click()

    assert stock.is_recalled(SHEATH_DI, "S1")
    assert page._summary.text() == "2 recalls in force"
    assert page.recalls.table.lines.lines[0].texts[1:] == ("S1", "2026-09-03", "7", "1", "")


def test_a_patient_leads_to_lots(qtbot, make_page, filled, context):
    add_case(context)
    page = make_page()
    page.show_view("recalls")
    pane = page.recalls.asking

    pane.way.buttons["patient"].click()
    pane.fields["mrn"].tell("100234")

    qtbot.waitUntil(lambda: bool(pane.answer.lines))
    assert [line.texts[2] for line in pane.answer.lines] == ["S1"]
    assert not pane.record.isVisible()


def test_a_scan_on_the_recalls_asks_who_got_it(make_page, filled, context):
    add_case(context)
    page = make_page()
    page.show_view("recalls")

    assert scan(page, f"(01){SHEATH_DI}(17)270131(10)S1")

    assert page.recalls.asking.answer.case_ids == ("c-1",)


def test_a_recall_is_lifted_with_a_reason(make_page, filled, context, monkeypatch):
    page = make_page()
    page.show_view("recalls")
    monkeypatch.setattr(dialogs, "ask_reason", lambda *_words: "maker's letter")

    page.recalls.lift_chosen()

    assert Recalls(context.services.store).in_force() == []
    assert page.recalls.list.currentIndex() == 1


def test_the_list_of_recipients_is_saved(make_page, filled, context, tmp_path, monkeypatch):
    add_case(context)
    page = make_page()
    page.show_view("recalls")
    page.recalls.begin(lot="S1")
    monkeypatch.setattr(dialogs, "ask_save_path", lambda *_words: tmp_path / "list")

    page.recalls.asking.save_list.click()

    lines = (tmp_path / "list.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("mrn,patient_name")
    assert lines[1].startswith('100234,"DEMO, Anna"')
    assert context.shell.notices[-1] == "1 line written to list.csv."


def test_kits_say_what_is_not_there(make_page, filled):
    page = make_page()

    page.show_view("kits")

    [line] = page.kits.table.lines.lines
    assert line.texts[2:4] == ("everybody", "1")
    assert line.chips[0].text == "complete"


def test_a_kit_is_made_changed_and_removed(make_page, filled, context):
    page = make_page()
    page.show_view("kits")
    page.page_actions()[-1].trigger()
    pane = page.kits.editor

    for field, value in ((pane.name, "UFE, Lund"), (pane.procedure, UFE), (pane.operator, "Dr. Lund")):
        field.tell(value)
    pane.adding.tell(filled[0].product_id)
    pane.adding.tell(filled[0].product_id)
    pane.adding.tell("kind:microwire")
    assert [(row.kind, row.quantity) for row in pane.kit.rows] == [("introducer_sheath", 2), ("microwire", 1)]
    pane.optional.click()
    pane.save.click()

    kits = Kits(context.services.store)
    saved = next(kit for kit in kits.all() if kit.name == "UFE, Lund")
    assert [row.optional for row in saved.rows] == [False, True]
    assert page.kits.table.lines.rowCount() == 2
    pane.remove.click()
    assert [kit.name for kit in kits.all()] == ["UFE"]


def test_a_kit_left_with_changes_is_saved(make_page, filled, context):
    page = make_page()
    page.show_view("kits")
    page.kits.editor.name.tell("UFE radial")

    page.deactivate()

    assert [kit.name for kit in Kits(context.services.store).all()] == ["UFE radial"]


def test_a_kit_that_cannot_be_kept_says_why(make_page, filled, context):
    page = make_page()
    page.show_view("kits")
    page.kits.begin_new()
    page.kits.editor.name.tell("No procedure")
    page.kits.editor.save.click()

    assert page.kits.editor.problem.text().startswith("A kit belongs to a procedure.")


def test_the_stock_goes_out_and_comes_in_as_csv(make_page, filled, context, tmp_path, monkeypatch):
    page = make_page()
    monkeypatch.setattr(dialogs, "ask_save_path", lambda *_words: tmp_path / "stock")
    monkeypatch.setattr(dialogs, "ask_open_path", lambda *_words: tmp_path / "stock.csv")
    into, out, _ = page.page_actions()

    out.trigger()
    path = tmp_path / "stock.csv"
    path.write_text(path.read_text("utf-8").replace("DEMO micro", "DEMO micro 2.4"), "utf-8")
    into.trigger()

    assert context.shell.notices == [
        "3 lines written to stock.csv.",
        "stock.csv: 3 lines read, 0 new products, 0 lots changed.",
    ]
    assert "DEMO micro 2.4" in names(page)


def test_a_refused_file_names_its_lines(make_page, context, tmp_path):
    page = make_page()
    (tmp_path / "bad.csv").write_text("name,kind,fr\nX,guidewire,thick\n", "utf-8")

    page.products.import_from(tmp_path / "bad.csv")

    [error] = context.shell.errors
    assert error.title == "bad.csv was refused; nothing was changed."
    assert "line 2, fr" in error.advice


def test_every_control_has_a_name_a_screen_reader_can_say(make_page, filled):
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView

    page = make_page()
    for view in ("products", "kits", "recalls"):
        page.show_view(view)
    page.products.begin_receiving()

    unnamed = [
        widget
        for kind in (QAbstractButton, QLineEdit, QTableView)
        for widget in page.findChildren(kind)
        if not (widget.accessibleName() or getattr(widget, "text", str)())
        and widget.isEnabled()
        and not widget.metaObject().className().startswith(("QTableCornerButton", "QLineEditIconButton"))
    ]
    assert unnamed == []


def test_a_narrow_window_puts_the_pane_below(make_page, filled):
    page = make_page()

    page.resize(800, 700)

    assert page._splitter.orientation() is Qt.Orientation.Vertical
