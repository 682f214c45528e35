"""A person's own columns: chosen, moved, widened, copied, kept by user and as named views."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irplanner.ui import table_layout
from irplanner.ui.table import RowTable
from irplanner.ui.table_layout import set_layout_user


@pytest.fixture(autouse=True)
def own_settings():
    """Keep nothing between tests."""
    QSettings().remove("tables")
    set_layout_user("M. Ortiz")
    yield
    QSettings().remove("tables")
    set_layout_user("")


def make_table(qtbot) -> RowTable:
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["Time", "Patient", "Procedure"])
    for row in (("08:00", "DEMO, Anna", "Embolization"), ("09:15", "DEMO,\tBoris", "Biopsy")):
        model.appendRow([QStandardItem(text) for text in row])
    table = RowTable("Cases")
    qtbot.addWidget(table)
    model.setParent(table)
    table.setModel(model)
    table.keep_layout("cases")
    table.resize(600, 300)
    table.show()
    return table


def test_a_hidden_column_stays_hidden_for_that_person_only(qtbot):
    make_table(qtbot).kept.set_column_shown(1, False)

    assert make_table(qtbot).isColumnHidden(1)
    set_layout_user("B. Lund")
    assert not make_table(qtbot).isColumnHidden(1)


def test_the_last_column_cannot_be_hidden(qtbot):
    table = make_table(qtbot)

    for column in range(3):
        table.kept.set_column_shown(column, False)

    assert sum(not table.isColumnHidden(column) for column in range(3)) == 1


def test_order_and_widths_are_kept_and_come_back(qtbot):
    table = make_table(qtbot)
    table.horizontalHeader().moveSection(2, 0)
    table.kept.show_state(table.kept.state | {"widths": {"1": 222}})
    table.kept._keep()

    again = make_table(qtbot)

    assert again.horizontalHeader().logicalIndex(0) == 2
    assert again.columnWidth(1) == 222


def test_own_widths_win_over_those_of_the_page(qtbot):
    table = make_table(qtbot)
    table.kept.show_state({"widths": {"0": 150}})

    table.horizontalHeader().resizeSection(0, 60)
    table.width_changed.emit()

    assert table.columnWidth(0) == 150


def test_a_named_view_brings_its_columns_back(qtbot):
    table = make_table(qtbot)
    table.kept.set_column_shown(0, False)
    table.kept.save_view("short")
    table.kept.reset()
    assert not table.isColumnHidden(0)

    table.kept.show_view("short")

    assert table.isColumnHidden(0)
    table.kept.forget_view("short")
    assert table.kept.views == {}


def test_a_layout_of_another_table_does_no_harm(qtbot):
    table = make_table(qtbot)

    table.kept.show_state({"order": [0, 1, 2, 3], "hidden": [0, 1, 2, 9], "widths": {"77": 10}})

    assert [table.isColumnHidden(column) for column in range(3)] == [False, False, False]


def test_what_cannot_be_read_is_as_nothing_kept(qtbot):
    QSettings().setValue("tables/M. Ortiz/cases", "{not json")

    assert make_table(qtbot).kept.state["hidden"] == []


def test_the_row_and_all_rows_are_copied_with_tabs(qtbot):
    table = make_table(qtbot)
    table.selectRow(1)

    keys = Qt.KeyboardModifier
    QTest.keyClick(table, Qt.Key.Key_C, keys.ControlModifier)
    row = QApplication.clipboard().text()
    QTest.keyClick(
        table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )

    assert row == "09:15\tDEMO, Boris\tBiopsy"
    assert QApplication.clipboard().text().splitlines()[0] == "Time\tPatient\tProcedure"
    assert len(QApplication.clipboard().text().splitlines()) == 3


def test_the_menu_names_columns_and_views(qtbot):
    table = make_table(qtbot)
    table.kept.save_view("short")

    words = [action.text() for action in table.kept.menu().actions()]

    assert {"Time", "Patient", "Procedure", "short", "Save this view ...", "Usual columns and widths"} <= set(
        words
    )


def test_a_view_is_saved_under_the_name_asked_for(qtbot, monkeypatch):
    from irplanner.ui.records import name_box

    monkeypatch.setattr(name_box, "ask_name", lambda *_: "wide")
    table = make_table(qtbot)

    next(a for a in table.kept.menu().actions() if a.text() == "Save this view ...").trigger()

    assert list(table.kept.views) == ["wide"]
    assert table_layout.LEAST_WIDTH > 0
