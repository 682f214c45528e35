"""The Plan page by hand: steps, defaults, findings that lead to fields, undo, drafts, empty states."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from irplanner.errors import EnvironmentFailure
from irplanner.models.enums import Status
from irplanner.planning.facts import CaseFacts, Device, Embolic, Infusion, LabResult, Medication, Patient
from irplanner.ui.plan.page import PlanPage
from irplanner.ui.presenters.field_names import STEPS
from tests.ui.fake_shell import NOW

UFE = "uterine_fibroid_embolization"


@pytest.fixture
def page(qtbot, context):
    page = PlanPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def open_case(page, context, procedure="", **facts):
    record = context.cases.create(CaseFacts(procedure="", **facts))
    page.open_case(record.case_id)
    page.activate()
    if procedure:
        page.editor.choose_procedure(procedure)
        settle(page)
    return record.case_id


def settle(page):
    """Let the page draw what was edited, as the next turn of the event loop would."""
    page._open._on_tell()


def field(page, path):
    return next(one for one in page.form.fields if one.path == path)


def test_a_blank_new_case_is_used_again_and_leaves_nothing_in_the_store(page, context):
    page.open_case("")
    first = context.open_case_id
    page.keep()
    page.open_case("")
    page.open_case(None)
    page.open_case(first)

    assert context.open_case_id == first
    assert context.cases.count() == 0
    assert context.shell.errors == []


def test_a_new_case_goes_to_the_store_with_the_first_thing_entered(page, context, qtbot):
    page.open_case("")
    page.open_step("patient_labs")
    qtbot.keyClicks(field(page, "patient.name").edit, "D")
    page.keep()
    qtbot.keyClicks(field(page, "patient.name").edit, "EMO")
    page.keep()

    assert context.cases.load(context.open_case_id).facts.patient.name == "DEMO"
    page.open_case("")
    assert page.editor.record.facts.patient.name is None


def test_a_new_case_opens_in_the_picker_and_enter_takes_the_first_hit(page, context, qtbot):
    open_case(page, context)
    assert page.form is not None  # whole by now
    search = page.first_focus()
    qtbot.keyClicks(search, "botallo")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    settle(page)

    assert page.step == "procedure"
    assert page.editor.record.facts.procedure == "pda_closure"
    assert page.editor.is_suggested("access.site")


def test_a_key_pressed_while_the_form_is_made_is_not_lost(page, context, qtbot):
    open_case(page, context)
    qtbot.keyClicks(page.first_focus(), "b")

    assert page.form._picker.search.text() == "b"
    assert page.first_focus() is page.form._picker.search


def test_arrow_keys_choose_another_hit_while_the_cursor_stays_in_the_line(page, context, qtbot):
    open_case(page, context)
    assert page.form is not None  # whole by now
    search = page.first_focus()
    qtbot.keyClicks(search, "embolectomy")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    chosen = page.form._picker.list.currentIndex().data()
    qtbot.keyClick(search, Qt.Key.Key_Return)

    assert page.editor.procedure.name == chosen


def test_alt_and_the_number_open_a_step(page, context):
    open_case(page, context, UFE)
    opened = []
    for number in range(1, len(STEPS) + 1):
        next(one for one in page.actions() if one.shortcut().toString() == f"Alt+{number}").trigger()
        assert page.form.first_control() is not None
        opened.append(page.step)

    assert opened == [step for step, _ in STEPS]


def test_a_suggested_field_says_so_until_somebody_edits_it(page, context, qtbot):
    open_case(page, context, UFE)
    page.open_step("access")
    sheath = field(page, "access.sheath_fr")
    assert "suggested" in sheath.control.accessibleDescription()

    sheath.control.setFocus()
    sheath.edit.selectAll()
    qtbot.keyClicks(sheath.edit, "6")
    settle(page)

    assert page.editor.value("access.sheath_fr") == 6
    assert "suggested" not in sheath.control.accessibleDescription()


def test_accepting_takes_every_suggestion_and_can_be_undone(page, context):
    open_case(page, context, UFE)
    page._accept.trigger()
    settle(page)

    assert page.editor.suggested_count == 0
    assert not page._accept.isEnabled()
    page._undo.trigger()
    assert page.editor.suggested_count > 0


def test_a_finding_leads_to_the_field_that_settles_it(page, context, qtbot):
    open_case(page, context, UFE)
    page.open_step("team_notes")
    card = next(one for one in page.live.risk.cards if one.card.field == "labs.platelets")
    qtbot.mouseClick(card.go, Qt.MouseButton.LeftButton)

    assert page.step == "patient_labs"
    assert page.form.focusWidget() is field(page, "labs.platelets").control


def test_every_kind_of_path_leads_somewhere(page, context):
    open_case(page, context, UFE)
    patient = ["labs.inr", "patient.allergies", "patient.conditions", "medications", "vitals.systolic_mmhg"]
    lists = ["embolics.0.size_um", "devices.1.fr", "infusions", "radiation.prior_60_days_mgy", "level"]
    others = ["access.barbeau", "anesthesia.asa_class", "anesthesia.stop_bang.neck_cm", "contrast.agent"]
    paths = [*patient, *lists, *others, "team.operator", "laterality", "imaging_guidance", "procedure"]
    for path in paths:
        page.go_to_field(path)

        assert page.form.focusWidget() is not None, path


def test_a_result_entered_changes_the_findings_at_once(page, context, qtbot):
    open_case(page, context, "liver_biopsy")
    page.open_step("patient_labs")
    inr = field(page, "labs.inr")
    qtbot.keyClicks(inr.edit, "1.9")
    settle(page)

    stops = [card.card for card in page.live.risk.cards if card.card.status is Status.STOP]
    assert any("INR" in card.title for card in stops)
    inr.edit.selectAll()
    qtbot.keyClicks(inr.edit, "1.1")
    settle(page)
    assert not any(
        "INR" in card.card.title for card in page.live.risk.cards if card.card.status is Status.STOP
    )


def test_half_typed_numbers_stay_as_typed(page, context, qtbot):
    open_case(page, context, UFE)
    page.open_step("patient_labs")
    weight = field(page, "patient.weight_kg")
    qtbot.keyClicks(weight.edit, "72.")
    settle(page)

    assert weight.edit.text() == "72."
    assert page.editor.value("patient.weight_kg") == 72


def test_what_is_no_number_is_asked_for_and_not_recorded(page, context, qtbot):
    open_case(page, context, UFE)
    page.open_step("patient_labs")
    weight = field(page, "patient.weight_kg")
    qtbot.keyClicks(weight.edit, "7x")
    weight.edit.editingFinished.emit()
    settle(page)

    assert "not a number" in weight.advice
    assert weight.edit.text() == "7x"
    assert page.editor.value("patient.weight_kg") is None


def test_an_unlikely_result_is_questioned_with_the_likely_unit(page, context, qtbot):
    open_case(page, context, UFE)
    page.open_step("patient_labs")
    creatinine = field(page, "labs.creatinine")
    qtbot.keyClicks(creatinine.edit, "90")
    settle(page)

    assert "umol/L" in creatinine.advice


def test_undo_goes_through_the_plan_and_not_only_the_field(page, context, qtbot):
    open_case(page, context, UFE)
    page.open_step("patient_labs")
    name = field(page, "patient.name")
    qtbot.keyClicks(name.edit, "DEMO, Anna")
    settle(page)
    page._undo.trigger()
    settle(page)

    assert name.edit.text() == ""
    page._redo.trigger()
    settle(page)
    assert name.edit.text() == "DEMO, Anna"


def test_none_known_is_an_answer_and_can_be_taken_back(page, context, qtbot):
    open_case(page, context, UFE)
    page.open_step("patient_labs")
    button, path = page.form._none_buttons[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(page)

    assert page.editor.value(path) == ()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.editor.value(path) is None


def test_a_medication_is_found_by_its_brand_name(page, context, qtbot):
    open_case(page, context, UFE)
    page.open_step("patient_labs")
    rows = next(one for one in page.form._rows if one.list_path == "medications")
    qtbot.mouseClick(rows.add_button, Qt.MouseButton.LeftButton)
    drug = field(page, "medications.0.drug")
    qtbot.keyClicks(drug.edit, "eliquis")
    qtbot.keyClick(drug.edit, Qt.Key.Key_Return)
    settle(page)

    assert page.editor.value("medications.0.drug") == "apixaban"


def test_a_drug_nobody_knows_can_be_written(page, context, qtbot):
    open_case(page, context, UFE)
    page.open_step("patient_labs")
    page.editor.add_row("medications", Medication(drug=""))
    settle(page)
    drug = field(page, "medications.0.drug")
    qtbot.keyClicks(drug.edit, "herbal tea")
    settle(page)

    assert page.editor.value("medications.0.drug") == "herbal tea"
    assert page.editor.plan is not None


def test_space_ticks_a_device_as_available(page, context, qtbot):
    open_case(page, context, UFE)
    page.open_step("devices")
    qtbot.keyClick(page.form.table, Qt.Key.Key_Space)
    settle(page)

    assert page.editor.value("devices.0.available") is True
    assert not page.editor.is_suggested("devices.0.name")
    assert page.editor.is_suggested("devices.1.name")


def test_dose_concentration_and_volume_of_an_infusion_agree(page, context, qtbot):
    open_case(page, context, "nomi_papaverine")
    page.open_step("contrast_drugs")
    rows = page.form._infusions
    qtbot.mouseClick(rows.add_button, Qt.MouseButton.LeftButton)
    for path, text in (("dose", "60"), ("concentration_mg_per_ml", "1"), ("duration_min", "60")):
        qtbot.keyClicks(field(page, f"infusions.0.{path}").edit, text)
    settle(page)

    assert page.editor.value("infusions.0.volume_ml") == 60
    assert page.editor.value("infusions.0.rate_ml_h") == 60


def test_drafts_are_saved_as_typed_and_the_time_is_said(page, context, qtbot):
    case_id = open_case(page, context, UFE)
    page.open_step("patient_labs")
    qtbot.keyClicks(field(page, "patient.mrn").edit, "100234")
    page.keep()

    assert context.cases.load(case_id).facts.patient.mrn == "100234"
    assert context.shell.saved[-1] == "Saved 12:00:00"


def test_a_save_that_fails_is_said_and_nothing_typed_is_lost(page, context, qtbot, monkeypatch):
    open_case(page, context, UFE)
    settle(page)
    page.keep()

    def full(*_args, **_options):
        raise EnvironmentFailure("The disk is full.", "Make room on it.")

    monkeypatch.setattr(page._open.saver, "_save", full)
    page.open_step("patient_labs")
    mrn = field(page, "patient.mrn")
    qtbot.keyClicks(mrn.edit, "7")
    page.keep()

    assert page._notice.isVisible()
    assert "disk is full" in page._notice._text.text()
    assert mrn.edit.text() == "7"


def test_opening_another_case_keeps_the_first_and_mixes_nothing(page, context, qtbot):
    first = open_case(page, context, UFE)
    page.open_step("patient_labs")
    qtbot.keyClicks(field(page, "patient.name").edit, "DEMO, Anna")
    settle(page)
    open_case(page, context)

    assert context.cases.load(first).facts.patient.name == "DEMO, Anna"
    page.open_step("patient_labs")
    assert field(page, "patient.name").edit.text() == ""
    assert context.shell.banners[-1].name == "Name not recorded"


def test_a_case_saved_elsewhere_is_read_again_when_opened(page, context):
    case_id = open_case(page, context, UFE)
    settle(page)
    page.keep()
    context.cases.cancel(case_id, "patient ill")
    page.open_case(case_id)

    assert page.editor.record.cancel_reason == "patient ill"


def test_what_is_ok_is_folded_but_counted(page, context, qtbot):
    open_case(
        page,
        context,
        "liver_biopsy",
        patient=Patient(allergies=()),
        labs=(
            LabResult(test="inr", value=1.0, taken_at=NOW),
            LabResult(test="platelets", value=200, taken_at=NOW),
        ),
    )
    group = page.live.risk._groups[Status.OK]
    count = page.editor.plan.summary.ok
    assert count > 0
    assert group._chip.chip.text == f"{count} ok"

    qtbot.mouseClick(group.button, Qt.MouseButton.LeftButton)

    assert page.live.risk.cards  # whole by now
    assert len(page.live.risk._folded[Status.OK].widgets) == count


def test_why_shows_rule_values_sources_and_evidence(page, context, qtbot):
    open_case(page, context, "liver_biopsy", labs=(LabResult(test="inr", value=1.9, taken_at=NOW),))
    card = next(one for one in page.live.risk.cards if one.card.status is Status.STOP)
    qtbot.mouseClick(card.why, Qt.MouseButton.LeftButton)
    shown = card._why_panel._shown

    assert shown.rule == card.card.key
    assert ("INR", "1.9") in shown.values
    assert shown.sources
    assert shown.evidence


def test_every_tab_of_the_live_pane_follows_the_plan(page, context):
    open_case(page, context, UFE)
    page.live.open_tab(1)
    page.live.open_tab(2)
    page.editor.set_value("scheduled_at", NOW)
    page.live.open_tab(3)
    page.editor.choose_procedure("port_placement")
    settle(page)
    assert any("port" in line.text.lower() for line in page.live.pick_list.lines.rows)

    page.live.open_tab(1)
    keys = {line.key for line in page.live.checklist.lines.rows}
    assert {line.id for line in page.editor.plan.checklist} <= keys
    page.live.open_tab(2)
    assert any("Procedure starts" in line.text for line in page.live.timeline.list.lines.rows)


def test_a_procedure_the_pack_does_not_have_is_said_loudly(page, context):
    open_case(page, context)
    page.editor.set_value("procedure", "gone_procedure")
    settle(page)

    assert "gone_procedure" in page.live.risk._empty.text()


def test_every_control_has_a_name_for_screen_readers(page, context):
    open_case(page, context, UFE)
    page.editor.add_row("medications", Medication(drug="apixaban"))
    page.editor.add_row("infusions", Infusion(drug="papaverine"))
    settle(page)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
    unnamed = []
    for step, _ in STEPS:
        page.open_step(step)
        controls = [one for one in page.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()]
        assert controls
        unnamed += [one for one in controls if not (one.accessibleName() or getattr(one, "text", str)())]

    assert [(type(one).__name__, type(one.parent()).__name__) for one in unnamed] == []


def test_alt_letters_are_not_given_twice_on_a_form(page, context):
    open_case(page, context, UFE)
    for step, _ in STEPS:
        page.open_step(step)
        texts = [one.label.text() for one in page.form._fields if "&" in one.label.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(letters) == len(set(letters)), step


def test_the_wheel_changes_no_list(page, context, qtbot):
    open_case(page, context, UFE)
    page.open_step("access")
    box = field(page, "access.closure").box
    before = box.currentIndex()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.wheelEvent(event)

    assert box.currentIndex() == before
    assert not event.isAccepted()


def test_fields_of_a_procedure_are_asked_saved_and_read_again(page, context, qtbot):
    case_id = open_case(page, context, "foreign_body_heart")
    page.open_step("procedure")
    qtbot.keyClicks(field(page, "details.foreign_object").edit, "catheter tip")
    qtbot.keyClicks(field(page, "details.foreign_object_size_mm").edit, "40")
    page.keep()
    assert context.cases.load(case_id).details["foreign_object"] == "catheter tip"

    page.editor.choose_procedure("primary_pci_ami")
    settle(page)
    qtbot.keyClicks(field(page, "times.first_contact_at").edit, "11:00")
    page.keep()
    assert context.cases.load(case_id).times.first_contact_at == NOW.replace(hour=11)


def test_a_misfit_shows_ways_out_and_one_button_makes_the_change(page, context, qtbot):
    sheath = Device(kind="introducer_sheath", name="radial sheath", fr=5)
    micro = Device(kind="microcatheter", id="m1", name="microcatheter", fr=2.4, id_mm=0.53)
    spheres = Embolic(material="tris_acryl_microspheres", size_um=(900, 1200), via="m1")
    open_case(page, context, devices=(sheath, micro), embolics=(spheres,), patient=Patient(allergies=()))
    page.editor.set_value("procedure", UFE)  # without its usual devices: this route alone
    page.open_step("embolic")
    path = page.form._path
    path.look_for_ways()
    before = page.editor.plan.summary.stop
    qtbot.mouseClick(path._rows[0].button, Qt.MouseButton.LeftButton)

    assert page.editor.plan.summary.stop < before
    assert page.editor.undo_label.startswith("Change to")


def test_an_implausible_creatinine_is_questioned_and_the_unit_meant_is_one_press(page, context, qtbot):
    open_case(page, context, "liver_biopsy")
    page.open_step("patient_labs")
    qtbot.keyClicks(field(page, "labs.creatinine").edit, "90")
    settle(page)
    line = page.form._lab_rows["creatinine"]
    assert "Unlikely" in field(page, "labs.creatinine").advice
    assert line.guess.isVisibleTo(page)
    line.guess.click()
    settle(page)

    assert page.editor.value("labs.creatinine") == 90
    assert page.editor.value("labs.creatinine.unit") == "umol/L"
    assert not line.guess.isVisibleTo(page)
    assert field(page, "labs.creatinine").advice == ""


def test_follow_up_entries_show_what_became_of_the_pain(page, context, qtbot):
    open_case(page, context, "lumbar_interlaminar_esi")
    page.editor.set_value("pain.score_before", 8.0)
    page.open_step("team_notes")
    page.form._rows[0].add_button.click()
    settle(page)
    qtbot.keyClicks(field(page, "followups.0.pain_score").edit, "3")
    settle(page)

    assert page.editor.value("followups.0.seen_on") == NOW.date()
    assert "5 less" in page.form._change.text()
    page.keep()
    assert context.cases.load(context.open_case_id).followups[0].pain_score == 3


@pytest.fixture
def own_settings(tmp_path):
    """Favorites of a test are nobody's."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    for key in ("plan/favorite_procedures", "plan/recent_procedures"):
        QSettings().remove(key)
    yield
    for key in ("plan/favorite_procedures", "plan/recent_procedures"):
        QSettings().remove(key)


def test_favorites_stand_first_and_what_was_picked_lately_after_them(page, context, qtbot, own_settings):
    open_case(page, context)
    picker = page.form._picker
    picker.search.setFocus()
    qtbot.keyClicks(picker.search, "port")
    qtbot.keyClick(picker.search, Qt.Key.Key_F4)
    assert picker.favorite.isChecked()
    picker.clear()
    assert picker._model.hits[0].id == "port_placement"
    assert picker._model.hits[0].why == "favorite"

    qtbot.keyClicks(picker.search, "liver biopsy")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    page.form.open_picker()
    assert [hit.why for hit in picker._model.hits[:3]] == ["favorite", "picked lately", ""]
    qtbot.keyClick(picker.search, Qt.Key.Key_F4)
    picker.clear()
    assert picker._model.hits[0].why == "picked lately"


def test_a_result_typed_letter_by_letter_is_one_step_of_undo(page, context, qtbot):
    open_case(page, context, "liver_biopsy")
    page.open_step("patient_labs")

    qtbot.keyClicks(field(page, "labs.inr").edit, "2.1")
    assert page.editor.value("labs.inr") == 2.1

    page.editor.undo()
    assert page.editor.value("labs.inr") is None


def test_a_text_no_store_can_keep_is_said_at_the_field_and_stays_there(page, context, qtbot):
    open_case(page, context, "liver_biopsy")
    page.open_step("patient_labs")
    name = field(page, "patient.name")
    name.edit.setText("DEMO, Anna " * 30)
    name.edit.textEdited.emit(name.edit.text())
    name.edit.editingFinished.emit()
    settle(page)

    assert "at most 200" in name.advice
    assert name.edit.text().startswith("DEMO, Anna DEMO")
    assert page.editor.value("patient.name") is None
