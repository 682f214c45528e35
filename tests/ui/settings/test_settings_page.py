"""The Settings page by hand: each change is in force and saved at once, or said to be unusable."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from irplanner.settings import PaperSize, UnitSystem, load_settings
from irplanner.ui.settings.page import SettingsPage


@pytest.fixture
def page(qtbot, context, tmp_path):
    context.settings_path = tmp_path / "settings.json"
    page = SettingsPage(context)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    return page


def saved(context):
    return load_settings(context.settings_path).settings


def test_a_choice_is_in_force_and_saved_at_once(page, context):
    page.edits["units"].control.buttons["si"].click()
    page.edits["paper"].control.buttons["letter"].click()

    assert context.settings.units is UnitSystem.SI
    assert saved(context).paper is PaperSize.LETTER
    assert context.shell.saved[-1].startswith("Saved ")


def test_lines_are_saved_when_the_page_is_left(page, context):
    page.edits["rooms"].control.setPlainText("IR 1\nCT")

    page.deactivate()

    assert saved(context).rooms == ("IR 1", "CT")


def test_what_cannot_be_used_is_said_and_the_good_value_stays(page, context):
    page.edits["time_zone"].control.setText("Mars/Base")

    page.keep()

    assert page.problem.isVisible()
    assert "Mars/Base" in page.problem.text()
    assert context.settings.time_zone == ""


def test_a_person_is_added_and_taken_out(page, context):
    page.staff.add.click()
    row = page.staff.rows[0]
    row.code.setText("LU")
    row.name.setText("Dr. Lund")
    page.keep()
    assert [one.code for one in saved(context).staff] == ["LU"]

    row.remove.click()

    assert saved(context).staff == ()


def test_only_operators_can_have_a_grade(page):
    page.staff.add.click()
    row = page.staff.rows[0]

    row.role.setCurrentIndex(row.role.findData("nurse"))

    assert not row.grade.isEnabled()


def test_changes_made_elsewhere_are_shown(page, context):
    import msgspec

    context.change_settings(msgspec.structs.replace(context.settings, site_name="General Hospital"))

    assert page.edits["site_name"].text == "General Hospital"


def test_the_pack_and_the_store_are_shown(qtbot, page):
    qtbot.waitUntil(lambda: page.is_drawn)
    texts = [label.text() for label in page.findChildren(type(page.problem))]

    assert any("irplanner-core" in text for text in texts)
    assert any("not a certified medical device" in text for text in texts)


def test_the_wheel_changes_nothing(qtbot, page):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    box = page.edits["text_percent"].control
    assert isinstance(box, QComboBox)
    before = box.currentIndex()
    event = QWheelEvent(
        QPointF(5, 5),
        box.mapToGlobal(QPointF(5, 5)),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(box, event)

    assert box.currentIndex() == before


def test_every_control_has_a_name(page):
    for kind in (QLineEdit, QComboBox):
        for control in page.findChildren(kind):
            assert control.accessibleName(), control


def test_a_rule_that_leads_is_chosen_in_force_and_saved(page, context):
    box = page.edits["rule_sets.contrast.metformin_rules"].control
    box.setCurrentIndex(box.findData("acr"))
    box.activated.emit(box.currentIndex())

    assert context.catalog.site_policies["contrast.metformin_rules"].choice == "acr"
    assert saved(context).rule_sets == {"contrast.metformin_rules": "acr"}


def test_the_age_of_documents_is_in_force_at_once(page, context):
    page.edits["source_age_years"].control.setText("10")
    page.keep()

    assert context.catalog.source_age_years == 10
    assert saved(context).source_age_years == 10
