"""Contrast and drugs: the agent and how much, infusions, antibiotic, earlier radiation."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from irplanner.language import mark
from irplanner.models.enums import PremedicationGiven
from irplanner.planning.facts import Infusion
from irplanner.ui.fields.buttons import OneOf
from irplanner.ui.fields.choice import ListField, SearchField
from irplanner.ui.fields.field import Field
from irplanner.ui.fields.form_grid import HALF, THIRD
from irplanner.ui.fields.line import moment_field, number_field, text_field
from irplanner.ui.fields.rows import Column
from irplanner.ui.labels import Label
from irplanner.ui.plan.step_form import Marks, StepForm
from irplanner.ui.presenters.choices import YES_NO, of_enum
from irplanner.ui.presenters.steps import contrast_drugs, infusions

_PREMEDICATION = of_enum(
    (PremedicationGiven.YES, PremedicationGiven.NO, PremedicationGiven.NOT_NEEDED),
    (mark("Yes"), mark("No"), mark("Not needed")),
)


class ContrastDrugsForm(StepForm):
    """What goes into the patient besides devices."""

    def build(self) -> Iterator[None]:
        """Override."""
        section = self.section(self.tr("Contrast"), "contrast")
        self.add(section, OneOf("contrast.route", self.tr("Route"), contrast_drugs.ROUTES), HALF)
        agents = contrast_drugs.agent_choices(self.editor.catalog)
        self._agent = SearchField("contrast.agent", self.tr("Contrast agent"), agents)
        self.add(section, self._agent, HALF)
        self._concentration = number_field("contrast.mg_i_per_ml", self.tr("Iodine concentration"), "mg/mL")
        self.add(section, self._concentration, THIRD)
        self._volume = number_field("contrast.volume_ml", self.tr("Volume"), "mL")
        self.add(section, self._volume, THIRD)
        first_pass = OneOf(
            "contrast.first_pass_renal",
            self.tr("First-pass renal exposure"),
            YES_NO,
            hint=self.tr(
                "Injected above or into the renal arteries, so that it reaches the kidneys undiluted"
            ),
        )
        self._first_pass = first_pass
        self.add(section, first_pass, THIRD)
        yield
        self._build_infusions()
        yield
        given = self.section(self.tr("Before the procedure"))
        self.add(given, text_field("given.antibiotic_agent", self.tr("Antibiotic")), THIRD)
        self.add(
            given, moment_field("given.antibiotic_at", self.tr("Given at"), lambda: self.editor.now), THIRD
        )
        premedication = OneOf("given.premedication_given", self.tr("Premedication given"), _PREMEDICATION)
        self.add(given, premedication, HALF)
        yield
        dose = self.section(self.tr("Radiation"), "radiation")
        self.add(
            dose,
            number_field("radiation.prior_60_days_mgy", self.tr("Air kerma in the last 60 days"), "mGy"),
            HALF,
        )
        for path, label, unit in (
            ("radiation.air_kerma_mgy", self.tr("Air kerma of this case"), "mGy"),
            ("radiation.kap_gy_cm2", self.tr("Kerma-area product"), "Gy·cm²"),
            ("radiation.fluoro_min", self.tr("Fluoroscopy time"), "min"),
        ):
            self.add(dose, number_field(path, label, unit), THIRD)

    def _build_infusions(self) -> None:
        section = self.section(self.tr("Infusions and drugs through the catheter"), "infusions")
        self._infusions = self.add_rows(
            section,
            "infusions",
            [
                Column(self.tr("Drug"), "drug", self._drug_field, 6),
                Column(self.tr("Dose"), "dose", number_field, 2),
                Column(self.tr("Unit"), "unit", self._unit_field, 2),
                Column(self.tr("Route"), "route", self._route_field, 2),
                Column(self.tr("Concentration"), "concentration_mg_per_ml", self._number("mg/mL"), 3),
                Column(self.tr("Volume"), "volume_ml", self._number("mL"), 3),
                Column(self.tr("Duration"), "duration_min", self._number("min"), 3),
                Column(self.tr("Rate"), "rate_ml_h", self._number("mL/h"), 3),
                Column(self.tr("Target artery"), "vessel", text_field, 6),
                Column(self.tr("Share"), "share_percent", self._number("%"), 2),
                Column(self.tr("Pump"), "pump", text_field, 4),
                Column(self.tr("Start"), "starts_at", self._moment, 4),
                Column(self.tr("Stop"), "ends_at", self._moment, 4),
            ],
            self.tr("Add infusion"),
            lambda: Infusion(drug=""),
            labelled=True,
        )
        self._arterial = Label("", "stop", wrap=True)
        section.column.addWidget(self._arterial)
        self._doubt = Label("", "advice", wrap=True)
        section.column.addWidget(self._doubt)
        self._reading = Label("", "reading", wrap=True)
        section.column.addWidget(self._reading)
        self._reference = Label("", "small", wrap=True)
        section.column.addWidget(self._reference)

    def _drug_field(self, path: str, head: str) -> Field:
        choices = contrast_drugs.drug_choices(self.editor.record, self.editor.catalog)
        return SearchField(path, head, choices, free=True)

    @staticmethod
    def _unit_field(path: str, head: str) -> Field:
        return ListField(path, head, infusions.DOSE_UNITS)

    @staticmethod
    def _route_field(path: str, head: str) -> Field:
        return ListField(path, head, contrast_drugs.DRUG_ROUTES)

    def _moment(self, path: str, head: str) -> Field:
        return moment_field(path, head, lambda: self.editor.now)

    def _fill(self, field: Field, marks: Marks, *, reset: bool) -> None:
        """Override: a figure of an infusion that nobody typed was worked out from the others."""
        if field.path.startswith("infusions."):
            field.suggested_text = self.tr("computed")
        super()._fill(field, marks, reset=reset)

    @staticmethod
    def _number(unit: str) -> Callable[[str, str], Field]:
        return lambda path, head: number_field(path, head, unit)

    def adapt(self) -> None:
        """Override: usual volume, the pack's words on drugs, and whether an infusion's figures agree."""
        record, catalog = self.editor.record, self.editor.catalog
        self._volume.edit.set_suffix(contrast_drugs.volume_hint(record, catalog))
        has_contrast = contrast_drugs.has_contrast(record)
        for field in (self._agent, self._concentration, self._volume, self._first_pass):
            self._sections[0].grid.set_shown(field, has_contrast)
        drugs = contrast_drugs.listed_drugs(record, catalog)
        lines = [f"{drug.drug}: {drug.dose} ({drug.route})" for drug in drugs]
        text = self.tr("For reference only; the dose comes from the signed order.") if lines else ""
        self._reference.setText("\n".join([*lines, text]))
        self._reference.setVisible(bool(lines))
        notes = infusions.infusion_notes(self.editor.plan)
        for label, alert in ((self._doubt, True), (self._reading, False)):
            said = [text for text, asks in notes if asks is alert]
            label.setText("\n".join(said))
            label.setVisible(bool(said))
        labels = infusions.arterial_labels(record)
        self._arterial.setText(self.tr("Line label: ARTERIAL - {drugs}").format(drugs="; ".join(labels)))
        self._arterial.setVisible(bool(labels))

    def first_control(self) -> QWidget | None:
        """Override: the route decides what else is asked."""
        return self._fields[0].control

    def refresh(self, marks: Marks, *, reset: bool = False) -> None:
        """Override: the drugs on offer are the procedure's."""
        super().refresh(marks, reset=reset)
        choices = contrast_drugs.drug_choices(self.editor.record, self.editor.catalog)
        for field in self._infusions.fields:
            if isinstance(field, SearchField):
                field.set_choices(choices)
