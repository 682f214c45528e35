"""Team and notes: people, services and orders, consent, where the patient goes, and free notes."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.language import tr
from irplanner.services.case_record import FollowUp
from irplanner.ui.fields.buttons import OneOf
from irplanner.ui.fields.choice import ListField, SearchField
from irplanner.ui.fields.field import Field
from irplanner.ui.fields.form_grid import HALF, WIDE
from irplanner.ui.fields.line import date_field, number_field, text_field
from irplanner.ui.fields.note import NoteField
from irplanner.ui.fields.rows import Column
from irplanner.ui.labels import Label
from irplanner.ui.plan.step_form import StepForm
from irplanner.ui.presenters.steps import team_notes


class TeamNotesForm(StepForm):
    """Who does it, and what else must be said."""

    def build(self) -> Iterator[None]:
        """Override."""
        team = self.section(self.tr("Team"), "team")
        self.add(team, text_field("team.operator", self.tr("Operator")), HALF)
        self.add(team, OneOf("staff.operator_grade", self.tr("Operator grade"), team_notes.GRADES), HALF)
        self.add(team, text_field("staff.supervisor", self.tr("Supervisor")), HALF)
        self.add(team, text_field("team.technologist", self.tr("Technologist")), HALF)
        self.add(team, text_field("staff.tech_scrub", self.tr("Scrub technologist")), HALF)
        self.add(team, text_field("team.nurse", self.tr("Nurse")), HALF)
        self.add(team, text_field("team.anesthesia", self.tr("Anesthesia provider")), HALF)
        yield
        order = self.section(self.tr("Order and consent"), "given")
        for path, label in (
            ("performing_service", self.tr("Performing service")),
            ("ordering_service", self.tr("Ordering service")),
        ):
            self.add(order, SearchField(path, label, team_notes.SERVICES, free=True), HALF)
        self.add(order, text_field("order_number", self.tr("Signed order number")), HALF)
        self.add(order, OneOf("given.consent_documented", self.tr("Consent"), team_notes.CONSENT), HALF)
        yield
        after = self.section(self.tr("Afterwards"))
        where = ListField("outcome.disposition", self.tr("Went to"), team_notes.DISPOSITIONS)
        self.add(after, where, HALF)
        self.add(after, text_field("expected_outcome", self.tr("Expected outcome")), HALF)
        yield
        self._build_followups()
        yield
        notes = self.section(self.tr("Notes"), "notes")
        self.add(notes, NoteField("notes", self.tr("Notes for the team"), lines=5), WIDE)

    def _build_followups(self) -> None:
        section = self.section(self.tr("Follow-up"), "followups")
        self.add_rows(
            section,
            "followups",
            [
                Column(self.tr("Seen on"), "seen_on", self._day_field, 3),
                Column(self.tr("Pain score"), "pain_score", self._score_field, 2),
                Column(self.tr("Function score"), "function_score", text_field, 3),
                Column(self.tr("Opioid dose a day"), "opioid_dose", text_field, 4),
                Column(self.tr("Found"), "finding", text_field, 6),
                Column(self.tr("Next step"), "next_step", text_field, 6),
            ],
            self.tr("Add follow-up"),
            lambda: FollowUp(seen_on=self.editor.now.date()),
            labelled=True,
        )
        self._change = Label("", "muted", wrap=True)
        section.column.addWidget(self._change)

    def _day_field(self, path: str, head: str) -> Field:
        return date_field(path, head, lambda: self.editor.now)

    @staticmethod
    def _score_field(path: str, head: str) -> Field:
        return number_field(path, head, tr("of 10"))

    def adapt(self) -> None:
        """Override: what became of the scores."""
        text = team_notes.change_since(self.editor.record)
        self._change.setText(text)
        self._change.setVisible(bool(text))
