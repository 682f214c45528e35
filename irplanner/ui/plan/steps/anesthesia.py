"""Anesthesia: level and airway, sleep apnea, food and drink, local anesthetic and other drugs."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.planning.facts import DrugAmount, Intake, LocalAnesthetic
from irplanner.ui.fields.buttons import OneOf
from irplanner.ui.fields.choice import ListField, SearchField
from irplanner.ui.fields.form_grid import HALF, QUARTER, WIDE
from irplanner.ui.fields.line import moment_field, number_field
from irplanner.ui.fields.rows import Column
from irplanner.ui.plan.step_form import StepForm
from irplanner.ui.presenters.choices import YES_NO
from irplanner.ui.presenters.field_names import short_name
from irplanner.ui.presenters.steps import anesthesia


class AnesthesiaForm(StepForm):
    """What keeps the patient still and without pain."""

    def build(self) -> Iterator[None]:
        """Override."""
        catalog = self.editor.catalog
        section = self.section(self.tr("Level and airway"), "anesthesia")
        self._type = SearchField("anesthesia.type", self.tr("Anesthesia"), ())
        self.add(section, self._type, WIDE)
        asa = OneOf("anesthesia.asa_class", self.tr("ASA class"), anesthesia.asa_choices(catalog))
        self.add(section, asa, HALF)
        yield
        mallampati = anesthesia.mallampati_choices(catalog)
        self.add(section, OneOf("anesthesia.mallampati", self.tr("Mallampati class"), mallampati), HALF)
        yield
        apnea = self.section(self.tr("Sleep apnea (STOP-Bang)"), "anesthesia.stop_bang")
        for flag in anesthesia.STOP_BANG_FLAGS:
            path = f"anesthesia.stop_bang.{flag}"
            self.add(apnea, OneOf(path, short_name(path), YES_NO), QUARTER)
            yield
        neck = number_field("anesthesia.stop_bang.neck_cm", self.tr("Neck circumference"), "cm")
        self.add(apnea, neck, QUARTER)
        yield
        self._build_intake()
        yield
        self._build_drugs()

    def _build_intake(self) -> None:
        section = self.section(self.tr("Last food and drink"), "anesthesia.intake")
        kinds = anesthesia.intake_choices(self.editor.catalog)
        rows = self.add_rows(
            section,
            "anesthesia.intake",
            [
                Column(self.tr("Taken in"), "kind", lambda path, head: ListField(path, head, kinds), 6),
                Column(
                    self.tr("At"),
                    "at",
                    lambda path, head: moment_field(path, head, lambda: self.editor.now, past=True),
                    6,
                ),
            ],
            self.tr("Add food or drink"),
            lambda: Intake(kind=kinds[0].code, at=self.editor.now.replace(second=0, microsecond=0)),
        )
        self.add_none(rows, self.tr("Nothing since midnight"))

    def _build_drugs(self) -> None:
        agents = anesthesia.local_choices(self.editor.catalog)
        local = self.section(self.tr("Local anesthetic"), "anesthesia.local")
        self.add_rows(
            local,
            "anesthesia.local",
            [
                Column(self.tr("Agent"), "agent", lambda path, head: ListField(path, head, agents), 6),
                Column(
                    self.tr("Concentration"), "percent", lambda path, head: number_field(path, head, "%"), 3
                ),
                Column(self.tr("Volume"), "volume_ml", lambda path, head: number_field(path, head, "mL"), 3),
            ],
            self.tr("Add local anesthetic"),
            lambda: LocalAnesthetic(agent=agents[0].code),
        )
        drugs = anesthesia.drug_choices(self.editor.catalog)
        other = self.section(self.tr("Sedation and other drugs"), "anesthesia.drugs")
        self.add_rows(
            other,
            "anesthesia.drugs",
            [
                Column(
                    self.tr("Drug"), "drug", lambda path, head: SearchField(path, head, drugs, free=True), 6
                ),
                Column(self.tr("Amount"), "amount", lambda path, head: number_field(path, head), 3),
                Column(
                    self.tr("Unit"),
                    "unit",
                    lambda path, head: ListField(path, head, anesthesia.DRUG_UNITS),
                    3,
                ),
            ],
            self.tr("Add drug"),
            lambda: DrugAmount(drug="", unit="mg"),
        )

    def adapt(self) -> None:
        """Override: levels in the procedure's order; airway and fasting where they matter."""
        record = self.editor.record
        self._type.set_choices(anesthesia.type_choices(record, self.editor.catalog))
        asked = anesthesia.has_airway_fields(record)
        given = record.facts.anesthesia
        self._sections[1].setVisible(asked or bool(given.stop_bang))
        self._sections[2].setVisible(asked or bool(given.intake))
